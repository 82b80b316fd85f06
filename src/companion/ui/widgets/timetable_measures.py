"""Where hours, days and rooms stand in the painted timetable, and what lies under a point of it."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, QSize

from companion.presenters.programme_days import Mode, minute_of
from companion.presenters.programme_state import ProgrammeState
from companion.presenters.timetable import ActivityCard
from companion.ui.look import Look

_HEAD = 58
_GUTTER = 53
_LEAST_HOUR = 44
_MOST_HOUR = 96
_LEAST_HOUR_IN_ROOMS = 84
"""Beside many rooms the day scrolls anyway: half an hour then has its time and a line of its title."""
_FEW_ROOMS = 3
_LEAST_ROOM = 160
_CARD_GAP = 5
_LANE_GAP = 3
_LOWEST_CARD = 24


@dataclass(frozen=True, slots=True)
class Measures:
    """One layout of the timetable in logical px: hours from `first` to `last`, one of them `hour` px high."""

    head: float
    gutter: float
    hour: float
    first: int
    last: int
    columns: int
    width: int
    height: int
    lowest: float

    @classmethod
    def of(cls, state: ProgrammeState, room: QSize, look: Look) -> "Measures":
        """As high as the day needs, at least as high as there is room; rooms have a least width."""
        hours = max(1, state.last_hour - state.first_hour)
        head, gutter = look.px(_HEAD), look.px(_GUTTER)
        crowded = state.mode is Mode.DAY and len(state.columns) > _FEW_ROOMS
        lowest = look.px(_LEAST_HOUR_IN_ROOMS if crowded else _LEAST_HOUR)
        hour = max(float(lowest), min((room.height() - head - 4) / hours, look.px(_MOST_HOUR)))
        least = look.px(_LEAST_ROOM) if state.mode is Mode.DAY else 0
        columns = max(1, len(state.columns))
        width = max(room.width(), round(gutter + least * columns))
        height = max(room.height(), round(head + hours * hour) + 4)
        first, last = state.first_hour, state.first_hour + hours
        return cls(head, gutter, hour, first, last, columns, width, height, look.px(_LOWEST_CARD))

    def grown(self, before: int, after: int) -> "Measures":
        """The same with more hours at the top and at the foot, none outside the day, the hours as high as they were."""
        first, last = max(0, self.first - before), min(24, self.last + after)
        height = max(self.height, round(self.head + (last - first) * self.hour) + 4)
        return Measures(
            self.head, self.gutter, self.hour, first, last, self.columns, self.width, height, self.lowest
        )  # fmt: skip

    @property
    def column_width(self) -> float:
        """How wide a day or room is."""
        return (self.width - self.gutter) / self.columns

    def column_rect(self, at: int) -> QRectF:
        """A day or room with its head."""
        return QRectF(self.gutter + at * self.column_width, 0, self.column_width, self.height)

    def column_at(self, x: float) -> int:
        """The day or room under this place; at the sides the first or the last one."""
        return max(0, min(self.columns - 1, int((x - self.gutter) // self.column_width)))

    def y_of(self, minute: float) -> float:
        """Where a minute after midnight stands."""
        return self.head + (minute / 60 - self.first) * self.hour

    def minute_at(self, y: float) -> float:
        """The minute after midnight at this height, within the day."""
        return max(0.0, min(1440.0, ((y - self.head) / self.hour + self.first) * 60))

    def span_rect(self, column: int, start: datetime, end: datetime) -> QRectF:
        """The whole width of a column from start to end; what ends on a later day ends at the foot of its own."""
        rect = self.column_rect(column)
        top = self.y_of(minute_of(start))
        bottom = self.y_of(minute_of(end) if end.date() == start.date() else 1440)
        room = rect.width() - 2 * _CARD_GAP
        return QRectF(rect.left() + _CARD_GAP, top + 1.5, room, max(self.lowest, bottom - top - 3))

    def card_rect(self, column: int, card: ActivityCard) -> QRectF:
        """Where a card stands: its part of its column."""
        whole = self.span_rect(column, card.start, card.end)
        width = (whole.width() + _LANE_GAP) / card.lanes
        return QRectF(whole.left() + card.lane * width, whole.top(), width - _LANE_GAP, whole.height())
