"""Delegates: find and fix one person. The list with search, filters and ticks, and the panel of the chosen one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.attendance import Attendance, Presence, Status, attendance
from companion.domain.codes import grouped, new_code, read_code
from companion.domain.delegates import (
    Badge,
    BadgeState,
    Delegate,
    DelegateStatus,
    delegate_from_fields,
    delegate_to_fields,
)
from companion.domain.ids import new_id
from companion.domain.programme import Activity, Event
from companion.domain.reports import ReportColumn, ReportTable
from companion.presenters.context import QrMatrix
from companion.presenters.delegate_form import FormFault, changed_fields, faults_in, fields_of, texts_of
from companion.presenters.happenings import Happened, What, refusal
from companion.presenters.runner import Cancelled, Progress, Runner
from companion.presenters.undoing import Undoing
from companion.presenters.views import Mark
from companion.services import roster
from companion.services.ports import Desk, TableWriter
from companion.services.search import DelegateIndex, delegate_index
from companion.services.standing import standings
from companion.store.queries import Queries

NEW = "new"
"""The id of the delegate being added, before there is one."""


class BadgeWord(StrEnum):
    """What the badge column says."""

    PRINTED = "printed"
    NOT_PRINTED = "not-printed"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"


class SortBy(StrEnum):
    """The columns by which the list can be in order."""

    NAME = "name"
    DELEGATION = "delegation"
    ORGANISATION = "organisation"
    GROUP = "group"
    BADGE = "badge"
    ATTENDANCE = "attendance"


@dataclass(frozen=True, slots=True)
class DelegateRow:
    """One line of the list; attendance is asked for separately, line by line as they come into view."""

    id: str
    native: str
    latin: str
    delegation: str
    organisation: str
    group: str
    badge: BadgeWord
    printed: bool
    noted: bool
    delegation_native: str = ""
    organisation_native: str = ""


@dataclass(frozen=True, slots=True)
class RowAttendance:
    """The marks of the counting activities in order, and how many came of how many so far."""

    marks: tuple[Mark, ...]
    came: int
    so_far: int


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """One activity in the panel: `at` is when they came, else when it starts; in the event's zone."""

    activity: str
    titles: dict[str, str]
    mark: Mark
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Filters:
    """What the list is narrowed to; empty means all. `badge` is a `BadgeWord`, `notes` "with" or "without"."""

    delegation: str = ""
    group: str = ""
    badge: str = ""
    notes: str = ""

    @property
    def active(self) -> bool:
        """Whether anything is narrowed."""
        return bool(self.delegation or self.group or self.badge or self.notes)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filters offer, by name."""

    delegations: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PanelView:
    """The chosen delegate. `ended` is the badge before the present one, `badge` the one that is valid or came last.

    `editing`: the boxes are open; `texts` is what stands in them, `faults` what must be corrected before saving.
    """

    delegate: Delegate
    badge: Badge | None = None
    ended: Badge | None = None
    digits: str = ""
    modules: tuple[tuple[bool, ...], ...] = ()
    lines: tuple[AttendanceLine, ...] = ()
    came: int = 0
    so_far: int = 0
    cancelled_at: datetime | None = None
    """In the event's zone."""
    editing: bool = False
    adding: bool = False
    texts: dict[str, str] = field(default_factory=dict)
    faults: dict[str, FormFault] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DelegatesState:
    """Everything the screen shows. Times are in the event's zone."""

    loading: bool = True
    event: Event | None = None
    rows: tuple[DelegateRow, ...] = ()
    total: int = 0
    delegations: int = 0
    printed: int = 0
    replaced: int = 0
    query: str = ""
    filters: Filters = Filters()
    choices: Choices = Choices()
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


@dataclass(frozen=True, slots=True)
class _Loaded:
    event: Event
    activities: tuple[Activity, ...]
    rows: tuple[DelegateRow, ...]
    index: DelegateIndex
    choices: Choices
    ids: frozenset[str]
    printed: int
    replaced: int


