"""Import: from any spreadsheet to clean names, in three steps (ui.md section 6)."""

from pathlib import Path

from PySide6.QtCore import QRectF, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from companion.presenters.context import ScreenContext
from companion.presenters.happenings import Happened, What
from companion.presenters.import_check import Remedy
from companion.presenters.import_list import ENCODINGS, ImportPresenter, ImportState, ImportStep
from companion.presenters.views import StepView
from companion.ui import formats
from companion.ui.errors import said, whole
from companion.ui.formats import number
from companion.ui.look import Look, SizeClass
from companion.ui.models.import_table import FATE, ImportPainter, ImportTable
from companion.ui.screen import Screen, TitleBlock
from companion.ui.widgets.buttons import PrimaryButton, QuietButton, RegularButton
from companion.ui.widgets.delegate_words import field_words
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.import_parts import ColumnRow, DropPlace, ProblemRow, Progress, column_shares, problem_words
from companion.ui.widgets.panel_parts import Rule, scrolling
from companion.ui.widgets.parts import Card, Text
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.sheet import Sheet, SheetColumn
from companion.ui.widgets.steps import StepBar

_LEFT = 500
_LEFT_COMPACT = 376
_MOST_PROBLEMS_SEEN = 4
_MOST_PROBLEM_ROWS = 60
"""A list can have thousands; a row each would stop the window."""
_WAIT_MS = 400
"""Shorter reading shows no bar."""


def build(context: ScreenContext, look: Look) -> Screen:
    """The screen of an open event."""
    return ImportScreen(context, look)


