"""The order of the ceremony as a list: who was called, who is on, who comes; dragged, it is arranged by hand."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from companion.domain.ceremony import StageState
from companion.ui.look import Look
from companion.ui.tips import tip
from companion.ui.widgets.row_drag import RowDrag
from companion.ui.widgets.signs import paint_tick_disc

_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1
ROW = 34
_GRIP, _NUMBER, _NAME = 22, 50, 62


@dataclass(frozen=True, slots=True)
class StageRow:
    """One line. `id` is empty for a heading; `number` for those who are not called. `more`: why they are not, or who
    receives for them. `spoken`: the line as a sentence."""

    id: str
    number: str = ""
    native: str = ""
    latin: str = ""
    more: str = ""
    state: StageState | None = None
    current: bool = False
    heading: str = ""
    spoken: str = ""


class OrderRows(Protocol):
    """The rows, each made when it is looked at."""

    def __len__(self) -> int: ...
    def __getitem__(self, place: int, /) -> StageRow: ...
    @property
    def called(self) -> int: ...
    def place_of(self, delegate: str) -> int: ...


class _NoRows:
    called = 0

    def __len__(self) -> int:
        return 0

    def __getitem__(self, place: int) -> StageRow:
        raise IndexError(place)

    def place_of(self, _delegate: str) -> int:
        return -1


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: OrderRows = _NoRows()

    def set_rows(self, rows: OrderRows) -> None:
        if len(rows) == len(self.rows):
            self.rows = rows  # another state of the same order: laying thousands of rows out anew would be felt
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.heading or row.spoken
        if role == Qt.ItemDataRole.ToolTipRole and row.more:
            return tip(row.more)
        return None


class _Painter(QStyledItemDelegate):
    def __init__(self, parent: "StageList") -> None:
        super().__init__(parent)
        self.list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, self.list.look.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_ROW)
        if not isinstance(row, StageRow):
            return
        look = self.list.look
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            painter.setFont(look.text_font(row.heading, 13, 600))
            painter.setPen(look.color("ink2"))
            painter.drawText(rect.adjusted(14, 4, -10, 0), int(Qt.AlignmentFlag.AlignVCenter), row.heading)
        else:
            self._paint_row(painter, rect, row, chosen=row.id == self.list.shown)
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRectF, row: StageRow, *, chosen: bool) -> None:
        look = self.list.look
        if chosen:
            painter.fillRect(rect, look.color("soft"))
        if row.current:
            painter.fillRect(QRectF(rect.left(), rect.top(), 4, rect.height()), look.color("accent"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(rect.bottomLeft() + QPointF(0, -0.5), rect.bottomRight() + QPointF(0, -0.5))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        done = row.state is not None and row.state is not StageState.WAITING
        if row.number:
            if self.list.arranges and not done:
                grip = QRectF(rect.left() + 8, rect.center().y() - 8, 16, 16)
                look.icons.paint(painter, grip, "drag", look.color("ink3"), 2)
            painter.setFont(look.font(14, tabular=True))
            painter.setPen(look.color("ink2"))
            painter.drawText(QRectF(rect.left(), rect.top(), _NUMBER, rect.height()), right, row.number)
        self._paint_sign(painter, QRectF(rect.right() - 30, rect.center().y() - 9, 18, 18), row)
        x, end = rect.left() + _NAME, rect.right() - 36
        if not row.number:
            x, end = rect.left() + 14, rect.right() - 10
        quiet = done or not row.number
        texts = [(row.native, 15, 700, "ink2" if quiet else "ink")]
        texts.append((row.latin, 14, 400 if row.native else 600, "ink2" if quiet else "ink"))
        if row.more:
            texts.append((row.more, 13, 400, "again_ink" if row.state is StageState.HELD else "ink2"))
        # Where a line is too short for all of it, the reason is read whole and the Latin name is cut.
        kept = 0.0
        if row.more and row.native:
            kept = min(QFontMetricsF(look.name_font(row.more, 13, 400)).horizontalAdvance(row.more) + 12, (end - x) / 2)
        for text, size, weight, ink in texts:
            limit = end - kept if text is row.latin else end
            if not text or limit - x < 14:
                continue
            font = look.name_font(text, size, weight)
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, limit - x)
            painter.setFont(font)
            painter.setPen(look.color(ink))
            painter.drawText(QRectF(x, rect.top(), limit - x, rect.height()), flags, shown)
            x += metrics.horizontalAdvance(shown) + 10

    def _paint_sign(self, painter: QPainter, sign: QRectF, row: StageRow) -> None:
        look = self.list.look
        if row.state is StageState.HANDED:
            paint_tick_disc(painter, sign, look)
        elif row.state is StageState.HELD:
            look.icons.paint(painter, sign, "pause", look.color("again_ink"), 2.4)
        elif row.current:
            look.icons.paint(painter, sign, "next", look.color("accent"), 2.4)


class StageList(QListView):
    """`chosen` brings a delegate; `moved` a delegate and the place in the order, counted from 1, where they were put.

    The keyboard stays on the page: its arrows walk through the order, Alt and an arrow move whoever is shown.
    """

    chosen = Signal(str)
    moved = Signal(str, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.shown = ""
        self.arranges = True
        self._model = _Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.drag = RowDrag(look, self, lambda: look.px(ROW), lambda: self._model.rows.called if self.arranges else 0)
        self.drag.moved.connect(lambda row, place: self.moved.emit(self._model.rows[row].id, place))
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: OrderRows, shown: str, *, arranges: bool) -> None:
        """Show these rows; whoever is shown large is tinted and in sight."""
        self.arranges = arranges
        if rows != self._model.rows:
            kept = self.verticalScrollBar().value()
            self._model.set_rows(rows)
            self.verticalScrollBar().setValue(kept)
        self.shown = shown
        self._bring_in_sight(rows.place_of(shown))
        self.viewport().update()

    def rows(self) -> OrderRows:
        """The rows on show."""
        return self._model.rows

    def _bring_in_sight(self, place: int) -> None:
        """All rows are of one height, so nothing need be laid out to know where one stands."""
        bar, height, room = self.verticalScrollBar(), self.look.px(ROW), self.viewport().height()
        top = place * height
        if place >= 0 and not bar.value() <= top <= bar.value() + room - height:
            if top > bar.maximum() + room - height:
                self.executeDelayedItemsLayout()
            bar.setValue(top - (room - height) // 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at somebody."""
        place = self.indexAt(event.position().toPoint()).row()
        row = self._model.rows[place] if 0 <= place < len(self._model.rows) else None
        if row is None or not row.number:
            return
        self.chosen.emit(row.id)
