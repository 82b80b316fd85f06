"""Working a print batch: look at the printer, take a sheet, draw it, hand it over, write down what became of it.

Each step belongs to one lane: `look` and `hand_over` ask the print system and only read the event; the others write.
"""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.delegates import Delegate
from companion.domain.documents import RenderedDocument
from companion.domain.paper import shift_of
from companion.domain.print_batches import Batch, BatchKind, BatchRow, BatchState
from companion.domain.printing import PrinterStanding, PrinterTrouble, QueueState
from companion.services import batches
from companion.services.badges import badge_content, photo_bytes
from companion.services.batches import Part
from companion.services.certificates import contents
from companion.services.designs import shows_photos
from companion.services.ports import Desk, DocumentEngine, Spooler
from companion.services.print_work import AHEAD, NOT_PRINTED
from companion.settings import Settings
from companion.store.turn import Turn, take_turn

ON_THE_WAY = (QueueState.PRINTING, QueueState.UNSURE)
_CERTIFICATE = "completion"
NOT_STANDING = "This certificate does not stand any more."


@dataclass(frozen=True, slots=True)
class BatchLook:
    """What was found at the printer: how it stands, the places that came out (True) or were given up, and those of
    which nobody knew that the system still holds."""

    standing: PrinterStanding
    ended: tuple[tuple[int, bool], ...] = ()
    still_there: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class HandedPart:
    """What became of a sheet: the system's name for it, what could not be drawn, or why the system refused it."""

    part: Part
    system_job: str = ""
    undrawn: tuple[tuple[int, str], ...] = ()
    refusal: str = ""


def begin(desk: Desk) -> Turn | None:
    """Takes the turn to print batches for this event; None while another program has it. A batch that was being printed
    when a program ended rests from now on."""
    turn = take_turn(desk.file.path, "batches")
    if turn is not None and desk.file.batches.open() is not None:
        batches.pick_up(desk)
    return turn


def look(spooler: Spooler, printer: str, rows: Sequence[BatchRow]) -> BatchLook:
    """How the printer stands, and what became of the sheets that the system was given."""
    if not printer:
        return BatchLook(PrinterStanding(PrinterTrouble.NOT_CHOSEN))
    standing = spooler.standing(printer)
    ours = [row for row in rows if row.job and row.state in ON_THE_WAY]
    held = {*standing.jobs}
    for queue in {row.job.rpartition("-")[0] for row in ours} - {printer}:
        held |= set(spooler.standing(queue).jobs)
    out: dict[str, bool | None] = {}
    for row in ours:
        if row.job not in held and row.job not in out:
            out[row.job] = spooler.came_out(row.job)
    # A sheet that we followed and the system forgot did print; one of which nobody knows is left to be asked about.
    ended = tuple(
        (row.place, out[row.job] is not False)
        for row in ours
        if row.job in out and (row.state is QueueState.PRINTING or out[row.job] is not None)
    )
    there = tuple(row.place for row in ours if row.state is QueueState.UNSURE and row.job in held)
    return BatchLook(standing, ended, there)


def write_look(desk: Desk, batch: int, found: BatchLook) -> None:
    """Writes down which papers came out, and that those which the system still holds are printing."""
    if found.still_there:
        batches.still_printing(desk, batch, found.still_there)
    if found.ended:
        took = [place for place, printed in found.ended if printed]
        lost = [place for place, printed in found.ended if not printed]
        batches.ended(desk, batch, took, lost, NOT_PRINTED)


def may_go_on(found: BatchLook, batch: Batch, rows: Sequence[BatchRow]) -> bool:
    """Whether another sheet may be handed over: nothing is wrong, and the system holds few enough."""
    gone = {place for place, _printed in found.ended}
    held = {row.job or row.place for row in rows if row.state is QueueState.PRINTING and row.place not in gone}
    lost = any(not printed for _place, printed in found.ended)
    return (
        batch.state is BatchState.RUNNING
        and found.standing.trouble is None
        and not lost
        and len(held) < AHEAD
        and any(row.state is QueueState.QUEUED for row in rows)
    )


