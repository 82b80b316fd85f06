"""The painted timetable: hours across, activities as cards, and what the mouse does to them."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from companion.presenters.programme_days import Mode
from companion.presenters.programme_state import ProgrammeState
from companion.presenters.replanning import Ghost, Grab, Hold, ghost_of
from companion.presenters.timetable import ActivityCard
from companion.ui.look import Look
from companion.ui.tips import tip
from companion.ui.widgets.activity_titles import title_in
from companion.ui.widgets.parts import Part
from companion.ui.widgets.timetable_cards import CardPainter
from companion.ui.widgets.timetable_edges import now_in
from companion.ui.widgets.timetable_ghost import card_words, first_words, ghost_words, paint_first, paint_ghost
from companion.ui.widgets.timetable_measures import Measures

_EDGE = 7
"""So close to the upper or lower edge of a card, in px, a drag stretches it."""
_FIRST = (9 * 60 + 30, 11 * 60)
_SLACK = 6
"""A press becomes a drag when the pointer went further than this, in px."""


class Grid(Part):
    """The hours and cards. `chosen`, `opened` tell an activity, `dropped` a ghost, `dragging` whether a drag is on."""

    chosen = Signal(str)
    opened = Signal(str)
    day_opened = Signal(object)
    dropped = Signal(object)
    first_wanted = Signal()
    dragging = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._state = ProgrammeState()
        self._cards = CardPainter(look)
        self._pictures: dict[str, QPixmap] = {}
        self._marked: frozenset[str] = frozenset()
        self.room = QSize(800, 600)
        self.measures = Measures.of(self._state, self.room, look)
        self.ghost: Ghost | None = None
        self._pressed: Grab | None = None
        self._press_at = QPointF()
        self._pointer = QPointF()
        self._fine = False
        self._grown = (0, 0)
        self.focused = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def state(self) -> ProgrammeState:
        """What is on show."""
        return self._state

    @property
    def pointer(self) -> QPoint:
        """Where the pointer was last while something was dragged."""
        return self._pointer.toPoint()

    def restyle(self) -> None:
        """Titles break elsewhere."""
        self._cards.forget()
        self._forget()
        super().restyle()

    def show_state(self, state: ProgrammeState) -> None:
        """Show a state. A drag goes on unless its days or rooms are not there any more."""
        if self._pressed is not None and (
            [(c.day, c.place) for c in state.columns] != [(c.day, c.place) for c in self._state.columns]
        ):
            self.cancel()
        self._state = state
        self._marked = state.conflicts.activities
        self._forget()
        self.measure()
        spoken = [first_words()] if self.first_box() is not None else [self._spoken(card) for _, card in self.boxes()]
        self.setAccessibleName("; ".join(spoken))
        self.update()

    def _forget(self) -> None:
        self._pictures = {}

    def _spoken(self, card: ActivityCard) -> str:
        return card_words(card, self._state.conflicts, self.look)

    def measure(self) -> None:
        """Share the room out among hours and columns."""
        measures = Measures.of(self._state, self.room, self.look).grown(*self._grown)
        if measures != self.measures:
            self.measures = measures
            self._forget()
        self.setFixedSize(self.measures.width, self.measures.height)

    def boxes(self) -> list[tuple[QRectF, ActivityCard]]:
        """Every card with its place, in reading order."""
        return [
            (self.measures.card_rect(at, card), card)
            for at, column in enumerate(self._state.columns)
            for card in column.cards
        ]

    def box_of(self, activity_id: str) -> QRectF | None:
        """Where a card stands."""
        return next((box for box, card in self.boxes() if card.id == activity_id), None)

    def card_at(self, point: QPointF) -> tuple[QRectF, ActivityCard] | None:
        """The card under a point and its place."""
        return next(((box, card) for box, card in reversed(self.boxes()) if box.contains(point)), None)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part that came into view, and only the cards in it."""
        painter = QPainter(self)
        view = QRectF(event.rect())
        self._paint_lines(painter, view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_now(painter)
        dragged = self.ghost.activity if self.ghost is not None else ""
        for box, card in self.boxes():
            if box.adjusted(-4, -4, 4, 4).intersects(view):
                picture, at = self._picture(box, card)
                painter.setOpacity(0.4 if card.id == dragged else 1.0)
                painter.drawPixmap(at, picture)
        painter.setOpacity(1.0)
        if (first := self.first_box()) is not None and self.ghost is None:
            paint_first(painter, first, self.look, focused=self.focused)
        if (ghost := self.ghost or self._new_one()) is not None:
            box = self.measures.span_rect(ghost.column, ghost.start, ghost.end)
            title = title_in(ghost.titles, self.look)
            paint_ghost(painter, box, self.in_view(), title, ghost_words(ghost, self.look), self.look)

    def _picture(self, box: QRectF, card: ActivityCard) -> tuple[QPixmap, QPoint]:
        """A card as it was painted once, and where it goes: scrolling draws pictures instead of texts."""
        place = box.toAlignedRect().adjusted(-4, -4, 4, 4)
        scale = self.devicePixelRatioF()
        found = self._pictures.get(card.id)
        if found is None or found.devicePixelRatioF() != scale:
            found = QPixmap(round(place.width() * scale), round(place.height() * scale))
            found.setDevicePixelRatio(scale)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-place.left(), -place.top())
            state = self._state
            self._cards.paint(
                painter, box, card, chosen=card.id == state.chosen, focused=self.focused,
                marked=card.id in self._marked, with_place=state.mode is Mode.WEEK,
            )  # fmt: skip
            painter.end()
            self._pictures[card.id] = found
        return found, place.topLeft()

    def set_focused(self, focused: bool) -> None:
        """Paint or take away the ring of the chosen card."""
        self.focused = focused
        self._pictures.pop(self._state.chosen, None)
        self.update()

    def first_box(self) -> QRectF | None:
        """Where an empty programme asks for its first activity: at half past nine of today, or of the first day."""
        state = self._state
        if not state.empty or state.form is not None or not state.columns:
            return None
        today = next((at for at, column in enumerate(state.columns) if column.today), 0)
        top, bottom = (self.measures.y_of(minute) for minute in _FIRST)
        column = self.measures.column_rect(today)
        return QRectF(column.left() + 5, top + 1.5, column.width() - 10, bottom - top - 3)

    def _paint_lines(self, painter: QPainter, view: QRectF) -> None:
        look, measures, state = self.look, self.measures, self._state
        for at, column in enumerate(state.columns):
            if column.today and state.mode is Mode.WEEK:
                tint = QColor(look.color("soft"))
                tint.setAlpha(90)
                painter.fillRect(measures.column_rect(at).adjusted(0, measures.head, 0, 0), tint)
        painter.setPen(QPen(look.color("line"), 1))
        for hour in range(measures.first + 1, measures.last + 1):
            y = round(measures.y_of(hour * 60))
            if view.top() - 1 <= y <= view.bottom() + 1:
                painter.drawLine(QPointF(max(measures.gutter, view.left()), y), QPointF(view.right() + 1, y))
        for at in range(len(state.columns)):
            x = round(measures.column_rect(at).left())
            painter.drawLine(QPointF(x, view.top()), QPointF(x, view.bottom() + 1))

    def _paint_now(self, painter: QPainter) -> None:
        look, state, measures = self.look, self._state, self.measures
        minute = now_in(state, measures)
        if minute is None:
            return
        today = next(i for i, column in enumerate(state.columns) if column.today)
        y = round(measures.y_of(minute)) + 0.5
        quiet = QColor(look.color("accent"))
        quiet.setAlpha(110)
        painter.setPen(QPen(quiet, 1.5))
        rect = measures.column_rect(today)
        painter.drawLine(
            QPointF(measures.gutter, y), QPointF(rect.right() if state.mode is Mode.WEEK else self.width(), y)
        )
        if state.mode is Mode.WEEK:
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _new_one(self) -> Ghost | None:
        """Where the new activity of the open boxes stands, until it is saved."""
        form = self._state.form
        if form is None or form.drawn is None:
            return None
        drawn, week = form.drawn, self._state.mode is Mode.WEEK
        for at, column in enumerate(self._state.columns):
            if column.day == drawn.start.date() and (week or column.place == drawn.place):
                return replace(drawn, column=at)
        return None

    def in_view(self) -> QRectF:
        """The part that can be seen, without the heads and the hours that stand before it."""
        seen = QRectF(self.visibleRegion().boundingRect())
        return seen.adjusted(self.measures.gutter, self.measures.head, 0, 0)

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a card, of its edge, or of empty space; a short press only chooses."""
        if event.button() != Qt.MouseButton.LeftButton or not self._state.columns:
            return
        self._press_at = self._pointer = event.position()
        self._pressed = self._grab(event.position())

    def _grab(self, at: QPointF) -> Grab:
        column, minute = self.measures.column_at(at.x()), self.measures.minute_at(at.y())
        found = self.card_at(at)
        if found is None:
            return Grab(Hold.NEW, column, minute)
        return Grab(self._hold(found[0], at), column, minute, found[1])

    def _hold(self, box: QRectF, at: QPointF) -> Hold:
        edge = min(self.look.px(_EDGE), box.height() / 4)
        if at.y() >= box.bottom() - edge:
            return Hold.END
        return Hold.START if at.y() <= box.top() + edge and box.height() >= self.look.px(40) else Hold.WHOLE

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what a press here would take hold of."""
        if self._pressed is None:
            self._hover(event.position())
            return
        self._pointer = event.position()
        if self.ghost is None:
            if (event.position() - self._press_at).manhattanLength() <= _SLACK:
                return
            if self._pressed.card is not None and self._pressed.card.more:
                return  # a block stands for several: its day shows each of them
            self.setCursor(_CURSORS[self._pressed.hold, True])
            QToolTip.hideText()
            self.drag_on(fine=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            self.dragging.emit(True)
            return
        self.drag_on(fine=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop, or choose what was pressed."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        ghost, card = self.ghost, self._pressed.card
        self.cancel()
        if ghost is not None:
            self.dropped.emit(ghost)
        elif card is None:
            first = self.first_box()
            if first is not None and first.contains(event.position()):
                self.first_wanted.emit()
        elif card.more:
            self.day_opened.emit(card.start.date())
        else:
            self.chosen.emit(card.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        found = self.card_at(event.position())
        if found is not None and not found[1].more:
            self.opened.emit(found[1].id)

    def drag_on(self, *, fine: bool | None = None, to: QPointF | None = None) -> None:
        """The pointer moved, the page moved below it, or Shift was pressed: the ghost follows."""
        event = self._state.event
        if self._pressed is None or event is None:
            return
        self._fine = self._fine if fine is None else fine
        self._pointer = self._pointer if to is None else to
        column, minute = self.measures.column_at(self._pointer.x()), self.measures.minute_at(self._pointer.y())
        self.ghost = ghost_of(
            self._pressed, self._state.columns, self._state.mode, column, minute, event.zone, fine=self._fine
        )
        self.update()

    def grow(self, *, before: bool) -> bool:
        """A drag goes past the first or the last hour: one more hour; whether the day has one."""
        was = self.measures
        first, last = self._grown
        self._grown = (first + 1, last) if before else (first, last + 1)
        self.measure()
        if (self.measures.first, self.measures.last) == (was.first, was.last):
            self._grown = (first, last)
            return False
        return True

    def cancel(self) -> bool:
        """Let go without a drop; whether something was being dragged."""
        dragged = self.ghost is not None
        self._pressed = self.ghost = None
        self._fine = False
        self.unsetCursor()
        if dragged:
            self.dragging.emit(False)
        if self._grown != (0, 0):
            self._grown = (0, 0)
            self.measure()
        self.update()
        return dragged

    def _hover(self, at: QPointF) -> None:
        found = self.card_at(at)
        first = self.first_box()
        if first is not None and first.contains(at):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif found is None:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        elif found[1].more:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setCursor(_CURSORS[self._hold(found[0], at), False])

    def event(self, event: QEvent) -> bool:
        """The tip of a card: what could not be painted in full, what is wrong with it, and how it is moved."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.card_at(QPointF(event.pos())) if self.ghost is None else None
            if found is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), tip(self._tip_of(found[1])), self, found[0].toRect())
            return True
        return super().event(event)

    def _tip_of(self, card: ActivityCard) -> str:
        if card.more:
            return self.tr("Click to see each of them by room.")
        lines = [
            self._spoken(card),
            self.tr("Drag to move, or drag an edge to stretch. Alt and the arrows do the same."),
        ]
        return "\n".join(lines)

    def visible_texts(self) -> tuple[str, ...]:
        """What is painted."""
        first = () if self.first_box() is None else (first_words(),)
        return (*first, *(title_in(card.titles, self.look) for _, card in self.boxes()))


_CURSORS = {
    (Hold.WHOLE, False): Qt.CursorShape.OpenHandCursor,
    (Hold.WHOLE, True): Qt.CursorShape.ClosedHandCursor,
    (Hold.START, False): Qt.CursorShape.SizeVerCursor,
    (Hold.START, True): Qt.CursorShape.SizeVerCursor,
    (Hold.END, False): Qt.CursorShape.SizeVerCursor,
    (Hold.END, True): Qt.CursorShape.SizeVerCursor,
    (Hold.NEW, True): Qt.CursorShape.CrossCursor,
}
