"""A file of rows, whatever it is: XLSX, XLS, ODS, CSV, TSV or text, as rows that know their number."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

from companion.domain.answers import UserError
from companion.domain.lists import ReadingStoppedError
from companion.interchange import archives
from companion.interchange.encodings import decode, delimiter_of

Cell = str | int | float | bool | date | datetime | time | timedelta
Progress = Callable[[int, int], None]
"""Told how many rows of how many are done."""
Cancelled = Callable[[], bool]
"""Asked now and then whether to stop."""

LARGEST_FILE = 100_000_000
MOST_ROWS = 200_000
STEP = 500
"""Rows between two reports of progress."""
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Characters that stand in a cell without being seen."""
_Result = TypeVar("_Result")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHER_FILES = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "a Word text"),
    (b"Rar!", "a packed folder"),
    (b"7z\xbc\xaf", "a packed folder"),
    (b"SQLite format 3", "a database"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row and its number as the spreadsheet shows it. `spread`: columns filled from a cell merged downwards."""

    number: int
    cells: list[Cell]
    spread: frozenset[int] = frozenset()

    @property
    def blank(self) -> bool:
        """Whether nothing of its own stands in it."""
        return all(index in self.spread or is_blank(cell) for index, cell in enumerate(self.cells))

    def at(self, index: int) -> Cell:
        """The cell of this column, empty beyond the last."""
        return self.cells[index] if index < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one sheet, blank ones left out. `encoding` is empty for a spreadsheet.

    `empty_formulas` are (row number from 1, column from 0) of formulas whose result was never stored.
    """

    source: str
    sheet: str
    encoding: str
    rows: list[Row]
    sheets: tuple[str, ...] = ()
    empty_formulas: tuple[tuple[int, int], ...] = field(default=())

    @property
    def width(self) -> int:
        """Columns of the widest row."""
        return max((len(row.cells) for row in self.rows), default=0)


def is_blank(cell: Cell) -> bool:
    """Whether nothing is written there that can be seen."""
    return isinstance(cell, str) and not cell.strip().strip(INVISIBLE)


def read_table(
    source: Path | bytes,
    name: str,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    cancelled: Cancelled | None = None,
) -> Table:
    """The rows of a file. Without `sheet` it is the first visible sheet that has any.

    UserError when the file cannot be read, with what to do; ReadingStoppedError when `cancelled` said so.
    """
    data = source if isinstance(source, bytes) else file_bytes(source)
    if len(data) > LARGEST_FILE:
        raise archives.too_large(name)
    if not data.strip():
        raise UserError(f"“{name}” is empty.", "Choose the file with the list in it.")
    if name.startswith("~$"):
        raise UserError(f"“{name}” is only a note that Excel leaves while a list is open.", "Choose the list itself.")
    for start, what in _OTHER_FILES:
        if data.startswith(start):
            raise _wrong_file(name, what)
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data, name, sheet, encoding, cancelled)
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise archives.locked(name)
        return _workbook(data, name, sheet, {}, cancelled)
    if data[:512].lstrip().lower().startswith((b"<html", b"<!doctype html", b"<table", b"<?xml")):
        raise UserError(
            f"“{name}” is a web page that only calls itself a spreadsheet.",
            "Open it in Excel, save it as .xlsx, then choose it again.",
        )
    return _text(data, name, encoding, cancelled)