def hand_over(desk: Desk, engine: DocumentEngine, spooler: Spooler, part: Part, settings: Settings) -> HandedPart:
    """Draws a sheet and hands it to the system. What cannot be drawn is left out and told with its reason."""
    try:
        drawn, undrawn = _draw(desk, engine, part, settings)
    except UserError as fault:
        return HandedPart(part, refusal=fault.sentence)
    gone = {trouble.delegate: trouble.sentence for trouble in drawn.troubles if trouble.left_out}
    undrawn += tuple((row.place, gone[row.delegate]) for row in part.rows if row.delegate in gone)
    if not drawn.pdf:
        return HandedPart(part, undrawn=undrawn)
    wish = part.batch.wish
    try:
        with tempfile.TemporaryDirectory(prefix="companion-") as folder:
            file = Path(folder) / "papers.pdf"
            file.write_bytes(drawn.pdf)
            title = desk.file.read.event().title()
            return HandedPart(
                part, spooler.print_file(file, wish.printer, title, wish.options.turning(drawn.duplex)), undrawn
            )
    except UserError as refused:
        return HandedPart(part, undrawn=undrawn, refusal=refused.sentence)
    except OSError:
        return HandedPart(part, undrawn=undrawn, refusal="The pages for the printer could not be written.")


def _draw(
    desk: Desk, engine: DocumentEngine, part: Part, settings: Settings
) -> tuple[RenderedDocument, tuple[tuple[int, str], ...]]:
    wish, read = part.batch.wish, desk.file.read
    if wish.kind is BatchKind.CERTIFICATES:
        design = wish.template or _CERTIFICATE
        photos = shows_photos(engine, "certificate", design)
        some = contents(read, desk.now, languages=wish.languages, only=_whom(part), photos=photos)
        found = {one.delegate: one for one in some}
        standing = [row for row in part.rows if row.delegate in found and found[row.delegate].serial == row.code]
        kept = {row.place for row in standing}
        undrawn = tuple((row.place, NOT_STANDING) for row in part.rows if row.place not in kept)
        if not standing:
            return RenderedDocument(b"", 0), undrawn
        return engine.certificates([found[row.delegate] for row in standing], template=design), undrawn
    event = read.event()
    stock = engine.stock(wish.stock)
    page = (stock.page_width, stock.page_height)
    drawn = engine.badges(
        [
            badge_content(
                event,
                read.delegate(row.delegate) or Delegate(id=row.delegate),
                row.code,
                photo=photo_bytes(read, row.delegate),
            )
            for row in part.rows
        ],
        template=wish.template,
        stock=wish.stock,
        start_at=part.start_at,
        shift=shift_of(settings.printer_shifts, wish.printer, stock.id, page),
        marks=wish.marks,
        duplex=wish.options.edge,
    )
    return drawn, ()


def _whom(part: Part) -> list[str]:
    return [row.delegate for row in part.rows]


def write_handed(desk: Desk, handed: HandedPart) -> None:
    """Writes down what became of a sheet."""
    if handed.refusal:
        batches.refused(desk, handed.part, handed.refusal)
    else:
        batches.handed_over(desk, handed.part, handed.system_job, handed.undrawn)


def call_back(spooler: Spooler, rows: Sequence[BatchRow]) -> tuple[int, ...]:
    """Takes back what the system holds of these papers and has not printed; returns the places still there."""
    taken: dict[str, bool] = {}
    for row in rows:
        if row.job and row.job not in taken:
            taken[row.job] = spooler.cancel(row.job)
    return tuple(row.place for row in rows if taken.get(row.job))


def run(
    desk: Desk,
    engine: DocumentEngine,
    spooler: Spooler,
    settings: Settings,
    batch: int,
    wait: Callable[[], bool],
    told: Callable[[int, int], None] = lambda _done, _of: None,
) -> PrinterTrouble | None:
    """Prints a batch in the calling thread, for a program without a window; returns what stopped it, if anything.

    `wait` is called while the system holds sheets, and says whether to go on waiting; `told` hears how many papers of
    how many are out.
    """
    first = True
    while True:
        found = desk.file.batches.batch(batch)
        rows = desk.file.batches.rows(batch)
        told(sum(row.state is QueueState.PRINTED for row in rows), len(rows))
        going = [row for row in rows if row.state is QueueState.PRINTING or (first and row.state in ON_THE_WAY)]
        if found is None or (found.state is not BatchState.RUNNING and not going):
            return None
        first = False
        seen = look(spooler, found.wish.printer, rows)
        write_look(desk, batch, seen)
        if seen.standing.trouble is not None and not seen.ended:
            return seen.standing.trouble
        if may_go_on(seen, found, rows):
            part = batches.next_part(desk, batch)
            if part is not None:
                handed = hand_over(desk, engine, spooler, part, settings)
                write_handed(desk, handed)
                if handed.refusal:
                    return PrinterTrouble.REFUSED
        elif not seen.ended and not wait():
            return PrinterTrouble.STUCK
