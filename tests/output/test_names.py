"""Difficult names (names/*.tsv, all invented) through every template: drawn whole inside their box, or told about."""

import os
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pypdfium2
import pytest

from companion.domain.documents import BadgeContent, CertificateContent
from companion.output.badges import badge_fields
from companion.output.breaks import AT_LETTERS, AT_SYLLABLES, pieces
from companion.output.certificates import certificate_layout
from companion.output.directions import directions
from companion.output.fonts import FontBook
from companion.output.layout import Layout, Problem, Setter
from companion.output.page import Sheet
from companion.output.signs import describe, printable
from companion.output.template import SIDES, Template, TextElement, on_side
from companion.output.template_files import templates
from companion.output.text import USUAL_BOTTOM, USUAL_TOP, ink, largest, line_width

FOLDER = Path(__file__).parent / "names"
# Every face of every template, as a template of its own.
TEMPLATES = [
    replace(face, id=template.id if side == "front" else f"{template.id}, {side}")
    for template in (*templates("badge"), *templates("certificate"))
    for side in SIDES
    for face in [on_side(template, side)]
    if face.elements
]
NAMED = {"native", "latin"}
# Every so many names go through the rasteriser; with COMPANION_ALL_NAMES set, every one.
SAMPLE = 1 if os.environ.get("COMPANION_ALL_NAMES") else 12
PIXELS = 2 * 72 / 25.4  # in a millimetre, at twice the PDF's own scale


@dataclass(frozen=True, slots=True)
class Name:
    native: str
    latin: str
    expected: str


def _names() -> Iterator[Name]:
    def sign(match: re.Match[str]) -> str:
        return chr(int(match[1] or match[2], 16))

    for path in sorted(FOLDER.glob("*.tsv")):
        for line in path.read_text("utf-8").split("\n"):
            if line and not line.startswith("#"):
                cells = [re.sub(r"\\u([0-9a-f]{4})|\\U([0-9a-f]{8})", sign, cell) for cell in line.split("\t")]
                yield Name(*cells)


NAMES = tuple(_names())


@pytest.fixture(scope="session")
def setter(book: FontBook) -> Setter:
    return Setter(book)


@pytest.fixture(scope="session")
def laid(
    setter: Setter, badge: Callable[..., BadgeContent], certificate: Callable[..., CertificateContent]
) -> Callable[[Template, Name], tuple[Layout | None, tuple[Problem, ...], dict[str, str]]]:
    """What becomes of a name on a template: only what names it, so that a corpus is laid out in a moment."""
    bare: dict[str, Template] = {}

    def only_names(template: Template) -> Template:
        if template.id not in bare:
            named = tuple(e for e in template.elements if isinstance(e, TextElement) and e.part in NAMED)
            bare[template.id] = replace(template, elements=named)
        return bare[template.id]

    def lay(template: Template, name: Name) -> tuple[Layout | None, tuple[Problem, ...], dict[str, str]]:
        if template.kind == "badge":
            fields = badge_fields(badge(name.native, name.latin))
            if not fields["native"] and not fields["latin"]:
                return None, (Problem("native", "nothing", "There is no name to print."),), fields
            layout = setter.layout(only_names(template), fields, band="#000000")
            return layout, layout.problems, fields
        content = certificate(native=name.native, latin=name.latin, draft=True, qr="")
        fields, whole, troubles = certificate_layout(setter, only_names(template), content, preview=False)
        if whole is None:
            return None, tuple(Problem(t.part, "nothing", t.sentence) for t in troubles), fields
        return whole, whole.problems, fields

    return lay


Lay = Callable[[Template, Name], tuple[Layout | None, tuple[Problem, ...], dict[str, str]]]
by_template = pytest.mark.parametrize("template", TEMPLATES, ids=[template.id for template in TEMPLATES])


