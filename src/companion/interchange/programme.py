"""A programme, read from a spreadsheet or a calendar: every row a draft of one activity, or a located problem."""

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from companion.domain.answers import UserError
from companion.domain.lists import ActivityDraft, ListColumn, ProblemKind, ReadProgramme, RowProblem
from companion.domain.programme import DEFAULT_CHECKPOINTS, PRESENT, ActivityKind, Checkpoint, Expected
from companion.interchange.calendars import is_calendar, read_calendar
from companion.interchange.cells import as_text, folded, narrow
from companion.interchange.headers import ColumnMapping, Layout, Vocabulary, lay_out
from companion.interchange.kinds import count_by_kind, kind_of, kind_of_title
from companion.interchange.meanings import is_nothing, role_word
from companion.interchange.moments import AmbiguousDateError, date_of, minutes_of, times_of
from companion.interchange.places import delegation_names
from companion.interchange.programme_more import fields_in
from companion.interchange.programme_words import ARRIVING, EVERYONE, NO, PROGRAMME_FIELDS, WORDS, YES
from companion.interchange.tables import (
    Cancelled,
    Cell,
    Progress,
    Row,
    Table,
    announce,
    file_bytes,
    is_blank,
    read_table,
)
from companion.interchange.titles import titles_of

PROGRAMME = Vocabulary(WORDS)
_AFTER_MIDNIGHT = time(5, 0)
"""An end before this hour that lies before the start means the next morning."""
_SEPARATORS = re.compile(r"[,，、;；/／|\n]+")


@dataclass(slots=True)
class _Entry:
    """A row on its way to a draft: what is still missing may follow from the next row."""

    row: int
    day: date
    start: time
    end: time | None
    minutes: int | None
    fields: dict[str, Any]
    fatal: bool = False


@dataclass(slots=True)
class _Reading:
    layout: Layout
    zone: ZoneInfo
    first_day: date | None
    problems: list[RowProblem] = field(default_factory=list)
    entries: list[_Entry] = field(default_factory=list)
    refused: list[ActivityDraft] = field(default_factory=list)

    def notice(
        self, row: int, column: ListColumn | None, kind: ProblemKind, sentence: str, remedy: str, *,
        fatal: bool = False, value: str = "",
    ) -> None:  # fmt: skip
        where = (column.header or column.letter) if column else None
        self.problems.append(RowProblem(row, where, sentence, remedy, fatal, kind, value))


