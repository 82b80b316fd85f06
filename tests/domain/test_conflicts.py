"""What clashes: what staff would want to know is said, what programmes are like every day is not."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.audience import Audience, Member
from companion.domain.conflicts import Conflicts, conflicts
from companion.domain.delegates import Delegate
from companion.domain.programme import Activity, ActivityKind, Expected

SEOUL = ZoneInfo("Asia/Seoul")
NINE = datetime(2026, 10, 19, 0, tzinfo=UTC)
A, B = Expected(groups=("A",)), Expected(groups=("B",))
PEOPLE = (
    Member("lu", "Delegate", "Shanghai", "A"),
    Member("kim", "Speaker", "Seoul", "B"),
    Member("wang", "Delegate", "Beijing", "A"),
)


def activity(name: str, start: float, end: float, **more: Any) -> Activity:
    """An activity from `start` to `end` o'clock."""
    kind = more.pop("kind", ActivityKind.SESSION)
    return Activity(
        name, kind, {"en": name}, NINE + timedelta(hours=start - 9), NINE + timedelta(hours=end - 9), **more
    )


def found(*activities: Activity) -> Conflicts:
    return conflicts(activities, Audience.of(PEOPLE), SEOUL)


def rooms(clashes: Conflicts) -> list[tuple[str, str]]:
    return [(clash.one.id, clash.other.id) for clash in clashes.rooms]


def people(clashes: Conflicts) -> list[tuple[str, str, list[str]]]:
    audience = Audience.of(PEOPLE)
    return [(clash.one.id, clash.other.id, list(audience.people(clash.crowd))) for clash in clashes.people]


def test_two_sessions_in_one_room_overlap_however_the_room_is_written() -> None:
    clashes = found(
        activity("lecture", 9, 11, place="Room 301", expected=A),
        activity("seminar", 10, 12, place="ｒoom  301", expected=B),
        activity("after", 12, 13, place="Room 301"),
    )
    assert rooms(clashes) == [("lecture", "seminar")]
    assert clashes.in_one_room == 2
    assert clashes.activities == {"lecture", "seminar"}
    assert not clashes.people


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param({"place": ""}, {"place": ""}, id="no place is no room"),
        pytest.param({"place": "Foyer", "kind": ActivityKind.MEAL}, {"place": "Foyer"}, id="coffee beside posters"),
        pytest.param({"place": "Lobby", "kind": ActivityKind.REGISTRATION}, {"place": "Lobby"}, id="registration"),
        pytest.param(
            {"place": "Plant", "kind": ActivityKind.FIELD_VISIT},
            {"place": "Plant", "kind": ActivityKind.FIELD_VISIT},
            id="two groups at one plant",
        ),
        pytest.param({"place": "Room 1"}, {"place": "Room 2"}, id="two rooms"),
    ],
)
def test_no_wolf_is_cried_over_a_place(one: dict[str, Any], other: dict[str, Any]) -> None:
    clashes = found(activity("one", 9, 11, expected=A, **one), activity("other", 10, 12, expected=B, **other))
    assert not clashes


def test_somebody_on_two_lists_at_once_is_named() -> None:
    clashes = found(
        activity("visit", 9, 12, kind=ActivityKind.FIELD_VISIT, expected=A),
        activity("seminar", 10, 11, expected=Expected(delegations=("Beijing",), delegates=("kim",))),
    )
    assert people(clashes) == [("visit", "seminar", ["wang"])]
    assert clashes.in_two_places == 1


def test_groups_beside_each_other_do_not_clash() -> None:
    assert not found(activity("one", 9, 12, expected=A), activity("other", 9, 12, expected=B))


def test_a_lecture_for_everyone_beside_a_group_clashes_only_when_all_must_attend() -> None:
    group = activity("group", 10, 11, expected=A)
    assert not found(activity("lecture", 9, 12), group)
    clashes = found(activity("lecture", 9, 12, must_attend=True), group)
    assert people(clashes) == [("lecture", "group", ["lu", "wang"])]


