"""The ridges of Seoul with tower and sun, and the program's own sign."""

import json
from typing import Any

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.paths import resources
from companion.ui.look import Look
from companion.ui.widgets.parts import Part, rounded


class Ridges:
    """The drawing, read once: shares of width and height, see the artwork's own description."""

    def __init__(self) -> None:
        file = resources() / "artwork" / "ridges.json"
        self._data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))

    def colours(self, palette: str) -> dict[str, str | None]:
        """A palette by name."""
        found: dict[str, str | None] = self._data["colours"][palette]
        return found

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        *,
        scene: str = "card",
        height: float,
        colours: dict[str, str | None] | None = None,
        opacity: float = 1.0,
    ) -> None:
        """Paint sky, sun, ridges and tower into a rectangle; the ridges stand `height` px high on its foot."""
        details = self._data["scenes"][scene]
        palette = self.colours(details["colours"]) | (colours or {})
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(painter.opacity() * opacity)
        if palette.get("sky"):
            painter.fillRect(rect, QColor(str(palette["sky"])))
        mirrored = bool(details.get("mirrored"))

        def at(x: float, y: float) -> QPointF:
            share = 1 - x if mirrored else x
            return QPointF(rect.left() + share * rect.width(), rect.bottom() - y * height)

        sun = details.get("sun")
        if sun and palette.get("sun"):
            painter.setBrush(QColor(str(palette["sun"])))
            centre = QPointF(rect.left() + sun["x"] * rect.width(), rect.bottom() - sun["y"] * height)
            radius = sun["radius"] * rect.width()
            painter.drawEllipse(centre, radius, radius)
        tower = self._data["tower"]
        for ridge in self._data["ridges"]:
            if ridge["name"] == tower["behind"] and palette.get("tower"):
                painter.setBrush(QColor(str(palette["tower"])))
                for polygon in tower["polygons"]:
                    painter.drawPolygon([at(x, y) for x, y in polygon])
            colour = palette.get(ridge["name"])
            if not colour:
                continue
            path = QPainterPath(at(*ridge["start"]))
            for x1, y1, x2, y2, x, y in ridge["curves"]:
                path.cubicTo(at(x1, y1), at(x2, y2), at(x, y))
            path.lineTo(at(1, 0))
            path.lineTo(at(0, 0))
            path.closeSubpath()
            painter.setBrush(QColor(colour))
            painter.drawPath(path)
        painter.restore()


class RidgesArt(Part):
    """The ridges as a part. `height` is how high they stand; `radius` rounds the upper corners' clip."""

    def __init__(
        self,
        look: Look,
        *,
        scene: str = "card",
        height: float = 76,
        radius: float = 0,
        colours: dict[str, str | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._ridges = Ridges()
        self._scene = scene
        self._height = height
        self._radius = radius
        self._colours = colours
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_colours(self, colours: dict[str, str | None] | None) -> None:
        """An event's own colours by name (sky, far, middle, near, front, tower, sun)."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        """A broad picture."""
        return QSize(600, 178)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture; in the dark theme it is dimmed so that it does not glare."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._radius:
            painter.setClipPath(rounded(rect, self._radius))
        opacity = 0.62 if self.look.theme.dark and self._scene == "backdrop" else 1.0
        if self.look.theme.dark and self._scene == "backdrop":
            dark: dict[str, str | None] = {
                "sky": None,
                "far": "#14211F",
                "middle": "#162926",
                "near": "#18322D",
                "front": "#1A3A34",
                "tower": "#21443D",
            }
            self._ridges.paint(
                painter,
                rect,
                scene=self._scene,
                height=self._height,
                colours=dark | (self._colours or {}),
                opacity=opacity,
            )
            return
        self._ridges.paint(painter, rect, scene=self._scene, height=self._height, colours=self._colours)


class Emblem(Part):
    """The program's sign: a clipboard with a tick on a blue square."""

    def __init__(self, look: Look, *, size: int = 38, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._size = size
        file = resources() / "artwork" / "app-icon.svg"
        self._drawing = QSvgRenderer(QByteArray(file.read_bytes()))
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        self._drawing.render(QPainter(self), QRectF(self.rect()))
