"""Moving and stretching: the length stays, the start stays, the grid is kept, and summer time changes nothing of it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.programme import Activity, ActivityKind
from companion.domain.replanning import (
    DAY,
    FINE_STEP,
    STEP,
    Span,
    begun,
    drawn,
    ended,
    lasting,
    minute_on,
    moment,
    moved,
    next_line,
    replanned,
)

SEOUL, BERLIN = ZoneInfo("Asia/Seoul"), ZoneInfo("Europe/Berlin")
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
"""The days on which Berlin changes its clocks."""

steps = st.sampled_from([STEP, FINE_STEP])
zones = st.sampled_from([SEOUL, BERLIN])
days = st.sampled_from([date(2026, 3, 28), SPRING, AUTUMN, date(2026, 10, 21)])
minutes = st.floats(-400, 2000, allow_nan=False)


@st.composite
def spans(draw: st.DrawFn) -> tuple[Span, ZoneInfo]:
    zone, day = draw(zones), draw(days)
    start = moment(day, draw(st.integers(0, DAY - 10)), zone)
    length = timedelta(minutes=draw(st.integers(5, 400)))
    return Span(start, (start.astimezone(UTC) + length).astimezone(zone)), zone


def at(day: date, clock: str, zone: ZoneInfo = SEOUL) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return moment(day, hour * 60 + minute, zone)


@settings(max_examples=150)
@given(spans(), days, minutes, steps)
def test_a_move_keeps_the_length_and_lands_on_the_grid(
    given_span: tuple[Span, ZoneInfo], day: date, minute: float, step: int
) -> None:
    span, zone = given_span
    after = moved(span, day, minute, zone, step)
    assert lasting(after.start, after.end) == lasting(span.start, span.end)
    assert after.start.date() == day
    own = minute_on(span.start.date(), span.start, zone)
    landed = minute_on(day, after.start, zone)
    left_out = day == SPRING and zone is BERLIN and 180 <= landed < 240  # a time the change leaves out is an hour later
    assert landed % step == 0 or landed == own or left_out


@settings(max_examples=150)
@given(spans(), minutes, steps)
def test_a_stretch_keeps_the_other_end_and_never_turns_round(
    given_span: tuple[Span, ZoneInfo], minute: float, step: int
) -> None:
    span, zone = given_span
    later = ended(span, minute, zone, step)
    assert later.start == span.start
    assert lasting(later.start, later.end) >= timedelta(minutes=min(step, span.minutes))
    earlier = begun(span, minute, zone, step)
    assert earlier.end == span.end
    assert lasting(earlier.start, earlier.end) >= timedelta(minutes=min(step, span.minutes))


@settings(max_examples=60)
@given(days, st.floats(0, DAY), st.floats(0, DAY), steps, zones)
def test_what_is_drawn_has_whole_steps_of_a_day(day: date, one: float, other: float, step: int, zone: ZoneInfo) -> None:
    span = drawn(day, one, other, zone, step)
    assert span.start.date() == day
    assert span.minutes >= step
    assert span.minutes % step == 0
    assert span == drawn(day, other, one, zone, step)
    if not (zone is BERLIN and day in {SPRING, AUTUMN}):
        first, last = (minute_on(day, when, zone) for when in (span.start, span.end))
        assert 0 <= first < last <= DAY
        assert abs(first - min(one, other)) <= step
        assert abs(last - max(one, other)) <= step or last == first + step


def test_a_lecture_moves_over_the_change_of_summer_time_by_the_clock() -> None:
    before = Span(at(date(2026, 10, 23), "14:00", BERLIN), at(date(2026, 10, 23), "15:30", BERLIN))
    after = moved(before, date(2026, 10, 26), 14 * 60 + 15, BERLIN)
    assert (f"{after.start:%H:%M %z}", f"{after.end:%H:%M %z}") == ("14:15 +0100", "15:45 +0100")
    assert before.start.utcoffset() == timedelta(hours=2)
    night = moved(before, AUTUMN, 2 * 60, BERLIN)  # the hour from two to three comes twice
    assert f"{night.start:%H:%M}–{night.end:%H:%M}" == "02:00–02:30"
    assert night.minutes == 90


def test_the_next_line_comes_from_off_the_grid_too() -> None:
    assert [next_line(minute, 1) for minute in (560, 570, 575)] == [570, 585, 585]
    assert [next_line(minute, -1) for minute in (560, 570, 575)] == [555, 555, 570]


def test_an_activity_off_the_grid_keeps_its_own_time_when_it_only_changes_the_day() -> None:
    odd = Span(at(date(2026, 10, 21), "09:35"), at(date(2026, 10, 21), "10:20"))
    assert moved(odd, date(2026, 10, 22), 9 * 60 + 35, SEOUL).start == at(date(2026, 10, 22), "09:35")
    assert moved(odd, date(2026, 10, 21), 9 * 60 + 43, SEOUL).start == at(date(2026, 10, 21), "09:45")


def test_hours_follow_the_length_unless_somebody_chose_them() -> None:
    day = date(2026, 10, 21)
    lecture = Activity("a", ActivityKind.SESSION, {"en": "Lecture"}, at(day, "09:30"), at(day, "11:00"), hours=1.5)
    longer = Span(lecture.start, at(day, "12:00"))
    assert replanned(lecture, longer).hours == 2.5
    chosen = Activity("b", ActivityKind.SESSION, {"en": "Lecture"}, at(day, "09:30"), at(day, "11:00"), hours=3)
    assert replanned(chosen, longer).hours == 3
