"""Why somebody was let in, written afterwards: the last word counts, in whatever order the desks hear of it."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.answers import Answer
from companion.domain.attendance import OBJECTIONS, DoorView, Presence, decide, fold_marks
from companion.domain.entry import Entry, Kind
from companion.domain.programme import PRESENT, Activity, ActivityKind

LET_IN = "let in at the desk"


def entry(number: int, kind: Kind, body: dict[str, object], desk: str = "a") -> Entry:
    return Entry(f"{desk}{number}", desk, number, "", number, "mark/d/s", kind, 1, number, "", body)


def mark(number: int) -> Entry:
    body = {"checkpoint": "present", "state": "in", "at": 1_461_542_400_000 + number * 60_000, "reason": LET_IN}
    return entry(number, Kind.MARKED, body)


def reasons(presence: Presence) -> dict[str, str]:
    return {sighting.entry: sighting.reason for sighting in presence.sightings}


def test_a_reason_written_later_stands_instead_of_the_first() -> None:
    said = entry(2, Kind.REASONED, {"entry": "a1", "reason": "Invited by the mayor"}, "b")
    assert reasons(fold_marks([mark(1), said])) == {"a1": "Invited by the mayor"}
    taken_back = entry(3, Kind.UNDONE, {"entry": "b2"})
    assert reasons(fold_marks([mark(1), said, taken_back])) == {"a1": LET_IN}


words = st.lists(
    st.tuples(st.sampled_from([1, 2]), st.text(max_size=5), st.sampled_from(["b", "c"]), st.booleans()), max_size=6
)


@given(words, st.randoms(use_true_random=False))
def test_desks_that_write_reasons_apart_agree_whatever_they_hear_first(
    said: list[tuple[int, str, str, bool]], chance: random.Random
) -> None:
    entries = [mark(1), mark(2)]
    expected = {"a1": LET_IN, "a2": LET_IN}
    for number, (of, reason, desk, undone) in enumerate(said, 10):
        written = entry(number, Kind.REASONED, {"entry": f"a{of}", "reason": reason}, desk)
        entries.append(written)
        if undone:
            entries.append(entry(number + 100, Kind.UNDONE, {"entry": written.id}))
        else:
            expected[f"a{of}"] = reason
    shuffled = [*entries, *chance.choices(entries, k=3)]
    chance.shuffle(shuffled)
    assert reasons(fold_marks(shuffled)) == expected


@given(st.sets(st.sampled_from(sorted(OBJECTIONS))), st.sets(st.sampled_from(sorted(OBJECTIONS))))
def test_an_override_steps_over_what_it_names_and_nothing_else(stands: set[Answer], over: set[Answer]) -> None:
    order = [Answer.CANCELLED, Answer.NOT_EXPECTED, Answer.WRONG_TIME, Answer.FULL]
    answer, stepped = decide(door(stands), override=True, over=over)
    left = [one for one in order if one in stands - over]
    if left:
        assert (answer, stepped) == (left[0], None)
    else:
        first = [one for one in order if one in stands]
        assert (answer, stepped) == (Answer.ADMITTED, first[0] if first else None)


def door(stands: set[Answer]) -> DoorView:
    start = datetime(2016, 4, 25, 0, 30, tzinfo=UTC)
    activity = Activity(
        "s", ActivityKind.SESSION, {"en": "Talk"}, start, start + timedelta(hours=2), checkpoints=PRESENT
    )
    at = start - timedelta(days=1) if Answer.WRONG_TIME in stands else start
    full = replace(activity, capacity=1)
    return DoorView(
        activity=full,
        checkpoint="present",
        presence=Presence(),
        expected=Answer.NOT_EXPECTED not in stands,
        cancelled=Answer.CANCELLED in stands,
        badge_ended=None,
        inside_now=1 if Answer.FULL in stands else 0,
        at=at,
    )
