"""Papers on the way to the printer or the disk: made, asked about when some cannot be made, then handed over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from companion.domain.documents import RenderedDocument
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand, Question, Run, hand_to_printer, lost, save_whole
from companion.presenters.paper_presenter import PaperPresenter, PaperState, Told
from companion.presenters.runner import Cancelled, Job, Progress


@dataclass(frozen=True, slots=True)
class PrintingState(PaperState):
    """`printers` is None until the system was asked; `question` waits for an answer before anything goes out."""

    printers: tuple[str, ...] | None = None
    printer: str = ""
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Papers:
    """Finished pages. `printed` writes into the event that a printer took them."""

    document: RenderedDocument
    printed: Callable[[], None] | None = None


State = TypeVar("State", bound=PrintingState)


class PrintingPresenter(PaperPresenter[State, Told]):
    """Saves papers or prints them. Nothing goes out before the question about those left out was answered."""

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

    def choose_printer(self, printer: str) -> None:
        """Take another printer, kept for next time."""
        if printer != self.state.printer:
            self.state = replace(self.state, printer=printer)
            self._context.keep(replace(self._context.settings(), printer=printer))
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
        document, printed = papers.document, papers.printed
        done = Done(errand, len(document.drawn), to)
        self.state = replace(self.state, run=Run(errand, done.count, done.count, handing_over=True))
        self._put()

        def hand_over(_progress: Progress, _cancelled: Cancelled) -> None:
            if errand is Errand.SAVE:
                save_whole(document.pdf, Path(to))
            else:
                title = self._context.desk.file.read.event().title()
                hand_to_printer(self._context.spooler(), document.pdf, to, title)

        def taken(_none: None) -> None:
            if errand is Errand.PRINT and printed is not None:
                self._context.runner.write(printed, lambda _none: self._went_out(done, document.drawn), self._failed)
            else:
                self._went_out(done, document.drawn)

        def refused(error: Exception) -> None:
            self._failed(error, printing=errand is Errand.PRINT)
            self._read_if_stale()

        self._context.runner.work(hand_over, taken, refused)

    def _went_out(self, done: Done, _delegates: Sequence[str]) -> None:
        """These delegates' papers are with the printer or on the disk."""
        self.state = replace(self.state, run=None)
        self._put()
        self._tell(done)
        if done.errand is Errand.PRINT:
            self._stale = True
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
