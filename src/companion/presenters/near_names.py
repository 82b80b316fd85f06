"""People with the same or nearly the same name, told apart: what differs between them is marked wherever they stand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from companion.domain.delegates import Delegate
from companion.store.searchkeys import folded

_LONG_ENOUGH = 10
"""Shorter Latin names that differ in a letter are other names: nobody takes Li for Lu."""
_LETTERS = 2
"""More letters than this differ too much to need a mark."""
_TWO_CHARACTERS = 2
"""Of names of two characters, one that differs makes another name."""
_LONG = 16
"""From here on, names that differ in two letters can still be taken for each other."""


class Tell(StrEnum):
    """What tells somebody from all others of the same name, the first of these that does."""

    NAME = "name"
    DELEGATION = "delegation"
    ORGANISATION = "organisation"
    POSITION = "position"
    ROLE = "role"
    GROUP = "group"
    BADGE = "badge"


_TELLS: tuple[tuple[Tell, Callable[[Delegate], str]], ...] = (
    (Tell.DELEGATION, lambda one: one.delegation or one.delegation_native),
    (Tell.ORGANISATION, lambda one: one.organisation or one.organisation_native),
    (Tell.POSITION, lambda one: one.position),
    (Tell.ROLE, lambda one: one.role),
    (Tell.GROUP, lambda one: one.group),
)


@dataclass(frozen=True, slots=True)
class Difference:
    """How one person differs from those who could be taken for them: by what, and at which characters of the name.

    `native` and `latin` are (start, end) pieces of the names, empty where nothing needs a mark.
    """

    tell: Tell = Tell.NAME
    native: tuple[int, int] = (0, 0)
    latin: tuple[int, int] = (0, 0)


def differences(people: Sequence[Delegate]) -> dict[str, Difference]:
    """By id, only for those who could be taken for somebody else in the list."""
    found: dict[str, Difference] = {}
    for one in people:
        others = [other for other in people if other.id != one.id]
        namesakes = [other for other in others if _name(other) == _name(one)]
        near = [other for other in others if _name(other) != _name(one) and _nearly(one, other)]
        if not namesakes and not near:
            continue
        native, latin = (0, 0), (0, 0)
        for other in near[:1]:
            native = _piece(one.native, other.native) if one.native and other.native else (0, 0)
            if _longest_piece(one.latin, other.latin) <= _LETTERS:
                latin = _piece(one.latin, other.latin)
        found[one.id] = Difference(_tell(one, namesakes) if namesakes else Tell.NAME, native, latin)
    return found


def _name(one: Delegate) -> tuple[str, str]:
    return folded(one.native), folded(one.latin)


def _tell(one: Delegate, namesakes: list[Delegate]) -> Tell:
    for tell, value in _TELLS:
        own = value(one).strip().casefold()
        if own and all(value(other).strip().casefold() != own for other in namesakes):
            return tell
    return Tell.BADGE


def _nearly(one: Delegate, other: Delegate) -> bool:
    """Whether they sound alike, or their names differ in a letter or two, or in one character of three or more."""
    length = len(one.native)
    of_one_family = one.native[:1] == other.native[:1] and len(other.native) == length
    if length > _TWO_CHARACTERS and of_one_family and _longest_piece(one.native, other.native) == 1:
        return True
    mine, theirs = folded(one.latin), folded(other.latin)
    if not mine or not theirs:
        return False
    if mine == theirs:
        return True
    shortest = min(len(mine), len(theirs))
    most = 2 if shortest >= _LONG else 1
    return shortest >= _LONG_ENOUGH and _longest_piece(mine, theirs) <= most


def _longest_piece(mine: str, theirs: str) -> int:
    (start, end), (other_start, other_end) = _piece(mine, theirs), _piece(theirs, mine)
    return max(end - start, other_end - other_start)


def _piece(mine: str, theirs: str) -> tuple[int, int]:
    """The piece of mine that is left when what both begin and end with is taken away."""
    start = 0
    while start < min(len(mine), len(theirs)) and mine[start] == theirs[start]:
        start += 1
    end = 0
    while end < min(len(mine), len(theirs)) - start and mine[-1 - end] == theirs[-1 - end]:
        end += 1
    return (start, len(mine) - end) if start < len(mine) - end else (0, 0)
