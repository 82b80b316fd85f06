"""Delegates: find and fix one person. The list with search, filters and ticks, and the panel of the chosen one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.codes import new_code, read_code
from companion.domain.delegates import Delegate, delegate_from_fields, delegate_to_fields
from companion.domain.ids import new_id
from companion.domain.parties import Party
from companion.domain.programme import Event
from companion.presenters.context import QrMatrix
from companion.presenters.correcting import CorrectionChoice, CorrectionForm, correction, read_choices
from companion.presenters.delegate_form import changed_fields, faults_in, fields_of, texts_of
from companion.presenters.delegate_panel import PanelView, RowAttendance, read_attendance, read_panel
from companion.presenters.delegate_rows import (
    Choices,
    DelegateList,
    DelegateRow,
    Filters,
    Narrowed,
    SortBy,
    everybodys_attendance,
    read_list,
    table_of,
)
from companion.presenters.happenings import Happened, What, refusal
from companion.presenters.runner import Cancelled, Progress, Runner
from companion.presenters.undoing import Undoing
from companion.services import desk as desk_verbs
from companion.services import roster
from companion.services.corrections import Corrected, correct
from companion.services.ports import Desk, TableWriter

NEW = "new"
"""The id of the delegate being added, before there is one."""
_ATTENDANCE_KINDS = frozenset({"marked", "undone", "activity_put", "certificate_decided", "photo_put"})


@dataclass(frozen=True, slots=True)
class DelegatesState:
    """Everything the screen shows. Times are in the event's zone."""

    loading: bool = True
    event: Event | None = None
    rows: tuple[DelegateRow, ...] = ()
    similar: frozenset[str] = frozenset()
    """Those of the rows, at their end, whose names are only spelled nearly as they were looked for."""
    total: int = 0
    delegations: int = 0
    printed: int = 0
    replaced: int = 0
    query: str = ""
    filters: Filters = field(default_factory=Filters)
    choices: Choices = field(default_factory=Choices)
    sort: SortBy = SortBy.NAME
    descending: bool = False
    ticked: frozenset[str] = frozenset()
    chosen: str = ""
    panel: PanelView | None = None
    locked: bool = False
    trouble: UserError | None = None

    @property
    def empty(self) -> bool:
        """Whether the event has no delegates at all."""
        return not self.loading and self.total == 0


