"""The result of a scan, to be read at two metres: band, name, what to do, buttons."""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.presenters.views import Action, Family, ResultView, Shape
from companion.ui import formats
from companion.ui.look import LIGHT, Look, SizeClass, has_cjk
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.parts import Part, paint_card, rounded
from companion.ui.widgets.rich_line import Paragraph, plain
from companion.ui.widgets.signs import paint_hatch, paint_sign

_RADIUS = 18.0
_HATCH = 18.0
_VEIL_MS = 120


@dataclass(frozen=True, slots=True)
class Measures:
    """The sizes of a result for one size class (design sections 1 and 2), in logical pixels at 100 %."""

    padding: float
    band: float
    stop_band: float
    sign: float
    headline: float
    subline: float
    native: float
    other_native: float
    latin: float
    other_latin: float
    delegation: float
    body: float
    digits: float


_MEASURES = {
    SizeClass.NORMAL: Measures(36, 148, 132, 94, 62, 22, 128, 92, 52, 44, 30, 22, 76),
    SizeClass.TALL: Measures(36, 148, 132, 94, 62, 22, 164, 104, 64, 48, 30, 22, 84),
    SizeClass.SHORT: Measures(36, 120, 114, 84, 54, 20, 106, 76, 44, 38, 26, 21, 66),
    SizeClass.COMPACT: Measures(24, 104, 96, 68, 52, 20, 100, 64, 44, 34, 22, 19, 56),
}


_DISPLAY = ("headline", "subline", "native", "other_native", "latin", "other_latin", "digits")


@dataclass(frozen=True, slots=True)
class _LaidName:
    """A name broken into rows in a font; `step` is the height of a row."""

    font: QFont
    rows: tuple[str, ...]
    step: float

    @property
    def height(self) -> float:
        return self.step * len(self.rows)

    def paint(self, painter: QPainter, at: QPointF, look: Look) -> None:
        painter.setFont(self.font)
        painter.setPen(look.color("ink"))
        for i, row in enumerate(self.rows):
            _draw_line(painter, at.x(), at.y() + self.step * (i + 0.5), row)


