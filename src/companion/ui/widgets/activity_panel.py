"""The side panel of one activity: when, where, who, its checkpoints, its names; and the boxes to edit it in."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.domain.places import place_in
from companion.presenters.activity_panel import ActivityPanel, CheckpointLine, NamesView
from companion.presenters.programme_state import ProgrammeState
from companion.presenters.timetable import Phase
from companion.presenters.views import ChipKind, Family, NameRow, Shape
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.activity_form import ActivityFormPage
from companion.ui.widgets.activity_titles import title_in
from companion.ui.widgets.buttons import Button, PrimaryButton, RegularButton
from companion.ui.widgets.chips import Chip
from companion.ui.widgets.conflict_words import conflict_words
from companion.ui.widgets.expected_words import expected_words
from companion.ui.widgets.forms import Field
from companion.ui.widgets.panel_parts import Rule, scrolling
from companion.ui.widgets.parts import Card, Part, Text
from companion.ui.widgets.rows import NameList
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.sheet import FLAGS
from companion.ui.widgets.signs import paint_sign, paint_tick_disc


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
        text = self._text.geometry()
        line = QFontMetricsF(self.look.text_font(self._text.text_in_full(), 15)).height()
        lines = max(1, round(text.height() / line))
        middle = text.top() + text.height() / lines / 2  # of the first line
        box = QRectF(0, middle - size / 2, size, size)
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
    expected_wanted = Signal()
    checkpoints_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, padding=14)
        self.column.setContentsMargins(14, 16, 14, 12)
        self.column.setSpacing(0)
        self._state: ProgrammeState | None = None
        self.facts = self._build_facts()
        self.people = self._build_people()
        self.form = ActivityFormPage(look, self)
        self.form.saved.connect(self.saved)
        self.form.left.connect(self.left)
        self.form.removed.connect(self.removed)
        self.form.expected_wanted.connect(self.expected_wanted)
        self.form.checkpoints_wanted.connect(self.checkpoints_wanted)
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

    # what is shown

    def show_state(self, state: ProgrammeState) -> None:
        """Show the chosen activity, its names, or the form."""
        self._state = state
        form, panel = state.form, state.panel
        self.form.setVisible(form is not None)
        self.people.setVisible(form is None and panel is not None and panel.names is not None)
        self.facts.setVisible(form is None and panel is not None and panel.names is None)
        if form is None:
            self.form.forget()
        if form is not None:
            self.form.show_form(state, form)
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
        expected = expected_words(activity.expected, self._state.event if self._state is not None else None, look)
        people = self.tr("%1, %n expected", "", panel.expected).replace("%1", expected)
        leader = self.tr("%1 leads").replace("%1", activity.leader) if activity.leader else ""
        seats = self.tr("Room for %n", "", activity.capacity) if activity.capacity else ""
        clashes = conflict_words(self._state.conflicts, activity.id, look) if self._state is not None else ()
        lines = (
            ("clock", when),
            ("place", place_in(activity.place, look.language)),
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

    def field(self, name: str) -> Field:
        """A box of the form: "en", "zh", "ko" for titles, else its name."""
        return self.form.field(name)

    def show_field(self, name: str) -> None:
        """Bring a box of the form into sight."""
        self.form.show_field(name)

    def save(self) -> None:
        """As if Save was pressed."""
        self.form.save()

    def retranslate(self) -> None:
        """Own words."""
        self._points_word.set_text(self.tr("Checkpoints"))
        self._certificate_word.set_text(self.tr("Counts for the certificate"))
        self._open.set_text(self.tr("Open check-in"))
        self._edit.set_text(self.tr("Edit"))
        self._names.set_text(self.tr("Names"))
        self._paper.set_text(self.tr("Paper list"))
        self._back.set_text(self.tr("Back"))
        self.form.retranslate()
        if self._state is not None:
            self.show_state(self._state)
