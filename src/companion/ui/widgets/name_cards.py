"""Cards that list names: still to come, recent scans, and the names behind a count."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from companion.presenters.views import NameRow
from companion.ui.look import Look
from companion.ui.widgets.buttons import Button, IconButton
from companion.ui.widgets.parts import Card, Text
from companion.ui.widgets.rows import NameList


class NamesCard(Card):
    """A title, perhaps a button, a list of whole rows. `chosen` brings a row's id, `pressed` tells of the button."""

    chosen = Signal(str)
    removed = Signal(str)
    pressed = Signal()
    closed = Signal()

    def __init__(
        self,
        look: Look,
        *,
        row_height: int = 42,
        header: int = 38,
        button_icon: str = "",
        button_key: str = "",
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent, padding=0)
        self._header_height = header
        self._row_height = row_height
        self._inset = 16
        self.column.setContentsMargins(1, 0, 1, 2)
        self.column.setSpacing(0)
        self._header = QWidget(self)
        line = QHBoxLayout(self._header)
        line.setContentsMargins(15, 0, 7, 0)
        line.setSpacing(8)
        self._title = Text(look, size=13, weight=600, colour="ink2", elide=True, parent=self)
        line.addWidget(self._title, 1)
        self.button = Button(look, "", icon=button_icon, key=button_key, height=32, parent=self)
        self.button.clicked.connect(self.pressed)
        self.button.setVisible(bool(button_icon))
        line.addWidget(self.button)
        self._close: IconButton | None = None
        if closable:
            self._close = IconButton(look, "close", "", height=32, parent=self)
            self._close.clicked.connect(self.closed)
            line.addWidget(self._close)
        self.names = NameList(look, row_height=row_height, parent=self)
        self.names.setStyleSheet("QListView { background: transparent; }")
        self.names.chosen.connect(self.chosen)
        self.names.removed.connect(self.removed)
        self.names.installEventFilter(self)
        self._words = self._keys = ""
        self._empty = Text(look, size=15, colour="ink2", wrap=True, parent=self)
        self._empty.setContentsMargins(16, 6, 16, 14)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.hide()
        self.column.addWidget(self._header)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.names, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._measure()
        look.changed.connect(self._measure)

    def set_title(self, title: str) -> None:
        """What is listed."""
        self._words = title
        self.names.setAccessibleName(title)
        self._show_title()

    def set_keys(self, words: str) -> None:
        """What the keys do in the list; said in place of the title while the list has the keyboard."""
        self._keys = words
        self.names.setAccessibleDescription(words)
        self._show_title()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The list got or lost the keyboard."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._show_title(focused=event.type() == QEvent.Type.FocusIn)
        return False

    def _show_title(self, *, focused: bool | None = None) -> None:
        here = self.names.hasFocus() if focused is None else focused
        self._title.set_text(self._keys if here and self._keys else self._words)

    def set_close_word(self, word: str) -> None:
        """What the × is called for screen readers and in its tool tip."""
        if self._close is not None:
            self._close.setAccessibleName(word)
            self._close.setToolTip(word)

    def set_empty(self, sentence: str) -> None:
        """What stands there instead of rows; "" when there are rows."""
        self._empty.set_text(sentence)
        self._empty.setVisible(bool(sentence))
        self.names.setVisible(not sentence)

    def set_rows(self, rows: tuple[NameRow, ...]) -> None:
        """The names."""
        self.names.set_rows(rows)

    def set_sizes(self, *, row_height: int, inset: int) -> None:
        """Smaller rows in compact windows."""
        self._row_height = row_height
        self._inset = inset
        self.names.set_row_height(row_height)
        self.names.set_inset(inset)
        self._measure()

    def height_for(self, rows: int) -> int:
        """How high the card is with this many rows."""
        return self._header.height() + self.names.height_of(rows) + 3

    def rows_in(self, height: int) -> int:
        """How many whole rows fit into this height of the card."""
        return self.names.whole_rows(height - self._header.height() - 3)

    def _measure(self) -> None:
        self._header.setFixedHeight(max(self.look.px(self._header_height), self._header_height))
