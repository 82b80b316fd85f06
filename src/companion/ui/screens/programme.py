"""Programme: the week and how it went (ui.md section 6)."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from companion.presenters.context import ScreenContext
from companion.presenters.happenings import Happened, What
from companion.presenters.programme import ProgrammePresenter
from companion.presenters.programme_days import Mode
from companion.presenters.programme_state import ProgrammeState
from companion.presenters.replanning import Ghost
from companion.presenters.timetable import Phase
from companion.ui import formats
from companion.ui.errors import whole
from companion.ui.look import Look, SizeClass
from companion.ui.paper_list_dialog import open_paper_list
from companion.ui.programme_tools import ProgrammeTools
from companion.ui.programme_words import programme_help, programme_keys, replanned_words
from companion.ui.screen import Screen, TitleBlock
from companion.ui.widgets.activity_panel import ActivitySide
from companion.ui.widgets.activity_titles import title_in
from companion.ui.widgets.buttons import IconButton, PrimaryButton, RegularButton
from companion.ui.widgets.paper_talk import ask_where
from companion.ui.widgets.parts import Card
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.timetable import Timetable
from companion.ui.widgets.timetable_start import StartStrip
from companion.ui.words import Words

_SIDE = 296
_TICK_MS = 20_000


def build(context: ScreenContext, look: Look) -> Screen:
    """The screen of an open event."""
    return ProgrammeScreen(context, look)


class ProgrammeScreen(Screen):
    """The timetable at the left, the chosen activity at the right."""

    key = "programme"

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._drawn: ProgrammeState | None = None
        self._modes: tuple[tuple[str, str], ...] = ()
        self.presenter = ProgrammePresenter(
            context.desk, context.runner, self.show_state, self._tell, lists=context.lists, tables=context.tables
        )
        self._build_top()
        self._build_body()
        QShortcut(QKeySequence("Ctrl+N"), self, self.presenter.add)
        QShortcut(QKeySequence("F2"), self, self.presenter.edit)
        QShortcut(QKeySequence("Ctrl+Shift+P"), self, self._paper_list)
        QShortcut(QKeySequence("Ctrl+E"), self, self._choose_where)
        QShortcut(QKeySequence("Ctrl+V"), self, self._paste)
        QShortcut(QKeySequence("F7"), self, self.presenter.turn_view)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.presenter.tick)
        self._end_listening = context.changes.subscribe(self.presenter.refresh)
        self.retranslate()

    def _build_top(self) -> None:
        look = self.look
        self._title = TitleBlock(look)
        self.mode = SegmentedControl(look, height=40, key="F7")
        self._earlier = IconButton(look, "previous", "", key="PgUp")
        self._today = RegularButton(look)
        self._later = IconButton(look, "next", "", key="PgDn")
        self.tools = ProgrammeTools(self._context, look, self, self.presenter, self._choose_file, self._choose_where)
        self._add = PrimaryButton(look, icon="add", key="Ctrl N")
        self.top_line.addWidget(self._title, 1)
        tools = (self.tools.printing, self.tools.more)
        for part in (self.mode, self._earlier, self._today, self._later, *tools, self._add):
            self.top_line.addWidget(part)
        self.mode.chosen.connect(lambda value: self.presenter.set_mode(Mode(value)))
        self._earlier.clicked.connect(self.presenter.earlier)
        self._today.clicked.connect(self.presenter.today)
        self._later.clicked.connect(self.presenter.later)
        self._add.clicked.connect(self.presenter.add)

    def _build_body(self) -> None:
        look = self.look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        card = Card(look, self, padding=1)
        self.timetable = Timetable(look, card)
        self.start = StartStrip(look, card)
        card.column.setSpacing(0)
        card.column.addWidget(self.timetable, 1)
        card.column.addWidget(self.start)
        card.column.addWidget(self.tools.strip)
        row.addWidget(card, 1)
        self.side = ActivitySide(look, self)
        self.side.setFixedWidth(_SIDE)
        self.side.hide()
        row.addWidget(self.side)
        self.timetable.chosen.connect(self.presenter.choose)
        self.timetable.opened.connect(self._open)
        self.timetable.stepped.connect(self.presenter.step)
        self.timetable.shifted.connect(self.presenter.shift)
        self.timetable.dropped.connect(self._drop)
        self.timetable.turned.connect(lambda by: self.presenter.later() if by > 0 else self.presenter.earlier())
        self.timetable.day_opened.connect(self.presenter.open_day)
        self.timetable.first_wanted.connect(self.presenter.add)
        self.start.pasted.connect(self._paste)
        self.start.imported.connect(self._choose_file)
        self.start.templated.connect(self.tools.take_over)
        side = self.side
        side.opened.connect(lambda: self._open(self.presenter.state.chosen))
        side.edit.connect(self.presenter.edit)
        side.paper.connect(self._paper_list)
        side.names.connect(lambda missing: self.presenter.show_names(missing=missing))
        side.back.connect(self.presenter.hide_names)
        side.person.connect(lambda one: self._context.open_screen("delegates", delegate=one))
        side.saved.connect(self.presenter.save)
        side.left.connect(self._leave_form)
        side.expected_wanted.connect(lambda: self.tools.choose_expected(side.form))
        side.checkpoints_wanted.connect(lambda: self.tools.edit_checkpoints(side.form))
        side.removed.connect(self.presenter.remove)

    # what is shown

    def show_state(self, state: ProgrammeState) -> None:
        """Show a state."""
        self._drawn = state
        self.start.setVisible(state.empty and state.form is None)
        self.timetable.show_state(state)
        self.side.setVisible(state.form is not None or state.panel is not None)
        self.side.show_state(state)
        self._show_top(state)

    def _show_top(self, state: ProgrammeState) -> None:
        event = state.event
        line = ""
        if event is not None:
            first, last = event.start, event.end
            if state.columns and not (first <= state.columns[-1].day and state.columns[0].day <= last):
                first, last = state.columns[0].day, state.columns[-1].day  # a week outside the event's days
            dates = formats.days(first, last, self.look.language, year=False)  # the zone must find room, too
            zone = self.tr("times in %1").replace("%1", Words(event, self.look.language).city())
            line = f"{dates} · {zone} · {title_in(event.titles, self.look)}"
            if state.mode is Mode.DAY and state.columns:
                line = f"{formats.day(state.columns[0].day, self.look.language, year=True)} · {zone}"
        self._title.set_words(self.title(), line)
        modes = ((str(Mode.WEEK), self.tr("Week")), (str(Mode.DAY), self.tr("Day")))
        if modes != self._modes:
            self._modes = modes
            self.mode.set_choices(modes, str(state.mode))
        self.mode.set_value(str(state.mode))
        self._earlier.setEnabled(state.earlier)
        self._later.setEnabled(state.later)
        self._today.setEnabled(not state.here)
        self.tools.show_state(self.size_class, crowded=state.earlier or state.later)
        day = state.mode is Mode.DAY
        self._today.set_text(self.tr("Today") if day else self.tr("This week"))
        self._earlier.set_word(self.tr("The day before") if day else self.tr("The week before"))
        self._later.set_word(self.tr("The day after") if day else self.tr("The week after"))
        turns = state.earlier or state.later
        for button in (self._earlier, self._today, self._later):
            button.setVisible(turns)

    # intents

    def _paste(self) -> None:
        """Ctrl V: rows that were copied in a spreadsheet."""
        self.presenter.files.paste(QGuiApplication.clipboard().text())

    def _open(self, activity_id: str) -> None:
        if activity_id:
            self._context.open_screen(self.presenter.desk_for(activity_id), activity=activity_id)

    def _paper_list(self) -> None:
        """Ctrl Shift P: the chosen activity on paper."""
        panel = self.presenter.state.panel
        open_paper_list(self._context, self.look, self, None if panel is None else panel.activity)

    def _drop(self, ghost: Ghost) -> None:
        """Something was dropped; what stands in the boxes of a new activity stays when it is drawn again elsewhere."""
        self.presenter.drop(ghost, self.side.form.current_form() if self.presenter.state.form is not None else None)

    def _leave_form(self) -> None:
        self.presenter.close_form()
        self.timetable.setFocus()

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        words = self.tr("Programmes")
        kinds = f"{words} (*.xlsx *.xls *.ods *.csv *.tsv *.ics)"
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Import a programme"), folder, kinds)
        if chosen:
            self.presenter.files.bring_in(Path(chosen))

    def _choose_where(self) -> None:
        if self._drawn is None or self._drawn.empty:
            return
        path = self.where_to_save()
        if path is not None:
            self.presenter.files.write_out(path)

    def where_to_save(self) -> Path | None:
        """Ask where the programme goes, as a calendar or a workbook; None when given up."""
        kinds = f"{self.tr('Calendars (*.ics)')};;{self.tr('Excel workbooks (*.xlsx)')}"
        return ask_where(self, self.tr("Save the programme"), f"{self.title()}.ics", kinds)

    def _tell(self, happened: Happened) -> None:
        by_hand = happened.what in {What.MOVED, What.STRETCHED}
        words = replanned_words(happened, self.look) if by_hand else self._words_for(happened)
        self._context.toast(words, self._undo_from_toast if happened.undo else None, refused=happened.refused)

    def _undo_from_toast(self) -> None:
        self.presenter.undo()

    def _words_for(self, happened: Happened) -> str:
        if happened.error is not None:
            return whole(happened.error)
        if happened.what in {What.IMPORTED, What.COPIED}:
            if not happened.updated:
                return self.tr("%n activities are added.", "", happened.count)
            words = self.tr("%n activities are added, %1 updated.", "", happened.count)
            return words.replace("%1", str(happened.updated))
        if happened.what is What.EXPORTED:
            return self.tr("The programme is saved in %1.").replace("%1", happened.name)
        name = title_in(happened.titles, self.look) if happened.titles else happened.name
        if happened.what is What.UNDONE:
            words = {
                What.IMPORTED: self.tr("The import is taken back."),
                What.COPIED: self.tr("The copied activities are gone again."),
                What.ADDED: self.tr("“%1” is out of the programme again."),
                What.REMOVED: self.tr("“%1” is in the programme again."),
                What.MOVED: self.tr("“%1” is back where it was."),
            }.get(happened.of or What.CHANGED, self.tr("“%1” is as before."))
            return words.replace("%1", name)
        words = {
            What.ADDED: self.tr("“%1” is in the programme."),
            What.CHANGED: self.tr("“%1” is saved."),
            What.REMOVED: self.tr("“%1” is taken out. Its marks are kept."),
        }.get(happened.what, "%1")
        return words.replace("%1", name)

    # what the window tells

    def title(self) -> str:
        """The screen's name."""
        return self.tr("Programme")

    def activate(self) -> None:
        """Read anew, begin to count; the arrows move in the timetable."""
        self.presenter.start()
        self._timer.start()
        state = self.presenter.state
        if not state.chosen and state.form is None:
            cards = [card for column in state.columns for card in column.cards if not card.more]
            now = [card for card in cards if card.phase is Phase.NOW]
            coming = [card for card in cards if card.phase is Phase.COMING]
            coming.sort(key=lambda card: card.start)  # the columns of a day are rooms, not times
            for card in (*now[-1:], *coming[:1], *cards[-1:])[:1]:  # what is on, else what is next, else the last
                self.presenter.choose(card.id)
        self.timetable.setFocus()

    def leave(self) -> None:
        """Another screen comes on show."""
        self._timer.stop()

    def show_what(self, **what: object) -> None:
        """Opened for one activity (`activity`) or for a new one (`add`)."""
        if activity := what.get("activity"):
            self.presenter.choose(str(activity))
        if what.get("add"):
            self.presenter.add()

    def help_lines(self) -> tuple[str, ...]:
        """Six lines for F1."""
        return programme_help()

    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """Every key of the programme."""
        return programme_keys()

    def first_action(self) -> bool:
        """F9 saves an open form, else opens check-in."""
        if self.presenter.state.form is not None:
            self.side.save()
            return True
        self._open(self.presenter.state.chosen)
        return bool(self.presenter.state.chosen)

    def escape(self) -> bool:
        """Close the form, the names, the panel."""
        state = self.presenter.state
        if self.timetable.cancel_drag():
            return True
        if state.form is not None:
            self._leave_form()
        elif state.panel is not None and state.panel.names is not None:
            self.presenter.hide_names()
        elif state.chosen:
            self.presenter.choose("")
        else:
            return False
        return True

    def undo(self) -> bool:
        """Ctrl Z."""
        return self.presenter.undo()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Fewer tools in compact windows."""
        super().set_size_class(size_class)
        if self._drawn is not None:
            self._show_top(self._drawn)

    def retranslate(self) -> None:
        """Every word again."""
        self._add.set_text(self.tr("Activity"))
        if self._drawn is not None:
            self.show_state(self._drawn)
        else:
            self._title.set_words(self.title(), "")
