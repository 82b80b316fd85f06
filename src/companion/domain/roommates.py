"""Roommates: whom somebody shares a room with, as written in either record."""

from collections.abc import Iterable
from dataclasses import dataclass

from companion.domain.delegates import Delegate


@dataclass(frozen=True, slots=True)
class Roommate:
    """Whom somebody shares a room with: the text as written, and the delegate when exactly one has that name."""

    text: str
    delegate: Delegate | None = None

    @property
    def name(self) -> str:
        """The name to ask for."""
        return self.text if self.delegate is None else self.delegate.name


def roommates(people: Iterable[Delegate]) -> dict[str, Roommate]:
    """Whom each delegate shares a room with, by id; told in one record of the two is enough, one's own comes first."""
    everybody = tuple(people)
    told = [one for one in everybody if one.roommate.strip()]
    if not told:
        return {}
    by_name: dict[str, set[str]] = {}
    by_id = {one.id: one for one in everybody}
    for one in everybody:
        for name in (one.id, one.native, one.latin, one.full_name, f"{one.latin} {one.native}"):
            if name.strip():
                by_name.setdefault(_folded(name), set()).add(one.id)
    found: dict[str, Roommate] = {}
    for one in told:
        fitting = by_name.get(_folded(one.roommate), set()) - {one.id}
        person = by_id[next(iter(fitting))] if len(fitting) == 1 else None
        found[one.id] = Roommate(one.roommate.strip(), person)
    for one in told:
        other = found[one.id].delegate
        if other is not None:
            found.setdefault(other.id, Roommate(one.full_name, one))
    return found


def _folded(name: str) -> str:
    return "".join(name.casefold().split())
