"""Filling buses and groups: delegations stay together, and nobody is put where no seat is left."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from companion.domain.delegates import Delegate

_TRIES = 20_000
"""So many arrangements are looked at before delegations are placed one after the other, the largest first."""
_DEEPEST = 400
"""More delegations than these are placed one after the other at once."""
_UNTOLD = 1_000_000
"""Seats where nobody said how many there are."""


@dataclass(frozen=True, slots=True)
class Seating:
    """Who goes where, by delegate id. `split`: delegations that did not fit in whole; `unseated`: no seat was left."""

    placed: dict[str, str]
    split: tuple[str, ...] = ()
    unseated: tuple[str, ...] = ()


def fill(
    people: Sequence[Delegate], seats: Mapping[str, int | None], taken: Mapping[str, str] | None = None
) -> Seating:
    """Places people in `seats` (free ones by party, None: nobody said how many).

    `taken`: where others of a delegation sit already, by delegation; the rest of it is put with them where it fits.
    A delegation is split only when no arrangement that was found has room for it in one piece.
    """
    beside = taken or {}
    free = {name: _UNTOLD if count is None else max(0, count) for name, count in seats.items()}
    groups: dict[str, list[str]] = {}
    for one in people:
        # Somebody without a delegation goes alone.
        groups.setdefault(one.delegation or f"\n{one.id}", []).append(one.id)
    order = sorted(groups, key=lambda name: (-len(groups[name]), name))
    where: dict[str, str] = {}
    for name in order:
        if free.get(beside.get(name, ""), 0) >= len(groups[name]):
            where[name] = beside[name]
            free[where[name]] -= len(groups[name])
    rest = {name: len(groups[name]) for name in order if name not in where}
    for name, party in (_search(rest, free) or _largest_first(rest, free)).items():
        where[name] = party
        free[party] -= rest[name]
    placed = {person: where[name] for name in order if name in where for person in groups[name]}
    split = [name for name in order if name in where and beside.get(name, where[name]) != where[name]]
    unseated: list[str] = []
    for name in (one for one in order if one not in where):
        seated = _in_pieces(groups[name], free)
        placed |= seated
        left = [person for person in groups[name] if person not in seated]
        unseated += left
        if seated and not name.startswith("\n"):
            split.append(name)
    return Seating(placed, tuple(split), tuple(unseated))


def _in_pieces(people: Sequence[str], free: dict[str, int]) -> dict[str, str]:
    """Seats a delegation that fits nowhere whole, in as few pieces as there can be; `free` is used up with it."""
    placed: dict[str, str] = {}
    waiting = list(people)
    while waiting and free:
        most = max(free, key=lambda one: free[one])
        some = waiting[: free[most]]
        if not some:
            break
        placed |= dict.fromkeys(some, most)
        free[most] -= len(some)
        waiting = waiting[len(some) :]
    return placed


def _search(sizes: Mapping[str, int], seats: Mapping[str, int]) -> dict[str, str]:
    """An arrangement with every delegation in one piece; {} when none was found in time. Buses fill evenly: the one
    with the most seats left is tried first."""
    order = list(sizes)
    free = dict(seats)
    where: dict[str, str] = {}
    tries = 0

    def place(at: int) -> bool:
        nonlocal tries
        if at == len(order):
            return True
        name = order[at]
        seen = set()
        for party in sorted(free, key=lambda one: -free[one]):
            if free[party] < sizes[name] or free[party] in seen or tries > _TRIES:
                continue
            seen.add(free[party])
            tries += 1
            free[party] -= sizes[name]
            where[name] = party
            if place(at + 1):
                return True
            free[party] += sizes[name]
            del where[name]
        return False

    if sum(sizes.values()) > sum(free.values()) or len(order) > _DEEPEST:
        return {}
    return where if place(0) else {}


def _largest_first(sizes: Mapping[str, int], seats: Mapping[str, int]) -> dict[str, str]:
    """Delegations in one piece as far as they fit, each where it leaves the fewest seats free."""
    free = dict(seats)
    where = {}
    for name, size in sizes.items():
        fitting = [one for one in free if free[one] >= size]
        if fitting:
            where[name] = min(fitting, key=lambda one: free[one])
            free[where[name]] -= size
    return where
