"""The roll call: who is here, who is missing, and when the bus may go. All that is shown is in one immutable state."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from companion.domain.answers import Answer, UserError
from companion.domain.attendance import How, MarkState
from companion.domain.codes import read_code
from companion.domain.entry import Kind
from companion.domain.rollcall import Grouping, Standing, Tile, sections
from companion.presenters.answers import Act, Result, acts_for
from companion.presenters.changes import Changes
from companion.presenters.desk_feed import DeskFeed
from companion.presenters.permissions import EVERYTHING, Allowed
from companion.presenters.roll_asking import RollAsking
from companion.presenters.roll_board import read_board, without_private
from companion.presenters.roll_call_state import Deed, Done, ReadAloud, RollBoard, RollCallState
from companion.presenters.runner import Runner
from companion.services import desk as door
from companion.services import rollcall
from companion.services.desk import REPEAT_SECONDS, Place, ScanReply
from companion.services.ports import Desk
from companion.services.tangles import sort_out

BACK_TO_READY = timedelta(seconds=30)
UNDO_STEPS = 50

log = logging.getLogger(__name__)

Render = Callable[[RollCallState], None]

_STRIP_ACTS = (Act.LET_IN, Act.SAME_PERSON, Act.TRY_AGAIN)
"""What can be done about an answer in the strip; for the rest there is the check-in desk."""


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
        self._undone = undone
        self._trouble = trouble
        self._feed = feed or DeskFeed()
        self._allowed = allowed
        self._number = 0
        self._last: tuple[str, datetime] | None = None
        self._done: tuple[Done, ...] = ()
        self._again: Callable[[], None] | None = None
        self._reading = False
        self._read_again = False
        self._answered_by_digit = ""
        self.asking = RollAsking(self, runner)
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
        self.state = self.state.chosen(activity_id, self._desk.file.read, self._desk.now)
        self._start_anew()

    def choose_checkpoint(self, checkpoint: str) -> None:
        """Call the roll at this checkpoint."""
        place = self.state.place
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
        begun = any(point.here for point in board.points)
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
        elif tile.standing is Standing.HERE:
            self.not_here(tile)
        else:
            self.tick_here(delegate_id)

    def tick_here(self, delegate_id: str) -> None:
        """This person is here."""
        place, tile = self.here, self.state.board.tile(delegate_id)
        if place is None or tile is None:
            return
        desk, now = self._desk, self._desk.now

        def done(batch: str) -> None:
            if batch:
                self.did(Done(Deed.HERE, batch=batch, delegate=tile.delegate))

        self._runner.write(lambda: rollcall.tick(desk, [delegate_id], place, at=now), done, self.failed)

    def not_here(self, tile: Tile) -> None:
        """This person was counted by mistake."""
        place = self.here
        if place is None:
            return
        if not self.allowed.others and tile.seen is not None and tile.seen.desk != self.state.board.desk_id:
            self._trouble(UserError("Another desk counted them.", "Take it back there, or unlock this desk."))
            return
        desk = self._desk

        def done(batch: str) -> None:
            if batch:
                self.did(Done(Deed.NOT_HERE, batch=batch, delegate=tile.delegate))

        self._runner.write(lambda: rollcall.untick(desk, [tile.delegate.id], place), done, self.failed)

    # --- all here except ---

    def all_except(self) -> None:
        """Tick everybody who is missing; those who are not here are cleared before it is saved."""
        if self.state.place is not None and not self.state.complete and self.state.board.missing:
            self.put(absent=frozenset(), asking=None, aloud=None)
            self.show()

    def save_all(self) -> None:
        """Save the ticks: everybody who is missing but those cleared; one undo takes all of it back."""
        place, absent = self.here, self.state.absent
        if place is None or absent is None:
            return
        desk, count = self._desk, len(self.state.board.missing) - len(absent)

        def done(batch: str) -> None:
            if batch:
                self.did(Done(Deed.ALL_HERE, batch=batch, count=count))

        self.put(absent=None)
        self.show()
        self._runner.write(lambda: rollcall.all_here_except(desk, place, sorted(absent)), done, self.failed)

    # --- reading aloud ---

    def read_aloud(self) -> None:
        """Show the missing one name at a time, in the order of the board."""
        missing = {one.tile.delegate.id for one in self.state.board.missing}
        order = [
            tile.delegate.id
            for section in sections(self.state.board.tiles, self.state.grouping)
            for tile in section.tiles
            if tile.delegate.id in missing
        ]
        if order:
            self.put(aloud=ReadAloud(tuple(order)), asking=None, absent=None)
            self.show()

    def answer_aloud(self, *, here: bool) -> None:
        """The person whose name is on show answered, or is skipped; after the last the board is back."""
        aloud = self.state.aloud
        if aloud is None:
            return
        if here:
            self.tick_here(aloud.now)
        further = aloud.at + 1
        self.put(aloud=replace(aloud, at=further) if further < len(aloud.order) else None)
        self.show()

    def back_aloud(self) -> None:
        """The name before once more."""
        aloud = self.state.aloud
        if aloud is not None and aloud.at:
            self.put(aloud=replace(aloud, at=aloud.at - 1))
            self.show()

    def end_aloud(self) -> None:
        """Back to the board."""
        self.put(aloud=None)
        self.show()

    # --- going on ---

    def go_on(self) -> bool:
        """F9: save the ticks, do what the answer in the strip offers, else the next checkpoint once nobody is missing.
        Whether there was anything to do."""
        if self.state.absent is not None:
            self.save_all()
        elif self.strip_act is not None:
            self.act(self.strip_act)
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
            self.depart({})
        return True

    def depart(self, reasons: dict[str, str]) -> None:
        """Keep that the bus left, and why without these."""
        place = self.here
        if place is None:
            return
        desk = self._desk

        def done(batch: str) -> None:
            self.put(asking=None)
            self.did(Done(Deed.LEFT, batch=batch, count=len(reasons)))

        self._runner.write(lambda: rollcall.depart(desk, place, reasons), done, self.failed)

    # --- scans ---

    def see_scanner(self) -> None:
        """The scanner was heard, on whatever screen."""
        self.put(scanner_seen=True)
        self.show()

    def submit_mixed(self, readings: tuple[str, ...]) -> None:
        """Several ways to understand keys that came at once: the codes of the event tell."""

        def told(codes: tuple[str, ...]) -> None:
            for code in codes:
                self.submit(code)

        desk = self._desk
        self._runner.read(lambda: sort_out(desk, readings), told, self.failed)

    def submit(self, text: str, how: How = How.SCANNER) -> None:
        """A code was read or typed. The same code again within three seconds is the scanner stuttering."""
        now, place = self._desk.now, self.here
        reading = read_code(text)
        code = reading.own or reading.shown
        self.put(typed="", scanner_seen=self.state.scanner_seen or how is How.SCANNER)
        stutter = self._last is not None and self._last[0] == code
        stutter = stutter and self._last is not None and now - self._last[1] < timedelta(seconds=REPEAT_SECONDS)
        self._last = (code, now)
        if stutter or place is None or not self.state.called:
            self.show()
            return
        self.ask_door(lambda: door.scan(self._desk, text, place, at=now, how=how), how)

    def ask_door(self, ask: Callable[[], ScanReply], how: How) -> None:
        """Ask off the main thread, then show the answer."""

        def failed(error: Exception) -> None:
            log.error("a scan could not be answered", exc_info=error)
            place = self.here
            if place is not None:
                self._answered(ScanReply(Answer.NOT_SAVED, "", place, self._desk.now, trouble=str(error)), ask, how)

        self._runner.write(ask, lambda reply: self._answered(reply, ask, how), failed)

    def _answered(self, reply: ScanReply, ask: Callable[[], ScanReply], how: How) -> None:
        shown = self.state.result
        if reply.repeat and shown is not None and shown.reply.delegate == reply.delegate:
            return
        self._number += 1
        if reply.delegate is not None:
            reply = replace(reply, delegate=self.allowed.person(reply.delegate))
        self._again = (lambda: self.ask_door(ask, how)) if reply.answer is Answer.NOT_SAVED else None
        if reply.answer is Answer.NOT_SAVED:
            self._last = None
        result = Result(self._number, reply, acts_for(reply), how)
        self.put(result=result, now=self._desk.now)
        if reply.entry is not None and not reply.repeat:
            self.did(Done(Deed.SCANNED, entry=reply.entry, delegate=reply.delegate))
        if reply.delegate is not None:
            self.put(at=reply.delegate.id)
        self.show()
        self._feed.tell_answer(result)

    @property
    def strip_act(self) -> Act | None:
        """What F9 does about the answer in the strip, if anything."""
        result = self.state.result
        if result is None:
            return None
        if self._other_bus(result.reply):
            return Act.SAME_PERSON
        return next((act for act in result.acts if act in _STRIP_ACTS), None)

    def _other_bus(self, reply: ScanReply) -> bool:
        bus = "" if reply.earlier is None else reply.earlier.bus
        return reply.answer is Answer.ALREADY_IN and bool(self.state.bus) and bool(bus) and bus != self.state.bus

    def act(self, act: Act) -> None:
        """Press the button of the answer in the strip."""
        result, place, now = self.state.result, self.here, self._desk.now
        if result is None or place is None:
            return
        reply = result.reply
        if act is Act.TRY_AGAIN:
            if self._again is not None:
                self._again()
        elif reply.delegate is not None and self._other_bus(reply):
            self.put(result=None)
            self.change_bus(reply.delegate.id, self.state.bus)
        elif reply.delegate is not None:
            person = reply.delegate.id
            why = door.LET_IN if act is Act.LET_IN else None
            desk = self._desk
            self.ask_door(
                lambda: door.check_in(desk, person, place, at=now, how=result.how, admit_anyway=why), result.how
            )

    def ready(self) -> None:
        """Put the answer away. "Not saved" stays until saving works again."""
        result = self.state.result
        if result is None or result.reply.answer is not Answer.NOT_SAVED:
            self.put(result=None, typed="")
            self.show()

    def typing(self, digits: str) -> None:
        """Digits typed by hand so far: the number of a choice while a panel asks, else of a badge."""
        fresh = self._fresh(digits)
        if self.state.asking is not None and fresh and self.asking.digit(fresh[-1]):
            self._answered_by_digit = digits
            return
        self.put(typed=fresh)
        self.show()

    def typed(self, text: str) -> None:
        """A number was typed and Enter pressed."""
        fresh = self._fresh(text)
        self._answered_by_digit = ""
        if fresh:
            self.submit(fresh, How.SEARCH)

    def _fresh(self, digits: str) -> str:
        """The digits that did not answer a panel."""
        used = self._answered_by_digit
        if used and digits.startswith(used):
            return digits[len(used) :]
        self._answered_by_digit = ""
        return digits

    # --- one person ---

    def change_bus(self, delegate_id: str, bus: str) -> None:
        """From now on this person is counted on another bus; who is here already is here on that one."""
        place, tile = self.here, self._anybody(delegate_id)
        if place is None or tile is None:
            return
        desk, now = self._desk, self._desk.now
        there = replace(place, bus=bus.strip())

        def write() -> str:
            if tile.standing is Standing.HERE and there.bus:
                return door.mark(desk, [delegate_id], there, MarkState.IN, at=now, how=How.TAP)[0].id
            return rollcall.change_bus(desk, delegate_id, place, bus).id

        self._runner.write(
            write, lambda entry: self.did(Done(Deed.BUS, entry=entry, delegate=tile.delegate)), self.failed
        )

    def _anybody(self, delegate_id: str) -> Tile | None:
        roll = self.state.board.roll
        every = () if roll is None else roll.tiles
        return next((one for one in every if one.delegate.id == delegate_id), None)

    def away(self, tile: Tile, reason: str) -> None:
        """Keep why somebody is not counted here."""
        place, desk = self.here, self._desk
        if place is not None:
            self._runner.write(
                lambda: rollcall.away(desk, tile.delegate.id, place, reason).id,
                lambda entry: self.did(Done(Deed.AWAY, entry=entry, delegate=tile.delegate)),
                self.failed,
            )

    def still_missing(self, tile: Tile) -> None:
        """Take back what was said of somebody."""
        place, desk = self.here, self._desk
        if place is None:
            return

        def done(batch: str) -> None:
            if batch:
                self.did(Done(Deed.BACK, batch=batch, delegate=tile.delegate))

        self._runner.write(lambda: rollcall.back(desk, tile.delegate.id, place), done, self.failed)

    def note(self, tile: Tile, text: str) -> None:
        """Keep what came of a call, with the time."""
        place, desk = self.here, self._desk
        if place is not None:
            self._runner.write(
                lambda: rollcall.note_call(desk, tile.delegate.id, place.activity.id, text).id,
                lambda entry: self.did(Done(Deed.NOTE, entry=entry, delegate=tile.delegate)),
                self.failed,
            )

    # --- taking back ---

    def did(self, what: Done) -> None:
        """Remember something that can be taken back."""
        self._done = (*self._done, what)[-UNDO_STEPS:]
        self.put(undo=what)
        self.refresh()
        self.show()

    def undo(self) -> bool:
        """Ctrl Z: before it is saved, "all here except" is given up; else the last deed is taken back."""
        if self.state.absent is not None:
            self.put(absent=None)
            self.show()
            return True
        if not self._done:
            return False
        what, self._done = self._done[-1], self._done[:-1]
        self._last = None
        self.put(undo=self._done[-1] if self._done else None)
        desk = self._desk

        def back() -> None:
            if what.batch:
                door.undo_batch(desk, what.batch)
            else:
                door.undo(desk, what.entry)

        def done(_none: None) -> None:
            self.put(result=None)
            if what.deed is Deed.CHECKPOINT:
                self._load()
            self._undone(what)
            self.refresh()
            self.show()

        self._runner.write(back, done, self.failed)
        return True

    def escape(self) -> None:
        """Close what is open, else back to ready."""
        state = self.state
        if state.aloud is not None:
            self.end_aloud()
        elif state.asking is not None:
            self.asking.close()
        elif state.absent is not None:
            self.put(absent=None)
            self.show()
        else:
            self.ready()

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
