"""A photo of a delegate, as it is kept in the event: small, so that it travels with the journal and shows at once."""

import base64
import binascii
from dataclasses import dataclass
from typing import Any

LONGEST = 480
"""Pixels of the longer side at most: twice what the answer at the desk shows."""
HEAVIEST = 60_000
"""Bytes of the JPEG at most: 20,000 delegates are then about a gigabyte, the usual event a few megabytes."""
SHAPE = 3 / 4
"""Width by height in which a photo is shown, cut to its middle."""
_BEGINNING = b"\xff\xd8\xff"


@dataclass(frozen=True, slots=True, repr=False)
class Photo:
    """A JPEG with its size in pixels. It has no written form, so that it cannot get into a log."""

    jpeg: bytes
    width: int
    height: int

    @property
    def fits(self) -> bool:
        """Whether it is as small as an event may keep it, and a JPEG by its first bytes."""
        sides = (self.width, self.height)
        return (
            self.jpeg.startswith(_BEGINNING) and len(self.jpeg) <= HEAVIEST and 0 < min(sides) <= max(sides) <= LONGEST
        )


def photo_to_fields(photo: Photo | None) -> dict[str, Any]:
    """A photo as the journal keeps it; None says that it was removed."""
    if photo is None:
        return {"jpeg": "", "width": 0, "height": 0}
    return {"jpeg": base64.b64encode(photo.jpeg).decode("ascii"), "width": photo.width, "height": photo.height}


def photo_from_fields(values: dict[str, Any]) -> Photo | None:
    """The photo that the journal keeps; None when there is none, or what stands there is no photo that fits."""
    try:
        photo = Photo(
            base64.b64decode(str(values.get("jpeg", "")), validate=True),
            int(values.get("width", 0)),
            int(values.get("height", 0)),
        )
    except (ArithmeticError, binascii.Error, ValueError, TypeError):
        return None
    return photo if photo.fits else None
