"""Somebody who is on no list comes to the desk: added, given a badge and checked in, all at once or not at all."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from companion.domain.answers import Answer, UserError
from companion.domain.attendance import How
from companion.domain.delegates import UNDECIDED_ROLE, Badge, Delegate
from companion.domain.doubles import same_latin, same_native, told_apart
from companion.domain.ids import new_id
from companion.domain.printing import Why
from companion.services.desk import Place, ScanReply, check_in_within
from companion.services.ports import Desk
from companion.services.printing import put_in_queue
from companion.services.roster import put_new
from companion.store.queries import Queries

WALK_IN = "walk-in"
"""The reason that is recorded when a walk-in is let in where they are not on the list."""
ROLES = (UNDECIDED_ROLE, "Speaker", "Interpreter", "Organizer", "Guest")
"""The roles that are offered whether or not somebody has them."""


@dataclass(frozen=True, slots=True)
class Added:
    """Somebody who was added: who, their badge code, and the answer of the door when they were checked in too.

    `batch` is what takes all of it back; `queued`: the badge went to the print queue.
    """

    delegate: Delegate
    code: str
    batch: str
    reply: ScanReply | None = None
    queued: bool = False
    badge: Badge | None = None


@dataclass(frozen=True, slots=True)
class Delegation:
    """A delegation as the event spells it, and how many of it take part; `to_come`: how many of them are awaited at
    the place in question, None where there is none."""

    name: str
    native: str
    people: int
    to_come: int | None = None


def add_walk_in(
    desk: Desk,
    person: Delegate,
    place: Place | None = None,
    *,
    at: datetime | None = None,
    how: How = How.SEARCH,
    walk_in: bool = True,
    to_print: bool = True,
) -> Added:
    """Adds somebody, gives them a badge, and checks them in at `place` when it is known; one transaction.

    Whoever adds a walk-in at a door means them to come in, so a list that they are not on is stepped over, and that is
    recorded. An activity that is full, over or not open yet is answered as for everybody. Raises UserError for a person
    without a name, NotSaved when the disk refuses; then nothing was added.
    """
    if not person.name.strip():
        raise UserError("A delegate needs a name.", "Type the native or the Latin name.")
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        new = put_new(writing, _settled(writing.read, person, walk_in=walk_in))
        event = writing.read.event()
        reply = None
        if place is not None:
            reply = check_in_within(
                writing, new.id, place, at=at or desk.now, how=how,
                admit_anyway=WALK_IN, over={Answer.NOT_EXPECTED},
            )  # fmt: skip
        queued = False
        if to_print and new.role not in event.no_badge_roles:
            cause = (reply.entry or "") if reply is not None else ""
            asked = put_in_queue(writing, [new.id], Why.WALK_IN, cause=cause)
            queued = bool(asked.added or asked.waiting)
        writing.refold_now()
        badge = writing.read.badges(new.id)[-1]
    return Added(new, badge.code, batch, reply, queued, badge)


def _settled(read: Queries, person: Delegate, *, walk_in: bool) -> Delegate:
    """With a new id, and the delegation written as the event writes it."""
    word = person.delegation.strip()
    known = next((one for one in delegations(read) if _same(word, one.name) or _same(word, one.native)), None)
    name, native = (word, person.delegation_native) if known is None else (known.name, known.native)
    return replace(
        person,
        id=new_id(),
        native=person.native.strip(),
        latin=person.latin.strip(),
        delegation=name,
        delegation_native=native,
        role=person.role.strip() or UNDECIDED_ROLE,
        walk_in=walk_in,
    )


def _same(one: str, other: str) -> bool:
    return bool(one) and one.casefold() == other.casefold()


def delegations(read: Queries) -> list[Delegation]:
    """The delegations of the event, the largest first."""
    return [Delegation(*row) for row in read.delegations()]


def roles(read: Queries) -> tuple[str, ...]:
    """The roles to choose from: those of the product, then the event's own."""
    return (*ROLES, *(role for role in read.roles() if role not in ROLES))


def possible_doubles(people: Iterable[Delegate], native: str, latin: str) -> tuple[Delegate, ...]:
    """Who of these may be the same person by name, by the rule of the morning check.

    Another delegation tells nobody apart here: it may only be spelt otherwise, and a question costs one key.
    """
    new = Delegate(id="", native=native, latin=latin)
    return tuple(one for one in people if (same_native(one, new) or same_latin(one, new)) and not told_apart(one, new))
