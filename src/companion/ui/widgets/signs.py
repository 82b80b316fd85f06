"""The signs of results: disc, rounded square, ring, octagon, each with what stands inside, drawn at any size."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from companion.presenters.views import Family, Mark, Shape
from companion.ui.look import Look
from companion.ui.widgets.parts import octagon

_DISCS = frozenset({Shape.TICK, Shape.IN, Shape.OUT})
_RINGS = frozenset({Shape.DOUBLE_TICK, Shape.TURN, Shape.PARTLY})


def paint_sign(painter: QPainter, rect: QRectF, shape: Shape, fill: QColor, inside: QColor) -> None:
    """Paint a result's sign into a square: the outline in `fill`, what stands inside in `inside`.

    Rings have no ground, so both ring and sign are drawn in `fill`.
    """
    if shape is Shape.NONE:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = rect.width()
    centre = rect.center()
    unit = size / 24
    if shape is Shape.WAITING:
        pen = QPen(fill, 1.9 * unit)
        pen.setDashPattern([1.7, 1.42])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, size / 2 - 1.6 * unit, size / 2 - 1.6 * unit)
    elif shape in _RINGS:
        painter.setPen(QPen(fill, 2.1 * unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, size / 2 - 1.05 * unit, size / 2 - 1.05 * unit)
        _stroke(painter, rect, fill, shape, 2.1 * unit)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        if shape in _DISCS:
            painter.drawEllipse(rect)
        elif shape is Shape.FLAG:
            painter.drawRoundedRect(rect, 5 * unit, 5 * unit)
        else:
            painter.drawPath(octagon(centre, size))
        _stroke(painter, rect, inside, shape, 2.3 * unit)
    painter.restore()


def _stroke(  # noqa: C901, PLR0912, PLR0915 - one branch a sign, each a drawing
    painter: QPainter, rect: QRectF, colour: QColor, shape: Shape, width: float
) -> None:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    unit = rect.width() / 24

    def at(x: float, y: float) -> QPointF:
        return QPointF(rect.left() + x * unit, rect.top() + y * unit)

    def line(*points: tuple[float, float]) -> None:
        path = QPainterPath(at(*points[0]))
        for point in points[1:]:
            path.lineTo(at(*point))
        painter.drawPath(path)

    def dot(x: float, y: float) -> None:
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(at(x, y), width * 0.56, width * 0.56)

    if shape is Shape.TICK:
        line((6.6, 12.6), (10.4, 16.2), (17.4, 8.6))
    elif shape is Shape.IN:
        line((17.2, 12), (7, 12))
        line((11.2, 7.6), (6.8, 12), (11.2, 16.4))
    elif shape is Shape.OUT:
        line((6.8, 12), (17, 12))
        line((12.8, 7.6), (17.2, 12), (12.8, 16.4))
    elif shape is Shape.FLAG:
        line((7.6, 19.2), (7.6, 5.4))
        line((7.6, 5.8), (17.4, 5.8), (14.9, 9.4), (17.4, 13), (7.6, 13))
    elif shape is Shape.DOUBLE_TICK:
        line((5.2, 12.4), (8.4, 15.5), (14.2, 9))
        line((11.4, 14.6), (12.6, 15.8), (19, 9))
    elif shape is Shape.TURN:
        path = QPainterPath()
        box = QRectF(at(6.6, 6.6), at(17.4, 17.4))
        path.arcMoveTo(box, 0)
        path.arcTo(box, 0, -318)
        painter.drawPath(path)
        line((17.3, 5.6), (17.3, 9.7), (13.2, 9.7))
    elif shape is Shape.QUESTION:
        path = QPainterPath(at(8.7, 9.4))
        path.cubicTo(at(8.9, 4.4), at(15.4, 4.6), at(15.3, 9))
        path.cubicTo(at(15.3, 11.7), at(12, 11.9), at(12, 14.4))
        painter.drawPath(path)
        dot(12, 18.2)
    elif shape is Shape.CROSS:
        line((7.8, 7.8), (16.2, 16.2))
        line((16.2, 7.8), (7.8, 16.2))
    elif shape is Shape.ELSEWHERE:
        path = QPainterPath(at(7.2, 18))
        path.lineTo(at(7.2, 13.2))
        path.cubicTo(at(7.2, 10.6), at(8.8, 9.4), at(10.8, 9.4))
        path.lineTo(at(17.6, 9.4))
        painter.drawPath(path)
        line((13.6, 5.4), (17.7, 9.4), (13.6, 13.4))
    elif shape is Shape.CLOCK:
        line((12, 5.6), (12, 12.4), (16, 14.6))
    elif shape is Shape.FULL:
        line((6.8, 7.6), (17.2, 7.6))
        line((6.8, 12), (17.2, 12))
        line((6.8, 16.4), (17.2, 16.4))
    elif shape is Shape.MINUS:
        line((7, 12), (17, 12))
    elif shape in {Shape.EXCLAMATION, Shape.PARTLY}:
        pen.setWidthF(width * 1.15)
        painter.setPen(pen)
        line((12, 5.8), (12, 13))
        dot(12, 17.8)


def paint_row_sign(painter: QPainter, rect: QRectF, shape: Shape, family: Family, look: Look) -> None:
    """The same sign small, in the colours of its family, for lists."""
    if shape is Shape.WAITING:
        paint_sign(painter, rect, shape, look.color("ink3"), look.color("ink3"))
        return
    if shape in _RINGS:
        ink = look.color("again_ink")
        paint_sign(painter, rect, shape, ink, ink)
        return
    token = {Family.GO: "go", Family.NOTE: "note", Family.AGAIN: "again"}.get(family, "stop")
    paint_sign(painter, rect, shape, look.color(f"{token}_fill"), look.color(f"{token}_on"))


def paint_tick_disc(painter: QPainter, rect: QRectF, look: Look) -> None:
    """The small green disc with a tick: all is well."""
    paint_sign(painter, rect, Shape.TICK, look.color("go_fill"), look.color("go_on"))


def paint_warning(painter: QPainter, rect: QRectF, look: Look) -> None:
    """The amber triangle: someone should look."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = rect.width() / 24
    pen = QPen(look.color("again_fill"), 3 * unit)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if not look.theme.dark:
        pen.setColor(look.color("again_fill"))
    painter.setPen(pen)
    painter.setBrush(look.color("again_fill"))
    top = QPainterPath(QPointF(rect.left() + 12 * unit, rect.top() + 3.4 * unit))
    top.lineTo(rect.left() + 22 * unit, rect.top() + 20.6 * unit)
    top.lineTo(rect.left() + 2 * unit, rect.top() + 20.6 * unit)
    top.closeSubpath()
    painter.drawPath(top)
    pen = QPen(look.color("again_on"), 2.5 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(
        QPointF(rect.left() + 12 * unit, rect.top() + 9 * unit),
        QPointF(rect.left() + 12 * unit, rect.top() + 13.6 * unit),
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("again_on"))
    painter.drawEllipse(QPointF(rect.left() + 12 * unit, rect.top() + 17.8 * unit), 1.5 * unit, 1.5 * unit)
    painter.restore()


def paint_mark(painter: QPainter, rect: QRectF, mark: Mark, look: Look, colour: QColor | None = None) -> None:
    """One of the five attendance marks, centred in the rectangle, 12 px across at the usual text size."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = min(rect.width(), rect.height(), look.px(12))
    centre = rect.center()
    half = size / 2
    go = colour or look.color("go_fill" if not look.theme.dark else "go_ink")
    if mark is Mark.CAME:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(go)
        painter.drawEllipse(centre, half, half)
    elif mark is Mark.LATE:
        width = size * 0.14
        box = QRectF(centre.x() - half + width / 2, centre.y() - half + width / 2, size - width, size - width)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(go)
        painter.drawPie(box, -90 * 16, 180 * 16)
        painter.setPen(QPen(go, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
    elif mark is Mark.EXCUSED:
        width = size * 0.13
        painter.setPen(QPen(colour or look.color("ink2"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, half - width / 2, half - width / 2)
        reach = (half - width / 2) * cos(pi / 4)
        painter.drawLine(
            QPointF(centre.x() - reach, centre.y() + reach),
            QPointF(centre.x() + reach, centre.y() - half * sin(pi / 4) + width / 2),
        )
    elif mark is Mark.ABSENT:
        pen = QPen(colour or look.color("stop_fill" if not look.theme.dark else "stop_ink"), size * 0.16)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        reach = half * 0.72
        painter.drawLine(centre + QPointF(-reach, -reach), centre + QPointF(reach, reach))
        painter.drawLine(centre + QPointF(reach, -reach), centre + QPointF(-reach, reach))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour or look.color("ink3"))
        painter.drawEllipse(centre, size * 0.12, size * 0.12)
    painter.restore()


def paint_hatch(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Diagonal stripes, the sign of a stop that needs no colour."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    step = 32.0
    band = 17.0
    slant = rect.height()
    x = rect.left() - slant - step
    while x < rect.right() + step:
        path = QPainterPath(QPointF(x, rect.bottom()))
        path.lineTo(x + slant, rect.top())
        path.lineTo(x + slant + band, rect.top())
        path.lineTo(x + band, rect.bottom())
        path.closeSubpath()
        painter.drawPath(path)
        x += step
    painter.restore()
