"""A badge code survives everything that keyboards and scanners do to it, and nothing else is taken for one."""

import random
import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.codes import LONGEST, CodeShape, compact, grouped, is_own, new_code, read_code

own_codes = st.integers(0, 9 * 10**9 - 1).map(lambda n: new_code(lambda _: n))
CODE = new_code(lambda _: 234_567_890)  # 1234567890 and its check digits


def typed_on(row: str, digits: str) -> str:
    return "".join(row[(int(digit) - 1) % 10] for digit in digits)


AZERTY = "&é\"'(-è_çà"
BELGIAN = "&é\"'(§è!çà"
CZECH = "+ěščřžýáíé"
SLOVAK = "+ľščťžýáíé"


def full_width(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


def test_a_new_code_has_ten_random_digits_and_two_check_digits() -> None:
    asked: list[int] = []

    def randbelow(limit: int) -> int:
        asked.append(limit)
        return limit - 1

    code = new_code(randbelow)
    assert asked == [9 * 10**9]
    assert code.startswith("9999999999")
    assert new_code(lambda _: 0).startswith("1000000000")
    assert is_own(code)


def test_codes_from_the_systems_secure_source_differ() -> None:
    assert len({new_code() for _ in range(200)}) == 200


@given(own_codes)
def test_every_new_code_is_own_and_keeps_the_iso_7064_rule(code: str) -> None:
    assert is_own(code)
    assert len(code) == 12
    assert int(code) % 97 == 1
    assert code[0] != "0"


@pytest.mark.parametrize("text", ["", "1", " " + CODE, CODE + "\n", full_width(CODE), "000000000001", "-" + CODE[1:]])
def test_only_the_twelve_plain_digits_are_own(text: str) -> None:
    assert not is_own(text)


def test_on_paper_a_code_stands_in_groups_of_four() -> None:
    assert grouped("123456789012") == "1234 5678 9012"


@given(own_codes, st.integers(0, 11), st.integers(1, 9))
def test_no_single_wrong_digit_is_read_as_a_code(code: str, place: int, more: int) -> None:
    wrong = code[:place] + str((int(code[place]) + more) % 10) + code[place + 1 :]
    reading = read_code(wrong)
    assert reading.own is None
    assert reading.shape is CodeShape.OWN_MISREAD
    assert wrong in reading.foreign  # another system may use twelve digits


@given(own_codes, st.integers(0, 10))
def test_no_swap_of_neighbours_is_read_as_another_code(code: str, place: int) -> None:
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert read_code(swapped).own == (code if swapped == code else None)


@given(own_codes, st.integers(0, 11), st.integers(0, 12))
def test_no_part_of_a_code_is_read_as_a_code(code: str, start: int, end: int) -> None:
    part = code[start:end]
    if part != code:
        assert read_code(part).own is None


@given(own_codes, own_codes)
def test_two_scans_run_together_are_a_misread(first: str, second: str) -> None:
    assert read_code(first + second).shape is CodeShape.OWN_MISREAD


separators = st.text("  -‐‑–—−\u3000\u00a0\u200b\ufeff\u2060\u00ad\ufe0f\x1d", max_size=3)


@given(own_codes, st.data())
def test_a_code_survives_every_mangling_we_claim(code: str, data: st.DataObject) -> None:
    prefix = data.draw(st.sampled_from(["", "]Q1", "]C1", "]d2", "]q1"]))
    text = prefix + code
    how = data.draw(st.sampled_from(["plain", "wide", "korean", "chinese", *(AZERTY, BELGIAN, CZECH, SLOVAK)]))
    if how == "plain":
        text = prefix + "".join(char + data.draw(separators) for char in code)
    elif how == "wide":
        text = full_width(text)
    elif how == "korean":
        text = text.replace("Q", "ㅃ").replace("C", "ㅊ").replace("d", "ㅇ").replace("q", "ㅂ")
    elif how == "chinese":
        text = full_width(text).replace("］", "】")
    else:
        text = typed_on(how, code)
    ends = st.text("\r\n\t\x1d \x00\x04", max_size=3)
    text = data.draw(ends) + text + data.draw(ends)
    reading = read_code(text)
    assert reading.own == code
    assert reading.shape is CodeShape.OWN
    assert reading.shown == grouped(code)
    assert code in reading.foreign
    assert reading.raw == text


def test_full_width_digits_are_digits() -> None:
    assert read_code("１２３４５６７８９０" + full_width(CODE[10:])).own == CODE


def test_digits_of_other_scripts_are_digits() -> None:
    assert read_code("".join(chr(0x06F0 + int(digit)) for digit in CODE)).own == CODE


def test_a_french_digit_row_is_undone_and_its_hyphen_is_a_six() -> None:
    assert read_code("&é\"'(-è_çà" + typed_on(AZERTY, CODE[10:])).own == CODE


def test_a_belgian_digit_row_is_undone() -> None:
    assert read_code("&é\"'(§è!çà" + typed_on(BELGIAN, CODE[10:])).own == CODE


def test_a_czech_and_a_slovak_digit_row_are_undone() -> None:
    assert read_code("+ěščřžýáíé" + typed_on(CZECH, CODE[10:])).own == CODE
    assert read_code("+ľščťžýáíé" + typed_on(SLOVAK, CODE[10:])).own == CODE


def test_caps_lock_on_a_french_keyboard_that_types_capitals_is_undone() -> None:
    assert read_code(typed_on(AZERTY, CODE).upper()).own == CODE


def test_a_decomposed_accent_is_the_same_key() -> None:
    assert read_code(unicodedata.normalize("NFD", typed_on(AZERTY, CODE))).own == CODE


@pytest.mark.parametrize(("prefix", "row"), [("$A&", AZERTY), (")Q+", CZECH), ("äQ+", SLOVAK)])
def test_an_aim_prefix_typed_on_such_a_keyboard_is_taken_off(prefix: str, row: str) -> None:
    assert read_code(prefix + typed_on(row, CODE)).own == CODE


def test_signs_of_a_french_row_among_real_digits_are_no_digits() -> None:
    reading = read_code(CODE[:6] + typed_on(AZERTY.replace("-", "§"), CODE[6:]))
    assert reading.own is None
    assert reading.shape is CodeShape.OTHER


def test_hyphens_between_real_digits_are_separators() -> None:
    assert read_code(f"{CODE[:4]}-{CODE[4:8]}-{CODE[8:]}").own == CODE


def test_a_french_row_with_a_wrong_digit_is_a_misread_shown_as_digits() -> None:
    wrong = CODE[:-1] + str((int(CODE[-1]) + 1) % 10)
    reading = read_code(typed_on(AZERTY, wrong))
    assert reading.shape is CodeShape.OWN_MISREAD
    assert reading.shown == grouped(wrong)
    assert wrong in reading.foreign


@pytest.mark.parametrize("text", ["", " ", "\r\n", "\x1d\t", "\u200b\ufeff", "---", "\u3164", "\ud800"])
def test_nothing_is_nothing(text: str) -> None:
    reading = read_code(text)
    assert reading.shape is CodeShape.EMPTY
    assert (reading.own, reading.foreign, reading.shown) == (None, (), "")


@pytest.mark.parametrize("text", ["1", "12", "12345", "abc", "ㅁ", "1" * 40])
def test_scraps_and_wrong_lengths_are_misreads(text: str) -> None:
    assert read_code(text).shape is CodeShape.OWN_MISREAD


@pytest.mark.parametrize("text", ["abcd", "k3fxq9wzt", "AB-1234", '{"i": [1, "https://x.org", "abc"]}', "张伟张伟"])
def test_letters_may_be_a_ticket_of_another_system(text: str) -> None:
    reading = read_code(text + "\r")
    assert reading.shape is CodeShape.OTHER
    assert reading.foreign[0] == text
    assert reading.shown == text


def test_a_foreign_code_is_found_under_caps_lock() -> None:
    assert "k3fxq9wzt" in read_code("K3FXQ9WZT").foreign


def test_a_foreign_code_is_found_behind_an_aim_prefix_and_in_full_width() -> None:
    assert "AB-1234" in read_code("]Q1AB-1234").foreign
    assert "AB-1234" in read_code("ＡＢ－１２３４").foreign


def test_signs_of_a_chinese_input_method_are_undone() -> None:
    assert '{"a":"b.c"}' in read_code("｛“a”：“b。c”｝").foreign


@pytest.mark.parametrize(
    ("seen", "meant"),
    [("ㅏ3랴ㅂ9", "k3fiq9"), ("ㄲㄸㅆ", "RET"), ("뭉", "and"), ("ㄳㅘㅄ", "rthkqt"), ("ㅀ", "fg"), ("닭", "ekfr"),
     ("ㅒㅖ1", "OP1"), ("가나", "rksk"), ("있ㅆ", "dlTT")],
)  # fmt: skip
def test_hangul_typed_for_letters_is_undone(seen: str, meant: str) -> None:
    reading = read_code(seen + "1234")
    assert meant + "1234" in reading.foreign
    assert reading.shown == seen + "1234"


def test_half_width_jamo_are_undone() -> None:
    assert "rk1234" in read_code("ﾡￂ1234").foreign


def two_set(text: str) -> str:
    """What a two-set Korean input method shows for these keys: jamo joined into syllables as a person would see them.

    Written from the keyboard's layout and the Unicode formula for syllables, apart from the code under test.
    """
    plain = dict(zip("qwertyuiopasdfghjklzxcvbnm", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", strict=True))
    shifted = {
        **{key.upper(): jamo for key, jamo in plain.items()},
        **dict(zip("QWERTOP", "ㅃㅉㄸㄲㅆㅒㅖ", strict=True)),
    }
    jamo = [{**plain, **shifted}.get(char, char) for char in text]
    leads, vowels = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ", "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
    tails = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
    joined = {"ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ",
              "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ",
              "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ", "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ"}  # fmt: skip
    out, at = [], 0

    def vowel_at(place: int) -> bool:
        return place < len(jamo) and jamo[place] in vowels

    while at < len(jamo):
        if jamo[at] not in leads or not vowel_at(at + 1):
            out.append(jamo[at])
            at += 1
            continue
        lead, vowel, at = jamo[at], jamo[at + 1], at + 2
        if at < len(jamo) and vowel + jamo[at] in joined:
            vowel, at = joined[vowel + jamo[at]], at + 1
        tail = " "
        if at < len(jamo) and jamo[at] in tails and not vowel_at(at + 1):
            tail, at = jamo[at], at + 1
            if at < len(jamo) and tail + jamo[at] in joined and not vowel_at(at + 1):
                tail, at = joined[tail + jamo[at]], at + 1
        out.append(chr(0xAC00 + (leads.index(lead) * 21 + vowels.index(vowel)) * 28 + tails.index(tail)))
    return "".join(out)


def test_the_korean_keyboard_of_these_tests_types_korean() -> None:
    assert two_set("rkskek") == "가나다"
    assert two_set("ekfrrhk") == "닭과"
    assert two_set("dkssud") == "안녕"
    assert two_set("rkqtdl") == "값이"


letter_codes = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=4, max_size=32)


@given(letter_codes, st.sampled_from(["NFC", "NFD"]))
def test_letter_codes_survive_a_korean_input_method(code: str, form: Literal["NFC", "NFD"]) -> None:
    reading = read_code(unicodedata.normalize(form, two_set(code)) + "\r\n")
    assert compact(code) in {compact(text) for text in reading.foreign}


@given(st.text("abcdefghjkmnpqrstuvwxyz23456789", min_size=4, max_size=32))
def test_a_lower_case_secret_survives_a_korean_input_method_exactly(code: str) -> None:
    assert code in read_code(two_set(code)).foreign


@given(st.text("abcdefghjkmnpqrstuvwxyzABC23456789", min_size=4, max_size=32))
def test_a_secret_survives_caps_lock_exactly(code: str) -> None:
    assert code in read_code(code.swapcase()).foreign


@given(st.text())
def test_reading_never_fails_and_what_is_shown_can_be_stored(raw: str) -> None:
    reading = read_code(raw)
    assert reading.raw == raw
    assert (reading.own is not None) == (reading.shape is CodeShape.OWN)
    assert all(text for text in reading.foreign)
    assert len(set(reading.foreign)) == len(reading.foreign)
    for text in (reading.shown, *reading.foreign):
        assert not any(unicodedata.category(char) in {"Cc", "Cs", "Cf"} for char in text)


@given(st.text())
def test_the_compact_form_is_final(code: str) -> None:
    assert compact(compact(code)) == compact(code)


@given(st.text(st.characters(max_codepoint=127)))
def test_the_compact_form_of_plain_text_is_that_of_full_width_text(code: str) -> None:
    wide = "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in code)
    assert compact(wide) == compact(code)


def test_the_compact_form_forgets_case_width_spaces_and_hyphens() -> None:
    assert compact("Ab-12 ＣＤ\u200b–9") == "ab12cd9"
    assert compact("Straße") == compact("STRASSE")
    assert compact("- -") == ""


def test_random_text_is_hardly_ever_a_code() -> None:
    source = random.Random(97)
    texts = ["".join(source.choices("0123456789", k=12)) for _ in range(20_000)]
    taken = sum(read_code(text).own is not None for text in texts)
    assert 100 < taken < 320  # nine in ten of one in 97


def test_more_than_any_code_can_hold_is_a_misread_at_once() -> None:
    reading = read_code("Ab9ﷺ" * 1_000_000)
    assert (reading.shape, reading.own, reading.foreign, reading.shown) == (CodeShape.OWN_MISREAD, None, (), "")
    assert read_code("A" * LONGEST).shape is CodeShape.OTHER
