"""Writing the programme as a calendar or a spreadsheet, so that reading the file again changes nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from companion.domain.answers import UserError
from companion.domain.programme import Activity, Event, in_language
from companion.domain.reports import ReportCell, ReportColumn, ReportTable
from companion.interchange.calendars import COUNTS, HOURS, MORE, TITLE
from companion.interchange.programme import checkpoints_in, expected_in
from companion.interchange.programme_more import more_of
from companion.interchange.spreadsheets import store, write_xlsx

ENDINGS = (".ics", ".xlsx")
_IN_CALENDARS = frozenset({"place", "counts", "hours"})
_IN_COLUMNS = frozenset({"short", "place", "leader", "hours", "counts", "must_attend", "exits", "capacity"})


def write_programme(event: Event, activities: Sequence[Activity], path: Path, made: datetime) -> None:
    """Writes the programme as iCalendar (.ics) or a workbook (.xlsx), by the ending of the name, whole or not at all.

    `made` is this moment, UTC. UserError for another ending or a file that cannot be written.
    """
    match path.suffix.lower():
        case ".ics":
            store(path, calendar_of(event, activities, made))
        case ".xlsx":
            write_xlsx((table_of(event, activities),), path)
        case _:
            raise UserError(f"“{path.name}” is neither .ics nor .xlsx.", "End the name with .ics or .xlsx.")


def calendar_of(event: Event, activities: Sequence[Activity], made: datetime) -> bytes:
    """The programme as iCalendar (RFC 5545): times in the event's zone, the id as UID, the kind as category.

    SUMMARY is the title in the event's first language; the others stand in DESCRIPTION for people, and each in a
    property of its own for reading them back.
    """
    from icalendar import Calendar
    from icalendar import Event as Entry

    calendar = Calendar()
    calendar.add("PRODID", "-//Companion//Programme//EN")
    calendar.add("VERSION", "2.0")
    calendar.add("X-WR-CALNAME", event.title(_first(event)))
    calendar.add("X-WR-TIMEZONE", event.timezone)
    for activity in activities:
        entry = Entry()
        first = _first_of(event, activity)
        others = {tag: title for tag, title in activity.titles.items() if tag != first and title}
        entry.add("UID", activity.id)
        entry.add("DTSTAMP", made.astimezone(UTC).replace(microsecond=0))
        entry.add("DTSTART", activity.start.astimezone(event.zone))
        entry.add("DTEND", activity.end.astimezone(event.zone))
        entry.add("SUMMARY", activity.titles.get(first, ""), parameters={"LANGUAGE": first})
        if others:
            entry.add("DESCRIPTION", "\n".join(others.values()))
        for tag, title in others.items():
            entry.add(TITLE, title, parameters={"LANGUAGE": tag})
        if activity.place:
            entry.add("LOCATION", activity.place)
        entry.add("CATEGORIES", [activity.kind.value])
        entry.add(COUNTS, "TRUE" if activity.counts else "FALSE")
        entry.add(HOURS, f"{activity.hours:g}")
        if more := more_of(activity, _IN_CALENDARS):
            entry.add(MORE, more)
        calendar.add_component(entry)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


@dataclass(frozen=True, slots=True)
class _Column:
    header: str
    cell: Callable[[Activity], ReportCell]


def table_of(event: Event, activities: Sequence[Activity]) -> ReportTable:
    """The programme as one sheet, in the columns by which a programme is read; empty columns are left out.

    A cell that would be read back as something else (a checkpoint with a comma in its name) stays empty; the last
    column then says it, with everything that has no column of its own.
    """
    zone = event.zone

    def same_day(activity: Activity) -> bool:
        return activity.start.astimezone(zone).date() == activity.end.astimezone(zone).date()

    def minutes(activity: Activity) -> int:
        return int((activity.end - activity.start).total_seconds()) // 60

    tags = _tags(event, activities)
    columns = (
        _Column("Activity ID", lambda a: a.id),
        _Column("Date", lambda a: a.start.astimezone(zone).date()),
        _Column("Start", lambda a: a.start.astimezone(zone).time()),
        _Column("End", lambda a: a.end.astimezone(zone).time() if same_day(a) else None),
        _Column("Duration", lambda a: None if same_day(a) else f"{minutes(a)} min"),
        *(_Column(f"Title [{tag}]", _text(tag, short=False)) for tag in tags),
        *(_Column(f"Short title [{tag}]", _text(tag, short=True)) for tag in tags),
        _Column("Kind", lambda a: a.kind.value.replace("-", " ").capitalize()),
        _Column("Place", lambda a: a.place),
        _Column("Leader", lambda a: a.leader),
        _Column("Hours", lambda a: a.hours),
        _Column("Counts", lambda a: "Yes" if a.counts else "No"),
        _Column("Must attend", lambda a: "Yes" if a.must_attend else "No"),
        _Column("Exits", lambda a: "Yes" if a.exits else "No"),
        _Column("Capacity", lambda a: a.capacity),
        _Column("Checkpoints", _checkpoints),
        _Column("Roles", lambda a: _expected(a, "roles")),
        _Column("Delegations", lambda a: _expected(a, "delegations")),
        _Column("Groups", lambda a: _expected(a, "groups")),
        _Column("Companion settings", _more),
    )
    rows = [[column.cell(activity) for column in columns] for activity in activities]
    kept = [index for index in range(len(columns)) if not rows or any(row[index] not in {None, ""} for row in rows)]
    return ReportTable(
        name="Programme",
        title=event.title(_first(event)),
        columns=tuple(ReportColumn(columns[index].header) for index in kept),
        rows=tuple(tuple(row[index] for index in kept) for row in rows),
        frozen_columns=1,
    )


def _first(event: Event) -> str:
    return event.languages[0] if event.languages else "en"


def _first_of(event: Event, activity: Activity) -> str:
    """The language of the title that is the first one: the event's first language, else English, else any."""
    shown = in_language(activity.titles, _first(event))
    return next((tag for tag in (_first(event), "en", *activity.titles) if activity.titles.get(tag) == shown), "en")


def _tags(event: Event, activities: Sequence[Activity]) -> list[str]:
    """Every language of a title, the event's own first."""
    used = [tag for activity in activities for tag in (*activity.titles, *activity.short)]
    return [tag for tag in dict.fromkeys((*event.languages, *used)) if tag in used]


def _text(tag: str, *, short: bool) -> Callable[[Activity], ReportCell]:
    return lambda activity: (activity.short if short else activity.titles).get(tag, "")


def _checkpoints(activity: Activity) -> str:
    names = [in_language(point.titles, "en") for point in activity.checkpoints]
    text = " > ".join(names)
    read = [in_language(point.titles, "en") for point in checkpoints_in(text)]
    return text if read == names else ""


def _expected(activity: Activity, field: str) -> str:
    """The list of one kind, unless the file cannot hold the whole of who is expected."""
    held = activity.expected
    fields: dict[str, Any] = {}
    for name in ("roles", "delegations", "groups"):
        names = getattr(held, name)
        if names:
            expected_in(name, "; ".join(names), fields)
    return "; ".join(getattr(held, field)) if fields.get("expected") == held else ""


def _more(activity: Activity) -> str:
    """What the columns leave unsaid; what they say may be edited there, so it is not said twice."""
    said = set(_IN_COLUMNS)
    if any(_expected(activity, field) for field in ("roles", "delegations", "groups")):
        said.add("expected")
    if checkpoints_in(_checkpoints(activity)) == activity.checkpoints:
        said.add("checkpoints")
    return more_of(activity, frozenset(said))
