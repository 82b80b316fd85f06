"""The panels of a check-in desk: walk-in, new badge, reason, whole delegation, moving scans. One is open at a time, in
place of the lists, and never in the way of a scan."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from companion.domain.answers import Answer
from companion.domain.attendance import How
from companion.domain.delegates import Badge, Delegate
from companion.presenters.board import Deed, Undoable
from companion.presenters.delegation_panel import DelegationDesk, DelegationPanel
from companion.presenters.moving import MoveDesk
from companion.presenters.new_badge import WHYS, NewBadge, NewBadgeDesk, ReasonDesk, ReasonGiven
from companion.presenters.panel_desk import PanelDesk
from companion.presenters.quick_entry import FEWEST_DIGITS, QuickEntry, QuickEntryDesk
from companion.presenters.runner import Runner
from companion.presenters.walk_in import WalkInDesk, WalkInForm
from companion.services.delegation import DelegationReply
from companion.services.desk import ScanReply
from companion.services.ports import ListReader
from companion.services.repair import MoveDone
from companion.services.rosters import PaperTaken
from companion.services.walk_in import Added


class Told(StrEnum):
    """What a panel did, for the line at the foot of the window."""

    ADDED = "added"
    NEW_BADGE = "new-badge"
    REASON = "reason"
    MOVED = "moved"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Telling:
    """Something finished: what, about whom, and what takes it back."""

    what: Told
    delegate: Delegate
    undo: Undoable | None = None
    queued: bool = False


@dataclass(frozen=True, slots=True)
class GroupAnswer:
    """The answer to a whole delegation, in place of one person's."""

    delegation: str
    native: str
    at: datetime
    reply: DelegationReply


class PanelsDesk(PanelDesk, Protocol):
    """What the panels need of the desk besides a place to stand."""

    def check_in(self, delegate_id: str) -> None:
        """Check a person in who was found by name."""
        ...

    def submit(self, text: str, how: How) -> None:
        """A code was read or typed."""
        ...

    def show_added(self, reply: ScanReply, badge: Badge | None, what: Undoable) -> None:
        """Show the door's answer for somebody who was just added."""
        ...

    def show_group(self, answer: GroupAnswer, what: Undoable | None) -> None:
        """Show the answer for a whole delegation."""
        ...

    def did(self, what: Undoable) -> None:
        """Remember something that can be taken back."""
        ...

    def take_back(self, what: Undoable) -> None:
        """Take this back."""
        ...

    def ready(self) -> None:
        """Put the answer away."""
        ...


