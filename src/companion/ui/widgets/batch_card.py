"""A batch of papers on its way through the printer: how far it is, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.print_batches import BatchState
from companion.presenters.batch_desk import BatchDeskState
from companion.ui import batch_views
from companion.ui.look import Look
from companion.ui.widgets.buttons import Button, IconButton, RegularButton
from companion.ui.widgets.parts import Card, Text
from companion.ui.widgets.run_card import ProgressCells

FIRST, SECOND, ALL = "F9", "F10", "Ctrl B"


class BatchCard(Card):
    """Shown while a batch is not finished. `first` and `second` are its buttons: Pause, Go on, They came out, Print
    again, whichever the batch needs; `opened`: all its papers are wanted."""

    first = Signal()
    second = Signal()
    opened = Signal()

    def __init__(self, look: Look, *, narrow: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, padding=14 if narrow else 18)
        self._state = BatchDeskState()
        self._headline = Text(look, size=15 if narrow else 17, weight=700, elide=True, parent=self)
        self._line = Text(look, size=13 if narrow else 14, colour="ink2", wrap=True, parent=self)
        self._cells = ProgressCells(look, self)
        self.all = IconButton(look, "more", "", kind="quiet", height=32, parent=self)
        self.all.clicked.connect(self.opened)
        self.first_button: Button = RegularButton(look, key=FIRST, height=36, parent=self)
        self.second_button: Button = RegularButton(look, key=SECOND, height=36, parent=self)
        self.first_button.clicked.connect(self.first)
        self.second_button.clicked.connect(self.second)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._headline)
        words.addWidget(self._line)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addLayout(words, 1)
        head.addWidget(self.all, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout() if not narrow else QVBoxLayout()
        foot.setSpacing(2)
        if not narrow:
            foot.addStretch(1)
        foot.addWidget(self.first_button)
        foot.addWidget(self.second_button)
        self.column.setSpacing(8)
        self.column.addLayout(head)
        self.column.addWidget(self._cells)
        self.column.addLayout(foot)
        self.hide()

    def show_batch(self, state: BatchDeskState) -> None:
        """Show how it stands; a batch that is finished is gone."""
        self._state = state
        self.setVisible(state.batch is not None)
        self.retranslate()

    def acts(self) -> tuple[str, str]:
        """What the two buttons do: pause, go-on, came-out, again; "" for a button that is not there."""
        state = self._state
        if state.batch is None:
            return "", ""
        if state.counts.unsure:
            return "came-out", "again"
        if state.counts.failed:
            return "again", ""
        return ("pause" if state.batch.state is BatchState.RUNNING else "go-on"), ""

    def retranslate(self) -> None:
        """Own words."""
        state = self._state
        self.all.set_word(self.tr("All papers of the batch (Ctrl B)"))
        if state.batch is None:
            return
        self._headline.set_text(batch_views.headline(state))
        words = batch_views.line(state)
        self._line.set_text(words)
        self._line.setVisible(bool(words))
        self._cells.set_progress(state.counts.printed, state.counts.of)
        names = {
            "pause": (self.tr("Pause"), "pause"),
            "go-on": (self.tr("Go on"), "resume"),
            "came-out": (self.tr("They came out"), "tick"),
            "again": (self.tr("Print them again"), "print"),
        }
        for button, act in zip((self.first_button, self.second_button), self.acts(), strict=True):
            button.setVisible(bool(act))
            if act:
                words, icon = names[act]
                button.set_text(words)
                button.set_icon(icon)
