"""The event and its programme: describe the event, put and remove activities."""

import json
import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from companion.domain.answers import UserError
from companion.domain.entry import EVENT_SUBJECT, Kind, activity_subject
from companion.domain.ids import new_id
from companion.domain.lists import ActivityDraft
from companion.domain.programme import (
    Activity,
    Checkpoint,
    Event,
    activity_from_fields,
    activity_to_fields,
    event_from_fields,
    event_to_fields,
    in_language,
    plain,
)
from companion.domain.replanning import lasting
from companion.services.ports import Clock, Desk
from companion.services.signing import new_event_key
from companion.store.file import Transaction, create
from companion.store.queries import Queries


@dataclass(frozen=True, slots=True)
class ProgrammeReport:
    """What an imported programme changed."""

    added: int
    updated: int
    unchanged: int
    batch: str


def check_event(title: str, start: date, end: date, timezone: str) -> None:
    """Raises UserError when an event cannot be described like this."""
    if not title.strip():
        raise UserError("The event needs a title.", "Type the title as it should stand on badges.")
    if end < start:
        raise UserError(f"The event ends ({end}) before it starts ({start}).", "Check the two dates.")
    try:
        ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UserError(
            f"There is no time zone {timezone}.", "Write it like Asia/Seoul, Asia/Shanghai or Europe/Berlin."
        ) from error


def new_event(path: Path, event: Event, clock: Clock, staff: str = "") -> Desk:
    """Makes an event file with this event in it; the event's id and key are given here."""
    check_event(event.title(), event.start, event.end, event.timezone)
    desk = Desk(create(path), clock, staff)
    with desk.file.writing(desk.now, desk.staff) as writing:
        put_event(writing, event)
    return desk


def put_event(writing: Transaction, event: Event) -> Event:
    """Writes the event's fields and its key, inside a transaction."""
    writing.set_local("event_key", new_event_key())
    writing.append(Kind.EVENT_PUT, EVENT_SUBJECT, {"id": event.id or new_id(), **event_to_fields(event)})
    return event


def change_event(desk: Desk, fields: dict[str, object], batch: str = "") -> None:
    """Writes those of the fields that differ; the others stay. Raises UserError when the event could not be so.

    `batch` is a new id under which the whole act can be undone.
    """
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        before = writing.read.event()
        known = event_to_fields(before)
        after = event_from_fields(before.id, {**known, **fields})
        check_event(after.title(), after.start, after.end, after.timezone)
        said = {name: value for name, value in fields.items() if value != known.get(name)}
        if said:
            writing.append(Kind.EVENT_PUT, EVENT_SUBJECT, said)


def put_activity(desk: Desk, activity: Activity, batch: str = "") -> Activity:
    """Writes an activity, new or changed. Raises UserError when it ends before it starts or has no title, or when a
    checkpoint would go at which people were counted.

    `batch` is a new id under which the whole act can be undone.
    """
    _check(activity)
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        _keep_counted(writing.read, activity)
        return put_in(writing, activity)


def _keep_counted(read: Queries, activity: Activity) -> None:
    """A count must not disappear with its checkpoint: that can be renamed, and goes once nobody is marked there."""
    before = read.activity(activity.id)
    kept = {point.id for point in activity.checkpoints}
    for point in before.checkpoints if before is not None else ():
        if point.id not in kept and (counted := len(read.points(activity.id, point.id))):
            raise UserError(
                f"{counted} people were counted at “{in_language(point.titles, 'en')}” already, so it stays.",
                "Rename it, or take those marks back first.",
            )


def put_in(writing: Transaction, activity: Activity) -> Activity:
    """Writes an activity inside a transaction: of a known one only what differs, lest another desk's edit is undone."""
    said = activity_to_fields(activity)
    before = writing.read.activity(activity.id)
    if before is not None:
        known = activity_to_fields(before)
        said = {name: value for name, value in said.items() if known[name] != value}
    if said:
        writing.append(Kind.ACTIVITY_PUT, activity_subject(activity.id), said)
    return activity


def replan_activity(desk: Desk, activity_id: str, change: Callable[[Activity], Activity], batch: str = "") -> Activity:
    """Writes what `change` makes of an activity as it is at this moment, so that nothing another desk wrote is lost.
    Its marks stay with it. Raises UserError when it is gone, or could not be like this (see `put_activity`)."""
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        after = change(_standing(writing.read, activity_id))
        _check(after)
        _keep_counted(writing.read, after)
        return put_in(writing, after)


def _standing(read: Queries, activity_id: str) -> Activity:
    known = read.activity(activity_id)
    if known is None or known.removed:
        raise UserError("This activity is not in the programme any more.", "Undo its removal first.")
    return known


