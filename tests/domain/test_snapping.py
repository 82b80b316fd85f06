"""Snapping: nothing is moved farther than the tolerance, and the lines that are drawn are where things came to rest."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from companion.domain.designs import Box
from companion.domain.snapping import Rests, Why, lines_of, rests, snap_edges, snap_moved

CARD = Box(0, 0, 90, 55)
places = st.floats(-20, 110).map(lambda value: round(value, 2))
lengths = st.floats(0, 60).map(lambda value: round(value, 2))
boxes = st.builds(Box, places, places, lengths, lengths, st.sampled_from([0.0, 30.0, 90.0]))
tolerances = st.floats(0, 6)
guides = st.lists(st.tuples(st.sampled_from(["x", "y"]), places), max_size=3)


def on(*others: Box, guides: tuple[tuple[str, float], ...] = ()) -> Rests:
    return rests(CARD, 2.5, others, guides)


@settings(max_examples=60)
@given(boxes, st.lists(boxes, max_size=4), guides, tolerances)
def test_it_never_moves_farther_than_its_tolerance(
    box: Box, others: list[Box], own: list[tuple[str, float]], tolerance: float
) -> None:
    to = rests(CARD, 2.5, others, own)
    for found in (snap_moved(box, to, tolerance), *(snap_edges(box, grip, to, tolerance) for grip in ("nw", "e", "s"))):
        assert abs(found.right) <= tolerance
        assert abs(found.down) <= tolerance


@settings(max_examples=60)
@given(boxes, st.lists(boxes, max_size=4), tolerances)
def test_what_came_to_rest_stays_at_rest(box: Box, others: list[Box], tolerance: float) -> None:
    to = rests(CARD, 2.5, others)
    found = snap_moved(box, to, tolerance)
    assume(found.right or found.down)
    rested = box.moved(found.right, found.down)
    again = snap_moved(rested, to, 0.001)
    assert (again.right, again.down) == pytest.approx((0, 0), abs=0.001)


@pytest.mark.parametrize(
    ("box", "way", "why"),
    [
        (Box(0.4, 15, 10, 8), (-0.4, 0), Why.CARD),
        (Box(2.9, 15, 10, 8), (-0.4, 0), Why.SAFE),
        (Box(39.7, 15, 10, 8), (0.3, 0), Why.CENTRE),
        (Box(20, 46.4, 10, 8), (0, 0.6), Why.CARD),
        (Box(11.6, 33, 5, 2), (0.4, 0), Why.GUIDE),
    ],
)
def test_edges_and_middle_come_to_rest_on_card_safe_area_and_guides(
    box: Box, way: tuple[float, float], why: Why
) -> None:
    found = snap_moved(box, on(guides=(("x", 12.0),)), 0.7)
    assert (found.right, found.down) == pytest.approx(way)
    assert why in {line.why for line in found.lines}


def test_elements_lie_in_line_with_one_another_and_the_line_reaches_both() -> None:
    found = snap_moved(Box(30.3, 40, 12, 5), on(Box(30, 10, 20, 6)), 1)
    assert found.right == pytest.approx(-0.3)
    (line,) = [line for line in found.lines if line.why is Why.ELEMENT and line.x1 == 30]
    assert (line.y1, line.y2) == (10, 45)


def test_a_third_element_takes_the_same_gap_as_the_other_two() -> None:
    found = snap_moved(Box(46.6, 31, 9.1, 5), on(Box(6, 30, 10, 7), Box(26.1, 30, 10.2, 7)), 0.8)
    assert found.right == pytest.approx(46.4 - 46.6)
    gaps = [(round(line.x1, 2), round(line.x2, 2)) for line in found.lines if line.why is Why.GAP]
    assert gaps == [(16, 26.1), (36.3, 46.4)]


def test_an_element_between_two_finds_the_middle() -> None:
    found = snap_moved(Box(29.2, 31, 10.6, 5), on(Box(6, 30, 10, 7), Box(53.4, 30, 10, 7)), 0.8)
    assert found.right == pytest.approx(29.4 - 29.2)
    assert Why.GAP in {line.why for line in found.lines}


def test_a_pulled_edge_snaps_and_the_other_stays() -> None:
    found = snap_edges(Box(10, 10, 19.6, 8), "e", on(Box(30, 40, 20, 6)), 1)
    assert (found.right, found.down) == (pytest.approx(0.4), 0)
    assert not snap_edges(Box(10, 10, 19.6, 8), "s", on(Box(30, 40, 20, 6)), 1).right


def test_what_lies_on_no_line_shows_none() -> None:
    assert lines_of(Box(13.3, 17.7, 5.1, 4.9), on()) == ()
