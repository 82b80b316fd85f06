"""What the screens that make papers have in common: they read when they come on show, and tell what went wrong."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Fault, Run, fault
from companion.presenters.runner import Cancelled, Job, Progress


@dataclass(frozen=True, slots=True)
class PaperState:
    """`run` is what is being made, `fault` what went wrong last and was not read yet."""

    loading: bool = True
    run: Run | None = None
    fault: Fault | None = None


State = TypeVar("State", bound=PaperState)
Told = TypeVar("Told")
Found = TypeVar("Found")


class PaperPresenter(Generic[State, Told]):
    """Reads beside the window: when its screen comes on show, and again when something it shows was written.

    `render` gets every new state, `tell` what was finished.
    """

    def __init__(
        self,
        context: ScreenContext,
        render: Callable[[State], None],
        tell: Callable[[Told | Done], None],
        state: State,
    ) -> None:
        self._context = context
        self._render = render
        self._tell = tell
        self.state = state
        self._reading: Job | None = None
        self._stale = True
        self._active = False
        self._end = context.changes.subscribe(self._changed)

    def open(self) -> None:
        """The screen comes on show: read what changed since."""
        self._active = True
        if self._stale:
            self.read()
        else:
            self._put()

    def leave(self) -> None:
        """Another screen comes on show."""
        self._active = False

    def close(self) -> None:
        """The event is closed: what is still being worked out is for nobody."""
        self._end()
        self._render = lambda _state: None
        self._tell = lambda _done: None

    def read(self) -> None:
        """Work everything out anew."""
        raise NotImplementedError

    def dismiss(self) -> None:
        """The trouble was read."""
        self.state = replace(self.state, fault=None)
        self._put()

    def _matters(self, kinds: frozenset[str]) -> bool:
        """Whether entries of these kinds change what is shown."""
        raise NotImplementedError

    @property
    def _may_read(self) -> bool:
        """Whether what is shown may change now."""
        return self._active

    def _changed(self, kinds: frozenset[str]) -> None:
        if self._matters(kinds):
            self._stale = True
            if self._may_read:
                self.read()

    def _read_by(self, look: Callable[[], Found], take: Callable[[Found], None]) -> None:
        """Have `look` read in place of what is still being read."""
        self._stale = False
        if self._reading is not None:
            self._reading.cancel()

        def work(_progress: Progress, _cancelled: Cancelled) -> Found:
            return look()

        self._reading = self._context.runner.work(work, take, self._failed)

    def _failed(self, error: Exception, *, printing: bool = False) -> None:
        """Nothing is being made any more, whatever went wrong; a fault of ours still goes to the log."""
        self.state = replace(self.state, loading=False, run=None)
        self._stumbled(error, printing=printing)

    def _stumbled(self, error: Exception, *, printing: bool = False) -> None:
        try:
            self.state = replace(self.state, fault=fault(error, printing=printing))
        finally:
            self._put()

    def _put(self) -> None:
        self._render(self.state)
