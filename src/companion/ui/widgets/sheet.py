"""A sheet: a table of the design with a header of its own, whole rows only, painted cells, and room for 20,000 rows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from companion.ui.look import Look
from companion.ui.widgets.parts import Part, paint_focus_ring

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")
ROW = Qt.ItemDataRole.UserRole + 1
TICK = "tick"
"""The key of a column of check boxes."""
FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its width in logical pixels at 100 %, and whether it takes the room that is left."""

    key: str
    word: str = ""
    width: int = 100
    stretch: bool = False
    sortable: bool = False
    pad: int = 0
    """Room left of the words, for a first column at the card's edge."""


class SheetModel(QAbstractTableModel, Generic[T]):
    """Rows as given; what a cell says is for screen readers and copying, the painting is the sheet's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[T, ...] = ()
        self.columns: tuple[SheetColumn, ...] = ()

    def text(self, _row: T, _key: str) -> str:
        """What a cell says."""
        return ""

    def set_rows(self, rows: tuple[T, ...]) -> None:
        """Show other rows."""
        if rows is self.rows:
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def set_columns(self, columns: tuple[SheetColumn, ...]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()

    def say_again(self) -> None:
        """What cells show changed, the rows are the same."""
        if self.rows:
            last = self.index(len(self.rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or what the cell says."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.text(row, self.columns[index.column()].key)
        return row if role == ROW else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].word
        return None


class CellPainter(QStyledItemDelegate):
    """Paints rows: ground, line, and each cell by `paint_cell`. Override `paint_cell` and, if needed, `ground`."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, row_height: int = 34) -> None:
        super().__init__(parent)
        self.look = look
        self.row_height = row_height
        self.chosen_row = -1

    def paint_cell(self, painter: QPainter, rect: QRectF, row: object, key: str) -> None:
        """Paint what stands in a cell."""

    def ground(self, _row: object) -> str:
        """The colour token behind a row, "" for none."""
        return ""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The height of a row."""
        return QSize(40, self.look.px(self.row_height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell with its part of the row's ground."""
        row = index.data(ROW)
        state: QStyle.StateFlag = option.state
        area: QRect = option.rect
        rect = QRectF(area)
        painter.save()
        chosen = index.row() == self.chosen_row
        token = "soft" if chosen else self.ground(row)
        if token:
            painter.fillRect(rect, self.look.color(token))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.look.color("paper"))
        if chosen and index.column() == 0:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), self.look.color("accent"))
        painter.setPen(QPen(self.look.color("line"), 1))
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5))
        model = index.model()
        if isinstance(model, SheetModel):
            column = model.columns[index.column()]
            self.paint_cell(painter, rect.adjusted(column.pad, 0, 0, -1), row, column.key)
        painter.restore()

    def write(
        self, painter: QPainter, rect: QRectF, text: str, *, size: float = 14, weight: int = 400, colour: str = "ink",
        tabular: bool = False, name: bool = False, right: bool = False,
    ) -> float:  # fmt: skip
        """Write one line, cut with … when it is too long; the x after it."""
        look = self.look
        if name:
            font = look.name_font(text, size, weight)
        else:
            font = look.font(size, weight, tabular=True) if tabular else look.text_font(text, size, weight)
        painter.setFont(font)
        painter.setPen(look.color(colour))
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, rect.width()))
        width = metrics.horizontalAdvance(shown)
        at = QRectF(rect.right() - width, rect.top(), width, rect.height()) if right else rect
        painter.drawText(at, FLAGS, shown)
        return at.left() + width


