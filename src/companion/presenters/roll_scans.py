"""Scans at the roll call: the answer in the strip, and what F9 does about it."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from companion.domain.answers import Answer
from companion.domain.attendance import How
from companion.domain.codes import read_code
from companion.presenters.answers import Act, Result, acts_for
from companion.presenters.desk_feed import DeskFeed
from companion.presenters.roll_call_state import Deed, Done
from companion.presenters.roll_caller import RollCaller
from companion.presenters.roll_deeds import RollDeeds
from companion.presenters.runner import Runner
from companion.services import desk as door
from companion.services.desk import REPEAT_SECONDS, ScanReply
from companion.services.tangles import sort_out

log = logging.getLogger(__name__)

_STRIP_ACTS = (Act.LET_IN, Act.SAME_PERSON, Act.TRY_AGAIN)
"""What can be done about an answer in the strip; for the rest there is the check-in desk."""


class RollScans:
    """Takes codes as they are read or typed, and keeps the answer in the state."""

    def __init__(self, at: RollCaller, deeds: RollDeeds, runner: Runner, feed: DeskFeed) -> None:
        self._at = at
        self._deeds = deeds
        self._runner = runner
        self._feed = feed
        self._number = 0
        self._last: tuple[str, datetime] | None = None
        self._again: Callable[[], None] | None = None

    def see_scanner(self) -> None:
        """The scanner was heard, on whatever screen."""
        self._at.put(scanner_seen=True)
        self._at.show()

    def submit_mixed(self, readings: tuple[str, ...]) -> None:
        """Several ways to understand keys that came at once: the codes of the event tell."""

        def told(codes: tuple[str, ...]) -> None:
            for code in codes:
                self.submit(code)

        desk = self._at.desk
        self._runner.read(lambda: sort_out(desk, readings), told, self._at.failed)

    def submit(self, text: str, how: How = How.SCANNER) -> None:
        """A code was read or typed. The same code again within three seconds is the scanner stuttering."""
        now, place = self._at.desk.now, self._at.here
        reading = read_code(text)
        code = reading.own or reading.shown
        self._at.put(typed="", scanner_seen=self._at.state.scanner_seen or how is How.SCANNER)
        stutter = self._last is not None and self._last[0] == code
        stutter = stutter and self._last is not None and now - self._last[1] < timedelta(seconds=REPEAT_SECONDS)
        self._last = (code, now)
        if stutter or place is None or not self._at.state.called:
            self._at.show()
            return
        self.ask_door(lambda: door.scan(self._at.desk, text, place, at=now, how=how), how)

    def ask_door(self, ask: Callable[[], ScanReply], how: How) -> None:
        """Ask off the main thread, then show the answer."""

        def failed(error: Exception) -> None:
            log.error("a scan could not be answered", exc_info=error)
            place = self._at.here
            if place is not None:
                self._answered(ScanReply(Answer.NOT_SAVED, "", place, self._at.desk.now, trouble=str(error)), ask, how)

        self._runner.write(ask, lambda reply: self._answered(reply, ask, how), failed)

    def _answered(self, reply: ScanReply, ask: Callable[[], ScanReply], how: How) -> None:
        shown = self._at.state.result
        if reply.repeat and shown is not None and shown.reply.delegate == reply.delegate:
            return
        self._number += 1
        if reply.delegate is not None:
            reply = replace(reply, delegate=self._at.allowed.person(reply.delegate))
        self._again = (lambda: self.ask_door(ask, how)) if reply.answer is Answer.NOT_SAVED else None
        if reply.answer is Answer.NOT_SAVED:
            self._last = None
        result = Result(self._number, reply, acts_for(reply), how)
        self._at.put(result=result, now=self._at.desk.now)
        if reply.entry is not None and not reply.repeat:
            self._deeds.did(Done(Deed.SCANNED, entry=reply.entry, delegate=reply.delegate))
        if reply.delegate is not None:
            self._at.put(at=reply.delegate.id)
        self._at.show()
        self._feed.tell_answer(result)

    @property
    def strip_act(self) -> Act | None:
        """What F9 does about the answer in the strip, if anything."""
        result = self._at.state.result
        if result is None:
            return None
        if self._other_bus(result.reply):
            return Act.SAME_PERSON
        return next((act for act in result.acts if act in _STRIP_ACTS), None)

    def _other_bus(self, reply: ScanReply) -> bool:
        bus = "" if reply.earlier is None else reply.earlier.bus
        return (
            reply.answer is Answer.ALREADY_IN and bool(self._at.state.bus) and bool(bus) and bus != self._at.state.bus
        )

    def act(self, act: Act) -> None:
        """Press the button of the answer in the strip."""
        result, place, now = self._at.state.result, self._at.here, self._at.desk.now
        if result is None or place is None:
            return
        reply = result.reply
        if act is Act.TRY_AGAIN:
            if self._again is not None:
                self._again()
        elif reply.delegate is not None and self._other_bus(reply):
            self._at.put(result=None)
            self._deeds.change_bus(reply.delegate.id, self._at.state.bus)
        elif reply.delegate is not None:
            person = reply.delegate.id
            why = door.LET_IN if act is Act.LET_IN else None
            desk = self._at.desk
            self.ask_door(
                lambda: door.check_in(desk, person, place, at=now, how=result.how, admit_anyway=why), result.how
            )

    def ready(self) -> None:
        """Put the answer away. "Not saved" stays until saving works again."""
        result = self._at.state.result
        if result is None or result.reply.answer is not Answer.NOT_SAVED:
            self._at.put(result=None, typed="")
            self._at.show()

    def typing(self, digits: str) -> None:
        """Digits of a badge number typed by hand so far."""
        self._at.put(typed=digits)
        self._at.show()

    def forget(self) -> None:
        """What was read last was taken back: the same code at once is no stutter."""
        self._last = None
