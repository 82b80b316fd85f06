"""Repairing a wrong choice of activity: marks that belong to another one are moved there, and one undo moves all back.

Nothing is deleted. Every moved mark is taken back by an `undone` entry where it was and said anew where it belongs,
with its own time, way, desk and person at the desk; all in one transaction under one batch.
"""

from bisect import insort
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from companion.domain.answers import Answer, UserError
from companion.domain.attendance import MarkState, Presence, Sighting, moved_from
from companion.domain.delegates import Delegate
from companion.domain.entry import Kind, mark_subject
from companion.domain.ids import new_id
from companion.domain.programme import Activity
from companion.services.ports import Desk
from companion.store.projections import milliseconds
from companion.store.queries import Queries

_LOOKED_THROUGH = 200
"""So many of the newest entries are looked through for where a desk was before."""
_MOVING = frozenset({MarkState.IN, MarkState.OUT})


@dataclass(frozen=True, slots=True)
class Move:
    """What to move: the marks (in, out) of `source` between two moments, both included, to `target`.

    `desk`: only what this desk (its id) saw; "" for every desk. Who was excused or is not coming stays where it is:
    that was said about the activity, not seen at its door.
    """

    source: str
    target: str
    since: datetime
    until: datetime
    desk: str = ""


@dataclass(frozen=True, slots=True)
class MovedMark:
    """One mark that moves. `checkpoint` is the point of the target; `needed` is False when it would say there only
    what stands there already."""

    delegate: str
    sighting: Sighting
    checkpoint: str
    needed: bool


@dataclass(frozen=True, slots=True)
class MovePlan:
    """What a move would do. `people` are those whose marks move; of them `there` are in the target already and are not
    doubled, `not_expected` are not on its list."""

    source: Activity
    target: Activity
    marks: tuple[MovedMark, ...]
    people: int
    there: int
    not_expected: int


@dataclass(frozen=True, slots=True)
class MoveDone:
    """What was moved, and the batch that one undo takes back; "" when there was nothing to move."""

    plan: MovePlan
    batch: str


def plan_move(read: Queries, move: Move) -> MovePlan:
    """What the move would do. Raises UserError when an activity does not exist or both are the same."""
    source, target = _activity(read, move.source), _activity(read, move.target)
    if source.id == target.id:
        raise UserError("Both activities are the same.", "Choose the one where these people belong.")
    delegates = {one.id: one for one in read.delegates()}
    there = read.presences_at(target.id)
    marks: list[MovedMark] = []
    for delegate, presence in sorted(read.presences_at(source.id).items()):
        moving = [one for one in presence.sightings if _fits(one, move)]
        marks += _marks_of(delegate, moving, there.get(delegate, Presence()), target)
    people = {mark.delegate for mark in marks}
    already = {one for one in people if one in there and any(s.state is MarkState.IN for s in there[one].sightings)}
    strangers = {one for one in people if one in delegates and not target.expected.includes(delegates[one])}
    return MovePlan(source, target, tuple(marks), len(people), len(already), len(strangers))


def _activity(read: Queries, activity_id: str) -> Activity:
    activity = read.activity(activity_id)
    if activity is None or activity.removed:
        raise UserError("This activity is no longer in the programme.", "Choose another one.")
    return activity


def _fits(sighting: Sighting, move: Move) -> bool:
    return (
        sighting.state in _MOVING
        and move.since <= sighting.at <= move.until
        and (not move.desk or sighting.desk == move.desk)
    )


def _marks_of(delegate: str, moving: list[Sighting], there: Presence, target: Activity) -> Iterator[MovedMark]:
    """A mark is needed in the target unless the person was in (or out) there at that moment anyway."""
    standing = {point.id: [s for s in there.at(point.id) if s.state in _MOVING] for point in target.checkpoints}
    for sighting in moving:
        point = _point(target, sighting.checkpoint)
        before = [one for one in standing[point] if one.at <= sighting.at]
        needed = not before or before[-1].state is not sighting.state
        if needed:
            insort(standing[point], sighting, key=lambda one: one.at)
        yield MovedMark(delegate, sighting, point, needed)


def _point(target: Activity, checkpoint: str) -> str:
    """The same point where the target has it, else the one that means taking part."""
    known = {point.id for point in target.checkpoints}
    return checkpoint if checkpoint in known else target.attending.id


def move_marks(desk: Desk, move: Move) -> MoveDone:
    """Moves the marks, all of them or none. Raises UserError as `plan_move`, NotSaved when the disk refuses."""
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        plan = plan_move(writing.read, move)
        for mark in plan.marks:
            old = mark.sighting
            writing.append(
                Kind.UNDONE,
                mark_subject(mark.delegate, plan.source.id),
                {"entry": old.entry, "moved_to": plan.target.id},
            )
            if mark.needed:
                body = _body(mark, plan, writing.read.delegate(mark.delegate))
                writing.append(Kind.MARKED, mark_subject(mark.delegate, plan.target.id), body)
    return MoveDone(plan, batch if plan.marks else "")


def _body(mark: MovedMark, plan: MovePlan, delegate: Delegate | None) -> dict[str, object]:
    old = mark.sighting
    body: dict[str, object] = {
        "checkpoint": mark.checkpoint,
        "state": str(old.state),
        "at": milliseconds(old.at),
        "how": old.how,
        "moved_from": {"activity": plan.source.id, "entry": old.entry, "desk": old.desk, "who": old.who},
    }
    if old.override and _still_stands(old, plan.target, delegate):
        body["override"] = old.override
        if old.reason:
            body["reason"] = old.reason
    return body


def _still_stands(old: Sighting, target: Activity, delegate: Delegate | None) -> bool:
    """Whether what was stepped over at the wrong activity is in the way at the right one, too."""
    match old.override:
        case Answer.NOT_EXPECTED:
            return delegate is not None and not target.expected.includes(delegate)
        case Answer.WRONG_TIME:
            return not target.opens <= old.at <= target.closes
        case Answer.FULL:
            return target.capacity is not None
        case _:
            return True


def seen_elsewhere(read: Queries, desk: str, activity: str, since: datetime) -> str:
    """Where this desk saw somebody last since then, other than at this activity; "" for nowhere."""
    for entry in read.recent(_LOOKED_THROUGH):
        at = entry.body.get("at", entry.wall)
        if entry.desk != desk or entry.kind != Kind.MARKED or at < milliseconds(since) or moved_from(entry):
            continue
        there = entry.subject.rpartition("/")[2]
        if there != activity and not read.undone(entry):
            return there
    return ""
