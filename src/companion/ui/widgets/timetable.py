"""The timetable: days or rooms as columns, hours down, activities as cards that can be moved and stretched."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QSizePolicy, QWidget

from companion.presenters.programme_state import ProgrammeState, Step
from companion.presenters.replanning import Shift
from companion.ui.look import Look
from companion.ui.widgets.timetable_edges import Head, Hours
from companion.ui.widgets.timetable_grid import Grid

_STEPS = {
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
}
_ALT = Qt.KeyboardModifier.AltModifier
_ALT_SHIFT = _ALT | Qt.KeyboardModifier.ShiftModifier
_SHIFTS = {
    (_ALT, Qt.Key.Key_Up): Shift.EARLIER,
    (_ALT, Qt.Key.Key_Down): Shift.LATER,
    (_ALT, Qt.Key.Key_Left): Shift.BEFORE,
    (_ALT, Qt.Key.Key_Right): Shift.AFTER,
    (_ALT_SHIFT, Qt.Key.Key_Up): Shift.SHORTER,
    (_ALT_SHIFT, Qt.Key.Key_Down): Shift.LONGER,
}
_NEAR = 34
"""A drag so close to the side of the view, in px, scrolls it."""
_TICK_MS = 30
_FASTEST = 18
"""Px a tick."""
_GROWS_EVERY = 8
"""Ticks before a drag that waits at the first or last hour is given one more."""


class Timetable(QScrollArea):
    """The whole timetable in its card. Arrows are told as steps, with Alt as shifts; `chosen` and `opened` bring an
    activity's id, `dropped` a ghost, `turned` -1 or 1 for the week or day before or after."""

    chosen = Signal(str)
    opened = Signal(str)
    stepped = Signal(object)
    shifted = Signal(object)
    dropped = Signal(object)
    turned = Signal(int)
    day_opened = Signal(object)
    first_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._followed: object = None
        self._chosen = ""
        self._waited = 0
        self.grid = Grid(look)
        self.setWidget(self.grid)
        self.setCornerWidget(QWidget(self))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.hours = Hours(look, self)
        self.head = Head(look, self)
        self.grid.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.grid.chosen.connect(self._press)
        self.grid.opened.connect(self.opened)
        self.grid.day_opened.connect(self.day_opened)
        self.grid.first_wanted.connect(self.first_wanted)
        self.grid.dropped.connect(self._drop)
        self.grid.dragging.connect(self._drag)
        self.horizontalScrollBar().valueChanged.connect(self.head.scroll_to)
        self.verticalScrollBar().valueChanged.connect(self.hours.scroll_to)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(20)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._creep)
        look.changed.connect(self._measure)

    def show_state(self, state: ProgrammeState) -> None:
        """Show a state; the chosen card is brought into view when it was chosen or moved."""
        self.grid.show_state(state)
        self._measure()
        self._chosen = state.chosen
        where = [(card.id, card.start, card.end, card.place) for c in state.columns for card in c.cards]
        place = next((one for one in where if one[0] == state.chosen), None)
        if place != self._followed and self.grid.ghost is None:
            self._followed = place
            self._follow()

    def _follow(self) -> None:
        """Bring the chosen card into view."""
        box = self.grid.box_of(self._chosen)
        if box is not None:
            centre = QPoint(round(box.center().x()), round(box.center().y()))
            beside = round(box.width() / 2) + round(self.grid.measures.gutter) + 8
            self.ensureVisible(centre.x(), centre.y(), beside, round(box.height() / 2) + 70)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step from card to card, with Alt they move the chosen one; Enter opens it; Page keys turn the page."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Shift:
            self.grid.drag_on(fine=True)
            event.ignore()
        elif key == Qt.Key.Key_Escape and self.cancel_drag():
            return
        elif (held, key) in _SHIFTS:
            self.shifted.emit(_SHIFTS[held, key])
        elif key in _STEPS and held == Qt.KeyboardModifier.NoModifier:
            self.stepped.emit(_STEPS[key])
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} and held == Qt.KeyboardModifier.NoModifier:
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen:
            self.opened.emit(self._chosen)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.grid.first_box() is not None:
            self.first_wanted.emit()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Without Shift the grid is the coarse one again."""
        if event.key() == Qt.Key.Key_Shift:
            self.grid.drag_on(fine=False)
        event.ignore()

    def focusInEvent(self, _event: object) -> None:
        """Paint the ring."""
        self.grid.set_focused(True)

    def focusOutEvent(self, _event: object) -> None:
        """Take the ring away."""
        self.grid.set_focused(False)

    # dragging

    def cancel_drag(self) -> bool:
        """Esc while dragging: everything stays as it was; whether something was dragged."""
        return self.grid.cancel()

    def _drag(self, on: bool) -> None:
        if on:
            self.setFocus()
            self._waited = 0
            self._timer.start()
        else:
            self._timer.stop()

    def _creep(self) -> None:
        """Scroll while a drag waits near a side; past the first or last hour of the grid the day opens further."""
        measures = self.grid.measures
        at = self.grid.mapTo(self.viewport(), self.grid.pointer)
        view = self.viewport().rect().adjusted(round(measures.gutter), round(measures.head), 0, 0)
        moved = self._nudge(self.horizontalScrollBar(), at.x(), view.left(), view.right())
        down = _push(at.y(), view.top(), view.bottom())
        bar = self.verticalScrollBar()
        if down and bar.value() == (bar.minimum() if down < 0 else bar.maximum()):
            self._waited += 1
            if self._waited >= _GROWS_EVERY:
                self._waited = 0
                moved = self._grow(before=down < 0) or moved
        else:
            moved = self._nudge(bar, at.y(), view.top(), view.bottom()) or moved
        if moved:
            self.grid.drag_on(to=QPointF(self.grid.mapFrom(self.viewport(), at)))

    def _nudge(self, bar: QScrollBar, at: int, first: int, last: int) -> bool:
        before = bar.value()
        bar.setValue(before + _push(at, first, last))
        return bar.value() != before

    def _grow(self, *, before: bool) -> bool:
        hour = round(self.grid.measures.hour)
        if not self.grid.grow(before=before):
            return False
        self._show_edges()
        bar = self.verticalScrollBar()
        if before:  # what is under the pointer stays there
            bar.setValue(bar.value() + hour - _FASTEST)
        else:
            bar.setValue(bar.value() + _FASTEST)
        return True

    def _drop(self, ghost: object) -> None:
        self.setFocus()
        self.dropped.emit(ghost)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen comes on show: nothing is being dragged any more."""
        self.grid.cancel()
        super().hideEvent(event)

    # room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._measure()
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Another program comes to the front: what was being dragged stays where it was."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.grid.cancel()
        super().changeEvent(event)

    def _measure(self) -> None:
        self.grid.room = self.viewport().size()
        self.grid.measure()
        self._show_edges()

    def _show_edges(self) -> None:
        measures = self.grid.measures
        head, gutter = round(measures.head), round(measures.gutter)
        self.head.setGeometry(0, 0, self.viewport().width(), head)
        self.hours.setGeometry(0, head, gutter + 1, self.viewport().height() - head)
        self.head.show_state(self.grid.state, measures)
        self.hours.show_state(self.grid.state, measures)

    def _press(self, activity_id: str) -> None:
        self.setFocus()
        self.chosen.emit(activity_id)


def _push(at: int, first: int, last: int) -> int:
    """How far a pointer near a side pushes the view, in px a tick; faster the nearer it is."""
    before, after = first + _NEAR - at, at - (last - _NEAR)
    if before > 0:
        return -min(_FASTEST, 3 + before // 2)
    return min(_FASTEST, 3 + after // 2) if after > 0 else 0
