"""A delegate: a person who takes part, and the badges they carry."""

from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from typing import Any

from companion.domain.legible import fitting

UNDECIDED_ROLE = "Delegate"


class DelegateStatus(StrEnum):
    """Whether a delegate still takes part."""

    ACTIVE = "active"
    CANCELLED = "cancelled"


class BadgeState(StrEnum):
    """The life of a badge code."""

    ACTIVE = "active"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Delegate:
    """A person who takes part. Every text is kept as given: the order of family and given name is never changed.

    `attention` holds up to three lines "Kind: text" for the desk (Food, Access, Visa, VIP, ...).
    `foreign_codes` are codes of other systems (tickets) that a scan of the original paper would read.
    `languages` are language tags in the delegate's order of preference. `roommate`: the name of whom they share a room
    with, another delegate or not. `said`: how the name is said aloud, for whoever announces it.
    """

    id: str
    native: str = ""
    latin: str = ""
    second: str = ""
    badge_name: str = ""
    organisation: str = ""
    organisation_native: str = ""
    position: str = ""
    delegation: str = ""
    delegation_native: str = ""
    role: str = UNDECIDED_ROLE
    group: str = ""
    bus: str = ""
    email: str = ""
    mobile: str = ""
    emergency: str = ""
    roommate: str = ""
    languages: tuple[str, ...] = ()
    diet: str = ""
    access: str = ""
    attention: str = ""
    foreign_codes: tuple[str, ...] = ()
    custom: dict[str, str] = field(default_factory=dict)
    status: DelegateStatus = DelegateStatus.ACTIVE
    cancelled_by: str = ""
    cancelled_at: datetime | None = None
    walk_in: bool = False
    sample: bool = False
    said: str = ""

    @property
    def name(self) -> str:
        """The name a person at the desk says first: native, else Latin."""
        return self.native or self.latin

    @property
    def full_name(self) -> str:
        """Native and Latin name together, whichever exist."""
        return " ".join(part for part in (self.native, self.latin) if part)

    @property
    def plate(self) -> str:
        """What the plate on the badge says: group and bus."""
        return " · ".join(part for part in (self.group, self.bus) if part)


TEXT_FIELDS: tuple[str, ...] = (
    "native", "latin", "second", "said", "badge_name", "organisation", "organisation_native", "position", "delegation",
    "delegation_native", "role", "group", "bus", "email", "mobile", "emergency", "roommate", "diet", "access",
    "attention",
)  # fmt: skip
SENSITIVE_FIELDS = frozenset({"mobile", "emergency", "roommate", "diet", "access", "email"})


@dataclass(frozen=True, slots=True)
class Badge:
    """A credential of one delegate. `number` counts that delegate's badges from 1; `printed` counts papers made."""

    code: str
    delegate: str
    number: int
    state: BadgeState
    issued_at: datetime
    reason: str = ""
    ended_at: datetime | None = None
    ended_at_desk: str = ""
    printed: int = 0
    printed_at: datetime | None = None


def delegate_to_fields(delegate: Delegate) -> dict[str, Any]:
    """The delegate's fields as plain JSON values, without the id; the inverse of `delegate_from_fields`."""
    out: dict[str, Any] = {}
    for f in fields(delegate):
        if f.name == "id":
            continue
        value = getattr(delegate, f.name)
        if isinstance(value, tuple):
            value = list(value)
        elif isinstance(value, datetime):
            value = value.isoformat()
        elif isinstance(value, StrEnum):
            value = value.value
        out[f.name] = value
    return out


def delegate_from_fields(delegate_id: str, values: dict[str, Any]) -> Delegate:
    """A delegate from JSON values as the journal keeps them; fields of a newer program, and values of another type than
    the field's, are ignored here."""
    known = fitting(Delegate, values)
    known.pop("id", None)
    return Delegate(id=delegate_id, **known)
