"""The acts of a screen that can still be taken back, the newest first."""

from collections.abc import Callable

from companion.domain.answers import NotSaved
from companion.presenters.happenings import Happened, What, refusal
from companion.presenters.runner import Runner
from companion.services.desk import undo_batch
from companion.services.ports import Desk

KEPT = 50
"""How many acts Ctrl Z can take back (ui.md section 3)."""


class Undoing:
    """Remembers finished acts by the batch under which they were written."""

    def __init__(self, desk: Desk, runner: Runner, tell: Callable[[Happened], None]) -> None:
        self._desk = desk
        self._runner = runner
        self._tell = tell
        self._done: list[tuple[str, Happened]] = []

    @property
    def next(self) -> Happened | None:
        """What the next undo would take back."""
        return self._done[-1][1] if self._done else None

    def remember(self, batch: str, happened: Happened) -> None:
        """An act was finished."""
        self._done = [*self._done, (batch, happened)][-KEPT:]

    def undo(self, then: Callable[[], None]) -> bool:
        """Takes the newest act back, calls `then` when that is on disk; whether there was one."""
        if not self._done:
            return False
        batch, happened = act = self._done.pop()

        def done(_entries: int) -> None:
            undone = Happened(What.UNDONE, happened.name, happened.count, of=happened.what, titles=happened.titles)
            self._tell(undone)
            then()

        def failed(error: Exception) -> None:
            if isinstance(error, NotSaved):  # it still stands, and can be taken back once there is room
                self._done.append(act)
            self._tell(refusal(error))

        self._runner.write(lambda: undo_batch(self._desk, batch), done, failed)
        return True