def remove_activity(desk: Desk, activity_id: str, batch: str = "") -> None:
    """Takes an activity out of the programme; its marks stay in the journal. Raises UserError when it is gone."""
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        _standing(writing.read, activity_id)
        writing.append(Kind.ACTIVITY_PUT, activity_subject(activity_id), {"removed": True})


def take_programme(desk: Desk, drafts: Sequence[ActivityDraft]) -> ProgrammeReport:
    """Takes a programme that was read from a list, in one transaction. An activity with the same title and start, or
    the same title on the same day, is updated instead of doubled; two coffee breaks of one day stay two. Raises
    UserError as `put_activity` does."""
    added = updated = 0
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        rows = _once(drafts)
        read = [activity_from_fields(str(draft.fields.get("id") or new_id()), fields) for draft, fields in rows]
        for activity in read:
            _check(activity)
        there = _paired(read, writing.read.activities(), writing.read.event().zone)
        for activity, known, (_, fields) in zip(read, there, rows, strict=True):
            if known is None:
                put_in(writing, activity)
                added += 1
                continue
            listed = replace(activity, id=known.id, checkpoints=_recognized(known, activity))
            after = activity_to_fields(listed)
            new = {
                name: after[name] for name in fields if name in after and getattr(known, name) != getattr(listed, name)
            }
            if new:
                if "checkpoints" in new:
                    _keep_counted(writing.read, listed)
                writing.append(Kind.ACTIVITY_PUT, activity_subject(known.id), new)
                updated += 1
    return ProgrammeReport(added, updated, len(drafts) - added - updated, batch)


def _recognized(known: Activity, read: Activity) -> tuple[Checkpoint, ...]:
    """The checkpoints of a list; one with a name of a known checkpoint is that one, with its counts, its names in
    other languages and its leaving time."""
    left = list(known.checkpoints)
    found: list[Checkpoint] = []
    for point in read.checkpoints:
        same = next((one for one in left if set(point.titles.values()) <= set(one.titles.values())), None)
        if same is not None:
            left.remove(same)
        found.append(same or point)
    taken = {one.id for one in known.checkpoints}
    return tuple(
        replace(one, id=f"point-{new_id()[-8:].lower()}") if one not in known.checkpoints and one.id in taken else one
        for one in found
    )


def _once(drafts: Sequence[ActivityDraft]) -> list[tuple[ActivityDraft, dict[str, Any]]]:
    """Each draft with its plain fields; a row that says the same as an earlier one is left out."""
    found: dict[str, tuple[ActivityDraft, dict[str, Any]]] = {}
    for draft in drafts:
        fields = {name: plain(value) for name, value in draft.fields.items() if name != "id"}
        said = json.dumps({**fields, "id": draft.fields.get("id", "")}, sort_keys=True)
        found.setdefault(said, (draft, fields))
    return list(found.values())


def _paired(read: Sequence[Activity], known: Sequence[Activity], zone: ZoneInfo) -> list[Activity | None]:
    """The known activity that each one read from a list means; each is meant once, the closest likeness first."""
    likenesses: tuple[Callable[[Activity], Hashable], ...] = (
        lambda a: a.id,
        lambda a: (a.title().casefold(), a.start, a.place, a.expected),
        lambda a: (a.title().casefold(), a.start, a.place),
        lambda a: (a.title().casefold(), a.start),
        lambda a: (a.title().casefold(), a.start.astimezone(zone).date()),
    )
    found: dict[int, Activity] = {}
    left = list(known)
    for likeness in likenesses:
        waiting: dict[Hashable, list[Activity]] = {}
        for activity in left:
            waiting.setdefault(likeness(activity), []).append(activity)
        for number, activity in enumerate(read):
            if number not in found and (same := waiting.get(likeness(activity))):
                found[number] = same.pop(0)
                left.remove(found[number])
    return [found.get(number) for number in range(len(read))]


def _check(activity: Activity) -> None:
    if not activity.title().strip():
        raise UserError("An activity needs a title.", "Type what people call it.")
    if lasting(activity.start, activity.end) <= timedelta():
        raise UserError(f"{activity.title()} ends before it starts.", "Check its times.")
    if not (math.isfinite(activity.hours) and activity.hours >= 0):
        raise UserError(f"{activity.title()} cannot have {activity.hours:g} hours.", "Correct the hours that count.")
    if activity.capacity is not None and activity.capacity < 1:
        raise UserError(f"{activity.title()} has room for nobody.", "Leave the number of seats empty, or correct it.")
