"""Words in their box: broken where each language breaks, shrunk within limits, never over the edge."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.output.breaks import AT_SYLLABLES, AT_WORDS, BREAK_HERE, pieces
from companion.output.fonts import FontBook
from companion.output.layout import Setter
from companion.output.template import Template, TextElement
from companion.output.template_files import templates
from companion.output.text import Room, Span, balanced, fit, line_width, number, wrapped

SCRIPTS = (
    "abcdefgh ABC-'éßñ ưỡ 123 王李张刘欧阳嘉树，。、（）· 김민서윤 はなこー Иван Ω"
    "محمد علي สมชาย मोहन שלום \n\u0301\u3099"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Low-carbon City", ["Low-", "carbon ", "City"]),
        ("首尔访问，好。", ["首", "尔", "访", "问，", "好。"]),
        ("（首尔）、", ["（首", "尔）、"]),
        ("저탄소 도시 연수를", ["저탄소 ", "도시 ", "연수를"]),
        ("出席 11 项", ["出", "席 ", "11 ", "项"]),
        ("买买提·阿不都", ["买", "买", "提·", "阿", "不", "都"]),
    ],
)
def test_lines_end_where_readers_expect_it(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_a_name_breaks_at_its_dot_before_anywhere_else() -> None:
    assert pieces("阿不都热合曼·买买提", AT_WORDS) == ["阿不都热合曼·", "买买提"]
    assert pieces("아주긴단어", AT_SYLLABLES) == list("아주긴단어")


@given(st.text(alphabet=SCRIPTS, max_size=80))
def test_no_line_starts_with_closing_punctuation_and_nothing_is_lost(text: str) -> None:
    cut = pieces(text)
    assert "".join(cut) == text
    assert all(piece[0] not in "，。、）" for piece in cut[1:])


@given(st.text(alphabet=SCRIPTS, min_size=1, max_size=80), st.integers(2, 4))
def test_balanced_lines_hold_every_letter(book: FontBook, text: str, count: int) -> None:
    lines = balanced(text, count, Span("", 5), book)
    assert len(lines) <= count
    if lines:
        assert "".join("".join(lines).split()) == "".join(text.split())


def test_wrapped_lines_stay_within_the_width(book: FontBook) -> None:
    span = Span("", 4)
    lines = wrapped("The quick delegates walk along the Cheonggyecheon stream, 首尔清溪川全长十公里。", 40, span, book)
    assert len(lines) > 2
    assert all(replace(span, text=line).extent(book) <= 40 for line in lines)


def test_text_shrinks_then_wraps_then_gives_up(book: FontBook) -> None:
    room = Room(width=52, height=16, smallest=0.6, smallest_wrapped=0.34, lines=2, leading=1.1)
    short = fit([Span("沈若溪", 15)], room, book)
    longer = fit([Span("欧阳修文君", 15)], room, book)
    longest = fit([Span("阿不都热合曼·买买提", 15)], room, book)
    hopeless = fit([Span("X" * 80, 15)], room, book)
    assert (short.scale, len(short.lines)) == (1.0, 1)
    assert longer.scale < 1.0
    assert len(longer.lines) == 1
    assert [line[0].text for line in longest.lines] == ["阿不都热合曼·", "买买提"]
    assert (short.fits, longer.fits, longest.fits, hopeless.fits) == (True, True, True, False)


def test_two_lines_are_preferred_for_a_long_latin_name(book: FontBook) -> None:
    room = Room(width=52, height=16, smallest=0.3, smallest_wrapped=0.3, lines=2, leading=1.1, wrap_over=18)
    assert len(fit([Span("María Fernanda González", 10)], room, book).lines) == 2
    assert len(fit([Span("María Fernanda", 10)], room, book).lines) == 1


def test_words_of_two_sizes_share_a_line(book: FontBook) -> None:
    line = (Span("陆知微", 16, 700, "serif"), Span("Lu Zhiwei", 10.5, 400, "serif", gap=8))
    fitted = fit(line, Room(40, 20, smallest=0.1), book)
    assert fitted.fits
    assert line_width(fitted.lines[0], book) == pytest.approx(40, abs=0.01)
    assert fitted.lines[0][0].size / fitted.lines[0][1].size == pytest.approx(16 / 10.5)


def test_tracking_is_between_letters_only(book: FontBook) -> None:
    plain, spread = Span("证书", 10, 700, "serif"), Span("证书", 10, 700, "serif", tracking_cjk=0.4)
    assert spread.extent(book) - plain.extent(book) == pytest.approx(4.0)


BADGES = templates("badge")
NAMES = st.text(alphabet=SCRIPTS, max_size=80)


@pytest.mark.parametrize("template", BADGES, ids=[template.id for template in BADGES])
@given(native=NAMES, latin=NAMES)
def test_no_name_ever_leaves_its_box(book: FontBook, template: Template, native: str, latin: str) -> None:
    layout = Setter(book).layout(
        template, {"native": native.strip(), "latin": latin.strip(), "code": "1"}, band="#000000"
    )
    reported = {problem.part for problem in layout.problems}
    boxes = {element.part for element in template.elements if isinstance(element, TextElement)}
    assert reported <= boxes | {"qr"}
    for placed in layout.texts:
        element = placed.element
        for line, (x, baseline) in zip(placed.fitted.lines, placed.places, strict=True):
            assert x >= element.x - 0.01
            assert x + line_width(line, book) <= element.x + element.w + 0.01
            assert all(span.size >= element.smallest_wrapped * 0.99 for span in line)
            assert element.y <= baseline <= element.y + element.h + 0.01
    shown = {placed.element.part for placed in layout.texts}
    if native.strip():
        assert "native" in shown | reported


def test_numbers_are_short() -> None:
    assert [number(value) for value in (1.0, 0.5004, -0.0001, 12.3456, 1e-9)] == ["1", "0.5", "0", "12.346", "0"]


def test_a_sentence_keeps_its_own_lines_and_the_longest_is_broken_where_a_reader_pauses(book: FontBook) -> None:
    sentence = "has completed the Capacity Program for Local Governments in Seoul, 25 April,\nattending 9 sessions."
    room = Room(width=90, height=40, smallest=0.95, smallest_wrapped=0.5, lines=3)
    lines = [line[0].text for line in fit((Span(sentence, 4.5, stack="serif"),), room, book).lines]
    assert lines == [
        "has completed the Capacity Program",
        "for Local Governments in Seoul, 25 April,",
        "attending 9 sessions.",
    ]


def test_a_hint_decides_between_nearly_equal_breaks(book: FontBook) -> None:
    span = Span("", 5, stack="serif")
    plain, hinted = "在首尔举办的中国地方政府项目好", f"在首尔举办的{BREAK_HERE}中国地方政府项目好"
    assert balanced(plain, 2, span, book)[0] != "在首尔举办的"
    assert balanced(hinted, 2, span, book) == [f"在首尔举办的{BREAK_HERE}", "中国地方政府项目好"]
    far = f"在{BREAK_HERE}首尔举办的中国地方政府项目好"
    assert "".join(balanced(far, 2, span, book)) == far
    assert len(balanced(far, 2, span, book)[0]) > 3
