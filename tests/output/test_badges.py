"""Badges on paper: readable by another decoder, searchable, in our own fonts, and never a box for a name."""

from collections.abc import Callable
from io import BytesIO

import pypdf
import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from pyzbar import pyzbar

from companion.domain.answers import UserError
from companion.domain.documents import BadgeContent
from companion.output.badges import check_badges, grouped, render_badges, sheets_needed
from companion.output.fonts import FontBook
from companion.output.stock import stock_named

Make = Callable[..., BadgeContent]


def rasterised(pdf: bytes, dpi: int = 150) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    images = [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]
    document.close()
    return images


def cut(pdf: bytes, stock: str, dpi: int = 150) -> list[Image.Image]:
    """Every label of every sheet, as somebody holds it in hand (zbar loses codes when many lie on one picture)."""
    paper, dots = stock_named(stock), dpi / 25.4
    return [
        image.crop(
            (round(x * dots), round(y * dots), round((x + paper.label[0]) * dots), round((y + paper.label[1]) * dots))
        )
        for image in rasterised(pdf, dpi)
        for x, y in paper.places()
    ]


def words(pdf: bytes) -> str:
    """The text layer as a reader extracts it, in one line."""
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


PEOPLE = [
    ("沈若溪", "Shen Ruoxi"),
    ("윤서린", "Yoon Seorin"),
    ("阿不都热合曼·买买提", "Abdurehman Memet"),
    ("", "María Fernanda González de la Vega"),
    ("𬱖龑娜", "Wei Yanna"),
    ("山田 花子", "Yamada Hanako"),
    ("Nguyễn Thị Hồng", "Nguyen Thi Hong"),
]


@pytest.mark.parametrize(
    "stock",
    [
        "a6",
        "90x55",
        "a4-90x55-cut",
        "a4-a6-2x2",
        "avery-l4785",
        "avery-5395",
        "avery-l4784",
        "brother-dk-11202",
        "thermal-60x40",
    ],
)
def test_two_other_decoders_read_every_code_at_150_dpi(book: FontBook, badge: Make, stock: str) -> None:
    contents = [badge(native, latin, number) for number, (native, latin) in enumerate(PEOPLE)]
    rendered = render_badges(contents, "", stock, book)
    assert rendered.troubles == ()
    assert rendered.pages == sheets_needed(stock_named(stock), len(contents))
    labels = cut(rendered.pdf, stock)[: len(contents)]
    wanted = [content.code for content in contents]
    assert [code.data.decode() for label in labels for code in pyzbar.decode(label)] == wanted
    assert [code.text for label in labels for code in zxingcpp.read_barcodes(label)] == wanted


def test_every_font_is_embedded_and_a_subset(book: FontBook, badge: Make) -> None:
    people = [*PEOPLE, ("محمد علي", "Mohammed Ali"), ("สมชาย", "Somchai"), ("क्षत्रिय", "Kshatriya"), ("שלום", "Shalom")]
    rendered = render_badges([badge(*names, number) for number, names in enumerate(people)], "", "a4-a6-2x2", book)
    fonts = {
        name: font.get_object()
        for page in pypdf.PdfReader(BytesIO(rendered.pdf)).pages
        for name, font in page["/Resources"]["/Font"].items()  # type: ignore[index]
    }
    assert len(fonts) >= 8
    for font in fonts.values():
        assert font["/Subtype"] == "/TrueType"
        prefix, _, name = font["/BaseFont"].removeprefix("/").partition("+")
        assert len(prefix) == 6
        assert prefix.isupper()
        assert name.startswith("Companion")
        assert "/FontFile2" in font["/FontDescriptor"].get_object()
        assert "/ToUnicode" in font


@pytest.mark.parametrize(("native", "latin"), PEOPLE)
def test_names_are_found_in_the_text_layer(book: FontBook, badge: Make, native: str, latin: str) -> None:
    pdf = render_badges([badge(native, latin)], "", "a6", book).pdf
    by_pypdf = "".join(pypdf.PdfReader(BytesIO(pdf)).pages[0].extract_text().split())
    by_pdfium = "".join(words(pdf).split())
    for name in (native, latin):
        assert "".join(name.split()) in by_pypdf
        assert "".join(name.split()) in by_pdfium
    assert "653269484636" in by_pypdf


