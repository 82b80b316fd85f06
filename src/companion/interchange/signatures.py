"""Signatures and seals that people bring, scanned or photographed, made into ink that lets the paper shine through."""

from io import BytesIO
from typing import TYPE_CHECKING

from companion.domain.answers import UserError
from companion.domain.signatures import HEAVIEST, LONGEST, InkPicture

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_PIXELS = 80_000_000
_KINDS = ("PNG", "JPEG")
_PAPER = 40
"""Up to so much darker than white, of 255, is the paper and its shadows."""


def read_ink(picture: bytes) -> InkPicture:
    """A signature or seal out of the bytes of a PNG or JPEG. White paper becomes transparent and is cut off around the
    ink. Raises UserError when they are neither, or there is nothing on the paper."""
    from PIL import Image

    try:
        with Image.open(BytesIO(picture), formats=_KINDS) as opened:
            ink = _ink(opened) if opened.width * opened.height <= _MOST_PIXELS else None
    except Exception as error:  # readers of pictures raise nearly anything for broken ones
        raise UserError("This file is no picture that can be read.", "Choose a JPEG or PNG file.") from error
    if ink is None:
        raise UserError("This picture is too large to be read.", "Save it smaller, then try again.")
    box = ink.getchannel("A").getbbox()
    if box is None:
        raise UserError("There is no ink in this picture.", "Choose a picture of a signature or seal on white paper.")
    ink = ink.crop(box)
    longest = LONGEST
    while True:
        small = ink.copy()
        small.thumbnail((longest, longest), Image.Resampling.LANCZOS)
        out = BytesIO()
        small.save(out, "PNG", optimize=True)
        if out.tell() <= HEAVIEST:
            return InkPicture(out.getvalue(), small.width, small.height)
        longest = longest * 4 // 5


def _ink(opened: "Image") -> "Image":
    from PIL import ImageOps

    upright = ImageOps.exif_transpose(opened)
    if max(upright.size) > 3 * LONGEST:
        upright.thumbnail((3 * LONGEST, 3 * LONGEST))
    whole = upright.convert("RGBA")
    if whole.getchannel("A").getextrema() != (255, 255):
        return whole  # it says itself what is ink
    return _without_paper(whole.convert("RGB"))


def _without_paper(plain: "Image") -> "Image":
    """White to transparent: as much ink as is darker than paper, in the colour that gives the same on white."""
    import PIL.Image
    from PIL import ImageChops, ImageMath

    inked = [ImageChops.invert(channel) for channel in plain.split()]
    most = ImageChops.lighter(ImageChops.lighter(inked[0], inked[1]), inked[2])
    levels = [0 if level <= _PAPER else round((level - _PAPER) * 255 / (255 - _PAPER)) for level in range(256)]

    def colour(channel: "Image") -> "Image":
        worked: Image = ImageMath.lambda_eval(
            lambda args: args["convert"](255 - args["ink"] * 255 / (args["most"] + 1), "L"), ink=channel, most=most
        )
        return worked

    return PIL.Image.merge("RGBA", (*(colour(channel) for channel in inked), most.point(levels)))
