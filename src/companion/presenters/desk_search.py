"""The search box of a desk: results after each key, arrows and Enter choose, a second Enter checks in."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from companion.domain.delegates import Delegate
from companion.presenters.runner import Runner
from companion.services.desk import Place
from companion.services.ports import Desk
from companion.services.search import DelegateIndex, delegate_index

SHOWN = 8


@dataclass(frozen=True, slots=True)
class Found:
    """One person found, and whether they are in already at the place on show."""

    delegate: Delegate
    inside: bool = False


@dataclass(frozen=True, slots=True)
class SearchState:
    """What the search shows. `armed`: Enter was pressed once, the next checks the chosen person in."""

    query: str = ""
    found: tuple[Found, ...] = ()
    at: int = 0
    armed: bool = False

    @property
    def open(self) -> bool:
        """Whether the list is to be seen."""
        return bool(self.query.strip())

    @property
    def chosen(self) -> Found | None:
        """Who is chosen."""
        return self.found[self.at] if 0 <= self.at < len(self.found) else None


class DeskSearch:
    """Keeps the index of names and the state of the box; `changed` is called after every change."""

    def __init__(self, desk: Desk, runner: Runner, changed: Callable[[], None]) -> None:
        self._desk = desk
        self._runner = runner
        self._changed = changed
        self._index: DelegateIndex | None = None
        self.state = SearchState()

    def rebuild(self) -> None:
        """Make the index anew: delegates or badges changed."""
        self._runner.read(lambda: delegate_index(self._desk.file.read), self._take, lambda _error: None)

    def _take(self, index: DelegateIndex) -> None:
        self._index = index
        if self.state.open:
            self._changed()

    def type(self, query: str, place: Place | None) -> None:
        """The text in the box changed."""
        self.state = SearchState(query, self._look(query, place))
        self._changed()

    def move(self, step: int) -> None:
        """An arrow key."""
        if self.state.found:
            at = max(0, min(len(self.state.found) - 1, self.state.at + step))
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

    def _look(self, query: str, place: Place | None) -> tuple[Found, ...]:
        if self._index is None or not query.strip():
            return ()
        read = self._desk.file.read
        found = []
        for one in self._index.find(query, SHOWN):
            delegate = read.delegate(one)
            if delegate is not None:
                inside = place is not None and read.presence(one, place.activity.id).inside(place.checkpoint)
                found.append(Found(delegate, inside))
        return tuple(found)
