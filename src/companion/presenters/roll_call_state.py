"""All that the roll call shows, in immutable values."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from companion.domain.attendance import Sighting
from companion.domain.delegates import Delegate
from companion.domain.parties import NOBODY, Contact, over
from companion.domain.programme import Activity, ActivityKind, Event
from companion.domain.rollcall import AwayReason, Grouping, PointCount, Roll, Standing, Tile
from companion.presenters.answers import Result
from companion.presenters.counting_place import CountingPlace
from companion.store.queries import CallNote, Departure

ROWS_FROM = 120
"""More people than these stand in rows in place of tiles (ui.md section 6)."""
CARDS = 8
"""Up to so many missing people have a card each; more stand in rows."""


@dataclass(frozen=True, slots=True)
class Missing:
    """Somebody who should be here, with what helps to find them.

    `last` is where they were seen last today, `last_at` the activity when that was another one. `ask`: whom to ask
    when there is no telephone; `guide` is the leader of the activity, when nobody of their delegation is known.
    `leader` and `interpreter` of their delegation as the event keeps them, and `roommate`, never they themselves.
    """

    tile: Tile
    notes: tuple[CallNote, ...] = ()
    last: Sighting | None = None
    last_at: Activity | None = None
    ask: Delegate | None = None
    guide: str = ""
    leader: Contact = NOBODY
    interpreter: Contact = NOBODY
    roommate: Contact = NOBODY


@dataclass(frozen=True, slots=True)
class BusCount:
    """How many of a bus are here: `here` of `of`; how many fit, when somebody said, and its captain."""

    name: str
    here: int
    of: int
    seats: int | None = None
    captain: Contact = NOBODY

    @property
    def over(self) -> int:
        """How many more are to ride than fit."""
        return over(self.of, self.seats)


@dataclass(frozen=True, slots=True)
class RollBoard:
    """The roll call as it was read. With a bus chosen, `tiles`, `points` and `missing` are of that bus alone.

    `recent`: who came last, the newest first. `left`: this bus, or everybody, has left this checkpoint already.
    `private`: whether telephones and notes may be shown.
    """

    roll: Roll | None = None
    tiles: tuple[Tile, ...] = ()
    points: tuple[PointCount, ...] = ()
    missing: tuple[Missing, ...] = ()
    buses: tuple[BusCount, ...] = ()
    recent: tuple[Tile, ...] = ()
    left: Departure | None = None
    desk: str = ""
    desk_id: str = ""
    private: bool = True

    @property
    def count(self) -> PointCount | None:
        """The count of the checkpoint being called."""
        roll = self.roll
        if roll is None:
            return None
        return next((one for one in self.points if one.checkpoint.id == roll.checkpoint.id), None)

    def tile(self, delegate_id: str) -> Tile | None:
        """The tile of this person, if they are on the board."""
        return next((one for one in self.tiles if one.delegate.id == delegate_id), None)


class Ask(StrEnum):
    """What a panel asks."""

    EXCUSE = "excuse"
    NOTE = "note"
    BUS = "bus"
    THIS_BUS = "this-bus"
    LEAVE = "leave"
    CHECKPOINT = "checkpoint"
    LEAVES = "leaves"


EXCUSES = (
    AwayReason.ILL,
    AwayReason.OWN_TRANSPORT,
    AwayReason.LEFT_EARLY,
    AwayReason.OTHER_GROUP,
    AwayReason.LATER,
)
STILL_MISSING = "still-missing"
"""The choice that takes an excuse back."""
ALL_BUSES = "all-buses"
LEAVE_NOW = "leave-now"


@dataclass(frozen=True, slots=True)
class Asking:
    """A question in place of the missing list. `choices` are answered by their number or a click; `writes`: other words
    may be typed. Leaving asks about each of `people` in turn and keeps the `reasons` so far. A new checkpoint is
    named in one of `languages` after the other; `titles` are those so far. `fault`: what was typed is no time.
    """

    what: Ask
    tile: Tile | None = None
    choices: tuple[str, ...] = ()
    writes: bool = False
    people: tuple[Tile, ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()
    notes: tuple[CallNote, ...] = ()
    languages: tuple[str, ...] = ()
    titles: tuple[tuple[str, str], ...] = ()
    fault: bool = False

    @property
    def confirms(self) -> bool:
        """Every reason is given; only "leave now" is left to say."""
        return self.what is Ask.LEAVE and len(self.reasons) == len(self.people)


@dataclass(frozen=True, slots=True)
class ReadAloud:
    """Names read one at a time: delegate ids in order, and how far it is."""

    order: tuple[str, ...]
    at: int = 0

    @property
    def now(self) -> str:
        """Whose name is on show."""
        return self.order[self.at]


class Deed(StrEnum):
    """What can be taken back."""

    SCANNED = "scanned"
    HERE = "here"
    NOT_HERE = "not-here"
    ALL_HERE = "all-here"
    AWAY = "away"
    BACK = "back"
    BUS = "bus"
    NOTE = "note"
    LEFT = "left"
    CHECKPOINT = "checkpoint"
    LEAVES = "leaves"


@dataclass(frozen=True, slots=True)
class Done:
    """Something this desk did: by one entry, or by several of one `batch`; about one person or `count` of them."""

    deed: Deed
    entry: str = ""
    batch: str = ""
    delegate: Delegate | None = None
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCallState(CountingPlace):
    """All that the roll call shows.

    `bus`: only this bus is called. `at`: the person the keyboard is on. `absent`: "all here except" is being prepared,
    without these. `typed`: digits of a badge number typed so far.
    """

    event: Event
    now: datetime
    board: RollBoard = field(default_factory=RollBoard)
    grouping: Grouping = Grouping.DELEGATION
    bus: str = ""
    at: str = ""
    result: Result | None = None
    undo: Done | None = None
    asking: Asking | None = None
    absent: frozenset[str] | None = None
    aloud: ReadAloud | None = None
    typed: str = ""
    scanner_seen: bool = False
    staff: str = ""

    @property
    def called(self) -> bool:
        """Whether anybody's roll is called now: something is on, or was chosen."""
        return self.place is not None and (self.running or self.by_hand)

    @property
    def on_bus(self) -> bool:
        """Whether this checkpoint counts people on a bus, which then leaves."""
        return self.place is not None and counts_on_bus(self.place.activity, self.place.checkpoint)

    @property
    def leaves_at(self) -> datetime | None:
        """When it goes on from here."""
        return None if self.place is None else self.place.activity.leaves_at(self.place.checkpoint)

    @property
    def next_point(self) -> str:
        """The checkpoint that follows, "" after the last."""
        place = self.place
        if place is None:
            return ""
        ids = [point.id for point in place.activity.checkpoints]
        after = ids[ids.index(place.checkpoint) + 1 :]
        return after[0] if after else ""

    @property
    def complete(self) -> bool:
        """Whether nobody is missing here."""
        count = self.board.count
        return count is not None and count.complete


def counts_on_bus(activity: Activity, checkpoint: str) -> bool:
    """Whether a checkpoint is a bus: of a transfer, and those of a visit that do not mean taking part."""
    if activity.kind is ActivityKind.TRANSFER:
        return True
    return len(activity.checkpoints) > 1 and not activity.checkpoint(checkpoint).attends


def shown_as(tile: Tile, state: RollCallState) -> Standing:
    """How a tile stands on the board, which is not recorded yet while "all here except" is being prepared."""
    if state.absent is None or tile.standing not in {Standing.MISSING, Standing.LEFT}:
        return tile.standing
    return Standing.MISSING if tile.delegate.id in state.absent else Standing.HERE


def would_be_here(state: RollCallState) -> int:
    """How many "all here except" counts when it is saved: the missing without those who are cleared."""
    missing = {one.tile.delegate.id for one in state.board.missing}
    return len(missing - (state.absent or frozenset()))
