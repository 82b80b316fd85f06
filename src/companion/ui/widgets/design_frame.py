"""The frame around what is chosen in a design: its handles, their cursors, and its label."""

from math import atan2, cos, degrees, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from companion.domain.designs import Box
from companion.presenters.designer_pointer import grip_places
from companion.presenters.designer_state import DesignerState, Grip, Tool
from companion.ui.look import LIGHT, Look
from companion.ui.widgets.design_view import CanvasView

_HANDLE = 10
"""Pixels across a handle."""
_ROOM = 34
"""Edges shorter than so many pixels have no handle in their middle."""
_AXES = {
    Grip.NW: (-1, -1), Grip.N: (0, -1), Grip.NE: (1, -1), Grip.E: (1, 0),
    Grip.SE: (1, 1), Grip.S: (0, 1), Grip.SW: (-1, 1), Grip.W: (-1, 0),
}  # fmt: skip
_CURSORS = (
    Qt.CursorShape.SizeHorCursor,
    Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
)
ACCENT = QColor(LIGHT.accent)
"""Frames lie on white paper, in the dark theme as well."""
_HALO = QColor(255, 255, 255, 170)
_BAND = QColor(42, 85, 204, 30)


def grip_points(frame: Box, grips: tuple[Grip, ...], view: CanvasView, reach: float) -> dict[Grip, QPointF]:
    """Where each handle of a frame is painted, in pixels. Edges too short for it show none in their middle."""
    wide, high = frame.w * view.scale, frame.h * view.scale
    cramped = {Grip.N: wide, Grip.S: wide, Grip.E: high, Grip.W: high}
    corners = Grip.SE in grips
    return {
        grip: view.point(*place)
        for grip, place in grip_places(frame, grips, reach).items()
        if not corners or cramped.get(grip, _ROOM) >= _ROOM
    }


def cursor_of(grip: Grip, frame: Box) -> Qt.CursorShape:
    """How the pointer looks over a handle of a frame that may be turned."""
    if grip is Grip.TURN:
        return Qt.CursorShape.CrossCursor
    across, down = _AXES[grip]
    turn = radians(frame.turn)
    x, y = across * cos(turn) + down * sin(turn), -across * sin(turn) + down * cos(turn)
    return _CURSORS[round(degrees(atan2(y, x)) / 45) % 4]


def paint_frame(painter: QPainter, state: DesignerState, view: CanvasView, points: dict[Grip, QPointF]) -> None:
    """The frame of what is chosen with its handles, and the outline of each element in it."""
    if state.band is not None:
        painter.setPen(QPen(ACCENT, 1))
        painter.setBrush(_BAND)
        painter.drawRect(view.rect(state.band))
    if state.frame is None or state.design is None:
        return
    chosen = state.design.chosen(state.chosen)
    for one in chosen:
        _outline(painter, one.box, view, strong=len(chosen) == 1)
    if len(chosen) != 1 or state.tool is not Tool.CHOOSE:
        _outline(painter, state.frame, view, strong=True)
    if not state.dragging:
        _grips(painter, points, state.frame, view)


def _outline(painter: QPainter, box: Box, view: CanvasView, *, strong: bool) -> None:
    outline = view.outline(box)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_HALO, 3.5 if strong else 2.5))
    painter.drawPolygon(outline)
    painter.setPen(QPen(ACCENT, 1.8 if strong else 1))
    painter.drawPolygon(outline)


def _grips(painter: QPainter, points: dict[Grip, QPointF], frame: Box, view: CanvasView) -> None:
    if Grip.TURN in points:
        top = view.point(*frame.on_card(0.0, -frame.h / 2))
        painter.setPen(QPen(ACCENT, 1.4))
        painter.drawLine(top, points[Grip.TURN])
    painter.setPen(QPen(ACCENT, 1.8))
    painter.setBrush(QColor("#FFFFFF"))
    for grip, at in points.items():
        if grip is Grip.TURN:
            painter.drawEllipse(at, _HANDLE / 2, _HANDLE / 2)
            continue
        half = _HANDLE / 2 - 0.5
        square = QPolygonF([QPointF(x, y) for x, y in ((-half, -half), (half, -half), (half, half), (-half, half))])
        painter.save()
        painter.translate(at)
        painter.rotate(-frame.turn)
        painter.drawPolygon(square)
        painter.restore()


def paint_label(
    painter: QPainter, words: str, frame: Box, view: CanvasView, room: QRectF, look: Look, *, stalk: bool
) -> QRectF:
    """The measures of the frame on a small plate at its upper right corner, kept in sight."""
    font = look.font(12, 600, tabular=True)
    width = QFontMetricsF(font).horizontalAdvance(words) + 14
    bounds = view.rect(frame.bounds)
    plate = QRectF(bounds.right() - width, bounds.top() - 26, width, 19)
    plate.moveLeft(max(room.left() + 4, min(plate.left(), room.right() - width - 4)))
    if stalk and plate.left() < bounds.center().x() + 10:
        plate.moveTop(bounds.bottom() + 9)
    elif plate.top() < room.top() + 4:
        plate.moveTop(min(bounds.bottom() + 8, room.bottom() - 23))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ACCENT)
    painter.drawRoundedRect(plate, 5, 5)
    painter.setFont(font)
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
    return plate
