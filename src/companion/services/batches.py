"""The verbs of print batches: begin one, take its next sheet, say what became of it, go on at any paper.

One batch of a desk is open at a time. A paper is printed once: a badge that somebody else printed meanwhile, or that is
not valid any more, is given up when its turn comes. Only `go_on_from` and `print_again` print a paper again.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from companion.domain.answers import UserError
from companion.domain.delegates import BadgeState
from companion.domain.entry import Kind, badges_subject
from companion.domain.print_batches import (
    Batch,
    BatchKind,
    BatchRow,
    BatchState,
    BatchWish,
    a_part,
    counted,
    label_after,
)
from companion.domain.printing import PrintOptions, QueueState
from companion.services.ports import Desk
from companion.services.printing import NOT_VALID, PRINTED_ELSEWHERE
from companion.store.file import Transaction
from companion.store.queries import Queries

CANCELLED = "The batch was cancelled."
_GOES = (QueueState.PRINTING, QueueState.UNSURE)


@dataclass(frozen=True, slots=True)
class Begun:
    """A batch that was begun. `waiting`: badges that are left out, for the desk's print queue brings them anyway."""

    batch: int
    papers: int
    waiting: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Papers to print now, on a sheet from label `start_at` on."""

    batch: Batch
    rows: tuple[BatchRow, ...]
    start_at: int

    @property
    def places(self) -> tuple[int, ...]:
        """Their places in the batch."""
        return tuple(row.place for row in self.rows)


def begin(desk: Desk, wish: BatchWish) -> Begun:
    """Keeps a batch to be printed. Raises UserError while another is open, and when nothing is left to print."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        before = writing.batches.open()
        if before is not None:
            raise UserError(
                f"A batch of {len(before.wish.papers)} is not finished yet.", "Go on with it, or cancel it, first."
            )
        waiting: tuple[str, ...] = ()
        printed = [0] * len(wish.papers)
        if wish.kind is BatchKind.BADGES:
            waiting = tuple(d for d, code in wish.papers if writing.queue.open_row(d, code) is not None)
            wish = replace(wish, papers=tuple(paper for paper in wish.papers if paper[0] not in waiting))
            active = writing.read.active_badges()
            printed = [active[d].printed if d in active else 0 for d, _code in wish.papers]
        if not wish.papers:
            raise UserError("There is nothing to print.", "Choose at least one delegate.")
        return Begun(writing.batches.add(wish, printed), len(wish.papers), waiting)


def next_part(desk: Desk, batch: int) -> Part | None:
    """Takes the papers of the next sheet and marks them as printing; None when none waits or the batch rests."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        found = writing.batches.batch(batch)
        if found is None or found.state is not BatchState.RUNNING:
            return None
        number = a_part(found.wish, found.next_label)
        rows: list[BatchRow] = []
        for row in writing.batches.rows(batch, [QueueState.QUEUED]):
            refusal = _refusal(writing.read, found, row)
            if refusal:
                writing.batches.put_rows(batch, [row.place], QueueState.GIVEN_UP, reason=refusal)
            else:
                rows.append(row)
            if len(rows) == number:
                break
        if not rows:
            _settle(writing, found)
            return None
        writing.batches.put_rows(batch, [row.place for row in rows], QueueState.PRINTING, job="", reason="")
        return Part(found, tuple(rows), found.next_label)


def _refusal(read: Queries, batch: Batch, row: BatchRow) -> str:
    if batch.wish.kind is not BatchKind.BADGES:
        return ""
    badge = next((badge for badge in read.badges(row.delegate) if badge.code == row.code), None)
    if badge is None or badge.state is not BadgeState.ACTIVE:
        return NOT_VALID
    return PRINTED_ELSEWHERE if badge.printed > row.before else ""


def handed_over(desk: Desk, part: Part, system_job: str, undrawn: Iterable[tuple[int, str]] = ()) -> None:
    """The system took these papers under this name; where jobs cannot be followed ("") they count as printed.

    `undrawn`: places and reasons of those that are not in it."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        reasons = dict(undrawn)
        went = [row for row in part.rows if row.place not in reasons]
        for place, reason in reasons.items():
            writing.batches.put_rows(part.batch.id, [place], QueueState.FAILED, reason=reason)
        if went:
            places = [row.place for row in went]
            writing.batches.put_rows(part.batch.id, places, QueueState.PRINTING, job=system_job)
            if not system_job:
                _took(writing, part.batch, went)
            now = writing.batches.batch(part.batch.id) or part.batch
            after = label_after(part.batch.wish, part.start_at, len(went))
            writing.batches.put(part.batch.id, now.state, after)
        _settle(writing, part.batch)


