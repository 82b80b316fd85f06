"""Self check-in: one page on the whole screen, for delegates, that only the PIN leaves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from companion.presenters.context import ScreenContext
from companion.presenters.facing import FacingPage, FacingView
from companion.presenters.lock import DeskLock
from companion.presenters.second_screen import SecondScreenPresenter
from companion.ui.look import Look
from companion.ui.widgets.facing_page import FacingArt
from companion.ui.widgets.parts import Card, Text
from companion.ui.widgets.pin_pad import HELD_MS, PinPad

HOLD_MS = 5_000
"""How long Esc, or the upper right corner, is held until the PIN is asked for."""
TOLD_MS = 8_000
"""How long staff are told how to leave, at the start."""
TICK_MS = 500
STAY_MS = 1_000
"""How often the page takes the keyboard back when another window has it."""
CORNER = 120
"""The upper right corner that can be held, in pixels: for touch screens without a keyboard."""
LEAVE_KEYS = "Ctrl+Shift+L"


class KioskWindow(QWidget):
    """The page. Every key and click stays in it; it closes for nobody but `release`.

    `left` fires after the right PIN.
    """

    left = Signal()

    def __init__(self, look: Look, context: ScreenContext, lock: DeskLock, clock_ms: Callable[[], int]) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.look = look
        self._released = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(self.tr("Self check-in"))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._art: FacingArt | None = None
        self.presenter = SecondScreenPresenter(
            context.desk,
            context.feed,
            context.changes,
            context.runner,
            lambda: context.settings().second_screen_names,
            self._render,
            kiosk=True,
        )
        self._art = FacingArt(look, self.presenter.view, self)
        self.told = self._told_card()
        self.pad = PinPad(look, lock, clock_ms, keys=True, parent=self)
        self.pad.opened.connect(self._opened)
        self.pad.closed.connect(self._pad_closed)
        self._hold = self._timer(HOLD_MS, self.ask, single=True)
        self._let_go = self._timer(HELD_MS, self._hold.stop, single=True)
        self._tick = self._timer(TICK_MS, self.presenter.tick)
        self._stay = self._timer(STAY_MS, self.stay)
        self._telling = self._timer(TOLD_MS, self.told.hide, single=True)
        for timer in (self._tick, self._stay, self._telling):
            timer.start()

    def _timer(self, milliseconds: int, act: Callable[[], object], *, single: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(single)
        timer.timeout.connect(act)
        return timer

    def _told_card(self) -> Card:
        card = Card(self.look, self, padding=14)
        words = self.tr("For staff: to leave, hold Esc for five seconds or press {keys}, then type the PIN.")
        text = Text(self.look, words.format(keys=LEAVE_KEYS.replace("+", " ")), size=15, wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card.column.addWidget(text)
        card.setFixedWidth(self.look.px(560))
        return card

    @property
    def art(self) -> FacingArt:
        """The page for delegates."""
        if self._art is None:
            raise RuntimeError("the page is not made yet")
        return self._art

    def _render(self, view: FacingView) -> None:
        if self._art is None:
            return
        self._art.show_view(view)
        if view.page in {FacingPage.WELCOME, FacingPage.MOMENT}:
            self.told.hide()  # the first delegate is here: from now on the page is theirs

    # --- leaving ---

    def ask(self) -> None:
        """Ask for the PIN; delegates can go on scanning meanwhile."""
        self.told.hide()
        self.pad.ask()
        self._place()

    def _opened(self) -> None:
        self.left.emit()

    def _pad_closed(self) -> None:
        self.setFocus()

    def release(self) -> None:
        """Go."""
        self._released = True
        for timer in (self._hold, self._let_go, self._tick, self._stay, self._telling):
            timer.stop()
        self.presenter.close()
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody closes it, but the system may end."""
        app = QGuiApplication.instance()
        if self._released or (isinstance(app, QGuiApplication) and app.isSavingSession()):
            super().closeEvent(event)
        else:
            event.ignore()

    def stay(self) -> None:
        """Be in front and have the keyboard."""
        if not self.isActiveWindow():
            self.raise_()
            self.activateWindow()
        if self.windowState() & Qt.WindowState.WindowMinimized:
            self.setWindowState(Qt.WindowState.WindowFullScreen)

    # --- keys and clicks stay here ---

    def event(self, event: QEvent) -> bool:
        """No key becomes a shortcut of anything else."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc held, or the keys of staff, ask for the PIN; every other key does nothing."""
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self._let_go.stop()
            if not self._hold.isActive():
                self._hold.start()
        elif QKeySequence(event.keyCombination()) == QKeySequence(LEAVE_KEYS):
            self.ask()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Esc was let go too early, unless it comes again at once: some systems send a held key like that."""
        event.accept()
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self._let_go.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The upper right corner held asks for the PIN."""
        event.accept()
        if _corner(self).contains(event.position()):
            self._hold.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The corner was let go too early."""
        event.accept()
        self._hold.stop()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """No menu."""
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes nowhere but within the pad."""
        return super().focusNextPrevChild(next) if not self.pad.isHidden() else True

    # --- places ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page fills the window."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._art is None:
            return
        self._art.setGeometry(self.rect())
        self.told.adjustSize()
        self.told.move(QPointF((self.width() - self.told.width()) / 2, self.height() * 0.79).toPoint())
        self.pad.adjustSize()
        # At the side, so that whoever scans meanwhile can read their name.
        right = self.width() - self.pad.width() - self.width() * 0.04
        self.pad.move(QPointF(right, (self.height() - self.pad.height()) / 2).toPoint())


def _corner(window: QWidget) -> QRectF:
    return QRectF(window.width() - CORNER, 0, CORNER, CORNER)
