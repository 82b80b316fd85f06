"""The coordinator's corrections: somebody was there, was not, came at another time or was excused, with a reason.

Nothing is edited. Marks that say otherwise are taken back by `undone` entries, and what is true is said anew with the
reason; all in one transaction, and one undo brings everything back as it was.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from companion.domain.answers import UserError
from companion.domain.attendance import How, MarkState, Presence, Sighting
from companion.domain.entry import Kind, mark_subject
from companion.domain.ids import new_id
from companion.domain.programme import Activity
from companion.services.ports import Desk
from companion.services.printing import taken_back
from companion.store.projections import milliseconds

_SEEN = frozenset({MarkState.IN, MarkState.OUT})
_WORDS = frozenset({MarkState.EXCUSED, MarkState.NOT_COMING})


class Truth(StrEnum):
    """What is true of a delegate at an activity."""

    PRESENT = "present"
    ABSENT = "absent"
    EXCUSED = "excused"


@dataclass(frozen=True, slots=True)
class Correction:
    """What to correct. `at` is when they came, `left` when they went before the end; both only for somebody present,
    None for the activity's start and for staying to the end."""

    delegate: str
    activity: str
    truth: Truth
    reason: str
    at: datetime | None = None
    left: datetime | None = None


@dataclass(frozen=True, slots=True)
class Corrected:
    """What was corrected: the batch that one undo takes back, and the marks that no longer stand."""

    batch: str
    activity: Activity
    taken_back: tuple[Sighting, ...]


def correct(desk: Desk, correction: Correction) -> Corrected:
    """Corrects the attendance of one delegate at one activity.

    Marks at the point that means taking part give way, and words (excused, not coming) that speak of the whole
    activity; other checkpoints keep theirs. Raises UserError when there is no reason, no such delegate or activity, or
    the time cannot be; then nothing is written.
    """
    reason = correction.reason.strip()
    if not reason:
        raise UserError("A correction needs a reason.", "Type how you know.")
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        read = writing.read
        if read.delegate(correction.delegate) is None:
            raise UserError("This person is no longer on the list.", "Look in the delegates.")
        activity = read.activity(correction.activity)
        if activity is None or activity.removed:
            raise UserError("This activity is no longer in the programme.", "Choose another one.")
        at, left = _times(correction, activity, desk.now)
        presence = read.presence(correction.delegate, activity.id)
        subject = mark_subject(correction.delegate, activity.id)
        giving_way = tuple(one for one in presence.sightings if _gives_way(one, activity))
        for old in giving_way:
            writing.append(Kind.UNDONE, subject, {"entry": old.entry})
        taken_back(writing, [old.entry for old in giving_way])
        bus = _bus(presence, activity)
        for state, moment in _said(correction.truth, at, left):
            body: dict[str, object] = {
                "checkpoint": activity.attending.id,
                "state": str(state),
                "at": milliseconds(moment),
                "how": str(How.CORRECTION),
                "reason": reason,
            }
            if bus and state in _SEEN:
                body["bus"] = bus
            writing.append(Kind.MARKED, subject, body)
    return Corrected(batch, activity, giving_way)


def _times(correction: Correction, activity: Activity, now: datetime) -> tuple[datetime, datetime | None]:
    """When they came (or, of somebody who did not, when that is said), and when they went."""
    if correction.truth is not Truth.PRESENT:
        return now, None
    at, left = correction.at or activity.start, correction.left
    if at > now or (left is not None and left > now):
        raise UserError("That time is still to come.", "Write when they came, at the latest now.")
    if at >= activity.closes and at >= activity.end:
        raise UserError("The activity was over by then.", "Write a time before its end.")
    if left is not None and left <= at:
        raise UserError("They cannot have left before they came.", "Look at the two times once more.")
    return at, left


def _said(truth: Truth, at: datetime, left: datetime | None) -> Iterator[tuple[MarkState, datetime]]:
    match truth:
        case Truth.PRESENT:
            yield MarkState.IN, at
            if left is not None:
                yield MarkState.OUT, left
        case Truth.ABSENT:
            yield MarkState.NOT_COMING, at
        case Truth.EXCUSED:
            yield MarkState.EXCUSED, at


def _gives_way(sighting: Sighting, activity: Activity) -> bool:
    here = sighting.checkpoint == activity.attending.id
    if sighting.state in _SEEN:
        return here
    return sighting.state in _WORDS and (here or not sighting.only_here)


def _bus(presence: Presence, activity: Activity) -> str:
    """On which bus they were counted there, if they were."""
    seen = [one.bus for one in presence.at(activity.attending.id) if one.bus and one.state in _SEEN]
    return seen[-1] if seen else ""
