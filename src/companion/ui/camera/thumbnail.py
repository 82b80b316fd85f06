"""A small picture in colour out of a large frame, off the main thread and without converting the frame."""

from collections.abc import Callable
from functools import lru_cache
from operator import itemgetter

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

from companion.ui.camera.frames import Picture, Plane


def thumbnail(picture: Picture, width: int, height: int) -> QImage:
    """The picture at the largest size that fits, as the lens sees it."""
    grey = picture.grey
    size = QSize(grey.width, grey.height).scaled(width, height, Qt.AspectRatioMode.KeepAspectRatio)
    if picture.image is not None:
        return picture.image.scaled(size).convertToFormat(QImage.Format.Format_RGB32)
    small = _sampled(grey, size)
    wide, high = size.width(), size.height()
    image = QImage(small, wide, high, wide, QImage.Format.Format_Grayscale8)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    if picture.chroma is not None:
        _colour(image, _sampled(picture.chroma.blue, size), _sampled(picture.chroma.red, size))
    return image


def upright(image: QImage, frame: QVideoFrame) -> QImage:
    """A picture made from the frame's bytes, turned and mirrored as its surface and then the frame say."""
    surface = frame.surfaceFormat()
    if surface.scanLineDirection() is QVideoFrameFormat.Direction.BottomToTop:
        image = image.flipped(Qt.Orientation.Vertical)
    image = _turned(image, surface.rotation(), mirrored=surface.isMirrored())
    return _turned(image, frame.rotation(), mirrored=frame.mirrored())


def whole(frame: QVideoFrame) -> QImage:
    """The frame as an image of its own, upright. Converts, which takes some milliseconds: for single photographs."""
    # Qt's conversion minds the surface, not what the frame adds for whoever shows it.
    return _turned(frame.toImage(), frame.rotation(), mirrored=frame.mirrored())


def _turned(image: QImage, turn: QtVideo.Rotation, *, mirrored: bool) -> QImage:
    if turn is not QtVideo.Rotation.None_:
        image = image.transformed(QTransform().rotate(turn.value))
    return image.flipped(Qt.Orientation.Horizontal) if mirrored else image


def _sampled(plane: Plane, size: QSize) -> bytes:
    """Every n-th pixel of every n-th row, one byte each."""
    wide, high = size.width(), size.height()
    columns = [x * plane.width // wide * plane.step for x in range(wide)]
    pick = _picker(tuple(columns))
    rows = bytearray()
    for y in range(high):
        start = y * plane.height // high * plane.row
        rows += pick(plane.buffer[start : start + columns[-1] + 1])
    return bytes(rows)


@lru_cache(maxsize=8)
def _picker(columns: tuple[int, ...]) -> Callable[[memoryview], bytes]:
    get = itemgetter(*columns)
    return lambda row: bytes(get(row))


def _colour(image: QImage, blue: bytes, red: bytes) -> None:
    """Add to each of R, G, B what the two colour differences say (ITU-R BT.601), all pixels at once.

    A sum that can be negative is added and taken away apart: an inverted image plus a value, inverted again, is the
    image less the value.
    """
    painter = QPainter()
    for sign in (1, -1):
        if sign < 0:
            image.invertPixels()
        painter.begin(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        for part in (
            _planes(image, red.translate(_part(1.402 * sign)), red.translate(_part(-0.714 * sign)), None),
            _planes(image, None, blue.translate(_part(-0.344 * sign)), blue.translate(_part(1.772 * sign))),
        ):
            painter.drawImage(QPoint(0, 0), part)
        painter.end()
    image.invertPixels()


def _planes(like: QImage, red: bytes | None, green: bytes | None, blue: bytes | None) -> QImage:
    pixels = bytearray(like.width() * like.height() * 4)
    for place, values in ((0, red), (1, green), (2, blue)):
        if values is not None:
            pixels[place::4] = values
    return QImage(bytes(pixels), like.width(), like.height(), like.width() * 4, QImage.Format.Format_RGBX8888).copy()


@lru_cache(maxsize=16)
def _part(factor: float) -> bytes:
    """For each level of a colour difference, the part of `factor` times its distance from grey that is positive."""
    return bytes(min(255, max(0, round(factor * (level - 128)))) for level in range(256))
