"""What stays while the timetable scrolls: days or rooms above the columns, hours at the left."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from companion.domain.places import place_in
from companion.presenters.programme_days import Mode, minute_of
from companion.presenters.programme_state import ProgrammeState
from companion.presenters.timetable import Column
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.parts import Part, rounded
from companion.ui.widgets.sheet import FLAGS
from companion.ui.widgets.timetable_measures import Measures


class Head(Part):
    """Day or room above each column; stays while the hours scroll."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._state = ProgrammeState()
        self._measures: Measures | None = None
        self._left = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_state(self, state: ProgrammeState, measures: Measures) -> None:
        """Other columns, or columns elsewhere."""
        self._state, self._measures = state, measures
        self.update()

    def scroll_to(self, left: int) -> None:
        """The columns begin `left` px outside the view."""
        self._left = left
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the heads in view."""
        measures = self._measures
        if measures is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, head, gutter = self.look, measures.head, measures.gutter
        line = QPen(look.color("line"), 1)
        painter.setClipPath(rounded(QRectF(0, 0, self.width(), head + 20), 13))
        painter.fillRect(self.rect(), look.color("surface"))
        painter.setPen(line)
        painter.drawLine(QPointF(0, head - 0.5), QPointF(self.width(), head - 0.5))
        for at, column in enumerate(self._state.columns):
            rect = measures.column_rect(at).translated(-self._left, 0)
            if rect.right() <= gutter or rect.left() > self.width():
                continue
            painter.setPen(line)
            x = round(rect.left()) + 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, head))
            painter.save()
            painter.setClipRect(QRectF(gutter, 0, self.width(), head), Qt.ClipOperation.IntersectClip)
            if self._state.mode is Mode.DAY:
                rect.setLeft(max(rect.left(), gutter))  # a room half out of view keeps its name
                self._paint_room(painter, rect, column)
            else:
                self._paint_day(painter, rect, column)
            painter.restore()
        painter.fillRect(QRectF(0, 0, gutter, head - 1), look.color("surface"))
        painter.setPen(line)
        painter.drawLine(QPointF(gutter + 0.5, 0), QPointF(gutter + 0.5, head))

    @property
    def _head(self) -> float:
        return self._measures.head if self._measures is not None else 0.0

    def _paint_day(self, painter: QPainter, rect: QRectF, column: Column) -> None:
        look = self.look
        head = self._head
        ink = "accent" if column.today else "ink"
        painter.setPen(look.color(ink))
        painter.setFont(look.font(22, 700, tabular=True))
        number = str(column.day.day)
        before, between, after = (14, 10, 6) if rect.width() >= look.px(140) else (8, 7, 3)
        painter.drawText(QRectF(rect.left() + before, 0, 40, head), FLAGS, number)
        x = rect.left() + before + QFontMetricsF(painter.font()).horizontalAdvance(number) + between
        room = rect.right() - x - after
        name = formats.weekday(column.day, look.language)
        if column.today:
            whole = QCoreApplication.translate("Timetable", "%1 · today").replace("%1", name)
            fits = QFontMetricsF(look.text_font(whole, 14, 600)).horizontalAdvance(whole) <= room
            name = whole if fits else QCoreApplication.translate("Timetable", "Today")
        self._two_lines(painter, x, room, name, self._count(column), ink)

    def _paint_room(self, painter: QPainter, rect: QRectF, column: Column) -> None:
        place = place_in(column.place, self.look.language) or QCoreApplication.translate("Timetable", "Without a place")
        self._two_lines(painter, rect.left() + 14, rect.width() - 20, place, self._count(column), "ink")

    def _two_lines(self, painter: QPainter, x: float, room: float, above: str, below: str, ink: str) -> None:
        look = self.look
        middle = self._head / 2
        font = look.text_font(above, 14, 600)
        painter.setFont(font)
        painter.setPen(look.color(ink))
        shown = QFontMetricsF(font).elidedText(above, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, middle - look.px(17), room, look.px(18)), FLAGS, shown)
        font = look.text_font(below, 13)
        painter.setFont(font)
        painter.setPen(look.color("ink2"))
        shown = QFontMetricsF(font).elidedText(below, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, middle, room, look.px(17)), FLAGS, shown)

    def _count(self, column: Column) -> str:
        if not column.count:
            return QCoreApplication.translate("Timetable", "free")
        return QCoreApplication.translate("Timetable", "%n activities", "", column.count)


class Hours(Part):
    """The hours and the present time at the left; they stay while rooms scroll."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._now: float | None = None
        self._clock = ""
        self._measures: Measures | None = None
        self._top = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_state(self, state: ProgrammeState, measures: Measures) -> None:
        """Other hours, or another present time."""
        self._measures = measures
        self._now = now_in(state, measures)
        self._clock = formats.clock(state.now) if state.now is not None else ""
        self.update()

    def scroll_to(self, top: int) -> None:
        """The day begins `top` px above the view."""
        self._top = top
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hours in view."""
        measures, look = self._measures, self.look
        if measures is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(rounded(QRectF(0, -20, self.width() + 20, self.height() + 20), 13))
        painter.fillRect(QRectF(self.rect()), look.color("surface"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(self.width() - 0.5, 0), QPointF(self.width() - 0.5, self.height()))
        top = self._top + measures.head
        now = -1000.0 if self._now is None else measures.y_of(self._now) - top
        painter.setFont(look.font(13, 400, tabular=True))
        painter.setPen(look.color("ink2"))
        for hour in range(measures.first, measures.last):
            y = measures.y_of(hour * 60) - top
            if not -look.px(20) < y < self.height() or abs(y + look.px(10) - now) < look.px(17):
                continue  # out of view, or the present time stands there
            place = QRectF(0, y + 1, measures.gutter - 9, look.px(18))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"{hour:02d}:00")
        if self._now is None:
            return
        plate = QRectF(6, round(now) + 0.5 - look.px(10), measures.gutter - 7, look.px(20))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent_fill"))
        painter.drawRoundedRect(plate, 5, 5)
        painter.setPen(look.color("accent_on"))
        painter.setFont(look.font(13, 600, tabular=True))
        painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), self._clock)


def now_in(state: ProgrammeState, measures: Measures) -> float | None:
    """The present minute when today is on show and its hour is in the grid."""
    if state.now is None or not any(column.today for column in state.columns):
        return None
    return minute_of(state.now) if measures.first <= state.now.hour < measures.last else None