def test_the_file_says_its_title_and_language(book: FontBook, badge: Make) -> None:
    reader = pypdf.PdfReader(BytesIO(render_badges([badge()], "", "a6", book).pdf))
    assert reader.metadata is not None
    assert "Low-carbon City Study Visit, Seoul" in str(reader.metadata.title)
    assert reader.trailer["/Root"]["/Lang"] == "en"  # type: ignore[index]
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/PrintScaling"] == "/None"  # type: ignore[index]


@pytest.mark.parametrize(
    ("name", "sign"),
    [("😀某", "😀"), ("某\U00020001", "\U00020001"), ("\U000f0041某", "\U000f0041"), ("ꙮ\u1780", "\u1780")],
)
def test_a_name_that_cannot_be_drawn_is_reported_and_left_out(
    book: FontBook, badge: Make, name: str, sign: str
) -> None:
    contents = [badge(number=1), badge(name, "Somebody Else", number=2), badge("梁嘉树", "Liang Jiashu", number=3)]
    rendered = render_badges(contents, "", "a4-90x55-cut", book)
    assert rendered.drawn == ("delegate-1", "delegate-3")
    (trouble,) = rendered.troubles
    assert (trouble.delegate, trouble.part, trouble.kind, trouble.left_out) == (
        "delegate-2",
        "native",
        "characters",
        True,
    )
    assert sign in trouble.characters
    assert f"U+{ord(sign):04X}" in trouble.sentence
    assert trouble.name == f"{name} Somebody Else"
    assert "Somebody Else" not in words(rendered.pdf)
    assert check_badges(contents, "", "a4-90x55-cut", book) == rendered.troubles


def test_an_emoji_is_called_one(book: FontBook, badge: Make) -> None:
    (trouble,) = check_badges([badge("😀", "Smile")], "", "a6", book)
    assert "emoji" in trouble.sentence


def test_nobody_drawable_gives_no_empty_pages(book: FontBook, badge: Make) -> None:
    rendered = render_badges([badge("😀", "Smile")], "", "a6", book)
    assert (rendered.pdf, rendered.pages, len(rendered.troubles)) == (b"", 0, 1)


def test_a_delegate_without_any_name_is_reported(book: FontBook, badge: Make) -> None:
    (trouble,) = check_badges([badge("", " ")], "", "90x55", book)
    assert trouble.left_out


def test_an_organisation_too_long_is_left_away_and_said_while_the_badge_is_printed(book: FontBook, badge: Make) -> None:
    rendered = render_badges([badge(organisation="Bureau of " + "Unpronounceable" * 20)], "", "a6", book)
    assert rendered.drawn == ("delegate-0",)
    (trouble,) = rendered.troubles
    assert (trouble.part, trouble.kind, trouble.left_out) == ("organisation", "too-long", False)
    assert "Unpronounceable" not in words(rendered.pdf)


def test_a_name_too_long_for_any_size_is_reported(book: FontBook, badge: Make) -> None:
    (trouble,) = check_badges([badge("", "X" * 80)], "", "90x55", book)
    assert (trouble.kind, trouble.left_out) == ("too-long", True)


def test_a_label_too_small_for_its_code_is_reported(book: FontBook, badge: Make) -> None:
    (trouble,) = check_badges([badge()], "a6", "brother-dk-11201", book)
    assert (trouble.part, trouble.kind, trouble.left_out) == ("qr", "code", True)


def codes_with_places(pdf: bytes, dpi: int = 150) -> list[tuple[int, str, float, float]]:
    """(page, code, x, y) of the top left corner of each code, in millimetres."""
    return [
        (page, code.data.decode(), code.rect.left / dpi * 25.4, code.rect.top / dpi * 25.4)
        for page, image in enumerate(rasterised(pdf, dpi))
        for code in pyzbar.decode(image)
    ]


