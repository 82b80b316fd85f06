"""SVG logos and PDF backgrounds stay sharp, look as they do elsewhere, and what cannot be drawn is refused in words."""

import base64
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pypdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from companion import paths
from companion.domain.answers import UserError
from companion.domain.documents import BadgeContent
from companion.output import svg as svg_reader
from companion.output.engine import Engine
from companion.output.pdf_pages import read_page
from companion.output.svg import read_svg
from companion.output.svg_paths import bounds, path

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 128, 0), (0, 0, 255), (255, 255, 255)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(paths.resources())


@pytest.fixture
def seen(engine: Engine, badge: Callable[..., BadgeContent]) -> Callable[..., Image.Image]:
    """A card of 100 by 100 mm with the picture over all of it, 4 pixels a millimetre."""

    def draw(media: str, data: bytes, **other: Any) -> Image.Image:
        shown = {"type": "picture", "id": "p", "picture": "it", "x": 0, "y": 0, "w": 100, "h": 100} | other
        made = {
            "version": 2, "id": "t", "kind": "badge", "title": {}, "width": 100, "height": 100,
            "bands": {"delegate": "#000000"}, "elements": [shown],
            "pictures": {"it": {"media": media, "data": base64.b64encode(data).decode()}},
        }  # fmt: skip
        assert engine.check_design(made) == ()
        pdf = pypdfium2.PdfDocument(engine.draw_design(made, badge()).pdf)
        image = pdf[0].render(scale=400 / 100 * 25.4 / 72).to_pil().convert("RGB")
        pdf.close()
        return image

    return draw


def svg(inner: str, box: str = "0 0 100 100", more: str = "") -> bytes:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="{box}" {more}>'
    return f"{head}{inner}</svg>".encode()


STOP = '<stop offset="{}" stop-color="{}"/>'
LINEAR = f'<linearGradient id="g">{STOP.format(0, "red")}{STOP.format(1, "blue")}</linearGradient>'
RADIAL = f'<radialGradient id="g">{STOP.format(0.5, "red")}{STOP.format(0.5, "blue")}</radialGradient>'


@pytest.mark.parametrize(
    ("inner", "points"),
    [
        ('<rect x="10" y="20" width="30" height="40" fill="#f00"/>', {(15, 25): RED, (5, 25): WHITE, (15, 65): WHITE}),
        ('<rect x="10" y="10" width="80" height="80" rx="40" fill="red"/>', {(50, 50): RED, (13, 13): WHITE}),
        ('<circle cx="50" cy="50" r="20" style="fill:rgb(0,0,255)"/>', {(50, 50): BLUE, (34, 34): WHITE}),
        ('<path d="M10 10h80v80H10zM30 30v40h40V30z" fill-rule="evenodd" fill="red"/>',
         {(20, 20): RED, (50, 50): WHITE}),
        ('<path d="M10 10h80v80H10zM30 30h40v40H30z" fill="red"/>', {(50, 50): RED}),
        ('<path d="m50 10a40 40 0 1040 40h-40z" fill="red"/>', {(30, 70): RED, (80, 20): WHITE}),
        ('<path d="M10 50q40-80 80 0t0 0" fill="red"/>', {(50, 30): RED, (50, 60): WHITE}),
        ('<polygon points="10,10 90,10 50,90" fill="red"/>', {(50, 40): RED, (15, 80): WHITE}),
        ('<line x1="0" y1="50" x2="100" y2="50" stroke="red" stroke-width="10"/>', {(50, 50): RED, (50, 60): WHITE}),
        (('<style>.a,.b{fill:blue}#c{fill:red}</style><rect class="a" id="c" width="50" height="50"/>'
         '<rect class="b" x="50" width="50" height="50"/>'), {(25, 25): RED, (75, 25): BLUE}),
        ('<g fill="red" transform="translate(50 0) scale(.5)"><rect width="50" height="50"/></g>',
         {(60, 10): RED, (80, 10): WHITE, (40, 10): WHITE}),
        ('<rect width="20" height="60" transform="rotate(90 50 50)" fill="red"/>',
         {(95, 5): RED, (50, 5): RED, (5, 5): WHITE}),
        ('<defs><rect id="r" width="20" height="20" fill="red"/></defs><use xlink:href="#r" x="40" y="40"/>',
         {(50, 50): RED, (10, 10): WHITE}),
        (('<clipPath id="k"><circle cx="50" cy="50" r="20"/></clipPath><rect width="100" height="100" fill="red" '
         'clip-path="url(#k)"/>'), {(50, 50): RED, (10, 10): WHITE}),
        ('<rect width="100" height="100" fill="red" opacity="0.5"/>', {(50, 50): (255, 128, 128)}),
        (f'<defs>{LINEAR}</defs><rect width="100" height="100" fill="url(#g)"/>',
         {(0, 50): RED, (99, 50): BLUE, (50, 50): (127, 0, 127)}),
        (f'{RADIAL}<rect width="100" height="100" fill="url(#g)"/>', {(50, 50): RED, (50, 2): BLUE}),
        ('<g display="none"><rect width="100" height="100"/></g><rect width="9" height="9" visibility="hidden"/>',
         {(5, 5): WHITE}),
        ('<rect width="100" height="100" fill="none" stroke="currentColor" color="blue" stroke-width="20"/>',
         {(4, 50): BLUE, (50, 50): WHITE}),
        ("<title>Logo</title><metadata>x</metadata><text> </text>", {(5, 5): WHITE}),
    ],
)  # fmt: skip
def test_drawings_look_as_they_do_elsewhere(
    seen: Callable[..., Image.Image], inner: str, points: dict[tuple[int, int], tuple[int, int, int]]
) -> None:
    image = seen("image/svg+xml", svg(inner))
    for (x, y), wanted in points.items():
        found = image.getpixel((x * 4 + 2, y * 4 + 2))
        assert isinstance(found, tuple)
        assert all(abs(one - other) <= 6 for one, other in zip(found, wanted, strict=True)), ((x, y), found)


