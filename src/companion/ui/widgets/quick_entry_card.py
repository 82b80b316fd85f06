"""Quick entry of a paper list: the time on the sheet, a box for the numbers of lines, and every line with a tick."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.panel_card import PanelCard
from companion.ui.widgets.parts import Text
from companion.ui.widgets.tick_list import TickLine, TickList


class QuickEntryCard(PanelCard):
    """`time_typed` brings the time, `typed` what stands in the box at Enter, `toggled` a line's number; `pressed`: the
    button was clicked."""

    time_typed = Signal(str)
    typed = Signal(str)
    toggled = Signal(str)
    pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.sheet = Text(look, size=13, colour="ink2", wrap=True, parent=self)
        self.time_word = Text(look, size=14, weight=500, colour="ink2", parent=self)
        self.time = QLineEdit(self)
        self.time.setMaxLength(5)
        self.time.setFixedWidth(look.px(72))
        self.box = QLineEdit(self)
        self.box.setMaxLength(40)
        self.box.installEventFilter(self)
        self.time.textEdited.connect(self.time_typed)
        self.time.returnPressed.connect(self.box.setFocus)
        self.box.returnPressed.connect(self._entered)
        self.last = Text(look, size=14, weight=500, wrap=True, parent=self)
        self.lines = TickList(look, self)
        self.lines.toggled.connect(self.toggled)
        self.go = PrimaryButton(look, "", icon="check-in", key="Enter", height=48, parent=self)
        self.go.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go.clicked.connect(self.pressed)
        self.entered.connect(self._entered)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.time_word)
        row.addWidget(self.time)
        row.addStretch(1)
        self.column.addWidget(self.sheet)
        self.column.addLayout(row)
        self.column.addWidget(self.box)
        self.column.addWidget(self.last)
        self.column.addWidget(self.lines, 1)
        self.column.addWidget(self.go)

    def show_lines(self, lines: tuple[TickLine, ...], last: str) -> None:
        """Every line of the sheet; the one with this id is brought into sight when it is another than before."""
        self.lines.show_lines(lines)
        if last:
            self.lines.bring_into_sight(last)

    def set_compact(self, compact: bool) -> None:
        """Lower rows."""
        super().set_compact(compact)
        self.lines.set_row_height(32 if compact else 36)

    def first_part(self) -> QWidget:
        """The box for numbers: scans work wherever the cursor is."""
        return self.box

    def _entered(self) -> None:
        text = self.box.text()
        self.box.clear()
        self.typed.emit(text)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Up and down in the box go to the lines, where Space ticks and unticks."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}
        ):
            self.lines.setFocus()
            return True
        return False


class UnknownSheetCard(PanelCard):
    """A paper list that cannot be taken in here: what is wrong, and what to do."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.sentence = Text(look, size=17, weight=600, colour="stop_ink", wrap=True, parent=self)
        self.remedy = Text(look, size=15, wrap=True, parent=self)
        self.leave = RegularButton(look, "", key="Esc", height=48, parent=self)
        self.leave.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.leave.clicked.connect(self.closed)
        self.entered.connect(self.closed)
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.remedy)
        self.column.addStretch(1)
        self.column.addWidget(self.leave)

    def first_part(self) -> QWidget:
        """The button."""
        return self.leave
