"""Badge codes on creased paper: seen, but not where their modules should be. Flattened in several ways until one reads.

A code of a badge has no fourth finder pattern, so the corner opposite the first is guessed from the other three; a fold
throws the guess off by a module and more, and with it every module near that corner.
"""

from collections.abc import Iterator
from itertools import product
from typing import Any

import zxingcpp
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPolygonF, QTransform

from companion.domain.codes import read_code
from companion.ui.camera.frames import Plane

MODULES = 21
"""Of a badge's code, each way: version 1 (ISO/IEC 18004)."""
_QUIET = 4
_FINE = 3
"""Pixels a module, of which the middle one counts."""
_LARGE = 4
_STEPS = (0.0, -0.5, 0.5, -1.0, 1.0, -1.5, 1.5)
"""Where the fourth corner may be, each way, in modules beside the guess; the likeliest first."""
MOST = 3
"""So many places of a picture are tried, each in about 6 ms, when none reads."""

_Corners = tuple[QPointF, QPointF, QPointF, QPointF]


def flattened(grey: Plane, places: list[zxingcpp.Position]) -> str | None:
    """The first badge number that is read at one of these places of a picture with one byte a pixel, or None."""
    picture = QImage(grey.buffer, grey.width, grey.height, grey.row, QImage.Format.Format_Grayscale8)
    for place in places[:MOST]:
        for corners in _guesses(place):
            text = _read(_flat(picture, corners))
            if text is not None:
                return text
    return None


def _guesses(place: zxingcpp.Position) -> Iterator[_Corners]:
    first, right, opposite, below = (
        QPointF(point.x, point.y) for point in (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    )
    across, down = (right - first) / MODULES, (below - first) / MODULES
    for x, y in product(_STEPS, _STEPS):
        yield first, right, opposite + across * x + down * y, below


def _flat(picture: QImage, corners: _Corners) -> QImage:
    """One pixel for each module within these corners, in a white border."""
    side = MODULES * _FINE
    flat = QImage(side, side, QImage.Format.Format_Grayscale8)
    flat.fill(Qt.GlobalColor.white)
    way = QTransform()
    square = [QPointF(0, 0), QPointF(side, 0), QPointF(side, side), QPointF(0, side)]
    if QTransform.quadToQuad(QPolygonF(list(corners)), QPolygonF(square), way):
        painter = QPainter(flat)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(way)
        painter.drawImage(0, 0, picture)
        painter.end()
    return flat


def _read(flat: QImage) -> str | None:
    """The badge number in it. Only a number whose check digits fit: among so many guesses another may be a mistake."""
    levels, row = bytes(flat.constBits()), flat.bytesPerLine()
    width = MODULES + 2 * _QUIET
    blank, side = b"\xff" * (width * _QUIET), b"\xff" * _QUIET
    middles = (row * (_FINE * y + 1) + 1 for y in range(MODULES))
    lines = (side + levels[at : at + MODULES * _FINE - 1 : _FINE] + side for at in middles)
    modules = QImage(blank + b"".join(lines) + blank, width, width, width, QImage.Format.Format_Grayscale8)
    large = modules.scaled(width * _LARGE, width * _LARGE)
    buffer: Any = bytes(large.constBits())
    formats: Any = zxingcpp.BarcodeFormat.QRCode
    for one in zxingcpp.read_barcodes(
        zxingcpp.ImageView(buffer, large.width(), large.height(), zxingcpp.ImageFormat.Lum, large.bytesPerLine()),
        formats=formats,
        text_mode=zxingcpp.TextMode.Plain,
        try_rotate=False,
        try_downscale=False,
        try_invert=False,
    ):
        if read_code(one.text).own is not None:
            return one.text
    return None
