"""What can be set on this laptop, and for this desk in the open event."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from companion.domain.answers import UserError
from companion.presenters.context import ScreenContext


class Preferences:
    """Reads and changes the settings; every change counts at once."""

    def __init__(self, context: ScreenContext, failed: Callable[[UserError], None]) -> None:
        self._context = context
        self._failed = failed

    def change(self, **fields: Any) -> None:
        """Store other values of some settings."""
        self._context.keep(replace(self._context.settings(), **fields))

    def desk_name(self) -> str:
        """How this laptop is called in the open event."""
        return self._context.desk.file.desk()[1]

    def rename_desk(self, name: str, done: Callable[[], None]) -> None:
        """Call this laptop otherwise, for everybody who sees its marks."""
        wanted = name.strip()
        desk = self._context.desk
        if not wanted or wanted == self.desk_name():
            return

        def write() -> None:
            with desk.file.writing(desk.now, desk.staff) as writing:
                writing.rename_desk(wanted)

        self._context.runner.write(write, lambda _none: done(), self._refused)

    def read_printers(self, take: Callable[[tuple[str, ...]], None]) -> None:
        """Ask the system for its printers, which may take a while."""
        self._context.runner.work(
            lambda _progress, _cancelled: self._context.spooler().printers(), take, lambda _error: take(())
        )

    def _refused(self, error: Exception) -> None:
        self._failed(error if isinstance(error, UserError) else UserError("This could not be saved.", "Try once more."))
