"""Paragraphs with **bold** words, measured and painted in one place."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from companion.ui.look import Look, has_cjk


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one weight."""

    text: str
    bold: bool


def runs(text: str) -> tuple[Run, ...]:
    """Split at ** marks; a mark without a partner stays as it is."""
    parts = text.split("**")
    if len(parts) % 2 == 0:
        parts[-2:] = [f"{parts[-2]}**{parts[-1]}"]
    return tuple(Run(part, bool(i % 2)) for i, part in enumerate(parts) if part)


def plain(text: str) -> str:
    """The text without its ** marks."""
    return "".join(run.text for run in runs(text))


class Paragraph:
    """A laid-out paragraph of a given width. `line` is the line height as a share of the size."""

    def __init__(
        self, look: Look, text: str, size: float, width: float, *, weight: int = 400, line: float = 0.0
    ) -> None:
        parts = runs(text)
        whole = "".join(part.text for part in parts)
        font = look.text_font(whole, size, weight)
        self._step = look.px(size) * (line or (1.45 if has_cjk(whole) else 1.38))
        self._layout = QTextLayout(whole, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        formats = []
        at = 0
        for part in parts:
            if part.bold:
                bold = QTextLayout.FormatRange()
                bold.start, bold.length = at, len(part.text.encode("utf-16-le")) // 2
                character = QTextCharFormat()
                character.setFontWeight(QFont.Weight.Bold)
                bold.format = character
                formats.append(bold)
            at += len(part.text.encode("utf-16-le")) // 2
        self._layout.setFormats(formats)
        self._layout.beginLayout()
        self.width = 0.0
        self.lines = 0
        while (row := self._layout.createLine()).isValid():
            row.setLineWidth(max(1.0, width))
            row.setPosition(QPointF(0, self.lines * self._step + (self._step - row.height()) / 2))
            self.width = max(self.width, row.naturalTextWidth())
            self.lines += 1
        self._layout.endLayout()

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self.lines * self._step

    def paint(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Draw with the upper left corner at `at`."""
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._layout.draw(painter, at)
