"""Pictures that people bring, made into photos as an event keeps them: upright, small, without what cameras add."""

from io import BytesIO
from typing import TYPE_CHECKING

from companion.domain.answers import UserError
from companion.domain.photos import HEAVIEST, LONGEST, Photo

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_PIXELS = 80_000_000
"""A picture of more is no photo of a person but a trap for the memory."""
_KINDS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
_QUALITIES = (88, 80, 70, 60, 50, 40, 30)


def read_photo(picture: bytes) -> Photo:
    """A photo out of the bytes of a JPEG, PNG, WebP, GIF, BMP or TIFF. Raises UserError when they are none of these.

    Turned as the camera was held; place, time and the camera's name are left out.
    """
    try:
        plain = _small(picture)
    except Exception as error:  # readers of pictures raise nearly anything for broken ones
        raise UserError("This file is no picture that can be read.", "Choose a JPEG or PNG file.") from error
    if plain is None:
        raise UserError("This picture is too large to be read.", "Save it smaller, then try again.")
    for quality in _QUALITIES:
        out = BytesIO()
        plain.save(out, "JPEG", quality=quality, optimize=True)
        if out.tell() <= HEAVIEST:
            break
    return Photo(out.getvalue(), plain.width, plain.height)


def _small(picture: bytes) -> "Image | None":
    """Upright, in plain colours, of the size that is kept; None when it has too many pixels."""
    from PIL import Image, ImageOps

    with Image.open(BytesIO(picture), formats=_KINDS) as opened:
        if opened.width * opened.height > _MOST_PIXELS:
            return None
        opened.draft("RGB", (2 * LONGEST, 2 * LONGEST))  # a camera's JPEG is decoded small at once
        image = ImageOps.exif_transpose(opened)
        image.thumbnail((LONGEST, LONGEST))
    if image.mode not in {"RGBA", "LA", "PA", "P"}:
        return image.convert("RGB")
    see_through = image.convert("RGBA")
    plain = Image.new("RGB", image.size, "white")
    plain.paste(see_through, mask=see_through.getchannel("A"))
    return plain
