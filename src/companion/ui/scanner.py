"""The keyboard scanner: told apart from a person by its speed, wherever the cursor is."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from companion.domain.codes import is_own

GAP_MS = 50
"""Keys of one scan follow each other faster than this; people type at 100 ms and more."""
LONGEST_PAUSE_MS = 1_000
"""A slow wireless scanner, or a busy computer, may pause this long within a badge number."""
SHORTEST = 6
"""Fewer characters than this are no scan."""
SWALLOW_MS = 300
"""Enter after a scan is swallowed for this long: many scanners send two."""
TYPED_PAUSE_MS = 20_000
"""Digits typed by hand are forgotten when nothing follows for this long."""

_X11_DIGITS = {code: str((code - 9) % 10) for code in range(10, 20)}
"""Scan codes 10 to 19 are the keys 1 to 9 and 0 on X11 and Wayland, whatever the layout prints."""
_WINDOWS_DIGITS = {code: str((code - 1) % 10) for code in range(2, 12)}
"""The same keys have scan codes 2 to 11 on Windows."""
_MAC_DIGITS = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), "1234567890", strict=True))
"""macOS gives no scan codes; these are its virtual keys."""

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_IGNORED_KEYS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
)
_TAKES_TEXT = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


@dataclass(frozen=True, slots=True)
class _Key:
    text: str
    physical: str
    at: int


@dataclass
class _Box:
    """A text box as it was before a burst began, so that it can be put back without a trace in its undo history."""

    widget: QWidget
    text: str
    cursor: int
    selection_start: int
    selected: int
    undo_steps: int


class Scanner(QObject):
    """An event filter for the whole application. `clock` gives milliseconds that only rise.

    With `stamps` the time of a key is the one the window system gave it, so that a busy moment of the program neither
    tears a scan apart nor makes one of what a person types.

    `scanned` brings what was scanned (full-width digits made plain); when the layout printed other signs on the digit
    row and the keys were all of that row, the physical digits. `typing` brings the digits typed by hand so far, `typed`
    the number after Enter, `letter` the first letter typed with no box active. `seen` fires at the first scan.
    """

    scanned = Signal(str)
    typing = Signal(str)
    typed = Signal(str)
    letter = Signal(str)
    seen = Signal()

    def __init__(self, clock: Callable[[], int], parent: QObject | None = None, *, stamps: bool = False) -> None:
        super().__init__(parent)
        self._clock = clock
        self._stamps = stamps
        self._burst: list[_Key] = []
        self._box: _Box | None = None
        self._swallow_until = -1
        self._pending = ""
        self._typed = ""
        self._typed_at = 0
        self._desk = True
        self._has_seen = False
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(GAP_MS + 10)
        self._silence.timeout.connect(self._flush)
        self._platform = QApplication.platformName()

    @property
    def was_seen(self) -> bool:
        """Whether anything was scanned since the program started."""
        return self._has_seen

    def install(self, app: QApplication) -> None:
        """Listen to every key of the application."""
        app.installEventFilter(self)

    def set_desk(self, desk: bool) -> None:
        """Whether the screen on show takes typed numbers and letters; scans are taken on every screen."""
        self._desk = desk
        self._forget_typed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch key presses on their way to the part with the keyboard."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        # A key that a part leaves alone comes by again for each of its parents: only the first time counts.
        if watched is not (_receiver() or watched):
            return False
        return self._take(event, watched)

    def _take(self, event: QKeyEvent, target: QWidget) -> bool:
        key = Qt.Key(event.key())
        if key in _IGNORED_KEYS:
            return False
        now = (event.timestamp() if self._stamps else 0) or self._clock()
        if self._burst and now - self._burst[-1].at >= GAP_MS:
            self._flush()
        commands = (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
        )
        if event.modifiers() & commands:
            self._flush()
            return False
        if key in _ENDS:
            return self._end(now, target, tab=key == Qt.Key.Key_Tab)
        text = event.text()
        if not text or not text.isprintable():
            return self._edit_by_hand(key, target, now)
        if not self._burst:
            self._box = _remember(target)
        self._burst.append(_Key(text, self._physical_digit(event), now))
        return not takes_text(target) and self._by_hand(text)

    def _physical_digit(self, event: QKeyEvent) -> str:
        if self._platform == "cocoa":
            return _MAC_DIGITS.get(event.nativeVirtualKey(), "")
        table = _WINDOWS_DIGITS if self._platform == "windows" else _X11_DIGITS
        return table.get(event.nativeScanCode(), "")

    def _by_hand(self, text: str) -> bool:
        """A character with no box active: held back until it is sure that no scanner types."""
        plain = unicodedata.normalize("NFKC", text)
        if not self._desk or not (plain.isdecimal() or plain.isalpha()):
            return False
        self._pending += text
        self._silence.start()
        return True

    def _flush(self) -> None:
        """The last characters were typed by a person: give them to whom they belong."""
        self._silence.stop()
        pending, self._pending = self._pending, ""
        at = self._burst[-1].at if self._burst else self._typed_at
        self._burst = []
        self._box = None
        if not pending:
            return
        plain = unicodedata.normalize("NFKC", pending)
        if plain.isdecimal():
            before = self._typed if at - self._typed_at < TYPED_PAUSE_MS else ""
            self._set_typed(before + plain, at)
        else:
            before = self._typed
            self._forget_typed()
            self.letter.emit(before + pending)

    def _edit_by_hand(self, key: Qt.Key, target: QWidget, now: int) -> bool:
        self._flush()
        if not self._typed or takes_text(target):
            return False
        if key == Qt.Key.Key_Backspace:
            self._set_typed(self._typed[:-1], now)
            return True
        if key == Qt.Key.Key_Escape:
            self._forget_typed()
            return True
        return False

    def _end(self, now: int, target: QWidget, *, tab: bool) -> bool:
        if len(self._burst) >= SHORTEST:
            burst, box = self._burst, self._box
            self._burst, self._box, self._pending = [], None, ""
            self._silence.stop()
            self._swallow_until = now + SWALLOW_MS
            reading = self._joined(burst)
            self._forget_typed()
            if box is not None:
                _restore(box)
            if not self._has_seen:
                self._has_seen = True
                self.seen.emit()
            self.scanned.emit(reading)
            return True
        self._flush()
        if tab:
            return False
        if now < self._swallow_until:
            return True
        if self._typed and not takes_text(target):
            text = self._typed
            self._forget_typed()
            self.typed.emit(text)
            return True
        return False

    def _joined(self, burst: list[_Key]) -> str:
        """The reading, with the digits before it when a scanner that paused had sent a badge number in two pieces."""
        reading = _reading(burst)
        whole = self._typed + reading
        paused = self._typed and 0 <= burst[0].at - self._typed_at < LONGEST_PAUSE_MS
        return whole if paused and is_own(whole) else reading

    def _set_typed(self, text: str, now: int) -> None:
        self._typed, self._typed_at = text, now
        self.typing.emit(text)

    def _forget_typed(self) -> None:
        if self._typed:
            self._typed = ""
            self.typing.emit("")


def _receiver() -> QWidget | None:
    """The part that has the keyboard now."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        inner: QWidget | None = popup.focusWidget()
        return inner if inner is not None else popup
    return QApplication.focusWidget()


