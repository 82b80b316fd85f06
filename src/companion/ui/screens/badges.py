"""Badges: choose paper and people, look at the very PDF, save or print it."""

import re
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from companion.domain.answers import UserError
from companion.domain.documents import StockChoice
from companion.domain.paper import FARTHEST_SHIFT
from companion.presenters.badge_choice import Who
from companion.presenters.badges import BadgesPresenter, BadgesState
from companion.presenters.context import ScreenContext
from companion.presenters.designer_state import DesignerState, Saved
from companion.presenters.paper import Done, Errand, Question
from companion.presenters.views import Action
from companion.ui.design_desk import DesignDesk
from companion.ui.design_gallery import open_gallery
from companion.ui.errors import error_words, said, sentences
from companion.ui.look import Look, SizeClass
from companion.ui.paper_choice import measure, open_papers
from companion.ui.paper_screen import PrintingScreen
from companion.ui.screen import Screen, TitleBlock
from companion.ui.widgets import (
    Card,
    ComboBox,
    EmptyState,
    IconButton,
    PrimaryButton,
    QuietButton,
    RegularButton,
    Text,
)
from companion.ui.widgets.paper_talk import ask_where
from companion.ui.widgets.person_bar import PersonBar
from companion.ui.widgets.run_card import RunCard
from companion.ui.widgets.sheet_view import SheetView
from companion.ui.widgets.stock_list import StockList, short_name

FAMILIAR = ("a4-90x55-cut", "avery-l4785", "avery-l4728", "a4-a6-2x2")
"""The papers that stand in the card; the others are behind "More papers…"."""
_INSET = 9
_PRINTER = 140
"""Pixels that a printer's name may take."""
_LEFT, _RIGHT = 232, 282
_LEFT_COMPACT, _RIGHT_COMPACT = 224, 244


