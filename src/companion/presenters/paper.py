"""Papers on their way out of the program: saved whole under a name, or handed to a printer."""

import os
import tempfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.documents import Trouble
from companion.domain.printing import AS_USUAL, PrintOptions
from companion.services.ports import Spooler


class Errand(StrEnum):
    """What is being done with papers."""

    SAVE = "save"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Run:
    """Papers being made: `done` of `of` are drawn. `handing_over`: all are drawn, the printer or disk has its turn."""

    errand: Errand
    done: int
    of: int
    handing_over: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Some papers cannot be made as they should: whether to go on with the `others`. Nothing went out yet."""

    errand: Errand
    troubles: tuple[Trouble, ...]
    others: int


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong and what to do. `printing`: the printer is the trouble, so saving the PDF still works."""

    sentence: str
    remedy: str
    printing: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """Finished work, to be said once: how many papers, and the printer or the file they went to."""

    errand: Errand
    count: int
    to: str


def fault(error: Exception, *, printing: bool = False) -> Fault:
    """The words of an error that a person can mend; other errors are faults of the program and are raised again."""
    if isinstance(error, UserError):
        return Fault(error.sentence, error.remedy, printing)
    raise error


def lost(troubles: tuple[Trouble, ...]) -> tuple[Trouble, ...]:
    """The troubles by which whole papers are missing, one a delegate."""
    found: dict[str, Trouble] = {}
    for trouble in troubles:
        if trouble.left_out:
            found.setdefault(trouble.delegate, trouble)
    return tuple(found.values())


def save_whole(content: bytes, path: Path) -> None:
    """Writes a file whole or not at all: what was there before stays until the new one is complete.

    Raises UserError when the folder or the file refuses.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=".part", dir=path.parent)
        partial = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            partial.chmod(0o644)
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    except PermissionError as error:
        raise UserError(
            f"“{path.name}” is open in another program or may not be written.", "Close it there, then try again."
        ) from error
    except OSError as error:
        raise UserError(f"“{path.name}” could not be saved.", "Choose another folder, then try again.") from error


def hand_to_printer(spooler: Spooler, pdf: bytes, printer: str, title: str, options: PrintOptions = AS_USUAL) -> None:
    """Has a printer take a PDF; the copy on disk is gone when it did. Raises UserError when it does not take it."""
    with tempfile.TemporaryDirectory(prefix="companion-") as folder:
        file = Path(folder) / "papers.pdf"
        file.write_bytes(pdf)
        spooler.print_file(file, printer, title, options)
