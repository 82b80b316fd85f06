"""Elements put in line with one another or with the card, and spread with equal gaps."""

from collections.abc import Collection
from enum import StrEnum
from itertools import pairwise

from companion.domain.design_edits import move
from companion.domain.designs import Box, Design, around


class Edge(StrEnum):
    """Along which edge or middle elements are put in line."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class To(StrEnum):
    """What elements are put in line with: the card, or the box around all that are chosen."""

    CARD = "card"
    CHOSEN = "chosen"


class Axis(StrEnum):
    """In which direction elements are spread."""

    ACROSS = "across"
    DOWN = "down"


def align(design: Design, ids: Collection[str], edge: Edge, to: To) -> Design:
    """These elements in line; a single one goes to the card. To the card, several keep their places to one another."""
    moving = [one for one in design.chosen(ids) if one.placed and not one.locked]
    group = around(one.box for one in moving)
    if group is None:
        return design
    if to is To.CARD or len(moving) == 1:
        right, down = _way(group, design.card, edge)
        return move(design, {one.id for one in moving}, right, down)
    for one in moving:
        right, down = _way(one.box.bounds, group, edge)
        design = move(design, {one.id}, right, down)
    return design


def spread(design: Design, ids: Collection[str], axis: Axis) -> Design:
    """Three or more elements with equal gaps between them; the outer two stay."""
    moving = [one for one in design.chosen(ids) if one.placed and not one.locked]
    if len(moving) < 3:
        return design
    across = axis is Axis.ACROSS

    def start(box: Box) -> float:
        return box.x if across else box.y

    def length(box: Box) -> float:
        return box.w if across else box.h

    row = sorted(((one.id, one.box.bounds) for one in moving), key=lambda pair: (start(pair[1]), pair[0]))
    first, last = row[0][1], max((box for _, box in row), key=lambda box: start(box) + length(box))
    free = start(last) + length(last) - start(first) - sum(length(box) for _, box in row)
    gap = free / (len(row) - 1)
    at = start(first)
    for (_, before), (key, box) in pairwise(row):
        at += length(before) + gap
        way = at - start(box)
        design = move(design, {key}, way if across else 0.0, 0.0 if across else way)
    return design


def _way(box: Box, into: Box, edge: Edge) -> tuple[float, float]:
    return {
        Edge.LEFT: (into.x - box.x, 0.0),
        Edge.CENTRE: (into.centre[0] - box.centre[0], 0.0),
        Edge.RIGHT: (into.right - box.right, 0.0),
        Edge.TOP: (0.0, into.y - box.y),
        Edge.MIDDLE: (0.0, into.centre[1] - box.centre[1]),
        Edge.BOTTOM: (0.0, into.bottom - box.bottom),
    }[edge]
