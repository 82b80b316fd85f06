"""What the services ask of the world, passed in by whoever composes the program."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from companion.store.file import EventFile

Clock = Callable[[], datetime]
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def system_clock() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """One installation taking part in the event: its file, its clock and who works at it."""

    file: EventFile
    clock: Clock = system_clock
    staff: str = ""

    @property
    def now(self) -> datetime:
        """This moment by this desk's clock."""
        return self.clock()


class Cancellation(Exception):  # noqa: N818 - it is no error: a person pressed Stop
    """Long work was stopped by a person; nothing of it was kept."""


class Spooler(Protocol):
    """Hands a PDF to a printer of the operating system."""

    def printers(self) -> tuple[str, ...]:
        """The names of the printers that can be chosen, the default one first."""
        ...

    def print_file(self, pdf: Path, printer: str, title: str) -> None:
        """Returns when the system took the job; raises UserError when it did not."""
        ...
