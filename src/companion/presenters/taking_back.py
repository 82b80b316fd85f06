"""Ctrl Z and its kin: what this desk did is taken back, one mark or all that was made together."""

from collections.abc import Callable
from typing import Protocol

from companion.presenters.board import Deed, Undoable
from companion.presenters.desk_state import CheckInState
from companion.presenters.permissions import LOCKED, Allowed
from companion.presenters.runner import Runner
from companion.presenters.undo_history import UndoHistory
from companion.services import desk as door
from companion.services.ports import Desk


class TakingDesk(Protocol):
    """What taking back needs of the desk."""

    state: CheckInState

    @property
    def desk(self) -> Desk:
        """The desk as whoever works here now."""
        ...

    def failed(self, error: Exception) -> None:
        """Say that something could not be done."""
        ...


class TakingBack:
    """`taken_back` hears what no longer stands. A locked desk takes back nothing but its own check-ins."""

    def __init__(
        self,
        at: TakingDesk,
        runner: Runner,
        taken_back: Callable[[Undoable], None],
        allowed: Callable[[], Allowed],
    ) -> None:
        self._at = at
        self._runner = runner
        self._taken_back = taken_back
        self._allowed = allowed
        self.history = UndoHistory()

    def last(self) -> bool:
        """Take back the last thing this desk recorded; whether there was one."""
        last = self.history.last
        if last is not None and last.deed is Deed.MOVE and not self._allowed().others:
            self._at.failed(LOCKED)
        elif last is not None:
            self.one(last)
        return last is not None

    def scan(self, scan_id: str) -> bool:
        """Take back one of the recent scans, whichever desk made it; whether it recorded anything."""
        scan = next((one for one in self._at.state.board.recent if one.id == scan_id), None)
        if scan is None or scan.delegate is None or not scan.answer.records:
            return False
        if scan.desk != self._at.state.board.desk and not self._allowed().others:
            self._at.failed(LOCKED)
            return True
        self.one(Undoable(scan.id, scan.delegate, scan.answer))
        return True

    def one(self, what: Undoable) -> None:
        """Take this back, whenever it was recorded."""
        self.history.forget(what)
        desk = self._at.desk
        act = (lambda: door.undo_batch(desk, what.batch)) if what.batch else (lambda: door.undo(desk, what.entry))
        self._runner.write(act, lambda _done: self._taken_back(what), self._at.failed)
