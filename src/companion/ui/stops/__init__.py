"""The stops of the tour: every screen in every state, to be looked at in all languages, themes and sizes."""

import gc
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QRect, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from companion.bootstrap import Program
from companion.paths import resources
from companion.presenters.context import ScreenContext
from companion.presenters.sounds import NoVoice
from companion.services.ports import Desk
from companion.services.sample import write_sample
from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.screen import Screen
from companion.ui.session import Session
from companion.ui.window import MainWindow

LECTURE = datetime(2016, 4, 26, 0, 26, 30, tzinfo=UTC)
"""Tuesday of the sample week, 09:26 in Seoul: people are arriving for the lecture."""
CLOSING = datetime(2016, 4, 29, 2, 20, tzinfo=UTC)
"""Friday of the sample week, 11:20 in Seoul: the closing ceremony is over, certificates are wanted."""
_THIRD_DAY = datetime(2016, 4, 27, 0, 0, tzinfo=UTC)
_SETTLE_MS = 60_000
_LANES = 4
_VEIL = 70
"""How dark, of 255, the window behind a dialog is in a picture."""
_MOTION_SECONDS = 0.2


@dataclass
class StageClock:
    """A clock that stands still until a stop moves it."""

    now: datetime = LECTURE

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        """Let time pass."""
        self.now += timedelta(seconds=seconds)


@dataclass
class ListedPlayer:
    """Makes no noise on a stage; writes down what would be heard: sound, pitch family, volume."""

    played: list[tuple[str, str, int]] = field(default_factory=list)
    silent: bool = False

    def prepare(self, family: str) -> None:
        """Nothing to load."""

    def play(self, sound: str, family: str, volume: int) -> int:
        """Would be heard now."""
        self.played.append((sound, family, volume))
        return 0

    def stop(self) -> None:
        """It makes no noise anyway."""


@dataclass
class Stage:
    """A window with the sample event in it. `screen` is the one the stop asked for.

    `beside`: another window of the program that the stop is about.
    """

    session: Session
    app: QApplication
    clock: StageClock
    player: ListedPlayer
    beside: QWidget | None = None

    def picture(self) -> QPixmap:
        """What there is to see."""
        if self.beside is None:
            return self.window.grab()
        if isinstance(self.beside, QDialog):
            picture = self.window.grab()
            painter = QPainter(picture)
            place = QRect(QPoint(), self.beside.size())
            place.moveCenter(QRect(QPoint(), self.window.size()).center())
            painter.fillRect(picture.rect(), QColor(0, 0, 0, _VEIL))
            painter.drawPixmap(place.topLeft(), self.beside.grab())
            painter.end()
            return picture
        self.beside.resize(self.window.size())
        return self.beside.grab()

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.session.window

    @property
    def screen(self) -> Screen:
        """The screen on show."""
        screen = self.window.current()
        if screen is None:
            raise RuntimeError("no screen is on show")
        return screen

    @property
    def context(self) -> ScreenContext:
        """What the screens were given."""
        if self.session.context is None:
            raise RuntimeError("no event is open")
        return self.session.context

    @property
    def desk(self) -> Desk:
        """The desk of the sample event."""
        return self.context.desk

    def settle(self) -> None:
        """Wait until the lanes are dry and everything is painted."""
        for _ in range(3):
            before = self.session.lanes.asked
            self._drain()
            # Twice: the second time is for what a first layout asked for.
            for _ in range(2):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                self.app.processEvents()
            if self.session.lanes.asked == before + _LANES:
                break

    def _drain(self) -> None:
        # An event loop sleeps while the lanes work; asking for events without end takes the processor from them.
        loop, patience = QEventLoop(), QTimer()
        dry: list[object] = []

        def is_dry(answer: object) -> None:
            dry.append(answer)
            if len(dry) == _LANES:
                loop.quit()

        lanes = self.session.lanes
        lanes.write(lambda: None, is_dry, is_dry)
        lanes.read(lambda: None, is_dry, is_dry)
        lanes.work(lambda _progress, _cancelled: None, is_dry, is_dry)
        lanes.hurry(lambda: None, is_dry, is_dry)
        patience.setSingleShot(True)
        patience.timeout.connect(loop.quit)
        patience.start(_SETTLE_MS)
        loop.exec()
        if len(dry) < _LANES:
            raise TimeoutError("the lanes do not come to rest")

    def rest(self) -> None:
        """Wait until nothing moves any more."""
        until = monotonic() + _MOTION_SECONDS
        while monotonic() < until:
            self.app.processEvents()


