"""The attendance report on paper: everybody in it, marks by shape, page numbers, nothing cut off."""

from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from companion.domain.answers import UserError
from companion.domain.documents import ReportContent, ReportRow
from companion.output.fonts import FontBook
from companion.output.reports_pdf import mark_operators, render_report

MARKS = ("came", "late", "excused", "absent", "not-yet")


def report(people: int = 3, activities: int = 5) -> ReportContent:
    return ReportContent(
        titles=("Attendance: Beijing 北京", "Low-carbon City Study Visit, Seoul · 首尔低碳城市研修访问"),
        columns=tuple((f"19 Oct {hour:02}:30", f"Session {hour}", f"第{hour}场") for hour in range(activities)),
        rows=tuple(
            ReportRow(f"沈若溪{number}", f"Shen Ruoxi {number}", (MARKS * activities)[:activities], 2, 4.5)
            for number in range(people)
        ),
        legend=tuple((mark, f"{mark} 说明") for mark in MARKS),
        name_heading=("Name", "姓名"),
        attended_heading=("Came", "出席"),
        hours_heading=("Hours", "学时"),
        total_heading=("Came in all", "出席人数"),
        page_words="Page {page} of {pages}",
    )


def pages(pdf: bytes) -> list[str]:
    return ["".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def test_everybody_and_every_activity_is_there_in_both_languages(book: FontBook) -> None:
    rendered = render_report([report()], book)
    (text,) = pages(rendered.pdf)
    for part in ("北京", "沈若溪2", "ShenRuoxi2", "Session4", "第4场", "19Oct04:30", "4.5", "Page1of1", "Cameinall"):
        assert part in text


@pytest.mark.parametrize(("people", "activities"), [(40, 5), (3, 60), (40, 60), (0, 0), (1, 1)])
def test_long_and_wide_reports_go_on_with_their_head_repeated(book: FontBook, people: int, activities: int) -> None:
    rendered = render_report([report(people, activities)], book)
    texts = pages(rendered.pdf)
    assert len(texts) == rendered.pages
    assert all("北京" in text and f"Page{number}of{len(texts)}" in text for number, text in enumerate(texts, 1))
    whole = "".join(texts)
    assert all(f"沈若溪{number}" in whole for number in range(people))
    assert all(f"Session{number}" in whole for number in range(activities))


def test_each_delegation_starts_on_its_own_page(book: FontBook) -> None:
    texts = pages(render_report([report(), replace(report(), titles=("Seoul",))], book).pdf)
    assert ["北京" in text for text in texts] == [True, False]
    assert all("Page1of1" in text for text in texts)


def test_a_name_that_cannot_be_drawn_is_told_and_the_person_stays(book: FontBook) -> None:
    content = replace(report(), rows=(ReportRow("😀某", "Smile", (), 0, 0.0),))
    rendered = render_report([content], book)
    (trouble,) = rendered.troubles
    assert (trouble.part, trouble.characters, trouble.left_out) == ("native", ("😀",), False)
    assert "Smile" in pages(rendered.pdf)[0]
    assert "某" not in pages(rendered.pdf)[0]


def test_the_five_marks_differ_in_shape_and_nothing_is_drawn_for_nothing() -> None:
    shapes = {mark: " ".join(sign for sign in mark_operators(mark, 0, 0).split() if sign.isalpha()) for mark in MARKS}
    assert len(set(shapes.values())) == 4  # disc and dot differ by size
    assert mark_operators("came", 0, 0) != mark_operators("not-yet", 0, 0)
    assert mark_operators("", 0, 0) == ""


def test_no_report_is_refused(book: FontBook) -> None:
    with pytest.raises(UserError):
        render_report([], book)