def test_a_drawing_keeps_its_shape_and_its_own_units(seen: Callable[..., Image.Image]) -> None:
    drawing = read_svg(svg("", box="0 0 200 100", more='width="50mm"'))
    assert (round(drawing.width, 2), round(drawing.height, 2)) == (188.98, 94.49)
    image = seen("image/svg+xml", svg('<rect x="-1" y="4" width="2" height="1" fill="red"/>', box="-1 4 2 1"))
    assert [image.getpixel(at) for at in ((200, 200), (200, 80))] == [RED, WHITE]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (svg("<text>Name</text>"), "text"),
        ('<?xml version="1.0" encoding="utf-16"?><!DOCTYPE svg [<!ENTITY a "b">]><svg/>'.encode("utf-16"), "built"),
        (
            svg("<style>" + "a" * 300_000 + "</style>" + "<rect width='9' height='9' fill='url(#'/>" * 9),
            "cannot be read",
        ),
        (svg('<g transform="' + "a(" * 99_000 + ')"/>'), "cannot be read"),
        (svg('<rect width="1e400" height="9"/>'), "cannot be read"),
        (svg('<g transform="scale(1e200) scale(1e200)"><rect width="9" height="9"/></g>'), "cannot be read"),
        (svg('<image href="x.png" width="9" height="9"/>'), "picture inside"),
        (svg('<rect width="9" height="9" filter="url(#f)"/>'), "filter"),
        (svg('<rect width="9" height="9" mask="url(#m)"/>'), "mask"),
        (svg('<pattern id="p"/><rect width="9" height="9" fill="url(#p)"/>'), "pattern"),
        (svg('<g id="a"><use href="#a"/></g>'), "cannot be read"),
        (svg('<rect width="9" height="9" fill="colour of the sky"/>'), "cannot be read"),
        (svg("", box="0 0 0 0", more='width="0"'), "cannot be read"),
        (b"<html/>", "cannot be read"),
        (b"no xml", "cannot be read"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>', "cannot be read"),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_a_remedy(data: bytes, said: str) -> None:
    with pytest.raises(UserError, match=said) as error:
        read_svg(data)
    assert "PNG" in error.value.remedy


@pytest.mark.parametrize(
    "inner",
    [
        "<style>" + ".a{fill:red}" * 200 + "</style>" + "<g/>" * 200,
        f'<path id="p" d="M0 0{" L1 1" * 500}"/>' + '<use href="#p"/>' * 20,
        f'<clipPath id="c"><path d="M0 0{" L1 1" * 500}"/></clipPath>'
        + '<rect clip-path="url(#c)" width="9" height="9"/>' * 20,
        f'<linearGradient id="g">{"<stop/>" * 500}</linearGradient>'
        + '<rect width="9" height="9" fill="url(#g)"/>' * 20,
    ],
)
def test_a_drawing_that_would_take_minutes_is_refused(inner: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read_svg(svg(inner))
    monkeypatch.setattr(svg_reader, "_WORK", 20_000)
    with pytest.raises(UserError, match="cannot be read"):
        read_svg(svg(inner))


@given(st.text("MmLlHhVvCcSsQqTtAaZz0123456789.,- e", max_size=60))
@settings(max_examples=150, deadline=None)
def test_odd_path_data_never_stops_the_program(data: str) -> None:
    bounds(path(data))


def page(rotate: int = 0, pages: int = 1) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(200, 200))
    for number in range(pages):
        canvas.setFillColorRGB(number, 0, 1 - number)
        canvas.rect(0, 100, 100, 100, stroke=0, fill=1)
        canvas.drawString(20, 20, "Letterhead")
        canvas.showPage()
    canvas.save()
    writer = pypdf.PdfWriter(clone_from=BytesIO(out.getvalue()))
    for one in writer.pages:
        one.rotate(rotate)
    turned = BytesIO()
    writer.write(turned)
    return turned.getvalue()


@pytest.mark.parametrize(
    ("rotate", "corner"), [(0, (100, 100)), (90, (300, 100)), (180, (300, 300)), (270, (100, 300))]
)
def test_a_page_of_a_pdf_is_drawn_upright(
    seen: Callable[..., Image.Image], rotate: int, corner: tuple[int, int]
) -> None:
    image = seen("application/pdf", page(rotate))
    found = {at: image.getpixel(at) for at in ((100, 100), (300, 100), (300, 300), (100, 300))}
    assert found == {at: BLUE if at == corner else WHITE for at in found}


def test_a_page_keeps_its_letters_as_letters(engine: Engine, badge: Callable[..., BadgeContent]) -> None:
    held = {"it": {"media": "application/pdf", "data": base64.b64encode(page(pages=2)).decode()}}
    ground = {"type": "background", "id": "ground", "picture": "it", "page": 2}
    name = {"type": "text", "id": "native", "text": "{latin}", "x": 5, "y": 5, "w": 80, "h": 9, "size": 6}
    made = {
        "version": 2, "id": "t", "kind": "badge", "title": {}, "width": 90, "height": 90,
        "bands": {"delegate": "#000000"}, "elements": [name, ground], "pictures": held,
    }  # fmt: skip
    pdf = engine.with_designs([made]).badges([badge(), badge(number=1)], template="t", stock="a4-a6-2x2").pdf
    text = pypdf.PdfReader(BytesIO(pdf)).pages[0].extract_text()
    assert text.count("Letterhead") == 2
    assert "Shen Ruoxi" in text
    assert pdf.count(b"/Subtype /Form") == 1, "the page is in the file once, for all badges"


def test_pages_that_cannot_be_drawn_are_refused() -> None:
    with pytest.raises(UserError, match="no page 2"):
        read_page(page(), 2)
    with pytest.raises(UserError, match="cannot be read"):
        read_page(b"%PDF-1.4 and nothing else", 1)
    writer = pypdf.PdfWriter(clone_from=BytesIO(page()))
    writer.encrypt("secret", algorithm="RC4-128")
    locked = BytesIO()
    writer.write(locked)
    with pytest.raises(UserError, match="locked"):
        read_page(locked.getvalue(), 1)


def odd(resources: bytes, contents: bytes = b"<< /Length 0 >>\nstream\n\nendstream", more: bytes = b"") -> bytes:
    """A PDF of one page whose third object is the page, the fourth its contents, the fifth what is odd."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /ColorSpace 5 0 R >> >>",
        contents,
        resources,
    ]
    out, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF" % (
        table, more, len(out),
    )  # fmt: skip


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(odd(b"[ 5 0 R ]"), id="leads-to-itself"),
        pytest.param(odd(b"5 0 R"), id="is-itself"),
        pytest.param(odd(b"<< /A " * 900 + b"1" + b" >>" * 900), id="deep"),
        pytest.param(odd(b"<< >>", more=b"/Encrypt << /Filter /Foo >> "), id="locked-otherwise"),
        pytest.param(odd(b"<< >>", b"<< /Length 4 /Filter /Foo >>\nstream\nzzzz\nendstream"), id="packed-otherwise"),
    ],
)
def test_a_broken_pdf_is_refused_when_it_is_read_and_not_when_pages_are_written(data: bytes) -> None:
    assert read_page(odd(b"<< /A << /B 5 0 R >> >>"), 1).width == 9, "what leads back to a page is common"
    with pytest.raises(UserError, match="cannot be read"):
        read_page(data, 1)
