"""A paper list of an activity: everybody expected with room to sign, made for one checkpoint, printed or saved."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.delegates import DelegateStatus
from companion.domain.documents import RosterContent
from companion.domain.entry import Kind
from companion.domain.programme import Activity
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand
from companion.presenters.printing import Papers, PrintingPresenter, PrintingState, printer_in_force
from companion.presenters.runner import Cancelled, Progress
from companion.services.rosters import make_roster

_LANGUAGES = 2
"""A paper list has its titles in no more languages than this."""


@dataclass(frozen=True, slots=True)
class PaperListState(PrintingState):
    """What the question shows. `people` would stand on the list; `checkpoint` is for which point it is made."""

    activity: Activity | None = None
    people: int = 0
    checkpoint: str = ""
    languages: tuple[str, ...] = ("en",)

    @property
    def can_save(self) -> bool:
        """Whether a list can be made now."""
        return self.activity is not None and self.people > 0 and self.run is None

    @property
    def can_print(self) -> bool:
        """Whether it can be printed."""
        return self.can_save and bool(self.printer)


@dataclass(frozen=True, slots=True)
class _Found:
    activity: Activity
    people: int
    languages: tuple[str, ...]
    printers: tuple[str, ...]


class PaperListPresenter(PrintingPresenter[PaperListState, None]):
    """Makes the list when it is wanted: each printed sheet has a number of its own by which it comes back."""

    def __init__(
        self,
        context: ScreenContext,
        render: Callable[[PaperListState], None],
        tell: Callable[[Done | None], None],
        activity: str,
        checkpoint: str = "",
    ) -> None:
        state = PaperListState(printer=context.settings().printer, checkpoint=checkpoint)
        super().__init__(context, render, tell, state)
        self._activity = activity

    def read(self) -> None:
        """Who is expected, and which printers there are."""
        context, wanted = self._context, self._activity

        def look() -> _Found:
            read = context.desk.file.read
            activity = read.activity(wanted)
            if activity is None or activity.removed:
                raise UserError("This activity is no longer in the programme.", "Choose another one.")
            people = [one for one in read.delegates() if one.status is DelegateStatus.ACTIVE]
            expected = sum(activity.expected.includes(one) for one in people)
            languages = tuple(read.event().languages)[:_LANGUAGES] or ("en",)
            return _Found(activity, expected, languages, context.spooler().printers())

        def take(found: _Found) -> None:
            points = {one.id for one in found.activity.checkpoints}
            chosen = self.state.checkpoint if self.state.checkpoint in points else found.activity.attending.id
            self.state = replace(
                self.state,
                loading=False,
                activity=found.activity,
                people=found.people,
                checkpoint=chosen,
                languages=found.languages,
                printers=found.printers,
                printer=printer_in_force(self.state.printer, found.printers),
            )
            self._put()

        self._read_by(look, take)

    def choose_checkpoint(self, checkpoint: str) -> None:
        """Make it for this point: boarded, arrived, back on the bus."""
        self.state = replace(self.state, checkpoint=checkpoint)
        self._put()

    def save(self, path: Path) -> None:
        """Save the list as a PDF."""
        if self.state.can_save:
            self._make_list(Errand.SAVE, str(path))

    def print(self) -> None:
        """Print the list."""
        if self.state.can_print:
            self._make_list(Errand.PRINT, self.state.printer)

    def _matters(self, kinds: frozenset[str]) -> bool:
        return bool(kinds & {Kind.ACTIVITY_PUT, Kind.DELEGATE_PUT, Kind.EVENT_PUT, Kind.UNDONE})

    def _make_list(self, errand: Errand, to: str) -> None:
        context, state, wanted = self._context, self.state, self._activity

        def draw(contents: tuple[RosterContent, ...]) -> None:
            def make(_say: Progress, _stopped: Cancelled) -> Papers:
                return Papers(context.documents().roster(contents))

            self._make(errand, to, state.people, make)

        context.runner.write(
            lambda: make_roster(context.desk, wanted, state.checkpoint, languages=state.languages), draw, self._failed
        )
