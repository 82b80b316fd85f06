"""Words on every design can be read: at least 4.5 to 1 on whatever lies behind them (ui.md section 12)."""

from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest
from PIL import Image

from companion.domain.documents import BadgeContent, CertificateContent
from companion.output.badges import badge_fields
from companion.output.certificates import certificate_fields
from companion.output.fonts import FontBook
from companion.output.layout import Layout, Setter
from companion.output.page import Sheet
from companion.output.template import SIDES, Template, TextElement, inks, on_side
from companion.output.template_files import templates
from companion.output.text import largest, line_width

LEAST = 4.5
DOTS = 2.0  # per millimetre
FACES = [
    (template.id, side, on_side(template, side))
    for template in (*templates("badge"), *templates("certificate"))
    for side in SIDES
    if on_side(template, side).elements
]


def luminance(colour: tuple[int, int, int]) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [value / 255 for value in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def ground(book: FontBook, face: Template, fields: dict[str, str], role: str) -> Image.Image:
    """The face without its words."""
    bare = replace(face, elements=tuple(e for e in face.elements if not isinstance(e, TextElement) or e.plate))
    sheet = Sheet(book, title="Ground", language="en")
    sheet.begin_page(face.width, face.height)
    sides = Setter(book).layout(bare, fields, inks=inks(face, role))
    sheet.card(bare, Layout((), (), sides.code_sides), fields, inks=inks(face, role))
    sheet.end_page()
    document = pypdfium2.PdfDocument(sheet.finish())
    image: Image.Image = document[0].render(scale=DOTS / 72 * 25.4).to_pil().convert("RGB")
    document.close()
    return image


@pytest.mark.parametrize(("design", "side", "face"), FACES, ids=[f"{design} {side}" for design, side, _ in FACES])
def test_words_stand_out_from_what_is_behind_them(
    book: FontBook,
    badge: Callable[..., BadgeContent],
    certificate: Callable[..., CertificateContent],
    design: str,
    side: str,
    face: Template,
) -> None:
    role = "delegate"
    fields = badge_fields(badge(role=role)) if face.kind == "badge" else certificate_fields(certificate())
    image = ground(book, face, fields, role)
    layout = Setter(book).layout(face, fields, inks=inks(face, role))
    assert layout.texts
    for laid in layout.texts:
        if laid.element.plate:
            continue
        for line, (x, baseline) in zip(laid.fitted.lines, laid.places, strict=True):
            size = largest([line])
            box = (x, baseline - 0.75 * size, x + line_width(line, book), baseline)
            left, top, right, bottom = (round(edge * DOTS) for edge in box)
            behind = image.crop((left, top, right, bottom)).getcolors(1 << 20) or []
            ink = line[0].colour
            words = tuple(int(ink[at : at + 2], 16) for at in (1, 3, 5))
            low = sum(count for count, colour in behind if contrast(words, colour) < LEAST)  # type: ignore[arg-type]
            # A ridge's edge may cross a letter or two.
            assert low <= 0.05 * sum(count for count, _ in behind), (laid.element.id, ink)


@pytest.mark.parametrize("template", templates("badge"), ids=[template.id for template in templates("badge")])
def test_white_words_stand_out_from_the_colour_of_every_role(template: Template) -> None:
    assert template.bands
    for role, colour in template.bands.items():
        band = tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
        assert contrast((255, 255, 255), band) >= LEAST, role  # type: ignore[arg-type]
