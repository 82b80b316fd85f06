"""Import: from a mailed spreadsheet to clean names. File, match and check, add; the whole of it can be undone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from companion.domain.answers import UserError
from companion.domain.lists import DelegateDraft, ProblemKind, ReadingStoppedError, ReadList
from companion.presenters.happenings import Happened, What, refusal
from companion.presenters.import_check import (
    ALWAYS_SHOWN,
    LEAVE_OUT,
    Checked,
    ColumnView,
    Fate,
    PreviewRow,
    ProblemView,
    Remedy,
    absent,
    blocked_rows,
    column_views,
    preview,
    problem_views,
    rows_to_mend,
    shown_fields,
    texts_of,
    wrong_fields,
)
from companion.presenters.runner import Cancelled, Job, Progress, Runner
from companion.presenters.undoing import Undoing
from companion.services.ports import Cancellation, Desk, ListReader, TableWriter
from companion.services.transfer import ImportPlan, plan_import, take_import

ENCODINGS: tuple[str, ...] = ("utf-8", "utf-16", "gb18030", "cp949", "big5", "cp932", "cp1252")


class ImportStep(StrEnum):
    """Where the assistant stands."""

    FILE = "file"
    READING = "reading"
    CHECK = "check"
    ADDING = "adding"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ImportState:
    """Everything the assistant shows. `done` and `of` count rows while reading or adding (`of` 0: not known yet)."""

    step: ImportStep = ImportStep.FILE
    file: str = ""
    done: int = 0
    of: int = 0
    trouble: UserError | None = None
    encoding: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    rows_read: int = 0
    columns: tuple[ColumnView, ...] = ()
    problems: tuple[ProblemView, ...] = ()
    rows: tuple[PreviewRow, ...] = ()
    shown_fields: tuple[str, ...] = ALWAYS_SHOWN
    only_problems: bool = False
    adding: int = 0
    updating: int = 0
    unchanged: int = 0
    left_out: int = 0
    absent: int = 0
    """How many delegates of the event this list does not name; nothing happens to them."""

    @property
    def must_fix(self) -> int:
        """How many problems keep rows out."""
        return sum(problem.blocks for problem in self.problems)

    @property
    def up_to_you(self) -> int:
        """How many remarks are open."""
        return sum(not p.problem.fatal and not p.settled and p.remedy is not Remedy.NONE for p in self.problems)

    @property
    def open_problems(self) -> int:
        """How many problems nobody has dealt with."""
        return sum(not problem.settled for problem in self.problems)

    @property
    def shown_rows(self) -> tuple[PreviewRow, ...]:
        """The rows of the preview as narrowed."""
        return tuple(row for row in self.rows if row.has_problem) if self.only_problems else self.rows

    @property
    def with_problems(self) -> int:
        """How many rows somebody should look at."""
        return sum(row.has_problem for row in self.rows)

    @property
    def again(self) -> bool:
        """Whether people of this list are in the event already."""
        return bool(self.updating or self.unchanged)


class ImportPresenter:
    """The assistant. Reading and writing run on lanes with progress and can be stopped."""

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        lists: ListReader,
        render: Callable[[ImportState], None],
        tell: Callable[[Happened], None] = lambda _happened: None,
        *,
        tables: TableWriter | None = None,
        region: str = "CN",
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._lists = lists
        self._render = render
        self._tell = tell
        self._tables = tables
        self._region = region
        self._undoing = Undoing(desk, runner, tell)
        self.state = ImportState()
        self._path: Path | None = None
        self._read: ReadList | None = None
        self._plan: ImportPlan | None = None
        self._mapping: dict[int, str] = {}
        self._typed: dict[int, dict[str, str]] = {}
        self._settled: dict[str, str] = {}
        self._dropped: frozenset[int] = frozenset()
        self._job: Job | None = None
        self._run = 0

    # File

    def choose_file(self, path: Path) -> None:
        """Read this file from the beginning."""
        self._path, self._read, self._plan = path, None, None
        self._mapping, self._typed, self._settled, self._dropped = {}, {}, {}, frozenset()
        self._read_again(encoding="", sheet="")

    def another_file(self) -> None:
        """Back to the first step; nothing was written."""
        self.stop()
        self._path, self._read, self._plan = None, None, None
        self.state = ImportState()
        self._render(self.state)

    def stop(self) -> None:
        """Stop reading or adding; nothing of it is kept."""
        if self._job is None:
            return
        self._job.cancel()
        self._job = None
        self._run += 1
        step = ImportStep.CHECK if self._read is not None else ImportStep.FILE
        self._show(step=step, done=0, of=0)
        self._tell(Happened(What.STOPPED))

    # Match and check

    def choose_encoding(self, encoding: str) -> None:
        """Read a text file by another encoding."""
        self._read_again(encoding=encoding, sheet=self.state.sheet)

    def choose_sheet(self, sheet: str) -> None:
        """Read another sheet; what was matched in the first one is forgotten."""
        self._mapping, self._typed, self._settled, self._dropped = {}, {}, {}, frozenset()
        self._read_again(encoding="", sheet=sheet)

    def match(self, index: int, field: str) -> None:
        """Give a column to a field, or leave it out, and read again with that."""
        self._mapping = {one: told for one, told in self._mapping.items() if told != field or field == LEAVE_OUT}
        self._mapping[index] = field
        self._read_again(encoding=self.state.encoding, sheet=self.state.sheet)

    def type_in(self, problem_id: str, text: str) -> None:
        """The right text for a problem's field."""
        view = self._problem(problem_id)
        if view is None or not text.strip() or view.problem.row is None:
            return
        field = view.typing
        if view.problem.kind is ProblemKind.NO_NAME and text.isascii():
            field = "latin"
        self._typed.setdefault(view.problem.row, {})[field] = text.strip()
        self._settled[problem_id] = text.strip()
        self._check()

    def accept(self, problem_id: str) -> None:
        """It is right as it is."""
        self._settled[problem_id] = ""
        self._check()

    def keep_row(self, problem_id: str, row: int) -> None:
        """Of the rows that name one person, keep this one and leave the others out."""
        view = self._problem(problem_id)
        if view is not None and row in view.problem.rows:
            self._dropped = (self._dropped | set(view.problem.rows)) - {row}
            self._settled[problem_id] = str(row)
            self._check()

    def draft(self, row: int) -> dict[str, str]:
        """What a row says, as texts by field, to compare it with another."""
        found = self._drafts().get(row)
        return texts_of(found.fields) if found is not None else {}

    def show_only_problems(self, *, only: bool) -> None:
        """Narrow the preview."""
        self._show(only_problems=only)

    # Add

    def add(self) -> None:
        """Carry the plan out in one transaction."""
        plan = self._plan
        if plan is None or self.state.step is not ImportStep.CHECK or not (plan.added or plan.updated):
            return
        self._run += 1
        run = self._run
        self._show(step=ImportStep.ADDING, done=0, of=len(plan.added) + len(plan.updated), trouble=None)
        name = self.state.file

        def work(progress: Progress, cancelled: Cancelled) -> str:
            return take_import(self._desk, plan, progress, cancelled)

        def done(batch: str) -> None:
            self._job = None
            happened = Happened(What.IMPORTED, name, len(plan.added), len(plan.updated), len(plan.unchanged), undo=True)
            self._undoing.remember(batch, happened)
            self._show(step=ImportStep.DONE)
            self._tell(happened)

        self._start(run, work, done)

    def save_problem_rows(
        self,
        path: Path,
        headers: Mapping[str, str],
        row_word: str,
        why_word: str,
        words: Callable[[ProblemView], str] = lambda view: view.problem.sentence,
    ) -> None:
        """Writes the rows that cannot be added to a CSV file, each with what is wrong, in the list's own fields.

        `headers` are the words for fields; `row_word` and `why_word` head the first and last column; `words` says a
        problem in the language of the window.
        """
        if self._tables is None or self._read is None:
            return
        tables = self._tables
        table = rows_to_mend(path.stem, self._drafts(), self.state.problems, headers, row_word, why_word, words)

        def work(_progress: Progress, _cancelled: Cancelled) -> int:
            tables.csv(table, path)
            return len(table.rows)

        self._runner.work(
            work,
            lambda count: self._tell(Happened(What.ROWS_SAVED, path.name, count)),
            lambda error: self._tell(refusal(error)),
        )

    @property
    def undoable(self) -> Happened | None:
        """The import that Ctrl Z would take back."""
        return self._undoing.next

    def undo(self) -> bool:
        """Takes the whole import back; whether there was one."""
        return self._undoing.undo(self._after_undo)

    # inside

    def _after_undo(self) -> None:
        if self._read is not None:
            self._check()

    def _problem(self, problem_id: str) -> ProblemView | None:
        return next((view for view in self.state.problems if view.id == problem_id), None)

    def _read_again(self, *, encoding: str, sheet: str) -> None:
        path = self._path
        if path is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._run += 1
        mapping = _by_field(self._mapping, self._read)
        self._show(step=ImportStep.READING, file=path.name, done=0, of=0, trouble=None)

        def work(progress: Progress, cancelled: Cancelled) -> ReadList:
            return self._lists.delegates(
                path, sheet=sheet or None, encoding=encoding or None, mapping=mapping or None, region=self._region,
                progress=progress, cancelled=cancelled,
            )  # fmt: skip

        def done(read: ReadList) -> None:
            self._job = None
            self._read = read
            self._check()

        self._start(self._run, work, done)

    def _start(self, run: int, work: Callable[[Progress, Cancelled], Any], done: Callable[[Any], None]) -> None:
        """Long work of this assistant; what an earlier run still says is not heard any more."""

        def heard(result: Any) -> None:
            if run == self._run:
                done(result)

        def failed(error: Exception) -> None:
            if run != self._run:
                return
            self._job = None
            if isinstance(error, ReadingStoppedError | Cancellation):
                self._tell(Happened(What.STOPPED))
                self._show(step=ImportStep.CHECK if self._read is not None else ImportStep.FILE)
                return
            trouble = refusal(error).error
            step = ImportStep.CHECK if self._read is not None else ImportStep.FILE
            self._show(step=step, trouble=trouble)

        def progress(so_far: int, of: int) -> None:
            if run == self._run:
                self._show(done=so_far, of=of)

        before = self._run
        job = self._runner.work(work, heard, failed, progress)
        if self.state.step in {ImportStep.READING, ImportStep.ADDING} and before == self._run:
            self._job = job

    def _drafts(self) -> dict[int, DelegateDraft]:
        if self._read is None:
            return {}
        found = {draft.row: draft for draft in (*self._read.drafts, *self._read.refused)}
        for row, typed in self._typed.items():
            there = found.get(row)
            found[row] = DelegateDraft(row, {**(there.fields if there else {}), **typed})
        return found

    def _check(self) -> None:
        """Plan with everything that was typed and settled, beside the window."""
        read = self._read
        if read is None:
            return
        problems = problem_views(read, self._settled)
        blocking = blocked_rows(problems)
        left = self._dropped
        drafts = self._drafts()
        ready = [draft for row, draft in sorted(drafts.items()) if row not in blocking and row not in left]
        self._run += 1
        run = self._run
        self._plan = None  # what was planned before no longer holds
        files = self._desk.file
        wrong = wrong_fields(read, problems, drafts)

        def work(_progress: Progress, _cancelled: Cancelled) -> Checked:
            plan = plan_import(files.read, ready)
            return Checked(plan, preview(plan, drafts, wrong, blocking), absent(plan, files.read.delegate_count()))

        def done(checked: Checked) -> None:
            if run == self._run:
                self._take(read, problems, checked)

        self._runner.work(work, done, lambda error: self._tell(refusal(error)))

    def _take(self, read: ReadList, problems: tuple[ProblemView, ...], checked: Checked) -> None:
        plan = checked.plan
        self._plan = plan
        self._show(
            step=ImportStep.CHECK,
            done=0,
            of=0,
            encoding=read.encoding,
            sheet=read.sheet,
            sheets=read.sheets,
            names=tuple(name for name in read.sample_names if name),
            rows_read=read.rows_read,
            columns=column_views(read, problems),
            problems=problems,
            rows=checked.rows,
            shown_fields=shown_fields(read),
            adding=len(plan.added),
            updating=len(plan.updated),
            unchanged=len(plan.unchanged),
            left_out=sum(row.fate is Fate.LEFT_OUT for row in checked.rows),
            absent=checked.absent,
        )

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._render(self.state)


def _by_field(told: Mapping[int, str], read: ReadList | None) -> dict[str, list[str]]:
    """The matching as the reader takes it: field to the letters of its columns. A field that somebody gave to one
    column is taken away from the column that was recognised for it."""
    if read is None:
        return {}
    letters = {column.index: column.letter for column in read.columns}
    mapping: dict[str, list[str]] = {}
    for index, field in told.items():
        if index in letters:
            mapping.setdefault(field, []).append(letters[index])
    return mapping
