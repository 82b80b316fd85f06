"""Rows of a list that are dragged to another place: a line shows where one would come."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from companion.ui.look import Look

_FURTHER = 6
"""Pixels that the mouse moves before a row is dragged."""
_THICK = 3


class _Line(QWidget):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.look.color("accent"))


class RowDrag(QObject):
    """Watches the mouse over a list with rows of one height. `moved` brings the row that was dragged, counted from 0,
    and the place in which it stands afterwards, counted from 1. `movable`: how many rows from the first may be moved,
    0 for none."""

    moved = Signal(int, int)

    def __init__(self, look: Look, rows: QListView, height: Callable[[], int], movable: Callable[[], int]) -> None:
        super().__init__(rows)
        self._rows = rows
        self._height = height
        self._movable = movable
        self._held, self._from, self._gap = -1, 0.0, -1
        self.line = _Line(look, rows.viewport())
        rows.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a row from the press of the button to its release; while it is dragged the list chooses no other."""
        if isinstance(event, QMouseEvent):
            kind, y = event.type(), event.position().y()
            if kind == QEvent.Type.MouseButtonPress:
                place = self._rows.indexAt(event.position().toPoint()).row()
                self._held, self._from = (place if 0 <= place < self._movable() else -1), y
            elif kind == QEvent.Type.MouseMove and self._held >= 0:
                if self._gap >= 0 or abs(y - self._from) >= _FURTHER:
                    self._show(y)
                    return True
            elif kind == QEvent.Type.MouseButtonRelease:
                self._let_go()
        return super().eventFilter(watched, event)

    def _first(self) -> int:
        """Where the first row begins, above the part that is seen."""
        return self._rows.visualRect(self._rows.model().index(0, 0)).top()

    def _show(self, y: float) -> None:
        height, top = self._height(), self._first()
        self._gap = min(max(round((y - top) / height), 0), self._movable())
        width = self._rows.viewport().width()
        self.line.setGeometry(8, max(0, top + self._gap * height - 2), width - 16, _THICK)
        self.line.show()
        self.line.raise_()

    def _let_go(self) -> None:
        held, gap = self._held, self._gap
        self._held = self._gap = -1
        self.line.hide()
        if held >= 0 and gap >= 0:
            place = gap + 1 if gap <= held else gap
            if place != held + 1:
                self.moved.emit(held, place)
