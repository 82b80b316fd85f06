"""The timetable edited by hand: what a drag would make of an activity, and what a drop or a key writes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from companion.domain.ids import new_id
from companion.domain.programme import Activity
from companion.domain.replanning import (
    FINE_STEP,
    STEP,
    Span,
    begun,
    drawn,
    ended,
    minute_on,
    moved,
    next_line,
    replanned,
)
from companion.presenters.happenings import Happened, What, refusal
from companion.presenters.programme_days import Calendar, Mode
from companion.presenters.runner import Runner
from companion.presenters.timetable import ActivityCard, Column
from companion.services.ports import Desk
from companion.services.programme import replan_activity


class Hold(StrEnum):
    """What of a card was taken hold of; nothing of one when a new activity is drawn on empty space."""

    WHOLE = "whole"
    START = "start"
    END = "end"
    NEW = "new"


class Shift(StrEnum):
    """A key that moves or stretches the chosen activity."""

    EARLIER = "earlier"
    LATER = "later"
    BEFORE = "before"
    AFTER = "after"
    SHORTER = "shorter"
    LONGER = "longer"


@dataclass(frozen=True, slots=True)
class Grab:
    """Where a drag began: the part of a card, the column, and the minute after midnight under the pointer."""

    hold: Hold
    column: int
    minute: float
    card: ActivityCard | None = None


@dataclass(frozen=True, slots=True)
class Ghost:
    """What a drop would write: times in the event's zone, and the column in which it is painted."""

    hold: Hold
    column: int
    start: datetime
    end: datetime
    place: str = ""
    activity: str = ""
    titles: dict[str, str] = field(default_factory=dict)
    other_day: bool = False
    other_place: bool = False
    changed: bool = True

    @property
    def minutes(self) -> int:
        """How long it would last."""
        return Span(self.start, self.end).minutes


def ghost_of(
    grab: Grab, columns: tuple[Column, ...], mode: Mode, column: int, minute: float, zone: ZoneInfo, *, fine: bool
) -> Ghost:
    """What a drop at this column and minute would make of what was grabbed. `fine` is the grid of five minutes."""
    step = FINE_STEP if fine else STEP
    card = grab.card
    if card is None or grab.hold is Hold.NEW:
        there = columns[grab.column]
        span = drawn(there.day, grab.minute, minute, zone, step)
        return Ghost(Hold.NEW, grab.column, span.start, span.end, there.place)
    before = Span(card.start, card.end)
    if grab.hold is Hold.WHOLE:
        there = columns[column]
        start = minute_on(card.start.date(), card.start, zone)
        after = moved(before, there.day, start + minute - grab.minute, zone, step)
        place = there.place if mode is Mode.DAY else card.place
    else:
        column, place = grab.column, card.place
        own = minute_on(card.start.date(), card.end if grab.hold is Hold.END else card.start, zone)
        change = ended if grab.hold is Hold.END else begun
        after = change(before, own + minute - grab.minute, zone, step)
    other_day, other_place = after.start.date() != before.start.date(), place != card.place
    return Ghost(
        grab.hold, column, after.start, after.end, place, card.id, card.titles, other_day, other_place,
        changed=other_place or after != before,
    )  # fmt: skip


class Replanning:
    """Writes what was dropped or moved by a key, one act after the other: a key pressed twice moves twice.

    `calendar` gives the programme as it was last read; `finished` is called with what happened and its batch, and
    reads the programme anew.
    """

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        calendar: Callable[[], Calendar | None],
        finished: Callable[[Happened, str], None],
        tell: Callable[[Happened], None],
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._calendar = calendar
        self._finished = finished
        self._tell = tell
        self._busy = False
        self._waiting: list[Callable[[], None]] = []

    def drop(self, ghost: Ghost) -> None:
        """Write what the ghost shows; nothing when it is where the activity is."""
        if not ghost.changed:
            return
        place = ghost.place if ghost.other_place else None
        self._queue(lambda: self._write(ghost.activity, Span(ghost.start, ghost.end), place, _what(ghost.hold)))

    def shift(self, activity_id: str, shift: Shift, rooms: tuple[str, ...] = ()) -> None:
        """Move or stretch by a key: a step of the grid, or to the next day; with `rooms`, to the next of them."""
        self._queue(lambda: self._shift(activity_id, shift, rooms))

    def _shift(self, activity_id: str, shift: Shift, rooms: tuple[str, ...]) -> None:
        calendar = self._calendar()
        activity = calendar.activity(activity_id) if calendar is not None else None
        if calendar is None or activity is None:
            self._next()
            return
        zone = calendar.event.zone
        span = Span(activity.start.astimezone(zone), activity.end.astimezone(zone))
        day = span.start.date()
        start, end = (minute_on(day, when, zone) for when in (span.start, span.end))
        place = None
        match shift:
            case Shift.EARLIER | Shift.LATER:
                after = moved(span, day, next_line(start, 1 if shift is Shift.LATER else -1), zone)
            case Shift.LONGER | Shift.SHORTER:
                after = ended(span, next_line(end, 1 if shift is Shift.LONGER else -1), zone)
            case Shift.BEFORE | Shift.AFTER:
                by = 1 if shift is Shift.AFTER else -1
                after = span
                if rooms:
                    place = _beside(rooms, activity.place, by)
                elif (other := calendar.turned(day, Mode.DAY, by)) is not None:
                    after = moved(span, other, start, zone)
        if after == span and place in {None, activity.place}:
            self._next()
            return
        self._write(activity_id, after, place, _what_shift(shift))

    def _write(self, activity_id: str, span: Span, place: str | None, what: What) -> None:
        batch = new_id()
        calendar = self._calendar()
        before = calendar.activity(activity_id) if calendar is not None else None

        def change(activity: Activity) -> Activity:
            return replanned(activity, span, place)

        def done(activity: Activity) -> None:
            zone = span.start.tzinfo
            moved_day = before is not None and before.start.astimezone(zone).date() != span.start.date()
            self._finished(
                Happened(
                    what, activity.title(), 1, undo=True, titles=activity.titles,
                    start=span.start, end=span.end, place=place,
                    other_day=moved_day,
                ),
                batch,
            )  # fmt: skip
            self._next()

        def failed(error: Exception) -> None:
            self._waiting.clear()
            self._busy = False
            self._tell(refusal(error))

        self._runner.write(lambda: replan_activity(self._desk, activity_id, change, batch), done, failed)

    def _queue(self, act: Callable[[], None]) -> None:
        self._waiting.append(act)
        if not self._busy:
            self._next()

    def _next(self) -> None:
        self._busy = bool(self._waiting)
        if self._waiting:
            self._waiting.pop(0)()


def _what(hold: Hold) -> What:
    return What.MOVED if hold is Hold.WHOLE else What.STRETCHED


def _what_shift(shift: Shift) -> What:
    return What.STRETCHED if shift in {Shift.LONGER, Shift.SHORTER} else What.MOVED


def _beside(rooms: tuple[str, ...], place: str, by: int) -> str:
    at = rooms.index(place) + by if place in rooms else -1
    return rooms[at] if 0 <= at < len(rooms) else place
