"""Buses, groups and delegations: what is kept of them, who goes with which, and filling them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from companion.domain.answers import UserError
from companion.domain.delegates import Delegate, DelegateStatus
from companion.domain.entry import Kind, delegate_subject, party_subject
from companion.domain.ids import new_id
from companion.domain.parties import (
    Contact,
    Load,
    Party,
    PartyKind,
    contact_to_fields,
    loads,
    party_to_fields,
)
from companion.domain.seating import Seating, fill
from companion.services.ports import Desk
from companion.store.file import Transaction
from companion.store.queries import Queries

MOST_SEATS = 10_000
PART = 400
"""So many people are seated by one transaction when thousands are: a scan waits for no more than these."""
_FIELDS = frozenset({f.name for f in fields(Party)} - {"kind", "name", "removed"})


@dataclass(frozen=True, slots=True)
class Filling:
    """What filling would do. `moves`: a delegate's id, where they sit and where they would, "" for nowhere."""

    kind: PartyKind
    seating: Seating
    moves: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """What filling did: who went where, and the batch that one undo takes back, "" when nobody was placed."""

    seating: Seating
    batch: str


def read_loads(read: Queries, kind: PartyKind) -> tuple[Load, ...]:
    """Every bus, group or delegation with its people."""
    return loads(kind, read.parties(kind), read.delegates())


def contact_of(read: Queries, contact: Contact) -> Contact:
    """The contact with the name and telephone of the delegate it names."""
    person = read.delegate(contact.delegate) if contact.delegate else None
    return contact if person is None else contact.known({person.id: person})


def put(desk: Desk, kind: PartyKind, name: str, changes: Mapping[str, Any], batch: str = "") -> Party:
    """Writes some fields of a bus, group or delegation, named as in the delegates' records; the others stay. A new one
    is made by writing any field of it, or none.

    Raises UserError for an empty name, an unknown field, or seats that cannot be.
    """
    wanted = name.strip()
    if not wanted:
        raise UserError("It has no name.", "Type a name, like Bus 1.")
    if unknown := set(changes) - _FIELDS:
        raise UserError(f"Nothing called {', '.join(sorted(unknown))} is kept of it.", "Look at the names once more.")
    body = {key: _plain(value) for key, value in changes.items()}
    capacity = body.get("capacity")
    if capacity is not None and not 0 < capacity <= MOST_SEATS:
        raise UserError(f"{capacity} seats cannot be.", "Type how many people fit, or leave it empty.")
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        _put(writing, kind, wanted, {**body, "removed": False})
        return writing.read.party(kind, wanted)


def remove(desk: Desk, kind: PartyKind, name: str, batch: str = "") -> int:
    """Takes a bus or group out; whoever was on it is on none. Returns how many those were."""
    with desk.file.writing(desk.now, desk.staff, batch or new_id()) as writing:
        people = [one for one in writing.read.delegates() if kind.of(one) == name]
        for one in people:
            _assign(writing, kind, one.id, "")
        if any(one.name == name for one in writing.read.parties(kind)):
            _put(writing, kind, name, {"removed": True})
        return sum(one.status is DelegateStatus.ACTIVE for one in people)


def assign(desk: Desk, kind: PartyKind, delegate_ids: Sequence[str], name: str, batch: str = "") -> int:
    """Puts these people on a bus or in a group, "" for none; in one transaction. Returns how many were elsewhere.

    More than fit is never refused: somebody may stand, or a seat be wrong. Raises UserError for an unknown delegate.
    """
    moved = 0
    with desk.file.writing(desk.now, desk.staff, batch or new_id()) as writing:
        for one in delegate_ids:
            person = writing.read.delegate(one)
            if person is None:
                raise UserError(f"There is no delegate {one} in this event.", "Look the person up by name.")
            if kind.of(person) != name.strip():
                _assign(writing, kind, one, name.strip())
                moved += 1
    return moved


def plan_filling(read: Queries, kind: PartyKind, *, everybody: bool = False) -> Filling:
    """Where everybody who has no seat would go, delegations kept together within what fits; `everybody` begins anew.

    Raises UserError when there is no bus or group to fill.
    """
    found = read_loads(read, kind)
    if not found:
        raise UserError("There is nothing to fill yet.", "Add a bus or a group first.")
    people = [one for one in read.delegates() if one.status is DelegateStatus.ACTIVE]
    seated = [] if everybody else [one for one in people if kind.of(one)]
    waiting = people if everybody else [one for one in people if not kind.of(one)]
    free = {load.party.name: load.party.capacity if everybody else load.free for load in found}
    seating = fill(waiting, free, _where_most_sit(kind, seated))
    moves = ((one.id, kind.of(one), seating.placed.get(one.id, "")) for one in waiting)
    return Filling(kind, seating, tuple(move for move in moves if move[1] != move[2]))


def seat(desk: Desk, filling: Filling, first: int, batch: str) -> int:
    """Writes one part of the moves, from the `first` on; scans get their turn between the parts. Whoever was seated
    otherwise since the plan stays there. Returns how many were moved."""
    moved = 0
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        for one, before, where in filling.moves[first : first + PART]:
            person = writing.read.delegate(one)
            if person is not None and filling.kind.of(person) == before:
                _assign(writing, filling.kind, one, where)
                moved += 1
    return moved


def fill_up(desk: Desk, kind: PartyKind, *, everybody: bool = False, batch: str = "") -> Filled:
    """Plans the filling and writes all of it, part by part and with one undo. Raises UserError as `plan_filling`."""
    mark = batch or new_id()
    filling = plan_filling(desk.file.read, kind, everybody=everybody)
    moved = sum(seat(desk, filling, first, mark) for first in range(0, len(filling.moves), PART))
    return Filled(filling.seating, mark if moved else "")


def _where_most_sit(kind: PartyKind, people: Sequence[Delegate]) -> dict[str, str]:
    counted = Counter((one.delegation, kind.of(one)) for one in people if one.delegation)
    found: dict[str, str] = {}
    for (delegation, name), _count in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        found.setdefault(delegation, name)
    return found


def _assign(writing: Transaction, kind: PartyKind, delegate: str, name: str) -> None:
    writing.append(Kind.DELEGATE_PUT, delegate_subject(delegate), {str(kind): name})


def _put(writing: Transaction, kind: PartyKind, name: str, body: Mapping[str, Any]) -> None:
    """Writes what differs from what stands, so that two desks' edits of one bus meet only where both wrote."""
    current = party_to_fields(writing.read.party(kind, name))
    known = any(one.name == name for one in writing.read.parties(kind))
    if not known and writing.read.entries_of(party_subject(str(kind), name)):
        body = {**current, **body}  # it was taken out once: what it was then is gone
    said = {key: value for key, value in body.items() if not known or value != current[key]}
    if said:
        writing.append(Kind.PARTY_PUT, party_subject(str(kind), name), said)


def _plain(value: Any) -> Any:
    return contact_to_fields(value) if isinstance(value, Contact) else value
