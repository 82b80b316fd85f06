"""The start: which events there are, how to open, make or try one, and what to do when a file cannot be opened."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from companion.domain.answers import Damaged, UserError
from companion.domain.programme import Event
from companion.presenters.runner import Runner
from companion.presenters.sample_clock import keep_shift, opening_clock
from companion.services.backups import folder_for, newest_good
from companion.services.ports import Clock, Desk
from companion.services.sample import write_sample
from companion.store.file import SUFFIX, open_file, restore

SHOWN = 6
"""Recent events on the start screen."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class EventCard:
    """A recent event. `saved`: when its file was last written (UTC). `day`: which of its days today is, 0 for none."""

    path: Path
    event: Event
    people: int
    delegations: int
    saved: datetime
    day: int = 0

    @property
    def days(self) -> int:
        """How many days the event has."""
        return (self.event.end - self.event.start).days + 1


@dataclass(frozen=True, slots=True)
class GoodCopy:
    """A backup that is whole, offered in place of a damaged file; `at` is when it was made."""

    damaged: Path
    backup: Path
    at: datetime


@dataclass(frozen=True, slots=True)
class WelcomeState:
    """What the start shows. `cards`: the running event first. `opening`: work is under way."""

    now: datetime
    cards: tuple[EventCard, ...] = ()
    reading: bool = True
    opening: bool = False
    error: UserError | None = None
    copy: GoodCopy | None = None


@dataclass(frozen=True, slots=True)
class WelcomePorts:
    """What the start needs of the program: the recent files, how to open one, and where things are."""

    recent: Callable[[], Sequence[str]]
    open: Callable[[Path], Desk]
    clock: Clock
    samples: Path
    events: Path
    backups: Path


class WelcomePresenter:
    """Gives a new state to `render` after each change, and an open event to `opened`."""

    def __init__(
        self,
        ports: WelcomePorts,
        runner: Runner,
        render: Callable[[WelcomeState], None],
        opened: Callable[[Desk], None],
    ) -> None:
        self._ports = ports
        self._runner = runner
        self._render = render
        self._opened = opened
        self.state = WelcomeState(ports.clock())

    def refresh(self) -> None:
        """Read the recent events anew."""
        self._set(now=self._ports.clock())
        paths = [Path(text) for text in self._ports.recent()]
        self._runner.read(lambda: read_cards(paths, self._ports.clock()), self._take_cards, self._no_cards)

    def open(self, path: Path) -> None:
        """Open an event file."""
        self._begin()
        self._runner.write(lambda: open_whole(self._ports.open, path), self._done, lambda e: self._failed(e, path))

    def open_first(self) -> None:
        """Enter: go on with the first event, or try the sample when there is none."""
        if self.state.opening or self.state.reading:
            return
        if self.state.cards:
            self.open(self.state.cards[0].path)
        else:
            self.try_sample()

    def try_sample(self) -> None:
        """Open today's sample event; it is made when it is not there yet."""
        self._begin()
        now = self._ports.clock()
        path = self._ports.events / f"Sample {now.astimezone():%Y-%m-%d}{SUFFIX}"

        def make() -> Desk:
            if not path.exists():
                made = write_sample(path, self._ports.samples, opening_clock(self._ports.clock))
                keep_shift(made, self._ports.clock)
                made.file.close()
            return open_whole(self._ports.open, path)

        self._runner.write(make, self._done, lambda error: self._failed(error, path))

    def open_copy(self) -> None:
        """Open the newest good backup of a damaged event; the damaged file stays where it is."""
        copy = self.state.copy
        if copy is None:
            return
        self._begin()

        def bring_back() -> Desk:
            target = copy.damaged.with_name(f"{copy.damaged.stem} {copy.at:%Y-%m-%d %H%M}{SUFFIX}")
            if not target.exists():
                restore(copy.backup, target).close()
            return open_whole(self._ports.open, target)

        self._runner.write(bring_back, self._done, lambda error: self._failed(error, copy.damaged))

    def show_error(self, error: UserError) -> None:
        """Show a fault that happened elsewhere."""
        self._set(error=error, opening=False)

    def dismiss(self) -> None:
        """The error was read."""
        self._set(error=None, copy=None)

    def _begin(self) -> None:
        self._set(opening=True, error=None, copy=None)

    def _done(self, desk: Desk) -> None:
        self._set(opening=False)
        self._opened(desk)

    def _failed(self, error: Exception, path: Path) -> None:
        if isinstance(error, Damaged):
            self._set(opening=True, error=error)
            folder = folder_for(path, self._ports.backups)
            self._runner.work(
                lambda _progress, _cancelled: newest_good(folder, path.stem),
                lambda found: self._offer(path, found),
                lambda _error: self._offer(path, None),
            )
            return
        if not isinstance(error, UserError):
            log.error("the event could not be opened", exc_info=error)
            error = UserError("This event could not be opened.", "Try once more.")
        self._set(opening=False, error=error)

    def _offer(self, path: Path, found: tuple[Path, datetime] | None) -> None:
        copy = None if found is None else GoodCopy(path, *found)
        self._set(opening=False, copy=copy)

    def _take_cards(self, cards: tuple[EventCard, ...]) -> None:
        self._set(cards=cards, reading=False)

    def _no_cards(self, error: Exception) -> None:
        log.warning("the recent events could not be read: %s", error)
        self._set(reading=False)

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._render(self.state)


def open_whole(opener: Callable[[Path], Desk], path: Path) -> Desk:
    """Opens an event and reads what the desk will read first. Raises Damaged when that cannot be read."""
    desk = opener(path)
    try:
        read = desk.file.read
        read.event()
        read.activities()
        read.recent(1)
        read.delegate_count()
    except LookupError as error:
        desk.file.close()
        raise UserError(f"{path.name} has no event in it.", "Open another file.") from error
    except Exception as error:
        desk.file.close()
        raise Damaged(f"The event file {path.name} is damaged.", "Open the newest backup.") from error
    return desk


def read_cards(paths: Sequence[Path], now: datetime) -> tuple[EventCard, ...]:
    """The recent events that can be read, the running one first, else in the order given."""
    cards = [card for path in paths if (card := _card(path, now)) is not None]
    cards.sort(key=lambda card: card.day == 0)
    return tuple(cards[:SHOWN])


def _card(path: Path, now: datetime) -> EventCard | None:
    try:
        with open_file(path) as file:
            read = file.read
            event = read.event()
            people, delegations = read.delegate_count(), read.delegation_count()
        saved = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (UserError, LookupError, OSError) as error:
        log.info("%s is not listed: %s", path.name, error)
        return None
    today = now.astimezone(event.zone).date()
    day = (today - event.start).days + 1 if event.start <= today <= event.end else 0
    return EventCard(path, event, people, delegations, saved, day)
