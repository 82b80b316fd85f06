"""The check-in desk: the answer large in the middle, what is being recorded above it, the lists beside it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.answers import UserError
from companion.domain.attendance import How
from companion.presenters.answers import Act
from companion.presenters.board import Tally, Undoable
from companion.presenters.checkin import CheckInPresenter
from companion.presenters.context import ScreenContext
from companion.presenters.delegation_panel import DelegationPanel
from companion.presenters.desk_keys import DeskKey
from companion.presenters.desk_state import CheckInState
from companion.presenters.misfit_guard import MISFITS
from companion.presenters.permissions import allowed, is_locked
from companion.presenters.views import Action, BannerView, ResultView
from companion.ui import desk_views
from companion.ui.camera.words import SETTINGS as CAMERA_SETTINGS
from companion.ui.desk_camera import DeskCamera
from companion.ui.desk_groups import undone_words
from companion.ui.desk_labels import DeskLabels
from companion.ui.desk_panel_acts import PanelActs
from companion.ui.desk_search_card import SearchCard
from companion.ui.desk_shortcuts import connect_keys, help_keys
from companion.ui.desk_side import GAP, DeskSide
from companion.ui.desk_sound import SOUND, SWITCH_ON, sound_facts, sound_status, switch_sound
from companion.ui.errors import whole
from companion.ui.found_views import WHOLE
from companion.ui.look import Look, SizeClass
from companion.ui.paper_list_dialog import open_paper_list
from companion.ui.photo_panel import open_photo_panel
from companion.ui.screen import Screen
from companion.ui.widgets import (
    ActivityChooser,
    ResultPanel,
    SegmentedControl,
    StatusRow,
)
from companion.ui.widgets.status_panel import MORNING, StatusPanel
from companion.ui.words import Words

TICK_MS = 1000
_ROOM_BESIDE = 2
"""So many checkpoints leave room for the words of the status in a compact window."""
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
            context.desk, context.runner, context.changes, self.render_state, self._undone, self._trouble, context.feed,
            context.lists,
            lambda telling: self.panel_acts.tell(telling),  # noqa: PLW0108 - made after the presenter
            lambda: allowed(context.settings()),
        )  # fmt: skip
        self.panel_acts = PanelActs(context, self.presenter, self)
        self._make_top()
        self._make_body()
        self.labels = DeskLabels(context, look, self, self._words, self._redraw)
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
        self.points = SegmentedControl(look, height=44, key=DeskKey.SWITCH.cap)
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
        self.search_card = SearchCard(look, self)
        self.search, self.found = self.search_card.search, self.search_card.found
        self.search.changed.connect(self.presenter.search)
        self.search.moved.connect(self.presenter.search_move)
        self.search.entered.connect(lambda _text: self._search_entered())
        self.search.left.connect(self.setFocus)
        self.left = QWidget()
        left_column = QVBoxLayout(self.left)
        left_column.setContentsMargins(0, 0, 0, 0)
        left_column.setSpacing(GAP)
        left_column.addWidget(self.result, 1)
        self.camera = DeskCamera(self._context, look, self._read_by_camera, self._redraw, self)
        left_column.addLayout(self.camera.beside(self.search_card, GAP))
        self.found.chosen.connect(self._found_chosen)

        self.side = DeskSide(look)
        self.counts, self.coming = self.side.counts, self.side.coming
        self.recent, self.names = self.side.recent, self.side.names
        self.counts.opened.connect(lambda tally: self.presenter.show_names(Tally(tally)))
        self.coming.chosen.connect(lambda delegate: self.presenter.check_in(delegate, How.TAP))
        self.coming.pressed.connect(self._coming_pressed)
        self.recent.pressed.connect(self.presenter.undo)
        self.recent.removed.connect(self.panel_acts.take_back)
        self.side.panels.connect_to(self.presenter.panels)
        self.side.move_button.clicked.connect(self.presenter.panels.move.open)
        self.names.closed.connect(self.presenter.hide_names)
        self.names.chosen.connect(lambda delegate: self._context.open_screen("delegates", delegate=delegate))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.left, 1)
        row.addWidget(self.side)

    def _make_keys(self) -> None:
        panels = self.presenter.panels
        acts: dict[DeskKey, Callable[[], object]] = {
            DeskKey.ACTIVITY: self.chooser.open_list,
            DeskKey.WALK_IN: self.panel_acts.add_walk_in,
            DeskKey.REPLACE: self.panel_acts.replace_badge,
            DeskKey.REASON: self.panel_acts.give_reason,
            DeskKey.DELEGATION: panels.whole_delegation,
            DeskKey.MOVE: panels.move.open,
            DeskKey.COUNTS: self.panel_acts.next_count,
            DeskKey.STATUS: lambda: self._open_status(self.status.next_item()),
        }
        connect_keys(self, acts)
        connect_keys(self, {DeskKey.SECOND_SCREEN: self._context.second_screen.toggle})
        connect_keys(self, {DeskKey.CAMERA: self.camera.toggle, DeskKey.PHOTO: self.take_photo})
        connect_keys(self, {DeskKey.KIOSK: self._context.start_kiosk})
        connect_keys(self, {DeskKey.SOUND: self._switch_sound, DeskKey.SWITCH: self._switch_point})
        connect_keys(self, {DeskKey.PRINT: self._print_badge, DeskKey.PAPER_LIST: self._paper_list})
        connect_keys(self, {DeskKey.WHO: self._who_is_where})

    def _who_is_where(self) -> None:
        place = self.presenter.state.place
        if place is None:
            self._context.open_screen("reports", who="")
        else:
            self._context.open_screen("reports", who=place.activity.id, checkpoint=place.checkpoint)

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
        self.camera.activate()
        self.setFocus()

    def leave(self) -> None:
        """Let the camera go."""
        self.camera.leave()

    def show_what(self, **what: object) -> None:
        """`delegate`: check this person in, whom an office screen found. `activity`: record for this one.

        `delegation`: open the panel of this whole delegation. `paper`: the number of a paper list, scanned elsewhere.
        """
        activity = what.get("activity")
        if isinstance(activity, str):
            self.presenter.choose(activity)
        delegate = what.get("delegate")
        if isinstance(delegate, str):
            self.presenter.check_in(delegate)
        delegation = what.get("delegation")
        if isinstance(delegation, str):
            self.presenter.panels.whole_delegation(delegation)
        paper = what.get("paper")
        if isinstance(paper, str):
            self.presenter.submit(paper)

    def retranslate(self) -> None:
        """Every word again."""
        self.search_card.retranslate()
        self.side.retranslate()
        if self._ready:
            self._shown = None
            self.labels.retranslate()
            self.render_state(self.presenter.state)

    def set_size_class(self, size_class: SizeClass) -> None:
        """Other measures for other windows."""
        super().set_size_class(size_class)
        self.result.set_size_class(size_class)
        self.status.set_size_class(size_class)
        self.side.set_size_class(size_class)
        self.search_card.set_size_class(size_class)
        self.camera.set_size_class(size_class)
        if self._ready:
            self.render_state(self.presenter.state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the side column out anew."""
        super().resizeEvent(event)
        if self._ready:
            self.side.share(self.presenter.state, self.height())
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

    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """Every key of the desk."""
        return help_keys(self, locked=is_locked(self._context.settings()))

    def scanner_seen(self) -> None:
        """The scanner works."""
        self.presenter.see_scanner()

    def scanned(self, text: str) -> None:
        """A scan. What somebody is typing into the search stays there."""
        self.presenter.submit(text, keep_search=self.somebody_types)

    def _read_by_camera(self, text: str) -> None:
        typing = self.search.box.hasFocus() and bool(self.search.text())
        self.presenter.submit(text, How.CAMERA, keep_search=typing)

    def _redraw(self) -> None:
        self.render_state(self.presenter.state)

    def _print_badge(self) -> None:
        self.labels.print_for(self.presenter.state.result, self.status)

    def _paper_list(self) -> None:
        place = self.presenter.state.place
        if place is not None and allowed(self._context.settings()).record:
            open_paper_list(self._context, self.look, self, place.activity, place.checkpoint)

    def mixed(self, readings: tuple[str, ...]) -> None:
        """Two scanners at once, or somebody typing into a scan."""
        self.presenter.submit_mixed(readings, keep_search=self.somebody_types)

    def typing(self, digits: str) -> None:
        """A badge number is being typed; a single digit chooses while a panel asks why."""
        if self.presenter.panels.digit(digits):
            return
        self.presenter.typing(digits)

    def typed(self, text: str) -> None:
        """A badge number was typed; or the number of a reason, and Enter."""
        if self.presenter.panels.takes_digit(text):
            self.presenter.panels.new_badge.replace()
            return
        if not self.presenter.panels.takes_lines(text):
            self.presenter.submit(text, How.SEARCH)
        else:
            self.presenter.typing("")

    def letter(self, text: str) -> None:
        """Start the search with it. A busy laptop may bring the next letter after the box was opened: it follows."""
        if isinstance(self.presenter.state.panel, DelegationPanel):
            box = self.side.panels.delegation.box
            self.presenter.panels.delegation.choose_another((box.text() if box.hasFocus() else "") + text)
            return
        before = self.search.text() if self.search.box.hasFocus() else ""
        self.search.setFocus()
        self.search.set_text(before + text)

    def first_action(self) -> bool:
        """F9: the panel that asks comes before the answer."""
        return self.presenter.panels.instead() or self.result.press(0)

    def second_action(self) -> bool:
        """F10."""
        return self.result.press(1)

    def start_search(self) -> bool:
        """Ctrl F."""
        self.search.setFocus()
        return True

    def escape(self) -> bool:
        """Close what is open, else back to ready."""
        self.search.tell()
        state = self.presenter.state
        if state.search.open:
            self.presenter.search_close()
        elif state.panel is not None:
            self.presenter.panels.close()
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
        first, *others = desk_views.status(state, words, self._context.last_backup())
        devices = (*self.camera.status(), *sound_status(self._context.sounds))
        self.status.show_status((first, *self.labels.status(), *others, *devices))
        self.status.clock.set_clock(words.clock(state.now), desk_views.desk_and_staff(state, words))
        self._render_result(state, words)
        if self.side.render_state(state, words, self.height()):
            self.setFocus()
        self._render_search(state, words)
        self._render_question(state, words)

    def _render_points(self, state: CheckInState, words: Words) -> None:
        choices, value = desk_views.points(state, words)
        self.points.setVisible(bool(choices))
        # Beside the points there is room for the signs only; words come back where something is wrong.
        self.status.set_size_class(SizeClass.COMPACT if choices else self.size_class)
        self.status.set_crowded(len(choices) > _ROOM_BESIDE and self.size_class is SizeClass.COMPACT)
        if choices and (choices, value) != self._points_shown:
            self.points.set_choices(choices, value)
        self._points_shown = (choices, value)

    def _render_result(self, state: CheckInState, words: Words) -> None:
        view = self.labels.with_badge(desk_views.result(state, words), state.result)
        still = replace(view, ago="")
        if still == self._shown:
            self.result.set_ago(view.ago)
            return
        number = state.result.number if state.result is not None else 0
        fresh = number != self._number
        self._shown, self._number = still, number
        self.result.show_result(view, fresh=fresh)

    def _render_search(self, state: CheckInState, words: Words) -> None:
        self.search_card.render_state(state, words)
        self._place_found(state)

    def _place_found(self, state: CheckInState) -> None:
        self.search_card.place_found(state, self.left.x())

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

    def _switch_point(self) -> None:
        """The next checkpoint, or the other direction."""
        choices, value = desk_views.points(self.presenter.state, self._words())
        values = [one for one, _label in choices]
        if value in values:
            self._choose_point(values[(values.index(value) + 1) % len(values)])

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
        if act is Act.FIND:
            self.start_search()
        elif act is Act.ADD_WALK_IN:
            self.panel_acts.add_walk_in()
        elif act is Act.SAVE_ELSEWHERE:
            self._save_elsewhere()
        elif act is Act.PRINT_BADGE:
            self._print_badge()
        else:
            self.presenter.act(act)
            self.setFocus()

    def take_photo(self) -> None:
        """Ctrl T: a photo of whoever is on show."""
        result = self.presenter.state.result
        person = None if result is None else result.reply.delegate
        if person is None:
            self._context.toast(
                self.tr("Whose photo? Scan their badge, or find the person by name first."), refused=True
            )
        else:
            open_photo_panel(self._context, self.look, self.window(), person)

    def panes(self) -> tuple[QWidget, ...]:
        """Chooser, points, status; answer, search; counts, lists or the panel in their place."""
        side = self.side
        return (
            self.chooser, self.points, self.status, self.result, self.search_card,
            side.counts, side.coming, side.recent, side.names, side.panels,
        )  # fmt: skip

    def _coming_pressed(self) -> None:
        if self.presenter.state.board.delegates:
            self.presenter.show_names(Tally.UNKNOWN)
        else:
            self._context.open_screen("import")

    def _search_entered(self) -> None:
        self.presenter.search_enter()
        if not self.presenter.state.search.open and self.presenter.state.panel is None:
            self.setFocus()

    def _found_chosen(self, delegate: str) -> None:
        if delegate == WHOLE:
            self.presenter.whole_delegation_found()
            return
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
        self._context.toast(undone_words(what))

    def _trouble(self, error: UserError) -> None:
        self._context.toast(whole(error), refused=True)

    def _open_status(self, item: str) -> None:
        if item == "labels":
            self.labels.open_panel(self.status)
            return
        facts = self.camera.facts() if item == "camera" else sound_facts(self._context.sounds)
        if item not in {"camera", SOUND}:
            facts = desk_views.status_facts(item, self.presenter.state, self._words(), self._context.last_backup())
        panel = StatusPanel(self.look, facts, self.window(), morning=not is_locked(self._context.settings()))
        panel.pressed.connect(self._status_pressed)
        panel.open_under(self.status, right=True)

    def _status_pressed(self, action: str) -> None:
        if action == "back-up":
            self._context.back_up_now()
        elif action == MORNING:
            self._context.open_screen(MORNING)
        elif action == CAMERA_SETTINGS:
            self.camera.open_settings()
        elif action == SWITCH_ON:
            self._switch_sound()

    def _switch_sound(self) -> None:
        switch_sound(self._context)
        self.render_state(self.presenter.state)


def build(context: ScreenContext, look: Look) -> CheckInScreen:
    """The check-in desk of the open event."""
    return CheckInScreen(context, look)
