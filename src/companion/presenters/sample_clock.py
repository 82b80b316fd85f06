"""The clock of a sample event: set so that there is always something to try, whatever the time of day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.domain.programme import activity_now, next_activity
from companion.services.ports import Clock, Desk

ZONE = ZoneInfo("Asia/Seoul")
"""Where the sample week takes place."""
OPENING = time(9, 24)
"""A new sample begins at this time by the clock of its place: people are arriving for the first activity of the day."""
BEFORE_START = timedelta(minutes=6)
_KEPT_AS = "sample_clock_seconds"


def opening_clock(clock: Clock) -> Clock:
    """The clock for making a sample: today, but at the opening time. It stands still while the sample is made."""
    moment = datetime.combine(clock().astimezone(ZONE).date(), OPENING, ZONE).astimezone(clock().tzinfo)
    return lambda: moment


def keep_shift(desk: Desk, clock: Clock) -> None:
    """Remember in the file by how much its clock differs from this laptop's."""
    _store(desk, desk.now - clock())


def with_sample_clock(desk: Desk) -> Desk:
    """The desk of a sample event with the sample's clock. A sample without one that has nobody left to check in now is
    set to shortly before its next activity; real events are left alone."""
    if not desk.file.read.event().sample:
        return desk
    shift = _kept_shift(desk)
    if shift is None:
        shift = _useful_shift(desk)
        _store(desk, shift)
    clock = desk.clock
    return replace(desk, clock=lambda: clock() + shift)


def reading_sample_clock(desk: Desk, said: Callable[[datetime], None]) -> Desk:
    """The same for a command, which may only read: nothing is kept. The clock is set when it is first asked; where it
    differs from this laptop's, `said` hears what it says."""
    if not desk.file.read.event().sample:
        return desk
    clock = desk.clock
    shifts: list[timedelta] = []

    def shifted() -> datetime:
        if not shifts:
            kept = _kept_shift(desk)
            shifts.append(_useful_shift(desk) if kept is None else kept)
            if shifts[0]:
                said(clock() + shifts[0])
        return clock() + shifts[0]

    return replace(desk, clock=shifted)


def _kept_shift(desk: Desk) -> timedelta | None:
    stored = desk.file.local(_KEPT_AS)
    return timedelta(seconds=float(stored)) if stored else None


def _useful_shift(desk: Desk) -> timedelta:
    read = desk.file.read
    activities, now = read.activities(), desk.now
    running = activity_now(activities, now)
    if running is not None and read.counts(running, running.attending.id).unknown:
        return timedelta(0)
    coming = next_activity(activities, now)
    return timedelta(0) if coming is None else coming.start - BEFORE_START - now


def _store(desk: Desk, shift: timedelta) -> None:
    with desk.file.writing(desk.now, desk.staff) as writing:
        writing.set_local(_KEPT_AS, str(round(shift.total_seconds())))
