"""The roll call: who of those expected is here at a checkpoint, who is missing, and on which bus everybody is counted.

Everything follows from the presences, so any number of desks, undos and changes of bus lead to one count. Each person
belongs to one bus at one checkpoint, hence no sum counts anybody twice.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from companion.domain.attendance import PROMISE, MarkState, Presence, Sighting
from companion.domain.delegates import Delegate, DelegateStatus
from companion.domain.parties import reading_order
from companion.domain.programme import Activity, Checkpoint


class Grouping(StrEnum):
    """How the tiles of a board are put together."""

    DELEGATION = "delegation"
    BUS = "bus"
    ALPHABET = "alphabet"


class AwayReason(StrEnum):
    """Why somebody is not counted at a checkpoint; any other text is a reason of its own."""

    ILL = "ill"
    OWN_TRANSPORT = "own-transport"
    LEFT_EARLY = "left-early"
    OTHER_GROUP = "other-group"
    LATER = PROMISE
    LEFT_BEHIND = "left-behind"

    @property
    def only_here(self) -> bool:
        """Whether it says something of this checkpoint alone: they are expected again at the next one."""
        return self in {AwayReason.OWN_TRANSPORT, AwayReason.OTHER_GROUP, AwayReason.LATER, AwayReason.LEFT_BEHIND}

    @property
    def state(self) -> MarkState:
        """The state of the mark that keeps this reason."""
        return MarkState.NOT_COMING if self is AwayReason.LEFT_BEHIND else MarkState.EXCUSED


class Standing(StrEnum):
    """How one person stands at a checkpoint."""

    HERE = "here"
    LEFT = "left"
    MISSING = "missing"
    EXCUSED = "excused"
    NOT_COMING = "not-coming"


@dataclass(frozen=True, slots=True)
class Tile:
    """One person on the board. `seen`: the mark or word that decides how they stand; `bus`: where they are counted.

    `expected` is False for somebody who came though the list does not name them; they are missed at later checkpoints
    all the same. `last`: when and where they were seen
    last at any checkpoint of the activity.
    """

    delegate: Delegate
    standing: Standing
    bus: str
    expected: bool = True
    seen: Sighting | None = None
    last: Sighting | None = None


@dataclass(frozen=True, slots=True)
class PointCount:
    """The count of one checkpoint: `here` of `of`, who should be (expected and neither excused nor not coming) or came
    besides. `since` is when the first, `until` when the last of them came."""

    checkpoint: Checkpoint
    here: int
    of: int
    since: datetime | None = None
    until: datetime | None = None

    @property
    def complete(self) -> bool:
        """Whether nobody is missing; an empty list is not complete, it is empty."""
        return 0 < self.of == self.here

    @property
    def missing(self) -> int:
        """How many are missing."""
        return self.of - self.here


@dataclass(frozen=True, slots=True)
class Section:
    """Tiles under one heading: a delegation, a bus, a letter. `name` is "" for those who have none."""

    name: str
    tiles: tuple[Tile, ...]

    @property
    def here(self) -> int:
        """How many are here."""
        return sum(tile.standing is Standing.HERE for tile in self.tiles)

    @property
    def of(self) -> int:
        """How many should be, or are."""
        return sum(tile.standing in {Standing.HERE, Standing.MISSING} for tile in self.tiles)


@dataclass(frozen=True, slots=True)
class Roll:
    """The roll call of one activity at one checkpoint; tiles in the order in which the delegates were given."""

    activity: Activity
    checkpoint: Checkpoint
    tiles: tuple[Tile, ...]
    points: tuple[PointCount, ...]

    @property
    def count(self) -> PointCount:
        """The count of the checkpoint being called."""
        return next(point for point in self.points if point.checkpoint.id == self.checkpoint.id)

    @property
    def missing(self) -> tuple[Tile, ...]:
        """Who should be here and is not; whoever was seen last is the most promising and comes first, those never seen
        last."""
        gone = [tile for tile in self.tiles if tile.standing is Standing.MISSING]
        return tuple(sorted(gone, key=lambda tile: -tile.last.at.timestamp() if tile.last is not None else 0.0))


def roll(activity: Activity, checkpoint: str, delegates: Iterable[Delegate], presences: Mapping[str, Presence]) -> Roll:
    """The roll call of a checkpoint. `presences`: what the marks at this activity say, by delegate.

    Raises KeyError when the activity has no such checkpoint.
    """
    point = activity.checkpoint(checkpoint)
    people = [
        (delegate, presences.get(delegate.id, Presence()))
        for delegate in delegates
        if _on_the_board(activity, delegate, presences.get(delegate.id))
    ]
    tiles = tuple(tile_of(activity, point.id, delegate, presence) for delegate, presence in people)
    points = tuple(
        count_of(one, [tile_of(activity, one.id, delegate, presence) for delegate, presence in people])
        for one in activity.checkpoints
    )
    return Roll(activity, point, tiles, points)


def _on_the_board(activity: Activity, delegate: Delegate, presence: Presence | None) -> bool:
    expected = delegate.status is DelegateStatus.ACTIVE and activity.expected.includes(delegate)
    return expected or (presence is not None and any(s.state is MarkState.IN for s in presence.sightings))


def set_out(activity: Activity, presence: Presence, checkpoint: str) -> bool:
    """Whether somebody was seen at a checkpoint before this one: whoever set out with the others is awaited from then
    on, whatever the list says, and nobody leaves without them unasked."""
    before: set[str] = set()
    for point in activity.checkpoints:
        if point.id == checkpoint:
            break
        before.add(point.id)
    return any(s.state is MarkState.IN and s.checkpoint in before for s in presence.sightings)


def tile_of(activity: Activity, checkpoint: str, delegate: Delegate, presence: Presence) -> Tile:
    """How one person stands at a checkpoint."""
    expected = delegate.status is DelegateStatus.ACTIVE and activity.expected.includes(delegate)
    awaited = expected or set_out(activity, presence, checkpoint)
    moves = [s for s in presence.sightings if s.state in {MarkState.IN, MarkState.OUT}]
    latest = presence.latest(checkpoint)
    word = presence.word_at(checkpoint)
    if presence.first_in(checkpoint) is not None and latest is not None:
        standing, seen = (Standing.HERE if latest.state is MarkState.IN else Standing.LEFT), latest
    elif word is not None:
        standing, seen = (Standing.EXCUSED if word.state is MarkState.EXCUSED else Standing.NOT_COMING), word
    else:
        standing, seen = (Standing.MISSING if awaited else Standing.NOT_COMING), None
    return Tile(
        delegate, standing, bus_at(delegate, presence, checkpoint), expected, seen, moves[-1] if moves else None
    )


def count_of(point: Checkpoint, tiles: Sequence[Tile]) -> PointCount:
    """The count of a checkpoint from the tiles of all its people, or of those of one bus."""
    here = [tile for tile in tiles if tile.standing is Standing.HERE]
    missing = sum(tile.standing is Standing.MISSING for tile in tiles)
    times = sorted(tile.seen.at for tile in here if tile.seen is not None)
    return PointCount(point, len(here), len(here) + missing, times[0] if times else None, times[-1] if times else None)


def bus_at(delegate: Delegate, presence: Presence, checkpoint: str) -> str:
    """The bus on which a person is counted at a checkpoint: where they were seen there; else the last bus that was said
    of them at this activity (they came with it, or were told to change); else the one they were given for the event.

    Whoever was seen at the checkpoint stays on the bus they had then: changing for the way back changes nothing of the
    way out.
    """
    latest = presence.latest(checkpoint)
    if latest is not None and latest.state is MarkState.IN and latest.bus:
        return latest.bus
    said = [
        s.bus
        for s in presence.sightings
        if s.bus and (latest is None or s.at <= latest.at or s.checkpoint == checkpoint)
    ]
    return said[-1] if said else delegate.bus


def sections(tiles: Sequence[Tile], by: Grouping) -> tuple[Section, ...]:
    """The tiles under headings, headings in order, those without one last; the order of tiles within one is kept."""
    found: dict[str, list[Tile]] = {}
    for tile in tiles:
        found.setdefault(_heading(tile, by), []).append(tile)
    order = reading_order if by is Grouping.BUS else str
    return tuple(
        Section(name, tuple(found[name])) for name in sorted(found, key=lambda name: (name == "", order(name)))
    )


def _heading(tile: Tile, by: Grouping) -> str:
    match by:
        case Grouping.DELEGATION:
            return tile.delegate.delegation
        case Grouping.BUS:
            return tile.bus
        case Grouping.ALPHABET:
            return (tile.delegate.latin or tile.delegate.native)[:1].upper()
