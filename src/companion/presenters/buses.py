"""Who goes with which bus or group: the columns, what is ticked, moving, filling, and taking each act back."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from companion.domain.answers import UserError
from companion.domain.delegates import Delegate, DelegateStatus
from companion.domain.entry import Kind
from companion.domain.ids import new_id
from companion.domain.parties import Contact, Load, Party, PartyKind, loads
from companion.domain.programme import Event
from companion.domain.seating import Seating
from companion.presenters.happenings import Happened, What, refusal
from companion.presenters.runner import Runner
from companion.presenters.undoing import Undoing
from companion.services import parties
from companion.services.ports import Desk
from companion.store.queries import Queries

NONE = ""
"""The name of the first column: those who are on no bus, in no group."""
_MATTERS = frozenset({Kind.PARTY_PUT, Kind.DELEGATE_PUT, Kind.UNDONE, Kind.EVENT_PUT})

T = TypeVar("T")
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Column:
    """A bus or group with its people, delegations together. `leader` is its captain with name and telephone."""

    load: Load
    leader: Contact

    @property
    def name(self) -> str:
        """As in the delegates' records, `NONE` for the first column."""
        return self.load.party.name


@dataclass(frozen=True, slots=True)
class BusesState:
    """Everything the screen shows. `columns`: those without a seat first. `seating`: what filling could
    not do whole."""

    kind: PartyKind = PartyKind.BUS
    loading: bool = True
    event: Event | None = None
    columns: tuple[Column, ...] = ()
    ticked: frozenset[str] = frozenset()
    seating: Seating | None = None

    @property
    def buses(self) -> tuple[Column, ...]:
        """The columns that are buses or groups."""
        return self.columns[1:]

    @property
    def people(self) -> int:
        """How many take part."""
        return sum(one.load.count for one in self.columns)

    @property
    def seats(self) -> int | None:
        """How many seats there are, None when those of a bus are not known."""
        told = [one.load.party.capacity for one in self.buses]
        return None if None in told or not told else sum(one or 0 for one in told)


def read_columns(read: Queries, kind: PartyKind) -> tuple[Column, ...]:
    """Those on none, then every bus or group."""
    people = [one for one in read.delegates() if one.status is DelegateStatus.ACTIVE]
    by_id = {one.id: one for one in people}
    without = Load(Party(kind, NONE), tuple(one for one in people if not kind.of(one)))
    found = (without, *loads(kind, read.parties(kind), people))
    return tuple(Column(replace(one, people=_together(one.people)), one.party.leader.known(by_id)) for one in found)


def _together(people: Sequence[Delegate]) -> tuple[Delegate, ...]:
    return tuple(sorted(people, key=lambda one: (one.delegation == "", one.delegation)))


