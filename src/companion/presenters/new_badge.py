"""Lost badge: the panel that gives a person a new number in two key strokes, and the one that says why they came in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from companion.domain.delegates import BadgeState, Delegate
from companion.domain.ids import new_id
from companion.presenters.board import Deed, Undoable
from companion.presenters.panel_desk import PanelDesk
from companion.presenters.runner import Runner
from companion.services.desk import give_reason
from companion.services.roster import replace_badge


class Why(StrEnum):
    """Why a badge is replaced, as the journal keeps it."""

    LOST = "lost"
    DAMAGED = "damaged"
    WRONG_NAME = "wrong name"


WHYS = tuple(Why)


@dataclass(frozen=True, slots=True)
class NewBadge:
    """The question about one person: `at` is the reason that Enter takes, `ending` the last digits of the old badge."""

    delegate: Delegate
    at: int = 0
    ending: str = ""

    @property
    def why(self) -> Why:
        """What Enter would record."""
        return WHYS[self.at]


@dataclass(frozen=True, slots=True)
class ReasonGiven:
    """Why one person was let in: the mark it is about, and the words that stand now."""

    delegate: Delegate
    entry: str
    reason: str


class NewBadgeDesk:
    """Opens the question and does it."""

    def __init__(self, at: PanelDesk, runner: Runner, did: Callable[[Undoable], None]) -> None:
        self._at = at
        self._runner = runner
        self._did = did

    def open(self, person: Delegate) -> None:
        """Ask about this person, "lost" first."""
        self._at.show_panel(NewBadge(person))
        desk = self._at.desk

        def take(ending: str) -> None:
            panel = self._at.state.panel
            if isinstance(panel, NewBadge) and panel.delegate.id == person.id:
                self._at.show_panel(replace(panel, ending=ending))

        def read() -> str:
            valid = [one for one in desk.file.read.badges(person.id) if one.state is BadgeState.ACTIVE]
            return valid[-1].code[-4:] if valid else ""

        self._runner.read(read, take, self._at.failed)

    def move(self, step: int) -> None:
        """An arrow key."""
        panel = self._at.state.panel
        if isinstance(panel, NewBadge):
            self._at.show_panel(replace(panel, at=max(0, min(len(WHYS) - 1, panel.at + step))))

    def choose(self, at: int) -> None:
        """The reason at this place, from 0."""
        panel = self._at.state.panel
        if isinstance(panel, NewBadge) and 0 <= at < len(WHYS):
            self._at.show_panel(replace(panel, at=at))

    def replace(self) -> None:
        """Enter: the old number ends on all desks, the new badge goes to the printer."""
        panel = self._at.state.panel
        if not isinstance(panel, NewBadge):
            return
        desk, batch, person, why = self._at.desk, new_id(), panel.delegate, panel.why
        self._at.show_panel(None)
        self._runner.write(
            lambda: replace_badge(desk, person.id, why.value, batch, to_print=True),
            lambda _code: self._did(Undoable("", person, deed=Deed.NEW_BADGE, batch=batch)),
            self._at.failed,
        )


class ReasonDesk:
    """Opens the words behind a mark and writes others."""

    def __init__(self, at: PanelDesk, runner: Runner, written: Callable[[ReasonGiven], None]) -> None:
        self._at = at
        self._runner = runner
        self._written = written

    def open(self, person: Delegate, entry: str) -> None:
        """Ask why this person was let in by this mark; what stands now is there to be changed."""
        desk, place = self._at.desk, self._at.state.place

        def read() -> str:
            mark = desk.file.read.entry(entry)
            activity = mark.subject.rsplit("/", 1)[-1] if mark is not None else ""
            if not activity and place is not None:
                activity = place.activity.id
            sightings = desk.file.read.presence(person.id, activity).sightings
            return next((one.reason for one in sightings if one.entry == entry), "")

        self._runner.read(read, lambda reason: self._at.show_panel(ReasonGiven(person, entry, reason)), self._at.failed)

    def write(self, reason: str) -> None:
        """Enter: these words stand from now on; the journal keeps the ones before."""
        panel = self._at.state.panel
        if not isinstance(panel, ReasonGiven):
            return
        desk = self._at.desk
        if reason.strip() in {"", panel.reason}:
            self._at.show_panel(None)
            return
        self._runner.write(
            lambda: give_reason(desk, panel.entry, reason),
            lambda _entry: self._done(replace(panel, reason=reason.strip())),
            self._at.failed,
        )

    def _done(self, given: ReasonGiven) -> None:
        self._at.show_panel(None)
        self._written(given)
