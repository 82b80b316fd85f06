"""Where the words of the count card stand and how large they are: of a large event, too, no digit is ever cut."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from companion.presenters.views import CountView
from companion.ui import formats
from companion.ui.look import Look

SIGN = 34
"""The tick beside "All 17 are here", at the usual text size."""
_BESIDE_SIGN = 12
_BESIDE_NUMBER = 9
_BESIDE_WORD = 12
_ONE_LINE = (1.0, 0.94, 0.88, 0.82)
"""How much smaller a number may be to stay in one line with its words; then they go below it."""
_TWO_LINES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58)
_CAPITALS = 0.73
"""How high a digit is, as a share of its size."""
_BETWEEN_LINES = 7


@dataclass(frozen=True)
class CountLine:
    """One piece of text with the left end of its base line, in pixels of the card. `full`: what it says uncut."""

    text: str
    font: QFont
    colour: str
    x: float
    base: float
    full: str

    @cached_property
    def width(self) -> float:
        """How wide it is drawn."""
        return QFontMetricsF(self.font).horizontalAdvance(self.text)


def lay_count(view: CountView, look: Look, place: QRectF, *, compact: bool) -> tuple[CountLine, ...]:
    """The words of the card within `place`, which is above the bar."""
    if view.complete:
        return _complete(view, look, place)
    for share in _ONE_LINE:
        laid = _one_line(view, look, place, share, compact=compact)
        if laid:
            return laid
    return _two_lines(view, look, place, compact=compact)


def cut(lines: Iterable[CountLine], place: QRectF) -> tuple[str, ...]:
    """What cannot be read in full there."""
    return tuple(one.full for one in lines if one.text != one.full or one.x + one.width > place.right() + 1)


def _number(look: Look, share: float, *, compact: bool) -> QFont:
    size = look.capped(50 if compact else 64, 100) * share
    return look.font(size, 700, tabular=True, tracking=-0.02)


def _of(view: CountView, look: Look, share: float, *, compact: bool) -> QFont:
    return look.text_font(view.of_text, look.capped(22 if compact else 26, 110) * share, 400)


def _one_line(view: CountView, look: Look, place: QRectF, share: float, *, compact: bool) -> tuple[CountLine, ...]:
    """Number, of how many, and the word at the right end; nothing when they have no room side by side."""
    big, of = _number(look, share, compact=compact), _of(view, look, share, compact=compact)
    word, shown = look.text_font(view.word, 15, 400), formats.number(view.here)
    metrics = QFontMetricsF(big)
    base = place.center().y() + (metrics.ascent() - metrics.descent()) / 2
    number = CountLine(shown, big, "ink", place.left(), base, shown)
    x = place.left() + number.width + _BESIDE_NUMBER
    beside = CountLine(view.of_text, of, "ink2", x, base, view.of_text)
    last = QFontMetricsF(word).horizontalAdvance(view.word)
    if x + beside.width + _BESIDE_WORD + last > place.right():
        return ()
    lines = (number, beside, CountLine(view.word, word, "ink2", place.right() - last, base, view.word))
    if not view.besides:
        return lines
    font = _fitting(view.besides, look, 14, place.right() - x)
    width = QFontMetricsF(font).horizontalAdvance(view.besides)
    if x + width > place.right():
        return ()
    top = place.top() + 11 + (QFontMetricsF(font).ascent() - QFontMetricsF(font).descent()) / 2
    return (*lines, CountLine(view.besides, font, "again_ink", max(x, place.right() - width), top, view.besides))


def _two_lines(view: CountView, look: Look, place: QRectF, *, compact: bool) -> tuple[CountLine, ...]:
    """Number and of how many above; below, in one line or two, the word and who came besides."""
    below, base = _below(view, look, place)
    here = formats.number(view.here)
    above: tuple[CountLine, ...] = ()
    for share in _TWO_LINES:
        big, of = _number(look, share, compact=compact), _of(view, look, max(share, 0.76), compact=compact)
        number = CountLine(here, big, "ink", place.left(), base, here)
        x = place.left() + number.width + _BESIDE_NUMBER
        shown = _ended(view.of_text, of, place.right() - x)
        above = (number, CountLine(shown, of, "ink2", x, base, view.of_text))
        if shown == view.of_text and big.pixelSize() * _CAPITALS <= base - place.top():
            break
    return (*above, *below)


def _below(view: CountView, look: Look, place: QRectF) -> tuple[tuple[CountLine, ...], float]:
    """The lines below the number, and where its base line is."""
    word = _fitting(view.word, look, look.capped(15, 110), place.width(), weight=400)
    metrics = QFontMetricsF(word)
    base = place.bottom() - 2 - metrics.descent()
    shown = _ended(view.word, word, place.width())
    lines: tuple[CountLine, ...] = (CountLine(shown, word, "ink2", place.left(), base, view.word),)
    base -= metrics.ascent()
    if view.besides:
        font = _fitting(view.besides, look, look.capped(14, 110), place.width())
        width = QFontMetricsF(font).horizontalAdvance(view.besides)
        x, at = place.right() - width, lines[0].base
        if lines[0].width + _BESIDE_WORD + width > place.width():
            x, at = place.left(), base - QFontMetricsF(font).descent()
            base = at - QFontMetricsF(font).ascent()
        lines += (CountLine(view.besides, font, "again_ink", x, at, view.besides),)
    return lines, base - _BETWEEN_LINES


def _complete(view: CountView, look: Look, place: QRectF) -> tuple[CountLine, ...]:
    left = place.left() + look.px(SIGN) + _BESIDE_SIGN
    font = _fitting(view.complete, look, look.capped(24, 110), place.right() - left, weight=700)
    middle = place.center().y() - (12 if view.besides else 0)
    metrics = QFontMetricsF(font)
    base = middle + (metrics.ascent() - metrics.descent()) / 2
    lines: tuple[CountLine, ...] = (CountLine(view.complete, font, "go_ink", left, base, view.complete),)
    if not view.besides:
        return lines
    small = _fitting(view.besides, look, look.capped(14, 110), place.right() - left)
    below = base + metrics.descent() + 2 + QFontMetricsF(small).ascent()
    return (*lines, CountLine(view.besides, small, "go_ink", left, below, view.besides))


def _fitting(text: str, look: Look, size: float, room: float, *, weight: int = 600) -> QFont:
    """The largest font, from `size` down to two thirds of it, in which the text has room."""
    font = look.text_font(text, size, weight)
    least = size * 2 / 3
    while size > least and QFontMetricsF(font).horizontalAdvance(text) > room:
        size -= 0.5
        font = look.text_font(text, size, weight)
    return font


def _ended(text: str, font: QFont, room: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
