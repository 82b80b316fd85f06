"""The window: rail, top row, banner, the screen on show, toast; and the keys that work everywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from companion.ui.look import DARK, LIGHT, Look, SizeClass, Theme
from companion.ui.scanner import Scanner
from companion.ui.screen import Screen
from companion.ui.text_boxes import takes_text
from companion.ui.widgets.artwork import Emblem
from companion.ui.widgets.key_table import KeyTable
from companion.ui.widgets.notices import Banner, Toast
from companion.ui.widgets.panes import go_to_next
from companion.ui.widgets.parts import Text, paint_focus_ring

RAIL = 88
MINIMUM = QSize(1024, 600)
SETTINGS = "settings"
LOCK = "lock"
"""The button of the rail that asks for the PIN."""
_WITHIN = {
    "import": "delegates",
    "buses": "delegates",
    "ceremony": "certificates",
    "certificate-design": "certificates",
}
"""Screens without a place of their own in the rail, and the place they belong to."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the rail: the key of its screen and the meaning of its icon."""

    key: str
    icon: str


PLACES = (
    Place("check-in", "check-in"),
    Place("roll-call", "roll-call"),
    Place("programme", "programme"),
    Place("delegates", "delegates"),
    Place("badges", "badges"),
    Place("certificates", "certificates"),
    Place("reports", "reports"),
)


def place_name(key: str) -> str:
    """The word under an icon of the rail."""
    names = {
        "check-in": QCoreApplication.translate("Rail", "Check-in"),
        "roll-call": QCoreApplication.translate("Rail", "Roll call"),
        "programme": QCoreApplication.translate("Rail", "Programme"),
        "delegates": QCoreApplication.translate("Rail", "Delegates"),
        "badges": QCoreApplication.translate("Rail", "Badges"),
        "certificates": QCoreApplication.translate("Rail", "Certificates"),
        "reports": QCoreApplication.translate("Rail", "Reports"),
        SETTINGS: QCoreApplication.translate("Rail", "Settings"),
        LOCK: QCoreApplication.translate("Rail", "Unlock"),
    }
    return names[key]


