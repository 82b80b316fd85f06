"""The screen that faces delegates: which one it is, whether it shows names, and how it looks."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.answers import Answer, UserError
from companion.presenters import facing
from companion.presenters.context import ScreenContext
from companion.presenters.desk_keys import DeskKey
from companion.presenters.facing import FacingView, Visitor
from companion.presenters.laptop_screens import LaptopScreen, found_again
from companion.presenters.preferences import Preferences
from companion.ui.errors import whole
from companion.ui.look import Look, SizeClass
from companion.ui.settings_pages.page import Row, SettingsPage
from companion.ui.widgets import Button, Card, PrimaryButton, Text
from companion.ui.widgets.facing_page import FacingArt

MOST = 4
"""Screens that have a row; a laptop drives no more."""


class SecondScreenPage(SettingsPage):
    """At the left what can be chosen, at the right how delegates see it."""

    key = "second-screen"

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._control = context.second_screen
        self._preferences = Preferences(context, self._failed)
        self._end: Callable[[], None] | None = None
        self._make_choice()
        self._make_example()
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addWidget(self._choice, 1)
        page.addWidget(self._example, 1)
        self.retranslate()

    def _make_choice(self) -> None:
        look = self.look
        self._title = Text(look, size=20, weight=600)
        self._line = Text(look, size=15, colour="ink2", wrap=True)
        self.show_button = PrimaryButton(look, "", icon="second-screen")
        self.show_button.clicked.connect(self._control.toggle)
        self.try_button = Button(look, "")
        self.try_button.clicked.connect(self._control.try_in_window)
        acts = QHBoxLayout()
        acts.setSpacing(4)
        acts.addWidget(self.show_button)
        acts.addWidget(self.try_button)
        acts.addStretch(1)
        self.rows = tuple(self._screen_row(number) for number in range(MOST))
        self.names = QCheckBox()
        self.names.toggled.connect(self._names_chosen)
        self._names_row = Row(look, self.names)
        self.coming = QCheckBox()
        self.coming.toggled.connect(self._coming_chosen)
        self._coming_row = Row(look, self.coming)
        self._choice = Card(look, padding=22)
        column = self._choice.column
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._line)
        for row in self.rows:
            column.addWidget(row)
        column.addWidget(self._names_row)
        column.addWidget(self._coming_row)
        column.addStretch(1)
        column.addLayout(acts)

    def _screen_row(self, number: int) -> Row:
        button = Button(self.look, "")
        button.clicked.connect(partial(self._choose, number))
        return Row(self.look, button)

    def _make_example(self) -> None:
        self._example_title = Text(self.look, size=20, weight=600)
        self._promise = Text(self.look, size=15, colour="ink2", wrap=True)
        self.art = FacingArt(self.look, self._greeting())
        self._example = Card(self.look, padding=22)
        self._example.column.addWidget(self._example_title)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.art)
        self._frame = holder
        self._example.column.addWidget(holder)
        self._example.column.addWidget(self._promise)
        self._example.column.addStretch(1)

    def _greeting(self) -> FacingView:
        """What an invented delegate would read now."""
        desk = self._context.desk
        event, now = desk.file.read.event(), desk.now
        place = self._context.feed.place
        coming = facing.next_up(None if place is None else place.activity, desk.file.read.activities(), event, now)
        shown = self._context.settings().second_screen_names
        visitor = Visitor("陆知微", "Lu Zhiwei", "上海 Shanghai", "zh") if shown else Visitor("", "", "", "zh")
        return facing.welcome_page(event, now, visitor, Answer.ADMITTED, coming, 1)

    def title(self) -> str:
        """Second screen."""
        return self.tr("Second screen")

    def activate(self) -> None:
        """See which screens are there, and hear when one comes or goes."""
        self.leave()
        self._end = self._control.subscribe(self.retranslate)
        self.retranslate()

    def leave(self) -> None:
        """Hear of screens no more."""
        end, self._end = self._end, None
        if end is not None:
            end()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Fewer words in compact windows."""
        super().set_size_class(size_class)
        self.retranslate()

    def retranslate(self) -> None:
        """Every word again, and what is there now."""
        state = self._control.state()
        self._title.set_text(self.tr("For the delegates"))
        self._line.set_text(self._state_words(state))
        self._show_rows()
        self._names_row.set_words(
            self.tr("Show names"), self.tr("Name and delegation of whoever was just checked in. Never anything else.")
        )
        self._coming_row.set_words(
            self.tr("Who is next at the ceremony"), self.tr("The next three names below the one that is called.")
        )
        with QSignalBlocker(self.coming):
            self.coming.setChecked(self._context.settings().second_screen_coming)
        with QSignalBlocker(self.names):
            self.names.setChecked(self._context.settings().second_screen_names)
        self.show_button.set_text(self.tr("Show on the other screen") if state == "off" else self.tr("Switch it off"))
        self.try_button.set_text(self.tr("Try it in a window"))
        self.try_button.setEnabled(state in {"off", "away"})
        self._example_title.set_text(self.tr("What delegates see"))
        self._promise.set_text(
            self.tr("A greeting for six seconds, then “Please show your badge”. Any problem only says “One moment”.")
        )
        self.art.show_view(self._greeting())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The example keeps the shape of a screen."""
        super().resizeEvent(event)
        self._frame.setFixedHeight(max(90, min(self._example.width() - 44, 720) * 9 // 16))

    def _state_words(self, state: str) -> str:
        words = {
            "off": self.tr("Off. At the desk, {key} switches it on and off.").format(key=DeskKey.SECOND_SCREEN.cap),
            "on": self.tr("On. Unplugged, it comes back by itself."),
            "window": self.tr("Shown in a window, to be tried."),
            "away": self.tr("Waiting for its screen. Plug it in, or choose another one."),
        }
        return words[state]

    def _show_rows(self) -> None:
        there, desk = self._control.screens(), self._control.desk_screen()
        chosen = found_again(self._context.settings().second_screen, there)
        on = self._control.state() == "on"
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(there))
            if number < len(there):
                self._show_row(row, number, there[number], desk, chosen=on and there[number] == chosen)

    def _show_row(self, row: Row, number: int, screen: LaptopScreen, desk: str, *, chosen: bool) -> None:
        name = self.tr("Screen {number}").format(number=number + 1)
        size = f"{screen.width} × {screen.height}"
        where = self.tr("The desk is on this screen.") if screen.name == desk else ""
        said = " · ".join(part for part in (screen.name, screen.maker) if part)
        row.set_words(f"{name} · {size}", where or said)
        button = row.control
        if isinstance(button, Button):
            button.set_text(self.tr("On") if chosen else self.tr("Show here"))
            button.setEnabled(screen.name != desk and not chosen)

    def _choose(self, number: int) -> None:
        there = self._control.screens()
        if number < len(there):
            self._control.show_on(there[number].key)

    def _coming_chosen(self, shown: bool) -> None:
        self._preferences.change(second_screen_coming=shown)

    def _names_chosen(self, shown: bool) -> None:
        self._preferences.change(second_screen_names=shown)
        self.retranslate()

    def _failed(self, error: UserError) -> None:
        self._context.toast(whole(error), refused=True)


def build(context: ScreenContext, look: Look) -> SecondScreenPage:
    """The page of the screen that faces delegates."""
    return SecondScreenPage(context, look)
