"""One activity of the timetable as a painted card: time, count, title, place, and the sign that something is wrong."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from companion.domain.places import place_in
from companion.presenters.timetable import ActivityCard, Phase
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.activity_titles import kind_icon, title_in
from companion.ui.widgets.counts import paint_segments
from companion.ui.widgets.parts import paint_card, paint_focus_ring, rounded
from companion.ui.widgets.sheet import FLAGS
from companion.ui.widgets.signs import paint_warning

_TITLE = (14, 13, 12)
"""Sizes of a title, the usual one first."""


class CardPainter:
    """Paints cards. It remembers how titles broke into lines, for scrolling paints the same ones again and again."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._lines: dict[tuple[str, int, int], list[str]] = {}
        self._fonts: dict[tuple[str, int], QFont] = {}

    def forget(self) -> None:
        """The look changed: titles break elsewhere."""
        self._lines, self._fonts = {}, {}

    def paint(
        self,
        painter: QPainter,
        box: QRectF,
        card: ActivityCard,
        *,
        chosen: bool = False,
        focused: bool = False,
        marked: bool = False,
        with_place: bool = True,
    ) -> None:
        """Paint a card into its box. `marked`: somebody should look at its time."""
        look = self.look
        now, coming = card.phase is Phase.NOW, card.phase is Phase.COMING
        painter.save()
        if now:
            paint_card(painter, box, look, radius=10, fill="soft", line="accent", width=2, shadow=False)
        elif coming:
            paint_card(painter, box, look, radius=10, fill="paper", line="line", shadow=False)
        else:
            paint_card(painter, box, look, radius=10, fill="raised")
        if chosen and not now:
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -2), 9, 9)
        if chosen and focused:
            paint_focus_ring(painter, box.adjusted(2, 2, -2, -3), look, 8)
        painter.setClipPath(rounded(box, 10), Qt.ClipOperation.IntersectClip)
        narrow = 6 if box.width() < look.px(90) else 10
        tall = box.height() >= look.px(92)
        below = 8 if tall else 6 if box.height() >= look.px(60) else 4
        inside = box.adjusted(narrow, 6 if tall else 3, -narrow, -below)
        self._paint_inside(painter, inside, card, marked=marked, with_place=with_place)
        painter.restore()

    def _paint_inside(
        self, painter: QPainter, inside: QRectF, card: ActivityCard, *, marked: bool, with_place: bool
    ) -> None:
        look = self.look
        coming = card.phase is Phase.COMING
        title = title_in(card.titles, look)
        line = QRectF(inside.left(), inside.top(), inside.width(), look.px(18))
        low = inside.height() < look.px(35)
        if marked:
            line = self._paint_mark(painter, line, inside.height())
        if low and self._is_better_alone(title, line.width()):
            beside = QRectF(line.left(), inside.top(), line.width(), inside.height())
            self._write_title(painter, beside, title)
            return
        counted = card.came is not None and bool(card.expected) and not coming and not card.more
        x = self._paint_line(painter, line, card, "" if low else kind_icon(card.kind, title), counted=counted)
        foot = look.px(10) if counted and inside.height() >= look.px(48) else 0
        if foot:  # the number is there in words; the whole title comes before the bar
            lines = len(self._broken(title, inside.width(), 9))
            with_bar = int((inside.height() - look.px(29) + 3) // look.px(17.5))
            foot = 0 if with_bar < lines <= with_bar + 1 else foot
        room = inside.adjusted(0, look.px(19), 0, -foot)
        if low:  # a short activity says its title beside its time
            start = x + look.px(44)
            room = QRectF(start, line.top(), line.right() - start - (look.px(48) if counted else 0), line.height())
        if card.more:
            title = QCoreApplication.translate("Timetable", "%n activities at once", "", card.more)
        used = self._write_title(painter, room, title)
        place = place_in(card.place, look.language) if with_place and (coming or card.more) else ""
        if place and room.height() - used > look.px(22) and not low:
            self._paint_place(painter, room, place)
        if foot:
            bar = QRectF(inside.left(), inside.bottom() - 5, inside.width(), 6)
            paint_segments(painter, bar, card.came or 0, card.expected or 0, look)

    def _paint_line(self, painter: QPainter, line: QRectF, card: ActivityCard, icon: str, *, counted: bool) -> float:
        """The icon of its kind, when it begins, how many came; where the time stands."""
        look = self.look
        ink = look.color("accent" if card.phase is Phase.NOW else "ink2")
        x, size = line.left(), look.px(15)
        if icon and line.width() > look.px(64):
            place = QRectF(x, line.center().y() - size / 2, size, size)
            look.icons.paint(painter, place, "calendar" if card.more else icon, ink, 2)
            x += size + 5
        if line.right() - x >= look.px(35):
            painter.setFont(look.font(13, 400, tabular=True))
            painter.setPen(ink)
            painter.drawText(QRectF(x, line.top(), line.right() - x, line.height()), FLAGS, formats.clock(card.start))
        if counted and line.width() > look.px(96):
            self._paint_count(painter, line, card.came or 0, card.expected or 0)
        return x

    def _is_better_alone(self, title: str, width: float) -> bool:
        """Whether a low card leaves out its time, which the hours tell anyway, for more of its title."""
        if width <= self.look.px(96):
            return True
        needed = QFontMetricsF(self.look.text_font(title, 14, 600)).horizontalAdvance(title)
        return needed > width - self.look.px(44)

    def _paint_mark(self, painter: QPainter, line: QRectF, height: float) -> QRectF:
        """The amber triangle at the right of the first line; what is left of the line."""
        size = self.look.px(15)
        middle = line.top() + min(height, line.height()) / 2
        paint_warning(painter, QRectF(line.right() - size, middle - size / 2, size, size), self.look)
        return line.adjusted(0, 0, -size - 6, 0)

    def _paint_place(self, painter: QPainter, room: QRectF, place: str) -> None:
        look = self.look
        font = look.text_font(place, 13)
        painter.setFont(font)
        painter.setPen(look.color("ink2"))
        at = QRectF(room.left(), room.bottom() - look.px(17), room.width(), look.px(17))
        painter.drawText(at, FLAGS, QFontMetricsF(font).elidedText(place, Qt.TextElideMode.ElideRight, at.width()))

    def _paint_count(self, painter: QPainter, line: QRectF, came: int, expected: int) -> None:
        look = self.look
        light = look.font(13.5, 400, tabular=True)
        of = f"/{formats.number(expected)}"
        width = QFontMetricsF(light).horizontalAdvance(of)
        painter.setFont(light)
        painter.setPen(look.color("ink2"))
        painter.drawText(QRectF(line.right() - width, line.top(), width, line.height()), FLAGS, of)
        strong = look.font(13.5, 700, tabular=True)
        text = formats.number(came)
        wide = QFontMetricsF(strong).horizontalAdvance(text)
        painter.setFont(strong)
        painter.setPen(look.color("ink"))
        painter.drawText(QRectF(line.right() - width - wide, line.top(), wide, line.height()), FLAGS, text)

    def _write_title(self, painter: QPainter, room: QRectF, title: str) -> float:
        """Whole lines only, the last one cut with …; how high it came."""
        look = self.look
        height = look.px(17.5)
        lines = self._broken(title, room.width(), max(1, int((room.height() + 3) // height)))
        painter.setFont(self._title_font(title, room.width()))
        painter.setPen(look.color("ink"))
        for at, text in enumerate(lines):
            painter.drawText(QRectF(room.left(), room.top() + at * height, room.width(), height), FLAGS, text)
        return len(lines) * height

    def _broken(self, title: str, width: float, most: int) -> list[str]:
        key = (title, round(width), most)
        if key not in self._lines:
            self._lines[key] = wrapped(title, QFontMetricsF(self._title_font(title, width)), width, most)
        return self._lines[key]

    def _title_font(self, title: str, width: float) -> QFont:
        """The font of a title: so small that its longest word has room, before that word is broken."""
        key = (title, round(width))
        if key not in self._fonts:
            fonts = [self.look.text_font(title, size, 600) for size in _TITLE]
            words = [word for word in title.split() if word.isascii()]
            roomy = (one for one in fonts if all(QFontMetricsF(one).horizontalAdvance(word) <= width for word in words))
            self._fonts[key] = next(roomy, fonts[-1])
        return self._fonts[key]


def wrapped(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """Lines of a title: broken between words, within a word only where a language has no spaces or it is too long."""
    lines: list[str] = []
    rest = text.strip()
    while rest:
        if len(lines) == most - 1 or metrics.horizontalAdvance(rest) <= width:
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        end = len(rest)
        while end > 1 and metrics.horizontalAdvance(rest[:end]) > width:
            end -= 1
        end = _break_before(rest, end)
        lines.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return lines


def _break_before(text: str, end: int) -> int:
    """Where a line may end, at most after `end` characters: at a space where words have them, never inside a Latin
    word or before a closing sign; Chinese may break anywhere, and at a space only when that is not too early."""
    following = text[end : end + 1]
    space = text.rfind(" ", 0, end + 1)
    han = "\u3400" <= following <= "\u9fff"
    if space > 0 and (not han or space > end * 0.5):
        return space
    if following and following in "，。、）：；" and end > 1:
        return end - 1
    start = end
    while start > 1 and text[start].isascii() and text[start].isalnum() and text[start - 1].isascii():
        start -= 1
    return start if start > 1 else end
