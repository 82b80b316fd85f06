"""The change feed: what kinds of thing were written, told to whoever shows them."""

import threading
from collections.abc import Callable

from companion.domain.entry import Kind
from companion.domain.printing import QUEUE_CHANGED

EVERYTHING: frozenset[str] = frozenset(Kind) | {QUEUE_CHANGED}
"""What is told when another program wrote to the event: anything may have changed."""

Listener = Callable[[frozenset[str]], None]


class Changes:
    """Gathers the kinds of entries that were written, on any thread, and tells them on the main thread.

    `note` may be called from every thread. Whoever made the feed calls `tell` on the main thread, at most every 150 ms.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._gathered: frozenset[str] = frozenset()
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called with the kinds that changed; the answer ends that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def note(self, kinds: frozenset[str]) -> None:
        """Remember that entries of these kinds were written."""
        with self._lock:
            self._gathered |= kinds

    def tell(self) -> None:
        """Tell everybody what was gathered since the last time; nothing when nothing was."""
        with self._lock:
            kinds, self._gathered = self._gathered, frozenset()
        if kinds:
            for listener in tuple(self._listeners):
                listener(kinds)
