"""Snapping: where a box that is moved or stretched comes to rest, and the lines that show why. All in millimetres."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from companion.domain.designs import Box

_SAME = 0.01
"""Millimetres within which two edges lie on one line."""


class Why(StrEnum):
    """What a box snapped to."""

    GUIDE = "guide"
    CARD = "card"
    CENTRE = "centre"
    SAFE = "safe"
    ELEMENT = "element"
    GAP = "gap"


_ORDER = tuple(Why)


@dataclass(frozen=True, slots=True)
class Line:
    """A line to draw while something is dragged."""

    x1: float
    y1: float
    x2: float
    y2: float
    why: Why


@dataclass(frozen=True, slots=True)
class Rest:
    """A place on one axis where an edge or a middle may rest. `low` to `high` is how far its line reaches across."""

    at: float
    why: Why
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Rests:
    """All places to rest: for upright edges (`across`, x) and level ones (`down`, y), and the other boxes for gaps."""

    across: tuple[Rest, ...]
    down: tuple[Rest, ...]
    others: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapped:
    """How far a box has to go, right and down, to come to rest, and the lines that say why."""

    right: float
    down: float
    lines: tuple[Line, ...] = ()


def rests(
    card: Box, safe: float, others: Iterable[Box], guides: Iterable[tuple[str, float]] = (), *, with_safe: bool = True
) -> Rests:
    """Where something on this card may rest. A guide is ("x" upright or "y" level, millimetres)."""
    across = [Rest(at, Why.CARD, card.y, card.bottom) for at in (card.x, card.right)]
    down = [Rest(at, Why.CARD, card.x, card.right) for at in (card.y, card.bottom)]
    across.append(Rest(card.centre[0], Why.CENTRE, card.y, card.bottom))
    down.append(Rest(card.centre[1], Why.CENTRE, card.x, card.right))
    if with_safe and safe > 0:
        across += [Rest(at, Why.SAFE, card.y, card.bottom) for at in (card.x + safe, card.right - safe)]
        down += [Rest(at, Why.SAFE, card.x, card.right) for at in (card.y + safe, card.bottom - safe)]
    for axis, at in guides:
        if axis == "x":
            across.append(Rest(at, Why.GUIDE, card.y, card.bottom))
        else:
            down.append(Rest(at, Why.GUIDE, card.x, card.right))
    kept = tuple(box.bounds for box in others)
    for box in kept:
        across += [Rest(at, Why.ELEMENT, box.y, box.bottom) for at in (box.x, box.centre[0], box.right)]
        down += [Rest(at, Why.ELEMENT, box.x, box.right) for at in (box.y, box.centre[1], box.bottom)]
    return Rests(tuple(across), tuple(down), kept)


def snap_moved(box: Box, to: Rests, tolerance: float) -> Snapped:
    """Where a box that is moved comes to rest: by its edges, its middle, or a gap as wide as a neighbouring one."""
    upright = box.bounds
    right = _nearest(_spots(upright.x, upright.w), to.across, tolerance)
    down = _nearest(_spots(upright.y, upright.h), to.down, tolerance)
    if right is None:
        right = _gap(upright, to.others, tolerance, across=True)
    if down is None:
        down = _gap(upright, to.others, tolerance, across=False)
    by = (right or 0.0, down or 0.0)
    return Snapped(by[0], by[1], lines_of(upright.moved(*by), to, found=(right is not None, down is not None)))


def snap_edges(box: Box, edges: str, to: Rests, tolerance: float) -> Snapped:
    """How far the edges that are being pulled (compass letters, such as “se”) have to go to come to rest."""
    upright = box.bounds
    xs = tuple(at for letter, at in (("w", upright.x), ("e", upright.right)) if letter in edges)
    ys = tuple(at for letter, at in (("n", upright.y), ("s", upright.bottom)) if letter in edges)
    right = _nearest(xs, to.across, tolerance)
    down = _nearest(ys, to.down, tolerance)
    lines = [
        _upright(rest, upright)
        for rest in to.across
        if right is not None and any(abs(at + right - rest.at) < _SAME for at in xs)
    ]
    lines += [
        _level(rest, upright)
        for rest in to.down
        if down is not None and any(abs(at + down - rest.at) < _SAME for at in ys)
    ]
    return Snapped(right or 0.0, down or 0.0, merged(lines))


def lines_of(box: Box, to: Rests, *, found: tuple[bool, bool] = (True, True)) -> tuple[Line, ...]:
    """The lines on which an upright box lies: with other things by edge or middle, or with equal gaps."""
    lines: list[Line] = []
    if found[0]:
        spots = _spots(box.x, box.w)
        lines += [_upright(rest, box) for rest in to.across if any(abs(at - rest.at) < _SAME for at in spots)]
        lines += _gap_lines(box, to.others, across=True)
    if found[1]:
        spots = _spots(box.y, box.h)
        lines += [_level(rest, box) for rest in to.down if any(abs(at - rest.at) < _SAME for at in spots)]
        lines += _gap_lines(box, to.others, across=False)
    return merged(lines)


def merged(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Lines on one another made one, the weightier reason first."""
    kept: dict[tuple[bool, float, Why], Line] = {}
    for line in lines:
        upright = abs(line.x1 - line.x2) < _SAME
        key = (upright, round(line.x1 if upright else line.y1, 2), line.why)
        before = kept.get(key)
        if line.why is Why.GAP:
            key = (upright, round(line.x1 * 1000 + line.y1, 2), line.why)
        elif before is not None:
            line = replace(  # noqa: PLW2901 - the longer of the two takes its place
                line,
                x1=min(before.x1, line.x1),
                y1=min(before.y1, line.y1),
                x2=max(before.x2, line.x2),
                y2=max(before.y2, line.y2),
            )
        kept[key] = line
    return tuple(sorted(kept.values(), key=lambda line: _ORDER.index(line.why)))


