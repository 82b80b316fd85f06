"""A programme that leaves as a calendar or a workbook and comes back: nothing is changed by that."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.answers import UserError
from companion.domain.programme import (
    PRESENT,
    Activity,
    ActivityKind,
    Checkpoint,
    Event,
    Expected,
    default_checkpoints,
)
from companion.interchange.programme import read_programme
from companion.interchange.programme_files import calendar_of, write_programme
from companion.services.ports import Desk
from companion.services.programme import put_activity, take_programme


def back(desk: Desk, path: Path) -> tuple[int, int]:
    """Writes the programme, takes it in again: how many were added, how many updated."""
    event = desk.file.read.event()
    write_programme(event, desk.file.read.activities(), path, desk.now)
    found = read_programme(path, timezone=event.timezone, first_day=event.start)
    assert not found.problems
    taken = take_programme(desk, found.drafts)
    assert taken.unchanged + taken.updated == len(desk.file.read.activities())
    return taken.added, taken.updated


def event_of(desk: Desk) -> Event:
    return desk.file.read.event()


@pytest.mark.parametrize("name", ["programme.ics", "programme.xlsx"])
def test_the_sample_week_comes_back_as_it_left(quiet_week: Desk, tmp_path: Path, name: str) -> None:
    before = quiet_week.file.read.activities()
    assert back(quiet_week, tmp_path / name) == (0, 0)
    assert quiet_week.file.read.activities() == before


@pytest.mark.parametrize("name", ["programme.ics", "programme.xlsx"])
def test_into_an_empty_event_it_brings_titles_times_kinds_places_and_hours(
    quiet_week: Desk, empty_desk: Desk, tmp_path: Path, name: str
) -> None:
    there = quiet_week.file.read.activities()
    write_programme(event_of(quiet_week), there, tmp_path / name, quiet_week.now)
    take_programme(empty_desk, read_programme(tmp_path / name, timezone="Asia/Seoul").drafts)
    came = empty_desk.file.read.activities()

    def told(activity: Activity) -> tuple[object, ...]:
        figures = (activity.counts, activity.hours if activity.counts else 0.0)
        return (activity.titles, activity.start, activity.end, activity.kind, activity.place, *figures)

    assert [told(one) for one in came] == [told(one) for one in there]


def test_the_calendar_is_one_that_other_programs_read(quiet_week: Desk) -> None:
    from icalendar import Calendar

    calendar = Calendar.from_ical(calendar_of(event_of(quiet_week), quiet_week.file.read.activities(), quiet_week.now))
    entries = {str(entry["UID"]): entry for entry in calendar.walk("VEVENT")}
    opening = quiet_week.file.read.activity("activity-opening")
    assert opening is not None
    entry = entries["activity-opening"]
    first = event_of(quiet_week).languages[0]
    assert str(entry["SUMMARY"]) == opening.titles[first]
    others = [title for tag, title in opening.titles.items() if tag != first]
    assert others
    assert all(title in str(entry["DESCRIPTION"]) for title in others)
    assert entry["DTSTART"].params["TZID"] == "Asia/Seoul"
    assert entry["DTSTART"].dt == opening.start
    assert [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")] == ["Asia/Seoul"]
    assert entry["CATEGORIES"].cats == ["ceremony"]
    assert str(entry["LOCATION"]) == opening.place


def test_a_title_changed_in_another_calendar_is_taken_over(quiet_week: Desk) -> None:
    written = calendar_of(event_of(quiet_week), quiet_week.file.read.activities(), quiet_week.now).decode()
    before = quiet_week.file.read.activity("activity-waste")
    assert before is not None
    first = event_of(quiet_week).languages[0]
    changed = written.replace(before.titles[first], "Changed elsewhere")
    assert changed != written
    taken = take_programme(quiet_week, read_programme(changed.encode(), "a.ics", timezone="Asia/Seoul").drafts)
    after = quiet_week.file.read.activity("activity-waste")
    assert (taken.added, taken.updated) == (0, 1)
    assert after == replace(before, titles={**before.titles, first: "Changed elsewhere"})


def test_another_ending_is_refused_with_the_two_that_work(quiet_week: Desk, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"neither \.ics nor \.xlsx"):
        write_programme(event_of(quiet_week), [], tmp_path / "programme.doc", quiet_week.now)
    assert not list(tmp_path.glob("programme*"))


_WORDS = st.text("Abc xyz,;:/-()&'é讲座参观강의7", min_size=1, max_size=24).map(lambda text: " ".join(text.split()))
_TITLE = _WORDS.filter(lambda text: any(char.isalpha() for char in text))
_NAMES = st.lists(_TITLE, max_size=2, unique=True).map(tuple)
_ACTIVITIES = st.builds(
    Activity,
    id=st.just("odd"),
    kind=st.sampled_from(ActivityKind),
    titles=st.dictionaries(st.sampled_from(["en", "zh", "ko", "ja"]), _TITLE, min_size=1),
    start=st.integers(0, 3 * 24 * 60).map(
        lambda minutes: datetime.fromisoformat("2016-04-25T00:00+09:00") + timedelta(minutes=minutes)
    ),
    end=st.integers(1, 3000).map(lambda minutes: timedelta(minutes=minutes)),  # a length, made an end below
    place=st.one_of(st.just(""), _TITLE),
    expected=st.builds(Expected, roles=_NAMES, delegations=_NAMES, groups=_NAMES, delegates=_NAMES),
    capacity=st.one_of(st.none(), st.integers(1, 900)),
    counts=st.booleans(),
    hours=st.integers(0, 40).map(lambda quarters: quarters / 4),
    must_attend=st.booleans(),
    exits=st.booleans(),
    checkpoints=st.one_of(
        st.sampled_from([PRESENT, default_checkpoints(ActivityKind.FIELD_VISIT)]),
        st.lists(_TITLE, min_size=1, max_size=3, unique=True).map(
            lambda names: tuple(Checkpoint(f"p{n}", {"en": name}, attends=not n) for n, name in enumerate(names))
        ),
    ),
    short=st.dictionaries(st.sampled_from(["en", "zh"]), _TITLE),
    leader=st.one_of(st.just(""), _TITLE),
)


@given(odd=_ACTIVITIES, ending=st.sampled_from([".ics", ".xlsx"]))
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_activity_comes_back_as_it_left(empty_desk: Desk, tmp_path: Path, odd: Activity, ending: str) -> None:
    length = odd.end
    assert isinstance(length, timedelta)
    put_activity(empty_desk, replace(odd, end=odd.start + length))
    before = empty_desk.file.read.activities()
    assert back(empty_desk, tmp_path / f"programme{ending}") == (0, 0)
    assert empty_desk.file.read.activities() == before


@pytest.mark.parametrize("name", ["programme.ics", "programme.xlsx"])
def test_what_has_no_column_comes_back_too(name: str, empty_desk: Desk, quiet_week: Desk, tmp_path: Path) -> None:
    visit = next(one for one in quiet_week.file.read.activities() if one.kind is ActivityKind.FIELD_VISIT)
    odd = replace(
        visit, titles={"zh": "参观", "ko": "방문"}, late_after=7, open_before=20, open_after=0, print_badges=True,
        capacity=40, leader="Minseo", must_attend=True, exits=True, short={"en": "V"},
        expected=Expected(roles=("Speaker",), delegations=("Beijing",), groups=("A",), delegates=("d1",)),
        checkpoints=(Checkpoint("p", {"en": "Gate", "zh": "门"}, attends=False), Checkpoint("q", {"ko": "호텔"})),
    )  # fmt: skip
    event = quiet_week.file.read.event()
    write_programme(event, [odd], tmp_path / name, quiet_week.now)
    drafts = read_programme(tmp_path / name, timezone=event.timezone, first_day=event.start).drafts
    take_programme(empty_desk, drafts)
    (taken,) = empty_desk.file.read.activities()
    assert replace(taken, id=odd.id) == odd
