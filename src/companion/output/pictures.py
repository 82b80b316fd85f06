"""Pictures in a PDF: each is made ready once, put into a document once, and drawn on as many cards as show it."""

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

from PIL import Image, ImageOps
from reportlab.pdfbase import pdfdoc

from companion.domain.answers import UserError
from companion.output.raw_objects import Raw
from companion.output.svg import Drawing, read_svg

_LONGEST = 3600  # pixels: A4 at 300 dpi has 3508
_QUALITY = 92
_TURNED = 0x0112  # the EXIF tag that says how the camera was held
FORMS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF")
"""What is read at all. Pillow knows others whose readers start programs: of EPS, what is written in it would run."""
_MOST = 51_000_000
_FARTHEST = 30_000
"""Pixels of a picture, and of a side of it, at most: each takes eight bytes while it is made smaller, each row more."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A picture as a PDF takes it. Its size is in units of its own; `build` makes the object for one document.

    `unit` says that the object draws into a square of one (a picture of pixels) and not into its own size.
    """

    width: float
    height: float
    unit: bool
    build: Callable[[Any], Any]


@lru_cache(maxsize=24)
def ready(media: str, data: bytes, page: int = 1) -> Ready:
    """A picture of a template, made ready. Raises UserError when its bytes are not what they say."""
    if media == "application/pdf":
        from companion.output.pdf_pages import read_page

        found = read_page(data, page)
        return Ready(found.width, found.height, unit=False, build=found.build)
    if media == "image/svg+xml":
        return _vector(read_svg(data))
    return pixels(data)


def _vector(drawing: Drawing) -> Ready:
    def build(document: Any) -> Any:
        del document
        said = {
            "Type": pdfdoc.PDFName("XObject"),
            "Subtype": pdfdoc.PDFName("Form"),
            "BBox": pdfdoc.PDFArray([0, 0, drawing.width, drawing.height]),
            "Resources": Raw(drawing.resources),
        }
        return pdfdoc.PDFStream(pdfdoc.PDFDictionary(said), drawing.operators, [pdfdoc.PDFZCompress])

    return Ready(drawing.width, drawing.height, unit=False, build=build)


def given(data: bytes) -> Ready:
    """A picture that comes with a person: pixels, or an SVG drawing. Raises UserError when it is none."""
    return ready("image/svg+xml", data) if data.lstrip()[:1] == b"<" else pixels(data)


def pixels(data: bytes) -> Ready:
    """A PNG or JPEG picture. Raises UserError when it is none, or too large to be drawn at all."""
    try:
        with Image.open(BytesIO(data), formats=FORMS) as picture:
            plain = picture.format == "JPEG" and picture.mode in {"L", "RGB"} and max(picture.size) <= _LONGEST
            if plain and picture.getexif().get(_TURNED, 1) == 1:
                space = "DeviceGray" if picture.mode == "L" else "DeviceRGB"
                return _image(picture.size, space, data, "DCTDecode", None)
            photographed = picture.format == "JPEG"
            upright = smaller(picture, _LONGEST)
            return _photographed(upright) if photographed else _drawn(upright)
    except UserError:
        raise
    except Exception as error:  # readers of pictures raise nearly anything for broken ones
        raise UserError(
            "A picture of the template cannot be read.", "Put the picture into the template once more, as PNG or JPEG."
        ) from error


def bearable(picture: Image.Image) -> None:
    """Raises UserError when the pixels of a picture that was opened would take too much memory."""
    if picture.width * picture.height > _MOST or max(picture.size) > _FARTHEST:
        raise UserError("This picture is too large to be read.", "Save it smaller, then try again.")


def smaller(picture: Image.Image, longest: int) -> Image.Image:
    """The picture upright, and no longer than so many pixels. Raises UserError when it would take too much memory."""
    bearable(picture)
    # Made smaller first: what turns a picture copies it whole.
    picture.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return ImageOps.exif_transpose(picture)


def _photographed(picture: Image.Image) -> Ready:
    out = BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=_QUALITY)
    return _image(picture.size, "DeviceRGB", out.getvalue(), "DCTDecode", None)


def _drawn(picture: Image.Image) -> Ready:
    """Without loss, with what shines through as a mask of its own."""
    mask = None
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        whole = picture.convert("RGBA")
        alpha = whole.getchannel("A")
        if alpha.getextrema() != (255, 255):
            mask = zlib.compress(alpha.tobytes(), 6)
        picture = whole.convert("RGB")
    if picture.mode not in {"L", "RGB"}:
        picture = picture.convert("L" if picture.mode == "1" else "RGB")
    space = "DeviceGray" if picture.mode == "L" else "DeviceRGB"
    return _image(picture.size, space, zlib.compress(picture.tobytes(), 6), "FlateDecode", mask)


def _image(size: tuple[int, int], space: str, content: bytes, coding: str, mask: bytes | None) -> Ready:
    def stream(colours: str, body: bytes, decoder: str) -> Any:
        said = {
            "Type": pdfdoc.PDFName("XObject"),
            "Subtype": pdfdoc.PDFName("Image"),
            "Width": size[0],
            "Height": size[1],
            "ColorSpace": pdfdoc.PDFName(colours),
            "BitsPerComponent": 8,
            "Filter": pdfdoc.PDFName(decoder),
        }
        return pdfdoc.PDFStream(pdfdoc.PDFDictionary(said), body)

    def build(document: Any) -> Any:
        image = stream(space, content, coding)
        if mask is not None:
            image.dictionary["SMask"] = document.Reference(stream("DeviceGray", mask, "FlateDecode"))
        return image

    return Ready(float(size[0]), float(size[1]), unit=True, build=build)


def placed(
    natural: tuple[float, float], box: tuple[float, float, float, float], fit: str, align: str, valign: str
) -> tuple[float, float, float, float]:
    """Where a picture of this shape lies in a box (left, bottom, width, height; y upwards).

    “contain” shows all of it, “cover” fills the box and is to be cut off, “stretch” takes the shape of the box.
    """
    x, y, w, h = box
    if fit == "stretch" or not natural[0] or not natural[1] or not w or not h:
        return box
    scales = (w / natural[0], h / natural[1])
    scale = min(scales) if fit == "contain" else max(scales)
    wide, high = natural[0] * scale, natural[1] * scale
    left = {"left": 0.0, "center": 0.5, "right": 1.0}[align] * (w - wide)
    below = {"top": 1.0, "middle": 0.5, "bottom": 0.0}[valign] * (h - high)
    return x + left, y + below, wide, high
