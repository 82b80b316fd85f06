"""Moving and stretching activities on a grid of minutes, in the event's zone, across a change of summer time too."""

import math
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.domain.programme import Activity

STEP = 15
"""Minutes between two lines of the grid (ui.md section 6)."""
FINE_STEP = 5
"""Minutes between two lines while Shift is held."""
DAY = 1440
"""Minutes of a day on the clock."""


@dataclass(frozen=True, slots=True)
class Span:
    """From start to end; both aware."""

    start: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        """How long it really lasts, also when the clock is changed in between."""
        return round(lasting(self.start, self.end).total_seconds() / 60)


def lasting(start: datetime, end: datetime) -> timedelta:
    """The time that passes from start to end. Two moments of one zone are compared by the clock; this is not."""
    return end.astimezone(UTC) - start.astimezone(UTC)


def moment(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """This minute after midnight on this day's clock; 1440 is the next midnight. A time that the change to summer time
    leaves out is the one an hour later."""
    wall = datetime.combine(day, time(), zone) + timedelta(minutes=minute)
    return wall.astimezone(UTC).astimezone(zone)


def minute_on(day: date, when: datetime, zone: ZoneInfo) -> int:
    """The minute after this day's midnight on the clock of the zone; above 1440 on a later day."""
    local = when.astimezone(zone)
    return (local.date() - day).days * DAY + local.hour * 60 + local.minute


def snapped(minute: float, step: int, own: int | None = None) -> int:
    """The nearest line of the grid; `own`, where the activity was until now, is a line of its own."""
    line = math.floor(minute / step + 0.5) * step
    return own if own is not None and abs(own - minute) <= abs(line - minute) else line


def next_line(minute: int, by: int, step: int = STEP) -> int:
    """The next line of the grid, later (`by` 1) or earlier (-1)."""
    return (minute // step + 1) * step if by > 0 else (-(-minute // step) - 1) * step


def moved(span: Span, day: date, minute: float, zone: ZoneInfo, step: int = STEP) -> Span:
    """The span beginning at this minute of this day, as long as it was; it ends on its day if it did before."""
    today = span.start.astimezone(zone).date()
    own, ends = (minute_on(today, when, zone) for when in (span.start, span.end))
    at = max(0, snapped(minute, step, own))
    latest = DAY - step if ends > DAY or span.minutes >= DAY else DAY - span.minutes
    if at > latest:
        at = max(line for line in (0, latest // step * step, own) if line <= latest)
    if at == own and day == today:
        return span
    start = moment(day, at, zone)
    return Span(start, (start.astimezone(UTC) + lasting(span.start, span.end)).astimezone(zone))


def ended(span: Span, minute: float, zone: ZoneInfo, step: int = STEP) -> Span:
    """The span with another end, at this minute of the day on which it starts: a step after its start or later, and at
    midnight at the latest when it ended before."""
    day = span.start.astimezone(zone).date()
    own = minute_on(day, span.end, zone)
    at = min(snapped(minute, step, own), DAY if own <= DAY else 2 * DAY)
    if at == own:
        return span
    end, least = moment(day, at, zone), span.start.astimezone(UTC) + timedelta(minutes=min(step, span.minutes))
    return Span(span.start, max(end.astimezone(UTC), least).astimezone(zone))


def begun(span: Span, minute: float, zone: ZoneInfo, step: int = STEP) -> Span:
    """The span with another start, at this minute of its day; a step before its end or earlier."""
    day = span.start.astimezone(zone).date()
    own = minute_on(day, span.start, zone)
    at = max(0, snapped(minute, step, own))
    if at == own:
        return span
    start, latest = moment(day, at, zone), span.end.astimezone(UTC) - timedelta(minutes=min(step, span.minutes))
    return Span(min(start.astimezone(UTC), latest).astimezone(zone), span.end)


def drawn(day: date, one: float, other: float, zone: ZoneInfo, step: int = STEP) -> Span:
    """A new span between the lines of the grid nearest to two minutes of a day; at least one step long."""
    first = max(0, min(snapped(min(one, other), step), DAY - step))
    last = min(DAY, max(snapped(max(one, other), step), first + step))
    start, end = moment(day, first, zone), moment(day, last, zone)
    least = start.astimezone(UTC) + timedelta(minutes=step)  # the hour that summer time leaves out has no length
    return Span(start, max(end.astimezone(UTC), least).astimezone(zone))


def replanned(activity: Activity, span: Span, place: str | None = None) -> Activity:
    """The activity at another time, in another room when `place` is given. Hours that count follow its length when
    they were its length; hours that somebody chose stay."""
    before = round(lasting(activity.start, activity.end).total_seconds() / 3600, 2)
    hours = activity.hours
    if activity.counts and hours == before:
        hours = round(lasting(span.start, span.end).total_seconds() / 3600, 2)
    start = span.start if lasting(activity.start, span.start) else activity.start
    end = span.end if lasting(activity.end, span.end) else activity.end
    return replace(activity, start=start, end=end, hours=hours, place=activity.place if place is None else place)
