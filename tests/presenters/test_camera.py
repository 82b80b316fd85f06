"""Which codes in the camera's pictures count: each badge once, however long it is held there."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.codes import new_code
from companion.presenters.camera import (
    IGNORED_FOR_MS,
    TWICE_WITHIN_MS,
    CameraMood,
    CodesInView,
    Sighting,
)

OWN = new_code(Random(1).randrange)
OTHER_OWN = new_code(Random(2).randrange)
TICKET = "kxq7-22fa-hall"


def saw(view: CodesInView, at: int, *texts: str) -> tuple[str, ...]:
    return view.saw([Sighting(text) for text in texts], at)


def test_a_badge_of_ours_counts_at_once_and_not_again_while_it_is_held_there() -> None:
    view = CodesInView()
    assert saw(view, 0, OWN) == (OWN,)
    assert [saw(view, at, OWN) for at in range(33, 60_000, 33)] == [()] * len(range(33, 60_000, 33))


def test_it_counts_again_three_seconds_after_it_left() -> None:
    view = CodesInView()
    assert saw(view, 0, OWN) == (OWN,)
    assert saw(view, IGNORED_FOR_MS - 1, OWN) == ()
    assert saw(view, 2 * IGNORED_FOR_MS - 1, OWN) == (OWN,)


def test_the_next_person_counts_while_the_last_badge_is_still_in_view() -> None:
    view = CodesInView()
    assert saw(view, 0, OWN) == (OWN,)
    assert saw(view, 40, OWN, OTHER_OWN) == (OTHER_OWN,)
    assert saw(view, 80, OWN, OTHER_OWN) == ()


def test_a_code_without_our_check_digits_counts_at_the_second_sighting() -> None:
    view = CodesInView()
    assert saw(view, 0, TICKET) == ()
    assert saw(view, 33, TICKET) == (TICKET,)
    assert saw(view, 66, TICKET) == ()


def test_two_sightings_far_apart_are_two_misreadings() -> None:
    view = CodesInView()
    assert saw(view, 0, TICKET) == ()
    assert saw(view, TWICE_WITHIN_MS, TICKET) == ()
    assert saw(view, TWICE_WITHIN_MS + 33, TICKET) == (TICKET,)


def test_a_striped_code_counts_at_the_second_sighting_even_with_our_check_digits() -> None:
    view = CodesInView()
    striped = Sighting(OWN, striped=True)
    assert view.saw([striped], 0) == ()
    assert view.saw([striped], 33) == (OWN,)


def test_beside_a_badge_of_ours_a_poster_is_decoration() -> None:
    view = CodesInView()
    poster = "https://example.org/programme"
    assert saw(view, 0, poster, OWN) == (OWN,)
    assert saw(view, 33, poster, OWN) == ()
    assert saw(view, 66, poster, OWN) == ()


def test_an_empty_text_never_counts() -> None:
    view = CodesInView()
    assert [saw(view, at, "", " ") for at in (0, 33, 66)] == [()] * 3


def test_after_forgetting_a_badge_that_is_still_there_counts_anew() -> None:
    view = CodesInView()
    saw(view, 0, OWN)
    view.forget()
    assert saw(view, 33, OWN) == (OWN,)


@given(st.lists(st.tuples(st.integers(1, 4000), st.sets(st.sampled_from([OWN, OTHER_OWN, TICKET]))), max_size=60))
def test_no_code_counts_twice_without_having_been_away(steps: list[tuple[int, set[str]]]) -> None:
    view, at, last_seen = CodesInView(), 0, dict[str, int]()
    for wait, texts in steps:
        at += wait
        for text in saw(view, at, *sorted(texts)):
            assert text in texts
            assert text == TICKET or at - last_seen.get(text, -IGNORED_FOR_MS) >= IGNORED_FOR_MS
        last_seen |= dict.fromkeys(texts, at)


@given(st.lists(st.integers(1, IGNORED_FOR_MS - 1), min_size=1, max_size=80))
def test_a_badge_that_never_leaves_counts_exactly_once(gaps: list[int]) -> None:
    view, at = CodesInView(), 0
    counted = len(saw(view, at, OWN))
    for gap in gaps:
        at += gap
        counted += len(saw(view, at, OWN))
    assert counted == 1


@pytest.mark.parametrize("mood", CameraMood)
def test_only_a_camera_that_is_off_starting_or_seeing_is_no_trouble(mood: CameraMood) -> None:
    assert mood.trouble is (mood not in {CameraMood.OFF, CameraMood.STARTING, CameraMood.SEEING})
