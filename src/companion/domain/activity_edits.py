"""Edits of an activity that took their time: what was left alone in them stays as somebody else wrote it meanwhile."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import TypeVar

from companion.domain.programme import Activity, Checkpoint

_Record = TypeVar("_Record", Activity, Checkpoint)


def edited(before: Activity, after: Activity, now: Activity) -> Activity:
    """What the edit of `before` into `after` makes of the activity as it is `now`, field by field; of the checkpoints
    one by one, so that neither one that was added meanwhile nor its leaving time is lost."""
    if after.checkpoints == before.checkpoints:
        return _carried(before, after, now)
    points = _points(before.checkpoints, after.checkpoints, now.checkpoints)
    return replace(_carried(before, after, now), checkpoints=points or after.checkpoints)


def _points(
    before: Sequence[Checkpoint], after: Sequence[Checkpoint], now: Sequence[Checkpoint]
) -> tuple[Checkpoint, ...]:
    was, still = ({point.id: point for point in points} for points in (before, now))
    kept = [
        point if point.id not in was else _carried(was[point.id], point, still.get(point.id, point))
        for point in after
        if point.id in still or was.get(point.id) != point
    ]
    known = {*was, *(point.id for point in kept)}
    return (*kept, *(point for point in now if point.id not in known))


def _carried(before: _Record, after: _Record, now: _Record) -> _Record:
    names = [f.name for f in fields(after)]
    return replace(
        now, **{name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}
    )
