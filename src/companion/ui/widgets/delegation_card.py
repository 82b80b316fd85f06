"""The panel of a whole delegation: choose it by typing, then its people with a tick before each."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from companion.presenters.views import NameRow
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.panel_card import PanelCard
from companion.ui.widgets.parts import Text
from companion.ui.widgets.rows import NameList
from companion.ui.widgets.tick_list import TickLine, TickList


class DelegationCard(PanelCard):
    """`typed` brings what was typed, `moved` an arrow's step, `chosen` a delegation that was clicked, `toggled` a
    person's id."""

    typed = Signal(str)
    moved = Signal(int)
    chosen = Signal(str)
    toggled = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.box = QLineEdit(self)
        self.box.installEventFilter(self)
        self.box.textEdited.connect(self.typed)
        self.box.returnPressed.connect(self.entered)
        self.offered = NameList(look, row_height=40, parent=self)
        self.offered.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offered.set_tints_current(True)
        self.offered.set_inset(6)
        self.offered.setStyleSheet("QListView { background: transparent; }")
        self.offered.chosen.connect(self.chosen)
        self.people = TickList(look, self)
        self.people.toggled.connect(self.toggled)
        self.hint = Text(look, size=13, colour="ink2", wrap=True, parent=self)
        self.go = PrimaryButton(look, "", icon="check-in", key="Enter", height=48, parent=self)
        self.go.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go.clicked.connect(self.entered)
        self.column.addWidget(self.box)
        self.column.addWidget(self.offered, 1)
        self.column.addWidget(self.people, 1)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.go)

    def show_offered(self, query: str, rows: tuple[NameRow, ...], at: int) -> None:
        """Choose a delegation: those that fit, one of them under the arrows."""
        if self.box.text() != query:
            self.box.setText(query)
        from_people = self.people.isVisible()
        self.box.show()
        if from_people:
            self.box.setFocus()
        self.offered.show()
        self.people.hide()
        self.go.hide()
        self.offered.set_rows(rows)
        if rows:
            self.offered.setCurrentIndex(self.offered.rows.index(at))

    def show_people(self, lines: tuple[TickLine, ...], button: str) -> None:
        """Its people, and what Enter does."""
        had_keyboard = self.box.hasFocus() or not self.people.isVisible()
        self.box.hide()
        self.offered.hide()
        self.people.show()
        self.people.show_lines(lines)
        self.go.show()
        self.go.set_text(button)
        if had_keyboard:
            self.people.setFocus()

    def set_compact(self, compact: bool) -> None:
        """Lower rows."""
        super().set_compact(compact)
        self.people.set_row_height(34 if compact else 42)
        self.offered.set_row_height(34 if compact else 40)

    def first_part(self) -> QWidget:
        """The box, or the people."""
        return self.people if self.box.isHidden() else self.box

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrows in the box move in the list below."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self.moved.emit(step)
                return True
        return False
