"""What lives while the window is open: the lanes, the open event, its screens, its backups, the settings in force."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar, cast

from PySide6.QtCore import QLocale, QObject, QTimer, QTimeZone
from PySide6.QtWidgets import QApplication

from companion.bootstrap import Program
from companion.devices import Laptop
from companion.domain.answers import UserError
from companion.domain.keystrokes import Habits
from companion.paths import events_folder
from companion.presenters import morning_offer
from companion.presenters.batch_desk import BatchDesk
from companion.presenters.changes import EVERYTHING, Changes
from companion.presenters.context import ScreenContext
from companion.presenters.desk_feed import DeskFeed
from companion.presenters.desk_keys import DeskKey
from companion.presenters.kept_settings import KeptSettings
from companion.presenters.label_desk import LabelDesk, LabelPorts
from companion.presenters.lock import DeskLock
from companion.presenters.new_event import NewEventPresenter
from companion.presenters.permissions import DESK_SCREENS
from companion.presenters.runner import Cancelled, Failed, Job, Progress
from companion.presenters.sample_clock import with_sample_clock
from companion.presenters.sounds import DeskSounds, Player, Voice
from companion.presenters.views import Action, BannerView
from companion.presenters.welcome import WelcomePorts
from companion.services import backups
from companion.services.designs import EngineOfEvent
from companion.services.ports import Desk
from companion.settings import Settings
from companion.ui import check_words, formats, other_event
from companion.ui.camera.camera import Camera
from companion.ui.collector import Collector
from companion.ui.desk_guard import DeskGuard
from companion.ui.errors import error_words, sentences, whole
from companion.ui.held_toast import HeldToast
from companion.ui.lanes import Lanes
from companion.ui.laptop_now import laptop_now
from companion.ui.laptop_screens import QtScreens
from companion.ui.look import DARK, LANGUAGES, LIGHT, Look
from companion.ui.scanner import Scanner
from companion.ui.screen import Screen
from companion.ui.screens import checkin, new_event, welcome
from companion.ui.screens import settings as settings_screen
from companion.ui.second_screen import SecondScreen
from companion.ui.sound_player import SoundPlayer
from companion.ui.voice import SystemVoice
from companion.ui.window import MainWindow

LABELS_MS = 1_000
"""How often the print queue is thought of; whether the printer is asked depends on what waits."""
GATHER_MS = 150
"""Visible lists are read anew at most this often."""
SOUND_MS = 250
"""How long the desk has been on show when the sounds are loaded: its first picture comes before them."""
POLL_MS = 500
"""How often the event's file and the settings are asked whether another program wrote to them."""
BACKUP_MS = 10 * 60 * 1000
_BACKUP_BANNER = "backup"

log = logging.getLogger(__name__)

T = TypeVar("T")


class _HasStaff(Protocol):
    def staff_changed(self, desk: Desk) -> None: ...


class _ShowsWhat(Protocol):
    def show_what(self, **what: object) -> None: ...


def build_screen(key: str, context: ScreenContext, look: Look) -> Screen:
    """Roll call or an office screen. Each loads when it is first shown, so that the desk is ready at once."""
    match key:
        case "roll-call":
            from companion.ui.screens.roll_call import build
        case "delegates":
            from companion.ui.screens.delegates import build
        case "import":
            from companion.ui.screens.import_list import build
        case "buses":
            from companion.ui.screens.buses import build
        case "programme":
            from companion.ui.screens.programme import build
        case "morning-check":
            from companion.ui.screens.morning_check import build
        case _:
            return _paper_screen(key, context, look)
    return build(context, look)


def _paper_screen(key: str, context: ScreenContext, look: Look) -> Screen:
    """An office screen whose subject is what stands on paper."""
    match key:
        case "badges":
            from companion.ui.screens.badges import build
        case "certificates":
            from companion.ui.screens.certificates import build
        case "ceremony":
            from companion.ui.screens.ceremony import build
        case "certificate-design":
            from companion.ui.screens.certificate_design import build
        case "reports":
            from companion.ui.screens.reports import build
        case _:
            raise LookupError(key)
    return build(context, look)


OFFICE = (
    "roll-call",
    "delegates",
    "import",
    "buses",
    "programme",
    "badges",
    "certificates",
    "ceremony",
    "certificate-design",
    "reports",
    "morning-check",
)


