"""An iCalendar file (RFC 5545) read as a programme."""

from contextlib import suppress
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from companion.domain.answers import UserError
from companion.domain.lists import ActivityDraft, ProblemKind, ReadProgramme, RowProblem
from companion.interchange.encodings import decode
from companion.interchange.kinds import count_by_kind, kind_of, kind_of_title
from companion.interchange.programme_more import fields_in
from companion.interchange.titles import titles_of

_MOST_REPEATS = 400
TITLE, COUNTS, HOURS = "X-COMPANION-TITLE", "X-COMPANION-COUNTS", "X-COMPANION-HOURS"
MORE = "X-COMPANION-MORE"
"""What a programme written by this program says besides: further titles, whether it counts, for how many hours."""


def is_calendar(data: bytes, name: str) -> bool:
    """Whether the file is a calendar, by its first line or its name."""
    return b"BEGIN:VCALENDAR" in data[:200].upper() or name.lower().endswith((".ics", ".ical", ".ifb"))


def read_calendar(data: bytes, name: str, zone: ZoneInfo) -> ReadProgramme:
    """The entries of a calendar as activities; times without a zone are in `zone`. UserError when it is damaged."""
    from icalendar import Calendar

    decoded = decode(data)
    try:
        events: list[Any] = [
            event for part in Calendar.from_ical(decoded.text, multiple=True) for event in part.walk("VEVENT")
        ]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as fault:
        raise UserError(
            f"“{name}” is damaged or not a calendar.", "Export the calendar again as .ics, then choose it again."
        ) from fault
    problems: list[RowProblem] = []
    drafts: list[ActivityDraft] = []
    moved = {
        (str(event.get("UID", "")), _aware(event["RECURRENCE-ID"].dt, zone))
        for event in events
        if "RECURRENCE-ID" in event
    }
    for number, event in enumerate(events, start=1):
        drafts.extend(_drafts(event, number, zone, problems, moved))
    drafts.sort(key=lambda draft: (draft.fields["start"], draft.row))
    return ReadProgramme(name, "", decoded.encoding, None, (), tuple(drafts), tuple(problems), rows_read=len(events))


def _drafts(
    event: Any, number: int, zone: ZoneInfo, problems: list[RowProblem], moved: set[tuple[str, datetime]]
) -> list[ActivityDraft]:
    summaries = event.get("SUMMARY", [])
    texts = [str(text) for text in (summaries if isinstance(summaries, list) else [summaries])]
    titles = _own_titles(event) or titles_of([("", text) for text in texts])
    shown = next(iter(titles.values()), f"Entry {number}")
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        problems.append(_left_out(number, f"“{shown}” is cancelled and is left out."))
        return []
    start = getattr(event.get("DTSTART"), "dt", None)
    if not titles or start is None:
        problems.append(
            RowProblem(
                number,
                None,
                f"Entry {number} has no {'title' if not titles else 'start'}.",
                "Complete it in the calendar.",
                fatal=True,
                kind=ProblemKind.NO_TITLE if not titles else ProblemKind.TIME_UNCLEAR,
            )
        )
        return []
    if not isinstance(start, datetime):
        problems.append(_left_out(number, f"“{shown}” lasts all day and is left out."))
        return []
    begin = _aware(start, zone)
    end = _end(event, begin, zone)
    if end <= begin:
        problems.append(
            RowProblem(
                number,
                None,
                f"“{shown}” ends before it starts.",
                "Correct it in the calendar.",
                fatal=True,
                kind=ProblemKind.TIME_UNCLEAR,
            )
        )
        return []
    fields: dict[str, Any] = {"titles": titles, "kind": _kind(event, titles)}
    if str(event.get("LOCATION", "")).strip():
        fields["place"] = " ".join(str(event["LOCATION"]).split())
    fields |= fields_in(str(event.get(MORE, "")), str(fields["kind"])) | _own_figures(event)
    uid = str(event.get("UID", "")).strip()
    starts = _starts(event, begin, zone)
    if "RECURRENCE-ID" not in event:
        starts = [moment for moment in starts if (uid, moment) not in moved]
    drafts = []
    for moment in starts:
        own = {**fields, "start": moment, "end": moment + (end - begin)}
        if uid:
            repeated = "RRULE" in event or "RECURRENCE-ID" in event
            own["id"] = f"{uid}-{_occurrence(event, moment, zone):%Y%m%dT%H%M}" if repeated else uid
        count_by_kind(own)
        drafts.append(ActivityDraft(number, own))
    return drafts


