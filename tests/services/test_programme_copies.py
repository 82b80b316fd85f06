"""Activities copied and taken over: everything but the marks comes along, what is there stays, one undo undoes it."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from companion import paths
from companion.domain.answers import UserError
from companion.domain.ids import new_id
from companion.domain.programme import Activity, ActivityKind, Event, Expected, activity_to_fields
from companion.domain.programme_copies import Pattern, pattern_onto
from companion.services.desk import Place, scan, undo_batch
from companion.services.ports import Desk
from companion.services.programme import change_event, put_activity
from companion.services.programme_copies import (
    built_in,
    copy_activity,
    copy_day,
    plan_pattern,
    read_other_event,
    read_template,
    take_pattern,
)

TUESDAY, SATURDAY = date(2016, 4, 26), date(2016, 4, 30)


def on(desk: Desk, day: date) -> list[Activity]:
    zone = desk.file.read.event().zone
    return [one for one in by_start(desk) if one.start.astimezone(zone).date() == day]


def by_start(desk: Desk) -> list[Activity]:
    """The programme; what begins together in the order of titles, whatever the ids are."""
    return sorted(desk.file.read.activities(), key=lambda one: (one.start, one.title()))


def besides_times(activity: Activity) -> dict[str, object]:
    return {name: value for name, value in activity_to_fields(activity).items() if name not in {"start", "end"}}


def test_an_activity_once_more_stands_right_after_itself_without_marks(quiet_week: Desk) -> None:
    opening = quiet_week.file.read.activities()[1]
    badge = quiet_week.file.read.badge_numbers()[0]
    scan(quiet_week, badge, Place(opening, opening.attending.id))
    again = copy_activity(quiet_week, opening.id)
    assert (again.start, again.end - again.start) == (opening.end, opening.end - opening.start)
    assert besides_times(again) == besides_times(opening)
    assert quiet_week.file.read.counts(again, again.attending.id).arrived == 0
    assert quiet_week.file.read.counts(opening, opening.attending.id).arrived == 1


def test_a_dinner_that_would_run_past_midnight_is_copied_onto_the_next_day(quiet_week: Desk) -> None:
    dinner = next(one for one in quiet_week.file.read.activities() if one.kind is ActivityKind.MEAL)
    late = put_activity(quiet_week, replace(dinner, id=new_id(), end=dinner.start + timedelta(hours=5)))
    assert copy_activity(quiet_week, late.id).start == late.start + timedelta(days=1)


def test_a_whole_day_is_copied_and_one_undo_takes_it_back(quiet_week: Desk) -> None:
    before = quiet_week.file.read.activities()
    batch = new_id()
    plan = copy_day(quiet_week, TUESDAY, SATURDAY, batch)
    copies, originals = on(quiet_week, SATURDAY), on(quiet_week, TUESDAY)
    assert len(copies) == len(originals) == len(plan.added) == 3
    for copy, original in zip(copies, originals, strict=True):
        assert copy.start - original.start == timedelta(days=4)
        assert besides_times(copy) == besides_times(original)
    undo_batch(quiet_week, batch)
    assert quiet_week.file.read.activities() == before


def test_a_day_copied_twice_doubles_nothing(quiet_week: Desk) -> None:
    copy_day(quiet_week, TUESDAY, SATURDAY)
    again = copy_day(quiet_week, TUESDAY, SATURDAY)
    assert (len(again.added), len(again.there)) == (0, 3)
    assert len(on(quiet_week, SATURDAY)) == 3


def test_a_day_onto_itself_or_an_empty_day_is_refused_in_words(quiet_week: Desk) -> None:
    with pytest.raises(UserError, match="itself"):
        copy_day(quiet_week, TUESDAY, TUESDAY)
    with pytest.raises(UserError, match="nothing on 2016-05-01"):
        copy_day(quiet_week, date(2016, 5, 1), TUESDAY)


def test_hours_stay_those_of_the_wall_clock_when_summer_time_begins(empty_desk: Desk) -> None:
    change_event(empty_desk, {"timezone": "Europe/Berlin", "start": "2026-03-28", "end": "2026-03-30"})
    start = datetime(2026, 3, 28, 8, tzinfo=UTC)
    put_activity(empty_desk, Activity("a", ActivityKind.SESSION, {"en": "Lecture"}, start, start + timedelta(hours=2)))
    copy_day(empty_desk, date(2026, 3, 28), date(2026, 3, 30))
    zone = ZoneInfo("Europe/Berlin")
    (copy,) = on(empty_desk, date(2026, 3, 30))
    assert [moment.astimezone(zone).hour for moment in (copy.start, copy.end)] == [9, 11]


@pytest.mark.parametrize("template", ["study-visit", "training", "congress-day"])
def test_every_template_is_whole_in_three_languages(template: str, empty_desk: Desk) -> None:
    pattern = read_template(paths.resources(), template)
    plan = take_pattern(empty_desk, pattern)
    there = empty_desk.file.read.activities()
    assert len(there) == len(plan.added) == len(pattern.activities)
    assert not plan.outside
    for activity in there:
        assert set(activity.titles) == {"en", "zh", "ko"}, activity.titles
        assert all(text.strip() for text in activity.titles.values())
        assert activity.counts == (activity.hours > 0)
    assert set(built_in(paths.resources())[template]) == {"en", "zh", "ko"}
    assert there[0].start.astimezone(empty_desk.file.read.event().zone).date() == date(2016, 4, 25)
    data = json.loads((paths.resources() / "programmes" / f"{template}.json").read_text(encoding="utf-8"))
    assert {row["kind"] for row in data["activities"]} <= {str(kind) for kind in ActivityKind}


def test_existing_activities_stay_and_days_after_the_event_are_left_out(quiet_week: Desk) -> None:
    change_event(quiet_week, {"end": "2016-04-27"})
    before = quiet_week.file.read.activities()
    plan = take_pattern(quiet_week, read_template(paths.resources(), "training"))
    after = quiet_week.file.read.activities()
    assert [one for one in after if one in before] == before
    assert len(after) == len(before) + len(plan.added)
    assert plan.outside
    last = max(one.start for one in plan.added).astimezone(quiet_week.file.read.event().zone).date()
    assert last == date(2016, 4, 27)


def test_the_programme_of_another_event_comes_on_this_events_days(
    quiet_week: Desk, empty_desk: Desk, tmp_path: Path
) -> None:
    change_event(empty_desk, {"start": "2026-10-19", "end": "2026-10-23", "timezone": "Europe/Berlin"})
    pattern = read_other_event(quiet_week.file.path)
    plan = plan_pattern(empty_desk.file.read, pattern)
    batch = new_id()
    assert take_pattern(empty_desk, pattern, batch).added != ()
    berlin, seoul = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Seoul")
    copies, originals = by_start(empty_desk), by_start(quiet_week)
    assert len(copies) == len(originals) == len(plan.added)
    for copy, original in zip(copies, originals, strict=True):
        assert copy.start.astimezone(berlin).time() == original.start.astimezone(seoul).time()
        assert besides_times(copy) == besides_times(original)
    assert not {one.id for one in copies} & {one.id for one in originals}
    undo_batch(empty_desk, batch)
    assert empty_desk.file.read.activities() == []
    with pytest.raises(UserError, match="empty"):
        read_other_event(empty_desk.file.path)


def test_names_of_another_event_mean_nobody_here() -> None:
    start = datetime(2026, 10, 19, 1, tzinfo=UTC)
    named = [
        Activity(str(at), ActivityKind.SESSION, {"en": f"S{at}"}, start, start + timedelta(hours=1), expected=expected)
        for at, expected in enumerate((Expected(delegates=("lu",)), Expected(groups=("A",), delegates=("lu",))))
    ]
    event = Event("e", {"en": "E"}, date(2026, 11, 2), date(2026, 11, 3), "Asia/Seoul")
    plan = pattern_onto(Pattern({}, date(2026, 10, 19), ZoneInfo("Asia/Seoul"), tuple(named)), event, (), new_id)
    assert [one.expected for one in plan.added] == [Expected(), Expected(groups=("A",))]
    assert plan.nameless == plan.added[:1]
