"""The small panel that opens from the status row: the cause and one fix."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from companion.presenters.views import Action
from companion.ui.look import Look
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.parts import Card, Text


@dataclass(frozen=True, slots=True)
class StatusFacts:
    """What a status panel says, and its one fix if there is one."""

    title: str
    sentence: str
    fix: Action | None = None


class StatusPanel(QFrame):
    """Closes at a click beside it or Esc; `pressed` brings the id of the fix."""

    pressed = Signal(str)

    def __init__(self, look: Look, facts: StatusFacts, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = Card(look, padding=18)
        outer.addWidget(card)
        card.column.setSpacing(8)
        card.column.addWidget(Text(look, facts.title, size=17, weight=600, parent=card))
        sentence = Text(look, facts.sentence, size=15, colour="ink2", wrap=True, parent=card)
        sentence.setMinimumWidth(300)
        card.column.addWidget(sentence)
        if facts.fix is not None:
            fix = facts.fix
            row = QHBoxLayout()
            button = Button(look, fix.label, icon=fix.icon, parent=card)
            button.clicked.connect(lambda: self._press(fix.id))
            row.addWidget(button)
            row.addStretch(1)
            card.column.addLayout(row)

    def open_under(self, part: QWidget) -> None:
        """Show the panel under a part, flush with its right edge."""
        self.adjustSize()
        corner = part.mapToGlobal(QPoint(part.width() - self.width(), part.height() + 4))
        self.move(corner)
        self.show()

    def _press(self, action: str) -> None:
        self.close()
        self.pressed.emit(action)