def file_bytes(path: Path) -> bytes:
    """The whole file; UserError when it is missing, open elsewhere, too large or unreadable."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise archives.too_large(path.name)
        return path.read_bytes()
    except FileNotFoundError as fault:
        raise UserError(f"“{path.name}” is not there any more.", "Look where it went, then choose it again.") from fault
    except IsADirectoryError as fault:
        raise UserError(f"“{path.name}” is a folder.", "Choose the list inside it.") from fault
    except PermissionError as fault:
        if path.is_dir():
            raise UserError(f"“{path.name}” is a folder.", "Choose the list inside it.") from fault
        raise UserError("Excel still has this file open.", "Close it there, then try again.") from fault
    except OSError as fault:
        raise UserError(
            f"“{path.name}” could not be read: {fault.strerror or fault}.", "Copy it to this laptop, then try again."
        ) from fault


def _wrong_file(name: str, what: str) -> UserError:
    return UserError(f"“{name}” is {what}, not a list.", "Ask for the list as an Excel file (.xlsx) or as CSV.")


def _zipped(data: bytes, name: str, sheet: str | None, encoding: str | None, cancelled: Cancelled | None) -> Table:
    archive = archives.inspect(data, name)
    if archive.is_workbook:
        return _workbook(data, name, sheet, archive.empty_formulas, cancelled)
    if "xl/workbook.bin" in archive.members:
        raise UserError(f"“{name}” is a binary workbook.", "Open it in Excel, save it as .xlsx, then choose it again.")
    if "word/document.xml" in archive.members:
        raise _wrong_file(name, "a Word text")
    # Form services hand out the answers as a CSV inside a ZIP.
    lists = [
        member
        for member in archive.members
        if member.lower().endswith((".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods")) and "__MACOSX" not in member
    ]
    if len(lists) != 1:
        raise _wrong_file(name, "a packed folder")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        inner = package.read(lists[0])
    if inner.startswith(b"PK\x03\x04") and not archives.inspect(inner, name).is_workbook:
        raise _wrong_file(name, "a packed folder")
    return read_table(inner, name, sheet=sheet, encoding=encoding, cancelled=cancelled)


def _workbook(
    data: bytes,
    name: str,
    wanted: str | None,
    empty_formulas: dict[str, tuple[tuple[int, int], ...]],
    cancelled: Cancelled | None,
) -> Table:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    book = _opened(lambda: CalamineWorkbook.from_filelike(io.BytesIO(data)), name)
    sheets = [item for item in book.sheets_metadata if item.typ == SheetTypeEnum.WorkSheet]
    visible = tuple(item.name for item in sheets if item.visible == SheetVisibleEnum.Visible)
    names = _sheets_to_try([item.name for item in sheets], visible, wanted, name)
    for title in names:
        _stop_if(cancelled)
        sheet = _opened(lambda title=title: book.get_sheet_by_name(title), name)  # type: ignore[misc]
        cells = _opened(lambda sheet=sheet: sheet.to_python(skip_empty_area=False), name)  # type: ignore[misc]
        merged = _opened(lambda sheet=sheet: sheet.merged_cell_ranges, name) or []  # type: ignore[misc]
        rows = _merged_rows(cells, merged)
        if len(rows) > MOST_ROWS:
            raise archives.too_large(name)
        if rows:
            formulas = tuple((row + 1, column) for row, column in empty_formulas.get(title, ()))
            return Table(name, title, "", rows, visible, formulas)
    where = f"Sheet “{wanted}” of “{name}”" if wanted else f"“{name}”"
    raise UserError(f"{where} has nothing in it.", "Choose the file or the sheet with the list in it.")


def _sheets_to_try(all_names: list[str], visible: tuple[str, ...], wanted: str | None, name: str) -> tuple[str, ...]:
    if wanted is None:
        return visible or tuple(all_names)
    found = next((title for title in all_names if title.strip().casefold() == wanted.strip().casefold()), None)
    if found is None:
        listed = ", ".join(f"“{title}”" for title in visible[:12]) or "none"
        raise UserError(f"“{name}” has no sheet called “{wanted}”.", f"Its sheets are: {listed}.")
    return (found,)


def _opened(call: Callable[[], _Result], name: str) -> _Result:
    from python_calamine import CalamineError, PasswordError

    try:
        return call()
    except PasswordError as fault:
        raise archives.locked(name) from fault
    except (CalamineError, ValueError, OSError) as fault:
        raise archives.damaged(name) from fault
    except BaseException as fault:
        # The reader's own panics are no Exception; everything else that is none goes on its way.
        if type(fault).__name__ != "PanicException":
            raise
        raise archives.damaged(name) from fault


def _merged_rows(cells: list[list[Cell]], merged: list[tuple[tuple[int, int], tuple[int, int]]]) -> list[Row]:
    """The rows with downward merged values in each of their rows; sideways the value stays in its first column only.

    A title across the sheet so remains a row with one cell and cannot be mistaken for headers.
    """
    spread: dict[int, set[int]] = {}
    for (top, left), (bottom, _) in merged:
        if top >= len(cells) or left >= len(cells[top]) or is_blank(cells[top][left]):
            continue
        for row in range(top + 1, min(bottom, len(cells) - 1) + 1):
            cells[row][left] = cells[top][left]
            spread.setdefault(row, set()).add(left)
    nothing: frozenset[int] = frozenset()
    rows = (
        Row(index + 1, row, frozenset(spread[index]) if index in spread else nothing)
        for index, row in enumerate(cells)
        if any(row)
    )
    return [row for row in rows if not row.blank]


def _text(data: bytes, name: str, encoding: str | None, cancelled: Cancelled | None) -> Table:
    decoded = decode(data, encoding)
    strange = sum(1 for character in decoded.text[:20_000] if character < " " and character not in "\t\r\n\f\v\x1a")
    if strange * 200 > min(len(decoded.text), 20_000) or "\x00" in decoded.text[:20_000]:
        raise _wrong_file(name, "no text that can be read")
    delimiter, text = delimiter_of(decoded.text)
    # A spreadsheet shows the row below the line `sep=;` as row 1.
    rows = list(_records(text, delimiter, name, cancelled))
    if not rows:
        raise UserError(f"“{name}” is empty.", "Choose the file with the list in it.")
    return Table(name, "", decoded.encoding, rows)


def _records(text: str, delimiter: str, name: str, cancelled: Cancelled | None) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    number = 0
    try:
        for number, record in enumerate(reader, start=1):
            if number % STEP == 0:
                _stop_if(cancelled)
            if number > MOST_ROWS:
                raise archives.too_large(name)
            row = Row(number, list(record))
            if not row.blank:
                yield row
    except csv.Error as fault:
        raise UserError(
            f"“{name}” cannot be read beyond row {number}: a quotation mark is never closed.",
            "Open it in Excel, save it as .xlsx, then choose it again.",
        ) from fault


def _stop_if(cancelled: Cancelled | None) -> None:
    if cancelled is not None and cancelled():
        raise ReadingStoppedError


def announce(progress: Progress | None, cancelled: Cancelled | None, done: int, total: int) -> None:
    """Between rows: tells how far it is and stops when asked to (ReadingStoppedError)."""
    if done % STEP == 0 or done == total:
        _stop_if(cancelled)
        if progress is not None:
            progress(done, total)
