"""The walk-in panel: two boxes for the name, the delegation, the role, and what the badge will say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.buttons import Button, PrimaryButton
from companion.ui.widgets.completing_box import CompletingBox
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.panel_card import PanelCard
from companion.ui.widgets.parts import Card, Text


class WalkInCard(PanelCard):
    """`changed` brings name, other name and delegation as they stand; `role_chosen` a role; `instead`: the person who
    is there already is checked in."""

    changed = Signal(str, str, str)
    role_chosen = Signal(str)
    instead = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name = QLineEdit(self)
        self.other = QLineEdit(self)
        self.delegation = CompletingBox(self)
        self.role = ComboBox(look, self)
        self.go = PrimaryButton(look, "", icon="add-delegate", key="Enter", height=48, parent=self)
        self.go.clicked.connect(self.entered)
        self._labels: list[tuple[QLabel, QWidget]] = []
        self._filling = False
        self._compact = False
        for box in (self.name, self.other, self.delegation):
            box.returnPressed.connect(self.entered)
            box.textChanged.connect(self._tell)
        self.role.activated.connect(lambda _at: self.role_chosen.emit(str(self.role.currentData())))
        self.role.currentIndexChanged.connect(self._role_moved)
        self.badge = Text(look, size=13, colour="ink2", wrap=True, name=True, parent=self)
        for part in (self.name, self.other, self.delegation, self.role):
            self._labelled(part)
            if part is self.other:
                self.column.addWidget(self.badge)
        self._double = Card(look, padding=0, radius=10, parent=self)
        self._double.set_tone("again")
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 8, 8, 6)
        inside.setSpacing(2)
        self.double = Text(look, size=14, weight=600, colour="again_ink", wrap=True, parent=self._double)
        self.take = Button(look, "", icon="check-in", key="F9", height=32, parent=self._double)
        self.take.clicked.connect(self.instead)
        line = QHBoxLayout()
        line.addWidget(self.take)
        line.addStretch(1)
        inside.addWidget(self.double)
        inside.addLayout(line)
        self._double.column.addLayout(inside)
        self._double.hide()
        self.column.addStretch(1)
        self.column.addWidget(self._double)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.go, 1)
        self.column.addLayout(foot)

    def _labelled(self, part: QWidget) -> None:
        label = Text(self.look, size=13, weight=500, colour="ink2", parent=self)
        pair = QVBoxLayout()
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(3)
        pair.addWidget(label)
        pair.addWidget(part)
        self.column.addLayout(pair)
        self._labels.append((label, part))

    def set_words(self, words: tuple[str, str, str, str]) -> None:
        """What the boxes are for, in their order."""
        for (label, part), word in zip(self._labels, words, strict=True):
            if isinstance(label, Text):
                label.set_text(word)
            part.setAccessibleName(word)
        self._place_words()

    def set_compact(self, compact: bool) -> None:
        """Without the words above the boxes: they stand in them."""
        super().set_compact(compact)
        self._compact = compact
        self._place_words()

    def _place_words(self) -> None:
        for label, part in self._labels:
            label.setVisible(not self._compact)
            if isinstance(part, QLineEdit):
                part.setPlaceholderText(part.accessibleName() if self._compact else "")

    def first_part(self) -> QWidget:
        """The first box that is empty."""
        boxes = (self.name, self.delegation)
        return next((box for box in boxes if not box.text()), self.name)

    def fill(self, name: str, other: str, delegation: str) -> None:
        """Put these in unless they stand there: what somebody is typing is left alone."""
        self._filling = True
        for box, text in ((self.name, name), (self.other, other), (self.delegation, delegation)):
            if box.text() != text:
                box.setText(text)
        self._filling = False

    def show_double(self, sentence: str, button: str) -> None:
        """Say that somebody of this name is there already; "" when nobody is."""
        self.double.set_text(sentence)
        self.take.set_text(button)
        self._double.setVisible(bool(sentence))
        self.badge.setVisible(not (sentence and self._compact))

    def _tell(self) -> None:
        if not self._filling:
            self.changed.emit(self.name.text(), self.other.text(), self.delegation.text())

    def _role_moved(self, at: int) -> None:
        if not self._filling and at >= 0 and self.role.hasFocus():
            self.role_chosen.emit(str(self.role.itemData(at)))