class ResultPanel(Part):
    """The whole panel. `show_result` paints a view at once; `pressed` brings the id of the button that was pressed."""

    pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view = ResultView(family=Family.IDLE, headline="")
        self._size_class = SizeClass.NORMAL
        self._buttons: list[Button] = []
        self._veil = 0.0
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(_VEIL_MS)
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._motion.valueChanged.connect(self._lift_veil)
        self.setMinimumSize(480, 300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def view(self) -> ResultView:
        """What is on show."""
        return self._view

    def show_result(self, view: ResultView, *, fresh: bool = True) -> None:
        """Show a view. A fresh one is lifted out of a veil for 120 ms and announced to screen readers."""
        actions_before = self._view.actions
        family_before = self._view.family
        self._view = view
        self.setAccessibleName(view.announcement or _spoken(view))
        if view.actions != actions_before or view.family is not family_before:
            self._make_buttons()
        self._place_buttons()
        if fresh and view.family not in {Family.READY, Family.IDLE}:
            self._motion.stop()
            self._motion.start()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))
        else:
            self._motion.stop()
            self._veil = 0.0
        self.update()

    def set_ago(self, ago: str) -> None:
        """Let the time since the scan count up without anything else moving."""
        if ago != self._view.ago:
            self._view = replace(self._view, ago=ago)
            self.update()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Take the sizes for this kind of window."""
        self._size_class = size_class
        self._place_buttons()
        self.update()

    def press(self, index: int) -> bool:
        """Press the first (0, F9) or second (1, F10) button; whether there is one to press."""
        enabled = [action for action in self._view.actions if action.enabled]
        if index >= len(enabled):
            return False
        self.pressed.emit(enabled[index].id)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons anew."""
        super().resizeEvent(event)
        self._place_buttons()

    def restyle(self) -> None:
        """Measure the buttons anew."""
        super().restyle()
        self._place_buttons()

    def _lift_veil(self, value: object) -> None:
        self._veil = float(value) if isinstance(value, float | int) else 0.0
        self.update()

    @property
    def _measures(self) -> Measures:
        """The sizes in force. What is read at two metres is large already and keeps its size; the rest grows."""
        sizes = _MEASURES[self._size_class]
        fixed = {name: self.look.capped(getattr(sizes, name), 100) for name in _DISPLAY}
        return replace(sizes, delegation=self.look.capped(sizes.delegation, 110), **fixed)

    def _make_buttons(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(i, action) for i, action in enumerate(self._view.actions)]

    def _button(self, index: int, action: Action) -> Button:
        kind = "primary" if action.primary else "regular"
        if self._view.family is Family.NOT_SAVED:
            kind = "on-stop" if index == 0 else "on-stop-outline"
        button = Button(self.look, action.label, kind=kind, icon=action.icon, key=action.key, height=48, parent=self)
        button.setEnabled(action.enabled)
        button.clicked.connect(lambda: self.pressed.emit(action.id))
        button.show()
        return button

    def _place_buttons(self) -> None:
        x = self._measures.padding - 4
        for button, action in zip(self._buttons, self._view.actions, strict=True):
            button.set_icon(action.icon)
        if sum(button.sizeHint().width() + 4 for button in self._buttons) > self.width() - 2 * x:
            for button in self._buttons:
                button.set_icon("")
        for button in self._buttons:
            size = button.sizeHint()
            if self._size_class is SizeClass.COMPACT:
                size = QSize(size.width() - 8, size.height())
            button.setGeometry(round(x), round(self._buttons_top() - 4), size.width(), size.height())
            x += size.width() + 4

    def _buttons_top(self) -> float:
        gap = 22 if self._size_class is not SizeClass.COMPACT else 16
        return self.height() - gap - self.look.px(48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the view."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        view = self._view
        whole = QRectF(self.rect())
        if view.family is Family.NOT_SAVED:
            self._paint_not_saved(painter, whole)
        elif view.family in {Family.READY, Family.IDLE}:
            inner = paint_card(painter, whole, self.look, radius=_RADIUS)
            if view.digits:
                self._paint_typed(painter, inner)
            else:
                self._paint_ready(painter, inner)
        else:
            self._paint_answer(painter, whole)

    # --- an answer: band on top, body below ---

    def _paint_answer(self, painter: QPainter, whole: QRectF) -> None:
        view, look = self._view, self.look
        fill = "surface"
        line, width = "line", 1.0
        if view.family is not Family.GO:
            width = 3.0
            line = {Family.NOTE: "note_fill", Family.AGAIN: "again_ink"}.get(view.family, "stop_fill")
        if view.family is Family.STOP:
            fill = "stop_soft"
        inner = paint_card(painter, whole, look, radius=_RADIUS, fill=fill, line=line, width=width)
        band_height = self._measures.stop_band if view.family is Family.STOP else self._measures.band
        band = QRectF(inner.left(), inner.top(), inner.width(), band_height)
        hatch = _HATCH if view.family is Family.STOP else 0.0
        painter.save()
        painter.setClipPath(rounded(inner, _RADIUS - width))
        ground, on = _band_colours(view.family, look)
        painter.fillRect(band.adjusted(-1, -1, 1, hatch), ground)
        if hatch:
            stripes = QRectF(band.left() - 1, band.bottom(), band.width() + 2, hatch)
            paint_hatch(painter, stripes, QColor(255, 255, 255, 128))
        if self._veil and not look.reduce_motion:
            painter.fillRect(band.adjusted(-1, -1, 1, hatch), QColor(255, 255, 255, round(102 * self._veil)))
        painter.restore()
        if self._veil and look.reduce_motion:
            painter.setPen(QPen(look.color("ink"), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(rounded(whole.adjusted(2, 2, -2, -3), _RADIUS - 2))
        left = whole.left() + self._measures.padding
        right = whole.right() - self._measures.padding
        self._paint_band(painter, band, left, right, ground, on)
        body = QRectF(left, band.bottom() + hatch, right - left, whole.bottom() - band.bottom() - hatch)
        if view.family is Family.GO:
            self._paint_good_body(painter, body)
        else:
            self._paint_problem_body(painter, body)

    def _paint_band(
        self, painter: QPainter, band: QRectF, left: float, right: float, ground: QColor, on: QColor
    ) -> None:
        view, look, sizes = self._view, self.look, self._measures
        middle = band.center().y()
        sign = sizes.sign + (4 if view.shape in {Shape.DOUBLE_TICK, Shape.TURN} else 0)
        square = QRectF(left + 4, middle - sign / 2, sign, sign)
        paint_sign(painter, square, view.shape, on, ground)
        text_left = square.right() + (30 if self._size_class is not SizeClass.COMPACT else 22)
        low_plate = bool(view.plate) and not self._plate_fits_beside(right - text_left)
        if low_plate:
            taken = 0.0
        elif view.plate:
            taken = self._paint_plate(painter, right, middle)
        else:
            taken = self._paint_time(painter, right, middle, on)
        room = right - taken - 16 - text_left
        headline = self._fitted(view.headline, sizes.headline, 700, room, smallest=0.84, tracking=-0.03)
        upper = look.px(sizes.headline) * (1.2 if has_cjk(view.headline) else 1.13)
        heavy = view.family in {Family.STOP, Family.AGAIN}
        sub = look.text_font(view.subline, sizes.subline + (2 if heavy else 0), 600 if heavy else 500)
        lower = look.px(sizes.subline) * 1.36 if view.subline or low_plate else 0.0
        top = middle - (upper + lower) / 2
        painter.setPen(on)
        painter.setFont(headline)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)
        painter.drawText(QRectF(text_left, top, room, upper), flags, view.headline)
        if low_plate:
            self._paint_low_plate(painter, QRectF(text_left, top + upper, room, lower))
        elif view.subline:
            painter.setFont(sub)
            shown = QFontMetricsF(sub).elidedText(view.subline, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(text_left, top + upper, room, lower), flags, shown)

    def _paint_time(self, painter: QPainter, right: float, middle: float, on: QColor) -> float:
        view, look = self._view, self.look
        if not view.time or self._size_class is SizeClass.COMPACT:
            return 0.0
        big = look.font(look.capped(40, 100), 600, tabular=True, tracking=-0.01)
        small = look.text_font(view.ago, look.capped(17, 110), 600)
        painter.setPen(on)
        upper, lower = 48, 26
        top = middle - (upper + lower) / 2 - 2
        width = max(QFontMetricsF(big).horizontalAdvance(view.time), QFontMetricsF(small).horizontalAdvance(view.ago))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.setFont(big)
        painter.drawText(QRectF(right - width - 4, top, width + 4, upper), flags, view.time)
        painter.setFont(small)
        painter.drawText(QRectF(right - width - 4, top + upper, width + 4, lower), flags, view.ago)
        return width

    def _plate_fits_beside(self, room: float) -> bool:
        view, look = self._view, self.look
        headline = look.text_font(view.headline, self._measures.headline, 700, tracking=-0.03)
        plate = (
            max(
                QFontMetricsF(look.text_font(view.plate, look.capped(22, 100), 600)).horizontalAdvance(view.plate), 60.0
            )
            + 84
        )
        return QFontMetricsF(headline).horizontalAdvance(view.headline) + 16 + plate <= room

    def _paint_low_plate(self, painter: QPainter, room: QRectF) -> None:
        """The plate below the headline, where both do not fit side by side."""
        view, look = self._view, self.look
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

    def _paint_plate(self, painter: QPainter, right: float, middle: float) -> float:
        view, look = self._view, self.look
        font = look.text_font(view.plate, look.capped(22, 100), 600)
        width = max(QFontMetricsF(font).horizontalAdvance(view.plate), 60.0) + 84
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
        return width

    def _paint_good_body(self, painter: QPainter, body: QRectF) -> None:
        view, sizes = self._view, self._measures
        foot = self._paint_facts(painter, body) if view.facts else body.bottom() - 16
        if view.actions:
            foot = min(foot, self._buttons_top() - 12)
        top = body.top() + (12 if self._size_class is not SizeClass.COMPACT else 6)
        room = QRectF(body.left(), top, body.width(), foot - top)
        bottom = self._paint_big_name(painter, room)
        self._paint_origin(painter, body.left(), bottom + 5, body.width(), sizes.delegation)

    def _paint_big_name(self, painter: QPainter, room: QRectF) -> float:
        """The native name over the Latin one; without a native name the Latin one takes the large place."""
        view, look, sizes = self._view, self.look, self._measures
        large = view.native or view.latin
        below = view.latin if view.native else ""
        free = room.height() - look.px(sizes.delegation) * 1.6
        low = self._laid(below, sizes.latin, 600, room.width(), free * 0.45) if below else None
        low_height = low.height if low is not None else 0.0
        big = sizes.native if view.native else sizes.native * 0.75
        high = self._laid(large, big, 700, room.width(), max(40.0, free - low_height))
        high.paint(painter, room.topLeft(), look)
        y = room.top() + high.height
        if low is not None:
            low.paint(painter, QPointF(room.left(), y), look)
            if view.second and len(low.rows) == 1:
                shift = QFontMetricsF(low.font).horizontalAdvance(below) + 20
                small = look.name_font(view.second, sizes.latin * 0.69, 400)
                if shift + QFontMetricsF(small).horizontalAdvance(view.second) <= room.width():
                    painter.setFont(small)
                    painter.setPen(look.color("ink2"))
                    _draw_line(painter, room.left() + shift, y + low_height / 2 + 3, view.second)
            y += low_height
        return y

    def _laid(self, name: str, size: float, weight: int, width: float, most: float) -> "_LaidName":
        """A name as large as the room allows: shrunk to 70 %, then wrapped, and only then smaller still."""
        step = 1.14 if has_cjk(name) else 1.18
        for share in (1.0, 0.94, 0.88, 0.82, 0.76, 0.7):
            font = self.look.name_font(name, size * share, weight)
            if QFontMetricsF(font).horizontalAdvance(name) <= width and font.pixelSize() * step <= most:
                return _LaidName(font, (name,), font.pixelSize() * step)
        share = 0.7
        while True:
            font = self.look.name_font(name, size * share, weight)
            rows = wrapped(name, font, width)
            fits = font.pixelSize() * step * len(rows) <= most and _fits(rows, font, width)
            if fits or share <= 0.2:
                return _LaidName(font, tuple(rows), font.pixelSize() * step)
            share -= 0.04

    def _paint_origin(self, painter: QPainter, left: float, top: float, width: float, size: float) -> float:
        view, look = self._view, self.look
        height = look.px(size) * 1.5
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        x = left
        if view.delegation:
            font = look.text_font(view.delegation, size, 700, tracking=-0.01)
            painter.setFont(font)
            painter.setPen(look.color("ink"))
            painter.drawText(QRectF(x, top, width, height), flags, view.delegation)
            x += QFontMetricsF(font).horizontalAdvance(view.delegation) + 12
        if view.organisation:
            font = look.text_font(view.organisation, size * 0.8, 400)
            painter.setFont(font)
            painter.setPen(look.color("ink2"))
            shown = QFontMetricsF(font).elidedText(view.organisation, Qt.TextElideMode.ElideRight, left + width - x)
            painter.drawText(QRectF(x, top + size * 0.05, left + width - x, height), flags, shown)
        return top + height

    def _paint_facts(self, painter: QPainter, body: QRectF) -> float:
        view, look = self._view, self.look
        compact = self._size_class is SizeClass.COMPACT
        bottom = body.bottom() - (2 if not compact else -2)
        divider = bottom - look.px(79)
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(body.left(), divider), QPointF(body.right(), divider))
        value_font = [look.text_font(fact.value, 19 if not compact else 16, 600) for fact in view.facts]
        icon = look.px(21)
        widths = [
            QFontMetricsF(font).horizontalAdvance(fact.value) + (icon + 7 if fact.icon else 0)
            for fact, font in zip(view.facts, value_font, strict=True)
        ]
        columns = max(1, len(view.facts) - 1)
        pitch = (body.width() - widths[-1]) / columns
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        for i, fact in enumerate(view.facts):
            x = body.left() + pitch * i
            painter.setFont(look.text_font(fact.label, 13, 400))
            painter.setPen(look.color("ink2"))
            painter.drawText(QRectF(x, divider + 13, pitch, look.px(22)), flags, fact.label)
            line = QRectF(x, divider + look.px(34), pitch, look.px(26))
            if fact.icon:
                rect = QRectF(x, line.center().y() - icon / 2, icon, icon)
                look.icons.paint(painter, rect, fact.icon, look.color("go_ink"), 2)
                line.setLeft(x + icon + 7)
            painter.setFont(value_font[i])
            painter.setPen(look.color("ink"))
            painter.drawText(line, flags, fact.value)
        return divider - 8

    # --- a problem or a note: who, one box, buttons ---

    def _paint_problem_body(self, painter: QPainter, body: QRectF) -> None:
        view, look, sizes = self._view, self.look, self._measures
        top = body.top() + (9 if self._size_class is not SizeClass.COMPACT else 4)
        foot = self._buttons_top() if view.actions else body.bottom() - 20
        share = self._box_share(body.width(), (foot - top) * 0.5)
        box = self._box_height(body.width(), share)
        room = QRectF(body.left(), top, body.width(), foot - top - box - 24)
        if view.digits:
            end = self._paint_digits(painter, room)
        else:
            end = self._paint_side_by_side(painter, room)
            end = self._paint_origin(painter, body.left(), end + 5, body.width(), sizes.delegation * 0.87)
        if box:
            middle = (min(end, foot - box - 8) + foot) / 2
            self._paint_box(painter, QRectF(body.left(), middle - box / 2, body.width(), box), share)
        if view.aside and view.actions:
            font = look.text_font(view.aside, 15, 400)
            painter.setFont(font)
            painter.setPen(look.color("ink2"))
            width = QFontMetricsF(font).horizontalAdvance(view.aside)
            middle = foot + look.px(48) / 2
            used = max((b.geometry().right() for b in self._buttons), default=0)
            if body.right() - width - 22 > used:
                text = QRectF(body.right() - width, middle - 14, width + 2, 28)
                painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), view.aside)
                icon = QRectF(text.left() - 22, middle - 8, 16, 16)
                look.icons.paint(painter, icon, view.aside_icon or "hidden", look.color("ink2"), 2)

    def _paint_side_by_side(self, painter: QPainter, room: QRectF) -> float:
        """Native name with the Latin one beside it, or below it where both do not fit in a line."""
        view, look, sizes = self._view, self.look, self._measures
        free = max(40.0, room.height() - look.px(sizes.delegation) * 1.4)
        if not view.native or not view.latin:
            large = self._laid(view.native or view.latin, sizes.other_native * 0.9, 700, room.width(), free)
            large.paint(painter, room.topLeft(), look)
            return room.top() + large.height
        share = min(1.0, free / (look.px(sizes.other_native) * 1.13))
        native = look.name_font(view.native, sizes.other_native * share, 700)
        latin = look.name_font(view.latin, sizes.other_latin * max(share, 0.7), 600)
        width = QFontMetricsF(native).horizontalAdvance(view.native)
        if width + 28 + QFontMetricsF(latin).horizontalAdvance(view.latin) <= room.width():
            height = native.pixelSize() * 1.13
            painter.setPen(look.color("ink"))
            painter.setFont(native)
            middle = room.top() + height / 2
            _draw_line(painter, room.left(), middle, view.native)
            painter.setFont(latin)
            painter.drawText(
                QRectF(room.left() + width + 26, middle - height / 2 + height * 0.17, room.width(), height),
                int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip),
                view.latin,
            )
            return room.top() + height
        low = self._laid(view.latin, sizes.other_latin * 0.8, 600, room.width(), free * 0.4)
        high = self._laid(view.native, sizes.other_native, 700, room.width(), free - low.height)
        high.paint(painter, room.topLeft(), look)
        low.paint(painter, QPointF(room.left(), room.top() + high.height), look)
        return room.top() + high.height + low.height

    def _paint_digits(self, painter: QPainter, room: QRectF) -> float:
        view, look, sizes = self._view, self.look, self._measures
        y = room.top() + 10
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        if view.caption:
            painter.setFont(look.text_font(view.caption, 20, 400))
            painter.setPen(look.color("ink2"))
            painter.drawText(QRectF(room.left(), y, room.width(), look.px(30)), flags, view.caption)
            y += look.px(30)
        font = self._fitted(view.digits, sizes.digits, 600, room.width(), smallest=0.5, tabular=True)
        painter.setFont(font)
        painter.setPen(look.color("ink"))
        height = look.px(sizes.digits) * 1.18
        painter.drawText(QRectF(room.left() + 2, y, room.width(), height), flags, view.digits)
        return y + height

    def _box_lines(self, width: float, share: float) -> list[tuple[str, Paragraph]]:
        view, look = self._view, self.look
        size = self._measures.body * share
        if view.notes:
            text_width = width - 58 - 20
            return [
                (
                    note.icon,
                    Paragraph(
                        look,
                        f"**{formats.labelled(note.kind, '', look.language).rstrip()}** {note.text}"
                        if note.kind
                        else note.text,
                        size,
                        text_width,
                    ),
                )
                for note in view.notes
            ]
        text_width = width - 64 - 20
        lines = [Paragraph(look, view.do, size, text_width, weight=700)] if view.do else []
        lines += [Paragraph(look, view.why, size, text_width)] if view.why else []
        return [(view.box_icon if i == 0 else "", line) for i, line in enumerate(lines)]

    def _box_share(self, width: float, most: float) -> float:
        """How much smaller the box's text must be so that the name above keeps its place."""
        return next((s for s in (1.0, 0.92, 0.84, 0.77) if self._box_height(width, s) <= most), 0.7)

    def _box_height(self, width: float, share: float) -> float:
        lines = self._box_lines(width, share)
        if not lines:
            return 0.0
        gap = 12.0 if self._view.notes else 0.0
        return sum(line.height + gap for _, line in lines) - gap + 32

    def _paint_box(self, painter: QPainter, box: QRectF, share: float) -> None:
        view, look = self._view, self.look
        fill = {Family.NOTE: "note_soft", Family.AGAIN: "again_soft"}.get(view.family, "surface")
        ink = {Family.NOTE: "note_ink", Family.AGAIN: "again_ink"}.get(view.family, "stop_ink")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(fill))
        painter.drawRoundedRect(box, 12, 12)
        indent = 58.0 if view.notes else 64.0
        size = 26.0 if view.notes else 28.0
        y = box.top() + 16
        for i, (icon, line) in enumerate(self._box_lines(box.width(), share)):
            if icon:
                one = line.height / line.lines
                rect = QRectF(box.left() + 20, y + one / 2 - size / 2, size, size)
                look.icons.paint(painter, rect, icon, look.color(ink), 2)
            plain_line = bool(view.do) and not view.notes and i > 0
            line.paint(painter, QPointF(box.left() + indent, y), look.color("ink2" if plain_line else "ink"))
            y += line.height + (12 if view.notes else 0)

    # --- quiet states ---

    def _paint_ready(self, painter: QPainter, inner: QRectF) -> None:
        view, look = self._view, self.look
        roomy = self._size_class is not SizeClass.COMPACT and inner.height() > 420
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

    def _paint_typed(self, painter: QPainter, inner: QRectF) -> None:
        """A badge number being typed by hand, large in the middle."""
        view, look = self._view, self.look
        font = self._fitted(view.digits, look.capped(92, 100), 600, inner.width() - 72, smallest=0.4, tabular=True)
        painter.setFont(font)
        painter.setPen(look.color("ink"))
        middle = inner.center().y()
        line = QRectF(inner.left(), middle - 60, inner.width(), 110)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), view.digits)
        for text, y in ((view.caption, middle - 104), (view.subline, middle + 64)):
            painter.setFont(look.text_font(text, 22, 400))
            painter.setPen(look.color("ink2"))
            painter.drawText(QRectF(inner.left(), y, inner.width(), 34), int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_not_saved(self, painter: QPainter, whole: QRectF) -> None:
        view, look = self._view, self.look
        compact = self._size_class in {SizeClass.COMPACT, SizeClass.SHORT}
        ground, on = look.color("stop_fill"), look.color("stop_on")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        pad = self._measures.padding
        sign = 108.0 if not compact else 80.0
        top = whole.top() + (26 if not compact else 14)
        square = QRectF(whole.left() + pad + 4, top, sign, sign)
        paint_sign(painter, square, view.shape, on, ground)
        left = square.right() + 32
        room = whole.right() - pad - left
        headline = self._fitted(
            view.headline, look.capped(78 if not compact else 56, 100), 700, room, smallest=0.7, tracking=-0.03
        )
        painter.setPen(on)
        painter.setFont(headline)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        painter.drawText(QRectF(left, top - 6, room, sign * 0.84), flags, view.headline)
        painter.setFont(look.text_font(view.subline, look.capped(24 if not compact else 20, 100), 600))
        painter.drawText(QRectF(left, top + sign * 0.76, room, sign * 0.3), flags, view.subline)
        hatch = QRectF(whole.left(), top + sign + 24, whole.width(), _HATCH)
        paint_hatch(painter, hatch, QColor(255, 255, 255, 128))
        if self._veil and not look.reduce_motion:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(255, 255, 255, round(102 * self._veil)))
            painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        size = look.capped(26 if not compact else 19, 115)
        y = hatch.bottom() + (24 if not compact else 12)
        for i, step in enumerate(view.steps, 1):
            painter.setPen(on)
            painter.setFont(look.font(size, 700, tabular=True))
            paragraph = Paragraph(look, step, size, whole.width() - 2 * pad - 46)
            one = paragraph.height / paragraph.lines
            painter.drawText(QRectF(whole.left() + pad, y, 40, one), flags, str(i))
            paragraph.paint(painter, QPointF(whole.left() + pad + 46, y), on)
            y += paragraph.height + (16 if not compact else 6)

    def _fitted(
        self,
        text: str,
        size: float,
        weight: int,
        width: float,
        *,
        smallest: float,
        tracking: float = 0.0,
        tabular: bool = False,
    ) -> QFont:
        """The font in which the text fits the width, not under `smallest` of the size."""
        share = 1.0
        while True:
            if tabular:
                font = self.look.font(size * share, weight, tabular=True)
            else:
                font = self.look.text_font(text, size * share, weight, tracking=tracking)
            if share <= smallest or QFontMetricsF(font).horizontalAdvance(text) <= width:
                return font
            share = max(smallest, share - 0.04)


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


