"""What this desk did and can take back, the newest last."""

from collections.abc import Iterable

from companion.presenters.board import UNDO_STEPS, Undoable


class UndoHistory:
    """The last fifty things that this desk recorded. `last` is what Ctrl Z takes back, None when there is nothing."""

    def __init__(self) -> None:
        self._done: tuple[Undoable, ...] = ()
        self._seeded = False

    @property
    def last(self) -> Undoable | None:
        """The newest, if any."""
        return self._done[-1] if self._done else None

    def add(self, what: Undoable) -> None:
        """Something was recorded just now."""
        self._done = (*self._done, what)[-UNDO_STEPS:]

    def seed(self, older: Iterable[Undoable]) -> None:
        """What this desk recorded before the window opened; only the first time counts."""
        if not self._seeded:
            self._seeded = True
            self._done = (*older, *self._done)[-UNDO_STEPS:]

    def forget(self, what: Undoable) -> None:
        """This was taken back. A single entry out of several that were made together leaves the others."""
        self._done = tuple(one for one in self._done if not _same(one, what))


def _same(one: Undoable, other: Undoable) -> bool:
    if one.batch and one.batch == other.batch:
        return True
    return bool(one.entry) and one.entry == other.entry and one.count == 1
