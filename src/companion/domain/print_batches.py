"""A batch of papers on its way through a printer, sheet by sheet, so that it can go on at any of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from companion.domain.printing import PrintOptions, QueueState

BATCH_CHANGED = "print_batch"
"""What the change feed says when a batch changed; it is no kind of entry, for batches are not journalled."""

JOBS_AT_MOST = 40
"""A batch of up to so many sheets goes out sheet by sheet; a larger one in so many parts."""


class BatchKind(StrEnum):
    """What is printed."""

    BADGES = "badges"
    CERTIFICATES = "certificates"


class BatchState(StrEnum):
    """Whether a batch goes on by itself. `done`: every paper came out or was given up."""

    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"

    @property
    def is_open(self) -> bool:
        """Whether papers of it may still come out of a printer."""
        return self in {BatchState.RUNNING, BatchState.PAUSED}


@dataclass(frozen=True, slots=True)
class BatchWish:
    """What is to be printed: (delegate, badge code or serial) in order, on what, how.

    `per_sheet` papers lie on a sheet, the first at label `start_at`. `marks`: whether paper cut by hand gets marks.
    `languages` are those of certificates.
    """

    kind: BatchKind
    papers: tuple[tuple[str, str], ...]
    printer: str
    template: str = ""
    stock: str = ""
    per_sheet: int = 1
    start_at: int = 1
    options: PrintOptions = field(default_factory=PrintOptions)
    marks: bool = True
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch as this desk keeps it. `next_label` is where the next sheet begins; times are UTC."""

    id: int
    state: BatchState
    wish: BatchWish
    next_label: int
    asked_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One paper of a batch, at its place from 1. `before`: how often it had been printed when it was asked for.

    `job` is the system's name of the print job. `reason` says in a sentence why it failed or was given up.
    """

    place: int
    delegate: str
    code: str
    state: QueueState
    before: int = 0
    job: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BatchCounts:
    """How a batch stands, in papers."""

    printed: int = 0
    printing: int = 0
    unsure: int = 0
    failed: int = 0
    waiting: int = 0
    given_up: int = 0

    @property
    def of(self) -> int:
        """All of them."""
        return self.printed + self.printing + self.unsure + self.failed + self.waiting + self.given_up

    @property
    def open(self) -> int:
        """Those that may still come out, or of which nobody knows."""
        return self.printing + self.unsure + self.failed + self.waiting


NOTHING = BatchCounts()


def counted(rows: Sequence[BatchRow]) -> BatchCounts:
    """How many papers are in each state."""

    def number(state: QueueState) -> int:
        return sum(row.state is state for row in rows)

    return BatchCounts(
        number(QueueState.PRINTED), number(QueueState.PRINTING), number(QueueState.UNSURE), number(QueueState.FAILED),
        number(QueueState.QUEUED), number(QueueState.GIVEN_UP),
    )  # fmt: skip


def a_part(wish: BatchWish, next_label: int) -> int:
    """How many papers go out together: what is free on the sheet in the printer, and more whole sheets where there are
    very many."""
    sheets = -(-(len(wish.papers) + wish.start_at - 1) // wish.per_sheet)
    together = -(-sheets // JOBS_AT_MOST)
    return together * wish.per_sheet - (next_label - 1)


def label_after(wish: BatchWish, next_label: int, papers: int) -> int:
    """Where the sheet goes on after so many papers."""
    return (next_label - 1 + papers) % wish.per_sheet + 1