def test_printing_starts_at_the_chosen_label(book: FontBook, badge: Make) -> None:
    contents = [badge(number=number) for number in range(3)]
    rendered = render_badges(contents, "", "a4-90x55-cut", book, start_at=9)
    assert rendered.pages == 2
    places = stock_named("a4-90x55-cut").places()
    by_code = {code: (page, x, y) for page, code, x, y in codes_with_places(rendered.pdf)}
    for content, (page, label) in zip(contents, [(0, 8), (0, 9), (1, 0)], strict=True):
        found_page, x, y = by_code[content.code]
        assert found_page == page
        # The template puts the code 63 mm right of and 4.6 mm below the corner of the label.
        assert (x, y) == (pytest.approx(places[label][0] + 63, abs=0.6), pytest.approx(places[label][1] + 4.6, abs=0.6))


def test_a_left_out_badge_does_not_waste_a_label(book: FontBook, badge: Make) -> None:
    contents = [badge("😀", "Smile", number=1), badge(number=2)]
    ((page, code, x, _),) = codes_with_places(render_badges(contents, "", "a4-90x55-cut", book, start_at=10).pdf)
    assert (page, code) == (0, contents[1].code)
    assert x > 105


def test_the_shift_moves_everything(book: FontBook, badge: Make) -> None:
    ((_, _, x, y),) = codes_with_places(render_badges([badge()], "", "a4-90x55-cut", book).pdf, 300)
    moved = render_badges([badge()], "", "a4-90x55-cut", book, shift_mm=(2.0, -1.5)).pdf
    ((_, _, moved_x, moved_y),) = codes_with_places(moved, 300)
    assert (moved_x - x, moved_y - y) == (pytest.approx(2.0, abs=0.2), pytest.approx(-1.5, abs=0.2))


@pytest.mark.parametrize("start", [0, 11, -1])
def test_a_label_that_is_not_there_is_refused(book: FontBook, badge: Make, start: int) -> None:
    with pytest.raises(UserError, match="labels 1 to 10"):
        render_badges([badge()], "", "a4-90x55-cut", book, start_at=start)


@pytest.mark.parametrize("template", ["a6", "90x55"])
def test_the_role_has_its_own_colour_at_the_foot(book: FontBook, badge: Make, template: str) -> None:
    people = [badge(), badge(role="Speaker", role_words=("Speaker", "主讲人"))]
    document = pypdfium2.PdfDocument(render_badges(people, template, template, book).pdf)
    colours = []
    for page in document:
        image = page.render(scale=2).to_pil().convert("RGB")
        colours.append(image.getpixel((4, image.height - 6)))
    document.close()
    assert colours == [(0x0E, 0x42, 0x3B), (0xB4, 0x48, 0x1C)]


def test_a_roll_printer_gets_black_only(book: FontBook, badge: Make) -> None:
    document = pypdfium2.PdfDocument(render_badges([badge(role="Speaker")], "", "brother-dk-11202", book).pdf)
    image = document[0].render(scale=2).to_pil().convert("RGB")
    document.close()
    channels = [channel.get_flattened_data() for channel in image.split()]
    assert all(max(pixel) - min(pixel) < 24 for pixel in zip(*channels, strict=True))


def test_long_work_tells_its_progress_and_can_be_stopped(book: FontBook, badge: Make) -> None:
    told: list[tuple[int, int]] = []
    contents = [badge(number=number) for number in range(25)]
    render_badges(contents, "", "a4-90x55-cut", book, progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 25), (10, 25), (20, 25), (25, 25)]
    stopped = render_badges(contents, "", "a4-90x55-cut", book, cancelled=lambda: True)
    assert (stopped.cancelled, stopped.pdf) == (True, b"")


def test_nobody_chosen_is_refused(book: FontBook) -> None:
    with pytest.raises(UserError, match="nobody"):
        render_badges([], "", "a6", book)


def test_the_number_is_grouped_for_reading_aloud() -> None:
    assert grouped("653269484636") == "6532 6948 4636"
    assert grouped("TICKET-9") == "TICKET-9"


def test_badges_share_their_pictures_and_fonts(book: FontBook, badge: Make) -> None:
    one = len(render_badges([badge()], "", "a6", book).pdf)
    many = len(render_badges([badge(number=number) for number in range(101)], "", "a6", book).pdf)
    assert (many - one) / 100 < 3000
