"""Activities taken over: once more, onto another day, or from the programme of another event; no marks come along.

What is moved keeps its hour by the clock on the wall, whatever the summer time or the zone it comes from.
"""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from companion.domain.programme import Activity, Event, Expected


@dataclass(frozen=True, slots=True)
class Pattern:
    """A programme to take over. Its days count from `first`, its hours are those of `zone`; `titles` name it."""

    titles: dict[str, str]
    first: date
    zone: ZoneInfo
    activities: tuple[Activity, ...]


@dataclass(frozen=True, slots=True)
class CopyPlan:
    """What a copy would add. `there` are in the programme already, `outside` would come after the last day, and
    `nameless` had a list of names that mean nobody here: they are for everyone now."""

    added: tuple[Activity, ...] = ()
    there: tuple[Activity, ...] = ()
    outside: tuple[Activity, ...] = ()
    nameless: tuple[Activity, ...] = ()


def once_more(activity: Activity, zone: ZoneInfo, new_id: Callable[[], str]) -> Activity:
    """The same activity right after itself, or at the same hour of the next day where this one ends before that."""
    start, end = activity.start.astimezone(zone), activity.end.astimezone(zone)
    again = end + (end - start)
    if again.date() == start.date():
        return replace(activity, id=new_id(), start=end, end=again)
    return _moved(activity, zone, 1, zone, new_id)


def day_onto(
    activities: Iterable[Activity], day: date, to: date, zone: ZoneInfo, new_id: Callable[[], str]
) -> CopyPlan:
    """Every activity that begins on a day, once more on another day."""
    every = list(activities)
    begin = [one for one in every if one.start.astimezone(zone).date() == day]
    return _told([_moved(one, zone, (to - day).days, zone, new_id) for one in begin], every, zone)


def pattern_onto(pattern: Pattern, event: Event, activities: Iterable[Activity], new_id: Callable[[], str]) -> CopyPlan:
    """A pattern in this event, its first day on the event's first day."""
    by = (event.start - pattern.first).days
    copies = [_moved(one, pattern.zone, by, event.zone, new_id) for one in pattern.activities]
    nameless = []
    for place, one in enumerate(copies):
        if one.expected.delegates:
            copies[place] = replace(one, expected=replace(one.expected, delegates=()))
            if copies[place].expected.everyone:
                nameless.append(copies[place])
    fits = [one for one in copies if one.start.astimezone(event.zone).date() <= event.end]
    plan = _told(fits, activities, event.zone)
    return replace(
        plan,
        outside=tuple(one for one in copies if one not in fits),
        nameless=tuple(one for one in nameless if one in plan.added),
    )


def _moved(activity: Activity, zone: ZoneInfo, days: int, to: ZoneInfo, new_id: Callable[[], str]) -> Activity:
    def wall(moment: datetime) -> datetime:
        return (moment.astimezone(zone).replace(tzinfo=None) + timedelta(days=days)).replace(tzinfo=to)

    start = wall(activity.start)
    # The night on which clocks are set back must not end a dinner before it began.
    end = max(wall(activity.end), start + timedelta(minutes=1), key=datetime.timestamp)
    return replace(activity, id=new_id(), start=start, end=end)


def _told(copies: Sequence[Activity], activities: Iterable[Activity], zone: ZoneInfo) -> CopyPlan:
    known = {_likeness(one, zone) for one in activities}
    return CopyPlan(
        added=tuple(one for one in copies if _likeness(one, zone) not in known),
        there=tuple(one for one in copies if _likeness(one, zone) in known),
    )


def _likeness(activity: Activity, zone: ZoneInfo) -> tuple[str, datetime, str, Expected]:
    """What two activities have in common that are one and the same."""
    title = unicodedata.normalize("NFKC", activity.title()).casefold()
    return title, activity.start.astimezone(zone), activity.place, activity.expected
