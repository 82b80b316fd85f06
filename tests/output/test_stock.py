"""Paper: labels lie inside their page, a design is never squeezed, and unmeasured paper is refused."""

import pytest

from companion.bootstrap import Program
from companion.domain.answers import UserError
from companion.domain.paper import measured
from companion.output.stock import Stock, known_papers, starts, stock_named, stocks
from companion.output.template import adapted
from companion.output.template_files import template_named

MEASURED = [stock for stock in stocks() if stock.measured]


@pytest.mark.parametrize("stock", MEASURED, ids=[stock.id for stock in MEASURED])
def test_every_label_lies_on_its_page_beside_the_others(stock: Stock) -> None:
    places = stock.places()
    assert len(places) == stock.per_sheet >= 1
    for x, y in places:
        assert x >= -0.01
        assert y >= -0.01
        assert x + stock.label[0] <= stock.page[0] + 0.01
        assert y + stock.label[1] <= stock.page[1] + 0.01
    if stock.columns > 1:
        assert stock.pitch[0] >= stock.label[0] - 0.01
    if stock.rows > 1:
        assert stock.pitch[1] >= stock.label[1] - 0.01
    assert stock.printable[0] <= stock.label[0]
    assert stock.printable[1] <= stock.label[1]


def test_ids_are_unique() -> None:
    ids = [stock.id for stock in stocks()]
    assert len(set(ids)) == len(ids)


def test_our_own_sheet_is_where_the_cutter_expects_it() -> None:
    stock = stock_named("a4-90x55-cut")
    assert stock.places()[0] == (15, 11)
    assert stock.places()[-1] == (105, 231)
    assert stock.cut_marks


def test_an_alias_finds_its_stock() -> None:
    assert stock_named("8395").id == "avery-5395"


def test_unmeasured_paper_cannot_be_printed_on() -> None:
    unmeasured = [stock for stock in stocks() if not stock.measured]
    assert unmeasured
    with pytest.raises(UserError, match="Nobody has measured Avery L4728") as error:
        stock_named("avery-l4728")
    assert "Measure a sheet" in error.value.remedy


def test_unknown_paper_is_refused() -> None:
    with pytest.raises(UserError, match="no paper called"):
        stock_named("papyrus")


def test_labels_go_on_from_sheet_to_sheet() -> None:
    stock = stock_named("a4-a6-2x2")
    assert [(sheet, corner) for sheet, corner in starts(stock, 3, 4)] == [
        (0, (105, 148.5)),
        (1, (0, 0.5)),
        (1, (105, 0.5)),
    ]


def test_what_spans_a_card_grows_with_it_and_the_foot_stays_at_the_foot() -> None:
    template = template_named("badge", "90x55")
    grown = adapted(template, 100, 60)
    before = {element.part: element for element in template.elements}
    after = {element.part: element for element in grown.elements}
    band, code = after["band"], after["qr"]
    assert (band.x, band.w, band.y) == (0, 100, before["band"].y + 5)
    assert (code.x, code.y) == (before["qr"].x + 10, before["qr"].y)
    # Words that begin at the left use the room that the code leaves them.
    assert (after["native"].x, after["native"].w) == (before["native"].x, before["native"].w + 10)
    assert adapted(template, 90, 55) is template


def test_paper_measured_on_this_laptop_stands_first_and_takes_the_place_of_the_unmeasured_one() -> None:
    mine = measured("avery-l4728", "L4728", (210, 297), (80, 50), (2, 5), (17.5, 13.5), maker="Avery")
    known = known_papers([mine])
    assert known[0].id == "avery-l4728"
    assert [stock.id for stock in known].count("avery-l4728") == 1
    assert stock_named("Avery-L4728", known).measured
    assert stock_named("avery-l4728", known).own
    with pytest.raises(UserError, match="Nobody has measured"):
        stock_named("avery-l4727", known)


def test_an_endless_roll_is_as_long_as_it_is_cut() -> None:
    usual = stock_named("brother-dk-22205")
    asked = stock_named("brother-dk-22205@120")
    kept = stock_named("brother-dk-22205", known_papers((), {"brother-dk-22205": 120.0}))
    assert asked == kept
    assert (asked.page, asked.label) == ((62, 120), (62, 120))
    assert asked.label[1] - asked.printable[1] == pytest.approx(usual.label[1] - usual.printable[1])


@pytest.mark.parametrize("name", ["brother-dk-22205@5", "brother-dk-22205@long", "a6@120"])
def test_what_cannot_be_cut_so_is_refused_in_words(name: str) -> None:
    with pytest.raises(UserError, match="cannot be cut"):
        stock_named(name)


def test_marks_are_offered_where_a_sheet_is_cut_by_hand_and_has_an_edge_for_them() -> None:
    assert stock_named("generic-a4-90x54").cut
    assert stock_named("a4-90x55-cut").cut
    assert not stock_named("generic-a4-a6p").cut, "four A6 fill the sheet to its edges"
    assert not stock_named("avery-l4785").cut
    assert not stock_named("brother-dk-11202").cut


def test_a_click_on_the_page_finds_the_label(program: Program) -> None:
    stock = program.documents.stock("avery-l4785")
    paper = stock_named("avery-l4785")
    for number, (left, top) in enumerate(paper.places(), 1):
        assert stock.label_at(left + 1, top + 1) == number
        assert stock.label_at(left + paper.label[0] - 1, top + paper.label[1] - 1) == number
    assert stock.label_at(1, 1) is None
