"""One activity in the panel: how many were counted where, and the names of who came or did not."""

from dataclasses import dataclass
from datetime import datetime

from companion.domain.delegates import Delegate
from companion.domain.programme import Activity, Event
from companion.presenters.timetable import Phase, phase_of
from companion.store.queries import Queries

MOST_NAMES = 500
"""How many names the panel lists; above that it says how many more there are."""


@dataclass(frozen=True, slots=True)
class CheckpointLine:
    """One checkpoint in the panel: how many were counted; `last` is when the latest was seen, in the event's zone."""

    id: str
    titles: dict[str, str]
    came: int
    expected: int
    last: datetime | None
    attends: bool

    @property
    def complete(self) -> bool:
        """Whether everybody expected was seen."""
        return self.expected > 0 and self.came >= self.expected


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One name in the list of names; `at` is when they came, in the event's zone."""

    id: str
    native: str
    latin: str
    delegation: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NamesView:
    """The people of an activity: who came, or who did not."""

    missing: bool
    people: tuple[PersonLine, ...]
    total: int


@dataclass(frozen=True, slots=True)
class ActivityPanel:
    """The chosen activity. Times are in the event's zone."""

    activity: Activity
    start: datetime
    end: datetime
    phase: Phase
    expected: int
    lines: tuple[CheckpointLine, ...] = ()
    names: NamesView | None = None


def read_panel(read: Queries, event: Event, activity: Activity, now: datetime) -> ActivityPanel:
    """The panel of an activity, without names."""
    zone = event.zone
    lines = []
    expected = 0
    for point in activity.checkpoints:
        counts = read.counts(activity, point.id)
        expected = counts.expected
        came = [p.first_in for p in read.points(activity.id, point.id) if p.first_in is not None]
        last = max(came).astimezone(zone) if came else None
        lines.append(CheckpointLine(point.id, point.titles, counts.arrived, counts.expected, last, point.attends))
    return ActivityPanel(
        activity, activity.start.astimezone(zone), activity.end.astimezone(zone), phase_of(activity, now), expected,
        tuple(lines),
    )  # fmt: skip


def read_names(read: Queries, activity: Activity, *, missing: bool) -> NamesView:
    """Who came to an activity, or who is missing."""
    point = activity.attending.id
    if missing:
        people = read.missing(activity, point)
        return NamesView(missing, tuple(_person(person, None) for person in people[:MOST_NAMES]), len(people))
    zone = read.event().zone
    seen = [p for p in read.points(activity.id, point) if p.first_in is not None]
    found = ((read.delegate(p.delegate), p.first_in) for p in seen[:MOST_NAMES])
    people_there = tuple(
        _person(person, at.astimezone(zone) if at else None) for person, at in found if person is not None
    )
    return NamesView(missing, people_there, len(seen))


def _person(person: Delegate, at: datetime | None) -> PersonLine:
    return PersonLine(person.id, person.native, person.latin, person.delegation, at)
