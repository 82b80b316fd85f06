"""Delegates: find and fix one person (ui.md section 6)."""

from pathlib import Path

from PySide6.QtCore import QPoint, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from companion.domain.parties import PartyKind
from companion.domain.rosters import read_line
from companion.presenters.context import ScreenContext
from companion.presenters.delegate_rows import BadgeWord, Filters, SortBy
from companion.presenters.delegates import DelegatesPresenter, DelegatesState
from companion.presenters.happenings import Happened, What
from companion.presenters.party_form import PartyForm, PartyForms
from companion.presenters.views import Action
from companion.ui.correction_dialog import open_correction
from companion.ui.errors import said, whole
from companion.ui.look import Look, SizeClass
from companion.ui.models.delegate_table import MOST_MARKS, DelegatePainter, DelegateTable, badge_words
from companion.ui.party_dialog import PartyDialog, open_party
from companion.ui.photo_panel import open_photo_panel
from companion.ui.screen import Screen, TitleBlock
from companion.ui.widgets.buttons import IconButton, PrimaryButton, RegularButton
from companion.ui.widgets.delegate_panel import DelegatePanel
from companion.ui.widgets.delegate_words import field_words
from companion.ui.widgets.fields import FilterButton, SearchField
from companion.ui.widgets.parts import Card, Text
from companion.ui.widgets.sheet import TICK, Sheet, SheetColumn
from companion.ui.widgets.waiting import EmptyState, SkeletonRows
from companion.ui.words import Words

_LOADING_MS = 400
_PANEL = 360
_PANEL_COMPACT = 300


def build(context: ScreenContext, look: Look) -> Screen:
    """The screen of an open event."""
    return DelegatesScreen(context, look)


