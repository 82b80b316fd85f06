"""What a tick and a dashed ring mean on the board."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from companion.presenters.views import Shape
from companion.ui.look import Look
from companion.ui.widgets.parts import Part, Text
from companion.ui.widgets.signs import paint_sign, paint_tick_disc


class RollLegend(Part):
    """What a tick and a dashed ring mean."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 0, 0)
        row.setSpacing(34)
        self.here = Text(look, size=14, colour="ink2", parent=self)
        self.missing = Text(look, size=14, colour="ink2", parent=self)
        row.addWidget(self.here)
        row.addWidget(self.missing)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for text, ticked in ((self.here, True), (self.missing, False)):
            square = QRect(text.x() - 20, self.height() // 2 - 8, 16, 16).toRectF()
            if ticked:
                paint_tick_disc(painter, square, self.look)
            else:
                ink = self.look.color("again_ink")
                paint_sign(painter, square, Shape.WAITING, ink, ink)
