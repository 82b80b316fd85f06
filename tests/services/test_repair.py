"""Marks under the wrong activity go where they belong, whole and with their times, and one undo brings all back."""

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.answers import Answer, UserError
from companion.domain.attendance import How, MarkState, Status, attendance, fold_marks
from companion.domain.delegates import Delegate
from companion.domain.entry import Kind, mark_subject
from companion.domain.programme import PRESENT, Activity, ActivityKind, Expected
from companion.services import roster
from companion.services.desk import LET_IN, Place, check_in, mark, place_of, scan, undo, undo_batch
from companion.services.ports import Desk
from companion.services.programme import put_activity
from companion.services.repair import Move, move_marks, plan_move
from companion.store.file import create

OPENING, PLANNING = "activity-opening", "activity-urban-planning"
START = datetime(2016, 4, 25, 0, 30, tzinfo=UTC)
HERE = Activity("here", ActivityKind.SESSION, {"en": "Here"}, START, START + timedelta(hours=2), checkpoints=PRESENT)
THERE = replace(HERE, id="there", titles={"en": "There"}, exits=True)
PEOPLE = ("p1", "p2", "p3", "p4")


def last(desk: Desk, minutes: int, source: str = OPENING, target: str = PLANNING, of: str = "") -> Move:
    return Move(source, target, desk.now - timedelta(minutes=minutes), desk.now, of)


def came(desk: Desk, activity: str) -> set[str]:
    return {one for one, presence in desk.file.read.presences_at(activity).items() if presence.sightings}


def three_at_the_opening(desk: Desk, clock: Any) -> list[Delegate]:
    people = desk.file.read.delegates()[:3]
    place = place_of(desk.file.read, OPENING)
    for one in people:
        check_in(desk, one.id, place, how=How.SCANNER)
        clock.forward(60)
    return people


def test_the_last_minutes_move_with_time_way_desk_and_person(quiet_week: Desk, clock: Any) -> None:
    people = three_at_the_opening(quiet_week, clock)
    before = quiet_week.file.read.presence(people[0].id, OPENING).sightings[0]
    clock.forward(300)
    done = move_marks(Desk(quiet_week.file, clock, "Minseo"), last(quiet_week, 20))
    assert (done.plan.people, len(done.plan.marks), done.plan.there) == (3, 3, 0)
    assert came(quiet_week, OPENING) == set()
    assert came(quiet_week, PLANNING) == {one.id for one in people}
    after = quiet_week.file.read.presence(people[0].id, PLANNING).sightings[0]
    assert after.entry != before.entry
    assert replace(after, entry=before.entry) == before
    assert after.who == "Jiwon"
    entry = quiet_week.file.read.entry(after.entry)
    assert entry is not None
    assert entry.who == "Minseo"
    assert entry.body["moved_from"]["entry"] == before.entry
    assert quiet_week.file.read.counts(done.plan.target, "present").arrived == 3
    assert quiet_week.file.read.counts(done.plan.source, "present").arrived == 0


def test_only_what_was_seen_in_that_time_moves(quiet_week: Desk, clock: Any) -> None:
    people = three_at_the_opening(quiet_week, clock)
    wish = Move(OPENING, PLANNING, clock.now - timedelta(minutes=2), clock.now)
    assert {one.delegate for one in plan_move(quiet_week.file.read, wish).marks} == {one.id for one in people[1:]}
    move_marks(quiet_week, wish)
    assert came(quiet_week, OPENING) == {people[0].id}


def test_a_preview_writes_nothing_and_says_what_the_move_then_does(quiet_week: Desk, clock: Any) -> None:
    three_at_the_opening(quiet_week, clock)
    before = quiet_week.file.read.entry_count()
    plan = plan_move(quiet_week.file.read, last(quiet_week, 20))
    assert quiet_week.file.read.entry_count() == before
    assert move_marks(quiet_week, last(quiet_week, 20)).plan == plan


def test_one_undo_brings_all_back_and_the_journal_loses_nothing(quiet_week: Desk, clock: Any) -> None:
    three_at_the_opening(quiet_week, clock)
    before = {entry.id: entry for _, entry in quiet_week.file.read.journal()}
    standing = quiet_week.file.standing_fingerprint()
    done = move_marks(quiet_week, last(quiet_week, 20))
    assert quiet_week.file.standing_fingerprint() != standing
    assert undo_batch(quiet_week, done.batch) == 6
    assert quiet_week.file.standing_fingerprint() == standing
    after = {entry.id: entry for _, entry in quiet_week.file.read.journal()}
    assert before.items() <= after.items()
    quiet_week.file.rebuild()
    assert quiet_week.file.standing_fingerprint() == standing


