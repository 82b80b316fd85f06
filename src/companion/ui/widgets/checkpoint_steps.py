"""The checkpoints of an activity in a row, each with its count; the one being called is outlined."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from companion.ui.look import Look, SizeClass
from companion.ui.tips import tip
from companion.ui.widgets.parts import Part, paint_card, paint_focus_ring
from companion.ui.widgets.signs import paint_tick_disc

_VERTICAL = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)
_ROOM_FOR_CHEVRONS = 34


@dataclass(frozen=True, slots=True)
class PointView:
    """A checkpoint: its name, a line under it, and how many of how many were counted."""

    id: str
    name: str
    line: str
    here: int
    of: int
    current: bool
    spoken: str

    @property
    def complete(self) -> bool:
        """Whether nobody is missing."""
        return 0 < self.of == self.here


class _Step(QPushButton):
    def __init__(self, look: Look, view: PointView, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.view = view
        self.compact = False
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)
        self.show_point(view)

    def show_point(self, view: PointView) -> None:
        self.view = view
        self.setAccessibleName(view.spoken)
        self.setToolTip(tip(view.name))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, view = self.look, self.view
        rect = QRectF(self.rect()).adjusted(0, 1, 0, 0)
        now = view.current
        paint_card(
            painter, rect, look, radius=12, fill="soft" if now else "surface", line="accent" if now else "line",
            width=2 if now else 1, shadow=not now,
        )  # fmt: skip
        disc = QRectF(rect.left() + (11 if self.compact else 17), rect.center().y() - 15, 30, 30)
        if view.complete and not now:
            paint_tick_disc(painter, disc, look)
        else:
            self._paint_ring(painter, disc.adjusted(2, 2, -2, -2))
        right = self._paint_count(painter, rect)
        x = disc.right() + (9 if self.compact else 14)
        room = right - 10 - x
        size = look.capped(15 if self.compact else 17, 120)
        font = look.text_font(view.name, size, 600)
        painter.setFont(font)
        painter.setPen(look.color("ink"))
        name = QFontMetricsF(font).elidedText(view.name, Qt.TextElideMode.ElideRight, room)
        line_font = look.text_font(view.line, look.capped(13.5, 115))
        line = view.line if QFontMetricsF(line_font).horizontalAdvance(view.line) <= room else ""
        middle = rect.center().y()
        painter.drawText(QRectF(x, middle - (23 if line else 12), room, 24), _VERTICAL, name)
        if line:
            painter.setFont(line_font)
            painter.setPen(look.color("accent" if now else "ink2"))
            painter.drawText(QRectF(x, middle, room, 22), _VERTICAL, line)
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(5, 5, -5, -5), look, 8)

    def _paint_ring(self, painter: QPainter, ring: QRectF) -> None:
        look, view = self.look, self.view
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("edge"), 5 if view.current else 2))
        if view.current:
            pale = look.color("edge")
            pale.setAlpha(90)
            painter.setPen(QPen(pale, 5))
        painter.drawEllipse(ring)
        if view.of and view.here:
            painter.setPen(QPen(look.color("accent"), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * view.here / view.of))

    def _paint_count(self, painter: QPainter, rect: QRectF) -> float:
        """Paint 15/17 at the right; its left edge is returned."""
        look, view = self.look, self.view
        big = (34 if self.compact else 36) if view.current else (22 if self.compact else 25)
        first = look.font(look.capped(big, 115), 700, tabular=True)
        second = look.font(look.capped(24 if view.current else 22, 115), 500, tabular=True)
        here, of = str(view.here), f"/{view.of}"
        of_width = QFontMetricsF(second).horizontalAdvance(of)
        width = QFontMetricsF(first).horizontalAdvance(here) + of_width
        x = rect.right() - 16 - width
        # Both stand on one line of writing.
        base = rect.center().y() + QFontMetricsF(first).capHeight() / 2
        painter.setFont(first)
        painter.setPen(look.color("ink"))
        painter.drawText(round(x), round(base), here)
        painter.setFont(second)
        painter.setPen(look.color("ink2"))
        painter.drawText(round(rect.right() - 16 - of_width), round(base), of)
        return x


class CheckpointSteps(Part):
    """`chosen` brings the id of a checkpoint that was clicked."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._steps: list[_Step] = []
        self._compact = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_ROOM_FOR_CHEVRONS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: tuple[PointView, ...]) -> None:
        """Show these checkpoints."""
        while len(self._steps) > len(points):
            step = self._steps.pop()
            self._row.removeWidget(step)
            step.hide()
            step.deleteLater()
        for index, view in enumerate(points):
            if index == len(self._steps):
                step = _Step(self.look, view, self)
                step.compact = self._compact
                step.clicked.connect(lambda _checked=False, step=step: self.chosen.emit(step.view.id))
                self._steps.append(step)
                self._row.addWidget(step, 1)
            self._steps[index].show_point(view)
        self._row.setSpacing(_ROOM_FOR_CHEVRONS if len(points) <= 4 else 18)
        self.update()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Lower in compact windows."""
        self._compact = size_class is SizeClass.COMPACT
        for step in self._steps:
            step.compact = self._compact
        self.restyle()

    def sizeHint(self) -> QSize:
        """As high as the design has it."""
        return QSize(600, 63 if self._compact else 73)

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chevrons between the steps."""
        painter = QPainter(self)
        for before, after in zip(self._steps, self._steps[1:], strict=False):
            middle = (before.geometry().right() + after.geometry().left()) / 2
            icon = QRectF(middle - 9, self.height() / 2 - 9, 18, 18)
            self.look.icons.paint(painter, icon, "next", self.look.color("ink3"), 2)


class AddPoint(QPushButton):
    """The plus beside the checkpoints, its word below it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.updateGeometry)

    def set_word(self, word: str) -> None:
        """The word, in the user's language."""
        self.setText(word)
        self.setAccessibleName(word)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the word."""
        return QSize(max(96, round(QFontMetricsF(self._font()).horizontalAdvance(self.text())) + 30), 60)

    def _font(self) -> QFont:
        return self.look.text_font(self.text(), self.look.capped(14, 115), 600)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the scanner."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint card, plus and word."""
        painter = QPainter(self)
        look = self.look
        rect = QRectF(self.rect()).adjusted(0, 1, 0, 0)
        paint_card(painter, rect, look, radius=12, fill="paper" if self.underMouse() else "raised")
        middle = rect.center()
        look.icons.paint(painter, QRectF(middle.x() - 10, middle.y() - 21, 20, 20), "add", look.color("ink"), 2.2)
        painter.setFont(self._font())
        painter.setPen(look.color("ink"))
        words = QRectF(rect.left(), middle.y() + 1, rect.width(), 22)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(5, 5, -5, -5), look, 8)
