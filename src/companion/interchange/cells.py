"""A cell as the text a person typed: numbers that Excel made of it turned back, odd spaces folded."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from companion.interchange.tables import INVISIBLE, Cell

LARGEST_EXACT = 1e15
"""Excel keeps 15 digits: a whole number from here on has lost its last ones."""
_SHORTENED = re.compile(r"^[+-]?\d(?:[.,]\d+)?[Ee]\+?\d{1,3}$")
_DECIMAL_TAIL = re.compile(r"^(\+?\d+)[.,]0+$")
_REMOVE = dict.fromkeys(map(ord, INVISIBLE + "\u00ad"))


def as_text(cell: Cell) -> str:  # noqa: PLR0911  (one answer per type)
    """The cell as text, nothing folded yet: 13800138000.0 is 13800138000, a midnight is a date."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "Yes" if cell else "No"
    if isinstance(cell, int | float):
        return str(int(cell)) if cell == cell and abs(cell) < 1e300 and cell == int(cell) else str(cell)  # noqa: PLR0124
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.strftime("%Y-%m-%d %H:%M")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, time):
        return cell.strftime("%H:%M")
    minutes = int(cell.total_seconds()) // 60
    return f"{minutes // 60}:{minutes % 60:02d}"


def folded(text: str) -> str:
    """One line: composed characters, every odd space a plain one, invisible characters gone."""
    if text.isalnum() and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return text
    return " ".join(unicodedata.normalize("NFC", text).translate(_REMOVE).split())


def narrow(text: str) -> str:
    """Full-width letters and digits as plain ones, folded: for numbers, codes and addresses."""
    return folded(unicodedata.normalize("NFKC", text))


def was_shortened(cell: Cell) -> bool:
    """Whether Excel has thrown digits away: 1.38E+10 as text, or a number beyond its 15 digits."""
    if isinstance(cell, bool | date | time | timedelta):
        return False
    if isinstance(cell, int | float):
        return abs(cell) >= LARGEST_EXACT
    return bool(_SHORTENED.match(narrow(cell)))


def number_text(cell: Cell) -> str:
    """A phone number or code as typed, from text or from a number that Excel made of it; leading zeros stay."""
    text = narrow(as_text(cell))
    tail = _DECIMAL_TAIL.match(text)
    return tail.group(1) if tail else text
