"""What must be known about a zipped workbook before the reader may open it: size, damage, far-away cells, formulas."""

import html
import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field

from companion.domain.answers import UserError

LARGEST_UNPACKED = 400_000_000
"""Bytes a workbook may have once unpacked: thirty times a list of 20,000 people."""
LARGEST_AREA = 12_000_000
"""Cells between A1 and the last filled cell; the reader keeps a place for each of them."""
_CHUNK = 1 << 20
_CELL = re.compile(rb'<(?:\w+:)?c (?:[^>]*? )?r="([A-Z]{1,3})(\d{1,7})"[^>/]*>')
_EMPTY_FORMULA = re.compile(
    rb'<c (?:[^>]*? )?r="([A-Z]{1,3})(\d{1,7})"[^>/]*><f[^>]*>[^<]*</f>(?:<v\s*/>|<v>\s*</v>)?</c>'
)
_SHEET = re.compile(r"<(?:\w+:)?sheet [^>]*>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship [^>]*>")
_REPEATED_ROW = re.compile(
    rb'<table:table-row [^>]*number-rows-repeated="(\d+)"[^>]*>((?:(?!</table:table-row>).)*)', re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Archive:
    """A zipped file that is safe to open. `empty_formulas`: by sheet name, (row, column) from 0."""

    members: tuple[str, ...]
    empty_formulas: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)

    @property
    def is_workbook(self) -> bool:
        """XLSX or ODS, as opposed to any other zipped file."""
        return "xl/workbook.xml" in self.members or "content.xml" in self.members


def damaged(name: str) -> UserError:
    """The sentence for a workbook that cannot be opened."""
    return UserError(
        f"“{name}” is damaged or not a spreadsheet.", "Open it in Excel, save it as .xlsx, then choose it again."
    )


def too_large(name: str) -> UserError:
    """The sentence for a file beyond every list of people."""
    return UserError(f"“{name}” is too large for a list of people.", "Copy the list into a new file and choose that.")


def inspect(data: bytes, name: str) -> Archive:
    """Unpacks everything once without keeping it; UserError when it is damaged, a bomb, or has a cell far away."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = package.infolist()
            if any(member.flag_bits & 1 for member in members):
                raise locked(name)
            if sum(member.file_size for member in members) > LARGEST_UNPACKED or len(members) > 5000:
                raise too_large(name)
            _measure(data, members, name)
            names = tuple(member.filename for member in members)
            formulas: dict[str, tuple[tuple[int, int], ...]] = {}
            if "xl/workbook.xml" in names:
                formulas = _look_at_sheets(package, names, name)
            elif "content.xml" in names:
                _look_at_ods(package.read("content.xml"), name)
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, OSError, ValueError, NotImplementedError) as fault:
        raise damaged(name) from fault
    return Archive(names, formulas)


def locked(name: str) -> UserError:
    """The sentence for a file with a password."""
    return UserError(
        f"“{name}” is locked with a password.",
        "Open it in Excel, take the password off under File, Info, save it, then choose it again.",
    )


def column_index(letters: str) -> int:
    """The column from 0 of letters as spreadsheets count: A is 0, AA is 26."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index - 1


def column_letters(index: int) -> str:
    """The letters of a column from 0."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _measure(data: bytes, members: list[zipfile.ZipInfo], name: str) -> None:
    """Counts what really comes out: a bomb lies about its size in the directory."""
    left = LARGEST_UNPACKED
    for member in members:
        if member.compress_type == zipfile.ZIP_STORED:
            left -= member.compress_size
        elif member.compress_type == zipfile.ZIP_DEFLATED:
            header = data[member.header_offset : member.header_offset + 30]
            if len(header) < 30:
                raise damaged(name)
            start = member.header_offset + 30
            start += int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
            unpacker = zlib.decompressobj(-15)
            packed = data[start : start + member.compress_size]
            while packed and left >= 0:
                left -= len(unpacker.decompress(packed, _CHUNK))
                packed = unpacker.unconsumed_tail
        else:
            raise damaged(name)
        if left < 0:
            raise too_large(name)


def _look_at_sheets(
    package: zipfile.ZipFile, names: tuple[str, ...], name: str
) -> dict[str, tuple[tuple[int, int], ...]]:
    titles = _titles_by_member(package, names)
    formulas: dict[str, tuple[tuple[int, int], ...]] = {}
    for member in names:
        if not (member.startswith("xl/worksheets/") and member.endswith(".xml")):
            continue
        sheet = package.read(member)
        cells = _CELL.findall(sheet)
        if cells:
            last_row = max(int(row) for _, row in cells)
            last_column = max({column for column, _ in cells}, key=lambda letters: (len(letters), letters))
            if last_row * (column_index(last_column.decode()) + 1) > LARGEST_AREA:
                where = f"row {last_row:,} or column {last_column.decode()}"
                raise UserError(
                    f"“{name}” has something far outside the list, in {where}.",
                    "Copy only the list into a new file and choose that.",
                )
        found = tuple((int(row) - 1, column_index(column.decode())) for column, row in _EMPTY_FORMULA.findall(sheet))
        if found and member in titles:
            formulas[titles[member]] = found
    return formulas


def _titles_by_member(package: zipfile.ZipFile, names: tuple[str, ...]) -> dict[str, str]:
    if "xl/_rels/workbook.xml.rels" not in names:
        return {}
    targets: dict[str, str] = {}
    for tag in _RELATION.findall(package.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")):
        target = _attribute(tag, "Target")
        targets[_attribute(tag, "Id")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    titles: dict[str, str] = {}
    for tag in _SHEET.findall(package.read("xl/workbook.xml").decode("utf-8", "replace")):
        member = targets.get(_attribute(tag, "r:id"))
        if member:
            titles[member] = html.unescape(_attribute(tag, "name"))
    return titles


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf'[\s:]{re.escape(name)}="([^"]*)"', tag)
    return found.group(1) if found else ""


def _look_at_ods(content: bytes, name: str) -> None:
    for times, row in _REPEATED_ROW.findall(content):
        if int(times) > 20_000 and (b"<text:p" in row or b"office:value" in row):
            raise too_large(name)
