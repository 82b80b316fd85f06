"""What is painted of a design: the card on its desk, safe area, bleed and fold, guides and snap lines, measures."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from companion.domain.design_card import guides
from companion.domain.designs import BACK, Box
from companion.domain.snapping import Why
from companion.presenters.designer_state import DesignerState, Grip
from companion.ui.look import LIGHT, Look
from companion.ui.widgets.design_frame import ACCENT, paint_label
from companion.ui.widgets.design_paper import DesignPaper
from companion.ui.widgets.design_view import CanvasView

_SNAP = QColor("#C2187A")
"""Snap lines: a colour that no badge of the gallery has, dark enough on white (5.7 : 1)."""
_GUIDE = QColor("#0B7FA5")
_TRIM = QColor(LIGHT.stop_fill)
_SHADOW = QColor(0, 0, 0, 26)


def paint_card_of(
    painter: QPainter, state: DesignerState, view: CanvasView, sight: QRectF, paper: DesignPaper, ratio: float
) -> None:
    """The page of the card on white paper, cut at its edge, or at its bleed when that is shown."""
    design = state.design
    if design is None:
        return
    card = view.rect(design.card)
    bleed = design.bleed if state.show_bleed else 0.0
    whole = view.rect(Box(-bleed, -bleed, design.width + 2 * bleed, design.height + 2 * bleed))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SHADOW)
    painter.drawRect(whole.adjusted(-1, 0, 1, 3))
    painter.fillRect(whole, QColor("#FFFFFF"))
    if not paper.empty and state.page_size[0] > 0:
        left, top = state.page_corner
        page = view.rect(Box(-left, -top, *state.page_size))
        picture, place = paper.picture(page, sight.intersected(whole), ratio)
        if not picture.isNull():
            target = QRectF(
                page.left() + place.left() * page.width(), page.top() + place.top() * page.height(),
                place.width() * page.width(), place.height() * page.height(),
            )  # fmt: skip
            painter.save()
            painter.setClipRect(whole, Qt.ClipOperation.IntersectClip)
            painter.drawImage(target, picture)
            painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if bleed:
        painter.setPen(QPen(_TRIM, 1, Qt.PenStyle.DashLine))
        painter.drawRect(card)
    if state.show_safe and design.safe > 0:
        pen = QPen(ACCENT, 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 3])
        pen.setColor(QColor(ACCENT.red(), ACCENT.green(), ACCENT.blue(), 170))
        painter.setPen(pen)
        painter.drawRect(card.adjusted(*(design.safe * view.scale * sign for sign in (1, 1, -1, -1))))
    _paint_fold(painter, state, card)


def _paint_fold(painter: QPainter, state: DesignerState, card: QRectF) -> None:
    """The edge at which the card is folded: its other half lies beyond it."""
    edge = fold_edge(state)
    if not edge:
        return
    pen = QPen(QColor("#4A5057"), 1.4, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([6, 3, 1, 3])
    painter.setPen(pen)
    ends = {
        "top": (card.topLeft(), card.topRight()),
        "bottom": (card.bottomLeft(), card.bottomRight()),
        "left": (card.topLeft(), card.bottomLeft()),
        "right": (card.topRight(), card.bottomRight()),
    }[edge]
    painter.drawLine(*ends)
    words = QCoreApplication.translate("Designer", "Fold")
    font = QFont(painter.font())
    font.setPixelSize(12)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(words)
    middle = (ends[0] + ends[1]) / 2
    at = {
        "top": middle + QPointF(-width / 2, -6),
        "bottom": middle + QPointF(-width / 2, 16),
        "left": middle + QPointF(-width - 8, 4),
        "right": middle + QPointF(8, 4),
    }[edge]
    painter.save()
    painter.setPen(QColor("#7A7F86"))
    painter.drawText(at, words)
    painter.restore()


def fold_edge(state: DesignerState) -> str:
    """Which edge of the side on show is the fold: top, bottom, left, right, or "" without one."""
    fold = state.design.head.get("fold") if state.design is not None else None
    if not isinstance(fold, dict):
        return ""
    first = (fold.get("first", "front") == "back") == (state.side == BACK)
    across = fold.get("line") == "across"
    turned = fold.get("turned", "back" if across else "none") == state.side
    if across:
        return "bottom" if first != turned else "top"
    return "right" if first != turned else "left"


def paint_guides(
    painter: QPainter,
    state: DesignerState,
    view: CanvasView,
    sight: QRectF,
    pulled: tuple[str, float] | None,
    moving: int,
) -> None:
    """Guides, the one that is pulled just now, and the lines that something snapped to."""
    if state.design is None:
        return
    shown = [(g.axis, g.at, False) for place, g in enumerate(guides(state.design)) if place != moving]
    lines = shown if state.show_guides else []
    if pulled is not None:
        lines = [*lines, (*pulled, True)]
    for axis, at, strong in lines:
        painter.setPen(QPen(_GUIDE, 1.6 if strong else 1))
        if axis == "x":
            x = view.point(at, 0).x()
            painter.drawLine(QPointF(x, sight.top()), QPointF(x, sight.bottom()))
        else:
            y = view.point(0, at).y()
            painter.drawLine(QPointF(sight.left(), y), QPointF(sight.right(), y))
    for line in state.lines:
        first, last = view.point(line.x1, line.y1), view.point(line.x2, line.y2)
        painter.setPen(QPen(_SNAP, 1.2))
        painter.drawLine(first, last)
        if line.why is Why.GAP:
            across = QPointF(0, 4) if abs(last.x() - first.x()) > abs(last.y() - first.y()) else QPointF(4, 0)
            for end in (first, last):
                painter.drawLine(end - across, end + across)


def paint_measures(
    painter: QPainter, state: DesignerState, view: CanvasView, sight: QRectF, look: Look, doing: Grip | str
) -> None:
    """A plate with the size of what is chosen, its place while it is moved, or its angle while it is turned."""
    frame = state.frame
    if frame is None:
        return
    words = f"{frame.w:.1f} × {frame.h:.1f} mm"
    if state.dragging and doing == Grip.TURN:
        words = f"{frame.turn:.0f}°"
    elif state.dragging and not isinstance(doing, Grip):
        words = f"X {frame.x:.1f}  Y {frame.y:.1f} mm"
    paint_label(painter, words, frame, view, sight, look, stalk=Grip.TURN in state.grips and not state.dragging)


def paint_hint(painter: QPainter, words: str, sight: QRectF, look: Look) -> None:
    """What to do with a drawing tool, at the foot of the canvas."""
    font = look.text_font(words, 13, 500)
    painter.setFont(font)
    width = min(painter.fontMetrics().horizontalAdvance(words) + 28, sight.width() - 16)
    plate = QRectF(sight.center().x() - width / 2, sight.bottom() - 40, width, 28)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("ink"))
    painter.drawRoundedRect(plate, 8, 8)
    painter.setPen(look.color("paper"))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
