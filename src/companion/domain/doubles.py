"""People who stand on the list twice: which two delegates may be one person, and why."""

import re
import unicodedata
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from companion.domain.delegates import Delegate, DelegateStatus

SHARED_BY_MANY = 4
"""A number or an address that this many people give is that of an office or a guide, not of one person."""
_ALL_PAIRS = 8
"""So many people of one name are compared with each other; of more, each with the first only."""
_PHONE_DIGITS = 9
"""The last digits of a mobile number: the same with and without country code, zero or not."""
_FEWEST_DIGITS = 7


class Why(StrEnum):
    """Why two people may be one, the strongest reason first."""

    MOBILE = "mobile"
    EMAIL = "email"
    NATIVE = "native"
    LATIN = "latin"


@dataclass(frozen=True, slots=True)
class Double:
    """Two delegates who may be one person."""

    one: Delegate
    other: Delegate
    why: tuple[Why, ...]


def doubles(delegates: Iterable[Delegate]) -> tuple[Double, ...]:
    """Every pair that may be one person, in the order of the list; cancelled delegates are left out.

    The same native name in one delegation, the same words of a Latin name in any order in one delegation (unless
    something tells them apart), the same e-mail address, the same mobile number.
    """
    people = [delegate for delegate in delegates if delegate.status is DelegateStatus.ACTIVE]
    place = {delegate.id: at for at, delegate in enumerate(people)}
    found: dict[tuple[str, str], set[Why]] = {}
    for why, groups in _grouped(people).items():
        for group in groups.values():
            for one, other in _pairs(group, shared=why in {Why.MOBILE, Why.EMAIL}):
                if why in {Why.NATIVE, Why.LATIN} and told_apart(one, other):
                    continue
                pair = (one.id, other.id) if place[one.id] < place[other.id] else (other.id, one.id)
                found.setdefault(pair, set()).add(why)
    ordered = sorted(found, key=lambda pair: (place[pair[0]], place[pair[1]]))
    return tuple(
        Double(people[place[one]], people[place[other]], tuple(why for why in Why if why in found[one, other]))
        for one, other in ordered
    )


def _grouped(people: Sequence[Delegate]) -> Mapping[Why, Mapping[Hashable, list[Delegate]]]:
    groups: dict[Why, dict[Hashable, list[Delegate]]] = {why: {} for why in Why}
    for person in people:
        whence = _plain(person.delegation or person.delegation_native)
        keys: dict[Why, tuple[object, ...]] = {
            Why.MOBILE: (_phone(person.mobile),),
            Why.EMAIL: (person.email.strip().casefold(),),
            Why.NATIVE: (_plain(person.native).replace(" ", ""), whence),
            Why.LATIN: (tuple(sorted(_plain(person.latin).split())), whence),
        }
        for why, key in keys.items():
            if key[0]:
                groups[why].setdefault(key, []).append(person)
    return groups


def _pairs(group: Sequence[Delegate], *, shared: bool) -> Iterable[tuple[Delegate, Delegate]]:
    if shared and len(group) >= SHARED_BY_MANY:
        return ()
    if len(group) > _ALL_PAIRS:
        return ((group[0], other) for other in group[1:])
    return combinations(group, 2)


def told_apart(one: Delegate, other: Delegate) -> bool:
    """Whether two people of one name are surely two: something that belongs to one person is given and differs.

    Native names tell people apart whose Latin names only happen to sound alike.
    """
    pairs: tuple[tuple[object, object], ...] = (
        (_plain(one.native).replace(" ", ""), _plain(other.native).replace(" ", "")),
        (_phone(one.mobile), _phone(other.mobile)),
        (one.email.strip().casefold(), other.email.strip().casefold()),
        (_plain(one.organisation), _plain(other.organisation)),
        (_plain(one.organisation_native), _plain(other.organisation_native)),
    )
    return any(first and second and first != second for first, second in pairs)


def _plain(text: str) -> str:
    """Without case, accents, punctuation and the width of letters; words parted by one space."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    whole = re.sub(r"[,;/·・.]", " ", unicodedata.normalize("NFKC", bare).casefold())
    return " ".join(re.sub(r"[^\w\s]|_", "", whole).split())


def _phone(text: str) -> str:
    digits = "".join(str(unicodedata.digit(char)) for char in text if char.isdigit())
    return digits[-_PHONE_DIGITS:] if len(digits) >= _FEWEST_DIGITS else ""
