"""The label printer of the desk: works the print queue beside check-in and says how it stands. Nothing waits for it."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from companion.domain.answers import UserError
from companion.domain.delegates import Delegate
from companion.domain.entry import Kind
from companion.domain.printing import QUEUE_CHANGED, LabelRoll, PrinterTrouble, QueuedBadge, QueueState, Why
from companion.presenters.changes import EVERYTHING, Changes
from companion.presenters.runner import Runner
from companion.services import print_work, printing
from companion.services.label_rolls import label_roll, new_roll
from companion.services.ports import Desk, DocumentEngine, Spooler
from companion.services.print_work import Handed, Labels, Look
from companion.services.printing import PrintJob
from companion.settings import Settings
from companion.store.turn import Turn

STUCK_AFTER = timedelta(seconds=60)
"""A badge that the print system holds for longer than this without a word is stuck."""
SHOWN = 200
"""Badges of the queue that are read for show; the newest that ended are among them."""
_OFTEN, _SELDOM, _RETRY = 1, 15, 3
"""Ticks between two looks at the printer: while it prints, while nothing waits, while something is wrong."""
_MATTERS = frozenset({QUEUE_CHANGED, str(Kind.ACTIVITY_PUT), str(Kind.DELEGATE_PUT), str(Kind.BADGE_PRINTED)})

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LabelRow:
    """A badge of the queue, and whose; nobody's is a test."""

    queued: QueuedBadge
    delegate: Delegate | None


@dataclass(frozen=True, slots=True)
class LabelState:
    """How badges stand with the printer. `rows`: the open ones first, then those that ended, the newest first.

    `wanted`: some activity prints badges, or one is open. `trouble`: why nothing comes out. `printer`: the one in
    force; `other`: another one of this laptop. `elsewhere`: another program prints this queue. `paused`: somebody
    stopped it. `roll`: the roll in the printer, where its labels are counted.
    """

    wanted: bool = False
    rows: tuple[LabelRow, ...] = ()
    trouble: PrinterTrouble | None = None
    printer: str = ""
    other: str = ""
    paused: bool = False
    elsewhere: bool = False
    roll: LabelRoll | None = None

    def in_state(self, *states: QueueState) -> tuple[QueuedBadge, ...]:
        """The badges in these states."""
        return tuple(row.queued for row in self.rows if row.queued.state in states)

    @property
    def waiting(self) -> int:
        """How many badges are still to come out by themselves."""
        return len(self.in_state(QueueState.QUEUED, QueueState.PRINTING))

    def of(self, delegate: str, code: str) -> QueuedBadge | None:
        """The newest place in the queue of one badge."""
        found = [row.queued for row in self.rows if (row.queued.delegate, row.queued.code) == (delegate, code)]
        return max(found, key=lambda row: row.id, default=None)


@dataclass(frozen=True, slots=True)
class _Seen:
    choice: Labels | None
    look: Look
    rows: tuple[QueuedBadge, ...] = ()
    printers: tuple[str, ...] = ()


@dataclass
class LabelPorts:
    """What the label printer of the desk needs: the event, the lanes, the engine and the printers, the settings."""

    desk: Desk
    runner: Runner
    changes: Changes
    documents: Callable[[], DocumentEngine]
    spooler: Callable[[], Spooler]
    settings: Callable[[], Settings]
    keep: Callable[[Settings], None]
    say: Callable[[UserError], None] = field(default=lambda _error: None)


