"""Writing reports as XLSX and CSV: typed cells, marks by sign and word, and no cell that could run as a formula."""

import csv
import io
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from companion.domain.answers import UserError
from companion.domain.reports import Mark, ReportCell, ReportTable, Share, Tone

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""First characters by which a spreadsheet takes text for a formula (OWASP, CSV injection)."""
_SHADES = {
    Tone.CAME: ("#E3F4EC", "#0B5D43"),
    Tone.LATE: ("#FFF3D6", "#6B4A00"),
    Tone.LEFT_EARLY: ("#FFF3D6", "#6B4A00"),
    Tone.EXCUSED: ("#E8EEFC", "#1F3F8F"),
    Tone.ABSENT: ("#FBE4E2", "#8A1F17"),
    Tone.NOT_YET: ("#FFFFFF", "#5B6270"),
}
"""Paper and ink of a mark; the ink has at least 4.5:1 on its paper, and sign and word say the same."""
_NARROWEST, _WIDEST = 6.0, 48.0
_BAD_IN_NAME = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def write_xlsx(tables: Sequence[ReportTable], path: Path) -> None:
    """Writes the tables as sheets of one workbook, whole or not at all.

    Headers stay in view and can be filtered; text is always text, whatever it begins with; times are written as they
    read, without their zone. UserError when the file cannot be written.
    """
    import xlsxwriter

    memory = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(memory, options) as book:
        formats = _Formats(book)
        taken: set[str] = set()
        for table in tables:
            sheet = book.add_worksheet(_sheet_name(table.name, taken))
            _write_table(sheet, table, formats)
    store(path, memory.getvalue())


def write_csv(table: ReportTable, path: Path) -> None:
    """Writes one table as CSV in UTF-8 with a mark, which Excel opens right; header first, no title rows.

    Text that a spreadsheet would take for a formula gets an apostrophe in front. UserError when it cannot be written.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([_harmless(column.header) for column in table.columns])
    for row in table.rows:
        writer.writerow([_csv_text(cell) for cell in row])
    store(path, text.getvalue().encode("utf-8-sig"))


class _Formats:
    """The cell formats of one workbook."""

    def __init__(self, book: Any) -> None:
        self.title = book.add_format({"bold": True, "font_size": 15})
        self.note = book.add_format({"font_color": "#5B6270"})
        self.header = book.add_format(
            {"bold": True, "bg_color": "#EEF1F6", "bottom": 1, "valign": "top", "text_wrap": True}
        )
        self.text = book.add_format({"num_format": "@"})
        self.date = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self.datetime = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left"})
        self.time = book.add_format({"num_format": "hh:mm", "align": "left"})
        self.share = book.add_format({"num_format": "0%"})
        self.decimal = book.add_format({"num_format": "0.##"})
        self.marks = {
            tone: book.add_format({"bg_color": paper, "font_color": ink}) for tone, (paper, ink) in _SHADES.items()
        }


def _write_table(sheet: Any, table: ReportTable, formats: _Formats) -> None:
    sheet.write_string(0, 0, table.title, formats.title)
    for offset, note in enumerate(table.notes, start=1):
        sheet.write_string(offset, 0, note, formats.note)
    top = len(table.notes) + 2
    for index, column in enumerate(table.columns):
        sheet.write_string(top, index, column.header, formats.header)
        sheet.set_column(index, index, column.width or _width(table, index))
    for offset, row in enumerate(table.rows, start=top + 1):
        for index, cell in enumerate(row):
            _write_cell(sheet, offset, index, cell, formats)
    sheet.freeze_panes(top + 1, table.frozen_columns)
    if table.columns and table.rows:
        sheet.autofilter(top, 0, top + len(table.rows), len(table.columns) - 1)
    sheet.repeat_rows(top)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _write_cell(sheet: Any, row: int, column: int, cell: ReportCell, formats: _Formats) -> None:
    match cell:
        case None | "":
            return
        case Mark():
            sheet.write_string(row, column, cell.text, formats.marks[cell.tone])
        case Share():
            sheet.write_number(row, column, cell.value, formats.share)
        case bool():
            sheet.write_boolean(row, column, cell)
        case int():
            sheet.write_number(row, column, cell)
        case float():
            sheet.write_number(row, column, cell, formats.decimal)
        case datetime():
            sheet.write_datetime(row, column, cell.replace(tzinfo=None), formats.datetime)
        case date():
            sheet.write_datetime(row, column, cell, formats.date)
        case time():
            sheet.write_datetime(row, column, cell.replace(tzinfo=None), formats.time)
        case _:
            sheet.write_string(row, column, _printable(cell)[:32_767], formats.text)  # Excel's longest cell


def _csv_text(cell: ReportCell) -> str:  # noqa: PLR0911  (one answer per type)
    match cell:
        case None:
            return ""
        case Mark():
            return cell.word
        case Share():
            return f"{cell.value:.0%}"
        case datetime():
            return cell.replace(tzinfo=None).isoformat(sep=" ", timespec="minutes")
        case date():
            return cell.isoformat()
        case time():
            return cell.strftime("%H:%M")
        case str():
            return _harmless(cell)
        case _:
            return str(cell)


def _harmless(text: str) -> str:
    text = _printable(text)
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def _printable(text: str) -> str:
    """Without characters that XML cannot hold."""
    return "".join(character for character in text if character >= " " or character in "\t\n\r")


def _width(table: ReportTable, index: int) -> float:
    longest = _columns_of_text(table.columns[index].header)
    for row in table.rows[:500]:
        if index < len(row):
            longest = max(longest, _columns_of_text(_shown(row[index])))
    return min(max(longest + 2, _NARROWEST), _WIDEST)


def _shown(cell: ReportCell) -> str:
    return cell.text if isinstance(cell, Mark) else _csv_text(cell)


def _columns_of_text(text: str) -> float:
    """Width in digits: hanzi and hangul take two."""
    return float(sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text))


def _sheet_name(name: str, taken: set[str]) -> str:
    """A name Excel accepts: at most 31 characters, none of []:*?/\\, no apostrophe at its ends, and not used yet."""
    base = " ".join(_printable(name).translate(_BAD_IN_NAME).split()).strip("'")[:31] or "Sheet"
    shown = base
    number = 2
    while shown.casefold() in taken or shown.casefold() == "history":
        shown = f"{base[: 31 - len(str(number)) - 1]} {number}"
        number += 1
    taken.add(shown.casefold())
    return shown


def store(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all: it is put beside its place first. UserError when it cannot be written."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except PermissionError as fault:
        part.unlink(missing_ok=True)
        raise UserError(
            f"“{path.name}” is open in another program or may not be written.", "Close it there, then try again."
        ) from fault
    except OSError as fault:
        part.unlink(missing_ok=True)
        raise UserError(
            f"“{path.name}” could not be saved: {fault.strerror or fault}.", "Choose another folder, then try again."
        ) from fault
