"""How large everything in a result is for one kind of window, and names as large as the room allows."""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from companion.presenters.views import Family, ResultView
from companion.ui.look import Look, SizeClass, has_cjk

RADIUS = 18.0
HATCH = 18.0


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


def measures_of(look: Look, size_class: SizeClass) -> Measures:
    """The sizes in force. What is read at two metres is large already and keeps its size; the rest grows."""
    sizes = _MEASURES[size_class]
    fixed = {name: look.capped(getattr(sizes, name), 100) for name in _DISPLAY}
    return replace(sizes, delegation=look.capped(sizes.delegation, 110), **fixed)


@dataclass(frozen=True, slots=True)
class LaidName:
    """A name broken into rows in a font; `step` is the height of a row."""

    font: QFont
    rows: tuple[str, ...]
    step: float

    @property
    def height(self) -> float:
        """Of all rows."""
        return self.step * len(self.rows)

    def paint(self, painter: QPainter, at: QPointF, look: Look) -> None:
        """Paint the rows below each other from this corner."""
        painter.setFont(self.font)
        painter.setPen(look.color("ink"))
        for i, row in enumerate(self.rows):
            draw_line(painter, at.x(), at.y() + self.step * (i + 0.5), row)


@dataclass(frozen=True, slots=True)
class Sight:
    """A view as it is painted now. The buttons begin at `buttons_top` and end at `buttons_right`; `veil` goes from 1
    (a fresh answer) to 0."""

    look: Look
    view: ResultView
    size_class: SizeClass
    sizes: Measures
    buttons_top: float
    buttons_right: float = 0.0
    veil: float = 0.0
    photo: QPixmap | None = None

    def fitted(
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

    def laid(self, name: str, size: float, weight: int, width: float, most: float) -> LaidName:
        """A name as large as the room allows: shrunk to 70 %, then wrapped, and only then smaller still."""
        step = 1.14 if has_cjk(name) else 1.18
        for share in (1.0, 0.94, 0.88, 0.82, 0.76, 0.7):
            font = self.look.name_font(name, size * share, weight)
            step = max(step, tallness(name, font))
            if QFontMetricsF(font).horizontalAdvance(name) <= width and font.pixelSize() * step <= most:
                return LaidName(font, (name,), font.pixelSize() * step)
        share = 0.7
        while True:
            font = self.look.name_font(name, size * share, weight)
            rows = wrapped(name, font, width)
            fits = font.pixelSize() * step * len(rows) <= most and _fits(rows, font, width)
            if fits or share <= 0.2:
                return LaidName(font, tuple(rows), font.pixelSize() * step)
            share -= 0.04


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


def tallness(name: str, font: QFont) -> float:
    """How high a row must be, in sizes of the font, for scripts that reach farther up and down than Latin letters
    and ideographs do: Arabic, Thai, Devanagari."""
    return QFontMetricsF(font).tightBoundingRect(name).height() / font.pixelSize() * 1.06


def draw_line(painter: QPainter, left: float, middle: float, text: str) -> None:
    """Draw a line with its capitals, or its ideographs, centred on `middle`; scripts that are taller as a whole."""
    metrics = QFontMetricsF(painter.font())
    box = metrics.tightBoundingRect("国" if any(ord(ch) > 0x2E80 for ch in text) else "Hg")
    own = metrics.tightBoundingRect(text)
    if own.height() > box.height() * 1.15:
        box = own
    painter.drawText(QPointF(left, middle - box.center().y()), text)


def band_colours(family: Family, look: Look) -> tuple[QColor, QColor]:
    """The ground of a band, and what stands on it."""
    token = {Family.GO: "go", Family.NOTE: "note", Family.AGAIN: "again"}.get(family, "stop")
    return look.color(f"{token}_fill"), look.color(f"{token}_on")
