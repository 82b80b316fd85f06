"""Who of the event is meant by "everyone", a role, a delegation, a group or a list of names: counted at once.

People are the bits of one number, so that 20,000 of them are joined and compared in a few microseconds; nothing ever
walks over pairs of people.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from companion.domain.programme import Expected


@dataclass(frozen=True, slots=True)
class Member:
    """What decides where somebody is expected."""

    id: str
    role: str = ""
    delegation: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class Audience:
    """Everybody who takes part, in a fixed order. A crowd is a whole number with the bits of those who are in it."""

    ids: tuple[str, ...]
    roles: dict[str, int]
    delegations: dict[str, int]
    groups: dict[str, int]
    places: dict[str, int]

    @classmethod
    def of(cls, members: Iterable[Member]) -> "Audience":
        """The audience of these people (without cancelled ones)."""
        people = tuple(members)
        lists: tuple[dict[str, list[int]], ...] = ({}, {}, {})
        for place, one in enumerate(people):
            for kept, name in zip(lists, (one.role, one.delegation, one.group), strict=True):
                kept.setdefault(name, []).append(place)
        size = (len(people) + 7) // 8
        roles, delegations, groups = ({name: _bits(at, size) for name, at in kept.items()} for kept in lists)
        return cls(
            tuple(one.id for one in people), roles, delegations, groups,
            {one.id: place for place, one in enumerate(people)},
        )  # fmt: skip

    def crowd(self, expected: Expected) -> int:
        """Those who are expected: exactly whom `Expected.includes` names."""
        if expected.everyone:
            return (1 << len(self.ids)) - 1
        crowd = 0
        for names, lists in (
            (expected.roles, self.roles),
            (expected.delegations, self.delegations),
            (expected.groups, self.groups),
        ):
            for name in names:
                crowd |= lists.get(name, 0)
        for one in expected.delegates:
            if (place := self.places.get(one)) is not None:
                crowd |= 1 << place
        return crowd

    def count(self, expected: Expected) -> int:
        """How many are expected."""
        return self.crowd(expected).bit_count()

    def people(self, crowd: int) -> Iterator[str]:
        """The ids of a crowd, in the order of the audience."""
        for at, byte in enumerate(crowd.to_bytes((len(self.ids) + 7) // 8, "little")):
            if byte:
                yield from (self.ids[at * 8 + bit] for bit in range(8) if byte >> bit & 1)


def _bits(places: Iterable[int], size: int) -> int:
    """The number with these bits; built byte by byte, since a growing number would be copied for each of them."""
    found = bytearray(size)
    for place in places:
        found[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(found, "little")
