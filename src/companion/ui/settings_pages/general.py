"""How the window looks, this desk's name, the open event. Every change counts at once."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout

from companion import __version__
from companion.domain.answers import UserError
from companion.presenters.context import ScreenContext
from companion.presenters.event_form import EventForm, EventTexts
from companion.presenters.preferences import Preferences
from companion.ui import formats
from companion.ui.errors import whole
from companion.ui.look import TEXT_SCALES, Look, SizeClass
from companion.ui.settings_pages.page import Row, SettingsPage
from companion.ui.widgets import Button, Card, ComboBox, SegmentedControl, Text
from companion.ui.widgets.event_dialog import EventDialog

LANGUAGE_NAMES = (("en", "English"), ("zh", "简体中文"), ("ko", "한국어"))


class GeneralPage(SettingsPage):
    """Three cards: how the window looks, the open event, and what this desk is."""

    key = "general"

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self.preferences = Preferences(context, self._failed)
        self._make_look()
        self._make_desk()
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self._look_card, 1)
        left.addWidget(self._event_card)
        page.addLayout(left, 1)
        page.addWidget(self._desk_card, 1)
        self.retranslate()

    def _make_look(self) -> None:
        look = self.look
        self.language = SegmentedControl(look, LANGUAGE_NAMES, height=40)
        self.language.chosen.connect(lambda value: self.preferences.change(language=value))
        self.theme = SegmentedControl(look, height=40)
        self.theme.chosen.connect(lambda value: self.preferences.change(theme=value))
        self.text_size = SegmentedControl(look, height=40)
        self.text_size.chosen.connect(lambda value: self.preferences.change(text_percent=int(value)))
        self.motion = QCheckBox()
        self.motion.toggled.connect(lambda on: self.preferences.change(reduce_motion=True if on else None))
        self._motion_row = Row(look, self.motion)
        self._language_row, self._theme_row = Row(look, self.language), Row(look, self.theme)
        self._size_row = Row(look, self.text_size)
        self._look_title = Text(look, size=20, weight=600)
        self._look_card = Card(look, padding=22)
        self._look_card.column.setSpacing(4)
        self._look_card.column.addWidget(self._look_title)
        for row in (self._language_row, self._theme_row, self._size_row, self._motion_row):
            self._look_card.column.addWidget(row)
        self._look_card.column.addStretch(1)
        self._version = Text(look, size=13, colour="ink3")

    def _make_desk(self) -> None:
        look = self.look
        self.desk_name, self.staff = QLineEdit(), QLineEdit()
        for box in (self.desk_name, self.staff):
            box.setFixedWidth(240)
            box.setMaxLength(40)
        self.desk_name.editingFinished.connect(self._rename_desk)
        self.staff.editingFinished.connect(self._rename_staff)
        self.printer = ComboBox(look)
        self.printer.setFixedWidth(240)
        self.printer.activated.connect(lambda _i: self.preferences.change(printer=str(self.printer.currentData())))
        self.fonts_button = Button(look, "", icon="folder")
        self.fonts_button.clicked.connect(self._choose_fonts)
        self.leave_button = Button(look, "", icon="open")
        self.leave_button.clicked.connect(lambda: self._context.open_screen("welcome"))
        self.back_up_button = Button(look, "", icon="backup")
        self.back_up_button.clicked.connect(self._context.back_up_now)
        self.words_button = Button(look, "", icon="edit")
        self.words_button.clicked.connect(self.edit_event)
        self._words_row = Row(look, self.words_button)
        self.check_button = Button(look, "", icon="morning-check", key="Ctrl Shift M")
        self.check_button.clicked.connect(lambda: self._context.open_screen("morning-check"))
        self._check_row = Row(look, self.check_button)
        self._desk_row, self._staff_row = Row(look, self.desk_name), Row(look, self.staff)
        self._printer_row, self._fonts_row = Row(look, self.printer), Row(look, self.fonts_button)
        self._backup_row, self._event_row = Row(look, self.back_up_button), Row(look, self.leave_button)
        self._desk_title = Text(look, size=20, weight=600)
        self._desk_card = Card(look, padding=22)
        self._desk_card.column.setSpacing(4)
        self._desk_card.column.addWidget(self._desk_title)
        rows = (
            self._desk_row,
            self._staff_row,
            self._printer_row,
            self._fonts_row,
            self._backup_row,
        )
        for row in rows:
            self._desk_card.column.addWidget(row)
        self._desk_card.column.addStretch(1)
        self._desk_card.column.addWidget(self._version)
        self._event_title = Text(look, size=20, weight=600)
        self._event_card = Card(look, padding=22)
        self._event_card.column.setSpacing(4)
        self._event_card.column.addWidget(self._event_title)
        for row in (self._check_row, self._words_row, self._event_row):
            self._event_card.column.addWidget(row)

    def title(self) -> str:
        """This laptop."""
        return self.tr("This laptop")

    def activate(self) -> None:
        """Show what is stored, and ask the system for its printers."""
        self._show_stored()
        self.preferences.read_printers(self._take_printers)

    def set_size_class(self, size_class: SizeClass) -> None:
        """Narrower boxes in compact windows."""
        super().set_size_class(size_class)
        width = 190 if size_class is SizeClass.COMPACT else 240
        for box in (self.desk_name, self.staff, self.printer):
            box.setFixedWidth(width)
        compact = size_class is SizeClass.COMPACT
        for row in (
            self._size_row,
            self._fonts_row,
            self._backup_row,
            self._motion_row,
            self._words_row,
            self._check_row,
        ):
            row.line.setVisible(not compact and bool(row.line.text_in_full()))

    @staticmethod
    def _size_chosen(percent: int) -> str:
        return str(min(TEXT_SCALES, key=lambda scale: abs(scale - percent)))

    def retranslate(self) -> None:
        """Every word again."""
        self._look_title.set_text(self.tr("How it looks"))
        self._desk_title.set_text(self.tr("This desk"))
        self._language_row.set_words(self.tr("Language"))
        self._theme_row.set_words(self.tr("Theme"))
        choices = (("light", self.tr("Light")), ("dark", self.tr("Dark")), ("system", self.tr("As the system")))
        self.theme.set_choices(choices, self._context.settings().theme)
        sizes = tuple((str(s), formats.hundredths(s, self.look.language)) for s in TEXT_SCALES)
        self.text_size.set_choices(sizes, self._size_chosen(self._context.settings().text_percent))
        self._size_row.set_words(self.tr("Text size"), self.tr("Also with Ctrl + and Ctrl −."))
        self._motion_row.set_words(self.tr("Less motion"), self.tr("Nothing slides or fades."))
        self._desk_row.set_words(self.tr("Name of this desk"), self.tr("Stands beside every scan made here."))
        self._staff_row.set_words(self.tr("Who works here"), self.tr("Also stands beside every scan."))
        self._printer_row.set_words(self.tr("Printer"), self.tr("For badges, certificates and lists."))
        self._fonts_row.set_words(self.tr("Fonts for rare names"), self._context.settings().extra_fonts)
        self.fonts_button.set_text(self.tr("Choose a folder…"))
        self._backup_row.set_words(self.tr("Backup"), self.tr("One is made every ten minutes."))
        self.back_up_button.set_text(self.tr("Back up now"))
        self._check_row.set_words(self.tr("Morning check"), self.tr("What must be ready before people come."))
        self.check_button.set_text(self.tr("Check now"))
        self._words_row.set_words(
            self.tr("Title, city, signature"), self.tr("As they stand on badges and certificates.")
        )
        self.words_button.set_text(self.tr("Edit the event…"))
        self._event_title.set_text(self.tr("Event"))
        self._event_row.set_words(self.tr("File"), self._context.desk.file.path.name)
        self.leave_button.set_text(self.tr("Open another event"))
        self._version.set_text(f"Companion {__version__}")

    def edit_event(self) -> None:
        """Titles, city, who runs it and who signs."""
        form = EventForm(self._context.desk, self._context.runner)

        def save(texts: EventTexts) -> None:
            form.save(texts, done, lambda error: dialog.show_fault(whole(error)))

        def done() -> None:
            dialog.accept()
            self._context.toast(self.tr("The event is saved."))

        dialog = EventDialog(self.look, form.texts(), save, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_stored(self) -> None:
        stored = self._context.settings()
        language = stored.language or self.look.language.split("_")[0]
        self.language.set_value(language)
        self.theme.set_value(stored.theme)
        self.text_size.set_value(self._size_chosen(stored.text_percent))
        blocked = (self.motion, self.desk_name, self.staff, self.printer)
        blockers = [QSignalBlocker(part) for part in blocked]
        self.motion.setChecked(bool(stored.reduce_motion))
        self.desk_name.setText(self.preferences.desk_name())
        self.staff.setText(stored.staff)
        self._take_printers((stored.printer,) if stored.printer else ())
        for blocker in blockers:
            blocker.unblock()

    def _take_printers(self, names: tuple[str, ...]) -> None:
        stored = self._context.settings().printer
        self.printer.clear()
        self.printer.addItem(self.tr("None chosen"), "")
        for name in dict.fromkeys((*names, *((stored,) if stored else ()))):
            self.printer.addItem(name, name)
        self.printer.setCurrentIndex(max(0, self.printer.findData(stored)))

    def _rename_desk(self) -> None:
        name = self.desk_name.text().strip()
        self.preferences.rename_desk(
            name, lambda: self._context.toast(self.tr("This desk is called {name} now.").format(name=name))
        )

    def _rename_staff(self) -> None:
        name = self.staff.text().strip()
        if name != self._context.settings().staff:
            self.preferences.change(staff=name)

    def _choose_fonts(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder…"))
        if chosen:
            self.preferences.change(extra_fonts=chosen)
            self.retranslate()

    def _failed(self, error: UserError) -> None:
        self._context.toast(whole(error), refused=True)


def build(context: ScreenContext, look: Look) -> GeneralPage:
    """The page of this laptop, this desk and the open event."""
    return GeneralPage(context, look)
