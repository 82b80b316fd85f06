"""What stands where a list will be: an empty state with one way on, and grey rows while reading."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.presenters.views import Action
from companion.ui.look import Look
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.parts import Part, Text


class _IconTile(Part):
    def __init__(self, look: Look, icon: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._icon = icon
        self.setFixedSize(64, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), 18, 18)
        self.look.icons.paint(painter, QRectF(18, 18, 28, 28), self._icon, self.look.color("ink2"))


class EmptyState(Part):
    """An icon, a sentence, and up to two buttons. `pressed` brings the action's id."""

    pressed = Signal(str)

    def __init__(
        self,
        look: Look,
        icon: str,
        sentence: str = "",
        actions: tuple[Action, ...] = (),
        *,
        detail: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(_IconTile(look, icon, self), 0, Qt.AlignmentFlag.AlignHCenter)
        self._sentence = Text(look, sentence, size=20, weight=600, wrap=True, parent=self)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._detail = Text(look, detail, size=15, colour="ink2", wrap=True, parent=self)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence)
        column.addWidget(self._detail)
        self._row = QHBoxLayout()
        column.addLayout(self._row)
        column.addStretch(1)
        self._buttons: list[Button] = []
        self.set_words(sentence, actions, detail)

    def set_words(self, sentence: str, actions: tuple[Action, ...] = (), detail: str = "") -> None:
        """Other words and buttons."""
        self._sentence.set_text(sentence)
        self._detail.set_text(detail)
        self._detail.setVisible(bool(detail))
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._row.addStretch(1)
        for action in actions:
            button = Button(
                self.look,
                action.label,
                kind="primary" if action.primary else "regular",
                icon=action.icon,
                key=action.key,
                parent=self,
            )
            button.clicked.connect(lambda _c=False, action_id=action.id: self.pressed.emit(action_id))
            self._row.addWidget(button)
        self._row.addStretch(1)


class SkeletonRows(Part):
    """Eight grey rows while a list is read for more than 400 ms; nothing moves."""

    def __init__(self, look: Look, *, rows: int = 8, row_height: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._rows = rows
        self._row_height = row_height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(300, self._rows * self._row_height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("sunken"))
        widths = (0.30, 0.22, 0.34, 0.26)
        for i in range(self._rows):
            y = i * self._row_height + self._row_height / 2 - 6
            painter.drawRoundedRect(QRectF(16, y, self.width() * 0.2, 12), 6, 6)
            x = self.width() * 0.28
            painter.drawRoundedRect(QRectF(x, y, self.width() * widths[i % 4], 12), 6, 6)
