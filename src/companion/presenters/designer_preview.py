"""Drawing beside the window, never a queue: while one picture is drawn only the newest wish waits."""

from collections.abc import Callable
from typing import Generic, TypeVar

from companion.presenters.runner import Runner

Drawn = TypeVar("Drawn")


class NewestOnly(Generic[Drawn]):
    """Has one thing drawn at a time on the hurry lane. What is wanted meanwhile waits alone."""

    def __init__(self, runner: Runner, failed: Callable[[Exception], None]) -> None:
        self._runner = runner
        self._failed = failed
        self._busy = False
        self._next: tuple[Callable[[], Drawn], Callable[[Drawn], None]] | None = None
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether something is being drawn."""
        return self._busy

    def want(self, draw: Callable[[], Drawn], take: Callable[[Drawn], None]) -> None:
        """Have this drawn as soon as possible."""
        self._next = (draw, take)
        self._go_on()

    def close(self) -> None:
        """What is being drawn is for nobody any more."""
        self._closed = True
        self._next = None

    def _go_on(self) -> None:
        if self._busy or self._next is None:
            return
        (draw, take), self._next = self._next, None
        self._busy = True

        def done(made: Drawn) -> None:
            self._busy = False
            if not self._closed:
                take(made)
                self._go_on()

        def failed(error: Exception) -> None:
            self._busy = False
            if not self._closed:
                try:
                    self._failed(error)
                finally:
                    self._go_on()

        self._runner.hurry(draw, done, failed)
