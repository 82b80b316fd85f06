"""The panel that moves scans from the wrong activity to the right one."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.panel_card import PanelCard
from companion.ui.widgets.parts import Text
from companion.ui.widgets.segmented import SegmentedControl


class MoveCard(PanelCard):
    """`source_chosen` and `target_chosen` bring an activity, `time_chosen` minutes ("0": since a time), `since_typed`
    that time, `desks_chosen` "here" or "all"."""

    source_chosen = Signal(str)
    target_chosen = Signal(str)
    time_chosen = Signal(str)
    since_typed = Signal(str)
    desks_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.source, self.target = ComboBox(look, self), ComboBox(look, self)
        self.source_word, self.target_word = self._row(self.source), self._row(self.target)
        self._follow(self.source, self.source_chosen)
        self._follow(self.target, self.target_chosen)
        self.time = SegmentedControl(look, height=40, parent=self)
        self.time.chosen.connect(self.time_chosen)
        self.since = QLineEdit(self)
        self.since.setMaxLength(5)
        self.since.setFixedWidth(120)
        self.since.textEdited.connect(self.since_typed)
        self.since.returnPressed.connect(self.entered)
        self.desks = SegmentedControl(look, height=40, parent=self)
        self.desks.chosen.connect(self.desks_chosen)
        self.time_word = Text(look, size=13, weight=500, colour="ink2", parent=self)
        self.preview = Text(look, size=14, wrap=True, parent=self)
        self.hint = Text(look, size=13, colour="ink2", wrap=True, parent=self)
        self.go = PrimaryButton(look, "", icon="move", key="Enter", height=48, parent=self)
        self.go.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go.clicked.connect(self.entered)
        self.column.addWidget(self.time_word)
        self.column.addWidget(self.time)
        self.column.addWidget(self.since)
        self.column.addWidget(self.desks)
        self.column.addWidget(self.preview)
        self.column.addStretch(1)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.go)

    def _row(self, box: ComboBox) -> Text:
        word = Text(self.look, size=13, weight=500, colour="ink2", parent=self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.elide = Qt.TextElideMode.ElideMiddle  # two groups of one seminar differ at the end
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(word)
        line.addWidget(box, 1)
        self.column.addLayout(line)
        return word

    @staticmethod
    def _follow(box: ComboBox, chosen: SignalInstance) -> None:
        box.activated.connect(lambda at: chosen.emit(str(box.itemData(at))))

    def first_part(self) -> QWidget:
        """The activity they came from."""
        return self.source

    def set_compact(self, compact: bool) -> None:
        """Without the words that explain."""
        super().set_compact(compact)
        self.hint.setVisible(not compact)
        self.time_word.setVisible(not compact)
