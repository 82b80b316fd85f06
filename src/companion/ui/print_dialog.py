"""How papers are printed: printer, tray, sides, copies, and for badges the order, the first label, marks and whom."""

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from companion.domain.printing import MOST_COPIES, BadgeOrder, PrintOptions, Sides
from companion.presenters.badges import BadgesPresenter, BadgesState
from companion.presenters.printing import PrintingPresenter, PrintingState
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.forms import CheckField
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.parts import Text

translate = QCoreApplication.translate
_PRINTER = 300


def order_words(order: BadgeOrder) -> str:
    """An order of badges as it is chosen."""
    return {
        BadgeOrder.DELEGATION: translate("PrintDialog", "Delegation, then name"),
        BadgeOrder.NAME: translate("PrintDialog", "Name"),
        BadgeOrder.NUMBER: translate("PrintDialog", "Badge number"),
        BadgeOrder.SCANNED: translate("PrintDialog", "As they were checked in"),
        BadgeOrder.LISTED: translate("PrintDialog", "As in the imported list"),
    }[order]


def sides_words(sides: Sides) -> str:
    """What a printer does with the back of a sheet."""
    return {
        Sides.ONE: translate("PrintDialog", "One side"),
        Sides.LONG: translate("PrintDialog", "Both, turned around the long edge"),
        Sides.SHORT: translate("PrintDialog", "Both, turned around the short edge"),
    }[sides]


