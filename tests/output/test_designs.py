"""Designs of one's own: checked, drawn for a preview, and printed on one face, two faces or folded."""

import base64
import json
import time
from collections.abc import Callable
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from companion import paths
from companion.domain.answers import UserError
from companion.domain.design_card import set_fold
from companion.domain.designs import read_design
from companion.domain.documents import BadgeContent, CertificateContent, DrawnDesign, RenderedDocument
from companion.output.engine import Engine

Badge = Callable[..., BadgeContent]


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(paths.resources())


def text(name: str, words: str, **other: Any) -> dict[str, Any]:
    return {"type": "text", "id": name, "text": words, "x": 5, "y": 5, "w": 80, "h": 12, "size": 9, "min": 4} | other


def own(*elements: dict[str, Any], **head: Any) -> dict[str, Any]:
    return {
        "version": 2,
        "id": "mine",
        "kind": "badge",
        "title": {"en": "Mine", "zh": "我的"},
        "width": 90,
        "height": 55,
        "bands": {"delegate": "#0E423B"},
        "elements": list(elements),
    } | head


def two_sided(**head: Any) -> dict[str, Any]:
    code = {"type": "qr", "id": "qr", "text": "{code}", "x": 62, "y": 25, "w": 22}
    back = {"type": "qr", "id": "reverse", "text": "{code}", "x": 5, "y": 5, "w": 25, "side": "back"}
    return own(text("native", "{native}", fallback="{latin}"), code, back, **head)


def codes(made: RenderedDocument | DrawnDesign) -> list[list[tuple[str, float, float]]]:
    """On each page the codes that can be read there and where their middles are, in millimetres."""
    pdf = pypdfium2.PdfDocument(made.pdf)
    found = []
    for page in pdf:
        image = page.render(scale=3).to_pil()
        here = []
        for code in zxingcpp.read_barcodes(image):
            corners = (code.position.top_left, code.position.bottom_right)
            x, y = (sum(getattr(corner, axis) for corner in corners) / 2 / 3 * 25.4 / 72 for axis in "xy")
            here.append((code.text, round(x), round(y)))
        found.append(sorted(here))
    pdf.close()
    return found


PLATE = {"type": "rect", "id": "plate", "x": 60, "y": 40, "w": 10, "h": 10}


@pytest.mark.parametrize(
    ("over", "covered"),
    [
        (PLATE | {"fill": "#FFFFFF"}, True),
        (PLATE | {"fill": "#FFFFFF", "x": 50, "rotate": 180}, False),
        (PLATE | {"fill": "#FFFFFF", "hidden": True}, False),
        (PLATE | {"fill": "#FFFFFF", "side": "back"}, False),
        (PLATE | {"fill": "#FFFFFF", "when": ["plate"]}, False),
        (PLATE | {"stroke": "#000000", "stroke_width": 0.2}, False),
        (text("line", "words in front", y=34), True),
        (text("line", "short", y=34), False),
        ({"type": "ellipse", "id": "dot", "x": 82, "y": 44, "w": 6, "h": 6, "fill": "#E9773F"}, True),
    ],
)
def test_whatever_lies_over_a_code_is_told_before_a_badge_is_printed_that_nobody_can_scan(
    engine: Engine, badge: Badge, over: dict[str, Any], covered: bool
) -> None:
    code = {"type": "qr", "id": "qr", "text": "{code}", "x": 62, "y": 25, "w": 22}
    person = badge(plate="")
    troubles = engine.fit_design(own(code, over), [person])
    assert [trouble.sentence for trouble in troubles] == ["Something lies over the code."] * covered
    assert engine.fit_design(own(over, code), [person]) == ()


def test_the_mistakes_of_a_design_are_told_with_its_elements(engine: Engine) -> None:
    assert engine.check_design(own(text("a", "{native}"))) == ()
    problems = engine.check_design(own(text("a", "{nobody}"), text("b", "x"), text("c", "y", size=-1)))
    assert [problem.element for problem in problems] == ["a", "c"]
    assert "nobody" in problems[0].sentence
    broken = {"p": {"media": "image/png", "data": base64.b64encode(b"no picture").decode()}}
    shown = {"type": "picture", "id": "logo", "picture": "p", "x": 1, "y": 1, "w": 9, "h": 9}
    (problem,) = engine.check_design(own(shown, pictures=broken))
    assert (problem.element, bool(problem.remedy)) == ("logo", True)


