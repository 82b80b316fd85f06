"""Every paper in the table, found by maker, number, name or size."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.documents import StockChoice
from companion.domain.paper import LONGEST_CUT, SHORTEST_CUT
from companion.ui.look import Look
from companion.ui.widgets.buttons import RegularButton
from companion.ui.widgets.fields import SearchField
from companion.ui.widgets.parts import Text
from companion.ui.widgets.stock_list import StockList, short_name, size_words

_EDGE = 48
"""So much of the window stays in sight around its dialog."""


class StockDialog(QDialog):
    """A search box over the whole table, papers used lately first. Choosing closes it: `stock` is what was chosen,
    `act` what is to be done with it: "take", "measure", "own" (a new one), "forget", "cut" (to `length` mm)."""

    def __init__(
        self, look: Look, stocks: Sequence[StockChoice], chosen: str, parent: QWidget, recent: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self._stocks = _lately_first(stocks, recent)
        self._before = chosen
        self.stock = ""
        self.act = "take"
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
        self.own = RegularButton(look, self.tr("Own size…"), icon="add", key="Ctrl N", parent=self)
        self.forget = RegularButton(look, self.tr("Forget this paper"), icon="delete", key="Ctrl D", parent=self)
        self.cut_word = Text(look, self.tr("Cut at"), size=14, colour="ink2", parent=self)
        self.length = QDoubleSpinBox(self)
        self.length.setRange(SHORTEST_CUT, LONGEST_CUT)
        self.length.setDecimals(1)
        self.length.setSuffix(" mm")
        self.length.setFixedWidth(look.px(128))
        self.length.lineEdit().setTextMargins(9, 0, 0, 0)
        self.length.setAccessibleName(self.tr("How long a piece of this roll is"))
        self.cut = RegularButton(look, self.tr("Take it"), parent=self)
        about = QHBoxLayout()
        about.setSpacing(8)
        about.addWidget(self.count, 1)
        about.addWidget(self.cut_word)
        about.addWidget(self.length)
        about.addWidget(self.cut)
        about.addWidget(self.forget)
        column.addLayout(about)
        foot = QHBoxLayout()
        foot.addWidget(self.own)
        foot.addStretch(1)
        column.addLayout(foot)
        self.own.clicked.connect(lambda: self._done("own", ""))
        self.forget.clicked.connect(lambda: self._done("forget", self._current_id()))
        self.cut.clicked.connect(lambda: self._done("cut", self._current_id()))
        for keys, button in (("Ctrl+N", self.own), ("Ctrl+D", self.forget)):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        self.search.changed.connect(self._narrow)
        self.list.chosen.connect(self._take)
        self.list.unmeasured.connect(lambda stock: self._done("measure", stock))
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._about())
        self.resize(look.px(560), min(look.px(620), max(320, parent.window().height() - _EDGE)))
        self._narrow("")
        self.search.setFocus()

    def _narrow(self, text: str) -> None:
        words = text.casefold().replace("x", "×").split()
        found = [stock for stock in self._stocks if all(word in _key(stock) for word in words)]
        self.list.set_stocks(found, self._before)
        self.count.set_text(self.tr("%n papers", "", len(found)))
        self._about()

    def _current(self) -> StockChoice | None:
        index = self.list.currentIndex()
        return self.list.stocks()[index.row()] if index.isValid() else None

    def _current_id(self) -> str:
        found = self._current()
        return "" if found is None else found.id

    def _about(self) -> None:
        found = self._current()
        endless = found is not None and found.kind == "continuous"
        for part in (self.cut_word, self.length, self.cut):
            part.setVisible(endless)
        if found is not None and endless:
            self.length.setValue(found.label_height)
        self.forget.setVisible(found is not None and found.own)

    def _take(self, stock: str) -> None:
        found = next((one for one in self._stocks if one.id == stock), None)
        if found is None or found.kind != "continuous":
            self._done("take", stock)  # an endless roll asks how long its pieces are

    def _done(self, act: str, stock: str) -> None:
        if act == "forget" and not self.forget.isVisible():
            return
        self.act, self.stock = act, stock
        self.accept()


def _lately_first(stocks: Sequence[StockChoice], recent: Sequence[str]) -> tuple[StockChoice, ...]:
    place = {stock: number for number, stock in enumerate(recent)}
    return tuple(sorted(stocks, key=lambda stock: place.get(stock.id, len(place))))


def _key(stock: StockChoice) -> str:
    key = f"{stock.name} {stock.words} {stock.id} {short_name(stock)} {size_words(stock)}".casefold()
    squeezed = key.replace(" × ", "×")
    return f"{key} {squeezed}".replace("x", "×")
