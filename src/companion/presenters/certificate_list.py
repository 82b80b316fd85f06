"""The list of certificates: in which order, and for each delegate how far they are and what was issued."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum

from companion.domain.certificate_record import ChangedFact, Register, Registered
from companion.domain.certificates import Reason, Standing, Verdict, percent
from companion.domain.programme import Activity, CertificateRule
from companion.presenters.certificate_choice import chosen_design
from companion.presenters.context import ScreenContext
from companion.services.ceremony import read_ceremony
from companion.services.certificate_records import register
from companion.services.standing import DelegateStanding, standings


class Order(StrEnum):
    """The order on stage and in the printer."""

    STAGE = "stage"
    """As people are called up at the ceremony, for all desks; those without a certificate after them."""
    NAME = "name"
    """By Latin name, which for Chinese names is the order of pinyin."""
    CITY = "city"
    READING = "reading"
    """By the second reading of the name (hangul), for Korean hosts."""


@dataclass(frozen=True, slots=True)
class Row:
    """One delegate of the list. `came` of `planned` counting activities; `serial` is empty until issued."""

    id: str
    native: str
    latin: str
    came: int
    planned: int
    standing: Standing
    reasons: tuple[Reason, ...]
    percent: int
    decided: Verdict | None = None
    serial: str = ""
    changed: tuple[ChangedFact, ...] = ()
    """Issued, but this is known otherwise since."""
    printed: bool = False

    @property
    def outdated(self) -> bool:
        """Whether the certificate issued says something that is known otherwise now."""
        return bool(self.changed)

    @property
    def earned(self) -> bool:
        """Whether there is a certificate for them."""
        return self.standing is Standing.EARNED

    @property
    def to_issue(self) -> bool:
        """Whether issuing would write one for them."""
        return self.earned and (not self.serial or self.outdated)


@dataclass(frozen=True, slots=True)
class Candidates:
    """Where everybody stands by the rule in force; `register` are all certificates, those that hold and the others;
    `stage` are those who are called up, in order; `design` is the one of this event (`chosen_design`)."""

    people: tuple[DelegateStanding, ...]
    activities: tuple[Activity, ...]
    rule: CertificateRule
    zone: tzinfo
    activities_page: bool
    register: tuple[Registered, ...]
    printers: tuple[str, ...]
    design: str = ""
    stage: tuple[str, ...] = ()


def read_candidates(context: ScreenContext) -> Candidates:
    """Work out where everybody stands and ask for printers; takes a moment."""
    desk = context.desk
    read = desk.file.read
    event, people = read.event(), tuple(standings(read, desk.now))
    return Candidates(
        people=people,
        activities=tuple(read.activities()),
        rule=event.rule,
        zone=event.zone,
        activities_page=event.activities_page,
        register=register(read, event, people),
        printers=context.spooler().printers(),
        design=chosen_design(context),
        stage=tuple(turn.delegate.id for turn in read_ceremony(read, desk.now, people).turns),
    )


def rows_of(found: Candidates, order: Order, printed: Iterable[str]) -> tuple[Row, ...]:
    """The list in this order; `printed` are the delegates whose certificate a printer took."""
    taken = frozenset(printed)
    issued = {one.delegate: one for one in found.register if one.state is Register.STANDS}
    return tuple(
        row_of(person, issued.get(person.delegate.id), printed=person.delegate.id in taken)
        for person in _ordered(found, order)
    )


def row_of(person: DelegateStanding, issued: Registered | None = None, *, printed: bool = False) -> Row:
    """How one delegate stands in the list."""
    delegate, judged = person.delegate, person.eligibility
    return Row(
        id=delegate.id,
        native=delegate.native,
        latin=delegate.latin,
        came=judged.attended,
        planned=judged.planned,
        standing=judged.standing,
        reasons=judged.reasons,
        percent=percent(judged.share),
        decided=judged.decided.verdict if judged.decided is not None else None,
        serial=issued.serial if issued is not None else "",
        changed=issued.changed if issued is not None else (),
        printed=printed,
    )


def _ordered(found: Candidates, order: Order) -> list[DelegateStanding]:
    if order is Order.STAGE:
        places = {delegate: place for place, delegate in enumerate(found.stage)}
        return sorted(found.people, key=lambda person: places.get(person.delegate.id, len(places)))

    def key(person: DelegateStanding) -> tuple[str, ...]:
        delegate = person.delegate
        name = (delegate.latin or delegate.native).casefold()
        if order is Order.CITY:
            return delegate.delegation.casefold(), name
        if order is Order.READING:
            return delegate.second or delegate.native or name, name
        return (name, delegate.native)

    return sorted(found.people, key=key)
