"""The check-in desk: a scan in, an answer out. Everything that is shown is in one immutable state."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from companion.domain.answers import Answer, UserError
from companion.domain.attendance import How
from companion.domain.codes import read_code
from companion.domain.delegates import Badge, Delegate
from companion.domain.entry import Kind
from companion.domain.keystrokes import END
from companion.domain.rosters import read_line
from companion.presenters.answer_acts import AnswerActs
from companion.presenters.answers import Act, Result, acts_for, group_to_move_to
from companion.presenters.board import Board, Deed, Tally, Undoable, people_of
from companion.presenters.board_reading import BoardReading
from companion.presenters.changes import Changes
from companion.presenters.desk_feed import DeskFeed
from companion.presenters.desk_panels import DeskPanels, GroupAnswer, Telling
from companion.presenters.desk_search import DeskSearch
from companion.presenters.desk_state import CheckInState, NamesList, Panel
from companion.presenters.misfit_guard import MisfitGuard
from companion.presenters.moving import MovePanel
from companion.presenters.on_show import OnShow, valid_badge
from companion.presenters.permissions import EVERYTHING, LOCKED, Allowed, seen
from companion.presenters.photographing import photo_for
from companion.presenters.runner import Runner
from companion.presenters.stutter import Stutter
from companion.presenters.taking_back import TakingBack
from companion.services import desk as door
from companion.services.desk import ScanReply
from companion.services.ports import Desk, ListReader
from companion.services.tangles import sort_out

BACK_TO_READY = timedelta(seconds=30)
"""Green and amber answers leave after this time (ui.md section 5)."""

log = logging.getLogger(__name__)

_NOT_KEPT_HERE = frozenset({Answer.UNKNOWN, Answer.NOT_SAVED})


Render = Callable[[CheckInState], None]
Undone = Callable[[Undoable], None]


class CheckInPresenter:
    """Takes what staff do at the desk and gives a new state to `render` after each change.

    `undone` hears what was taken back; `trouble` hears the world's faults that are not answers to a scan; `feed` passes
    fresh answers and the place on; `allowed` says what may be seen and done while the desk is locked.
    """

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        changes: Changes,
        render: Render,
        undone: Undone,
        trouble: Callable[[UserError], None],
        feed: DeskFeed | None = None,
        lists: ListReader | None = None,
        told: Callable[[Telling], None] = lambda _telling: None,
        allowed: Callable[[], Allowed] = lambda: EVERYTHING,
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._render = render
        self._undone = undone
        self._trouble = trouble
        self._feed = feed or DeskFeed()
        self._allowed = allowed
        self._search = DeskSearch(desk, runner, self._show_search, lambda *asked: self._allowed().may_find(*asked))
        self._number = 0
        self._stutter = Stutter()
        self._on_show = OnShow(self, runner, self._put)
        self._guard = MisfitGuard()
        self._taking = TakingBack(self, runner, self._taken_back, allowed)
        self._board = BoardReading(runner, self._take_board, self._after_reading)
        self._acts = AnswerActs(self, runner)
        self.panels = DeskPanels(self, runner, lists, self._search.people, told)
        self._again: Callable[[], None] | None = None
        self.state = CheckInState(event=desk.file.read.event(), now=desk.now, staff=desk.staff)
        self._end = changes.subscribe(self.changed)
        self._load_activities()
        self._follow_clock()
        self._search.rebuild()
        self.refresh()

    @property
    def desk(self) -> Desk:
        """The desk as whoever works here now."""
        return self._desk

    def close(self) -> None:
        """Hear of no more changes."""
        self._end()

    # --- what happens around the desk ---

    def changed(self, kinds: frozenset[str]) -> None:
        """Entries of these kinds were written, here or by another program."""
        if kinds & {Kind.ACTIVITY_PUT, Kind.EVENT_PUT}:
            self._load_activities()
            self._follow_clock()
        if kinds & {Kind.DELEGATE_PUT, Kind.BADGE_ISSUED, Kind.BADGE_ENDED, Kind.UNDONE}:
            self._search.rebuild()
        if kinds & {Kind.PHOTO_PUT, Kind.UNDONE}:
            self._on_show.read_photo()
        self.panels.refresh()
        self.refresh()

    def tick(self) -> None:
        """Time passed: old answers leave, the clock may choose another activity."""
        now = self._desk.now
        result = self.state.result
        if result is not None and result.leaves_by_itself and now - result.reply.at >= BACK_TO_READY:
            self._set(result=None)
        group = self.state.group
        if group is not None and not group.reply.refused and now - group.at >= BACK_TO_READY:
            self._set(group=None)
        self._set(now=now)
        before = self.state.place
        self._follow_clock()
        if self.state.place != before:
            self.refresh()
        self._show()

    def permissions_changed(self) -> None:
        """The desk was locked or unlocked: what is on show is taken away as far as it may not be seen any more."""
        state = self.state
        self._search.close()
        self._set(result=self._as_on_file(state.result), board=state.board, undo=state.undo, names=None, panel=None)
        self.refresh()
        self._show()

    def _as_on_file(self, result: Result | None) -> Result | None:
        """An answer with the delegate as the file has them: a note that was hidden comes back when it may be read."""
        person = None if result is None else result.reply.delegate
        whole = None if person is None else self._desk.file.read.delegate(person.id)
        if result is None or whole is None:
            return result
        reply = replace(result.reply, delegate=whole)
        return replace(result, reply=reply, acts=acts_for(reply))

    def staff_changed(self, desk: Desk) -> None:
        """Another person works here now."""
        self._desk = desk
        self._set(staff=desk.staff)
        self._show()

    def refresh(self) -> None:
        """Read the lists anew, off the main thread."""
        self._search.look_around(self.state.place)
        self._board.read(self._desk, self.state.place)

    def _take_board(self, board: Board) -> None:
        self._taking.history.seed(board.undoable)
        self._set(board=board, undo=self._taking.history.last)

    def _after_reading(self) -> None:
        names = self.state.names
        if names is not None:
            self.show_names(names.tally)
        self._show()

    # --- where people are counted ---

    def choose(self, activity_id: str) -> None:
        """Record this activity from now on; "" follows the clock again. An answer for the other one is put away."""
        self.state = self.state.chosen(activity_id, self._desk.file.read, self._desk.now)
        self._guard.start_anew()
        self._set(question=False, names=None)
        self.ready()
        self.refresh()
        self._show()

    def choose_checkpoint(self, checkpoint: str) -> None:
        """Count at this point of the activity: boarded, arrived, back on the bus."""
        if self.state.place is not None:
            self._set(place=replace(self.state.place, checkpoint=checkpoint), names=None)
            self.ready()
            self.refresh()
            self._show()

    def choose_direction(self, leaving: bool) -> None:
        """Count people out, or in again, at an activity that counts exits."""
        if self.state.place is not None:
            self._set(place=replace(self.state.place, leaving=leaving))
            self.ready()
            self._show()

    def activity_is_right(self) -> None:
        """The answer to "Is this the right activity?" was yes."""
        self._guard.trust("" if self.state.place is None else self.state.place.activity.id)
        self._set(question=False)
        self._show()

    def _load_activities(self) -> None:
        read = self._desk.file.read
        self.state = replace(self.state, event=read.event()).reread(read)

    def _follow_clock(self) -> None:
        before = self.state.place
        self.state = self.state.by_clock(self._desk.file.read, self._desk.now)
        if self.state.place is not None and self.state.place is not before:
            self._set(names=None)

    # --- scans ---

    def see_scanner(self) -> None:
        """The scanner was heard, on whatever screen."""
        self._set(scanner_seen=True)
        self._show()

    def submit_mixed(self, readings: Sequence[str], *, keep_search: bool = False) -> None:
        """Several ways to understand what was typed by a scanner and by somebody else at once: the codes of the event
        tell. What they cannot tell is a misread."""

        def told(codes: tuple[str, ...]) -> None:
            keep = keep_search and not self._opened_by_scan(readings, codes)
            for code in codes:
                self.submit(code, keep_search=keep)

        def failed(error: Exception) -> None:
            log.warning("keys that came at once could not be told apart: %s", error)
            self.submit(readings[0].replace(END, ""), keep_search=keep_search)

        self._runner.read(lambda: sort_out(self._desk, readings), told, failed)

    def _opened_by_scan(self, readings: Sequence[str], codes: tuple[str, ...]) -> bool:
        """Whether what stands in the search is the part of the code that came too long before or after the rest to seem
        the scanner's: a busy computer brings keys like that, and nobody typed them."""
        query = self.state.search.query
        return len(codes) == 1 and bool(query) and any(codes[0] in {query + one, one + query} for one in readings)

    def submit(self, text: str, how: How = How.SCANNER, *, keep_search: bool = False) -> None:
        """A code was read or typed. The same code again within three seconds is the scanner stuttering. `keep_search`:
        somebody is typing a name meanwhile."""
        now = self._desk.now
        reading = read_code(text)
        code = reading.own or reading.shown
        if how is How.SCANNER:
            self._set(scanner_seen=True)
        self._set(typed="")
        if self._stutter.hears(code, now):
            self._show()
            return
        if not keep_search:
            self._search.close()
        line = read_line(text)
        if line is not None and not self._feed.self_service:  # the number of a paper list is nobody's badge
            self.panels.paper.scan(line)
            self._show()
            return
        place = self.state.place
        if place is None:
            self._set(result=None)
            self._show()
            return
        self.ask_door(lambda: door.scan(self._desk, text, place, at=now, how=how), how)

    def check_in(self, delegate_id: str, how: How = How.SEARCH) -> None:
        """Check a person in who was found by name."""
        place = self.state.place
        if place is None:
            return
        now = self._desk.now
        self._search.close()
        self.ask_door(lambda: door.check_in(self._desk, delegate_id, place, at=now, how=how), how)

    def typing(self, digits: str) -> None:
        """Digits of a badge number typed by hand so far."""
        self._set(typed=digits)
        self._show()

    def ask_door(self, ask: Callable[[], ScanReply], how: How) -> None:
        """Ask off the main thread, then show the answer."""

        def answered() -> tuple[ScanReply, Badge | None, bytes]:
            reply = ask()
            person = None if reply.answer is Answer.NOT_SAVED else reply.delegate
            badge = None if person is None else valid_badge(self._desk, person.id)
            return reply, badge, photo_for(self._desk, reply)

        def failed(error: Exception) -> None:
            log.error("a scan could not be answered", exc_info=error)
            place = self.state.place
            if place is not None:
                self._answered(
                    ScanReply(Answer.NOT_SAVED, "", place, self._desk.now, trouble=str(error)), None, how, ask
                )

        self._runner.write(answered, lambda told: self._answered(told[0], told[1], how, ask, photo=told[2]), failed)

    def _answered(
        self,
        reply: ScanReply,
        badge: Badge | None,
        how: How,
        ask: Callable[[], ScanReply],
        what: Undoable | None = None,
        photo: bytes = b"",
    ) -> None:
        if reply.repeat and self._on_show.is_about(reply.delegate):
            return
        self._number += 1
        self._remember(reply, ask, how, what)
        self._guard.hear(reply)
        self._set(
            result=Result(self._number, reply, acts_for(reply), how, badge, group_to_move_to(reply)),
            photo=photo,
            group=None,
            now=self._desk.now,
            undo=self._taking.history.last,
            question=self._guard.asking,
        )
        self.refresh()
        self._show()
        if self.state.result is not None:
            self._feed.tell_answer(self.state.result)

    def show_reply(self, reply: ScanReply) -> None:
        """Show an answer that was found elsewhere, as if it had just been given here."""
        self._answered(reply, None, How.SCANNER, lambda: reply)

    def _remember(self, reply: ScanReply, ask: Callable[[], ScanReply], how: How, what: Undoable | None) -> None:
        if reply.answer is Answer.NOT_SAVED:
            self._stutter.forget()
            self._again = lambda: self.ask_door(ask, how)
            return
        self._again = None
        if what is not None:
            self._taking.history.add(what)
        if reply.entry is not None and reply.delegate is not None:
            if what is None:
                self._taking.history.add(Undoable(reply.entry, reply.delegate, reply.answer))
            if reply.note:
                self._board.noted(reply.entry)
        elif reply.answer not in _NOT_KEPT_HERE or reply.holders > 1:
            self._board.refused(self._number, reply)

    # --- buttons of an answer ---

    def act(self, act: Act) -> bool:
        """Press a button of the answer on show; whether there was anything to do here."""
        result = self.state.result
        return result is not None and act in result.acts and self._acts.act(act, result)

    def try_again(self) -> None:
        """Ask once more what the disk refused."""
        if self._again is not None:
            self._again()

    def ready(self) -> None:
        """Put the answer away. "Not saved" stays until saving works again."""
        result = self.state.result
        if result is None or result.reply.answer is not Answer.NOT_SAVED:
            self._set(result=None, group=None, typed="")
            self._show()

    def failed(self, error: Exception) -> None:
        """Say that something could not be done."""
        if isinstance(error, UserError):
            self._trouble(error)
            return
        log.error("the desk could not do this", exc_info=error)
        self._trouble(UserError("This could not be done.", "Try once more."))

    def save_copy(self, target: Path, done: Callable[[Path], None]) -> None:
        """Save the whole event to another place, for instance a stick, when this disk refuses."""
        self._runner.work(lambda _progress, _cancelled: self._desk.file.back_up(target), done, self.failed)

    # --- taking back ---

    def undo(self) -> bool:
        """Take back the last thing this desk recorded; whether there was one."""
        self._stutter.forget()
        return self._taking.last()

    def take_back(self, what: Undoable) -> None:
        """Take this back, whenever it was recorded."""
        self._stutter.forget()
        self._taking.one(what)

    def take_back_scan(self, scan_id: str) -> bool:
        """Take back one of the recent scans, whichever desk made it; whether it recorded anything."""
        self._stutter.forget()
        return self._taking.scan(scan_id)

    def _taken_back(self, what: Undoable) -> None:
        result, group = self.state.result, self.state.group
        if what.deed is Deed.NEW_BADGE:
            self._on_show.read_badge(what.delegate)
        elif result is not None and (result.reply.entry == what.entry or self._on_show.is_about(what.delegate)):
            self._set(result=None)
        if group is not None and what.batch == group.reply.batch:
            self._set(group=None)
        self._set(undo=self._taking.history.last)
        self.panels.was_taken_back(what)
        self._undone(what)
        self.refresh()
        self._show()

    # --- panels ---

    def show_panel(self, panel: Panel | None) -> None:
        """Show this panel in place of the lists, or the lists again."""
        if isinstance(panel, MovePanel) and not self._allowed().others:
            self.failed(LOCKED)
            return
        self._set(panel=panel)
        self._show()

    def show_added(self, reply: ScanReply, badge: Badge | None, what: Undoable) -> None:
        """Show the door's answer for somebody who was just added."""
        self._answered(reply, badge, How.SEARCH, lambda: reply, what)

    def show_group(self, answer: GroupAnswer, what: Undoable | None) -> None:
        """Show the answer for a whole delegation."""
        self._set(result=None, group=answer, now=self._desk.now)
        for reply in answer.reply.refused:
            self._number += 1
            self._board.refused(self._number, reply)
        if what is not None:
            self.did(what)
        self.refresh()
        self._show()
        self._feed.tell_group(answer.reply)

    def did(self, what: Undoable) -> None:
        """Remember something that can be taken back."""
        self._taking.history.add(what)
        if what.deed is Deed.NEW_BADGE:
            self._on_show.read_badge(what.delegate)
        self._set(undo=self._taking.history.last)
        self.refresh()
        self._show()

    # --- names ---

    def show_names(self, tally: Tally) -> None:
        """Show the names behind a count."""
        place = self.state.place
        if place is None:
            return

        def take(people: tuple[Delegate, ...]) -> None:
            self._set(names=NamesList(tally, people))
            self._show()

        self._runner.read(lambda: people_of(self._desk, place, tally), take, self.failed)

    def hide_names(self) -> None:
        """Back to the lists."""
        self._set(names=None)
        self._show()

    # --- search ---

    def search(self, query: str) -> None:
        """The text in the search box changed."""
        self._search.type(query, self.state.place)

    def search_move(self, step: int) -> None:
        """An arrow key in the search box."""
        self._search.move(step)

    def search_enter(self) -> None:
        """Enter in the search box: choose, then check in. A whole badge number is taken like a scan."""
        query = self.state.search.query
        if read_code(query).own is not None:
            self._search.close()
            self.submit(query, How.SEARCH)
            return
        if self.state.search.whole:
            self.whole_delegation_found()
            return
        person = self._search.enter()
        if person is not None:
            self.check_in(person.id)

    def whole_delegation_found(self) -> None:
        """Everyone from the delegation that was searched for."""
        found = self.state.search.delegation
        self._search.close()
        if found is not None:
            self.panels.whole_delegation(found.name)

    def search_close(self) -> None:
        """Empty the search box."""
        self._search.close()

    def _show_search(self) -> None:
        self._set(search=self._search.state)
        self._show()

    # --- state ---

    def _set(self, **changes: object) -> None:
        visible = seen(changes, self._allowed(), self.state.board.desk)
        self.state = replace(self.state, **visible)  # type: ignore[arg-type]

    def _put(self, state: CheckInState) -> None:
        self.state = state
        self._show()

    def _show(self) -> None:
        self._render(self.state)
        self._feed.tell_place(self.state.place)
