"""Badges at check-in: with which printer, design and paper, and for whom."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from companion.domain.printing import MOST_LABELS, LabelRoll
from companion.presenters.context import ScreenContext
from companion.presenters.label_choice import LabelChoice, LabelChoices
from companion.presenters.label_desk import LabelState
from companion.ui import label_views
from companion.ui.errors import whole
from companion.ui.look import Look, SizeClass
from companion.ui.settings_pages.page import Row, SettingsPage
from companion.ui.widgets import Button, Card, ComboBox, Text
from companion.ui.widgets.design_tiles import design_name
from companion.ui.widgets.stock_list import short_name
from companion.ui.words import Words

ROLES_SHOWN = 12
"""Roles that get a tick; an event with more has them counted, and takes the command line."""


class PrintingPage(SettingsPage):
    """Left the printer and what it prints on, right for whom and when."""

    key = "printing"

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._choices = LabelChoices()
        self._end: Callable[[], None] | None = None
        self.choice = LabelChoice(context, self._take, lambda error: context.toast(whole(error), refused=True))
        self.roles: dict[str, QCheckBox] = {}
        self._make_printer()
        self._make_people()
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addWidget(self._printer_card, 1)
        page.addWidget(self._people_card, 1)
        self.retranslate()

    def _make_printer(self) -> None:
        look = self.look
        self.printer, self.design, self.paper = ComboBox(look), ComboBox(look), ComboBox(look)
        self.printer.activated.connect(lambda _i: self.choice.choose(printer=str(self.printer.currentData() or "")))
        self.design.activated.connect(lambda _i: self.choice.choose(template=str(self.design.currentData() or "")))
        self.paper.activated.connect(lambda _i: self.choice.choose(stock=str(self.paper.currentData() or "")))
        self.next_label = QSpinBox()
        self.next_label.setFixedWidth(96)
        self.next_label.lineEdit().setTextMargins(10, 0, 0, 0)
        self.next_label.valueChanged.connect(self._start_at)
        self.roll = QSpinBox()
        self.roll.setFixedWidth(150)
        self.roll.setRange(0, MOST_LABELS)
        self.roll.lineEdit().setTextMargins(10, 0, 0, 0)
        self.roll.editingFinished.connect(self._roll_said)
        self.test = Button(look, "", icon="print")
        self.test.clicked.connect(self._print_test)
        self._title = Text(look, size=20, weight=600)
        self._printer_row, self._design_row = Row(look, self.printer), Row(look, self.design)
        self._paper_row, self._next_row = Row(look, self.paper), Row(look, self.next_label)
        self._roll_row = Row(look, self.roll)
        self._test_row = Row(look, self.test)
        self._printer_card = Card(look, padding=22)
        self._printer_card.column.setSpacing(4)
        self._printer_card.column.addWidget(self._title)
        for row in (
            self._printer_row,
            self._paper_row,
            self._design_row,
            self._next_row,
            self._roll_row,
            self._test_row,
        ):
            self._printer_card.column.addWidget(row)
        self._printer_card.column.addStretch(1)

    def _make_people(self) -> None:
        look = self.look
        self._people_title = Text(look, size=20, weight=600)
        self._where = Text(look, size=15, colour="ink2", wrap=True)
        self.programme = Button(look, "", icon="programme")
        self.programme.clicked.connect(lambda: self._context.open_screen("programme"))
        self._roles_title = Text(look, size=15, weight=600)
        self._ticks = QWidget()
        self._tick_column = QVBoxLayout(self._ticks)
        self._tick_column.setContentsMargins(0, 0, 0, 0)
        self._tick_column.setSpacing(8)
        self._once = Text(look, size=13, colour="ink2", wrap=True)
        self._people_card = Card(look, padding=22)
        column = self._people_card.column
        column.setSpacing(10)
        column.addWidget(self._people_title)
        column.addWidget(self._where)
        button = QHBoxLayout()
        button.addWidget(self.programme)
        button.addStretch(1)
        column.addLayout(button)
        column.addSpacing(8)
        column.addWidget(self._roles_title)
        column.addWidget(self._ticks)
        column.addStretch(1)
        column.addWidget(self._once)

    def title(self) -> str:
        """Printing."""
        return self.tr("Printing")

    def activate(self) -> None:
        """Ask printers and event, and hear how the printer stands."""
        self.leave()
        self.choice.read()
        if self._context.labels is not None:
            self._end = self._context.labels.subscribe(self._show_state)

    def leave(self) -> None:
        """Hear no more."""
        end, self._end = self._end, None
        if end is not None:
            end()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Narrower boxes in compact windows."""
        super().set_size_class(size_class)
        width = 200 if size_class is SizeClass.COMPACT else 260
        for box in (self.printer, self.design, self.paper):
            box.setFixedWidth(width)

    def retranslate(self) -> None:
        """Every word again."""
        self._title.set_text(self.tr("The printer at this desk"))
        self._printer_row.set_words(self.tr("Label printer"), self.tr("For badges one by one."))
        self._paper_row.set_words(self.tr("Paper"))
        self._design_row.set_words(self.tr("Design"))
        self._test_row.set_words(self.tr("Try it"))
        self.test.set_text(self.tr("Print a test badge"))
        labels = self._context.labels
        self._show_roll(None if labels is None else labels.state.roll)
        self._people_title.set_text(self.tr("Badges at check-in"))
        self.programme.set_text(self.tr("Choose in the programme"))
        self._roles_title.set_text(self.tr("For these roles"))
        self._once.set_text(self.tr("A badge is printed once. Nobody gets a second one unless somebody asks."))
        self._fill()

    def _take(self, choices: LabelChoices) -> None:
        self._choices = choices
        self._fill()

    def _fill(self) -> None:
        found = self._choices
        self.printer.show_items(
            [
                (self.tr("None chosen"), ""),
                *((one, one) for one in dict.fromkeys((*found.printers, found.printer)) if one),
            ],
            found.printer,
        )
        self.paper.show_items(
            [(short_name(stock), stock.id) for stock in found.stocks], "" if found.stock is None else found.stock.id
        )
        designs = ((design_name(one, self.look), one.id) for one in found.templates)
        fitting = [(self.tr("What suits the paper"), ""), *designs]
        self.design.show_items(fitting, found.template)
        stock = found.stock
        several = stock is not None and stock.per_page > 1
        self._next_row.setVisible(several)
        self._roll_row.setVisible(stock is not None and not several)
        if stock is not None and several:
            blocker = QSignalBlocker(self.next_label)
            self.next_label.setRange(1, stock.per_page)
            self.next_label.setValue(found.next_label)
            blocker.unblock()
            of = self.tr("Of %n on a sheet. Put the same sheet back in.", "", stock.per_page)
            self._next_row.set_words(self.tr("Next free label"), of)
        if found.activities:
            where = self.tr("Printed at the check-in of %n activities.", "", found.activities)
        else:
            where = self.tr("Off. Tick “Print the badge at check-in” in an activity of the programme.")
        self._where.set_text(where)
        self._fill_roles()

    def _fill_roles(self) -> None:
        roles = self._choices.roles[:ROLES_SHOWN]
        if [role for role, _printed in roles] != list(self.roles):
            for box in self.roles.values():
                self._tick_column.removeWidget(box)
                box.deleteLater()
            self.roles = {}
            for role, _printed in roles:
                self.roles[role] = self._tick(role)
        words = Words(self._context.desk.file.read.event(), self.look.language)
        for role, printed in roles:
            box = self.roles[role]
            blocker = QSignalBlocker(box)
            box.setText(words.role_name(role))
            box.setChecked(printed)
            blocker.unblock()

    def _tick(self, role: str) -> QCheckBox:
        box = QCheckBox(self._ticks)
        box.toggled.connect(lambda on: self.choice.print_for(role, wanted=on))
        self._tick_column.addWidget(box)
        return box

    def _show_state(self, state: LabelState) -> None:
        told = state.trouble is None or label_views.banner(state) is not None  # the banner says it already
        sentence = "" if told or state.trouble is None else label_views.trouble_words(state.trouble)[1]
        self._test_row.set_words(self.tr("Try it"), sentence)
        self._show_roll(state.roll)

    def _show_roll(self, roll: LabelRoll | None) -> None:
        self.roll.setSpecialValueText(self.tr("Not counted"))
        with QSignalBlocker(self.roll):
            if not self.roll.hasFocus():
                self.roll.setValue(0 if roll is None else roll.size)
        left = "" if roll is None else self.tr("%n left. A new roll: F7 at the desk, then Alt R.", "", roll.left)
        self._roll_row.set_words(self.tr("Labels on a full roll"), left or self.tr("Counted down with every badge."))

    def _roll_said(self) -> None:
        labels = self._context.labels
        if labels is not None and self.roll.value() != (labels.state.roll.size if labels.state.roll else 0):
            labels.roll_changed(self.roll.value())

    def _start_at(self, label: int) -> None:
        if self._choices.stock is not None:
            self.choice.start_at(self._choices.stock, label)

    def _print_test(self) -> None:
        if self._context.labels is not None:
            self._context.labels.print_test()
            self._context.toast(self.tr("A test badge is on its way to the printer."))


def build(context: ScreenContext, look: Look) -> PrintingPage:
    """The page of badges at check-in."""
    return PrintingPage(context, look)