class _RailButton(QPushButton):
    def __init__(self, look: Look, place: Place, shortcut: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.place = place
        self._shortcut = shortcut
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(RAIL, 60)
        look.changed.connect(self.update)
        self.retranslate()

    def retranslate(self) -> None:
        name = place_name(self.place.key)
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  {self._shortcut}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        chosen = self.isChecked()
        tile = QRectF(6, 1, self.width() - 12, self.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            if not look.theme.dark:
                painter.setBrush(look.color("line"))
                painter.drawRoundedRect(tile.translated(0, 0.8), 12, 12)
            painter.setBrush(look.color("raised"))
            painter.drawRoundedRect(tile, 12, 12)
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(QRectF(-4, 16, 8, 28), 4, 4)
        elif self.underMouse():
            painter.setBrush(look.color("sunken"))
            painter.drawRoundedRect(tile, 12, 12)
        ink = look.color("accent" if chosen else "ink2")
        look.icons.paint(
            painter, QRectF(self.width() / 2 - 11, 10, 22, 22), self.place.icon, ink, 2 if chosen else 1.75
        )
        size = look.capped(12.5, 115)
        font = look.text_font(self.text(), size, 700 if chosen else 500)
        while QFontMetricsF(font).horizontalAdvance(self.text()) > self.width() - 8 and size > 10:
            size -= 0.5
            font = look.text_font(self.text(), size, 700 if chosen else 500)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(0, 34, self.width(), 18), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.hasFocus():
            paint_focus_ring(painter, tile.adjusted(4, 4, -4, -4), look, 9)


class Rail(QWidget):
    """The column of screens at the left. `chosen` brings the key of a screen."""

    chosen = Signal(str)

    def __init__(self, look: Look, hidden: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(RAIL)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 15, 0, 10)
        column.setSpacing(0)
        column.addWidget(Emblem(look, size=38, parent=self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(14)
        for i, place in enumerate(PLACES, 1):
            column.addWidget(self._button(look, place, f"Ctrl {i}"))
        column.addStretch(1)
        column.addWidget(self._button(look, Place(SETTINGS, "settings"), "Ctrl ,"))
        self._lock = self._button(look, Place(LOCK, "lock"), "Ctrl L")
        column.addWidget(self._lock)
        self._hidden = hidden
        self._locked = False
        self.hide_places(hidden)

    def _button(self, look: Look, place: Place, shortcut: str) -> _RailButton:
        button = _RailButton(look, place, shortcut, self)
        button.clicked.connect(lambda: self.chosen.emit(place.key))
        self._group.addButton(button)
        self._buttons[place.key] = button
        return button

    def hide_places(self, hidden: frozenset[str]) -> None:
        """Leave these places out: screens that do not exist, or that a locked desk must not open."""
        self._hidden = hidden
        for key, button in self._buttons.items():
            button.setVisible((key == LOCK) is self._locked and key not in hidden)

    def buttons(self) -> tuple[tuple[str, QPushButton], ...]:
        """Every button with its key, shown or not."""
        return tuple(self._buttons.items())

    def set_locked(self, locked: bool) -> None:
        """At a locked desk all places are gone, and one button asks for the PIN."""
        self._locked = locked
        self.hide_places(self._hidden)

    def show_chosen(self, key: str) -> None:
        """Mark the screen on show."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)

    def retranslate(self) -> None:
        """Own words."""
        for button in self._buttons.values():
            button.retranslate()
            button.update()


class HelpPanel(QDialog):
    """F1: the screen's name, at most six lines, and the keys of the screen in two columns."""

    def __init__(
        self, look: Look, title: str, lines: tuple[str, ...], keys: tuple[tuple[str, str], ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(10)
        column.addWidget(Text(look, title, size=24, weight=700, tracking=-0.01, parent=self))
        for line in lines[:6]:
            column.addWidget(Text(look, line, size=15, colour="ink2", wrap=True, parent=self))
        width = 520
        if keys:
            table = KeyTable(look, keys, parent=self)
            column.addSpacing(4)
            column.addWidget(table)
            width = max(width, table.sizeHint().width() + 56)
        # A dialog is never opened higher than two thirds of the screen by itself: its last keys would be cut.
        self.setFixedWidth(width)
        self.setMinimumHeight(column.totalHeightForWidth(width))


class MainWindow(QWidget):
    """The shell. `add_screen` gives it screens, `show_screen` brings one on show.

    `size_class_changed` brings the new class; `closing` fires once before the window goes; `theme_chosen` and
    `scale_chosen` tell what the user changed by key so that it can be kept; `lock_asked`: lock, or ask for the PIN.
    """

    size_class_changed = Signal(SizeClass)
    screen_changed = Signal(str)
    closing = Signal()
    scale_chosen = Signal(int)
    theme_chosen = Signal(str)
    lock_asked = Signal()

    def __init__(
        self, look: Look, scanner: Scanner, *, hidden: frozenset[str] = frozenset(), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.scanner = scanner
        self._screens: dict[str, Screen] = {}
        self._makers: dict[str, Callable[[], Screen]] = {}
        self._hidden = hidden
        self._on_show = ""
        self._size_class = SizeClass.NORMAL
        self.setMinimumSize(MINIMUM)
        self.resize(1366, 768)
        self.setAutoFillBackground(True)
        self.rail = Rail(look, hidden, self)
        self.rail.chosen.connect(self._rail_chosen)
        self._only: frozenset[str] | None = None
        self._tops = QStackedWidget(self)
        self._tops.setFixedHeight(76)
        self._bodies = QStackedWidget(self)
        self.banner = Banner(look, self)
        self.toast = Toast(look, self)
        self.toast.stand_in(self._spare)
        self._right = QVBoxLayout()
        self._right.setContentsMargins(4, 0, 20, 16)
        self._right.setSpacing(0)
        self._right.addWidget(self._tops)
        self._right.addWidget(self.banner)
        self._banner_gap = QWidget(self)
        self._banner_gap.setFixedHeight(14)
        self._right.addWidget(self._banner_gap)
        self._right.addWidget(self._bodies, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(self._right, 1)
        self._banner_gap.hide()
        self.banner.installEventFilter(self)
        scanner.seen.connect(self._say_scanner_seen)
        scanner.scanned.connect(lambda text: self._with_screen(lambda screen: screen.scanned(text)))
        scanner.mixed.connect(lambda readings: self._with_screen(lambda screen: screen.mixed(tuple(readings))))
        scanner.typing.connect(lambda text: self._with_screen(lambda screen: screen.typing(text)))
        scanner.typed.connect(lambda text: self._with_screen(lambda screen: screen.typed(text)))
        scanner.letter.connect(lambda text: self._with_screen(lambda screen: screen.letter(text)))
        self._make_shortcuts()

    # --- screens ---

    def add_screen(self, screen: Screen) -> None:
        """Take a screen; its top row comes into the row above. The first one added is not shown by itself."""
        self._screens[screen.key] = screen
        self._tops.addWidget(screen.top_row)
        self._bodies.addWidget(screen)
        screen.set_size_class(self._size_class)
        if self.scanner.was_seen:
            screen.scanner_seen()

    def _say_scanner_seen(self) -> None:
        for screen in self._screens.values():
            screen.scanner_seen()

    def add_screen_maker(self, key: str, make: Callable[[], Screen]) -> None:
        """Make a screen only when it is first shown, so that the window opens at once."""
        self._makers[key] = make

    def screen_for(self, key: str) -> Screen | None:
        """The screen with this key, made when it was not yet."""
        if key not in self._screens and key in self._makers:
            self.add_screen(self._makers.pop(key)())
        return self._screens.get(key)

    def _spare(self) -> QRect | None:
        """Where on the screen on show a toast hides nothing that is read."""
        screen = self._screens.get(self._on_show)
        spare = None if screen is None else screen.spare()
        return None if screen is None or spare is None else spare.translated(screen.mapTo(self, QPoint()))

    def screens(self) -> tuple[Screen, ...]:
        """Every screen that was made so far."""
        return tuple(self._screens.values())

    def remove_screens(self) -> None:
        """Forget every screen, for instance before another event is opened."""
        for screen in self._screens.values():
            self._tops.removeWidget(screen.top_row)
            self._bodies.removeWidget(screen)
            screen.top_row.deleteLater()
            screen.deleteLater()
        self._screens = {}
        self._makers = {}
        self._on_show = ""

    def show_screen(self, key: str) -> None:
        """Bring a screen on show; unknown and hidden ones are left alone."""
        screen = self.screen_for(key) if self.may_show(key) else None
        if screen is None or key in self._hidden:
            self.rail.show_chosen(self._on_show)
            return
        before = self._screens.get(self._on_show)
        if before is not None and before is not screen:
            before.leave()
        self._on_show = key
        self._bodies.setCurrentWidget(screen)
        self._tops.setCurrentWidget(screen.top_row)
        self.rail.setVisible(not screen.full)
        self._tops.setVisible(not screen.full)
        self._right.setContentsMargins(*((0, 0, 0, 0) if screen.full else self._margins()))
        self.rail.show_chosen(_WITHIN.get(key, key))
        self.scanner.set_desk(screen.desk)
        self._name_window()
        screen.activate()
        self.screen_changed.emit(key)

    def current(self) -> Screen | None:
        """The screen on show."""
        return self._screens.get(self._on_show)

    def current_key(self) -> str:
        """The key of the screen on show, "" for none."""
        return self._on_show

    def hide_places(self, hidden: frozenset[str]) -> None:
        """Leave these screens out of the rail (locked desk, not there yet)."""
        self._hidden = hidden
        self.rail.hide_places(hidden)

    def allow(self, screens: frozenset[str] | None) -> None:
        """Show no other screens than these from now on, and no rail; None for all of them."""
        self._only = screens
        self.rail.set_locked(screens is not None)

    def may_show(self, key: str) -> bool:
        """Whether this screen may be shown."""
        return self._only is None or key in self._only

    def _rail_chosen(self, key: str) -> None:
        if key == LOCK:
            self.rail.show_chosen(self._on_show)
            self.lock_asked.emit()
        else:
            self.show_screen(key)

    def _with_screen(self, call: Callable[[Screen], None]) -> None:
        screen = self.current()
        if screen is not None:
            screen.somebody_types = self.scanner.somebody_types
            call(screen)

    # --- size, language, theme ---

    @property
    def size_class(self) -> SizeClass:
        """The class of the window's size."""
        return self._size_class

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the screens when the size class changes."""
        super().resizeEvent(event)
        size_class = SizeClass.of(self.width(), self.height())
        if size_class is not self._size_class:
            self._size_class = size_class
            self._tops.setFixedHeight(76 if size_class is not SizeClass.COMPACT else 68)
            for screen in self._screens.values():
                screen.set_size_class(size_class)
            self.size_class_changed.emit(size_class)

    def set_theme(self, theme: Theme) -> None:
        """Switch light and dark."""
        self.look.set_theme(theme)
        self.theme_chosen.emit(theme.name)

    def toggle_theme(self) -> None:
        """Light to dark and back."""
        self.set_theme(LIGHT if self.look.theme.dark else DARK)

    def retranslate(self) -> None:
        """Own words; screens and parts hear of the language by themselves."""
        self.rail.retranslate()
        self._name_window()

    def changeEvent(self, event: QEvent) -> None:
        """Take new words when the program installs another translation."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the gap under the banner while it shows."""
        if watched is self.banner and event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._banner_gap.setVisible(event.type() == QEvent.Type.ShowToParent)
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the program, then go."""
        self.closing.emit()
        super().closeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.color("paper"))
        painter.setPen(QPen(self.look.color("paper")))

    def _margins(self) -> tuple[int, int, int, int]:
        return (4, 0, 20, 16)

    def _name_window(self) -> None:
        screen = self.current()
        self.setWindowTitle(screen.title() if screen is not None else "")

    # --- keys ---

    def _make_shortcuts(self) -> None:
        for i, place in enumerate(PLACES, 1):
            self._key(f"Ctrl+{i}", partial(self._go, place.key))
        self._key("Ctrl+,", lambda: self._go(SETTINGS))
        self._key("F1", self.show_help)
        self._key("F11", self.toggle_full_screen)
        for sequence in ("Ctrl++", "Ctrl+="):
            self._key(sequence, lambda: self._scale(1))
        self._key("Ctrl+-", lambda: self._scale(-1))
        self._key("Ctrl+0", lambda: self._scale_to(100))
        self._key("Ctrl+F", lambda: self._ask("search"))
        for sequence in ("F9", "Ctrl+Return", "Ctrl+Enter"):
            self._key(sequence, lambda: self._ask("first"))
        self._key("Ctrl+L", self.lock_asked.emit)
        self._key("F10", lambda: self._ask("second"))
        self._key("F3", lambda: self.banner.press(0))
        self._key("Shift+F3", lambda: self.banner.press(1))
        self._key("Ctrl+Shift+M", lambda: self._go("morning-check"))
        self._key("F6", lambda: self._next_pane(back=False))
        self._key("Shift+F6", lambda: self._next_pane(back=True))

    def _key(self, sequence: str, call: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(sequence), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(call)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Ctrl Z where no text box wanted them."""
        screen = self.current()
        if screen is not None and event.key() == Qt.Key.Key_Escape and screen.escape():
            return
        undo = event.matches(QKeySequence.StandardKey.Undo)
        focus: QWidget | None = self.focusWidget()
        in_text = focus is not None and takes_text(focus) and not (isinstance(focus, QLineEdit) and not focus.text())
        if screen is not None and undo and not in_text and screen.undo():
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on as usual. When a part vanishes or is switched off under the keyboard, the screen takes it: else
        the keyboard would jump to the rail, where Space leaves the screen."""
        focus: QWidget | None = self.focusWidget()
        screen = self.current()
        if screen is not None and focus is not None and not (focus.isVisible() and focus.isEnabled()):
            screen.setFocus()
            return True
        return super().focusNextPrevChild(forward)

    def show_help(self) -> None:
        """F1: what this screen is for."""
        screen = self.current()
        if screen is None or not screen.help_lines():
            return
        in_rail = {place.key for place in PLACES}
        name = place_name(screen.key) if screen.key in in_rail else screen.title()
        panel = HelpPanel(self.look, name, screen.help_lines(), screen.help_keys(), self)
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        panel.open()

    def toggle_full_screen(self) -> None:
        """F11."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _go(self, key: str) -> None:
        if not self.rail.isHidden():
            self.show_screen(key)

    def _scale(self, steps: int) -> None:
        self.look.step_scale(steps)
        self.scale_chosen.emit(self.look.scale)

    def _scale_to(self, percent: int) -> None:
        self.look.set_scale(percent)
        self.scale_chosen.emit(self.look.scale)

    def _next_pane(self, *, back: bool) -> None:
        screen = self.current()
        panes = screen.panes() if screen is not None else ()
        if screen is None or not panes:
            self.focusNextPrevChild(not back)
            return
        top = [pane for pane in panes if screen.top_row.isAncestorOf(pane)]
        body = [pane for pane in panes if pane not in top]
        go_to_next([self.rail, *top, self.banner, *body], self.focusWidget(), back=back)

    def _ask(self, act: str) -> None:
        screen = self.current()
        if screen is None:
            return
        acts: dict[str, Callable[[], bool]] = {
            "search": screen.start_search,
            "first": screen.first_action,
            "second": screen.second_action,
        }
        acts[act]()
