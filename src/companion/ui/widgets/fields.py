"""Fields: search, drop-down filters, combo boxes with the arrow of the design."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.parts import Part, key_cap_width, paint_focus_ring, paint_key_cap

REST_MS = 20
"""A box where scanners type as well tells a change after this rest; results are still there within 30 ms."""
QUICK_REST_MS = 60
"""Keys that follow each other as fast as a scanner's are told after this rest."""


class SearchField(Part):
    """A text box with a magnifier, a placeholder and the key that leads to it.

    `changed` after each key, `entered` on Enter, `moved` (-1 or 1) on the arrow keys so that a list below can follow,
    `left` on Esc in an empty box (Esc in a filled one clears it).

    `patient`: what a scanner types here, and has taken out again when it ends, is not told: `changed` waits for a rest,
    or for the Enter or arrow that refers to it.
    """

    changed = Signal(str)
    entered = Signal(str)
    moved = Signal(int)
    left = Signal()

    def __init__(
        self, look: Look, placeholder: str = "", *, key: str = "", height: int = 40, patient: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, parent)
        self._key = key
        self._height = height
        self._told = ""
        self._patient = patient
        self._since = QElapsedTimer()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setTimerType(Qt.TimerType.PreciseTimer)
        self._rest.timeout.connect(self.tell)
        self.box = QLineEdit(self)
        self.box.setProperty("bare", "true")
        self.box.setFrame(False)
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._text_changed)
        self.setFocusProxy(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self.set_placeholder(placeholder)
        self.restyle()

    def text(self) -> str:
        """What was typed."""
        return self.box.text()

    def set_text(self, text: str) -> None:
        """Type for the user, for instance the letter that opened the box."""
        self.box.setText(text)

    @property
    def waits(self) -> bool:
        """Whether the text changed and nobody was told yet."""
        return self._rest.isActive()

    def tell(self) -> None:
        """Tell the text now unless it was told."""
        self._rest.stop()
        if self.box.text() != self._told:
            self._told = self.box.text()
            self.changed.emit(self._told)

    def clear(self) -> None:
        """Empty the box."""
        self.box.clear()

    def set_placeholder(self, text: str) -> None:
        """What stands in the empty box; also its name for screen readers."""
        self.box.setPlaceholderText(text)
        self.box.setAccessibleName(text)

    def restyle(self) -> None:
        """Take fonts and room of the look in force."""
        big = self._height >= 46
        self.box.setFont(self.look.font(17 if big else 15))
        self.box.setStyleSheet(f"font-size: {self.look.px(16.5 if big else 15)}px;")
        right = key_cap_width(self._key, self.look) + 24 if self._key else 14
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(self.look.px(20) + (24 if big else 22), 0, right, 0)
        super().restyle()

    def sizeHint(self) -> QSize:
        """The height of the design."""
        return QSize(260, self.look.px(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, magnifier and key cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.box.hasFocus()
        rect = QRectF(self.rect())
        width = 2.0 if focused else 1.0
        painter.setPen(QPen(self.look.color("accent" if focused else "edge"), width))
        painter.setBrush(self.look.color("surface"))
        painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), 10, 10)
        size = self.look.px(20)
        icon = QRectF(13, rect.center().y() - size / 2, size, size)
        self.look.icons.paint(painter, icon, "search", self.look.color("ink2"))
        if self._key and not self.box.text():
            paint_key_cap(painter, rect.right() - 13, rect.center().y(), self._key, self.look)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Repaint the ring; take arrows, Enter and Esc."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Undo) and not self.box.text():
            event.ignore()  # an empty box has nothing to take back: the screen has
            return True
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.tell()
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            self.tell()
            self.entered.emit(self.box.text())
            return True
        if key == Qt.Key.Key_Escape:
            if self.box.text():
                self.box.clear()
            else:
                self.left.emit()
            return True
        return False

    def _text_changed(self, text: str) -> None:
        self.update()
        if not self._patient or not text:
            self.tell()
            return
        quick = self._since.isValid() and self._since.elapsed() < QUICK_REST_MS
        self._since.start()
        self._rest.start(QUICK_REST_MS if quick else REST_MS)


class ComboBox(QComboBox):
    """A combo box with the design's chevron. Use `addItem(text, data)` and `currentData()` as usual.

    `elide`: where a choice that is too long for the box is cut.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.elide = Qt.TextElideMode.ElideRight
        look.changed.connect(self.update)

    def show_items(self, items: Sequence[tuple[str, object]], chosen: object) -> None:
        """Offer these (words, value) unless they already stand there, and choose the one with this value."""
        if [(self.itemText(i), self.itemData(i)) for i in range(self.count())] != list(items):
            self.clear()
            for words, value in items:
                self.addItem(words, value)
        values = [value for _words, value in items]
        if chosen in values:
            self.setCurrentIndex(values.index(chosen))

    def showPopup(self) -> None:
        """Open the list as wide as its longest choice: the box may be cut, the list never."""
        view = self.view()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = view.sizeHintForColumn(0) + bar + 16
        view.setMinimumWidth(min(max(room, self.width()), self.window().width() - 40))
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the choice (cut with "…" when too long; the list shows it whole), then the chevron."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        box, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(box, option, field, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, self.elide, room)
        painter.drawComplexControl(box, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        size = self.look.px(18)
        rect = QRectF(self.width() - size - 11, (self.height() - size) / 2, size, size)
        self.look.icons.paint(painter, rect, "down", self.look.color("ink2"), 2)


class FilterButton(QPushButton):
    """A drop-down filter: "Delegation" opens a list; with a choice it is filled, says it and offers × to clear it.

    `chosen` brings the chosen value, "" when cleared.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, word: str, *, height: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._word = word
        self._height = height
        self._choices: tuple[tuple[str, str], ...] = ()
        self._value = ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_list)
        look.changed.connect(self._measure_again)
        self._measure_again()

    def value(self) -> str:
        """The chosen value, "" for none."""
        return self._value

    def set_word(self, word: str) -> None:
        """What it filters by."""
        self._word = word
        self._measure_again()

    def set_choices(self, choices: tuple[tuple[str, str], ...], value: str = "") -> None:
        """The list as (value, label), and the one in force."""
        self._choices = choices
        self._value = value
        self._measure_again()

    def set_value(self, value: str) -> None:
        """Choose a value, or "" to clear; tells `chosen` when it changed."""
        if value != self._value:
            self._value = value
            self._measure_again()
            self.chosen.emit(value)

    def open_list(self) -> None:
        """Show the list under the button."""
        menu = QMenu(self)
        for value, label in self._choices:
            action = QAction(label, menu)
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.setData(value)
            menu.addAction(action)
        menu.triggered.connect(lambda action: self.set_value("" if action.data() == self._value else action.data()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens, Delete clears, Enter is the scanner's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._value:
            self.set_value("")
        elif event.key() == Qt.Key.Key_Down:
            self.open_list()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on × clears."""
        if self._value and event.position().x() > self.width() - 36:
            self.setDown(False)
            self.set_value("")
            return
        super().mouseReleaseEvent(event)

    def sizeHint(self) -> QSize:
        """Words, chevron and padding."""
        width = QFontMetricsF(self._words_font()).horizontalAdvance(self._shown()) + 12 + 10 + self.look.px(18) + 12
        return QSize(round(width), self.look.px(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, words, chevron or ×."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        active = bool(self._value)
        painter.setPen(QPen(self.look.color("accent" if active else "edge"), 1))
        painter.setBrush(self.look.color("soft" if active else "surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        ink = self.look.color("soft_ink" if active else "ink")
        painter.setFont(self._words_font())
        painter.setPen(ink)
        painter.drawText(rect.adjusted(12, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self._shown())
        size = self.look.px(18)
        icon = QRectF(rect.right() - 11 - size, rect.center().y() - size / 2, size, size)
        self.look.icons.paint(
            painter, icon, "close" if active else "down", ink if active else self.look.color("ink2"), 2
        )
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(4, 4, -4, -4), self.look, 7)

    def _shown(self) -> str:
        label = next((label for value, label in self._choices if value == self._value), "") if self._value else ""
        return formats.labelled(self._word, label, self.look.language) if label else self._word

    def _words_font(self) -> QFont:
        return self.look.font(15, 500)

    def _measure_again(self) -> None:
        self.setAccessibleName(self._shown())
        self.updateGeometry()
        self.update()
