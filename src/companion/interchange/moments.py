"""Dates and times of day as programmes write them: spreadsheet values and text in four languages."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from companion.interchange.tables import Cell

_EXCEL_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001  (a spreadsheet's days have no zone)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)")
_MONTH_DAY = re.compile(r"(?<!\d)(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?")
_DAY_NAME = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s.-]*([a-z]{3})[a-z]*\.?,?[\s-]*(\d{4})?(?!\d)")
_NAME_DAY = re.compile(r"\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?:,?\s*(\d{4}))?")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_NTH_DAY = re.compile(
    r"^(?:day\s*(\d{1,2})|第\s*([一二三四五六七八九十\d]{1,2})\s*天|(\d{1,2})\s*일차|(\d{1,2})日目)", re.IGNORECASE
)
_NUMERALS = "一二三四五六七八九十"
_HALF = {
    **dict.fromkeys(("am", "a.m.", "上午", "早上", "오전", "午前"), 0),
    **dict.fromkeys(("pm", "p.m.", "下午", "晚上", "오후", "午後"), 12),
}
_TIME = re.compile(
    r"(?P<before>am|pm|上午|早上|下午|晚上|오전|오후|午前|午後)?\s*"
    r"(?<!\d)(?:(?P<h>\d{1,2})\s*(?:[:h.]\s*(?P<m>[0-5]\d)(?::[0-5]\d)?|[点點时時시](?!\s*[间間])\s*(?:(?P<km>[0-5]?\d)\s*[分분]?|(?P<half>半|반))?)"
    r"|(?P<packed>[0-2]\d[0-5]\d)|(?P<bare>\d{1,2})(?=\s*(?:a\.?m|p\.?m)))(?!\d)\s*(?P<after>a\.?m\.?|p\.?m\.?)?",
    re.IGNORECASE,
)


class AmbiguousDateError(ValueError):
    """A date such as 04/05/2016 that is two different days in different countries."""


def date_of(cell: Cell, first_day: date | None = None) -> date | None:  # noqa: PLR0911  (one answer per form)
    """The day a cell names, or None. `first_day` gives the year where none is written and what day 1 is.

    AmbiguousDateError when day and month cannot be told apart.
    """
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, bool | time | timedelta):
        return None
    if isinstance(cell, int | float):
        return (_EXCEL_EPOCH + timedelta(days=int(cell))).date() if 20_000 <= cell < 80_000 else None
    text = unicodedata.normalize("NFKC", cell).casefold().strip()
    if found := _YEAR_FIRST.search(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    nth = _NTH_DAY.match(text)
    if nth and first_day:
        number = next(part for part in nth.groups() if part)
        days = int(number) if number.isdigit() else _NUMERALS.find(number) + 1
        return first_day + timedelta(days=days - 1) if days >= 1 else None
    if found := _MONTH_DAY.search(text):
        return _near(int(found[1]), int(found[2]), first_day)
    return _by_month_name(text, first_day) or _by_numbers(text)


def times_of(cell: Cell) -> list[time]:
    """The times of day in a cell, in order: none, one, or two of a range such as 09:00-10:30."""
    if isinstance(cell, datetime):
        return [cell.time().replace(second=0, microsecond=0)]
    if isinstance(cell, time):
        return [cell.replace(second=0, microsecond=0)]
    if isinstance(cell, timedelta):
        return [_clock(cell.total_seconds() / 86_400)] if timedelta() <= cell < timedelta(days=1) else []
    if isinstance(cell, bool | date):
        return []
    if isinstance(cell, int | float):
        fraction = cell % 1
        return [_clock(fraction)] if 0 <= cell < 80_000 and (cell < 1 or fraction) else []
    text = unicodedata.normalize("NFKC", cell).casefold()
    text = _NUMBERS.sub(" ", _YEAR_FIRST.sub(" ", text))
    found: list[time] = []
    half: int | None = None
    matches = list(_TIME.finditer(text))
    for match in matches:
        word = match["before"] or (match["after"] or "").replace(".", "") or None
        half = _HALF.get(word) if word else half
        moment = _moment(match, half)
        if moment is not None:
            found.append(moment)
    # In "2:00-3:30 pm" the first takes the half of the second.
    if len(matches) == 2 == len(found) and not (matches[0]["before"] or matches[0]["after"]) and matches[1]["after"]:
        first = _moment(matches[0], _HALF[matches[1]["after"].replace(".", "")])
        if first is not None and first < found[1]:
            found[0] = first
    return found[:2]


def minutes_of(cell: Cell) -> int | None:  # noqa: PLR0911  (one answer per form)
    """A duration in minutes: 90, 1:30, 1.5 h, 90분, 1小时30分; None when it is none."""
    if isinstance(cell, bool | datetime | date):
        return None
    if isinstance(cell, time):
        return cell.hour * 60 + cell.minute
    if isinstance(cell, timedelta):
        return int(cell.total_seconds()) // 60
    if isinstance(cell, int | float):
        return int(cell) if 5 <= cell <= 1440 else (round(cell * 60) if 0 < cell < 5 else None)
    text = unicodedata.normalize("NFKC", cell).casefold().strip()
    if found := re.fullmatch(r"(\d{1,2}):(\d{2})(?::\d{2})?", text):
        return int(found[1]) * 60 + int(found[2])
    hours = re.search(r"(\d+(?:[.,]\d+)?)\s*(?:h|小时|小時|시간|時間)", text)
    minutes = re.search(r"(\d+)\s*(?:m|分|분)", text)
    if hours or minutes:
        return round(float(hours[1].replace(",", ".")) * 60 if hours else 0) + (int(minutes[1]) if minutes else 0)
    return int(text) if re.fullmatch(r"\d{1,3}", text) else None


def _moment(match: re.Match[str], half: int | None) -> time | None:
    if match["packed"]:
        hour, minute = int(match["packed"][:2]), int(match["packed"][2:])
    else:
        hour = int(match["h"] or match["bare"])
        minute = 30 if match["half"] else int(match["m"] or match["km"] or 0)
    if half is not None and hour <= 12:
        hour = hour % 12 + half
    if hour > 23:
        return time(0, 0) if (hour, minute) == (24, 0) else None
    return time(hour, minute)


def _clock(fraction: float) -> time:
    minutes = round(fraction * 1440) % 1440
    return time(minutes // 60, minutes % 60)


def _by_month_name(text: str, first_day: date | None) -> date | None:
    for pattern, day_at, month_at in ((_DAY_NAME, 1, 2), (_NAME_DAY, 2, 1)):
        for found in pattern.finditer(text):
            if found[month_at] in _MONTHS:
                month, day = _MONTHS.index(found[month_at]) + 1, int(found[day_at])
                return _day(int(found[3]), month, day) if found[3] else _near(month, day, first_day)
    return None


def _by_numbers(text: str) -> date | None:
    found = _NUMBERS.search(text)
    if not found:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    year += 2000 if year < 100 else 0
    if found[2] == "." or first > 12:  # dots are written day first everywhere
        return _day(year, second, first)
    if second > 12:
        return _day(year, first, second)
    if first == second:
        return _day(year, first, second)
    raise AmbiguousDateError(found[0])


def _near(month: int, day: int, first_day: date | None) -> date | None:
    """The day without a year that is nearest to the first day of the event."""
    if first_day is None:
        return None
    years = (first_day.year - 1, first_day.year, first_day.year + 1)
    days = [found for year in years if (found := _day(year, month, day))]
    return min(days, key=lambda found: abs(found - first_day), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
