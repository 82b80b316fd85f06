"""The boxes in which an activity is edited; who is expected and the checkpoints have questions of their own."""

from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.programme import ActivityKind, Checkpoint, Expected, default_checkpoints
from companion.presenters.activity_form import TITLE_LANGUAGES, ActivityFault, ActivityForm
from companion.presenters.programme_state import FormView, ProgrammeState
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.activity_titles import kind_icon, title_in
from companion.ui.widgets.buttons import Button, PrimaryButton, RegularButton
from companion.ui.widgets.expected_words import expected_words
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.forms import CheckField, Field, FormKeys
from companion.ui.widgets.panel_parts import scrolling
from companion.ui.widgets.parts import Text

translate = QCoreApplication.translate


def kind_words() -> dict[ActivityKind, str]:
    """The kinds of activities."""
    return {
        ActivityKind.SESSION: translate("ActivityPanel", "Session"),
        ActivityKind.FIELD_VISIT: translate("ActivityPanel", "Field visit"),
        ActivityKind.CEREMONY: translate("ActivityPanel", "Ceremony"),
        ActivityKind.REGISTRATION: translate("ActivityPanel", "Registration"),
        ActivityKind.MEAL: translate("ActivityPanel", "Meal"),
        ActivityKind.TRANSFER: translate("ActivityPanel", "Transfer"),
        ActivityKind.OTHER: translate("ActivityPanel", "Other"),
    }


def _fault_words(fault: ActivityFault) -> str:
    return {
        ActivityFault.NEEDS_TITLE: translate("ActivityPanel", "Type what people call it."),
        ActivityFault.DAY_UNCLEAR: translate("ActivityPanel", "Choose a day."),
        ActivityFault.TIME_UNCLEAR: translate("ActivityPanel", "Write it like 09:30."),
        ActivityFault.ENDS_BEFORE_START: translate("ActivityPanel", "Ends before it starts"),
        ActivityFault.HOURS_UNCLEAR: translate("ActivityPanel", "Write it like 1.5."),
        ActivityFault.MINUTES_UNCLEAR: translate("ActivityPanel", "Minutes, 0 to 240."),
        ActivityFault.CAPACITY_UNCLEAR: translate("ActivityPanel", "A number, or empty."),
    }[fault]


