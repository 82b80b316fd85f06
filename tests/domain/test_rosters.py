"""The numbers on a roster: never a badge code, never taken for another line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.codes import grouped, is_own, new_code
from companion.domain.rosters import LONGEST_SHEET, SheetLine, line_number, new_sheet, read_line, read_numbers

SHEETS = st.integers(0, 999_999).map(lambda number: f"{number:06d}")
LINES = st.integers(0, LONGEST_SHEET)


@given(sheet=SHEETS, line=LINES)
def test_a_number_says_its_sheet_and_line_however_it_is_typed(sheet: str, line: int) -> None:
    number = line_number(sheet, line)
    assert not is_own(number)
    wide = number.translate({ord(str(d)): chr(0xFF10 + d) for d in range(10)})
    for typed in (number, grouped(number), f"{number}\r", wide, number.replace("0", "0-")):
        assert read_line(typed) == SheetLine(sheet, line)


@given(sheet=SHEETS, line=LINES, place=st.integers(0, 11), digit=st.integers(0, 9))
def test_a_wrong_digit_is_no_other_line(sheet: str, line: int, place: int, digit: int) -> None:
    number = line_number(sheet, line)
    wrong = f"{number[:place]}{digit}{number[place + 1 :]}"
    assert wrong == number or read_line(wrong) is None


@given(st.randoms(use_true_random=False))
def test_a_badge_code_is_no_line(random: object) -> None:
    code = new_code(random.randrange)  # type: ignore[attr-defined]
    assert read_line(code) is None


def test_lines_that_have_no_place_are_refused() -> None:
    for sheet, line in (("123456", 1000), ("123456", -1), ("12345", 1), ("12345a", 1)):
        with pytest.raises(ValueError, match="sheet"):
            line_number(sheet, line)
    assert len(new_sheet()) == 6


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("5", (5,)),
        ("5-9", (5, 6, 7, 8, 9)),
        ("9–7", (7, 8, 9)),
        ("1 2, 5 - 6", (1, 2, 5, 6)),
        ("１２、3", (12, 3)),
        ("3 3", (3,)),
        ("", None),
        ("x", None),
        ("1234", None),
        ("-5", None),
    ],
)
def test_numbers_typed_by_hand_are_read_as_they_are_written(typed: str, lines: tuple[int, ...] | None) -> None:
    assert read_numbers(typed) == lines
