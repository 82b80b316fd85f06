"""The side panel of one activity: when, where, who, its checkpoints, its names; and the boxes to edit it in."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.domain.programme import ActivityKind, Expected
from companion.presenters.activity_form import (
    AS_IS,
    EVERYONE,
    TITLE_LANGUAGES,
    ActivityFault,
    ActivityForm,
    expected_key,
)
from companion.presenters.activity_panel import ActivityPanel, CheckpointLine, NamesView
from companion.presenters.programme_state import FormView, ProgrammeState
from companion.presenters.timetable import Phase
from companion.presenters.views import ChipKind, Family, NameRow, Shape
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.activity_titles import kind_icon, title_in
from companion.ui.widgets.buttons import Button, PrimaryButton, RegularButton
from companion.ui.widgets.chips import Chip
from companion.ui.widgets.conflict_words import conflict_words
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.forms import CheckField, Field, FormKeys
from companion.ui.widgets.panel_parts import Rule, scrolling
from companion.ui.widgets.parts import Card, Part, Text
from companion.ui.widgets.rows import NameList
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.sheet import FLAGS
from companion.ui.widgets.signs import paint_sign, paint_tick_disc
from companion.ui.words import Words


def kind_words() -> dict[ActivityKind, str]:
    """The kinds of activities."""
    say = QCoreApplication.translate
    return {
        ActivityKind.SESSION: say("ActivityPanel", "Session"),
        ActivityKind.FIELD_VISIT: say("ActivityPanel", "Field visit"),
        ActivityKind.CEREMONY: say("ActivityPanel", "Ceremony"),
        ActivityKind.REGISTRATION: say("ActivityPanel", "Registration"),
        ActivityKind.MEAL: say("ActivityPanel", "Meal"),
        ActivityKind.TRANSFER: say("ActivityPanel", "Transfer"),
        ActivityKind.OTHER: say("ActivityPanel", "Other"),
    }


def _fault_words(fault: ActivityFault) -> str:
    say = QCoreApplication.translate
    return {
        ActivityFault.NEEDS_TITLE: say("ActivityPanel", "Type what people call it."),
        ActivityFault.DAY_UNCLEAR: say("ActivityPanel", "Choose a day."),
        ActivityFault.TIME_UNCLEAR: say("ActivityPanel", "Write it like 09:30."),
        ActivityFault.ENDS_BEFORE_START: say("ActivityPanel", "Ends before it starts"),
        ActivityFault.HOURS_UNCLEAR: say("ActivityPanel", "Write it like 1.5."),
        ActivityFault.MINUTES_UNCLEAR: say("ActivityPanel", "Minutes, 0 to 240."),
        ActivityFault.CAPACITY_UNCLEAR: say("ActivityPanel", "A number, or empty."),
    }[fault]


class _IconLine(Part):
    """An icon and a sentence."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._icon = ""
        self._colour = "ink2"
        row = QHBoxLayout(self)
        row.setContentsMargins(25, 2, 0, 2)
        self._text = Text(look, size=15, colour="ink2", wrap=True, parent=self)
        row.addWidget(self._text)

    def say(self, icon: str, text: str, colour: str = "ink2") -> None:
        self._icon = icon
        self._colour = colour
        self._text.set_colour(colour)
        self._text.set_text(text)
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = self.look.px(17)
        box = QRectF(0, 4, size, size)
        self.look.icons.paint(painter, box, self._icon, self.look.color(self._colour), 2)


