"""Certificates: decide, issue with a serial and a signature, void, check. `certificate_records` tells what became of
them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from companion.domain.answers import UserError
from companion.domain.certificate_record import changed_facts
from companion.domain.certificates import Eligibility, Standing, next_serial
from companion.domain.delegates import Delegate
from companion.domain.documents import AttendedActivity, CertificateContent, VerifierContent
from companion.domain.entry import Kind, certificate_subject
from companion.domain.programme import Activity, Event, in_language
from companion.domain.samples import SAMPLE_PERSON
from companion.domain.signatures import SIGNATURES, STAMP
from companion.services import signing
from companion.services.badges import photo_bytes
from companion.services.ports import Desk
from companion.services.standing import DelegateStanding, standings
from companion.store.file import EventFile, Transaction
from companion.store.queries import Certificate, Queries

SUPPORTED = ("en", "zh", "ko")
ISSUED = "issued"
REISSUED = "reissued"
_BLOCK_SIGNS = 6
"""Signs of a desk's random id in its serials: of ten desks that are apart, two alike are once in 24 million events."""


@dataclass(frozen=True, slots=True)
class IssuedNow:
    """A certificate that this call issued."""

    delegate: str
    serial: str
    entry: str


def decide_certificate(desk: Desk, delegate_id: str, give: bool | None, reason: str, batch: str = "") -> None:
    """Gives or holds back a certificate against the rule, with a reason; None lets the rule speak again.

    `batch` is a new id under which the act can be undone. Raises UserError without a reason.
    """
    if give is not None and not reason.strip():
        raise UserError("A decision needs a reason.", "Type why, in a few words; it is kept in the report.")
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        _decide(writing, delegate_id, reason, give=give)


def _decide(writing: Transaction, delegate_id: str, reason: str, *, give: bool | None) -> None:
    body = {"give": give, "reason": reason.strip()}
    writing.append(Kind.CERTIFICATE_DECIDED, certificate_subject(delegate_id), body)


def issue(desk: Desk, delegate_ids: Sequence[str] | None = None, batch: str = "") -> list[IssuedNow]:
    """Issues a certificate to each of these delegates (default: everybody) who earned one and has none that stands, or
    of whom something on it is known otherwise since; the old one is then voided. All or none."""
    done = []
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        event = writing.read.event()
        key = _event_key(writing)
        valid = {c.delegate: c for c in writing.read.certificates() if c.state == ISSUED}
        used = [c.serial for c in writing.read.certificates()]
        number = len(used)
        block = _block(writing)
        activities = writing.read.activities()
        for standing in _chosen(writing.read, desk.now, delegate_ids):
            if standing.eligibility.standing is not Standing.EARNED:
                continue
            before = valid.get(standing.delegate.id)
            facts = facts_of(event, standing)
            replaces = {}
            if before is not None:
                if not changed_facts(before.body, facts):
                    continue
                void = {"serial": before.serial, "reason": REISSUED}
                writing.append(Kind.CERTIFICATE_VOIDED, certificate_subject(standing.delegate.id), void)
                replaces = {"replaces": before.serial}
            serial = next_serial(event.serial_prefix or "C", event.start.year, block, used)
            used = [serial]  # the last of this desk's block is all that the next one depends on
            number += 1
            issued_on = desk.now.astimezone(event.zone).date()
            statement = _statement(event, standing.delegate, standing.eligibility, serial, desk.now)
            body = {
                **facts,
                **replaces,
                "activities": [[one.id, hours] for one, hours in _attended(activities, standing)],
                "serial": serial,
                "number": number,
                "issued_on": issued_on.isoformat(),
                "qr": signing.sign(key, statement),
            }
            entry = writing.append(Kind.CERTIFICATE_ISSUED, certificate_subject(standing.delegate.id), body)
            done.append(IssuedNow(standing.delegate.id, serial, entry.id))
    return done


