"""A certificate's file: what it says of itself, how it is read aloud, its second page, its signatures and its seal."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

import pypdf
import pytest
from PIL import Image, ImageDraw

from companion.domain.documents import AttendedActivity, CertificateContent
from companion.output.certificates import render_certificates
from companion.output.fonts import FontBook

Make = Callable[..., CertificateContent]
TEMPLATES = ("completion", "letter", "letterhead", "modern", "portrait")


def read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(pdf))


def leaves(element: Any) -> Iterator[Any]:
    """The structure elements that hold pieces of pages, as they are read."""
    for kid in element["/K"] if isinstance(element["/K"], list) else [element["/K"]]:
        one = kid.get_object()
        if isinstance(one, int):
            yield element
        else:
            yield from leaves(one)


def activities(count: int, hours: float) -> tuple[AttendedActivity, ...]:
    start = datetime(2026, 10, 19, 9, 30, tzinfo=ZoneInfo("Asia/Seoul"))
    title = {"en": "Lecture: transport and ecomobility", "zh": "讲座：交通与生态出行", "ko": "강의: 교통과 생태교통"}
    return tuple(AttendedActivity(title, start, hours) for _ in range(count))


def picture(width: int, height: int) -> bytes:
    """A stroke on a ground that shines through."""
    drawn = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    ImageDraw.Draw(drawn).line((10, height - 10, width - 10, 10), fill=(20, 20, 120, 255), width=9)
    out = BytesIO()
    drawn.save(out, "PNG")
    return out.getvalue()


def test_a_file_says_what_it_is_and_the_same_certificates_make_the_same_file(book: FontBook, certificate: Make) -> None:
    content = certificate(organizer="Seoul Institute")
    pdf = render_certificates([content], "completion", book).pdf
    said = read(pdf).metadata
    assert said is not None
    assert said.title == "结业证书 · 首尔低碳城市研修访问 · 陆知微 Lu Zhiwei · SLC-2026-010"
    assert (said.author, said.subject, said.keywords) == ("Seoul Institute", "首尔低碳城市研修访问", "SLC-2026-010")
    assert said.creation_date is not None
    assert said.creation_date.date() == date(2026, 10, 23)
    assert render_certificates([content], "completion", book).pdf == pdf


@pytest.mark.parametrize("template", TEMPLATES)
def test_everything_on_it_is_read_aloud_in_order_and_in_its_language(
    book: FontBook, certificate: Make, template: str
) -> None:
    signed = certificate(languages=("ko", "en"), signatures=(picture(900, 300), b""), stamp=picture(500, 500))
    reader = read(render_certificates([signed, signed], template, book).pdf)
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712
    (document,) = (kid.get_object() for kid in root["/StructTreeRoot"]["/K"])
    assert document["/S"] == "/Document"
    papers = [kid.get_object() for kid in document["/K"]]
    assert [paper["/T"] for paper in papers] == ["SLC-2026-010 陆知微 Lu Zhiwei"] * 2
    for number, paper in enumerate(papers):
        found = list(leaves(paper))
        assert [one["/S"] for one in found].count("/H1") == 1
        assert {one["/Lang"] for one in found if one["/S"] == "/H1"} == {"ko"}
        assert {"en", "ko"} <= {one.get("/Lang") for one in found if one["/S"] == "/P"}
        figures = [one["/Alt"] for one in found if one["/S"] == "/Figure"]
        assert sorted(figures) == sorted(["윤서린 Yoon Seorin 서명", "직인", "수료증 SLC-2026-010의 서명된 내용 코드"])
        page = reader.pages[number]
        assert {one["/Pg"].indirect_reference.idnum for one in found} == {page.indirect_reference.idnum}
        parents = root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
        assert parents[2 * number] == page["/StructParents"] == number
        marks = [one["/K"] for one in found]
        assert sorted(marks) == list(range(len(marks)))
        for one in found:
            assert parents[2 * number + 1][one["/K"]].get_object() == one
        content = page.get_contents()
        assert content is not None
        operators = content.get_data().decode("latin-1")
        assert operators.count(" BDC") - operators.count("/Span ") == len(marks)
        assert operators.count("BDC") + operators.count("BMC") == operators.count("EMC")


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("languages", [("zh", "en"), ("ko", "en"), ("en",)])
def test_the_second_page_lists_what_was_attended_and_adds_up(
    book: FontBook, certificate: Make, template: str, languages: tuple[str, ...]
) -> None:
    content = certificate(languages=languages, activities=activities(11, 1.75), hours=19.25)
    rendered = render_certificates([content], template, book)
    assert (rendered.troubles, rendered.pages) == ((), 2)
    front, back = read(rendered.pdf).pages
    assert front.mediabox == back.mediabox
    text = "".join(back.extract_text().split())
    for language in languages:
        assert text.count("".join(content.activities[0].titles[language].split())) == 11
    assert text.count("1.75") == 11
    assert text.count("19.25") == 1
    assert "SLC-2026-010" in text


def test_a_list_that_does_not_add_up_is_not_made(book: FontBook, certificate: Make) -> None:
    rendered = render_certificates([certificate(activities=activities(3, 1.0))], "completion", book)
    (trouble,) = rendered.troubles
    assert (trouble.kind, trouble.left_out, rendered.drawn) == ("activities", True, ())


def test_a_long_list_goes_on_on_further_pages(book: FontBook, certificate: Make) -> None:
    content = certificate(activities=activities(60, 0.5), hours=30.0)
    rendered = render_certificates([content], "completion", book)
    assert rendered.pages == 5
    texts = ["".join(page.extract_text().split()) for page in read(rendered.pdf).pages]
    assert [text.count("合计") for text in texts] == [0, 0, 0, 0, 1]
    assert sum(text.count("生态出行") for text in texts) == 60


@pytest.mark.parametrize("template", TEMPLATES)
def test_signatures_and_seal_are_drawn_once_for_all_and_let_the_paper_shine_through(
    book: FontBook, certificate: Make, template: str
) -> None:
    signed = certificate(signatures=(picture(900, 300), picture(800, 260)), stamp=picture(500, 500))
    people = [replace(signed, delegate=str(number)) for number in range(3)]
    reader = read(render_certificates(people, template, book).pdf)
    sizes = []
    for page in reader.pages:
        there: Any = page["/Resources"]["/XObject"]  # type: ignore[index]
        images = [there[name].get_object() for name in there if there[name].get_object()["/Subtype"] == "/Image"]
        assert all("/SMask" in image for image in images)
        sizes.append({image.indirect_reference.idnum for image in images})
    assert [len(found) for found in sizes] == [3, 3, 3]
    assert sizes[0] == sizes[1] == sizes[2]
