"""What the decoder and the thumbnail read out of a video frame, without copying or converting it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

_F = QVideoFrameFormat.PixelFormat


@dataclass(frozen=True, slots=True)
class Plane:
    """Brightness in a buffer: the pixel (x, y) is at `row * y + step * x`. Sizes in px, `row` and `step` in bytes."""

    buffer: memoryview
    width: int
    height: int
    row: int
    step: int = 1


@dataclass(frozen=True, slots=True)
class Chroma:
    """Where the colour of a YCbCr frame is: two planes, each with its distance between samples and their size."""

    blue: Plane
    red: Plane


@dataclass(frozen=True, slots=True)
class Picture:
    """A mapped frame: its brightness, its colour if it is kept apart, or an image that Qt can wrap."""

    grey: Plane
    chroma: Chroma | None = None
    image: QImage | None = None


# Where brightness stands in packed formats: byte offset and distance between pixels. Of red, green and blue, green
# alone is nearly the brightness (0.59 to 0.72 of it), and reading one byte of four spares the conversion.
_PACKED: dict[_F, tuple[int, int]] = {
    _F.Format_Y8: (0, 1),
    _F.Format_Y16: (1, 2),
    _F.Format_P010: (1, 2),
    _F.Format_P016: (1, 2),
    _F.Format_NV12: (0, 1),
    _F.Format_NV21: (0, 1),
    _F.Format_YUV420P: (0, 1),
    _F.Format_YUV422P: (0, 1),
    _F.Format_YV12: (0, 1),
    _F.Format_IMC1: (0, 1),
    _F.Format_IMC2: (0, 1),
    _F.Format_IMC3: (0, 1),
    _F.Format_IMC4: (0, 1),
    _F.Format_YUYV: (0, 2),
    _F.Format_UYVY: (1, 2),
    _F.Format_ARGB8888: (2, 4),
    _F.Format_ARGB8888_Premultiplied: (2, 4),
    _F.Format_XRGB8888: (2, 4),
    _F.Format_ABGR8888: (2, 4),
    _F.Format_XBGR8888: (2, 4),
    _F.Format_BGRA8888: (1, 4),
    _F.Format_BGRA8888_Premultiplied: (1, 4),
    _F.Format_BGRX8888: (1, 4),
    _F.Format_RGBA8888: (1, 4),
    _F.Format_RGBX8888: (1, 4),
}
_WRAPPED = {
    _F.Format_BGRA8888: QImage.Format.Format_RGB32,
    _F.Format_BGRA8888_Premultiplied: QImage.Format.Format_RGB32,
    _F.Format_BGRX8888: QImage.Format.Format_RGB32,
    _F.Format_RGBA8888: QImage.Format.Format_RGBX8888,
    _F.Format_RGBX8888: QImage.Format.Format_RGBX8888,
}


@contextmanager
def opened(frame: QVideoFrame) -> Iterator[Picture | None]:
    """The frame's picture while it is mapped; None when it cannot be read. Nothing of it may be used afterwards."""
    kind = frame.pixelFormat()
    if kind not in _PACKED:
        # JPEG from simple webcams and rare formats: Qt converts those, which costs a few milliseconds here and no
        # time on the main thread.
        converted = frame.toImage()
        yield None if converted.isNull() else of_image(converted)
        return
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        yield None
        return
    try:
        yield _mapped(frame)
    finally:
        frame.unmap()


def _mapped(frame: QVideoFrame) -> Picture:
    kind = frame.pixelFormat()
    planes = [memoryview(frame.bits(i)) for i in range(frame.planeCount())]
    offset, step = _PACKED[kind]
    width, height, row = frame.width(), frame.height(), frame.bytesPerLine(0)
    wrapped = _WRAPPED.get(kind)
    return Picture(
        _plane(planes[0], offset, width, height, row, step),
        _chroma(frame, kind, planes),
        None if wrapped is None else QImage(planes[0], width, height, row, wrapped),
    )


def of_image(image: QImage) -> Picture:
    """The picture of an image that is in memory anyway."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB32)
    view = memoryview(rgb.constBits())
    return Picture(_plane(view, 1, rgb.width(), rgb.height(), rgb.bytesPerLine(), 4), None, rgb)


def _plane(buffer: memoryview, offset: int, width: int, height: int, row: int, step: int) -> Plane:
    # Some drivers leave out the padding of the last row.
    rows = min(height, (len(buffer) - offset - (width - 1) * step - 1) // row + 1)
    return Plane(buffer[offset:], width, rows, row, step)


def _chroma(frame: QVideoFrame, kind: _F, planes: list[memoryview]) -> Chroma | None:
    half = (frame.width() + 1) // 2
    low = (frame.height() + 1) // 2
    if kind in {_F.Format_NV12, _F.Format_NV21} and len(planes) > 1:
        row = frame.bytesPerLine(1)
        first, second = (_plane(planes[1], at, half, low, row, 2) for at in (0, 1))
        return Chroma(first, second) if kind is _F.Format_NV12 else Chroma(second, first)
    if kind in {_F.Format_YUV420P, _F.Format_YUV422P, _F.Format_YV12} and len(planes) > 2:
        height = frame.height() if kind is _F.Format_YUV422P else low
        first, second = (_plane(planes[i], 0, half, height, frame.bytesPerLine(i), 1) for i in (1, 2))
        return Chroma(second, first) if kind is _F.Format_YV12 else Chroma(first, second)
    if kind in {_F.Format_YUYV, _F.Format_UYVY}:
        at = 1 if kind is _F.Format_YUYV else 0
        first, second = (
            _plane(planes[0], place, half, frame.height(), frame.bytesPerLine(0), 4) for place in (at, at + 2)
        )
        return Chroma(first, second)
    return None
