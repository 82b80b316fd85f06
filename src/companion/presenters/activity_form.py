"""An activity as a form: texts in, an activity out, and what must be corrected first."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from zoneinfo import ZoneInfo

from companion.domain.ids import new_id
from companion.domain.programme import Activity, ActivityKind, Checkpoint, Expected, default_checkpoints
from companion.domain.replanning import DAY, lasting, minute_on, moment

TITLE_LANGUAGES = ("en", "zh", "ko")
_MOST_MINUTES = 240
_LATEST_END = 30 * 60 - 1
"""An activity that ends after midnight ends at 24:00 to 29:59 of its day."""


class ActivityFault(StrEnum):
    """Why a field cannot be saved as it is."""

    NEEDS_TITLE = "needs-title"
    DAY_UNCLEAR = "day-unclear"
    TIME_UNCLEAR = "time-unclear"
    ENDS_BEFORE_START = "ends-before-start"
    HOURS_UNCLEAR = "hours-unclear"
    CAPACITY_UNCLEAR = "capacity-unclear"
    MINUTES_UNCLEAR = "minutes-unclear"


@dataclass(frozen=True, slots=True)
class ActivityForm:
    """What stands in the boxes. `day` is ISO, times are HH:MM in the event's zone,
    an end after midnight 24:00 or later; empty `hours` are those from
    start to end. `late_after` and `early_before` are grace minutes, none when empty. Without `checkpoints` they are the
    usual ones of the kind."""

    titles: dict[str, str] = field(default_factory=dict)
    kind: ActivityKind = ActivityKind.SESSION
    day: str = ""
    start: str = "09:30"
    end: str = "11:00"
    place: str = ""
    expected: Expected = field(default_factory=Expected)
    checkpoints: tuple[Checkpoint, ...] | None = None
    hours: str = ""
    capacity: str = ""
    late_after: str = "5"
    early_before: str = "5"
    counts: bool = True
    must_attend: bool = False
    exits: bool = False
    print_badges: bool = False


def form_of(activity: Activity, zone: ZoneInfo) -> ActivityForm:
    """The boxes of an activity."""
    start, end = activity.start.astimezone(zone), activity.end.astimezone(zone)
    return ActivityForm(
        titles=dict(activity.titles),
        kind=activity.kind,
        day=start.date().isoformat(),
        start=f"{start:%H:%M}",
        end=clock_of(minute_on(start.date(), end, zone)),
        place=activity.place,
        expected=activity.expected,
        checkpoints=None if activity.checkpoints == default_checkpoints(activity.kind) else activity.checkpoints,
        hours=f"{activity.hours:g}" if activity.hours else "",
        capacity="" if activity.capacity is None else str(activity.capacity),
        late_after=str(activity.late_after),
        early_before=str(activity.early_before),
        counts=activity.counts,
        must_attend=activity.must_attend,
        exits=activity.exits,
        print_badges=activity.print_badges,
    )


def clock_of(minute: int) -> str:
    """A minute after midnight as the boxes show it: 09:30, 24:00, 25:30 for half past one at night."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def faults_in(form: ActivityForm) -> dict[str, ActivityFault]:
    """What must be corrected, by box; empty when the form can be saved."""
    faults: dict[str, ActivityFault] = {}
    if not any(text.strip() for text in form.titles.values()):
        faults["titles"] = ActivityFault.NEEDS_TITLE
    if _day(form.day) is None:
        faults["day"] = ActivityFault.DAY_UNCLEAR
    start, end = minute_of(form.start), minute_of(form.end, _LATEST_END)
    if start is None:
        faults["start"] = ActivityFault.TIME_UNCLEAR
    if end is None:
        faults["end"] = ActivityFault.TIME_UNCLEAR
    if start is not None and end is not None and end <= start:
        faults["end"] = ActivityFault.ENDS_BEFORE_START
    if form.hours.strip() and _hours(form.hours) is None:
        faults["hours"] = ActivityFault.HOURS_UNCLEAR
    if form.capacity.strip() and not (form.capacity.strip().isdecimal() and int(form.capacity) >= 1):
        faults["capacity"] = ActivityFault.CAPACITY_UNCLEAR
    for name, text in (("late_after", form.late_after), ("early_before", form.early_before)):
        if text.strip() and _minutes(text) is None:
            faults[name] = ActivityFault.MINUTES_UNCLEAR
    return faults


def activity_of(form: ActivityForm, before: Activity | None, zone: ZoneInfo) -> Activity:
    """The activity these boxes say; `before` is the one being changed. The form must be without faults."""
    day, start, end = _day(form.day), minute_of(form.start), minute_of(form.end, _LATEST_END)
    if day is None or start is None or end is None:
        raise ValueError("the form has faults")
    starts, ends = moment(day, start, zone), moment(day, end, zone)
    base = before or Activity(id=new_id(), kind=form.kind, titles={}, start=starts, end=ends)
    hours = _hours(form.hours)
    if hours is None:
        hours = round(lasting(starts, ends).total_seconds() / 3600, 2) if form.counts else 0.0
    return replace(
        base,
        titles={language: text.strip() for language, text in form.titles.items() if text.strip()},
        kind=form.kind,
        start=starts,
        end=ends,
        place=form.place.strip(),
        expected=form.expected,
        hours=hours,
        capacity=int(form.capacity) if form.capacity.strip() else None,
        late_after=_minutes(form.late_after) or 0,
        early_before=_minutes(form.early_before) or 0,
        counts=form.counts,
        must_attend=form.must_attend,
        exits=form.exits,
        print_badges=form.print_badges,
        checkpoints=form.checkpoints or default_checkpoints(form.kind),
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def minute_of(text: str, latest: int = DAY - 1) -> int | None:
    """09:30, 9.30, 0930 and 9 are all half past nine or nine, as minutes after midnight; None when unclear or later."""
    clean = text.strip().replace(".", ":").replace("：", ":")
    if clean.isdecimal():
        clean = f"{clean[:-2]}:{clean[-2:]}" if len(clean) > 2 else f"{clean}:00"
    hour, _, minute = clean.partition(":")
    if not (hour.isdecimal() and minute.isdecimal() and int(minute) < 60):
        return None
    at = int(hour) * 60 + int(minute)
    return at if at <= latest else None


def _hours(text: str) -> float | None:
    try:
        hours = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return hours if 0 <= hours <= 24 else None


def _minutes(text: str) -> int | None:
    clean = text.strip()
    return int(clean) if clean.isdecimal() and int(clean) <= _MOST_MINUTES else None
