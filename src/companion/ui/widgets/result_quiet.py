"""Results without a person: ready to scan, a number being typed, and nothing can be saved."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from companion.presenters.views import Family
from companion.ui.look import Look, SizeClass
from companion.ui.widgets.result_band import LEAST_HEADLINE, LaidHeadline
from companion.ui.widgets.result_sight import HATCH, RADIUS, Sight
from companion.ui.widgets.rich_line import Paragraph
from companion.ui.widgets.signs import paint_hatch, paint_sign

_STEP_INDENT = 46.0
"""How far the words of a step stand right of its number."""


def paint_ready(painter: QPainter, sight: Sight, inner: QRectF) -> None:
    """Ready to scan, or nothing to scan for."""
    view, look = sight.view, sight.look
    roomy = sight.size_class is not SizeClass.COMPACT and inner.height() > 420
    art = 142.0 if roomy else 104.0
    headline = look.text_font(view.headline, look.capped(66 if roomy else 52, 100), 700, tracking=-0.03)
    high = QFontMetricsF(headline).height()
    sub = Paragraph(look, view.subline, 22 if roomy else 19, inner.width() - 80)
    pill = look.px(36) if view.hint else 0
    signed = view.family is Family.READY
    gaps = (38 if roomy else 16, 12 if roomy else 6, 26 if roomy else 12)
    total = (art * 1.07 + gaps[0] if signed else 0) + high + gaps[1] + sub.height + (gaps[2] + pill if pill else 0)
    y = inner.center().y() - total / 2
    if signed:
        paint_ready_art(painter, QRectF(inner.center().x() - art / 2, y + art * 0.07, art, art), look)
        y += art * 1.07 + gaps[0]
    painter.setFont(headline)
    painter.setPen(look.color("ink"))
    painter.drawText(QRectF(inner.left(), y, inner.width(), high), int(Qt.AlignmentFlag.AlignCenter), view.headline)
    y += high + gaps[1]
    sub.paint(painter, QPointF(inner.center().x() - sub.width / 2, y), look.color("ink2"))
    y += sub.height + gaps[2]
    if view.hint:
        font = look.text_font(view.hint, 15, 500)
        width = QFontMetricsF(font).horizontalAdvance(view.hint) + 52
        rect = QRectF(inner.center().x() - width / 2, y, width, pill)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("sunken"))
        painter.drawRoundedRect(rect, pill / 2, pill / 2)
        icon = QRectF(rect.left() + 14, rect.center().y() - 9, 18, 18)
        look.icons.paint(painter, icon, view.hint_icon or "keyboard", look.color("ink2"))
        painter.setFont(font)
        painter.setPen(look.color("ink2"))
        painter.drawText(rect.adjusted(37, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), view.hint)


def paint_typed(painter: QPainter, sight: Sight, inner: QRectF) -> None:
    """A badge number being typed by hand, large in the middle."""
    view, look = sight.view, sight.look
    font = sight.fitted(view.digits, look.capped(92, 100), 600, inner.width() - 72, smallest=0.4, tabular=True)
    painter.setFont(font)
    painter.setPen(look.color("ink"))
    middle = inner.center().y()
    line = QRectF(inner.left(), middle - 60, inner.width(), 110)
    painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), view.digits)
    for text, y in ((view.caption, middle - 104), (view.subline, middle + 64)):
        painter.setFont(look.text_font(text, 22, 400))
        painter.setPen(look.color("ink2"))
        painter.drawText(QRectF(inner.left(), y, inner.width(), 34), int(Qt.AlignmentFlag.AlignCenter), text)


def laid_not_saved(sight: Sight, whole: QRectF) -> LaidHeadline:
    """Where "Not saved" stands beside its large sign, and how large."""
    look, compact = sight.look, sight.size_class in {SizeClass.COMPACT, SizeClass.SHORT}
    left = whole.left() + sight.sizes.padding + 4 + (80.0 if compact else 108.0) + 32
    room = whole.right() - sight.sizes.padding - left
    size = 56.0 if compact else 78.0
    font = sight.fitted(
        sight.view.headline, look.capped(size, 100), 700, room, smallest=LEAST_HEADLINE / size, tracking=-0.03
    )
    return LaidHeadline(font, left, room)


def paint_not_saved(painter: QPainter, sight: Sight, whole: QRectF) -> None:
    """The one answer that fills the panel: nothing is recorded, and the three steps now."""
    view, look = sight.view, sight.look
    compact = sight.size_class in {SizeClass.COMPACT, SizeClass.SHORT}
    ground, on = look.color("stop_fill"), look.color("stop_on")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(whole, RADIUS, RADIUS)
    pad = sight.sizes.padding
    sign = 108.0 if not compact else 80.0
    top = whole.top() + (26 if not compact else 14)
    square = QRectF(whole.left() + pad + 4, top, sign, sign)
    paint_sign(painter, square, view.shape, on, ground)
    laid = laid_not_saved(sight, whole)
    left, room = laid.left, laid.room
    painter.setPen(on)
    painter.setFont(laid.font)
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
    painter.drawText(QRectF(left, top - 6, room, sign * 0.84), flags, view.headline)
    painter.setFont(look.text_font(view.subline, look.capped(24 if not compact else 20, 100), 600))
    painter.drawText(QRectF(left, top + sign * 0.76, room, sign * 0.3), flags, view.subline)
    hatch = QRectF(whole.left(), top + sign + 24, whole.width(), HATCH)
    paint_hatch(painter, hatch, QColor(255, 255, 255, 128))
    if sight.veil and not look.reduce_motion:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, round(102 * sight.veil)))
        painter.drawRoundedRect(whole, RADIUS, RADIUS)
    y = hatch.bottom() + (24 if not compact else 16)
    size, gap, steps = laid_steps(sight, whole.width() - 2 * pad - _STEP_INDENT, sight.buttons_top - 12 - y)
    for i, paragraph in enumerate(steps, 1):
        painter.setPen(on)
        painter.setFont(look.font(size, 700, tabular=True))
        one = paragraph.height / paragraph.lines
        painter.drawText(QRectF(whole.left() + pad, y, 40, one), flags, str(i))
        paragraph.paint(painter, QPointF(whole.left() + pad + _STEP_INDENT, y), on)
        y += paragraph.height + gap


def laid_steps(sight: Sight, width: float, room: float) -> tuple[float, float, list[Paragraph]]:
    """What to do now above the buttons: size, gap between two steps, the steps.

    The largest size at which each step stays in one line; where none does, the largest that fits the room.
    """
    tries = []
    for wanted, gap in ((26, 16.0), (24, 14.0), (22, 14.0), (20, 12.0), (19, 6.0)):
        size = sight.look.capped(wanted, 115)
        steps = [Paragraph(sight.look, step, size, width) for step in sight.view.steps]
        tries.append((size, gap, steps))
    fit = [one for one in tries if sum(step.height + one[1] for step in one[2]) - one[1] <= room] or tries[-1:]
    return next((one for one in fit if all(step.lines == 1 for step in one[2])), fit[0])


def paint_ready_art(painter: QPainter, rect: QRectF, look: Look) -> None:
    """A badge on its lanyard inside the corners of a scanner's view."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = rect.width() / 142

    def at(x: float, y: float) -> QPointF:
        return QPointF(rect.left() + x * unit, rect.top() + y * unit)

    strap = QPen(look.color("ink3"), 5 * unit)
    strap.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(strap)
    painter.drawLine(at(48, -9), at(67, 30))
    painter.drawLine(at(94, -9), at(76, 30))
    corner = QPen(look.color("accent"), 7 * unit)
    corner.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(corner)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    reach, round_off = 41.0, 18.0
    for sx, sy in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
        x0 = 3.5 if sx > 0 else 138.5
        y0 = 3.5 if sy > 0 else 138.5
        painter.drawLine(at(x0 + sx * round_off, y0), at(x0 + sx * reach, y0))
        painter.drawLine(at(x0, y0 + sy * round_off), at(x0, y0 + sy * reach))
        box = QRectF(
            at(min(x0, x0 + sx * 2 * round_off), min(y0, y0 + sy * 2 * round_off)),
            at(max(x0, x0 + sx * 2 * round_off), max(y0, y0 + sy * 2 * round_off)),
        )
        start = {(1, 1): 90, (-1, 1): 0, (1, -1): 180, (-1, -1): 270}[(sx, sy)]
        painter.drawArc(box, start * 16, 90 * 16)
    ink = look.color("ink")
    painter.setPen(QPen(ink, 5 * unit))
    painter.setBrush(look.color("surface"))
    painter.drawRoundedRect(QRectF(at(39, 31), at(103, 115)), 10 * unit, 10 * unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(at(61, 40), at(81, 45.5)), 2.5 * unit, 2.5 * unit)
    for x, y, side in ((55, 62, 13), (74, 62, 13), (55, 81, 13), (74, 80, 6), (79, 87, 7)):
        painter.drawRect(QRectF(at(x, y), at(x + side, y + side)))
    painter.restore()