class EventLanes:
    """The lanes as one open event sees them: once it is left, nothing comes back to its screens any more."""

    def __init__(self, lanes: Lanes) -> None:
        self._lanes = lanes
        self._left = False

    def leave(self) -> None:
        """The event is closed, its screens are going."""
        self._left = True

    def write(self, fn: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run `fn` on the writer lane."""
        self._lanes.write(fn, self._still(done), self._still(failed))

    def read(self, fn: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run `fn` on the reader lane."""
        self._lanes.read(fn, self._still(done), self._still(failed))

    def hurry(self, fn: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run short work that somebody at the desk waits for."""
        self._lanes.hurry(fn, self._still(done), self._still(failed))

    def work(
        self,
        fn: Callable[[Progress, Cancelled], T],
        done: Callable[[T], None],
        failed: Failed,
        progress: Progress | None = None,
    ) -> Job:
        """Run long work."""

        def report(so_far: int, of: int) -> None:
            if progress is not None and not self._left:
                progress(so_far, of)

        return self._lanes.work(fn, self._still(done), self._still(failed), report)

    def _still(self, call: Callable[[T], None]) -> Callable[[T], None]:
        return lambda value: None if self._left else call(value)


@dataclass
class OpenEvent:
    """The event that is open: its desk, its change feed and where its backups go."""

    desk: Desk
    changes: Changes
    lanes: EventLanes
    backups: Path
    labels: LabelDesk
    batches: BatchDesk
    last_backup: datetime | None = None
    version: int = 0


class Session(QObject):
    """Puts window, program and event together; made in the main thread."""

    def __init__(
        self,
        program: Program,
        app: QApplication,
        look: Look,
        *,
        sample_clock: bool = True,
        player: Player | None = None,
        voice: Voice | None = None,
    ) -> None:
        super().__init__()
        self._sample_clock = sample_clock
        self.program = program
        self.app = app
        self.look = look
        self.lanes = Lanes()
        self._collector = Collector(self)
        self.scanner = Scanner(lambda: time.monotonic_ns() // 1_000_000, self, stamps=True)
        self.scanner.install(app)
        self.window = MainWindow(look, self.scanner)
        self.open_event: OpenEvent | None = None
        self.context: ScreenContext | None = None
        self._kept = KeptSettings(program, self._settings_changed, self._lock_changed)
        self.camera = Camera(self.settings(), parent=self)
        self._player = player or SoundPlayer(program.resources / "sounds", self)
        self._voice = voice or SystemVoice(parent=self)
        self._undo_toast: Callable[[], None] | None = None
        self._banners: dict[str, Callable[[str], None]] = {}
        self._waiting_changes: Changes | None = None
        self._locked_out: Path | None = None
        self._end_waiting: Callable[[], None] = lambda: None
        self._end_office: Callable[[], None] = lambda: None
        self.second_screen = SecondScreen(look, self.window, QtScreens(self), self.settings, self.keep)
        self.lock = DeskLock(self._kept.fresh, self.keep, self.lanes, program.clock)
        self.guard = DeskGuard(look, self.window, self.lock, self.scanner, self.second_screen, self)
        self._gather = self._timer(GATHER_MS, self._tell, single=True)
        self._poll = self._timer(POLL_MS, self._look_around)
        self._backup = self._timer(BACKUP_MS, self.back_up)
        self._labels_tick = self._timer(LABELS_MS, self._tick_labels)
        self.window.toast.undo.connect(self._toast_undone)
        self.window.banner.pressed.connect(self._banner_pressed)
        self.window.scale_chosen.connect(lambda scale: self.keep(replace(self.settings(), text_percent=scale)))
        self.window.theme_chosen.connect(lambda theme: self.keep(replace(self.settings(), theme=theme)))
        self.window.closing.connect(self.close)
        self.apply_look(self.settings())
        self.scanner.set_habits(_habits(self.settings()))
        self._poll.start()

    def _timer(self, milliseconds: int, act: Callable[[], object], *, single: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(single)
        timer.timeout.connect(act)
        return timer

    # --- settings ---

    def settings(self) -> Settings:
        """The settings in force."""
        return self._kept()

    def keep(self, settings: Settings) -> None:
        """Store settings and let them count at once."""
        self._kept.keep(settings)

    def _settings_changed(self, before: Settings) -> None:
        settings = self.settings()
        self.apply_look(settings)
        self.camera.apply(settings)
        if self.context is not None and self.context.sounds is not None:
            self.context.sounds.settings_changed()
        self.scanner.set_habits(_habits(settings))
        if settings.staff != before.staff and self.open_event is not None:
            self._take_staff(settings.staff)

    def _lock_changed(self) -> None:
        self.lock.tell()

    def apply_look(self, settings: Settings) -> None:
        """Language, theme, text size and motion as the settings say."""
        language = settings.language or QLocale.system().name()[:2]
        wanted = next((one for one in LANGUAGES if one.startswith(language)), "en")
        dark = settings.theme == "dark" or (settings.theme == "system" and _system_is_dark(self.app))
        self.look.set_reduce_motion(bool(settings.reduce_motion))
        self.look.set_theme(DARK if dark else LIGHT)
        self.look.set_scale(settings.text_percent)
        self.look.set_language(wanted)

    def _take_staff(self, staff: str) -> None:
        event = self.open_event
        if event is not None:
            event.desk = replace(event.desk, staff=staff)
            event.labels.staff_changed(event.desk)
            for screen in self.window.screens():
                presenter = getattr(screen, "presenter", None)
                if screen.key in DESK_SCREENS and presenter is not None:
                    cast("_HasStaff", presenter).staff_changed(event.desk)

    # --- the start ---

    def start(self, event: Path | None) -> None:
        """Open the event that was asked for, or the start screen. A locked laptop comes up at the desk it was locked
        at, not where another event can be chosen; if another was asked for, it says so."""
        recent = self.settings().recent
        if self.lock.locked and recent:
            here = Path(recent[0])
            self._locked_out = None if event is None or event.resolve() == here.resolve() else event
            self.open_path(here)
        elif event is not None:
            self.open_path(event)
        else:
            self.show_welcome()

    def show_welcome(self, error: UserError | None = None) -> None:
        """The start screen; an open event is closed first."""
        self.leave_event()
        screen = welcome.build(
            self._welcome_ports(),
            self.lanes,
            self.enter,
            welcome.WelcomeActions(
                new_event=lambda: self.window.show_screen("new-event"),
                choose_language=lambda one: self.keep(replace(self.settings(), language=one.split("_")[0])),
                toggle_theme=self.window.toggle_theme,
                show_help=self.window.show_help,
            ),
            self.look,
        )
        self.window.add_screen(screen)
        self.window.add_screen_maker("new-event", self._make_new_event)
        self.window.show_screen("welcome")
        if error is not None:
            screen.presenter.show_error(error)

    def _welcome_ports(self) -> WelcomePorts:
        return WelcomePorts(
            recent=lambda: self.settings().recent,
            open=self.open_file,
            clock=self.program.clock,
            samples=self.program.resources / "samples",
            events=events_folder(),
            backups=self.program.backups,
        )

    def _make_new_event(self) -> Screen:
        def presenter(failed: Callable[[UserError], None]) -> NewEventPresenter:
            return NewEventPresenter(
                self.lanes, self.open_file, self.program.clock, events_folder(), self.enter, failed
            )

        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        return new_event.NewEventScreen(presenter, lambda: self.window.show_screen("welcome"), zone, self.look)

    def open_path(self, path: Path) -> None:
        """Open an event named on the command line; the start screen says so when it cannot be opened."""
        self.show_welcome()
        screen = self.window.current()
        if isinstance(screen, welcome.WelcomeScreen):
            screen.presenter.open(path)

    def open_file(self, path: Path) -> Desk:
        """Open an event file, on any lane; `enter` then shows it. Raises UserError or Damaged."""
        changes = Changes()

        def notice(kinds: frozenset[str]) -> None:
            changes.note(kinds)
            self.lanes.post(lambda: self._changed(changes))

        desk = self.program.open(path, staff=self.settings().staff, notice=notice)
        self._waiting_changes = changes
        return with_sample_clock(desk) if self._sample_clock else desk

    # --- an open event ---

    def enter(self, desk: Desk, *, first: str = "check-in") -> None:
        """Take the desk of an event that was just opened, and show its check-in desk, or the screen `first`."""
        changes, self._waiting_changes = self._waiting_changes or Changes(), None
        self.leave_event()
        folder = backups.folder_for(desk.file.path, self.program.backups)
        lanes = EventLanes(self.lanes)
        ports = self._label_ports(desk, lanes, changes)
        self.open_event = OpenEvent(desk, changes, lanes, folder, LabelDesk(ports), BatchDesk(ports))
        self._labels_tick.start()
        self.keep(self.settings().with_recent(desk.file.path))
        self.context = self._context(self.open_event)
        context = self.context
        self.window.add_screen_maker("check-in", lambda: checkin.build(context, self.look))
        office = self._office(context)
        self.window.add_screen_maker("settings", lambda: settings_screen.build(office, self.look))
        for key in OFFICE:
            own = context if key in DESK_SCREENS else office
            self.window.add_screen_maker(key, partial(build_screen, key, own, self.look))
        self.window.show_screen(first)
        self.second_screen.enter(context)
        self.guard.enter(context)
        self._end_waiting = self._say_locked_out()
        self._say_sample_time(desk)
        morning_offer.offer(context, check_words.offer)
        QTimer.singleShot(SOUND_MS, self, self._prepare_sounds)
        self._backup.start()
        self.back_up()

    def _office(self, context: ScreenContext) -> ScreenContext:
        """What office screens are given: work of theirs that ends at a locked desk says and shows nothing there."""
        held = HeldToast(self.lock, self.toast)
        self._end_office = held.end

        def open_screen(name: str, **what: object) -> None:
            if not self.lock.locked:
                self.open_screen(name, **what)

        return replace(context, toast=held, open_screen=open_screen)

    def _say_locked_out(self) -> Callable[[], None]:
        """Say that another event was asked for, until somebody opens it or wants to stay."""
        asked, self._locked_out = self._locked_out, None
        if asked is None or self.context is None or asked.resolve() == self.context.desk.file.path.resolve():
            return lambda: None
        return other_event.say(asked, self.context, self.lock, self.guard.ask, self.open_path)

    def _label_ports(self, desk: Desk, lanes: EventLanes, changes: Changes) -> LabelPorts:
        return LabelPorts(
            desk, lanes, changes, self._engine_of(desk), lambda: self.program.spooler, self.settings,
            self.keep, lambda error: self.toast(whole(error), refused=True),
        )  # fmt: skip

    def _tick_labels(self) -> None:
        if self.open_event is not None:
            self.open_event.labels.tick()
            self.open_event.batches.tick()

    def _say_sample_time(self, desk: Desk) -> None:
        event = desk.file.read.event()
        if event.sample and self._sample_clock:
            local = desk.now.astimezone(event.zone)
            words = self.tr("A sample: its clock says {time}. Nothing can break.")
            self.toast(words.format(time=f"{formats.day(local.date(), self.look.language)} {formats.clock(local)}"))

    def leave_event(self) -> None:
        """Close the open event, once what is being written is on disk."""
        self._leave_screen()
        for timer in (self._backup, self._gather, self._labels_tick):
            timer.stop()
        self.second_screen.leave()
        self._end_waiting()
        self._end_office()
        self.guard.leave()
        self.window.remove_screens()
        self.camera.forget_users()
        if self.context is not None and self.context.sounds is not None:
            self.context.sounds.close()
        for banner in tuple(self._banners):
            self.take_banner(banner)
        if self.open_event is not None:
            self.open_event.labels.close()
            self.open_event.batches.close()
            self.open_event.lanes.leave()
            file = self.open_event.desk.file
            self.open_event = None
            self.context = None
            self.lanes.write(file.close, lambda _none: None, lambda error: log.warning("closing: %s", error))

    def _engine_of(self, desk: Desk) -> EngineOfEvent:
        return EngineOfEvent(lambda: self.program.documents, lambda: desk.file.read)

    def _context(self, event: OpenEvent) -> ScreenContext:
        feed = DeskFeed()
        return ScreenContext(
            desk=event.desk,
            runner=event.lanes,
            changes=event.changes,
            documents=self._engine_of(event.desk),
            spooler=lambda: self.program.spooler,
            lists=self.program.lists,
            tables=self.program.tables,
            settings=self.settings,
            keep=self.keep,
            open_screen=self.open_screen,
            toast=self.toast,
            put_banner=self.put_banner,
            take_banner=self.take_banner,
            backups=event.backups,
            last_backup=lambda: event.last_backup,
            back_up_now=lambda: self.back_up(say=True),
            qr=self.program.qr,
            second_screen=self.second_screen,
            labels=event.labels,
            batches=event.batches,
            lock=self.lock,
            start_kiosk=self.guard.start_kiosk,
            camera=self.camera,
            photo=self.program.photo,
            ink=self.program.ink,
            certificate_pages=self.program.certificate_pages,
            feed=feed,
            devices=self._laptop,
            how_to_say=self.program.how_to_say,
            sounds=DeskSounds(feed, self.settings, self.keep, self._player, self._voice),
        )

    def _laptop(self) -> Laptop:
        return laptop_now(self.program.laptop, self.settings(), self.scanner, self.camera, self._player)

    def open_screen(self, name: str, **what: object) -> None:
        """Show a screen; "welcome" leaves the event. What a locked desk may not open is refused."""
        if not self.lock.allowed.may_open(name):
            self.toast(self.tr("This desk is locked. {key} unlocks it.").format(key=DeskKey.LOCK.cap), refused=True)
            return
        if name == "welcome":
            self.show_welcome()
            return
        self.window.show_screen(name)
        screen = self.window.screen_for(name)
        if what and screen is not None and hasattr(screen, "show_what"):
            cast("_ShowsWhat", screen).show_what(**what)

    # --- changes ---

    def _changed(self, changes: Changes) -> None:
        """The first change is told at once, those that follow are gathered for a moment."""
        if self.open_event is None or changes is not self.open_event.changes:
            return
        if not self._gather.isActive():
            changes.tell()
            self._gather.start()

    def _tell(self) -> None:
        if self.open_event is not None:
            self.open_event.changes.tell()

    def _look_around(self) -> None:
        self._kept.notice()
        self.ask_version()

    def ask_version(self) -> None:
        """Ask the file whether another program wrote to it, and tell everybody if so."""
        event = self.open_event
        if event is None:
            return

        def take(version: int) -> None:
            if self.open_event is event:
                if event.version and version != event.version:
                    event.changes.note(EVERYTHING)
                    self._changed(event.changes)
                event.version = version

        self.lanes.write(event.desk.file.data_version, take, lambda error: log.warning("asking: %s", error))

    def _prepare_sounds(self) -> None:
        if self.context is not None and self.context.sounds is not None:
            self.context.sounds.prepare()

    # --- backups ---

    def back_up(self, *, say: bool = False) -> None:
        """Write a backup on the work lane and let the oldest go."""
        event = self.open_event
        if event is None:
            return

        def done(_path: Path) -> None:
            event.last_backup = event.desk.now
            if self.open_event is event:
                self.take_banner(_BACKUP_BANNER)
                if say:
                    self.toast(self.tr("A backup was made."))

        def failed(error: Exception) -> None:
            log.warning("the backup failed: %s", error)
            if self.open_event is event:
                self._say_backup_failed(error)

        self.lanes.work(
            lambda _progress, _cancelled: backups.back_up(event.desk, event.backups, keep=backups.KEPT), done, failed
        )

    def _say_backup_failed(self, error: Exception) -> None:
        reason = error_words(error) if isinstance(error, UserError) else ()
        self.put_banner(
            BannerView(
                _BACKUP_BANNER,
                self.tr("The backup could not be made."),
                sentences((self.tr("Check-in goes on."), *reason)),
                (Action("again", self.tr("Try again")),),
            ),
            lambda _action: self.back_up(say=True),
        )

    # --- notices ---

    def toast(
        self, text: str, undo: Callable[[], None] | None = None, *, refused: bool = False, hint: bool = False
    ) -> None:
        """Say that something is finished, why it was not done, or what to do next."""
        self._undo_toast = undo
        self.window.toast.say(text, undo=undo is not None, refused=refused, hint=hint)

    def _toast_undone(self) -> None:
        undo, self._undo_toast = self._undo_toast, None
        if undo is not None:
            undo()

    def put_banner(self, view: BannerView, pressed: Callable[[str], None]) -> None:
        """Show a banner."""
        shown = next((one for one in self.window.banner.showing() if one.id == view.id), None)
        self._banners[view.id] = pressed
        if shown != view:
            self.window.banner.put(view)

    def take_banner(self, banner_id: str) -> None:
        """Take a banner away."""
        if self._banners.pop(banner_id, None) is not None:
            self.window.banner.take(banner_id)

    def _banner_pressed(self, banner: str, action: str) -> None:
        if banner in self._banners:
            self._banners[banner](action)

    # --- the end ---

    def _leave_screen(self) -> None:
        """The screen on show may still have something to keep, such as a design that was just changed."""
        screen = self.window.current()
        if screen is not None and self.open_event is not None:
            screen.leave()

    def close(self) -> None:
        """Finish what is being written, then let go of the event."""
        self._leave_screen()
        for timer in (self._poll, self._backup, self._gather, self._labels_tick):
            timer.stop()
        self.scanner.close()
        self.guard.close()
        self.second_screen.close()
        self.camera.close()
        self._voice.close()
        event, self.open_event = self.open_event, None
        if event is not None:
            event.labels.close()
            event.batches.close()
            event.lanes.leave()
        if not self.lanes.close():
            log.error("work was still going on when the window closed")
        if event is not None:
            event.desk.file.close()
        self._collector.stop()


def _habits(settings: Settings) -> Habits:
    return Habits(settings.scanner_prefix, settings.scanner_gap)


def _system_is_dark(app: QApplication) -> bool:
    return app.styleHints().colorScheme().name == "Dark"
