"""Working the print queue: look at the printer, take a badge, draw it, hand it over, write down what became of it.

Each step belongs to one lane: `look` and `hand_over` ask the print system and touch no event; the others write.
"""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.documents import StockChoice
from companion.domain.paper import Shifts, shift_of
from companion.domain.printing import PrinterStanding, PrinterTrouble, QueuedBadge, QueueState
from companion.services import printing
from companion.services.ports import Desk, DocumentEngine, Spooler
from companion.services.printing import PrintJob
from companion.settings import Settings
from companion.store.turn import Turn, take_turn

AHEAD = 2
"""Badges that the print system may hold at a time: one is printed, one waits behind it. All others wait with us, where
they can still go to another printer."""
NOT_PRINTED = "The print system gave this badge up."
_USUAL_STOCK = "a4-90x55-cut"


@dataclass(frozen=True, slots=True)
class Labels:
    """How badges are printed one by one: the printer ("" for none), the design ("" for what suits the stock).

    `shifts` are those of all printers of this laptop, for a badge may go to another one than the desk's; `marks`:
    whether paper that is cut by hand gets marks.
    """

    printer: str
    template: str
    stock: StockChoice
    shifts: Shifts = field(default_factory=dict)
    marks: bool = True

    def shift(self, printer: str) -> tuple[float, float]:
        """Right and down, in millimetres, by which a printer's pages are moved."""
        return shift_of(self.shifts, printer, self.stock.id, (self.stock.page_width, self.stock.page_height))


@dataclass(frozen=True, slots=True)
class Look:
    """What was found at the printer: how it stands, and which badges of ours came out (True) or were given up."""

    standing: PrinterStanding
    ended: tuple[tuple[int, bool], ...] = ()
    still_there: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of a job: the badges that went out under the system's name for them, and those that did not."""

    job: PrintJob
    system_job: str = ""
    undrawn: tuple[tuple[int, str], ...] = ()
    refusal: str = ""


def labels(settings: Settings, engine: DocumentEngine) -> Labels | None:
    """What this laptop prints single badges with: its own choice, else that of the badges screen, if any."""
    stocks = {stock.id: stock for stock in engine.stocks() if stock.measured}
    wanted = (settings.label_stock, settings.badge_stock, _USUAL_STOCK, *stocks)
    stock = next((stocks[name] for name in wanted if name in stocks), None)
    if stock is None:
        return None
    designs = {design.id for design in engine.templates("badge")}
    own = settings.label_template if settings.label_stock else settings.badge_template
    template = own if own in designs else ""
    return Labels(
        settings.badge_printer or settings.printer, template, stock, settings.printer_shifts, settings.crop_marks
    )


def begin(desk: Desk) -> Turn | None:
    """Takes the turn to print for this desk; None while another program has it. What it finds as printing was left
    by a program that ended, and is asked about from now on."""
    turn = take_turn(desk.file.path, "printing")
    if turn is not None and desk.file.queue.rows([QueueState.PRINTING]):
        printing.pick_up(desk)
    return turn


def look(spooler: Spooler, printer: str, rows: Sequence[QueuedBadge]) -> Look:
    """How the printer stands, and what became of the badges that the system was given."""
    if not printer:
        return Look(PrinterStanding(PrinterTrouble.NOT_CHOSEN))
    standing = spooler.standing(printer)
    ours = [row for row in rows if row.job and row.state in {QueueState.PRINTING, QueueState.UNSURE}]
    elsewhere = {row.printer for row in ours if row.printer != printer}
    jobs = {*standing.jobs, *(job for other in elsewhere for job in spooler.standing(other).jobs)}
    said = [(row, spooler.came_out(row.job)) for row in ours if row.job not in jobs]
    return Look(
        standing,
        # A job that we followed and the system forgot did print; one of which nobody knows is left to be asked about.
        tuple((row.id, out is not False) for row, out in said if row.state is QueueState.PRINTING or out is not None),
        tuple(row.id for row in ours if row.state is QueueState.UNSURE and row.job in jobs),
    )


def write_look(desk: Desk, found: Look) -> None:
    """Writes down which badges came out, and that those which the system still holds are printing."""
    out = [row for row, printed in found.ended if printed]
    lost = [row for row, printed in found.ended if not printed]
    if out:
        printing.took(desk, out)
    if lost:
        printing.failed(desk, lost, NOT_PRINTED)
    if found.still_there:
        printing.still_printing(desk, found.still_there)