def takes_text(widget: QWidget) -> bool:
    """Whether typing into this part writes text."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, _TAKES_TEXT)


def _reading(burst: list[_Key]) -> str:
    """What the scanner meant: full-width digits are digits; on a layout with other signs, the physical digits."""
    typed = unicodedata.normalize("NFKC", "".join(key.text for key in burst)).strip()
    physical = "".join(key.physical for key in burst)
    if not typed.isdecimal() and len(physical) == len(burst):
        return physical
    return typed


def _remember(target: QWidget) -> _Box | None:
    if isinstance(target, QComboBox):
        inner = target.lineEdit()
        return _remember(inner) if inner is not None else None
    if isinstance(target, QLineEdit) and takes_text(target):
        return _Box(
            target, target.text(), target.cursorPosition(), target.selectionStart(), target.selectionLength(), 0
        )
    if isinstance(target, QPlainTextEdit | QTextEdit) and takes_text(target):
        cursor = target.textCursor()
        steps = target.document().availableUndoSteps()
        length = cursor.selectionEnd() - cursor.selectionStart()
        start = cursor.selectionStart() if length else -1
        return _Box(target, target.toPlainText(), cursor.position(), start, length, steps)
    if isinstance(target, QAbstractSpinBox):
        return _Box(target, target.text(), 0, -1, 0, 0)
    return None


def _restore(box: _Box) -> None:
    """Put a text box back as it was before the scan; its undo history holds nothing of the scan."""
    widget = box.widget
    if isinstance(widget, QLineEdit):
        # A line joins what a person typed and what the scanner typed into one step, so stepping back would take both.
        widget.setText(box.text)
        if box.selected:
            widget.setSelection(box.selection_start, box.selected)
        else:
            widget.setCursorPosition(box.cursor)
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        document = widget.document()
        while document.availableUndoSteps() > box.undo_steps and widget.toPlainText() != box.text:
            document.undo()
        if widget.toPlainText() != box.text:
            widget.setPlainText(box.text)
        document.clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)
        cursor = widget.textCursor()
        cursor.setPosition(box.selection_start if box.selected else box.cursor)
        if box.selected:
            cursor.setPosition(box.selection_start + box.selected, QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(cursor)
    elif isinstance(widget, QAbstractSpinBox):
        inner = widget.findChild(QLineEdit)
        if inner is not None:
            inner.setText(box.text)
