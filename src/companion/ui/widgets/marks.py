"""A row of attendance marks, and one mark with its word for legends."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.presenters.views import Mark
from companion.ui.look import Look
from companion.ui.widgets.parts import Part
from companion.ui.widgets.signs import paint_mark

_PITCH = 14


class AttendanceMarks(Part):
    """Marks side by side. In tables and delegates use `paint_marks`."""

    def __init__(
        self, look: Look, marks: tuple[Mark, ...] = (), spoken: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._marks = marks
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken)

    def show_marks(self, marks: tuple[Mark, ...], spoken: str = "") -> None:
        """Show other marks."""
        self._marks = marks
        self.setAccessibleName(spoken)
        self.restyle()

    def sizeHint(self) -> QSize:
        """14 px a mark."""
        return QSize(max(1, len(self._marks)) * self.look.px(_PITCH), self.look.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the marks."""
        paint_marks(QPainter(self), QRectF(self.rect()), self._marks, self.look)


def paint_marks(painter: QPainter, rect: QRectF, marks: tuple[Mark, ...], look: Look) -> float:
    """Paint marks from the left of the rectangle, 14 px apart; the x after the last is returned."""
    pitch = look.px(_PITCH)
    for i, mark in enumerate(marks):
        cell = QRectF(rect.left() + i * pitch, rect.top(), pitch, rect.height())
        paint_mark(painter, cell.adjusted(1.5, 0, -1.5, 0), mark, look)
    return rect.left() + len(marks) * pitch


class MarkLegend(Part):
    """A mark with its word."""

    def __init__(self, look: Look, mark: Mark, word: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._mark = mark
        self._word = word
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word)

    def set_word(self, word: str) -> None:
        """The word in another language."""
        self._word = word
        self.setAccessibleName(word)
        self.restyle()

    def sizeHint(self) -> QSize:
        """Mark and word."""
        return QSize(round(QFontMetricsF(self.look.font(14)).horizontalAdvance(self._word)) + 22, self.look.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint mark and word."""
        painter = QPainter(self)
        paint_mark(painter, QRectF(0, 0, 14, self.height()), self._mark, self.look)
        painter.setFont(self.look.font(14))
        painter.setPen(self.look.color("ink2"))
        painter.drawText(QRectF(self.rect()).adjusted(20, 0, 4, 0), int(Qt.AlignmentFlag.AlignVCenter), self._word)
