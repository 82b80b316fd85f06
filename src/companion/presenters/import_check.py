"""What a list says when it was read: its columns, its problems and what can be done about them, and its rows as they
will be added."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from companion.domain.lists import COLUMN_FIELDS, DelegateDraft, ListColumn, ProblemKind, ReadList, RowProblem
from companion.domain.reports import ReportCell, ReportColumn, ReportTable
from companion.services.transfer import ImportPlan

LEAVE_OUT = "leave-out"
MAPPABLE: tuple[str, ...] = (LEAVE_OUT, *COLUMN_FIELDS)
"""What a column can be given to, in the order of the drop-down."""
ALWAYS_SHOWN = ("native", "latin", "delegation", "organisation", "mobile")
_SHOWN_COLUMNS = 5


class Remedy(StrEnum):
    """What the button of a problem does."""

    TYPE = "type"
    COMPARE = "compare"
    ACCEPT = "accept"
    NONE = "none"


class Fate(StrEnum):
    """What becomes of a row."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column of the file and where it goes; `field` is `LEAVE_OUT` or one of `MAPPABLE`, or "custom.TITLE"."""

    column: ListColumn
    field: str
    doubtful: bool = False
    """A problem was found in this column."""


@dataclass(frozen=True, slots=True)
class ProblemView:
    """A problem with what can be done about it. `typing` is the field that a typed text goes to."""

    id: str
    problem: RowProblem
    remedy: Remedy
    typing: str = ""
    settled: bool = False
    answer: str = ""
    """The text that was typed."""

    @property
    def blocks(self) -> bool:
        """Whether its row cannot be added yet."""
        return self.problem.fatal and not self.settled


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row as it will be added: texts by field. `wrong` are the fields with a problem; `blocked` rows stay out."""

    row: int
    texts: dict[str, str]
    fate: Fate
    wrong: frozenset[str] = frozenset()
    blocked: bool = False

    @property
    def has_problem(self) -> bool:
        """Whether somebody should look at it."""
        return self.blocked or bool(self.wrong)


@dataclass(frozen=True, slots=True)
class Checked:
    """What adding would do. `absent` is how many delegates of the event the list does not name."""

    plan: ImportPlan
    rows: tuple[PreviewRow, ...]
    absent: int


_TYPED_INTO = {
    ProblemKind.NO_NAME: "native",
    ProblemKind.NO_NATIVE_NAME: "native",
    ProblemKind.NO_LATIN_NAME: "latin",
    ProblemKind.NAME_SPELT: "latin",
    ProblemKind.TWO_PEOPLE: "native",
    ProblemKind.PHONE_UNCLEAR: "mobile",
    ProblemKind.EMAIL_UNCLEAR: "email",
}
_WITHOUT_BUTTON = frozenset(
    {ProblemKind.COLUMN_LEFT_OUT, ProblemKind.COLUMN_MISSING, ProblemKind.ROW_LEFT_OUT, ProblemKind.FORMULA_EMPTY}
)
_DOUBTS = frozenset({ProblemKind.NUMBER_SHORTENED, ProblemKind.PHONE_UNCLEAR, ProblemKind.EMAIL_UNCLEAR})
"""Kinds of problems that speak of a column as a whole."""


def problem_views(read: ReadList, settled: Mapping[str, str]) -> tuple[ProblemView, ...]:
    """Every problem of the list; `settled` are the answers given so far, by problem id."""
    return tuple(_problem_view(at, problem, read, settled) for at, problem in enumerate(read.problems))


def column_views(read: ReadList, problems: Sequence[ProblemView]) -> tuple[ColumnView, ...]:
    """The columns of the file, doubtful where an open problem speaks of the whole column."""
    doubtful = {view.problem.column for view in problems if view.problem.kind in _DOUBTS and not view.settled}
    return tuple(
        ColumnView(column, column.field or LEAVE_OUT, (column.header or column.letter) in doubtful)
        for column in read.columns
    )


def blocked_rows(problems: Sequence[ProblemView]) -> frozenset[int]:
    """The rows that cannot be added yet."""
    return frozenset(view.problem.row for view in problems if view.blocks and view.problem.row is not None)


def wrong_fields(
    read: ReadList, problems: Sequence[ProblemView], drafts: Mapping[int, DelegateDraft]
) -> dict[int, set[str]]:
    """By row, the fields that somebody should look at."""
    fields = {column.header or column.letter: column.field for column in read.columns if column.field}
    wrong: dict[int, set[str]] = {}
    for view in problems:
        if view.problem.row is not None and not view.settled and view.remedy is not Remedy.NONE:
            rows = {view.problem.row} if view.problem.fatal else {view.problem.row, *view.problem.rows}
            for row in rows:
                said = drafts[row].fields if row in drafts else {}
                wrong.setdefault(row, set()).add(_wrong_field(view, fields, said))
    return wrong


def preview(
    plan: ImportPlan, drafts: Mapping[int, DelegateDraft], wrong: Mapping[int, set[str]], blocking: frozenset[int]
) -> tuple[PreviewRow, ...]:
    """The rows as they will be added; `wrong` are fields to look at by row, `blocking` the rows that stay out."""
    fates = {row: Fate.ADDED for row, _ in plan.added}
    fates.update({update.row: Fate.UPDATED for update in plan.updated})
    fates.update({row: Fate.UNCHANGED for row, _ in plan.unchanged})
    rows = sorted({*drafts, *blocking})
    return tuple(
        PreviewRow(
            row,
            texts_of(drafts[row].fields) if row in drafts else {},
            fates.get(row, Fate.LEFT_OUT),
            frozenset(wrong.get(row, ())),
            row in blocking,
        )
        for row in rows
    )


def absent(plan: ImportPlan, there: int) -> int:
    """How many of the delegates `there` the list does not name; 0 when it names nobody who is there."""
    named = len(plan.updated) + len(plan.unchanged)
    return max(0, there - named) if named else 0


def shown_fields(read: ReadList) -> tuple[str, ...]:
    """The five columns of the preview: names always, then what the list says something about."""
    said: set[str] = set()
    for draft in (*read.drafts, *read.refused)[:200]:
        said.update(draft.fields)
    rest = (*ALWAYS_SHOWN[2:], "role", "position", "group", "email", "bus")
    shown = [name for name in rest if name in said][: _SHOWN_COLUMNS - 2]
    return ("native", "latin", *shown)


def texts_of(fields: Mapping[str, Any]) -> dict[str, str]:
    """What a row says, as texts by field."""
    texts: dict[str, str] = {}
    for name, value in fields.items():
        if isinstance(value, Mapping):
            texts.update({f"custom.{title}": str(text) for title, text in value.items()})
        elif isinstance(value, Sequence) and not isinstance(value, str):
            texts[name] = ", ".join(str(one) for one in value)
        else:
            texts[name] = str(value)
    return texts


def rows_to_mend(
    title: str,
    drafts: Mapping[int, DelegateDraft],
    problems: Sequence[ProblemView],
    headers: Mapping[str, str],
    row_word: str,
    why_word: str,
    words: Callable[[ProblemView], str],
) -> ReportTable:
    """The rows that cannot be added as a table, each with what is wrong, in the list's own fields.

    `headers` are the words for fields; `row_word` and `why_word` head the first and last column, `words` says
    what is wrong.
    """
    why: dict[int, list[str]] = {}
    for view in problems:
        if view.blocks and view.problem.row is not None:
            why.setdefault(view.problem.row, []).append(words(view))
    texts = {row: texts_of(drafts[row].fields) for row in sorted(why)}
    fields = list(dict.fromkeys(name for said in texts.values() for name in said))
    lines: tuple[tuple[ReportCell, ...], ...] = tuple(
        (row, *(said.get(name, "") for name in fields), " ".join(why[row])) for row, said in texts.items()
    )
    columns = (row_word, *(headers.get(name, name.removeprefix("custom.")) for name in fields), why_word)
    return ReportTable(title, title, tuple(ReportColumn(word) for word in columns), lines)


def _problem_view(at: int, problem: RowProblem, read: ReadList, settled: Mapping[str, str]) -> ProblemView:
    key = f"{problem.kind}/{problem.row}/{problem.column or ''}/{at if problem.row is None else ''}"
    typing = ""
    if problem.kind in _WITHOUT_BUTTON or problem.row is None:
        remedy = Remedy.NONE
    elif problem.kind is ProblemKind.SAME_PERSON:
        remedy = Remedy.COMPARE
    elif problem.kind is ProblemKind.NUMBER_SHORTENED or problem.kind in _TYPED_INTO:
        typing = _TYPED_INTO.get(problem.kind) or _field_of(problem.column, read) or "mobile"
        remedy = Remedy.TYPE if len(problem.rows) <= 1 and typing in COLUMN_FIELDS else Remedy.ACCEPT
    else:
        remedy = Remedy.ACCEPT
    return ProblemView(key, problem, remedy, typing, key in settled, settled.get(key, ""))


def _field_of(header: str | None, read: ReadList) -> str | None:
    return next((c.field for c in read.columns if header is not None and header in {c.header, c.letter}), None)


def _wrong_field(view: ProblemView, fields: Mapping[str, str], said: Mapping[str, Any]) -> str:
    if view.typing:
        return view.typing
    if view.problem.kind is ProblemKind.SAME_PERSON:
        return "mobile"
    found = fields.get(view.problem.column or "", "")
    if found in {"name", "family", "given", ""}:
        return "native" if said.get("native") else "latin"
    return found
