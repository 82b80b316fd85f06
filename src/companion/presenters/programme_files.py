"""The programme from files and the clipboard, and into files."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from companion.domain.answers import UserError
from companion.domain.lists import ReadProgramme
from companion.presenters.happenings import Happened, What, refusal
from companion.presenters.programme_days import Calendar
from companion.presenters.runner import Cancelled, Progress, Runner
from companion.services.ports import Desk, ListReader, TableWriter
from companion.services.programme import ProgrammeReport, take_programme


class ProgrammeFiles:
    """Takes programmes in and writes this one out. `finished` is called with what was taken and its batch."""

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        calendar: Callable[[], Calendar | None],
        finished: Callable[[Happened, str], None],
        tell: Callable[[Happened], None],
        lists: ListReader | None,
        tables: TableWriter | None,
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._calendar = calendar
        self._finished = finished
        self._tell = tell
        self._lists = lists
        self._tables = tables

    def bring_in(self, path: Path) -> None:
        """Take a programme from a spreadsheet or calendar file; an activity that is there is updated."""
        lists, loaded = self._lists, self._calendar()
        if lists is None or loaded is None:
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> ReadProgramme:
            return lists.programme(path, timezone=loaded.event.timezone, first_day=loaded.event.start)

        self._runner.work(work, lambda read: self._take(read, path.name), self._refused)

    def paste(self, text: str) -> None:
        """Take rows that were copied in a spreadsheet, headings included; one undo, as with a file."""
        lists, loaded = self._lists, self._calendar()
        if lists is None or loaded is None:
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> ReadProgramme:
            with TemporaryDirectory() as folder:
                copied = Path(folder) / "copied.tsv"
                copied.write_text(text, encoding="utf-8")
                return lists.programme(copied, timezone=loaded.event.timezone, first_day=loaded.event.start)

        def done(read: ReadProgramme) -> None:
            if read.drafts and not read.fatal:
                self._take(read, "")
                return
            error = UserError(
                "What was copied is not a programme.", "Copy rows with day, time and title, headings included."
            )
            self._tell(Happened(What.REFUSED, error=error))

        if text.strip():
            self._runner.work(work, done, self._refused)
        else:
            error = UserError("Nothing was copied.", "Copy rows with day, time and title, headings included.")
            self._tell(Happened(What.REFUSED, error=error))

    def write_out(self, path: Path) -> None:
        """Write the programme as a calendar (.ics) or a workbook (.xlsx), by the ending of the name."""
        tables, desk = self._tables, self._desk
        if tables is None:
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> int:
            activities = desk.file.read.activities()
            tables.programme(desk.file.read.event(), activities, path, desk.now)
            return len(activities)

        self._runner.work(
            work,
            lambda count: self._tell(Happened(What.EXPORTED, path.name, count=count)),
            self._refused,
        )

    def _refused(self, error: Exception) -> None:
        self._tell(refusal(error))

    def _take(self, read: ReadProgramme, name: str) -> None:
        if read.fatal:
            first = read.fatal[0]
            self._tell(Happened(What.REFUSED, name, error=UserError(first.sentence, first.remedy)))
            return
        if not read.drafts:
            error = UserError(f"No activities were found in {name}.", "It needs columns for day, time and title.")
            self._tell(Happened(What.REFUSED, name, error=error))
            return
        drafts = read.drafts
        self._runner.write(
            lambda: take_programme(self._desk, drafts),
            lambda report: self._taken(report, name),
            self._refused,
        )

    def _taken(self, report: ProgrammeReport, name: str) -> None:
        undo = bool(report.added or report.updated)
        happened = Happened(What.IMPORTED, name, report.added, report.updated, report.unchanged, undo=undo)
        self._finished(happened, report.batch)