class BusesPresenter:
    """Reads and writes beside the window; `render` gets the state, `tell` what was done."""

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        render: Callable[[BusesState], None],
        tell: Callable[[Happened], None] = lambda _happened: None,
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._render = render
        self._tell = tell
        self._undoing = Undoing(desk, runner, tell)
        self._filling = False
        self.state = BusesState()

    def start(self) -> None:
        """Read the columns."""
        file, kind = self._desk.file, self.state.kind

        def take(found: tuple[Event, tuple[Column, ...]]) -> None:
            if kind is self.state.kind:
                everybody = {one.id for column in found[1] for one in column.load.people}
                ticked = self.state.ticked & everybody
                self._show(loading=False, event=found[0], columns=found[1], ticked=ticked)

        self._runner.read(lambda: (file.read.event(), read_columns(file.read, kind)), take, self.failed)

    def refresh(self, kinds: frozenset[str] = frozenset()) -> None:
        """Something was written, here or at another desk."""
        if not self.state.loading and not self._filling and (not kinds or kinds & _MATTERS):
            self.start()

    def show_kind(self, kind: PartyKind) -> None:
        """Buses, or groups."""
        if kind is not self.state.kind:
            self.state = BusesState(kind, event=self.state.event)
            self.start()

    # choosing

    def tick(self, delegate: str) -> None:
        """Tick or untick somebody."""
        self._show(ticked=self.state.ticked ^ {delegate})

    def tick_column(self, name: str) -> None:
        """Tick everybody of a column; nobody of it when all were."""
        column = self._column(name)
        if column is not None:
            own = frozenset(one.id for one in column.load.people)
            ticked = self.state.ticked
            self._show(ticked=ticked - own if own <= ticked else ticked | own)

    def tick_delegation(self, delegate: str) -> None:
        """Tick everybody of somebody's delegation in their column."""
        for column in self.state.columns:
            person = next((one for one in column.load.people if one.id == delegate), None)
            if person is not None:
                own = frozenset(one.id for one in column.load.people if one.delegation == person.delegation)
                self._show(ticked=self.state.ticked | own)

    def tick_nobody(self) -> None:
        """Clear the ticks, and what filling said."""
        self._show(ticked=frozenset(), seating=None)

    def meant(self, at: str) -> tuple[str, ...]:
        """Whom a move means: the ticked, else the person the keyboard is on."""
        ticked = self.state.ticked
        if ticked:
            return tuple(one.id for column in self.state.columns for one in column.load.people if one.id in ticked)
        return (at,) if at else ()

    # acts

    def move(self, people: Sequence[str], name: str) -> None:
        """Put people into a column; more than fit is shown, never refused."""
        wanted = tuple(people)
        if not wanted:
            return
        desk, kind, batch = self._desk, self.state.kind, new_id()
        self._write(
            lambda: parties.assign(desk, kind, wanted, name, batch),
            lambda moved: Happened(What.SEATED, name, moved, undo=True) if moved else None,
            batch,
        )

    def move_beside(self, people: Sequence[str], at: str, step: int) -> None:
        """Put people into the column before or after."""
        names = [one.name for one in self.state.columns]
        if at in names and 0 <= names.index(at) + step < len(names):
            self.move(people, names[names.index(at) + step])

    def fill(self) -> None:
        """Place everybody who has no seat, delegations together; part by part, so that no scan waits for thousands."""
        desk, kind, batch = self._desk, self.state.kind, new_id()
        if self._filling:
            return
        self._filling, moved = True, 0

        def seat(filling: parties.Filling, first: int) -> None:
            def seated(people: int) -> None:
                nonlocal moved
                moved += people
                seat(filling, first + parties.PART)

            if first < len(filling.moves):
                self._runner.write(lambda: parties.seat(desk, filling, first, batch), seated, broke)
                return
            self._filling = False
            seating = filling.seating
            self._done(
                Happened(What.FILLED, "", len(seating.placed), undo=moved > 0),
                batch,
                seating if seating.split or seating.unseated else None,
            )

        def broke(error: Exception) -> None:
            self._filling = False
            if moved:  # what is written already can be taken back
                self._undoing.remember(batch, Happened(What.FILLED, "", moved, undo=True))
            self.failed(error)
            self.start()

        self._runner.work(
            lambda _progress, _cancelled: parties.plan_filling(desk.file.read, kind),
            lambda filling: seat(filling, 0),
            broke,
        )

    def remove(self, name: str) -> None:
        """Take a bus or group out; its people are on none."""
        desk, kind, batch = self._desk, self.state.kind, new_id()
        self._write(
            lambda: parties.remove(desk, kind, name, batch),
            lambda people: Happened(What.REMOVED, name, people, undo=True),
            batch,
        )

    def saved(self, batch: str, party: Party) -> None:
        """The form of a bus was saved."""
        if batch:
            happened = Happened(What.CHANGED, party.name, 1, undo=True)
            self._undoing.remember(batch, happened)
            self._tell(happened)
            self.start()

    def undo(self) -> bool:
        """Take the newest act back; whether there was one."""
        self.state = replace(self.state, seating=None)
        return self._undoing.undo(self.start)

    def failed(self, error: Exception) -> None:
        """Say what could not be done."""
        if not isinstance(error, UserError):
            log.error("the buses could not do this", exc_info=error)
            error = UserError("This could not be done.", "Try once more.")
        self._tell(refusal(error))

    # inside

    def _write(self, act: Callable[[], T], said: Callable[[T], Happened | None], batch: str) -> None:
        self._runner.write(act, lambda found: self._done(said(found), batch), self.failed)

    def _done(self, happened: Happened | None, batch: str, seating: Seating | None = None) -> None:
        self.state = replace(self.state, ticked=frozenset(), seating=seating)
        if happened is not None:
            if happened.undo:
                self._undoing.remember(batch, happened)
            self._tell(happened)
        self.start()

    def _column(self, name: str) -> Column | None:
        return next((one for one in self.state.columns if one.name == name), None)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._render(self.state)
