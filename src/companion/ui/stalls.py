"""Tells in the log when the window stood still. For support: switched on by an environment variable."""

import logging
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

STALLS = "COMPANION_STALLS"
"""The environment variable; any value switches the watch on."""
LONGEST_MS = 100
"""The window never stands still for longer (product.md section 8)."""
_EVERY_MS = 10
_SCHEDULER = Path("/proc/thread-self/schedstat")
"""Linux: nanoseconds that this thread ran, and that it stood in line for a processor (kernel, sched-stats)."""

log = logging.getLogger(__name__)


class StallWatch(QObject):
    """Looks at the clock every 10 ms on the main thread; a look that comes late says for how long nothing else was
    done. What other programs took the processor for is not counted, where the system tells. Each stall over
    `LONGEST_MS` is one line in the log, and `end` writes the longest of all."""

    def __init__(self, after_ms: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.longest = 0.0
        self.stalls = 0
        self._last, self._queued = time.monotonic(), _queued_ms()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)
        QTimer.singleShot(after_ms, self, self._start)

    def _start(self) -> None:
        self._last, self._queued = time.monotonic(), _queued_ms()
        self._timer.start()
        log.info("watching for stalls")

    def _look(self) -> None:
        now, queued = time.monotonic(), _queued_ms()
        others = queued - self._queued
        late = (now - self._last) * 1000 - _EVERY_MS - others
        self._last, self._queued = now, queued
        self.longest = max(self.longest, late)
        if late > LONGEST_MS:
            self.stalls += 1
            log.warning("the window stood still for %.0f ms, besides %.0f ms of other programs", late, others)

    def end(self) -> None:
        """Write the longest stall and stop looking."""
        self._timer.stop()
        log.info("the longest stall was %.0f ms, %d were over %d ms", self.longest, self.stalls, LONGEST_MS)


def _queued_ms() -> float:
    """How long the main thread has stood in line for a processor since it began; 0 where the system does not tell."""
    try:
        return int(_SCHEDULER.read_text(encoding="ascii").split()[1]) / 1e6
    except (OSError, ValueError, IndexError):
        return 0.0
