"""Scans at the ceremony: a badge or a certificate ticks its person; a certificate of somebody else is asked about."""

from datetime import datetime, timedelta

from companion.domain.ceremony import Candidate, StageState, Turn
from companion.domain.codes import read_code
from companion.presenters.ceremony import CeremonyPresenter
from companion.presenters.ceremony_state import Phase, Said, Talk
from companion.presenters.context import ScreenContext
from companion.services.ceremony import CertificateSeen, certificate_seen, is_certificate_code
from companion.services.desk import REPEAT_SECONDS
from companion.services.tangles import sort_out


class StageScans:
    """Finds out off the main thread whose code it is, and has the presenter act."""

    def __init__(self, context: ScreenContext, at: CeremonyPresenter) -> None:
        self._context = context
        self._at = at
        self._last: tuple[str, datetime] | None = None

    def mixed(self, readings: tuple[str, ...]) -> None:
        """Several ways to understand keys that came at once: the codes of the event tell."""
        desk = self._context.desk

        def told(codes: tuple[str, ...]) -> None:
            for code in codes:
                self.scanned(code)

        self._context.runner.read(lambda: sort_out(desk, readings), told, self._failed)

    def scanned(self, text: str) -> None:
        """A code was read. The same code again within three seconds is the scanner stuttering."""
        now = self._context.desk.now
        stutters = self._last is not None and self._last[0] == text
        stutters = stutters and self._last is not None and now - self._last[1] < timedelta(seconds=REPEAT_SECONDS)
        self._last = (text, now)
        if stutters:
            return
        if is_certificate_code(text):
            desk = self._context.desk
            self._context.runner.read(lambda: certificate_seen(desk, text), self._certificate, self._failed)
        else:
            self._context.runner.read(lambda: self._holder(text), lambda who: self._badge(who, text), self._failed)

    def _holder(self, text: str) -> str:
        reading = read_code(text)
        holders = {one.delegate for one in self._context.desk.file.read.holders(reading.own, reading.foreign)}
        return holders.pop() if len(holders) == 1 else ""

    def _certificate(self, seen: CertificateSeen | None) -> None:
        if seen is None:
            self._at.tell(Talk(Said.NO_CERTIFICATE))
            return
        turn = self._turn(seen.delegate)
        if not seen.stands:
            name = turn.delegate.name if turn is not None else ""
            self._at.tell(Talk(Said.ENDED, seen.delegate, name, text=seen.serial))
        elif turn is None:
            self._not_called(seen.delegate)
        elif seen.delegate == self._at.state.current or turn.state is StageState.HANDED:
            self._tick(turn)
        else:
            self._at.tell(Talk(Said.OTHER, seen.delegate, turn.delegate.name, text=seen.serial))

    def _badge(self, delegate: str, text: str) -> None:
        if not delegate:
            self._at.tell(Talk(Said.UNKNOWN, text=read_code(text).shown))
            return
        person = self._context.desk.file.read.delegate(delegate)
        on = self._at.state.turn
        names = () if person is None else (person.name, person.latin, person.full_name)
        if on is not None and on.facts.receiver and on.facts.receiver in names:
            self._tick(on)  # whoever receives it for them showed their own badge
            return
        turn = self._turn(delegate)
        if turn is None:
            self._not_called(delegate)
        else:
            self._tick(turn)

    def _tick(self, turn: Turn) -> None:
        if self._at.state.phase is Phase.READY:
            self._at.begin()
        self._at.hand_over(turn.delegate.id)

    def _not_called(self, delegate: str) -> None:
        ceremony = self._at.state.ceremony
        apart = None if ceremony is None else next((one for one in ceremony.apart if one.delegate.id == delegate), None)
        name = self._name(delegate, apart)
        self._at.tell(Talk(Said.NOT_CALLED, delegate, name, candidate=apart))

    def _name(self, delegate: str, apart: Candidate | None) -> str:
        person = apart.delegate if apart is not None else self._context.desk.file.read.delegate(delegate)
        return "" if person is None else person.name

    def _turn(self, delegate: str) -> Turn | None:
        ceremony = self._at.state.ceremony
        return None if ceremony is None else ceremony.by_delegate.get(delegate)

    def _failed(self, error: Exception) -> None:
        self._at.stumbled(error)
