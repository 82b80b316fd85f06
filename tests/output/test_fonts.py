"""Every character finds a font or is named as missing; what is written can be copied out again."""

import shutil
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from companion import paths
from companion.domain.answers import UserError
from companion.output.face import text_layer
from companion.output.fonts import FontBook, open_fontbook
from companion.output.page import Sheet
from companion.output.signs import describe, printable
from companion.output.text import Span


def names(book: FontBook, text: str, stack: str = "sans", weight: int = 400) -> list[str]:
    return [str(run.face.fontName) for run in book.shaped(text, stack, weight).runs]


def copied(book: FontBook, text: str, stack: str = "sans") -> str:
    """The text as it comes out of a PDF again."""
    sheet = Sheet(book, title="t", language="en")
    sheet.begin_page(400, 50)
    sheet.write([sheet.line((Span(text, 5, 700, stack),), 10, 20)])
    sheet.end_page()
    document = pypdfium2.PdfDocument(BytesIO(sheet.finish()))
    out = str(document[0].get_textpage().get_text_range())
    document.close()
    return out.strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shen Ruoxi", ["CompanionText-Regular"]),
        ("Guangzhou 广州", ["CompanionText-Regular", "CompanionHan-Regular"]),
        ("윤서린", ["CompanionHangul-Regular"]),
        ("山田はなこ", ["CompanionHan-Regular"]),
        ("สมชาย", ["CompanionThai-Regular"]),
    ],
)
def test_each_script_has_its_font(book: FontBook, text: str, expected: list[str]) -> None:
    assert names(book, text) == expected


def test_bold_is_a_real_bold_where_there_is_one(book: FontBook) -> None:
    (run,) = book.shaped("沈若溪", "sans", 700).runs
    assert (run.face.fontName, run.thicken) == ("CompanionHan-Bold", False)
    assert names(book, "Shen", weight=600) == ["CompanionText-SemiBold"]
    # This character is in the regular weight only, so its outline is drawn as well.
    rare = next(
        sign
        for sign in map(chr, range(0x3400, 0x4DBF))
        if not book.missing(sign, "sans") and names(book, sign, weight=700) == ["CompanionHan-Regular"]
    )
    assert book.shaped(rare, "sans", 700).runs[0].thicken


def test_chinese_is_in_the_mainland_forms_beside_korean(book: FontBook) -> None:
    assert names(book, "상하이 骨直") == ["CompanionHangul-Regular", "CompanionHan-Regular"]


def test_a_combining_mark_stays_with_its_letter(book: FontBook) -> None:
    assert len(names(book, "N\u0308o")) == 1
    assert book.shaped("e\u0301", "sans", 400).width == book.shaped("é", "sans", 400).width


def test_compatibility_ideographs_keep_their_form_while_the_rest_is_composed() -> None:
    assert printable("\uf979e\u0301\ufa19") == "\uf979é\ufa19"


def test_signs_without_ink_are_no_reason_to_stop(book: FontBook) -> None:
    assert book.missing("葛\U000e0100城\ufe0f\u200b\u202e\u00ad某", "sans") == ()
    assert printable("a\tb\nc") == "a b c"


@pytest.mark.parametrize(
    "text", ["𬱖龑娜", "𠮷野家", "沈若溪 Shen", "윤서린", "Nguyễn Thị", "Ωμέγα Иван", "fi ffl Yoon"]
)
@pytest.mark.parametrize("stack", ["sans", "serif"])
def test_what_is_written_is_copied_out_again(book: FontBook, text: str, stack: str) -> None:
    assert copied(book, text, stack) == text


@pytest.mark.parametrize("text", ["สมชาย", "मोहन"])
def test_shaped_scripts_keep_their_letters_in_the_text_layer(book: FontBook, text: str) -> None:
    assert text[0] in copied(book, text)