class DeskPanels:
    """Opens panels for whoever is on show and hands their doings to the desk. `told` hears what was finished."""

    def __init__(
        self,
        at: PanelsDesk,
        runner: Runner,
        lists: ListReader | None,
        look_up: Callable[[str, int], list[Delegate]],
        told: Callable[[Telling], None],
    ) -> None:
        self._at = at
        self._told = told
        self._after: dict[str, Callable[[], None]] = {}
        self.walk_in = WalkInDesk(at, runner, lists, look_up, self._added)
        self.new_badge = NewBadgeDesk(at, runner, self._badge_given)
        self.reason = ReasonDesk(at, runner, self._reason_written)
        self.move = MoveDesk(at, runner, self._marks_moved)
        self.paper = QuickEntryDesk(at, runner, self._paper_taken, lambda text: at.submit(text, How.SEARCH))
        self.delegation = DelegationDesk(at, runner, self._group_answered, self._untick)

    # --- opening ---

    def add(self, name: str = "") -> None:
        """Ctrl N: add a walk-in; what stood in the search box is the name."""
        self.walk_in.open(name)

    def replace_badge(self) -> bool:
        """Ctrl B: a new badge for the person on show or chosen in the search; whether there is one."""
        person = self._person()
        if person is not None:
            self.new_badge.open(person)
        return person is not None

    def give_reason(self) -> bool:
        """F2: why the person on show was let in, else the last one who was; whether there is one."""
        state = self._at.state
        result = state.result
        if result is not None and result.reply.override is not None and result.reply.delegate and result.reply.entry:
            self.reason.open(result.reply.delegate, result.reply.entry)
            return True
        for scan in state.board.recent:
            if scan.let_in and scan.delegate is not None:
                self.reason.open(scan.delegate, scan.id)
                return True
        return False

    def whole_delegation(self, name: str = "") -> None:
        """Ctrl D: the delegation of the person on show, or one to choose."""
        person = self._person()
        self.delegation.open(name or (person.delegation if person is not None else ""))

    def close(self) -> bool:
        """Esc: whether there was a panel. What was typed into a walk-in is thrown away with it."""
        panel = self._at.state.panel
        if isinstance(panel, WalkInForm):
            self.walk_in.forget()
        elif panel is not None:
            self._at.show_panel(None)
        return panel is not None

    def digit(self, text: str) -> bool:
        """A digit typed by hand while the desk asks why a badge is replaced: chooses; whether it did."""
        takes = self.takes_digit(text)
        if takes:
            self.new_badge.choose(int(text) - 1)
        return takes

    def takes_digit(self, text: str) -> bool:
        """Whether this text is the number of a reason that the desk is asking for."""
        return isinstance(self._at.state.panel, NewBadge) and text in {str(i + 1) for i in range(len(WHYS))}

    def takes_lines(self, text: str) -> bool:
        """Numbers of a few digits typed beside the boxes while a paper list is open: ticks them; whether it did."""
        takes = isinstance(self._at.state.panel, QuickEntry) and len(text) < FEWEST_DIGITS
        if takes:
            self.paper.type(text)
        return takes

    def instead(self) -> bool:
        """F9 in the walk-in panel: check in the person who is there already; whether there is one. In quick entry:
        take the ticked lines in, unless an answer on show has a button for F9."""
        if isinstance(self._at.state.panel, QuickEntry):
            result = self._at.state.result
            free = result is None or not result.acts
            if free:
                self.paper.take()
            return free
        if not isinstance(self._at.state.panel, WalkInForm):
            return False
        person = self.walk_in.instead()
        if person is not None:
            self._at.check_in(person.id)
        return person is not None

    def was_taken_back(self, what: Undoable) -> None:
        """Something was taken back, wherever it was asked for."""
        after = self._after.pop(what.entry, None)
        if after is not None:
            after()
        elif isinstance(self._at.state.panel, DelegationPanel):
            rows = self._at.state.panel.rows
            gone = {row.entry for row in rows if row.entry} if what.batch else {what.entry}
            self.delegation.taken_back(frozenset(gone))

    def refresh(self) -> None:
        """Something was recorded somewhere."""
        self.move.refresh()
        self.paper.refresh()

    # --- what came of it ---

    def _person(self) -> Delegate | None:
        state = self._at.state
        if state.search.open and state.search.chosen is not None:
            return state.search.chosen.delegate
        return state.result.reply.delegate if state.result is not None else None

    def _added(self, added: Added) -> None:
        what = Undoable(
            (added.reply.entry or "") if added.reply is not None else "",
            added.delegate,
            deed=Deed.WALK_IN,
            batch=added.batch,
        )
        if added.reply is not None:
            self._at.show_added(added.reply, added.badge, what)
        else:
            self._at.did(what)
        self._told(Telling(Told.ADDED, added.delegate, what, added.queued))

    def _badge_given(self, what: Undoable) -> None:
        self._at.did(what)
        self._told(Telling(Told.NEW_BADGE, what.delegate, what, queued=True))

    def _marks_moved(self, done: MoveDone, first: Delegate) -> None:
        what = Undoable("", first, deed=Deed.MOVE, batch=done.batch, count=done.plan.people)
        result = self._at.state.result
        if result is not None and result.reply.entry in {mark.sighting.entry for mark in done.plan.marks}:
            self._at.ready()  # what it says is no longer true: that scan counts elsewhere now
        self._at.did(what)
        self._told(Telling(Told.MOVED, first, what))

    def _paper_taken(self, taken: PaperTaken, first: Delegate) -> None:
        what = None
        if taken.batch:
            what = Undoable("", first, deed=Deed.PAPER, batch=taken.batch, count=len(taken.marked))
            self._at.did(what)
        self._told(Telling(Told.PAPER, first, what))

    def _reason_written(self, given: ReasonGiven) -> None:
        self._told(Telling(Told.REASON, given.delegate))

    def _group_answered(self, name: str, reply: DelegationReply) -> None:
        inside = reply.checked_in
        people = [one.delegate for one in reply.replies if one.delegate is not None]
        native = next((one.delegation_native for one in people if one.delegation_native), "")
        what = None
        if inside and inside[0].delegate is not None:
            what = Undoable(
                inside[-1].entry or "", inside[0].delegate, deed=Deed.DELEGATION, batch=reply.batch, count=len(inside)
            )
        self._at.show_group(GroupAnswer(name, native, self._at.desk.now, reply), what)

    def _untick(self, entry: str, delegate: Delegate, after: Callable[[], None]) -> None:
        self._after[entry] = after
        self._at.take_back(Undoable(entry, delegate, Answer.ADMITTED))