def _spots(start: float, length: float) -> tuple[float, ...]:
    return (start, start + length / 2, start + length) if length else (start,)


def _nearest(spots: Sequence[float], places: Sequence[Rest], tolerance: float) -> float | None:
    """The shortest way from a spot to a place, a weightier reason first among equals; None when all are too far."""
    ways = [
        (round(abs(rest.at - spot), 4), _ORDER.index(rest.why), rest.at - spot) for rest in places for spot in spots
    ]
    near = [way for way in ways if abs(way[2]) <= tolerance]
    return min(near)[2] if near else None


def _row(box: Box, others: Iterable[Box], *, across: bool) -> list[tuple[float, float]]:
    """Where the others that share a row (or a column) with the box begin and end, in order."""
    if across:
        found = [(one.x, one.right) for one in others if one.y < box.bottom and one.bottom > box.y and one.w > 0]
    else:
        found = [(one.y, one.bottom) for one in others if one.x < box.right and one.right > box.x and one.h > 0]
    return sorted(found)


def _gap(box: Box, others: Iterable[Box], tolerance: float, *, across: bool) -> float | None:
    """The shortest way to a place as far from a neighbour as that one is from the next, or in the middle of two."""
    row = _row(box, others, across=across)
    start, length = (box.x, box.w) if across else (box.y, box.h)
    ways: list[float] = []
    for (_, first_end), (second_start, second_end) in pairwise(row):
        gap = second_start - first_end
        if gap <= 0:
            continue
        ways.append(second_end + gap - start)
        ways.append(first_end + (gap - length) / 2 - start)
    for (first_start, first_end), (second_start, _) in pairwise(row):
        gap = second_start - first_end
        if gap > 0:
            ways.append(first_start - gap - length - start)
    near = [way for way in ways if abs(way) <= tolerance]
    return min(near, key=abs) if near else None


def _gap_lines(box: Box, others: Iterable[Box], *, across: bool) -> list[Line]:
    """The equal gaps that the box has a part in, each as a line through the gap."""
    own = (box.x, box.right) if across else (box.y, box.bottom)
    row = sorted([*_row(box, others, across=across), own])
    place = row.index(own)
    gaps = [(one[1], two[0]) for one, two in pairwise(row)]
    middle = box.centre[1] if across else box.centre[0]
    found: list[tuple[float, float]] = []
    for first, second in pairwise(range(max(0, place - 2), min(len(gaps), place + 2))):
        one, two = gaps[first], gaps[second]
        touches = place in {first, first + 1, second + 1}
        if touches and one[1] > one[0] and abs((one[1] - one[0]) - (two[1] - two[0])) < _SAME:
            found += [one, two]
    return [
        Line(low, middle, high, middle, Why.GAP) if across else Line(middle, low, middle, high, Why.GAP)
        for low, high in dict.fromkeys(found)
    ]


def _upright(rest: Rest, box: Box) -> Line:
    return Line(rest.at, min(rest.low, box.y), rest.at, max(rest.high, box.bottom), rest.why)


def _level(rest: Rest, box: Box) -> Line:
    return Line(min(rest.low, box.x), rest.at, max(rest.high, box.right), rest.at, rest.why)
