"""Parties: people who go together (a bus, a group, a delegation), who answers for them and how many fit.

A party is known by the name that stands in its delegates' records, so that an event with nothing but such names has
parties too; what is kept of one adds to it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from companion.domain.delegates import Delegate, DelegateStatus
from companion.domain.legible import fitting
from companion.domain.programme import in_language


class PartyKind(StrEnum):
    """What sort of party it is; the value is also the field of a delegate that names theirs."""

    BUS = "bus"
    GROUP = "group"
    DELEGATION = "delegation"

    def of(self, delegate: Delegate) -> str:
        """The name of this delegate's party of the kind, "" for none."""
        return str(getattr(delegate, self.value))


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to ask: a delegate by id, or a name; `phone` is kept when it is not the one in the delegate's record."""

    delegate: str = ""
    name: str = ""
    phone: str = ""

    def __bool__(self) -> bool:
        """Whether anybody is named, or can be reached."""
        return bool(self.delegate or self.name or self.phone)

    def known(self, people: Mapping[str, Delegate]) -> "Contact":
        """With the name and telephone that stand in the delegate's record, where none is written here."""
        person = people.get(self.delegate)
        if person is None:
            return self
        return Contact(self.delegate, person.name, self.phone or person.mobile)


NOBODY = Contact()


@dataclass(frozen=True, slots=True)
class Party:
    """What is known of a bus, a group or a delegation. `name` is what stands in the delegates' records.

    `titles`: names by language where they differ from it. `leader`: the captain of a bus, the leader of a group, the
    head of a delegation. `capacity`: seats, None when nobody said. `plate`: of the vehicle. `meeting`: where it waits.
    """

    kind: PartyKind
    name: str
    titles: dict[str, str] = field(default_factory=dict)
    leader: Contact = NOBODY
    interpreter: Contact = NOBODY
    capacity: int | None = None
    plate: str = ""
    meeting: str = ""
    removed: bool = False

    def title(self, language: str = "en") -> str:
        """The name in this language, else as it stands in the records."""
        return self.titles.get(language) or (in_language(self.titles, language) if self.titles else "") or self.name


@dataclass(frozen=True, slots=True)
class Load:
    """A party with its people."""

    party: Party
    people: tuple[Delegate, ...]

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.people)

    @property
    def over(self) -> int:
        """How many more than fit; 0 while they do, or when nobody said how many fit."""
        return over(self.count, self.party.capacity)

    @property
    def free(self) -> int | None:
        """How many more fit, None when nobody said."""
        return None if self.party.capacity is None else max(0, self.party.capacity - self.count)


def over(count: int, capacity: int | None) -> int:
    """How many of `count` do not fit; 0 when nobody said how many do."""
    return 0 if capacity is None else max(0, count - capacity)


def loads(kind: PartyKind, parties: Iterable[Party], people: Iterable[Delegate]) -> tuple[Load, ...]:
    """Every party of the kind with its people who take part, by name as people read it ("Bus 2" before "Bus 10"); those
    that only the delegates' records know are among them. People without one are in none."""
    known = {one.name: one for one in parties if one.kind is kind and not one.removed}
    found: dict[str, list[Delegate]] = {name: [] for name in known}
    for person in people:
        name = kind.of(person)
        if name and person.status is DelegateStatus.ACTIVE:
            found.setdefault(name, []).append(person)
    return tuple(
        Load(known.get(name) or Party(kind, name), tuple(found[name])) for name in sorted(found, key=reading_order)
    )


def reading_order(name: str) -> tuple[tuple[int, int, str], ...]:
    """A key that puts names in the order in which people count: numbers by their value."""
    parts: list[tuple[int, int, str]] = []
    digits = letters = ""
    for sign in f"{name.casefold()} ":
        if sign.isdecimal():
            digits += sign
            continue
        if digits:
            parts.append((0, int(digits), ""))
            digits = ""
        letters = sign
        parts.append((1, 0, letters))
    return tuple(parts)


def party_to_fields(party: Party) -> dict[str, Any]:
    """The fields as plain JSON values, without kind and name, which are the subject; `party_from_fields` turns back."""
    return {
        f.name: contact_to_fields(value) if isinstance(value := getattr(party, f.name), Contact) else value
        for f in fields(party)
        if f.name not in {"kind", "name"}
    }


def contact_to_fields(contact: Contact) -> dict[str, str]:
    """A contact as one JSON value: name and telephone belong together, whoever writes last writes both."""
    return {name: value for name in ("delegate", "name", "phone") if (value := getattr(contact, name))}


def party_from_fields(kind: PartyKind, name: str, values: Mapping[str, Any]) -> Party:
    """A party from JSON values as the journal keeps them; fields of a newer program, and values of another type than
    the field's, are ignored here."""
    known = {key: value for key, value in fitting(Party, values).items() if key not in {"kind", "name"}}
    return Party(kind, name, **known)