class _Checkpoints(Part):
    """The checkpoints: sign, name, when the last one was seen, how many."""

    _LINE = 38

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._lines: tuple[CheckpointLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: tuple[CheckpointLine, ...]) -> None:
        self._lines = lines
        said = ((title_in(x.titles, self.look), f"{x.came}/{x.expected}") for x in lines)
        self.setAccessibleName("; ".join(formats.labelled(*one, self.look.language) for one in said))
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, len(self._lines) * self.look.px(self._LINE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        height = look.px(self._LINE)
        for at, line in enumerate(self._lines):
            row = QRectF(0, at * height, self.width(), height)
            size = look.px(20)
            sign = QRectF(0, row.center().y() - size / 2, size, size)
            if line.complete:
                paint_tick_disc(painter, sign, look)
            else:
                paint_sign(painter, sign, Shape.WAITING, look.color("ink3"), look.color("ink3"))
            right = row.right()
            if line.came or line.last is not None:
                right = self._count(painter, row, line)
                if line.last is not None:
                    when = formats.clock(line.last)
                    painter.setFont(look.font(13, 400, tabular=True))
                    painter.setPen(look.color("ink2"))
                    wide = painter.fontMetrics().horizontalAdvance(when)
                    painter.drawText(QRectF(right - wide - 14, row.top(), wide, height), FLAGS, when)
                    right -= wide + 14
            else:
                painter.setFont(look.font(15, 700))
                painter.setPen(look.color("ink"))
                painter.drawText(QRectF(right - 12, row.top(), 12, height), FLAGS, "–")
                right -= 16
            title = title_in(line.titles, look)
            painter.setFont(look.text_font(title, 15, 500))
            painter.setPen(look.color("ink"))
            room = QRectF(32, row.top(), right - 40, height)
            shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, FLAGS, shown)

    def _count(self, painter: QPainter, row: QRectF, line: CheckpointLine) -> float:
        look = self.look
        of, came = f"/{formats.number(line.expected)}", formats.number(line.came)
        painter.setFont(look.font(15, 400, tabular=True))
        painter.setPen(look.color("ink2"))
        width = painter.fontMetrics().horizontalAdvance(of)
        painter.drawText(QRectF(row.right() - width, row.top(), width, row.height()), FLAGS, of)
        painter.setFont(look.font(15, 700, tabular=True))
        painter.setPen(look.color("ink"))
        wide = painter.fontMetrics().horizontalAdvance(came)
        painter.drawText(QRectF(row.right() - width - wide, row.top(), wide, row.height()), FLAGS, came)
        return row.right() - width - wide