class ActivityFormPage(QWidget):
    """`saved` brings the form, `left` says it was given up, `removed` that the activity goes; the two `wanted` ask for
    the questions of their own."""

    saved = Signal(object)
    left = Signal()
    removed = Signal()
    expected_wanted = Signal()
    checkpoints_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._state: ProgrammeState | None = None
        self._view: FormView | None = None
        self._other_titles: dict[str, str] = {}
        self.expected = Expected()
        self.checkpoints: tuple[Checkpoint, ...] | None = None
        self._build()

    def _build(self) -> None:
        look, page = self.look, self
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(4, 6, 12, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        self._form_title = Text(look, size=20, weight=600, parent=page)
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 4, 0)
        head.addWidget(self._form_title)
        outer.addLayout(head)
        self._titles = {language: Field(look, parent=inside) for language in TITLE_LANGUAGES}
        self._boxes: dict[str, Field] = {
            name: Field(look, parent=inside)
            for name in ("start", "end", "place", "hours", "capacity", "late_after", "early_before")
        }
        self._kind_word, self._kind = self._combo(inside)
        self._day_word, self._day = self._combo(inside)
        self._expected_word, self._expected_said, self._choose = self._question("Ctrl W", inside)
        self._points_word, self._points_said, self._points = self._question("Ctrl G", inside)
        for button, keys, wanted in (
            (self._choose, "Ctrl+W", self.expected_wanted),
            (self._points, "Ctrl+G", self.checkpoints_wanted),
        ):
            button.clicked.connect(wanted)
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(wanted)
        self._counts, self._must, self._exits, self._print = (CheckField(look, parent=inside) for _ in range(4))
        self._lay_out(grid)
        self._build_form_foot(page, outer, inside)

    def _lay_out(self, grid: QGridLayout) -> None:
        """What every activity has comes first, what few have below; the Tab key goes the same way."""
        boxes, titles = self._boxes, self._titles
        row = 0

        def add(*parts: QWidget) -> None:
            nonlocal row
            if len(parts) == 1:
                grid.addWidget(parts[0], row, 0, 1, 2)
            else:
                for column, part in enumerate(parts):
                    grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
            row += 1

        def ask(word: Text, said: Text, button: RegularButton) -> None:
            nonlocal row
            line = QHBoxLayout()
            line.setSpacing(4)
            line.addWidget(word, 1)
            line.addWidget(button)
            grid.addLayout(line, row, 0, 1, 2)
            grid.addWidget(said, row + 1, 0, 1, 2)
            row += 2

        add(titles["en"])
        add(self._day_word)
        add(self._day)
        add(boxes["start"], boxes["end"])
        add(boxes["place"])
        add(self._kind_word)
        add(self._kind)
        ask(self._expected_word, self._expected_said, self._choose)
        ask(self._points_word, self._points_said, self._points)
        others = [titles[one] for one in TITLE_LANGUAGES if one != "en"]
        for field in others:
            add(field)
        add(boxes["hours"], boxes["capacity"])
        add(boxes["late_after"], boxes["early_before"])
        ticks = (self._counts, self._must, self._exits, self._print)
        for box in ticks:
            add(box)
        grid.setRowStretch(row, 1)
        fields = [boxes[one].box for one in ("hours", "capacity", "late_after", "early_before")]
        first = (titles["en"].box, self._day, boxes["start"].box, boxes["end"].box, boxes["place"].box, self._kind)
        way: tuple[QWidget, ...] = (
            *first, self._choose, self._points, *(field.box for field in others), *fields, *ticks,
        )  # fmt: skip
        for before, after in pairwise(way):
            QWidget.setTabOrder(before, after)

    def _build_form_foot(self, page: QWidget, outer: QVBoxLayout, inside: QWidget) -> None:
        look = self.look
        self._area = scrolling(inside, page)
        outer.addWidget(self._area, 1)
        self._remove = Button(look, kind="quiet", icon="delete", height=36, parent=page)
        self._remove.clicked.connect(self.removed)
        outer.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        self._save = PrimaryButton(look, parent=page)
        self._leave = RegularButton(look, parent=page)
        foot.addWidget(self._save, 1)
        foot.addWidget(self._leave)
        outer.addLayout(foot)
        self._save.clicked.connect(self.save)
        self._leave.clicked.connect(self.left)
        self._keys = FormKeys(page)
        self._keys.save.connect(self.save)
        self._keys.leave.connect(self.left)
        for field in (*self._titles.values(), *self._boxes.values()):
            self._keys.watch(field.box)

    def _combo(self, parent: QWidget) -> tuple[Text, ComboBox]:
        word = Text(self.look, size=13, weight=500, colour="ink2", parent=parent)
        combo = ComboBox(self.look, parent)
        combo.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return word, combo

    def _question(self, key: str, parent: QWidget) -> tuple[Text, Text, RegularButton]:
        word = Text(self.look, size=13, weight=500, colour="ink2", elide=True, parent=parent)
        said = Text(self.look, size=15, wrap=True, parent=parent)
        return word, said, RegularButton(self.look, key=key, height=32, parent=parent)

    # the form

    def show_form(self, state: ProgrammeState, view: FormView) -> None:
        """Show an open form; what was typed stays while it is the same activity's."""
        before, self._state, self._view = self._view, state, view
        if before is None or before.activity is not view.activity or before.drawn != view.drawn:
            self._fill_form(state, view)
        self._say_lists()
        self._show_faults(view)

    def forget(self) -> None:
        """The form was closed: the next one begins anew."""
        self._view = None

    def set_expected(self, expected: Expected) -> None:
        """Somebody else is expected."""
        self.expected = expected
        self._say_lists()

    def set_checkpoints(self, points: tuple[Checkpoint, ...]) -> None:
        """People are counted elsewhere."""
        self.checkpoints = points
        self._say_lists()

    def points(self) -> tuple[Checkpoint, ...]:
        """The checkpoints that are shown: those edited, else the usual ones of the kind."""
        return self.checkpoints or default_checkpoints(ActivityKind(self._kind.currentData()))

    def _say_lists(self) -> None:
        state = self._state
        if state is None:
            return
        words = expected_words(self.expected, state.event, self.look)
        if state.audience is not None:
            came = formats.number(state.audience.count(self.expected))
            count = translate("ActivitySide", "%1 of %2 expected").replace("%1", came)
            words = f"{words} · {count.replace('%2', formats.number(len(state.audience.ids)))}"
        self._expected_said.set_text(words)
        self._points_said.set_text(" → ".join(title_in(one.titles, self.look) for one in self.points()))

    def _fill_form(self, state: ProgrammeState, view: FormView) -> None:
        form = view.form
        self._name_form(view)
        for language, field in self._titles.items():
            field.set_text(form.titles.get(language, ""))
        for name, field in self._boxes.items():
            field.set_text(str(getattr(form, name)))
        self._kind.clear()
        for kind, word in kind_words().items():
            self._kind.addItem(self.look.icons.icon(kind_icon(kind, ""), self.look.color("ink2"), 18), word, str(kind))
        self._kind.setCurrentIndex(self._kind.findData(str(form.kind)))
        self._day.clear()
        for day in self._days(state, form.day):
            self._day.addItem(formats.day(day, self.look.language), day.isoformat())
        self._day.setCurrentIndex(max(0, self._day.findData(form.day)))
        self._other_titles = {tag: text for tag, text in form.titles.items() if tag not in self._titles}
        self.expected, self.checkpoints = form.expected, form.checkpoints
        self._counts.setChecked(form.counts)
        self._must.setChecked(form.must_attend)
        self._exits.setChecked(form.exits)
        self._print.setChecked(form.print_badges)
        self._remove.setVisible(view.activity is not None)
        self._area.verticalScrollBar().setValue(0)
        self._titles["en"].box.setFocus()

    def _name_form(self, view: FormView) -> None:
        new = view.activity is None
        self._form_title.set_text(
            translate("ActivitySide", "New activity") if new else translate("ActivitySide", "Edit activity")
        )
        self._save.set_text(translate("ActivitySide", "Add activity") if new else translate("ActivitySide", "Save"))

    def _days(self, state: ProgrammeState, shown: str) -> list[date]:
        event = state.event
        days: set[date] = {column.day for column in state.columns}
        if event is not None:
            days |= {event.start + timedelta(days=i) for i in range(min(60, (event.end - event.start).days + 1))}
        if shown:
            days.add(date.fromisoformat(shown))
        return sorted(days)

    def _show_faults(self, view: FormView) -> None:
        faults = view.faults
        first = self._titles["en"]
        first.set_fault(_fault_words(faults["titles"]) if "titles" in faults else "")
        for name, field in self._boxes.items():
            field.set_fault(_fault_words(faults[name]) if name in faults else "")
        wrong = next((field for name, field in self._boxes.items() if name in faults), None)
        wrong = first if "titles" in faults else wrong
        if wrong is not None:
            self._area.ensureWidgetVisible(wrong)
            wrong.box.setFocus()

    def current_form(self) -> ActivityForm:
        """What stands in the boxes."""
        text = {name: field.text() for name, field in self._boxes.items()}
        return ActivityForm(
            titles={**self._other_titles, **{language: field.text() for language, field in self._titles.items()}},
            kind=ActivityKind(self._kind.currentData()),
            day=str(self._day.currentData()),
            start=text["start"],
            end=text["end"],
            place=text["place"],
            expected=self.expected,
            checkpoints=self.checkpoints,
            hours=text["hours"],
            capacity=text["capacity"],
            late_after=text["late_after"],
            early_before=text["early_before"],
            counts=self._counts.isChecked(),
            must_attend=self._must.isChecked(),
            exits=self._exits.isChecked(),
            print_badges=self._print.isChecked(),
        )

    def field(self, name: str) -> Field:
        """A box of the form: "en", "zh", "ko" for titles, else its name."""
        return self._titles.get(name) or self._boxes[name]

    def show_field(self, name: str) -> None:
        """Bring a box of the form into sight."""
        self._area.ensureWidgetVisible(self.field(name))

    def save(self) -> None:
        """As if Save was pressed."""
        if self._view is not None:
            self.saved.emit(self.current_form())

    def retranslate(self) -> None:
        """Own words."""

        words = {
            "en": translate("ActivitySide", "Title, English"),
            "zh": translate("ActivitySide", "Title, Chinese"),
            "ko": translate("ActivitySide", "Title, Korean"),
        }
        for language, field in self._titles.items():
            field.set_word(words[language])
        for name, word in (
            ("start", translate("ActivitySide", "From")),
            ("end", translate("ActivitySide", "To")),
            ("place", translate("ActivitySide", "Place")),
            ("hours", translate("ActivitySide", "Hours")),
            ("capacity", translate("ActivitySide", "Seats")),
            ("late_after", translate("ActivitySide", "Late after, min")),
            ("early_before", translate("ActivitySide", "Early before, min")),
        ):
            self._boxes[name].set_word(word)
        for text, combo, word in (
            (self._kind_word, self._kind, translate("ActivitySide", "Kind")),
            (self._day_word, self._day, translate("ActivitySide", "Day")),
        ):
            text.set_text(word)
            combo.setAccessibleName(word)
        self._counts.setText(translate("ActivitySide", "Counts for the certificate"))
        self._must.setText(translate("ActivitySide", "Everyone must attend"))
        self._exits.setText(translate("ActivitySide", "Scan people out, too"))
        self._print.setText(translate("ActivitySide", "Print the badge at check-in"))
        self._expected_word.set_text(translate("ActivitySide", "Expected"))
        self._choose.set_text(translate("ActivitySide", "Choose…"))
        self._points_word.set_text(translate("ActivitySide", "Checkpoints"))
        self._points.set_text(translate("ActivitySide", "Edit…"))
        self._leave.set_text(translate("ActivitySide", "Do not save"))
        self._remove.set_text(translate("ActivitySide", "Take it out of the programme"))
        for at, (_kind, kind_word) in enumerate(kind_words().items()):
            self._kind.setItemText(at, kind_word)
        for at in range(self._day.count()):
            day = date.fromisoformat(self._day.itemData(at))
            self._day.setItemText(at, formats.day(day, self.look.language))
        if self._view is not None:
            self._name_form(self._view)
            self._say_lists()
