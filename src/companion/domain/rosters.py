"""Rosters on paper: the numbers that stand on a sheet, and what a sheet holds.

The number of a line has twelve digits like a badge code, so that it fits the same small QR code and survives every
keyboard layout and input method; it begins with 0, which no badge code does (product.md section 3):
`0`, six digits for the sheet, three for the line (000 is the sheet itself), two check digits (ISO 7064 MOD 97-10).
"""

import re
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from companion.domain.codes import MODULUS, read_code

LONGEST_SHEET = 999
"""A sheet has no more lines than three digits can number."""

_NUMBER = re.compile(r"0([0-9]{6})([0-9]{3})[0-9]{2}")


@dataclass(frozen=True, slots=True)
class SheetLine:
    """What a number on a roster says: the sheet, and the line from 1; line 0 is the sheet itself."""

    sheet: str
    line: int


@dataclass(frozen=True, slots=True)
class RosterSheet:
    """A roster that was made: for which activity and checkpoint, when (UTC), and the delegates' ids by line."""

    sheet: str
    activity: str
    checkpoint: str
    made_at: datetime
    delegates: tuple[str, ...]


def new_sheet(randbelow: Callable[[int], int] = secrets.randbelow) -> str:
    """Six random digits for a sheet."""
    return f"{randbelow(10**6):06d}"


def line_number(sheet: str, line: int) -> str:
    """The twelve digits of a line, or of the sheet itself for line 0. Raises ValueError for another line."""
    if not 0 <= line <= LONGEST_SHEET or re.fullmatch("[0-9]{6}", sheet) is None:
        raise ValueError(f"sheet {sheet} line {line}")
    body = int(f"{sheet}{line:03d}")
    return f"0{sheet}{line:03d}{98 - body * 100 % MODULUS:02d}"


def read_numbers(text: str) -> tuple[int, ...] | None:
    """The numbers of lines that a hand typed: "5", "5-9", "1 2 5-9"; None when it is nothing of the kind."""
    plain = re.sub("[‐-―~～]", "-", unicodedata.normalize("NFKC", text)).replace("、", " ").replace(",", " ")
    numbers: list[int] = []
    for part in re.sub(r"\s*-\s*", "-", plain).split():
        found = re.fullmatch(r"([0-9]{1,3})(?:-([0-9]{1,3}))?", part)
        if found is None:
            return None
        first, last = int(found[1]), int(found[2] or found[1])
        numbers += range(min(first, last), max(first, last) + 1)
    return tuple(dict.fromkeys(numbers)) or None


def read_line(raw: str) -> SheetLine | None:
    """The line that a scan or a hand delivered, or None when it is no number of a roster."""
    digits = read_code(raw).shown.replace(" ", "")
    found = _NUMBER.fullmatch(digits)
    if found is None or int(digits) % MODULUS != 1:
        return None
    return SheetLine(found[1], int(found[2]))
