"""Who may know where somebody missing is: the leader and the interpreter of their delegation, and their roommate."""

from collections.abc import Callable, Iterable

from companion.domain.delegates import Delegate
from companion.domain.parties import Contact, Party, PartyKind
from companion.domain.roommates import roommates
from companion.presenters.permissions import Allowed
from companion.store.queries import Queries


def nearby(
    read: Queries, people: Iterable[Delegate], allowed: Allowed
) -> Callable[[Delegate], tuple[Contact, Contact, Contact]]:
    """Leader, interpreter and roommate of a delegate, each empty when not known or the delegate themselves.

    `people`: everybody, as they may be seen.
    """
    everybody = {one.id: one for one in people}
    delegations = {one.name: one for one in read.parties(PartyKind.DELEGATION)}
    rooms = roommates(everybody.values())

    def of(person: Delegate) -> tuple[Contact, Contact, Contact]:
        party = delegations.get(person.delegation, Party(PartyKind.DELEGATION, person.delegation))
        leader, interpreter = (
            Contact() if one.delegate == person.id else allowed.contact(one.known(everybody))
            for one in (party.leader, party.interpreter)
        )
        room = rooms.get(person.id)
        beside = Contact()
        if room is not None:
            other = room.delegate
            beside = Contact("", room.text) if other is None else Contact(other.id, room.name, other.mobile)
        return leader, interpreter, beside

    return of
