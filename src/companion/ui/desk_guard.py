"""The lock in the window: what disappears, where the PIN is asked for, when the desk locks itself, the kiosk."""

import time
from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from companion.presenters.context import ScreenContext
from companion.presenters.lock import DeskLock
from companion.presenters.permissions import DESK_SCREENS
from companion.ui.kiosk import KioskWindow
from companion.ui.look import Look
from companion.ui.scanner import Scanner
from companion.ui.second_screen import SecondScreen
from companion.ui.widgets.pin_pad import PinPad
from companion.ui.window import MainWindow

IDLE_CHECK_MS = 5_000
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class _Lockable(Protocol):
    def permissions_changed(self) -> None: ...


def _milliseconds() -> int:
    return time.monotonic_ns() // 1_000_000


class DeskGuard(QObject):
    """Keeps the window true to the lock. `clock_ms` gives milliseconds that only rise."""

    def __init__(
        self,
        look: Look,
        window: MainWindow,
        lock: DeskLock,
        scanner: Scanner,
        second: SecondScreen,
        parent: QObject,
        clock_ms: Callable[[], int] = _milliseconds,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.kiosk: KioskWindow | None = None
        self._window = window
        self._lock = lock
        self._scanner = scanner
        self._second = second
        self._clock = clock_ms
        self._context: ScreenContext | None = None
        self._hidden: list[QDialog] = []
        self._alive = clock_ms()
        self._watching = False
        self._end_answers: Callable[[], None] | None = None
        self.pad = PinPad(look, lock, clock_ms, parent=window)
        self.pad.opened.connect(self._pad_gone)
        self.pad.closed.connect(self._pad_gone)
        self._idle = QTimer(self)
        self._idle.setInterval(IDLE_CHECK_MS)
        self._idle.timeout.connect(self.look_at_clock)
        window.lock_asked.connect(self.toggle)
        window.installEventFilter(self)
        lock.subscribe(self.apply)

    # --- the event ---

    def enter(self, context: ScreenContext) -> None:
        """An event was opened."""
        self._context = context
        self._end_answers = context.feed.answers(lambda _result: self.alive())
        self.apply()

    def leave(self) -> None:
        """The event is being closed: the start screen may be shown, and with it nothing private."""
        if self._end_answers is not None:
            self._end_answers()
        self._context = None
        self._end_answers = None
        self._window.allow(None)

    def close(self) -> None:
        """The program ends."""
        self._idle.stop()
        self._watch(on=False)
        self._window.removeEventFilter(self)
        self._leave_kiosk()

    # --- locking ---

    def toggle(self) -> None:
        """Ctrl L: lock, or ask for the PIN; without a PIN, go where one is set."""
        if self._lock.locked:
            self.ask()
        elif not self._lock.lock():
            self.ask_for_new_pin()

    def ask(self) -> None:
        """Ask for the PIN in the corner of the recent scans, out of the way of answers."""
        self.pad.ask()
        self._place_pad()

    def ask_for_new_pin(self) -> None:
        """There is no PIN yet: the page where one is set."""
        if self._context is not None:
            self._context.open_screen("settings", page="lock")
            self._context.toast(self.tr("Set a PIN first."), refused=True)

    def apply(self) -> None:
        """Bring window, dialogs and desk up to the lock."""
        allowed = self._lock.allowed
        locked = self._lock.locked
        if self._context is not None:
            if not locked:
                self._context.feed.self_service = False
            self._window.allow(allowed.screens)
            if not self._window.may_show(self._window.current_key()):
                self._window.show_screen("check-in")
            for screen in self._window.screens():
                desk = getattr(screen, "presenter", None)
                if screen.key in DESK_SCREENS and desk is not None:
                    cast("_Lockable", desk).permissions_changed()
        if locked:
            self._hide_dialogs()
            self._window.toast.forget()  # its Undo belongs to whoever had the desk open
        else:
            self._show_dialogs()
        if not locked:
            self._second.set_kiosk(False)
            self._leave_kiosk()
        self.alive()
        wanted = self._lock.minutes > 0 and not locked
        self._watch(on=wanted)
        if wanted:
            self._idle.start()
        else:
            self._idle.stop()

    def _hide_dialogs(self) -> None:
        """Dialogs may show anything: they wait, with what was typed in them, until the desk is unlocked."""
        popup = QApplication.activePopupWidget()
        while popup is not None:
            popup.close()
            popup = QApplication.activePopupWidget()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.hide()
                self._hidden.append(widget)

    def _show_dialogs(self) -> None:
        hidden, self._hidden = self._hidden, []
        for dialog in hidden:
            if isValid(dialog) and dialog.parent() is not None:
                dialog.show()

    def _pad_gone(self) -> None:
        screen = self._window.current()
        if screen is not None:
            screen.setFocus()

    def _place_pad(self) -> None:
        self.pad.adjustSize()
        self.pad.move(self._window.width() - self.pad.width() - 20, self._window.height() - self.pad.height() - 16)

    # --- locking by itself ---

    def alive(self) -> None:
        """Somebody works here."""
        self._alive = self._clock()

    def look_at_clock(self) -> None:
        """Lock when nobody touched anything for as long as the settings say."""
        if not self._lock.locked and self._clock() - self._alive >= self._lock.minutes * 60_000 > 0:
            self._lock.lock()

    def _watch(self, *, on: bool) -> None:
        app = QApplication.instance()
        if app is not None and on is not self._watching:
            self._watching = on
            if on:
                app.installEventFilter(self)
            else:
                app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any key, click or touch is a sign of life; the pad keeps its corner when the window changes."""
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self.alive()
        elif kind == QEvent.Type.Resize and watched is self._window and not self.pad.isHidden():
            self._place_pad()
        return False

    # --- the kiosk ---

    def start_kiosk(self) -> None:
        """Hand the desk to delegates: one page on the whole screen, nothing else, left with the PIN.

        On the second screen, which has neither keys nor pointer, the desk stays beside it, locked.
        """
        if self._context is None or self.kiosk is not None:
            return
        if not self._lock.has_pin:
            self.ask_for_new_pin()
            return
        self._lock.lock()
        self._context.feed.self_service = True
        if self._context.settings().kiosk_beside and self._second.state() == "on":
            self._second.set_kiosk(True)
            return
        kiosk = KioskWindow(self.look, self._context, self._lock, self._clock)
        kiosk.left.connect(self.apply)
        self.kiosk = kiosk
        self._scanner.set_desk(False)
        kiosk.setGeometry(self._window.screen().geometry())
        kiosk.showFullScreen()
        kiosk.activateWindow()
        kiosk.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.hide()

    def _leave_kiosk(self) -> None:
        kiosk, self.kiosk = self.kiosk, None
        if kiosk is None:
            return
        screen = self._window.current()
        self._scanner.set_desk(screen is not None and screen.desk)
        self._window.show()
        self._window.activateWindow()
        kiosk.release()
