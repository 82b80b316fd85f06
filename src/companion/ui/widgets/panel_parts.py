"""What side panels are made of: hairlines, columns in line with buttons, and parts that scroll."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.parts import Part


class Rule(Part):
    """A hairline."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setPen(QPen(self.look.color("line"), 1))
        painter.drawLine(0, 0, self.width(), 0)


class FittingPart(Part):
    """A part that looks at how much of it can be seen."""

    def fit(self) -> None:
        """The room in which it is seen changed."""


def hush(bar: QScrollBar, *, hushed: bool) -> None:
    """Keep a scroll bar's place, but show its handle only when it is not hushed."""
    bar.setProperty("hushed", hushed)
    bar.style().unpolish(bar)
    bar.style().polish(bar)


class _Area(QScrollArea):
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.widget()
        if isinstance(inside, FittingPart):
            inside.fit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse came: the scroll bar shows."""
        super().enterEvent(event)
        hush(self.verticalScrollBar(), hushed=False)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse left: the panel is calm again."""
        super().leaveEvent(event)
        hush(self.verticalScrollBar(), hushed=True)


def scrolling(inside: QWidget, parent: QWidget) -> QScrollArea:
    """A part that scrolls inside its card, up and down only."""
    area = _Area(parent)
    hush(area.verticalScrollBar(), hushed=True)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area


def inset(outer: QVBoxLayout) -> QVBoxLayout:
    """A column that stands where the bodies of buttons stand: these keep 4 px around themselves for their ring."""
    column = QVBoxLayout()
    column.setContentsMargins(4, 0, 4, 0)
    column.setSpacing(0)
    outer.addLayout(column)
    return column
