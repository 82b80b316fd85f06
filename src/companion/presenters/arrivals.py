"""How people arrived at one activity: how many were there by when."""

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from companion.domain.programme import Activity, Event, activity_now
from companion.store.queries import Queries

_SHOWN_BEFORE = timedelta(minutes=25)
"""How long before the start the arrival curve begins when nobody came earlier."""
_SHOWN_AFTER = timedelta(minutes=15)
_EARLIEST = timedelta(hours=1)
_LATEST = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Arrivals:
    """How people arrived at one activity. `steps` are (time, how many by then) in rising order, all times local.

    `ticks` are the even times to write below the curve; the first and the last are its ends.
    `point` is the moment worth a label: now while people arrive, else the start.
    """

    activity: str
    ticks: tuple[datetime, ...]
    start: datetime
    steps: tuple[tuple[datetime, int], ...]
    expected: int
    point: tuple[datetime, int] | None


def arrivals_at(read: Queries, event: Event, activity: Activity, now: datetime) -> Arrivals:
    """Who came when, in minutes; what is to come after `now` is left open."""
    times = [
        point.first_in.astimezone(event.zone).replace(second=0, microsecond=0)
        for point in read.points(activity.id, activity.attending.id)
        if point.first_in is not None
    ]
    start = activity.start.astimezone(event.zone)
    local_now = now.astimezone(event.zone)
    # Somebody marked hours before or after must not squeeze the half hour in which everybody came.
    inside = [time for time in times if start - _EARLIEST <= time <= start + _LATEST]
    ticks = _ticks(min([start - _SHOWN_BEFORE, *inside]), max([start + _SHOWN_AFTER, *inside]))
    first, last = ticks[0], ticks[-1]
    until = max([min(last, local_now), *inside])  # another laptop's clock may run ahead of ours
    arrived: list[tuple[datetime, int]] = []
    before = sum(time < first for time in times)
    if until >= first:
        arrived.append((first, before))
        for time, count in sorted(Counter(inside).items()):
            before += count
            arrived.append((time, before))
        arrived.append((until, before))
    counts = read.counts(activity, activity.attending.id)
    moment = local_now if first <= local_now <= last else start
    place = bisect_right([time for time, _count in arrived], moment)
    return Arrivals(
        activity=activity.id,
        ticks=ticks,
        start=start,
        steps=tuple(arrived),
        expected=max(counts.expected, len(times)),
        point=(moment.replace(second=0, microsecond=0), arrived[place - 1][1]) if place and before else None,
    )


def _ticks(first: datetime, last: datetime) -> tuple[datetime, ...]:
    """Even times from a multiple of five minutes before `first` to one at or after `last`, at most seven."""
    begin = first - timedelta(minutes=first.minute % 5, seconds=first.second)
    span = (last - begin).total_seconds() / 60
    step = next((step for step in (5, 10, 15, 30, 60) if span / step <= 6), 60)
    return tuple(begin + timedelta(minutes=step * i) for i in range(math.ceil(span / step) + 1))


def worth_seeing(activities: Sequence[Activity], now: datetime) -> Activity | None:
    """The activity of this moment, else the last counted one that has begun, else the first."""
    running = activity_now(activities, now)
    if running is not None:
        return running
    begun = [one for one in activities if one.start <= now]
    counted = [one for one in begun if one.counts]
    return next(reversed(counted or begun or list(activities[:1])), None)
