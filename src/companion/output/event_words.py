"""What badges and certificates say about the event and a name in each language: days, and initials."""

from datetime import date
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from companion.output.certificate_words import WORDINGS, period

_DAY = {"en": ("d MMMM y", "en_GB"), "zh": ("y 年 M 月 d 日", "zh"), "ko": ("y년 M월 d일", "ko")}


@lru_cache(maxsize=64)
def event_days(first: date | None, last: date | None, language: str) -> str:
    """The days of the event as a heading says them: “19–23 October 2026”, “2026년 10월 19일–23일”."""
    if first is None or last is None:
        return ""
    if language in WORDINGS:
        return period(first, last, language).replace("부터 ", "–").removesuffix("까지")
    return day_words(first, language) + ("" if first == last else f" – {day_words(last, language)}")


def day_words(day: date, language: str) -> str:
    """A day in words of this language; English where the language is unknown."""
    if language in _DAY:
        pattern, locale = _DAY[language]
        return format_date(day, pattern, locale=locale)
    try:
        return format_date(day, "long", locale=Locale.parse(language, sep="-"))
    except (UnknownLocaleError, ValueError):
        return format_date(day, "d MMMM y", locale="en_GB")


def initials(native: str, latin: str) -> str:
    """What stands for a face: the first letters of the first and the last word, or the first sign of the name."""
    words = latin.split()
    letters = [word[0] for word in (words[:1] + words[1:][-1:]) if word[0].isalpha()]
    return "".join(letters).upper() or native[:1]