class BadgesScreen(PrintingScreen):
    """Draws the state of the presenter and hands it what staff choose."""

    key = "badges"
    narrow_batch = True
    presenter: BadgesPresenter

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(context, look)
        self._filling = False
        self._state = BadgesState()
        self._sheet_shown = b""
        self.presenter = BadgesPresenter(context, self.render_state, self._finished)
        self.destroyed.connect(self.presenter.close)
        self._wanted_design = ("", "")
        self.designer = DesignDesk(context, look, self, self._show_design)
        self.destroyed.connect(self.designer.presenter.close)
        self._make_top()
        self._make_body()
        self.retranslate()

    # --- parts ---

    def _make_top(self) -> None:
        look = self.look
        self.heading = TitleBlock(look)
        self.save_button = RegularButton(look, icon="pdf")
        self.save_button.clicked.connect(self._save)
        self.print_button = PrimaryButton(look, icon="print", key="Ctrl P")
        self.print_button.clicked.connect(self._print)
        self.designs = RegularButton(look, icon="copy", key="Ctrl G")
        self.designs.clicked.connect(self.open_designs)
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self.open_designs)
        QShortcut(QKeySequence("Ctrl+Shift+D"), self).activated.connect(self.show_gallery)
        self.top_line.addWidget(self.heading, 1)
        self.top_line.addWidget(self.designer.saved)
        self.top_line.addWidget(self.designs)
        self.top_line.addSpacing(4)
        self.top_line.addWidget(self.printer)
        self.top_line.addSpacing(4)
        self.top_line.addWidget(self.save_button)
        self.top_line.addWidget(self.how)
        self.top_line.addWidget(self.print_button)

    def _make_body(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._left = QWidget(self)
        self._right = QWidget(self)
        row.addWidget(self._left)
        self._middle = self._make_canvas()
        row.addWidget(self._middle, 1)
        row.addWidget(self._right)
        self._make_left()
        self._make_right()
        self.empty = EmptyState(self.look, "badges", parent=self)
        self.empty.pressed.connect(lambda _id: self._context.open_screen("delegates"))
        row.addWidget(self.empty, 1)
        self.empty.hide()

    def _make_left(self) -> None:
        look = self.look
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.designer.layers_card, 1)
        papers = Card(look, self._left, padding=6)
        papers.column.setSpacing(4)
        self.papers_title = Text(look, size=14, weight=600, colour="ink2", parent=papers)
        self.papers_title.setContentsMargins(8, 8, 0, 2)
        papers.column.addWidget(self.papers_title)
        self.papers = StockList(look, papers)
        self.papers.chosen.connect(self.presenter.choose_stock)
        self.papers.unmeasured.connect(lambda stock: measure(self, self.presenter, stock))
        papers.column.addWidget(self.papers)
        self.more = QuietButton(look, icon="search", height=36, parent=papers)
        self.more.clicked.connect(self._more_papers)
        papers.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(papers)

    def _make_canvas(self) -> Card:
        look = self.look
        card = Card(look, self, padding=1)
        card.column.setSpacing(0)
        card.column.addWidget(self.designer.board, 1)
        self.misfit = Text(look, size=14, colour="again_ink", wrap=True, parent=card)
        self.misfit.setContentsMargins(16, 10, 16, 0)
        card.column.addWidget(self.misfit)
        self.persons = PersonBar(look, card)
        presenter = self.presenter
        self.persons.stepped.connect(presenter.step)
        self.persons.longest.connect(presenter.show_longest)
        self.persons.shortest.connect(presenter.show_shortest)
        self.persons.no_native.connect(presenter.show_without_native)
        self.persons.no_latin.connect(presenter.show_without_latin)
        self.persons.misfit.connect(presenter.show_misfit)
        card.column.addWidget(self.persons)
        return card

    def _make_right(self) -> None:
        look = self.look
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.designer.properties_card, 3)
        self.people_card = people = Card(look, self._right, padding=14)
        people.column.setSpacing(8)
        self.people_title = Text(look, size=14, weight=600, colour="ink2", parent=people)
        self.people = ComboBox(look, people)
        self.people.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.people.activated.connect(self._choose_people)
        people.column.addWidget(self.people_title)
        people.column.addWidget(self.people)
        column.addWidget(people)
        self.page_card = page = Card(look, self._right, padding=14)
        page.column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(0)
        self.page_title = Text(look, size=14, weight=600, parent=page)
        self.page_back = IconButton(look, "previous", "", kind="quiet", height=28, parent=page)
        self.page_on = IconButton(look, "next", "", kind="quiet", height=28, parent=page)
        self.page_back.clicked.connect(lambda: self.presenter.turn(-1))
        self.page_on.clicked.connect(lambda: self.presenter.turn(1))
        for button in (self.page_back, self.page_on):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head.addWidget(self.page_title, 1)
        head.addWidget(self.page_back)
        head.addWidget(self.page_on)
        page.column.addLayout(head)
        self.sheet = SheetView(look, page)
        self.sheet.pressed.connect(self.presenter.start_where)
        self.sheet.setMinimumHeight(56)  # a banner in a small window takes the rest
        page.column.addWidget(self.sheet, 1)
        self.page_line = Text(look, size=13, colour="ink2", wrap=True, parent=page)
        page.column.addWidget(self.page_line)
        place = QWidget(page)
        place.setLayout(self._make_place(page))
        page.column.addWidget(place)
        self._page_details = (self.page_line, place)
        column.addWidget(page, 2)
        self.run = RunCard(look, "printer", narrow=True, parent=self._right)
        self.run.stopped.connect(self.presenter.stop)
        column.addWidget(self.run)
        self.run.hide()
        column.addWidget(self.batch)

    def _make_place(self, page: QWidget) -> QGridLayout:
        look = self.look
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        self.start_label = Text(look, size=14, colour="ink2", parent=page)
        self.start = QSpinBox(page)
        self.start.setRange(1, 1)
        self.start.lineEdit().setTextMargins(_INSET, 0, 0, 0)
        self.start.valueChanged.connect(lambda value: None if self._filling else self.presenter.start_at(value))
        self.shift_label = Text(look, size=14, colour="ink2", parent=page)
        self.shift_right, self.shift_down = _shift_box(page), _shift_box(page)
        for box in (self.shift_right, self.shift_down):
            box.valueChanged.connect(self._shift)
        grid.addWidget(self.start_label, 0, 0)
        grid.addWidget(self.start, 0, 1)
        grid.addWidget(self.shift_label, 1, 0, 1, 2)
        shifts = QHBoxLayout()
        shifts.setSpacing(8)
        shifts.addWidget(self.shift_right)
        shifts.addWidget(self.shift_down)
        grid.addLayout(shifts, 2, 0, 1, 2)
        self.test_page = QuietButton(look, icon="test-page", key="Ctrl T", height=36, parent=page)
        self.test_page.clicked.connect(self.print_test_page)
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self.print_test_page)
        grid.addWidget(self.test_page, 3, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(0, 1)
        return grid

    # --- what the window tells ---

    def title(self) -> str:
        """The screen's name."""
        return self.tr("Badges")

    def show_what(self, **what: object) -> None:
        """Somebody wants the badges of these delegates, or of one."""
        wanted = what.get("delegates") or what.get("delegate")
        only = (wanted,) if isinstance(wanted, str) else tuple(wanted) if isinstance(wanted, list | tuple) else ()
        if only:
            self.presenter.choose_who(Who.CHOSEN, only=[str(one) for one in only])

    def set_size_class(self, size_class: SizeClass) -> None:
        """Narrower columns in a compact window."""
        super().set_size_class(size_class)
        compact = size_class is SizeClass.COMPACT
        self.designer.set_compact(compact)
        self.designer.saved.set_compact(compact)
        self.persons.set_compact(compact)
        self.designs.set_key("" if compact else "Ctrl G")
        self._left.setFixedWidth(_LEFT_COMPACT if compact else _LEFT)
        self._right.setFixedWidth(_RIGHT_COMPACT if compact else _RIGHT)
        self.render_state(self._state)

    def help_lines(self) -> tuple[str, ...]:
        """Six lines for F1."""
        return (
            self.tr("Choose the paper at the left. The large badge is the very page that will be printed."),
            self.tr("An amber chip says how many badges do not fit; press it to see them."),
            self.tr(
                "Sheet already used? Start at a later label. Print off the mark? Shift it by tenths of a millimetre."
            ),
            *self.designer.help_lines()[:3],
        )

    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """Every key of the designer, and those of the paper."""
        return (
            ("Ctrl P", self.tr("Print")),
            ("Ctrl S", self.tr("Save PDF…")),
            ("Ctrl T", self.tr("Test page")),
            *self.printing_keys(),
            *self.designer.help_keys(),
        )

    def scanned(self, text: str) -> None:
        """A scan shows this badge."""
        self.presenter.show_code(text)

    def retranslate(self) -> None:
        """Every word again."""
        self.papers_title.set_text(self.tr("Paper"))
        self.more.set_text(self.tr("More papers, own size…"))
        self.people_title.set_text(self.tr("Print for"))
        self.page_back.set_word(self.tr("Previous page"))
        self.page_on.set_word(self.tr("Next page"))
        self.persons.retranslate()
        self.designer.retranslate()
        self.designs.set_text(self.tr("Designs"))
        self.start_label.set_text(self.tr("Start at label"))
        self.shift_label.set_text(self.tr("Shift in mm, right and down"))
        self.start.setAccessibleName(self.tr("Start at label"))
        self.shift_right.setAccessibleName(self.tr("Shift to the right in millimetres"))
        self.shift_down.setAccessibleName(self.tr("Shift down in millimetres"))
        self.printer.setAccessibleName(self.tr("Printer"))
        self.people.setAccessibleName(self.tr("Print for"))
        for box, arrow in ((self.shift_right, "→"), (self.shift_down, "↓")):
            box.setSuffix(f" {arrow}")
        self.test_page.set_text(self.tr("Test page"))
        self.test_page.setToolTip(self.tr("Outlines and a rule on plain paper, to be held against a sheet."))
        self.save_button.set_text(self.tr("Save PDF…"))
        self.render_state(self._state)

    # --- drawing the state ---

    def render_state(self, state: BadgesState) -> None:
        """Show a state."""
        self._state = state
        if not hasattr(self, "empty"):
            return
        self._filling = True
        try:
            self._show_title(state)
            self._show_choices(state)
            self._show_badge(state)
            self._show_page(state)
        finally:
            self._filling = False
        nobody = not state.loading and not state.total
        self.empty.setVisible(nobody)
        for part in (self._left, self._middle, self._right):
            part.setVisible(not nobody)
        self.empty.set_words(
            self.tr("No delegates yet"), (Action("delegates", self.tr("Add delegates"), "add-delegate", primary=True),)
        )
        self.run.setVisible(state.run is not None)
        if state.run is not None:
            self.run.show_run(state.run, state.printer if state.run.errand is Errand.PRINT else "")
        self._fold_columns(bool(self.designer.state.chosen))
        self._show_trouble(state)
        self._follow_design(state)

    def _show_title(self, state: BadgesState) -> None:
        stock = state.stock_chosen
        parts = [self.designer.state.title]
        if stock is not None:
            parts.append(short_name(stock))  # its size stands in the column below
        self.heading.set_words(self.tr("Badges"), " · ".join(part for part in parts if part))
        count = state.to_print
        self.print_button.set_text(self.tr("Print %n badges", "", count) if count else self.tr("Print"))
        self.print_button.setEnabled(state.can_print)
        self.save_button.setEnabled(state.can_save)
        measured = state.stock_chosen is not None and state.stock_chosen.measured
        self.test_page.setEnabled(measured and bool(state.printer) and state.run is None)
        no_printer = state.printers is not None and not state.printers
        hint = self.tr("No printer is set up on this laptop. Save the PDF and print it from there.")
        self.print_button.setToolTip(hint if no_printer else "")
        self.save_button.set_kind("primary" if no_printer else "regular")
        self._show_printers(state, _PRINTER)
        self.printer.setToolTip(state.printer)

    def _show_choices(self, state: BadgesState) -> None:
        by_id = {stock.id: stock for stock in state.stocks}
        wanted = [state.stock, *FAMILIAR] if state.stock not in FAMILIAR else list(FAMILIAR)
        shown = [by_id[one] for one in wanted if one in by_id]
        if self.size_class is SizeClass.COMPACT:
            shown = [one for one in shown if one.id == state.stock] or shown[:1]
        elif self.size_class is SizeClass.SHORT:
            shown = shown[:3] if state.stock in [one.id for one in shown[:3]] else [by_id[state.stock], *shown[:2]]
        self.papers.set_stocks(shown, state.stock)
        self.papers.setFixedHeight(self.papers.height_of(len(shown)) + 2)
        choices = [
            (self.tr("Everyone · %n", "", state.total), (Who.EVERYONE, "")),
            (self.tr("Not printed yet · %n", "", state.unprinted), (Who.UNPRINTED, "")),
        ]
        if state.chosen:
            choices.append((self.tr("Chosen ones · %n", "", state.chosen), (Who.CHOSEN, "")))
        choices += [
            (f"{' '.join(part for part in (name, native) if part)} · {count}", (Who.DELEGATION, name))
            for name, native, count in state.delegations
        ]
        self.people.show_items(choices, (state.who, state.delegation if state.who is Who.DELEGATION else ""))

    def _show_badge(self, state: BadgesState) -> None:
        person = state.person
        name = " ".join(piece for piece in (person.native, person.latin) if piece) if person is not None else ""
        place = self.tr("%1 of %2").replace("%1", str(state.shown + 1)).replace("%2", str(len(state.people)))
        self.persons.show_person(
            name or self.tr("Nobody chosen"),
            place if person is not None else "",
            several=len(state.people) > 1,
            some_without=any(not one.native for one in state.people),
        )
        self.persons.show_fit(state.fit)
        if person is not None and (self.designer.state.person is None or self.designer.state.person.id != person.id):
            self.designer.presenter.show_delegate(person.id)
        words = sentences(dict.fromkeys(said(trouble.sentence) for trouble in state.badge_troubles))
        # No line is as long as some of these names: they may go on in the next one anywhere.
        self.misfit.set_text(re.sub(r"([a-zA-Z]{24})(?=[a-zA-Z]{4})", "\\1\u200b", words))
        self.misfit.setVisible(bool(words))

    def _show_page(self, state: BadgesState) -> None:
        words = self.tr("Page %1 of %2")
        self.page_title.set_text(
            words.replace("%1", str(state.sheet_page)).replace("%2", str(state.sheet_pages))
            if state.sheet_pages
            else self.tr("No page yet")
        )
        self.page_back.setEnabled(state.sheet_page > 1)
        self.page_on.setEnabled(state.sheet_page < state.sheet_pages)
        if state.sheet != self._sheet_shown:
            self._sheet_shown = state.sheet
            if state.sheet:
                self.sheet.show_pdf(state.sheet)
            else:
                self.sheet.clear()
        stock = state.stock_chosen
        if stock is not None:
            paper = paper_words(stock)
            self.page_line.set_text(self.tr("%1. Print at 100 %, never “fit to page”.").replace("%1", paper))
            most = stock.per_page if stock.measured else 1
            self.start.setRange(1, max(1, most))
            self.start.setEnabled(most > 1)
            self.sheet.set_page_size(*((stock.page_width, stock.page_height) if most > 1 else (0.0, 0.0)))
        self.start.setValue(state.start_at)
        self.shift_right.setValue(state.shift[0])
        self.shift_down.setValue(state.shift[1])

    # --- the designer ---

    def activate(self) -> None:
        """Read what changed."""
        super().activate()
        self.designer.open()
        self.designer.canvas.setFocus()

    def leave(self) -> None:
        """Rest, and keep what was designed."""
        self.designer.leave()
        super().leave()

    def undo(self) -> bool:
        """Ctrl Z: the last step of the designer."""
        return self.designer.presenter.undo()

    def escape(self) -> bool:
        """Esc: give up what is begun or chosen in the designer."""
        return self.designer.escape()

    def panes(self) -> tuple[QWidget, ...]:
        """Layers, papers, card, properties or people, the page."""
        desk = self.designer
        return (
            desk.layers,
            self.papers,
            desk.canvas,
            desk.tools,
            desk.properties_card,
            self.people_card,
            self.page_card,
        )

    def spare(self) -> QRect | None:
        """The foot of the canvas: the desk under the card."""
        return self.designer.spare()

    def _follow_design(self, state: BadgesState) -> None:
        """Open the design that the badges are printed in: the chosen one, or the nearest to the paper."""
        wanted = (state.template, "" if state.template else state.stock)
        if state.loading or wanted == self._wanted_design:
            return
        self._wanted_design = wanted
        if state.template:
            if state.template != self.designer.presenter.design_id:
                self.designer.presenter.open_design(state.template)
        elif state.stock_chosen is not None and state.stock_chosen.measured:
            stock = state.stock

            def found(design: str) -> None:
                if self._wanted_design == ("", stock) and design != self.designer.presenter.design_id:
                    self.designer.presenter.open_design(design)

            def failed(error: Exception) -> None:
                if not isinstance(error, UserError):
                    raise error
                self._context.toast(" ".join(error_words(error)), refused=True)

            self._context.runner.read(lambda: self._context.documents().design_for(stock), found, failed)

    def _show_design(self, state: DesignerState) -> None:
        """The designer has another state."""
        if not hasattr(self, "empty"):
            return
        if state.own and state.saved is Saved.SAVED and self.designer.presenter.design_id != self._state.template:
            self.presenter.choose_template(self.designer.presenter.design_id)
        self._show_title(self._state)
        self._fold_columns(bool(state.chosen))

    def _fold_columns(self, chosen: bool) -> None:
        """What is chosen takes the place of what is printed; in a small window all of it."""
        nobody = self.empty.isVisibleTo(self)
        compact = self.size_class is SizeClass.COMPACT
        self.designer.properties_card.setVisible(chosen and not nobody)
        self.people_card.setVisible(not chosen)
        self.page_card.setVisible(not (chosen and compact))
        going = self.run.isVisibleTo(self._right) or self.batch.isVisibleTo(self._right)
        for part in self._page_details:
            part.setVisible(not chosen and not (compact and going))

    def open_designs(self) -> None:
        """The designs there are, and their files."""
        self.designer.open_designs(
            self.designs, self.presenter.choose_template, self._state.template, self.show_gallery
        )

    # --- what staff do ---

    def _choose_people(self, _index: int) -> None:
        who, delegation = self.people.currentData()
        self.presenter.choose_who(Who(who), str(delegation))

    def print_test_page(self) -> None:
        """Ctrl T: the outlines of the labels, on plain paper."""
        self.presenter.print_test_page(lambda: self._context.toast(self.tr("The test page is with the printer.")))

    def _shift(self, _value: float) -> None:
        if not self._filling:
            self.presenter.shift(self.shift_right.value(), self.shift_down.value())

    def show_gallery(self) -> None:
        """Ctrl Shift D: every design, drawn for the delegate on show."""
        if self.presenter.state.person is not None:
            presenter = self.presenter
            open_gallery(
                self._context,
                self.look,
                self,
                "badge",
                presenter.state.template,
                presenter.somebody,
                presenter.choose_template,
            )

    def _more_papers(self) -> None:
        open_papers(self, self.presenter)

    def _print(self) -> None:
        state = self._state
        if state.can_print and state.printed and not state.again:
            self.ask_how()  # some were printed before: whether they are wanted again is asked, never guessed
        else:
            self.print_now()

    def print_now(self) -> None:
        """Print as everything is chosen."""
        self.presenter.print()

    def _save(self) -> None:
        if not self._state.can_save:
            return
        path = self.where_to_save()
        if path is not None:
            self.presenter.save(path)

    def where_to_save(self) -> Path | None:
        """Ask where the PDF goes; None when given up."""
        return ask_where(self, self.tr("Save badges as PDF"), self.tr("Badges") + ".pdf", self.tr("PDF files (*.pdf)"))

    def _question_words(self, question: Question) -> tuple[str, str]:
        headline = self.tr("%n badges cannot be made", "", len(question.troubles))
        act = (
            self.tr("Print the other %n", "", question.others)
            if question.errand is Errand.PRINT
            else self.tr("Save the other %n", "", question.others)
        )
        return headline, act

    def _finished(self, done: Done) -> None:
        if done.errand is Errand.PRINT:
            self._context.toast(self.tr("%n badges printed", "", done.count))
        else:
            words = self.tr("%n badges saved in %1", "", done.count)
            self._context.toast(words.replace("%1", Path(done.to).name))


def paper_words(stock: StockChoice) -> str:
    """A4, or the size of a page that has no name."""
    named = {(210.0, 297.0): "A4", (297.0, 210.0): "A4", (105.0, 148.0): "A6", (215.9, 279.4): "US Letter"}
    size = (stock.page_width, stock.page_height)
    return named.get(size, f"{size[0]:g} × {size[1]:g} mm")


def _shift_box(parent: QWidget) -> QDoubleSpinBox:
    box = QDoubleSpinBox(parent)
    box.setRange(-FARTHEST_SHIFT, FARTHEST_SHIFT)
    box.setSingleStep(0.1)
    box.setDecimals(1)
    box.lineEdit().setTextMargins(_INSET, 0, 0, 0)
    return box


def build(context: ScreenContext, look: Look) -> Screen:
    """The badges screen of an open event."""
    return BadgesScreen(context, look)
