"""Correcting the attendance of one delegate: what is recorded of each activity, and what the boxes say instead."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from companion.domain.answers import UserError
from companion.domain.attendance import MarkState, Presence, Sighting, Status, attendance, fold_marks
from companion.domain.delegates import Delegate
from companion.domain.entry import Kind, in_order, mark_subject
from companion.services.corrections import Correction, Truth
from companion.store.queries import Queries

_TIME = re.compile(r"([01]?\d|2[0-3])[:.：]?([0-5]\d)")


@dataclass(frozen=True, slots=True)
class MarkLine:
    """One mark of the history: what was said of the attendance, by whom, and whether it still stands. `at` is in the
    event's zone."""

    state: MarkState
    at: datetime
    how: str
    who: str
    desk: str
    reason: str
    stands: bool


@dataclass(frozen=True, slots=True)
class CorrectionChoice:
    """An activity whose attendance can be corrected. Times are in the event's zone; `marks` is its whole history."""

    activity: str
    titles: dict[str, str]
    start: datetime
    status: Status
    exits: bool
    came: datetime | None = None
    left: datetime | None = None
    marks: tuple[MarkLine, ...] = ()

    @property
    def truth(self) -> Truth:
        """What is recorded, as the choice that would say it."""
        if self.status.came:
            return Truth.PRESENT
        return Truth.EXCUSED if self.status is Status.EXCUSED else Truth.ABSENT


@dataclass(frozen=True, slots=True)
class CorrectionForm:
    """What stands in the boxes; times as HH:MM, an empty `left` for somebody who stayed."""

    activity: str
    truth: Truth
    came: str = ""
    left: str = ""
    reason: str = ""


def read_choices(read: Queries, delegate: Delegate, now: datetime) -> tuple[CorrectionChoice, ...]:
    """The activities at which they were expected or seen, in order."""
    zone, desks = read.event().zone, read.desks()
    presences = read.presences_of_delegate(delegate.id)
    found = []
    for activity in sorted(read.activities(), key=lambda one: (one.start, one.id)):
        presence = presences.get(activity.id, Presence())
        if activity.removed or not (presence.sightings or activity.expected.includes(delegate)):
            continue
        stands = attendance(presence, activity, now)
        point = activity.attending.id
        marks = tuple(
            MarkLine(
                mark.state, mark.at.astimezone(zone), mark.how, mark.who, desks.get(mark.desk, ""), mark.reason,
                mark.entry in {one.entry for one in presence.sightings},
            )
            for mark in _ever_said(read, delegate.id, activity.id)
            if mark.checkpoint == point or mark.state not in {MarkState.IN, MarkState.OUT}
        )  # fmt: skip
        found.append(
            CorrectionChoice(
                activity.id,
                activity.titles,
                activity.start.astimezone(zone),
                stands.status,
                activity.exits,
                None if stands.first_in is None else stands.first_in.astimezone(zone),
                None if stands.last_out is None else stands.last_out.astimezone(zone),
                marks,
            )
        )
    return tuple(found)


def _ever_said(read: Queries, delegate: str, activity: str) -> tuple[Sighting, ...]:
    """Every mark, in the order in which it was said, whether it stands or not."""
    entries = in_order(one for one in read.entries_of(mark_subject(delegate, activity)) if one.kind == Kind.MARKED)
    return tuple(sighting for entry in entries for sighting in fold_marks([entry]).sightings)


def first_choice(choices: tuple[CorrectionChoice, ...], now: datetime, wanted: str = "") -> CorrectionChoice | None:
    """The wanted activity, else the last one that has begun, else the first."""
    for one in choices:
        if one.activity == wanted:
            return one
    begun = [one for one in choices if one.start <= now]
    return begun[-1] if begun else next(iter(choices), None)


def correction(form: CorrectionForm, choice: CorrectionChoice, delegate: str) -> Correction:
    """The correction these boxes say. Raises UserError when a time is none or there is no reason."""
    if not form.reason.strip():
        raise UserError("A correction needs a reason.", "Type how you know.")
    at = left = None
    if form.truth is Truth.PRESENT:
        at = _moment(form.came, choice.start)
        left = _moment(form.left, choice.start) if form.left.strip() else None
    return Correction(delegate, form.activity, form.truth, form.reason.strip(), at, left)


def _moment(text: str, start: datetime) -> datetime:
    typed = _TIME.fullmatch(text.strip())
    if typed is None:
        raise UserError(f"“{text}” is no time.", "Write it like 09:30.")
    at = start.replace(hour=int(typed[1]), minute=int(typed[2]), second=0, microsecond=0)
    if at < start - timedelta(hours=12):  # an evening that goes on after midnight
        at += timedelta(days=1)
    return at.astimezone(UTC)
