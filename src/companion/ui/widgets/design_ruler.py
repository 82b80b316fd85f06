"""Rulers in millimetres along the canvas; a guide is pulled out of them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.widgets.design_view import CanvasView
from companion.ui.widgets.parts import Part

RULER = 22
"""Pixels of a ruler's width."""
_STEPS = (1, 2, 5, 10, 20, 50, 100)
_LEAST_GAP = 5.5
"""Pixels between two strokes."""
_NUMBER_ROOM = 34
"""Pixels that a number needs to the next one."""


class DesignRuler(Part):
    """One ruler. `pulled` brings where a guide is held just now, in millimetres, and `dropped` where it was let go;
    None for a guide that is not over the card's desk any more. `across`: the ruler above the canvas."""

    pulled = Signal(object)
    dropped = Signal(object)

    def __init__(self, look: Look, *, across: bool, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._across = across
        self._view = CanvasView()
        self._marked: tuple[float, float] | None = None
        self._pointer: float | None = None
        self._pulling = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        if across:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.SplitVCursor if across else Qt.CursorShape.SplitHCursor)
        self.retranslate()

    def retranslate(self) -> None:
        """What it is for."""
        self.setToolTip(self.tr("Drag a guide out of the ruler. Drag it back to take it away."))

    def sizeHint(self) -> QSize:
        """As wide as numbers need."""
        return QSize(RULER, RULER)

    def show_view(self, view: CanvasView) -> None:
        """Follow the canvas."""
        if view != self._view:
            self._view = view
            self.update()

    def mark(self, span: tuple[float, float] | None) -> None:
        """Show from where to where the chosen elements reach, in millimetres."""
        if span != self._marked:
            self._marked = span
            self.update()

    def point(self, at: float | None) -> None:
        """Show where the pointer is, in pixels of the canvas."""
        if at != self._pointer:
            self._pointer = at
            self.update()

    # a guide is pulled out

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a new guide."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pulling = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The guide follows."""
        if self._pulling:
            self.pulled.emit(self._held(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        if self._pulling and event.button() is Qt.MouseButton.LeftButton:
            self._pulling = False
            self.dropped.emit(self._held(event.position()))

    def _held(self, at: QPointF) -> float | None:
        # The ruler above lies RULER px over the canvas: a guide that lies across is moved down with the pointer.
        beyond = (at.y() if self._across else at.x()) - (self.height() if self._across else self.width())
        if beyond < 0:
            return None
        origin = self._view.top if self._across else self._view.left
        return (beyond - origin) / self._view.scale

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint strokes, numbers, the reach of what is chosen, and the pointer."""
        painter = QPainter(self)
        look, view = self.look, self._view
        painter.fillRect(self.rect(), look.color("surface"))
        length = self.width() if self._across else self.height()
        origin = view.left if self._across else view.top
        if self._marked is not None:
            first, last = (origin + mm * view.scale for mm in self._marked)
            painter.fillRect(self._bar(first, last), look.color("soft"))
        painter.setPen(QPen(look.color("line"), 1))
        if self._across:
            painter.drawLine(QPointF(0, RULER - 0.5), QPointF(length, RULER - 0.5))
        else:
            painter.drawLine(QPointF(RULER - 0.5, 0), QPointF(RULER - 0.5, length))
        step = next((one for one in _STEPS if one * view.scale >= _LEAST_GAP), _STEPS[-1])
        numbers = next((one for one in (10, 20, 50, 100, 200) if one * view.scale >= _NUMBER_ROOM), 500)
        if view.scale * 5 >= _NUMBER_ROOM * 1.8:
            numbers = 5
        if view.scale >= _NUMBER_ROOM * 1.8:
            numbers = 1
        painter.setFont(look.text_font("0", 10.5))  # digits only: Chinese and Korean windows need no more room
        metrics = QFontMetricsF(painter.font())
        first = int((0 - origin) / view.scale / step) * step - step
        for mm in range(first, int((length - origin) / view.scale) + step + 1, step):
            at = round(origin + mm * view.scale)
            long = 8 if mm % 10 == 0 else (6 if mm % 5 == 0 else 4)
            painter.setPen(QPen(look.color("ink3"), 1))
            self._stroke(painter, at, long)
            if mm % numbers == 0:
                painter.setPen(look.color("ink2"))
                self._number(painter, at, str(mm), metrics)
        if self._pointer is not None:
            painter.setPen(QPen(look.color("accent"), 1))
            self._stroke(painter, round(self._pointer), RULER)

    def _bar(self, first: float, last: float) -> QRectF:
        if self._across:
            return QRectF(first, 0, max(1.0, last - first), RULER - 1)
        return QRectF(0, first, RULER - 1, max(1.0, last - first))

    def _stroke(self, painter: QPainter, at: int, long: int) -> None:
        if self._across:
            painter.drawLine(at, RULER - long, at, RULER - 2)
        else:
            painter.drawLine(RULER - long, at, RULER - 2, at)

    def _number(self, painter: QPainter, at: int, words: str, metrics: QFontMetricsF) -> None:
        width = metrics.horizontalAdvance(words)
        if self._across:
            painter.drawText(QPointF(at - width / 2, 11), words)
        else:
            painter.drawText(QPointF(max(0.0, (RULER - 9 - width) / 2), at - 2), words)
