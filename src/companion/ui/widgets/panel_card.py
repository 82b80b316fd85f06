"""A panel that stands in the desk's side column in place of the lists: a title, a ×, and whatever it asks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.widgets.buttons import IconButton
from companion.ui.widgets.parts import Card, Text


class PanelCard(Card):
    """`entered`: Enter was pressed in it, for it was opened on purpose. `closed`: the × was pressed; Esc is the
    screen's."""

    entered = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, padding=0)
        self.column.setContentsMargins(16, 8, 16, 12)
        self.column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        self.title = Text(look, size=17, weight=600, wrap=True, parent=self)
        self._close = IconButton(look, "close", "", kind="plain", height=28, parent=self)
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc closes; the boxes come first
        self._close.clicked.connect(self.closed)
        head.addWidget(self.title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_compact(self, compact: bool) -> None:
        """Closer together in compact windows."""
        self.column.setContentsMargins(12, 4, 12, 8) if compact else self.column.setContentsMargins(16, 8, 16, 12)
        self.column.setSpacing(4 if compact else 8)

    def set_close_word(self, word: str) -> None:
        """What the × is called."""
        self._close.set_word(word)

    def first_part(self) -> QWidget:
        """What gets the keyboard when the panel opens."""
        return self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, unless a text box has taken it already."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not isinstance(QApplication.focusWidget(), QLineEdit):
                self.entered.emit()
            return
        super().keyPressEvent(event)