def test_arabic_joins_and_runs_from_the_right(book: FontBook) -> None:
    joined = [glyph.code for glyph in book.shaped("ببب", "sans", 400).runs[0].glyphs]
    (alone,) = book.shaped("ب", "sans", 400).runs[0].glyphs
    # The letter takes three forms: first (at the right), middle, last; none is the one it has alone.
    assert len({*joined, alone.code}) == 4
    mixed = book.shaped("علي 25", "sans", 400)
    assert mixed.runs[0].face.fontName == "CompanionText-Regular"
    assert mixed.runs[-1].face.fontName == "CompanionArabic-Regular"


def test_latin_is_kerned_and_only_a_serif_joins_f_and_i(book: FontBook) -> None:
    assert (
        book.shaped("AV", "sans", 400).width < book.shaped("A", "sans", 400).width + book.shaped("V", "sans", 400).width
    )
    assert len(book.shaped("fi", "sans", 400).runs[0].glyphs) == 2
    assert len(book.shaped("fi", "serif", 400).runs[0].glyphs) == 1


def test_missing_characters_are_told_once_each_in_order(book: FontBook) -> None:
    assert book.missing("a😀b\U00020001😀", "sans") == ("😀", "\U00020001")
    assert describe("😀") == "emoji 😀 (U+1F600)"


@given(st.text(max_size=60))
def test_any_text_is_either_drawn_or_named(book: FontBook, text: str) -> None:
    shaped = book.shaped(text, "sans", 700)
    drawn = sum(len(run.glyphs) for run in shaped.runs)
    letters = [sign for sign in printable(text) if sign not in "\u200c\u200d"]
    if letters and not drawn:
        assert book.missing(text, "sans")
    for run in shaped.runs:
        assert all(glyph.code in run.face.face.charToGlyph for glyph in run.glyphs)


@example("\U00010800\U0001cfc4")
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_text_can_be_written(book: FontBook, text: str) -> None:
    assert isinstance(copied(book, text), str)


def test_the_text_layer_writes_surrogate_pairs_in_blocks_of_a_hundred() -> None:
    layer = text_layer("AAAAAA+X", [0, 0x2CC56, *range(0x4E00, 0x4E00 + 150)], {})
    assert "<01> <D873DC56>" in layer
    assert "100 beginbfchar" in layer
    assert "51 beginbfchar" in layer
    assert "<00> <FF>" in layer


def test_a_font_of_the_users_own_draws_what_ours_cannot(book: FontBook, tmp_path: Path) -> None:
    shipped = tmp_path / "shipped"
    shutil.copytree(paths.resources() / "fonts", shipped, ignore=shutil.ignore_patterns("CompanionThai*"))
    listed = (
        (shipped / "fonts.json").read_text("utf-8").replace("CompanionThai-Regular.ttf", "CompanionHebrew-Regular.ttf")
    )
    (shipped / "fonts.json").write_text(listed, "utf-8")
    extra = tmp_path / "extra"
    extra.mkdir()
    assert open_fontbook(folder=shipped).missing("สม", "sans") == ("ส", "ม")
    shutil.copy(paths.resources() / "fonts" / "CompanionThai-Regular.ttf", extra / "mine.ttf")
    (extra / "broken.otf").write_bytes(b"OTTO not a font")
    (extra / "readme.txt").write_text("no font")
    with_own = open_fontbook(extra, shipped)
    assert with_own.missing("สม", "sans") == ()
    assert names(with_own, "สม")[0].startswith("Extra")
    assert [name for name, _ in with_own.rejected] == ["broken.otf"]
    assert copied(with_own, "สม Shen")


def test_fonts_that_are_gone_are_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="gone"):
        open_fontbook(folder=tmp_path)
    shutil.copy(paths.resources() / "fonts" / "fonts.json", tmp_path)
    with pytest.raises(UserError, match=r"CompanionText-Regular\.ttf"):
        open_fontbook(folder=tmp_path)
