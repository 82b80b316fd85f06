"""Who is where as a view: one activity and checkpoint, or everybody once over all that is on now; always up to date."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from companion.domain.answers import UserError
from companion.domain.entry import Kind
from companion.domain.programme import Activity, Event
from companion.domain.whereabouts import Whereabouts
from companion.presenters.arrivals import worth_seeing
from companion.presenters.context import ScreenContext
from companion.services.whereabouts import whereabouts, whereabouts_now

EVERYWHERE = ""
"""In the place of an activity: all that are on now."""
_MATTERS = frozenset({Kind.MARKED, Kind.REASONED, Kind.UNDONE, Kind.DELEGATE_PUT, Kind.ACTIVITY_PUT, Kind.EVENT_PUT})


@dataclass(frozen=True, slots=True)
class WhoState:
    """What is shown. `activity` is None until one was chosen; `on` says that something is on now; `now` is when it was
    counted. `desks`: the names of desks by id."""

    activity: str | None = None
    checkpoint: str = ""
    event: Event | None = None
    now: datetime | None = None
    activities: tuple[Activity, ...] = ()
    desks: Mapping[str, str] = field(default_factory=dict)
    found: Whereabouts | None = None
    on: bool = False


class WhoPresenter:
    """Reads who is where when it comes on show, when somebody chooses, and when anything was marked."""

    def __init__(
        self, context: ScreenContext, render: Callable[[WhoState], None], failed: Callable[[Exception], None]
    ) -> None:
        self._context = context
        self._render = render
        self._failed = failed
        self._shown = False
        self._asked = 0
        self.state = WhoState()
        self._end = context.changes.subscribe(self._changed)

    def open(self) -> None:
        """The view comes on show."""
        self._shown = True
        self._read()

    def rest(self) -> None:
        """Something else comes on show."""
        self._shown = False

    def close(self) -> None:
        """The event is closed."""
        self._end()
        self._shown = False
        self._render = lambda _state: None

    def tick(self) -> None:
        """Time went on: something else may be on now."""
        if self._shown and self.state.activity == EVERYWHERE:
            self._read()

    def choose(self, activity: str, checkpoint: str = "") -> None:
        """Look at another activity, or at all that are on."""
        self.state = replace(self.state, activity=activity, checkpoint=checkpoint)
        if self._shown:
            self._read()

    def choose_checkpoint(self, checkpoint: str) -> None:
        """Look at another checkpoint of the activity on show."""
        self.choose(self.state.activity or EVERYWHERE, checkpoint)

    def _changed(self, kinds: frozenset[str]) -> None:
        if self._shown and kinds & _MATTERS:
            self._read()

    def _read(self) -> None:
        self._asked += 1
        asked, desk = self._asked, self._context.desk
        activity, checkpoint = self.state.activity, self.state.checkpoint

        def take(state: WhoState) -> None:
            if asked == self._asked:  # an older answer may come after a newer question
                self.state = state
                self._render(state)

        self._context.runner.read(lambda: _look(self._context, activity, checkpoint, desk.now), take, self._failed)


def _look(context: ScreenContext, activity: str | None, checkpoint: str, now: datetime) -> WhoState:
    read = context.desk.file.read
    activities = tuple(read.activities())
    on = any(one.opens <= now <= one.closes for one in activities)
    chosen = activity
    if chosen is None or (chosen and all(one.id != chosen for one in activities)):
        best = worth_seeing(activities, now)
        chosen = EVERYWHERE if on or best is None else best.id
    found = whereabouts_now(read, now)
    if chosen:
        try:
            found = whereabouts(read, chosen, checkpoint or None)
        except UserError:  # the checkpoint left the programme
            found = whereabouts(read, chosen)
    return WhoState(
        activity=chosen,
        checkpoint=found.checkpoint.id if found.checkpoint is not None else "",
        event=read.event(),
        now=now,
        activities=activities,
        desks=read.desks(),
        found=found,
        on=on,
    )
