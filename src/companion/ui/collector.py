"""Garbage is collected on the main thread only: a window part that dies on a worker thread ends the program."""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500


class Collector(QObject):
    """While it lives, cycles are collected from the event loop instead of wherever Python happens to run.

    Python collects on whichever thread makes the object that is one too many; with lanes that may be a worker, and the
    cycle may hold parts of a screen that was closed.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect as deep as Python itself would by now."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Leave it to Python again: no worker runs any more."""
        self._timer.stop()
        gc.enable()