def test_a_certificate_cannot_be_folded_and_is_told_so(engine: Engine) -> None:
    flat = engine.shipped_design("certificate", "letter")
    assert engine.check_design(flat) == ()
    (problem,) = engine.check_design({**flat, "version": 2, "fold": {"line": "across"}})
    assert problem.element == ""
    assert problem.sentence == "A certificate cannot be folded."
    assert problem.remedy
    with pytest.raises(UserError):
        set_fold(read_design({**flat, "version": 2}), "along")
    badge = engine.shipped_design("badge", "a6")
    assert engine.check_design(set_fold(read_design({**badge, "version": 2}), "along").document) == ()


def test_a_preview_says_where_everything_stands(engine: Engine, badge: Badge) -> None:
    made = own(
        text("name", "{latin}"),
        text("long", "{latin} " * 30, lines=1, min=8),
        text("none", "{help}", y=20),
        text("other", "{latin}", when=["role:speaker"]),
        text("gone", "{latin}", hidden=True),
        text("behind", "{latin}", side="back"),
        {"type": "rect", "id": "box", "x": 5, "y": 30, "w": 10, "h": 10, "fill": "#FF0000"},
        {"type": "photo", "id": "face", "x": 60, "y": 30, "w": 10, "h": 10},
    )
    drawn = engine.draw_design(made, badge(help_line=""))
    states = {element.id: element.state for element in drawn.elements}
    assert states == {
        "name": "drawn",
        "long": "too-long",
        "none": "empty",
        "other": "not-shown",
        "gone": "hidden",
        "box": "drawn",
        "face": "empty",
    }
    name = drawn.elements[0]
    assert name.ink is not None
    assert (name.lines, name.size, name.scale) == (1, 9, 1)
    assert 5 <= name.ink[0] < name.ink[0] + name.ink[2] <= 85
    assert 5 <= name.ink[1] < name.ink[1] + name.ink[3] <= 17.5
    assert [trouble.part for trouble in drawn.troubles] == ["long"]
    assert [element.id for element in engine.draw_design(made, badge(), side="back").elements] == ["behind"]


@pytest.mark.parametrize(
    ("head", "asked", "size", "pages"),
    [
        ({}, {}, (90, 55), 1),
        ({"bleed": 3}, {"bleed": True}, (96, 61), 1),
        ({"bleed": 3}, {"marks": True}, (106, 71), 1),
        ({}, {"side": "both"}, (90, 55), 2),
        ({"fold": {"line": "across"}}, {"side": "both"}, (90, 110), 1),
        ({"fold": {"line": "along"}}, {"side": "both"}, (180, 55), 1),
    ],
)
def test_a_preview_is_as_large_as_it_says(
    engine: Engine, badge: Badge, head: dict[str, Any], asked: dict[str, Any], size: tuple[float, float], pages: int
) -> None:
    drawn = engine.draw_design(two_sided(**head), badge(), **asked)
    pdf = pypdfium2.PdfDocument(drawn.pdf)
    real = [tuple(round(side * 25.4 / 72, 2) for side in page.get_size()) for page in pdf]
    pdf.close()
    assert real == [size] * pages == [(drawn.width, drawn.height)] * pages
    assert drawn.origin == ((size[0] - 90) / 2, (size[1] - 55) / 2) or "fold" in head


@pytest.mark.parametrize("design", ["two-sided", "a6-fold", "butterfly"])
def test_whoever_finds_a_lost_delegate_is_told_in_three_languages_whom_to_call(
    engine: Engine, badge: Badge, design: str
) -> None:
    document = engine.shipped_design("badge", design)
    for languages in (("en",), ("en", "ko"), ("zh", "en")):
        drawn = engine.draw_design(document, badge(languages=languages, help_line="+82 2 0000 0000"), side="back")
        state = {one.id: one for one in drawn.elements}
        lost = [state[f"lost_{tag}_back"] for tag in ("en", "zh", "ko")]
        assert [one.state for one in (*lost, state["help_back"])] == ["drawn"] * 4
        below = [one.ink for one in (*lost, state["help_back"]) if one.ink is not None]
        gaps = [after[1] - before[1] - before[3] for before, after in pairwise(below)]
        assert min(gaps) > 0.8
        assert max(gaps[:2]) < 4
    drawn = engine.draw_design(document, badge(help_line=""), side="back")
    assert {one.state for one in drawn.elements if one.id.startswith("lost_")} == {"not-shown"}


