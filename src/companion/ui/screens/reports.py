"""Reports: who came to what, how people arrived, and the same as Excel, CSV, PDF or a picture."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done
from companion.presenters.reports import Column, FileKind, GroupLine, Kinds, ReportsPresenter, ReportsState
from companion.presenters.views import Action, Mark
from companion.presenters.who_is_where import WhoPresenter, WhoState
from companion.ui import formats
from companion.ui.delegation_strip import DelegationStrip
from companion.ui.look import Look, SizeClass
from companion.ui.paper_screen import PaperScreen
from companion.ui.screen import Screen, TitleBlock
from companion.ui.tips import tip
from companion.ui.widgets import (
    Bar,
    BarChart,
    Card,
    ComboBox,
    Curve,
    EmptyState,
    MarkLegend,
    PrimaryButton,
    RegularButton,
    SegmentedControl,
    SkeletonRows,
    StepCurve,
    Text,
)
from companion.ui.widgets.matrix import Line, Matrix, MatrixView
from companion.ui.widgets.paper_talk import ask_where
from companion.ui.widgets.who_board import WhoBoard

_RIGHT, _RIGHT_COMPACT = 392, 330
_TICK_MS = 20_000
_GROUP_MARKS = frozenset({Mark.CAME, Mark.ABSENT, Mark.NOT_YET})
_PAIRS = (("en",), ("en", "zh"), ("en", "ko"), ("zh",), ("ko",))
_TONGUES = {"en": "English", "zh": "中文", "ko": "한국어"}


class ReportsScreen(PaperScreen):
    """Draws the state of the presenter and hands it what coordinators ask for."""

    key = "reports"
    presenter: ReportsPresenter

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(context, look)
        self._state = ReportsState()
        self._figures: tuple[object, ...] = (None, None, None)
        self._words: tuple[str, ...] = ()
        self._ready = False
        self.presenter = ReportsPresenter(context, self.render_state, self._finished, look.language[:2])
        self.destroyed.connect(self.presenter.close)
        self.who = WhoPresenter(context, self._show_who, self._not_read)
        self.destroyed.connect(self.who.close)
        self._make_top()
        self._make_body()
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(lambda: self._export(FileKind.EXCEL))
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self._next_kind)
        QShortcut(QKeySequence("F4"), self).activated.connect(self._choose_activity)
        QShortcut(QKeySequence("F2"), self).activated.connect(self.strip.edit)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.who.tick)
        self._ready = True
        self.retranslate()

    # --- parts ---

    def _make_top(self) -> None:
        look = self.look
        self.heading = TitleBlock(look)
        self.copy_button = RegularButton(look, icon="copy")
        self.copy_button.clicked.connect(self._copy)
        self.csv_button = RegularButton(look, icon="csv")
        self.csv_button.clicked.connect(lambda: self._export(FileKind.CSV))
        self.pdf_button = RegularButton(look, icon="pdf", trailing_icon="down")
        self.pdf_button.clicked.connect(self._choose_languages)
        self.excel_button = PrimaryButton(look, icon="excel", key="Ctrl E")
        self.excel_button.clicked.connect(lambda: self._export(FileKind.EXCEL))
        self.top_line.addWidget(self.heading, 1)
        for button in (self.copy_button, self.csv_button, self.pdf_button, self.excel_button):
            self.top_line.addWidget(button)

    def _make_body(self) -> None:
        look = self.look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._left = Card(look, self, padding=1)
        self._left.column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(15, 8, 15, 7)
        bar.setSpacing(16)
        self.kinds = SegmentedControl(look, height=32, parent=self._left)
        self.kinds.chosen.connect(lambda value: self._choose_kinds(Kinds(value)))
        bar.addWidget(self.kinds)
        bar.addStretch(1)
        self.legend = {mark: MarkLegend(look, mark, "", self._left) for mark in Mark}
        for part in self.legend.values():
            bar.addWidget(part)
        self.hint = Text(look, size=14, colour="ink2", parent=self._left)
        bar.insertWidget(1, self.hint)
        self.check_in_button = RegularButton(look, icon="check-in", key="F9", height=32, parent=self._left)
        self.check_in_button.clicked.connect(self.first_action)
        bar.addWidget(self.check_in_button)
        self._left.column.addLayout(bar)
        self._tables = QStackedWidget(self._left)
        self.matrix = Matrix(look, self.mark_word, self._tables)
        self.matrix.opened.connect(self._open_line)
        self.waiting = SkeletonRows(look, parent=self._tables)
        self._tables.addWidget(self.matrix)
        self._tables.addWidget(self.waiting)
        self.who_board = WhoBoard(look, self._tables)
        self.who_board.activity_chosen.connect(self.who.choose)
        self.who_board.checkpoint_chosen.connect(self.who.choose_checkpoint)
        self.who_board.opened.connect(self._open_line)
        self._tables.addWidget(self.who_board)
        self._left.column.addWidget(self._tables, 1)
        self.strip = DelegationStrip(self._context, look, self._left, self.presenter.read)
        self._left.column.addWidget(self.strip)
        self.matrix.stood.connect(self._show_strip)
        row.addWidget(self._left, 1)
        self._right = QWidget(self)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(16)
        right.addWidget(self._make_curve(), 9)
        right.addWidget(self._make_bars(), 13)
        row.addWidget(self._right)
        self.empty = EmptyState(look, "reports", parent=self)
        self.empty.pressed.connect(self._context.open_screen)
        row.addWidget(self.empty, 1)
        self.empty.hide()

    def _make_curve(self) -> Card:
        look = self.look
        card = Card(look, self._right, padding=16)
        card.column.setContentsMargins(16, 11, 16, 13)
        head = QHBoxLayout()
        self.curve_title = Text(look, size=14, weight=600, parent=card)
        self.activity = ComboBox(look, card)
        self.activity.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.activity.setFixedWidth(214)
        self.activity.activated.connect(lambda _i: self.presenter.choose_activity(self.activity.currentData() or ""))
        head.addWidget(self.curve_title)
        head.addStretch(1)
        head.addWidget(self.activity)
        card.column.addLayout(head)
        self.curve = StepCurve(look, parent=card)
        self.no_curve = Text(look, size=15, colour="ink2", wrap=True, parent=card)
        self.no_curve.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._curves = QStackedWidget(card)
        self._curves.addWidget(self.curve)
        self._curves.addWidget(self.no_curve)
        card.column.addWidget(self._curves, 1)
        return card

    def _make_bars(self) -> Card:
        look = self.look
        card = Card(look, self._right, padding=16)
        card.column.setContentsMargins(16, 11, 16, 8)
        card.column.setSpacing(4)
        head = QHBoxLayout()
        self.bars_title = Text(look, size=14, weight=600, parent=card)
        self.bars_of = Text(look, size=14, colour="ink2", tabular=True, parent=card)
        head.addWidget(self.bars_title)
        head.addStretch(1)
        head.addWidget(self.bars_of)
        card.column.addLayout(head)
        self.bars = BarChart(look, parent=card)
        card.column.addWidget(self.bars, 1)
        return card

    # --- what the window tells ---

    def title(self) -> str:
        """The screen's name."""
        return self.tr("Reports")

    def show_what(self, **what: object) -> None:
        """Somebody wants to see how people arrived at an activity, or (`who`) who of it is where."""
        who = what.get("who")
        if isinstance(who, str):
            self.who.choose(who, str(what.get("checkpoint", "")))
            self._choose_kinds(Kinds.WHO)
        activity = what.get("activity")
        if isinstance(activity, str):
            self.presenter.choose_activity(activity)

    def activate(self) -> None:
        """Read what changed."""
        super().activate()
        self._timer.start()
        if self._state.kinds is Kinds.WHO:
            self.who.open()

    def leave(self) -> None:
        """Rest."""
        super().leave()
        self._timer.stop()
        self.who.rest()

    def set_size_class(self, size_class: SizeClass) -> None:
        """A narrower right column in a compact window."""
        super().set_size_class(size_class)
        compact = size_class is SizeClass.COMPACT
        self._right.setFixedWidth(_RIGHT_COMPACT if compact else _RIGHT)
        self.activity.setFixedWidth(180 if compact else 214)
        self.who_board.set_compact(compact)
        self.copy_button.set_text("" if compact else self.tr("Copy picture"))
        self.render_state(self._state)

    def help_lines(self) -> tuple[str, ...]:
        """Six lines for F1."""
        return (
            self.tr("A row for everyone, a column for every counted activity. Arrows walk, Enter opens the person."),
            self.tr("“Delegations” adds people of one place together: how many of how many came."),
            self.tr("F9 checks in the rest of the delegation under the cursor, F2 changes who leads and interprets."),
            self.tr("“Who is where” names everybody here, gone, excused or missing; Ctrl G goes to the next view."),
            self.tr("The curve shows how people arrived at one activity; choose it above the curve."),
            self.tr("Excel (Ctrl E) and CSV hold every time and reason; the PDF has a page for each delegation."),
        )

    def retranslate(self) -> None:
        """Every word again."""
        self.copy_button.set_text(self.tr("Copy picture") if self.size_class is not SizeClass.COMPACT else "")
        self.copy_button.setAccessibleName(self.tr("Copy picture"))
        self.copy_button.setToolTip(self.tr("Copies what the report shows as a picture, to paste elsewhere."))
        self.csv_button.set_text(self.tr("CSV"))
        self.pdf_button.set_text(self.tr("PDF"))
        self.excel_button.set_text(self.tr("Export to Excel"))
        self.check_in_button.set_text(self.tr("Check in"))
        self.check_in_button.setToolTip(
            self.tr("F9 checks in the rest of the delegation under the cursor, at the desk.")
        )
        self.kinds.set_choices(
            (
                (Kinds.PEOPLE, self.tr("People")),
                (Kinds.DELEGATIONS, self.tr("Delegations")),
                (Kinds.WHO, self.tr("Who is where")),
            ),
            self._state.kinds,
        )
        for mark, part in self.legend.items():
            part.set_word(self.mark_word(mark))
        self.curve_title.set_text(self.tr("Arrival curve"))
        self.bars_title.set_text(self.tr("Came, by activity"))
        self.activity.setAccessibleName(self.tr("Activity of the arrival curve"))
        self.presenter.speak(self.look.language[:2])
        self.render_state(self._state)

    def mark_word(self, mark: Mark) -> str:
        """What a mark means."""
        return {
            Mark.CAME: self.tr("came"),
            Mark.LATE: self.tr("late"),
            Mark.EXCUSED: self.tr("excused"),
            Mark.ABSENT: self.tr("did not come"),
            Mark.NOT_YET: self.tr("not yet"),
        }[mark]

    # --- drawing the state ---

    def render_state(self, state: ReportsState) -> None:
        """Show a state."""
        self._state = state
        if not self._ready:
            return
        nothing = not state.loading and (not state.people or not state.columns)
        self.empty.setVisible(nothing)
        if not state.people:
            add = Action("delegates", self.tr("Add delegates"), "add-delegate", primary=True)
            self.empty.set_words(self.tr("No delegates yet"), (add,))
        else:
            add = Action("programme", self.tr("Add activities"), "programme", primary=True)
            self.empty.set_words(self.tr("No activities yet"), (add,))
        self._left.setVisible(not nothing)
        who = state.kinds is Kinds.WHO
        self._right.setVisible(not nothing and not who)
        self._tables.setCurrentWidget(self.who_board if who else self.waiting if state.loading else self.matrix)
        self._show_title(state)
        self.kinds.set_value(str(state.kinds))
        self._show_matrix(state)
        people, compact = state.kinds is Kinds.PEOPLE, self.size_class is SizeClass.COMPACT
        shown = {mark for line in state.people for mark in line.marks} if people else set()
        marks = (
            {mark for mark in Mark if mark is not Mark.NOT_YET or (mark in shown and not compact)} if people else set()
        )
        if state.kinds is Kinds.DELEGATIONS and not compact:
            marks = set(_GROUP_MARKS)
        for mark, part in self.legend.items():
            part.setVisible(mark in marks)
        filling = state.people and not state.started and not who
        self.hint.set_text(self.tr("Fills as people arrive") if filling else "")
        self.hint.setVisible(bool(self.hint.text()) and not compact)
        self.check_in_button.setVisible(state.kinds is Kinds.DELEGATIONS and state.now is not None)
        self._show_strip()
        self._show_curve(state)
        self._show_bars(state)
        self._show_fault(state.fault)

    def _show_matrix(self, state: ReportsState) -> None:
        figures = (state.people, state.delegations, state.columns)
        words = (state.kinds, self.look.language, self.tr("Total"))
        same = all(one is other for one, other in zip(figures, self._figures, strict=True))
        if state.kinds is not Kinds.WHO and (not same or words != self._words):
            self._figures, self._words = figures, words
            self.matrix.show_view(self._people(state) if state.kinds is Kinds.PEOPLE else self._delegations(state))

    def _show_title(self, state: ReportsState) -> None:
        line = ""
        if state.people:
            first = self.tr("%1 of %2 attendances (%3)").replace("%1", formats.number(state.came))
            first = first.replace("%2", formats.number(state.possible))
            first = first.replace("%3", formats.percent(state.came, state.possible, self.look.language))
            second = self.tr("%1 of %2 hours on average").replace("%1", formats.hours(round(state.hours, 1)))
            line = f"{first} · " + second.replace("%2", formats.hours(round(state.planned_hours, 1)))
        self.heading.set_words(self.tr("Reports"), line)
        for button in (self.csv_button, self.pdf_button, self.excel_button):
            button.setEnabled(bool(state.people) and state.run is None)
        self.copy_button.setEnabled(bool(state.people))

    def _days(self, state: ReportsState) -> tuple[tuple[str, int], ...]:
        language = self.look.language
        return tuple(
            (f"{formats.weekday(day, language)} {day.day}" if language == "en" else formats.day(day, language), count)
            for day, count in state.days
        )

    def _people(self, state: ReportsState) -> MatrixView:
        return MatrixView(
            days=self._days(state),
            titles=tuple(column.title for column in state.columns),
            full_titles=tuple(column.full_title for column in state.columns),
            lines=tuple(Line(line.id, line.native, line.latin, line.marks, str(line.total)) for line in state.people),
            footer_label=self.tr("Came, of %1").replace("%1", formats.number(len(state.people))),
            footer=tuple(formats.number(column.came) for column in state.columns),
            footer_total=formats.number(sum(column.came for column in state.columns)),
            total_heading=self.tr("Total"),
        )

    def _delegations(self, state: ReportsState) -> MatrixView:
        """Each delegation: arrived of expected now, a mark or came of expected an activity, certificates."""
        on = state.now is not None
        short, full = state.now or ("", "")
        there = [line.now for line in state.delegations if line.now is not None]
        arrived = (formats.number(sum(came for came, _of in there)),) if on else ()
        return MatrixView(
            days=(*(((self.tr("Now"), 1),) if on else ()), *self._days(state)),
            titles=(*((short,) if on else ()), *(column.title for column in state.columns)),
            full_titles=(*((full,) if on else ()), *(column.full_title for column in state.columns)),
            lines=tuple(
                Line(
                    f"delegation:{line.name}",
                    line.native,
                    line.name,
                    (
                        *((_of(line.now),) if on else ()),
                        *(_group_mark(*cell, over=column.over) for cell, column in self._cells(line, state)),
                    ),
                    f"{line.earned}/{line.people}",
                )
                for line in state.delegations
            ),
            footer_label=self.tr("Came"),
            footer=(*arrived, *(formats.number(column.came) for column in state.columns)),
            footer_total=formats.number(sum(line.earned for line in state.delegations)),
            total_heading=self.tr("Earned"),
        )

    def _cells(self, line: GroupLine, state: ReportsState) -> Iterable[tuple[tuple[int, int], Column]]:
        return zip(line.cells, state.columns, strict=True)

    def _show_curve(self, state: ReportsState) -> None:
        self.activity.show_items([(title, activity) for activity, title in state.choices], state.activity)
        self.activity.view().setMinimumWidth(380)
        self.activity.setToolTip(tip(self.activity.currentText()))
        arrivals = state.arrivals
        if arrivals is None or not arrivals.steps or not arrivals.steps[-1][1]:
            self.no_curve.set_text(self.tr("Nobody was checked in here yet"))
            self._curves.setCurrentWidget(self.no_curve)
            return
        self._curves.setCurrentWidget(self.curve)
        first = arrivals.ticks[0]
        start = self.tr("starts %1").replace("%1", formats.clock(arrivals.start))
        point, words = None, ""
        if arrivals.point is not None:
            moment, count = arrivals.point
            words = self.tr("%1 at %2").replace("%1", str(count)).replace("%2", formats.clock(moment))
            point = (_minutes(moment, first), count, words)
        curve = Curve(
            points=tuple((_minutes(time, first), count) for time, count in arrivals.steps),
            ticks=tuple((_minutes(time, first), formats.clock(time)) for time in arrivals.ticks),
            top=arrivals.expected,
            start=(_minutes(arrivals.start, first), start),
            point=point,
        )
        self.curve.show_curve(
            curve,
            formats.labelled(
                self.activity.currentText(), formats.clauses((words, start), self.look.language), self.look.language
            ),
        )

    def _show_bars(self, state: ReportsState) -> None:
        self.bars.show_bars(tuple(Bar(column.title, column.came, column.expected) for column in state.columns))
        most = max((column.expected for column in state.columns), default=0)
        self.bars_of.set_text(self.tr("of %1").replace("%1", formats.number(most)) if most else "")

    # --- what coordinators do ---

    def _choose_kinds(self, kinds: Kinds) -> None:
        """Show people, delegations or who is where; the keyboard goes along."""
        self.presenter.choose_kinds(kinds)
        if kinds is Kinds.WHO:
            self.who.open()
            self.who_board.take_keyboard()
        else:
            self.who.rest()
            self.matrix.setFocus()

    def first_action(self) -> bool:
        """F9: check in the rest of the delegation under the cursor, at the desk, where single ones are unticked."""
        at = self.matrix.table.currentIndex()
        if self._state.kinds is not Kinds.DELEGATIONS or not at.isValid():
            return False
        line = self.matrix.view().lines[at.row()].id
        self._context.open_screen("check-in", delegation=line.removeprefix("delegation:"))
        return True

    def _delegation(self) -> GroupLine | None:
        """The delegation under the cursor."""
        if self._state.kinds is not Kinds.DELEGATIONS:
            return None
        at = max(0, self.matrix.table.currentIndex().row())
        return self._state.delegations[at] if at < len(self._state.delegations) else None

    def _show_strip(self) -> None:
        self.strip.show_delegation(self._delegation())

    def undo(self) -> bool:
        """Ctrl Z: the leader or interpreter is again who they were."""
        return self.strip.undo()

    def _show_who(self, state: WhoState) -> None:
        self.who_board.show_state(state)

    def _next_kind(self) -> None:
        """Ctrl G: the next of the views."""
        views = list(Kinds)
        self._choose_kinds(views[(views.index(self._state.kinds) + 1) % len(views)])

    def _choose_activity(self) -> None:
        """F4, as on every desk screen: open the list of activities of what is on show."""
        box = self.who_board.activity if self._state.kinds is Kinds.WHO else self.activity
        if box.isVisible():
            box.setFocus()
            box.showPopup()

    def _not_read(self, error: Exception) -> None:
        raise error

    def _open_line(self, line: str) -> None:
        if line.startswith("delegation:"):
            self._context.open_screen("delegates", find=line.removeprefix("delegation:"))
        else:
            self._context.open_screen("delegates", delegate=line)

    def _choose_languages(self) -> None:
        menu = QMenu(self)
        for pair in _PAIRS:
            action = QAction(" + ".join(_TONGUES[tag] for tag in pair), menu)
            action.setData(pair)
            menu.addAction(action)
        menu.triggered.connect(lambda action: self._export(FileKind.PDF, action.data()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.pdf_button.mapToGlobal(QPoint(4, self.pdf_button.height())))

    def _export(self, kind: FileKind, languages: Sequence[str] = ()) -> None:
        if not self._state.people or self._state.run is not None:
            return
        path = self.where_to_save(kind)
        if path is not None:
            own = self.look.language[:2]
            self.presenter.export(kind, path, languages or (("en",) if own == "en" else (own, "en")))

    def where_to_save(self, kind: FileKind) -> Path | None:
        """Ask where the file goes; None when given up."""
        kinds = {
            FileKind.EXCEL: self.tr("Excel workbooks (*.xlsx)"),
            FileKind.CSV: self.tr("CSV files (*.csv)"),
            FileKind.PDF: self.tr("PDF files (*.pdf)"),
        }
        return ask_where(self, self.tr("Save the report"), f"{self.tr('Attendance')}.{kind}", kinds[kind])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setPixmap(self.grab())
        self._context.toast(self.tr("The report is copied as a picture"))

    def _finished(self, done: Done) -> None:
        self._context.toast(self.tr("Report saved in %1").replace("%1", Path(done.to).name))


def _of(now: tuple[int, int] | None) -> str | None:
    return None if now is None or not now[1] else f"{now[0]}/{now[1]}"


def _group_mark(came: int, of: int, *, over: bool) -> Mark | str | None:
    """A disc when all came, a cross when nobody did, a dot before it is over; else how many of how many."""
    if not of:
        return None
    if came == of:
        return Mark.CAME
    if came:
        return f"{came}/{of}"
    return Mark.ABSENT if over else Mark.NOT_YET


def _minutes(moment: datetime, first: datetime) -> float:
    return (moment - first).total_seconds() / 60


def build(context: ScreenContext, look: Look) -> Screen:
    """The reports screen of an open event."""
    return ReportsScreen(context, look)
