"""Which design a paper gets: one that lies on its label, with a code that scanners read, in the colours it prints."""

from collections.abc import Callable

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from pyzbar import pyzbar

from companion.domain.documents import BadgeContent
from companion.output.badges import render_badges
from companion.output.fonts import FontBook
from companion.output.offers import gallery, in_order
from companion.output.qr import QUIET_MODULES
from companion.output.stock import Stock, fit_of, stock_named, stocks, template_for
from companion.output.template import CodeElement, Template, TextElement, adapted
from companion.output.template_files import templates

MEASURED = [stock for stock in stocks() if stock.measured]
BADGES = templates("badge")
MODULES = 21  # of a code of twelve digits
SMALLEST = 0.4  # millimetres on paper, from which desk scanners and cameras read it (facts.md section 2)
Make = Callable[..., BadgeContent]


def on(stock: Stock) -> tuple[Template, float, tuple[float, float]]:
    """The design of a paper as it is drawn there, how large, and how much room it has across and down."""
    template = template_for(stock, BADGES)
    fit = fit_of(stock, template)
    room = stock.printable[::-1] if fit.turned else stock.printable
    folds = [whole / half for whole, half in zip(template.open_size, (template.width, template.height), strict=True)]
    half = room[0] / folds[0], room[1] / folds[1]
    return adapted(template, half[0] / fit.scale, half[1] / fit.scale), fit.scale, half


@pytest.mark.parametrize("stock", MEASURED, ids=[stock.id for stock in MEASURED])
def test_every_paper_gets_a_design_that_lies_on_its_labels(stock: Stock) -> None:
    template, scale, room = on(stock)
    assert template.width * scale == pytest.approx(room[0])
    assert template.height * scale == pytest.approx(room[1])
    for element in template.elements:
        assert element.x >= -0.01
        assert element.y >= -0.01
        assert element.x + element.w <= template.width + 0.01, element
        assert element.y + element.h <= template.height + 0.01, element
    codes = [element for element in template.elements if isinstance(element, CodeElement)]
    assert codes
    for code in codes:
        assert code.w / MODULES * scale >= SMALLEST


@pytest.mark.parametrize("template", BADGES, ids=[template.id for template in BADGES])
def test_the_white_around_every_code_stays_free(template: Template) -> None:
    for code in (element for element in template.elements if isinstance(element, CodeElement)):
        module = code.w / MODULES
        white = module * QUIET_MODULES
        left, top, right, bottom = code.x - white, code.y - white, code.x + code.w + white, code.y + code.w + white
        assert min(left, top) >= -0.01
        assert right <= template.width + 0.01
        assert bottom <= template.height + 0.01
        for words in (element for element in template.elements if isinstance(element, TextElement)):
            if words.side == code.side:
                # The corner of a box may reach into the white, its words may not reach the code.
                beside = words.x >= code.x + code.w + module or words.x + words.w <= code.x - module
                assert beside or words.y + words.h <= top + 0.1 or words.y >= bottom - white / 2, words.id


def test_each_paper_gets_the_design_of_its_size_and_of_its_colours() -> None:
    chosen = {stock.id: template_for(stock, BADGES).id for stock in MEASURED}
    own = {
        "a6": "a6", "a4-a6-2x2": "a6", "90x55": "90x55", "a4-90x55-cut": "90x55", "avery-l4785": "90x55",
        "durable-1445-54x90": "90x55", "page-a7": "a7", "page-id1": "id1", "avery-5392": "4x3", "page-4x6": "4x6",
        "page-82x203-butterfly": "butterfly", "a4-a5-fold": "a6-fold", "brother-dk-11202": "roll-62",
        "brother-dk-22205": "roll-62-cut", "avery-5160": "label",
    }  # fmt: skip
    assert {name: chosen[name] for name in own} == own
    suits = gallery()["badge"]
    assert {suits[chosen[stock.id]] for stock in MEASURED if stock.mono} <= {"black", "both"}
    assert "black" not in {suits[chosen[stock.id]] for stock in MEASURED if not stock.mono}


def test_a_narrow_label_of_a_roll_is_written_along_and_a_sheet_never_is() -> None:
    turned = {stock.id for stock in MEASURED if fit_of(stock, template_for(stock, BADGES)).turned}
    assert {"brother-dk-11201", "dymo-99010"} <= turned
    assert all(stock_named(name).kind in {"roll", "continuous"} for name in turned)


def test_the_shipped_designs_stand_in_the_order_of_the_gallery() -> None:
    for kind, names in gallery().items():
        assert [template.id for template in in_order(templates(kind))] == list(names)


def pictures(pdf: bytes, dpi: int = 150) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    images = [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]
    document.close()
    return images


@pytest.mark.parametrize("template", BADGES, ids=[template.id for template in BADGES])
def test_the_code_of_every_face_of_every_design_is_read_at_its_own_size(
    book: FontBook, badge: Make, template: Template
) -> None:
    paper = {"4x3": "generic-letter-3x4", "label": "avery-5160", "plain": "90x55", "photo": "a6", "two-sided": "a6"}
    stock = paper.get(template.id) or next(s.id for s in MEASURED if template_for(s, BADGES).id == template.id)
    content = badge()
    rendered = render_badges([content], template.id, stock, book)
    assert not rendered.troubles
    images = pictures(rendered.pdf)
    codes = sum(isinstance(element, CodeElement) for element in template.elements)
    assert [code.text for image in images for code in zxingcpp.read_barcodes(image)] == [content.code] * codes
    assert [code.data.decode() for image in images for code in pyzbar.decode(image)] == [content.code] * codes
    assert len(images) == (2 if template.has_back and template.fold is None else 1)


def test_both_halves_of_a_folded_badge_stand_upright_in_the_hand(book: FontBook, badge: Make) -> None:
    (image,) = pictures(render_badges([badge()], "butterfly", "page-82x203-butterfly", book).pdf)
    codes = sorted(zxingcpp.read_barcodes(image), key=lambda code: code.position.top_left.y)
    assert [code.orientation % 360 for code in codes] == [0, 180]


def test_a_design_that_lies_across_is_drawn_whole(book: FontBook, badge: Make) -> None:
    content, stock = badge(), stock_named("brother-dk-11201")
    rendered = render_badges([content], "", stock.id, book)
    assert not rendered.troubles
    (image,) = pictures(rendered.pdf, 300)
    (code,) = zxingcpp.read_barcodes(image)
    assert (code.text, abs(code.orientation)) == (content.code, 90)
    left, top, right, bottom = image.point([value < 160 for value in range(256)]).getbbox() or (0, 0, 0, 0)
    dots = 300 / 25.4
    margins = [(stock.label[side] - stock.printable[side]) / 2 * dots for side in (0, 1)]
    assert left >= margins[0] - 1
    assert top >= margins[1] - 1
    assert right <= image.width - margins[0] + 1
    assert bottom <= image.height - margins[1] + 1
    (upright,) = pictures(render_badges([content], "roll-62", "brother-dk-11202", book).pdf)
    assert zxingcpp.read_barcodes(upright)[0].orientation == 0
