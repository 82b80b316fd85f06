"""The stage view: whose turn it is, who comes next, and what becomes of each certificate."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from companion.domain.answers import NotSaved, UserError
from companion.domain.ceremony import Ceremony, StageOrder, StageState, Turn
from companion.domain.entry import Kind
from companion.domain.programme import Activity, Event
from companion.presenters import stage_facing
from companion.presenters.ceremony_state import CeremonyState, Phase, Said, Talk
from companion.presenters.context import ScreenContext
from companion.services import ceremony as stage
from companion.services.ceremony import StageDone
from companion.services.desk import undo_batch
from companion.services.search import DelegateIndex, delegate_index

FOUND = 8
"""So many people are found at most."""
_ON_STAGE = frozenset({Kind.CEREMONY_PUT, Kind.STAGE_PUT, Kind.HANDED_OVER, Kind.KEPT_BACK})
_OTHERS = frozenset({
    Kind.EVENT_PUT, Kind.ACTIVITY_PUT, Kind.DELEGATE_PUT, Kind.PARTY_PUT, Kind.MARKED, Kind.UNDONE,
    Kind.CERTIFICATE_ISSUED, Kind.CERTIFICATE_VOIDED, Kind.CERTIFICATE_DECIDED,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Read:
    ceremony: Ceremony
    event: Event
    index: DelegateIndex | None = None
    activities: tuple[Activity, ...] | None = None


log = logging.getLogger(__name__)


class CeremonyPresenter:
    """Keeps the state and writes what happens. Whose turn it is follows from the event alone, except when somebody is
    called out of order: so another desk, or this one after a restart, goes on with the same person."""

    def __init__(self, context: ScreenContext, render: Callable[[CeremonyState], None]) -> None:
        self._context = context
        self._render = render
        self.state = CeremonyState()
        self._active = False
        self._stale = True
        self._reading = False
        self._called = ""
        self._acts: list[tuple[str, str]] = []
        self._index: DelegateIndex | None = None
        self._number = 0
        self._mine: set[str] = set()
        self._again = self._ended = False
        self._event: Event | None = None
        self._activities: tuple[Activity, ...] = ()
        self._language = "en"
        self._end = context.changes.subscribe(self._changed)

    # --- coming and going ---

    def open(self) -> None:
        """The view comes on show."""
        self._active = True
        self.read() if self._stale else self._put()

    def leave(self) -> None:
        """Another screen comes on show. The hall keeps the ceremony's title until somebody is checked in."""
        self._active = False
        if self.state.phase is Phase.READY:
            self._context.feed.tell_stage(None)
        elif self.state.ceremony is not None:
            self._tell_hall(left=True)

    def close(self) -> None:
        """The event is closed."""
        self._end()
        self._context.feed.tell_stage(None)
        self._render = lambda _state: None

    def stale(self) -> None:
        """Time passed: who earned a certificate may be others now."""
        self._stale = True
        self.read()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & _OTHERS:
            self._stale = True
        if not self._active:
            self._stale = self._stale or bool(kinds & _ON_STAGE)
        elif kinds & (_ON_STAGE | _OTHERS):
            self.read()

    def speak(self, language: str) -> None:
        """Name activities in another language ("en", "zh", "ko")."""
        self._language = language
        self._put(titles=self._titles())

    def _titles(self) -> dict[str, str]:
        return {one.id: one.short_title(self._language) for one in self._activities}

    # --- reading ---

    def read(self) -> None:
        """Work out the order anew; who earned a certificate only when something may have changed that."""
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        before, stale = self.state.ceremony, self._stale
        self._stale = False
        desk = self._context.desk

        def look() -> _Read:
            read = desk.file.read
            if before is None or stale:
                found = _Read(
                    stage.read_ceremony(read, desk.now), read.event(), delegate_index(read), tuple(read.activities())
                )
            else:
                found = _Read(before.again(read.ceremony_plan(), read.stage_facts()), read.event())
            # Of thousands of people these take a moment, which the window does not have.
            _ = found.ceremony.by_delegate, found.ceremony.waiting, found.ceremony.counts
            return found

        self._context.runner.read(look, self._read_done, self._read_failed)

    def _read_done(self, found: _Read) -> None:
        self._reading = False
        self._event, self._index = found.event, found.index or self._index
        self._activities = self._activities if found.activities is None else found.activities
        self._take(found.ceremony)
        if self._again:
            self.read()

    def _read_failed(self, error: Exception) -> None:
        self._reading = False
        self._stale = True
        self.stumbled(error)

    def _take(self, ceremony: Ceremony) -> None:
        first = self.state.ceremony is None
        phase = self.state.phase
        begun = any(turn.state is not StageState.WAITING for turn in ceremony.turns)
        if first and begun:
            phase = Phase.ON
        called = ceremony.by_delegate.get(self._called)
        if called is None or called.state is StageState.HANDED:
            self._called = ""
        waiting = ceremony.waiting
        current = self._called or (waiting[0].delegate.id if waiting else "")
        if phase is Phase.ON and not current:
            phase = Phase.OVER
        elif phase is Phase.OVER and current and not self._ended:
            phase = Phase.ON  # taken back, or somebody came late
        looked = self.state.looked if self.state.looked in ceremony.by_delegate else ""
        talk = self.state.talk
        before = ceremony.by_delegate.get(self.state.current)
        if self.state.current not in {"", current} and before is not None and before.state is StageState.HANDED:
            talk = self._elsewhere(before) or talk
        self._put(
            loading=False, ceremony=ceremony, phase=phase, current=current, looked="" if looked == current else looked,
            talk=talk, titles=self._titles(),
        )  # fmt: skip

    def _elsewhere(self, turn: Turn) -> Talk | None:
        """That another desk handed over what was on here."""
        act = turn.facts.act
        if act is None or act.desk == self._context.desk.file.desk()[0] or act.entry in self._mine:
            return None
        name = self._context.desk.file.read.desks().get(act.desk, "")
        return Talk(Said.ELSEWHERE, turn.delegate.id, turn.delegate.name, act.at, name)

    # --- the way through ---

    def press(self) -> None:
        """Space: begin; call whoever is looked at; hand over to whose turn it is."""
        state = self.state
        if state.phase is Phase.READY:
            self.begin()
        elif state.looks_ahead:
            self.call(state.looked)
        elif state.turn is not None and state.phase is Phase.ON:
            self.hand_over(state.current)

    def begin(self) -> None:
        """The first name is called."""
        if self.state.ceremony is not None and self.state.phase is Phase.READY:
            self._put(phase=Phase.ON if self.state.current else Phase.OVER, talk=None)

    def finish(self) -> None:
        """The ceremony is over; who was not called is on the list of what is left."""
        self._ended = True
        self._put(phase=Phase.OVER, looked="", talk=None)

    def resume(self) -> None:
        """Go on after all."""
        if self.state.phase is Phase.OVER and self.state.current:
            self._ended = False
            self._put(phase=Phase.ON)

    def call(self, delegate: str) -> None:
        """It is this person's turn now, out of order; afterwards whose turn it was."""
        ceremony = self.state.ceremony
        turn = None if ceremony is None else ceremony.by_delegate.get(delegate)
        if turn is None:
            return
        if turn.state is StageState.HANDED:
            self._put(looked=delegate, talk=self._about(Said.ALREADY, turn))
            return
        self._called, self._ended = delegate, False
        self._put(phase=Phase.ON, current=delegate, looked="", talk=None, query="", found=())

    def step(self, by: int) -> None:
        """Look at whoever stands before or behind in the order, without ticking anybody."""
        shown, ceremony = self.state.shown, self.state.ceremony
        if ceremony is None or not ceremony.turns:
            return
        place = shown.number if shown is not None else 0
        self._look_at(place + by)

    def look(self, delegate: str) -> None:
        """Look at this person."""
        ceremony = self.state.ceremony
        if ceremony is not None and delegate in ceremony.by_delegate:
            self._put(looked="" if delegate == self.state.current else delegate)

    def go_to(self, place: str) -> None:
        """Look at whoever stands at a place that was typed."""
        ceremony = self.state.ceremony
        wanted = int(place) if place.isdecimal() else 0
        if ceremony is None or not 1 <= wanted <= len(ceremony.turns):
            self._put(typed="", talk=Talk(Said.NO_SUCH_PLACE, text=place))
        else:
            self._put(typed="")
            self._look_at(wanted)

    def typing(self, digits: str) -> None:
        """Digits of a place as they are typed."""
        self._put(typed=digits)

    def _look_at(self, place: int) -> None:
        ceremony = self.state.ceremony
        if ceremony is not None and 1 <= place <= len(ceremony.turns):
            self.look(ceremony.turns[place - 1].delegate.id)

    def back(self) -> bool:
        """Esc: put away what was asked or searched, then look again at whose turn it is; whether there was anything."""
        if self.state.query:
            self._put(query="", found=(), at=0)
        elif self.state.talk is not None:
            self._put(talk=None)
        elif self.state.looks_ahead:
            self._put(looked="")
        else:
            return False
        return True

    # --- acts ---

    def hand_over(self, delegate: str) -> None:
        """The certificate was handed over."""
        out_of_order = delegate != self.state.current
        desk = self._context.desk

        def done(act: StageDone) -> Talk | None:
            turn = self._turn(delegate)
            if turn is None:
                return None
            if not act.batch:
                return self._about(Said.ALREADY, turn, act)
            self._mine.add(act.entry)
            return self._about(Said.OUT_OF_ORDER, turn) if out_of_order else None

        self._write(lambda: stage.hand_over(desk, delegate), delegate, done)

    def keep_back(self, delegate: str, reason: str) -> None:
        """The certificate is not handed over now; the next one is called."""
        desk = self._context.desk

        def done(_act: StageDone) -> Talk | None:
            if self._called == delegate:
                self._called = ""
            turn = self._turn(delegate)
            return None if turn is None else replace(self._about(Said.HELD, turn), text=reason)

        self._write(lambda: stage.keep_back(desk, delegate, reason), delegate, done)

    def substitute(self, delegate: str, name: str, why: str) -> None:
        """Somebody receives it for them, or they do again."""
        desk = self._context.desk
        self._write(lambda: stage.substitute(desk, delegate, name, why), "")

    def announce(self, delegate: str, said: str, note: str) -> None:
        """How the name is said, and a note; what did not change is not written."""
        turn = self._turn(delegate)
        if turn is None:
            return
        desk = self._context.desk
        if said.strip() != turn.delegate.said and said.strip() != self.state.spoken.get(delegate, ""):
            self._write(lambda: stage.say(desk, delegate, said), "")
        elif not said.strip() and turn.delegate.said:
            self._write(lambda: stage.say(desk, delegate, ""), "")
        if note.strip() != turn.facts.note:
            self._write(lambda: stage.note(desk, delegate, note), "")

    def take_back(self) -> None:
        """Backspace, Ctrl Z: what happened to whoever is looked at is taken back, else the last act of this desk;
        after a restart the last one on stage."""
        desk, shown = self._context.desk, self.state.shown
        if shown is not None and self.state.looks_ahead and shown.state is not StageState.WAITING:
            self._call_again(shown.delegate.id)
        elif self._acts:
            batch, delegate = self._acts.pop()

            def undo() -> StageDone:
                undo_batch(desk, batch)
                return StageDone("")

            self._write(undo, "", lambda _act: self._taken_back(delegate), again=(batch, delegate))
        else:
            self._take_back_last()

    def _take_back_last(self) -> None:
        desk = self._context.desk

        def last() -> tuple[str, StageDone]:
            delegate = stage.last_act(desk.file.read, desk.file.desk()[0])
            return delegate, stage.take_back(desk, delegate) if delegate else StageDone("")

        def done(found: tuple[str, StageDone]) -> None:
            self._put(talk=self._taken_back(found[0]) if found[0] else Talk(Said.NOTHING_TO_UNDO))
            self.read()

        self._context.runner.write(last, done, self.stumbled)

    def _call_again(self, delegate: str) -> None:
        desk = self._context.desk
        self._acts = [act for act in self._acts if act[1] != delegate]

        def back() -> StageDone:
            stage.take_back(desk, delegate)
            return StageDone("")

        self._write(back, "", lambda _act: self._taken_back(delegate))

    def _taken_back(self, delegate: str) -> Talk | None:
        turn = self._turn(delegate)
        if turn is None:
            return Talk(Said.TAKEN_BACK)
        self.state = replace(self.state, looked="")
        self._called, self._ended = delegate, False  # whose act is taken back is called again
        return self._about(Said.TAKEN_BACK, turn)

    def _write(
        self,
        act: Callable[[], StageDone],
        delegate: str,
        talk: Callable[[StageDone], Talk | None] = lambda _act: None,
        again: tuple[str, str] | None = None,
    ) -> None:
        def done(written: StageDone) -> None:
            if written.batch:
                self._acts.append((written.batch, delegate))
            if again is None and delegate and self._called == delegate and self.state.looked:
                self._put(looked="")
            self._put(talk=talk(written))
            self.read()

        def failed(error: Exception) -> None:
            if again is not None and isinstance(error, NotSaved):
                self._acts.append(again)  # it still stands, and can be taken back once there is room
            self.stumbled(error)

        self._context.runner.write(act, done, failed)

    def _turn(self, delegate: str) -> Turn | None:
        return None if self.state.ceremony is None else self.state.ceremony.by_delegate.get(delegate)

    def _about(self, said: Said, turn: Turn, act: StageDone | None = None) -> Talk:
        facts = turn.facts if act is None or act.before is None else act.before
        desk = "" if facts.act is None else self._context.desk.file.read.desks().get(facts.act.desk, "")
        at = None if facts.act is None else facts.act.at
        return Talk(said, turn.delegate.id, turn.delegate.name, at, desk)

    def tell(self, talk: Talk | None) -> None:
        """Say something, or put it away."""
        self._put(talk=talk)

    def answer(self, *, yes: bool) -> bool:
        """F9 or F10 on what is asked; whether something was."""
        talk = self.state.talk
        if talk is None or talk.said is not Said.OTHER:
            return False
        self._put(talk=None)
        if yes:
            self.hand_over(talk.delegate)
        return True

    # --- the order ---

    def choose_order(self, order: StageOrder) -> None:
        """Another order for all desks."""
        desk = self._context.desk
        self._write(lambda: stage.choose_order(desk, order), "")

    def call_everybody(self, *, everybody: bool) -> None:
        """Call people without a certificate as well, or not."""
        desk = self._context.desk
        self._stale = True
        self._write(lambda: stage.call_everybody(desk, everybody=everybody), "")

    def move(self, delegate: str, place: int) -> None:
        """Put somebody at a place in the order, counted from 1."""
        desk = self._context.desk
        turn = self._turn(delegate)
        if turn is not None and turn.number != place and place >= 1:
            self._write(lambda: stage.move(desk, delegate, place), "")

    def move_by(self, by: int) -> None:
        """Whoever is shown goes up or down in the order."""
        shown = self.state.shown
        if shown is not None:
            self.move(shown.delegate.id, shown.number + by)

    # --- search ---

    def search(self, query: str) -> None:
        """Find people of the order while somebody types."""
        found: tuple[str, ...] = ()
        ceremony = self.state.ceremony
        if query.strip() and self._index is not None and ceremony is not None:
            found = tuple(one for one in self._index.find(query, 50) if one in ceremony.by_delegate)[:FOUND]
        self._put(query=query, found=found, at=0)

    def choose(self, by: int) -> None:
        """Another one of those found."""
        if self.state.found:
            self._put(at=(self.state.at + by) % len(self.state.found))

    def take_found(self) -> None:
        """Enter: it is the chosen one's turn now."""
        if self.state.found:
            self.call(self.state.found[self.state.at])
            self._put(query="", found=(), at=0)

    # --- showing ---

    def stumbled(self, error: Exception) -> None:
        """Something could not be done."""
        if not isinstance(error, UserError):
            log.error("the ceremony stumbled", exc_info=error)
        sentence = error if isinstance(error, UserError) else UserError(str(error), "Try once more.")
        self._put(talk=Talk(Said.REFUSED, error=sentence), loading=False)

    def _put(self, **changes: object) -> None:
        before = self.state
        self.state = replace(before, **changes)  # type: ignore[arg-type]
        if (self.state.current, self.state.phase) != (before.current, before.phase):
            self._number += 1
        self._render(self.state)
        if self._active:
            self._tell_hall()
        self._propose()

    def _tell_hall(self, *, left: bool = False) -> None:
        ceremony, event = self.state.ceremony, self._event
        if ceremony is None or event is None:
            return
        turn = None if left else self.state.turn
        card = stage_facing.card(event, self.state.phase, turn, self.state.coming, len(ceremony.turns), self._number)
        self._context.feed.tell_stage(card)

    def _propose(self) -> None:
        """Ask how the names on show are said, where nobody wrote it and it was not asked before."""
        some = [turn for turn in (self.state.shown, self.state.turn, *self.state.coming) if turn is not None]
        fresh = [one.delegate for one in some if not one.delegate.said and one.delegate.id not in self.state.spoken]
        if not fresh:
            return
        how = self._context.how_to_say
        self.state = replace(self.state, spoken={**self.state.spoken, **{one.id: "" for one in fresh}})

        def ask() -> dict[str, str]:
            return {one.id: how(one.native, one.latin, one.second) for one in fresh}

        def take(found: dict[str, str]) -> None:
            if any(found.values()):
                self._put(spoken={**self.state.spoken, **found})

        failed = partial(log.error, "how a name is said could not be worked out: %s")
        self._context.runner.read(ask, take, failed)
