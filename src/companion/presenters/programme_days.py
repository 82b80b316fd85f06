"""What the timetable shows: the days of one week beside each other, or the rooms of one day."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from companion.domain.conflicts import SEATED
from companion.domain.programme import Activity, Event
from companion.presenters.timetable import (
    MOST_BESIDE,
    ActivityCard,
    Column,
    card_of,
    days_of,
    most_beside,
    placed,
    weeks_of,
)

_EMPTY_DAY = (9, 18)
_MANY_ROOMS = 4


class Mode(StrEnum):
    """Days beside each other, or the rooms of one day."""

    WEEK = "week"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Spread:
    """One week or one day laid out. The grid goes from `first_hour` to `last_hour`."""

    mode: Mode
    columns: tuple[Column, ...]
    first_hour: int
    last_hour: int
    earlier: bool
    later: bool
    here: bool
    """Whether it is the one with today in it, or the first one when today is outside."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The programme by days, all of them without gaps."""

    event: Event
    activities: tuple[Activity, ...]
    days: tuple[date, ...]

    @classmethod
    def of(cls, event: Event, activities: Iterable[Activity]) -> "Calendar":
        """The days of this event and its activities."""
        there = tuple(activities)
        return cls(event, there, days_of(event, there))

    @property
    def weeks(self) -> tuple[tuple[date, ...], ...]:
        """The days by calendar week."""
        return weeks_of(self.days)

    def activity(self, activity_id: str) -> Activity | None:
        """The activity of this id."""
        return next((activity for activity in self.activities if activity.id == activity_id), None)

    def today(self, now: datetime) -> date:
        """The day of this moment, or the first one when the moment is outside."""
        today = now.astimezone(self.event.zone).date()
        return today if today in self.days else self.days[0]

    def turned(self, day: date, mode: Mode, by: int) -> date | None:
        """A day in the week (or the day) so many further; None when there is none."""
        if mode is Mode.DAY:
            at = self.days.index(day) + by
            return self.days[at] if 0 <= at < len(self.days) else None
        weeks = self.weeks
        at = next(i for i, week in enumerate(weeks) if day in week) + by
        return weeks[at][0] if 0 <= at < len(weeks) else None

    def spread(self, day: date, mode: Mode | None, now: datetime, counts: Mapping[str, tuple[int, int]]) -> Spread:
        """What is around this day. Without a mode, a week in which too much runs at once is shown day by day.

        `counts` are (came, expected) by activity, as far as they were counted.
        """
        zone = self.event.zone
        cards: dict[date, list[ActivityCard]] = {one: [] for one in self.days}
        for activity in self.activities:
            card = card_of(activity, now, zone, counts.get(activity.id))
            cards.setdefault(card.start.date(), []).append(card)
        weeks = self.weeks
        week = next(week for week in weeks if day in week)
        if mode is None:
            crowded = any(most_beside(cards.get(one, ())) > MOST_BESIDE for one in week)
            mode = Mode.DAY if crowded else Mode.WEEK
        today = now.astimezone(zone).date()
        if mode is Mode.WEEK:
            columns = tuple(
                Column(one, "", placed(cards.get(one, ()), blocks=True), len(cards.get(one, ())), one == today)
                for one in week
            )
            shown, place, places, here = week, weeks.index(week), len(weeks), self.today(now) in week
        else:
            columns = _rooms(day, cards.get(day, []), _halls(self.activities), today=day == today)
            shown, place, places, here = (day,), self.days.index(day), len(self.days), day == self.today(now)
        first, last = _hours([card for one in shown for card in cards.get(one, ())])
        return Spread(mode, columns, first, last, earlier=place > 0, later=place < places - 1, here=here)


def minute_of(moment: datetime) -> int:
    """Minutes since midnight."""
    return moment.hour * 60 + moment.minute


def _rooms(day: date, cards: list[ActivityCard], others: Iterable[str], *, today: bool) -> tuple[Column, ...]:
    """One column for each place, by name, so that none changes its place when an activity is moved; at the end those
    without a place. With many rooms `others` are there too, free that day: an activity may be moved to them."""
    rooms: dict[str, list[ActivityCard]] = {}
    for card in cards:
        rooms.setdefault(card.place, []).append(card)
    if not rooms:
        return (Column(day, "", (), 0, today),)
    if len(rooms) >= _MANY_ROOMS:
        for place in others:
            rooms.setdefault(place, [])
    ordered = sorted(rooms.items(), key=lambda room: (not room[0], _by_number(room[0]), room[0]))
    return tuple(Column(day, place, placed(found), len(found), today) for place, found in ordered)


def _by_number(place: str) -> list[tuple[int, str]]:
    """Room 9 stands before Room 10."""
    parts = re.split(r"(\d+)", place.casefold())
    return [(int(part), "") if part.isdecimal() else (0, part) for part in parts]


def _halls(activities: Iterable[Activity]) -> list[str]:
    """The places that are used again and again for sessions: rooms of a venue, not stops of a tour."""
    used = Counter(activity.place for activity in activities if activity.kind in SEATED and activity.place)
    return [place for place, times in used.items() if times > 1]


def _hours(cards: list[ActivityCard]) -> tuple[int, int]:
    """The first and the last full hour of the grid, with a little air around the activities."""
    if not cards:
        return _EMPTY_DAY
    first = min(minute_of(card.start) for card in cards)
    last = max(minute_of(card.end) if card.end.date() == card.start.date() else 24 * 60 for card in cards)
    return max(0, (first - 15) // 60), min(24, max((first - 15) // 60 + 6, -(-(last + 15) // 60)))
