"""Codes out of brightness, by zxing-cpp in several ways, since no single one reads every photograph."""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any

import zxingcpp
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from companion.presenters.camera import Sighting
from companion.ui.camera.creases import flattened
from companion.ui.camera.frames import Plane

_CROP = 2 / 3
"""The part of the picture, each way, that the closest look enlarges: who is far away is in the middle."""


class Pass(Enum):
    """A way to look at a picture; each finds codes that the others miss (measured in tests/bench/test_photos.py)."""

    PLAIN = "plain"
    """As it is, against the brightness around each spot; upside down, inverted, and made smaller."""
    LIGHTER = "lighter"
    """Dark tones spread out (the square root): shadows, dark screens, moiré."""
    LIGHTEST = "lightest"
    """Still more: very little light, a display whose pixels show."""
    GLOBAL = "global"
    """Against one brightness for all: folds and shine that fool the local comparison. A badge that is seen and cannot
    be read is flattened: creased paper."""
    CLOSER = "closer"
    """The middle at twice the size and lightened: small, out of focus, small and dark."""


LIVE = (Pass.PLAIN, Pass.LIGHTER, Pass.PLAIN, Pass.LIGHTEST, Pass.PLAIN, Pass.CLOSER, Pass.PLAIN, Pass.GLOBAL)
"""The passes of one frame after the other: a code that is easy is read at once, a hard one within a third of a second
at 30 frames a second, and a frame without a code costs little on average."""
THOROUGH = (Pass.PLAIN, Pass.LIGHTER, Pass.CLOSER, Pass.LIGHTEST, Pass.GLOBAL)
"""Everything there is, for a single picture."""

_GAMMA = {Pass.LIGHTER: 0.5, Pass.LIGHTEST: 0.25, Pass.CLOSER: 0.5}

STRIPED = (
    zxingcpp.BarcodeFormat.Code128,
    zxingcpp.BarcodeFormat.Code39,
    zxingcpp.BarcodeFormat.EAN13,
    zxingcpp.BarcodeFormat.EAN8,
    zxingcpp.BarcodeFormat.ITF,
    zxingcpp.BarcodeFormat.Codabar,
)
"""What printed tickets and membership cards carry."""


@dataclass(frozen=True, slots=True)
class Decoder:
    """Reads QR codes, and striped ones if asked: each kind more costs time in every frame."""

    barcodes: bool = False

    def read(self, plane: Plane, way: Pass) -> tuple[Sighting, ...]:
        """The codes in a picture, looked at in one way. The interpreter is free for others meanwhile."""
        seen = _prepared(plane, way)  # the view keeps nothing of it alive, so it is held here
        formats: Any = (zxingcpp.BarcodeFormat.QRCode, *STRIPED) if self.barcodes else zxingcpp.BarcodeFormat.QRCode
        found = zxingcpp.read_barcodes(
            _grey(seen),
            formats=formats,
            text_mode=zxingcpp.TextMode.Plain,
            binarizer=(zxingcpp.Binarizer.GlobalHistogram if way is Pass.GLOBAL else zxingcpp.Binarizer.LocalAverage),
            return_errors=way is Pass.GLOBAL,
        )
        sure = tuple(Sighting(one.text, one.format != zxingcpp.BarcodeFormat.QRCode) for one in found if one.valid)
        if sure or not found:
            return sure
        badge = flattened(_tight(seen), [one.position for one in found])
        return () if badge is None else (Sighting(badge, False),)

    def read_still(self, plane: Plane) -> tuple[Sighting, ...]:
        """The codes in a single picture, looked at in every way until one finds something."""
        for way in THOROUGH:
            found = self.read(plane, way)
            if found:
                return found
        return ()


@lru_cache
def _curve(gamma: float) -> bytes:
    return bytes(round(255 * (level / 255) ** gamma) for level in range(256))


def _prepared(plane: Plane, way: Pass) -> Plane:
    gamma = _GAMMA.get(way)
    if gamma is None:
        return plane
    tight = _tight(plane)
    if way is Pass.CLOSER:
        tight = _enlarged_middle(tight)
    lighter = bytes(tight.buffer).translate(_curve(gamma))
    return Plane(memoryview(lighter), tight.width, tight.height, tight.row)


def _grey(plane: Plane) -> zxingcpp.ImageView:
    # The view wants all `step` bytes of the last pixel; where a plane begins within a pixel they end beyond the buffer.
    whole = plane.row * (plane.height - 1) + plane.step * plane.width <= len(plane.buffer)
    rows = plane.height if whole else plane.height - 1
    buffer: Any = plane.buffer
    return zxingcpp.ImageView(buffer, plane.width, rows, zxingcpp.ImageFormat.Lum, plane.row, plane.step)


def _tight(plane: Plane) -> Plane:
    """The same with one byte a pixel. Every packed format has rows of a whole number of pixels."""
    if plane.step == 1:
        return plane
    taken = bytes(plane.buffer)[:: plane.step]
    return Plane(memoryview(taken), plane.width, plane.height, plane.row // plane.step)


def _enlarged_middle(plane: Plane) -> Plane:
    whole = QImage(plane.buffer, plane.width, plane.height, plane.row, QImage.Format.Format_Grayscale8)
    width, height = round(plane.width * _CROP), round(plane.height * _CROP)
    middle = whole.copy(QRect((plane.width - width) // 2, (plane.height - height) // 2, width, height))
    big = middle.scaled(
        width * 2, height * 2, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    # What an image gives away of its bytes lives no longer than the image.
    return Plane(memoryview(bytes(big.constBits())), big.width(), big.height(), big.bytesPerLine())
