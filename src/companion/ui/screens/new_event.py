"""The form for a new event. Three things must be known: a title, the days, the time zone."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from companion.domain.answers import UserError
from companion.presenters.new_event import EventDraft, NewEventPresenter, zones
from companion.ui.errors import whole
from companion.ui.look import Look
from companion.ui.screen import Screen
from companion.ui.widgets import Button, Card, ComboBox, Text
from companion.ui.widgets.date_field import DateField

LANGUAGES = ("en", "zh", "ko")


class NewEventScreen(Screen):
    """A card in the middle; Ctrl Enter makes the event."""

    key = "new-event"
    full = True

    def __init__(
        self,
        make_presenter: Callable[[Callable[[UserError], None]], NewEventPresenter],
        back: Callable[[], None],
        zone: str,
        look: Look,
    ) -> None:
        super().__init__(look)
        self.presenter = make_presenter(self.show_error)
        self._back = back
        self._make_fields(zone)
        self._place_fields()
        self.retranslate()

    def _make_fields(self, zone: str) -> None:
        look = self.look
        self._title = Text(look, size=24, weight=700, tracking=-0.01)
        self._line = Text(look, size=15, colour="ink2", wrap=True)
        self.titles = {language: QLineEdit() for language in LANGUAGES}
        for box in self.titles.values():
            box.setMaxLength(200)
        today = self.presenter.today()
        self.start, self.end = DateField(look), DateField(look)
        self.start.set_day(today)
        self.end.set_day(today + timedelta(days=4))
        self.start.dateChanged.connect(self._start_moved)
        self.city = QLineEdit()
        self.zone = ComboBox(look)
        self.zone.setMaxVisibleItems(12)
        known = zones()
        for name in known:
            self.zone.addItem(name.replace("_", " "), name)
        self.zone.setCurrentIndex(known.index(zone) if zone in known else 0)
        self.languages = {language: QCheckBox() for language in LANGUAGES}
        self.languages["en"].setChecked(True)
        self.error = Text(look, size=15, colour="stop_ink", weight=500, wrap=True)
        self.error.hide()
        for box in self.titles.values():
            box.textEdited.connect(self.error.hide)
        self.make_button = Button(look, "", kind="primary", icon="new", key="Ctrl Enter", height=48)
        self.make_button.clicked.connect(self.make)
        self.back_button = Button(look, "", key="Esc", height=48)
        self.back_button.clicked.connect(self._back)

    def _place_fields(self) -> None:
        card = Card(self.look, radius=18, padding=32)
        card.setFixedWidth(min(960, max(720, self.look.px(720))))
        card.column.setSpacing(14)
        card.column.addWidget(self._title)
        card.column.addWidget(self._line)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(20)
        self._form.setVerticalSpacing(12)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        self._to = Text(self.look, size=15, colour="ink2")
        for part, stretch in ((self.start, 1), (self._to, 0), (self.end, 1)):
            row.addWidget(part, stretch)
        spoken = QWidget()
        ticks = QHBoxLayout(spoken)
        ticks.setContentsMargins(0, 0, 0, 0)
        ticks.setSpacing(20)
        for box in self.languages.values():
            ticks.addWidget(box)
        ticks.addStretch(1)
        self._labels = [Text(self.look, size=15, weight=500) for _ in range(7)]
        fields = (*self.titles.values(), days, self.city, self.zone, spoken)
        for label, field in zip(self._labels, fields, strict=True):
            label.setMinimumHeight(40)
            self._form.addRow(label, field)
        card.column.addLayout(self._form)
        card.column.addWidget(self.error)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.make_button)
        card.column.addLayout(buttons)
        page = QVBoxLayout(self)
        page.addStretch(1)
        page.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(1)

    def title(self) -> str:
        """New event."""
        return self.tr("New event")

    def activate(self) -> None:
        """Begin with the title."""
        self.titles["en"].setFocus()

    def retranslate(self) -> None:
        """Every word again."""
        self._title.set_text(self.tr("New event"))
        self._line.set_text(self.tr("Delegates and the programme come next; both can be read from Excel."))
        words = (
            self.tr("Title"),
            self.tr("Title in Chinese"),
            self.tr("Title in Korean"),
            self.tr("Days"),
            self.tr("City"),
            self.tr("Time zone"),
            self.tr("Languages on paper"),
        )
        for label, word in zip(self._labels, words, strict=True):
            label.set_text(word)
        for box, word in zip((*self.titles.values(),), words, strict=False):
            box.setAccessibleName(word)
        self.titles["en"].setPlaceholderText(self.tr("As it should stand on badges"))
        self.titles["zh"].setPlaceholderText(self.tr("For certificates; can be added later"))
        self.titles["ko"].setPlaceholderText(self.tr("For certificates; can be added later"))
        self.city.setAccessibleName(self.tr("City"))
        self.city.setPlaceholderText(self.tr("For certificates; can be added later"))
        self.zone.setAccessibleName(self.tr("Time zone"))
        self.start.setAccessibleName(self.tr("First day"))
        self.end.setAccessibleName(self.tr("Last day"))
        self._to.set_text(self.tr("to"))
        names = {"en": self.tr("English"), "zh": self.tr("Chinese"), "ko": self.tr("Korean")}
        for language, tick in self.languages.items():
            tick.setText(names[language])
        self.make_button.set_text(self.tr("Make the event"))
        self.back_button.set_text(self.tr("Back"))

    def help_lines(self) -> tuple[str, ...]:
        """What a newcomer must know."""
        return (
            self.tr("Only the title and the days are needed; everything can be changed later."),
            self.tr("All times of the event are shown in its time zone, wherever the laptop is."),
        )

    def draft(self) -> EventDraft:
        """What is filled in now."""
        return EventDraft(
            titles={language: box.text() for language, box in self.titles.items()},
            start=self.start.day(),
            end=self.end.day(),
            timezone=str(self.zone.currentData()),
            city=self.city.text(),
            languages=tuple(language for language, box in self.languages.items() if box.isChecked()),
        )

    def make(self) -> None:
        """Make the event."""
        self.error.hide()
        self.presenter.make(self.draft())

    def show_error(self, error: UserError) -> None:
        """Say what is wrong under the fields."""
        self.error.set_text(whole(error))
        self.error.show()

    def first_action(self) -> bool:
        """Ctrl Enter: make the event."""
        self.make()
        return True

    def escape(self) -> bool:
        """Esc: back."""
        self._back()
        return True

    def _start_moved(self, day: QDate) -> None:
        if self.end.date() < day:
            self.end.setDate(day)
