"""The photo of a delegate beside their name: cut to 3:4, round at the corners, never at the cost of the name."""

from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
from PySide6.QtGui import QImageReader, QPainter, QPen, QPixmap

from companion.domain.photos import LONGEST, SHAPE
from companion.ui.look import Look
from companion.ui.widgets.parts import rounded
from companion.ui.widgets.result_sight import Sight

_GAP = 24.0
_MOST_WIDTH = 0.30
"""Of the width of an answer: the name keeps the rest."""
_ROOM = 12.0
_RADIUS = 14.0


class PhotoPixmap:
    """A photo ready to be painted, decoded once (a few milliseconds) however often it is painted."""

    def __init__(self) -> None:
        self._jpeg = b""
        self._pixmap: QPixmap | None = None

    def pixmap(self, jpeg: bytes) -> QPixmap | None:
        """The picture; None when there is none, or it cannot be read."""
        if jpeg != self._jpeg:
            self._jpeg, self._pixmap = jpeg, None
            self._pixmap = _decoded(jpeg) if jpeg else None
        return self._pixmap


def _decoded(jpeg: bytes) -> QPixmap | None:
    """The picture, unless it holds more pixels than it says: a forged one would fill the memory and stop the window."""
    buffer = QBuffer()
    buffer.setData(QByteArray(jpeg))
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LONGEST:
        return None
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)


def beside_photo(painter: QPainter, sight: Sight, area: QRectF) -> QRectF:
    """Paint the photo at the right of an area; what is left of it is returned, all of it when there is no photo."""
    if sight.photo is None:
        return area
    height = min(area.height() - _ROOM, area.width() * _MOST_WIDTH / SHAPE)
    width = height * SHAPE
    place = QRectF(area.right() - width, area.top() + (area.height() - height) / 2, width, height)
    paint_photo(painter, place, sight.photo, sight.look)
    return QRectF(area.left(), area.top(), area.width() - width - _GAP, area.height())


def paint_photo(painter: QPainter, place: QRectF, photo: QPixmap, look: Look, radius: float = _RADIUS) -> None:
    """Paint the middle of a photo into a place, whatever the shapes of both."""
    wanted = place.width() / place.height()
    wide, high = float(photo.width()), float(photo.height())
    cut_wide, cut_high = min(wide, high * wanted), min(high, wide / wanted)
    # Faces are above the middle: what is cut from a tall picture is cut rather at its foot.
    piece = QRectF((wide - cut_wide) / 2, (high - cut_high) / 3, cut_wide, cut_high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(rounded(place, radius))
    painter.drawPixmap(place, photo, piece)
    painter.setClipping(False)
    painter.setPen(QPen(look.color("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(rounded(place, radius))
    painter.restore()
