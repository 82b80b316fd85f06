"""Picture files as a design keeps them: no larger than paper needs, and what their file says of their size."""

import base64
from io import BytesIO
from pathlib import Path

from PIL import Image

from companion.domain.answers import UserError
from companion.domain.documents import DesignPicture
from companion.output.pictures import FORMS, bearable, ready, smaller

HEAVIEST = 8_000_000
"""Bytes of a picture at most: a design travels with the event to every desk."""
_DPI = 300
_LONGEST_MM = 297.0  # the longer side of A4
_LONGEST = round(_LONGEST_MM / 25.4 * _DPI)
_POINT = 25.4 / 72
_PIXEL = 25.4 / 96  # of an SVG, as CSS has it
_USUAL_DPI = 150.0
_ON_ITS_SIDE = 5  # the EXIF orientations from 5 on lie on their side
_REMEDY = "Choose a PNG, JPEG, SVG or PDF file."
_MEDIA = {".svg": "image/svg+xml", ".pdf": "application/pdf"}


def read_picture(path: Path) -> DesignPicture:
    """A PNG, JPEG, SVG or PDF file. Pictures of pixels are made smaller where paper cannot show them.

    Raises UserError when the file cannot be read, is no picture, or is too large.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"{path.name} cannot be read.", "Check that the file is still there.") from error
    media = _MEDIA.get(path.suffix.lower(), "")
    if data.startswith(b"%PDF"):
        media = "application/pdf"
    if media:
        _light(path, data)
        found = ready(media, data)
        unit = _POINT if media == "application/pdf" else _PIXEL
        width, height = found.width * unit, found.height * unit
    else:
        media, data, width, height = _pixels(path, data)
        _light(path, data)
    shrunk = min(1.0, _LONGEST_MM / max(width, height, 1.0))
    return DesignPicture(
        media, base64.b64encode(data).decode("ascii"), path.name, round(width * shrunk, 2), round(height * shrunk, 2)
    )


def _light(path: Path, data: bytes) -> None:
    if len(data) > HEAVIEST:
        raise UserError(
            f"{path.name} is too large to travel with the event.",
            f"Choose a file of at most {HEAVIEST // 1_000_000} MB.",
        )


def _pixels(path: Path, data: bytes) -> tuple[str, bytes, float, float]:
    try:
        with Image.open(BytesIO(data), formats=FORMS) as opened:
            bearable(opened)
            form, resolution = opened.format, opened.info.get("dpi", (0, 0))[0]
            turned = opened.getexif().get(0x0112, 1)
            width, height = opened.size if turned < _ON_ITS_SIDE else opened.size[::-1]
            dpi = float(resolution) if 30 <= float(resolution) <= 2400 else _USUAL_DPI
            size = (width / dpi * 25.4, height / dpi * 25.4)
            if form in {"PNG", "JPEG"} and max(opened.size) <= _LONGEST and turned == 1:
                opened.load()  # a file that breaks off in the middle is no picture
                return f"image/{form.lower()}", data, *size
            picture = smaller(opened, _LONGEST)
            out = BytesIO()
            if form == "JPEG":
                picture.convert("RGB").save(out, "JPEG", quality=90)
                return "image/jpeg", out.getvalue(), *size
            picture.convert("RGBA" if "A" in picture.getbands() or picture.mode == "P" else "RGB").save(out, "PNG")
            return "image/png", out.getvalue(), *size
    except UserError:
        raise
    except Exception as error:  # readers of pictures raise nearly anything for broken ones
        raise UserError(f"{path.name} is no picture that can be read.", _REMEDY) from error
