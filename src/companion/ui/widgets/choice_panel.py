"""One question with numbered answers and a box for other words: a digit, a click, or Enter answers it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.buttons import Button, PrimaryButton, QuietButton
from companion.ui.widgets.panel_card import PanelCard
from companion.ui.widgets.panel_parts import scrolling
from companion.ui.widgets.parts import Text


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A question: `title`, whom it is about, the choices as (value, words, icon), the words in the empty box ("" for no
    box), the button that takes what was typed, lines that stand there to be read, and a further act ("" for none)."""

    title: str
    native: str = ""
    latin: str = ""
    line: str = ""
    choices: tuple[tuple[str, str, str], ...] = ()
    placeholder: str = ""
    write: str = ""
    read: tuple[str, ...] = ()
    more: str = ""
    back: str = ""
    serious: bool = False


class ChoicePanel(PanelCard):
    """`chosen` brings a choice, `written` what was typed; `more` and `back` are the two quiet acts."""

    chosen = Signal(str)
    written = Signal(str)
    more = Signal()
    back = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view: ChoiceView | None = None
        self.buttons: list[Button] = []
        self._height = 44
        names = QHBoxLayout()
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(10)
        self._native = Text(look, size=26, weight=700, name=True, parent=self)
        self._latin = Text(look, size=19, weight=600, name=True, elide=True, parent=self)
        names.addWidget(self._native)
        names.addWidget(self._latin, 1)
        self.column.addLayout(names)
        self._line = Text(look, size=15, colour="ink2", wrap=True, parent=self)
        self.column.addWidget(self._line)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._read = QVBoxLayout()
        self._read.setSpacing(4)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(0)
        self._list.addLayout(self._read)
        self._list.addLayout(self._choices)
        self._list.addStretch(1)
        area = self._area = scrolling(inside, self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(area, 1)
        self.box = QLineEdit(self)
        self.box.setMaxLength(120)
        self.box.returnPressed.connect(self._write)
        self.enter = PrimaryButton(look, key="Enter", height=48, parent=self)
        self.enter.clicked.connect(self._write)
        self.box.textChanged.connect(self._typed)
        self._answer = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._answer.setSpacing(4)
        self._answer.addWidget(self.box, 1)
        self._answer.addWidget(self.enter)
        self.column.addLayout(self._answer)
        self._make_foot()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _make_foot(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(0)
        self._back = QuietButton(self.look, icon="previous", height=36, parent=self)
        self._back.clicked.connect(self.back)
        self._more = QuietButton(self.look, height=36, parent=self)
        self._more.clicked.connect(self.more)
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._more)
        self.column.addLayout(foot)
        self._below = self.column.count()
        self.column.addStretch(0)

    def set_compact(self, compact: bool) -> None:
        """In compact windows six choices have their room: they are lower, and the box stands beside its button."""
        super().set_compact(compact)
        self._height = 36 if compact else 44
        self.enter.set_height(40 if compact else 48)
        self.enter.set_key("" if compact else "Enter")
        way = QBoxLayout.Direction.LeftToRight if compact else QBoxLayout.Direction.TopToBottom
        self._answer.setDirection(way)
        self.forget()

    def set_short(self, short: bool) -> None:
        """In short windows, too, six choices have their room."""
        if short:
            self._height = 36
            self.forget()

    def show_question(self, view: ChoiceView) -> bool:
        """Ask this; whether it is another question than before."""
        if view == self._view:
            return False
        self._view = view
        self.title.set_text(view.title)
        self._native.set_text(view.native)
        self._latin.set_text(view.latin)
        self._native.setVisible(bool(view.native))
        self._latin.setVisible(bool(view.latin))
        self._line.set_text(view.line)
        self._line.setVisible(bool(view.line))
        _empty(self._read)
        for words in view.read:
            self._read.addWidget(Text(self.look, words, size=15, wrap=True, colour="ink2", parent=self))
        self._read.setContentsMargins(0, 0, 0, 12 if view.read else 0)
        _empty(self._choices)
        self.buttons = []
        for number, (value, words, icon) in enumerate(view.choices, 1):
            kind = "primary" if view.serious else "regular"
            key = "F10" if view.serious else str(number)
            button = Button(self.look, words, kind=kind, icon=icon, key=key, height=self._height, parent=self)
            if not view.serious:
                button.set_spread()
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            self._choices.addWidget(button)
            self.buttons.append(button)
        self.box.clear()
        self.box.setPlaceholderText(view.placeholder)
        self.box.setAccessibleName(view.placeholder or view.title)
        self.box.setVisible(bool(view.write))
        self.enter.set_text(view.write)
        self.enter.setEnabled(False)
        self.enter.setVisible(bool(view.write))
        self._back.set_text(view.back)
        self._back.setVisible(bool(view.back))
        self._more.set_text(view.more)
        self._more.setVisible(bool(view.more))
        # A box alone stands under its question, not at the foot of the window.
        self._area.setVisible(bool(view.choices or view.read))
        self.column.setStretch(self._below, 0 if view.choices or view.read else 1)
        self.setAccessibleName(" ".join(part for part in (view.title, view.native, view.latin) if part))
        return True

    def forget(self) -> None:
        """The next question is another one, even with the same words."""
        self._view = None

    def first_part(self) -> QWidget:
        """The box where only words can answer, else the panel: there digits choose."""
        return self.box if self._view is not None and not self._view.choices else self

    def take_letter(self, text: str) -> None:
        """A letter typed while the panel asks begins an answer in other words, where there is a box for it."""
        if self.box.isVisible():
            self.box.setFocus()
            self.box.end(False)
            self.box.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go through the choices."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if not step or not self.buttons:
            super().keyPressEvent(event)
            return
        at = next((i for i, one in enumerate(self.buttons) if one.hasFocus()), -1 if step > 0 else 0)
        self.buttons[(at + step) % len(self.buttons)].setFocus()

    def _typed(self, text: str) -> None:
        self.enter.setEnabled(bool(text.strip()))

    def _write(self) -> None:
        if self.box.text().strip():
            self.written.emit(self.box.text())


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