class ImportScreen(Screen):
    """File; match and check; add."""

    key = "import"

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._drawn: ImportState | None = None
        self._which: tuple[tuple[str, str], ...] = ()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self.presenter = ImportPresenter(
            context.desk, context.runner, context.lists, self.show_state, self._tell, tables=context.tables,
            region=context.settings().phone_region,
        )  # fmt: skip
        self._title = TitleBlock(look)
        self._steps = StepBar(look)
        self.top_line.addWidget(self._title, 1)
        self.top_line.addWidget(self._steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(self)
        column.addWidget(self.stack)
        self.file_step = self._build_file()
        self.wait_step = self._build_wait()
        self.check_step = self._build_check()
        for part in (self.file_step, self.wait_step, self.check_step):
            self.stack.addWidget(part)
        QShortcut(QKeySequence("Ctrl+O"), self, self._choose)
        self._wait.timeout.connect(self.show_waiting)
        self.retranslate()
        self.show_state(self.presenter.state)

    # parts

    def _build_file(self) -> QWidget:
        card = Card(self.look, self, padding=0)
        self.drop = DropPlace(self.look, card)
        self.drop.chosen.connect(self._take_path)
        self.drop.wanted.connect(self._choose)
        card.column.addWidget(self.drop)
        return card

    def _build_wait(self) -> QWidget:
        card = Card(self.look, self)
        self.progress = Progress(self.look, card)
        self.progress.stop.connect(self.presenter.stop)
        card.column.addWidget(self.progress)
        return card

    def _build_check(self) -> QWidget:
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._left = QWidget(page)
        self._left.setFixedWidth(_LEFT)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(self._build_names())
        left.addWidget(self._build_columns(), 1)
        row.addWidget(self._left)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._build_problems())
        right.addWidget(self._build_preview(), 1)
        right.addLayout(self._build_foot())
        row.addLayout(right, 1)
        return page

    def _build_names(self) -> QWidget:
        look = self.look
        card = Card(look, self, padding=12)
        card.column.setContentsMargins(16, 12, 16, 13)
        line = QHBoxLayout()
        line.setSpacing(12)
        self._names_line = line
        words = QVBoxLayout()
        words.setSpacing(2)
        self._right = Text(look, size=15, weight=600, elide=True, parent=card)
        self._names = Text(look, size=14, colour="ink2", elide=True, name=False, parent=card)
        words.addWidget(self._right)
        words.addWidget(self._names)
        line.addLayout(words, 1)
        self.encoding = ComboBox(look, card)
        self.sheets = ComboBox(look, card)
        for combo in (self.encoding, self.sheets):
            combo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            combo.setStyleSheet("QComboBox { padding-right: 2px; }")  # the arrow has its own room
            combo.setFixedWidth(look.px(200))
            line.addWidget(combo)
        self.encoding.activated.connect(lambda _at: self.presenter.choose_encoding(str(self.encoding.currentData())))
        self.sheets.activated.connect(lambda _at: self.presenter.choose_sheet(self.sheets.currentText()))
        card.column.addLayout(line)
        return card

    def _build_columns(self) -> QWidget:
        look = self.look
        card = Card(look, self, padding=1)
        card.column.setSpacing(0)
        self._head = _ColumnHead(look, card)
        card.column.addWidget(self._head)
        card.column.addWidget(Rule(look, card))
        inside = QWidget()
        self._columns = QVBoxLayout(inside)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._column_rows: list[ColumnRow] = []
        self._columns.addStretch(1)
        card.column.addWidget(scrolling(inside, card), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        self._lock = _Icon(look, "lock", card)
        self._passports = Text(look, size=14, colour="ink2", wrap=True, parent=card)
        foot.addWidget(self._lock)
        foot.addWidget(self._passports, 1)
        card.column.addLayout(foot)
        return card

    def _build_problems(self) -> QWidget:
        look = self.look
        self._problem_card = Card(look, self, padding=1)
        card = self._problem_card
        card.column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 14, 10)
        self._problem_count = Text(look, size=14, weight=600, colour="ink2", parent=card)
        self._problem_words = Text(look, size=14, colour="ink2", parent=card)
        head.addWidget(self._problem_count)
        head.addStretch(1)
        head.addWidget(self._problem_words)
        card.column.addLayout(head)
        inside = QWidget()
        self._problems = QVBoxLayout(inside)
        self._problems.setContentsMargins(0, 0, 0, 0)
        self._problems.setSpacing(0)
        self._problems.addStretch(1)
        self.problem_rows: list[ProblemRow] = []
        self._problem_area = scrolling(inside, card)
        card.column.addWidget(self._problem_area)
        return card

    def _build_preview(self) -> QWidget:
        look = self.look
        card = Card(look, self, padding=1)
        card.column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 8)
        self._how = Text(look, size=14, weight=600, colour="ink2", elide=True, parent=card)
        self.which = SegmentedControl(look, height=36, parent=card)
        self.which.chosen.connect(lambda value: self.presenter.show_only_problems(only=value == "problems"))
        head.addWidget(self._how, 1)
        head.addWidget(self.which)
        card.column.addLayout(head)
        card.column.addWidget(Rule(look, card))
        self.model = ImportTable(self)
        self.sheet = Sheet(look, self.model, ImportPainter(look, self, row_height=31), header_height=28, parent=card)
        card.column.addWidget(self.sheet, 1)
        return card

    def _build_foot(self) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._another = QuietButton(look, icon="previous", height=48, parent=self)
        self._save = RegularButton(look, icon="download", height=48, parent=self)
        self.add_button = PrimaryButton(look, key="Ctrl Enter", height=48, parent=self)
        row.addWidget(self._another)
        row.addStretch(1)
        row.addWidget(self._save)
        row.addWidget(self.add_button)
        self._another.clicked.connect(self.presenter.another_file)
        self._save.clicked.connect(self._save_rows)
        self.add_button.clicked.connect(self.presenter.add)
        return row

    # what is shown

    def show_state(self, state: ImportState) -> None:
        """Show a state."""
        self._drawn = state
        self._show_top(state)
        if state.step not in {ImportStep.READING, ImportStep.ADDING}:
            self._wait.stop()
        match state.step:
            case ImportStep.FILE:
                self.drop.trouble.set_text(whole(state.trouble) if state.trouble is not None else "")
                self.stack.setCurrentWidget(self.file_step)
            case ImportStep.READING | ImportStep.ADDING:
                self._show_progress(state)
                if not self._wait.isActive() and self.stack.currentWidget() is not self.wait_step:
                    self._wait.start()
            case ImportStep.CHECK:
                self._show_check(state)
                self.stack.setCurrentWidget(self.check_step)
            case ImportStep.DONE:
                pass

    def show_waiting(self) -> None:
        """Reading or adding takes longer than a moment: show the bar."""
        self.stack.setCurrentWidget(self.wait_step)

    def _show_top(self, state: ImportState) -> None:
        line = ""
        if state.step is not ImportStep.FILE:
            line = state.file
            if state.rows_read:
                rows = self.tr("%n rows", "", state.rows_read)
                columns = self.tr("%n columns", "", len(state.columns))
                line = f"{state.file} · {rows} · {columns}"
        self._title.set_words(self.title(), line)
        at = {ImportStep.FILE: 0, ImportStep.READING: 0, ImportStep.CHECK: 1}.get(state.step, 2)
        words = (self.tr("File"), self.tr("Match and check"), self.tr("Add"))
        self._steps.show_steps(tuple(StepView(word, i < at, i == at) for i, word in enumerate(words)))

    def _show_progress(self, state: ImportState) -> None:
        reading = state.step is ImportStep.READING
        words = self.tr("Reading %1").replace("%1", state.file) if reading else self.tr("Adding the delegates")
        rows = ""
        if state.of:
            rows = self.tr("Row %1 of %2").replace("%1", number(state.done))
            rows = rows.replace("%2", number(state.of))
        self.progress.show_progress(words, rows, state.done, state.of, self.tr("Stop"))

    def _show_check(self, state: ImportState) -> None:
        self._show_names(state)
        self._show_columns(state)
        self._show_problems(state)
        self._show_preview(state)
        can = state.adding + state.updating
        self.add_button.setEnabled(can > 0)
        if state.updating and not state.adding:
            self.add_button.set_text(self.tr("Update %n delegates", "", state.updating))
        elif state.updating:
            words = self.tr("Add %1, update %2").replace("%1", str(state.adding))
            self.add_button.set_text(words.replace("%2", str(state.updating)))
        elif can:
            self.add_button.set_text(self.tr("Add %n delegates", "", state.adding))
        else:
            self.add_button.set_text(self.tr("Nothing to add"))
        blocked = sum(row.blocked for row in state.rows)
        self._save.setVisible(blocked > 0)
        self._save.set_text(self.tr("Save the %n problem rows", "", blocked))

    def _show_names(self, state: ImportState) -> None:
        trouble = state.trouble
        self._right.set_text(said(trouble.sentence) if trouble is not None else self.tr("Do the names look right?"))
        self._right.set_colour("stop_ink" if trouble is not None else "ink")
        self._names.set_text(
            said(trouble.remedy) if trouble is not None else formats.listed(state.names, self.look.language)
        )
        words = self._encoding_words()
        self.encoding.setVisible(bool(state.encoding))
        known = [*ENCODINGS, *(() if state.encoding in ENCODINGS or not state.encoding else (state.encoding,))]
        self.encoding.clear()
        for one in known:
            self.encoding.addItem(words.get(one, one), one)
        self.encoding.setCurrentIndex(max(0, self.encoding.findData(state.encoding)))
        self.sheets.setVisible(len(state.sheets) > 1)
        self.sheets.clear()
        self.sheets.addItems(list(state.sheets))
        self.sheets.setCurrentText(state.sheet)

    def _encoding_words(self) -> dict[str, str]:
        return {
            "utf-8": self.tr("Unicode (UTF-8)"),
            "utf-16": self.tr("Unicode (UTF-16)"),
            "gb18030": self.tr("Chinese (GB18030)"),
            "cp949": self.tr("Korean (EUC-KR)"),
            "big5": self.tr("Chinese (Big5)"),
            "cp932": self.tr("Japanese (Shift-JIS)"),
            "cp1252": self.tr("Western European"),
        }

    def _show_columns(self, state: ImportState) -> None:
        while len(self._column_rows) > len(state.columns):
            row = self._column_rows.pop()
            row.hide()
            self._columns.removeWidget(row)
            row.deleteLater()
        for at, view in enumerate(state.columns):
            if at == len(self._column_rows):
                made = ColumnRow(self.look, view)
                made.matched.connect(self.presenter.match)
                self._columns.insertWidget(at, made)
                self._column_rows.append(made)
            self._column_rows[at].show_column(view)
        hidden = any(view.column.hidden and view.field == "leave-out" for view in state.columns)
        self._passports.set_text(self.tr("Passport numbers are not needed, so they are left out.") if hidden else "")
        self._passports.setVisible(hidden)
        self._lock.setVisible(hidden)

    def _show_problems(self, state: ImportState) -> None:
        shown = [
            view
            for view in state.problems
            if view.remedy is not Remedy.NONE or view.blocks or view.problem.row is not None
        ]
        shown.sort(key=lambda view: (not view.problem.fatal, view.problem.row or 0))
        still = sum(not view.settled for view in shown)
        rest = max(0, len(shown) - _MOST_PROBLEM_ROWS)
        if rest:  # settled ones make room for those behind them
            shown = sorted(shown, key=lambda view: view.settled)[:_MOST_PROBLEM_ROWS]
        while len(self.problem_rows) > len(shown):
            row = self.problem_rows.pop()
            row.hide()
            self._problems.removeWidget(row)
            row.deleteLater()
        for at, view in enumerate(shown):
            if at == len(self.problem_rows):
                made = ProblemRow(self.look, view)
                made.typed.connect(self.presenter.type_in)
                made.accepted.connect(self.presenter.accept)
                made.kept.connect(self.presenter.keep_row)
                made.compare.connect(self._compare)
                self._problems.insertWidget(at, made)
                self.problem_rows.append(made)
            self.problem_rows[at].show_problem(view)
        self._problem_count.set_text(
            self.tr("Problems · %1").replace("%1", str(still)) if still else self.tr("No problems")
        )
        words = []
        if state.must_fix:
            words.append(self.tr("%n must be fixed", "", state.must_fix))
        if state.up_to_you:
            words.append(self.tr("%n are up to you", "", state.up_to_you))
        if rest:
            words.append(self.tr("the first %1 are shown").replace("%1", str(_MOST_PROBLEM_ROWS)))
        self._problem_words.set_text(formats.clauses(words, self.look.language))
        self._fit_problems(len(shown))

    def _fit_problems(self, count: int) -> None:
        self._problem_area.setVisible(count > 0)
        most = _MOST_PROBLEMS_SEEN if self.height() >= 600 else 2
        height = sum(row.sizeHint().height() for row in self.problem_rows[:most])
        extra = sum(row.sizeHint().height() for row in self.problem_rows) > height
        self._problem_area.setFixedHeight(height + (1 if extra else 0))

    def _show_preview(self, state: ImportState) -> None:
        self._how.set_text(self._how_words(state))
        everyone = self.tr("All %1").replace("%1", str(len(state.rows)))
        faulty = self.tr("With problems %1").replace("%1", str(state.with_problems))
        choices = (("all", everyone), ("problems", faulty))
        value = "problems" if state.only_problems else "all"
        if choices != self._which:
            self._which = choices
            self.which.set_choices(choices, value)
        self.which.set_value(value)
        words = {**field_words(), "native": self.tr("Native"), "latin": self.tr("Latin"), "mobile": self.tr("Phone")}
        columns = [SheetColumn("row", self.tr("Row"), 50, pad=14)]
        widths = {"native": 84, "latin": 138, "mobile": 152, "delegation": 96, "group": 70, "bus": 70}
        room = self.width() - self._left.width()
        for field in state.shown_fields:
            if room < 620 and field not in {"native", "latin", "delegation", "organisation"}:
                continue
            columns.append(SheetColumn(field, words.get(field, field), widths.get(field, 150), field == "organisation"))
        if state.again or any(row.fate.value == "left-out" and not row.blocked for row in state.rows):
            columns.append(SheetColumn(FATE, self.tr("What happens"), 110))
        if not any(column.stretch for column in columns):
            last = columns.pop(2)
            columns.insert(2, SheetColumn(last.key, last.word, last.width, stretch=True))
        self.sheet.set_columns(columns)
        self.model.set_rows(state.shown_rows)
        self.sheet.choose(-1)

    def _how_words(self, state: ImportState) -> str:
        if not state.again:
            return self.tr("This is how they will be added")
        parts = [
            self.tr("%n added", "", state.adding),
            self.tr("%n updated", "", state.updating),
            self.tr("%n unchanged", "", state.unchanged),
        ]
        if state.absent:
            parts.append(self.tr("%n are not in this list and stay", "", state.absent))
        return formats.clauses(parts, self.look.language)

    # intents

    def _choose(self) -> None:
        if self.presenter.state.step is not ImportStep.FILE:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        kinds = self.tr("Lists") + " (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;" + self.tr("All files") + " (*)"
        chosen, _kind = QFileDialog.getOpenFileName(self, self.title(), folder, kinds)
        if chosen:
            self._take_path(Path(chosen))

    def _take_path(self, path: Path) -> None:
        self.presenter.choose_file(path)

    def _compare(self, problem_id: str) -> None:
        row = next((row for row in self.problem_rows if row.view.id == problem_id), None)
        if row is None:
            return
        names = ("native", "latin", "delegation", "organisation", "position", "mobile", "email")
        lines = []
        for place in row.view.problem.rows:
            draft = self.presenter.draft(place)
            said = " · ".join(draft[name] for name in names if draft.get(name))
            lines.append(f"{place}: {said}")
        row.show_both((problem_words(row.view), *lines))
        self._fit_problems(len(self.problem_rows))

    def _save_rows(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        stem = Path(self.presenter.state.file).stem
        suggested = str(Path(folder) / f"{self.tr('%1 problems').replace('%1', stem)}.csv")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the problem rows"), suggested, "CSV (*.csv)")
        if chosen:
            self.save_rows_to(Path(chosen))

    def save_rows_to(self, path: Path) -> None:
        """Writes the rows that cannot be added to this file."""
        self.presenter.save_problem_rows(path, field_words(), self.tr("Row"), self.tr("What is wrong"), problem_words)

    def _tell(self, happened: Happened) -> None:
        undo = self._undo_from_toast if happened.undo else None
        self._context.toast(self._words_for(happened), undo, refused=happened.refused)
        if happened.what is What.IMPORTED:
            self._context.open_screen("delegates")

    def _undo_from_toast(self) -> None:
        self.presenter.undo()

    def _words_for(self, happened: Happened) -> str:
        if happened.error is not None:
            return whole(happened.error)
        match happened.what:
            case What.IMPORTED if happened.updated:
                words = self.tr("%n delegates are added, %1 are updated.", "", happened.count)
                return words.replace("%1", str(happened.updated))
            case What.IMPORTED:
                return self.tr("%n delegates are added.", "", happened.count)
            case What.ROWS_SAVED:
                return self.tr("%n rows are saved in %1.", "", happened.count).replace("%1", happened.name)
            case What.UNDONE:
                return self.tr("The import is taken back.")
            case _:
                return self.tr("Stopped. Nothing was added.")

    # what the window tells

    def title(self) -> str:
        """The screen's name."""
        return self.tr("Import a delegate list")

    def activate(self) -> None:
        """Begin with the file."""
        if self.presenter.state.step is ImportStep.DONE:
            self.presenter.another_file()
        self.drop.button.setFocus()

    def help_lines(self) -> tuple[str, ...]:
        """Six lines for F1."""
        return (
            self.tr("Nothing is added before you press Add."),
            self.tr("If the names look wrong, choose another writing at the top left."),
            self.tr("Choose for each column where it goes, or leave it out."),
            self.tr("A red sign keeps a row out until it is fixed. A yellow one is up to you."),
            self.tr("Ctrl Enter adds. The whole import is taken back with one Ctrl Z."),
            self.tr("Importing a list again updates the people who are there already."),
        )

    def first_action(self) -> bool:
        """Ctrl Enter adds."""
        if self.presenter.state.step is ImportStep.CHECK and self.add_button.isEnabled():
            self.presenter.add()
            return True
        return False

    def escape(self) -> bool:
        """Stop, back to the file, back to the delegates."""
        step = self.presenter.state.step
        if step in {ImportStep.READING, ImportStep.ADDING}:
            self.presenter.stop()
        elif step is ImportStep.CHECK:
            self.presenter.another_file()
        else:
            self._context.open_screen("delegates")
        return True

    def undo(self) -> bool:
        """Ctrl Z takes the whole import back."""
        return self.presenter.undo()

    def set_size_class(self, size_class: SizeClass) -> None:
        """A narrower left side in compact windows."""
        super().set_size_class(size_class)
        compact = size_class is SizeClass.COMPACT
        self._left.setFixedWidth(_LEFT_COMPACT if compact else _LEFT)
        self._names_line.setDirection(
            QHBoxLayout.Direction.TopToBottom if compact else QHBoxLayout.Direction.LeftToRight
        )
        self.add_button.set_key("" if compact else "Ctrl Enter")
        self._save.set_icon("" if compact else "download")
        self._another.set_icon("" if compact else "previous")
        if self._drawn is not None:
            self.show_state(self._drawn)

    def retranslate(self) -> None:
        """Every word again."""
        self._another.set_text(self.tr("Another file"))
        self._head.set_words(self.tr("Column in file"), self.tr("First value"), self.tr("Goes to"))
        self.encoding.setAccessibleName(self.tr("How the file is written"))
        self.sheets.setAccessibleName(self.tr("Sheet"))
        if self._drawn is not None:
            self.show_state(self._drawn)


class _ColumnHead(QWidget):
    """The words above the columns."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = [Text(look, size=13, weight=600, colour="ink2", elide=True, parent=self) for _ in range(3)]
        self.setFixedHeight(look.px(38))

    def set_words(self, *words: str) -> None:
        """Other words."""
        for text, word in zip(self._texts, words, strict=True):
            text.set_text(word)

    def resizeEvent(self, _event: object) -> None:
        """Stand above the columns of the rows."""
        room = self.width() - 32
        second, _, third = column_shares(self.width())
        starts = (0.0, second, third, 1.0)
        for text, start, end in zip(self._texts, starts, starts[1:], strict=False):
            text.setGeometry(16 + round(room * start), 0, round(room * (end - start)) - 10, self.height())


class _Icon(QWidget):
    """A small icon in a line of text."""

    def __init__(self, look: Look, meaning: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._meaning = look, meaning
        self.setFixedSize(18, 18)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: object) -> None:
        """Paint it."""
        painter = QPainter(self)
        self._look.icons.paint(painter, QRectF(1, 1, 16, 16), self._meaning, self._look.color("ink2"))
