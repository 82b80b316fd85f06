"""Every paper in the table, found by maker, number, name or size."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from companion.domain.documents import StockChoice
from companion.ui.look import Look
from companion.ui.widgets.fields import SearchField
from companion.ui.widgets.parts import Text
from companion.ui.widgets.stock_list import StockList, short_name, size_words


class StockDialog(QDialog):
    """A search box over the whole table; choosing closes it, `stock` is what was chosen."""

    def __init__(self, look: Look, stocks: Sequence[StockChoice], chosen: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._stocks = tuple(stocks)
        self._before = chosen
        self.stock = ""
        self.setWindowTitle(self.tr("Choose a paper"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Text(look, self.tr("Choose a paper"), size=20, weight=700, parent=self))
        self.search = SearchField(look, self.tr("Maker, number or size: L4785, 90 × 55"), parent=self)
        self.search.left.connect(self.reject)
        column.addWidget(self.search)
        self.list = StockList(look, self)
        column.addWidget(self.list, 1)
        self.count = Text(look, size=13, colour="ink2", parent=self)
        column.addWidget(self.count)
        self.search.changed.connect(self._narrow)
        self.list.chosen.connect(self._take)
        self.resize(480, 620)
        self._narrow("")
        self.search.setFocus()

    def _narrow(self, text: str) -> None:
        words = text.casefold().replace("x", "×").split()
        found = [stock for stock in self._stocks if all(word in _key(stock) for word in words)]
        self.list.set_stocks(found, self._before)
        self.count.set_text(self.tr("%n papers", "", len(found)))

    def _take(self, stock: str) -> None:
        self.stock = stock
        self.accept()


def _key(stock: StockChoice) -> str:
    key = f"{stock.name} {stock.id} {short_name(stock)} {size_words(stock)}".casefold()
    squeezed = key.replace(" × ", "×")
    return f"{key} {squeezed}".replace("x", "×")
