"""How presenters get work off the main thread, as an interface: the window brings threads, tests run in line."""

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")

Progress = Callable[[int, int], None]
"""Called by long work with (done, of)."""
Cancelled = Callable[[], bool]
"""Asked by long work whether to stop."""
Failed = Callable[[Exception], None]


class Job(Protocol):
    """Long work that can be stopped."""

    def cancel(self) -> None:
        """Ask the work to stop; it stops at its next look. Neither `done` nor `failed` is called afterwards."""
        ...


class Runner(Protocol):
    """Four lanes. Every callback comes on the main thread, in the order the work was finished."""

    def write(self, fn: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run `fn` on the writer lane: one at a time, in order."""
        ...

    def read(self, fn: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a short question to the event beside the writer, in order; long work never makes it wait."""
        ...

    def work(
        self,
        fn: Callable[[Progress, Cancelled], T],
        done: Callable[[T], None],
        failed: Failed,
        progress: Progress | None = None,
    ) -> Job:
        """Run long work (reading a list, drawing pages) beside the writer."""
        ...

    def hurry(self, fn: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run short work that somebody at the desk waits for (one badge, a look at the printer), in order; long work
        never makes it wait."""
        ...


class _FinishedJob:
    def cancel(self) -> None:
        """Nothing is left to stop."""


class InlineRunner:
    """Runs everything at once in the caller's thread, for tests and the command line."""

    def write(self, fn: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run `fn` now."""
        _deliver(fn, done, failed)

    def read(self, fn: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run `fn` now."""
        _deliver(fn, done, failed)

    def work(
        self,
        fn: Callable[[Progress, Cancelled], T],
        done: Callable[[T], None],
        failed: Failed,
        progress: Progress | None = None,
    ) -> Job:
        """Run `fn` now; it is never cancelled."""
        report = progress or (lambda _done, _of: None)
        _deliver(lambda: fn(report, lambda: False), done, failed)
        return _FinishedJob()

    def hurry(self, fn: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run `fn` now."""
        _deliver(fn, done, failed)


def _deliver(fn: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
    try:
        result = fn()
    except Exception as error:  # noqa: BLE001 - whatever went wrong belongs to the caller's `failed`
        failed(error)
        return
    done(result)