class _Header(Part):
    """The row of column words; a click on a sortable one asks for its order."""

    pressed = Signal(str)

    def __init__(self, look: Look, height: int, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._height = height
        self.columns: tuple[SheetColumn, ...] = ()
        self.widths: tuple[int, ...] = ()
        self.sorted_by = ""
        self.descending = False
        self.all_ticked: bool | None = False
        self.inset = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, self.look.px(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self.look
        rect = QRectF(self.rect())
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(0, rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5))
        x = 0.0
        for column, width in zip(self.columns, self.widths, strict=False):
            cell = QRectF(x + column.pad, 0, width - column.pad, rect.height() - 1)
            x += width
            if column.key == TICK:
                paint_check_box(painter, tick_rect(cell, look), look, on=self.all_ticked)
                continue
            font = look.text_font(column.word, 13, 600)
            painter.setFont(font)
            painter.setPen(look.color("ink" if column.key == self.sorted_by else "ink2"))
            arrow = look.px(14) if column.key == self.sorted_by else 0
            shown = QFontMetricsF(font).elidedText(
                column.word, Qt.TextElideMode.ElideRight, max(8.0, cell.width() - arrow - 6)
            )
            painter.drawText(cell, FLAGS, shown)
            if arrow:
                left = cell.left() + QFontMetricsF(font).horizontalAdvance(shown) + 4
                icon = QRectF(left, cell.center().y() - arrow / 2, arrow, arrow)
                look.icons.paint(painter, icon, "sort-up" if self.descending else "sort-down", look.color("ink"), 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        x = 0.0
        for column, width in zip(self.columns, self.widths, strict=False):
            if x <= event.position().x() < x + width and (column.sortable or column.key == TICK):
                self.pressed.emit(column.key)
                return
            x += width


class _Table(QTableView):
    """The rows. Enter is the scanner's; Space and Ctrl A are told to the sheet."""

    space = Signal()
    everything = Signal()
    opened = Signal()

    by_key = False
    """Whether a key moves the cursor just now."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.space.emit()
        elif event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.everything.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            self.by_key = True
            super().keyPressEvent(event)
            self.by_key = False


class Sheet(QWidget):
    """A table in a card. `chosen` brings the number of the row that the cursor came to, `ticked` the row whose box was
    pressed, `ordered` the key of the pressed header (`TICK` for the box above all)."""

    chosen = Signal(int)
    ticked = Signal(int)
    ordered = Signal(str)
    opened = Signal(int)

    def __init__(
        self, look: Look, model: SheetModel[T], painter: CellPainter, *, header_height: int = 34,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.look = look
        self.model = model
        self._painter = painter
        self._columns: tuple[SheetColumn, ...] = ()
        self._telling = True
        self.header = _Header(look, header_height, self)
        self.table = _Table(self)
        self.table.setModel(model)
        self.table.setItemDelegate(painter)
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setMinimumSectionSize(16)
        self.table.horizontalHeader().setMinimumSectionSize(4)
        self.table.setShowGrid(False)
        self.table.setFrameShape(QTableView.Shape.NoFrame)
        self.table.setMouseTracking(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.table.setTabKeyNavigation(False)
        self.setFocusProxy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.table)
        column.addStretch(1)
        self.header.pressed.connect(self.ordered)
        self.table.clicked.connect(self._clicked)
        self.table.selectionModel().currentChanged.connect(self._moved)
        self.table.space.connect(self._tick_current)
        self.table.everything.connect(lambda: self.ordered.emit(TICK))
        self.table.opened.connect(lambda: self.opened.emit(self.table.currentIndex().row()))
        look.changed.connect(self._measure)

    def set_columns(self, columns: Sequence[SheetColumn]) -> None:
        """Show these columns."""
        if tuple(columns) != self._columns:
            self._columns = tuple(columns)
            row = self.table.currentIndex().row()
            self.model.set_columns(self._columns)
            self._measure()
            if row >= 0:  # the model is another one now, the cursor is where it was
                self._telling = False
                self.table.setCurrentIndex(self.model.index(row, 0))
                self._telling = True

    def set_words(self, words: dict[str, str]) -> None:
        """The words of the columns by key."""
        self.set_columns([replace(c, word=words.get(c.key, c.word)) for c in self._columns])

    def set_order(self, key: str, *, descending: bool) -> None:
        """Which column is in order."""
        self.header.sorted_by, self.header.descending = key, descending
        self.header.update()

    def set_all_ticked(self, on: bool | None) -> None:
        """The box above all: ticked, not, or some (None)."""
        self.header.all_ticked = on
        self.header.update()

    def choose(self, row: int, *, follow: bool = True) -> None:
        """Mark a row as chosen, -1 for none, without telling."""
        self._painter.chosen_row = row
        self._telling = False
        if row >= 0:
            index = self.model.index(row, 0)
            if self.table.currentIndex().row() != row:
                self.table.setCurrentIndex(index)
            if follow:
                self.table.scrollTo(index)
        else:
            self.table.setCurrentIndex(QModelIndex())
        self._telling = True
        self.table.viewport().update()

    def whole_rows(self) -> int:
        """How many rows are seen at once."""
        return max(1, (self.height() - self.header.sizeHint().height()) // self._row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep whole rows, and share the width out anew."""
        super().resizeEvent(event)
        self._measure()

    def _row(self) -> int:
        return self.look.px(self._painter.row_height)

    def _measure(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(self._row())
        height = self.whole_rows() * self._row()
        self.table.setFixedHeight(height)
        room = self.width()
        if len(self.model.rows) > self.whole_rows():
            room -= 12  # the scroll bar
        fixed = sum(self.look.px(c.width) for c in self._columns if not c.stretch)
        stretching = [c for c in self._columns if c.stretch]
        widths = []
        for column in self._columns:
            if column.stretch:
                widths.append(max(self.look.px(60), (room - fixed) // max(1, len(stretching))))
            else:
                widths.append(self.look.px(column.width))
        for at, width in enumerate(widths):
            self.table.setColumnWidth(at, width)
        self.header.columns, self.header.widths = self._columns, tuple(widths)
        self.header.update()

    def _clicked(self, index: QModelIndex) -> None:
        if self._columns[index.column()].key == TICK:
            self.ticked.emit(index.row())
        else:
            self.chosen.emit(index.row())

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        keyboard = self.table.hasFocus() and now.isValid() and now.row() != before.row()
        # A click into a tick box chooses nobody; the arrows do in every column, and begin in the first.
        if self._telling and keyboard and (self.table.by_key or self._columns[now.column()].key != TICK):
            self.chosen.emit(now.row())

    def _tick_current(self) -> None:
        if self.table.currentIndex().isValid():
            self.ticked.emit(self.table.currentIndex().row())


def tick_rect(cell: QRectF, look: Look) -> QRectF:
    """Where the check box of a cell stands."""
    size = look.px(20)
    return QRectF(cell.left() + look.px(14), cell.center().y() - size / 2, size, size)


def paint_check_box(painter: QPainter, rect: QRectF, look: Look, *, on: bool | None, focused: bool = False) -> None:
    """A check box: empty, ticked, or with a dash for some (None)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if on is False:
        painter.setPen(QPen(look.color("edge"), 1.4))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(rect.adjusted(0.7, 0.7, -0.7, -0.7), 5, 5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent_fill"))
        painter.drawRoundedRect(rect, 5, 5)
        inner = rect.adjusted(3, 3, -3, -3)
        look.icons.paint(painter, inner, "tick" if on else "leave-out", look.color("accent_on"), 3)
    if focused:
        paint_focus_ring(painter, rect, look, 5)
    painter.restore()
