"""The event and its programme: describe the event, put and remove activities."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from companion.domain.answers import UserError
from companion.domain.entry import EVENT_SUBJECT, Kind, activity_subject
from companion.domain.ids import new_id
from companion.domain.lists import ActivityDraft
from companion.domain.programme import (
    Activity,
    Event,
    activity_from_fields,
    activity_to_fields,
    event_to_fields,
    plain,
)
from companion.services.ports import Clock, Desk
from companion.services.signing import new_event_key
from companion.store.file import Transaction, create


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


def change_event(desk: Desk, fields: dict[str, object]) -> None:
    """Writes some fields of the event; the others stay."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        writing.append(Kind.EVENT_PUT, EVENT_SUBJECT, fields)


def put_activity(desk: Desk, activity: Activity, batch: str = "") -> Activity:
    """Writes an activity, new or changed. Raises UserError when it ends before it starts or has no title.

    `batch` is a new id under which the whole act can be undone.
    """
    _check(activity)
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        return put_in(writing, activity)


def put_in(writing: Transaction, activity: Activity) -> Activity:
    """Writes an activity inside a transaction."""
    writing.append(Kind.ACTIVITY_PUT, activity_subject(activity.id), activity_to_fields(activity))
    return activity


def remove_activity(desk: Desk, activity_id: str, batch: str = "") -> None:
    """Takes an activity out of the programme; its marks stay in the journal."""
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        writing.append(Kind.ACTIVITY_PUT, activity_subject(activity_id), {"removed": True})


def take_programme(desk: Desk, drafts: Sequence[ActivityDraft]) -> ProgrammeReport:
    """Takes a programme that was read from a list, in one transaction. An activity with the same title and start, or
    the same title on the same day, is updated instead of doubled."""
    added = updated = unchanged = 0
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        zone = writing.read.event().zone
        known = {_mark_of(activity, zone): activity for activity in writing.read.activities()}
        for draft in drafts:
            fields = {name: plain(value) for name, value in draft.fields.items() if name != "id"}
            activity = activity_from_fields(str(draft.fields.get("id") or new_id()), fields)
            _check(activity)
            there = known.get(_mark_of(activity, zone))
            if there is None:
                known[_mark_of(activity, zone)] = put_in(writing, activity)
                added += 1
                continue
            before = activity_to_fields(there)
            new = {name: value for name, value in fields.items() if before.get(name) != value}
            if new:
                writing.append(Kind.ACTIVITY_PUT, activity_subject(there.id), new)
                updated += 1
            else:
                unchanged += 1
    return ProgrammeReport(added, updated, unchanged, batch)


def _mark_of(activity: Activity, zone: ZoneInfo) -> tuple[str, str]:
    return activity.title().casefold(), activity.start.astimezone(zone).date().isoformat()


def _check(activity: Activity) -> None:
    if not activity.title().strip():
        raise UserError("An activity needs a title.", "Type what people call it.")
    if activity.end <= activity.start:
        raise UserError(f"{activity.title()} ends before it starts.", "Check its times.")
    if activity.capacity is not None and activity.capacity < 1:
        raise UserError(f"{activity.title()} has room for nobody.", "Leave the number of seats empty, or correct it.")
