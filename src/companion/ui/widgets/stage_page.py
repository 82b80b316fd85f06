"""The stage: whose turn it is, large, with everything the announcer needs; and the three cards of who comes next."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.presenters.views import ChipKind
from companion.ui.look import Look, SizeClass
from companion.ui.widgets.buttons import Button, PrimaryButton, RegularButton
from companion.ui.widgets.chips import Chip
from companion.ui.widgets.fitted_name import FittedName
from companion.ui.widgets.parts import Card, Part, Text

CHIPS = 3


@dataclass(frozen=True, slots=True)
class StageButton:
    """A button: its id, its word, its key, and whether it is there."""

    id: str
    word: str
    key: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class PersonView:
    """The person on the page, in words. `chips`: (word, kind, icon). `said_mark` stands beside a proposal."""

    place: str = ""
    chips: tuple[tuple[str, ChipKind, str], ...] = ()
    native: str = ""
    latin: str = ""
    origin: str = ""
    said: str = ""
    said_mark: str = ""
    receiver: str = ""
    note: str = ""
    tone: str = ""
    buttons: tuple[StageButton, ...] = ()
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class ComingView:
    """Somebody who comes soon: their number in the order, names, where from, and who receives for them."""

    number: str
    native: str
    latin: str
    origin: str
    receiver: str = ""


class _Sign(Part):
    """An icon before a line."""

    def __init__(self, look: Look, icon: str, size: int, colour: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._icon, self._size, self._colour = icon, size, colour
        self.setFixedSize(look.px(size), look.px(size))

    def restyle(self) -> None:
        """Take the text size in force."""
        self.setFixedSize(self.look.px(self._size), self.look.px(self._size))
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        self.look.icons.paint(QPainter(self), QRectF(self.rect()), self._icon, self.look.color(self._colour), 2)


class _Line(QWidget):
    """An icon and a sentence in the middle of the page, in a soft plate."""

    def __init__(self, look: Look, icon: str, tone: str, parent: QWidget) -> None:
        super().__init__(parent)
        ink = {"note": "note_ink", "again": "again_ink"}.get(tone, "ink")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._plate = plate = Card(look, self, radius=10, padding=8)
        plate.set_tone(tone)
        inside = QHBoxLayout()
        inside.setContentsMargins(4, 0, 6, 0)
        inside.setSpacing(10)
        self.words = Text(look, size=17, weight=600, colour=ink, wrap=True, parent=plate)
        inside.addWidget(_Sign(look, icon, 20, ink, plate))
        inside.addWidget(self.words, 1)
        plate.column.addLayout(inside)
        row.addWidget(plate)

    def set_low(self, low: bool) -> None:
        """In low windows it takes less."""
        self._plate.column.setContentsMargins(*((8, 4, 8, 4) if low else (8, 8, 8, 8)))

    def set_words(self, words: str) -> None:
        """Say this, or nothing."""
        self.words.set_text(words)
        self.setVisible(bool(words))


class StagePage(Card):
    """`pressed` brings the id of a button."""

    pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, radius=18, padding=22)
        self.view = PersonView()
        self._low = False
        self.buttons: dict[str, Button] = {}
        self.column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(10)
        self.place = Text(look, size=20, weight=700, tabular=True, parent=self)
        head.addWidget(self.place)
        self.chips = tuple(Chip(look, height=28, parent=self) for _ in range(CHIPS))
        for chip in self.chips:
            head.addWidget(chip)
        head.addStretch(1)
        self.column.addLayout(head)
        self.native = FittedName(look, size=128, parent=self)
        self.latin = FittedName(look, size=52, weight=600, parent=self)
        self.column.addWidget(self.native, 5)
        self.column.addWidget(self.latin, 2)
        self.origin = Text(look, size=18, colour="ink2", elide=True, parent=self)
        self.origin.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self.column.addWidget(self.origin)
        self.column.addLayout(self._make_said())
        self.receiver = _Line(look, "person", "note", self)
        self.note = _Line(look, "attention", "again", self)
        lines = QHBoxLayout()
        lines.setSpacing(8)
        lines.addWidget(self.receiver, 1)
        lines.addWidget(self.note, 1)
        self.column.addLayout(lines)
        self.column.addSpacing(6)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(4)
        self._foot.addStretch(1)
        self.column.addLayout(self._foot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _make_said(self) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        self._sign = _Sign(look, "read-aloud", 24, "accent", self)
        self.said = Text(look, size=28, weight=500, parent=self)
        self.said_mark = Chip(look, height=26, parent=self)
        self.edit = Button(look, kind="quiet", icon="edit", key="F2", height=32, parent=self)
        self.edit.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.edit.clicked.connect(lambda: self.pressed.emit("announce"))
        for part in (self._sign, self.said, self.said_mark, self.edit):
            row.addWidget(part)
        row.addStretch(1)
        return row

    def set_size_class(self, size_class: SizeClass) -> None:
        """Other measures for other windows."""
        self._low = size_class in {SizeClass.COMPACT, SizeClass.SHORT}
        self.native.set_size(100 if self._low else 128)
        self.latin.set_size(40 if self._low else 52)
        self.column.setContentsMargins(*((18, 12, 18, 10) if self._low else (22, 22, 22, 22)))
        self.column.setSpacing(2 if self._low else 4)
        self.edit.set_height(28 if self._low else 32)
        for line in (self.receiver, self.note):
            line.set_low(self._low)
        self._dress_buttons()

    @property
    def _button_height(self) -> int:
        return 40 if self._low else 48

    def show_person(self, view: PersonView) -> None:
        """Show this person."""
        if view == self.view:
            return
        self.view = view
        self.set_tone(view.tone)
        self.place.set_text(view.place)
        for number, chip in enumerate(self.chips):
            word, kind, icon = view.chips[number] if number < len(view.chips) else ("", ChipKind.NEUTRAL, "")
            chip.show_chip(word, kind, icon)
            chip.setVisible(bool(word))
        self.native.set_text(view.native)
        self.latin.set_text(view.latin)
        self.latin.setVisible(bool(view.latin))
        self.origin.set_text(view.origin)
        self.said.set_text(view.said)
        self._sign.setVisible(bool(view.said))
        self.said.setVisible(bool(view.said))
        self.said_mark.show_chip(view.said_mark, ChipKind.NEUTRAL)
        self.said_mark.setVisible(bool(view.said_mark))
        self.receiver.set_words(view.receiver)
        self.note.set_words(view.note)
        self._show_buttons(view.buttons)
        self.setAccessibleName(view.spoken)

    def set_edit_word(self, word: str) -> None:
        """The word of the button that changes how a name is said."""
        self.edit.set_text(word)

    def _show_buttons(self, buttons: tuple[StageButton, ...]) -> None:
        if tuple(self.buttons) != tuple(one.id for one in buttons):
            for old in self.buttons.values():
                old.hide()
                old.deleteLater()
            self.buttons = {}
            for number, one in enumerate(buttons):
                made: Button = (
                    PrimaryButton(self.look, height=self._button_height, parent=self)
                    if not number
                    else RegularButton(self.look, height=self._button_height, parent=self)
                )
                # The keyboard stays on the page: a click must not make Space press the same button again.
                made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                made.clicked.connect(lambda _checked=False, id_=one.id: self.pressed.emit(id_))
                self._foot.insertWidget(number + 1, made)
                self.buttons[one.id] = made
            if self._foot.count() == len(buttons) + 1:
                self._foot.addStretch(1)
        self._dress_buttons()

    def _dress_buttons(self) -> None:
        for number, one in enumerate(self.view.buttons):
            button = self.buttons[one.id]
            button.set_text(one.word)
            button.set_key(one.key)
            # A low window is narrow, too: there the words and keys need the room.
            button.set_icon("" if self._low and number else one.icon)
            button.set_height(self._button_height)


class ComingCard(Card):
    """One of the next three: the name in 64 px."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, padding=12)
        self.column.setSpacing(0)
        head = QHBoxLayout()
        self.number = Text(look, size=15, weight=700, colour="ink2", tabular=True, parent=self)
        self.origin = Text(look, size=14, colour="ink2", elide=True, parent=self)
        head.setSpacing(8)
        head.addWidget(self.number)
        head.addWidget(self.origin, 1)
        self.column.addLayout(head)
        self.name = FittedName(look, size=64, centred=False, parent=self)
        self.latin = Text(look, size=18, weight=500, name=True, elide=True, parent=self)
        self.column.addWidget(self.name, 1)
        self.column.addWidget(self.latin)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_size_class(self, size_class: SizeClass) -> None:
        """Other measures for other windows."""
        low = size_class in {SizeClass.COMPACT, SizeClass.SHORT}
        self.name.set_size(40 if low else 64)
        self.column.setContentsMargins(*((12, 6, 12, 6) if low else (12, 12, 12, 12)))

    def show_coming(self, view: ComingView | None) -> None:
        """Show this person, or an empty place."""
        shown = view or ComingView("", "", "", "")
        self.number.set_text(shown.number)
        self.origin.set_text(shown.origin)
        self.name.set_text(shown.native or shown.latin)
        self.latin.set_text(shown.receiver or (shown.latin if shown.native else ""))
        self.latin.set_colour("note_ink" if shown.receiver else "ink2")
        self.setAccessibleName(" ".join(t for t in (shown.number, shown.native, shown.latin, shown.origin) if t))


class Coming(QWidget):
    """The next three beside one another, below a word."""

    def __init__(self, look: Look, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.word = Text(look, size=15, weight=600, colour="ink2", parent=self)
        column.addWidget(self.word)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.cards = tuple(ComingCard(look, self) for _ in range(count))
        for card in self.cards:
            row.addWidget(card, 1)
        column.addLayout(row, 1)

    def set_size_class(self, size_class: SizeClass) -> None:
        """Other measures for other windows."""
        for card in self.cards:
            card.set_size_class(size_class)
        low = size_class in {SizeClass.COMPACT, SizeClass.SHORT}
        self.word.setVisible(not low)
        self.setFixedHeight(self.cards[0].look.px(112 if low else 172))

    def show_coming(self, word: str, views: tuple[ComingView, ...]) -> None:
        """Show these people."""
        self.word.set_text(word)
        for number, card in enumerate(self.cards):
            card.show_coming(views[number] if number < len(views) else None)
