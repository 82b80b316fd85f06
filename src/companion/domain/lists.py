"""What a list somebody mailed says: columns, the rows understood, and what stands in the way of the others."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from companion.domain.delegates import TEXT_FIELDS

FAMILY = "family"
GIVEN = "given"
NAME = "name"
CUSTOM = "custom."

COLUMN_FIELDS: tuple[str, ...] = (NAME, FAMILY, GIVEN, *TEXT_FIELDS, "languages", "foreign_codes")
"""What a column may be matched with.

`name` is a column whose script decides between native and Latin; `family` and `given` are halves of a name that are
put together. `custom.SOMETHING` keeps the column under that title.
"""


class Confidence(StrEnum):
    """How a column came to its field."""

    SURE = "sure"
    GUESSED = "guessed"
    LEFT_OUT = "left-out"


class ProblemKind(StrEnum):
    """What sort of thing was noticed, so that a screen can offer the fitting button and its own words."""

    NO_NAME = "no-name"
    NO_NATIVE_NAME = "no-native-name"
    NO_LATIN_NAME = "no-latin-name"
    NAME_SPELT = "name-spelt"
    TWO_PEOPLE = "two-people"
    SAME_PERSON = "same-person"
    SAME_NAME = "same-name"
    SAME_CODE = "same-code"
    NUMBER_SHORTENED = "number-shortened"
    PHONE_UNCLEAR = "phone-unclear"
    EMAIL_UNCLEAR = "email-unclear"
    PLACE_SPELT = "place-spelt"
    FORMULA_EMPTY = "formula-empty"
    ROW_LEFT_OUT = "row-left-out"
    COLUMN_LEFT_OUT = "column-left-out"
    COLUMN_MISSING = "column-missing"
    DATE_UNCLEAR = "date-unclear"
    TIME_UNCLEAR = "time-unclear"
    NO_TITLE = "no-title"
    KIND_UNKNOWN = "kind-unknown"
    NUMBER_UNCLEAR = "number-unclear"


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Something about a row (counted as the spreadsheet counts, from 1) or, without a row, about the whole list.

    `fatal`: the row cannot be added until this is settled; otherwise it is a remark and the row is added as read.
    `value` is what stands in the cell, or the value proposed; `rows` names all rows concerned when there are several.
    """

    row: int | None
    column: str | None
    sentence: str
    remedy: str
    fatal: bool
    kind: ProblemKind
    value: str = ""
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of the list. `first_value` is empty and `hidden` true for columns that are never shown (passports)."""

    index: int
    letter: str
    header: str
    first_value: str
    field: str | None
    confidence: Confidence
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class DelegateDraft:
    """One person as the list gives them.

    `fields` has the names and value types of `Delegate`, and only those this row says something about: an empty cell
    is silent, so that importing a shorter list later does not wipe what is known.
    """

    row: int
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ActivityDraft:
    """One entry of the programme as the list gives it; `fields` has the names and value types of `Activity`.

    `id` is among the fields only when the list itself carries one.
    """

    row: int
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ReadList:
    """A delegate list, read. `drafts` can be added as they are; `refused` are the rows that have a fatal problem.

    `encoding` is the text encoding of a text file, empty for a spreadsheet; `header_row` is None when the list has no
    headers; `sheets` are the sheets that could have been chosen; `rows_read` counts the rows of people.
    """

    source: str
    sheet: str
    encoding: str
    header_row: int | None
    columns: tuple[ListColumn, ...]
    drafts: tuple[DelegateDraft, ...]
    problems: tuple[RowProblem, ...]
    rows_read: int
    refused: tuple[DelegateDraft, ...] = ()
    sheets: tuple[str, ...] = ()
    sample_names: tuple[str, ...] = field(default=())

    @property
    def fatal(self) -> tuple[RowProblem, ...]:
        """The problems that keep rows out."""
        return tuple(problem for problem in self.problems if problem.fatal)


@dataclass(frozen=True, slots=True)
class ReadProgramme:
    """A programme, read; as `ReadList`."""

    source: str
    sheet: str
    encoding: str
    header_row: int | None
    columns: tuple[ListColumn, ...]
    drafts: tuple[ActivityDraft, ...]
    problems: tuple[RowProblem, ...]
    rows_read: int
    refused: tuple[ActivityDraft, ...] = ()
    sheets: tuple[str, ...] = ()

    @property
    def fatal(self) -> tuple[RowProblem, ...]:
        """The problems that keep rows out."""
        return tuple(problem for problem in self.problems if problem.fatal)


class ReadingStoppedError(Exception):
    """The person asked to stop while a list was being read; nothing was kept."""