def test_a_preview_is_quick(engine: Engine, badge: Badge) -> None:
    made = engine.shipped_design("badge", "a6")
    engine.draw_design(made, badge())
    taken = []
    for number in range(5):
        started = time.perf_counter()
        engine.draw_design(made, badge(number=number))
        taken.append(time.perf_counter() - started)
    assert min(taken) < 0.06


def test_every_shipped_design_can_be_previewed(
    engine: Engine, badge: Badge, certificate: Callable[..., CertificateContent]
) -> None:
    for kind, content in (("badge", badge()), ("certificate", certificate())):
        for choice in engine.templates(kind):
            drawn = engine.draw_design(engine.shipped_design(kind, choice.id), content, side="both")
            assert drawn.troubles == ()
            assert {"drawn"} <= {element.state for element in drawn.elements}


def test_a_design_is_only_for_its_own_kind(engine: Engine, certificate: Callable[..., CertificateContent]) -> None:
    with pytest.raises(UserError, match="another kind"):
        engine.draw_design(own(text("a", "{native}")), certificate())


def test_own_designs_stand_behind_the_shipped_ones(engine: Engine, badge: Badge) -> None:
    known = engine.with_designs([two_sided(id="ours")])
    last = known.templates("badge")[-1]
    assert (last.id, last.own, last.back, last.names["zh"]) == ("ours", True, True, "我的")
    assert known.templates("certificate") == engine.templates("certificate")
    assert known.badges([badge()], template="ours", stock="a4-90x55-cut").drawn == ("delegate-0",)
    with pytest.raises(UserError, match="ours"):
        engine.badges([badge()], template="ours", stock="a4-90x55-cut")
    mine = known.with_designs([own(text("native", "{nobody}"), id="ours")])
    with pytest.raises(UserError, match="nobody"):
        mine.badges([badge()], template="ours", stock="a4-90x55-cut")


@pytest.mark.parametrize("duplex", ["long", "short"])
def test_backs_lie_behind_their_fronts(engine: Engine, badge: Badge, duplex: str) -> None:
    """Held against the light, each back covers its own front, whichever edge the sheet is turned over."""
    known = engine.with_designs([two_sided(duplex=duplex)])
    people = [badge(number=number) for number in range(13)]
    made = known.badges(people, template="mine", stock="a4-90x55-cut")
    assert (made.pages, made.duplex) == (4, duplex)
    pages = codes(made)
    assert sorted(text for page in pages[::2] for text, _, _ in page) == sorted(one.code for one in people)
    for front, back in ((pages[0], pages[1]), (pages[2], pages[3])):
        seen = {text: (x, y) for text, x, y in back}
        assert seen.keys() == {text for text, _, _ in front}
        for code, x, y in front:
            # The middle of the code on the front is 73 by 36 from its card's corner, on the back 17.5 by 17.5.
            left, top = x - 73, y - 36
            across, down = (210 - left - 90, top) if duplex == "long" else (left, 297 - top - 55)
            inside = (17.5, 17.5) if duplex == "long" else (90 - 17.5, 55 - 17.5)
            assert abs(seen[code][0] - across - inside[0]) <= 1.5
            assert abs(seen[code][1] - down - inside[1]) <= 1.5


def test_a_folded_badge_has_both_halves_on_one_label(engine: Engine, badge: Badge) -> None:
    known = engine.with_designs([two_sided(fold={"line": "across"}, id="tent", width=90, height=55)])
    made = known.badges([badge(), badge(number=1)], template="tent", stock="a4-a6-2x2")
    (page,) = codes(made)
    assert made.duplex == ""
    assert len(page) == 4
    assert len({text for text, _, _ in page}) == 2


def test_one_sided_designs_stay_on_one_face(engine: Engine, badge: Badge) -> None:
    made = engine.badges([badge(number=number) for number in range(5)], template="a6", stock="a4-a6-2x2")
    assert (made.pages, made.duplex) == (2, "")


def test_a_roll_has_no_back(engine: Engine, badge: Badge) -> None:
    known = engine.with_designs([two_sided()])
    roll = next(stock for stock in engine.stocks() if stock.kind == "roll" and stock.measured)
    assert known.badges([badge(), badge(number=1)], template="mine", stock=roll.id).pages == 2


