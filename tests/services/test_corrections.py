"""The coordinator puts attendance right with a reason; the journal keeps what stood before; one undo restores it."""

import random
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.answers import UserError
from companion.domain.attendance import How, MarkState, Presence, Status, attendance
from companion.domain.delegates import Delegate
from companion.domain.entry import Kind
from companion.domain.programme import PRESENT, Activity, ActivityKind
from companion.services import roster
from companion.services.corrections import Correction, Truth, correct
from companion.services.desk import Place, mark, place_of, undo_batch
from companion.services.ports import Desk
from companion.services.programme import put_activity
from companion.services.standing import standings
from companion.store.file import create

OPENING = "activity-opening"
START = datetime(2016, 4, 25, 0, 30, tzinfo=UTC)
LATER = datetime(2016, 4, 25, 6, 0, tzinfo=UTC)


def status(desk: Desk, who: str, activity: str = OPENING) -> Status:
    found = desk.file.read.activity(activity)
    assert found is not None
    return attendance(desk.file.read.presence(who, activity), found, desk.now).status


def first(desk: Desk) -> str:
    return desk.file.read.delegates()[0].id


def test_somebody_who_was_not_scanned_was_there(quiet_week: Desk, clock: Any) -> None:
    clock.now = LATER
    who = first(quiet_week)
    assert status(quiet_week, who) is Status.ABSENT
    correct(quiet_week, Correction(who, OPENING, Truth.PRESENT, "  sat in row 2 "))
    assert status(quiet_week, who) is Status.PRESENT
    said = quiet_week.file.read.presence(who, OPENING).correction
    assert said is not None
    assert (said.how, said.who, said.reason, said.at) == (How.CORRECTION, "Jiwon", "sat in row 2", START)


def test_a_wrong_time_is_put_right_and_the_old_mark_stays_in_the_journal(quiet_week: Desk, clock: Any) -> None:
    who = first(quiet_week)
    place = place_of(quiet_week.file.read, OPENING)
    clock.now = LATER
    (late,) = mark(quiet_week, [who], place, MarkState.IN, at=START + timedelta(minutes=20))
    assert status(quiet_week, who) is Status.LATE
    done = correct(quiet_week, Correction(who, OPENING, Truth.PRESENT, "queued outside", START - timedelta(minutes=2)))
    assert status(quiet_week, who) is Status.PRESENT
    assert [one.entry for one in done.taken_back] == [late.id]
    assert quiet_week.file.read.entry(late.id) == late
    undo_batch(quiet_week, done.batch)
    assert status(quiet_week, who) is Status.LATE
    assert quiet_week.file.read.presence(who, OPENING).correction is None


def test_who_was_marked_by_mistake_was_not_there(quiet_week: Desk, clock: Any) -> None:
    who = first(quiet_week)
    mark(quiet_week, [who], place_of(quiet_week.file.read, OPENING), MarkState.IN, at=START)
    clock.now = LATER
    correct(quiet_week, Correction(who, OPENING, Truth.ABSENT, "a colleague held the badge"))
    assert status(quiet_week, who) is Status.ABSENT
    correct(quiet_week, Correction(who, OPENING, Truth.EXCUSED, "was at the embassy"))
    assert status(quiet_week, who) is Status.EXCUSED
    found = quiet_week.file.read.presence(who, OPENING).excused
    assert found is not None
    assert found.reason == "was at the embassy"


def test_leaving_early_counts_the_minutes_in_between(quiet_week: Desk, clock: Any) -> None:
    seminar = quiet_week.file.read.activity("activity-seminar-a")
    assert seminar is not None
    assert seminar.exits
    clock.now = seminar.end + timedelta(days=1)
    who = next(one.id for one in quiet_week.file.read.delegates() if one.group == "A")
    left = seminar.start + timedelta(minutes=50)
    correct(quiet_week, Correction(who, seminar.id, Truth.PRESENT, "went to the doctor", left=left))
    found = attendance(quiet_week.file.read.presence(who, seminar.id), seminar, clock.now)
    assert (found.status, found.minutes, found.last_out) == (Status.LEFT_EARLY, 50, left)