def test_the_corpus_is_large_and_of_many_kinds() -> None:
    assert len(set(NAMES)) >= 600
    scripts = {unicodedata.name(sign, "").split(" ")[0] for name in NAMES for sign in name.native}
    assert scripts >= {
        *("CJK", "HANGUL", "HIRAGANA", "KATAKANA", "LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "THAI"),
        *("DEVANAGARI", "TAMIL", "MONGOLIAN", "COMBINING"),
    }


@by_template
def test_every_name_is_drawn_inside_its_box_or_told_about(book: FontBook, template: Template, laid: Lay) -> None:
    for name in NAMES:
        layout, problems, fields = laid(template, name)
        kinds = {problem.kind for problem in problems}
        allowed = {
            "drawn": [set()],
            "long": [set(), {"too-long"}],
            "signs": [{"characters"}],
            "nothing": [{"nothing"}],
        }[name.expected]
        assert kinds in allowed, (name, problems)
        for problem in problems:
            assert problem.sentence.endswith(".")
            assert all(describe(sign) in problem.sentence for sign in problem.characters)
        if layout is None:
            continue
        drawn = "".join(span.text for placed in layout.texts for line in placed.fitted.lines for span in line)
        wanted = fields["native"] + (fields["latin"] if template.kind == "certificate" or fields["native"] else "")
        if not problems:
            assert _letters(drawn) == _letters(wanted or fields["latin"]), name
        for placed in layout.texts:
            _stays_inside(book, placed.element, placed.fitted.lines, placed.places, name)


def _stays_inside(book: FontBook, box: TextElement, lines: object, places: object, name: Name) -> None:
    for line, (x, baseline) in zip(lines, places, strict=True):  # type: ignore[call-overload]
        size, (top, bottom) = largest([line]), ink(line, book)
        assert x >= box.x - 0.01, name
        assert x + line_width(line, book) <= box.x + box.w + 0.01, name
        # Accents and tails may stand out of a line's own size, as they do in any book; nothing may stand out further.
        spare = box.h * 0.02 + 0.02
        assert baseline - top >= box.y - (USUAL_TOP - 0.88) * size - spare, name
        assert baseline + bottom <= box.y + box.h + (USUAL_BOTTOM - 0.12) * size + spare, name
        for span in line:
            for run in span.shaped(book).runs:
                assert all(run.face.face.charToGlyph[glyph.code] for glyph in run.glyphs), (name, "the empty box")


def _letters(text: str) -> list[str]:
    """The signs that carry ink, whatever the order shaped scripts are read in; a hyphen may have been put in."""
    # A reader may see a gap in wide letters: what stands apart must not be composed differently.
    kept = unicodedata.normalize("NFKC", "".join(printable(text).split()))
    return sorted(sign for sign in kept if not sign.isspace() and sign not in "-\u2010\u00ad\ufffe\u200b\u200c\u200d")


@by_template
def test_ink_stays_in_the_box_and_the_words_can_be_copied(
    book: FontBook, template: Template, laid: Lay, tmp_path: Path
) -> None:
    sheet, drawn = Sheet(book, title="Names", language="en"), []
    bare = replace(
        template, elements=tuple(e for e in template.elements if isinstance(e, TextElement) and e.part in NAMED)
    )
    for name in NAMES[::SAMPLE]:
        layout, problems, fields = laid(template, name)
        if layout is not None and not problems:
            sheet.begin_page(template.width, template.height)
            sheet.card(bare, layout, fields, band="#000000")
            sheet.end_page()
            drawn.append((name, layout))
    assert len(drawn) >= 30
    pdf = sheet.finish()
    document = pypdfium2.PdfDocument(pdf)
    copied = _copied_by_poppler(pdf, tmp_path)
    for number, (name, layout) in enumerate(drawn):
        page = document[number]
        inked = page.render(scale=2, grayscale=True).to_pil().point([value < 160 for value in range(256)]).getbbox()
        assert inked, (name, "nothing is drawn")
        left, top, right, bottom = inked
        boxes = [(p.element, largest(p.fitted.lines)) for p in layout.texts]
        assert left / PIXELS >= min(box.x - 0.1 * size for box, size in boxes) - 0.4, name
        assert (right - 1) / PIXELS <= max(box.x + box.w + 0.1 * size for box, size in boxes) + 0.4, name
        assert top / PIXELS >= min(box.y - 0.14 * size for box, size in boxes) - 0.5, name
        assert (bottom - 1) / PIXELS <= max(box.y + box.h * 1.02 + 0.14 * size for box, size in boxes) + 0.5, name
        said = "".join(s.text for p in layout.texts for line in p.fitted.lines for s in line)
        assert _letters(page.get_textpage().get_text_range()) == _letters(said), name
        if copied:
            assert _letters(re.sub("[\u202a-\u202e]", "", copied[number])) == _letters(said), name
    document.close()


def _copied_by_poppler(pdf: bytes, folder: Path) -> list[str]:
    """The text of each page as the other family of PDF readers sees it; none where it is not installed."""
    program = shutil.which("pdftotext")
    if program is None:
        return []
    (folder / "names.pdf").write_bytes(pdf)
    done = subprocess.run([program, folder / "names.pdf", "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8").split("\f")


@pytest.mark.parametrize("stack", ["sans", "serif"])
@pytest.mark.parametrize("text", ["X\u0302", "Q\u0307\u0323", "J\u030c\u0304", "o\u0323\u0300", "M\u0338"])
def test_marks_stand_on_their_letter_even_where_the_font_does_not_say_how(
    book: FontBook, text: str, stack: str
) -> None:
    (run,) = book.shaped(text, stack, 700).runs
    letter, *marks = run.glyphs
    for mark in marks:
        left, _, right, _ = run.face.box(mark)  # from where the pen stands: behind the letter
        assert abs((left + right) / 2 + letter.advance / 2) < 0.4 * letter.advance
    assert book.shaped(text, stack, 700).width == pytest.approx(letter.advance)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("דוד (David) 7", ["7", ") ", "David", "דוד ("]),
        ("علي (Ali)", [")", "Ali", "علي ("]),
        ("David (דוד) 7", ["David (", "דוד", ") ", "7"]),
        ("Ali علي Hassan", ["Ali ", "علي", " Hassan"]),
        ("فاطمة\u200cا", ["فاطمة\u200cا"]),
    ],
)
def test_names_from_right_to_left_keep_their_brackets_and_digits(text: str, seen: list[str]) -> None:
    """The parts as they stand from left to right, each as it is read."""
    assert [part for _, part in directions(text)] == seen


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Schwarzenbergerhofstätten", ["Schwar", "zen", "ber", "ger", "hofs", "tät", "ten"]),
        ("Papadiamantopoulogiannakopoulos", None),
        ("Преображенская", None),
        ("สมชายใจดี", None),
    ],
)
def test_a_word_that_must_be_cut_is_cut_between_syllables(word: str, parts: list[str] | None) -> None:
    found = [part.removesuffix("\u00ad") for part in pieces(word, AT_LETTERS)]
    assert "".join(found) == word
    assert len(found) > 1
    if parts is not None:
        assert found == parts
    assert pieces(word, AT_SYLLABLES) == [word]


def test_joined_scripts_and_marks_are_never_cut() -> None:
    assert pieces("عبدالرحمن", AT_LETTERS) == ["عبدالرحمن"]
    assert pieces("\u1112\u119e\u11ab\u1100\u1173\u11af", AT_SYLLABLES) == ["\u1112\u119e\u11ab", "\u1100\u1173\u11af"]
    assert "น้ำ" in pieces("น้ำผึ้ง", AT_LETTERS)


def test_a_mark_that_no_font_has_with_its_letter_is_told(book: FontBook) -> None:
    assert book.missing("a\u093f", "sans") == ("\u093f",)
    assert describe("\u093f") == "\u25cc\u093f (U+093F)"


def test_private_codes_are_nobodys_letter(book: FontBook) -> None:
    assert book.missing("王\ue000\ufffd", "sans") == ("\ue000", "\ufffd")
    assert (describe("\ue000"), describe("\ufffd")) == ("U+E000", "U+FFFD")


def test_a_sign_of_very_many_strokes_is_not_made_bold_into_a_blot(book: FontBook) -> None:
    assert not book.shaped("\U0003106c", "sans", 700).runs[0].thicken  # 57 strokes and more
    assert book.shaped("\U00020bb7", "sans", 700).runs[0].thicken