class DelegatesScreen(Screen):
    """The list with search and filters at the left, the chosen delegate at the right."""

    key = "delegates"

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._drawn: DelegatesState | None = None
        self.dialog: PartyDialog | None = None
        self.presenter = DelegatesPresenter(
            context.desk, context.runner, self.show_state, self._tell, qr=context.qr, tables=context.tables
        )
        self._build_top()
        self._build_body()
        self._grey = QTimer(self)
        self._grey.setSingleShot(True)
        self._grey.setInterval(_LOADING_MS)
        self._grey.timeout.connect(self._show_grey)
        for keys, act in (
            ("Ctrl+N", self.presenter.add),
            ("F2", self.presenter.edit),
            ("Ctrl+P", self._print),
            ("Ctrl+T", self._take_photo),
            ("F7", self._correct),
            ("Ctrl+G", self._open_buses),
            ("Ctrl+D", self._lead),
        ):
            QShortcut(QKeySequence(keys), self, act)
        self._end_listening = context.changes.subscribe(self.presenter.refresh)
        self.retranslate()

    # parts

    def _build_top(self) -> None:
        self._title = TitleBlock(self.look)
        self._import = RegularButton(self.look, icon="import")
        self._buses = RegularButton(self.look, icon="bus", key="Ctrl G")
        self._buses.clicked.connect(self._open_buses)
        self._print_all = RegularButton(self.look, icon="print")
        self._add = PrimaryButton(self.look, icon="add-delegate", key="Ctrl N")
        self.top_line.addWidget(self._title, 1)
        for button in (self._import, self._buses, self._print_all, self._add):
            self.top_line.addWidget(button)
        self._import.clicked.connect(lambda: self._context.open_screen("import"))
        self._print_all.clicked.connect(self._print)
        self._add.clicked.connect(self.presenter.add)

    def _build_body(self) -> None:
        look = self.look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(12)
        row.addLayout(left, 1)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        self.search = SearchField(look, key="Ctrl F", parent=self)
        tools.addWidget(self.search, 1)
        self.delegation = FilterButton(look, "", parent=self)
        self.group = FilterButton(look, "", parent=self)
        self.badge = FilterButton(look, "", parent=self)
        self.notes = FilterButton(look, "", parent=self)
        self.only = FilterButton(look, "", parent=self)
        self._filters = (self.only, self.delegation, self.group, self.badge, self.notes)
        for button in self._filters:
            button.chosen.connect(self._filter)
            tools.addWidget(button)
        self._bar = self._build_bar()
        tools.addWidget(self._bar)
        left.addLayout(tools)
        self._card = Card(look, self, padding=1)
        self._card.column.setSpacing(0)
        left.addWidget(self._card, 1)
        self.model = DelegateTable(self.presenter.attendance, self)
        self._painter = DelegatePainter(look, self.model, self)
        self.sheet = Sheet(look, self.model, self._painter, parent=self._card)
        self.empty = EmptyState(look, "delegates", parent=self._card)
        self.nobody = EmptyState(look, "search", parent=self._card)
        self._skeleton = SkeletonRows(look, parent=self._card)
        self._nothing = QWidget(self._card)
        self.stack = QStackedWidget(self._card)
        for part in (self._nothing, self.sheet, self.empty, self.nobody, self._skeleton):
            self.stack.addWidget(part)
        self._similar = Text(look, size=13, weight=500, colour="ink3", elide=True, parent=self._card)
        self._similar.setContentsMargins(16, 10, 16, 8)
        self._similar.hide()
        self._card.column.addWidget(self._similar)
        self._card.column.addWidget(self.stack, 1)
        self.panel = DelegatePanel(look, self)
        self.panel.setFixedWidth(_PANEL)
        self.panel.hide()
        row.addWidget(self.panel)
        self._connect()

    def _connect(self) -> None:
        self.search.changed.connect(self.presenter.search)
        self.search.moved.connect(self._move)
        self.search.entered.connect(lambda _text: self._choose_first())
        self.sheet.chosen.connect(lambda at: self.presenter.choose(self.model.rows[at].id))
        self.sheet.ticked.connect(self._tick)
        self.sheet.ordered.connect(self._order)
        self.empty.pressed.connect(self._act)
        self.nobody.pressed.connect(self._act)
        panel = self.panel
        panel.edit.connect(self.presenter.edit)
        panel.print_badge.connect(self._print_one)
        panel.photo.button.clicked.connect(self._take_photo)
        panel.check_in.connect(self.first_action)
        panel.close_panel.connect(lambda: self.presenter.choose(""))
        panel.saved.connect(self.presenter.save)
        panel.left.connect(self.presenter.close_form)
        panel.correct.connect(self._correct)
        panel.lead.connect(self._lead)
        panel.reason_given.connect(self.presenter.give_reason)
        panel.replaced.connect(lambda why: self.presenter.replace_badge(why, lambda one: self._print_badges((one,))))
        panel.cancel_delegate.connect(self.presenter.cancel_delegate)
        panel.reinstate.connect(self.presenter.reinstate_delegate)

    def _build_bar(self) -> QWidget:
        bar = QWidget(self)
        row = QHBoxLayout(bar)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(0)
        self._count = Text(self.look, size=15, weight=600, parent=bar)
        self._bar_print = PrimaryButton(self.look, icon="print", key="Ctrl P", height=36, parent=bar)
        self._bar_group = RegularButton(self.look, icon="delegate-group", height=36, parent=bar)
        self._bar_export = RegularButton(self.look, icon="export", height=36, parent=bar)
        self._bar_clear = IconButton(self.look, "close", "", kind="plain", height=32, parent=bar)
        row.addWidget(self._count)
        row.addSpacing(8)
        for button in (self._bar_print, self._bar_group, self._bar_export, self._bar_clear):
            row.addWidget(button)
        self._bar_print.clicked.connect(self._print)
        self._bar_group.clicked.connect(self._open_groups)
        self._bar_export.clicked.connect(self._export)
        self._bar_clear.clicked.connect(lambda: self.presenter.tick_all(on=False))
        bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        bar.hide()
        return bar

    # what is shown

    def show_state(self, state: DelegatesState) -> None:
        """Show a state."""
        before, self._drawn = self._drawn, state
        if state.loading:
            if not self._grey.isActive() and self.stack.currentWidget() is not self._skeleton:
                self._grey.start()
        else:
            self._grey.stop()
        words = Words(state.event, self.look.language) if state.event is not None else None
        self.model.words = words
        self.model.similar = state.similar
        if before is None or before.rows is not state.rows or before.panel is not state.panel:
            self.model.set_rows(state.rows)
        if before is None or before.ticked != state.ticked:
            self.model.ticked = state.ticked
        self.model.say_again()
        self._show_part(state)
        self._show_words(state)
        self.sheet.set_order(state.sort, descending=state.descending)
        shown = [row.id for row in state.rows]
        ticked = len(state.ticked & set(shown)) if state.ticked else 0
        self.sheet.set_all_ticked(False if not ticked else (True if ticked == len(shown) else None))
        follow = before is None or before.chosen != state.chosen
        self.sheet.choose(shown.index(state.chosen) if state.chosen in shown else -1, follow=follow)
        if self.search.text() != state.query:
            self.search.set_text(state.query)
        self._show_filters(state)
        self.panel.setVisible(state.panel is not None)
        if state.panel is not None:
            self.panel.show_panel(state.panel, state.choices, words)
        was_typing = before is not None and before.panel is not None and before.panel.editing
        if was_typing and (state.panel is None or not state.panel.editing):
            self.sheet.setFocus()
        self._arrange()

    def _show_part(self, state: DelegatesState) -> None:
        part: QWidget
        if state.loading:
            return
        part = self.empty if state.empty or state.trouble is not None else self.sheet if state.rows else self.nobody
        self.stack.setCurrentWidget(part)
        if part is self.sheet and self.hasFocus():
            self.sheet.setFocus()
        self._print_all.setEnabled(state.total > 0)

    def _show_grey(self) -> None:
        if self._drawn is not None and self._drawn.loading:
            held = self.sheet.table.hasFocus()
            self.stack.setCurrentWidget(self._skeleton)
            if held:  # a part that is hidden loses the keyboard, which would go to the rail
                self.setFocus()

    def _show_words(self, state: DelegatesState) -> None:
        line = ""
        if state.total:
            line = self.tr("%n people", "", state.total)
        if state.delegations:
            delegations = self.tr("%n delegations", "", state.delegations)
            line = self.tr("%n people from %1", "", state.total).replace("%1", delegations)
        tail = []
        if state.printed:
            tail.append(self.tr("%n badges printed", "", state.printed))
        if state.replaced:
            tail.append(self.tr("%n replaced", "", state.replaced))
        if tail:
            line = " · ".join((line, *tail))
        self._title.set_words(self.title(), line)
        self._count.set_text(self.tr("%n chosen", "", len(state.ticked)))
        if state.trouble is not None:
            actions = (Action("again", self.tr("Try again"), "try-again"),)
            self.empty.set_words(said(state.trouble.sentence), actions, said(state.trouble.remedy))
        elif state.empty:
            self.empty.set_words(
                self.tr("No delegates yet"),
                (
                    Action("import", self.tr("Import a list"), "import", primary=True),
                    Action("add", self.tr("Add one"), "add-delegate", "Ctrl N"),
                ),
                self.tr("The Excel file somebody mailed is a good start."),
            )
        query = state.query.strip()
        sentence = (
            self.tr("Nobody matches “%1”").replace("%1", query) if query else self.tr("Nobody fits these filters")
        )
        self._similar.setVisible(bool(state.similar) and not state.loading)
        if len(state.similar) == len(state.rows):
            self._similar.set_text(self.tr("Nobody matches “%1”. Similar names:").replace("%1", query))
        else:
            self._similar.set_text(self.tr("At the end: %n similar names", "", len(state.similar)))
        self.nobody.set_words(sentence, (Action("clear", self.tr("Clear"), "close"),))

    def _show_filters(self, state: DelegatesState) -> None:
        words = badge_words()
        filters = state.filters
        some = self.tr("%n looked for", "", len(filters.only))
        self.only.set_choices((("only", some),), "only" if filters.only else "")
        self.delegation.set_choices(self._delegation_choices(state), filters.delegation)
        self.group.set_choices(tuple((one, one) for one in state.choices.groups), filters.group)
        self.badge.set_choices(tuple((str(word), words[word]) for word in BadgeWord), filters.badge)
        self.notes.set_choices(
            (("with", self.tr("With a note")), ("without", self.tr("Without a note"))), filters.notes
        )

    def _delegation_choices(self, state: DelegatesState) -> tuple[tuple[str, str], ...]:
        words = self.model.words
        named = state.choices.delegations
        return tuple((one, words.delegation_name(one) if words is not None else one) for one in named)

    def _arrange(self) -> None:
        """Columns and tools for the room there is."""
        state = self._drawn
        compact = self.size_class is SizeClass.COMPACT
        self.panel.setFixedWidth(_PANEL_COMPACT if compact else _PANEL)
        self._buses.set_text("" if compact else self.tr("Buses"))
        ticking = state is not None and bool(state.ticked)
        self._bar.setVisible(ticking)
        self._bar_print.set_key("Ctrl P" if self.size_class is not SizeClass.COMPACT else "")
        room = self.width() - (self.panel.width() + 16 if state is not None and state.panel is not None else 0)
        for button in self._filters:
            button.setVisible(not ticking)
        self.only.setVisible(not ticking and state is not None and bool(state.filters.only))
        self.notes.setVisible(not ticking and room > 760)
        self.badge.setVisible(not ticking and room > 620)
        marks = max((len(self.presenter.attendance(row.id).marks) for row in state.rows[:1]), default=0) if state else 0
        wide = marks * (14 if marks < 12 else 12) + 72 if marks <= MOST_MARKS else 180
        columns = [
            SheetColumn(TICK, "", 45),
            SheetColumn("name", "", 270 if room >= 1000 else 210, stretch=room < 800, sortable=True),
        ]
        columns.append(SheetColumn("delegation", "", 160 if room >= 1000 else 96, sortable=True))
        if room >= 800:
            columns.append(SheetColumn("organisation", "", 190, stretch=True, sortable=True))
        columns.append(SheetColumn("group", "", 54, sortable=True))
        columns.append(SheetColumn("badge", "", 98, sortable=True))
        columns.append(SheetColumn("attendance", "", max(110, wide) if room >= 760 else 104, sortable=True))
        self.sheet.set_columns(columns)
        self.sheet.set_words(self._column_words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take other columns."""
        super().resizeEvent(event)
        self._arrange()

    def _column_words(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "delegation": self.tr("Delegation"),
            "organisation": self.tr("Organisation"),
            "group": self.tr("Group"),
            "badge": self.tr("Badge"),
            "attendance": self.tr("Attendance so far") if self.width() >= 1000 else self.tr("Attendance"),
        }

    # intents

    def _act(self, action: str) -> None:
        match action:
            case "import":
                self._context.open_screen("import")
            case "add":
                self.presenter.add()
            case "clear":
                self.presenter.clear()
            case _:
                self.presenter.start()

    def _filter(self, _value: str = "") -> None:
        only = self.presenter.state.filters.only if self.only.value() else frozenset[str]()
        self.presenter.filter(
            Filters(self.delegation.value(), self.group.value(), self.badge.value(), self.notes.value(), only)
        )

    def _order(self, key: str) -> None:
        state = self.presenter.state
        if key == TICK:
            everybody = len(state.rows) == len(state.ticked & {row.id for row in state.rows})
            self.presenter.tick_all(on=not everybody)
        else:
            self.presenter.order(SortBy(key))

    def _tick(self, at: int) -> None:
        one = self.model.rows[at].id
        self.presenter.tick(one, on=one not in self.presenter.state.ticked)

    def _move(self, by: int) -> None:
        rows = self.presenter.state.rows
        if not rows:
            return
        at = next((i for i, row in enumerate(rows) if row.id == self.presenter.state.chosen), -1 if by > 0 else 0)
        self.presenter.choose(rows[max(0, min(len(rows) - 1, at + by))].id)

    def _choose_first(self) -> None:
        rows = self.presenter.state.rows
        if rows and self.presenter.state.chosen not in {row.id for row in rows}:
            self.presenter.choose(rows[0].id)

    def _print(self) -> None:
        self._print_badges(self.presenter.to_print)

    def _print_one(self) -> None:
        if self.presenter.state.panel is not None:
            self._print_badges((self.presenter.state.panel.delegate.id,))

    def _lead(self) -> None:
        """Ctrl D: who leads the delegation of the chosen delegate, and who interprets for it."""
        panel = self.presenter.state.panel
        if panel is not None and not panel.editing and panel.delegate.delegation:
            forms, name = PartyForms(self._context.desk, self._context.runner), panel.delegate.delegation
            forms.open(PartyKind.DELEGATION, name, lambda form: self._show_form(forms, form), self._not_opened)

    def _show_form(self, forms: PartyForms, form: PartyForm) -> None:
        self.dialog = open_party(forms, form, self.look, self, form.name, self.presenter.party_saved)

    def _not_opened(self, error: Exception) -> None:
        raise error

    def _open_buses(self) -> None:
        self._context.open_screen("buses", back=self.key)

    def _print_badges(self, delegates: tuple[str, ...]) -> None:
        if delegates:
            self._context.open_screen("badges", delegates=delegates)
        else:
            self._context.open_screen("badges")

    def _take_photo(self) -> None:
        panel = self.presenter.state.panel
        if panel is not None and not panel.editing:
            open_photo_panel(self._context, self.look, self.window(), panel.delegate)

    def _correct(self, activity: str = "") -> None:
        """F7: put right what is recorded of the chosen delegate."""
        panel = self.presenter.state.panel
        if panel is not None and not panel.editing:
            open_correction(self.presenter, self.look, self, panel.delegate, self._context.desk.now, activity)

    def _open_groups(self) -> None:
        menu = QMenu(self)
        for group in self.presenter.state.choices.groups:
            action = QAction(group, menu)
            action.triggered.connect(lambda _c=False, group=group: self.presenter.set_group(group))
            menu.addAction(action)
        menu.addSeparator()
        box = QLineEdit(menu)
        box.setPlaceholderText(self.tr("Another group"))
        box.returnPressed.connect(lambda: self.presenter.set_group(box.text()))
        box.returnPressed.connect(menu.close)
        entry = QWidgetAction(menu)
        entry.setDefaultWidget(box)
        menu.addAction(entry)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._bar_group.mapToGlobal(QPoint(4, self._bar_group.height())))

    def _export(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / f"{self.tr('Delegates')}.xlsx")
        kinds = f"{self.tr('Excel')} (*.xlsx);;{self.tr('CSV')} (*.csv)"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Export"), suggested, kinds)
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Writes the ticked delegates to this file."""
        words = field_words()
        names = ("native", "latin", "delegation", "organisation", "position", "role", "group")
        headers = (*(words[name] for name in names), self.tr("Badge number"), self.tr("Came"))
        self.presenter.export(path, headers, self.tr("Delegates"))

    def _tell(self, happened: Happened) -> None:
        text = self._words_for(happened)
        self._context.toast(text, self._undo_from_toast if happened.undo else None, refused=happened.refused)

    def _undo_from_toast(self) -> None:
        self.presenter.undo()

    def _words_for(self, happened: Happened) -> str:
        if happened.error is not None:
            return whole(happened.error)
        if happened.what is What.UNDONE:
            return self._undone_words(happened)
        count = happened.count
        words = {
            What.ADDED: self.tr("%1 is added."),
            What.CHANGED: self.tr("%1 is saved."),
            What.CANCELLED: self.tr("%1 is cancelled."),
            What.REINSTATED: self.tr("%1 takes part again."),
            What.CORRECTED: self.tr("The attendance of %1 is corrected."),
            What.REASON: self.tr("Written down why %1 was let in."),
            What.REPLACED: self.tr("%1 has a new badge number. The old one is stopped."),
            What.GROUP_SET: self.tr("%n people are in group %1 now.", "", count),
            What.EXPORTED: self.tr("%n people are in %1.", "", count),
        }
        return words.get(happened.what, "%1").replace("%1", happened.name)

    def _undone_words(self, happened: Happened) -> str:
        if happened.of is What.GROUP_SET:
            return self.tr("%n people are back in their groups.", "", happened.count)
        if happened.of is What.ADDED:
            return self.tr("%1 is taken out again.").replace("%1", happened.name)
        return self.tr("%1 is as before.").replace("%1", happened.name)

    # what the window tells

    def title(self) -> str:
        """The screen's name."""
        return self.tr("Delegates")

    def activate(self) -> None:
        """Read the list anew; the cursor goes to the list."""
        self.presenter.start()
        self.sheet.setFocus()

    def show_what(self, **what: object) -> None:
        """Opened for one delegate (`delegate`), for some (`only`), for a new one (`add`), with a search (`find`)."""
        if delegate := what.get("delegate"):
            self.presenter.choose_code(str(delegate))
        only = what.get("only")
        if isinstance(only, tuple):
            self.presenter.clear()
            self.presenter.filter(Filters(only=frozenset(map(str, only))))
        if what.get("add"):
            self.presenter.add()
        if find := what.get("find"):
            self.presenter.search(str(find))

    def scanned(self, text: str) -> None:
        """A scan here records nothing: it shows whose badge it is. A paper list is taken in at the check-in desk."""
        if read_line(text) is not None:
            self._context.open_screen("check-in", paper=text)
            return
        holder = self.presenter.holder_of(text)
        if holder:
            self.presenter.choose_code(holder)
        else:
            self._context.toast(self.tr("Nobody has the badge %1.").replace("%1", text), refused=True)

    def typed(self, text: str) -> None:
        """A badge number typed by hand is searched."""
        self.scanned(text)

    def letter(self, text: str) -> None:
        """A letter starts the search."""
        self.search.setFocus()
        self.search.set_text(text)

    def help_lines(self) -> tuple[str, ...]:
        """Six lines for F1."""
        return (
            self.tr("Type a name in any order, in any script, or the last four digits of a badge."),
            self.tr("Arrows move, Space ticks, Ctrl A ticks everybody shown."),
            self.tr("F2 edits, Ctrl N adds, Ctrl P prints; Ctrl G shows the buses, Ctrl D who leads the delegation."),
            self.tr("Replace badge asks one question and stops the old number on all desks."),
            self.tr("Scanning a badge here records nothing: it shows whose it is."),
            self.tr("Ctrl Z takes back the last change made here."),
        )

    def first_action(self) -> bool:
        """F9 saves an open form, else checks the chosen delegate in at what is on now."""
        state = self.presenter.state
        if state.panel is None:
            return False
        if state.panel.editing:
            self.panel.save()
        else:
            self._context.open_screen("check-in", delegate=state.panel.delegate.id)
        return True

    def start_search(self) -> bool:
        """Ctrl F."""
        self.search.setFocus()
        self.search.box.selectAll()
        return True

    def escape(self) -> bool:
        """Close the question, the form, the search, the ticks, the panel: the nearest first."""
        state = self.presenter.state
        if self.panel.leave_question():
            return True
        if state.panel is not None and state.panel.editing:
            self.presenter.close_form()
        elif state.query or state.filters.active:
            self.presenter.clear()
        elif state.ticked:
            self.presenter.tick_all(on=False)
        elif state.chosen:
            self.presenter.choose("")
        else:
            return False
        return True

    def undo(self) -> bool:
        """Ctrl Z."""
        return self.presenter.undo()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Fewer columns in a compact window."""
        super().set_size_class(size_class)
        self._arrange()

    def retranslate(self) -> None:
        """Every word again."""
        self._import.set_text(self.tr("Import a list"))
        self._buses.setAccessibleName(self.tr("Buses"))
        self._buses.setToolTip(self.tr("Buses"))
        self._print_all.set_text(self.tr("Print badges"))
        self._add.set_text(self.tr("Delegate"))
        self.search.set_placeholder(self.tr("Name or badge number"))
        self.delegation.set_word(self.tr("Delegation"))
        self.group.set_word(self.tr("Group"))
        self.badge.set_word(self.tr("Badge"))
        self.notes.set_word(self.tr("Notes"))
        self._bar_print.set_text(self.tr("Print badges"))
        self._bar_group.set_text(self.tr("Group…"))
        self._bar_export.set_text(self.tr("Export"))
        self._bar_clear.set_word(self.tr("Choose nobody"))
        if self._drawn is not None:
            self.show_state(self._drawn)
        else:
            self._title.set_words(self.title(), "")
