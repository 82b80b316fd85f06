"""All that the check-in desk shows, in one immutable state."""

from dataclasses import dataclass, field
from datetime import datetime

from companion.domain.delegates import Delegate
from companion.domain.programme import Event
from companion.presenters.answers import Result
from companion.presenters.board import Board, Tally, Undoable
from companion.presenters.counting_place import CountingPlace
from companion.presenters.delegation_panel import DelegationPanel
from companion.presenters.desk_panels import GroupAnswer
from companion.presenters.desk_search import SearchState
from companion.presenters.moving import MovePanel
from companion.presenters.new_badge import NewBadge, ReasonGiven
from companion.presenters.quick_entry import QuickEntry, UnknownSheet
from companion.presenters.walk_in import WalkInForm

Panel = WalkInForm | NewBadge | ReasonGiven | DelegationPanel | MovePanel | QuickEntry | UnknownSheet


@dataclass(frozen=True, slots=True)
class NamesList:
    """The names behind a count, on show in place of the lists."""

    tally: Tally
    people: tuple[Delegate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInState(CountingPlace):
    """All that the check-in desk shows.

    `typed`: digits of a badge number typed so far. `question`: ask whether the activity is right. `undo`: what Ctrl Z
    would take back. `group`: the answer for a whole delegation, while there is no `result`. `panel`: stands in place of
    the lists.
    """

    event: Event
    now: datetime
    result: Result | None = None
    photo: bytes = field(default=b"", repr=False)
    """The photo of whoever the result is about, a JPEG; of this desk's own screen only."""
    typed: str = ""
    board: Board = field(default_factory=Board)
    search: SearchState = field(default_factory=SearchState)
    names: NamesList | None = None
    question: bool = False
    undo: Undoable | None = None
    group: GroupAnswer | None = None
    panel: Panel | None = None
    scanner_seen: bool = False
    staff: str = ""
