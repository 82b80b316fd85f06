"""Under the delegations of the report: who leads the one under the cursor, who interprets, and the key to change it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.buttons import RegularButton
from companion.ui.widgets.parts import Text


class DelegationStrip(QWidget):
    """`edit` asks for the boxes of the delegation that is shown."""

    edit = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 6, 11, 6)
        row.setSpacing(12)
        self._name = Text(look, size=15, weight=600, name=True, parent=self)
        self.line = Text(look, size=13, colour="ink2", wrap=True, parent=self)
        self.change = RegularButton(look, icon="leader", key="F2", height=32, parent=self)
        self.change.clicked.connect(self.edit)
        row.addWidget(self._name)
        row.addWidget(self.line, 1)
        row.addWidget(self.change)

    def show_delegation(self, name: str, line: str, change: str) -> None:
        """Show this delegation."""
        self._name.set_text(name)
        self.line.set_text(line)
        self.change.set_text(change)