def may_go_on(found: Look, rows: Sequence[QueuedBadge]) -> bool:
    """Whether another badge may be handed over: nothing is wrong, and the system holds few enough."""
    held = sum(row.state is QueueState.PRINTING for row in rows) - len(found.ended)
    return found.standing.trouble is None and held < AHEAD


def take(desk: Desk, choice: Labels) -> PrintJob | None:
    """Takes the next badges to print; None when none waits."""
    job = printing.next_to_print(desk, printer=choice.printer, template=choice.template, stock=choice.stock)
    return None if job is None else replace(job, shift=choice.shift(job.printer), marks=choice.marks)


def hand_over(engine: DocumentEngine, spooler: Spooler, job: PrintJob, title: str) -> Handed:
    """Draws a job and hands it to the system. What cannot be drawn is left out and told with its reason."""
    drawn = engine.badges(
        job.contents, template=job.template, stock=job.stock, start_at=job.start_at, shift=job.shift, marks=job.marks
    )
    left = {trouble.delegate: trouble.sentence for trouble in drawn.troubles if trouble.left_out}
    undrawn = tuple((row.id, left[row.delegate]) for row in job.rows if row.delegate in left)
    kept = [place for place, row in enumerate(job.rows) if row.delegate not in left]
    going = replace(
        job, rows=tuple(job.rows[place] for place in kept), contents=tuple(job.contents[place] for place in kept)
    )
    if not kept or not drawn.pdf:
        return Handed(going, undrawn=undrawn)
    try:
        with tempfile.TemporaryDirectory(prefix="companion-") as folder:
            file = Path(folder) / "badge.pdf"
            file.write_bytes(drawn.pdf)
            return Handed(going, spooler.print_file(file, job.printer, title), undrawn)
    except UserError as refused:
        return Handed(going, undrawn=undrawn, refusal=refused.sentence)
    except OSError:
        return Handed(going, undrawn=undrawn, refusal="The pages for the printer could not be written.")


def write_handed(desk: Desk, handed: Handed) -> None:
    """Writes down what became of a job. Where jobs cannot be followed, what the system took counts as printed."""
    for row, sentence in handed.undrawn:
        printing.failed(desk, [row], sentence)
    ids = [row.id for row in handed.job.rows]
    if handed.refusal:
        printing.failed(desk, ids, handed.refusal)
    elif ids:
        printing.handed_over(desk, handed.job, handed.system_job)
        if not handed.system_job:
            printing.took(desk, ids)


def call_back(spooler: Spooler, rows: Sequence[QueuedBadge]) -> tuple[int, ...]:
    """Takes back what the system holds of these badges and has not printed; returns which were still there."""
    taken: dict[str, bool] = {}
    for row in rows:
        if row.job and row.job not in taken:
            taken[row.job] = spooler.cancel(row.job)
    return tuple(row.id for row in rows if taken.get(row.job))


def run(
    desk: Desk,
    engine: DocumentEngine,
    spooler: Spooler,
    choice: Labels,
    wait: Callable[[], bool],
) -> PrinterTrouble | None:
    """Prints the whole queue in the calling thread, for a program without a window; returns what stopped it, if
    anything. `wait` is called while the system holds badges, and says whether to go on waiting for them."""
    title = desk.file.read.event().short_title()
    left = any(row.job for row in desk.file.queue.rows([QueueState.UNSURE]))
    while True:
        rows = desk.file.queue.rows([QueueState.QUEUED, QueueState.PRINTING, QueueState.UNSURE])
        following = [row for row in rows if row.state is QueueState.PRINTING]
        queued = any(row.state is QueueState.QUEUED for row in rows)
        if not queued and not following and not left:
            return None
        left = False
        found = look(spooler, choice.printer, rows)
        write_look(desk, found)
        if found.standing.trouble is not None and not found.ended:
            return found.standing.trouble
        if queued and may_go_on(found, rows):
            job = take(desk, choice)
            if job is not None:
                handed = hand_over(engine, spooler, job, title)
                write_handed(desk, handed)
                if handed.refusal:
                    return PrinterTrouble.REFUSED
        elif not found.ended and not wait():
            return PrinterTrouble.STUCK
