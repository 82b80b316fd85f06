"""What the programme's screen shows: the week or day, the chosen activity, the open boxes, what clashes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from companion.domain.answers import UserError
from companion.domain.audience import Audience
from companion.domain.conflicts import NO_CONFLICTS, Conflicts
from companion.domain.programme import Activity, Event
from companion.presenters.activity_form import ActivityFault, ActivityForm
from companion.presenters.activity_panel import ActivityPanel
from companion.presenters.programme_days import Mode
from companion.presenters.replanning import Ghost
from companion.presenters.timetable import Column


class Step(StrEnum):
    """An arrow key in the timetable."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class FormView:
    """The open boxes; `activity` is None for a new one, `drawn` where it was drawn in the timetable."""

    form: ActivityForm
    faults: dict[str, ActivityFault]
    activity: Activity | None = None
    drawn: Ghost | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeState:
    """Everything the screen shows. `now` and all times are in the event's zone."""

    loading: bool = True
    event: Event | None = None
    now: datetime | None = None
    mode: Mode = Mode.WEEK
    columns: tuple[Column, ...] = ()
    first_hour: int = 9
    last_hour: int = 18
    earlier: bool = False
    later: bool = False
    here: bool = True
    """Whether the week or day on show is the one with today in it, or the first one when today is outside."""
    empty: bool = False
    chosen: str = ""
    panel: ActivityPanel | None = None
    form: FormView | None = None
    groups: tuple[str, ...] = ()
    delegations: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    audience: Audience | None = None
    """Who takes part, to count an `Expected` at once; None until it was read."""
    conflicts: Conflicts = NO_CONFLICTS
    """What clashes in the whole programme; `conflicts.activities` are the ids of the cards concerned."""
    trouble: UserError | None = None
