"""A scanner is told from a person by its speed; what both type at once is taken apart again."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.codes import new_code
from companion.domain.keystrokes import (
    END,
    GAP_MS,
    Habits,
    Stroke,
    is_scan,
    joined,
    may_go_on,
    reading_of,
    take_apart,
    without_prefix,
)

CODE = new_code(lambda _: 234_567_890)
FRENCH = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))
own_codes = st.integers(0, 9 * 10**9 - 1).map(lambda n: new_code(lambda _: n))


def run(text: str, gap: int = 8, start: int = 1_000) -> list[Stroke]:
    return [Stroke(sign, start + gap * number) for number, sign in enumerate(text)]


def by_hand(strokes: Sequence[Stroke], numbers: Sequence[int]) -> str:
    return "".join(strokes[number].text for number in numbers)


@given(own_codes, st.integers(0, GAP_MS - 1))
def test_a_badge_at_the_speed_of_a_scanner_is_a_scan_with_and_without_enter(code: str, gap: int) -> None:
    assert is_scan(run(code, gap), Habits())
    assert is_scan(run(code, gap), Habits(), ended=False)


@given(st.text("abcdefghijklmnopqrstuvwxyz 0123456789", max_size=30), st.lists(st.integers(GAP_MS, 300), min_size=31))
def test_nothing_that_a_person_types_is_a_scan(text: str, gaps: list[int]) -> None:
    at, strokes = 0, []
    for sign, gap in zip(text, gaps, strict=False):
        at += gap
        strokes.append(Stroke(sign, at))
    for ended in (True, False):
        assert not is_scan(strokes, Habits(), ended=ended)


@pytest.mark.parametrize("text", ["with regards", "zhangwei", "771234", "77123456789"])
def test_without_an_enter_only_what_looks_like_a_code_is_a_scan(text: str) -> None:
    assert not is_scan(run(text), Habits(), ended=False)
    assert is_scan(run(text), Habits(), ended=True)


@pytest.mark.parametrize("code", [CODE, "k3v9xq2mzp", "10045678901234567890", "EV-2016-0042"])
def test_without_an_enter_codes_are_scans(code: str) -> None:
    assert is_scan(run(code), Habits(), ended=False)


def test_a_slow_scanner_is_heard_once_it_is_said_to_be_slow() -> None:
    slow = run(CODE, 70)
    assert not is_scan(slow, Habits())
    assert is_scan(slow, Habits(gap_ms=80))
    assert is_scan(run("k3v9xq2mzp", 110), Habits(gap_ms=150))


@pytest.mark.parametrize("text", ["zhang wei", "zhangwei", "guest12"])
def test_with_a_slow_scanner_names_typed_fast_are_still_a_persons(text: str) -> None:
    assert not is_scan(run(text, 83), Habits(gap_ms=150))


@given(st.lists(st.integers(60, 149), min_size=10, max_size=10).filter(lambda gaps: max(gaps) - min(gaps) > 30))
def test_with_a_slow_scanner_a_mobile_number_typed_unevenly_is_a_persons(gaps: list[int]) -> None:
    at, strokes = 0, [Stroke("1", 0)]
    for digit, gap in zip("3812345678", gaps, strict=True):
        at += gap
        strokes.append(Stroke(digit, at))
    assert not is_scan(strokes, Habits(gap_ms=150))


@given(own_codes, st.integers(1, 11), st.sampled_from("abcXYZ中가"))
def test_a_letter_typed_into_a_badge_goes_back_to_the_person(code: str, place: int, letter: str) -> None:
    strokes = run(code[:place] + letter + code[place:])
    heard = take_apart(strokes, Habits())
    assert heard.readings[0] == code
    assert by_hand(strokes, heard.by_hand) == letter


@given(own_codes, st.sampled_from("abcz"))
def test_a_letter_just_before_a_badge_goes_back_to_the_person(code: str, letter: str) -> None:
    for gap in (3, 20, 45):
        strokes = [Stroke(letter, 1_000), *run(code, start=1_000 + gap)]
        heard = take_apart(strokes, Habits())
        assert heard.readings[0] == code
        assert heard.by_hand == (0,)


def test_a_letter_well_before_a_foreign_code_is_a_persons() -> None:
    strokes = [Stroke("z", 1_000), *run("k3v9xq2mzp", start=1_040)]
    heard = take_apart(strokes, Habits())
    assert heard.readings == ("k3v9xq2mzp", "zk3v9xq2mzp")
    assert heard.by_hand == (0,)


@pytest.mark.parametrize(("before", "after"), [("ABC", ""), ("", "XY"), ("AB", "YZ")])
def test_letters_at_the_scanners_pace_are_its_own(before: str, after: str) -> None:
    strokes = run(before + CODE + after)
    heard = take_apart(strokes, Habits())
    assert heard.readings[0] == CODE
    assert heard.by_hand == ()


@pytest.mark.parametrize("arrived", ["REG:", "reg:", "ㄲㄸㅎ:", "ㄱㄷㅎ:", "ＲＥＧ："])
def test_a_known_prefix_is_taken_off_in_whatever_form_it_comes(arrived: str) -> None:
    assert take_apart(run(arrived + "k3v9xq2mzp"), Habits(prefix="REG:")).readings == ("k3v9xq2mzp",)
    assert without_prefix("k3v9xq2mzp", "REG:") == "k3v9xq2mzp"


def test_an_aim_identifier_is_part_of_the_reading() -> None:
    assert take_apart(run("]Q1" + CODE), Habits()).readings == ("]Q1" + CODE,)


def test_on_a_french_layout_every_key_counts_by_its_place() -> None:
    strokes = [Stroke(FRENCH[digit], 8 * n, digit) for n, digit in enumerate(CODE)]
    assert reading_of(strokes) == CODE
    ticket = [*(Stroke(FRENCH[d], 8 * n, d) for n, d in enumerate("42")), Stroke("q", 16, "a"), Stroke("a", 24, "q")]
    assert reading_of(ticket) == "42aq"


def test_somebody_who_holds_shift_spoils_no_badge() -> None:
    signs = dict(zip("1234567890", "!@#$%^&*()", strict=True))
    strokes = [Stroke(signs[d] if 3 < n < 8 else d, 8 * n, d) for n, d in enumerate(CODE)]
    assert take_apart(strokes, Habits()).readings[0] == CODE


def test_full_width_digits_are_digits() -> None:
    assert reading_of(run("７７２０")) == "7720"


def test_two_pieces_are_joined_only_at_a_scanners_speed() -> None:
    torn = [*run(CODE[:5]), *run(CODE[5:], start=1_700)]
    assert joined(torn) == CODE
    assert joined(run(CODE, 160)) is None
    assert joined(run(CODE[:-1] + str((int(CODE[-1]) + 1) % 10))) is None


@pytest.mark.parametrize(("text", "may"), [("77", True), (CODE, False), (CODE + "12", True), ("12" * 12, False),
                                           ("abc123", False)])  # fmt: skip
def test_an_enter_may_come_too_early_while_the_digits_are_no_badge(text: str, may: bool) -> None:
    assert may_go_on(run(text)) is may
    if may:
        assert may_go_on([*run(text), Stroke(END, 2_000)])
