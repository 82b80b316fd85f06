"""What every page of the settings is, and the row that stands on it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.look import Look, SizeClass
from companion.ui.widgets import Text


class Row(QWidget):
    """A name and what it is for at the left, the control at the right."""

    def __init__(self, look: Look, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Text(look, size=15, weight=600)
        self.line = Text(look, size=13, colour="ink2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.control = control

    def set_words(self, name: str, line: str = "") -> None:
        """Other words."""
        self.name.set_text(name)
        self.line.set_text(line)
        self.line.setVisible(bool(line))
        self.control.setAccessibleName(name)


class SettingsPage(QWidget):
    """One page of the settings. `key` names it; `title` is the word on its tab."""

    key = ""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.size_class = SizeClass.NORMAL

    def title(self) -> str:
        """The word on the tab."""
        return ""

    def activate(self) -> None:
        """The page comes on show: read what may have changed."""

    def leave(self) -> None:
        """Another page or screen comes on show: let go of cameras and the like."""

    def retranslate(self) -> None:
        """The language changed: set every word again."""

    def set_size_class(self, size_class: SizeClass) -> None:
        """The window became larger or smaller."""
        self.size_class = size_class

    def scanned(self, text: str) -> None:
        """A code was scanned while this page is on show; nothing is recorded."""

    def first_action(self) -> bool:
        """F9; whether something was done."""
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Take new words when the program installs another translation."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
