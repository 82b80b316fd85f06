"""Who is expected at an activity, put together from everyone, groups, roles, delegations and single names."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from companion.domain.audience import Audience
from companion.domain.delegates import Delegate
from companion.domain.programme import Expected
from companion.presenters.delegate_rows import choices_among
from companion.presenters.runner import Runner
from companion.services.ports import Desk
from companion.services.search import find_delegates

_MOST_FOUND = 30


class Sort(StrEnum):
    """What a line of the question stands for."""

    EVERYONE = "everyone"
    GROUP = "group"
    ROLE = "role"
    DELEGATION = "delegation"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class ExpectedLine:
    """One line: `name` is the group, role or delegation as the event keeps it, or a delegate's id; a person has names
    to show. `count` is how many it stands for."""

    sort: Sort
    name: str
    count: int
    chosen: bool
    native: str = ""
    latin: str = ""
    delegation: str = ""


@dataclass(frozen=True, slots=True)
class ExpectedState:
    """`count` of `total` are expected; the lines are those that fit what was typed."""

    expected: Expected
    count: int
    total: int
    lines: tuple[ExpectedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class _Person:
    id: str
    native: str
    latin: str
    delegation: str


class ExpectedEditor:
    """Counts at once, whatever the size of the event. `spelt` gives the words by which a role or delegation may be
    searched besides its own name."""

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        audience: Audience,
        expected: Expected,
        render: Callable[[ExpectedState], None],
        refused: Callable[[Exception], None],
        spelt: Callable[[Sort, str], str] = lambda _sort, name: name,
    ) -> None:
        self._desk, self._runner, self._audience = desk, runner, audience
        self._render, self._refused, self._spelt = render, refused, spelt
        self._lists = choices_among(audience)
        self._query = ""
        self._found: tuple[_Person, ...] = ()
        self._people: dict[str, _Person] = {}
        self.state = ExpectedState(expected, audience.count(expected), len(audience.ids))

    def start(self) -> None:
        """Show what there is, and read the names that are chosen."""
        ids = self.state.expected.delegates

        def work() -> list[_Person]:
            read = self._desk.file.read
            return [_person(one) for one in map(read.delegate, ids) if one is not None]

        def done(people: list[_Person]) -> None:
            self._people |= {one.id: one for one in people}
            self._show()

        self._runner.read(work, done, self._refused)

    def close(self) -> None:
        """The question was answered: what still comes is for nobody."""
        self._render = lambda _state: None

    def search(self, text: str) -> None:
        """Narrow the lines to what fits; people are found by any of their names."""
        self._query = text.strip()
        if not self._query:
            self._found = ()
            self._show()
            return
        query = self._query

        def work() -> tuple[_Person, ...]:
            return tuple(_person(one) for one in find_delegates(self._desk.file.read, query, _MOST_FOUND))

        def done(found: tuple[_Person, ...]) -> None:
            if query == self._query:
                self._found = found
                self._show()

        self._runner.read(work, done, self._refused)

    def toggle(self, sort: Sort, name: str) -> None:
        """Add a line to who is expected, or take it away. With nothing left it is everyone again."""
        before = self.state.expected
        match sort:
            case Sort.EVERYONE:
                after = Expected()
            case Sort.GROUP:
                after = replace(before, groups=_toggled(before.groups, name))
            case Sort.ROLE:
                after = replace(before, roles=_toggled(before.roles, name))
            case Sort.DELEGATION:
                after = replace(before, delegations=_toggled(before.delegations, name))
            case Sort.PERSON:
                after = replace(before, delegates=_toggled(before.delegates, name))
                self._people |= {one.id: one for one in self._found if one.id == name}
        self.state = replace(self.state, expected=after, count=self._audience.count(after))
        self._show()

    def _show(self) -> None:
        self.state = replace(self.state, lines=tuple(self._lines()))
        self._render(self.state)

    def _lines(self) -> list[ExpectedLine]:
        expected, audience = self.state.expected, self._audience
        lines = []
        if not self._query:
            lines.append(ExpectedLine(Sort.EVERYONE, "", len(audience.ids), expected.everyone))
        for sort, names, chosen, crowds in (
            (Sort.GROUP, self._lists.groups, expected.groups, audience.groups),
            (Sort.ROLE, self._lists.roles, expected.roles, audience.roles),
            (Sort.DELEGATION, self._lists.delegations, expected.delegations, audience.delegations),
        ):
            for name in dict.fromkeys((*chosen, *names)):  # a list that nobody is on any more can still be taken away
                if self._fits(sort, name):
                    count = crowds.get(name, 0).bit_count()
                    lines.append(ExpectedLine(sort, name, count, name in chosen))
        people = dict.fromkeys((*expected.delegates, *(one.id for one in self._found)))
        if self._query:
            people = dict.fromkeys(one.id for one in self._found)
        known = self._people | {one.id: one for one in self._found}
        for one in people:
            person = known.get(one)
            if person is not None:
                lines.append(
                    ExpectedLine(
                        Sort.PERSON, one, 1, one in expected.delegates, person.native, person.latin, person.delegation
                    )
                )
        return lines

    def _fits(self, sort: Sort, name: str) -> bool:
        text = f"{name} {self._spelt(sort, name)}".casefold()
        return all(word in text for word in self._query.casefold().split())


def _toggled(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(one for one in names if one != name) if name in names else (*names, name)


def _person(delegate: Delegate) -> _Person:
    return _Person(delegate.id, delegate.native, delegate.latin, delegate.delegation)