def _own_titles(event: Any) -> dict[str, str]:
    """The titles of an entry that says the language of each."""
    summary, others = event.get("SUMMARY"), event.get(TITLE, [])
    said = [summary, *(others if isinstance(others, list) else [others])]
    titles = {str(getattr(text, "params", {}).get("LANGUAGE", "")): " ".join(str(text).split()) for text in said}
    return {} if "" in titles or not all(titles.values()) else titles


def _own_figures(event: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if COUNTS in event:
        found["counts"] = str(event[COUNTS]).upper() == "TRUE"
    with suppress(ValueError):
        found["hours"] = max(0.0, float(str(event.get(HOURS, ""))))
    return found


def _occurrence(event: Any, moment: datetime, zone: ZoneInfo) -> datetime:
    """Which occurrence of a repeated entry this is: a moved one keeps the identity of its old time."""
    return _aware(event["RECURRENCE-ID"].dt, zone) if "RECURRENCE-ID" in event else moment


def _kind(event: Any, titles: dict[str, str]) -> Any:
    categories = event.get("CATEGORIES", [])
    for item in categories if isinstance(categories, list) else [categories]:
        for word in getattr(item, "cats", []):
            kind = kind_of(str(word))
            if kind is not None:
                return kind
    return kind_of_title(titles)


def _end(event: Any, begin: datetime, zone: ZoneInfo) -> datetime:
    if "DTEND" in event:
        return _aware(event["DTEND"].dt, zone)
    if "DURATION" in event and isinstance(event["DURATION"].dt, timedelta):
        return begin + event["DURATION"].dt
    return begin + timedelta(hours=1)


def _starts(event: Any, begin: datetime, zone: ZoneInfo) -> list[datetime]:
    """Every occurrence of a repeated entry, up to a year's worth; the wall clock stays the same over a time change."""
    if "RRULE" not in event:
        return [begin]
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

    rule = event["RRULE"]
    local = begin.replace(tzinfo=None)
    texts = [item.to_ical().decode() for item in (rule if isinstance(rule, list) else [rule])]
    left_out = event.get("EXDATE", [])
    skipped = {
        _aware(moment.dt, zone)
        for item in (left_out if isinstance(left_out, list) else [left_out])
        for moment in getattr(item, "dts", [])
    }
    found: list[datetime] = []
    for text in texts:
        # UNTIL is in UTC when the start has a zone; the days decide here.
        plain = ";".join(part[:14] if part.startswith("UNTIL=") else part for part in text.split(";"))
        plain = ";".join(f"{part}T235959" if part.startswith("UNTIL=") else part for part in plain.split(";"))
        repeats = islice(rrulestr(plain, dtstart=local), _MOST_REPEATS)
        found.extend(moment.replace(tzinfo=begin.tzinfo) for moment in repeats)
    return [moment for moment in sorted(set(found)) if moment not in skipped]


def _aware(moment: date | datetime, zone: ZoneInfo) -> datetime:
    if not isinstance(moment, datetime):
        return datetime(moment.year, moment.month, moment.day, tzinfo=zone)
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


def _left_out(number: int, sentence: str) -> RowProblem:
    return RowProblem(number, None, sentence, "", fatal=False, kind=ProblemKind.ROW_LEFT_OUT)
