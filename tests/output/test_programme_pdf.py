"""The programme on paper: every activity in both languages, days not torn apart, text that can be selected."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from companion import paths
from companion.domain.answers import UserError
from companion.domain.documents import ProgrammeContent, ProgrammeDay, ProgrammeLine, RenderedDocument
from companion.domain.places import place_in
from companion.domain.programme import Activity, ActivityKind, Expected
from companion.output.engine import Engine
from companion.services.ports import Desk
from companion.services.programme import change_event, put_activity
from companion.services.programme_paper import programme_content
from companion.services.sample import write_sample


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(paths.resources())


def texts(drawn: RenderedDocument) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(drawn.pdf)]


@pytest.mark.parametrize("languages", [("en", "zh"), ("en", "ko"), ("zh", "ko")])
def test_a_study_visit_week_stands_on_one_sheet_in_two_languages(
    languages: tuple[str, str], quiet_week: Desk, engine: Engine
) -> None:
    drawn = engine.programme(programme_content(quiet_week.file.read, languages))
    (page,) = texts(drawn)
    said = "".join(page.split())
    for activity in quiet_week.file.read.activities():
        for language in languages:
            assert "".join(activity.titles[language].split()) in said
            assert "".join(place_in(activity.place, language).split()) in said
    assert page.count("UTC+9") == len(languages)
    assert not drawn.troubles


def test_a_congress_is_listed_by_time_and_no_day_is_torn(tmp_path: Path, engine: Engine) -> None:
    clock = datetime(2026, 9, 8, tzinfo=UTC)
    made = write_sample(
        tmp_path / "c.companion", paths.resources() / "samples", lambda: clock, programme="congress", delegates=60,
        marks=False,
    )  # fmt: skip
    with made.file:
        content = programme_content(made.file.read, ("en", "ko"))
    pages = texts(engine.programme(content))
    assert len(pages) == len(content.days)
    for page, day in zip(pages, content.days, strict=True):
        assert day.headings[0] in page
        assert page.index(day.lines[0].titles[0]) < page.index(day.lines[-1].titles[0])


def test_who_is_expected_is_said_only_where_it_is_not_everyone(quiet_week: Desk) -> None:
    read = quiet_week.file.read
    change_event(quiet_week, {"roles": {"Speaker": {"en": "Speaker", "zh": "主讲人"}}})
    kim = read.delegates()[0]
    start = datetime(2016, 4, 30, 1, tzinfo=UTC)
    more = Activity("x", ActivityKind.SESSION, {"en": "X"}, start, start.replace(hour=2))
    put_activity(quiet_week, replace(more, expected=Expected(("Speaker",), (), ("A",), (kim.id,))))
    people = {line.titles[0]: line.people for day in programme_content(read, ("en", "zh")).days for line in day.lines}
    assert people.pop("X") == (f"For: Group A, Speaker, {kim.full_name}", f"参加者：A组、主讲人、{kim.full_name}")
    told = {title for title, words in people.items() if words}
    assert told == {one.title() for one in read.activities() if not one.expected.everyone} - {"X"}


def test_only_the_days_asked_for_and_none_is_refused_in_words(quiet_week: Desk) -> None:
    read = quiet_week.file.read
    day = read.event().start
    (only,) = programme_content(read, ("ko",), first=day, last=day).days
    assert only.headings == ("2016년 4월 25일 월요일",)
    with pytest.raises(UserError, match="Nothing is on"):
        programme_content(read, first=day.replace(day=1), last=day.replace(day=2))


def test_fonts_are_embedded_and_what_cannot_be_drawn_is_told(engine: Engine, tmp_path: Path) -> None:
    line = ProgrammeLine("09:00–10:00", ("Lecture \U00013000", "讲座"), "Room 1")
    content = ProgrammeContent(("Week",), (), (), (), (ProgrammeDay(("Monday",), (line,)),))
    drawn = engine.programme(content)
    (trouble,) = drawn.troubles
    assert trouble.characters == ("\U00013000",)
    assert "讲座" in texts(drawn)[0]
    path = tmp_path / "p.pdf"
    path.write_bytes(drawn.pdf)
    fonts = PdfReader(path).pages[0]["/Resources"]["/Font"]
    assert fonts
    for font in fonts.values():
        assert "/FontFile2" in font.get_object()["/FontDescriptor"]


def test_a_long_day_goes_on_under_its_heading(engine: Engine) -> None:
    lines = tuple(ProgrammeLine("09:00–10:00", (f"Talk number {at}",)) for at in range(90))
    pages = texts(engine.programme(ProgrammeContent(("Week",), (), (), (), (ProgrammeDay(("Monday 1",), lines),))))
    assert all("09:00–10:00" in page for page in pages), "the time stands again where a page begins"
    assert len(pages) > 1
    assert all("Monday 1" in page for page in pages)
    assert [f"Talk number {at}" for at in range(90) if any(f"number {at}\r" in f"{p}\r" for p in pages)]
    assert sum(page.count("Talk number") for page in pages) == 90
