"""Where a PIN is typed: digits that nobody sees, a line that says how it went, and for touch screens ten keys."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from companion.domain.pin import LONGEST, SHORTEST
from companion.presenters.lock import DeskLock, Tried
from companion.ui.look import Look
from companion.ui.widgets.buttons import IconButton, PrimaryButton, RegularButton
from companion.ui.widgets.parts import Card, Text

TYPED_BY_MACHINE_MS = 50
"""Keys that all follow each other faster than this come from a scanner: they are no try (ui.md section 4)."""
HELD_MS = 300
"""A key that comes again sooner than this is still held."""
WIDTH = 292
"""As wide as the desk's lists in a compact window."""
FORGOTTEN_MS = 20_000
"""A pad that nobody touches closes by itself."""


class PinBox(QLineEdit):
    """A line for a PIN. `entered` brings what a person typed and ended with Enter; what a scanner typed is dropped."""

    entered = Signal(str)
    touched = Signal()

    def __init__(self, clock_ms: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock_ms
        self._times: list[int] = []
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note when each key came; only digits are taken."""
        self.touched.emit()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._times.append(self._clock())
            self.enter()
            return
        text = event.text()
        if text and text.isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not text.isdecimal():
                return
            if not self.text():
                self._times = []
            self._times.append(self._clock())
        super().keyPressEvent(event)

    def press(self, digit: str) -> None:
        """A digit was pressed on the screen."""
        self.touched.emit()
        self._times = []
        self.insert(digit)

    def enter(self) -> None:
        """Give what was typed, unless a scanner typed it."""
        typed, times, self._times = self.text(), self._times, []
        self.clear()
        gaps = [later - earlier for earlier, later in pairwise(times)]
        by_machine = len(typed) > 1 and len(gaps) >= len(typed) and max(gaps) < TYPED_BY_MACHINE_MS
        if typed and not by_machine:
            self.entered.emit(typed)


class PinPad(Card):
    """A card that asks for the PIN of the lock. `opened` fires after the right one, `closed` when it was given up.

    It is no dialog: scans go on being answered behind it. With `keys` there are digits to press.
    """

    opened = Signal()
    closed = Signal()

    def __init__(
        self, look: Look, lock: DeskLock, clock_ms: Callable[[], int], *, keys: bool = False, parent: QWidget
    ) -> None:
        super().__init__(look, parent, padding=18)
        self._lock = lock
        self._clock = clock_ms
        self._escape_at = 0
        self._title = Text(look, size=17, weight=600)
        self.box = PinBox(clock_ms)
        self.box.setMinimumHeight(look.px(44))
        self.box.entered.connect(self._try)
        self.box.touched.connect(self._wake)
        self.line = Text(look, size=14, colour="ink2", wrap=True)
        self._close = IconButton(look, "close", "")
        self._close.clicked.connect(self.give_up)
        self._enter = PrimaryButton(look, "", key="Enter")
        self._enter.clicked.connect(self.box.enter)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self.column.setSpacing(8)
        self.column.addLayout(head)
        self.column.addWidget(self.box)
        self.column.addWidget(self.line)
        if keys:
            self.column.addLayout(self._digits())
        self.column.addWidget(self._enter)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(FORGOTTEN_MS)
        self._idle.timeout.connect(self.give_up)
        self._countdown = QTimer(self)
        self._countdown.setInterval(500)
        self._countdown.timeout.connect(self._count_down)
        self.setFixedWidth(max(WIDTH, look.px(WIDTH - 20)))
        self.setFocusProxy(self.box)
        self.hide()
        self.retranslate()

    def _digits(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(2)
        for number, digit in enumerate("123456789"):
            grid.addWidget(self._digit(digit), number // 3, number % 3)
        grid.addWidget(self._digit("0"), 3, 1)
        rub = IconButton(self.look, "previous", self.tr("Delete the last digit"), height=48)
        rub.clicked.connect(self._rub)
        grid.addWidget(rub, 3, 2)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        return grid

    def _digit(self, digit: str) -> RegularButton:
        button = RegularButton(self.look, digit, height=48)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(partial(self.box.press, digit))
        return button

    def _rub(self) -> None:
        self._wake()
        self.box.backspace()

    def retranslate(self) -> None:
        """Every word again."""
        self._title.set_text(self.tr("Unlock"))
        self.box.setPlaceholderText(self.tr("PIN"))
        self.box.setAccessibleName(self.tr("PIN"))
        self._close.set_text(self.tr("Close"))
        self._enter.set_text(self.tr("Unlock"))

    def changeEvent(self, event: QEvent) -> None:
        """Take new words when the program installs another translation."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def ask(self) -> None:
        """Come on show, empty."""
        self._escape_at = self._clock()
        self.box.clear()
        self.line.set_text(self.tr("{count} to {most} digits, then Enter.").format(count=SHORTEST, most=LONGEST))
        self._count_down()
        self.adjustSize()
        self.show()
        self.raise_()
        self.box.setFocus()
        self._idle.start()

    def give_up(self) -> None:
        """Go without an answer."""
        if not self.isHidden():
            self._stop()
            self.closed.emit()

    def _stop(self) -> None:
        self.box.clear()
        self._idle.stop()
        self._countdown.stop()
        self.hide()

    def _wake(self) -> None:
        self._idle.start()

    def _try(self, typed: str) -> None:
        self._lock.try_pin(typed, self._tried)

    def _tried(self, tried: Tried) -> None:
        if tried.right:
            self._stop()
            self.opened.emit()
            return
        self.line.set_text(self.tr("That is not the PIN. Nothing was opened."))
        self._count_down()

    def _count_down(self) -> None:
        seconds = -(-int(self._lock.wait().total_seconds() * 1000) // 1000)
        if seconds > 0:
            self.line.set_text(self.tr("Not the PIN. The next try in %n seconds.", "", seconds))
            self._countdown.start()
        elif self._countdown.isActive():
            self._countdown.stop()
            self.line.set_text(self.tr("You can try again."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up; one that is still held brought the pad. Some systems send it as pressed again and again."""
        if event.key() == Qt.Key.Key_Escape:
            before, self._escape_at = self._escape_at, self._clock()
            if not event.isAutoRepeat() and self._escape_at - before >= HELD_MS:
                self.give_up()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Esc was let go."""
        if event.key() == Qt.Key.Key_Escape:
            self._escape_at = self._clock()
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard belongs to the line."""
        super().focusInEvent(event)
        self.box.setFocus()
