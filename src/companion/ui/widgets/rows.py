"""Lists of names: "Still to come" and "Recent scans". Whole rows only."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QScrollBar,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from companion.presenters.views import Family, NameRow, Shape
from companion.ui.look import Look
from companion.ui.widgets.signs import paint_row_sign

_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1
_LEAST_TRAILING = 0.3
"""So much of a row a delegation keeps beside a very long name."""


class NameRows(QAbstractListModel):
    """The rows as a model; the display text is the whole row as a sentence, so screen readers say it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[NameRow, ...] = ()

    def set_rows(self, rows: tuple[NameRow, ...]) -> None:
        """Show other rows."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: int) -> NameRow:
        """The row at a place."""
        return self._rows[index]

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or what it says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken
        return row if role == _ROW else None


class _NameRowPainter(QStyledItemDelegate):
    def __init__(self, look: Look, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.height = height
        self.inset = 16
        self.tints_current = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, self.look.px(self.height))

    def paint(  # noqa: PLR0915 - one row, painted from left to right
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        row = index.data(_ROW)
        if not isinstance(row, NameRow):
            return
        look = self.look
        state: QStyle.StateFlag = option.state
        area: QRect = option.rect
        rect = QRectF(area)
        painter.save()
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if row.chosen:
            token = {Family.GO: "go", Family.NOTE: "note", Family.AGAIN: "again"}.get(row.family, "stop")
            painter.fillRect(rect, look.color(f"{token}_soft"))
        elif self.tints_current and state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.color("soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color("paper"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        size = look.px(21 if row.shape is not Shape.WAITING else 19)
        middle = rect.center().y() + 0.5
        sign = QRectF(rect.left() + self.inset + (0 if size > look.px(19) else 1), middle - size / 2, size, size)
        paint_row_sign(painter, sign, row.shape, row.family, look)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)
        right = rect.right() - self.inset
        if row.time:
            font = look.font(13, 400, tabular=True)
            width = QFontMetricsF(font).horizontalAdvance(row.time)
            painter.setFont(font)
            painter.setPen(look.color("ink2"))
            painter.drawText(QRectF(right - width, rect.top(), width, rect.height()), flags, row.time)
            right -= width + 12
        trailing = f"{row.marker} {row.trailing}".strip()
        if trailing:
            font = look.text_font(trailing, 13)
            left = rect.left() + self.inset + look.px(21) + 12
            room = max(right - left - self._names_width(row) - 12, (right - left) * _LEAST_TRAILING)
            trailing = QFontMetricsF(font).elidedText(trailing, Qt.TextElideMode.ElideRight, room)
            width = QFontMetricsF(font).horizontalAdvance(trailing)
            painter.setFont(font)
            painter.setPen(look.color("ink3"))
            painter.drawText(QRectF(right - width, rect.top(), width, rect.height()), flags, trailing)
            right -= width + 12
        x = rect.left() + self.inset + look.px(21) + 12
        strong = row.native
        if strong:
            digits = not any(ch.isalpha() for ch in strong)
            font = self._strong_font(strong)
            painter.setFont(font)
            painter.setPen(look.color("ink2" if digits else "ink"))
            shown = QFontMetricsF(font).elidedText(strong, Qt.TextElideMode.ElideRight, max(20.0, right - x))
            painter.drawText(QRectF(x, rect.top(), right - x, rect.height()), flags, shown)
            x += QFontMetricsF(font).horizontalAdvance(shown) + 12
        if row.latin and right - x > 24:
            font = self._latin_font(row)
            painter.setFont(font)
            painter.setPen(look.color("ink2" if strong else "ink"))
            shown = QFontMetricsF(font).elidedText(row.latin, Qt.TextElideMode.ElideRight, right - x)
            painter.drawText(QRectF(x, rect.top(), right - x, rect.height()), flags, shown)
        if focused:
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
        painter.restore()

    def _strong_font(self, strong: str) -> QFont:
        digits = not any(ch.isalpha() for ch in strong)
        return self.look.font(14.5, 400, tabular=True) if digits else self.look.name_font(strong, 15, 700)

    def _latin_font(self, row: NameRow) -> QFont:
        return self.look.name_font(row.latin, 14.5, 400 if row.native else 600)

    def _names_width(self, row: NameRow) -> float:
        """How wide both names are together: what comes after them gives way first."""
        native = QFontMetricsF(self._strong_font(row.native)).horizontalAdvance(row.native) if row.native else 0.0
        latin = QFontMetricsF(self._latin_font(row)).horizontalAdvance(row.latin) if row.latin else 0.0
        return native + latin + (12 if native and latin else 0)


class NameList(QListView):
    """A list of names. `chosen` brings a row's id on click, Space or double Enter is left to the screen.

    Arrows move. Rows that would be cut at the foot are not shown. `inset` is the room left and right of a row. The
    scroll bar lies over that room and shows while the mouse is over the list: rows reach the edge of the card and end
    at the same place whether or not there are more of them.
    """

    chosen = Signal(str)
    removed = Signal(str)
    """Del was pressed on the row with this id."""

    def __init__(self, look: Look, *, row_height: int = 42, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.rows = NameRows(self)
        self._painter = _NameRowPainter(look, row_height, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.clicked.connect(lambda index: self.chosen.emit(self.rows.row(index.row()).id))
        look.changed.connect(self._restyle)
        self.handle = QScrollBar(Qt.Orientation.Vertical, self)
        self.handle.hide()
        own = self.verticalScrollBar()
        self.handle.valueChanged.connect(own.setValue)
        own.valueChanged.connect(self.handle.setValue)
        own.rangeChanged.connect(self._measure_handle)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse came: the scroll bar shows, where there is something to scroll."""
        super().enterEvent(event)
        self._measure_handle()
        self.handle.setVisible(self.handle.maximum() > self.handle.minimum())

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse left: the list is calm again."""
        super().leaveEvent(event)
        self.handle.hide()

    def _measure_handle(self) -> None:
        own = self.verticalScrollBar()
        self.handle.setRange(own.minimum(), own.maximum())
        self.handle.setPageStep(own.pageStep())
        self.handle.setValue(own.value())
        width = self.handle.sizeHint().width()
        self.handle.setGeometry(self.width() - width, 0, width, self.height())
        if own.maximum() <= own.minimum():
            self.handle.hide()

    def set_rows(self, rows: tuple[NameRow, ...]) -> None:
        """Show other rows, keeping the place of the cursor by id."""
        at = self.currentIndex()
        before = self.rows.row(at.row()).id if at.isValid() else ""
        self.rows.set_rows(rows)
        for i, row in enumerate(rows):
            if row.id == before:
                self.setCurrentIndex(self.rows.index(i))
                break

    def set_row_height(self, height: int) -> None:
        """Other rows: 40 still to come, 42 recent, 36 and 34 in compact windows."""
        self._painter.height = height
        self._restyle()

    def set_tints_current(self, tints: bool) -> None:
        """Whether the current row is tinted: in a list that another box leads with its arrow keys."""
        self._painter.tints_current = tints

    def set_inset(self, inset: int) -> None:
        """The room left and right."""
        self._painter.inset = inset
        self.viewport().update()

    def height_of(self, count: int) -> int:
        """How high the list is with this many rows."""
        return count * self.look.px(self._painter.height)

    def whole_rows(self, height: int) -> int:
        """How many whole rows fit a height."""
        return max(0, height // max(1, self.look.px(self._painter.height)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses, Del takes back; Enter is the scanner's."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.chosen.emit(self.rows.row(self.currentIndex().row()).id)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.currentIndex().isValid():
            self.removed.emit(self.rows.row(self.currentIndex().row()).id)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard came: it stands on a row, so that the next key does something that can be seen."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the row that would be cut."""
        spare = self.height() - self.height_of(self.whole_rows(self.height()))
        self.setViewportMargins(0, 0, 0, spare)
        super().resizeEvent(event)
        self._measure_handle()

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.setViewportMargins(0, 0, 0, self.height() - self.height_of(self.whole_rows(self.height())))
        self.viewport().update()
