"""Attendance: what follows from the marks of one delegate at one activity, and what a scan is answered with."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from companion.domain.answers import Answer
from companion.domain.entry import Entry, Kind, standing
from companion.domain.programme import Activity


class MarkState(StrEnum):
    """What one observation says."""

    IN = "in"
    OUT = "out"
    EXCUSED = "excused"
    NOT_COMING = "not-coming"
    BUS = "bus"
    """Nothing was seen: from now on this delegate is counted on another bus."""


_STATES = frozenset(MarkState)
PROMISE = "later"
"""The reason of the roll call (`rollcall.AwayReason`) that leaves open whether somebody took part."""


class How(StrEnum):
    """How a mark was made."""

    SCANNER = "scanner"
    CAMERA = "camera"
    SEARCH = "search"
    TAP = "tap"
    PAPER = "paper"
    COMMAND = "command"
    CORRECTION = "correction"
    """Said by the coordinator afterwards, with a reason."""


class Status(StrEnum):
    """What follows for one delegate and one activity."""

    PRESENT = "present"
    LATE = "late"
    LEFT_EARLY = "left-early"
    EXCUSED = "excused"
    ABSENT = "absent"
    NOT_YET = "not-yet"

    @property
    def came(self) -> bool:
        """Whether the delegate took part."""
        return self in {Status.PRESENT, Status.LATE, Status.LEFT_EARLY}


@dataclass(frozen=True, slots=True)
class Sighting:
    """One standing mark: when, at which desk, by whom, how. `at` is the time it stands for, in UTC.

    A mark that was moved here from another activity keeps the desk and the person that saw the delegate. `bus`: where
    they were counted. `only_here`: a word (excused, not coming) that says nothing of other checkpoints.
    """

    entry: str
    checkpoint: str
    state: MarkState
    at: datetime
    desk: str
    who: str
    how: str = How.SCANNER
    override: str = ""
    reason: str = ""
    bus: str = ""
    only_here: bool = False


@dataclass(frozen=True, slots=True)
class Presence:
    """The fold of one delegate's marks at one activity; the same for every order in which the entries arrive."""

    sightings: tuple[Sighting, ...] = ()

    def at(self, checkpoint: str) -> tuple[Sighting, ...]:
        """The sightings at one checkpoint, by time."""
        return tuple(sighting for sighting in self.sightings if sighting.checkpoint == checkpoint)

    def first_in(self, checkpoint: str) -> Sighting | None:
        """The earliest time this delegate was seen coming in at a checkpoint; later ones are "also at" other desks."""
        return next((s for s in self.at(checkpoint) if s.state is MarkState.IN), None)

    def latest(self, checkpoint: str) -> Sighting | None:
        """The last in or out at a checkpoint."""
        moves = [s for s in self.at(checkpoint) if s.state in {MarkState.IN, MarkState.OUT}]
        return moves[-1] if moves else None

    def inside(self, checkpoint: str) -> bool:
        """Whether the last thing seen at this checkpoint was coming in."""
        latest = self.latest(checkpoint)
        return latest is not None and latest.state is MarkState.IN

    @property
    def excused(self) -> Sighting | None:
        """The last word that excuses this delegate from the activity, if any."""
        return next((s for s in reversed(self.sightings) if s.state is MarkState.EXCUSED and not s.only_here), None)

    @property
    def not_coming(self) -> bool:
        """Whether somebody said that this delegate does not come to the activity."""
        return any(s.state is MarkState.NOT_COMING and not s.only_here for s in self.sightings)

    @property
    def correction(self) -> Sighting | None:
        """The coordinator's last correction, if one stands."""
        return next((s for s in reversed(self.sightings) if s.how == How.CORRECTION), None)

    def word_at(self, checkpoint: str) -> Sighting | None:
        """The word (excused, not coming) that holds at a checkpoint: the last one said of it alone, else the last one
        said of the activity; an excuse is kept before "not coming"."""
        words = [s for s in self.sightings if s.state in {MarkState.EXCUSED, MarkState.NOT_COMING}]
        here = [s for s in words if s.only_here and s.checkpoint == checkpoint]
        if here:
            return here[-1]
        return self.excused or next((s for s in reversed(words) if not s.only_here), None)

    def stays(self, checkpoint: str) -> tuple[tuple[datetime, datetime | None], ...]:
        """The stretches of time inside at a checkpoint; the last may still be open (None)."""
        found: list[tuple[datetime, datetime | None]] = []
        came: datetime | None = None
        for sighting in self.at(checkpoint):
            if sighting.state is MarkState.IN and came is None:
                came = sighting.at
            elif sighting.state is MarkState.OUT and came is not None:
                found.append((came, sighting.at))
                came = None
        if came is not None:
            found.append((came, None))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Attendance:
    """What follows from a presence for an activity at a moment. Times are UTC; minutes are whole minutes inside it.

    `reason`: why they were excused, or let in against an objection.
    """

    status: Status
    first_in: datetime | None = None
    last_out: datetime | None = None
    minutes: int = 0
    reason: str = ""


def moved_from(entry: Entry) -> dict[str, Any]:
    """Where a mark was before it was moved (activity, entry, desk, who); empty for one that is where it was made."""
    told = entry.body.get("moved_from")
    return told if isinstance(told, dict) else {}


def seen_at(entry: Entry) -> str:
    """The id of the desk that saw the delegate, which need not be the one that moved the mark later."""
    return str(moved_from(entry).get("desk", entry.desk))


