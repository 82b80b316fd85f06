"""Attendance: what marks mean, for every order in which they arrive."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.answers import Answer
from companion.domain.attendance import (
    DoorView,
    MarkState,
    Presence,
    Status,
    attendance,
    decide,
    fold_marks,
)
from companion.domain.entry import Entry, Kind
from companion.domain.programme import PRESENT, Activity, ActivityKind, activity_now

START = datetime(2016, 4, 25, 0, 30, tzinfo=UTC)
END = START + timedelta(hours=2)
SESSION = Activity("s", ActivityKind.SESSION, {"en": "Lecture"}, START, END, checkpoints=PRESENT)
EXITS = Activity("s", ActivityKind.SESSION, {"en": "Lecture"}, START, END, checkpoints=PRESENT, exits=True)


def mark(number: int, state: MarkState, minutes: float, desk: str = "a", reason: str = "") -> Entry:
    at = START + timedelta(minutes=minutes)
    body = {"checkpoint": "present", "state": str(state), "at": round(at.timestamp() * 1000), "reason": reason}
    return Entry(f"{desk}{number}", desk, number, "", number, "mark/d/s", Kind.MARKED, 1, number, "", body)


def status(*marks: Entry, activity: Activity = SESSION, now: datetime = END + timedelta(hours=1)) -> Status:
    return attendance(fold_marks(marks), activity, now).status


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([mark(1, MarkState.IN, -10)], Status.PRESENT),
        ([mark(1, MarkState.IN, 5)], Status.PRESENT),
        ([mark(1, MarkState.IN, 5.02)], Status.LATE),
        ([mark(1, MarkState.EXCUSED, -60)], Status.EXCUSED),
        ([mark(1, MarkState.EXCUSED, -60), mark(2, MarkState.IN, 1)], Status.PRESENT),
        ([mark(1, MarkState.NOT_COMING, -60)], Status.ABSENT),
        ([], Status.ABSENT),
    ],
)
def test_what_marks_mean_when_a_session_is_over(marks: list[Entry], expected: Status) -> None:
    assert status(*marks) is expected


@pytest.mark.parametrize(
    ("reason", "expected"),
    [("other-group", Status.EXCUSED), ("own-transport", Status.EXCUSED), ("later", Status.ABSENT)],
)
def test_a_word_said_where_taking_part_is_counted_decides_but_a_promise_excuses_nobody(
    reason: str, expected: Status
) -> None:
    word = mark(1, MarkState.EXCUSED, -5, reason=reason)
    word.body["only_here"] = True
    assert status(word) is expected
    assert status(word, now=END) is (Status.NOT_YET if reason == "later" else expected)
    assert status(word, mark(2, MarkState.IN, 1)) is Status.PRESENT


def test_grace_minutes_hold_in_the_night_in_which_summer_time_begins() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    start, end = datetime(2016, 3, 27, 1, 57, tzinfo=berlin), datetime(2016, 3, 27, 3, 57, tzinfo=berlin)  # one hour
    night = replace(SESSION, start=start, end=end, exits=True)
    shift = (start.astimezone(UTC) - START).total_seconds() / 60
    for minute, left, expected, minutes in (
        (5, 55, Status.PRESENT, 50), (5.02, 60, Status.LATE, 54), (0, 54.98, Status.LEFT_EARLY, 54),
    ):  # fmt: skip
        marks = (mark(1, MarkState.IN, shift + minute), mark(2, MarkState.OUT, shift + left))
        found = attendance(fold_marks(marks), night, datetime(2016, 3, 28, tzinfo=UTC))
        assert (found.status, found.minutes) == (expected, minutes)
    assert night.opens == start.astimezone(UTC) - timedelta(minutes=15)
    assert activity_now([night], datetime(2016, 3, 27, 1, 58, tzinfo=UTC)) is None
    laptop = datetime(2016, 3, 26, 20, 30, tzinfo=ZoneInfo("America/New_York"))  # 01:30 in Berlin
    assert activity_now([night], laptop) is None
    assert activity_now([night], laptop + timedelta(minutes=12)) is night


def test_nobody_is_absent_before_it_is_over() -> None:
    assert status(now=END - timedelta(minutes=1)) is Status.NOT_YET


@pytest.mark.parametrize(("left", "expected"), [(110, Status.LEFT_EARLY), (115, Status.PRESENT), (125, Status.PRESENT)])
def test_leaving_before_the_grace_minutes_is_leaving_early(left: int, expected: Status) -> None:
    assert status(mark(1, MarkState.IN, -5), mark(2, MarkState.OUT, left), activity=EXITS) is expected


def test_somebody_who_came_back_did_not_leave_early() -> None:
    marks = [mark(1, MarkState.IN, -5), mark(2, MarkState.OUT, 30), mark(3, MarkState.IN, 40)]
    found = attendance(fold_marks(marks), EXITS, END + timedelta(hours=1))
    assert (found.status, found.minutes) == (Status.PRESENT, 30 + 80)


@pytest.mark.parametrize(
    ("marks", "now", "minutes"),
    [
        ([mark(1, MarkState.IN, -15)], END + timedelta(hours=5), 120),
        ([mark(1, MarkState.IN, -15)], START + timedelta(minutes=30), 30),
        ([mark(1, MarkState.IN, 20), mark(2, MarkState.OUT, 50)], END, 30),
        ([mark(1, MarkState.IN, 10), mark(2, MarkState.OUT, 500)], END + timedelta(days=1), 110),
        ([mark(1, MarkState.IN, -40), mark(2, MarkState.OUT, -20)], END, 0),
    ],
)
def test_minutes_are_counted_inside_the_activity_only(marks: list[Entry], now: datetime, minutes: int) -> None:
    assert attendance(fold_marks(marks), EXITS, now).minutes == minutes


moves = st.lists(
    st.tuples(st.sampled_from(list(MarkState)), st.integers(-30, 150), st.sampled_from("ab")), min_size=1, max_size=8
)


@given(moves, st.randoms(use_true_random=False))
def test_the_fold_is_the_same_for_every_order_and_repetition(
    said: list[tuple[MarkState, int, str]], chance: random.Random
) -> None:
    marks = [mark(number, state, at, desk) for number, (state, at, desk) in enumerate(said, start=1)]
    again = [*marks, chance.choice(marks)]
    chance.shuffle(again)
    assert fold_marks(again) == fold_marks(marks)


@given(moves)
def test_two_doors_never_count_a_person_twice(said: list[tuple[MarkState, int, str]]) -> None:
    marks = [mark(number, state, at, desk) for number, (state, at, desk) in enumerate(said, start=1)]
    presence = fold_marks(marks)
    ins = [s.at for s in presence.sightings if s.state is MarkState.IN]
    first = presence.first_in("present")
    assert (first.at if first else None) == min(ins, default=None)
    found = attendance(presence, EXITS, END + timedelta(hours=3))
    assert 0 <= found.minutes <= 120
    assert found.status.came == bool(ins)


def door(**changes: object) -> DoorView:
    usual: dict[str, object] = {
        "activity": SESSION, "checkpoint": "present", "presence": Presence(), "expected": True, "cancelled": False,
        "badge_ended": None, "inside_now": 0, "at": START,
    }  # fmt: skip
    return DoorView(**{**usual, **changes})  # type: ignore[arg-type]


FULL = Activity("s", ActivityKind.SESSION, {"en": "Lecture"}, START, END, checkpoints=PRESENT, capacity=3)
HERE = fold_marks([mark(1, MarkState.IN, -5)])
GONE = fold_marks([mark(1, MarkState.IN, -5), mark(2, MarkState.OUT, 5)])


@pytest.mark.parametrize(
    ("view", "answer"),
    [
        (door(), Answer.ADMITTED),
        (door(presence=HERE), Answer.ALREADY_IN),
        (door(presence=HERE, activity=EXITS), Answer.ALREADY_IN),
        (door(presence=HERE, activity=EXITS, leaving=True), Answer.OUT),
        (door(presence=GONE, activity=EXITS), Answer.BACK_IN),
        (door(expected=False), Answer.NOT_EXPECTED),
        (door(at=START - timedelta(minutes=16)), Answer.WRONG_TIME),
        (door(at=START - timedelta(minutes=15)), Answer.ADMITTED),
        (door(at=END + timedelta(seconds=1)), Answer.WRONG_TIME),
        (door(activity=FULL, inside_now=3), Answer.FULL),
        (door(activity=FULL, inside_now=2), Answer.ADMITTED),
        (door(cancelled=True), Answer.CANCELLED),
        (door(badge_ended=Answer.REPLACED, cancelled=True), Answer.REPLACED),
        (door(cancelled=True, presence=HERE), Answer.CANCELLED),
        (door(presence=HERE, expected=False), Answer.ALREADY_IN),
        (door(expected=False, at=END + timedelta(hours=9)), Answer.NOT_EXPECTED),
        (door(at=END + timedelta(hours=9), activity=FULL, inside_now=9), Answer.WRONG_TIME),
    ],
)
def test_the_door_answers_in_the_order_of_the_product(view: DoorView, answer: Answer) -> None:
    assert decide(view) == (answer, None)


@pytest.mark.parametrize(
    ("view", "stepped_over"),
    [
        (door(expected=False), Answer.NOT_EXPECTED),
        (door(at=END + timedelta(hours=9)), Answer.WRONG_TIME),
        (door(activity=FULL, inside_now=3), Answer.FULL),
        (door(cancelled=True, expected=False), Answer.CANCELLED),
    ],
)
def test_admit_anyway_says_what_it_stepped_over(view: DoorView, stepped_over: Answer) -> None:
    assert decide(view, override=True) == (Answer.ADMITTED, stepped_over)


@pytest.mark.parametrize("answer", [Answer.REPLACED, Answer.WITHDRAWN])
def test_an_ended_badge_is_never_overridden(answer: Answer) -> None:
    assert decide(door(badge_ended=answer), override=True) == (answer, None)


def test_somebody_already_in_is_not_admitted_twice_by_an_override() -> None:
    assert decide(door(presence=HERE, cancelled=True), override=True) == (Answer.ALREADY_IN, None)
