"""The panel of a lost badge, and the one of a reason: one question each, Enter answers."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.widgets.buttons import Button, PrimaryButton
from companion.ui.widgets.panel_card import PanelCard
from companion.ui.widgets.parts import Text, paint_focus_ring


class NewBadgeCard(PanelCard):
    """Three reasons, one of them armed. `moved` brings an arrow's step, `pressed` the place of a reason clicked."""

    moved = Signal(int)
    pressed = Signal(int)

    def __init__(self, look: Look, count: int, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.who = Text(look, size=22, weight=700, wrap=True, name=True, parent=self)
        self.detail = Text(look, size=14, colour="ink2", wrap=True, parent=self)
        self.column.addWidget(self.who)
        self.column.addWidget(self.detail)
        self.column.addSpacing(4)
        self._choices = [Button(look, "", height=48, parent=self) for _ in range(count)]
        for at, button in enumerate(self._choices):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # arrows choose, as in a list
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, at=at: self.pressed.emit(at))
            self.column.addWidget(button)
        self.hint = Text(look, size=13, colour="ink3", wrap=True, parent=self)
        self.column.addWidget(self.hint)
        self.column.addStretch(1)

    def show_choices(self, words: tuple[str, ...], at: int) -> None:
        """The reasons, and which one Enter takes."""
        for number, (button, word) in enumerate(zip(self._choices, words, strict=True)):
            button.set_text(word)
            button.set_kind("primary" if number == at else "regular")
            button.set_key("Enter" if number == at else str(number + 1))
        self.setAccessibleName(f"{self.title.text()} {self.who.text()}: {words[at]}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, and the ring when it has the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            paint_focus_ring(painter, QRectF(self.rect()).adjusted(5, 5, -5, -6), self.look, 9)


class ReasonCard(PanelCard):
    """One box; `written` brings its words at Enter."""

    written = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.who = Text(look, size=22, weight=700, wrap=True, name=True, parent=self)
        self.box = QLineEdit(self)
        self.hint = Text(look, size=13, colour="ink2", wrap=True, parent=self)
        self.go = PrimaryButton(look, "", key="Enter", height=48, parent=self)
        self.go.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for part in (self.who, self.box, self.hint, self.go):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.box.returnPressed.connect(self.write)
        self.go.clicked.connect(self.write)

    def write(self) -> None:
        """Take what stands in the box."""
        self.written.emit(self.box.text())

    def first_part(self) -> QWidget:
        """The box, all of it chosen so that typing replaces it."""
        self.box.selectAll()
        return self.box