def _leave_rail(window: MainWindow) -> None:
    """A window whose first screen is not the desk gives the keyboard to the rail, where nobody would look for it."""
    screen = window.current()
    focus: QWidget | None = window.focusWidget()
    if focus is not None and screen is not None and not screen.isAncestorOf(focus):
        focus.clearFocus()


Act = Callable[[Stage], None]


@dataclass(frozen=True, slots=True)
class Stop:
    """One state of one screen. `event`: with the sample open; else at the start screen. `lived`: after its whole week,
    on Friday; else in the middle of it.
    """

    name: str
    screen: str
    act: Act | None = None
    event: bool = True
    lived: bool = False


def all_stops() -> tuple[Stop, ...]:
    """The stops of every module in this package, in the order of their names."""
    found: list[Stop] = []
    for module in sorted(iter_modules(__path__), key=lambda one: one.name):
        found += import_module(f"{__name__}.{module.name}").STOPS
    return tuple(found)


class SampleWeek:
    """The sample file, made once and put back before each stop."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "Study visit.companion"
        self._kept = folder / "sample.kept"
        # The week is moved by the first look at the clock, the marks end at the second: Tuesday of the real week.
        looks = iter((_THIRD_DAY,))
        made = write_sample(self.path, resources() / "samples", lambda: next(looks, LECTURE))
        made.file.close()
        shutil.copyfile(self.path, self._kept)
        self._lived = folder / "lived.companion"
        write_sample(self._lived, resources() / "samples", lambda: CLOSING, as_dated=True).file.close()

    def put_back(self, *, lived: bool = False) -> Path:
        """The event as it was, in the same file, so that it is still this desk's; `lived`: after its whole week."""
        for suffix in ("-wal", "-shm"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
        self.path.write_bytes((self._lived if lived else self._kept).read_bytes())
        return self.path


@contextmanager
def stage(
    app: QApplication,
    look: Look,
    week: SampleWeek,
    stop: Stop,
    settings: Settings,
    *,
    size: tuple[int, int] = (1366, 768),
    rest: bool = False,
) -> Iterator[Stage]:
    """The window at a stop, settled; it is closed afterwards. `rest` also waits until nothing moves."""
    clock = StageClock(CLOSING if stop.lived else LECTURE)
    program = Program(
        clock=clock,
        settings_file=week.folder / "settings.json",
        logs=week.folder / "logs",
        backups=week.folder / "backups",
    )
    program.keep(settings)
    player = ListedPlayer()
    session = Session(program, app, look, sample_clock=False, player=player, voice=NoVoice())
    here = Stage(session, app, clock, player)
    try:
        session.window.resize(*size)
        session.window.setUpdatesEnabled(False)  # one picture at the end is enough
        session.window.show()
        if stop.event:
            # The desk is made only where it is wanted. The settings are laid out for the window when it is there.
            first = "check-in" if stop.screen == "settings" else stop.screen
            session.enter(session.open_file(week.put_back(lived=stop.lived)), first=first)
        else:
            session.show_welcome()
        _leave_rail(session.window)
        here.settle()
        if stop.screen != session.window.current_key():
            session.open_screen(stop.screen)
            here.settle()
        if stop.act is not None:
            stop.act(here)
            here.settle()
        session.window.setUpdatesEnabled(True)
        if rest:
            here.rest()
        yield here
    finally:
        session.window.close()
        session.window.deleteLater()
        session.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect(1)  # no stage lives until the session's own collection; what is old is not looked at
