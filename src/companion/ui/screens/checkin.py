"""The check-in desk: the answer large in the middle, what is being recorded above it, the lists beside it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.answers import UserError
from companion.domain.attendance import How
from companion.presenters.answers import Act
from companion.presenters.board import Tally, Undoable
from companion.presenters.checkin import MISFITS, CheckInPresenter, CheckInState
from companion.presenters.context import ScreenContext
from companion.presenters.views import Action, BannerView, ResultView
from companion.ui import desk_views
from companion.ui.errors import whole
from companion.ui.look import Look, SizeClass
from companion.ui.screen import Screen
from companion.ui.widgets import (
    ActivityChooser,
    Card,
    CountCard,
    ResultPanel,
    SearchField,
    SegmentedControl,
    StatusRow,
)
from companion.ui.widgets.icon_line import IconLine
from companion.ui.widgets.name_cards import FoundNames, NamesCard
from companion.ui.widgets.status_panel import StatusPanel
from companion.ui.words import Words

TICK_MS = 1000
SIDE, SIDE_COMPACT = 388, 292
GAP = 16
FEWEST_RECENT = 3
"""Rows of recent scans that are always kept when many are still to come."""
_CHOOSE, _PROGRAMME, _QUESTION = "choose", "programme", "right-activity"


class CheckInScreen(Screen):
    """Draws the state of the presenter and hands it what staff do."""

    key = "check-in"
    desk = True

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._ready = False
        self._shown: ResultView | None = None
        self._points_shown: object = None
        self._number = 0
        self.presenter = CheckInPresenter(
            context.desk, context.runner, context.changes, self.render_state, self._undone, self._trouble
        )
        self._make_top()
        self._make_body()
        self._make_keys()
        self._ready = True
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.presenter.tick)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    # --- parts ---

    def _make_top(self) -> None:
        look = self.look
        self.chooser = ActivityChooser(look)
        self.chooser.chosen.connect(self.presenter.choose)
        self.points = SegmentedControl(look, height=44)
        self.points.chosen.connect(self._choose_point)
        self.status = StatusRow(look)
        self.status.opened.connect(self._open_status)
        self.top_line.setSpacing(12)
        self.top_line.addWidget(self.chooser)
        self.top_line.addWidget(self.points)
        self.top_line.addStretch(1)
        self.top_line.addWidget(self.status)

    def _make_body(self) -> None:
        look = self.look
        self.result = ResultPanel(look)
        self.result.pressed.connect(self._press)
        self.search_card = Card(look, padding=0)
        self.search = SearchField(look, key="Ctrl F", height=48)
        self.search.changed.connect(self.presenter.search)
        self.search.moved.connect(self.presenter.search_move)
        self.search.entered.connect(lambda _text: self._search_entered())
        self.search.left.connect(self.setFocus)
        self.hint = IconLine(look, "info")
        self.search_card.column.setContentsMargins(17, 15, 17, 13)
        self.search_card.column.setSpacing(9)
        self.search_card.column.addWidget(self.search)
        self.search_card.column.addWidget(self.hint)
        self.left = QWidget()
        left_column = QVBoxLayout(self.left)
        left_column.setContentsMargins(0, 0, 0, 0)
        left_column.setSpacing(GAP)
        left_column.addWidget(self.result, 1)
        left_column.addWidget(self.search_card)
        self.found = FoundNames(look, self)
        self.found.chosen.connect(self._found_chosen)

        self.counts = CountCard(look)
        self.counts.opened.connect(lambda tally: self.presenter.show_names(Tally(tally)))
        self.coming = NamesCard(look, row_height=40)
        self.coming.chosen.connect(lambda delegate: self.presenter.check_in(delegate, How.TAP))
        self.coming.pressed.connect(self._coming_pressed)
        self.recent = NamesCard(look, row_height=42, header=50, button_icon="undo", button_key="Ctrl Z")
        self.recent.pressed.connect(self.presenter.undo)
        self.names = NamesCard(look, row_height=42, header=50, closable=True)
        self.names.closed.connect(self.presenter.hide_names)
        self.names.chosen.connect(lambda delegate: self._context.open_screen("delegates", delegate=delegate))
        self.side = QWidget()
        self.side.setFixedWidth(SIDE)
        side_column = QVBoxLayout(self.side)
        side_column.setContentsMargins(0, 0, 0, 0)
        side_column.setSpacing(GAP)
        for part, stretch in ((self.counts, 0), (self.coming, 0), (self.recent, 1), (self.names, 1)):
            side_column.addWidget(part, stretch)
        self.names.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.left, 1)
        row.addWidget(self.side)

    def _make_keys(self) -> None:
        for keys, act in (("F4", self.chooser.open_list), ("Ctrl+N", self._add_walk_in)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)

    # --- the screen in the window ---

    def title(self) -> str:
        """Check-in and the event's name."""
        words = self._words()
        name = self.tr("Check-in")
        return f"{words.event.title(words.key)} · {name}"

    def activate(self) -> None:
        """Read anew and take the keyboard."""
        self._timer.start()
        self.presenter.tick()
        self.presenter.refresh()
        self.setFocus()

    def show_what(self, **what: object) -> None:
        """`delegate`: check this person in, whom an office screen found. `activity`: record for this one."""
        activity = what.get("activity")
        if isinstance(activity, str):
            self.presenter.choose(activity)
        delegate = what.get("delegate")
        if isinstance(delegate, str):
            self.presenter.check_in(delegate)

    def retranslate(self) -> None:
        """Every word again."""
        self.search.set_placeholder(self.tr("Find a delegate: name, delegation or badge number"))
        self.hint.set_text(self.tr("Scanning works wherever the cursor is."))
        self.recent.set_title(self.tr("Recent scans"))
        self.recent.button.set_text(self.tr("Undo last"))
        self.recent.set_empty("")
        self.names.set_close_word(self.tr("Back to the lists"))
        if self._ready:
            self._shown = None
            self.render_state(self.presenter.state)

    def set_size_class(self, size_class: SizeClass) -> None:
        """Other measures for other windows."""
        super().set_size_class(size_class)
        compact = size_class is SizeClass.COMPACT
        short = size_class is SizeClass.SHORT
        self.result.set_size_class(size_class)
        self.counts.set_size_class(size_class)
        self.status.set_size_class(size_class)
        self.side.setFixedWidth(SIDE_COMPACT if compact else SIDE)
        self.hint.setVisible(not compact and not short)
        inset = 13 if compact else 17
        self.search_card.column.setContentsMargins(inset, inset - 3, inset, inset - 3)
        for card, height in ((self.coming, 34 if compact else 40), (self.recent, 36 if compact else 42)):
            card.set_sizes(row_height=height, inset=12 if compact else 16)
        self.names.set_sizes(row_height=36 if compact else 42, inset=12 if compact else 16)
        if self._ready:
            self.render_state(self.presenter.state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the side column out anew."""
        super().resizeEvent(event)
        if self._ready:
            self._share_side(self.presenter.state)
            self._place_found(self.presenter.state)

    def help_lines(self) -> tuple[str, ...]:
        """What a new colleague must know."""
        return (
            self.tr("Scan a badge: green means saved. The next scan replaces the answer, nothing needs a click."),
            self.tr("No badge? Type a name; Enter chooses, Enter again checks in. Or click a name still to come."),
            self.tr("F9 and F10 press the buttons of an answer. F4 chooses the activity."),
            self.tr("Ctrl Z takes back the last check-in, up to fifty of them."),
            self.tr("Click a count (Here, Left, Excused, Unknown) to see its names."),
            self.tr("Ctrl N adds somebody who is not on the list."),
        )

    def scanner_seen(self) -> None:
        """The scanner works."""
        self.presenter.see_scanner()

    def scanned(self, text: str) -> None:
        """A scan."""
        self.presenter.submit(text)

    def typing(self, digits: str) -> None:
        """A badge number is being typed."""
        self.presenter.typing(digits)

    def typed(self, text: str) -> None:
        """A badge number was typed."""
        self.presenter.submit(text, How.SEARCH)

    def letter(self, text: str) -> None:
        """Start the search with it. A busy laptop may bring the next letter after the box was opened: it follows."""
        before = self.search.text() if self.search.box.hasFocus() else ""
        self.search.setFocus()
        self.search.set_text(before + text)

    def first_action(self) -> bool:
        """F9."""
        return self.result.press(0)

    def second_action(self) -> bool:
        """F10."""
        return self.result.press(1)

    def start_search(self) -> bool:
        """Ctrl F."""
        self.search.setFocus()
        return True

    def escape(self) -> bool:
        """Close what is open, else back to ready."""
        state = self.presenter.state
        if state.search.open:
            self.presenter.search_close()
        elif state.names is not None:
            self.presenter.hide_names()
        else:
            self.presenter.ready()
        self.setFocus()
        return True

    def undo(self) -> bool:
        """Ctrl Z."""
        return self.presenter.undo()

    # --- drawing the state ---

    def _words(self) -> Words:
        return Words(self.presenter.state.event, self.look.language)

    def render_state(self, state: CheckInState) -> None:
        """Bring every part up to the state."""
        if not self._ready:
            return
        words = self._words()
        self.chooser.show_activity(*desk_views.chooser(state, words))
        self._render_points(state, words)
        self.status.show_status(desk_views.status(state, words, self._context.last_backup()))
        self.status.clock.set_clock(words.clock(state.now), desk_views.desk_and_staff(state, words))
        self._render_result(state, words)
        self._render_side(state, words)
        self._render_search(state, words)
        self._render_question(state, words)

    def _render_points(self, state: CheckInState, words: Words) -> None:
        choices, value = desk_views.points(state, words)
        self.points.setVisible(bool(choices))
        # Beside the points there is room for the signs only; words come back where something is wrong.
        self.status.set_size_class(SizeClass.COMPACT if choices else self.size_class)
        if choices and (choices, value) != self._points_shown:
            self.points.set_choices(choices, value)
        self._points_shown = (choices, value)

    def _render_result(self, state: CheckInState, words: Words) -> None:
        view = desk_views.result(state, words)
        still = replace(view, ago="")
        if still == self._shown:
            self.result.set_ago(view.ago)
            return
        number = state.result.number if state.result is not None else 0
        fresh = number != self._number
        self._shown, self._number = still, number
        self.result.show_result(view, fresh=fresh)

    def _render_side(self, state: CheckInState, words: Words) -> None:
        compact = self.size_class is SizeClass.COMPACT
        self.counts.show_count(desk_views.count(state, words, compact=compact))
        title, rows, button = desk_views.coming(state, words, compact=compact)
        self.coming.set_title(title)
        self.coming.set_rows(rows)
        self.coming.button.set_text(button)
        self.coming.button.setVisible(bool(button))
        self.recent.set_rows(desk_views.recent(state, words, compact=compact))
        self.recent.button.setEnabled(state.undo is not None)
        self.recent.button.setToolTip(desk_views.undo_tip(state))
        self.names.setVisible(state.names is not None)
        if state.names is not None:
            self.names.set_title(desk_views.names_title(state))
            self.names.set_rows(desk_views.tally_rows(state.names, words, compact=compact))
            self.names.set_empty("" if state.names.people else self.tr("Nobody."))
        self._share_side(state)

    def _share_side(self, state: CheckInState) -> None:
        """Still to come gets what it needs, as long as some recent scans stay in sight."""
        listing = state.names is not None
        total = len(state.board.missing)
        has_button = not self.coming.button.isHidden()
        self.coming.setVisible(not listing and (total > 0 or has_button))
        self.recent.setVisible(not listing)
        room = self.height() - self.counts.sizeHint().height() - 2 * GAP - self.recent.height_for(FEWEST_RECENT)
        rows = min(total, self.coming.rows_in(room)) if total else 0
        self.coming.names.setVisible(rows > 0)
        self.coming.setFixedHeight(self.coming.height_for(rows) + (8 if has_button and not rows else 0))

    def _render_search(self, state: CheckInState, words: Words) -> None:
        if not state.search.open and self.search.text():
            self.search.clear()
        rows, hint = desk_views.found(state, words)
        self.found.show_found(rows, state.search.at, hint, armed=state.search.armed)
        self._place_found(state)

    def _place_found(self, state: CheckInState) -> None:
        self.found.setVisible(state.search.open)
        if state.search.open:
            box = self.search_card.geometry()
            height = min(self.found.wanted_height(len(state.search.found)), box.top() - 12)
            left = self.left.x() + box.left()
            self.found.setGeometry(left, box.top() - height - 6, box.width(), height)
            self.found.raise_()

    def _render_question(self, state: CheckInState, words: Words) -> None:
        if not state.question or state.place is None:
            self._context.take_banner(_QUESTION)
            return
        activity = words.activity(state.place.activity)
        view = BannerView(
            _QUESTION,
            self.tr("Is {activity} the right activity?").format(activity=activity),
            self.tr("%n scans in a row did not fit it.", "", MISFITS),
            (Action("change", self.tr("Change"), key="F4"), Action("yes", self.tr("Yes"))),
        )
        self._context.put_banner(view, self._answer_question)

    def _answer_question(self, action: str) -> None:
        if action == "yes":
            self.presenter.activity_is_right()
        else:
            self.chooser.open_list()

    # --- what staff do ---

    def _choose_point(self, value: str) -> None:
        if value in {"in", "out"} and self._counts_exits():
            self.presenter.choose_direction(value == "out")
        else:
            self.presenter.choose_checkpoint(value)
        self.setFocus()

    def _counts_exits(self) -> bool:
        place = self.presenter.state.place
        return place is not None and len(place.activity.checkpoints) == 1

    def _press(self, action: str) -> None:
        if action == _CHOOSE:
            self.chooser.open_list()
            return
        if action == _PROGRAMME:
            self._context.open_screen("programme", add=True)
            return
        act = Act(action)
        result = self.presenter.state.result
        person = result.reply.delegate if result is not None else None
        if act is Act.FIND:
            self.start_search()
        elif act is Act.ADD_WALK_IN:
            self._add_walk_in()
        elif act is Act.SAVE_ELSEWHERE:
            self._save_elsewhere()
        elif act is Act.PRINT_BADGE and person is not None:
            self._context.open_screen("badges", delegate=person.id)
        else:
            self.presenter.act(act)
            self.setFocus()

    def _add_walk_in(self) -> None:
        self._context.open_screen("delegates", add=True)

    def _coming_pressed(self) -> None:
        if self.presenter.state.board.delegates:
            self.presenter.show_names(Tally.UNKNOWN)
        else:
            self._context.open_screen("import")

    def _search_entered(self) -> None:
        self.presenter.search_enter()
        if not self.presenter.state.search.open:
            self.setFocus()

    def _found_chosen(self, delegate: str) -> None:
        self.presenter.check_in(delegate)
        self.setFocus()

    def _save_elsewhere(self) -> None:
        name = self._context.desk.file.path.name
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save to another place"), str(Path.home() / name))
        if chosen:
            self.presenter.save_copy(
                Path(chosen),
                lambda path: self._context.toast(self.tr("A copy was saved in {folder}.").format(folder=path.parent)),
            )

    def _undone(self, what: Undoable) -> None:
        self._context.toast(self.tr("Taken back: {name}").format(name=what.delegate.full_name))

    def _trouble(self, error: UserError) -> None:
        self._context.toast(whole(error))

    def _open_status(self, item: str) -> None:
        facts = desk_views.status_facts(item, self.presenter.state, self._words(), self._context.last_backup())
        panel = StatusPanel(self.look, facts, self.window())
        panel.pressed.connect(self._status_pressed)
        panel.open_under(self.status, right=True)

    def _status_pressed(self, action: str) -> None:
        if action == "back-up":
            self._context.back_up_now()


def build(context: ScreenContext, look: Look) -> CheckInScreen:
    """The check-in desk of the open event."""
    return CheckInScreen(context, look)
