"""The page that tests the scanner: what the last scan showed, how the scanner is set, the sheet on paper."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.documents import RenderedDocument, ScannerSheetContent
from companion.domain.keystrokes import GAP_MS, SLOW_GAPS, Habits
from companion.domain.scanner_check import Finding, Trace, Verdict, judge
from companion.presenters.context import ScreenContext
from companion.presenters.paper import hand_to_printer, save_whole
from companion.presenters.runner import Cancelled, Progress

PACES = (GAP_MS, *SLOW_GAPS)


@dataclass(frozen=True, slots=True)
class ScannerTestState:
    """What the page shows. `trace` and `verdict` are None before the first scan. `busy`: the sheet is being made."""

    habits: Habits
    trace: Trace | None = None
    verdict: Verdict | None = None
    busy: bool = False


class ScannerTest:
    """`render` gets every new state, `told` the printer or the file the sheet went to, `failed` what went wrong."""

    def __init__(
        self,
        context: ScreenContext,
        render: Callable[[ScannerTestState], None],
        told: Callable[[str], None],
        failed: Callable[[UserError], None],
    ) -> None:
        self._context = context
        self._render = render
        self._told = told
        self._failed = failed
        self.state = ScannerTestState(self._stored())

    def open(self) -> None:
        """The page comes on show."""
        self._put(habits=self._stored())

    def hear(self, trace: Trace, *, in_a_box: bool = False) -> None:
        """A scan, or something typed by hand; the latter is not looked at while somebody writes into a box."""
        verdict = judge(trace, self.state.habits)
        if not (in_a_box and verdict.findings == (Finding.BY_HAND,)):
            self._put(trace=trace, verdict=verdict)

    def set_prefix(self, prefix: str) -> None:
        """The scanner types this before each code."""
        self._set(scanner_prefix=prefix.strip())

    def set_pace(self, gap_ms: int) -> None:
        """The scanner's keys follow each other faster than this."""
        self._set(scanner_gap=gap_ms)

    def take_advice(self) -> None:
        """Set prefix and pace as the last scan showed them."""
        verdict = self.state.verdict
        if verdict is not None:
            if Finding.PREFIX in verdict.findings:
                self._set(scanner_prefix=verdict.prefix)
            if Finding.SLOW in verdict.findings:
                self._set(scanner_gap=verdict.gap_ms)

    @property
    def can_take_advice(self) -> bool:
        """Whether this laptop can be set so that one of the findings is mended."""
        verdict = self.state.verdict
        return verdict is not None and bool({Finding.PREFIX, Finding.SLOW} & set(verdict.findings))

    def print_sheet(self, content: ScannerSheetContent) -> None:
        """Print the sheet on the chosen printer, or else on the system's first."""

        def hand_over(document: RenderedDocument) -> str:
            spooler = self._context.spooler()
            wanted, printers = self._context.settings().printer, spooler.printers()
            printer = wanted if wanted in printers else next(iter(printers), "")
            if not printer:
                raise UserError("There is no printer on this laptop.", "Save the PDF and print it from there.")
            hand_to_printer(spooler, document.pdf, printer, content.title)
            return printer

        self._make(content, hand_over)

    def save_sheet(self, content: ScannerSheetContent, path: Path) -> None:
        """Save the sheet as a PDF file."""

        def save(document: RenderedDocument) -> str:
            save_whole(document.pdf, path)
            return path.name

        self._make(content, save)

    def _make(self, content: ScannerSheetContent, hand_over: Callable[[RenderedDocument], str]) -> None:
        def make(_progress: Progress, _cancelled: Cancelled) -> str:
            return hand_over(self._context.documents().scanner_sheet(content))

        def done(where: str) -> None:
            self._put(busy=False)
            self._told(where)

        def failed(error: Exception) -> None:
            self._put(busy=False)
            if not isinstance(error, UserError):
                raise error
            self._failed(error)

        self._put(busy=True)
        self._context.runner.work(make, done, failed)

    def _stored(self) -> Habits:
        settings = self._context.settings()
        gap = min(PACES, key=lambda pace: abs(pace - settings.scanner_gap))
        return Habits(settings.scanner_prefix, gap)

    def _set(self, **fields: str | int) -> None:
        self._context.keep(replace(self._context.settings(), **fields))  # type: ignore[arg-type]
        habits = self._stored()
        trace = self.state.trace
        self._put(habits=habits, verdict=judge(trace, habits) if trace is not None else None)

    def _put(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._render(self.state)
