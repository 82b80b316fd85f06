"""The print queue of one desk: badges that wait for a printer, why they were asked for, and what became of them."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

QUEUE_CHANGED = "print_queue"
"""What the change feed says when the queue changed; it is no kind of entry, for the queue is not journalled."""


class Why(StrEnum):
    """Why a badge is printed. Only a reprint prints a badge that was printed before."""

    CHECK_IN = "check-in"
    WALK_IN = "walk-in"
    REPLACED = "replaced"
    BY_HAND = "by-hand"
    REPRINT = "reprint"
    TEST = "test"


class Sides(StrEnum):
    """Which sides of a sheet are printed, and around which edge it is turned; the words of IPP (RFC 8011)."""

    ONE = "one-sided"
    LONG = "two-sided-long-edge"
    SHORT = "two-sided-short-edge"


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """How a printer is to take pages. `tray`: the printer's own name for it, "" for the one it is set to."""

    tray: str = ""
    sides: Sides = Sides.ONE
    copies: int = 1

    @property
    def edge(self) -> str:
        """The edge over which sheets are turned, long or short; empty when nobody chose to print both sides."""
        return {Sides.LONG: "long", Sides.SHORT: "short"}.get(self.sides, "")

    def turning(self, edge: str) -> "PrintOptions":
        """The same for pages that are fronts and backs, to be turned over this edge; as they are when it is empty."""
        return replace(self, sides={"long": Sides.LONG, "short": Sides.SHORT}[edge]) if edge else self


AS_USUAL = PrintOptions()
MOST_COPIES = 99


@dataclass(frozen=True, slots=True)
class PrinterAbilities:
    """What a printer can do, as far as the system says.

    `trays` are (its own name, what it is called). `sizes` are the papers it has by name, in millimetres, the short side
    first; `all_sizes`: it said all of them. `custom`: it takes pages of any size. `told`: the system told anything.
    """

    trays: tuple[tuple[str, str], ...] = ()
    sides: tuple[Sides, ...] = (Sides.ONE,)
    sizes: tuple[tuple[float, float], ...] = ()
    all_sizes: bool = False
    custom: bool = False
    told: bool = False

    def takes(self, width: float, height: float) -> bool | None:
        """Whether it takes a page of this size in millimetres, whichever way it lies; None when nobody knows."""
        short, long = sorted((width, height))
        if self.custom or any(abs(short - a) <= _SAME and abs(long - b) <= _SAME for a, b in self.sizes):
            return True
        return False if self.all_sizes else None

    @property
    def labels_only(self) -> bool:
        """Whether it is a printer of labels or cards: it has paper, and none as large as A5."""
        return bool(self.sizes) and all(short < 140 for short, _long in self.sizes)


_SAME = 1.0
"""Millimetres by which a page may differ from a paper of the printer: names are rounded to points and inches."""


UNTOLD = PrinterAbilities()
"""Of a printer that says nothing."""


class BadgeOrder(StrEnum):
    """In which order badges are printed."""

    DELEGATION = "delegation"
    NAME = "name"
    NUMBER = "number"
    SCANNED = "scanned"
    LISTED = "listed"


class QueueState(StrEnum):
    """What became of a badge in the queue. `unsure`: the program ended after it was taken to be printed."""

    QUEUED = "queued"
    PRINTING = "printing"
    UNSURE = "unsure"
    FAILED = "failed"
    PRINTED = "printed"
    GIVEN_UP = "given-up"

    @property
    def is_open(self) -> bool:
        """Whether the badge may still come out of a printer."""
        return self not in {QueueState.PRINTED, QueueState.GIVEN_UP}


@dataclass(frozen=True, slots=True)
class QueuedBadge:
    """One badge in the queue of this desk.

    `cause` is the journal id of the mark that asked for it. `printer`, `template` and `stock` are empty until it is
    printed, unless somebody chose a printer for it. `job` is the system's name of the print job. `reason` says in a
    sentence why it failed or was given up. `printed` is how often this badge was printed before. Times are UTC.
    """

    id: int
    delegate: str
    code: str
    why: Why
    state: QueueState
    asked_at: datetime
    changed_at: datetime
    cause: str = ""
    template: str = ""
    stock: str = ""
    printer: str = ""
    job: str = ""
    reason: str = ""
    printed: int = 0


class PrinterTrouble(StrEnum):
    """Why no badge comes out of a printer."""

    NOT_CHOSEN = "not-chosen"
    GONE = "gone"
    NO_PAPER = "no-paper"
    OPEN = "open"
    JAM = "jam"
    NO_INK = "no-ink"
    OFFLINE = "offline"
    STOPPED = "stopped"
    STUCK = "stuck"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PrinterStanding:
    """What the system says of a printer: what is wrong with it, and the jobs that it has not finished."""

    trouble: PrinterTrouble | None = None
    jobs: tuple[str, ...] = ()


FEW_LABELS = 20
"""With fewer labels left the desk says so, in time to fetch another roll."""
MOST_LABELS = 10_000
"""No roll has more."""


@dataclass(frozen=True, slots=True)
class LabelRoll:
    """A roll of `size` labels with `left` on it; `low`: another should be at hand."""

    size: int
    left: int

    @property
    def low(self) -> bool:
        """Whether it ends soon."""
        return self.left < FEW_LABELS
