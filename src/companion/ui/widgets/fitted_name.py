"""A name as large as its room lets it be: it shrinks to 70 %, then takes two rows, never cut (ui.md section 5)."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.widgets.parts import Part

_SHRINK = 0.7
_LEAST = 0.2
_STEP = 0.95
_PITCH = 1.22
"""From one row to the next, in sizes of the letters."""


class FittedName(Part):
    """`size` in logical px at most; `high`: how much of it the part asks for in height."""

    def __init__(
        self, look: Look, *, size: float, weight: int = 700, colour: str = "ink", centred: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, parent)
        self._text = ""
        self._most = size
        self._weight = weight
        self._colour = colour
        self._centred = centred
        self._rows: tuple[str, ...] = ()
        self._font = QFont()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_text(self, text: str) -> None:
        """Another name."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self._fit()

    def text(self) -> str:
        """The name."""
        return self._text

    def set_colour(self, token: str) -> None:
        """Another colour."""
        if token != self._colour:
            self._colour = token
            self.update()

    def set_size(self, size: float) -> None:
        """Another largest size."""
        if size != self._most:
            self._most = size
            self.restyle()

    def visible_texts(self) -> tuple[str, ...]:
        """The name as it is painted."""
        return (self._text,) if self._text else ()

    def clipped_texts(self) -> tuple[str, ...]:
        """The name when it has no room."""
        metrics = QFontMetricsF(self._font)
        wide = max(map(metrics.horizontalAdvance, self._rows), default=0.0)
        return (self._text,) if wide > self.width() + 1 else ()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(200, round(self.look.px(self._most) * _PITCH))

    def minimumSizeHint(self) -> QSize:
        """Half of that: it may shrink."""
        return QSize(60, round(self.look.px(self._most) * 0.5))

    def restyle(self) -> None:
        """Measure again."""
        self._fit()
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for rows, least in ((1, _SHRINK), (2, 0.45), (1, _LEAST), (2, _LEAST)):
            texts = broken(self._text, rows)
            size = self._most
            while size >= self._most * least:
                font = self.look.name_font(self._text, size, self._weight)
                metrics = QFontMetricsF(font)
                wide = max(map(metrics.horizontalAdvance, texts), default=0.0)
                if wide <= self.width() and self.look.px(size) * _PITCH * len(texts) <= self.height() + 0.5:
                    self._font, self._rows = font, texts
                    self.update()
                    return
                size *= _STEP
        self._font, self._rows = self.look.name_font(self._text, self._most * _LEAST, self._weight), (self._text,)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows about the middle."""
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self.look.color(self._colour))
        pitch = self._font.pixelSize() * _PITCH
        metrics = QFontMetricsF(self._font)
        # A sign from another font would move a row that Qt places by itself.
        first = self.height() / 2 - pitch * (len(self._rows) - 1) / 2 + (metrics.ascent() - metrics.descent()) / 2
        for number, text in enumerate(self._rows):
            left = (self.width() - metrics.horizontalAdvance(text)) / 2 if self._centred else 0.0
            painter.drawText(QPointF(left, first + number * pitch), text)


def broken(text: str, rows: int) -> tuple[str, ...]:
    """The text in one row or two, the second beginning with a word, or anywhere where there is no gap."""
    if rows == 1 or len(text) < 2:
        return (text,)
    gaps = [place for place, sign in enumerate(text) if sign in " ·・-" and 0 < place < len(text) - 1]
    middle = len(text) / 2
    if not gaps:
        half = (len(text) + 1) // 2
        return (text[:half], text[half:])
    cut = min(gaps, key=lambda place: abs(place - middle))
    return (text[: cut + 1].rstrip(), text[cut + 1 :].lstrip())
