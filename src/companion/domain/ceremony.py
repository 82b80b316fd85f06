"""The ceremony: in which order certificates are handed over, to whom, and how far it is (product.md section 6).

Nothing here changes a certificate. Who is called follows from where they stand (`domain.certificates`); what happens on
stage is a handful of entries about each person, folded here, so that any desk can go on where another stopped.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from typing import Any

from companion.domain.certificates import Eligibility, Standing, Verdict
from companion.domain.delegates import Delegate
from companion.domain.entry import Entry, Kind, standing
from companion.domain.legible import fitting
from companion.domain.parties import reading_order

COMING = 3
"""How many names after the one on stage are shown (product.md section 6)."""
USUAL_ROLES = ("Guest", "Speaker", "Delegate", "Interpreter", "Organizer")
"""Roles in the order in which they are called where nobody set another; own roles come before Delegate."""
_OWN_ROLE = USUAL_ROLES.index("Delegate") - 0.5
_HANGUL = (0xAC00, 0xD7A3)


class StageOrder(StrEnum):
    """By what people are called up."""

    RANK = "rank"
    """Heads of delegations first, then by role; within a role by name."""
    DELEGATION = "delegation"
    """One delegation after the other, its head first."""
    NAME = "name"
    HAND = "hand"
    """One of the others, with people moved by hand."""


class StageState(StrEnum):
    """What became of one person's certificate."""

    WAITING = "waiting"
    HANDED = "handed"
    HELD = "held"


class ApartWhy(StrEnum):
    """Why somebody is not called."""

    NOT_EARNED = "not-earned"
    HELD_BACK = "held-back"
    """A coordinator decided so against the rule."""


@dataclass(frozen=True, slots=True)
class CeremonyPlan:
    """How people are called up, for all desks. `order` is never `HAND`: by `hand` says that moves count on top of it,
    those of this `round`. `language` decides whose alphabet names follow, "" for the event's first language. `roles`
    go in this order, the others after them. `everybody`: those without a certificate are called as well."""

    order: StageOrder = StageOrder.RANK
    hand: bool = False
    round: str = ""
    language: str = ""
    roles: tuple[str, ...] = ()
    everybody: bool = False

    @property
    def shown_order(self) -> StageOrder:
        """The order as people name it."""
        return StageOrder.HAND if self.hand else self.order


@dataclass(frozen=True, slots=True)
class StageAct:
    """Something that was done on stage: handed over (`text`: to whom instead, "" for themselves) or held back (`text`:
    why), when (UTC), at which desk, by whom."""

    entry: str
    at: datetime
    desk: str
    who: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody was moved by hand: behind `after` ("" for the very front), or else before `before`. `when` orders moves
    of all desks."""

    round: str
    after: str
    before: str
    when: str


@dataclass(frozen=True, slots=True)
class StageFacts:
    """Everything said of one person on stage. `receiver` takes the certificate for them, `receiver_why` says why;
    `note` is for the announcer. `moves`: every one, because where others stand may follow from those before."""

    handed: tuple[StageAct, ...] = ()
    held: tuple[StageAct, ...] = ()
    receiver: str = ""
    receiver_why: str = ""
    note: str = ""
    moves: tuple[Move, ...] = ()

    @property
    def state(self) -> StageState:
        """Handed over counts, however often it was said, and before anything else: the paper is gone."""
        if self.handed:
            return StageState.HANDED
        return StageState.HELD if self.held else StageState.WAITING

    @property
    def act(self) -> StageAct | None:
        """The act by which it is as it is: the first handing over, or the last holding back."""
        if self.handed:
            return self.handed[0]
        return self.held[-1] if self.held else None


NOTHING_SAID = StageFacts()


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be called. `serial` is empty while no certificate is issued; `head` of their delegation."""

    delegate: Delegate
    eligibility: Eligibility
    serial: str = ""
    head: bool = False

    @property
    def apart(self) -> ApartWhy | None:
        """Why there is no certificate to hand over; None when there is one."""
        decided = self.eligibility.decided
        if decided is not None and decided.verdict is Verdict.HELD_BACK:
            return ApartWhy.HELD_BACK
        if self.serial or self.eligibility.standing is Standing.EARNED:
            return None
        return ApartWhy.NOT_EARNED


