"""What a coordinator gets from a programme that arrives as a spreadsheet or a calendar."""

import io
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.answers import UserError
from companion.domain.lists import ProblemKind, ReadProgramme
from companion.domain.programme import ActivityKind
from companion.interchange.moments import AmbiguousDateError, date_of, minutes_of, times_of
from companion.interchange.programme import read_programme

SEOUL = ZoneInfo("Asia/Seoul")


def read(data: bytes | str, name: str = "programme.csv", **options: Any) -> ReadProgramme:
    options.setdefault("first_day", date(2016, 4, 25))
    return read_programme(data.encode() if isinstance(data, str) else data, name, timezone="Asia/Seoul", **options)


def seoul(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2016, 4, day, hour, minute, tzinfo=SEOUL)


def test_a_week_with_dates_written_once_a_day() -> None:
    result = read(
        "Programme of the week,,,,\nDate,Time,Activity,Activity (Chinese),Venue\n"
        "Mon 25 Apr,09:00-10:00,Opening ceremony,开幕式,Hall A\n,10:30-12:00,Lecture,城市规划讲座,Hall A\n"
        "Tue 26 Apr,,,,\n,9:00 - 17:30,Visit to TOPIS,参观TOPIS,\n"
    )
    found = [
        (draft.fields["start"], draft.fields["end"], draft.fields["titles"], draft.fields["kind"])
        for draft in result.drafts
    ]
    assert found == [
        (seoul(25, 9), seoul(25, 10), {"en": "Opening ceremony", "zh": "开幕式"}, ActivityKind.CEREMONY),
        (seoul(25, 10, 30), seoul(25, 12), {"en": "Lecture", "zh": "城市规划讲座"}, ActivityKind.SESSION),
        (seoul(26, 9), seoul(26, 17, 30), {"en": "Visit to TOPIS", "zh": "参观TOPIS"}, ActivityKind.FIELD_VISIT),
    ]
    assert [draft.fields["hours"] for draft in result.drafts] == [1.0, 1.5, 8.5]
    assert not result.problems


def test_real_dates_and_times_of_a_spreadsheet() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["제목", "날짜", "시작", "종료", "장소", "정원", "필수", "체크포인트"])
    sheet.append(["개회식", date(2016, 4, 25), time(9), time(10), "서울시청", 30, "예", ""])
    sheet.append(["현장 견학", datetime(2016, 4, 26), 0.5625, 0.75, "마포", "", "", "Boarded, Arrived, Back"])  # noqa: DTZ001
    memory = io.BytesIO()
    book.save(memory)
    first, second = read(memory.getvalue(), "p.xlsx").drafts
    assert (first.fields["start"], first.fields["end"]) == (seoul(25, 9), seoul(25, 10))
    assert (first.fields["titles"], first.fields["place"], first.fields["capacity"]) == (
        {"ko": "개회식"},
        "서울시청",
        30,
    )
    assert first.fields["must_attend"] is True
    assert (second.fields["start"], second.fields["end"]) == (seoul(26, 13, 30), seoul(26, 18))
    assert second.fields["kind"] is ActivityKind.FIELD_VISIT
    assert [(point.id, point.attends) for point in second.fields["checkpoints"]] == [
        ("boarded", False),
        ("arrived", True),
        ("back", False),
    ]


def test_meals_do_not_count_unless_the_list_says_so() -> None:
    lunch, dinner = read(
        "Date,Start,End,Title,Hours\n2016-04-25,12:00,13:00,Lunch,\n2016-04-25,18:00,20:00,Dinner,1.5\n"
    ).drafts
    assert (lunch.fields["counts"], lunch.fields["hours"]) == (False, 0.0)
    assert (dinner.fields["counts"], dinner.fields["hours"]) == (True, 1.5)


def test_who_is_expected() -> None:
    first, second = read(
        "Date,Start,End,Title,Groups,Delegations,Roles\n"
        '2016-04-25,9:00,10:00,A,"1组, 2组",北京市,Speaker\n2016-04-25,10:00,11:00,B,All,,\n'
    ).drafts
    expected = first.fields["expected"]
    assert (expected.groups, expected.delegations, expected.roles) == (("1组", "2组"), ("Beijing",), ("Speaker",))
    assert "expected" not in second.fields


def test_a_missing_end_is_the_next_start_and_is_said() -> None:
    result = read("Date,Start,Title\n2016-04-25,9:00,A talk\n2016-04-25,10:15,Another\n")
    assert [draft.fields["end"] for draft in result.drafts] == [seoul(25, 10, 15), seoul(25, 11, 15)]
    assert [(problem.row, problem.fatal) for problem in result.problems] == [(2, False), (3, False)]


def test_an_evening_may_end_after_midnight() -> None:
    draft = read("Date,Start,End,Title\n2016-04-25,22:00,00:30,Night walk\n").drafts[0]
    assert draft.fields["end"] == seoul(26, 0, 30)


@pytest.mark.parametrize(
    ("row", "column", "kind"),
    [
        ("2016-04-25,11:00,10:00,Backwards", "End", ProblemKind.TIME_UNCLEAR),
        ("2016-04-25,,,No time", "Start", ProblemKind.TIME_UNCLEAR),
        ("04/05/2016,9:00,10:00,Which day", "Date", ProblemKind.DATE_UNCLEAR),
        ("to be fixed,9:00,10:00,No day", "Date", ProblemKind.DATE_UNCLEAR),
        ("2016-04-25,9:00,10:00,", "Title", ProblemKind.NO_TITLE),
    ],
)
def test_a_row_that_cannot_stand_is_located(row: str, column: str, kind: ProblemKind) -> None:
    result = read(f"Date,Start,End,Title,Venue\n2016-04-24,9:00,10:00,Good,Hall\n{row},Hall\n")
    assert [(problem.row, problem.column, problem.kind) for problem in result.fatal] == [(3, column, kind)]
    assert [draft.row for draft in result.drafts] == [2]
    assert result.fatal[0].remedy


