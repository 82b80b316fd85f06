"""Worker threads behind the presenters' `Runner`, and the one relay that brings their answers to the main thread."""

import logging
import queue
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from companion.presenters.runner import Cancelled, Failed, Job, Progress

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Relay(QObject):
    """The only bridge from a worker to the main thread.

    It is made in the main thread. A connection decides by where the receiving object lives, so the slot is a method of
    this object: lambdas and plain functions connected to a signal run in the emitting thread instead.
    """

    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Have `call` run on the main thread; may be called from any thread."""
        self._posted.emit(call)

    @Slot(object)
    def _deliver(self, call: Callable[[], None]) -> None:
        call()


class _Job:
    def __init__(self) -> None:
        self._stopped = threading.Event()

    def cancel(self) -> None:
        self._stopped.set()

    def cancelled(self) -> bool:
        return self._stopped.is_set()


class _Lane:
    """One thread that runs what it is given, one after the other."""

    def __init__(self, name: str) -> None:
        self._todo: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def put(self, call: Callable[[], None]) -> None:
        self._todo.put(call)

    def close(self, seconds: float) -> bool:
        """Finish what waits, then end. Whether it ended in time."""
        self._todo.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (call := self._todo.get()) is not None:
            call()


class Lanes:
    """The writer, reader, work and hurry lanes of the window (a `Runner`). Callbacks come on the main thread."""

    def __init__(self) -> None:
        self._relay = Relay()
        self._writer = _Lane("writer")
        self._reader = _Lane("reader")
        self._worker = _Lane("work")
        self._hurrying = _Lane("hurry")
        self._jobs: set[_Job] = set()
        self._asked = 0
        self._closed = False

    @property
    def asked(self) -> int:
        """How much was asked of the lanes so far; who waits for them sees whether an answer led to more work."""
        return self._asked

    def write(self, fn: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run `fn` on the writer lane, in order."""
        self._take()
        self._writer.put(lambda: self._run(fn, done, failed, _Job()))

    def read(self, fn: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a short question beside the writer."""
        self._take()
        self._reader.put(lambda: self._run(fn, done, failed, _Job()))

    def hurry(self, fn: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run short work that somebody at the desk waits for."""
        self._take()
        self._hurrying.put(lambda: self._run(fn, done, failed, _Job()))

    def post(self, call: Callable[[], None]) -> None:
        """Have `call` run on the main thread; may be called from any thread."""
        self._relay.post(call)

    def work(
        self,
        fn: Callable[[Progress, Cancelled], T],
        done: Callable[[T], None],
        failed: Failed,
        progress: Progress | None = None,
    ) -> Job:
        """Run long work beside the writer."""
        self._take()
        job = _Job()
        self._jobs.add(job)

        def report(so_far: int, of: int) -> None:
            if progress is not None and not job.cancelled():
                self._relay.post(lambda: None if job.cancelled() else progress(so_far, of))

        def run() -> None:
            if not job.cancelled():
                self._run(lambda: fn(report, job.cancelled), done, failed, job)
            self._relay.post(lambda: self._jobs.discard(job))

        self._worker.put(run)
        return job

    def close(self, seconds: float = 10.0) -> bool:
        """Drain the writer, stop long work; whether all ended within `seconds` each. Waiting callbacks may be lost."""
        self._closed = True
        for job in tuple(self._jobs):
            job.cancel()
        written = self._writer.close(seconds)
        has_read = self._reader.close(seconds)
        worked = self._worker.close(seconds)
        hurried = self._hurrying.close(seconds)
        return written and has_read and worked and hurried

    def _take(self) -> None:
        if self._closed:
            raise RuntimeError("the lanes are closed")
        self._asked += 1

    def _run(self, fn: Callable[[], T], done: Callable[[T], None], failed: Failed, job: _Job) -> None:
        try:
            result = fn()
        except Exception as error:  # noqa: BLE001 - handed to the caller's `failed` on the main thread
            _log.debug("work failed: %s", error)
            caught = error
            self._relay.post(lambda: None if job.cancelled() else failed(caught))
            return
        self._relay.post(lambda: None if job.cancelled() else done(result))