@dataclass(frozen=True, slots=True)
class Turn:
    """One person's turn; `number` counts the order from 1."""

    number: int
    candidate: Candidate
    facts: StageFacts

    @property
    def delegate(self) -> Delegate:
        """Whose turn it is."""
        return self.candidate.delegate

    @property
    def state(self) -> StageState:
        """What became of it."""
        return self.facts.state


@dataclass(frozen=True)
class Ceremony:
    """The order with everybody's state; `apart` are those who are not called, by name."""

    plan: CeremonyPlan
    turns: tuple[Turn, ...]
    apart: tuple[Candidate, ...]
    candidates: tuple[Candidate, ...] = field(repr=False, default=())
    language: str = "en"

    @cached_property
    def by_delegate(self) -> dict[str, Turn]:
        """Each turn by the delegate's id."""
        return {turn.delegate.id: turn for turn in self.turns}

    @cached_property
    def counts(self) -> Counter[StageState]:
        """How many turns ended how."""
        return Counter(turn.state for turn in self.turns)

    def count(self, state: StageState) -> int:
        """How many turns ended so."""
        return self.counts[state]

    @cached_property
    def waiting(self) -> tuple[Turn, ...]:
        """Who is still to be called, in order. The first of them is on: a desk that takes over, or starts anew, goes on
        where the other stopped, and whoever came late or was passed over is called next."""
        return tuple(turn for turn in self.turns if turn.state is StageState.WAITING)

    def coming(self, delegate: str) -> tuple[Turn, ...]:
        """Who is called after this person, the next first."""
        return tuple(turn for turn in self.waiting if turn.delegate.id != delegate)

    def again(self, plan: CeremonyPlan, facts: Mapping[str, StageFacts]) -> "Ceremony":
        """The same people after something was done or moved."""
        return ceremony(plan, self.candidates, facts, self.language)


def fold_stage(entries: Iterable[Entry]) -> StageFacts:
    """What the entries about one person on stage amount to; those taken back count for nothing."""
    facts = NOTHING_SAID
    for entry in standing(entries):
        body = entry.body
        match entry.kind:
            case Kind.HANDED_OVER:
                facts = replace(facts, handed=(*facts.handed, _act(entry, str(body.get("to", "")))))
            case Kind.KEPT_BACK:
                facts = replace(facts, held=(*facts.held, _act(entry, str(body["reason"]))))
            case Kind.STAGE_PUT:
                if "receiver" in body:
                    facts = replace(facts, receiver=str(body["receiver"]), receiver_why=str(body.get("why", "")))
                if "note" in body:
                    facts = replace(facts, note=str(body["note"]))
                if "after" in body:
                    move = Move(
                        str(body.get("round", "")),
                        str(body["after"]),
                        str(body.get("before", "")),
                        f"{entry.clock:020d}",
                    )
                    facts = replace(facts, moves=(*facts.moves, move))
            case _:
                pass
    return facts


def _act(entry: Entry, text: str) -> StageAct:
    return StageAct(entry.id, datetime.fromtimestamp(entry.wall / 1000, UTC), entry.desk, entry.who, text)


def stage_to_fields(facts: StageFacts) -> dict[str, Any]:
    """The facts as plain JSON values; the inverse of `stage_from_fields`."""
    return {**asdict(facts), "handed": [_told(one) for one in facts.handed], "held": [_told(one) for one in facts.held]}


def _told(act: StageAct) -> dict[str, Any]:
    return {**asdict(act), "at": act.at.isoformat()}


def stage_from_fields(values: Mapping[str, Any]) -> StageFacts:
    """The facts from JSON values as the event's file keeps them."""
    return StageFacts(**fitting(StageFacts, values))


