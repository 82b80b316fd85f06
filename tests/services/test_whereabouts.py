"""Who is where: everybody once, and the sums hold whatever was marked, at two doors, and taken back."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.answers import Answer, UserError
from companion.domain.attendance import MarkState
from companion.domain.programme import Activity, Expected
from companion.domain.rollcall import AwayReason
from companion.domain.whereabouts import Group, Whereabouts
from companion.presenters.board import Tally, people_of
from companion.services import desk as door
from companion.services import rollcall, roster
from companion.services.desk import LET_IN, Place, check_in, place_of
from companion.services.ports import Desk
from companion.services.programme import put_activity
from companion.services.rollcall import away, read_roll
from companion.services.whereabouts import whereabouts, whereabouts_now

VISIT = "activity-city-hall"


def people(desk: Desk) -> list[str]:
    return [one.id for one in desk.file.read.delegates()]


def ids(found: Whereabouts, group: Group) -> set[str]:
    return {one.delegate.id for one in found.of(group)}


def test_each_group_names_its_people_with_when_and_where_they_were_seen(quiet_week: Desk) -> None:
    everybody = people(quiet_week)
    opening = place_of(quiet_week.file.read, "activity-opening")
    door.check_in(quiet_week, everybody[0], opening)
    came = quiet_week.now
    quiet_week.clock.forward(600)  # type: ignore[attr-defined]
    door.check_in(quiet_week, everybody[1], opening)
    door.check_in(quiet_week, everybody[0], replace(opening, leaving=True))
    door.mark(quiet_week, [everybody[2]], opening, MarkState.EXCUSED, reason="At the doctor")
    door.mark(quiet_week, [everybody[3]], opening, MarkState.NOT_COMING)
    found = whereabouts(quiet_week.file.read, "activity-opening")
    assert ids(found, Group.LEFT) == {everybody[0]}
    assert ids(found, Group.HERE) == {everybody[1]}
    assert ids(found, Group.EXCUSED) == {everybody[2]}
    assert ids(found, Group.NOT_COMING) == {everybody[3]}
    assert ids(found, Group.UNKNOWN) == set(everybody[4:])
    [left] = found.of(Group.LEFT)
    assert left.first is not None
    assert left.last is not None
    assert (left.first.at, left.last.at) == (came, quiet_week.now)
    assert found.of(Group.EXCUSED)[0].reason == "At the doctor"


def test_somebody_missing_carries_where_they_were_seen_last(quiet_week: Desk) -> None:
    someone, other = people(quiet_week)[:2]
    door.check_in(quiet_week, someone, place_of(quiet_week.file.read, "activity-registration"), admit_anyway="early")
    door.check_in(quiet_week, someone, place_of(quiet_week.file.read, "activity-opening"))
    found = {one.delegate.id: one for one in whereabouts(quiet_week.file.read, "activity-urban-planning").people}
    assert found[someone].group is Group.UNKNOWN
    assert found[someone].last is not None
    assert found[someone].last_activity == "activity-opening"
    assert found[other].last is None


def test_a_visit_is_told_for_each_checkpoint_and_each_bus(quiet_week: Desk) -> None:
    everybody = people(quiet_week)
    boarded = place_of(quiet_week.file.read, VISIT, "boarded")
    rollcall.tick(quiet_week, everybody[:9], replace(boarded, bus="Bus 1"))
    rollcall.tick(quiet_week, everybody[9:14], replace(boarded, bus="Bus 2"))
    rollcall.away(quiet_week, everybody[14], boarded, AwayReason.ILL)
    found = whereabouts(quiet_week.file.read, VISIT, "boarded")
    assert [point.checkpoint.id for point in found.points] == ["boarded", "arrived", "back"]
    on_board, arrived, _ = found.points
    assert (on_board.numbers[Group.HERE], arrived.numbers[Group.HERE]) == (14, 0)
    assert (on_board.numbers[Group.EXCUSED], arrived.numbers[Group.EXCUSED]) == (1, 1)
    assert {bus.name: bus.here for bus in on_board.buses if bus.here} == {"Bus 1": 9, "Bus 2": 5}


def test_nobody_stands_twice_when_two_activities_are_on_at_once(quiet_week: Desk) -> None:
    everybody = people(quiet_week)
    opening = quiet_week.file.read.activity("activity-opening")
    assert opening is not None
    twin = replace(opening, id="twin", titles={"en": "Side room"}, expected=Expected(delegates=tuple(everybody[:4])))
    put_activity(quiet_week, twin)
    both = [place_of(quiet_week.file.read, name) for name in ("activity-opening", "twin")]
    door.check_in(quiet_week, everybody[0], both[0])
    quiet_week.clock.forward(120)  # type: ignore[attr-defined]
    door.check_in(quiet_week, everybody[0], both[1])
    door.mark(quiet_week, [everybody[1]], both[1], MarkState.EXCUSED)
    found = whereabouts_now(quiet_week.file.read, quiet_week.now)
    assert {activity.id for activity in found.activities} >= {"activity-opening", "twin"}
    assert Counter(one.delegate.id for one in found.people) == Counter(everybody)
    assert [(one.delegate.id, one.activity) for one in found.of(Group.HERE)] == [(everybody[0], "twin")]
    assert everybody[1] in ids(found, Group.UNKNOWN), "excused from one room only"


def test_nothing_on_now_names_nobody(lived_week: Desk) -> None:
    assert whereabouts_now(lived_week.file.read, lived_week.now) == Whereabouts((), ())


def test_a_checkpoint_that_is_not_there_is_refused(quiet_week: Desk) -> None:
    with pytest.raises(UserError, match="no checkpoint"):
        whereabouts(quiet_week.file.read, VISIT, "moon")


_ACTS = st.lists(
    st.tuples(
        st.sampled_from(["in", "out", "excused", "not-coming", "undo", "tick", "untick", "away", "back"]),
        st.integers(0, 17),
        st.sampled_from(["boarded", "arrived", "back"]),
        st.sampled_from(["", "Bus 1", "Bus 2"]),
        st.sampled_from([*AwayReason, "Took the subway"]),
    ),
    max_size=16,
)


@given(acts=_ACTS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_the_sums_hold_whatever_was_marked_at_any_door_and_taken_back(quiet_week: Desk, acts: list[tuple]) -> None:  # type: ignore[type-arg]
    desk = quiet_week
    visit = desk.file.read.activity(VISIT)
    assert visit is not None
    everybody = people(desk)
    # The last two are on no list: whoever of them comes is extra.
    put_activity(desk, replace(visit, expected=Expected(delegates=tuple(everybody[:-2]))))
    old = {entry.id for _, entry in desk.file.read.journal()}
    for act in acts:
        desk.clock.forward(7)  # type: ignore[attr-defined]
        _do(desk, everybody, old, *act)
    for point in visit.checkpoints:
        found = whereabouts(desk.file.read, VISIT, point.id)
        _check(desk, visit, found)


def _do(
    desk: Desk, everybody: list[str], old: set[str], act: str, number: int, checkpoint: str, bus: str, reason: str
) -> None:
    here = place_of(desk.file.read, VISIT, checkpoint)
    who, place = everybody[number % len(everybody)], Place(here.activity, checkpoint, bus=bus)
    match act:
        case "tick":
            rollcall.tick(desk, [who], place)
        case "untick":
            rollcall.untick(desk, [who], place)
        case "away":
            rollcall.away(desk, who, place, reason)
        case "back":
            rollcall.back(desk, who, place)
        case "undo":
            read = desk.file.read
            fresh = [e for _, e in read.journal() if e.id not in old and not read.undone(e)]
            marks = [entry for entry in fresh if entry.kind in {"marked", "undone"}]
            if marks:
                door.undo(desk, marks[number % len(marks)].id)
        case _:
            door.mark(desk, [who], place, MarkState(act))


def _check(desk: Desk, visit: Activity, found: Whereabouts) -> None:
    read = desk.file.read
    assert found.checkpoint is not None
    assert max(Counter(one.delegate.id for one in found.people).values()) == 1
    number = {group: len(found.of(group)) for group in Group}
    spoken_for = number[Group.EXCUSED] + number[Group.NOT_COMING] + number[Group.UNKNOWN]
    assert len(found.expected) == len(found.arrived) + spoken_for
    assert number[Group.HERE] + number[Group.LEFT] == len(found.arrived) + len(found.extra)
    # The counts on every other screen are asked of the projections, a way of counting of its own.
    counts = read.counts(found.activities[0], found.checkpoint.id)
    assert (counts.expected, counts.arrived, counts.extra) == (
        len(found.expected), len(found.arrived), len(found.extra)
    )  # fmt: skip
    assert (counts.here, counts.left, counts.excused, counts.not_coming, counts.unknown) == tuple(
        number[group] for group in (Group.HERE, Group.LEFT, Group.EXCUSED, Group.NOT_COMING, Group.UNKNOWN)
    )
    assert {d.id for d in read.missing(found.activities[0], found.checkpoint.id)} == ids(found, Group.UNKNOWN)
    point = next(each for each in found.points if each.checkpoint.id == found.checkpoint.id)
    assert dict(point.numbers) == number
    if point.buses:
        assert sum(bus.here for bus in point.buses) == number[Group.HERE]
    everywhere = whereabouts_now(read, visit.start)
    assert max(Counter(one.delegate.id for one in everywhere.people).values()) == 1


def test_whoever_set_out_is_missed_on_the_way_back_whatever_the_list_says(quiet_week: Desk) -> None:
    read = quiet_week.file.read
    visit = place_of(read, VISIT).activity
    everybody = read.delegates()
    stranger, cancelled, absent = everybody[0], everybody[1], everybody[2]
    named = tuple(one.id for one in everybody[1:])
    put_activity(quiet_week, replace(visit, expected=Expected(delegates=named)))
    boarded, back = (place_of(read, VISIT, point) for point in ("boarded", "back"))
    for one in (stranger, cancelled):
        check_in(quiet_week, one.id, boarded, at=visit.start, admit_anyway=LET_IN)
    roster.cancel(quiet_week, cancelled.id)
    on_the_way_out, on_the_way_back = (whereabouts(read, VISIT, place.checkpoint) for place in (boarded, back))
    assert {one.delegate.id for one in on_the_way_out.extra} == {stranger.id, cancelled.id}
    missed = {one.delegate.id for one in on_the_way_back.of(Group.UNKNOWN)}
    assert {stranger.id, cancelled.id, absent.id} <= missed
    called = read_roll(read, VISIT, "back")
    assert {tile.delegate.id for tile in called.missing} == missed
    assert {one.id for one in read.missing(back.activity, "back")} == missed
    counts = read.counts(place_of(read, VISIT).activity, "back")
    assert (counts.expected, counts.unknown, counts.extra) == (len(everybody), len(missed), 0)
    assert check_in(quiet_week, stranger.id, back, at=visit.start).answer is Answer.ADMITTED
    at_the_desk = {tally: {one.id for one in people_of(quiet_week, back, tally)} for tally in Tally}
    assert at_the_desk[Tally.UNKNOWN] == missed - {stranger.id}
    assert at_the_desk[Tally.HERE] == {stranger.id}


def test_the_names_behind_the_excused_are_those_that_are_counted(quiet_week: Desk) -> None:
    read = quiet_week.file.read
    place = place_of(read, VISIT, "arrived")
    everybody = read.delegates()
    away(quiet_week, everybody[0].id, place, AwayReason.OTHER_GROUP)
    away(quiet_week, everybody[1].id, place, AwayReason.ILL)
    away(quiet_week, everybody[2].id, place, AwayReason.LEFT_BEHIND)
    away(quiet_week, everybody[3].id, place_of(read, VISIT, "boarded"), AwayReason.LATER)
    counts = read.counts(place.activity, "arrived")
    named = people_of(quiet_week, place, Tally.EXCUSED)
    assert {one.id for one in named} == {one.id for one in everybody[:3]}
    assert len(named) == counts.excused + counts.not_coming