def refused(desk: Desk, part: Part, reason: str) -> None:
    """The system did not take these papers, and why; the batch rests until somebody goes on."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        writing.batches.put_rows(part.batch.id, part.places, QueueState.FAILED, reason=reason)
        _settle(writing, part.batch, resting=True)


def ended(desk: Desk, batch: int, took: Iterable[int], lost: Iterable[int], reason: str) -> None:
    """The system printed the papers at these places, and gave the others up for a reason."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        found = _known(writing, batch)
        took, given_up = set(took), set(lost)
        rows = writing.batches.rows(batch, _GOES)
        _took(writing, found, [row for row in rows if row.place in took])
        # What somebody settled since the printer was looked at stays as they said.
        gone = [row.place for row in rows if row.place in given_up]
        writing.batches.put_rows(batch, gone, QueueState.FAILED, reason=reason)
        _settle(writing, found, resting=bool(gone))


def still_printing(desk: Desk, batch: int, places: Iterable[int]) -> None:
    """Nobody knew of these papers, and the system turns out to hold them still: they are printing."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        _known(writing, batch)
        writing.batches.put_rows(batch, places, QueueState.PRINTING)


def pick_up(desk: Desk) -> Batch | None:
    """Called by whoever begins to print batches for this desk, when nobody else does. A batch that was being printed
    when the program ended rests: somebody looks at the printer first."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        found = writing.batches.open()
        if found is None:
            return None
        left = writing.batches.rows(found.id, [QueueState.PRINTING])
        if found.state is BatchState.RUNNING or left:
            writing.batches.put_rows(found.id, [row.place for row in left], QueueState.UNSURE)
            writing.batches.put(found.id, BatchState.PAUSED)
        return writing.batches.batch(found.id)


def pause(desk: Desk, batch: int) -> None:
    """Nothing more is handed over; the sheets that the system has are printed."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        if _known(writing, batch).state is BatchState.RUNNING:
            writing.batches.put(batch, BatchState.PAUSED)


def go_on(desk: Desk, batch: int) -> None:
    """Print what waits. Papers of which nobody knows whether they came out stay to be asked about."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        found = _known(writing, batch)
        if found.state is BatchState.PAUSED:
            writing.batches.put(batch, BatchState.RUNNING)


def go_on_from(desk: Desk, batch: int, place: int, label: int = 1) -> None:
    """Prints the paper at this place and all behind it, whatever became of them, on a sheet from `label` on; those
    before it came out, as somebody saw. Raises UserError when there is no such paper or label."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        found = writing.batches.batch(batch)
        if found is None:
            raise _unknown(batch)
        _other_open(writing, batch)
        rows = writing.batches.rows(batch)
        if not 1 <= place <= len(rows):
            raise UserError(f"This batch has papers 1 to {len(rows)}.", f"Choose a number from 1 to {len(rows)}.")
        if not 1 <= label <= found.wish.per_sheet:
            raise UserError(f"There is no label {label} on this sheet.", f"Choose 1 to {found.wish.per_sheet}.")
        before = [row for row in rows if row.place < place]
        _took(writing, found, [row for row in before if row.state in _GOES])
        lost = [row.place for row in before if row.state in {QueueState.FAILED, QueueState.QUEUED}]
        writing.batches.put_rows(batch, lost, QueueState.GIVEN_UP)
        _wait_again(writing, found, [row for row in rows if row.place >= place])
        writing.batches.put(batch, BatchState.RUNNING, label)


def print_again(desk: Desk, batch: int, label: int | None = None) -> int:
    """Papers that failed, or of which nobody knows, are printed once more, from `label` of a sheet on; returns how
    many. The batch goes on."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        found = _known(writing, batch)
        rows = writing.batches.rows(batch, [QueueState.FAILED, QueueState.UNSURE])
        _wait_again(writing, found, rows)
        # A sheet that was lost on its way is a used one; one that was never taken lies in the printer still.
        fresh = 1 if any(row.job for row in rows) else found.next_label
        writing.batches.put(batch, BatchState.RUNNING, label or fresh)
        return len(rows)


