"""Who is where: everybody once, in one of six groups, with when and where they were seen first and last.

Everything follows from the presences, so two doors, two desks and any undo lead to one group for each person. The sums
hold by construction: expected = arrived + excused + not coming + unknown, and here + left = arrived + extra.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from companion.domain.attendance import MarkState, Presence, Sighting
from companion.domain.delegates import Delegate, DelegateStatus
from companion.domain.programme import Activity, Checkpoint
from companion.domain.rollcall import Grouping, sections, set_out, tile_of


class Group(StrEnum):
    """Where a person is counted; each in exactly one group."""

    HERE = "here"
    LEFT = "left"
    EXCUSED = "excused"
    NOT_COMING = "not-coming"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Whereabout:
    """One person. `activity` is where they were seen or are awaited.

    `expected` is False for somebody who came though no list names them, and who was not at an earlier checkpoint
    either. `first`: first seen coming in at the checkpoint. `last`: seen last at any checkpoint, and `last_activity` at
    which activity, which may be another one. `reason`: why they are excused or not coming.
    """

    delegate: Delegate
    group: Group
    activity: str
    expected: bool
    first: Sighting | None = None
    last: Sighting | None = None
    last_activity: str = ""
    reason: str = ""

    @property
    def came(self) -> bool:
        """Whether they were seen coming in."""
        return self.group in {Group.HERE, Group.LEFT}


@dataclass(frozen=True, slots=True)
class BusCount:
    """The count of one bus at one checkpoint: `here` of `of`; `name` is "" for those on none."""

    name: str
    here: int
    of: int


@dataclass(frozen=True, slots=True)
class PointWhereabouts:
    """One checkpoint of an activity: who is here, left, ... by number, and each bus for itself."""

    checkpoint: Checkpoint
    numbers: Mapping[Group, int]
    buses: tuple[BusCount, ...]


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Everybody of an activity at a checkpoint, or of all activities that are on, in the order of the delegates.

    `checkpoint` is None and `points` are empty where several activities are looked at together.
    """

    activities: tuple[Activity, ...]
    people: tuple[Whereabout, ...]
    checkpoint: Checkpoint | None = None
    points: tuple[PointWhereabouts, ...] = ()

    def of(self, group: Group) -> tuple[Whereabout, ...]:
        """The people of one group."""
        return tuple(one for one in self.people if one.group is group)

    @property
    def expected(self) -> tuple[Whereabout, ...]:
        """Everybody on the list."""
        return tuple(one for one in self.people if one.expected)

    @property
    def arrived(self) -> tuple[Whereabout, ...]:
        """Who is on the list and came."""
        return tuple(one for one in self.people if one.expected and one.came)

    @property
    def extra(self) -> tuple[Whereabout, ...]:
        """Who came though no list names them."""
        return tuple(one for one in self.people if not one.expected)


Seen = Mapping[str, Presence]
"""What the marks at one activity say, by delegate."""


def whereabouts_at(activity: Activity, checkpoint: str, delegates: Sequence[Delegate], seen: Seen) -> Whereabouts:
    """Who is where at one checkpoint of one activity. Raises KeyError when there is no such checkpoint."""
    point = activity.checkpoint(checkpoint)
    points = tuple(_point(activity, each, delegates, seen) for each in activity.checkpoints)
    return Whereabouts((activity,), _people([(activity, point, seen)], delegates), point, points)


def whereabouts_over(activities: Iterable[tuple[Activity, Seen]], delegates: Sequence[Delegate]) -> Whereabouts:
    """Who is where over several activities, everybody once: whoever came somewhere is where they were seen last."""
    places = [(activity, reached(activity, seen), seen) for activity, seen in activities]
    return Whereabouts(tuple(activity for activity, _, _ in places), _people(places, delegates))


def reached(activity: Activity, seen: Seen) -> Checkpoint:
    """The checkpoint that the people of an activity have got to: the last one at which anybody was seen."""
    found = {s.checkpoint for presence in seen.values() for s in presence.sightings if s.state is MarkState.IN}
    return next((point for point in reversed(activity.checkpoints) if point.id in found), activity.checkpoints[0])


def _point(activity: Activity, point: Checkpoint, delegates: Sequence[Delegate], seen: Seen) -> PointWhereabouts:
    people = _people([(activity, point, seen)], delegates)
    numbers = {group: sum(one.group is group for one in people) for group in Group}
    tiles = [tile_of(activity, point.id, one.delegate, seen.get(one.delegate.id, Presence())) for one in people]
    buses = tuple(BusCount(one.name, one.here, one.of) for one in sections(tiles, Grouping.BUS))
    return PointWhereabouts(point, numbers, buses if any(bus.name for bus in buses) else ())


def _people(
    places: Sequence[tuple[Activity, Checkpoint, Seen]], delegates: Sequence[Delegate]
) -> tuple[Whereabout, ...]:
    found = (_where(delegate, places) for delegate in delegates)
    return tuple(one for one in found if one is not None)


def _where(delegate: Delegate, places: Sequence[tuple[Activity, Checkpoint, Seen]]) -> Whereabout | None:
    active = delegate.status is DelegateStatus.ACTIVE
    here = [(activity, point.id, seen.get(delegate.id, Presence())) for activity, point, seen in places]
    awaited = [
        (activity, point, presence)
        for activity, point, presence in here
        if (active and activity.expected.includes(delegate)) or set_out(activity, presence, point)
    ]
    came = [each for each in here if each[2].first_in(each[1]) is not None]
    last, last_activity = _last(here)
    if came:
        activity, point, presence = max(came, key=_latest)
        return Whereabout(
            delegate,
            Group.HERE if presence.inside(point) else Group.LEFT,
            activity.id,
            bool(awaited),
            presence.first_in(point),
            last,
            last_activity,
        )
    if not awaited:
        return None
    words = [(activity, presence.word_at(point)) for activity, point, presence in awaited]
    unspoken = next((activity for activity, word in words if word is None), None)
    if unspoken is not None:
        return Whereabout(delegate, Group.UNKNOWN, unspoken.id, True, None, last, last_activity)
    activity, word = next(((a, w) for a, w in words if w is not None and w.state is MarkState.EXCUSED), words[0])
    group = Group.EXCUSED if word is not None and word.state is MarkState.EXCUSED else Group.NOT_COMING
    reason = "" if word is None else word.reason
    return Whereabout(delegate, group, activity.id, True, None, last, last_activity, reason)


def _latest(place: tuple[Activity, str, Presence]) -> tuple[float, str]:
    latest = place[2].latest(place[1])
    return (0.0 if latest is None else latest.at.timestamp(), place[0].id)


def _last(here: Iterable[tuple[Activity, str, Presence]]) -> tuple[Sighting | None, str]:
    moves = [
        (sighting, activity.id)
        for activity, _, presence in here
        for sighting in presence.sightings
        if sighting.state in {MarkState.IN, MarkState.OUT}
    ]
    return max(moves, key=lambda move: move[0].at, default=(None, ""))
