"""The small panel that opens from the status row: the cause and one fix."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.presenters.views import Action
from companion.ui.look import Look
from companion.ui.widgets.buttons import Button, QuietButton
from companion.ui.widgets.flyout import Flyout
from companion.ui.widgets.parts import Text

MORNING = "morning-check"
"""The id of the button that every panel has: the look at everything at once."""


@dataclass(frozen=True, slots=True)
class StatusFacts:
    """What a status panel says, and its one fix if there is one."""

    title: str
    sentence: str
    fix: Action | None = None


class StatusPanel(Flyout):
    """Closes at a click beside it or Esc; `pressed` brings the id of the fix. `morning`: whether the look at everything
    at once may be opened from here."""

    pressed = Signal(str)

    def __init__(self, look: Look, facts: StatusFacts, window: QWidget, *, morning: bool = True) -> None:
        super().__init__(look, window, padding=18)
        self.column.setSpacing(8)
        self.column.addWidget(Text(look, facts.title, size=17, weight=600, parent=self))
        sentence = Text(look, facts.sentence, size=15, colour="ink2", wrap=True, parent=self)
        sentence.setMinimumWidth(300)
        self.column.addWidget(sentence)
        if facts.fix is not None:
            fix = facts.fix
            row = QHBoxLayout()
            button = Button(look, fix.label, icon=fix.icon, key=fix.key, parent=self)
            button.clicked.connect(lambda: self._press(fix.id))
            row.addWidget(button)
            row.addStretch(1)
            self.column.addLayout(row)
        if morning:
            self._offer_morning_check()

    def _offer_morning_check(self) -> None:
        look = self.look
        check = QuietButton(look, self.tr("Morning check"), icon="morning-check", key="Ctrl Shift M", parent=self)
        check.clicked.connect(lambda: self._press(MORNING))
        whole = QHBoxLayout()
        whole.addWidget(check)
        whole.addStretch(1)
        self.column.addLayout(whole)

    def _press(self, action: str) -> None:
        self.dismiss()
        self.pressed.emit(action)