def test_a_picture_file_is_made_small_enough(engine: Engine, tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    Image.new("RGB", (6000, 3000), (0, 90, 80)).save(large, dpi=(300, 300))
    picture = engine.picture(large)
    with Image.open(BytesIO(base64.b64decode(picture.data))) as kept:
        assert kept.size == (3508, 1754)
    assert (picture.media, picture.name, picture.width) == ("image/png", "large.png", 297)
    small = tmp_path / "small.jpg"
    Image.new("RGB", (300, 150), (0, 90, 80)).save(small, dpi=(300, 300))
    assert base64.b64decode(engine.picture(small).data) == small.read_bytes()
    assert (engine.picture(small).width, engine.picture(small).height) == (25.4, 12.7)
    for name, content in (("none.png", b"nothing"), ("cut.png", large.read_bytes()[:900])):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(UserError, match=name):
            engine.picture(tmp_path / name)
    with pytest.raises(UserError, match="cannot be read"):
        engine.picture(tmp_path / "gone.png")


def test_a_picture_that_would_fill_the_memory_or_run_a_program_is_refused(engine: Engine, tmp_path: Path) -> None:
    mark = tmp_path / "written by the picture"
    program = f"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\n({mark}) (w) file closefile\n%%EOF\n"
    bare = BytesIO()
    Image.new("1", (9000, 8000)).save(bare, "PNG")
    shown = {"type": "picture", "id": "logo", "picture": "logo", "x": 60, "y": 20, "w": 20, "h": 20}
    for data, said in ((program.encode(), "no picture|cannot be read"), (bare.getvalue(), "too large")):
        (tmp_path / "logo.png").write_bytes(data)
        with pytest.raises(UserError, match=said):
            engine.picture(tmp_path / "logo.png")
        held = {"logo": {"media": "image/png", "data": base64.b64encode(data).decode(), "name": "logo.png"}}
        (problem,) = engine.check_design(own(text("native", "{native}"), shown, pictures=held))
        assert problem.element == "logo"
    assert not mark.exists()


def test_a_photo_that_was_held_sideways_stands_upright(engine: Engine, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (300, 150), (0, 90, 80)).save(tmp_path / "turned.jpg", dpi=(300, 300), exif=exif)
    picture = engine.picture(tmp_path / "turned.jpg")
    assert (picture.width, picture.height) == (12.7, 25.4)
    with Image.open(BytesIO(base64.b64decode(picture.data))) as kept:
        assert kept.size == (150, 300)


def test_a_design_with_a_picture_of_its_own_is_printed(engine: Engine, badge: Badge, tmp_path: Path) -> None:
    Image.new("RGB", (300, 300), (200, 30, 30)).save(tmp_path / "logo.png")
    logo = engine.picture(tmp_path / "logo.png")
    held = {"logo": {"media": logo.media, "data": logo.data, "name": logo.name}}
    shown = {"type": "picture", "id": "logo", "picture": "logo", "x": 60, "y": 20, "w": 20, "h": 20}
    made = json.loads(json.dumps(own(text("native", "{native}"), shown, pictures=held)))
    drawn = engine.draw_design(made, badge())
    pdf = pypdfium2.PdfDocument(drawn.pdf)
    image = pdf[0].render(scale=2).to_pil()
    pdf.close()
    assert image.getpixel((round(70 / 90 * image.width), round(30 / 55 * image.height))) == (200, 30, 30)


def test_a_certificate_may_have_a_back_and_a_letterhead_under_it(
    engine: Engine, certificate: Callable[..., CertificateContent]
) -> None:
    out = BytesIO()
    Image.new("RGB", (20, 20), (0, 0, 255)).save(out, "PNG")
    held = {"paper": {"media": "image/png", "data": base64.b64encode(out.getvalue()).decode()}}
    made = own(
        text("native", "{native}", colour="#FF0000"),
        text("gone", "{latin} " * 99, hidden=True),
        text("reverse", "{dates2}", side="back"),
        {"type": "background", "id": "ground", "picture": "paper"},
        kind="certificate",
        pictures=held,
    )
    known = engine.with_designs([made])
    drawn = known.certificates([certificate(), certificate(delegate="second")], template="mine")
    assert (drawn.troubles, drawn.pages) == ((), 4)
    pdf = pypdfium2.PdfDocument(drawn.pdf)
    words = [page.get_textpage().get_text_bounded() for page in pdf]
    first = pdf[0].render(scale=2).to_pil().convert("RGB")
    colours = {colour for _, colour in first.getcolors(1_000_000) or []}
    pdf.close()
    assert ["陆知微" in one for one in words] == [True, False, True, False]
    assert ["2026" in one for one in words] == [False, True, False, True]
    assert {(0, 0, 255), (255, 0, 0)} <= colours
