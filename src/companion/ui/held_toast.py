"""What office screens say while the desk is locked: it waits for whoever may read it and take it back."""

from collections.abc import Callable

from companion.presenters.context import SayToast
from companion.presenters.lock import DeskLock


class HeldToast:
    """Says sentences of office screens; at a locked desk the last one waits until the desk is unlocked.

    Long work, an import say, may end after the desk was locked: its sentence and its Undo belong to the coordinator.
    """

    def __init__(self, lock: DeskLock, say: SayToast) -> None:
        self._lock = lock
        self._say = say
        self._held: tuple[str, Callable[[], None] | None, bool, bool] | None = None
        self.end = lock.subscribe(self._lock_changed)

    def __call__(
        self, text: str, undo: Callable[[], None] | None = None, *, refused: bool = False, hint: bool = False
    ) -> None:
        """Say it now or once the desk is unlocked."""
        if self._lock.locked:
            self._held = (text, undo, refused, hint)
        else:
            self._say(text, undo, refused=refused, hint=hint)

    def _lock_changed(self) -> None:
        if self._held is not None and not self._lock.locked:
            (text, undo, refused, hint), self._held = self._held, None
            self._say(text, undo, refused=refused, hint=hint)
