"""Files that a command opens and writes: an event for as long as the command runs, a document whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from companion.cli.lines import day_and_time, message
from companion.domain.answers import NotSaved, UserError
from companion.domain.programme import Event

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.services.ports import Desk, DocumentEngine


@contextmanager
def opened(program: "Program", event: Path, *, by: str = "") -> Iterator["Desk"]:
    """A desk at an event file, closed at the end; at a sample event with the sample's clock, as in the window. Raises
    UserError, or Damaged also when a page turns out unreadable in the middle of the work."""
    from companion.presenters.sample_clock import reading_sample_clock
    from companion.store.file import damage_of

    desk = program.open(event, staff=by)
    with desk.file:
        try:
            zone = _event_of(desk).zone
            yield reading_sample_clock(
                desk, lambda at: message(f"A sample: its clock says {day_and_time(at, zone)}, as in the window.")
            )
        except Exception as error:
            damage = damage_of(error)
            if damage is None:
                raise
            raise damage from error


def engine_of(program: "Program", desk: "Desk") -> "DocumentEngine":
    """The document engine with the designs of the event."""
    from companion.services.designs import with_own_designs

    return with_own_designs(program.documents, desk.file.read)


def _event_of(desk: "Desk") -> Event:
    try:
        return desk.file.read.event()
    except LookupError as error:  # the program was stopped while it made the file
        raise UserError(f"{desk.file.path} holds no event yet.", "Delete it and make it anew.") from error


def check_target(path: Path, *endings: str) -> None:
    """Raises UserError when a file cannot come to stand here; asked before long work, not after it."""
    if endings and path.suffix.lower() not in endings:
        raise UserError(f"{path.name} has no ending that says what to write.", f"Let it end with {_either(endings)}.")
    if path.is_dir():
        raise UserError(f"{path} is a folder.", "Name a file in it.")
    if not path.parent.is_dir():
        raise UserError(f"There is no folder {path.parent}.", "Make it first, or name another place.")


def _either(endings: tuple[str, ...]) -> str:
    return endings[0] if len(endings) == 1 else f"{', '.join(endings[:-1])} or {endings[-1]}"


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file: it appears, or is replaced, only when it is whole. Raises NotSaved when the disk refuses."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except PermissionError as error:
        raise NotSaved(
            f"{path.name} could not be written.", "Close the program that shows it, or choose another place."
        ) from error
    except OSError as error:
        raise NotSaved(f"{path.name} could not be written.", "Check that the disk has room.") from error
    finally:
        partial.unlink(missing_ok=True)
