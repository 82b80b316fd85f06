"""The batch of papers that this desk prints: handed over sheet by sheet beside everything else, and how it stands."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from companion.domain.answers import UserError
from companion.domain.delegates import Delegate
from companion.domain.print_batches import (
    BATCH_CHANGED,
    NOTHING,
    Batch,
    BatchCounts,
    BatchRow,
    BatchState,
    BatchWish,
    counted,
)
from companion.domain.printing import PrinterAbilities, PrinterTrouble, PrintOptions, QueueState
from companion.presenters.changes import EVERYTHING
from companion.presenters.label_desk import STUCK_AFTER, LabelPorts
from companion.presenters.runner import Cancelled, Progress
from companion.services import batch_work, batches
from companion.services.batch_work import BatchLook, HandedPart
from companion.services.batches import Begun, Part
from companion.store.turn import Turn

_OFTEN, _SELDOM, _RETRY = 1, 15, 3
"""Ticks between two looks at the printer: while it prints, while nothing waits, while something is wrong."""
_SURE = 3
"""After so many sheets the time that is left is told (ui.md section 6)."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BatchPaper:
    """A paper of the batch, and whose."""

    row: BatchRow
    delegate: Delegate | None


@dataclass(frozen=True, slots=True)
class BatchDeskState:
    """How the last batch stands; `batch` is the same while it is not finished, else None. `trouble`: why nothing comes
    out. `elsewhere`: another program prints it. `left`: how long it will take, once that can be said."""

    batch: Batch | None = None
    last: Batch | None = None
    counts: BatchCounts = NOTHING
    rows: tuple[BatchRow, ...] = ()
    trouble: PrinterTrouble | None = None
    elsewhere: bool = False
    left: timedelta | None = None

    @property
    def place(self) -> int:
        """Which paper comes next, from 1; one behind the last when none waits."""
        return next((row.place for row in self.rows if row.state is QueueState.QUEUED), self.counts.of + 1)

    @property
    def reason(self) -> str:
        """Why papers failed, as the first of them says."""
        return next((row.reason for row in self.rows if row.state is QueueState.FAILED), "")


NO_BATCH = BatchDeskState()

_Seen = tuple[Batch | None, tuple[BatchRow, ...], BatchLook | None]


