"""The print queue of one desk: badges that wait for a printer, why they were asked for, and what became of them."""

from dataclasses import dataclass
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
