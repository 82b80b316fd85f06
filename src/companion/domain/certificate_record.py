"""What became of certificates after they were issued: what they say that is known otherwise now, and their history."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

FACTS = ("native", "latin", "hours", "attended", "planned", "first_day", "last_day", "event")
"""What a certificate says of a delegate and signs; a certificate is outdated when one of them is known otherwise."""


@dataclass(frozen=True, slots=True)
class ChangedFact:
    """A fact that a certificate says, as it stands on paper and as it is known now, both as `FACTS` are kept."""

    fact: str
    said: Any
    known: Any


def changed_facts(said: Mapping[str, Any], known: Mapping[str, Any]) -> tuple[ChangedFact, ...]:
    """What a certificate says otherwise than is known. What an older program did not keep of it is not compared."""
    return tuple(
        ChangedFact(fact, said[fact], known.get(fact))
        for fact in FACTS
        if fact in said and not _same(said[fact], known.get(fact))
    )


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, float | int) and isinstance(other, float | int):
        return math.isclose(one, other, abs_tol=1e-9)
    return bool(one == other)


class Deed(StrEnum):
    """What was done about somebody's certificate."""

    ISSUED = "issued"
    ISSUED_AGAIN = "issued-again"
    """In place of an earlier one, whose serial is void since."""
    TAKEN_BACK = "taken-back"
    GIVEN = "given"
    HELD_BACK = "held-back"
    LIFTED = "lifted"
    """A decision was lifted: the rule speaks again."""


@dataclass(frozen=True, slots=True)
class Told:
    """One deed. `serial` with issued and taken back ones; `reason` in the words of whoever did it; `replaces` is the
    serial that became void, `changed` what it had said otherwise. `undone`: this was taken back by an undo."""

    deed: Deed
    at: datetime
    who: str
    desk: str
    serial: str = ""
    reason: str = ""
    replaces: str = ""
    changed: tuple[ChangedFact, ...] = ()
    undone: bool = False


class Register(StrEnum):
    """What a serial is worth."""

    STANDS = "stands"
    REPLACED = "replaced"
    TAKEN_BACK = "taken-back"


@dataclass(frozen=True, slots=True)
class Registered:
    """One certificate of the register, with the names and figures on its paper.

    `changed`: what is known otherwise now; `unearned`: it stands although the delegate has not earned it (any more);
    both only of one that stands. `doubled`: another one of the same delegate stands, too, issued at a desk that was
    apart. `replaced_by` is the serial in its place.
    """

    serial: str
    delegate: str
    native: str
    latin: str
    hours: float
    attended: int
    planned: int
    issued_on: date
    state: Register
    reason: str = ""
    replaced_by: str = ""
    changed: tuple[ChangedFact, ...] = ()
    unearned: bool = False
    doubled: bool = False
