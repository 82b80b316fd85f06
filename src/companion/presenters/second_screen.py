"""The screen that faces delegates: greets who was just checked in, then asks for the next badge."""

import logging
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from companion.domain.answers import Answer
from companion.domain.delegates import Delegate
from companion.domain.entry import Kind
from companion.domain.programme import Activity
from companion.presenters import facing, facing_words, stage_facing
from companion.presenters.answers import Result
from companion.presenters.changes import Changes
from companion.presenters.desk_feed import DeskFeed
from companion.presenters.facing import FacingView, Visitor
from companion.presenters.runner import Runner
from companion.presenters.stage_facing import StageCard
from companion.services.desk import Place
from companion.services.ports import Desk

WELCOME = timedelta(seconds=6)
"""How long a greeting stays (ui.md section 6)."""
MOMENT = timedelta(seconds=15)
"""How long "One moment" stays: staff need a while, and the next badge replaces it at once."""

log = logging.getLogger(__name__)


class SecondScreenPresenter:
    """Hears what the desk answers and gives a new view to `render` after each change.

    `names`: whether names may be shown, asked at each answer. `coming`: whether the ceremony shows who comes next. At a
    `kiosk` the idle page asks to scan.
    """

    def __init__(
        self,
        desk: Desk,
        feed: DeskFeed,
        changes: Changes,
        runner: Runner,
        names: Callable[[], bool],
        render: Callable[[FacingView], None],
        *,
        kiosk: bool = False,
        coming: Callable[[], bool] = lambda: True,
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._names = names
        self._render = render
        self._kiosk = kiosk
        self._event = desk.file.read.event()
        self._activities = tuple(desk.file.read.activities())
        self._first = facing_words.order(self._event.languages[0] if self._event.languages else "en")[0]
        self._number = 0
        self._until: datetime | None = None
        self._shown: tuple[Answer, Visitor] | None = None
        self._theirs: tuple[Activity, ...] = ()
        self._place: Place | None = None
        self._feed = feed
        self._stage: StageCard | None = None
        self._coming = coming
        self.view = self._make()
        self._ends: tuple[Callable[[], None], ...] = (
            feed.answers(self._answered),
            feed.places(self._placed),
            feed.stages(self._staged),
            changes.subscribe(self._changed),
        )
        self._ask_language()

    def close(self) -> None:
        """The event is being closed: hear of no more answers and show its name and the clock."""
        for end in self._ends:
            end()
        self._ends = ()
        self._place = self._shown = self._until = self._stage = None
        self._show()

    def set_kiosk(self, kiosk: bool) -> None:
        """Whether delegates scan by themselves from now on."""
        self._kiosk = kiosk
        self._show()

    def tick(self) -> None:
        """Time passed: a greeting leaves, the clock goes on."""
        if self._until is not None and self._desk.now >= self._until:
            self._rest()
        self._show()

    def _answered(self, result: Result) -> None:
        reply = result.reply
        if self._stage is not None and not self._stage.visitors:
            self._feed.tell_stage(None)  # people are checked in again: the ceremony is over, or has not begun
        self._number += 1
        visitor = Visitor("", "", "", self._first)
        self._theirs = self._activities
        if reply.delegate is not None:
            self._theirs = tuple(one for one in self._activities if one.expected.includes(reply.delegate))
            greeted = facing.greets(reply.answer)
            visitor = facing.visitor_of(reply.delegate, self._event, names=greeted and self._names())
        self._shown = (reply.answer, visitor)
        self._until = self._desk.now + (WELCOME if facing.greets(reply.answer) else MOMENT)
        self._show()

    def _placed(self, place: Place | None) -> None:
        self._place = place
        self._show()

    def _staged(self, card: StageCard | None) -> None:
        self._stage = card
        self._show()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {Kind.ACTIVITY_PUT, Kind.EVENT_PUT, Kind.UNDONE}:
            self._event = self._desk.file.read.event()
            self._activities = tuple(self._desk.file.read.activities())
            self._show()
        if kinds & {Kind.DELEGATE_PUT, Kind.UNDONE}:
            self._ask_language()

    def _ask_language(self) -> None:
        """The idle page speaks the language of most delegates first."""

        def take(language: str) -> None:
            if language:
                self._first = language
                self._show()

        self._runner.read(
            lambda: most_spoken(self._desk.file.read.delegates()),
            take,
            lambda error: log.warning("the delegates' language could not be read: %s", error),
        )

    def _rest(self) -> None:
        self._shown = self._until = None
        self._number += 1

    def _show(self) -> None:
        self.view = self._make()
        self._render(self.view)

    def _make(self) -> FacingView:
        event, now = self._event, self._desk.now
        if self._stage is not None and not self._kiosk:
            return stage_facing.page(self._stage, event, now, self._first, names=self._names(), coming=self._coming())
        if self._place is None:
            return facing.closed_page(event, now, self._first)
        here = self._place.activity
        if self._shown is None:
            coming = facing.next_up(here, self._activities, event, now)
            return facing.idle_page(event, now, self._first, coming, kiosk=self._kiosk, number=self._number)
        answer, visitor = self._shown
        coming = facing.next_up(None if answer is Answer.OUT else here, self._theirs, event, now)
        if facing.greets(answer):
            return facing.welcome_page(event, now, visitor, answer, coming, self._number)
        return facing.moment_page(event, now, visitor.language, coming, self._number)


def most_spoken(delegates: Iterable[Delegate]) -> str:
    """The language most of them read, of the three; "" when there is nobody."""
    counted = Counter(facing.language_of(delegate) for delegate in delegates)
    return max(counted, key=lambda language: counted[language], default="")
