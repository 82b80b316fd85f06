"""The band of a result: what happened, to be read from two metres."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from companion.presenters.views import Family, Shape
from companion.ui.look import LIGHT, SizeClass, has_cjk
from companion.ui.widgets.result_sight import Sight
from companion.ui.widgets.signs import paint_sign

LEAST_HEADLINE = 52.0
"""Logical pixels: the smallest headline that is read from two metres (design section 5)."""


@dataclass(frozen=True, slots=True)
class LaidHeadline:
    """The headline as it is painted: its font, where it begins and how wide it may be; `low_plate` when the plate
    stands below it for want of room."""

    font: QFont
    left: float
    room: float
    low_plate: bool = False

    def fits(self, headline: str) -> bool:
        """Whether nothing of it is cut."""
        return QFontMetricsF(self.font).horizontalAdvance(headline) <= self.room


def laid_headline(sight: Sight, left: float, right: float) -> LaidHeadline:
    """Where the headline stands between the sign and the time or plate, and how large."""
    view, sizes = sight.view, sight.sizes
    text_left = left + 4 + _sign_size(sight) + (30 if sight.size_class is not SizeClass.COMPACT else 22)
    low_plate = bool(view.plate) and not _plate_fits_beside(sight, right - text_left)
    taken = 0.0
    if view.plate and not low_plate:
        taken = _plate_width(sight)
    elif not view.plate:
        taken = _time_width(sight)
    room = right - taken - 16 - text_left
    smallest = min(1.0, LEAST_HEADLINE / sizes.headline)
    font = sight.fitted(view.headline, sizes.headline, 700, room, smallest=smallest, tracking=-0.03)
    return LaidHeadline(font, text_left, room, low_plate)


def _sign_size(sight: Sight) -> float:
    return sight.sizes.sign + (4 if sight.view.shape in {Shape.DOUBLE_TICK, Shape.TURN} else 0)


def paint_band(
    painter: QPainter, sight: Sight, band: QRectF, left: float, right: float, ground: QColor, on: QColor
) -> None:
    """The band on top: sign, headline, a line below, and the time or what was recorded."""
    view, look, sizes = sight.view, sight.look, sight.sizes
    middle = band.center().y()
    sign = _sign_size(sight)
    paint_sign(painter, QRectF(left + 4, middle - sign / 2, sign, sign), view.shape, on, ground)
    laid = laid_headline(sight, left, right)
    text_left, room, low_plate = laid.left, laid.room, laid.low_plate
    if view.plate and not low_plate:
        _paint_plate(painter, sight, right, middle)
    elif not view.plate:
        _paint_time(painter, sight, right, middle, on)
    upper = look.px(sizes.headline) * (1.2 if has_cjk(view.headline) else 1.13)
    heavy = view.family in {Family.STOP, Family.AGAIN}
    # The activity's name gives up size before it gives up letters.
    sub = sight.fitted(view.subline, sizes.subline + (2 if heavy else 0), 600 if heavy else 500, room, smallest=0.75)
    lower = look.px(sizes.subline) * 1.36 if view.subline or low_plate else 0.0
    top = middle - (upper + lower) / 2
    painter.setPen(on)
    painter.setFont(laid.font)
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)
    painter.drawText(QRectF(text_left, top, room, upper), flags, view.headline)
    if low_plate:
        _paint_low_plate(painter, sight, QRectF(text_left, top + upper, room, lower))
    elif view.subline:
        painter.setFont(sub)
        shown = QFontMetricsF(sub).elidedText(view.subline, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(text_left, top + upper, room, lower), flags, shown)


def _time_fonts(sight: Sight) -> tuple[QFont, QFont]:
    look = sight.look
    big = look.font(look.capped(40, 100), 600, tabular=True, tracking=-0.01)
    return big, look.text_font(sight.view.ago, look.capped(17, 110), 600)


def _time_width(sight: Sight) -> float:
    view = sight.view
    if not view.time or sight.size_class is SizeClass.COMPACT:
        return 0.0
    big, small = _time_fonts(sight)
    return max(QFontMetricsF(big).horizontalAdvance(view.time), QFontMetricsF(small).horizontalAdvance(view.ago))


def _paint_time(painter: QPainter, sight: Sight, right: float, middle: float, on: QColor) -> None:
    view = sight.view
    width = _time_width(sight)
    if not width:
        return
    big, small = _time_fonts(sight)
    painter.setPen(on)
    upper, lower = 48, 26
    top = middle - (upper + lower) / 2 - 2
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
    painter.setFont(big)
    painter.drawText(QRectF(right - width - 4, top, width + 4, upper), flags, view.time)
    painter.setFont(small)
    painter.drawText(QRectF(right - width - 4, top + upper, width + 4, lower), flags, view.ago)


def _plate_fits_beside(sight: Sight, room: float) -> bool:
    view, look = sight.view, sight.look
    headline = look.text_font(view.headline, sight.sizes.headline, 700, tracking=-0.03)
    return QFontMetricsF(headline).horizontalAdvance(view.headline) + 16 + _plate_width(sight) <= room


def _plate_font(sight: Sight) -> QFont:
    return sight.look.text_font(sight.view.plate, sight.look.capped(22, 100), 600)


def _plate_width(sight: Sight) -> float:
    return max(QFontMetricsF(_plate_font(sight)).horizontalAdvance(sight.view.plate), 60.0) + 84


def _paint_low_plate(painter: QPainter, sight: Sight, room: QRectF) -> None:
    """The plate below the headline, where both do not fit side by side."""
    view, look = sight.view, sight.look
    words = f"{view.plate}  {view.time}".strip()
    font = look.text_font(words, look.capped(17, 100), 600)
    width = QFontMetricsF(font).horizontalAdvance(words) + 46
    plate = QRectF(room.left(), room.top(), min(width, room.width()), room.height() + 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawRoundedRect(plate, 8, 8)
    disc = QRectF(plate.left() + 8, plate.center().y() - 10, 20, 20)
    paint_sign(painter, disc, Shape.TICK, QColor(LIGHT.go_fill), QColor(LIGHT.go_on))
    painter.setPen(QColor(LIGHT.go_ink))
    painter.setFont(font)
    painter.drawText(plate.adjusted(36, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), words)


def _paint_plate(painter: QPainter, sight: Sight, right: float, middle: float) -> None:
    view, look = sight.view, sight.look
    font = _plate_font(sight)
    width = _plate_width(sight)
    plate = QRectF(right - width + 2, middle - 35, width, 70)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawRoundedRect(plate, 12, 12)
    disc = QRectF(plate.left() + 15, plate.center().y() - 19, 38, 38)
    paint_sign(painter, disc, Shape.TICK, QColor(LIGHT.go_fill), QColor(LIGHT.go_on))
    painter.setPen(QColor(LIGHT.go_ink))
    flags = int(Qt.AlignmentFlag.AlignVCenter)
    upper = QRectF(disc.right() + 14, plate.top() + 9, width, 32 if view.time else 52)
    painter.setFont(font)
    painter.drawText(upper, flags, view.plate)
    if view.time:
        painter.setFont(look.font(15, 500, tabular=True))
        painter.drawText(QRectF(upper.left(), upper.bottom(), width, 20), flags, view.time)
