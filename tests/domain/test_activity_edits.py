"""An edit that took its time writes what it changed, and nothing else."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.activity_edits import edited
from companion.domain.programme import Activity, ActivityKind, Checkpoint

START = datetime(2026, 10, 20, 1, tzinfo=UTC)
POINTS = st.builds(
    Checkpoint,
    id=st.sampled_from("abcd"),
    titles=st.sampled_from([{"en": "Bus"}, {"en": "Lunch"}]),
    leaves=st.sampled_from([None, 0, 30]),
)
ACTIVITIES = st.builds(
    Activity,
    id=st.just("one"),
    kind=st.sampled_from(ActivityKind),
    titles=st.just({"en": "Visit"}),
    start=st.just(START),
    end=st.just(START + timedelta(hours=1)),
    place=st.sampled_from(["", "Hall"]),
    capacity=st.sampled_from([None, 9]),
    checkpoints=st.lists(POINTS, unique_by=lambda point: point.id, min_size=1).map(tuple),
)


@given(ACTIVITIES, ACTIVITIES)
@settings(max_examples=60)
def test_an_edit_of_nothing_leaves_all_and_one_of_what_stands_is_taken_whole(one: Activity, other: Activity) -> None:
    assert edited(one, one, other) == other
    assert edited(one, other, one) == other


@given(ACTIVITIES, ACTIVITIES, ACTIVITIES)
@settings(max_examples=60)
def test_a_checkpoint_that_came_meanwhile_stays_and_one_that_was_taken_out_goes(
    before: Activity, after: Activity, now: Activity
) -> None:
    was, then = ({point.id for point in one.checkpoints} for one in (before, after))
    came = {point.id for point in now.checkpoints} - was
    made = edited(before, replace(after, place=before.place), now)
    assert made.place == now.place
    assert made.checkpoints
    assert len({point.id for point in made.checkpoints}) == len(made.checkpoints)
    assert came <= {point.id for point in made.checkpoints}
    if made.checkpoints != after.checkpoints:
        assert not (was - then) & {point.id for point in made.checkpoints}