def test_somebody_marked_in_both_is_counted_once_and_keeps_the_mark_there(quiet_week: Desk, clock: Any) -> None:
    people = three_at_the_opening(quiet_week, clock)
    mark(quiet_week, [people[0].id], place_of(quiet_week.file.read, PLANNING), MarkState.IN, at=START)
    done = move_marks(quiet_week, last(quiet_week, 20))
    assert done.plan.there == 1
    assert quiet_week.file.read.counts(done.plan.target, "present").arrived == 3


def test_who_was_in_there_before_gets_no_second_mark(quiet_week: Desk, clock: Any) -> None:
    person = quiet_week.file.read.delegates()[0]
    mark(quiet_week, [person.id], place_of(quiet_week.file.read, PLANNING), MarkState.IN)
    clock.forward(120)
    check_in(quiet_week, person.id, place_of(quiet_week.file.read, OPENING))
    kept = quiet_week.file.read.presence(person.id, PLANNING)
    done = move_marks(quiet_week, last(quiet_week, 1))
    assert (done.plan.people, done.plan.there) == (1, 1)
    assert quiet_week.file.read.presence(person.id, PLANNING) == kept
    assert not quiet_week.file.read.presence(person.id, OPENING).sightings


def test_somebody_seen_earlier_at_the_wrong_activity_is_not_late_at_the_right_one(quiet_week: Desk, clock: Any) -> None:
    """They were rescanned once the mistake was noticed; the first scan is when they really came."""
    read = quiet_week.file.read
    planning = place_of(read, PLANNING)
    person = read.delegates()[0]
    clock.now = planning.activity.start
    mark(quiet_week, [person.id], place_of(read, OPENING), MarkState.IN)
    clock.forward(1200)
    check_in(quiet_week, person.id, planning)
    assert attendance(read.presence(person.id, PLANNING), planning.activity, clock.now).status is Status.LATE
    move_marks(quiet_week, last(quiet_week, 30))
    assert attendance(read.presence(person.id, PLANNING), planning.activity, clock.now).status is Status.PRESENT
    assert read.counts(planning.activity, "present").arrived == 1


def test_the_marks_of_another_desk_stay_when_only_this_desk_is_meant(quiet_week: Desk, clock: Any) -> None:
    people = three_at_the_opening(quiet_week, clock)
    own, _ = quiet_week.file.desk()
    entry = quiet_week.file.read.entry(quiet_week.file.read.presence(people[0].id, OPENING).sightings[0].entry)
    assert entry is not None
    elsewhere = replace(
        entry, id="other-desk-entry", desk="desk-2", sequence=1, prev="",
        subject=mark_subject(quiet_week.file.read.delegates()[5].id, OPENING),
    )  # fmt: skip
    quiet_week.file.take_in([elsewhere])
    assert plan_move(quiet_week.file.read, last(quiet_week, 20)).people == 4
    assert plan_move(quiet_week.file.read, last(quiet_week, 20, of=own)).people == 3
    assert plan_move(quiet_week.file.read, last(quiet_week, 20, of="desk-2")).people == 1


def test_being_excused_is_not_moved(quiet_week: Desk, clock: Any) -> None:
    person = quiet_week.file.read.delegates()[0]
    mark(quiet_week, [person.id], place_of(quiet_week.file.read, OPENING), MarkState.EXCUSED, reason="ill")
    assert plan_move(quiet_week.file.read, last(quiet_week, 20)).marks == ()


def test_letting_in_is_forgotten_when_the_right_activity_expects_them(quiet_week: Desk, clock: Any) -> None:
    read = quiet_week.file.read
    person = read.delegates()[0]
    opening = place_of(read, OPENING)
    fields = replace(opening.activity, expected=Expected(delegates=("nobody",)))
    put_activity(quiet_week, fields)
    reply = check_in(quiet_week, person.id, place_of(read, OPENING), admit_anyway=LET_IN)
    assert reply.override is Answer.NOT_EXPECTED
    move_marks(quiet_week, last(quiet_week, 5))
    (moved,) = read.presence(person.id, PLANNING).sightings
    assert (moved.override, moved.reason) == ("", "")
    back = move_marks(quiet_week, last(quiet_week, 5, PLANNING, OPENING))
    assert back.plan.not_expected == 1


def test_a_point_the_target_does_not_have_becomes_the_one_that_means_taking_part(quiet_week: Desk, clock: Any) -> None:
    read = quiet_week.file.read
    visit = next(one for one in read.activities() if one.kind is ActivityKind.FIELD_VISIT)
    person = read.delegates()[0]
    mark(quiet_week, [person.id], Place(visit, "boarded"), MarkState.IN)
    done = move_marks(quiet_week, last(quiet_week, 5, visit.id, OPENING))
    assert [one.checkpoint for one in done.plan.marks] == [done.plan.target.attending.id]