def wrapped(name: str, font: QFont, width: float) -> list[str]:
    """Break a name into rows of at most `width`: at spaces where it can, else between characters."""
    metrics = QFontMetricsF(font)
    rows: list[str] = []
    row = ""
    if " " in name:
        pieces = [f"{word} " for word in name.split(" ")]
    elif "·" in name:
        pieces = re.findall(r"[^·]+·?|·", name)
    else:
        pieces = list(name)
    for piece in pieces:
        if row and metrics.horizontalAdvance((row + piece).rstrip()) > width:
            rows.append(row.rstrip())
            row = ""
        row += piece
    if row.strip():
        rows.append(row.rstrip())
    return rows


def _fits(rows: list[str], font: QFont, width: float) -> bool:
    metrics = QFontMetricsF(font)
    return all(metrics.horizontalAdvance(row) <= width for row in rows)


def _draw_line(painter: QPainter, left: float, middle: float, text: str) -> None:
    """Draw a line with its capitals, or its ideographs, centred on `middle`."""
    metrics = QFontMetricsF(painter.font())
    box = metrics.tightBoundingRect("国" if any(ord(ch) > 0x2E80 for ch in text) else "Hg")
    painter.drawText(QPointF(left, middle - box.center().y()), text)


def _band_colours(family: Family, look: Look) -> tuple[QColor, QColor]:
    token = {Family.GO: "go", Family.NOTE: "note", Family.AGAIN: "again"}.get(family, "stop")
    return look.color(f"{token}_fill"), look.color(f"{token}_on")


def _spoken(view: ResultView) -> str:
    parts = (view.headline, view.subline, view.native, view.latin, view.delegation, view.digits, plain(view.do))
    return ". ".join(part for part in parts if part)