def test_a_list_without_times_says_so() -> None:
    result = read("Name,Organisation\nAnna Berg,ICLEI\n")
    assert [problem.kind for problem in result.fatal] == [ProblemKind.COLUMN_MISSING]


def test_an_unknown_zone_is_explained() -> None:
    with pytest.raises(UserError, match="Mars/Base"):
        read_programme(b"x", "a.csv", timezone="Mars/Base")


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//EN
BEGIN:VEVENT
UID:opening
DTSTART;TZID=Asia/Seoul:20160425T090000
DTEND;TZID=Asia/Seoul:20160425T103000
SUMMARY:Opening ceremony / 开幕式
LOCATION:Hall A
END:VEVENT
BEGIN:VEVENT
UID:daily
DTSTART:20160425T050000Z
DURATION:PT1H
SUMMARY:Lecture
CATEGORIES:Lecture
RRULE:FREQ=DAILY;COUNT=3
EXDATE:20160426T050000Z
END:VEVENT
BEGIN:VEVENT
UID:daily
RECURRENCE-ID:20160427T050000Z
DTSTART:20160427T060000Z
DURATION:PT1H
SUMMARY:Lecture, moved
END:VEVENT
BEGIN:VEVENT
UID:holiday
DTSTART;VALUE=DATE:20160501
SUMMARY:Holiday
END:VEVENT
BEGIN:VEVENT
UID:gone
STATUS:CANCELLED
DTSTART:20160425T050000Z
SUMMARY:Dropped
END:VEVENT
END:VCALENDAR
"""


def test_a_calendar_becomes_activities_in_the_zone_of_the_event() -> None:
    result = read(CALENDAR.replace("\n", "\r\n"), "week.ics")
    found = [
        (draft.fields["id"], draft.fields["start"], next(iter(draft.fields["titles"].values())))
        for draft in result.drafts
    ]
    assert found == [
        ("opening", seoul(25, 9), "Opening ceremony"),
        ("daily-20160425T1400", seoul(25, 14), "Lecture"),
        ("daily-20160427T1400", seoul(27, 15), "Lecture, moved"),
    ]
    assert result.drafts[0].fields["titles"] == {"en": "Opening ceremony", "zh": "开幕式"}
    assert result.drafts[0].fields["place"] == "Hall A"
    assert [(problem.row, problem.kind, problem.fatal) for problem in result.problems] == [
        (4, ProblemKind.ROW_LEFT_OUT, False), (5, ProblemKind.ROW_LEFT_OUT, False),
    ]  # fmt: skip


def test_a_damaged_calendar_is_explained() -> None:
    with pytest.raises(UserError, match="not a calendar"):
        read("this is no calendar", "week.ics")


@pytest.mark.parametrize(
    "text",
    [
        "2016-04-25",
        "2016/4/25",
        "2016. 4. 25.(월)",
        "2016年4月25日",
        "4月25日 周一",
        "4월 25일(월)",
        "25 April 2016",
        "Mon 25 Apr",
        "April 25, 2016",
        "25.4.2016",
        "25/04/2016",
        "04/25/16",
        "Day 1",
        "第一天",
        "1일차",
    ],
)
def test_days_as_people_write_them(text: str) -> None:
    assert date_of(text, date(2016, 4, 25)) == date(2016, 4, 25)


def test_a_day_that_can_be_two_days_is_not_guessed() -> None:
    with pytest.raises(AmbiguousDateError):
        date_of("04/05/2016")
    assert date_of("25 April") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("09:00-10:30", [time(9), time(10, 30)]),
        ("9:00 AM ~ 1:30 PM", [time(9), time(13, 30)]),
        ("2:00-3:30 pm", [time(14), time(15, 30)]),
        ("오전 9시~10시 30분", [time(9), time(10, 30)]),
        ("오후 2:30", [time(14, 30)]),
        ("下午2点半", [time(14, 30)]),
        ("14h30", [time(14, 30)]),
        ("0900", [time(9)]),
        ("9.30 – 10.15", [time(9, 30), time(10, 15)]),
        ("12:15 am", [time(0, 15)]),
        ("noon", []),
        ("2016-04-25 09:00", [time(9)]),
    ],
)
def test_times_as_people_write_them(text: str, expected: list[time]) -> None:
    assert times_of(text) == expected


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        ("90", 90),
        ("1:30", 90),
        ("1.5 h", 90),
        ("1小时30分", 90),
        ("90분", 90),
        (1.5, 90),
        (90.0, 90),
        (time(1, 30), 90),
        ("long", None),
    ],
)
def test_durations_as_people_write_them(cell: Any, minutes: int | None) -> None:
    assert minutes_of(cell) == minutes


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)), st.times())
def test_every_day_and_time_of_a_spreadsheet_is_found_again(day: date, moment: time) -> None:
    whole = moment.replace(second=0, microsecond=0, fold=0)
    assert date_of(day.isoformat()) == day
    assert date_of(float((day - date(1899, 12, 30)).days)) == day
    assert times_of(f"{moment:%H:%M}") == [whole]
    assert times_of((whole.hour * 60 + whole.minute) / 1440) == [whole]
