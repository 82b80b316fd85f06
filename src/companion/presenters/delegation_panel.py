"""A whole delegation at the desk: its people, ticked; Enter checks them in, and single ones can be unticked after."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from companion.domain.answers import Answer
from companion.domain.delegates import Delegate
from companion.domain.parties import NOBODY, Contact, PartyKind
from companion.presenters.panel_desk import PanelDesk
from companion.presenters.runner import Runner
from companion.services.delegation import DelegationReply, ToCome, check_in_all, delegations_to_come, still_to_come
from companion.services.parties import contact_of
from companion.services.walk_in import Delegation

OFFERED = 8


@dataclass(frozen=True, slots=True)
class TickRow:
    """One person of the delegation. `entry`: the mark by which they were just checked in. `answer`: why not, else.

    `objection`: what the door would say if they were ticked. `excused`: somebody said that they do not come.
    """

    delegate: Delegate
    ticked: bool
    objection: Answer | None = None
    excused: bool = False
    entry: str = ""
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class DelegationPanel:
    """`name` is the delegation, "" while one is being chosen by typing `query`; `at` the row the arrows stand on.

    `done`: the check-in took place, and a tick can still be taken away. `leader`, `interpreter`: whom to ask.
    """

    query: str = ""
    name: str = ""
    known: tuple[Delegation, ...] = ()
    rows: tuple[TickRow, ...] = ()
    at: int = 0
    done: bool = False
    busy: bool = False
    leader: Contact = NOBODY
    interpreter: Contact = NOBODY

    @property
    def offered(self) -> tuple[Delegation, ...]:
        """The delegations that fit what was typed; all, the largest first, while nothing was."""
        typed = self.query.strip().casefold()
        starts = [one for one in self.known if one.name.casefold().startswith(typed) or one.native.startswith(typed)]
        inside = [one for one in self.known if one not in starts and typed in f"{one.name} {one.native}".casefold()]
        return tuple((*starts, *inside)[:OFFERED])

    @property
    def ticked(self) -> int:
        """How many Enter would check in."""
        return sum(row.ticked and not row.entry for row in self.rows)


class DelegationDesk:
    """Opens the panel and does what is asked; `checked_in` hears the answer, `take_back` one entry to be undone."""

    def __init__(
        self,
        at: PanelDesk,
        runner: Runner,
        checked_in: Callable[[str, DelegationReply], None],
        take_back: Callable[[str, Delegate, Callable[[], None]], None],
    ) -> None:
        self._at = at
        self._runner = runner
        self._checked_in = checked_in
        self._take_back = take_back

    def open(self, name: str = "") -> None:
        """Open for this delegation, or to choose one."""
        place = self._at.state.place
        if place is None:
            return
        self._at.show_panel(DelegationPanel())
        desk = self._at.desk

        def take(known: tuple[Delegation, ...]) -> None:
            self._change(known=known)
            if name:
                self.choose(name)

        self._runner.read(lambda: delegations_to_come(desk.file.read, place), take, self._at.failed)

    def type(self, query: str) -> None:
        """The box changed."""
        self._change(query=query, at=0)

    def choose_another(self, letters: str) -> None:
        """Letters were typed while its people are listed: another delegation is wanted."""
        self._change(name="", rows=(), query=letters, at=0, done=False)

    def move(self, step: int) -> None:
        """An arrow key, among the delegations offered or the people listed."""
        panel = self._panel
        if panel is not None:
            last = len(panel.rows if panel.name else panel.offered) - 1
            self._change(at=max(0, min(last, panel.at + step)))

    def choose(self, name: str) -> None:
        """List the people of this delegation who are not inside, those expected ticked."""
        desk, place = self._at.desk, self._at.state.place
        if place is None:
            return

        def read() -> tuple[tuple[ToCome, ...], Contact, Contact]:
            known = desk.file.read.party(PartyKind.DELEGATION, name)
            leader, interpreter = (contact_of(desk.file.read, one) for one in (known.leader, known.interpreter))
            return still_to_come(desk.file.read, place, name), leader, interpreter

        def take(found: tuple[tuple[ToCome, ...], Contact, Contact]) -> None:
            people, leader, interpreter = found
            rows = tuple(TickRow(one.delegate, one.expected, one.objection, one.excused) for one in people)
            self._change(name=name, rows=rows, at=0, done=False, busy=False, leader=leader, interpreter=interpreter)

        self._runner.read(read, take, self._at.failed)

    def enter(self) -> None:
        """Enter: choose the delegation, check its ticked people in, or close when that is done."""
        panel = self._panel
        if panel is None or panel.busy:
            return
        if not panel.name:
            if 0 <= panel.at < len(panel.offered):
                self.choose(panel.offered[panel.at].name)
            return
        if not panel.ticked:
            self._at.show_panel(None)
            return
        self._check_in(panel)

    def toggle(self, delegate_id: str) -> None:
        """Space: tick or untick; the tick of somebody just checked in takes that back."""
        panel = self._panel
        row = next((one for one in panel.rows if one.delegate.id == delegate_id), None) if panel is not None else None
        if row is None:
            return
        if row.entry:
            self._take_back(row.entry, row.delegate, lambda: self._put(replace(row, ticked=False, entry="")))
        else:
            self._put(replace(row, ticked=not row.ticked, answer=None))

    def taken_back(self, entries: frozenset[str]) -> None:
        """These marks were taken back elsewhere: their people are still to come."""
        panel = self._panel
        if panel is not None and any(row.entry in entries for row in panel.rows if row.entry):
            rows = tuple(replace(row, entry="", ticked=False) if row.entry in entries else row for row in panel.rows)
            self._change(rows=rows)

    def _check_in(self, panel: DelegationPanel) -> None:
        desk, place = self._at.desk, self._at.state.place
        if place is None:
            return
        now = desk.now
        ids = [row.delegate.id for row in panel.rows if row.ticked and not row.entry]

        def done(reply: DelegationReply) -> None:
            by_id = {one.delegate.id: one for one in reply.replies if one.delegate is not None}
            rows = []
            for row in panel.rows:
                answer = by_id.get(row.delegate.id)
                if answer is None:
                    rows.append(row)
                elif answer.answer.records:
                    rows.append(replace(row, entry=answer.entry or "", answer=None))
                else:
                    rows.append(replace(row, ticked=False, answer=answer.answer))
            self._change(rows=tuple(rows), done=True, busy=False)
            self._checked_in(panel.name, reply)

        def failed(error: Exception) -> None:
            self._change(busy=False)
            self._at.failed(error)

        self._change(busy=True)
        self._runner.write(lambda: check_in_all(desk, ids, place, at=now), done, failed)

    def _put(self, row: TickRow) -> None:
        panel = self._panel
        if panel is not None:
            self._change(rows=tuple(row if one.delegate.id == row.delegate.id else one for one in panel.rows))

    @property
    def _panel(self) -> DelegationPanel | None:
        panel = self._at.state.panel
        return panel if isinstance(panel, DelegationPanel) else None

    def _change(self, **changes: object) -> None:
        panel = self._panel
        if panel is not None:
            self._at.show_panel(replace(panel, **changes))  # type: ignore[arg-type]