class DelegatesPresenter:
    """The list and the panel. Reading the whole list and every write goes to a lane; one person is read at once."""

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        render: Callable[[DelegatesState], None],
        tell: Callable[[Happened], None] = lambda _happened: None,
        *,
        qr: QrMatrix | None = None,
        tables: TableWriter | None = None,
        locked: bool = False,
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._render = render
        self._tell = tell
        self._qr = qr
        self._tables = tables
        self._undoing = Undoing(desk, runner, tell)
        self._loaded: DelegateList | None = None
        self._reading = False
        self._again = False
        self._attendance: dict[str, RowAttendance] = {}
        self._came: dict[str, tuple[int, int]] = {}
        self.state = DelegatesState(locked=locked)

    # reading

    def start(self) -> None:
        """Reads the list; until it is there the state says loading."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._show(loading=self._loaded is None)
        read = self._desk.file

        def work() -> DelegateList:
            if self._qr is not None and self._loaded is None:
                self._qr(new_code())  # the first one loads the code's library, which takes longer than a click may
            return read_list(read.read)

        self._runner.read(work, self._take, self._unreadable)

    def refresh(self, kinds: frozenset[str] = frozenset()) -> None:
        """Something was written, here or at another desk; `kinds` are the entry kinds, none means anything."""
        if self._loaded is None:
            return
        self._attendance.clear()
        self._came.clear()
        if kinds and kinds <= _ATTENDANCE_KINDS - {"activity_put", "undone"}:
            panel = self.state.panel
            if panel is None or not panel.editing:  # what somebody is typing is never taken from under them
                self._show(panel=self._panel(self.state.chosen))
            return
        self.start()

    def attendance(self, delegate_id: str) -> RowAttendance:
        """The attendance of one line; a few milliseconds at most, remembered until something changes."""
        found = self._attendance.get(delegate_id)
        if found is None:
            found = self._attendance[delegate_id] = self._read_attendance(delegate_id)
        return found

    # narrowing and order

    def search(self, query: str) -> None:
        """Narrow to who fits what was typed."""
        self._show(query=query)

    def filter(self, filters: Filters) -> None:
        """Narrow by these."""
        self._show(filters=filters)

    def clear(self) -> None:
        """Show everybody."""
        self._show(query="", filters=Filters())

    def order(self, by: SortBy) -> None:
        """In order of a column; the same column again turns it round."""
        descending = not self.state.descending if by is self.state.sort else False
        if by is SortBy.ATTENDANCE and not self._came and self._loaded is not None:
            read, now = self._desk.file, self._desk.now

            def done(came: dict[str, tuple[int, int]]) -> None:
                self._came = came
                self._show(sort=by, descending=descending)

            self._runner.read(lambda: everybodys_attendance(read.read, now), done, self._refused)
            return
        self._show(sort=by, descending=descending)

    # choosing

    def choose(self, delegate_id: str) -> None:
        """Show one delegate in the panel; "" closes it."""
        self._show(chosen=delegate_id, panel=self._panel(delegate_id))

    def choose_code(self, holder: str) -> None:
        """A badge was scanned: show whoever has it, whatever the list is narrowed to."""
        self._show(query="", filters=Filters(), chosen=holder, panel=self._panel(holder))

    def holder_of(self, text: str) -> str:
        """Whose badge or ticket was read, "" when nobody has it."""
        reading = read_code(text)
        holders = self._desk.file.read.holders(reading.own, reading.foreign)
        return holders[0].delegate if holders else ""

    def tick(self, delegate_id: str, *, on: bool) -> None:
        """Tick or untick one."""
        ticked = self.state.ticked | {delegate_id} if on else self.state.ticked - {delegate_id}
        self._show(ticked=ticked)

    def tick_all(self, *, on: bool) -> None:
        """Tick everybody shown, or nobody."""
        self._show(ticked=frozenset(row.id for row in self.state.rows) if on else frozenset())

    @property
    def to_print(self) -> tuple[str, ...]:
        """Whose badges Ctrl P means: the ticked ones in the list's order, else the chosen one."""
        ticked = tuple(row.id for row in self._all_rows() if row.id in self.state.ticked)
        return ticked or ((self.state.chosen,) if self.state.chosen not in {"", NEW} else ())

    # the panel

    def edit(self) -> None:
        """Open the boxes of the chosen delegate."""
        panel = self.state.panel
        if panel is not None and not panel.editing:
            texts = texts_of(panel.delegate, locked=self.state.locked)
            self._show(panel=replace(panel, editing=True, texts=texts, faults={}))

    def add(self) -> None:
        """Open empty boxes for a new delegate."""
        blank = Delegate(id=NEW)
        panel = PanelView(blank, editing=True, adding=True, texts=texts_of(blank, locked=self.state.locked))
        self._show(chosen=NEW, panel=panel)

    def close_form(self) -> None:
        """Leave the boxes without saving."""
        panel = self.state.panel
        if panel is None or not panel.editing:
            return
        if panel.adding:
            self._show(chosen="", panel=None)
        else:
            self._show(panel=self._panel(panel.delegate.id))

    def save(self, texts: Mapping[str, str]) -> None:
        """Save the boxes, or say what must be corrected."""
        panel = self.state.panel
        if panel is None:
            return
        faults = faults_in(texts)
        if faults:
            self._show(panel=replace(panel, editing=True, texts=dict(texts), faults=faults))
            return
        fields = fields_of(texts)
        batch = new_id()
        if panel.adding:
            delegate = delegate_from_fields("", {**delegate_to_fields(panel.delegate), **fields})
            self._write(lambda: roster.add(self._desk, delegate, batch), What.ADDED, delegate.full_name, batch)
            return
        changes = changed_fields(panel.delegate, fields)
        if not changes:
            self.close_form()
            return
        who = panel.delegate.id
        name = panel.delegate.full_name
        self._write(lambda: roster.change(self._desk, who, changes, batch), What.CHANGED, name, batch)

    def cancel_delegate(self) -> None:
        """The chosen delegate does not take part any more."""
        if (person := self._chosen_person()) is not None:
            batch = new_id()
            self._write(
                lambda: _given_back(person, lambda: roster.cancel(self._desk, person.id, batch)),
                What.CANCELLED, person.full_name, batch,
            )  # fmt: skip

    def reinstate_delegate(self) -> None:
        """The chosen delegate takes part after all."""
        if (person := self._chosen_person()) is not None:
            batch = new_id()
            self._write(
                lambda: _given_back(person, lambda: roster.reinstate(self._desk, person.id, batch)),
                What.REINSTATED, person.full_name, batch,
            )  # fmt: skip

    def replace_badge(self, why: str, then: Callable[[str], None] = lambda _delegate: None) -> None:
        """Ends the badge of the chosen delegate and gives them a new number; `then` gets the delegate, to print."""
        person = self._chosen_person()
        if person is None:
            return

        def done(_code: str) -> None:
            self._tell(Happened(What.REPLACED, person.full_name))
            self.start()
            then(person.id)

        self._runner.write(lambda: roster.replace_badge(self._desk, person.id, why.strip()), done, self._refused)

    def give_reason(self, entry: str, reason: str) -> None:
        """Write why the chosen delegate was let in by this mark; the words before are kept in the journal."""
        person = self._chosen_person()
        if person is None:
            return

        def done(_entry: object) -> None:
            self._tell(Happened(What.REASON, person.full_name))
            self._show(panel=self._panel(person.id))

        self._runner.write(lambda: desk_verbs.give_reason(self._desk, entry, reason), done, self._refused)

    def correction_choices(self) -> tuple[CorrectionChoice, ...]:
        """The activities whose attendance of the chosen delegate can be corrected; none while nobody is chosen."""
        person = self._chosen_person()
        return () if person is None else read_choices(self._desk.file.read, person, self._desk.now)

    def correct(
        self,
        person: Delegate,
        choice: CorrectionChoice,
        form: CorrectionForm,
        done: Callable[[], None],
        refused: Callable[[UserError], None],
    ) -> None:
        """Put attendance right as the boxes say; `refused` hears what must be written otherwise first."""
        desk = self._desk

        def taken(made: Corrected) -> None:
            happened = Happened(What.CORRECTED, person.full_name, 1, undo=True)
            self._undoing.remember(made.batch, happened)
            done()
            self._tell(happened)
            self.start()

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            refused(error)

        try:
            wish = correction(form, choice, person.id)
        except UserError as error:
            refused(error)
            return
        self._runner.write(lambda: correct(desk, wish), taken, failed)

    def party_saved(self, batch: str, party: Party) -> None:
        """Who leads or interprets for a delegation was written."""
        if batch:
            happened = Happened(What.CHANGED, party.name, 1, undo=True)
            self._undoing.remember(batch, happened)
            self._tell(happened)
            self.start()

    # the ticked ones

    def set_group(self, group: str) -> None:
        """Put everybody ticked into a group."""
        ids = [row.id for row in self._all_rows() if row.id in self.state.ticked]
        if not ids:
            return
        batch = new_id()

        def done(_none: None) -> None:
            happened = Happened(What.GROUP_SET, group.strip(), len(ids), undo=True)
            self._undoing.remember(batch, happened)
            self._tell(happened)
            self.start()

        self._runner.write(
            lambda: roster.change_all(self._desk, ids, {"group": group.strip()}, batch), done, self._refused
        )

    def export(self, path: Path, headers: tuple[str, ...], title: str) -> None:
        """Writes the ticked delegates (or all shown) as a table; `headers` are its nine words in the user's language.

        Notes and contact details never leave with it.
        """
        if self._tables is None:
            return
        tables = self._tables
        rows = [row for row in self.state.rows if row.id in self.state.ticked] or list(self.state.rows)
        read, now = self._desk.file, self._desk.now

        def work(_progress: Progress, _cancelled: Cancelled) -> int:
            table = table_of(read.read, rows, now, headers, title)
            if path.suffix.lower() == ".csv":
                tables.csv(table, path)
            else:
                tables.xlsx([table], path)
            return len(table.rows)

        self._runner.work(work, lambda count: self._tell(Happened(What.EXPORTED, path.name, count)), self._refused)

    # undo

    @property
    def undoable(self) -> Happened | None:
        """What Ctrl Z would take back."""
        return self._undoing.next

    def undo(self) -> bool:
        """Takes the newest act of this screen back; whether there was one."""
        return self._undoing.undo(self.start)

    # inside

    def _write(self, act: Callable[[], Delegate], what: What, name: str, batch: str) -> None:
        def done(person: Delegate) -> None:
            happened = Happened(what, name, 1, undo=True)
            self._undoing.remember(batch, happened)
            self.state = replace(self.state, chosen=person.id, panel=None)
            self._tell(happened)
            self.start()

        self._runner.write(act, done, self._refused)

    def _take(self, loaded: DelegateList) -> None:
        self._reading = False
        self._loaded = loaded
        self._attendance.clear()
        self._came.clear()
        rows = loaded.rows
        there = loaded.ids
        chosen = self.state.chosen
        panel = self.state.panel
        if chosen != NEW:
            chosen = chosen if chosen in there else ""
            if panel is None or not panel.editing:  # what somebody is typing is never taken from under them
                panel = self._panel(chosen)
        self._show(
            loading=False,
            event=loaded.event,
            trouble=None,
            total=len(rows),
            delegations=len(loaded.choices.delegations),
            printed=loaded.printed,
            replaced=loaded.replaced,
            choices=loaded.choices,
            ticked=self.state.ticked & there,
            chosen=chosen,
            panel=panel,
        )
        if self._again:
            self._again = False
            self.start()

    def _unreadable(self, error: Exception) -> None:
        self._reading = False
        self._show(loading=False, trouble=refusal(error).error)

    def _refused(self, error: Exception) -> None:
        self._tell(refusal(error))

    def _all_rows(self) -> tuple[DelegateRow, ...]:
        return self._loaded.rows if self._loaded is not None else ()

    def _chosen_person(self) -> Delegate | None:
        return self.state.panel.delegate if self.state.panel is not None and not self.state.panel.adding else None

    def _show(self, **changes: object) -> None:
        before = self.state
        self.state = replace(before, **changes)  # type: ignore[arg-type]
        narrowing = {"query", "filters", "sort", "descending", "loading"}
        if narrowing & changes.keys():
            narrowed = self._narrowed()
            self.state = replace(self.state, rows=narrowed.rows, similar=narrowed.similar)
        self._render(self.state)

    def _narrowed(self) -> Narrowed:
        state = self.state
        if self._loaded is None:
            return Narrowed()
        return self._loaded.narrowed(state.query, state.filters, state.sort, self._came, descending=state.descending)

    def _panel(self, delegate_id: str) -> PanelView | None:
        loaded = self._loaded
        if not delegate_id or delegate_id == NEW or loaded is None:
            return None
        desk = self._desk
        return read_panel(desk.file.read, delegate_id, loaded.event, loaded.activities, desk.now, self._qr)

    def _read_attendance(self, delegate_id: str) -> RowAttendance:
        if self._loaded is None:
            return RowAttendance((), 0, 0)
        return read_attendance(self._desk.file.read, delegate_id, self._loaded.activities, self._desk.now)


def _given_back(person: Delegate, act: Callable[[], None]) -> Delegate:
    act()
    return person
