"""Pictures of signatures and of the seal, as they are kept in the event and drawn on certificates."""

import base64
import binascii
from dataclasses import dataclass
from typing import Any

SIGNATURES = ("signature1", "signature2")
STAMP = "stamp"
PLACES: dict[str, tuple[float, float]] = {**dict.fromkeys(SIGNATURES, (62.0, 17.7)), STAMP: (30.0, 30.0)}
"""The box on paper in millimetres, width and height, of the certificates that come with the program."""
SHARP = 300
"""Dots per inch from which a picture looks sharp on paper (ui.md section 12)."""
LONGEST = 1500
"""Pixels of the longer side at most: 600 dots per inch at the width of a signature."""
HEAVIEST = 600_000
"""Bytes of the PNG at most."""
_BEGINNING = b"\x89PNG\r\n\x1a\n"
_INCH = 25.4


@dataclass(frozen=True, slots=True, repr=False)
class InkPicture:
    """A PNG that lets the paper shine through, with its size in pixels. It has no written form, for logs."""

    png: bytes
    width: int
    height: int

    @property
    def fits(self) -> bool:
        """Whether it is as small as an event may keep it, and a PNG by its first bytes."""
        sides = (self.width, self.height)
        return self.png.startswith(_BEGINNING) and len(self.png) <= HEAVIEST and 0 < min(sides) <= max(sides) <= LONGEST

    def dots_per_inch(self, place: str) -> int:
        """How finely it is printed at its place; below `SHARP` it looks coarse."""
        wide, high = PLACES[place]
        return round(max(self.width / wide, self.height / high) * _INCH)


def ink_to_fields(picture: InkPicture | None) -> dict[str, Any]:
    """A picture as the journal keeps it; None says that it was removed."""
    if picture is None:
        return {"png": "", "width": 0, "height": 0}
    return {"png": base64.b64encode(picture.png).decode("ascii"), "width": picture.width, "height": picture.height}


def ink_from_fields(values: dict[str, Any]) -> InkPicture | None:
    """The picture that the journal keeps; None when there is none, or what stands there is no picture that fits."""
    try:
        picture = InkPicture(
            base64.b64decode(str(values.get("png", "")), validate=True),
            int(values.get("width", 0)),
            int(values.get("height", 0)),
        )
    except (ArithmeticError, binascii.Error, ValueError, TypeError):
        return None
    return picture if picture.fits else None
