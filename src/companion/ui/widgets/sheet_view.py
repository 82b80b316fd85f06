"""The page preview on which a label is pressed to begin printing there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from companion.ui.look import Look
from companion.ui.widgets.pdf_view import PdfView


class SheetView(PdfView):
    """`pressed` brings the place on the page, across and down in millimetres."""

    pressed = Signal(float, float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=8, radius=10, parent=parent)
        self._size = (0.0, 0.0)

    def set_page_size(self, width: float, height: float) -> None:
        """The page in millimetres."""
        self._size = (width, height)
        self.setCursor(Qt.CursorShape.PointingHandCursor if width else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A label is pressed."""
        rect = self.page_rect()
        if event.button() == Qt.MouseButton.LeftButton and rect.contains(event.position()) and self._size[0]:
            across = (event.position().x() - rect.left()) / rect.width() * self._size[0]
            down = (event.position().y() - rect.top()) / rect.height() * self._size[1]
            self.pressed.emit(across, down)
        else:
            super().mousePressEvent(event)
