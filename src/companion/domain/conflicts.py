"""What in a programme cannot be meant: one room used twice at a time, and people expected in two places at once.

It says only what staff would want to know. Meals, registration and transfers run beside everything else; a plenary for
everyone beside the session of a group is how programmes are written, and of parallel tracks people choose one. So these
are no conflicts, unless attendance is compulsory.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from companion.domain.audience import Audience
from companion.domain.programme import Activity, ActivityKind, Expected

ATTENDED = frozenset({ActivityKind.SESSION, ActivityKind.FIELD_VISIT, ActivityKind.CEREMONY})
"""Kinds that need the whole of a person for their whole time."""
SEATED = frozenset({ActivityKind.SESSION, ActivityKind.CEREMONY})
"""Kinds that need a room for themselves; a place that is visited takes several groups, and a foyer several tables."""
TRACKS = 3
"""So many sessions for everyone at one moment are the tracks of a congress."""


@dataclass(frozen=True, slots=True)
class RoomClash:
    """Two activities in one room at one time, the earlier one first."""

    one: Activity
    other: Activity

    @property
    def place(self) -> str:
        """The room, as the first one writes it."""
        return self.one.place


@dataclass(frozen=True, slots=True)
class PeopleClash:
    """Two activities at one time with people who are expected at both; `crowd` are those of the audience."""

    one: Activity
    other: Activity
    crowd: int

    @property
    def count(self) -> int:
        """How many are expected at both."""
        return self.crowd.bit_count()


@dataclass(frozen=True, slots=True)
class Conflicts:
    """All that clashes, by start."""

    rooms: tuple[RoomClash, ...] = ()
    people: tuple[PeopleClash, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.rooms or self.people)

    @property
    def activities(self) -> frozenset[str]:
        """The ids of all activities that take part in a conflict."""
        pairs = [(clash.one, clash.other) for clash in self.rooms] + [(clash.one, clash.other) for clash in self.people]
        return frozenset(one.id for pair in pairs for one in pair)

    @property
    def in_one_room(self) -> int:
        """How many activities have to share their room."""
        return len({one.id for clash in self.rooms for one in (clash.one, clash.other)})

    @property
    def in_two_places(self) -> int:
        """How many people are expected in two places at once, each counted once."""
        crowd = 0
        for clash in self.people:
            crowd |= clash.crowd
        return crowd.bit_count()

    def at(self, activity_id: str) -> "Conflicts":
        """Only those of one activity."""
        return Conflicts(
            tuple(clash for clash in self.rooms if activity_id in {clash.one.id, clash.other.id}),
            tuple(clash for clash in self.people if activity_id in {clash.one.id, clash.other.id}),
        )

    def on(self, day: date, zone: ZoneInfo) -> "Conflicts":
        """Only those that begin on a day of the event."""

        def begins(clash: RoomClash | PeopleClash) -> bool:
            return clash.other.start.astimezone(zone).date() == day

        return Conflicts(tuple(filter(begins, self.rooms)), tuple(filter(begins, self.people)))


NO_CONFLICTS = Conflicts()


def conflicts(activities: Iterable[Activity], audience: Audience, zone: ZoneInfo) -> Conflicts:
    """Everything that clashes in a programme."""
    told = sorted(
        (one for one in activities if one.kind in ATTENDED and not one.removed), key=lambda one: (one.start, one.id)
    )
    pairs = list(_at_once(told))
    tracks = _days_of_tracks(told, zone)
    crowds: dict[Expected, int] = {}

    def crowd(expected: Expected) -> int:
        if expected not in crowds:
            crowds[expected] = audience.crowd(expected)
        return crowds[expected]

    rooms, people = [], []
    for one, other in pairs:
        if {one.kind, other.kind} <= SEATED and room(one.place) and room(one.place) == room(other.place):
            rooms.append(RoomClash(one, other))
        if _both_are_meant(one, other, other.start.astimezone(zone).date() in tracks):
            both = crowd(one.expected) & crowd(other.expected)
            if both:
                people.append(PeopleClash(one, other, both))
    return Conflicts(tuple(rooms), tuple(people))


def room(place: str) -> str:
    """A room as it is compared: neither its width, nor capitals, nor spaces make another room."""
    return " ".join(unicodedata.normalize("NFKC", place).casefold().split())


def _at_once(told: Sequence[Activity]) -> Iterator[tuple[Activity, Activity]]:
    """The pairs that overlap; one that begins when the other ends does not."""
    running: list[Activity] = []
    for other in told:
        running = [one for one in running if one.end > other.start]
        yield from ((one, other) for one in running)
        running.append(other)


def _both_are_meant(one: Activity, other: Activity, tracks: bool) -> bool:
    """Whether whoever is on both lists is really meant to be at both."""
    if one.must_attend and other.must_attend:
        return True
    if tracks:
        return _is_assigned(one.expected) and _is_assigned(other.expected)
    if one.expected.everyone == other.expected.everyone:
        return True
    return (one if one.expected.everyone else other).must_attend


def _is_assigned(expected: Expected) -> bool:
    """Whether people were put on the list one by one or by group; roles and delegations say who may come to a track."""
    return bool(expected.groups or expected.delegates)


def _days_of_tracks(told: Sequence[Activity], zone: ZoneInfo) -> frozenset[date]:
    """The days on which sessions for everyone run side by side on purpose: three at one moment, or twice that day two
    in two rooms. A single pair is more likely a slip of the hand, and so are visits: a bus has no tracks."""
    days: set[date] = set()
    pairs: dict[date, list[set[str]]] = {}
    running: list[Activity] = []
    for other in (one for one in told if one.expected.everyone and one.kind is ActivityKind.SESSION):
        running = [one for one in running if one.end > other.start]
        day = other.start.astimezone(zone).date()
        before = pairs.setdefault(day, [])
        for pair in ({one.id, other.id} for one in running if day not in days and _are_two_rooms(one, other)):
            if any(not pair & earlier for earlier in before):
                days.add(day)
            before.append(pair)
        running.append(other)
        if len(running) >= TRACKS:
            days.add(day)
    return frozenset(days)


def _are_two_rooms(one: Activity, other: Activity) -> bool:
    return bool(room(one.place) and room(other.place)) and room(one.place) != room(other.place)
