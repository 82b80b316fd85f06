"""What is painted while an activity is dragged: its new place with the new times in words."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from companion.domain.conflicts import Conflicts
from companion.domain.places import place_in
from companion.presenters.replanning import Ghost, Hold
from companion.presenters.timetable import ActivityCard
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.activity_titles import title_in
from companion.ui.widgets.conflict_words import conflict_words
from companion.ui.widgets.parts import paint_key_cap
from companion.ui.widgets.sheet import FLAGS

_PLATE = 26


def card_words(card: ActivityCard, conflicts: Conflicts, look: Look) -> str:
    """What a card says to somebody who does not see it: times, title, place, what is wrong."""
    said = [f"{formats.times(card.start, card.end)} {title_in(card.titles, look)}"]
    if card.place:
        said.append(place_in(card.place, look.language))
    return formats.clauses([*said, *conflict_words(conflicts, card.id, look)], look.language)


def ghost_words(ghost: Ghost, look: Look) -> str:
    """14:15–16:00 · 1 h 45 min, with the day or the room in front when it is another one."""
    words = formats.times(ghost.start, ghost.end)
    if ghost.hold is not Hold.WHOLE:
        words = f"{words} · {length_words(ghost.minutes)}"
    if ghost.other_day:
        words = f"{formats.day(ghost.start.date(), look.language)} · {words}"
    if ghost.other_place:
        place = place_in(ghost.place, look.language) or QCoreApplication.translate("Timetable", "Without a place")
        words = f"{place} · {words}"
    return words


def length_words(minutes: int) -> str:
    """1 h 45 min."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return QCoreApplication.translate("Timetable", "%1 min").replace("%1", str(rest))
    if not rest:
        return QCoreApplication.translate("Timetable", "%1 h").replace("%1", str(hours))
    words = QCoreApplication.translate("Timetable", "%1 h %2 min")
    return words.replace("%1", str(hours)).replace("%2", str(rest))


def paint_ghost(painter: QPainter, box: QRectF, view: QRectF, title: str, words: str, look: Look) -> None:
    """The dashed box of the new time, and its words on a plate above it that never leaves the view."""
    painter.save()
    fill = QColor(look.color("soft"))
    fill.setAlpha(210)
    pen = QPen(look.color("accent"), 2, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 10, 10)
    if title and box.height() >= look.px(30):
        font = look.text_font(title, 14, 600)
        painter.setFont(font)
        painter.setPen(look.color("soft_ink"))
        inside = box.adjusted(10, 0, -10, 0)
        shown = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, FLAGS, shown)
    painter.setFont(look.text_font(words, 14, 600))
    height = look.px(_PLATE)
    width = painter.fontMetrics().horizontalAdvance(words) + 2 * look.px(10)
    left = max(view.left() + 4, min(box.left(), view.right() - width - 4))
    above = box.top() - height - 3
    top = above if above >= view.top() + 2 else max(box.top(), view.top()) + 5
    plate = QRectF(left, top, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("accent_fill"))
    painter.drawRoundedRect(plate, 7, 7)
    painter.setPen(look.color("accent_on"))
    painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.restore()


def first_words() -> str:
    """What an empty programme asks for."""
    return QCoreApplication.translate("Timetable", "Add the first activity")


def paint_first(painter: QPainter, box: QRectF, look: Look, *, focused: bool) -> None:
    """The dashed card of an empty programme: its time, what pressing it does, and the key that does it too."""
    painter.save()
    painter.setPen(QPen(look.color("accent"), 2 if focused else 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(look.color("surface"))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 10, 10)
    inside = box.adjusted(10, 6, -10, -6)
    painter.setFont(look.font(13, 400, tabular=True))
    painter.setPen(look.color("ink2"))
    painter.drawText(QRectF(inside.left(), inside.top(), inside.width(), look.px(18)), FLAGS, "09:30")
    paint_key_cap(painter, inside.right(), inside.top() + look.px(9), "Ctrl N", look)
    words = first_words()
    font = look.text_font(words, 14, 600)
    painter.setFont(font)
    painter.setPen(look.color("accent"))
    below = inside.adjusted(0, look.px(21), 0, 0)
    wrap = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    painter.drawText(below, wrap, words)
    painter.restore()
