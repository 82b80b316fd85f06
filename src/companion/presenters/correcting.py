"""Correcting the attendance of one delegate: what is recorded of each activity, and what the boxes say instead."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from companion.domain.answers import UserError
from companion.domain.attendance import MarkState, Presence, Status, attendance
from companion.domain.delegates import Delegate
from companion.domain.history import Told
from companion.domain.programme import Activity
from companion.services.corrections import Correction, Truth
from companion.services.history import history
from companion.store.queries import Queries

_TIME = re.compile(r"([01]?\d|2[0-3])[:.：]?([0-5]\d)")


@dataclass(frozen=True, slots=True)
class MarkLine:
    """One mark of the history: what was said of the attendance, by whom, and whether it still stands. `at` is in the
    event's zone. By language: the checkpoint, where there are several, and the activity it was moved from or to."""

    state: MarkState
    at: datetime
    how: str
    who: str
    desk: str
    reason: str
    stands: bool
    point: Mapping[str, str] = field(default_factory=dict)
    moved_from: Mapping[str, str] = field(default_factory=dict)
    moved_to: Mapping[str, str] = field(default_factory=dict)


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
    """The activities at which they were expected, or of which anything was ever said, in order."""
    zone, desks = read.event().zone, read.desks()
    presences = read.presences_of_delegate(delegate.id)
    said = {activity.id: told for activity, told in history(read, delegate.id)}
    activities = sorted(read.activities(), key=lambda one: (one.start, one.id))
    titles = {one.id: one.titles for one in activities}
    found = []
    for activity in activities:
        if activity.removed or not (activity.id in said or activity.expected.includes(delegate)):
            continue
        stands = attendance(presences.get(activity.id, Presence()), activity, now)
        found.append(
            CorrectionChoice(
                activity.id,
                activity.titles,
                activity.start.astimezone(zone),
                stands.status,
                activity.exits,
                None if stands.first_in is None else stands.first_in.astimezone(zone),
                None if stands.last_out is None else stands.last_out.astimezone(zone),
                tuple(_mark_line(one, activity, zone, desks, titles) for one in said.get(activity.id, ())),
            )
        )
    return tuple(found)


def _mark_line(
    told: Told, activity: Activity, zone: ZoneInfo, desks: Mapping[str, str], titles: Mapping[str, dict[str, str]]
) -> MarkLine:
    seen = told.sighting
    points = {point.id: point.titles for point in activity.checkpoints} if len(activity.checkpoints) > 1 else {}
    moved_to = "" if told.taken_back is None else told.taken_back.moved_to
    return MarkLine(
        seen.state, seen.at.astimezone(zone), seen.how, seen.who, desks.get(seen.desk, ""), seen.reason, told.stands,
        points.get(seen.checkpoint, {}), titles.get(told.moved_from, {}), titles.get(moved_to, {}),
    )  # fmt: skip


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
