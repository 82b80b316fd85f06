"""The keys of a screen in three columns: a key cap and what it does."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.widgets.parts import Part, key_cap_width, paint_key_cap

_COLUMNS = 3
_ROW = 25
_BETWEEN = 28


class KeyTable(Part):
    """Reads downwards, the leftmost column first."""

    def __init__(self, look: Look, keys: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(". ".join(f"{cap}: {word}" for cap, word in keys))

    def visible_texts(self) -> Iterable[str]:
        """The words as painted."""
        return [text for pair in self._keys for text in pair]

    def clipped_texts(self) -> Iterable[str]:
        """Words that do not fit into their column."""
        room = self._column_width() - self._caps()
        return [word for _cap, word in self._keys if self._width(word) > room]

    def sizeHint(self) -> QSize:
        """Wide enough for every word in each column."""
        widest = max((self._width(word) for _cap, word in self._keys), default=0.0)
        width = _COLUMNS * (self._caps() + widest) + (_COLUMNS - 1) * _BETWEEN
        return QSize(round(width) + 1, self._rows() * self.look.px(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint caps and words."""
        painter = QPainter(self)
        rows, height, caps = self._rows(), self.look.px(_ROW), self._caps()
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        for i, (cap, word) in enumerate(self._keys):
            left = (i // rows) * (self._column_width() + _BETWEEN)
            top = (i % rows) * height
            paint_key_cap(painter, left + key_cap_width(cap, self.look), top + height / 2, cap, self.look)
            painter.setFont(self.look.text_font(word, 14, 400))
            painter.setPen(self.look.color("ink"))
            painter.drawText(QRectF(left + caps, top, self._column_width() - caps, height), flags, word)

    def _rows(self) -> int:
        return -(-len(self._keys) // _COLUMNS)

    def _caps(self) -> float:
        return max((key_cap_width(cap, self.look) for cap, _word in self._keys), default=0.0) + 10

    def _column_width(self) -> float:
        return (self.width() - (_COLUMNS - 1) * _BETWEEN) / _COLUMNS

    def _width(self, word: str) -> float:
        return QFontMetricsF(self.look.text_font(word, 14, 400)).horizontalAdvance(word)