def void(desk: Desk, delegate_id: str, serial: str, reason: str, batch: str = "", *, hold_back: bool = False) -> None:
    """Takes a certificate back; its serial is never given again. `hold_back`: nor is there a new one in its place until
    that is lifted. Raises UserError when it does not stand, or without a reason."""
    if not reason.strip():
        raise UserError("Taking a certificate back needs a reason.", "Type why, in a few words; it is kept.")
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        issued = {(c.delegate, c.serial) for c in writing.read.certificates() if c.state == ISSUED}
        if (delegate_id, serial) not in issued:
            raise UserError(f"There is no certificate {serial} that stands.", "Check its number.")
        body = {"serial": serial, "reason": reason.strip()}
        writing.append(Kind.CERTIFICATE_VOIDED, certificate_subject(delegate_id), body)
        if hold_back:
            _decide(writing, delegate_id, reason, give=False)


def contents(
    read: Queries,
    now: datetime,
    *,
    languages: Sequence[str] = (),
    only: Iterable[str] | None = None,
    drafts_of_all: bool = False,
    activities: bool | None = None,
    photos: bool = False,
) -> list[CertificateContent]:
    """What the certificates of those who earned one say, issued ones with serial and code, others as drafts.

    `languages`: one or two tags; without them each delegate's own language and English. `drafts_of_all` adds drafts of
    delegates who have not earned one, for a preview. `activities`: list the activities attended on a second page
    (default: as the event says). `photos`: the photos are read as well, for a design that shows them.
    """
    event = read.event()
    photographed = read.photographed() if photos else frozenset()
    listed = read.activities() if (event.activities_page if activities is None else activities) else []
    valid = {c.delegate: c for c in read.certificates() if c.state == ISSUED}
    inked = {place: picture.png for place, picture in read.signatures().items()}
    return [
        _content(
            event,
            standing,
            valid.get(standing.delegate.id),
            languages,
            now,
            listed,
            inked,
            photo=photo_bytes(read, standing.delegate.id) if standing.delegate.id in photographed else b"",
        )
        for standing in _chosen(read, now, None if only is None else list(only))
        if drafts_of_all or standing.eligibility.standing is Standing.EARNED
    ]


def sample_certificate(event: Event, now: datetime, languages: Sequence[str] = ()) -> CertificateContent:
    """The draft of an invented person who came to everything, for an event that has nobody yet."""
    hours = 24.0
    came = Eligibility(Standing.EARNED, 11, 11, hours, hours, share=1.0, best_share=1.0, reasons=())
    return _content(event, DelegateStanding(SAMPLE_PERSON, {}, came), None, languages, now, (), {})


def public_key(file: EventFile) -> str:
    """The public key of an event, to check its certificates with."""
    key = file.local("event_key")
    if key is None:
        raise UserError("This copy of the event has no key.", "Check with the event file that issued the certificate.")
    return signing.public_key(key)


def verifier_content(desk: Desk) -> VerifierContent:
    """What the page that checks this event's certificates has to know, as of now. Raises UserError without a key."""
    read = desk.file.read
    event = read.event()
    ended = [certificate for certificate in read.certificates() if certificate.state != ISSUED]
    return VerifierContent(
        key=public_key(desk.file),
        signed_title=event.title(),
        titles=dict(event.titles),
        first_day=event.start,
        last_day=event.end,
        made_on=desk.now.astimezone(event.zone).date(),
        withdrawn=tuple(sorted(one.serial for one in ended if one.reason != REISSUED)),
        replaced=tuple(sorted(one.serial for one in ended if one.reason == REISSUED)),
    )


def _chosen(read: Queries, now: datetime, delegate_ids: Sequence[str] | None) -> list[DelegateStanding]:
    if delegate_ids is None:
        return standings(read, now)
    found = [read.delegate(one) for one in delegate_ids]
    return standings(read, now, delegates=[delegate for delegate in found if delegate is not None])


def _event_key(writing: Transaction) -> str:
    key = writing.local("event_key")
    if key is None:
        key = signing.new_event_key()
        writing.set_local("event_key", key)
    return key


def _block(writing: Transaction) -> int | str:
    desk = writing.desk()
    return 1 if writing.read.founding_desk() == desk else desk[-_BLOCK_SIGNS:].upper()


def _attended(activities: Iterable[Activity], standing: DelegateStanding) -> list[tuple[Activity, float]]:
    """The activities that the figures of a certificate are of, with their hours, in the order of the programme."""
    there = [one for one in activities if one.id in standing.attendance]
    counting = [one for one in there if one.counts] or there
    return [(one, one.hours if one.counts else 0.0) for one in counting if standing.attendance[one.id].status.came]


