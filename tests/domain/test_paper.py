"""Paper measured with a ruler, and printers that print beside the mark."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.answers import UserError
from companion.domain.paper import (
    OwnPaper,
    check,
    measured,
    own_papers,
    paper_item,
    paper_of,
    roll,
    shift_of,
    used_lately,
    with_shift,
)

A4 = (210.0, 297.0)


def test_a_sheet_follows_from_four_numbers_and_a_count() -> None:
    """L4785: 2 x 5 labels of 80 x 50 mm, the first 17.5 mm from the left and 13.5 mm from the top."""
    sheet = measured("avery-l4728", "L4728", A4, (80, 50), (2, 5), (17.5, 13.5))
    assert sheet.pitch == (95.0, 55.0)
    assert sheet.kind == "sheet"


def test_a_gap_that_was_measured_counts_more_than_one_that_follows() -> None:
    assert measured("x", "X", A4, (80, 50), (2, 5), (17.5, 13.5), gap=(10.0, 2.0)).pitch == (90.0, 52.0)


@pytest.mark.parametrize(
    ("label", "grid", "origin", "sentence"),
    [
        ((80, 50), (3, 5), (17.5, 13.5), "overlap"),
        ((80, 50), (1, 1), (150, 13.5), "not lie on the page"),
        ((5, 50), (1, 1), (10, 10), "10 mm to 1200 mm"),
        ((80, 50), (0, 1), (10, 10), "at least one label"),
    ],
)
def test_a_sheet_that_cannot_be_says_why(
    label: tuple[float, float], grid: tuple[int, int], origin: tuple[float, float], sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence) as caught:
        measured("x", "X", A4, label, grid, origin)
    assert caught.value.remedy


def test_a_roll_has_one_label_a_page() -> None:
    found = roll("own-1", "Thermal 70 x 40", (70, 40))
    assert (found.page, found.columns * found.rows) == ((70, 40), 1)


measures = st.floats(10, 300).map(lambda part: round(part, 1))


@settings(max_examples=60)
@given(
    page=st.tuples(measures, measures),
    label=st.tuples(measures, measures),
    grid=st.tuples(st.integers(1, 9), st.integers(1, 12)),
    origin=st.tuples(st.floats(0, 40), st.floats(0, 40)),
)
def test_whatever_is_measured_lies_on_its_page_or_is_refused_and_comes_back_from_the_file_as_it_was(
    page: tuple[float, float], label: tuple[float, float], grid: tuple[int, int], origin: tuple[float, float]
) -> None:
    try:
        paper = measured("own-1", "Mine", page, label, grid, origin)
    except UserError:
        return
    for at in (0, 1):
        last = paper.origin[at] + (grid[at] - 1) * paper.pitch[at] + label[at]
        assert last <= page[at] + 0.1
        assert grid[at] == 1 or paper.pitch[at] >= label[at] - 0.1
    assert paper_of(paper_item(paper)) == paper


def test_damaged_papers_in_the_settings_are_left_out_and_the_others_stay() -> None:
    good = paper_item(roll("own-1", "Roll", (70, 40)))
    found = own_papers({"own-1": good, "a": {}, "b": 3, "c": {**good, "kind": "cloud"}}, {"dk": 90, "x": "long"})  # type: ignore[dict-item]
    assert [paper.id for paper in found.papers] == ["own-1"]
    assert found.cut_lengths == {"dk": 90.0}


def test_a_shift_is_kept_for_the_printer_and_the_paper_and_serves_other_paper_of_that_size() -> None:
    shifts = with_shift({}, "Office", "avery-l4785", A4, (1.04, -0.26))
    assert shift_of(shifts, "Office", "avery-l4785", A4) == (1.0, -0.3)
    assert shift_of(shifts, "Office", "avery-l7160", A4) == (1.0, -0.3), "A4 takes the same way through it"
    assert shift_of(shifts, "Office", "a6", (105, 148)) == (0, 0)
    assert shift_of(shifts, "Lobby", "avery-l4785", A4) == (0, 0)
    both = with_shift(shifts, "Office", "avery-l7160", A4, (0.5, 0))
    assert shift_of(both, "Office", "avery-l4785", A4) == (1.0, -0.3)
    assert shift_of(both, "Office", "avery-l7160", A4) == (0.5, 0)


def test_damaged_shifts_move_nothing() -> None:
    assert shift_of({"Office": {"a6": ["far"]}}, "Office", "a6", (105, 148)) == (0, 0)  # type: ignore[dict-item,list-item]
    assert shift_of({"Office": {"a6": [99, 0]}}, "Office", "a6", (105, 148)) == (9.9, 0)


def test_the_paper_used_last_stands_first_once() -> None:
    assert used_lately(("a", "b"), "b") == ("b", "a")
    assert len(used_lately([str(i) for i in range(20)], "new")) == 8


def test_a_page_of_one_label_is_a_page() -> None:
    assert measured("x", "Card", (90, 55), (90, 55), (1, 1), (0, 0)).kind == "page"
    check(OwnPaper("x", "Card", "page", (90, 55), (90, 55), pitch=(90, 55)))
