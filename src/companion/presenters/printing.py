"""Papers on the way to the printer or the disk: made, asked about when some cannot be made, then handed over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from companion.domain.documents import RenderedDocument
from companion.domain.print_batches import Batch, BatchKind, BatchWish, counted
from companion.domain.printing import AS_USUAL, UNTOLD, PrinterAbilities, PrintOptions, Sides
from companion.presenters.batch_desk import NO_BATCH, BatchDeskState
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand, Fault, Question, Run, lost, save_whole
from companion.presenters.paper_presenter import PaperPresenter, PaperState, Told
from companion.presenters.runner import Cancelled, Job, Progress
from companion.services.batches import Begun


@dataclass(frozen=True, slots=True)
class PrintingState(PaperState):
    """`printers` is None until the system was asked; `question` waits for an answer before anything goes out.

    `abilities` are those of the printer in force, as far as it said; `options`: what is asked of it.
    `batch`: the papers of this screen that are on their way to a printer.
    """

    printers: tuple[str, ...] | None = None
    printer: str = ""
    question: Question | None = None
    abilities: PrinterAbilities = UNTOLD
    options: PrintOptions = AS_USUAL
    batch: BatchDeskState = NO_BATCH


@dataclass(frozen=True, slots=True)
class Papers:
    """Finished pages; `wish` is how a printer is asked for them, as a batch."""

    document: RenderedDocument
    wish: BatchWish | None = None


_ELSEWHERE = "Look at the printer and try again, or save the PDF and print it from there."

State = TypeVar("State", bound=PrintingState)


class PrintingPresenter(PaperPresenter[State, Told]):
    """Saves papers or prints them. Nothing goes out before the question about those left out was answered."""

    kind: BatchKind

    def __init__(
        self,
        context: ScreenContext,
        render: Callable[[State], None],
        tell: Callable[[Told | Done], None],
        state: State,
    ) -> None:
        super().__init__(context, render, tell, state)
        self._making: Job | None = None
        self._waiting: tuple[Errand, Papers, str] | None = None
        self._end_batches: Callable[[], None] = lambda: None
        if context.batches is not None:
            self._end_batches = context.batches.subscribe(self._batch_told)

    def close(self) -> None:
        """The event is closed: the batch goes on without this screen."""
        self._end_batches()
        super().close()

    def _batch_told(self, told: BatchDeskState) -> None:
        """The batch went on, or rests; a printer that refused a sheet is told with the way around it."""
        ours = told if told.batch is not None and told.batch.wish.kind is self.kind else NO_BATCH
        if ours == self.state.batch:
            return
        before = self.state.batch
        refused = ours.counts.failed > before.counts.failed and ours.reason
        self.state = replace(self.state, batch=ours)
        if refused:
            self.state = replace(self.state, fault=Fault(ours.reason, _ELSEWHERE, printing=True))
        elif self.state.fault is not None and self.state.fault.remedy == _ELSEWHERE and not ours.counts.failed:
            self.state = replace(self.state, fault=None)
        self._put()
        if before.batch is not None and ours.batch is None:
            self._batch_over(before.batch)

    def _batch_over(self, batch: Batch) -> None:
        """Nothing of a batch is open any more: say how many papers came out."""
        kept = self._context.desk.file

        def look() -> int:
            return counted(kept.batches.rows(batch.id)).printed

        def told(number: int) -> None:
            if number:
                self._tell(Done(Errand.PRINT, number, batch.wish.printer))
            self._stale = True
            if self._may_read:
                self.read()

        self._context.runner.read(look, told, self._stumbled)

    def choose_printer(self, printer: str) -> None:
        """Take another printer, kept for next time."""
        if printer != self.state.printer:
            self.state = replace(self.state, printer=printer)
            self._context.keep(replace(self._context.settings(), printer=printer))
            self._put()
            self.ask_printer()

    def ask_printer(self) -> None:
        """Ask the printer in force for its trays and sides, and take those last used with it."""
        printer, settings = self.state.printer, self._context.settings()
        spooler = self._context.spooler

        def take(can: PrinterAbilities) -> None:
            if printer != self.state.printer:
                return
            tray = settings.printer_trays.get(printer, "")
            sides = settings.printer_sides.get(printer, "")
            options = PrintOptions(
                tray if tray in {name for name, _words in can.trays} else "",
                next((one for one in can.sides if one == sides), Sides.ONE),
                self.state.options.copies,
            )
            self.state = replace(self.state, abilities=can, options=options)
            self._put()

        def untold(_error: Exception) -> None:
            take(PrinterAbilities())

        self._context.runner.hurry(
            lambda: spooler().abilities(printer) if printer else PrinterAbilities(), take, untold
        )

    def choose_options(self, options: PrintOptions) -> None:
        """Another tray, other sides, more copies; tray and sides are kept for this printer."""
        if options == self.state.options:
            return
        self.state = replace(self.state, options=options)
        settings, printer = self._context.settings(), self.state.printer
        self._context.keep(
            replace(
                settings,
                printer_trays={**settings.printer_trays, printer: options.tray},
                printer_sides={**settings.printer_sides, printer: str(options.sides)},
            )
        )
        self._put()

    def stop(self) -> None:
        """Stop making papers; nothing went out."""
        if self._making is not None and self.state.run is not None and not self.state.run.handing_over:
            self._making.cancel()
            self._making = None
            self.state = replace(self.state, run=None)
            self._rest()

    def go_on(self) -> None:
        """The others are wanted, without those whose paper cannot be made."""
        if self._waiting is not None:
            errand, papers, to = self._waiting
            self._waiting = None
            self.state = replace(self.state, question=None)
            self._send(errand, papers, to)

    def give_up(self) -> None:
        """Nothing is wanted while somebody's paper cannot be made."""
        self._waiting = None
        self.state = replace(self.state, question=None)
        self._rest()

    @property
    def _may_read(self) -> bool:
        """What is being made or asked about stays as it is until it went out."""
        return self._active and self.state.run is None and self.state.question is None

    def _make(self, errand: Errand, to: str, count: int, make: Callable[[Progress, Cancelled], Papers]) -> None:
        """Make `count` papers, then send them, or ask when some are left out."""
        self.state = replace(self.state, run=Run(errand, 0, count), fault=None)
        self._put()

        def progress(done: int, of: int) -> None:
            if self.state.run is not None:
                self.state = replace(self.state, run=Run(errand, done, of))
                self._put()

        def take(papers: Papers) -> None:
            self._making = None
            left_out, drawn = lost(papers.document.troubles), papers.document.drawn
            self.state = replace(self.state, run=None)
            if left_out:
                self._waiting = (errand, papers, to) if drawn else None
                self.state = replace(self.state, question=Question(errand, left_out, len(drawn)))
                self._put()
            elif drawn:
                self._send(errand, papers, to)
            else:
                self._put()

        self._making = self._context.runner.work(make, take, self._failed, progress)

    def _send(self, errand: Errand, papers: Papers, to: str) -> None:
        document = papers.document
        done = Done(errand, len(document.drawn), to)
        self.state = replace(self.state, run=Run(errand, done.count, done.count, handing_over=True))
        self._put()

        def refused(error: Exception) -> None:
            self._failed(error, printing=errand is Errand.PRINT)
            self._read_if_stale()

        if errand is Errand.PRINT and papers.wish is not None and self._context.batches is not None:

            def begun(_batch: Begun) -> None:
                self.state = replace(self.state, run=None)
                self._rest()

            self._context.batches.begin(papers.wish, begun, refused)
            return

        def save(_progress: Progress, _cancelled: Cancelled) -> None:
            save_whole(document.pdf, Path(to))

        self._context.runner.work(save, lambda _none: self._went_out(done, document.drawn), refused)

    def _went_out(self, done: Done, _delegates: Sequence[str]) -> None:
        """These delegates' papers are on the disk."""
        self.state = replace(self.state, run=None)
        self._put()
        self._tell(done)
        self._read_if_stale()

    def _rest(self) -> None:
        """Nothing is under way any more."""
        self._put()
        self._read_if_stale()

    def _read_if_stale(self) -> None:
        if self._stale:
            self.read()


def printer_in_force(wanted: str, printers: Sequence[str]) -> str:
    """The wanted printer when the system has it, else its first, else ""."""
    return wanted if wanted in printers else next(iter(printers), "")
