"""The list of certificates: in which order, and for each delegate how far they are and what was issued."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from companion.domain.certificates import Reason, Standing, Verdict, percent
from companion.domain.programme import Activity, CertificateRule
from companion.presenters.context import ScreenContext
from companion.services.certificates import ISSUED
from companion.services.standing import DelegateStanding, standings
from companion.store.queries import Certificate


class Order(StrEnum):
    """The order on stage and in the printer."""

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
    outdated: bool = False
    """Issued, but the name or the hours changed since."""
    printed: bool = False

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
    """Where everybody stands by the rule in force; `issued` are the certificates that hold, by delegate."""

    people: tuple[DelegateStanding, ...]
    activities: tuple[Activity, ...]
    rule: CertificateRule
    issued: dict[str, Certificate]
    printers: tuple[str, ...]


def read_candidates(context: ScreenContext) -> Candidates:
    """Work out where everybody stands and ask for printers; takes a moment."""
    desk = context.desk
    read = desk.file.read
    return Candidates(
        people=tuple(standings(read, desk.now)),
        activities=tuple(read.activities()),
        rule=read.event().rule,
        issued={one.delegate: one for one in read.certificates() if one.state == ISSUED},
        printers=context.spooler().printers(),
    )


def rows_of(found: Candidates, order: Order, printed: Iterable[str]) -> tuple[Row, ...]:
    """The list in this order; `printed` are the delegates whose certificate a printer took."""
    taken = frozenset(printed)
    return tuple(
        _row(person, found.issued.get(person.delegate.id), printed=person.delegate.id in taken)
        for person in _ordered(found.people, order)
    )


def _row(person: DelegateStanding, issued: Certificate | None, *, printed: bool) -> Row:
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
        outdated=issued is not None and _outdated(person, issued),
        printed=printed,
    )


def _ordered(people: Sequence[DelegateStanding], order: Order) -> list[DelegateStanding]:
    def key(person: DelegateStanding) -> tuple[str, ...]:
        delegate = person.delegate
        name = (delegate.latin or delegate.native).casefold()
        if order is Order.CITY:
            return delegate.delegation.casefold(), name
        if order is Order.READING:
            return delegate.second or delegate.native or name, name
        return (name, delegate.native)

    return sorted(people, key=key)


def _outdated(person: DelegateStanding, issued: Certificate) -> bool:
    delegate, judged = person.delegate, person.eligibility
    facts = {
        "native": delegate.native,
        "latin": delegate.latin,
        "hours": judged.hours,
        "attended": judged.attended,
        "planned": judged.planned,
    }
    return any(issued.body.get(name) != value for name, value in facts.items())