def test_the_scan_after_a_move_knows_them_at_the_right_activity(quiet_week: Desk, clock: Any) -> None:
    people = three_at_the_opening(quiet_week, clock)
    planning = place_of(quiet_week.file.read, PLANNING)
    move_marks(quiet_week, last(quiet_week, 20))
    clock.now = planning.activity.start
    code = quiet_week.file.read.active_badges()[people[0].id].code
    reply = scan(quiet_week, code, planning)
    assert reply.answer is Answer.ALREADY_IN
    assert reply.earlier_desk == "Desk 1"


def test_an_activity_cannot_be_moved_to_itself_or_to_one_that_is_gone(quiet_week: Desk) -> None:
    with pytest.raises(UserError, match="the same"):
        plan_move(quiet_week.file.read, last(quiet_week, 5, OPENING, OPENING))
    with pytest.raises(UserError, match="no longer"):
        move_marks(quiet_week, last(quiet_week, 5, OPENING, "activity-gone"))


def test_nothing_to_move_writes_nothing(quiet_week: Desk) -> None:
    before = quiet_week.file.read.entry_count()
    done = move_marks(quiet_week, last(quiet_week, 5))
    assert done.batch == ""
    assert quiet_week.file.read.entry_count() == before


# --- for whatever was recorded ---

marks = st.lists(
    st.tuples(
        st.sampled_from(("here", "there")),
        st.sampled_from(PEOPLE),
        st.sampled_from(list(MarkState)),
        st.integers(0, 60),
    ),
    max_size=16,
)


@contextmanager
def made_event() -> Iterator[Desk]:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(create(Path(folder) / "e.companion"), lambda: START + timedelta(hours=1), "Jiwon")
        try:
            put_activity(desk, HERE)
            put_activity(desk, THERE)
            with desk.file.writing(desk.now, "") as writing:
                for person in PEOPLE:
                    roster.put_new(writing, Delegate(id=person, latin=person))
            yield desk
        finally:
            desk.file.close()


@settings(max_examples=30, deadline=None)
@given(marks, st.integers(0, 60), st.integers(0, 60), st.randoms(use_true_random=False))
def test_a_move_conserves_people_folds_in_any_order_and_its_undo_leaves_no_trace(
    recorded: list[tuple[str, str, MarkState, int]], early: int, late: int, chance: random.Random
) -> None:
    with made_event() as desk:
        read = desk.file.read
        activities = {"here": HERE, "there": THERE}
        for place, person, state, minute in recorded:
            mark(desk, [person], Place(activities[place], "present"), state, at=START + timedelta(minutes=minute))
        moves = {MarkState.IN, MarkState.OUT}
        before = {
            (person, name): read.presence(person, name).sightings for person in PEOPLE for name in ("here", "there")
        }
        standing = desk.file.standing_fingerprint()
        wish = Move("here", "there", START + timedelta(minutes=early), START + timedelta(minutes=late))
        done = move_marks(desk, wish)

        for person in PEOPLE:
            was, is_there = before[person, "here"], read.presence(person, "there").sightings
            gone = [s for s in was if s.state in moves and wish.since <= s.at <= wish.until]
            assert read.presence(person, "here").sightings == tuple(s for s in was if s not in gone)
            assert set(before[person, "there"]) <= set(is_there)
            added = [s for s in is_there if s not in before[person, "there"]]
            assert {(s.at, s.state) for s in added} <= {(s.at, s.state) for s in gone}
            if any(s.state is MarkState.IN for s in gone):
                assert read.presence(person, "there").first_in("present") is not None
        for activity in activities.values():
            counts = read.counts(activity, "present")
            assert counts.here + counts.left == counts.arrived + counts.extra <= len(PEOPLE)

        entries = [entry for _, entry in read.journal()]
        chance.shuffle(entries)
        for person in PEOPLE:
            subject = mark_subject(person, "there")
            assert fold_marks(e for e in entries if e.subject == subject) == read.presence(person, "there")

        if done.batch:
            undo_batch(desk, done.batch)
        assert desk.file.standing_fingerprint() == standing
        assert desk.file.check().sound


def test_a_single_moved_mark_can_still_be_taken_back_alone(quiet_week: Desk, clock: Any) -> None:
    people = three_at_the_opening(quiet_week, clock)
    move_marks(quiet_week, last(quiet_week, 20))
    (moved,) = quiet_week.file.read.presence(people[0].id, PLANNING).sightings
    undo(quiet_week, moved.entry)
    assert came(quiet_week, PLANNING) == {one.id for one in people[1:]}
    kinds = [entry.kind for _, entry in quiet_week.file.read.journal()]
    assert kinds.count(Kind.UNDONE) == 4