_MARKS = {
    Status.PRESENT: Mark.CAME,
    Status.LATE: Mark.LATE,
    Status.LEFT_EARLY: Mark.LATE,
    Status.EXCUSED: Mark.EXCUSED,
    Status.ABSENT: Mark.ABSENT,
    Status.NOT_YET: Mark.NOT_YET,
}
_ATTENDANCE_KINDS = frozenset({"marked", "undone", "activity_put", "certificate_decided"})


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
        self._loaded: _Loaded | None = None
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

        def work() -> _Loaded:
            if self._qr is not None and self._loaded is None:
                self._qr(new_code())  # the first one loads the code's library, which takes longer than a click may
            return _load(read.read)

        self._runner.read(work, self._take, self._unreadable)

    def refresh(self, kinds: frozenset[str] = frozenset()) -> None:
        """Something was written, here or at another desk; `kinds` are the entry kinds, none means anything."""
        if self._loaded is None:
            return
        self._attendance.clear()
        self._came.clear()
        if kinds and kinds <= _ATTENDANCE_KINDS - {"activity_put", "undone"}:
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

            self._runner.read(lambda: _everybodys_attendance(read.read, now), done, self._refused)
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
            table = _export_table(read.read, rows, now, headers, title)
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

    def _take(self, loaded: _Loaded) -> None:
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
            self.state = replace(self.state, rows=self._narrowed())
        self._render(self.state)

    def _narrowed(self) -> tuple[DelegateRow, ...]:
        if self._loaded is None:
            return ()
        state, rows = self.state, self._loaded.rows
        f = state.filters
        if f.active:
            rows = tuple(row for row in rows if _fits(row, f))
        if state.query.strip():
            place = {one: at for at, one in enumerate(self._loaded.index.find(state.query, len(self._loaded.rows)))}
            rows = tuple(sorted((row for row in rows if row.id in place), key=lambda row: place[row.id]))
            if state.sort is SortBy.NAME and not state.descending:
                return rows  # the best match first
        if state.sort is not SortBy.NAME:
            rows = tuple(sorted(rows, key=self._key(state.sort)))
        return rows[::-1] if state.descending else rows

    def _key(self, by: SortBy) -> Callable[[DelegateRow], tuple[str | int, ...]]:
        match by:
            case SortBy.DELEGATION:
                return lambda row: (not row.delegation, row.delegation.casefold())
            case SortBy.ORGANISATION:
                return lambda row: (not row.organisation, row.organisation.casefold())
            case SortBy.GROUP:
                return lambda row: (not row.group, row.group.casefold())
            case SortBy.BADGE:
                return lambda row: (str(row.badge),)
            case _:
                return lambda row: self._came.get(row.id, (0, 0))

    def _panel(self, delegate_id: str) -> PanelView | None:
        if not delegate_id or delegate_id == NEW or self._loaded is None:
            return None
        read = self._desk.file.read
        delegate = read.delegate(delegate_id)
        if delegate is None:
            return None
        badges = read.badges(delegate_id)
        valid = [badge for badge in badges if badge.state is BadgeState.ACTIVE]
        badge = valid[-1] if valid else (badges[-1] if badges else None)
        ended = [b for b in badges if b.state is not BadgeState.ACTIVE and b is not badge]
        found = self._standing(read, delegate)
        zone = self._loaded.event.zone
        lines = tuple(
            AttendanceLine(
                activity.id,
                activity.titles,
                _MARKS[found[activity.id].status],
                (found[activity.id].first_in or activity.start).astimezone(zone),
                found[activity.id].reason,
            )
            for activity in _counting(self._loaded.activities)
            if activity.id in found
        )
        came = sum(found[line.activity].status.came for line in lines)
        so_far = sum(line.mark is not Mark.NOT_YET for line in lines)
        return PanelView(
            delegate=delegate,
            badge=_in_zone(badge, self._loaded.event),
            ended=_in_zone(ended[-1] if ended else None, self._loaded.event),
            digits=grouped(badge.code) if badge else "",
            modules=self._qr(badge.code) if self._qr is not None and badge is not None else (),
            lines=lines,
            came=came,
            so_far=so_far,
            cancelled_at=delegate.cancelled_at.astimezone(zone) if delegate.cancelled_at else None,
        )

    def _standing(self, read: Queries, delegate: Delegate) -> dict[str, Attendance]:
        if self._loaded is None:
            return {}
        now = self._desk.now
        presences = read.presences_of_delegate(delegate.id)
        seen = {}
        for activity in _counting(self._loaded.activities):
            found = attendance(presences.get(activity.id, Presence()), activity, now)
            if found.status.came or activity.expected.includes(delegate):
                seen[activity.id] = found
        return seen

    def _read_attendance(self, delegate_id: str) -> RowAttendance:
        read = self._desk.file.read
        delegate = read.delegate(delegate_id)
        if delegate is None or self._loaded is None:
            return RowAttendance((), 0, 0)
        found = self._standing(read, delegate)
        seen = [found[a.id].status for a in _counting(self._loaded.activities) if a.id in found]
        came, so_far = sum(s.came for s in seen), sum(s is not Status.NOT_YET for s in seen)
        return RowAttendance(tuple(_MARKS[status] for status in seen), came, so_far)