@pytest.mark.parametrize("kind", [ActivityKind.MEAL, ActivityKind.REGISTRATION, ActivityKind.TRANSFER])
def test_what_runs_beside_everything_never_clashes(kind: ActivityKind) -> None:
    assert not found(activity("side", 9, 12, kind=kind, expected=A), activity("seminar", 10, 11, expected=A))


def test_one_pair_for_everyone_is_a_slip_but_tracks_are_a_choice() -> None:
    one, other = activity("one", 9, 11), activity("other", 10, 12)
    assert found(one, other).in_two_places == len(PEOPLE)
    assert not found(one, other, activity("third", 10, 11)).people
    rooms_ = [replace(one, place="Hall A"), replace(other, place="Hall B")]
    later = [activity("third", 13, 14, place="Hall A"), activity("fourth", 13, 14, place="Hall B")]
    assert not found(*rooms_, *later).people


def test_visits_for_everyone_that_overlap_are_slips_however_many() -> None:
    visits = [
        activity(f"{start}", start, start + 2, kind=ActivityKind.FIELD_VISIT, place="Bus 1")
        for start in (9, 10, 13, 14)
    ]
    assert [(one, other) for one, other, _ in people(found(*visits))] == [("9", "10"), ("13", "14")]
    over_all = activity("all day", 9, 17, kind=ActivityKind.FIELD_VISIT)
    assert found(*visits, over_all).activities == {"9", "10", "13", "14", "all day"}


def test_a_lecture_dragged_over_two_others_is_still_a_slip() -> None:
    clashes = found(activity("one", 9, 10), activity("two", 10, 11), activity("long", 9, 11))
    assert [(one, other) for one, other, _ in people(clashes)] == [("long", "one"), ("long", "two")]


def test_on_a_day_of_tracks_lists_by_role_say_who_may_come_and_groups_say_who_must() -> None:
    tracks = [activity(f"track {i}", 9, 12) for i in range(3)]
    role = Expected(roles=("Delegate",))
    assert not found(*tracks, activity("x", 9, 10, expected=role), activity("y", 9, 10, expected=role)).people
    clashes = found(*tracks, activity("x", 9, 10, expected=A), activity("y", 9, 10, expected=A))
    assert people(clashes) == [("x", "y", ["lu", "wang"])]


def test_two_that_all_must_attend_clash_even_among_tracks() -> None:
    tracks = [activity(f"track {i}", 9, 12) for i in range(3)]
    both = [activity(name, 9, 10, must_attend=True) for name in ("x", "y")]
    assert [(one, other) for one, other, _ in people(found(*tracks, *both))] == [("x", "y")]


def test_clashes_of_one_activity_and_of_one_day() -> None:
    clashes = found(
        activity("one", 9, 10, expected=A), activity("other", 9, 10, expected=A),
        activity("tomorrow", 33, 34, expected=B), activity("too", 33, 34, expected=B),
    )  # fmt: skip
    assert clashes.at("one").activities == {"one", "other"}
    assert clashes.on(date(2026, 10, 20), SEOUL).activities == {"tomorrow", "too"}
    assert not clashes.on(date(2026, 10, 21), SEOUL)


NAMES = st.sampled_from(["", "A", "B", "C"])


@settings(max_examples=40)
@given(
    st.lists(st.tuples(NAMES, NAMES, NAMES), max_size=20),
    *(st.lists(NAMES, max_size=2) for _ in range(3)),
    st.lists(st.integers(0, 25), max_size=3),
)
def test_a_crowd_is_exactly_whom_the_rule_includes(
    rows: list[tuple[str, str, str]], roles: list[str], delegations: list[str], groups: list[str], ids: list[int]
) -> None:
    members = [Member(f"d{at}", *row) for at, row in enumerate(rows)]
    audience = Audience.of(members)
    expected = Expected(tuple(roles), tuple(delegations), tuple(groups), tuple(f"d{at}" for at in ids))
    included = [
        m.id for m in members if expected.includes(Delegate(m.id, role=m.role, delegation=m.delegation, group=m.group))
    ]
    assert list(audience.people(audience.crowd(expected))) == included
    assert audience.count(expected) == len(included)
