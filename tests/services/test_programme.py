"""The programme: a list taken again updates, nothing disappears into a namesake, and edits do not undo each other."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from companion.domain.answers import UserError
from companion.domain.lists import ActivityDraft
from companion.interchange.programme import checkpoints_in
from companion.services.desk import Place, place_of, scan, undo_batch
from companion.services.ports import Desk
from companion.services.programme import change_event, put_activity, remove_activity, replan_activity, take_programme
from companion.services.rollcall import add_checkpoint
from companion.store.file import open_file


def row(title: str, hour: int, **more: Any) -> ActivityDraft:
    start = datetime(2016, 4, 25, hour, tzinfo=UTC)
    return ActivityDraft(hour, {"titles": {"en": title}, "start": start, "end": start + timedelta(hours=1), **more})


def titles(desk: Desk) -> list[tuple[str, int, str]]:
    return [(a.title(), a.start.hour, a.place) for a in desk.file.read.activities()]


def test_two_coffee_breaks_of_one_day_stay_two(empty_desk: Desk) -> None:
    programme = [row("Coffee", 1), row("Lecture", 2), row("Coffee", 6)]
    report = take_programme(empty_desk, programme)
    assert (report.added, report.updated, report.unchanged) == (3, 0, 0)
    again = take_programme(empty_desk, programme)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 3)
    assert titles(empty_desk) == [("Coffee", 1, ""), ("Lecture", 2, ""), ("Coffee", 6, "")]


def test_of_two_namesakes_only_the_one_that_moved_is_moved(empty_desk: Desk) -> None:
    take_programme(empty_desk, [row("Coffee", 1), row("Coffee", 6)])
    before = {a.start.hour: a.id for a in empty_desk.file.read.activities()}
    report = take_programme(empty_desk, [row("Coffee", 6), row("Coffee", 3)])
    assert (report.added, report.updated, report.unchanged) == (0, 1, 1)
    assert {a.start.hour: a.id for a in empty_desk.file.read.activities()} == {3: before[1], 6: before[6]}


def test_parallel_groups_with_one_title_stay_apart_and_keep_their_places(empty_desk: Desk) -> None:
    programme = [
        row("Seminar", 2, place="Room 1", expected={"groups": ["A"]}),
        row("Seminar", 2, place="Room 2", expected={"groups": ["B"]}),
    ]
    take_programme(empty_desk, programme)
    before = {a.place: a.id for a in empty_desk.file.read.activities()}
    report = take_programme(empty_desk, list(reversed(programme)))
    assert (report.added, report.updated, report.unchanged) == (0, 0, 2)
    assert {a.place: a.id for a in empty_desk.file.read.activities()} == before
    assert set(before) == {"Room 1", "Room 2"}


def test_a_row_that_stands_twice_is_taken_once_and_the_whole_is_one_undo(empty_desk: Desk) -> None:
    report = take_programme(empty_desk, [row("Lunch", 4), row("Lunch", 4)])
    assert (report.added, report.unchanged) == (1, 1)
    assert len(empty_desk.file.read.activities()) == 1
    undo_batch(empty_desk, report.batch)
    assert empty_desk.file.read.activities() == []


def test_edits_of_different_fields_on_two_desks_both_stay(quiet_week: Desk, tmp_path: Path) -> None:
    before = quiet_week.file.read.activities()[0]
    quiet_week.file.close()
    copied = tmp_path / "copied.companion"
    shutil.copy(quiet_week.file.path, copied)
    with open_file(quiet_week.file.path) as left, open_file(copied) as right:
        put_activity(Desk(left, quiet_week.clock), replace(before, place="Small hall"))
        put_activity(Desk(right, lambda: quiet_week.now + timedelta(minutes=1)), replace(before, capacity=9))
        left.take_in(entry for _, entry in right.read.journal())
        after = left.read.activity(before.id)
    assert after is not None
    assert (after.place, after.capacity) == ("Small hall", 9)


def test_an_activity_that_did_not_change_says_nothing(quiet_week: Desk) -> None:
    before = quiet_week.file.read.entry_count()
    put_activity(quiet_week, quiet_week.file.read.activities()[0])
    assert quiet_week.file.read.entry_count() == before


@pytest.mark.parametrize("hours", [-1.0, float("nan"), float("inf")])
def test_impossible_hours_are_refused_before_they_reach_a_report(quiet_week: Desk, hours: float) -> None:
    with pytest.raises(UserError, match="hours"):
        put_activity(quiet_week, replace(quiet_week.file.read.activities()[0], hours=hours))


@pytest.mark.parametrize("fields", [{"timezone": "Nowhere/Else"}, {"end": "2016-04-01"}, {"titles": {"en": " "}}])
def test_an_event_cannot_be_changed_into_one_that_cannot_be(quiet_week: Desk, fields: dict[str, object]) -> None:
    before = quiet_week.file.read.event()
    with pytest.raises(UserError):
        change_event(quiet_week, fields)
    assert quiet_week.file.read.event() == before


def test_an_activity_that_is_gone_cannot_be_moved(empty_desk: Desk) -> None:
    take_programme(empty_desk, [row("Lecture", 2)])
    one = empty_desk.file.read.activities()[0]
    remove_activity(empty_desk, one.id)
    entries = empty_desk.file.read.entry_count()
    with pytest.raises(UserError):
        replan_activity(empty_desk, one.id, lambda activity: replace(activity, place="Hall 7"))
    assert empty_desk.file.read.entry_count() == entries


def test_a_checkpoint_at_which_people_were_counted_stays(quiet_week: Desk) -> None:
    visit = next(one for one in quiet_week.file.read.activities() if len(one.checkpoints) > 1)
    boarded, arrived, back = visit.checkpoints
    renamed = replace(boarded, titles={"en": "On the bus"})
    scan(quiet_week, quiet_week.file.read.badge_numbers()[0], Place(visit, boarded.id), at=visit.start)
    with pytest.raises(UserError, match="1 people were counted at “Boarded”"):
        put_activity(quiet_week, replace(visit, checkpoints=(arrived, back)))
    put_activity(quiet_week, replace(visit, checkpoints=(arrived, renamed)))
    after = quiet_week.file.read.activity(visit.id)
    assert after is not None
    assert after.checkpoints == (arrived, renamed)
    assert quiet_week.file.read.counts(after, boarded.id).arrived == 1


def test_a_list_keeps_the_checkpoints_it_names_and_drops_none_at_which_people_were_counted(quiet_week: Desk) -> None:
    visit = next(one for one in quiet_week.file.read.activities() if len(one.checkpoints) > 1)
    add_checkpoint(quiet_week, visit.id, {"en": "Coffee", "zh": "茶歇"})
    coffee = place_of(quiet_week.file.read, visit.id).activity.checkpoints[-1]
    scan(quiet_week, quiet_week.file.read.badge_numbers()[0], Place(visit, coffee.id), at=visit.start)

    def listed(names: str) -> None:
        fields = {"id": visit.id, "kind": visit.kind, "titles": visit.titles, "start": visit.start, "end": visit.end}
        take_programme(quiet_week, [ActivityDraft(2, {**fields, "checkpoints": checkpoints_in(names)})])

    listed("Boarded, Coffee, Museum, Back on bus")
    after = quiet_week.file.read.activity(visit.id)
    assert after is not None
    assert [point.titles["en"] for point in after.checkpoints] == ["Boarded", "Coffee", "Museum", "Back on bus"]
    assert after.checkpoints[1] == coffee
    assert quiet_week.file.read.counts(after, coffee.id).arrived == 1
    with pytest.raises(UserError, match="1 people were counted at “Coffee”"):
        listed("Boarded, Museum, Back on bus")
