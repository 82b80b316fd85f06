"""What clashes in the programme of an event, and whose names are behind it."""

from companion.domain.audience import Audience
from companion.domain.conflicts import Conflicts, PeopleClash, conflicts
from companion.domain.delegates import Delegate
from companion.store.queries import Queries

MOST_NAMED = 30
"""So many names of one clash are read: a list on a screen, not everybody of a congress."""


def read_audience(read: Queries) -> Audience:
    """Everybody who takes part, by name."""
    return Audience.of(read.members())


def find_conflicts(read: Queries, audience: Audience | None = None) -> Conflicts:
    """Everything that clashes in the programme; `audience` when it was read already."""
    return conflicts(read.activities(), audience or read_audience(read), read.event().zone)


def names_in(read: Queries, audience: Audience, clash: PeopleClash, most: int = MOST_NAMED) -> list[Delegate]:
    """The first of those who are expected in two places, by name."""
    found: list[Delegate] = []
    for one in audience.people(clash.crowd):
        if len(found) == most:
            break
        delegate = read.delegate(one)
        if delegate is not None:
            found.append(delegate)
    return found