class LabelDesk:
    """Works the queue on the lane for what is in a hurry, one badge after the other, for as long as the event is open.

    `tick` is called every second on the main thread. Whoever shows it subscribes; all calls come on the main thread.
    """

    def __init__(self, ports: LabelPorts) -> None:
        self._ports = ports
        self.state = LabelState()
        self._listeners: list[Callable[[LabelState], None]] = []
        self._turn: Turn | None = None
        self._busy = self._reading = self._read_again = self._closed = False
        self._held = False  # the printer refused a badge: nothing more is handed over until somebody tries again
        self._rest = 0
        self._asked = False  # a badge was asked for while another was on its way
        self._end = ports.changes.subscribe(self._changed)
        self.refresh()

    # --- showing ---

    def subscribe(self, listener: Callable[[LabelState], None]) -> Callable[[], None]:
        """Call `listener` with the state now and whenever it changes, until the returned function is called."""
        self._listeners.append(listener)
        listener(self.state)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def _put(self, state: LabelState) -> None:
        if state != self.state:
            self.state = state
            for listener in tuple(self._listeners):
                listener(state)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & _MATTERS or kinds == EVERYTHING:
            self.refresh()

    def refresh(self) -> None:
        """Read the queue anew; a wish while reading is granted once more afterwards."""
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        self._ports.runner.read(lambda: _read(self._ports.desk), self._take_rows, self._not_read)

    def _take_rows(self, found: "tuple[bool, tuple[LabelRow, ...], LabelRoll | None]") -> None:
        self._reading = False
        wanted, rows, roll = found
        fresh = {row.queued.id for row in rows if row.queued.state is QueueState.QUEUED}
        known = {row.queued.id for row in self.state.rows if row.queued.state is QueueState.QUEUED}
        self._put(replace(self.state, wanted=wanted, rows=rows, roll=roll))
        if self._read_again:
            self._read_again = False
            self.refresh()
        elif fresh - known:
            self._rest = 0
            self._work()

    def _not_read(self, error: Exception) -> None:
        self._reading = self._read_again = False
        log.warning("the print queue could not be read: %s", error)

    # --- working ---

    def tick(self) -> None:
        """A second went by."""
        self._rest -= 1
        if self._rest <= 0:
            self._work()

    def _work(self) -> None:
        """Look at the printer, and hand it the next badge when it can take one."""
        self._asked = self._busy
        if self._busy or self._closed or self.state.paused or not self.state.wanted:
            return
        self._busy = True
        if self._turn is None:
            self._ports.runner.write(lambda: print_work.begin(self._ports.desk), self._have_turn, self._broke)
        else:
            self._look()

    def _have_turn(self, turn: Turn | None) -> None:
        if self._closed and turn is not None:
            turn.give_back()
            return
        self._turn = turn
        self._put(replace(self.state, elsewhere=turn is None))
        if turn is None:
            self._pause_for(_RETRY)
        else:
            self._look()

    def _look(self) -> None:
        ports = self._ports
        settings = ports.settings()

        def see() -> _Seen:
            rows = tuple(ports.desk.file.queue.rows([QueueState.QUEUED, QueueState.PRINTING, QueueState.UNSURE]))
            choice = print_work.labels(settings, ports.documents())
            spooler = ports.spooler()
            look = print_work.look(spooler, "" if choice is None else choice.printer, rows)
            return _Seen(choice, look, rows, spooler.printers() if look.standing.trouble is not None else ())

        ports.runner.hurry(see, self._seen, self._broke)

    def _seen(self, seen: _Seen) -> None:
        trouble = seen.look.standing.trouble or self._stuck(seen) or (PrinterTrouble.REFUSED if self._held else None)
        printer = "" if seen.choice is None else seen.choice.printer
        other = next((name for name in seen.printers if name != printer), "")
        if trouble in {PrinterTrouble.STUCK, PrinterTrouble.REFUSED}:
            other = self.state.other
        self._put(replace(self.state, trouble=trouble, printer=printer, other=other))
        queued = any(row.state is QueueState.QUEUED for row in seen.rows)
        may = trouble is None and queued and print_work.may_go_on(seen.look, seen.rows)
        choice, desk = seen.choice, self._ports.desk

        def write() -> PrintJob | None:
            print_work.write_look(desk, seen.look)
            return print_work.take(desk, choice) if may and choice is not None else None

        if may or seen.look.ended or seen.look.still_there:
            self._ports.runner.write(write, self._taken, self._broke)
        else:
            self._pause_for(_RETRY if trouble is not None else _OFTEN if seen.rows else _SELDOM)

    def _stuck(self, seen: _Seen) -> PrinterTrouble | None:
        ended = {row for row, _printed in seen.look.ended}
        held = [row for row in seen.rows if row.state is QueueState.PRINTING and row.id not in ended]
        old = any(self._ports.desk.now - row.changed_at > STUCK_AFTER for row in held)
        return PrinterTrouble.STUCK if old else None

    def _taken(self, job: PrintJob | None) -> None:
        if job is None:
            self._pause_for(_OFTEN)
            return
        ports = self._ports

        def hand() -> Handed:
            title = ports.desk.file.read.event().short_title()
            return print_work.hand_over(ports.documents(), ports.spooler(), job, title)

        ports.runner.hurry(hand, self._handed, self._broke)

    def _handed(self, handed: Handed) -> None:
        self._held = bool(handed.refusal)
        self._ports.runner.write(
            lambda: print_work.write_handed(self._ports.desk, handed), lambda _none: self._go_on(), self._broke
        )

    def _go_on(self) -> None:
        self._busy = False
        self._rest = 0
        self._work()

    def _pause_for(self, ticks: int) -> None:
        self._busy = False
        self._rest = _OFTEN if self._asked else ticks

    def _broke(self, error: Exception) -> None:
        log.warning("the print queue could not be worked", exc_info=error)
        self._pause_for(_RETRY)

    # --- what staff do ---

    def pause(self, paused: bool) -> None:
        """Stop handing badges over, or go on."""
        self._put(replace(self.state, paused=paused))
        self._soon()

    def try_again(self, row_ids: Sequence[int] = ()) -> None:
        """Print these that failed or may have printed, or all that failed; look at the printer at once."""
        ids = tuple(row_ids) or tuple(row.id for row in self.state.in_state(QueueState.FAILED))
        rows = [row for row in self.state.in_state(*QueueState) if row.id in ids and row.job]
        self._held = False

        def back() -> None:
            if rows:  # what the system may still hold would come out as well
                print_work.call_back(self._ports.spooler(), rows)

        self._act(back, lambda: printing.try_again(self._ports.desk, ids))

    def drop(self, row_ids: Sequence[int]) -> None:
        """Take badges out of the queue."""
        self._write(lambda: printing.give_up(self._ports.desk, row_ids))

    def came_out(self, row_ids: Sequence[int]) -> None:
        """Somebody looked: these did print."""
        self._write(lambda: printing.took(self._ports.desk, row_ids))

    def use_other_printer(self, printer: str = "") -> None:
        """Print on another printer of this laptop from now on, those too that the system could not print."""
        other = printer or self.state.other
        if not other:
            return
        held = self.state.in_state(QueueState.PRINTING)
        failed = tuple(row.id for row in self.state.in_state(QueueState.FAILED))
        self._held = False
        self._ports.keep(replace(self._ports.settings(), badge_printer=other))
        back: list[int] = []

        def call_back() -> None:
            back.extend(print_work.call_back(self._ports.spooler(), held))

        def write() -> None:
            printing.called_back(self._ports.desk, back)
            printing.try_again(self._ports.desk, failed)

        self._act(call_back, write)

    def print_badge(self, delegate: str, *, again: bool = False) -> None:
        """Print somebody's badge because a person asked; `again`: also when it was printed before."""
        why = Why.REPRINT if again else Why.BY_HAND
        self._write(lambda: printing.queue_badges(self._ports.desk, [delegate], why=why))

    def print_test(self) -> None:
        """Print a test badge."""
        self._write(lambda: printing.queue_test(self._ports.desk))

    def roll_changed(self, size: int | None = None) -> None:
        """A full roll is in; of `size` labels from now on, 0 for not counting them."""
        desk = self._ports.desk
        self._ports.runner.write(lambda: new_roll(desk, size), lambda _roll: self.refresh(), self._said)

    def settings_changed(self) -> None:
        """Another printer, design or paper was chosen."""
        self._held = False
        self._soon()

    def staff_changed(self, desk: Desk) -> None:
        """Another person works here now."""
        self._ports.desk = desk

    def _act(self, work: Callable[[], None], write: Callable[[], object]) -> None:
        self._ports.runner.hurry(work, lambda _none: self._write(write), self._said)

    def _write(self, write: Callable[[], object]) -> None:
        self._ports.runner.write(write, lambda _done: self._soon(), self._said)

    def _said(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._ports.say(error)

    def _soon(self) -> None:
        self._rest = 0
        self.refresh()
        self._work()

    def close(self) -> None:
        """The event is left: nothing more is handed over, another program may print."""
        self._closed = True
        self._end()
        self._listeners.clear()
        if self._turn is not None:
            self._turn.give_back()
            self._turn = None


def _read(desk: Desk) -> tuple[bool, tuple[LabelRow, ...], LabelRoll | None]:
    read, queue = desk.file.read, desk.file.queue
    open_rows = queue.rows([state for state in QueueState if state.is_open], SHOWN)
    ended = queue.newest([QueueState.PRINTED, QueueState.GIVEN_UP], SHOWN - len(open_rows))
    rows = tuple(LabelRow(row, read.delegate(row.delegate) if row.delegate else None) for row in (*open_rows, *ended))
    wanted = bool(open_rows) or any(activity.print_badges for activity in read.activities())
    return wanted, rows, label_roll(read)