def fold_marks(entries: Iterable[Entry]) -> Presence:
    """The presence that the entries of one (delegate, activity) subject say.

    A reason written later stands instead of the mark's own; of several the last one counts.
    """
    stand = standing(entries)
    reasons = {str(e.body.get("entry", "")): str(e.body.get("reason", "")) for e in stand if e.kind == Kind.REASONED}
    sightings = [
        Sighting(
            entry=entry.id,
            checkpoint=str(entry.body["checkpoint"]),
            state=MarkState(entry.body["state"]),
            at=datetime.fromtimestamp(entry.body["at"] / 1000, UTC),
            desk=seen_at(entry),
            who=str(moved_from(entry).get("who", entry.who)),
            how=str(entry.body.get("how", How.SCANNER)),
            override=str(entry.body.get("override", "")),
            reason=reasons.get(entry.id, str(entry.body.get("reason", ""))),
            bus=str(entry.body.get("bus", "")),
            only_here=bool(entry.body.get("only_here", False)),
        )
        for entry in stand
        if entry.kind == Kind.MARKED and entry.body.get("state") in _STATES  # a newer program may know more states
    ]
    # Python's sort is stable, so marks of one instant keep the order of the hybrid clock.
    return Presence(tuple(sorted(sightings, key=lambda sighting: sighting.at)))


def attendance(presence: Presence, activity: Activity, now: datetime) -> Attendance:
    """What the presence means: late after the grace minutes, left early before them, absent once it is over.

    The last grace second is still in time. Where exits are counted, whoever went out again before it began is as late
    as they came back. A word said of the point that means taking part alone ("went with another group") counts as one
    said of the activity; a promise ("joins later") excuses nobody.
    """
    point = activity.attending.id
    first = presence.first_in(point)
    if first is None:
        word = presence.word_at(point)
        if word is not None and word.state is MarkState.EXCUSED and word.reason != PROMISE:
            return Attendance(Status.EXCUSED, reason=word.reason)
        said = word is not None and word.state is MarkState.NOT_COMING
        status = Status.ABSENT if said or now > activity.closes else Status.NOT_YET
        return Attendance(status, reason="" if word is None else word.reason)
    # Adding minutes to a local time goes wrong where summer time begins.
    start, end = activity.start.astimezone(UTC), activity.end.astimezone(UTC)
    latest = presence.latest(point)
    last_out = latest.at if latest is not None and latest.state is MarkState.OUT else None
    stays = presence.stays(point)
    status = Status.PRESENT
    if (_arrival(stays, start) if activity.exits else first.at) > start + timedelta(minutes=activity.late_after):
        status = Status.LATE
    if activity.exits and last_out is not None and last_out < end - timedelta(minutes=activity.early_before):
        status = Status.LEFT_EARLY
    why = first.reason if first.override else ""
    return Attendance(status, first.at, last_out, _minutes(stays, start, end, now), why)


def _arrival(stays: Sequence[tuple[datetime, datetime | None]], start: datetime) -> datetime:
    """When the first stay began that reached into the activity; of somebody who was there only before it, the first."""
    return next((came for came, left in stays if left is None or left > start), stays[0][0])


def _minutes(stays: Iterable[tuple[datetime, datetime | None]], start: datetime, end: datetime, now: datetime) -> int:
    until = min(end, max(now, start))
    seconds = 0.0
    for came, left in stays:
        seconds += max(0.0, (min(left or until, end) - max(came, start)).total_seconds())
    return int(seconds // 60)


OBJECTIONS = frozenset({Answer.CANCELLED, Answer.NOT_EXPECTED, Answer.WRONG_TIME, Answer.FULL})
"""The answers that "admit anyway" may step over."""


@dataclass(frozen=True, slots=True)
class DoorView:
    """All that the door must know to answer a scan of a known person."""

    activity: Activity
    checkpoint: str
    presence: Presence
    expected: bool
    cancelled: bool
    badge_ended: Answer | None
    inside_now: int
    at: datetime
    leaving: bool = False


def decide(
    door: DoorView, override: bool = False, over: Collection[Answer] = OBJECTIONS
) -> tuple[Answer, Answer | None]:
    """The answer to a scan, and what "admit anyway" stepped over, in the order of product.md section 4.

    `over`: which objections an override steps over; another one stands. A badge that was replaced or withdrawn, and
    somebody already in, are never overridden.
    """
    if door.badge_ended is not None:
        return door.badge_ended, None
    if door.leaving:  # nobody is ever kept from leaving, even when their coming was not seen
        return Answer.OUT, None
    inside = door.presence.inside(door.checkpoint)
    objections = _objections(door)
    stand = [one for one in objections if not override or one not in over]
    if Answer.CANCELLED in stand:
        return Answer.CANCELLED, None
    if inside:
        return Answer.ALREADY_IN, None
    if stand:
        return stand[0], None
    returning = door.activity.exits and door.presence.latest(door.checkpoint) is not None
    return (Answer.BACK_IN if returning else Answer.ADMITTED), (objections[0] if objections else None)


def _objections(door: DoorView) -> list[Answer]:
    found = []
    if door.cancelled:
        found.append(Answer.CANCELLED)
    if not door.expected:
        found.append(Answer.NOT_EXPECTED)
    if not door.activity.opens <= door.at <= door.activity.closes:
        found.append(Answer.WRONG_TIME)
    if door.activity.capacity is not None and door.inside_now >= door.activity.capacity:
        found.append(Answer.FULL)
    return found
