"""What the stage view of the ceremony shows, and what it tells staff."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from companion.domain.answers import UserError
from companion.domain.ceremony import COMING, Candidate, Ceremony, StageState, Turn


class Phase(StrEnum):
    """Before, during and after."""

    READY = "ready"
    ON = "on"
    OVER = "over"


class Said(StrEnum):
    """What a scan or an act came to, beside what is shown anyway."""

    OUT_OF_ORDER = "out-of-order"
    ALREADY = "already"
    ELSEWHERE = "elsewhere"
    """Another desk handed it over meanwhile."""
    OTHER = "other"
    """The certificate of somebody else was scanned: asked about."""
    NOT_CALLED = "not-called"
    ENDED = "ended"
    """The certificate was taken back since it was printed."""
    NO_CERTIFICATE = "no-certificate"
    UNKNOWN = "unknown"
    TAKEN_BACK = "taken-back"
    HELD = "held"
    NOTHING_TO_UNDO = "nothing-to-undo"
    NO_SUCH_PLACE = "no-such-place"
    REFUSED = "refused"
    LIST_SAVED = "list-saved"
    LIST_PRINTED = "list-printed"
    NO_PRINTER = "no-printer"
    NOTHING_LEFT = "nothing-left"


ASKS = frozenset({Said.OTHER})
"""These wait for an answer: F9 or F10."""
GOOD = frozenset({Said.TAKEN_BACK, Said.LIST_SAVED, Said.LIST_PRINTED})
"""These are no trouble."""


@dataclass(frozen=True, slots=True)
class Talk:
    """One thing told: about `delegate` (their name is `name`), when (UTC), at which desk. `error` is why something was
    refused."""

    said: Said
    delegate: str = ""
    name: str = ""
    at: datetime | None = None
    desk: str = ""
    text: str = ""
    error: UserError | None = None
    candidate: Candidate | None = None


@dataclass(frozen=True, slots=True)
class CeremonyState:
    """`current` is whose turn it is, `looked` who is looked at instead, "" for nobody. `spoken`: proposals of how names
    are said, by delegate. `query` and `found` belong to the search. `typed`: digits of a place typed so far. `titles`:
    short titles of activities by id, for the reasons of those who are not called."""

    loading: bool = True
    phase: Phase = Phase.READY
    ceremony: Ceremony | None = None
    current: str = ""
    looked: str = ""
    spoken: dict[str, str] = field(default_factory=dict)
    talk: Talk | None = None
    query: str = ""
    found: tuple[str, ...] = ()
    at: int = 0
    typed: str = ""
    titles: dict[str, str] = field(default_factory=dict)

    @property
    def turn(self) -> Turn | None:
        """Whose turn it is."""
        return None if self.ceremony is None else self.ceremony.by_delegate.get(self.current)

    @property
    def shown(self) -> Turn | None:
        """Who is shown large."""
        if self.ceremony is None:
            return None
        return self.ceremony.by_delegate.get(self.looked) or self.turn

    @property
    def looks_ahead(self) -> bool:
        """Whether somebody else is shown than whose turn it is."""
        shown = self.shown
        return shown is not None and shown.delegate.id != self.current

    @property
    def coming(self) -> tuple[Turn, ...]:
        """The next three after whose turn it is."""
        if self.ceremony is None:
            return ()
        return self.ceremony.coming(self.current)[:COMING]

    @property
    def left(self) -> tuple[Turn, ...]:
        """Whose certificate was not handed over, in order."""
        turns = () if self.ceremony is None else self.ceremony.turns
        return tuple(turn for turn in turns if turn.state is not StageState.HANDED)

    @property
    def handed(self) -> int:
        """How many were handed over."""
        return 0 if self.ceremony is None else self.ceremony.count(StageState.HANDED)

    @property
    def held(self) -> int:
        """How many were held back."""
        return 0 if self.ceremony is None else self.ceremony.count(StageState.HELD)

    @property
    def waiting(self) -> int:
        """How many are still to be called."""
        return 0 if self.ceremony is None else len(self.ceremony.waiting)
