"""Two charts of the reports, painted: bars per activity, and the step curve of arrivals. Every number is also text."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.parts import Part


@dataclass(frozen=True, slots=True)
class Bar:
    """A label, how many, and of how many."""

    label: str
    value: int
    of: int


class BarChart(Part):
    """Horizontal bars, one a row, with the label left and the number right."""

    def __init__(self, look: Look, bars: tuple[Bar, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._bars = bars
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_bars(bars)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these bars."""
        self._bars = bars
        self.setAccessibleName("; ".join(f"{bar.label} {bar.value}/{bar.of}" for bar in bars))
        self.restyle()

    def sizeHint(self) -> QSize:
        """A row of 32 px each."""
        return QSize(300, 32 * max(1, len(self._bars)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        label_font = look.font(14)
        number_font = look.font(14, 700, tabular=True)
        labels = max(QFontMetricsF(label_font).horizontalAdvance(bar.label) for bar in self._bars)
        labels = min(labels, self.width() * 0.4)
        numbers = max(QFontMetricsF(number_font).horizontalAdvance(str(bar.value)) for bar in self._bars)
        step = min(44.0, self.height() / len(self._bars))
        for i, bar in enumerate(self._bars):
            row = QRectF(0, i * step, self.width(), step)
            painter.setFont(label_font)
            painter.setPen(look.color("ink2"))
            shown = QFontMetricsF(label_font).elidedText(bar.label, Qt.TextElideMode.ElideRight, labels + 1)
            painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter), shown)
            trough = QRectF(labels + 16, row.center().y() - 7, self.width() - labels - 16 - numbers - 14, 14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("sunken"))
            painter.drawRoundedRect(trough, 4, 4)
            share = bar.value / bar.of if bar.of else 0.0
            if share > 0:
                painter.setBrush(look.color("accent_fill"))
                filled = QRectF(
                    trough.left(), trough.top(), max(4.0, trough.width() * min(1.0, share)), trough.height()
                )
                painter.drawRoundedRect(filled, 4, 4)
            painter.setFont(number_font)
            painter.setPen(look.color("ink"))
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(row, flags, str(bar.value))


@dataclass(frozen=True, slots=True)
class Curve:
    """Arrivals: (minute, how many by then) in rising minutes; `ticks` are (minute, "09:25").

    `top` is the number expected, `start` the minute the activity starts with its words, `point` the minute marked with
    its words ("14 at 09:24").
    """

    points: tuple[tuple[float, int], ...]
    ticks: tuple[tuple[float, str], ...]
    top: int
    start: tuple[float, str] | None = None
    point: tuple[float, int, str] | None = None


class StepCurve(Part):
    """The arrival curve: a step line over a tint, the start marked by a dashed line, one point labelled."""

    def __init__(self, look: Look, curve: Curve | None = None, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._curve = curve
        self.setMinimumHeight(140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_curve(self, curve: Curve | None, spoken: str = "") -> None:
        """Show a curve; `spoken` is what screen readers say."""
        self._curve = curve
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """The shape in the reports."""
        return QSize(360, 210)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint grid, curve and labels."""
        curve = self._curve
        if curve is None or not curve.ticks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        font = look.font(13, tabular=True)
        metrics = QFontMetricsF(font)
        left = metrics.horizontalAdvance(formats.number(curve.top)) + 10
        ends = metrics.horizontalAdvance(curve.ticks[-1][1]) / 2
        area = QRectF(
            left, metrics.height() / 2 + 4, self.width() - left - ends - 2, self.height() - 2 * metrics.height() - 8
        )
        first, last = curve.ticks[0][0], curve.ticks[-1][0]

        def at(minute: float, count: float) -> QPointF:
            share = (minute - first) / (last - first) if last > first else 0.0
            x = area.left() + max(0.0, min(1.0, share)) * area.width()
            return QPointF(x, area.bottom() - count / max(1, curve.top) * area.height())

        painter.setFont(font)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        for value in _levels(curve.top):
            y = at(first, value).y()
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(look.color("ink2"))
            painter.drawText(QRectF(0, y - 10, left - 9, 20), flags, formats.number(value))
        for minute, label in curve.ticks:
            x = at(minute, 0).x()
            painter.setPen(look.color("ink2"))
            box = QRectF(x - 40, area.bottom() + 6, 80, metrics.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), label)
        self._paint_line(painter, curve, at)
        if curve.start is not None:
            x = at(curve.start[0], 0).x()
            pen = QPen(look.color("ink2"), 1.5)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, area.top() - 6), QPointF(x, area.bottom()))
            painter.setFont(look.text_font(curve.start[1], 12, 600))
            painter.setPen(look.color("ink2"))
            low = curve.point is not None and at(*curve.point[:2]).y() > area.bottom() - 40
            painter.drawText(QPointF(x + 8, area.top() + 8 if low else area.bottom() - 10), curve.start[1])
        if curve.point is not None:
            minute, count, words = curve.point
            spot = at(minute, count)
            painter.setPen(QPen(look.color("accent"), 2.2))
            painter.setBrush(look.color("surface"))
            painter.drawEllipse(spot, 5, 5)
            bold = look.text_font(words, 13, 700)
            painter.setFont(bold)
            painter.setPen(look.color("ink"))
            width = QFontMetricsF(bold).horizontalAdvance(words)
            x = max(area.left(), spot.x() - width - 10)
            painter.drawText(QPointF(x, spot.y() - 6), words)

    def _paint_line(self, painter: QPainter, curve: Curve, at: Callable[[float, float], QPointF]) -> None:
        if not curve.points:
            return
        line = QPainterPath(at(curve.points[0][0], curve.points[0][1]))
        for (_minute, before), (minute, count) in zip(curve.points, curve.points[1:], strict=False):
            line.lineTo(at(minute, before))
            line.lineTo(at(minute, count))
        under = QPainterPath(line)
        under.lineTo(at(curve.points[-1][0], 0))
        under.lineTo(at(curve.points[0][0], 0))
        under.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("soft"))
        painter.drawPath(under)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self.look.color("accent"), 2.2)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPath(line)


def _levels(top: int) -> tuple[int, ...]:
    """Round numbers below the top, and the top itself; none so near the top that the two would touch."""
    step = next(s * 10**power for power in range(12) for s in (1, 2, 5) if top <= 4 * s * 10**power)
    return (*(n for n in range(0, max(top, 1), step) if n == 0 or top - n >= step * 0.6), max(top, 1))
