"""People who stand on the list twice: which two delegates may be one person, and why."""

import re
import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, permutations, product

from companion.domain.delegates import Delegate, DelegateStatus

SHARED_BY_MANY = 4
"""A number or an address that this many people give is that of an office or a guide, not of one person."""
_ALL_PAIRS = 8
"""So many people of one name are compared with each other; of more, each with the first only."""
_MOST_PARTS = 4
"""Names of more parts are compared in one order of them only: five would be 120 spellings."""
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

    The same native or Latin name (`same_native`, `same_latin`), unless something tells the two apart or both have a
    delegation and it is another one; the same e-mail address; the same mobile number.
    """
    people = [delegate for delegate in delegates if delegate.status is DelegateStatus.ACTIVE]
    place = {delegate.id: at for at, delegate in enumerate(people)}
    found: dict[tuple[str, str], set[Why]] = {}
    for why, groups in _grouped(people).items():
        for group in groups.values():
            pairs = _shared_pairs(group) if why in {Why.MOBILE, Why.EMAIL} else _namesakes(group, why)
            for one, other in pairs:
                pair = (one.id, other.id) if place[one.id] < place[other.id] else (other.id, one.id)
                found.setdefault(pair, set()).add(why)
    ordered = sorted(found, key=lambda pair: (place[pair[0]], place[pair[1]]))
    return tuple(
        Double(people[place[one]], people[place[other]], tuple(why for why in Why if why in found[one, other]))
        for one, other in ordered
    )


def same_native(one: Delegate, other: Delegate) -> bool:
    """Whether the two have one native name, spaces and the width of letters aside."""
    return bool(one.native) and _dense(one.native) == _dense(other.native) != ""


def same_latin(one: Delegate, other: Delegate) -> bool:
    """Whether the two have one Latin name, its parts in any order and written apart or joined: Kim Min Seo, Min-seo
    Kim and Kim Minseo are the same."""
    return bool(_spellings(one.latin) & _spellings(other.latin))


def _grouped(people: Sequence[Delegate]) -> Mapping[Why, Mapping[Hashable, list[Delegate]]]:
    groups: dict[Why, dict[Hashable, list[Delegate]]] = {why: {} for why in Why}
    for person in people:
        keys = {
            Why.MOBILE: _phone(person.mobile),
            Why.EMAIL: person.email.strip().casefold(),
            Why.NATIVE: _dense(person.native),
            Why.LATIN: "".join(sorted(_letters(person.latin))),  # whoever shares a spelling shares its letters
        }
        for why, key in keys.items():
            if key:
                groups[why].setdefault(key, []).append(person)
    return groups


def _shared_pairs(group: Sequence[Delegate]) -> Iterable[tuple[Delegate, Delegate]]:
    return () if len(group) >= SHARED_BY_MANY else combinations(group, 2)


def _namesakes(group: Sequence[Delegate], why: Why) -> Iterator[tuple[Delegate, Delegate]]:
    """The pairs of one name who are not surely two: those of one delegation, and everybody with those of none."""
    if len(group) < 2:
        return
    same = same_native if why is Why.NATIVE else same_latin
    by_delegation: dict[str, list[Delegate]] = {}
    for person in group:
        by_delegation.setdefault(_plain(person.delegation or person.delegation_native), []).append(person)
    nowhere = by_delegation.get("", [])
    pairs = [pair for there in by_delegation.values() for pair in _pairs(there)]
    for delegation, there in by_delegation.items():
        if delegation:
            pairs += _pairs_between(nowhere, there)
    yield from (pair for pair in pairs if same(*pair) and not told_apart(*pair))


def _pairs(group: Sequence[Delegate]) -> Iterable[tuple[Delegate, Delegate]]:
    if len(group) > _ALL_PAIRS:
        return ((group[0], other) for other in group[1:])
    return combinations(group, 2)


def _pairs_between(some: Sequence[Delegate], others: Sequence[Delegate]) -> Iterable[tuple[Delegate, Delegate]]:
    if len(some) > _ALL_PAIRS:
        return ((one, others[0]) for one in some)
    if len(others) > _ALL_PAIRS:
        return ((some[0], other) for other in others) if some else ()
    return product(some, others)


def told_apart(one: Delegate, other: Delegate) -> bool:
    """Whether two people of one name are surely two: something that belongs to one person is given and differs.

    Native names tell people apart whose Latin names only happen to sound alike.
    """
    pairs: tuple[tuple[object, object], ...] = (
        (_dense(one.native), _dense(other.native)),
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


def _dense(name: str) -> str:
    return _plain(name).replace(" ", "")


def _letters(latin: str) -> str:
    return "".join(_parts(latin))


def _parts(latin: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", latin.casefold()).replace(",", " ")
    parts = ("".join(char for char in word if char.isalnum()) for word in plain.split())
    return [part for part in parts if part]


def _spellings(latin: str) -> frozenset[str]:
    """The letters of a Latin name in every order of its parts."""
    parts = _parts(latin)
    if len(parts) > _MOST_PARTS:
        return frozenset({"".join(sorted(parts))})
    return frozenset("".join(order) for order in permutations(parts)) if parts else frozenset()


def _phone(text: str) -> str:
    digits = "".join(str(unicodedata.digit(char)) for char in text if char.isdigit())
    return digits[-_PHONE_DIGITS:] if len(digits) >= _FEWEST_DIGITS else ""
