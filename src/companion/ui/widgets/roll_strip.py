"""The strip under the tiles: the answer to the last scan, when the bus leaves, undo, leave."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.presenters.views import Family, Shape
from companion.ui.look import Look, SizeClass
from companion.ui.tips import tip
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.parts import Card, Part, Text
from companion.ui.widgets.signs import paint_row_sign

_TONES = {Family.GO: "go", Family.NOTE: "note", Family.AGAIN: "again", Family.STOP: "stop", Family.NOT_SAVED: "stop"}


@dataclass(frozen=True, slots=True)
class StripView:
    """The strip: an answer (`family`, `shape`) or ready; `leaves` and `countdown` at the right, amber when `late`.

    `act`: what F9 does, `leave`: what F10 does, "" for nothing.
    """

    headline: str
    line: str
    family: Family = Family.READY
    shape: Shape = Shape.NONE
    leaves: str = ""
    countdown: str = ""
    late: bool = False
    act: str = ""
    leave: str = ""
    undo: str = ""
    undo_tip: str = ""
    leaves_tip: str = ""


class _Sign(Part):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._family, self._shape = Family.READY, Shape.NONE
        self.setFixedSize(36, 36)

    def show_sign(self, family: Family, shape: Shape) -> None:
        self._family, self._shape = family, shape
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._shape is Shape.NONE:
            self.look.icons.paint(painter, rect, "scanner", self.look.color("accent"), 2)
        else:
            paint_row_sign(painter, rect.adjusted(2, 2, -2, -2), self._shape, self._family, self.look)


class _Times(QWidget):
    """When it goes on from here and how long that is; a click sets it."""

    pressed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.leaves = Text(look, size=15, weight=600, tabular=True, parent=self)
        self.countdown = Text(look, size=14, colour="ink2", tabular=True, parent=self)
        column.addStretch(1)
        for one in (self.leaves, self.countdown):
            one.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            column.addWidget(one)
        column.addStretch(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click, anywhere on it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()


class RollStrip(Card):
    """Shows the strip; its buttons are for the screen to connect. `timed`: the leaving time was clicked."""

    timed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, padding=0)
        self._view: StripView | None = None
        self._compact = False
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._row = row
        self._sign = _Sign(look, self)
        row.addWidget(self._sign)
        row.addSpacing(4)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        self._headline = Text(look, size=15, weight=600, elide=True, parent=self)
        self._line = Text(look, size=14, colour="ink2", elide=True, parent=self)
        words.addStretch(1)
        words.addWidget(self._headline)
        words.addWidget(self._line)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.act = PrimaryButton(look, key="F9", height=48, parent=self)
        row.addWidget(self.act)
        self._times = _Times(look, self)
        self._times.pressed.connect(self.timed)
        self._leaves, self._countdown = self._times.leaves, self._times.countdown
        row.addWidget(self._times)
        self.undo = RegularButton(look, icon="undo", key="Ctrl Z", height=48, parent=self)
        self.leave = RegularButton(look, icon="bus", key="F10", height=48, parent=self)
        row.addWidget(self.undo)
        row.addWidget(self.leave)
        self.column.addLayout(row)
        self.column.setContentsMargins(16, 0, 12, 1)
        self.setFixedHeight(69)

    def set_size_class(self, size_class: SizeClass) -> None:
        """Lower, and without key caps, in compact windows."""
        self._compact = size_class is SizeClass.COMPACT
        self.setFixedHeight(61 if self._compact else 69)
        self.undo.set_key("" if self._compact else "Ctrl Z")
        self.leave.set_icon("" if self._compact else "bus")
        for button in (self.undo, self.leave, self.act):
            button.set_height(44 if self._compact else 48)
        self.column.setContentsMargins(*((14, 0, 8, 1) if self._compact else (16, 0, 12, 1)))

    def show_strip(self, view: StripView) -> None:
        """Show this."""
        if view == self._view:
            return
        self._view = view
        self.set_tone(_TONES.get(view.family, ""))
        self._sign.show_sign(view.family, view.shape)
        self._headline.set_text(view.headline)
        self._headline.set_colour(f"{_TONES[view.family]}_ink" if view.family in _TONES else "ink")
        self._line.set_text(view.line)
        self._line.setToolTip(tip(view.line))
        self._leaves.set_text(view.leaves)
        self._row.setSpacing(4 if self._compact else 8)
        self._countdown.set_text(view.countdown)
        for one in (self._leaves, self._countdown):
            one.set_colour("again_ink" if view.late else ("ink" if one is self._leaves else "ink2"))
        self._times.setVisible(bool(view.leaves))
        self._times.setToolTip(tip(view.leaves_tip))
        self.act.set_text(view.act)
        self.act.setVisible(bool(view.act))
        self.leave.set_text(view.leave)
        self.leave.setVisible(bool(view.leave))
        self.undo.set_text(view.undo)
        self.undo.setEnabled(bool(view.undo_tip))
        self.undo.setToolTip(tip(view.undo_tip))
        self.setAccessibleName(f"{view.headline}. {view.line}")