def read_programme(
    source: Path | bytes,
    name: str | None = None,
    *,
    timezone: str,
    first_day: date | None = None,
    sheet: str | None = None,
    encoding: str | None = None,
    mapping: ColumnMapping | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ReadProgramme:
    """Reads the activities of a programme from XLSX, XLS, ODS, CSV, TSV or iCalendar; nothing is kept anywhere.

    Times without a zone are in `timezone`; `first_day` gives days without a year their year and "Day 1" its date.
    The drafts' times are aware. UserError when the file, zone, sheet or mapping cannot be used.
    """
    try:
        zone = ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:
        raise UserError(f"There is no time zone “{timezone}”.", "Use one such as Asia/Seoul.") from fault
    title = name or (source.name if isinstance(source, Path) else "The programme")
    data = source if isinstance(source, bytes) else file_bytes(source)
    if is_calendar(data, title):
        return read_calendar(data, title, zone)
    table = read_table(data, title, sheet=sheet, encoding=encoding, cancelled=cancelled)
    layout = lay_out(table, mapping, PROGRAMME, PROGRAMME_FIELDS)
    body = table.rows[layout.header + 1 :] if layout.header is not None else table.rows
    if not layout.of("title") or not layout.of("date", "start", "time"):
        return _without_columns(table, layout, len(body))
    reading = _Reading(layout, zone, first_day)
    day: date | None = None
    count = 0
    for done, row in enumerate(body, start=1):
        announce(progress, cancelled, done, len(body))
        day, entry = _read_row(row, day, reading)
        count += entry
    return _finished(table, reading, count)


def _without_columns(table: Table, layout: Layout, count: int) -> ReadProgramme:
    what = "titles" if not layout.of("title") else "dates and times"
    missing = RowProblem(
        None, None, f"No column with {what} was found.", f"Say which column holds the {what}.", fatal=True,
        kind=ProblemKind.COLUMN_MISSING,
    )  # fmt: skip
    header = None if layout.header is None else table.rows[layout.header].number
    return ReadProgramme(
        table.source, table.sheet, table.encoding, header, layout.columns, (), (missing,), count, sheets=table.sheets
    )


def _finished(table: Table, reading: _Reading, count: int) -> ReadProgramme:
    drafts: list[ActivityDraft] = []
    entries = reading.entries
    for index, entry in enumerate(entries):
        later = [other.start for other in entries[index + 1 :] if other.day == entry.day and other.start > entry.start]
        draft = _draft(entry, min(later, default=None), reading)
        if draft:
            drafts.append(draft)
    header = reading.layout.header
    return ReadProgramme(
        source=table.source,
        sheet=table.sheet,
        encoding=table.encoding,
        header_row=None if header is None else table.rows[header].number,
        columns=reading.layout.columns,
        drafts=tuple(drafts),
        problems=tuple(sorted(reading.problems, key=lambda problem: (not problem.fatal, problem.row or 0))),
        rows_read=count,
        refused=tuple(reading.refused),
        sheets=table.sheets,
    )


def _draft(entry: _Entry, next_start: time | None, reading: _Reading) -> ActivityDraft | None:
    start = datetime.combine(entry.day, entry.start, reading.zone)
    if entry.end is not None:
        end = datetime.combine(entry.day, entry.end, reading.zone)
        if end <= start and entry.end <= _AFTER_MIDNIGHT:
            end = datetime.combine(entry.day + timedelta(days=1), entry.end, reading.zone)
        if end <= start:
            reading.notice(
                entry.row, next(iter(reading.layout.of("end", "time")), None), ProblemKind.TIME_UNCLEAR,
                f"It ends at {entry.end:%H:%M}, before it starts at {entry.start:%H:%M}.",
                "Correct the times in the list.", fatal=True,
            )  # fmt: skip
            reading.refused.append(ActivityDraft(entry.row, entry.fields))
            return None
    elif entry.minutes:
        end = start + timedelta(minutes=entry.minutes)
    else:
        end = datetime.combine(entry.day, next_start, reading.zone) if next_start else start + timedelta(hours=1)
        reading.notice(
            entry.row, None, ProblemKind.TIME_UNCLEAR, f"No end is given; {end:%H:%M} is taken.",
            "Change it in the programme if it is another.", value=f"{end:%H:%M}",
        )  # fmt: skip
    fields = {**entry.fields, "start": start, "end": end}
    count_by_kind(fields)
    return ActivityDraft(entry.row, fields)


def _read_row(row: Row, day: date | None, reading: _Reading) -> tuple[date | None, bool]:
    """The day that holds from this row on, and whether the row was an activity."""
    cells = {column: row.at(column.index) for column in reading.layout.columns if column.field}
    cells = {column: cell for column, cell in cells.items() if not is_blank(cell)}
    own = {column.field for column in cells if column.index not in row.spread}
    before = len(reading.problems)
    found, start, end = _moments(row, cells, reading)
    day = found or day
    titles = titles_of([(column.header, as_text(cell)) for column, cell in cells.items() if column.field == "title"])
    if any(problem.fatal for problem in reading.problems[before:]):
        reading.refused.append(ActivityDraft(row.number, {"titles": titles}))
        return day, True
    if not titles:
        if start is not None:
            reading.notice(
                row.number, next(iter(reading.layout.of("title")), None), ProblemKind.NO_TITLE,
                f"Row {row.number} has a time but no title.", "Write the title into the list, or delete the row.",
                fatal=True,
            )  # fmt: skip
        return day, start is not None
    if start is None:
        # A date, or a heading above a day's rows.
        if own - {"title", "date"} or not found:
            reading.notice(
                row.number, next(iter(reading.layout.of("start", "time")), None), ProblemKind.TIME_UNCLEAR,
                f"“{next(iter(titles.values()))}” has no time.", "Write the start into the list.", fatal=True,
            )  # fmt: skip
            reading.refused.append(ActivityDraft(row.number, {"titles": titles}))
            return day, True
        return day, False
    if day is None:
        reading.notice(
            row.number, next(iter(reading.layout.of("date")), None), ProblemKind.DATE_UNCLEAR,
            f"“{next(iter(titles.values()))}” has no day that can be read.", "Write the day as 2016-04-25.", fatal=True,
        )  # fmt: skip
        reading.refused.append(ActivityDraft(row.number, {"titles": titles}))
        return day, True
    minutes = next((minutes_of(cell) for column, cell in cells.items() if column.field == "duration"), None)
    fields: dict[str, Any] = {"titles": titles}
    for column, cell in cells.items():
        _read_cell(row, column, cell, fields, reading)
    fields.setdefault("kind", kind_of_title(titles))
    fields |= fields_in(str(fields.pop("more", "")), str(fields["kind"]))
    reading.entries.append(_Entry(row.number, day, start, end, minutes, fields))
    return day, True


def _moments(
    row: Row, cells: dict[ListColumn, Cell], reading: _Reading
) -> tuple[date | None, time | None, time | None]:
    day: date | None = None
    start: time | None = None
    end: time | None = None
    for column, cell in cells.items():
        if column.field not in {"date", "start", "time", "end"}:
            continue
        try:
            named = date_of(cell, reading.first_day)
        except AmbiguousDateError as fault:
            reading.notice(
                row.number, column, ProblemKind.DATE_UNCLEAR, f"“{fault}” can be two different days.",
                "Write the day as 2016-04-25.", fatal=True, value=str(fault),
            )  # fmt: skip
            continue
        if named and column.field != "end" and day is None:
            day = named
        times = [] if column.field == "date" and not isinstance(cell, str | datetime) else times_of(cell)
        if column.field == "date" and isinstance(cell, datetime) and cell.time() == time():
            times = []
        if column.field == "date" and not named and not times and start is None:
            reading.notice(
                row.number, column, ProblemKind.DATE_UNCLEAR, f"“{as_text(cell)}” is no day that can be read.",
                "Write the day as 2016-04-25.", fatal=True, value=as_text(cell),
            )  # fmt: skip
        if column.field == "end":
            end = times[0] if times else end
        elif times:
            start = start or times[0]
            end = end or (times[1] if len(times) > 1 else None)
        elif not named and column.field != "date":
            reading.notice(
                row.number, column, ProblemKind.TIME_UNCLEAR, f"“{as_text(cell)}” is no time that can be read.",
                "Write it as 09:00.", value=as_text(cell),
            )  # fmt: skip
    return day, start, end


def _read_cell(row: Row, column: ListColumn, cell: Cell, fields: dict[str, Any], reading: _Reading) -> None:
    target = column.field or ""
    text = folded(as_text(cell))
    if target in {"place", "leader", "id", "more"} and not is_nothing(text):
        fields[target] = text
    elif target == "short":
        fields["short"] = {**fields.get("short", {}), **titles_of([(column.header, text)])}
    elif target == "kind":
        kind = kind_of(text)
        if kind is None:
            reading.notice(
                row.number, column, ProblemKind.KIND_UNKNOWN, f"“{text}” is no kind of activity that is known.",
                "It is added as Other. Change it in the programme.", value=text,
            )  # fmt: skip
        fields["kind"] = kind or ActivityKind.OTHER
    elif target in {"hours", "capacity"}:
        _read_amount(row, column, text, fields, reading)
    elif target in {"counts", "must_attend", "exits"}:
        answer = narrow(text).casefold()
        if answer in YES | NO:
            fields[target] = answer in YES
    elif target == "checkpoints":
        fields["checkpoints"] = checkpoints_in(text)
    elif target in {"roles", "delegations", "groups"}:
        expected_in(target, text, fields)


def _read_amount(row: Row, column: ListColumn, text: str, fields: dict[str, Any], reading: _Reading) -> None:
    found = re.match(r"(\d+(?:[.,]\d+)?)", narrow(text))
    amount = float(found[1].replace(",", ".")) if found else None
    if amount is None or amount > (24 if column.field == "hours" else 1_000_000):
        reading.notice(
            row.number, column, ProblemKind.NUMBER_UNCLEAR, f"“{text}” is no number that can be used here.",
            "Write a number such as 2.", value=text,
        )  # fmt: skip
    else:
        fields[column.field or ""] = amount if column.field == "hours" else int(amount)


def expected_in(target: str, text: str, fields: dict[str, Any]) -> None:
    """Adds to a draft's fields whom a cell names as expected; `target` is roles, delegations or groups."""
    parts = tuple(part.strip() for part in _SEPARATORS.split(text) if part.strip())
    if any(part.casefold() in EVERYONE for part in parts):
        return
    if target == "roles":
        parts = tuple(map(role_word, parts))
    elif target == "delegations":
        parts = tuple(delegation_names(part)[0] for part in parts)
    fields["expected"] = replace(fields.get("expected", Expected()), **{target: parts})


def checkpoints_in(text: str) -> tuple[Checkpoint, ...]:
    """The checkpoints that a cell names, in order; those that activities start with are known by their names."""
    names = [part.strip() for part in re.split(r"[,，、;；|>→\n]+", text) if part.strip()]
    for known in (*DEFAULT_CHECKPOINTS.values(), PRESENT):
        if len(known) == len(names) and all(n in p.titles.values() for n, p in zip(names, known, strict=True)):
            return known
    attending = next((index for index, name in enumerate(names) if name.casefold().startswith(ARRIVING)), 0)
    points: list[Checkpoint] = []
    for index, name in enumerate(names):
        short = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or f"point-{index + 1}"
        if any(point.id == short for point in points):
            short = f"{short}-{index + 1}"
        points.append(Checkpoint(short, titles_of([("", name)]), attends=index == attending))
    return tuple(points)
