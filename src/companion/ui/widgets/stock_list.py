"""Papers to choose from: a drawing of the sheet, the name, the size and how many labels a sheet has."""

import re
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from companion.domain.documents import StockChoice
from companion.ui.look import Look
from companion.ui.widgets.parts import paint_focus_ring
from companion.ui.widgets.signs import paint_warning
from companion.ui.widgets.stock_names import in_words

_Index = QModelIndex | QPersistentModelIndex
_STOCK = Qt.ItemDataRole.UserRole + 1
ROW = 54
translate = QCoreApplication.translate


def short_name(stock: StockChoice) -> str:
    """What people call a paper: maker and number ("Avery L4785"), else its name without the size behind it."""
    maker, _space, rest = stock.name.partition(" ")
    if maker == "generic":
        return in_words(re.sub(r"^\([^)]*\) ", "", rest))
    if maker[-1:].isalpha() and stock.id.startswith(maker.casefold() + "-"):
        return f"{maker} {stock.id[len(maker) + 1 :].upper()}"
    return in_words(re.sub(r",? \d+ × \d+ mm$", "", stock.name) or stock.name)


def size_words(stock: StockChoice) -> str:
    """90 × 55 mm · 10 a sheet."""
    if not stock.measured:
        return translate("Stocks", "Not measured yet")
    size = (
        translate("Stocks", "%1 × %2 mm").replace("%1", _mm(stock.label_width)).replace("%2", _mm(stock.label_height))
    )
    if stock.per_page == 1:
        return f"{size} · " + translate("Stocks", "one a page")
    return f"{size} · " + translate("Stocks", "%n a sheet", "", stock.per_page)


def _mm(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


class _StockRows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.stocks: tuple[StockChoice, ...] = ()

    def set_stocks(self, stocks: tuple[StockChoice, ...]) -> None:
        self.beginResetModel()
        self.stocks = stocks
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.stocks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        stock = self.stocks[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{short_name(stock)}, {size_words(stock)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            if stock.measured:
                return stock.name
            return translate("Stocks", "Nobody has measured a sheet of this paper yet. Choose it to measure one.")
        return stock if role == _STOCK else None


class _StockPainter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: "StockList") -> None:
        super().__init__(parent)
        self.look = look
        self.stocks = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(160, self.look.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        stock = index.data(_STOCK)
        if not isinstance(stock, StockChoice):
            return
        look = self.look
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        rect = QRectF(area).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = stock.id == self.stocks.chosen_stock
        if chosen:
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(look.color("soft"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("paper"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)
        self._paint_sheet(painter, QRectF(rect.left() + 10, rect.center().y() - 18, 27, 36), stock)
        left = rect.left() + 48
        right = rect.right() - (34 if not stock.measured else 8)
        name_font, size_font = look.text_font(short_name(stock), 14, 600), look.font(13)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine)
        middle = rect.center().y()
        for words, font, colour, top in (
            (short_name(stock), name_font, "ink", middle - 20),
            (size_words(stock), size_font, "ink2", middle - 1),
        ):
            painter.setFont(font)
            painter.setPen(look.color(colour))
            shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRectF(left, top, right - left, 20), flags, shown)
        if not stock.measured:
            paint_warning(painter, QRectF(rect.right() - 28, middle - 9, 18, 18), look)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect.adjusted(5, 5, -5, -5), look, 5)
        painter.restore()

    def _paint_sheet(self, painter: QPainter, box: QRectF, stock: StockChoice) -> None:
        """The page with its labels, to scale; an unknown layout is an empty page."""
        look = self.look
        width, height = (stock.page_width, stock.page_height) if stock.page_width else (210.0, 297.0)
        scale = min(box.width() / width, box.height() / height)
        page = QRectF(0, 0, width * scale, height * scale)
        page.moveCenter(box.center())
        painter.setPen(QPen(look.color("edge"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(page, 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        fill = QColor(look.color("accent"))
        fill.setAlpha(70)
        painter.setBrush(fill)
        if not stock.measured or not stock.columns or not stock.rows:
            return
        inner = page.adjusted(2.2, 2.2, -2.2, -2.2)
        across, down = inner.width() / stock.columns, inner.height() / stock.rows
        gap = 1.0 if min(across, down) > 3 else 0.6
        for column in range(stock.columns):
            for row in range(stock.rows):
                cell = QRectF(inner.left() + column * across, inner.top() + row * down, across - gap, down - gap)
                painter.drawRoundedRect(cell, 1, 1)


class StockList(QListView):
    """Papers one below the other; `chosen` brings the id of a measured one, `unmeasured` that of one which somebody has
    to measure first."""

    chosen = Signal(str)
    unmeasured = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.chosen_stock = ""
        self._rows = _StockRows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_StockPainter(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def set_stocks(self, stocks: Sequence[StockChoice], chosen: str) -> None:
        """Show these papers, one of them chosen."""
        self.chosen_stock = chosen
        if tuple(stocks) != self._rows.stocks:
            self._rows.set_stocks(tuple(stocks))
        self.viewport().update()

    def stocks(self) -> tuple[StockChoice, ...]:
        """The papers on show."""
        return self._rows.stocks

    def height_of(self, count: int) -> int:
        """How high the list is with this many rows."""
        return count * self.look.px(ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses; Enter is the scanner's."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the row that would be cut."""
        self.setViewportMargins(0, 0, 0, self.height() % max(1, self.look.px(ROW)))
        super().resizeEvent(event)

    def _choose(self, index: _Index) -> None:
        stock = self._rows.stocks[index.row()]
        (self.chosen if stock.measured else self.unmeasured).emit(stock.id)
