"""The ceremony: in which order certificates are handed over, and what happened on stage, for all desks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from companion.domain.answers import UserError
from companion.domain.ceremony import (
    Candidate,
    Ceremony,
    StageFacts,
    StageOrder,
    StageState,
    Turn,
    ceremony,
    neighbours,
)
from companion.domain.codes import keys_behind
from companion.domain.entry import CEREMONY_SUBJECT, Entry, Kind, stage_subject
from companion.domain.ids import new_id
from companion.domain.parties import PartyKind
from companion.domain.programme import Event
from companion.domain.reports import ReportCell, ReportColumn, ReportTable
from companion.services import roster, signing
from companion.services.certificates import ISSUED
from companion.services.ports import Desk
from companion.services.standing import DelegateStanding, standings
from companion.services.words import speaker
from companion.store.file import Transaction
from companion.store.queries import Queries

LANGUAGES = ("en", "zh", "ko")
LONGEST = 200
"""Letters of a reason, a name or a note at most."""
_NO_TURN = "There is no certificate to hand over to {}."


@dataclass(frozen=True, slots=True)
class StageDone:
    """What was written: the batch that one undo takes back, "" when it stood so already (`before`: since when)."""

    batch: str
    entry: str = ""
    before: StageFacts | None = None


@dataclass(frozen=True, slots=True)
class CertificateSeen:
    """Whose certificate was read: by its serial. `stands`: it was not taken back since."""

    delegate: str
    serial: str
    stands: bool


def read_ceremony(read: Queries, now: datetime, people: Sequence[DelegateStanding] | None = None) -> Ceremony:
    """The order with everybody's state, as of now. It takes as long as working out who earned a certificate, unless
    `people` says so."""
    event = read.event()
    heads = {party.leader.delegate for party in read.parties(PartyKind.DELEGATION) if party.leader.delegate}
    serials = {one.delegate: one.serial for one in read.certificates() if one.state == ISSUED}
    candidates = [
        Candidate(one.delegate, one.eligibility, serials.get(one.delegate.id, ""), one.delegate.id in heads)
        for one in (standings(read, now) if people is None else people)
    ]
    return ceremony(read.ceremony_plan(), candidates, read.stage_facts(), _first(event))


def _first(event: Event) -> str:
    return event.languages[0][:2] if event.languages else "en"


def choose_order(desk: Desk, order: StageOrder, *, language: str | None = None, roles: Sequence[str] = ()) -> StageDone:
    """Another order. By hand: as people were moved last; nobody is moved by it. `language`: whose alphabet names
    follow; `roles`: in which order roles are called. Raises UserError for a language that is none of ours."""
    body: dict[str, object] = {"hand": True} if order is StageOrder.HAND else {"hand": False, "order": str(order)}
    if language is not None:
        if language not in LANGUAGES:
            raise UserError(f"Names have no order in “{language}”.", f"Choose one of: {', '.join(LANGUAGES)}.")
        body["language"] = language
    if roles:
        body["roles"] = [role.strip() for role in roles if role.strip()]
    return _plan(desk, body)


def call_everybody(desk: Desk, *, everybody: bool) -> StageDone:
    """Whether people without a certificate are called as well; those held back by decision never are."""
    return _plan(desk, {"everybody": everybody})


def _plan(desk: Desk, body: dict[str, object]) -> StageDone:
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        entry = writing.append(Kind.CEREMONY_PUT, CEREMONY_SUBJECT, body)
    return StageDone(batch, entry.id)


def move(desk: Desk, delegate_id: str, place: int) -> StageDone:
    """Moves somebody to a place in the order, counted from 1; from then on the order is by hand."""
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        now = read_ceremony(writing.read, desk.now)
        turn = now.by_delegate.get(delegate_id)
        if turn is None:
            raise _nothing_for(writing, delegate_id)
        if turn.number == min(max(place, 1), len(now.turns)):
            return StageDone("")
        round_ = now.plan.round if now.plan.hand else ""
        if not round_:
            round_ = new_id()
            writing.append(Kind.CEREMONY_PUT, CEREMONY_SUBJECT, {"hand": True, "round": round_})
        after, before = neighbours(now.turns, delegate_id, place)
        body = {"round": round_, "after": after, "before": before}
        entry = writing.append(Kind.STAGE_PUT, stage_subject(delegate_id), body)
    return StageDone(batch, entry.id)


def hand_over(desk: Desk, delegate_id: str) -> StageDone:
    """The certificate was handed over: to the person, or to who receives for them. Said twice, also by two desks, it
    counts once. Raises UserError for somebody who has none."""
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        facts = writing.read.stage_facts().get(delegate_id, StageFacts())
        if facts.state is StageState.HANDED:
            return StageDone("", before=facts)
        _check_turn(writing, desk.now, delegate_id)
        body = {"to": facts.receiver} if facts.receiver else {}
        entry = writing.append(Kind.HANDED_OVER, stage_subject(delegate_id), body)
    return StageDone(batch, entry.id)


def keep_back(desk: Desk, delegate_id: str, reason: str) -> StageDone:
    """The certificate is not handed over now, with a reason; once more gives another reason."""
    words = _words(reason)
    if not words:
        raise UserError("Holding back needs a reason.", "Type why, in a few words.")
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        facts = writing.read.stage_facts().get(delegate_id, StageFacts())
        if facts.state is StageState.HANDED:
            raise UserError("This certificate was handed over already.", "Take that back first.")
        _check_turn(writing, desk.now, delegate_id)
        entry = writing.append(Kind.KEPT_BACK, stage_subject(delegate_id), {"reason": words})
    return StageDone(batch, entry.id)


def take_back(desk: Desk, delegate_id: str) -> StageDone:
    """They are to be called again: handing over or holding back is taken back, whichever desks said it."""
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        facts = writing.read.stage_facts().get(delegate_id, StageFacts())
        acts = facts.handed or facts.held
        if not acts:
            return StageDone("", before=facts)
        for act in acts:
            entry = writing.append(Kind.UNDONE, stage_subject(delegate_id), {"entry": act.entry})
    return StageDone(batch, entry.id)


def substitute(desk: Desk, delegate_id: str, name: str, why: str = "") -> StageDone:
    """Somebody receives the certificate for them, by name, with a reason if there is one; no name: they do."""
    body = {"receiver": _words(name), "why": _words(why) if name.strip() else ""}
    return _put(desk, delegate_id, body)


def note(desk: Desk, delegate_id: str, text: str) -> StageDone:
    """A note that only the announcer sees; "" for none."""
    return _put(desk, delegate_id, {"note": _words(text)})


def say(desk: Desk, delegate_id: str, text: str) -> StageDone:
    """How a name is said aloud, kept in the delegate's record; "" leaves it to the proposal."""
    batch = new_id()
    roster.change(desk, delegate_id, {"said": _words(text)}, batch)
    return StageDone(batch)


