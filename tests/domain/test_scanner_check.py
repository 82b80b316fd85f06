"""What a test scan says about the scanner's configuration."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.codes import is_own, new_code
from companion.domain.keystrokes import Habits, Stroke
from companion.domain.scanner_check import TEST_LETTERS, TEST_NUMBER, Ending, Finding, Key, Trace, judge

FRENCH = dict(zip("1234567890azqwm", "&é\"'(-è_çàqwaz,", strict=True)) | {"A": "Q", "Z": "W"}
JAMO = dict(zip("qwyzmtesAZT", "ㅂㅈㅛㅋㅡㅅㄷㄴㅁㅋㅆ", strict=True))
BADGE = new_code(lambda _: 555_555_555)


def trace(typed: str, gap: int = 8, ending: Ending = Ending.ENTER, places: str = "") -> Trace:
    keys = (Key(Stroke(sign, gap * number, places[number] if places else sign)) for number, sign in enumerate(typed))
    return Trace(tuple(keys), ending)


def french(text: str) -> Trace:
    return trace("".join(FRENCH.get(sign, sign) for sign in text), places=text)


CASES = {
    "all is well": (trace(TEST_NUMBER), [Finding.GOOD]),
    "letters too": (trace(TEST_LETTERS), [Finding.GOOD]),
    "any badge": (trace(BADGE), [Finding.GOOD]),
    "with an AIM identifier": (trace(f"]Q1{BADGE}"), [Finding.GOOD]),
    "full-width digits": (trace("".join(chr(ord(d) + 0xFEE0) for d in BADGE)), [Finding.GOOD]),
    "French layout": (french(TEST_NUMBER), [Finding.OTHER_LAYOUT]),
    "French layout, letters": (french(TEST_LETTERS), [Finding.OTHER_LAYOUT]),
    "German layout": (
        trace(TEST_LETTERS.translate(str.maketrans("yzYZ", "zyZY")), places=TEST_LETTERS), [Finding.LETTERS_DIFFER]
    ),
    "Caps Lock": (trace(TEST_LETTERS.swapcase()), [Finding.CASE_TURNED]),
    "Hangul": (trace("".join(JAMO.get(sign, sign) for sign in TEST_LETTERS)), [Finding.INPUT_METHOD]),
    "nothing at the end": (trace(BADGE, ending=Ending.NONE), [Finding.NO_END]),
    "Tab at the end": (trace(BADGE, ending=Ending.TAB), [Finding.ENDS_WITH_TAB]),
    "a prefix": (trace(f"ABC{BADGE}"), [Finding.PREFIX]),
    "a suffix": (trace(f"{BADGE}XYZ"), [Finding.SUFFIX]),
    "slow": (trace(BADGE, gap=70), [Finding.SLOW]),
    "as slow as a person": (trace(BADGE, gap=149), [Finding.SLOW]),
    "slower than a person": (trace(BADGE, gap=200), [Finding.BY_HAND]),
    "a digit lost": (trace(BADGE[:7] + BADGE[8:]), [Finding.DAMAGED]),
    "too short": (trace("12"), [Finding.BY_HAND]),
    "several": (
        trace(f"REG-{BADGE}", gap=90, ending=Ending.NONE), [Finding.PREFIX, Finding.SLOW, Finding.NO_END]
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_scan_tells_what_is_wrong(case: str) -> None:
    heard, expected = CASES[case]
    assert list(judge(heard, Habits()).findings) == expected


def test_what_this_laptop_is_set_for_is_no_trouble() -> None:
    verdict = judge(trace(f"REG-{BADGE}", gap=70), Habits("reg-", 80))
    assert list(verdict.findings) == [Finding.PREFIX_KNOWN, Finding.SLOW_KNOWN]
    assert verdict.good


@pytest.mark.parametrize(("gap", "wanted"), [(49, 50), (50, 80), (79, 80), (80, 150), (149, 150)])
def test_the_pace_to_choose_is_the_narrowest_that_fits(gap: int, wanted: int) -> None:
    verdict = judge(trace(BADGE, gap=gap), Habits())
    assert verdict.gap_ms == wanted
    assert Finding.SLOW not in judge(trace(BADGE, gap=gap), Habits(gap_ms=verdict.gap_ms)).findings


def test_taking_the_prefix_as_it_was_found_mends_it() -> None:
    verdict = judge(trace(f"ABC-{TEST_LETTERS}"), Habits())
    assert verdict.prefix == "ABC-"
    assert judge(trace(f"ABC-{TEST_LETTERS}"), Habits(verdict.prefix)).good


def test_a_pause_in_a_scan_is_told_as_too_slow() -> None:
    keys = [*(Key(Stroke(d, 8 * n)) for n, d in enumerate(BADGE[:6])), *(Key(Stroke(d, 300 + 8 * n)) for n, d in
            enumerate(BADGE[6:]))]  # fmt: skip
    assert judge(Trace(tuple(keys)), Habits()).findings == (Finding.TOO_SLOW,)


@given(st.text(max_size=60), st.integers(0, 400), st.sampled_from(Ending))
def test_whatever_was_typed_there_is_a_verdict_with_what_is_to_be_done_first(
    text: str, gap: int, ending: Ending
) -> None:
    verdict = judge(trace(text, gap, ending), Habits())
    assert verdict.findings
    assert list(verdict.findings) == sorted(verdict.findings, key=lambda finding: finding.fine)
    assert verdict.good is all(finding.fine for finding in verdict.findings)


def test_the_number_on_the_test_sheet_is_a_badge_number() -> None:
    assert is_own(TEST_NUMBER)
