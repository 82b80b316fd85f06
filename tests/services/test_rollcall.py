"""The roll call: nobody is left behind, and at every moment the counts are those of the journal."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.answers import UserError
from companion.domain.attendance import How
from companion.domain.entry import Entry
from companion.domain.programme import ActivityKind
from companion.domain.rollcall import AwayReason, Grouping, Roll, Standing, sections
from companion.services import desk as door
from companion.services import rollcall, roster
from companion.services.desk import Place, place_of
from companion.services.ports import Desk


def visits(desk: Desk) -> list[str]:
    return [a.id for a in desk.file.read.activities() if a.kind is ActivityKind.FIELD_VISIT]


def bus_stop(desk: Desk, checkpoint: str = "boarded", bus: str = "") -> Place:
    place = place_of(desk.file.read, visits(desk)[0], checkpoint)
    return Place(place.activity, place.checkpoint, bus=bus)


def board(desk: Desk, place: Place) -> Roll:
    return rollcall.read_roll(desk.file.read, place.activity.id, place.checkpoint)


def test_all_here_except_two_leaves_two_missing_and_one_undo_brings_all_back(quiet_week: Desk) -> None:
    place = bus_stop(quiet_week)
    before = board(quiet_week, place)
    absent = [tile.delegate.id for tile in before.tiles[:2]]
    batch = rollcall.all_here_except(quiet_week, place, absent)
    after = board(quiet_week, place)
    assert {tile.delegate.id for tile in after.missing} == set(absent)
    assert (after.count.here, after.count.of) == (len(before.tiles) - 2, len(before.tiles))
    door.undo_batch(quiet_week, batch)
    assert board(quiet_week, place) == before


def test_ticking_twice_is_one_mark_and_unticking_leaves_none(quiet_week: Desk) -> None:
    place = bus_stop(quiet_week)
    someone = board(quiet_week, place).tiles[0].delegate.id
    assert rollcall.tick(quiet_week, [someone], place)
    assert rollcall.tick(quiet_week, [someone], place) == ""
    assert board(quiet_week, place).count.here == 1
    rollcall.untick(quiet_week, [someone], place)
    assert board(quiet_week, place).count.here == 0


def test_somebody_with_own_transport_is_expected_again_at_the_next_checkpoint(quiet_week: Desk) -> None:
    boarded, arrived = bus_stop(quiet_week), bus_stop(quiet_week, "arrived")
    someone = board(quiet_week, boarded).tiles[0].delegate.id
    rollcall.away(quiet_week, someone, boarded, AwayReason.OWN_TRANSPORT)
    assert someone not in {tile.delegate.id for tile in board(quiet_week, boarded).missing}
    assert someone in {tile.delegate.id for tile in board(quiet_week, arrived).missing}
    read = quiet_week.file.read
    assert someone not in {d.id for d in read.missing(boarded.activity, "boarded")}
    assert someone in {d.id for d in read.missing(arrived.activity, "arrived")}


def test_somebody_ill_is_missing_nowhere_until_that_is_taken_back(quiet_week: Desk) -> None:
    places = [bus_stop(quiet_week, name) for name in ("boarded", "arrived", "back")]
    someone = board(quiet_week, places[0]).tiles[0].delegate.id
    rollcall.away(quiet_week, someone, places[0], AwayReason.ILL)
    assert all(someone not in {t.delegate.id for t in board(quiet_week, place).missing} for place in places)
    rollcall.back(quiet_week, someone, places[0])
    assert all(someone in {t.delegate.id for t in board(quiet_week, place).missing} for place in places)


def test_the_bus_does_not_leave_without_somebody_for_whom_no_reason_was_given(quiet_week: Desk) -> None:
    place = bus_stop(quiet_week)
    gone = board(quiet_week, place).tiles[0].delegate
    rollcall.all_here_except(quiet_week, place, [gone.id])
    with pytest.raises(UserError, match="missing without a reason"):
        rollcall.depart(quiet_week, place)
    assert not quiet_week.file.read.departures(place.activity.id)
    rollcall.depart(quiet_week, place, {gone.id: "Took the subway"})
    [left] = quiet_week.file.read.departures(place.activity.id)
    assert left.without == {gone.id: "Took the subway"}
    tile = next(tile for tile in board(quiet_week, place).tiles if tile.delegate.id == gone.id)
    assert tile.seen is not None
    assert (tile.standing, tile.seen.reason) == (Standing.EXCUSED, "Took the subway")
    assert gone.id in {t.delegate.id for t in board(quiet_week, bus_stop(quiet_week, "arrived")).missing}


def test_call_notes_keep_their_time_and_can_be_taken_back(quiet_week: Desk) -> None:
    place = bus_stop(quiet_week)
    someone = board(quiet_week, place).tiles[0].delegate.id
    called = quiet_week.now
    first = rollcall.note_call(quiet_week, someone, place.activity.id, "No answer")
    quiet_week.clock.forward(90)  # type: ignore[attr-defined]
    rollcall.note_call(quiet_week, someone, place.activity.id, "At the hotel, comes by taxi")
    notes = quiet_week.file.read.call_notes(place.activity.id)[someone]
    assert [note.text for note in notes] == ["No answer", "At the hotel, comes by taxi"]
    assert [note.at for note in notes] == [called, quiet_week.now]
    door.undo(quiet_week, first.id)
    assert [n.text for n in quiet_week.file.read.call_notes(place.activity.id)[someone]] == [notes[1].text]


def test_changing_bus_moves_one_person_from_one_count_to_the_other(quiet_week: Desk) -> None:
    back = bus_stop(quiet_week, "back")
    people = [tile.delegate.id for tile in board(quiet_week, back).tiles]
    first, second = bus_stop(quiet_week, bus="Bus 1"), bus_stop(quiet_week, bus="Bus 2")
    rollcall.tick(quiet_week, people[:9], first)
    rollcall.tick(quiet_week, people[9:], second)
    rollcall.change_bus(quiet_week, people[0], back, "Bus 2")
    expected = {section.name: section.of for section in sections(board(quiet_week, back).tiles, Grouping.BUS)}
    assert expected == {"Bus 1": 8, "Bus 2": len(people) - 8}
    # Whatever was said, they are counted where they are seen.
    rollcall.tick(quiet_week, [people[0]], Place(back.activity, "back", bus="Bus 1"))
    here = {section.name: section.here for section in sections(board(quiet_week, back).tiles, Grouping.BUS)}
    assert here == {"Bus 1": 1, "Bus 2": 0}


@dataclass
class Recount:
    """What the journal says, counted again by hand: every entry of the visit, oldest first, undone ones left out."""

    here: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, entries: Iterable[Entry], activity: str, checkpoint: str) -> "Recount":
        found = cls()
        everything = [e for e in entries if e.subject.startswith("mark/") and e.subject.endswith(f"/{activity}")]
        taken: set[str] = set()
        for entry in reversed(everything):  # an undo that was itself taken back takes nothing back
            if entry.kind == "undone" and entry.id not in taken:
                taken.add(entry.body["entry"])
        seen: set[str] = set()
        words_here: set[str] = set()
        words: set[str] = set()
        for entry in everything:
            if entry.kind != "marked" or entry.id in taken:
                continue
            who = entry.subject.split("/")[1]
            here = entry.body["checkpoint"] == checkpoint
            if entry.body["state"] in {"in", "out"} and here:
                seen.add(who)
                (found.here.add if entry.body["state"] == "in" else found.here.discard)(who)
            elif entry.body["state"] in {"excused", "not-coming"}:
                if entry.body.get("only_here"):
                    words_here |= {who} if here else set()
                else:
                    words.add(who)
        found.words = (words_here | words) - seen
        return found


_ACTS = st.lists(
    st.tuples(
        st.sampled_from(["tick", "untick", "scan", "away", "back", "bus", "undo", "all", "depart"]),
        st.integers(0, 16),
        st.sampled_from(["boarded", "arrived", "back"]),
        st.sampled_from(["", "Bus 1", "Bus 2"]),
        st.sampled_from([*AwayReason, "Took the subway"]),
    ),
    max_size=14,
)


@given(acts=_ACTS)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_whatever_happens_the_counts_equal_a_recount_of_the_journal(quiet_week: Desk, acts: list[tuple]) -> None:  # type: ignore[type-arg]
    desk = quiet_week
    people = [tile.delegate.id for tile in board(desk, bus_stop(desk)).tiles]
    marks = [e.id for _, e in desk.file.read.journal()]
    for act in acts:
        desk.clock.forward(5)  # type: ignore[attr-defined]
        _do(desk, people, frozenset(marks), *act)
        _compare(desk, people)


def _do(
    desk: Desk, people: list[str], old: frozenset[str], act: str, number: int, checkpoint: str, bus: str, reason: str
) -> None:
    place, who = bus_stop(desk, checkpoint, bus), people[number % len(people)]
    acts: dict[str, Callable[[], object]] = {
        "tick": lambda: rollcall.tick(desk, [who], place),
        "untick": lambda: rollcall.untick(desk, [who], place),
        "scan": lambda: door.check_in(desk, who, place, how=How.TAP, admit_anyway="on the bus"),
        "away": lambda: rollcall.away(desk, who, place, reason),
        "back": lambda: rollcall.back(desk, who, place),
        "bus": lambda: rollcall.change_bus(desk, who, place, bus or "Bus 3"),
        "all": lambda: rollcall.all_here_except(desk, place, [who]),
        "depart": lambda: rollcall.depart(desk, place, dict.fromkeys(people, "late")),
        "undo": lambda: _undo_any(desk, old, number),
    }
    acts[act]()


def _undo_any(desk: Desk, old: frozenset[str], number: int) -> None:
    """Takes back something done since the test began; an undo too."""
    read = desk.file.read
    fresh = [e for _, e in read.journal() if e.id not in old and e.kind in {"marked", "undone"} and not read.undone(e)]
    if fresh:
        door.undo(desk, fresh[number % len(fresh)].id)


def _compare(desk: Desk, people: list[str]) -> None:
    entries = [entry for _, entry in desk.file.read.journal()]
    for checkpoint in ("boarded", "arrived", "back"):
        place = bus_stop(desk, checkpoint)
        called, recount = board(desk, place), Recount.of(entries, place.activity.id, checkpoint)
        assert {t.delegate.id for t in called.tiles if t.standing is Standing.HERE} == recount.here
        missing = set(people) - recount.here - recount.words
        left = {t.delegate.id for t in called.tiles if t.standing is Standing.LEFT}
        assert {t.delegate.id for t in called.missing} == missing - left
        counts = desk.file.read.counts(place.activity, checkpoint)
        assert counts.here == called.count.here
        assert counts.unknown == len(called.missing)
        by_bus = sections(called.tiles, Grouping.BUS)
        assert sum(section.here for section in by_bus) == called.count.here
        assert sum(section.of for section in by_bus) == called.count.of


def test_changing_bus_for_the_way_back_changes_no_count_of_the_way_out(quiet_week: Desk, clock: Any) -> None:
    out, back = bus_stop(quiet_week), bus_stop(quiet_week, "back")
    people = [tile.delegate.id for tile in board(quiet_week, out).tiles]
    roster.change_all(quiet_week, people[8:], {"bus": "Bus 2"})
    rollcall.tick(quiet_week, people, out)  # all buses in one, so that no mark names its bus

    def on_the_way_out() -> dict[str, int]:
        return {one.name: one.here for one in sections(board(quiet_week, out).tiles, Grouping.BUS)}

    before = on_the_way_out()
    assert before == {"Bus 1": 8, "Bus 2": len(people) - 8}
    clock.forward(3600)
    rollcall.tick(quiet_week, people[8:9], bus_stop(quiet_week, "back", "Bus 1"))  # seen on another bus
    rollcall.change_bus(quiet_week, people[0], back, "Bus 2")  # and somebody who was told to change
    assert on_the_way_out() == before
    then = {one.name: one.here + one.of for one in sections(board(quiet_week, back).tiles, Grouping.BUS)}
    assert then["Bus 1"] == 8 + 1  # one of them is here already


def test_buses_stand_in_the_order_in_which_people_count(quiet_week: Desk) -> None:
    people = [one.id for one in quiet_week.file.read.delegates()]
    roster.change_all(quiet_week, people[:3], {"bus": "Bus 10"})
    roster.change_all(quiet_week, people[3:5], {"bus": "Bus 2"})
    roster.change_all(quiet_week, people[5:6], {"bus": ""})
    names = [one.name for one in sections(board(quiet_week, bus_stop(quiet_week)).tiles, Grouping.BUS)]
    assert names == ["Bus 1", "Bus 2", "Bus 10", ""]
