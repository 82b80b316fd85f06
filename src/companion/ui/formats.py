"""Dates, times and numbers in the three languages of the window: Tue 20 Oct, 10月20日 周二, 10월 20일(화)."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

_WEEKDAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "zh_CN": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    "ko": ("월", "화", "수", "목", "금", "토", "일"),
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_RANGE = "–"


def weekday(day: date, language: str) -> str:
    """The short name of the day: Tue, 周二, 화."""
    return _WEEKDAYS[language][day.weekday()]


def day(when: date, language: str, *, year: bool = False) -> str:
    """Tue 20 Oct, 10月20日 周二, 10월 20일(화); with the year when asked."""
    name = weekday(when, language)
    if language == "zh_CN":
        return f"{f'{when.year}年' if year else ''}{when.month}月{when.day}日 {name}"
    if language == "ko":
        return f"{f'{when.year}년 ' if year else ''}{when.month}월 {when.day}일({name})"
    return f"{name} {when.day} {_MONTHS[when.month - 1]}{f' {when.year}' if year else ''}"


def days(first: date, last: date, language: str, *, year: bool = True) -> str:
    """A span of days: "Mon 19 – Fri 23 Oct 2026", "2026年10月19日 – 23日", "2026년 10월 19일 – 23일"."""
    if first == last:
        return day(first, language, year=year)
    same_month = (first.year, first.month) == (last.year, last.month)
    if language == "en":
        end = day(last, language, year=year)
        if same_month:
            return f"{weekday(first, language)} {first.day} {_RANGE} {end}"
        return f"{day(first, language, year=year and first.year != last.year)} {_RANGE} {end}"
    start = _plain(first, language, year=year)
    if same_month:
        end = f"{last.day}{'日' if language == 'zh_CN' else '일'}"
    else:
        end = _plain(last, language, year=year and first.year != last.year)
    return f"{start} {_RANGE} {end}"


def _plain(when: date, language: str, *, year: bool) -> str:
    if language == "zh_CN":
        return f"{f'{when.year}年' if year else ''}{when.month}月{when.day}日"
    return f"{f'{when.year}년 ' if year else ''}{when.month}월 {when.day}일"


def clock(when: datetime) -> str:
    """09:24, always 24 hours."""
    return f"{when.hour:02d}:{when.minute:02d}"


def times(start: datetime, end: datetime) -> str:
    """09:30–12:00."""
    return f"{clock(start)}{_RANGE}{clock(end)}"


def day_and_time(when: datetime, language: str) -> str:
    """Mon 08:52, 周一 08:52, 월 08:52."""
    return f"{weekday(when, language)} {clock(when)}"


def ago(then: datetime, now: datetime, language: str) -> str:
    """ "4 seconds ago" up to a minute, "12 minutes ago" up to an hour, then the time. Both times aware."""
    passed = now - then
    if passed >= timedelta(hours=1):
        return clock(then)
    seconds = max(0, int(passed.total_seconds()))
    if seconds >= 60:
        return _count_ago(seconds // 60, ("minute", "minutes"), "分钟前", "분 전", language)
    if seconds == 0:
        return {"en": "just now", "zh_CN": "刚刚", "ko": "방금"}[language]
    return _count_ago(seconds, ("second", "seconds"), "秒前", "초 전", language)


def _count_ago(count: int, english: tuple[str, str], chinese: str, korean: str, language: str) -> str:
    if language == "zh_CN":
        return f"{count} {chinese}"
    if language == "ko":
        return f"{count}{korean}"
    return f"{count} {english[0] if count == 1 else english[1]} ago"


def number(value: int) -> str:
    """17, 1 204: thousands parted by a narrow space, the same in all three languages."""
    return f"{value:,}".replace(",", "\u202f")


def percent(part: float, whole: float, language: str) -> str:
    """94 %: rounded down so that nobody reads 100 % before everybody is there. "0 %" of nothing."""
    return hundredths(int(100 * part / whole) if whole else 0, language)


def hundredths(value: int, language: str) -> str:
    """94 %, in Chinese and Korean 94%."""
    return f"{value} %" if language == "en" else f"{value}%"


def listed(things: Iterable[str], language: str) -> str:
    """Things of one kind after each other: 沈溪若、韩和景 in Chinese, else with commas."""
    return ("、" if language == "zh_CN" else ", ").join(things)


def clauses(parts: Iterable[str], language: str) -> str:
    """Parts of one statement after each other: "2 must be fixed, 3 are up to you"."""
    return ("，" if language == "zh_CN" else ", ").join(parts)


def labelled(label: str, value: str, language: str) -> str:
    """Visa: ask at the desk."""
    return f"{label}：{value}" if language == "zh_CN" else f"{label}: {value}"


def hours(value: float) -> str:
    """24 or 19.75: as many decimals as needed, at most two."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def code(digits: str) -> str:
    """A badge number in groups of four: 7720 4418 9554."""
    return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))