def last_act(read: Queries, desk: str) -> str:
    """Who was handed a certificate, or held back, last at this desk; "" for nobody."""
    found = [
        (act.at, act.entry, delegate)
        for delegate, facts in read.stage_facts().items()
        if (act := facts.act) is not None and act.desk == desk
    ]
    return max(found)[2] if found else ""


def certificate_seen(desk: Desk, text: str) -> CertificateSeen | None:
    """Whose certificate this code is of, to the letter; None when this event issued no such certificate."""
    wanted = _code(text)
    found = next((one for one in desk.file.read.certificates() if one.qr and _code(one.qr) == wanted), None)
    return None if found is None else CertificateSeen(found.delegate, found.serial, found.state == ISSUED)


def is_certificate_code(text: str) -> bool:
    """Whether a code is meant to be that of a certificate."""
    return _code(text).startswith(f"{signing.PREFIX}:")


def _code(text: str) -> str:
    """Capitals only, as they were printed: a Korean input method and caps lock undone."""
    return "".join(keys_behind(text).split()).upper()


def left_over(now: Ceremony) -> tuple[Turn, ...]:
    """Whose certificate was not handed over, in order: held back, or never called."""
    return tuple(turn for turn in now.turns if turn.state is not StageState.HANDED)


def left_table(read: Queries, now: Ceremony, language: str = "en") -> ReportTable:
    """Whose certificate is left, with what is needed to send it on."""
    word, event = speaker([language]), read.event()
    rows: list[tuple[ReportCell, ...]] = []
    for turn in left_over(now):
        person, act = turn.delegate, turn.facts.act
        why = word("never-called") if act is None else f"{word('kept-back')}: {act.text}"
        organisation = " · ".join(dict.fromkeys(t for t in (person.organisation_native, person.organisation) if t))
        rows.append(
            (turn.candidate.serial, person.native, person.latin, organisation, person.delegation, person.email,
             person.mobile, why)
        )  # fmt: skip
    heads = ("serial", "native-name", "latin-name", "organisation", "delegation", "email", "mobile", "reason")
    title = f"{event.title(language)}: {word('certificates-left')}"
    columns = tuple(ReportColumn(word(head)) for head in heads)
    return ReportTable(word("certificates"), title, columns, tuple(rows))


def _put(desk: Desk, delegate_id: str, body: dict[str, str]) -> StageDone:
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        if writing.read.delegate(delegate_id) is None:
            raise UserError(f"There is no delegate {delegate_id} in this event.", "Look the person up by name.")
        entry: Entry = writing.append(Kind.STAGE_PUT, stage_subject(delegate_id), body)
    return StageDone(batch, entry.id)


def _check_turn(writing: Transaction, now: datetime, delegate_id: str) -> None:
    """Somebody without a certificate gets none on stage, unless everybody is called."""
    read = writing.read
    delegate = read.delegate(delegate_id)
    if delegate is None:
        raise UserError(f"There is no delegate {delegate_id} in this event.", "Look the person up by name.")
    found = standings(read, now, delegates=[delegate])
    serial = next(
        (one.serial for one in read.certificates() if one.delegate == delegate_id and one.state == ISSUED), ""
    )
    candidates = [Candidate(one.delegate, one.eligibility, serial) for one in found]
    if not ceremony(read.ceremony_plan(), candidates, {}).turns:
        raise _nothing_for(writing, delegate_id)


def _nothing_for(writing: Transaction, delegate_id: str) -> UserError:
    delegate = writing.read.delegate(delegate_id)
    name = delegate_id if delegate is None else delegate.full_name
    return UserError(_NO_TURN.format(name), "Give one on the Certificates screen, or call everybody.")


def _words(text: str) -> str:
    return " ".join(text.split())[:LONGEST]
