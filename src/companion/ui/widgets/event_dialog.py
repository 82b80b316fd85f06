"""The event's own words after it was made: titles, city, who runs it, who signs; a column for each language."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from companion.presenters.event_form import EventTexts
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.date_field import DateField
from companion.ui.widgets.parts import Text

LANGUAGES = ("en", "zh", "ko")
LONGEST = 200


class EventDialog(QDialog):
    """Save calls `save` with what was filled in; the dialog stays until `accept` or `show_fault` is called."""

    def __init__(self, look: Look, texts: EventTexts, save: Callable[[EventTexts], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._save = save
        self.setWindowTitle(self.tr("The event"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Text(look, self.tr("The event"), size=20, weight=700, parent=self))
        line = self.tr("A certificate needs the title and the city in each of its languages.")
        column.addWidget(Text(look, line, size=15, colour="ink2", wrap=True, parent=self))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        column.addLayout(self._grid)
        for number, name in enumerate((self.tr("English"), self.tr("Chinese"), self.tr("Korean")), 1):
            self._grid.addWidget(Text(look, name, size=13, weight=600, colour="ink2", parent=self), 0, number)
            self._grid.setColumnStretch(number, 1)
        self.titles = self._three(1, self.tr("Title"), texts.titles)
        self.city = self._three(2, self.tr("City"), texts.city)
        self.organizer = self._three(3, self.tr("Organizer"), texts.organizer)
        self.signer = self._one(4, self.tr("Signs certificates"), texts.signer)
        self.office = self._three(5, self.tr("Their office"), texts.office)
        self.help_line = self._one(6, self.tr("Phone for help"), texts.help_line)
        self._add_days(texts)
        self._add_languages(texts)
        self.fault = Text(look, size=15, weight=500, colour="stop_ink", wrap=True, parent=self)
        self.fault.hide()
        column.addWidget(self.fault)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch(1)
        cancel = RegularButton(look, self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        self.save_button = PrimaryButton(look, self.tr("Save"), key="Ctrl S", parent=self)
        self.save_button.clicked.connect(self.save)
        for button in (cancel, self.save_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
        for keys in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
        self.resize(min(look.px(900), parent.window().width() - 60), self.sizeHint().height())
        self.titles["en"].setFocus()

    def save(self) -> None:
        """Hand over what was filled in."""
        self.fault.hide()
        self._save(
            EventTexts(
                titles=_texts(self.titles),
                city=_texts(self.city),
                organizer=_texts(self.organizer),
                signer=self.signer.text(),
                office=_texts(self.office),
                start=self.start.day(),
                end=self.end.day(),
                help_line=self.help_line.text(),
                languages=tuple(name for name, box in self.languages.items() if box.isChecked()),
            )
        )

    def show_fault(self, words: str) -> None:
        """Say what is wrong."""
        self.fault.set_text(words)
        self.fault.show()

    def _word(self, row: int, word: str) -> None:
        label = Text(self.look, word, size=15, weight=500, parent=self)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)

    def _three(self, row: int, word: str, texts: dict[str, str]) -> dict[str, QLineEdit]:
        self._word(row, word)
        boxes = {}
        for column, language in enumerate(LANGUAGES, 1):
            box = QLineEdit(texts.get(language, ""), self)
            box.setMaxLength(LONGEST)
            box.setCursorPosition(0)
            box.setAccessibleName(f"{word} · {language}")
            self._grid.addWidget(box, row, column)
            boxes[language] = box
        return boxes

    def _one(self, row: int, word: str, text: str) -> QLineEdit:
        self._word(row, word)
        box = QLineEdit(text, self)
        box.setMaxLength(LONGEST)
        box.setAccessibleName(word)
        self._grid.addWidget(box, row, 1, 1, len(LANGUAGES))
        return box

    def _add_days(self, texts: EventTexts) -> None:
        self._word(7, self.tr("Days"))
        self.start, self.end = DateField(self.look, self), DateField(self.look, self)
        self.start.set_day(texts.start)
        self.end.set_day(texts.end)
        self.start.setAccessibleName(self.tr("First day"))
        self.end.setAccessibleName(self.tr("Last day"))
        self._grid.addWidget(self.start, 7, 1)
        self._grid.addWidget(self.end, 7, 2)

    def _add_languages(self, texts: EventTexts) -> None:
        self._word(8, self.tr("Languages on paper"))
        self.languages: dict[str, QCheckBox] = {}
        names = (self.tr("English"), self.tr("Chinese"), self.tr("Korean"))
        for column, (language, name) in enumerate(zip(LANGUAGES, names, strict=True), 1):
            box = QCheckBox(name, self)
            box.setChecked(language in texts.languages)
            box.setMinimumHeight(40)
            self._grid.addWidget(box, 8, column)
            self.languages[language] = box


def _texts(boxes: dict[str, QLineEdit]) -> dict[str, str]:
    return {language: box.text() for language, box in boxes.items()}
