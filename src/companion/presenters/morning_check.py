"""The morning check on the screen: its steps one by one on the work lane, lines as they come, and the fixes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.preflight import CheckLine, Group, Light, Subject
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Fault, fault, hand_to_printer, save_whole
from companion.presenters.runner import Cancelled, Job, Progress
from companion.services import backups
from companion.services.preflight import laptop
from companion.services.preflight.check import Step, damaged, needs_of, steps
from companion.services.preflight.devices import ScannerFacts
from companion.services.print_work import labels
from companion.services.printing import test_content


@dataclass(frozen=True, slots=True)
class MorningState:
    """Everything the screen shows. `done` of `of` steps are taken while it `running`; `checked_at` is when the last run
    ended. `testing`: a test badge is on its way; `fault` is what went wrong with it or with a fix."""

    lines: tuple[CheckLine, ...] = ()
    running: bool = False
    done: int = 0
    of: int = 0
    checked_at: datetime | None = None
    testing: bool = False
    fault: Fault | None = None

    def of_group(self, group: Group) -> tuple[CheckLine, ...]:
        """The lines under one heading, always in the same order."""
        order = list(Subject)
        found = [line for line in self.lines if line.subject.group is group]
        return tuple(sorted(found, key=lambda line: order.index(line.subject)))

    def count(self, light: Light) -> int:
        """How many lines have this light."""
        return sum(line.light is light for line in self.lines)

    @property
    def ready(self) -> bool:
        """Whether the check was made and nothing has to be mended first."""
        return self.checked_at is not None and not self.running and not self.count(Light.RED)

    @property
    def fixes(self) -> tuple[CheckLine, ...]:
        """The lines with something to press, what must be mended first before what should be looked at."""
        with_fix = [line for group in Group for line in self.of_group(group) if line.fix is not None]
        return tuple(sorted(with_fix, key=lambda line: line.light is not Light.RED))


@dataclass(frozen=True, slots=True)
class SampleMade:
    """A test badge went to a printer, or into a file."""

    to: str
    printed: bool


class MorningPresenter:
    """Runs the check, mends what can be mended here, prints a test badge. Nothing of it is kept in the event."""

    def __init__(
        self,
        context: ScreenContext,
        render: Callable[[MorningState], None],
        tell: Callable[[SampleMade], None] = lambda _printed: None,
    ) -> None:
        self._context = context
        self._render = render
        self._tell = tell
        self._round = 0
        self._job: Job | None = None
        self.state = MorningState()

    # --- looking ---

    def check(self) -> None:
        """Look at everything anew; a look under way is given up."""
        self._look(self._steps())

    def check_again(self, *subjects: Subject) -> None:
        """Look once more at what a fix may have changed; during a whole look that comes by itself."""
        if self.state.running:
            self.check()
            return
        self._look([step for step in self._steps() if {*step.subjects} & {*subjects}], whole=False)

    def stop(self) -> bool:
        """Give the look up; whether one was under way. What was found stays."""
        if not self.state.running:
            return False
        self._round += 1
        if self._job is not None:
            self._job.cancel()
        self._show(running=False)
        return True

    def scanner_heard(self) -> None:
        """A scan came in on this screen."""
        self._put((laptop.scanner_line(ScannerFacts(heard=True)),), (Subject.SCANNER,))

    def _steps(self) -> list[Step]:
        context = self._context
        if context.devices is None:
            return []
        return [
            *steps(needs_of(context.desk, context.devices(), context.backups, context.documents, context.settings()))
        ]

    def _look(self, row: list[Step], *, whole: bool = True) -> None:
        self.stop()
        self._round += 1
        self._show(running=True, done=0, of=len(row), fault=None)
        self._take(row, 0, self._round, whole=whole, broken=False)

    def _take(self, row: list[Step], at: int, turn: int, *, whole: bool, broken: bool) -> None:
        while at < len(row) and broken and row[at].believes:
            self._put((), row[at].subjects)
            at += 1
        if at >= len(row):
            self._show(running=False, done=len(row), checked_at=self._context.desk.now)
            return
        step = row[at]

        def look(progress: Progress, cancelled: Cancelled) -> tuple[CheckLine, ...]:
            return step.lines(progress, cancelled)

        def taken(lines: tuple[CheckLine, ...]) -> None:
            if turn == self._round:
                self.state = replace(self.state, done=at + 1)
                self._put(lines, step.subjects)
                self._take(row, at + 1, turn, whole=whole, broken=broken or damaged(lines))

        def failed(error: Exception) -> None:
            if turn == self._round:
                self._show(running=False)
            raise error

        self._job = self._context.runner.work(look, taken, failed)

    def _put(self, lines: tuple[CheckLine, ...], subjects: tuple[Subject, ...]) -> None:
        kept = tuple(line for line in self.state.lines if line.subject not in subjects)
        self._show(lines=kept + lines)

    # --- mending ---

    def back_up(self) -> None:
        """Make a backup now, then look at it."""
        self._context.back_up_now()
        self.check_again(Subject.BACKUP)

    def save_copy(self, folder: Path) -> None:
        """Save a copy in a folder of another disk, and remember the folder."""
        context = self._context

        def saved(_path: Path) -> None:
            context.keep(replace(context.settings(), copy_folder=str(folder)))
            self.check_again(Subject.BACKUP)

        context.runner.work(lambda _progress, _cancelled: backups.back_up(context.desk, folder), saved, self._failed)

    def count_again(self) -> None:
        """Count everything again from the journal."""
        self._context.runner.write(
            self._context.desk.file.rebuild, lambda _none: self.check_again(Subject.COUNTS), self._failed
        )

    # --- the test badge ---

    @property
    def printer(self) -> str:
        """The printer that badges go to, "" for none."""
        line = next((one for one in self.state.lines if one.subject is Subject.PRINTER), None)
        settings = self._context.settings()
        chosen = settings.badge_printer or settings.printer
        return "" if line is not None and line.light is Light.AMBER else chosen

    def print_test(self) -> None:
        """Print a badge of an invented person on the badge printer; nothing is kept in the event."""
        printer, context = self.printer, self._context

        def hand_over(pdf: bytes) -> None:
            hand_to_printer(context.spooler(), pdf, printer, context.desk.file.read.event().title())

        self._test(hand_over, SampleMade(printer, printed=True))

    def save_test(self, path: Path) -> None:
        """Save the test badge as a PDF, where there is no printer."""
        self._test(lambda pdf: save_whole(pdf, path), SampleMade(path.name, printed=False))

    def _test(self, hand_over: Callable[[bytes], None], done: SampleMade) -> None:
        if self.state.testing:
            return
        context = self._context

        def make(_progress: Progress, _cancelled: Cancelled) -> None:
            engine = context.documents()
            chosen = labels(context.settings(), engine)
            if chosen is None:
                raise UserError("There is no measured paper for badges.", "Measure a sheet on the badges screen.")
            content = test_content(context.desk.file.read.event())
            hand_over(engine.badges([content], template=chosen.template, stock=chosen.stock.id).pdf)

        def out(_none: None) -> None:
            self._show(testing=False)
            self._tell(done)

        def refused(error: Exception) -> None:
            self._show(testing=False)
            self._failed(error)

        self._show(testing=True, fault=None)
        context.runner.work(make, out, refused)

    def _failed(self, error: Exception) -> None:
        self._show(fault=fault(error))

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._render(self.state)
