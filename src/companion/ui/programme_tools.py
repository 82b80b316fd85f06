"""The tools of the programme beside its timetable: print, duplicate, copy a day, take over, what clashes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from companion.presenters.activity_form import minute_of
from companion.presenters.context import ScreenContext
from companion.presenters.programme import ProgrammePresenter
from companion.presenters.programme_days import Mode
from companion.ui.checkpoints_dialog import CheckpointsDialog
from companion.ui.clash_dialog import ClashDialog, ClashStrip
from companion.ui.expected_dialog import ExpectedDialog
from companion.ui.look import Look, SizeClass
from companion.ui.programme_copy_dialogs import CopyDayDialog, TemplateDialog
from companion.ui.programme_paper_dialog import ProgrammePaperDialog
from companion.ui.widgets.activity_form import ActivityFormPage
from companion.ui.widgets.buttons import RegularButton


class ProgrammeTools(QObject):
    """Two buttons for the top row, the strip that says what clashes, and their keys. `bring_in` asks for a file to
    import, `write_out` for one to export to."""

    def __init__(
        self,
        context: ScreenContext,
        look: Look,
        screen: QWidget,
        presenter: ProgrammePresenter,
        bring_in: Callable[[], None],
        write_out: Callable[[], None],
    ) -> None:
        super().__init__(screen)
        self._context, self._look, self._screen, self._presenter = context, look, screen, presenter
        self._bring_in, self._write_out = bring_in, write_out
        self.printing = RegularButton(look, icon="print", key="Ctrl P")
        self.more = RegularButton(look, icon="more")
        self.strip = ClashStrip(look)
        self.dialog: QDialog | None = None
        self.printing.clicked.connect(self.print)
        self.more.clicked.connect(self.open_menu)
        self.strip.opened.connect(self.show_clashes)
        for keys, act in (
            ("Ctrl+P", self.print),
            ("Ctrl+D", self.duplicate),
            ("Ctrl+Shift+D", self.copy_day),
            ("Ctrl+T", self.take_over),
            ("Ctrl+K", self.show_clashes),
        ):
            QShortcut(QKeySequence(keys), screen).activated.connect(act)

    def show_state(self, size_class: SizeClass, *, crowded: bool) -> None:
        """Follow the presenter's state; `crowded` when other buttons need the room."""
        state = self._presenter.state
        self.strip.show_conflicts(state.conflicts)
        self.printing.setEnabled(not state.empty)
        compact = size_class is SizeClass.COMPACT
        word = self.tr("Print the day") if state.mode is Mode.DAY else self.tr("Print the week")
        self.printing.set_text("" if compact else word)
        self.printing.set_key("" if crowded else "Ctrl P")
        self.printing.setAccessibleName(word)
        self.more.set_text("" if compact or crowded else self.tr("More"))
        self.more.setAccessibleName(self.tr("More"))

    def menu(self) -> QMenu:
        """Everything else that can be done with the programme, each with its key."""
        state = self._presenter.state
        menu = QMenu(self._screen)
        for word, keys, act, possible in (
            (self.tr("Duplicate the activity"), "Ctrl+D", self.duplicate, bool(state.chosen)),
            (self.tr("Copy a whole day…"), "Ctrl+Shift+D", self.copy_day, not state.empty),
            (self.tr("Take over a programme…"), "Ctrl+T", self.take_over, True),
            (self.tr("What clashes"), "Ctrl+K", self.show_clashes, bool(state.conflicts)),
            (self.tr("Import…"), "", self._bring_in, True),
            (self.tr("Export…"), "Ctrl+E", self._write_out, not state.empty),
        ):
            action = QAction(f"{word}\t{keys.replace('+', ' ')}" if keys else word, menu)
            action.triggered.connect(act)
            action.setEnabled(possible)
            menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def open_menu(self) -> None:
        """Open it below its button."""
        self.menu().popup(self.more.mapToGlobal(QPoint(4, self.more.height())))

    def print(self) -> None:
        """Ctrl P: ask how the programme is wanted on paper."""
        if not self._presenter.state.empty:
            self._ask(ProgrammePaperDialog(self._context, self._look, self._screen, self._presenter.state))

    def duplicate(self) -> None:
        """Ctrl D: the chosen activity once more."""
        state = self._presenter.state
        if state.chosen and state.form is None:
            self._presenter.copying.duplicate(state.chosen)

    def copy_day(self) -> None:
        """Ctrl Shift D: ask which day goes onto which."""
        state, presenter = self._presenter.state, self._presenter
        if state.event is None or state.empty:
            return
        days = presenter.days
        dialog = CopyDayDialog(self._look, state.event, days, presenter.day_meant, presenter.copying, self._screen)
        dialog.accepted.connect(lambda: presenter.copying.copy_day(*dialog.days()))
        self._ask(dialog)

    def take_over(self) -> None:
        """Ctrl T: ask for a template or another event."""
        event, copying = self._presenter.state.event, self._presenter.copying
        if event is None:
            return
        dialog = TemplateDialog(self._look, event, copying, self._screen)

        def take() -> None:
            if dialog.pattern is not None:
                copying.take(dialog.pattern)

        dialog.accepted.connect(take)
        self._ask(dialog)

    def show_clashes(self) -> None:
        """Ctrl K: what clashes, with names."""
        state = self._presenter.state
        if not state.conflicts:
            return
        dialog = ClashDialog(self._look, state, self._screen)
        dialog.chosen.connect(self._presenter.choose)
        self._presenter.read_clash_names(dialog.show_names)
        self._ask(dialog)

    def choose_expected(self, form: ActivityFormPage) -> None:
        """Ctrl W in the form: ask who is expected."""
        state = self._presenter.state
        if state.event is None or state.audience is None:
            return
        dialog = ExpectedDialog(
            self._context, self._look, self._screen, state.event, state.audience, form.expected, self._presenter.refuse
        )
        dialog.accepted.connect(lambda: form.set_expected(dialog.expected))
        self._ask(dialog)

    def edit_checkpoints(self, form: ActivityFormPage) -> None:
        """Ctrl G in the form: ask where people are counted."""
        view = self._presenter.state.form

        def ask(counted: dict[str, int]) -> None:
            start = minute_of(form.field("start").text())
            dialog = CheckpointsDialog(self._look, self._screen, form.points(), counted, start)
            dialog.accepted.connect(lambda: form.set_checkpoints(dialog.points()))
            self._ask(dialog)

        if view is not None:
            self._presenter.read_counted(view.activity, ask)

    def _ask(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._answered)
        dialog.open()

    def _answered(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
