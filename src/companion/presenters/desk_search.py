"""The search box of a desk: results after each key, arrows and Enter choose, a second Enter checks in."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from companion.domain.delegates import Delegate
from companion.presenters.near_names import Difference, Tell, differences
from companion.presenters.runner import Runner
from companion.services.desk import Place
from companion.services.ports import Desk
from companion.services.search import DelegateIndex, delegate_index
from companion.services.walk_in import Delegation, delegations
from companion.store.queries import Standing

LISTED = 40
"""Up to this many people are listed; who is not among them is found by typing on."""

_NAMING = 2

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """One person found, and how they stand at the place on show.

    `since`: when they came in (UTC). `similar`: only spelled nearly as it was typed. `difference`: what tells them from
    others in the list; `code` their badge number where nothing else does.
    """

    delegate: Delegate
    inside: bool = False
    since: datetime | None = None
    expected: bool = True
    similar: bool = False
    difference: Difference | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class SearchState:
    """What the search shows. `armed`: Enter was pressed once, the next checks the chosen person in.

    `delegation`: what was typed is its name, so everyone from it can be checked in together.
    `more`: more people fit than are listed. `ready`: the names were read; before that nobody can be found.
    """

    query: str = ""
    found: tuple[Found, ...] = ()
    at: int = 0
    armed: bool = False
    more: bool = False
    ready: bool = True
    delegation: Delegation | None = None

    @property
    def whole(self) -> bool:
        """Whether the row "Everyone from ..." is chosen, which stands after the people."""
        return self.delegation is not None and self.at == len(self.found)

    @property
    def open(self) -> bool:
        """Whether the list is to be seen."""
        return bool(self.query.strip())

    @property
    def chosen(self) -> Found | None:
        """Who is chosen."""
        return self.found[self.at] if 0 <= self.at < len(self.found) else None

    @property
    def exact(self) -> int:
        """How many of those found fit what was typed."""
        return sum(not one.similar for one in self.found)


@dataclass(slots=True)
class _Around:
    """Who is in, or not awaited, at a place: read off the main thread, so that a key stroke need not."""

    place: Place | None = None
    standing: Mapping[str, Standing] = field(default_factory=dict)
    reading: bool = False
    again: bool = False


class DeskSearch:
    """Keeps the index of names and the state of the box; `changed` is called after every change.

    `may_find`: whether a person may be offered for a query, given their badge numbers.
    """

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        changed: Callable[[], None],
        may_find: Callable[[Delegate, str, Callable[[], Sequence[str]]], bool] = lambda _person, _query, _codes: True,
    ) -> None:
        self._may_find = may_find
        self._desk = desk
        self._runner = runner
        self._changed = changed
        self._index: DelegateIndex | None = None
        self._around = _Around()
        self._rebuilding = False
        self._rebuild_again = False
        self._delegations: tuple[Delegation, ...] = ()
        self.state = SearchState()

    def rebuild(self) -> None:
        """Make the index anew: delegates or badges changed."""
        if self._rebuilding:
            self._rebuild_again = True
            return
        self._rebuilding = True
        self._runner.read(lambda: tuple(delegations(self._desk.file.read)), self._take_delegations, _unread)
        self._runner.read(lambda: delegate_index(self._desk.file.read), self._take, self._not_rebuilt)

    def _take_delegations(self, known: tuple[Delegation, ...]) -> None:
        self._delegations = known

    def _not_rebuilt(self, error: Exception) -> None:
        _unread(error)
        self._rebuilt()

    def _rebuilt(self) -> None:
        self._rebuilding = False
        if self._rebuild_again:
            self._rebuild_again = False
            self.rebuild()

    def _take(self, index: DelegateIndex) -> None:
        waiting = self.state.open and self._index is None
        self._index = index
        if waiting:
            self.type(self.state.query, self._around.place)
        elif self.state.open:
            self._changed()
        self._rebuilt()

    def look_around(self, place: Place | None) -> None:
        """Marks were made, or people are counted elsewhere: who is in already comes after those still awaited."""
        around = self._around
        around.place = place
        if around.reading:
            around.again = True
            return
        if place is None:
            around.standing = {}
            return
        around.reading = True
        self._runner.read(
            lambda: self._desk.file.read.standings_at(place.activity, place.checkpoint), self._stand, self._not_seen
        )

    def _stand(self, standing: Mapping[str, Standing]) -> None:
        self._around.standing = standing
        self._seen()
        if self.state.open:  # the same people in the same order: nobody moves from under a finger
            ids = [one.delegate.id for one in self.state.found]
            similar = frozenset(one.delegate.id for one in self.state.found if one.similar)
            found = self._people(ids, similar, self.state.query)
            if len(found) == len(ids) and found != self.state.found:
                self.state = replace(self.state, found=found)
                self._changed()

    def _not_seen(self, error: Exception) -> None:
        _unread(error)
        self._seen()

    def _seen(self) -> None:
        self._around.reading = False
        if self._around.again:
            self._around.again = False
            self.look_around(self._around.place)

    def people(self, query: str, limit: int) -> list[Delegate]:
        """Who fits, for a panel that asks whether somebody is there already."""
        if self._index is None:
            return []
        read = self._desk.file.read
        return [one for one in (read.delegate(found) for found in self._index.find(query, limit)) if one is not None]

    def type(self, query: str, place: Place | None) -> None:
        """The text in the box changed."""
        if place != self._around.place:
            self.look_around(place)
        self.state = self._look(query)
        self._changed()

    def move(self, step: int) -> None:
        """An arrow key."""
        rows = len(self.state.found) + (self.state.delegation is not None)
        if rows:
            at = max(0, min(rows - 1, self.state.at + step))
            self.state = replace(self.state, at=at, armed=False)
            self._changed()

    def enter(self) -> Delegate | None:
        """Enter: the first chooses, the second gives the person to check in."""
        chosen = self.state.chosen
        if chosen is None:
            return None
        if self.state.armed:
            return chosen.delegate
        self.state = replace(self.state, armed=True)
        self._changed()
        return None

    def close(self) -> None:
        """Empty the box."""
        if self.state != SearchState():
            self.state = SearchState()
            self._changed()

    def _look(self, query: str) -> SearchState:
        if self._index is None:
            return SearchState(query, ready=False)
        if not query.strip():
            return SearchState(query)
        matches = self._index.match(query, LISTED, self._around.standing)
        found = self._people((*matches.exact, *matches.similar), frozenset(matches.similar), query)
        return SearchState(query, found, more=matches.more, delegation=self._delegation(query))

    def _delegation(self, query: str) -> Delegation | None:
        """The delegation that is being named: its whole name, or two letters and more of its beginning."""
        typed = query.strip().casefold()
        if len(typed) < _NAMING:
            return None
        names = ((one, (one.name.casefold(), one.native.casefold())) for one in self._delegations)
        fitting = [one for one, known in names if any(name.startswith(typed) for name in known)]
        return fitting[0] if len(fitting) == 1 else None

    def _people(self, ids: Sequence[str], similar: frozenset[str], query: str) -> tuple[Found, ...]:
        read = self._desk.file.read
        there = [person for one in ids if (person := read.delegate(one)) is not None]
        people = [person for person in there if self._may_find(person, query, partial(self._codes_of, person.id))]
        told = differences(people)
        return tuple(self._one(person, told.get(person.id), similar=person.id in similar) for person in people)

    def _codes_of(self, delegate: str) -> tuple[str, ...]:
        return tuple(badge.code for badge in self._desk.file.read.badges(delegate))

    def _one(self, person: Delegate, difference: Difference | None, *, similar: bool) -> Found:
        read, place = self._desk.file.read, self._around.place
        inside, since = False, None
        if place is not None:
            presence = read.presence(person.id, place.activity.id)
            inside = presence.inside(place.checkpoint)
            first = presence.first_in(place.checkpoint)
            since = first.at if inside and first is not None else None
        code = ""
        if difference is not None and difference.tell is Tell.BADGE:
            badges = read.badges(person.id)
            code = badges[-1].code if badges else ""
        expected = self._around.standing.get(person.id) is not Standing.NOT_EXPECTED
        return Found(person, inside, since, expected, similar, difference, code)


def _unread(error: Exception) -> None:
    log.warning("the names could not be read for the search: %s", error)
