"""Boxes of a form: a word above, the box, and what must be corrected below it."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from companion.ui.look import Look
from companion.ui.widgets.parts import Text, paint_focus_ring
from companion.ui.widgets.sheet import paint_check_box


class Field(QWidget):
    """A box with its word. `lines` above 1 makes it a small text box; `choices` an editable drop-down."""

    def __init__(
        self, look: Look, word: str = "", *, lines: int = 1, choices: tuple[str, ...] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.word = Text(look, word, size=13, weight=500, colour="ink2", parent=self)
        self.fault = Text(look, "", size=13, weight=500, colour="stop_ink", wrap=True, parent=self)
        self.fault.hide()
        self.box: QLineEdit | QPlainTextEdit | QComboBox
        if choices is not None:
            combo = QComboBox(self)
            combo.setEditable(True)
            combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            combo.addItems(list(choices))
            combo.setStyleSheet("QComboBox { padding-right: 2px; }")  # the arrow has its own room
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.box = combo
        elif lines > 1:
            plain = QPlainTextEdit(self)
            plain.setTabChangesFocus(True)
            plain.setFixedHeight(look.px(20 * lines + 20))
            self.box = plain
        else:
            self.box = QLineEdit(self)
        self.setFocusProxy(self.box)
        column.addWidget(self.word)
        column.addWidget(self.box)
        column.addWidget(self.fault)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_word(word)

    def set_word(self, word: str) -> None:
        """The word in another language."""
        self.word.set_text(word)
        self.box.setAccessibleName(word)

    def text(self) -> str:
        """What stands in the box."""
        if isinstance(self.box, QPlainTextEdit):
            return self.box.toPlainText()
        return self.box.currentText() if isinstance(self.box, QComboBox) else self.box.text()

    def set_text(self, text: str) -> None:
        """Put a text in."""
        if isinstance(self.box, QPlainTextEdit):
            self.box.setPlainText(text)
        elif isinstance(self.box, QComboBox):
            self.box.setEditText(text)
            line = self.box.lineEdit()
            if line is not None:
                line.setCursorPosition(0)
        else:
            self.box.setText(text)
            self.box.setCursorPosition(0)

    def find_inside(self) -> None:
        """Offer every choice that has what is typed anywhere in it: people are known by either of their names."""
        if isinstance(self.box, QComboBox):
            finder = QCompleter(self.box.model(), self.box)
            finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            finder.setFilterMode(Qt.MatchFlag.MatchContains)
            finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            found = QListView()
            found.setObjectName("found")
            finder.setPopup(found)
            self.box.setCompleter(finder)

    def set_fault(self, sentence: str) -> None:
        """Say what must be corrected, or nothing."""
        self.fault.set_text(sentence)
        self.fault.setVisible(bool(sentence))
        self.box.setAccessibleDescription(sentence)


class CheckField(QCheckBox):
    """A check box of the design with its word."""

    def __init__(self, look: Look, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self.look = look
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Box and word."""
        font = self.look.text_font(self.text(), 15)
        return QSize(round(QFontMetricsF(font).horizontalAdvance(self.text())) + 34, self.look.px(30))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its word."""
        return self.sizeHint()

    def hitButton(self, _position: object) -> bool:
        """The word is part of the box."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and word."""
        painter = QPainter(self)
        size = self.look.px(20)
        box = QRectF(0.5, (self.height() - size) / 2, size, size)
        paint_check_box(painter, box, self.look, on=self.isChecked())
        painter.setFont(self.look.text_font(self.text(), 15))
        painter.setPen(self.look.color("ink" if self.isEnabled() else "ink3"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        painter.drawText(QRectF(size + 10, 0, self.width() - size - 10, self.height()), flags, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3), self.look, 5)


class FormKeys(QObject):
    """Ctrl S or Ctrl Enter saves, Esc leaves; installed on a form's box of boxes."""

    save = Signal()
    leave = Signal()

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)

    def watch(self, box: QWidget) -> None:
        """Listen to this box."""
        box.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the two keys."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in {Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.save.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.leave.emit()
            return True
        return False
