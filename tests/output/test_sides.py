"""Version 2 of template documents: sides, turning, conditions, colours by role, pictures and photos."""

import base64
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from companion.domain.answers import UserError
from companion.domain.documents import BadgeContent
from companion.output.badges import badge_fields
from companion.output.fonts import FontBook
from companion.output.layout import Setter
from companion.output.page import Sheet
from companion.output.template import BACK, FRONT, Template, inks, on_side
from companion.output.template_files import read_template, template_faults

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 128, 0), (0, 0, 255), (255, 255, 255)
Pixel = Callable[[float, float], tuple[int, int, int]]


def rect(name: str, **other: Any) -> dict[str, Any]:
    return {"type": "rect", "id": name, "x": 10, "y": 10, "w": 20, "h": 10, "fill": "#FF0000"} | other


def document(*elements: dict[str, Any], **head: Any) -> dict[str, Any]:
    return {
        "version": 2,
        "id": "mine",
        "kind": "badge",
        "title": {"en": "Mine"},
        "width": 60,
        "height": 40,
        "bands": {"delegate": "#FF0000", "speaker": "#0000FF"},
        "elements": list(elements),
    } | head


def picture(form: str, size: tuple[int, int], colour: tuple[int, ...]) -> bytes:
    out = BytesIO()
    Image.new("RGBA" if len(colour) == 4 else "RGB", size, colour).save(out, form)
    return out.getvalue()


def held(media: str, data: bytes) -> dict[str, str]:
    return {"media": media, "data": base64.b64encode(data).decode("ascii")}


@pytest.fixture
def drawn(book: FontBook, badge: Callable[..., BadgeContent]) -> Callable[..., Pixel]:
    def draw(made: dict[str, Any], side: str = FRONT, **person: Any) -> Pixel:
        template: Template = on_side(read_template(made), side)
        content = badge(**person)
        fields, colours = badge_fields(content), inks(template, content.role)
        sheet = Sheet(book, title="Test", language="en")
        sheet.begin_page(template.width, template.height)
        layout = Setter(book).layout(template, fields, inks=colours)
        sheet.card(template, layout, fields, inks=colours, given={"photo": content.photo})
        sheet.end_page()
        pdf = pypdfium2.PdfDocument(sheet.finish())
        image = pdf[0].render(scale=4).to_pil().convert("RGB")
        pdf.close()

        def pixel(x: float, y: float) -> tuple[int, int, int]:
            found = image.getpixel((int(x * image.width / template.width), int(y * image.height / template.height)))
            assert isinstance(found, tuple)
            return found[0], found[1], found[2]

        return pixel

    return draw


def near(found: tuple[int, int, int], wanted: tuple[int, int, int]) -> bool:
    return all(abs(one - other) <= 6 for one, other in zip(found, wanted, strict=True))


def test_a_side_shows_only_its_own_and_nothing_hidden(drawn: Callable[..., Pixel]) -> None:
    made = document(rect("front"), rect("back", side=BACK, x=35), rect("gone", y=25, hidden=True))
    front, back = drawn(made), drawn(made, BACK)
    assert [front(15, 15), front(40, 15), front(15, 30)] == [RED, WHITE, WHITE]
    assert [back(15, 15), back(40, 15)] == [WHITE, RED]


def test_everything_turns_around_its_middle(drawn: Callable[..., Pixel]) -> None:
    turned = drawn(document(rect("a", x=10, y=18, w=40, h=4, rotate=90)))
    assert [turned(30, 2), turned(30, 38), turned(12, 20)] == [RED, RED, WHITE]


def test_a_line_rises_or_falls(drawn: Callable[..., Pixel]) -> None:
    line = {"type": "line", "x": 10, "y": 10, "w": 40, "h": 20, "stroke": "#FF0000", "stroke_width": 2}
    rising, falling = drawn(document(line | {"id": "a"})), drawn(document(line | {"id": "a", "falls": True}))
    assert [rising(20, 25), rising(20, 15)] == [RED, WHITE]
    assert [falling(20, 25), falling(20, 15)] == [WHITE, RED]


@pytest.mark.parametrize(
    ("when", "role", "shown"),
    [
        ("role:speaker", "Speaker", True),
        ("role:speaker", "Delegate", False),
        ("!role:speaker", "Delegate", True),
        ("role:guest|speaker", "speaker", True),
        ("role:head of delegation", "Head of delegation", True),
        ("language:zh", "Delegate", True),
        ("!language:zh", "Delegate", False),
        ("language:ko", "Delegate", False),
        ("photo", "Delegate", False),
        ("!photo", "Delegate", True),
    ],
)
def test_conditions(drawn: Callable[..., Pixel], when: str, role: str, shown: bool) -> None:
    pixel = drawn(document(rect("a", when=[when])), role=role, languages=("en", "zh"))
    assert pixel(15, 15) == (RED if shown else WHITE)


@pytest.mark.parametrize(("role", "colours"), [("Speaker", (BLUE, GREEN)), ("Guest", (RED, RED))])
def test_every_colour_may_depend_on_the_role(
    drawn: Callable[..., Pixel], role: str, colours: tuple[tuple[int, int, int], ...]
) -> None:
    tables = {"ribbon": {"delegate": "#FF0000", "speaker": "#008000"}}
    text = {
        "type": "text",
        "id": "t",
        "text": "█",
        "x": 40,
        "y": 10,
        "w": 10,
        "h": 10,
        "size": 10,
        "colour": "{ribbon}",
    }
    pixel = drawn(document(rect("a", fill="{band}"), rect("b", y=25, fill="{ribbon}"), text, by_role=tables), role=role)
    assert (pixel(15, 15), pixel(15, 30)) == colours
    assert pixel(43, 15) == colours[1]