class ActivitySide(Card):
    """The panel. `opened` the desk, `edit`, `paper` the list to sign, `names` (missing or not), `back`, `saved` (form),
    `left`, `removed`."""

    opened = Signal()
    edit = Signal()
    paper = Signal()
    names = Signal(bool)
    back = Signal()
    person = Signal(str)
    saved = Signal(object)
    left = Signal()
    removed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, padding=14)
        self.column.setContentsMargins(14, 16, 14, 12)
        self.column.setSpacing(0)
        self._state: ProgrammeState | None = None
        self.facts = self._build_facts()
        self.people = self._build_people()
        self.form = self._build_form()
        for part in (self.facts, self.people, self.form):
            self.column.addWidget(part, 1)
            part.hide()
        self.retranslate()

    def _build_facts(self) -> QWidget:
        look = self.look
        page = QWidget(self)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        inside = QWidget(page)
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(0)
        area = scrolling(inside, page)  # large text in a small window needs more than the panel's height
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area, 1)
        self._chip = Chip(look, parent=page)
        column.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(10)
        self._title = Text(look, size=20, weight=600, tracking=-0.01, wrap=True, parent=page)
        column.addWidget(self._title)
        column.addSpacing(8)
        self._facts = [_IconLine(look, page) for _ in range(6)]
        for line in self._facts:
            column.addWidget(line)
        column.addSpacing(12)
        column.addWidget(Rule(look, page))
        column.addSpacing(12)
        self._points_word = Text(look, size=14, weight=600, colour="ink2", parent=page)
        column.addWidget(self._points_word)
        column.addSpacing(2)
        self._points = _Checkpoints(look, page)
        column.addWidget(self._points)
        column.addSpacing(8)
        column.addWidget(Rule(look, page))
        column.addSpacing(12)
        self._certificate_word = Text(look, size=14, weight=600, colour="ink2", wrap=True, parent=page)
        column.addWidget(self._certificate_word)
        column.addSpacing(4)
        self._certificate = _IconLine(look, page)
        column.addWidget(self._certificate)
        column.addStretch(1)
        self._build_acts(page, outer)
        return page

    def _build_acts(self, page: QWidget, outer: QVBoxLayout) -> None:
        look = self.look
        self._open = PrimaryButton(look, icon="check-in", key="Enter", height=48, parent=page)
        self._edit = RegularButton(look, icon="edit", key="F2", parent=page)
        self._names = RegularButton(look, icon="names", parent=page)
        self._paper = RegularButton(look, icon="pdf", key="Ctrl Shift P", parent=page)
        self._paper.clicked.connect(self.paper)
        for button in (self._open, self._edit, self._names, self._paper):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        outer.addWidget(self._open)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self._edit, 1)
        both.addWidget(self._names, 1)
        outer.addLayout(both)
        outer.addWidget(self._paper)
        self._open.clicked.connect(self.opened)
        self._edit.clicked.connect(self.edit)
        self._names.clicked.connect(lambda: self.names.emit(self._starts_with_missing()))

    def _build_people(self) -> QWidget:
        look = self.look
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(8)
        self._people_title = Text(look, size=17, weight=600, wrap=True, parent=page)
        self._which = SegmentedControl(look, height=36, parent=page)
        self._which.chosen.connect(lambda value: self.names.emit(value == "missing"))
        self._list = NameList(look, row_height=36, parent=page)
        self._list.set_inset(0)
        self._list.chosen.connect(self.person)
        self._more = Text(look, size=13, colour="ink2", wrap=True, parent=page)
        self._back = Button(look, kind="quiet", icon="previous", parent=page)
        self._back.clicked.connect(self.back)
        column.addWidget(self._people_title)
        column.addWidget(self._which)
        column.addWidget(self._list, 1)
        column.addWidget(self._more)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _build_form(self) -> QWidget:
        look = self.look
        page = QWidget(self)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(4, 0, 12, 0)
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
        self._expected_word, self._expected = self._combo(inside)
        row = 0
        for field in self._titles.values():
            grid.addWidget(field, row, 0, 1, 2)
            row += 1
        for word, combo in ((self._kind_word, self._kind), (self._day_word, self._day)):
            grid.addWidget(word, row, 0, 1, 2)
            grid.addWidget(combo, row + 1, 0, 1, 2)
            row += 2
        grid.addWidget(self._boxes["start"], row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._boxes["end"], row, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._boxes["place"], row + 1, 0, 1, 2)
        grid.addWidget(self._expected_word, row + 2, 0, 1, 2)
        grid.addWidget(self._expected, row + 3, 0, 1, 2)
        grid.addWidget(self._boxes["hours"], row + 4, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._boxes["capacity"], row + 4, 1, Qt.AlignmentFlag.AlignTop)
        self._counts, self._must, self._exits, self._print = (CheckField(look, parent=inside) for _ in range(4))
        grid.addWidget(self._boxes["late_after"], row + 5, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._boxes["early_before"], row + 5, 1, Qt.AlignmentFlag.AlignTop)
        for at, box in enumerate((self._counts, self._must, self._exits, self._print)):
            grid.addWidget(box, row + 6 + at, 0, 1, 2)
        grid.setRowStretch(row + 10, 1)
        self._build_form_foot(page, outer, inside)
        return page

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

    # what is shown

    def show_state(self, state: ProgrammeState) -> None:
        """Show the chosen activity, its names, or the form."""
        before, self._state = self._state, state
        form, panel = state.form, state.panel
        self.form.setVisible(form is not None)
        self.people.setVisible(form is None and panel is not None and panel.names is not None)
        self.facts.setVisible(form is None and panel is not None and panel.names is None)
        if form is not None:
            known = None if before is None else before.form
            if known is None or known.activity is not form.activity or known.drawn != form.drawn:
                self._fill_form(state, form)
            self._show_faults(form)
        elif panel is not None and panel.names is not None:
            self._show_people(panel, panel.names)
        elif panel is not None:
            self._show_facts(state, panel)

    def _show_facts(self, state: ProgrammeState, panel: ActivityPanel) -> None:
        look, activity = self.look, panel.activity
        if panel.phase is Phase.NOW:
            words = self.tr("Now, %1").replace("%1", formats.clock(state.now) if state.now else "")
            self._chip.show_chip(words, ChipKind.NOW, "now")
        elif panel.phase is Phase.PAST:
            self._chip.show_chip(self.tr("Over"), ChipKind.NEUTRAL)
        else:
            self._chip.show_chip(self.tr("To come"), ChipKind.NEUTRAL)
        title = title_in(activity.titles, look)
        self._title.set_text(title)
        when = f"{formats.day(panel.start.date(), look.language)} · {formats.times(panel.start, panel.end)}"
        expected = self._expected_words(activity.expected)
        people = self.tr("%1, %n expected", "", panel.expected).replace("%1", expected)
        leader = self.tr("%1 leads").replace("%1", activity.leader) if activity.leader else ""
        seats = self.tr("Room for %n", "", activity.capacity) if activity.capacity else ""
        clashes = conflict_words(self._state.conflicts, activity.id, look) if self._state is not None else ()
        lines = (
            ("clock", when),
            ("place", activity.place),
            ("delegates", people),
            ("leader", leader),
            ("person", seats),
            ("warning", "\n".join(clashes)),
        )
        for line, (icon, text) in zip(self._facts, lines, strict=True):
            line.say(icon, text, "again_ink" if icon == "warning" else "ink2")
        self._points.show_lines(panel.lines)
        point = title_in(activity.attending.titles, look)
        if activity.counts:
            words = self.tr("Yes, %1 h. Attended = %2").replace("%1", formats.hours(activity.hours))
            if activity.must_attend:
                words = self.tr("Yes, %1 h, must attend. Attended = %2").replace("%1", formats.hours(activity.hours))
            self._certificate.say("certificates", words.replace("%2", point))
        else:
            self._certificate.say("leave-out", self.tr("No"))

    def _starts_with_missing(self) -> bool:
        panel = self._state.panel if self._state is not None else None
        return panel is not None and panel.phase is not Phase.COMING

    def _expected_words(self, expected: Expected) -> str:
        key = expected_key(expected)
        if key == EVERYONE:
            return self.tr("Everyone")
        word, _, name = key.partition(":")
        if word == "group":
            return self.tr("Group %1").replace("%1", name)
        if key != AS_IS:
            return self._role_name(name) if word == "role" else self._delegation_name(name)
        roles = map(self._role_name, expected.roles)
        names = (*expected.groups, *roles, *map(self._delegation_name, expected.delegations))
        if len(names) <= 3 and names and not expected.delegates:
            return formats.listed(names, self.look.language)
        return self.tr("Some of them")

    def _role_name(self, role: str) -> str:
        words = self._words()
        return words.role_name(role) if words is not None else role

    def _delegation_name(self, delegation: str) -> str:
        words = self._words()
        return words.delegation_name(delegation) if words is not None else delegation

    def _words(self) -> Words | None:
        event = self._state.event if self._state is not None else None
        return Words(event, self.look.language) if event is not None else None

    def _show_people(self, panel: ActivityPanel, names: NamesView) -> None:
        self._people_title.set_text(title_in(panel.activity.titles, self.look))
        self._which.set_choices(
            (("came", self.tr("Came")), ("missing", self.tr("Not here"))), "missing" if names.missing else "came"
        )
        self._list.set_rows(
            tuple(
                NameRow(
                    person.id, person.native or person.latin, person.latin if person.native else "",
                    "" if person.at else person.delegation, formats.clock(person.at) if person.at else "",
                    Shape.TICK if person.at else Shape.WAITING, Family.GO if person.at else Family.IDLE,
                )
                for person in names.people
            )
        )  # fmt: skip
        more = names.total - len(names.people)
        if not names.total:
            words = self.tr("Nobody is missing.") if names.missing else self.tr("Nobody came yet.")
        else:
            words = self.tr("%n more", "", more) if more else self.tr("%n people", "", names.total)
        self._more.set_text(words)

    # the form

    def _fill_form(self, state: ProgrammeState, view: FormView) -> None:
        form = view.form
        self._form_title.set_text(self.tr("New activity") if view.activity is None else self.tr("Edit activity"))
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
        self._expected.clear()
        self._expected.addItem(self.tr("Everyone"), EVERYONE)
        for group in state.groups:
            self._expected.addItem(self.tr("Group %1").replace("%1", group), f"group:{group}")
        for role in state.roles:
            self._expected.addItem(self._role_name(role), f"role:{role}")
        for delegation in state.delegations:
            self._expected.addItem(self._delegation_name(delegation), f"delegation:{delegation}")
        if form.expected == AS_IS and view.activity is not None:
            self._expected.addItem(self._expected_words(view.activity.expected), AS_IS)
        self._expected.setCurrentIndex(max(0, self._expected.findData(form.expected)))
        self._counts.setChecked(form.counts)
        self._must.setChecked(form.must_attend)
        self._exits.setChecked(form.exits)
        self._print.setChecked(form.print_badges)
        self._remove.setVisible(view.activity is not None)
        self._save.set_text(self.tr("Add activity") if view.activity is None else self.tr("Save"))
        self._area.verticalScrollBar().setValue(0)
        self._titles["en"].box.setFocus()

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
            titles={language: field.text() for language, field in self._titles.items()},
            kind=ActivityKind(self._kind.currentData()),
            day=str(self._day.currentData()),
            start=text["start"],
            end=text["end"],
            place=text["place"],
            expected=str(self._expected.currentData()),
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
        if self._state is not None and self._state.form is not None:
            self.saved.emit(self.current_form())

    def retranslate(self) -> None:
        """Own words."""
        self._points_word.set_text(self.tr("Checkpoints"))
        self._certificate_word.set_text(self.tr("Counts for the certificate"))
        self._open.set_text(self.tr("Open check-in"))
        self._edit.set_text(self.tr("Edit"))
        self._names.set_text(self.tr("Names"))
        self._paper.set_text(self.tr("Paper list"))
        self._back.set_text(self.tr("Back"))
        words = {"en": self.tr("Title, English"), "zh": self.tr("Title, Chinese"), "ko": self.tr("Title, Korean")}
        for language, field in self._titles.items():
            field.set_word(words[language])
        for name, word in (
            ("start", self.tr("From")),
            ("end", self.tr("To")),
            ("place", self.tr("Place")),
            ("hours", self.tr("Hours")),
            ("capacity", self.tr("Seats")),
            ("late_after", self.tr("Late after, min")),
            ("early_before", self.tr("Early before, min")),
        ):
            self._boxes[name].set_word(word)
        for text, combo, word in (
            (self._kind_word, self._kind, self.tr("Kind")),
            (self._day_word, self._day, self.tr("Day")),
            (self._expected_word, self._expected, self.tr("Who is expected")),
        ):
            text.set_text(word)
            combo.setAccessibleName(word)
        self._counts.setText(self.tr("Counts for the certificate"))
        self._must.setText(self.tr("Everyone must attend"))
        self._exits.setText(self.tr("Scan people out, too"))
        self._print.setText(self.tr("Print the badge at check-in"))
        self._leave.set_text(self.tr("Do not save"))
        self._remove.set_text(self.tr("Take it out of the programme"))
        if self._state is not None:
            self.show_state(self._state)
