"""Live, merged and rebuilt data stand the same: the projections are folds of the journal and of nothing else."""

import random
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.answers import Answer
from companion.domain.attendance import MarkState, attendance
from companion.domain.delegates import Delegate
from companion.domain.entry import Entry
from companion.domain.programme import PRESENT, Activity, ActivityKind, Expected
from companion.services import roster
from companion.services.desk import Place, check_in, mark, undo
from companion.services.ports import Desk
from companion.services.programme import put_activity
from companion.store.file import EventFile, create
from companion.store.projections import refold
from companion.store.queries import Counts

START = datetime(2016, 4, 25, 0, 30, tzinfo=UTC)
ACTIVITY = Activity(
    "s", ActivityKind.SESSION, {"en": "Lecture"}, START, START + timedelta(hours=2), checkpoints=PRESENT
)
PEOPLE = ("p1", "p2", "p3")

steps = st.lists(
    st.tuples(
        st.sampled_from("ab"),
        st.sampled_from(("mark", "undo", "rename", "replace", "cancel")),
        st.sampled_from(PEOPLE),
        st.sampled_from(list(MarkState)),
        st.integers(-20, 130),
    ),
    max_size=14,
)


def do(desk: Desk, what: str, person: str, state: MarkState, minutes: int) -> None:
    at = START + timedelta(minutes=minutes)
    match what:
        case "mark":
            mark(desk, [person], Place(ACTIVITY, "present"), state, at=at)
        case "rename":
            roster.change(desk, person, {"latin": f"Name {minutes}"})
        case "replace":
            roster.replace_badge(desk, person, "lost")
        case "cancel":
            roster.cancel(desk, person)
        case _:
            marks = [e for e in desk.file.read.recent(5) if e.kind == "marked" and not desk.file.read.undone(e)]
            if marks:
                undo(desk, marks[0].id)


def entries(file: EventFile) -> list[object]:
    return [entry for _, entry in file.read.journal()]


@pytest.mark.slow
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps, st.randoms(use_true_random=False))
def test_two_desks_apart_agree_after_any_exchange(
    done: list[tuple[str, str, str, MarkState, int]], chance: random.Random
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        now = [START]
        desks = {name: Desk(create(Path(folder) / f"{name}.companion"), lambda: now[0], name) for name in "ab"}
        try:
            put_activity(desks["a"], ACTIVITY)
            with desks["a"].file.writing(START, "") as writing:
                for person in PEOPLE:
                    roster.put_new(writing, Delegate(id=person, latin=person))
            desks["b"].file.take_in(entries(desks["a"].file))  # type: ignore[arg-type]
            for desk, what, person, state, minutes in done:
                now[0] += timedelta(seconds=chance.choice((0, 1, 40, -3)))
                do(desks[desk], what, person, state, minutes)
            said = {entry.id: entry for d in desks.values() for _, entry in d.file.read.journal()}
            for desk in desks.values():
                order = list(said.values())
                chance.shuffle(order)
                for part in (order[: len(order) // 2], order[len(order) // 3 :]):
                    desk.file.take_in(part)
            left, right = (desks[name].file for name in "ab")
            assert left.standing_fingerprint() == right.standing_fingerprint()
            assert left.take_in(order) == 0
            live = left.standing_fingerprint()
            left.rebuild()
            assert left.standing_fingerprint() == live
            assert left.check().sound
        finally:
            for desk in desks.values():
                desk.file.close()


def test_counts_equal_a_recount_from_the_journal(lived_week: Desk) -> None:
    read = lived_week.file.read
    for activity in read.activities():
        for point in activity.checkpoints:
            counts = read.counts(activity, point.id)
            presences = read.presences_at(activity.id)
            expected = {d.id for d in read.delegates() if activity.expected.includes(d)}
            came = {one for one, presence in presences.items() if presence.first_in(point.id)}
            inside = {one for one, presence in presences.items() if presence.inside(point.id)}
            assert counts.expected == len(expected)
            assert counts.arrived == len(came & expected)
            assert counts.extra == len(came - expected)
            assert counts.here == len(inside)
            assert counts.here + counts.left == counts.arrived + counts.extra
            assert counts.expected == counts.arrived + counts.excused + counts.not_coming + counts.unknown
            assert len(read.missing(activity, point.id)) == counts.unknown


@pytest.mark.slow
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from("ab"),
            st.sampled_from(("in", "out", "anyway", "excuse", "not-coming", "undo", "cancel", "reinstate", "meet")),
            st.sampled_from(("p1", "p2", "p3", "guest")),
            st.integers(-30, 150),
        ),
        max_size=16,
    )
)
def test_counts_of_two_desks_with_undo_override_and_cancelled_equal_a_recount(
    done: list[tuple[str, str, str, int]],
) -> None:
    """Recounts from the journal itself: who was seen last as in or out, without the folds that the counts stand on."""
    activity = replace(ACTIVITY, expected=Expected(roles=("Delegate",)), capacity=2, exits=True)
    with tempfile.TemporaryDirectory() as folder:
        desks = {name: Desk(create(Path(folder) / f"{name}.companion"), lambda: START, name) for name in "ab"}
        try:
            put_activity(desks["a"], activity)
            with desks["a"].file.writing(START, "") as writing:
                for person in PEOPLE:
                    roster.put_new(writing, Delegate(id=person, latin=person))
                roster.put_new(writing, Delegate(id="guest", latin="guest", role="Guest"))
            meet(desks)
            for name, what, person, minutes in done:
                act(desks, desks[name], Place(activity, "present"), what, person, minutes)
            meet(desks)
            for desk in desks.values():
                read = desk.file.read
                marks = standing_marks(desk.file)
                moved = {
                    one: [mark for mark in said if mark.body["state"] in {"in", "out"}] for one, said in marks.items()
                }
                came = {one for one, said in moved.items() if any(mark.body["state"] == "in" for mark in said)}
                inside = {one for one, said in moved.items() if said and said[-1].body["state"] == "in"}
                expected = {d.id for d in read.delegates() if d.status == "active" and d.role == "Delegate"}
                excused = {one for one, said in marks.items() if any(mark.body["state"] == "excused" for mark in said)}
                away = {one for one, said in marks.items() if any(mark.body["state"] == "not-coming" for mark in said)}
                missing = expected - came - excused - away
                assert read.counts(activity, "present") == Counts(
                    expected=len(expected), arrived=len(expected & came), extra=len(came - expected),
                    here=len(inside), left=len(came - inside), excused=len((expected & excused) - came),
                    not_coming=len((expected & away) - came - excused), unknown=len(missing),
                )  # fmt: skip
                assert {d.id for d in read.missing(activity, "present")} == missing
                for one, presence in read.presences_at(activity.id).items():
                    found = attendance(presence, activity, START + timedelta(days=1))
                    assert found.status.came == (one in came)
                    assert 0 <= found.minutes <= 120
        finally:
            for desk in desks.values():
                desk.file.close()