def ceremony(
    plan: CeremonyPlan, candidates: Sequence[Candidate], facts: Mapping[str, StageFacts], language: str = "en"
) -> Ceremony:
    """The order of these people. `language` is the event's first, for the names. Whoever holds a certificate already is
    in it, even if the rule speaks against them since."""
    called: list[Candidate] = []
    apart: list[Candidate] = []
    for one in candidates:
        handed = facts.get(one.delegate.id, NOTHING_SAID).state is StageState.HANDED
        wanted = one.apart is None or handed or (plan.everybody and one.apart is ApartWhy.NOT_EARNED)
        (called if wanted else apart).append(one)
    ordered = arranged(plan, called, facts, language)
    turns = (Turn(number, one, facts.get(one.delegate.id, NOTHING_SAID)) for number, one in enumerate(ordered, start=1))
    apart.sort(key=lambda one: name_key(one.delegate, plan.language or language))
    return Ceremony(plan, tuple(turns), tuple(apart), tuple(candidates), language)


def arranged(
    plan: CeremonyPlan, called: Sequence[Candidate], facts: Mapping[str, StageFacts], language: str = "en"
) -> list[Candidate]:
    """These people in the order of the plan. Whoever comes late stands where the order has a place for them, also among
    people who were moved by hand."""
    language = plan.language or language
    roles = {role: place for place, role in enumerate(plan.roles or USUAL_ROLES)}
    unknown = len(plan.roles) if plan.roles else _OWN_ROLE

    def key(one: Candidate) -> tuple[object, ...]:
        person = one.delegate
        name = name_key(person, language)
        if plan.order is StageOrder.DELEGATION:
            # People without a delegation come after those who have one.
            return (not person.delegation, reading_order(plain(person.delegation)), not one.head, name, person.id)
        if plan.order is StageOrder.RANK:
            return (not one.head, roles.get(person.role, unknown), name, person.id)
        return (name, person.id)

    ordered = sorted(called, key=key)
    if not plan.hand:
        return ordered
    moves = sorted(
        (move.when, one.delegate.id, move)
        for one in called
        for move in facts.get(one.delegate.id, NOTHING_SAID).moves
        if move.round == plan.round
    )
    ids = [one.delegate.id for one in ordered]
    for _when, delegate, move in moves:
        _apply(ids, delegate, move)
    known = {one.delegate.id: one for one in called}
    return [known[one] for one in ids]


def _apply(ids: list[str], delegate: str, move: Move) -> None:
    rest = [one for one in ids if one != delegate]
    if move.after in rest:
        place = rest.index(move.after) + 1
    elif move.before in rest:
        place = rest.index(move.before)
    elif not move.after:
        place = 0
    else:
        return  # both neighbours are gone: the order itself has a place
    ids[:] = [*rest[:place], delegate, *rest[place:]]


def name_key(delegate: Delegate, language: str) -> tuple[int, str, str]:
    """Where a name stands in the alphabet: hangul first and by its own order for Korean, else by Latin letters, which
    for Chinese names is the order of pinyin (ui.md section 10)."""
    latin = plain(delegate.latin or delegate.native)
    if language == "ko":
        hangul = next((text for text in (delegate.second, delegate.native) if _is_hangul(text)), "")
        return (0, hangul, latin) if hangul else (1, latin, delegate.native)
    return (0, latin, delegate.native)


def plain(text: str) -> str:
    """Letters without marks and case: Lü stands beside Lu."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))


def _is_hangul(text: str) -> bool:
    return bool(text) and _HANGUL[0] <= ord(text[0]) <= _HANGUL[1]


def neighbours(turns: Sequence[Turn], delegate: str, place: int) -> tuple[str, str]:
    """Behind and before whom somebody stands when they are moved to a place, counted from 1; "" at an end."""
    others = [turn.delegate.id for turn in turns if turn.delegate.id != delegate]
    at = min(max(place, 1), len(others) + 1) - 1
    return (others[at - 1] if at else "", others[at] if at < len(others) else "")
