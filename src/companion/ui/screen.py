"""What every screen is: a body, a top row, and what the window tells it."""

from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.keystrokes import END
from companion.ui.look import Look, SizeClass
from companion.ui.widgets.parts import Text


class Screen(QWidget):
    """The base of the screens. The body is this widget; `top_row` stands above it in a row of 76 px.

    `somebody_types`: when a scan is told, whether a person is typing at the same time.
    `key` names the screen in the rail, `desk` says that scans are recorded here (and that letters and digits typed
    with no box active are meant for it), `full` that it fills the window without the rail.
    """

    key = ""
    desk = False
    full = False
    somebody_types = False

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.size_class = SizeClass.NORMAL
        self.top_row = QWidget()
        self.top_line = QHBoxLayout(self.top_row)
        self.top_line.setContentsMargins(0, 0, 0, 0)
        self.top_line.setSpacing(4)

    def title(self) -> str:
        """The screen's name, for the window's title and the help panel."""
        return ""

    def activate(self) -> None:
        """The screen comes on show: read what may have changed, take the keyboard."""

    def leave(self) -> None:
        """Another screen comes on show."""

    def retranslate(self) -> None:
        """The language changed: set every word again."""

    def set_size_class(self, size_class: SizeClass) -> None:
        """The window became larger or smaller."""
        self.size_class = size_class

    def scanner_seen(self) -> None:
        """The scanner was heard for the first time, or had been before this screen came."""

    def scanned(self, text: str) -> None:
        """A code was scanned while this screen is on show."""

    def mixed(self, readings: tuple[str, ...]) -> None:
        """A code was scanned while somebody else typed or scanned: the ways to understand it, likeliest first."""
        self.scanned(readings[0].replace(END, ""))

    def typing(self, digits: str) -> None:
        """Digits typed by hand so far with no box active; "" when given up."""

    def typed(self, text: str) -> None:
        """A badge number was typed by hand and Enter pressed."""

    def letter(self, text: str) -> None:
        """A letter was typed with no box active: start the search with it."""

    def help_lines(self) -> tuple[str, ...]:
        """At most six lines for F1."""
        return ()

    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys and what they do, for F1: every one that this screen takes."""
        return ()

    def panes(self) -> tuple[QWidget, ...]:
        """The parts between which F6 goes, in reading order; the first ones may stand in the top row."""
        return ()

    def first_action(self) -> bool:
        """F9 or Ctrl Enter; whether something was done."""
        return False

    def second_action(self) -> bool:
        """F10; whether something was done."""
        return False

    def spare(self) -> QRect | None:
        """Where a toast hides nothing that is read, in this screen; None for the bottom centre of the window."""
        return None

    def start_search(self) -> bool:
        """Ctrl F: put the cursor into the search box; whether there is one."""
        return False

    def escape(self) -> bool:
        """Esc: close a panel, clear the search, go back to ready; whether something was done."""
        return False

    def undo(self) -> bool:
        """Ctrl Z outside text boxes; whether something was undone."""
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Take new words when the program installs another translation."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class TitleBlock(QWidget):
    """Title and line below it, at the left of an office screen's top row."""

    def __init__(self, look: Look, title: str = "", line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._title = Text(look, title, size=26, weight=700, tracking=-0.02, parent=self)
        self._line = Text(look, line, size=15, colour="ink2", elide=True, parent=self)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addStretch(1)
        self._line.setVisible(bool(line))

    def set_words(self, title: str, line: str = "") -> None:
        """Other words."""
        self._title.set_text(title)
        self._line.set_text(line)
        self._line.setVisible(bool(line))  # a title alone stands in the middle of the row