def facts_of(event: Event, standing: DelegateStanding) -> dict[str, object]:
    """What a certificate would say of a delegate now (`domain.certificate_record.FACTS`)."""
    delegate, eligibility = standing.delegate, standing.eligibility
    return {
        "native": delegate.native,
        "latin": delegate.latin,
        "hours": eligibility.hours,
        "attended": eligibility.attended,
        "planned": eligibility.planned,
        "first_day": event.start.isoformat(),
        "last_day": event.end.isoformat(),
        "event": event.title(),
    }


def _statement(
    event: Event, delegate: Delegate, eligibility: Eligibility, serial: str, now: datetime
) -> signing.Statement:
    return signing.Statement(
        serial=serial,
        native=delegate.native,
        latin=delegate.latin,
        hours=eligibility.hours,
        attended=eligibility.attended,
        planned=eligibility.planned,
        first_day=event.start,
        last_day=event.end,
        issued_on=now.astimezone(event.zone).date(),
        event=event.title(),
    )


def _lines(
    event: Event, standing: DelegateStanding, said: Mapping[str, Any], activities: Sequence[Activity]
) -> tuple[AttendedActivity, ...]:
    """The activities of the second page: those of the certificate as it was issued, else those attended until now."""
    attended = _attended(activities, standing)
    if isinstance(said.get("activities"), list):
        known = {one.id: one for one in activities}
        attended = [(known[at], float(hours)) for at, hours in said["activities"] if at in known]
    return tuple(AttendedActivity(one.titles, one.start.astimezone(event.zone), hours) for one, hours in attended)


def _organizer(event: Event) -> str:
    return ", ".join(in_language(one.names, "en") for one in event.organizers if one.names)


def _day(said: object, known: date) -> date:
    return date.fromisoformat(said) if isinstance(said, str) else known


def own_language(delegate: Delegate) -> str:
    """The language a certificate puts first for this delegate: the first of theirs that we print, else English."""
    return next((tag[:2] for tag in delegate.languages if tag[:2] in SUPPORTED), "en")


def _pair(delegate: Delegate, languages: Sequence[str]) -> tuple[str, ...]:
    own = own_language(delegate)
    wanted = tuple(languages) or (own, "en")
    ordered = sorted(dict.fromkeys(wanted), key=lambda tag: tag != own)
    return tuple(ordered[:2])


def _content(
    event: Event,
    standing: DelegateStanding,
    issued: Certificate | None,
    languages: Sequence[str],
    now: datetime,
    activities: Sequence[Activity],
    inked: Mapping[str, bytes],
    photo: bytes = b"",
) -> CertificateContent:
    delegate, eligibility = standing.delegate, standing.eligibility
    said = issued.body if issued is not None else {}
    today = now.astimezone(event.zone).date()
    return CertificateContent(
        delegate=delegate.id,
        serial=issued.serial if issued is not None else "",
        native=str(said.get("native", delegate.native)),
        latin=str(said.get("latin", delegate.latin)),
        second=delegate.second,
        organisation=delegate.organisation,
        organisation_native=delegate.organisation_native,
        languages=_pair(delegate, languages),
        event_titles=event.titles,
        city=event.city,
        first_day=_day(said.get("first_day"), event.start),
        last_day=_day(said.get("last_day"), event.end),
        attended=int(said.get("attended", eligibility.attended)),
        planned=int(said.get("planned", eligibility.planned)),
        hours=float(said.get("hours", eligibility.hours)),
        planned_hours=eligibility.planned_hours,
        issued_on=issued.issued_at.astimezone(event.zone).date() if issued is not None else today,
        signatories=tuple((signatory.name, signatory.office) for signatory in event.signatories),
        qr=issued.qr if issued is not None else "",
        draft=issued is None,
        short_titles=event.short_titles,
        activities=_lines(event, standing, said, activities),
        organizer=_organizer(event),
        signatures=tuple(inked.get(place, b"") for place in SIGNATURES[: len(event.signatories)]),
        stamp=inked.get(STAMP, b""),
        delegation=delegate.delegation,
        role=delegate.role,
        photo=photo,
    )
