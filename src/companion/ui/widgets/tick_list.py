"""A list of people with a box to tick before each, and what the desk says about them behind."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from companion.presenters.views import Shape
from companion.ui.look import Look
from companion.ui.widgets.parts import paint_focus_ring
from companion.ui.widgets.signs import paint_tick_disc

_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class TickLine:
    """One line. `sign` is TICK once it is done, else a box that is `ticked` or not; `said` stands at the right,
    `number` before the name, `below` under it."""

    id: str
    native: str
    latin: str
    ticked: bool
    said: str = ""
    sign: Shape = Shape.NONE
    spoken: str = ""
    number: str = ""
    below: str = ""


class _Lines(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[TickLine, ...] = ()

    def put(self, lines: tuple[TickLine, ...]) -> None:
        if [one.id for one in lines] == [one.id for one in self.lines]:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return line.spoken
        return line if role == _ROW else None


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.height = 42

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, self.look.px(self.height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(_ROW)
        if not isinstance(line, TickLine):
            return
        look = self.look
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        rect = QRectF(area)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        size = look.px(20)
        box = QRectF(rect.left() + 4, rect.center().y() - size / 2 + 0.5, size, size)
        if line.sign is Shape.TICK:
            paint_tick_disc(painter, box, look)
        else:
            self._paint_box(painter, box, ticked=line.ticked)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)
        right = rect.right() - 6
        if line.said:
            font = look.text_font(line.said, 13, 500)
            width = QFontMetricsF(font).horizontalAdvance(line.said)
            painter.setFont(font)
            painter.setPen(look.color("go_ink" if line.sign is Shape.TICK else "stop_ink"))
            painter.drawText(QRectF(right - width, rect.top(), width, rect.height()), flags, line.said)
            right -= width + 10
        x = box.right() + 12
        if line.number:
            font = look.font(14, 500, tabular=True)
            wide = QFontMetricsF(font).horizontalAdvance("000")
            painter.setFont(font)
            painter.setPen(look.color("ink2"))
            right_aligned = (flags & ~int(Qt.AlignmentFlag.AlignLeft)) | int(Qt.AlignmentFlag.AlignRight)
            painter.drawText(QRectF(x - 6, rect.top(), wide, rect.height()), right_aligned, line.number)
            x += wide + 6
        if line.below:
            self._paint_below(
                painter, QRectF(x, rect.top() + rect.height() * 0.52, right - x, rect.height() * 0.42), line
            )
            rect.setBottom(rect.top() + rect.height() * 0.6)
        for text, weight, ink, size_ in ((line.native, 700, "ink", 15.0), (line.latin, 400, "ink2", 14.5)):
            if not text or right - x < 20:
                continue
            alone = not line.native
            font = look.name_font(text, size_, 600 if alone else weight)
            painter.setFont(font)
            painter.setPen(look.color("ink" if alone else ink))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, right - x)
            painter.drawText(QRectF(x, rect.top(), right - x, rect.height()), flags, shown)
            x += QFontMetricsF(font).horizontalAdvance(shown) + 10
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, QRectF(area).adjusted(4, 5, -4, -4), look, 4)
        painter.restore()

    def _paint_below(self, painter: QPainter, rect: QRectF, line: TickLine) -> None:
        font = self.look.text_font(line.below, 12.5)
        painter.setFont(font)
        painter.setPen(self.look.color("ink2"))
        shown = QFontMetricsF(font).elidedText(line.below, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)

    def _paint_box(self, painter: QPainter, box: QRectF, *, ticked: bool) -> None:
        look = self.look
        painter.setPen(Qt.PenStyle.NoPen if ticked else QPen(look.color("edge"), 1.5))
        painter.setBrush(look.color("accent_fill" if ticked else "surface"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        if ticked:
            pen = QPen(look.color("accent_on"), 2.2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            left, top, side = box.left(), box.top(), box.width()
            for (ax, ay), (bx, by) in (((0.27, 0.53), (0.43, 0.69)), ((0.43, 0.69), (0.74, 0.34))):
                painter.drawLine(
                    round(left + ax * side), round(top + ay * side), round(left + bx * side), round(top + by * side)
                )


class TickList(QListView):
    """`toggled` brings the id of a line on Space or click; Enter is left to the panel."""

    toggled = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.lines = _Lines(self)
        self._painter = _Painter(look, self)
        self.setModel(self.lines)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("QListView { background: transparent; }")
        self.clicked.connect(lambda index: self.toggled.emit(self.lines.lines[index.row()].id))
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def show_lines(self, lines: tuple[TickLine, ...]) -> None:
        """Show these; the cursor stays where it is."""
        self.lines.put(lines)
        if lines and not self.currentIndex().isValid():
            self.setCurrentIndex(self.lines.index(0))

    def bring_into_sight(self, line: str) -> None:
        """Scroll to this line and put the cursor there."""
        at = next((i for i, one in enumerate(self.lines.lines) if one.id == line), None)
        if at is not None:
            self.setCurrentIndex(self.lines.index(at))
            self.scrollTo(self.lines.index(at))

    def set_row_height(self, height: int) -> None:
        """Other rows in compact windows."""
        self._painter.height = height
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks and unticks."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggled.emit(self.lines.lines[self.currentIndex().row()].id)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the row that would be cut."""
        self.setViewportMargins(0, 0, 0, self.height() % max(1, self.look.px(self._painter.height)))
        super().resizeEvent(event)