def test_pictures_fit_fill_or_stretch(drawn: Callable[..., Pixel]) -> None:
    wide = {"wide": held("image/png", picture("PNG", (40, 10), BLUE))}
    at = {"type": "picture", "picture": "wide", "x": 20, "y": 10, "w": 20, "h": 20}
    found = {
        fit: drawn(document(at | {"id": "p", "fit": fit}, pictures=wide)) for fit in ("contain", "cover", "stretch")
    }
    assert [pixel(30, 20) for pixel in found.values()] == [BLUE] * 3
    assert [pixel(30, 12) for pixel in found.values()] == [WHITE, BLUE, BLUE]
    assert [pixel(15, 20) for pixel in found.values()] == [WHITE] * 3
    high = drawn(document(at | {"id": "p", "valign": "top"}, pictures=wide))
    assert (high(30, 12), high(30, 20)) == (BLUE, WHITE)


def test_what_shines_through_a_picture_is_seen(drawn: Callable[..., Pixel]) -> None:
    glass = {"glass": held("image/png", picture("PNG", (10, 10), (0, 0, 255, 0)))}
    over = {"type": "picture", "id": "p", "picture": "glass", "x": 10, "y": 10, "w": 20, "h": 10}
    assert drawn(document(rect("a"), over, pictures=glass))(15, 15) == RED


def test_a_background_lies_under_everything(drawn: Callable[..., Pixel]) -> None:
    paper = {"paper": held("image/jpeg", picture("JPEG", (30, 30), BLUE))}
    pixel = drawn(document(rect("a"), {"type": "background", "id": "b", "picture": "paper"}, pictures=paper))
    assert pixel(15, 15) == RED
    assert all(near(pixel(x, y), BLUE) for x, y in ((1, 1), (59, 39), (50, 5)))


def test_a_photo_is_cut_to_its_shape_and_its_absence_is_no_box(drawn: Callable[..., Pixel]) -> None:
    made = document({"type": "photo", "id": "p", "x": 20, "y": 10, "w": 20, "h": 20, "shape": "ellipse"})
    with_photo = drawn(made, photo=picture("JPEG", (30, 40), BLUE))
    assert near(with_photo(30, 20), BLUE)
    assert with_photo(21, 11) == WHITE
    assert drawn(made)(30, 20) == WHITE
    made["elements"][0] |= {"instead": "initials", "fill": "#0000FF"}
    assert drawn(made, latin="Shen Ruoxi")(24, 20) == BLUE


def test_a_picture_of_the_template_is_in_the_file_once(book: FontBook) -> None:
    noise = Image.effect_noise((200, 200), 80).convert("RGB")
    out = BytesIO()
    noise.save(out, "PNG")
    paper = {"paper": held("image/png", out.getvalue())}
    shown = {"type": "picture", "picture": "paper", "x": 5, "y": 5, "w": 20, "h": 20}
    template = read_template(document(shown | {"id": "a"}, shown | {"id": "b", "x": 30}, pictures=paper))
    sheet = Sheet(book, title="Test", language="en")
    for _ in range(20):
        sheet.begin_page(60, 40)
        sheet.card(template, Setter(book).layout(template, {}), {})
        sheet.end_page()
    assert len(sheet.finish()) < 2 * len(out.getvalue())


@pytest.mark.parametrize(
    ("changes", "element", "said"),
    [
        ({"fold": {"line": "round"}}, "", "across"),
        ({"fold": {"line": "across", "at": 3}}, "", "at"),
        ({"bleed": 99}, "", "bleed"),
        ({"by_role": {"ribbon": {"speaker": "#008000"}}}, "", "delegate"),
        ({"pictures": {"logo": {"media": "image/gif", "data": "AAAA"}}}, "", "media"),
        ({"pictures": {"logo": {"media": "image/png", "data": "%"}}}, "", "base64"),
        ({"version": 3}, "", "version"),
        ({"elements": [rect("")]}, "", "no id"),
        ({"elements": [rect("a"), rect("a")]}, "a", "twice"),
        ({"elements": [rect("a", side="left")]}, "a", "side"),
        ({"elements": [rect("a", rotate=200)]}, "a", "rotate"),
        ({"elements": [rect("a", fill="{ribbon}")]}, "a", "colour"),
        ({"elements": [rect("a", when=["role:"])]}, "a", "when"),
        ({"elements": [rect("a", locked="yes")]}, "a", "locked"),
        ({"elements": [{"type": "picture", "id": "p", "picture": "no", "x": 1, "y": 1, "w": 9, "h": 9}]}, "p", "no"),
        ({"elements": [{"type": "background", "id": "b", "picture": "no"}]}, "b", "among the pictures"),
    ],
)
def test_mistakes_name_the_element(changes: dict[str, Any], element: str, said: str) -> None:
    (fault,) = template_faults(document() | changes)
    assert said in fault.sentence
    assert fault.element == element
    with pytest.raises(UserError, match=said):
        read_template(document() | changes)


def test_all_mistakes_are_told_at_once() -> None:
    faults = template_faults(document(rect("a", fill="x"), rect("b"), rect("c", w="wide")))
    assert [fault.element for fault in faults] == ["a", "c"]
