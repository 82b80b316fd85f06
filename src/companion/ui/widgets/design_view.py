"""Where the card lies on the designer's canvas: millimetres to pixels and back."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from companion.domain.designs import Box

PX_PER_MM = 96 / 25.4
"""Pixels of a millimetre at 100 %: a screen of 96 dots an inch."""
SMALLEST, LARGEST = 0.25, 16.0
"""How far the canvas may be zoomed, as shares of 100 %."""
STEP = 1.25
"""One press of + or -, one notch of the wheel."""


@dataclass(frozen=True, slots=True)
class CanvasView:
    """`scale` is pixels a millimetre; `left`, `top` where the card's corner lies in the canvas, in pixels."""

    scale: float = PX_PER_MM
    left: float = 0.0
    top: float = 0.0

    @property
    def percent(self) -> int:
        """The zoom as it is said."""
        return round(self.scale / PX_PER_MM * 100)

    def point(self, x: float, y: float) -> QPointF:
        """A place on the card, in pixels."""
        return QPointF(self.left + x * self.scale, self.top + y * self.scale)

    def rect(self, box: Box) -> QRectF:
        """A box as if it were not turned, in pixels."""
        return QRectF(self.point(box.x, box.y), self.point(box.right, box.bottom))

    def outline(self, box: Box) -> QPolygonF:
        """The four corners of a box where they lie, in pixels."""
        return QPolygonF([self.point(*corner) for corner in box.corners])

    def millimetres(self, at: QPointF) -> tuple[float, float]:
        """A pixel as a place on the card."""
        return (at.x() - self.left) / self.scale, (at.y() - self.top) / self.scale

    def box(self, rect: QRectF) -> Box:
        """A rectangle of pixels as a box on the card."""
        x, y = self.millimetres(rect.topLeft())
        return Box(x, y, rect.width() / self.scale, rect.height() / self.scale)

    def moved(self, by: QPointF) -> "CanvasView":
        """The card elsewhere."""
        return replace(self, left=self.left + by.x(), top=self.top + by.y())

    def zoomed(self, factor: float, about: QPointF) -> "CanvasView":
        """Larger or smaller, with the point `about` staying where it is; kept within `SMALLEST` and `LARGEST`."""
        x, y = self.millimetres(about)
        scale = max(SMALLEST * PX_PER_MM, min(LARGEST * PX_PER_MM, self.scale * factor))
        return CanvasView(scale, about.x() - x * scale, about.y() - y * scale)

    @classmethod
    def fitting(cls, card: Box, room: QRectF) -> "CanvasView":
        """The whole card in the middle of a room of pixels."""
        if card.w <= 0 or card.h <= 0 or room.isEmpty():
            return cls()
        scale = max(SMALLEST * PX_PER_MM, min(room.width() / card.w, room.height() / card.h, LARGEST * PX_PER_MM))
        left, top = room.center().x() - card.centre[0] * scale, room.center().y() - card.centre[1] * scale
        return cls(scale, round(left), round(top))
