"""The window that faces delegates: on a screen of its own, there again by itself after it was unplugged."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.presenters.context import ScreenContext
from companion.presenters.facing import FacingView
from companion.presenters.laptop_screens import LaptopScreen, found_again, other_screen, to_face_delegates
from companion.presenters.second_screen import SecondScreenPresenter
from companion.settings import Settings
from companion.ui.laptop_screens import Screens
from companion.ui.look import Look
from companion.ui.widgets.facing_page import FacingArt

TICK_MS = 500


class FacingWindow(QWidget):
    """A window with a page for delegates and nothing else: no controls, no cursor, never the keyboard."""

    closed = Signal()

    def __init__(self, look: Look, view: FacingView, *, framed: bool) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=not framed)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not framed:
            self.setCursor(Qt.CursorShape.BlankCursor)
        self.setWindowTitle(self.tr("Second screen"))
        self.art = FacingArt(look, view, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.art)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A tried window was closed by its frame."""
        super().closeEvent(event)
        self.closed.emit()


class SecondScreen(QObject):
    """Shows what delegates read on the chosen screen, as the settings say; `desk` is the window of the desk.

    It never covers the screen that the desk is on: unplugged, it hides until its screen is there again.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        desk: QWidget,
        screens: Screens,
        settings: Callable[[], Settings],
        keep: Callable[[Settings], None],
    ) -> None:
        super().__init__(desk)
        self.look = look
        self.window: FacingWindow | None = None
        self.presenter: SecondScreenPresenter | None = None
        self._desk = desk
        self._screens = screens
        self._settings = settings
        self._keep = keep
        self._context: ScreenContext | None = None
        self._trying = False
        self._kiosk = False
        self._on: LaptopScreen | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        screens.changed.connect(self.follow)
        screens.going.connect(self._going)
        desk.installEventFilter(self)

    # --- the event ---

    def enter(self, context: ScreenContext) -> None:
        """An event was opened."""
        self.leave()
        self._forget_presenter()
        self._context = context
        self.follow()

    def leave(self) -> None:
        """The event is being closed: its name and the clock stay."""
        self._context = None
        if self.presenter is not None:
            self.presenter.close()

    def close(self) -> None:
        """The program ends."""
        self._timer.stop()
        self._desk.removeEventFilter(self)
        self._put_away()

    # --- what the desk and the settings page ask ---

    def screens(self) -> tuple[LaptopScreen, ...]:
        """All screens, the desk's too."""
        return self._screens.all()

    def desk_screen(self) -> str:
        """The name of the screen that the desk is on."""
        return self._screens.of(self._desk)

    def state(self) -> str:
        """ "off", "on", "window" or "away"."""
        if self._trying:
            return "window"
        if not self._settings().second_screen_on:
            return "off"
        return "on" if self.window is not None else "away"

    def toggle(self) -> None:
        """On where it was, else on the other screen, else in a window; or off."""
        if self.state() != "off":
            self.stop()
            return
        there, desk = self.screens(), self.desk_screen()
        target = to_face_delegates(self._settings().second_screen, there, desk) or other_screen(there, desk)
        if target is None:
            self.try_in_window()
        else:
            self.show_on(target.key)

    def show_on(self, key: str) -> None:
        """Show it on this screen from now on."""
        self._put_away()
        self._keep(replace(self._settings(), second_screen=key, second_screen_on=True))
        self.follow()

    def try_in_window(self) -> None:
        """Show it in a window that can be moved."""
        self._put_away()
        self._trying = True
        self._make(framed=True)
        if self.window is not None:
            self.window.resize(960, 540)
            self.window.show()
        self.changed.emit()

    def stop(self) -> None:
        """Show it no more."""
        self._put_away()
        self._keep(replace(self._settings(), second_screen_on=False))
        self.changed.emit()

    def set_kiosk(self, kiosk: bool) -> None:
        """Whether delegates scan by themselves at it from now on."""
        self._kiosk = kiosk
        if self.presenter is not None:
            self.presenter.set_kiosk(kiosk)

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when screens come or go, or when it is shown otherwise."""
        self.changed.connect(listener)
        return lambda: _disconnect(self, listener)

    # --- screens come and go ---

    def follow(self) -> None:
        """Be where the settings say, as far as that screen is there."""
        if not self._trying:
            settings = self._settings()
            target = None
            if settings.second_screen_on:
                target = to_face_delegates(settings.second_screen, self.screens(), self.desk_screen())
            self._be_on(target)
        self.changed.emit()

    def _be_on(self, target: LaptopScreen | None) -> None:
        if target is None:
            self._put_away()
            return
        self._attend()
        if self.window is None:
            self._make(framed=False)
        if self.window is not None and self._on != target:
            self._on = target
            self._screens.fill(self.window, target.name)

    def _going(self, name: str) -> None:
        if self._on is not None and name == self._on.name:
            self._put_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The desk may be dragged to the screen that faces delegates, and back."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.ScreenChangeInternal} and self._in_the_way():
            QTimer.singleShot(0, self.follow)
        return super().eventFilter(watched, event)

    def _in_the_way(self) -> bool:
        """Whether the desk came to the chosen screen, or left it."""
        settings = self._settings()
        if self._trying or not settings.second_screen_on:
            return False
        mine = found_again(settings.second_screen, self.screens())
        return mine is not None and (mine.name == self.desk_screen()) is (self.window is not None)

    # --- the window ---

    def _attend(self) -> None:
        """Hear the desk of the open event."""
        context = self._context
        if self.presenter is None and context is not None:
            self.presenter = SecondScreenPresenter(
                context.desk,
                context.feed,
                context.changes,
                context.runner,
                lambda: self._settings().second_screen_names,
                self._render,
                kiosk=self._kiosk,
                coming=lambda: self._settings().second_screen_coming,
            )
            self._render(self.presenter.view)

    def _make(self, *, framed: bool) -> None:
        self._attend()
        if self.presenter is not None:
            self.window = FacingWindow(self.look, self.presenter.view, framed=framed)
            self.window.closed.connect(self._closed)
            self._timer.start()

    def _render(self, view: FacingView) -> None:
        if self.window is not None:
            self.window.art.show_view(view)

    def _tick(self) -> None:
        if self.presenter is not None:
            self.presenter.tick()

    def _closed(self) -> None:
        if self._trying:
            self._put_away()
            self.changed.emit()

    def _put_away(self) -> None:
        window, self.window = self.window, None
        self._trying, self._on = False, None
        self._timer.stop()
        if window is not None:
            window.closed.disconnect(self._closed)
            window.hide()
            window.deleteLater()
        self._forget_presenter()

    def _forget_presenter(self) -> None:
        presenter, self.presenter = self.presenter, None
        if presenter is not None:
            presenter.close()


def _disconnect(screen: SecondScreen, listener: Callable[[], None]) -> None:
    screen.changed.disconnect(listener)