def came_out(desk: Desk, batch: int, *, going_on: bool = True) -> int:
    """Somebody looked: the papers of which nobody knew did come out. Returns how many; the batch goes on."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        found = _known(writing, batch)
        rows = writing.batches.rows(batch, [QueueState.UNSURE])
        _took(writing, found, rows)
        writing.batches.put(batch, BatchState.RUNNING if going_on else BatchState.PAUSED)
        _settle(writing, found)
        return len(rows)


def cancel(desk: Desk, batch: int, taken_back: Iterable[int] = ()) -> int:
    """Prints nothing more of a batch; `taken_back` are the places that the system gave back unprinted. Returns how many
    papers are not printed. What the system still holds is counted when it comes out."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        _known(writing, batch)
        rows = writing.batches.rows(batch, [QueueState.QUEUED, QueueState.FAILED])
        places = sorted({row.place for row in rows} | set(taken_back))
        writing.batches.put_rows(batch, places, QueueState.GIVEN_UP, reason=CANCELLED)
        left = writing.batches.rows(batch, _GOES)
        writing.batches.put(batch, BatchState.PAUSED if left else BatchState.CANCELLED)
        return len(places)


def print_elsewhere(desk: Desk, batch: int, printer: str, options: PrintOptions) -> None:
    """The rest of a batch goes to another printer, or from another tray."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        found = _known(writing, batch)
        writing.batches.change(batch, replace(found.wish, printer=printer, options=options))


def _took(writing: Transaction, batch: Batch, rows: Iterable[BatchRow]) -> None:
    places = []
    for row in rows:
        places.append(row.place)
        if batch.wish.kind is BatchKind.BADGES:
            writing.append(Kind.BADGE_PRINTED, badges_subject(row.delegate), {"code": row.code})
    writing.batches.put_rows(batch.id, places, QueueState.PRINTED, reason="")


def _wait_again(writing: Transaction, batch: Batch, rows: Iterable[BatchRow]) -> None:
    """These wait once more, because somebody asked: how often they were printed so far does not stand in the way."""
    writing.refold_now()
    active = writing.read.active_badges() if batch.wish.kind is BatchKind.BADGES else {}
    for row in rows:
        printed = active[row.delegate].printed if row.delegate in active else 0
        writing.batches.put_rows(batch.id, [row.place], QueueState.QUEUED, job="", reason="", before=printed)


def _settle(writing: Transaction, batch: Batch, *, resting: bool = False) -> None:
    """A batch of which nothing is left is done; one whose rest nobody can print without being asked rests."""
    counts = counted(writing.batches.rows(batch.id))
    now = writing.batches.batch(batch.id) or batch
    if not counts.open:
        cancelled = any(row.reason == CANCELLED for row in writing.batches.rows(batch.id, [QueueState.GIVEN_UP]))
        writing.batches.put(batch.id, BatchState.CANCELLED if cancelled else BatchState.DONE)
    elif now.state is BatchState.RUNNING and (resting or not (counts.waiting or counts.printing)):
        writing.batches.put(batch.id, BatchState.PAUSED)


def _known(writing: Transaction, batch: int) -> Batch:
    found = writing.batches.batch(batch)
    if found is None or not found.state.is_open:
        raise _unknown(batch)
    return found


def _other_open(writing: Transaction, batch: int) -> None:
    other = writing.batches.open()
    if other is not None and other.id != batch:
        raise UserError(
            f"A batch of {len(other.wish.papers)} is not finished yet.", "Go on with it, or cancel it, first."
        )


def _unknown(batch: int) -> UserError:
    return UserError(f"There is no batch {batch} that is being printed.", "See: companion batch EVENT")
