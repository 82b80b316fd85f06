"""Where activities stand in a timetable: days, rooms, and what happens side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from companion.domain.programme import Activity, ActivityKind, Event

MOST_BESIDE = 3
"""Up to this many activities of one time fit beside each other in a day of the week; more are shown as one block."""


class Phase(StrEnum):
    """Whether an activity is over, on, or still to come."""

    PAST = "past"
    NOW = "now"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class ActivityCard:
    """One activity in the timetable; times in the event's zone. It takes the `lane`-th of `lanes` parts of its column.

    `came` and `expected` are None until they were counted. `more` is how many activities this block stands for when
    there are too many beside each other; its id is then the first of them.
    """

    id: str
    kind: ActivityKind
    titles: dict[str, str]
    start: datetime
    end: datetime
    place: str = ""
    phase: Phase = Phase.COMING
    came: int | None = None
    expected: int | None = None
    lane: int = 0
    lanes: int = 1
    more: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """A day of the week or, in the view of one day, a room. `count` is how many activities it has."""

    day: date
    place: str = ""
    cards: tuple[ActivityCard, ...] = ()
    count: int = 0
    today: bool = False


def phase_of(activity: Activity, now: datetime) -> Phase:
    """Whether it is over, on or to come. It is on while its planned time runs."""
    if now >= activity.end:
        return Phase.PAST
    return Phase.NOW if now >= activity.start else Phase.COMING


def card_of(activity: Activity, now: datetime, zone: ZoneInfo, counts: tuple[int, int] | None) -> ActivityCard:
    """The card of an activity, not yet placed."""
    return ActivityCard(
        activity.id, activity.kind, activity.titles, activity.start.astimezone(zone), activity.end.astimezone(zone),
        activity.place, phase_of(activity, now), counts[0] if counts else None, counts[1] if counts else None,
    )  # fmt: skip


def days_of(event: Event, activities: Iterable[Activity]) -> tuple[date, ...]:
    """Every day of the event and of its activities, without gaps."""
    zone = event.zone
    days = [event.start, event.end, *(activity.start.astimezone(zone).date() for activity in activities)]
    first, last = min(days), max(days)
    return tuple(first + timedelta(days=i) for i in range(min(366, (last - first).days + 1)))


def weeks_of(days: Sequence[date]) -> tuple[tuple[date, ...], ...]:
    """The days by calendar week, Monday first."""
    weeks: dict[date, list[date]] = {}
    for day in days:
        weeks.setdefault(day - timedelta(days=day.weekday()), []).append(day)
    return tuple(tuple(week) for week in weeks.values())


def placed(cards: Iterable[ActivityCard], *, blocks: bool = False) -> tuple[ActivityCard, ...]:
    """The cards of one column, side by side where they overlap; with `blocks`, too many at once become one block."""
    out: list[ActivityCard] = []
    cluster: list[ActivityCard] = []
    ends = None
    for card in sorted(cards, key=lambda card: (card.start, card.end, card.id)):
        if ends is not None and card.start >= ends:
            out.extend(_beside(cluster, blocks=blocks))
            cluster, ends = [], None
        cluster.append(card)
        ends = card.end if ends is None else max(ends, card.end)
    out.extend(_beside(cluster, blocks=blocks))
    return tuple(out)


def _beside(cluster: list[ActivityCard], *, blocks: bool) -> list[ActivityCard]:
    free: list[datetime] = []
    lanes = []
    for card in cluster:
        lane = next((i for i, until in enumerate(free) if until <= card.start), len(free))
        if lane == len(free):
            free.append(card.end)
        else:
            free[lane] = card.end
        lanes.append(lane)
    if blocks and len(free) > MOST_BESIDE:
        phases = {card.phase for card in cluster}
        phase = phases.pop() if len(phases) == 1 else Phase.NOW
        end = max(card.end for card in cluster)
        return [replace(cluster[0], end=end, phase=phase, came=None, expected=None, place="", more=len(cluster))]
    return [replace(card, lane=lane, lanes=len(free)) for card, lane in zip(cluster, lanes, strict=True)]


def most_beside(cards: Iterable[ActivityCard]) -> int:
    """How many of these activities run at once."""
    return max((card.lanes for card in placed(cards)), default=0)
