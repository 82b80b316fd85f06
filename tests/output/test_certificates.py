"""Certificates: two languages, true figures, nothing missing without being told."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise
from types import ModuleType

import pypdf
import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from pyzbar import pyzbar

from companion import paths
from companion.domain.answers import UserError
from companion.domain.documents import CertificateContent, DrawnElement
from companion.output.certificate_words import object_particle, period
from companion.output.certificates import certificate_fields, check_certificates, render_certificates
from companion.output.engine import Engine
from companion.output.fonts import FontBook
from companion.output.template_files import templates

Make = Callable[..., CertificateContent]


def words(pdf: bytes) -> str:
    return "".join("".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(pdf)).pages)


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        (
            ("zh", "en"),
            ["结业证书", "CertificateofCompletion", "2026年10月19日至23日", "19–23October2026", "验证Verify"],
        ),
        (
            ("ko", "en"),
            ["수료증", "CertificateofCompletion", "2026년10월19일부터23일까지", "저탄소도시연수를마치고", "확인Verify"],
        ),
        (("en",), ["CertificateofCompletion", "11of11sessionsandfieldvisits,24hoursinall", "Seoul,23October2026"]),
        (("zh",), ["结业证书", "出席全部11项活动，共24学时，特发此证。", "首尔，2026年10月23日"]),
        (("ko",), ["수료증", "전체11개일정(24시간)에참석하였기에"]),
        (("zh", "ko"), ["结业证书", "수료증", "验证확인"]),
    ],
)
def test_each_language_says_what_was_earned(
    book: FontBook, certificate: Make, languages: tuple[str, ...], expected: list[str]
) -> None:
    rendered = render_certificates([certificate(languages=languages)], "completion", book)
    assert rendered.troubles == ()
    text = words(rendered.pdf)
    for part in ["陆知微", "LuZhiwei", "No.SLC-2026-010", *expected]:
        assert part in text, part


def test_the_language_of_the_delegate_comes_first(certificate: Make) -> None:
    chinese = certificate_fields(certificate(languages=("zh", "en")))
    english = certificate_fields(certificate(languages=("en", "zh")))
    assert (chinese["title1"], chinese["title2"]) == ("结业证书", "Certificate of Completion")
    assert (english["title1"], english["title2"]) == ("Certificate of Completion", "结业证书")
    assert english["statement1"] == chinese["statement2"]


def test_the_figures_are_true_and_the_plurals_right(certificate: Make) -> None:
    some = certificate(attended=9, hours=19.75, languages=("en", "zh"))
    assert "attending 9 of 11 sessions and field visits, 19.75 hours in all." in certificate_fields(some)["statement1"]
    assert "11 项活动中的 9 项，共 19.75 学时" in certificate_fields(some)["statement2"]
    one = certificate(attended=1, planned=1, hours=1.0, languages=("en",))
    assert "attending 1 of 1 session or field visit, 1 hour in all." in certificate_fields(one)["statement"]
    korean = certificate(attended=9, hours=19.75, languages=("ko",))
    assert "9개 일정(19.75시간)" in certificate_fields(korean)["statement"]


@pytest.mark.parametrize(
    ("first", "last", "language", "expected"),
    [
        (date(2026, 10, 19), date(2026, 10, 23), "en", "19–23 October 2026"),
        (date(2026, 10, 30), date(2026, 11, 3), "en", "30 October – 3 November 2026"),
        (date(2026, 12, 30), date(2027, 1, 3), "en", "30 December 2026 – 3 January 2027"),
        (date(2026, 10, 19), date(2026, 10, 19), "en", "19 October 2026"),
        (date(2026, 10, 30), date(2026, 11, 3), "zh", "2026 年 10 月 30 日至 11 月 3 日"),
        (date(2026, 12, 30), date(2027, 1, 3), "zh", "2026 年 12 月 30 日至 2027 年 1 月 3 日"),
        (date(2026, 10, 19), date(2026, 10, 19), "zh", "2026 年 10 月 19 日"),
        (date(2026, 10, 30), date(2026, 11, 3), "ko", "2026년 10월 30일부터 11월 3일까지"),
    ],
)
def test_the_days_are_said_once(first: date, last: date, language: str, expected: str) -> None:
    assert period(first, last, language) == expected


def test_korean_takes_the_right_particle() -> None:
    assert [object_particle(word) for word in ("연수", "과정", "Study Visit")] == ["를", "을", "을(를)"]


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"event_titles": {"en": "Low-carbon City Study Visit"}}, "event"),
        ({"city": {"en": "Seoul", "zh": " "}}, "city"),
        ({"signatories": (("Yoon Seorin", {"en": "Director"}),)}, "signatory"),
        ({"languages": ("fr", "en")}, "languages"),
        ({"languages": ()}, "languages"),
        ({"languages": ("en", "zh", "ko")}, "languages"),
    ],
)
def test_a_missing_translation_is_told_before_anything_is_printed(
    book: FontBook, certificate: Make, change: dict[str, object], part: str
) -> None:
    content = certificate(**change)
    rendered = render_certificates([content, certificate(delegate="other")], "completion", book)
    assert rendered.drawn == ("other",)
    assert [(trouble.part, trouble.kind) for trouble in rendered.troubles] == [(part, "translation")]
    assert check_certificates([content], "completion", book) == rendered.troubles


def test_a_name_the_fonts_cannot_draw_is_left_out(book: FontBook, certificate: Make) -> None:
    (trouble,) = check_certificates([certificate(native="😀知微")], "completion", book)
    assert (trouble.part, trouble.kind, trouble.characters) == ("native", "characters", ("😀",))


def test_a_certificate_without_signature_is_only_a_draft(book: FontBook, certificate: Make) -> None:
    assert [trouble.part for trouble in check_certificates([certificate(qr="")], "completion", book)] == ["qr"]
    draft = render_certificates([certificate(qr="", draft=True)], "completion", book)
    assert draft.troubles == ()
    assert "草稿·Draft" in words(draft.pdf)
    assert "验证" not in words(draft.pdf)


def test_only_the_preview_shows_where_the_seal_goes(book: FontBook, certificate: Make) -> None:
    assert "盖章处Seal" in words(render_certificates([certificate()], "completion", book, preview=True).pdf)
    assert "盖章处" not in words(render_certificates([certificate()], "completion", book).pdf)


@pytest.mark.parametrize("length", [80, 208, 400, 440])
def test_the_signed_code_is_read_by_other_decoders_and_grows(book: FontBook, certificate: Make, length: int) -> None:
    signed = ("GEZDGNBVGY3TQOJQMFRGGZDF" * 20)[:length]
    rendered = render_certificates([certificate(qr=signed)], "completion", book)
    assert rendered.troubles == ()
    document = pypdfium2.PdfDocument(rendered.pdf)
    image = document[0].render(scale=200 / 72).to_pil().convert("L")
    document.close()
    (code,) = zxingcpp.read_barcodes(image)
    (other,) = pyzbar.decode(image)
    assert code.text == other.data.decode() == signed
    side = (code.position.top_right.x - code.position.top_left.x) / 200 * 25.4
    modules = 17 + 4 * int(code.extra["Version"]) if "Version" in code.extra else 0
    assert 20.5 <= side <= 26.5
    assert modules == 0 or side / modules >= 0.38


DESIGNS = [template.id for template in templates("certificate")]


def paper(book: FontBook, content: CertificateContent, design: str, dpi: int) -> Image.Image:
    rendered = render_certificates([content], design, book)
    assert rendered.troubles == ()
    document = pypdfium2.PdfDocument(rendered.pdf)
    image = document[0].render(scale=dpi / 72).to_pil().convert("L")
    document.close()
    return image


@pytest.mark.parametrize("design", DESIGNS)
def test_the_signed_code_of_every_design_is_read_from_a_scan_of_150_dpi(
    book: FontBook, certificate: Make, design: str
) -> None:
    for length in (208, 260):
        signed = ("GEZDGNBVGY3TQOJQMFRGGZDF" * 20)[:length]
        image = paper(book, certificate(qr=signed), design, 150)
        assert [code.text for code in zxingcpp.read_barcodes(image)] == [signed]
        assert [code.data.decode() for code in pyzbar.decode(image)] == [signed]


@pytest.mark.parametrize("design", DESIGNS)
def test_the_signed_code_of_every_design_is_read_from_a_photograph_at_an_angle(
    book: FontBook, certificate: Make, photographs: ModuleType, design: str
) -> None:
    content = certificate()
    page = paper(book, content, design, 200)
    (flat,) = zxingcpp.read_barcodes(page)
    ends = (flat.position.top_left, flat.position.bottom_right)
    middle = [(ends[0].x + ends[1].x) / 2, (ends[0].y + ends[1].y) / 2]
    width = ends[1].x - ends[0].x
    around = page.crop((
        round(middle[0] - 1.4 * width), round(middle[1] - 1.4 * width),
        round(middle[0] + 1.4 * width), round(middle[1] + 1.4 * width),
    ))  # fmt: skip
    photo = photographs.photographed(around, width, DESIGNS.index(design))
    assert [code.text for code in zxingcpp.read_barcodes(photo)] == [content.qr]


def test_a_code_too_long_for_its_place_is_told(book: FontBook, certificate: Make) -> None:
    (trouble,) = check_certificates([certificate(qr="A" * 900)], "completion", book)
    assert (trouble.part, trouble.kind) == ("qr", "code")
    with pytest.raises(UserError, match="too long"):
        check_certificates([certificate(qr="A" * 9000)], "completion", book)


def test_each_certificate_has_a_page_in_the_given_order(book: FontBook, certificate: Make) -> None:
    people = [
        replace(certificate(), delegate=name, latin=name) for name in ("Gu Mingche", "Luo Xiaotang", "Qin Yuanshan")
    ]
    rendered = render_certificates(people, "completion", book)
    pages = pypdf.PdfReader(BytesIO(rendered.pdf)).pages
    assert rendered.drawn == tuple(person.delegate for person in people)
    assert [person.latin in page.extract_text() for person, page in zip(people, pages, strict=True)] == [True] * 3
    assert [round(float(side) / 72 * 25.4) for side in pages[0].mediabox[2:]] == [297, 210]


def test_fonts_are_ours_and_the_file_names_itself(book: FontBook, certificate: Make) -> None:
    reader = pypdf.PdfReader(
        BytesIO(render_certificates([certificate(languages=("ko", "en"))], "completion", book).pdf)
    )
    fonts = [font.get_object() for font in reader.pages[0]["/Resources"]["/Font"].values()]  # type: ignore[index]
    assert fonts
    assert all("/FontFile2" in font["/FontDescriptor"].get_object() for font in fonts)
    assert all("+Companion" in font["/BaseFont"] for font in fonts)
    assert reader.metadata is not None
    assert str(reader.metadata.title).startswith("수료증")
    assert reader.trailer["/Root"]["/Lang"] == "ko"  # type: ignore[index]


@pytest.mark.parametrize("design", ["completion", "letter"])
@pytest.mark.parametrize("languages", [("zh", "en"), ("en",), ("ko", "en"), ("zh",)])
def test_a_long_title_of_the_event_keeps_off_the_word_certificate(
    certificate: Make, design: str, languages: tuple[str, ...]
) -> None:
    engine = Engine(paths.resources())
    document = engine.shipped_design("certificate", design)

    def head(**words: object) -> dict[str, DrawnElement]:
        content = certificate(languages=languages, **words)
        drawn = engine.draw_design(document, content)
        assert not drawn.troubles
        return {one.id: one for one in drawn.elements if one.state == "drawn" and one.y < 76 and one.ink is not None}

    def below(upper: DrawnElement, lower: DrawnElement) -> float:
        assert upper.ink is not None
        assert lower.ink is not None
        return lower.ink[1] - upper.ink[1] - upper.ink[3]

    def titles(found: dict[str, DrawnElement]) -> list[DrawnElement]:
        return sorted((one for name, one in found.items() if name.startswith("title")), key=lambda one: one.y)

    short = head(short_titles=dict.fromkeys(("en", "zh", "ko"), "Study visit"))
    long = "International study visit programme on sustainable urban transport and the low-carbon development "
    long += "of large cities in Asia and the Pacific"
    found = head(short_titles=dict.fromkeys(("en", "zh", "ko"), long))
    assert (short["event"].lines, found["event"].lines) == (1, 2)
    assert below(found["event"], titles(found)[0]) > 2.2
    assert 3 < below(short["event"], titles(short)[0]) < 16
    for upper, lower in pairwise(titles(found)):
        assert below(upper, lower) > 1.5
