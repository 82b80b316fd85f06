"""The small panel behind "Labels": the queue of badges, and what can be done about each. Check-in goes on beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from companion.presenters.views import NameRow
from companion.ui.look import Look
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.flyout import Flyout
from companion.ui.widgets.parts import Text
from companion.ui.widgets.rows import NameList

ROWS_SHOWN = 6
WIDTH = 480
ACTS = {
    "again": "Alt+A",
    "came-out": "Alt+C",
    "drop": "Alt+D",
    "other": "Alt+O",
    "pause": "Alt+P",
    "test": "Alt+T",
    "roll": "Alt+R",
}
"""What a button does, and its key while the panel is open."""


class LabelPanel(Flyout):
    """`asked` brings the id of an act and the number of the chosen badge, 0 for none; `chosen` its number alone."""

    asked = Signal(str, int)
    chosen = Signal(int)

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, padding=18)
        self.column.setSpacing(8)
        self.title = Text(look, size=17, weight=600, wrap=True, parent=self)
        self.line = Text(look, size=15, colour="ink2", wrap=True, parent=self)
        self.list = NameList(look, row_height=38, parent=self)
        self.list.set_tints_current(True)
        self.list.set_inset(10)
        self.about = Text(look, size=13, colour="ink2", wrap=True, parent=self)
        self.list.setMinimumWidth(WIDTH)
        self.title.setMinimumWidth(WIDTH)
        for part in (self.title, self.line, self.list, self.about):
            self.column.addWidget(part)
        grid = QGridLayout()
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(2)
        self.buttons: dict[str, Button] = {}
        for place, (act, key) in enumerate(ACTS.items()):
            button = Button(look, "", key=key.replace("+", " "), parent=self)
            button.clicked.connect(self._asks(act))
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
            grid.addWidget(button, place // 2, place % 2)
            self.buttons[act] = button
        self.column.addLayout(grid)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit(self.current()))

    def current(self) -> int:
        """The number of the chosen badge, 0 for none."""
        index = self.list.currentIndex()
        return int(self.list.rows.row(index.row()).id) if index.isValid() else 0

    def show_queue(self, title: str, line: str, rows: tuple[NameRow, ...]) -> None:
        """Show how it stands; the chosen badge stays chosen."""
        self.title.set_text(title)
        self.line.set_text(line)
        self.line.setVisible(bool(line))
        self.list.set_rows(rows)
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0))
        self.list.setVisible(bool(rows))
        self.list.setFixedHeight(self.list.height_of(max(1, min(len(rows), ROWS_SHOWN))) + 2)

    def show_about(self, sentence: str, words: dict[str, tuple[str, bool]]) -> None:
        """What there is to say of the chosen badge, and the words of each button with whether it can be pressed."""
        self.about.set_text(sentence)
        for act, button in self.buttons.items():
            text, possible = words[act]
            button.set_text(text)
            button.setEnabled(possible)

    def _asks(self, act: str) -> Callable[[], None]:
        return lambda: self.asked.emit(act, self.current())
