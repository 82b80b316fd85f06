"""What became of certificates: the history of one delegate's, the register of all, and which to issue again."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from companion.domain.certificate_record import (
    ChangedFact,
    Deed,
    Register,
    Registered,
    Told,
    changed_facts,
)
from companion.domain.certificates import Standing
from companion.domain.entry import Entry, Kind, certificate_subject, in_order, standing
from companion.domain.programme import Event
from companion.services.certificates import ISSUED, REISSUED, facts_of
from companion.services.standing import DelegateStanding, standings
from companion.store.projections import moment
from companion.store.queries import Certificate, Queries


def history(read: Queries, delegate_id: str) -> tuple[Told, ...]:
    """Everything that was done about a delegate's certificate, oldest first; what was undone is among it."""
    entries = in_order(read.entries_of(certificate_subject(delegate_id)))
    stands = {entry.id for entry in standing(entries)}
    desks = read.desks()
    issued = (entry for entry in entries if entry.kind == Kind.CERTIFICATE_ISSUED)
    papers = {str(entry.body.get("serial", "")): entry.body for entry in issued}
    told = []
    for entry in entries:
        if entry.kind == Kind.UNDONE or _goes_with_another(entry):
            continue
        one = _told(entry, papers, desks.get(entry.desk, ""), undone=entry.id not in stands)
        if one is not None:
            told.append(one)
    return tuple(told)


def _goes_with_another(entry: Entry) -> bool:
    """The void that belongs to an issue in its place is told with that issue."""
    return entry.kind == Kind.CERTIFICATE_VOIDED and entry.body.get("reason") == REISSUED


def _told(entry: Entry, papers: dict[str, dict[str, object]], desk: str, *, undone: bool) -> Told | None:
    body, at = entry.body, moment(entry.wall)
    serial, reason = str(body.get("serial", "")), str(body.get("reason", ""))
    if entry.kind == Kind.CERTIFICATE_ISSUED:
        before = papers.get(str(body.get("replaces", "")))
        changed = changed_facts(before, body) if before is not None else ()
        deed = Deed.ISSUED if before is None else Deed.ISSUED_AGAIN
        return Told(deed, at, entry.who, desk, serial, "", str(body.get("replaces", "")), changed, undone)
    if entry.kind == Kind.CERTIFICATE_VOIDED:
        return Told(Deed.TAKEN_BACK, at, entry.who, desk, serial, reason, undone=undone)
    if entry.kind == Kind.CERTIFICATE_DECIDED:
        give = body.get("give")
        deed = Deed.LIFTED if give is None else Deed.GIVEN if give else Deed.HELD_BACK
        return Told(deed, at, entry.who, desk, "", reason, undone=undone)
    return None


@dataclass(frozen=True, slots=True)
class Known:
    """How the certificates that stand compare with what is known now, by serial: `changed` says what, `unearned` are
    those of delegates who have not earned one (any more)."""

    changed: dict[str, tuple[ChangedFact, ...]]
    unearned: frozenset[str]


def compare(event: Event, people: Iterable[DelegateStanding], certificates: Iterable[Certificate]) -> Known:
    """What is known now, beside what the certificates that stand say."""
    by_id = {person.delegate.id: person for person in people}
    changed, unearned = {}, set()
    for one in certificates:
        if one.state != ISSUED:
            continue
        person = by_id.get(one.delegate)
        if person is None:
            continue
        if person.eligibility.standing is not Standing.EARNED:
            unearned.add(one.serial)
        if facts := changed_facts(one.body, facts_of(event, person)):
            changed[one.serial] = facts
    return Known(changed, frozenset(unearned))


def register(
    read: Queries, event: Event, people: Iterable[DelegateStanding], certificates: list[Certificate] | None = None
) -> tuple[Registered, ...]:
    """Every certificate that was ever issued, in the order of issue, with what its serial is worth now."""
    every = read.certificates() if certificates is None else certificates
    known = compare(event, people, every)
    replaced = {str(one.body["replaces"]): one.serial for one in every if one.body.get("replaces")}
    twice = Counter(one.delegate for one in every if one.state == ISSUED)
    return tuple(
        Registered(
            serial=one.serial,
            delegate=one.delegate,
            native=str(one.body.get("native", "")),
            latin=str(one.body.get("latin", "")),
            hours=float(one.body.get("hours", 0.0)),
            attended=int(one.body.get("attended", 0)),
            planned=int(one.body.get("planned", 0)),
            issued_on=_issued_on(one, event),
            state=_state(one),
            reason="" if one.reason == REISSUED else one.reason,
            replaced_by=replaced.get(one.serial, "") if one.state != ISSUED else "",
            changed=known.changed.get(one.serial, ()),
            unearned=one.serial in known.unearned,
            doubled=one.state == ISSUED and twice[one.delegate] > 1,
        )
        for one in every
    )


def full_register(read: Queries, now: datetime) -> tuple[Registered, ...]:
    """The register as of a moment."""
    return register(read, read.event(), standings(read, now, cancelled=True))


def _state(one: Certificate) -> Register:
    if one.state == ISSUED:
        return Register.STANDS
    return Register.REPLACED if one.reason == REISSUED else Register.TAKEN_BACK


def _issued_on(one: Certificate, event: Event) -> date:
    said = one.body.get("issued_on")
    return date.fromisoformat(said) if isinstance(said, str) else one.issued_at.astimezone(event.zone).date()