class BatchDesk:
    """Works the open batch on the lane for long work, for as long as the event is open.

    `tick` is called every second on the main thread. Whoever shows it subscribes; all calls come on the main thread.
    """

    def __init__(self, ports: LabelPorts) -> None:
        self._ports = ports
        self.state = BatchDeskState()
        self._listeners: list[Callable[[BatchDeskState], None]] = []
        self._turn: Turn | None = None
        self._busy = self._reading = self._read_again = self._closed = False
        self._rest = self._newest = 0
        self._began: tuple[int, datetime, int] | None = None
        self._end = ports.changes.subscribe(self._changed)
        self.refresh()

    # --- showing ---

    def subscribe(self, listener: Callable[[BatchDeskState], None]) -> Callable[[], None]:
        """Call `listener` with the state now and whenever it changes, until the returned function is called."""
        self._listeners.append(listener)
        listener(self.state)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def _put(self, state: BatchDeskState) -> None:
        if state != self.state:
            self.state = state
            for listener in tuple(self._listeners):
                listener(state)

    def _changed(self, kinds: frozenset[str]) -> None:
        if BATCH_CHANGED in kinds or kinds == EVERYTHING:
            self.refresh()

    def refresh(self) -> None:
        """Read the batch anew; a wish while reading is granted once more afterwards."""
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        self._ports.runner.read(self._found, self._take, self._not_read)

    def _found(self) -> tuple[Batch | None, tuple[BatchRow, ...]]:
        kept = self._ports.desk.file.batches
        found = kept.open() or kept.latest()
        return found, tuple(kept.rows(found.id)) if found is not None else ()

    def _take(self, found: tuple[Batch | None, tuple[BatchRow, ...]]) -> None:
        self._reading = False
        last, rows = found
        batch = last if last is not None and last.state.is_open else None
        counts = counted(rows)
        left = self._time_left(batch, counts)
        self._put(replace(self.state, batch=batch, last=last, rows=rows, counts=counts, left=left))
        if batch is None and not self._busy and last is not None and last.id >= self._newest:
            self._let_go()  # an answer from before the newest batch was begun says nothing of it
        if self._read_again:
            self._read_again = False
            self.refresh()

    def _time_left(self, batch: Batch | None, counts: BatchCounts) -> timedelta | None:
        """By the pace since this program began to print the batch."""
        if batch is None or batch.state is not BatchState.RUNNING:
            self._began = None
            return None
        now = self._ports.desk.now
        if self._began is None or self._began[0] != batch.id:
            self._began = batch.id, now, counts.printed
        out = counts.printed - self._began[2]
        if out < _SURE * batch.wish.per_sheet:
            return None
        return (now - self._began[1]) / out * (counts.waiting + counts.printing)

    def _not_read(self, error: Exception) -> None:
        self._reading = self._read_again = False
        log.warning("the batch could not be read: %s", error)

    def papers(self, show: Callable[[tuple[BatchPaper, ...]], None]) -> None:
        """Whose papers the batch has, in order."""
        desk, rows = self._ports.desk, self.state.rows

        def look() -> tuple[BatchPaper, ...]:
            read = desk.file.read
            return tuple(BatchPaper(row, read.delegate(row.delegate)) for row in rows)

        self._ports.runner.read(look, show, self._said)

    # --- working ---

    def tick(self) -> None:
        """A second went by."""
        self._rest -= 1
        if self._rest <= 0:
            self._work()

    def _work(self) -> None:
        """Look at the printer, and hand it the next sheet when it can take one."""
        if self._busy or self._closed or self.state.batch is None:
            return
        self._busy = True
        if self._turn is None:
            self._ports.runner.write(lambda: batch_work.begin(self._ports.desk), self._have_turn, self._broke)
        else:
            self._look()

    def _have_turn(self, turn: Turn | None) -> None:
        if self._closed:
            if turn is not None:
                turn.give_back()
            return
        self._turn = turn
        self._put(replace(self.state, elsewhere=turn is None))
        if turn is None:
            self._pause_for(_RETRY)
        else:
            self.refresh()  # a batch that was being printed when a program ended rests from now on
            self._look()

    def _look(self) -> None:
        ports = self._ports

        def see(_progress: Progress, _cancelled: Cancelled) -> _Seen:
            batch, rows = self._found()
            if batch is not None and not batch.state.is_open:
                batch, rows = None, ()
            on_its_way = any(row.state in batch_work.ON_THE_WAY and row.job for row in rows)
            if batch is None or not (batch.state is BatchState.RUNNING or on_its_way):
                return batch, rows, None
            return batch, rows, batch_work.look(ports.spooler(), batch.wish.printer, rows)

        ports.runner.work(see, self._seen, self._broke)

    def _seen(self, found: _Seen) -> None:
        batch, rows, seen = found
        if batch is None or seen is None:
            self._put(replace(self.state, trouble=None))
            self._pause_for(_SELDOM)
            if batch != self.state.batch:
                self.refresh()
            return
        self._put(replace(self.state, trouble=seen.standing.trouble or self._stuck(batch, rows, seen)))
        may = self.state.trouble is None and batch_work.may_go_on(seen, batch, rows)
        desk = self._ports.desk

        def write() -> Part | None:
            batch_work.write_look(desk, batch.id, seen)
            return batches.next_part(desk, batch.id) if may else None

        if may or seen.ended or seen.still_there:
            self._ports.runner.write(write, self._taken, self._broke)
        else:
            self._pause_for(_RETRY if self.state.trouble is not None else _OFTEN)

    def _stuck(self, batch: Batch, rows: tuple[BatchRow, ...], seen: BatchLook) -> PrinterTrouble | None:
        gone = {place for place, _printed in seen.ended}
        held = any(row.state is QueueState.PRINTING and row.place not in gone for row in rows)
        return PrinterTrouble.STUCK if held and self._ports.desk.now - batch.changed_at > 2 * STUCK_AFTER else None

    def _taken(self, part: Part | None) -> None:
        if part is None:
            self._pause_for(_OFTEN)
            return
        ports = self._ports
        settings = ports.settings()

        def hand(_progress: Progress, _cancelled: Cancelled) -> HandedPart:
            return batch_work.hand_over(ports.desk, ports.documents(), ports.spooler(), part, settings)

        ports.runner.work(hand, self._handed, self._not_handed)

    def _not_handed(self, error: Exception) -> None:
        """Nobody knows what became of the sheet: it is asked about, as after a program that ended."""
        log.error("a sheet of the batch could not be handed over", exc_info=error)
        self._ports.runner.write(
            lambda: batches.pick_up(self._ports.desk), lambda _batch: self._pause_for(_OFTEN), self._broke
        )

    def _handed(self, handed: HandedPart) -> None:
        self._ports.runner.write(
            lambda: batch_work.write_handed(self._ports.desk, handed), lambda _none: self._go_on(), self._broke
        )

    def _go_on(self) -> None:
        self._busy = False
        self._rest = 0
        self.refresh()
        self._work()

    def _pause_for(self, ticks: int) -> None:
        self._busy = False
        self._rest = ticks

    def _broke(self, error: Exception) -> None:
        log.warning("the batch could not be worked", exc_info=error)
        self._pause_for(_RETRY)

    # --- what staff do ---

    def begin(self, wish: BatchWish, begun: Callable[[Begun], None], failed: Callable[[Exception], None]) -> None:
        """Print papers as a batch; `failed` hears why it cannot be."""
        desk, kept = self._ports.desk, self._turn
        self._busy = True  # nobody else picks up what is just being begun

        def start() -> tuple[Turn, Begun]:
            turn = kept or batch_work.begin(desk)
            if turn is None:
                raise UserError("Another program prints papers of this event.", "Close it, or let it print.")
            try:
                return turn, batches.begin(desk, wish)
            except UserError:
                if kept is None:
                    turn.give_back()
                raise

        def taken(done: tuple[Turn, Begun]) -> None:
            self._turn, self._busy, self._newest = done[0], False, done[1].batch
            begun(done[1])
            self._soon()

        def refused(error: Exception) -> None:
            self._busy = False
            failed(error)

        self._ports.runner.write(start, taken, refused)

    def abilities(self, printer: str, show: Callable[[PrinterAbilities], None]) -> None:
        """Ask a printer what it can do."""
        spooler = self._ports.spooler
        self._ports.runner.hurry(
            lambda: spooler().abilities(printer) if printer else PrinterAbilities(), show, self._said
        )

    def pause(self) -> None:
        """Hand nothing more over; what the printer has is printed."""
        self._of_open(lambda batch: batches.pause(self._ports.desk, batch))

    def go_on(self) -> None:
        """Go on; what failed is printed again."""
        if self.state.counts.failed and not self.state.counts.unsure:
            self.print_again()
        else:
            self._of_open(lambda batch: batches.go_on(self._ports.desk, batch))

    def print_again(self) -> None:
        """Those that failed or may have printed are printed once more; what the system still holds of them is taken
        back. Those that are printing are left alone: called back, they would be neither printed nor asked about."""
        self._call_back(
            [row for row in self.state.rows if row.state is QueueState.UNSURE],
            lambda batch, _back: batches.print_again(self._ports.desk, batch),
        )

    def came_out(self) -> None:
        """Somebody looked: those that may have printed did."""
        self._of_open(lambda batch: batches.came_out(self._ports.desk, batch))

    def go_on_from(self, place: int, label: int = 1) -> None:
        """Print the paper at this place and all behind it, on a sheet from this label on."""
        self._call_back(
            self._on_the_way(place),
            lambda batch, _back: self._with_turn(lambda: batches.go_on_from(self._ports.desk, batch, place, label)),
        )

    def cancel(self) -> None:
        """Print nothing more of it, and take back what is not printed."""
        self._call_back(self._on_the_way(1), lambda batch, back: batches.cancel(self._ports.desk, batch, back))

    def print_elsewhere(self, printer: str) -> None:
        """The rest goes to another printer."""
        copies = self.state.batch.wish.options.copies if self.state.batch is not None else 1
        options = PrintOptions(copies=copies)
        self._of_open(lambda batch: batches.print_elsewhere(self._ports.desk, batch, printer, options))

    def _of_open(self, act: Callable[[int], object]) -> None:
        batch = self.state.batch or self.state.last
        if batch is not None:
            self._ports.runner.write(lambda: act(batch.id), lambda _done: self._soon(), self._said)

    def _on_the_way(self, place: int) -> list[BatchRow]:
        return [row for row in self.state.rows if row.place >= place and row.state in batch_work.ON_THE_WAY]

    def _with_turn(self, act: Callable[[], None]) -> None:
        """On the lane that writes. A finished batch gave the turn away; whoever takes it for an open one finds what an
        ended program left, and lets it rest."""
        if self._turn is None:
            turn = batch_work.begin(self._ports.desk)
            if turn is None:
                raise UserError("Another program prints papers of this event.", "Close it, or let it print.")
            self._turn = turn
        act()

    def _call_back(self, rows: Sequence[BatchRow], act: Callable[[int, tuple[int, ...]], object]) -> None:
        spooler = self._ports.spooler

        def taken_back(places: tuple[int, ...]) -> None:
            self._of_open(lambda batch: act(batch, places))

        self._ports.runner.hurry(lambda: batch_work.call_back(spooler(), rows), taken_back, self._said)

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
        self._let_go()

    def _let_go(self) -> None:
        """Another program may print batches."""
        turn, self._turn = self._turn, None
        if turn is not None:
            turn.give_back()
