"""Dates, times and numbers as people at the desk say them, in three languages."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.ui import formats

TUESDAY = date(2026, 10, 20)
NOW = datetime(2026, 10, 20, 9, 24, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text"), [("en", "Tue 20 Oct"), ("zh_CN", "10月20日 周二"), ("ko", "10월 20일(화)")]
)
def test_days(language: str, text: str) -> None:
    assert formats.day(TUESDAY, language) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Tue 20 Oct 2026"), ("zh_CN", "2026年10月20日 周二"), ("ko", "2026년 10월 20일(화)")],
)
def test_days_with_the_year(language: str, text: str) -> None:
    assert formats.day(TUESDAY, language, year=True) == text


@pytest.mark.parametrize(
    ("first", "last", "language", "text"),
    [
        (date(2026, 10, 19), date(2026, 10, 23), "en", "Mon 19 – Fri 23 Oct 2026"),
        (date(2026, 10, 30), date(2026, 11, 2), "en", "Fri 30 Oct – Mon 2 Nov 2026"),
        (date(2026, 12, 30), date(2027, 1, 2), "en", "Wed 30 Dec 2026 – Sat 2 Jan 2027"),
        (date(2026, 10, 19), date(2026, 10, 23), "zh_CN", "2026年10月19日 – 23日"),
        (date(2026, 10, 30), date(2026, 11, 2), "ko", "2026년 10월 30일 – 11월 2일"),
        (TUESDAY, TUESDAY, "en", "Tue 20 Oct 2026"),
    ],
)
def test_spans_of_days(first: date, last: date, language: str, text: str) -> None:
    assert formats.days(first, last, language) == text


@pytest.mark.parametrize(
    ("passed", "language", "text"),
    [
        (timedelta(seconds=0), "en", "just now"),
        (timedelta(seconds=1), "en", "1 second ago"),
        (timedelta(seconds=4), "en", "4 seconds ago"),
        (timedelta(seconds=4), "zh_CN", "4 秒前"),
        (timedelta(seconds=4), "ko", "4초 전"),
        (timedelta(seconds=59, milliseconds=900), "en", "59 seconds ago"),
        (timedelta(seconds=60), "en", "1 minute ago"),
        (timedelta(minutes=12), "en", "12 minutes ago"),
        (timedelta(minutes=12), "ko", "12분 전"),
        (timedelta(minutes=59, seconds=59), "zh_CN", "59 分钟前"),
        (timedelta(hours=1), "en", "08:24"),
        (timedelta(hours=3), "ko", "06:24"),
        (timedelta(seconds=-5), "en", "just now"),
    ],
)
def test_how_long_ago(passed: timedelta, language: str, text: str) -> None:
    assert formats.ago(NOW - passed, NOW, language) == text


def test_times_have_two_digits_and_24_hours() -> None:
    assert formats.times(NOW.replace(hour=9, minute=5), NOW.replace(hour=17, minute=0)) == "09:05–17:00"
    assert formats.day_and_time(NOW, "zh_CN") == "周二 09:24"


@given(st.integers(0, 500), st.integers(1, 500))
def test_percent_never_says_everybody_before_everybody_came(part: int, whole: int) -> None:
    part = min(part, whole)
    shown = formats.percent(part, whole, "en")
    assert (shown == "100 %") is (part == whole)


def test_percent_of_nobody_is_nothing() -> None:
    assert formats.percent(0, 0, "en") == "0 %"


def test_signs_between_words_follow_the_language() -> None:
    said = {
        language: (
            formats.percent(47, 50, language),
            formats.listed(("沈溪若", "韩和景"), language),
            formats.clauses(("a", "b"), language),
            formats.labelled("a", "b", language),
        )
        for language in ("en", "zh_CN", "ko")
    }
    assert said["en"] == ("94 %", "沈溪若, 韩和景", "a, b", "a: b")
    assert said["zh_CN"] == ("94%", "沈溪若、韩和景", "a，b", "a：b")
    assert said["ko"] == ("94%", "沈溪若, 韩和景", "a, b", "a: b")


@given(st.text("0123456789", max_size=30))
def test_badge_numbers_lose_no_digit(digits: str) -> None:
    assert formats.code(digits).replace(" ", "") == digits


def test_badge_numbers_stand_in_groups_of_four() -> None:
    assert formats.code("772044189554") == "7720 4418 9554"


@pytest.mark.parametrize(("value", "text"), [(24.0, "24"), (19.75, "19.75"), (22.5, "22.5"), (0.0, "0")])
def test_hours(value: float, text: str) -> None:
    assert formats.hours(value) == text


def test_thousands_are_parted() -> None:
    assert formats.number(1204) == "1\u202f204"
    assert formats.number(17) == "17"