def _load(read: Queries) -> _Loaded:
    delegates = read.delegates()
    badges = read.latest_badges()
    valid = read.active_badges()
    rows = tuple(_row(delegate, valid.get(delegate.id) or badges.get(delegate.id)) for delegate in delegates)
    choices = Choices(
        tuple(sorted({d.delegation for d in delegates if d.delegation}, key=str.casefold)),
        tuple(sorted({d.group for d in delegates if d.group}, key=str.casefold)),
        tuple(sorted({d.role for d in delegates if d.role}, key=str.casefold)),
    )
    return _Loaded(
        read.event(), tuple(read.activities()), rows, delegate_index(read), choices, frozenset(row.id for row in rows),
        sum(row.printed for row in rows), sum(row.badge is BadgeWord.REPLACED for row in rows),
    )  # fmt: skip


def _row(delegate: Delegate, badge: Badge | None) -> DelegateRow:
    printed = badge is not None and badge.printed > 0
    if delegate.status is DelegateStatus.CANCELLED:
        word = BadgeWord.CANCELLED
    elif badge is None or badge.state is not BadgeState.ACTIVE:
        word = BadgeWord.WITHDRAWN
    elif badge.number > 1:
        word = BadgeWord.REPLACED
    else:
        word = BadgeWord.PRINTED if printed else BadgeWord.NOT_PRINTED
    return DelegateRow(
        delegate.id, delegate.native, delegate.latin, delegate.delegation, delegate.organisation, delegate.group,
        word, printed, bool(delegate.attention), delegate.delegation_native, delegate.organisation_native,
    )  # fmt: skip


def _fits(row: DelegateRow, filters: Filters) -> bool:
    return (
        (not filters.delegation or row.delegation == filters.delegation)
        and (not filters.group or row.group == filters.group)
        and (not filters.notes or row.noted is (filters.notes == "with"))
        and (not filters.badge or _has_badge(row, filters.badge))
    )


def _has_badge(row: DelegateRow, word: str) -> bool:
    if word == BadgeWord.PRINTED:
        return row.printed
    if word == BadgeWord.NOT_PRINTED:  # a second badge that no printer took is not printed either
        return not row.printed and row.badge in {BadgeWord.NOT_PRINTED, BadgeWord.REPLACED}
    return row.badge == word


def _counting(activities: tuple[Activity, ...]) -> tuple[Activity, ...]:
    """The activities whose attendance is shown: those that count for certificates, else all."""
    return tuple(activity for activity in activities if activity.counts) or activities


def _everybodys_attendance(read: Queries, now: datetime) -> dict[str, tuple[int, int]]:
    counting = {activity.id for activity in _counting(tuple(read.activities()))}
    found: dict[str, tuple[int, int]] = {}
    for standing in standings(read, now, cancelled=True):
        statuses = [a.status for one, a in standing.attendance.items() if one in counting]
        so_far = sum(status is not Status.NOT_YET for status in statuses)
        found[standing.delegate.id] = (sum(status.came for status in statuses), -so_far)
    return found


def _export_table(
    read: Queries, rows: list[DelegateRow], now: datetime, headers: tuple[str, ...], title: str
) -> ReportTable:
    wanted = {row.id for row in rows}
    badges = read.active_badges()
    people = {delegate.id: delegate for delegate in read.delegates() if delegate.id in wanted}
    came = _everybodys_attendance(read, now)
    lines = []
    for row in rows:
        person = people.get(row.id)
        if person is None:
            continue
        badge = badges.get(row.id)
        lines.append(
            (
                person.native, person.latin, person.delegation, person.organisation, person.position, person.role,
                person.group, grouped(badge.code) if badge else "", came.get(row.id, (0, 0))[0],
            )
        )  # fmt: skip
    return ReportTable(title, title, tuple(ReportColumn(header) for header in headers), tuple(lines), frozen_columns=2)


def _in_zone(badge: Badge | None, event: Event) -> Badge | None:
    if badge is None:
        return None
    zone = event.zone
    return replace(
        badge,
        issued_at=badge.issued_at.astimezone(zone),
        ended_at=badge.ended_at.astimezone(zone) if badge.ended_at else None,
        printed_at=badge.printed_at.astimezone(zone) if badge.printed_at else None,
    )


def _given_back(person: Delegate, act: Callable[[], None]) -> Delegate:
    act()
    return person