def meet(desks: dict[str, Desk]) -> None:
    said = {entry.id: entry for desk in desks.values() for _, entry in desk.file.read.journal()}
    for desk in desks.values():
        desk.file.take_in(said.values())


def act(desks: dict[str, Desk], desk: Desk, place: Place, what: str, person: str, minutes: int) -> None:
    at = START + timedelta(minutes=minutes)
    match what:
        case "in" | "anyway":
            reply = check_in(desk, person, place, at=at, admit_anyway="asked" if what == "anyway" else None)
            assert reply.answer.records == (reply.entry is not None)
        case "out":
            assert check_in(desk, person, replace(place, leaving=True), at=at).answer is Answer.OUT
        case "excuse" | "not-coming":
            state = MarkState.EXCUSED if what == "excuse" else MarkState.NOT_COMING
            mark(desk, [person], place, state, at=at)
        case "cancel":
            roster.cancel(desk, person)
        case "reinstate":
            roster.reinstate(desk, person)
        case "meet":
            meet(desks)
        case _:
            marks = [e for e in desk.file.read.recent(20) if e.kind == "marked" and not desk.file.read.undone(e)]
            if marks:
                undo(desk, marks[minutes % len(marks)].id)


def standing_marks(file: EventFile) -> dict[str, list[Entry]]:
    """The marks of each person that nobody took back (nobody takes an undo back here), by the time they stand for."""
    written = [entry for _, entry in file.read.journal()]
    undone = {entry.body["entry"] for entry in written if entry.kind == "undone"}
    found: dict[str, list[Entry]] = {}
    for entry in sorted(written, key=lambda entry: (entry.body.get("at", 0), entry.clock, entry.desk)):
        if entry.kind == "marked" and entry.id not in undone:
            found.setdefault(entry.subject.split("/")[1], []).append(entry)
    return found


def test_no_fold_walks_over_the_rows_of_other_subjects(tmp_path: Path) -> None:
    """Else a rebuild, and a merge, take the square of the people who came."""
    said: list[str] = []
    with create(tmp_path / "a.companion") as file:
        desk = Desk(file, lambda: START)
        roster.add(desk, Delegate(id="", latin="Mina Sample"))
        put_activity(desk, ACTIVITY)
        person = file.read.delegates()[0].id
        mark(desk, [person], Place(ACTIVITY, "present"), MarkState.IN)
    with closing(sqlite3.connect(tmp_path / "a.companion")) as connection:
        connection.set_trace_callback(said.append)
        refold(connection, [f"mark/{person}/s", f"badges/{person}", f"delegate/{person}"])
        connection.set_trace_callback(None)
        changes = [one for one in said if one.startswith(("DELETE", "SELECT"))]
        plans = [row[-1] for one in changes for row in connection.execute(f"EXPLAIN QUERY PLAN {one}")]
    assert len(changes) > 4
    assert not [plan for plan in plans if plan.startswith("SCAN")]
    assert "points_by_delegate (delegate=? AND activity=?)" in " ".join(plans)
