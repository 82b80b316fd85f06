"""Buses and groups: who goes with which, moved by keys, by hand or all at once (issue 4)."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from companion.domain.parties import PartyKind
from companion.presenters.buses import NONE, BusesPresenter, BusesState
from companion.presenters.context import ScreenContext
from companion.presenters.happenings import Happened
from companion.presenters.party_form import NEW, PartyForm, PartyForms
from companion.presenters.views import Action
from companion.ui import bus_views
from companion.ui.look import Look, SizeClass
from companion.ui.party_dialog import PartyDialog, open_party
from companion.ui.screen import Screen, TitleBlock
from companion.ui.widgets.bus_column import BusColumn
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.parts import Card, Text
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.waiting import EmptyState
from companion.ui.words import Words

_WIDTH, _NARROW, _WIDEST = 256, 228, 460
_GAP = 12


class BusesScreen(Screen):
    """A column for those without a seat, and one for each bus or group."""

    key = "buses"

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._back = "delegates"
        self._follow: tuple[str, str] | None = None
        self._drawn: BusesState | None = None
        self.presenter = BusesPresenter(context.desk, context.runner, self.show_state, self._tell)
        self.forms = PartyForms(context.desk, context.runner)
        self.columns: list[BusColumn] = []
        self.dialog: PartyDialog | None = None
        self._make_top()
        self._make_body()
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+N", self.add),
            ("F2", self.edit),
            ("F4", self._other_kind),
            ("F8", self.presenter.fill),
            ("Ctrl+A", lambda: self.presenter.tick_column(self._at())),
            *(
                (f"Alt+{number}", lambda number=number: self._move_to_number(number))
                for number in range(bus_views.BY_NUMBER + 1)
            ),
        )
        for key, act in keys:
            QShortcut(QKeySequence(key), self, act)
        end = context.changes.subscribe(self.presenter.refresh)
        self.destroyed.connect(end)
        self.retranslate()

    # parts

    def _make_top(self) -> None:
        look = self.look
        self._title = TitleBlock(look)
        self.kinds = SegmentedControl(look, height=40, key="F4")
        self.kinds.chosen.connect(lambda kind: self.presenter.show_kind(PartyKind(kind)))
        self._fill = RegularButton(look, icon="delegate-group", key="F8")
        self._fill.clicked.connect(self.presenter.fill)
        self._add = PrimaryButton(look, icon="add", key="Ctrl N")
        self._add.clicked.connect(self.add)
        self.top_line.addWidget(self._title, 1)
        for part in (self.kinds, self._fill, self._add):
            self.top_line.addWidget(part)

    def _make_body(self) -> None:
        look = self.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.note = Card(look, self, padding=12)
        self.note.set_tone("again")
        self._note_words = Text(look, size=15, wrap=True, parent=self.note)
        self.note.column.addWidget(self._note_words)
        self.note.hide()
        column.addWidget(self.note)
        self._row_of = QWidget()
        self._row = QHBoxLayout(self._row_of)
        self._row.setContentsMargins(0, 0, 0, 6)
        self._row.setSpacing(_GAP)
        self._row.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
        self.area.setWidget(self._row_of)
        self.empty = EmptyState(look, "bus", parent=self)
        self.empty.pressed.connect(lambda _action: self.add())
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.area)
        self._pages.addWidget(self.empty)
        column.addWidget(self._pages, 1)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(16)
        self._chosen = Text(look, size=15, weight=600, parent=self)
        self._move = RegularButton(look, icon="move", key="F9", height=40, parent=self)
        self._move.clicked.connect(self.first_action)
        self._hint = Text(look, size=13, colour="ink2", elide=True, parent=self)
        below.addWidget(self._chosen)
        below.addWidget(self._move)
        below.addWidget(self._hint, 1)
        column.addLayout(below)

    # what is shown

    def show_state(self, state: BusesState) -> None:
        """Show a state."""
        self._drawn = state
        if state.event is None:
            return
        words = Words(state.event, self.look.language)
        self.kinds.set_value(str(state.kind))
        self._say_kind(state.kind)
        self._title.set_words(self.title(), bus_views.headline(state))
        self._pages.setCurrentWidget(self.area if state.buses or state.loading else self.empty)
        self._match(len(state.columns))
        for number, (part, column) in enumerate(zip(self.columns, state.columns, strict=True)):
            part.show_view(bus_views.column(column, number, state, words), self.tr("Change… (F2)"))
        self._keep_keyboard()
        ticked = len(state.ticked)
        self._chosen.set_text(self.tr("%n chosen", "", ticked) if ticked else "")
        self._chosen.setVisible(bool(ticked))
        self._move.setVisible(bool(state.buses))
        self._fill.setEnabled(bool(state.buses))
        self._hint.setVisible(bool(state.buses))
        told = bus_views.not_whole(state, words)
        self._note_words.set_text(told)
        self.note.setVisible(bool(told))

    def _match(self, wanted: int) -> None:
        while len(self.columns) > wanted:
            gone = self.columns.pop()
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.columns) < wanted:
            part = BusColumn(self.look, self._row_of, editable=bool(self.columns))
            self._row.insertWidget(len(self.columns), part)
            self.columns.append(part)
            self._connect(part)
        self._share_width()
        for part in self.columns:
            part.people.set_row_height(40 if self.size_class is SizeClass.COMPACT else 46)

    def _share_width(self) -> None:
        """Few columns share the room there is; more than fit keep their least width and scroll."""
        least = self.look.px(_NARROW if self.size_class is SizeClass.COMPACT else _WIDTH)
        room = self.area.viewport().width() + _GAP
        shared = room // max(1, len(self.columns)) - _GAP
        for part in self.columns:
            part.setFixedWidth(max(least, min(shared, self.look.px(_WIDEST))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new room."""
        super().resizeEvent(event)
        self._share_width()

    def _connect(self, part: BusColumn) -> None:
        people = part.people
        people.toggled.connect(self.presenter.tick)
        people.left.connect(lambda step: self._go(part, step))
        people.moved.connect(lambda step: self._move_beside(part, step))
        people.whole.connect(lambda: self.presenter.tick_delegation(people.current()))
        people.came.connect(lambda: self.area.ensureWidgetVisible(part))
        part.edit.connect(lambda: self.edit(part.name))
        part.dropped.connect(lambda some: self.presenter.move(some, part.name))
        part.drag.connect(lambda: self._drag(part))

    # the keyboard

    def _at(self) -> str:
        column = self._column_at()
        return column.name if column is not None else NONE

    def _column_at(self) -> BusColumn | None:
        focus = self.window().focusWidget()
        return next((one for one in self.columns if one.isAncestorOf(focus)), None)

    def _keep_keyboard(self) -> None:
        """The keyboard goes along with whoever was moved, and is never on nobody."""
        if self._follow is not None:
            name, person = self._follow
            column = next((one for one in self.columns if one.name == name), None)
            if column is not None and any(one.id == person for one in column.people.lines.lines):
                self._follow = None
                column.people.bring_into_sight(person)
                column.people.setFocus()
        elif self.isVisible() and self._column_at() is None and self.window().focusWidget() in {None, self}:
            self._take_keyboard()

    def _take_keyboard(self) -> None:
        if self.columns:
            with_people = [one for one in self.columns if one.people.lines.lines]
            (with_people or self.columns)[0].people.setFocus()

    def _go(self, part: BusColumn, step: int) -> None:
        at = self.columns.index(part) + step
        if 0 <= at < len(self.columns):
            self.columns[at].people.setFocus()

    def _move_beside(self, part: BusColumn, step: int) -> None:
        at = self.columns.index(part) + step
        if 0 <= at < len(self.columns):
            self._move_people(part.people.current(), self.columns[at].name)

    def _move_to_number(self, number: int) -> None:
        column = self._column_at()
        if number < len(self.columns) and column is not None:
            self._move_people(column.people.current(), self.columns[number].name)

    def _move_people(self, at: str, name: str) -> None:
        people = self.presenter.meant(at)
        if people:
            self._follow = (name, at if at in people else people[0])
            self.presenter.move(people, name)

    def _drag(self, part: BusColumn) -> None:
        current = part.people.current()
        ticked = self.presenter.state.ticked
        people = self.presenter.meant(current) if current in ticked else (current,)
        part.begin_drag(people, self.tr("%n people", "", len(people)))

    # acts

    def first_action(self) -> bool:
        """F9: choose where the chosen people go."""
        column = self._column_at()
        at = column.people.current() if column is not None else ""
        if not self.presenter.meant(at) or self._drawn is None or self._drawn.event is None:
            return False
        words = Words(self._drawn.event, self.look.language)
        menu = QMenu(self)
        for number, one in enumerate(self._drawn.columns):
            view = bus_views.column(one, number, self._drawn, words)
            parts = (view.title, view.count, view.warning)
            action = QAction(" · ".join(part for part in parts if part).replace("&", "&&"), menu)
            action.triggered.connect(lambda _c=False, name=one.name: self._move_people(at, name))
            menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        height = menu.sizeHint().height()
        menu.popup(self._move.mapToGlobal(QPoint(4, -height)))
        return True

    def add(self) -> None:
        """Ctrl N: another bus or group."""
        self.forms.open(self.presenter.state.kind, NEW, self._show_form, self.presenter.failed)

    def edit(self, name: str = "") -> None:
        """F2: what is known of the bus the keyboard is on."""
        wanted = name or self._at()
        if wanted != NONE:
            self.forms.open(self.presenter.state.kind, wanted, self._show_form, self.presenter.failed)

    def _show_form(self, form: PartyForm) -> None:
        bus = form.kind is PartyKind.BUS
        title = self.tr("New bus") if bus else self.tr("New group")
        if form.name and self._drawn is not None and self._drawn.event is not None:
            words = Words(self._drawn.event, self.look.language)
            title = words.bus(form.name) if bus else words.group(form.name)
        self.dialog = open_party(self.forms, form, self.look, self, title, self.presenter.saved, self.presenter.remove)

    def _other_kind(self) -> None:
        bus = self.presenter.state.kind is PartyKind.BUS
        self.presenter.show_kind(PartyKind.GROUP if bus else PartyKind.BUS)

    def _tell(self, happened: Happened) -> None:
        self._context.toast(bus_views.happened_words(happened), self._undo_from_toast if happened.undo else None)

    def _undo_from_toast(self) -> None:
        self.presenter.undo()

    # what the window tells

    def title(self) -> str:
        """The screen's name."""
        return self.tr("Buses and groups")

    def activate(self) -> None:
        """Read anew; the keyboard goes to the first people."""
        self.presenter.start()
        if self._column_at() is None:
            self.setFocus()

    def show_what(self, **what: object) -> None:
        """`back`: the screen to which Esc goes; `kind`: bus or group."""
        self._back = str(what.get("back", "delegates"))
        kind = what.get("kind")
        if isinstance(kind, str):
            self.presenter.show_kind(PartyKind(kind))

    def escape(self) -> bool:
        """Clear the ticks and the note, else go back."""
        state = self.presenter.state
        if state.ticked or state.seating is not None:
            self.presenter.tick_nobody()
        else:
            self._context.open_screen(self._back)
        return True

    def undo(self) -> bool:
        """Ctrl Z."""
        return self.presenter.undo()

    def scanned(self, text: str) -> None:
        """A scan records nothing here: it shows whose badge it is."""
        self._context.open_screen("delegates", find=text)

    def set_size_class(self, size_class: SizeClass) -> None:
        """Narrower columns in a compact window."""
        super().set_size_class(size_class)
        self._show_fill()
        if self._drawn is not None:
            self.show_state(self._drawn)

    def _say_kind(self, kind: PartyKind) -> None:
        bus = kind is PartyKind.BUS
        self._add.set_text(self.tr("Bus") if bus else self.tr("Group"))
        self.empty.set_words(
            self.tr("No buses yet") if bus else self.tr("No groups yet"),
            (Action("add", self.tr("Add a bus") if bus else self.tr("Add a group"), "add", "Ctrl N", primary=True),),
            self.tr("Once there are some, they are filled by delegation."),
        )

    def _show_fill(self) -> None:
        compact = self.size_class is SizeClass.COMPACT
        self._fill.set_text(self.tr("Fill") if compact else self.tr("Fill by delegation"))

    def help_lines(self) -> tuple[str, ...]:
        """Six lines for F1."""
        return (
            self.tr("Arrows go through people and columns, Space ticks, Ctrl Space ticks the whole delegation."),
            self.tr("Alt ← and Alt → move the ticked people, Alt 1 to Alt 9 to that column, Alt 0 to none."),
            self.tr("F9 lists where they can go; with the mouse, drag them."),
            self.tr("F8 gives everybody without a seat one: delegations stay together where they fit."),
            self.tr("F2 changes a bus: captain, telephone, seats, plate, place, names. Ctrl N adds one."),
            self.tr("More people than seats are shown in amber and never refused. Ctrl Z takes each act back."),
        )

    def panes(self) -> tuple[QWidget, ...]:
        """Kinds and acts above, the columns, the foot."""
        return (self.kinds, self.area, self._move)

    def retranslate(self) -> None:
        """Every word again."""
        self.kinds.set_choices(
            ((PartyKind.BUS, self.tr("Buses")), (PartyKind.GROUP, self.tr("Groups"))), self.presenter.state.kind
        )
        self._show_fill()
        self._say_kind(self.presenter.state.kind)
        self._move.set_text(self.tr("Move to…"))
        self._hint.set_text(
            self.tr("Space ticks, Ctrl Space the whole delegation. Alt ← → moves, Alt 1–9 to that column.")
        )
        self._title.set_words(self.title(), "")
        if self._drawn is not None:
            self.show_state(self._drawn)


def build(context: ScreenContext, look: Look) -> Screen:
    """The screen of an open event."""
    return BusesScreen(context, look)