class PrintDialog(FramedDialog):
    """Ctrl P prints, Ctrl S saves a PDF instead, Ctrl T prints a test page; everything chosen counts at once.

    `accepted` with `errand` "print", "save", "test" or "batch": the screen does it."""

    def __init__(self, look: Look, presenter: PrintingPresenter[Any, Any], parent: QWidget) -> None:
        super().__init__(look, translate("PrintDialog", "Print"), parent)
        self.presenter = presenter
        self.errand = ""
        self._filling = False
        self._boxes: list[QWidget] = []
        self.badges = isinstance(presenter, BadgesPresenter)
        self.printer = self._choice(translate("PrintDialog", "Printer"), ComboBox(look, self))
        self.tray = self._choice(translate("PrintDialog", "Paper from"), ComboBox(look, self))
        self.sides = self._choice(translate("PrintDialog", "Sides"), ComboBox(look, self))
        self.order = ComboBox(look, self)
        self.start = QSpinBox(self)
        self.copies = QSpinBox(self)
        self.copies.setRange(1, MOST_COPIES)
        if self.badges:
            self._choice(translate("PrintDialog", "Order"), self.order)
            self._choice(translate("PrintDialog", "First label"), self.start)
        else:
            self.order.hide()
            self.start.hide()
        self._choice(translate("PrintDialog", "Copies"), self.copies)
        for box in (self.start, self.copies):
            box.setFixedWidth(look.px(110))
            box.lineEdit().setTextMargins(9, 0, 0, 0)
        self.marks = CheckField(look, translate("PrintDialog", "Cut marks"), self)
        self.again = CheckField(look, "", self)
        self.warning = Text(look, size=14, weight=500, colour="again_ink", wrap=True, parent=self)
        for part in (self.marks, self.again, self.warning):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._make_foot(look)
        self.printer.activated.connect(lambda _i: presenter.choose_printer(str(self.printer.currentData() or "")))
        for combo in (self.tray, self.sides):
            combo.activated.connect(lambda _i: self._asked())
        self.copies.valueChanged.connect(lambda _n: self._asked())
        self.order.activated.connect(lambda _i: self._of_badges().choose_order(BadgeOrder(self.order.currentData())))
        self.start.valueChanged.connect(lambda n: None if self._filling else self._of_badges().start_at(n))
        self.marks.toggled.connect(lambda on: None if self._filling else self._of_badges().choose_marks(marks=on))
        self.again.toggled.connect(lambda on: None if self._filling else self._of_badges().choose_again(again=on))
        self.set_room(660)
        self.show_state(presenter.state)
        for before, after in pairwise(self._boxes):
            self.setTabOrder(before, after)
        self.print_button.setFocus()

    def _choice(self, word: str, box: Any) -> Any:
        row = QHBoxLayout()
        row.setSpacing(8)
        label = Text(self.look, word, size=14, weight=500, colour="ink2", parent=self)
        label.setMinimumWidth(self.look.px(104))
        box.setAccessibleName(word)
        row.addWidget(label)
        row.addWidget(box, 1 if isinstance(box, ComboBox) else 0)
        if not isinstance(box, ComboBox):
            row.addStretch(1)
        self.column.addLayout(row)
        self._boxes.append(box)
        return box

    def _make_foot(self, look: Look) -> None:
        self.batch = RegularButton(look, translate("PrintDialog", "Last batch…"), key="Ctrl B", parent=self)
        self.test = RegularButton(look, translate("PrintDialog", "Test page"), key="Ctrl T", parent=self)
        self.save = RegularButton(look, translate("PrintDialog", "Save PDF instead"), key="Ctrl S", parent=self)
        leave = RegularButton(look, translate("Papers", "Cancel"), key="Esc", parent=self)
        self.print_button = PrimaryButton(look, "", icon="print", key="Ctrl P", parent=self)
        side = QHBoxLayout()
        side.setSpacing(4)
        for aside in (self.save, self.test, self.batch):
            side.addWidget(aside)
        side.addStretch(1)
        self.column.addLayout(side)
        self.test.setVisible(self.badges)
        leave.clicked.connect(self.reject)
        for button, errand, keys in (
            (self.batch, "batch", "Ctrl+B"),
            (self.test, "test", "Ctrl+T"),
            (self.save, "save", "Ctrl+S"),
            (self.print_button, "print", "Ctrl+P"),
        ):
            button.clicked.connect(lambda _on=False, errand=errand: self._go(errand))
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        self.foot.addStretch(1)
        self.foot.addWidget(leave)
        self.foot.addWidget(self.print_button)
        self._boxes += [self.marks, self.again, self.save, self.test, self.batch, leave, self.print_button]

    def _go(self, errand: str) -> None:
        self.errand = errand
        self.accept()

    def _of_badges(self) -> BadgesPresenter:
        if not isinstance(self.presenter, BadgesPresenter):
            raise TypeError("certificates have no such choice")
        return self.presenter

    def _asked(self) -> None:
        if not self._filling:
            tray, sides = str(self.tray.currentData() or ""), self.sides.currentData()
            self.presenter.choose_options(PrintOptions(tray, Sides(sides or Sides.ONE), self.copies.value()))

    def show_state(self, state: PrintingState) -> None:
        """Show what can be chosen, and what is."""
        self._filling = True
        blockers = [QSignalBlocker(box) for box in (self.start, self.copies, self.marks, self.again)]
        try:
            self._fill(state)
        finally:
            self._filling = False
            for blocker in blockers:
                blocker.unblock()

    def _fill(self, state: PrintingState) -> None:
        fit = self.printer.fontMetrics()
        names = [
            (fit.elidedText(one, Qt.TextElideMode.ElideMiddle, self.look.px(_PRINTER)), one)
            for one in state.printers or ()
        ] or [(translate("PrintDialog", "No printer is set up on this laptop."), "")]
        self.printer.show_items(names, state.printer)
        self.printer.setEnabled(len(names) > 1)
        can, asked = state.abilities, state.options
        trays = [(translate("PrintDialog", "The usual tray"), ""), *((words, tray) for tray, words in can.trays)]
        self.tray.show_items(trays, asked.tray)
        self.tray.setEnabled(bool(can.trays))
        self.sides.show_items([(sides_words(one), one) for one in can.sides], asked.sides)
        self.sides.setEnabled(len(can.sides) > 1)
        self.copies.setValue(asked.copies)
        warnings = []
        if isinstance(state, BadgesState):
            warnings = self._fill_badges(state)
            self.print_button.set_text(translate("PrintDialog", "Print %n badges", "", state.to_print))
        else:
            self.marks.hide()
            self.again.hide()
            self.print_button.set_text(translate("PrintDialog", "Print"))
        self.print_button.setEnabled(bool(getattr(state, "can_print", False)) and state.batch.batch is None)
        self.save.setEnabled(bool(getattr(state, "can_save", False)))
        self.test.setEnabled(bool(state.printer))
        if state.batch.batch is not None:
            warnings.insert(0, translate("PrintDialog", "A batch is being printed. Wait for it, or end it first."))
        self.warning.set_text("\n".join(warnings))
        self.warning.setVisible(bool(warnings))

    def _fill_badges(self, state: BadgesState) -> list[str]:
        stock, warnings = state.stock_chosen, []
        self.order.show_items([(order_words(one), one) for one in BadgeOrder], state.order)
        most = stock.per_page if stock is not None and stock.measured else 1
        self.start.setRange(1, most)
        self.start.setValue(state.start_at)
        self.start.setEnabled(most > 1)
        self.marks.setVisible(stock is not None and stock.cut)
        self.marks.setChecked(state.marks)
        some = 0 < state.printed < len(state.people)
        self.again.setText(translate("PrintDialog", "Also the %n printed before", "", state.printed))
        self.again.setVisible(some)
        self.again.setChecked(state.again)
        if state.printed and state.printed == len(state.people):
            warnings.append(translate("PrintDialog", "They were printed before and are printed again."))
        if stock is not None and state.abilities.takes(stock.page_width, stock.page_height) is False:
            words = translate("PrintDialog", "This printer has no paper of {width} × {height} mm.")
            warnings.append(words.format(width=f"{stock.page_width:g}", height=f"{stock.page_height:g}"))
        return warnings
