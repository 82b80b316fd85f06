"""A small icon with a line of text beside it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.parts import Part, Text


class _Icon(Part):
    def __init__(self, look: Look, icon: str, colour: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._icon = icon
        self._colour = colour

    def sizeHint(self) -> QSize:
        return QSize(16, 16)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        middle = self.height() / 2
        self.look.icons.paint(
            QPainter(self), QRectF(0, middle - 8, 16, 16), self._icon, self.look.color(self._colour), 2
        )


class IconLine(QWidget):
    """The icon in the text's colour; `set_text` changes the line."""

    def __init__(
        self, look: Look, icon: str, *, size: float = 13, colour: str = "ink2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = Text(look, size=size, colour=colour, parent=self)
        sign = _Icon(look, icon, colour, self)
        sign.setFixedWidth(16)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(sign)
        row.addWidget(self._text)
        row.addStretch(1)

    def set_text(self, text: str) -> None:
        """Another line."""
        self._text.set_text(text)
