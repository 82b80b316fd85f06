"""The questions of the roll call: why somebody is not here, what came of a call, which bus, leave without whom."""

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from companion.domain.answers import UserError
from companion.domain.programme import Activity
from companion.domain.replanning import DAY, moment
from companion.domain.rollcall import AwayReason, Standing
from companion.domain.usual_points import usual_titles
from companion.presenters.activity_form import minute_of
from companion.presenters.roll_call_state import (
    ALL_BUSES,
    EXCUSES,
    LEAVE_NOW,
    STILL_MISSING,
    Ask,
    Asking,
)
from companion.presenters.roll_caller import RollCaller
from companion.presenters.roll_deeds import RollDeeds


class RollAsking:
    """Opens one question at a time in place of the missing list, and does what is answered."""

    def __init__(self, at: RollCaller, deeds: RollDeeds) -> None:
        self._at = at
        self._deeds = deeds

    def excuse(self, delegate_id: str) -> None:
        """Why is this person not here?"""
        tile = self._at.state.board.tile(delegate_id)
        if tile is None:
            return
        if tile.standing is Standing.HERE:
            self._at.failed(UserError("They are counted here.", "Clear them first, with Space."))
            return
        choices: tuple[str, ...] = EXCUSES
        if tile.standing in {Standing.EXCUSED, Standing.NOT_COMING} and tile.seen is not None:
            choices = (*choices, STILL_MISSING)
        self._open(Asking(Ask.EXCUSE, tile, choices, writes=True))

    def call_note(self, delegate_id: str) -> None:
        """What came of the call? A locked desk keeps no notes it may not show."""
        missing = next((one for one in self._at.state.board.missing if one.tile.delegate.id == delegate_id), None)
        tile = self._at.state.board.tile(delegate_id)
        if tile is not None and self._at.allowed.private:
            notes = () if missing is None else missing.notes
            self._open(Asking(Ask.NOTE, tile, writes=True, notes=notes))

    def bus_of(self, delegate_id: str) -> None:
        """On which bus is this person from now on?"""
        tile = self._at.state.board.tile(delegate_id)
        if tile is not None:
            choices = tuple(one.name for one in self._at.state.board.buses if one.name != tile.bus)
            self._open(Asking(Ask.BUS, tile, choices, writes=True))

    def this_bus(self) -> None:
        """Which bus is this laptop on?"""
        buses = self._at.state.board.buses
        if buses:
            self._open(Asking(Ask.THIS_BUS, choices=(*(one.name for one in buses), ALL_BUSES)))

    def leave(self) -> None:
        """Why without these? Each is asked about in turn."""
        people = tuple(one.tile for one in self._at.state.board.missing)
        self._open(Asking(Ask.LEAVE, people[0], _LEAVING, writes=True, people=people))

    def checkpoint(self, language: str = "") -> None:
        """How is the new checkpoint called? In the language of the window first, then in the others of the event."""
        if self._at.state.place is not None and self._at.allowed.record:
            every = self._at.state.event.languages or ("en",)
            languages = tuple(sorted(every, key=lambda one: one != language))
            self._open(Asking(Ask.CHECKPOINT, writes=True, languages=languages))

    def leaves(self) -> None:
        """When does it go on from here?"""
        if self._at.state.place is not None and self._at.state.called and self._at.allowed.record:
            self._open(Asking(Ask.LEAVES, writes=True))

    def close(self) -> None:
        """Nothing is asked any more."""
        self._at.put(asking=None)
        self._at.show()

    def digit(self, digit: str) -> bool:
        """The number of a choice was typed; whether there is such a choice."""
        asking = self._at.state.asking
        number = int(digit) if digit.isdecimal() else 0
        if asking is None or not 1 <= number <= len(asking.choices):
            return False
        self.choose(asking.choices[number - 1])
        return True

    def choose(self, choice: str) -> None:
        """One of the choices."""
        asking = self._at.state.asking
        if asking is None or choice not in asking.choices:
            return
        match asking.what:
            case Ask.EXCUSE if asking.tile is not None:
                self.close()
                if choice == STILL_MISSING:
                    self._deeds.still_missing(asking.tile)
                else:
                    self._deeds.away(asking.tile, choice)
            case Ask.BUS if asking.tile is not None:
                self.close()
                self._deeds.change_bus(asking.tile.delegate.id, choice)
            case Ask.THIS_BUS:
                self.close()
                self._at.choose_bus("" if choice == ALL_BUSES else choice)
            case Ask.LEAVE if choice == LEAVE_NOW:
                self._deeds.depart(dict(asking.reasons))
            case Ask.LEAVE:
                self._reason(asking, choice)
            case _:
                return

    def write(self, text: str) -> None:
        """Words typed into the box, and Enter."""
        asking, words = self._at.state.asking, text.strip()
        if asking is None or not asking.writes or not words:
            return
        match asking.what:
            case Ask.EXCUSE if asking.tile is not None:
                self.close()
                self._deeds.away(asking.tile, words)
            case Ask.NOTE if asking.tile is not None:
                self.close()
                self._deeds.note(asking.tile, words)
            case Ask.BUS if asking.tile is not None:
                self.close()
                self._deeds.change_bus(asking.tile.delegate.id, words)
            case Ask.LEAVE:
                self._reason(asking, words)
            case Ask.CHECKPOINT:
                self._name_checkpoint(asking, words)
            case Ask.LEAVES:
                self._set_leaving(asking, words)
            case _:
                return

    def further(self) -> None:
        """The quiet act of a question: the last reason holds for everybody who is left; no name in this language; it
        leaves as planned."""
        asking = self._at.state.asking
        if asking is not None and asking.what is Ask.CHECKPOINT and asking.titles:
            self._name_checkpoint(asking, "")
        elif asking is not None and asking.what is Ask.LEAVES:
            self.close()
            self._deeds.set_leaving(None)
        elif asking is not None and asking.what is Ask.LEAVE and asking.reasons and not asking.confirms:
            last = asking.reasons[-1][1]
            rest = tuple((one.delegate.id, last) for one in asking.people[len(asking.reasons) :])
            self._open(_asked_all(replace(asking, reasons=(*asking.reasons, *rest))))

    def back(self) -> bool:
        """The person before once more; whether there was one."""
        asking = self._at.state.asking
        if asking is None or asking.what is not Ask.LEAVE or not asking.reasons:
            return False
        reasons = asking.reasons[:-1]
        tile = asking.people[len(reasons)]
        self._open(replace(asking, reasons=reasons, tile=tile, choices=_LEAVING, writes=True))
        return True

    def _reason(self, asking: Asking, reason: str) -> None:
        if asking.tile is None:
            return
        given = replace(asking, reasons=(*asking.reasons, (asking.tile.delegate.id, reason)))
        if given.confirms:
            self._open(_asked_all(given))
        else:
            self._open(replace(given, tile=given.people[len(given.reasons)]))

    def _open(self, asking: Asking) -> None:
        if self._at.keeps_ticks():
            return
        self._at.put(asking=asking, aloud=None)
        self._at.show()

    def _name_checkpoint(self, asking: Asking, words: str) -> None:
        titles = (*asking.titles, (asking.languages[0], words))
        usual = usual_titles(words)
        known = {language: usual[language] for language in asking.languages if language in usual}
        if asking.languages[1:] and len(known) < len(asking.languages):
            self._open(replace(asking, languages=asking.languages[1:], titles=titles))
            return
        self.close()
        self._deeds.add_checkpoint({language: text for language, text in titles if text} | known)

    def _set_leaving(self, asking: Asking, words: str) -> None:
        place, now = self._at.state.place, self._at.desk.now
        if place is None:
            return
        minutes = leaving_minutes(words, place.activity, now, self._at.state.event.zone)
        if minutes is None:
            self._open(replace(asking, fault=True))
            return
        self.close()
        self._deeds.set_leaving(minutes)


_LEAVING: tuple[str, ...] = (AwayReason.LEFT_BEHIND, *EXCUSES)


def _asked_all(asking: Asking) -> Asking:
    return replace(asking, tile=None, choices=(LEAVE_NOW,), writes=False)


def leaving_minutes(words: str, activity: Activity, now: datetime, zone: ZoneInfo) -> int | None:
    """What was typed, as minutes after the start of the activity: 15:30 is that time on the clock of the place, +10 is
    ten minutes from now; None when it is neither."""
    text = unicodedata.normalize("NFKC", words).strip()
    if text.startswith("+"):
        later = text[1:].strip()
        if not later.isdecimal() or int(later) > DAY:
            return None
        at = now + timedelta(minutes=int(later))
    else:
        minute = minute_of(text)
        if minute is None:
            return None
        first = activity.start.astimezone(zone)
        at = moment(first.date(), minute, zone)
        if at < activity.start - timedelta(minutes=DAY // 2):
            at = moment(first.date() + timedelta(days=1), minute, zone)  # after midnight
    return int((at.astimezone(UTC) - activity.start.astimezone(UTC)).total_seconds() // 60)