def test_another_checkpoint_keeps_its_marks(quiet_week: Desk, clock: Any) -> None:
    visit = next(one for one in quiet_week.file.read.activities() if one.kind is ActivityKind.FIELD_VISIT)
    clock.now = visit.end
    who = next(one.id for one in quiet_week.file.read.delegates() if visit.expected.includes(one))
    boarded = place_of(quiet_week.file.read, visit.id, "boarded")
    mark(quiet_week, [who], replace(boarded, bus="2"), MarkState.IN, at=visit.start)
    mark(quiet_week, [who], replace(place_of(quiet_week.file.read, visit.id), bus="2"), MarkState.IN, at=visit.start)
    correct(quiet_week, Correction(who, visit.id, Truth.PRESENT, "came on foot", visit.start + timedelta(minutes=1)))
    presence = quiet_week.file.read.presence(who, visit.id)
    assert presence.first_in("boarded") is not None
    arrived = presence.first_in(visit.attending.id)
    assert arrived is not None
    assert (arrived.at, arrived.bus) == (visit.start + timedelta(minutes=1), "2")


def test_a_corrected_presence_counts_for_the_certificate(quiet_week: Desk, clock: Any) -> None:
    who = first(quiet_week)
    clock.now = LATER
    before = next(one for one in standings(quiet_week.file.read, clock.now) if one.delegate.id == who)
    correct(quiet_week, Correction(who, OPENING, Truth.PRESENT, "sat in row 2"))
    after = next(one for one in standings(quiet_week.file.read, clock.now) if one.delegate.id == who)
    assert after.came == before.came + 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"reason": " "},
        {"delegate": "nobody"},
        {"activity": "nothing"},
        {"at": LATER + timedelta(minutes=1)},
        {"at": START + timedelta(hours=5)},
        {"left": START - timedelta(minutes=1)},
    ],
)
def test_what_cannot_be_is_refused_and_writes_nothing(quiet_week: Desk, clock: Any, wrong: dict[str, Any]) -> None:
    clock.now = LATER
    who = first(quiet_week)
    before = quiet_week.file.read.entry_count()
    with pytest.raises(UserError):
        correct(quiet_week, replace(Correction(who, OPENING, Truth.PRESENT, "row 2"), **wrong))
    assert quiet_week.file.read.entry_count() == before


HERE = Activity(
    "here", ActivityKind.SESSION, {"en": "Here"}, START, START + timedelta(hours=2), exits=True, checkpoints=PRESENT
)
_MARK = st.tuples(st.just("mark"), st.sampled_from(MarkState), st.integers(-10, 110))
_RIGHT = st.tuples(st.just("correct"), st.sampled_from(Truth), st.integers(-10, 100))


@settings(max_examples=30)
@given(acts=st.lists(_MARK | _RIGHT, min_size=1, max_size=8), seed=st.integers(0, 99))
def test_undoing_corrections_in_turn_goes_back_step_by_step(acts: list[Any], seed: int) -> None:
    """Whatever was marked and corrected in whatever order: taking the corrections back, the newest first, shows what
    stood before each; the corrected status is the one that was said; no mark ever leaves the journal."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        file = create(Path(folder) / "event.companion")
        try:
            desk = Desk(file, lambda: START + timedelta(hours=3), "Jiwon")
            who = _with_one(desk)
            stood: list[tuple[str, Presence]] = []
            seen: set[str] = set()
            for what, word, minutes in acts:
                before = desk.file.read.presence(who, HERE.id)
                at = START + timedelta(minutes=minutes)
                if what == "mark":
                    mark(desk, [who], Place(HERE, "present"), word, at=at)
                    stood = []  # a mark after a correction is the new state to come back to
                else:
                    left = at + timedelta(minutes=chance.randint(1, 60)) if chance.random() < 0.3 else None
                    truth = Correction(who, HERE.id, word, "so it was", at, left)
                    stood.append((correct(desk, truth).batch, before))
                    told = attendance(desk.file.read.presence(who, HERE.id), HERE, desk.now).status
                    assert (told.came, told is Status.EXCUSED) == (word is Truth.PRESENT, word is Truth.EXCUSED)
                seen |= {one.entry for one in desk.file.read.presence(who, HERE.id).sightings}
            for batch, before in reversed(stood):
                undo_batch(desk, batch)
                assert desk.file.read.presence(who, HERE.id) == before
            marks = {e.id for _n, e in desk.file.read.journal() if e.kind == Kind.MARKED}
            assert seen <= marks
            assert desk.file.check().sound
        finally:
            file.close()


def _with_one(desk: Desk) -> str:
    put_activity(desk, HERE)
    with desk.file.writing(desk.now, "") as writing:
        roster.put_new(writing, Delegate(id="p1", native="张伟", latin="Zhang Wei"))
    return "p1"
