"""Icons by what they mean, drawn in the colour and stroke the text beside them has."""

import json
import re
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from companion.paths import resources

STROKE = 1.75
"""Line width on the 24 grid beside ordinary text; 2 to 2.4 beside strong text."""

_STROKE_WIDTH = re.compile(r'stroke-width="[0-9.]+"')


class IconSet:
    """The icons listed in one file: meaning to the name of an outline drawing on a 24 grid beside it."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or resources() / "icons" / "icons.json"
        self._drawn: dict[tuple[str, str, float], QSvgRenderer] = {}

    @cached_property
    def meanings(self) -> dict[str, str]:
        """Every meaning with its file name; empty when the list is not there."""
        if not self._file.is_file():
            return {}
        names: dict[str, str] = json.loads(self._file.read_text(encoding="utf-8"))
        return names

    def _svg(self, meaning: str, colour: QColor, stroke: float) -> bytes:
        text = (self._file.parent / self.meanings[meaning]).read_text(encoding="utf-8")
        text = _STROKE_WIDTH.sub(f'stroke-width="{stroke}"', text)
        return text.replace("currentColor", colour.name()).encode()

    def paint(self, painter: QPainter, rect: QRectF, meaning: str, colour: QColor, stroke: float = STROKE) -> None:
        """Draw an icon into the rectangle. A meaning without a drawing shows a plain ring."""
        if meaning not in self.meanings:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, stroke * rect.width() / 24))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(rect.center()), rect.width() * 0.36, rect.height() * 0.36)
            painter.restore()
            return
        key = (meaning, colour.name(), stroke)
        renderer = self._drawn.get(key)
        if renderer is None:
            renderer = QSvgRenderer(QByteArray(self._svg(meaning, colour, stroke)))
            self._drawn[key] = renderer
        painter.save()
        painter.setOpacity(painter.opacity() * colour.alphaF())
        renderer.render(painter, rect)
        painter.restore()

    def icon(self, meaning: str, colour: QColor, size: int, stroke: float = STROKE) -> QIcon:
        """The same as a QIcon for parts that Qt draws, sharp at up to three times the size."""
        icon = QIcon()
        for ratio in (1, 2, 3):
            pixmap = QPixmap(size * ratio, size * ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, QRectF(0, 0, size * ratio, size * ratio), meaning, colour, stroke)
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            icon.addPixmap(pixmap)
        return icon
