"""Whose turn it is to draw: one document at a time, and long ones let short ones in between."""

import threading
from collections.abc import Callable
from types import TracebackType


class Turns:
    """A lock that its holder can hand to whoever waits, and gets back after them."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._taken = False
        self._waiting = 0
        self._turns = 0

    def __enter__(self) -> None:
        with self._changed:
            self._take()

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, _: TracebackType | None) -> None:
        with self._changed:
            self._taken = False
            self._changed.notify_all()

    def giving_way(self, cancelled: Callable[[], bool] | None) -> Callable[[], bool]:
        """What long work asks between its pieces: others have their turn first, then whether to stop."""

        def ask() -> bool:
            self._give_way()
            return cancelled is not None and cancelled()

        return ask

    def _give_way(self) -> None:
        with self._changed:
            if not self._waiting:
                return
            turn, self._taken = self._turns, False
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._turns != turn)
            self._take()

    def _take(self) -> None:
        self._waiting += 1
        self._changed.wait_for(lambda: not self._taken)
        self._waiting -= 1
        self._taken = True
        self._turns += 1
