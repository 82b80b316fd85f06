"""The programme on its way to paper: which days, in which languages, printed or saved."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from companion.domain.documents import RenderedDocument
from companion.domain.entry import Kind
from companion.domain.programme import Event
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand
from companion.presenters.printing import Papers, PrintingPresenter, PrintingState, printer_in_force
from companion.presenters.runner import Cancelled, Job, Progress
from companion.services.programme_paper import languages_of, programme_content


class Stretch(StrEnum):
    """Which days go on paper."""

    ALL = "all"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class ProgrammePaperState(PrintingState):
    """What the question shows. `first` and `last` are the days that are on show behind it; `pairs` are the languages
    that can be chosen, one or two at a time; `activities` would stand on the paper."""

    event: Event | None = None
    first: date | None = None
    last: date | None = None
    stretch: Stretch = Stretch.ALL
    pairs: tuple[tuple[str, ...], ...] = ()
    languages: tuple[str, ...] = ("en",)
    activities: int = 0
    everything: bool = True
    """Whether the days on show are the whole programme, so that there is nothing to choose."""
    preview: bytes = b""
    """The very PDF that would come out; nothing while it is being drawn for the first time."""

    @property
    def can_save(self) -> bool:
        """Whether it can be made now."""
        return self.activities > 0 and self.run is None

    @property
    def can_print(self) -> bool:
        """Whether it can be printed."""
        return self.can_save and bool(self.printer)


@dataclass(frozen=True, slots=True)
class _Found:
    event: Event
    languages: tuple[str, ...]
    all: int
    shown: int
    printers: tuple[str, ...]


class ProgrammePaperPresenter(PrintingPresenter[ProgrammePaperState, None]):
    """Made by the question for as long as it is asked."""

    def __init__(
        self,
        context: ScreenContext,
        render: Callable[[ProgrammePaperState], None],
        tell: Callable[[Done | None], None],
        first: date | None,
        last: date | None,
    ) -> None:
        state = ProgrammePaperState(printer=context.settings().printer, first=first, last=last)
        super().__init__(context, render, tell, state)
        self._counts = (0, 0)
        self._asked = False
        self._previewing: Job | None = None

    def read(self) -> None:
        """What there is, and which printers."""
        context, first, last = self._context, self.state.first, self.state.last

        def look() -> _Found:
            read = context.desk.file.read
            event = read.event()
            activities = read.activities()
            days = [one.start.astimezone(event.zone).date() for one in activities]
            shown = sum((first is None or day >= first) and (last is None or day <= last) for day in days)
            return _Found(event, languages_of(event, activities), len(days), shown, context.spooler().printers())

        def take(found: _Found) -> None:
            self._counts = (found.all, found.shown)
            everything = found.all == found.shown or not found.shown
            stretch = self.state.stretch
            if not self._asked:
                stretch = Stretch.ALL if everything else Stretch.SHOWN
            languages = self.state.languages if self._asked else found.languages
            self._asked = True
            self.state = replace(
                self.state,
                loading=False,
                event=found.event,
                pairs=choices(found.event, found.languages),
                languages=languages,
                everything=everything,
                printers=found.printers,
                printer=printer_in_force(self.state.printer, found.printers),
            )
            self.choose_stretch(stretch)

        self._read_by(look, take)

    def choose_languages(self, languages: tuple[str, ...]) -> None:
        """In one language or two."""
        self.state = replace(self.state, languages=languages)
        self._put()
        self._preview()

    def choose_stretch(self, stretch: Stretch) -> None:
        """All of it, or what is on show."""
        count = self._counts[0 if stretch is Stretch.ALL else 1]
        self.state = replace(self.state, stretch=stretch, activities=count)
        self._put()
        self._preview()

    def save(self, path: Path) -> None:
        """Save it as a PDF."""
        if self.state.can_save:
            self._draw(Errand.SAVE, str(path))

    def print(self) -> None:
        """Print it."""
        if self.state.can_print:
            self._draw(Errand.PRINT, self.state.printer)

    def _matters(self, kinds: frozenset[str]) -> bool:
        return bool(kinds & {Kind.ACTIVITY_PUT, Kind.EVENT_PUT, Kind.UNDONE})

    def close(self) -> None:
        """Nothing more is asked."""
        if self._previewing is not None:
            self._previewing.cancel()
        super().close()

    def _draw(self, errand: Errand, to: str) -> None:
        state = self.state

        def make(_say: Progress, _stopped: Cancelled) -> Papers:
            return Papers(self._drawn(state))

        self._make(errand, to, state.activities, make)

    def _preview(self) -> None:
        """Draw what is chosen now, in place of what was chosen before."""
        if self._previewing is not None:
            self._previewing.cancel()
        state = self.state
        if not state.activities:
            self.state = replace(state, preview=b"")
            self._put()
            return

        def take(drawn: bytes) -> None:
            self.state = replace(self.state, preview=drawn)
            self._put()

        self._previewing = self._context.runner.work(
            lambda _say, _stopped: self._drawn(state).pdf, take, self._stumbled
        )

    def _drawn(self, state: ProgrammePaperState) -> RenderedDocument:
        first, last = (None, None) if state.stretch is Stretch.ALL else (state.first, state.last)
        content = programme_content(self._context.desk.file.read, state.languages, first=first, last=last)
        return self._context.documents().programme(content)


def choices(event: Event, own: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """One or two languages: the usual ones first, then the event's, then the others that we write."""
    tags = tuple(dict.fromkeys((*own, *(tag[:2] for tag in event.languages), "en", "zh", "ko")))
    tags = tuple(tag for tag in tags if tag in {"en", "zh", "ko"})
    pairs = tuple((one, other) for at, one in enumerate(tags) for other in tags[at + 1 :])
    return tuple(dict.fromkeys((own, *pairs, *((tag,) for tag in tags))))
