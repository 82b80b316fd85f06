"""The roll call: who is here, who is missing, and when the bus may go. All that is shown is in one immutable state."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from companion.domain.answers import UserError
from companion.domain.attendance import How
from companion.domain.entry import Kind
from companion.domain.rollcall import Grouping, Standing
from companion.presenters.changes import Changes
from companion.presenters.desk_feed import DeskFeed
from companion.presenters.permissions import EVERYTHING, Allowed
from companion.presenters.roll_aloud import RollAloud
from companion.presenters.roll_asking import RollAsking
from companion.presenters.roll_board import read_board, without_private
from companion.presenters.roll_call_state import Done, RollBoard, RollCallState
from companion.presenters.roll_deeds import RollDeeds
from companion.presenters.roll_scans import RollScans
from companion.presenters.runner import Runner
from companion.services.desk import Place
from companion.services.ports import Desk

BACK_TO_READY = timedelta(seconds=30)

log = logging.getLogger(__name__)

Render = Callable[[RollCallState], None]


class RollCallPresenter:
    """Takes what staff do at the roll call and gives a new state to `render` after each change.

    `undone` hears what was taken back, `trouble` what could not be done. `feed` passes fresh answers to scans on;
    `allowed` says what may be seen and done while the desk is locked.
    """

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        changes: Changes,
        render: Render,
        undone: Callable[[Done], None],
        trouble: Callable[[UserError], None],
        feed: DeskFeed | None = None,
        allowed: Callable[[], Allowed] = lambda: EVERYTHING,
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._render = render
        self._trouble = trouble
        self._allowed = allowed
        self._reading = False
        self._read_again = False
        self._answered_by_digit = ""
        self.deeds = RollDeeds(self, runner, undone)
        self.asking = RollAsking(self, self.deeds)
        self.scans = RollScans(self, self.deeds, runner, feed or DeskFeed())
        self.aloud = RollAloud(self, self.deeds)
        self.state = RollCallState(event=desk.file.read.event(), now=desk.now, staff=desk.staff)
        self._end = changes.subscribe(self.changed)
        self._load()
        self._follow_clock()
        self.refresh()

    @property
    def desk(self) -> Desk:
        """The desk as whoever works here now."""
        return self._desk

    @property
    def allowed(self) -> Allowed:
        """What may be seen and done now."""
        return self._allowed()

    def close(self) -> None:
        """Hear of no more changes."""
        self._end()

    # --- what happens around it ---

    def changed(self, kinds: frozenset[str]) -> None:
        """Entries of these kinds were written, here or by another program."""
        if kinds & {Kind.ACTIVITY_PUT, Kind.EVENT_PUT, Kind.UNDONE}:
            self._load()
            self._follow_clock()
        self.refresh()

    def tick(self) -> None:
        """Time passed: old answers leave, the countdown goes on, the clock may choose another activity."""
        now = self._desk.now
        result = self.state.result
        if result is not None and result.leaves_by_itself and now - result.reply.at >= BACK_TO_READY:
            self.put(result=None)
        self.put(now=now)
        before = self.state.place
        self._follow_clock()
        if self.state.place != before:
            self.refresh()
        self.show()

    def permissions_changed(self) -> None:
        """The desk was locked or unlocked: what may not be seen any more goes at once."""
        self.put(board=without_private(self.state.board, self.allowed), asking=None, result=None)
        self.refresh()
        self.show()

    def staff_changed(self, desk: Desk) -> None:
        """Another person works here now."""
        self._desk = desk
        self.put(staff=desk.staff)
        self.show()

    def refresh(self) -> None:
        """Read the board anew, off the main thread; a wish while reading is granted once more afterwards."""
        place = self.here
        if place is None:
            self.put(board=RollBoard())
            self.show()
            return
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        desk, allowed = self._desk, self.allowed
        self._runner.read(lambda: (place, read_board(desk, place, allowed)), self._take_board, self._no_board)

    def _take_board(self, read: tuple[Place, RollBoard]) -> None:
        place, board = read
        self._reading = False
        here = self.here
        if here is None or (here.activity.id, here.checkpoint, here.bus) != (
            place.activity.id,
            place.checkpoint,
            place.bus,
        ):
            self._read_again = True  # they went on to another checkpoint meanwhile
        elif self.state.bus and self.state.bus not in {one.name for one in board.buses}:
            self.put(bus="")  # nobody of this activity is on that bus
            self._read_again = True
        else:
            self.put(board=without_private(board, self.allowed))
            self.deeds.look_up(place.activity.id)
            if board.tile(self.state.at) is None:
                self.put(at="")
        self._after_reading()

    def _no_board(self, error: Exception) -> None:
        self._reading = False
        log.warning("the roll call could not be read: %s", error)
        self._after_reading()

    def _after_reading(self) -> None:
        if self._read_again:
            self._read_again = False
            self.refresh()
        self.show()

    # --- where the roll is called ---

    @property
    def here(self) -> Place | None:
        """The place being called, with the bus of this laptop."""
        place = self.state.place
        return None if place is None else replace(place, bus=self.state.bus, leaving=False)

    def choose(self, activity_id: str) -> None:
        """Call the roll of this activity from now on; "" follows the clock again."""
        if self.keeps_ticks():
            return
        self.state = self.state.chosen(activity_id, self._desk.file.read, self._desk.now)
        self._start_anew()

    def choose_checkpoint(self, checkpoint: str) -> None:
        """Call the roll at this checkpoint."""
        place = self.state.place
        if self.keeps_ticks():
            return
        if place is not None and checkpoint in {point.id for point in place.activity.checkpoints}:
            self.put(place=replace(place, checkpoint=checkpoint))
            self._start_anew()

    def step(self, by: int) -> None:
        """The checkpoint so many further, as far as there is one."""
        place = self.state.place
        if place is not None:
            ids = [point.id for point in place.activity.checkpoints]
            at = ids.index(place.checkpoint) + by
            if 0 <= at < len(ids):
                self.choose_checkpoint(ids[at])

    def group_by(self, grouping: Grouping) -> None:
        """Put the tiles together in another way."""
        self.put(grouping=grouping)
        self.show()

    def next_grouping(self) -> None:
        """Delegation, bus, alphabet, delegation."""
        every = list(Grouping)
        self.group_by(every[(every.index(self.state.grouping) + 1) % len(every)])

    def choose_bus(self, bus: str) -> None:
        """Call this bus alone; "" for everybody."""
        self.put(bus=bus, at="")
        self.refresh()
        self.show()

    def stand_on(self, delegate_id: str) -> None:
        """The keyboard is on this person."""
        if delegate_id != self.state.at:
            self.put(at=delegate_id)
            self.show()

    def _start_anew(self) -> None:
        self.put(result=None, asking=None, absent=None, aloud=None, at="", board=replace(self.state.board, left=None))
        self.refresh()
        self.show()

    def _load(self) -> None:
        read = self._desk.file.read
        self.state = replace(self.state, event=read.event()).reread(read)

    def _under_way(self) -> bool:
        """Whether the roll being called was begun and the bus has not left: the clock takes nobody away from it."""
        place, board = self.state.place, self.state.board
        if place is None or board.roll is None or board.left is not None or board.roll.activity.id != place.activity.id:
            return False
        begun = self.state.absent is not None or any(point.here for point in board.points)
        return begun and self.state.on_bus and self._desk.now <= place.activity.closes

    def _follow_clock(self) -> None:
        before = self.state.place
        if self._under_way():
            return
        self.state = self.state.by_clock(self._desk.file.read, self._desk.now)
        now = self.state.place
        if before is not None and now is not None and before.activity.id != now.activity.id:
            self.put(asking=None, absent=None, aloud=None, result=None, at="")

    # --- here, not here ---

    def toggle(self, delegate_id: str) -> None:
        """Space or a click on a tile: here, or not here after all. Before "all here except" is saved: ticked or not."""
        tile = self.state.board.tile(delegate_id)
        if tile is None:
            return
        if self.state.absent is not None:
            if tile.standing in {Standing.MISSING, Standing.LEFT}:
                self.put(absent=self.state.absent ^ {delegate_id}, at=delegate_id)
                self.show()
            elif tile.standing is Standing.HERE:  # counted before, and not here after all
                self.put(absent=self.state.absent | {delegate_id}, at=delegate_id)
                self.deeds.not_here(tile)
        elif tile.standing is Standing.HERE:
            self.deeds.not_here(tile)
        else:
            self.deeds.tick_here(delegate_id)

    # --- all here except ---

    def all_except(self) -> None:
        """Tick everybody who is missing; those who are not here are cleared before it is saved."""
        if self.state.place is not None and not self.state.complete and self.state.board.missing:
            self.put(absent=frozenset(), asking=None, aloud=None)
            self.show()

    def keeps_ticks(self) -> bool:
        """Whether ticks wait to be saved, which is then said: nothing else may come between and lose them."""
        waits = self.state.absent is not None
        if waits:
            self.failed(UserError("The ticks are not saved yet.", "Save them with F9, or give them up with Esc."))
        return waits

    # --- going on ---

    def go_on(self) -> bool:
        """F9: save the ticks, do what the answer in the strip offers, else the next checkpoint once nobody is missing.
        Whether there was anything to do."""
        if self.state.absent is not None:
            self.deeds.save_all()
        elif self.scans.strip_act is not None:
            self.scans.act(self.scans.strip_act)
        elif self.state.complete and self.state.next_point:
            self.choose_checkpoint(self.state.next_point)
        else:
            return False
        return True

    def leave(self) -> bool:
        """F10: the bus leaves; with people missing it is asked why, for each of them. Whether it can leave here."""
        if not self.state.on_bus or self.state.board.roll is None:
            return False
        if self.state.asking is not None and self.state.asking.confirms:
            self.asking.choose(self.state.asking.choices[0])
        elif self.state.board.missing:
            self.asking.leave()
        else:
            self.deeds.depart({})
        return True

    # --- typing, taking back ---

    def typing(self, digits: str) -> None:
        """Digits typed by hand so far: the number of a choice while a panel asks, else of a badge."""
        fresh = self._fresh(digits)
        if self.state.asking is not None and fresh and self.asking.digit(fresh[-1]):
            self._answered_by_digit = digits
            return
        self.scans.typing(fresh)

    def typed(self, text: str) -> None:
        """A number was typed and Enter pressed."""
        fresh = self._fresh(text)
        self._answered_by_digit = ""
        if fresh:
            self.scans.submit(fresh, How.SEARCH)

    def _fresh(self, digits: str) -> str:
        """The digits that did not answer a panel."""
        used = self._answered_by_digit
        if used and digits.startswith(used):
            return digits[len(used) :]
        self._answered_by_digit = ""
        return digits

    def undo(self) -> bool:
        """Ctrl Z: before it is saved, "all here except" is given up; else the last deed is taken back."""
        if self.state.absent is not None:
            self.put(absent=None)
            self.show()
            return True
        self.scans.forget()
        return self.deeds.undo()

    def escape(self) -> None:
        """Close what is open, else back to ready."""
        state = self.state
        if state.aloud is not None:
            self.aloud.end()
        elif state.asking is not None:
            self.asking.close()
        elif state.absent is not None:
            self.put(absent=None)
            self.show()
        else:
            self.scans.ready()

    def failed(self, error: Exception) -> None:
        """Say that something could not be done."""
        if isinstance(error, UserError):
            self._trouble(error)
            return
        log.error("the roll call could not do this", exc_info=error)
        self._trouble(UserError("This could not be done.", "Try once more."))

    # --- state ---

    def put(self, **changes: object) -> None:
        """Change the state; `show` tells it."""
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]

    def reload(self) -> None:
        """The programme changed: read it again."""
        self._load()
        self.refresh()
        self.show()

    def show(self) -> None:
        """Tell the state."""
        self._render(self.state)
