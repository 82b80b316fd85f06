"""The missing list on paper: whoever goes to look for people has everything that is known of them, uncut."""

import pypdfium2
import pytest

from companion import paths
from companion.domain.documents import MissingContent, MissingRow
from companion.output.engine import Engine

CALL = "Called 14:05: 占线，同屋说他已经下楼，在停车场等我们，二十分钟后再打一次电话，如果还没有到就请车先走"
FOOT = 34
"""Points above the lower edge below which only the foot of the page stands."""


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(paths.resources())


def text_of(pdf: bytes) -> list[str]:
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]
    return ["".join(page.split()) for page in pages]


@pytest.mark.parametrize("language", ["en", "zh", "ko"])
def test_both_names_number_last_place_and_every_call_stand_whole_on_the_page(engine: Engine, language: str) -> None:
    row = MissingRow(
        "d", "欧阳晓棠", "Ouyang Xiaotang", "Chengdu", "+86 100 0000 0103", ("Last seen 13:41 at “Arrived”", CALL)
    )
    drawn = engine.missing_list(MissingContent("Visit", "Mapo · Back on bus", "Bus 1", "2 missing", (row,), language))
    [page] = text_of(drawn.pdf)
    for told in (row.native, row.latin, row.delegation, row.phone, *row.lines):
        assert "".join(told.split()) in page
    assert drawn.troubles == ()


def test_long_lists_go_on_and_nobody_is_left_out_or_printed_over_the_foot(engine: Engine) -> None:
    rows = tuple(
        MissingRow(
            str(number), "沈若溪", f"Person{number:02d}end", "Beijing", f"+86 100 0000 {number:04d}", (CALL,) * 2
        )
        for number in range(40)
    )
    drawn = engine.missing_list(MissingContent("Visit", "Title", "", "40 missing", rows))
    document = pypdfium2.PdfDocument(drawn.pdf)
    assert len(document) > 3
    everything = "".join(text_of(drawn.pdf))
    assert [row.latin for row in rows if row.latin not in everything] == []
    for number, page in enumerate(document, 1):
        text = page.get_textpage()
        low = [text.get_text_range(at, 1) for at in range(text.count_chars()) if 0 < text.get_charbox(at)[1] < FOOT]
        assert "".join("".join(low).split()) == f"Visit{number}/{len(document)}"
