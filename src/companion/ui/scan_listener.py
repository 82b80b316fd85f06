"""Listens to every key of a test scan as it arrives, and takes nothing away from anybody."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.keystrokes import Stroke
from companion.domain.scanner_check import SHORTEST_TEST, Ending, Key, Trace
from companion.ui.key_places import place_of
from companion.ui.scanner import receiver

SILENT_MS = 400
"""After this silence a scan without an Enter is over, and the next key begins another one."""

_ENDINGS = {
    Qt.Key.Key_Return: Ending.ENTER,
    Qt.Key.Key_Enter: Ending.ENTER,
    Qt.Key.Key_Tab: Ending.TAB,
}


class ScanListener(QObject):
    """An event filter while a page tests the scanner. `heard` brings a `Trace`. `clock` gives milliseconds."""

    heard = Signal(object)

    def __init__(self, clock: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._keys: list[Key] = []
        self._composing = ""
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENT_MS)
        self._silence.timeout.connect(lambda: self._over(Ending.NONE))
        self._platform = QApplication.platformName()

    def start(self) -> None:
        """Listen from now on."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def stop(self) -> None:
        """Listen no more."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._silence.stop()
        self._keys, self._composing = [], ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note keys and what input methods write; everything goes on its way."""
        if not isinstance(watched, QWidget) or watched is not (receiver() or watched):
            return False
        if isinstance(event, QInputMethodEvent):
            self._compose(event)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.spontaneous():
            self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> None:
        ending = _ENDINGS.get(Qt.Key(event.key()))
        text = event.text()
        if ending is not None:
            self._over(ending)
        elif text and text.isprintable():
            place = place_of(event, self._platform)
            self._note(Key(Stroke(text, event.timestamp() or self._clock(), place), event.nativeScanCode()))

    def _compose(self, event: QInputMethodEvent) -> None:
        if event.commitString() or event.preeditString() not in {"", self._composing}:
            self._note(Key(Stroke(event.commitString(), self._clock()), composed=True))
        self._composing = event.preeditString()

    def _note(self, key: Key) -> None:
        self._keys.append(key)
        self._silence.start()

    def _over(self, ending: Ending) -> None:
        self._silence.stop()
        keys, composing = tuple(self._keys), self._composing
        self._keys, self._composing = [], ""
        trace = Trace(keys, ending, composing)
        if len(trace.reading) >= SHORTEST_TEST:
            self.heard.emit(trace)
