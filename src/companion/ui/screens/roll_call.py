"""The roll call: the missing first, everybody as a tile, and when the bus may go."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from companion.domain.answers import UserError
from companion.domain.attendance import How
from companion.domain.rollcall import Grouping, Standing
from companion.domain.rosters import read_line
from companion.presenters.camera import CameraMood
from companion.presenters.context import ScreenContext
from companion.presenters.desk_keys import RollKey
from companion.presenters.permissions import allowed
from companion.presenters.roll_call import RollCallPresenter
from companion.presenters.roll_call_state import ROWS_FROM, Done, RollCallState
from companion.presenters.views import Action
from companion.ui import desk_views, roll_call_words, roll_strip_words
from companion.ui.desk_camera import DeskCamera
from companion.ui.desk_shortcuts import connect_keys, roll_help_keys
from companion.ui.desk_sound import switch_sound
from companion.ui.errors import whole
from companion.ui.look import Look, SizeClass
from companion.ui.roll_printing import RollPrinting
from companion.ui.roll_side import RollSide
from companion.ui.roll_status import RollStatus
from companion.ui.screen import Screen
from companion.ui.tips import tip
from companion.ui.widgets import (
    ActivityChooser,
    Card,
    EmptyState,
    RegularButton,
    SegmentedControl,
)
from companion.ui.widgets.aloud_page import AloudPage
from companion.ui.widgets.checkpoint_steps import AddPoint, CheckpointSteps
from companion.ui.widgets.panel_parts import scrolling
from companion.ui.widgets.roll_legend import RollLegend
from companion.ui.widgets.roll_strip import RollStrip
from companion.ui.widgets.roll_tiles import RollTiles
from companion.ui.words import Words

TICK_MS = 1000
_LETTERS = timedelta(seconds=1.5)
"""Letters typed within this time of one another are one name."""


class RollCallScreen(Screen):
    """Draws the state of the presenter and hands it what staff do."""

    key = "roll-call"
    desk = True

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._ready = False
        self._typed_letters = ""
        self.presenter = RollCallPresenter(
            context.desk, context.runner, context.changes, self.render_state, self._undone, self._trouble, context.feed,
            lambda: allowed(context.settings()),
        )  # fmt: skip
        self.printing = RollPrinting(context, self.presenter, look, self)
        self._make_top()
        self._make_body()
        self._make_keys()
        self._ready = True
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.presenter.tick)
        self._letters = QTimer(self)
        self._letters.setSingleShot(True)
        self._letters.setInterval(int(_LETTERS.total_seconds() * 1000))
        self._letters.timeout.connect(self._forget_letters)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.tiles)
        self.retranslate()

    # --- parts ---

    def _make_top(self) -> None:
        look = self.look
        self.chooser = ActivityChooser(look)
        self.chooser.chosen.connect(self.presenter.choose)
        self.bus = RegularButton(look, icon="bus", key=RollKey.BUS.cap, height=48)
        self.bus.clicked.connect(self.presenter.asking.this_bus)
        self.camera = DeskCamera(self._context, look, self._read_by_camera, self._redraw, self)
        self._status = RollStatus(self._context, look, self.camera, lambda: (self.presenter.state, self._words()), self)
        self.status = self._status.row
        self.top_line.setSpacing(12)
        self.top_line.addWidget(self.chooser)
        self.top_line.addWidget(self.bus)
        self.top_line.addStretch(1)
        self.top_line.addWidget(self.status)

    def _make_body(self) -> None:
        look, presenter = self.look, self.presenter
        self.steps = CheckpointSteps(look, self)
        self.steps.chosen.connect(presenter.choose_checkpoint)
        self.add_point = AddPoint(look, self)
        self.add_point.clicked.connect(self._add_checkpoint)
        above = QHBoxLayout()
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(12)
        above.addWidget(self.steps, 1)
        above.addWidget(self.add_point)

        self._make_side()
        tools = self._make_tools()
        self._make_board()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(10)
        right.addLayout(tools)
        right.addWidget(self.board, 1)
        right.addWidget(self.strip)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(16)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(self.side, 1)
        self.camera.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        left.addWidget(self.camera.card)
        below.addLayout(left)
        below.addLayout(right, 1)
        self._make_pages(above, below)

    def _make_side(self) -> None:
        presenter = self.presenter
        self.side = RollSide(self.look, presenter, self)
        self.missing, self.question = self.side.missing, self.side.question
        self.missing.act.connect(self._act_on)
        self.missing.stood.connect(presenter.stand_on)
        self.missing.paper.connect(self.printing.print_list)
        self.missing.aloud.connect(presenter.aloud.start)
        self.side.all_here.pressed.connect(self._after_all_here)

    def _make_tools(self) -> QHBoxLayout:
        look = self.look
        self.groupings = SegmentedControl(
            look, icons={Grouping.DELEGATION: "place", Grouping.BUS: "bus", Grouping.ALPHABET: "names"},
            key=RollKey.GROUPING.cap,
        )  # fmt: skip
        self.groupings.chosen.connect(self._group)
        self.all_except = RegularButton(look, icon="roll-call", key=RollKey.ALL.cap, height=40, parent=self)
        self.all_except.clicked.connect(self._all_except)
        self.legend = RollLegend(look, self)
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(4)
        tools.addWidget(self.groupings)
        tools.addWidget(self.all_except)
        tools.addStretch(1)
        tools.addWidget(self.legend)
        return tools

    def _make_board(self) -> None:
        look, presenter = self.look, self.presenter
        self.tiles = RollTiles(look)
        self.tiles.toggled.connect(presenter.toggle)
        self.tiles.spaced.connect(lambda: self.letter(" "))
        self.tiles.stood.connect(self._stood)
        self.board = Card(look, self, padding=0)
        self.board.column.setContentsMargins(1, 1, 1, 2)
        self.area = scrolling(self.tiles, self.board)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tiles.moved.connect(self._show_tile)
        self.board.column.addWidget(self.area)
        self.strip = RollStrip(look, self)
        self.strip.undo.clicked.connect(self.undo)
        self.strip.leave.clicked.connect(presenter.leave)
        self.strip.timed.connect(presenter.asking.leaves)
        self.strip.act.clicked.connect(presenter.go_on)

    def _make_pages(self, above: QHBoxLayout, below: QHBoxLayout) -> None:
        look, presenter = self.look, self.presenter
        self._whole = QWidget(self)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(above)
        column.addLayout(below, 1)
        self.aloud = AloudPage(look)
        self.aloud.here.connect(lambda: presenter.aloud.answer(here=True))
        self.aloud.skip.connect(lambda: presenter.aloud.answer(here=False))
        self.aloud.back.connect(presenter.aloud.back)
        self.empty = EmptyState(look, "roll-call", "")
        self.empty.pressed.connect(self._press_empty)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._whole)
        self._pages.addWidget(self.aloud)
        self._pages.addWidget(self.empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._pages)

    def _make_keys(self) -> None:
        asking = self.presenter.asking
        acts: dict[RollKey, Callable[[], object]] = {
            RollKey.ACTIVITY: self.chooser.open_list,
            RollKey.BUS: asking.this_bus,
            RollKey.ALOUD: self.presenter.aloud.start,
            RollKey.PREVIOUS: lambda: self.presenter.step(-1),
            RollKey.NEXT: lambda: self.presenter.step(1),
            RollKey.ALL: self._all_except,
            RollKey.CHANGE_BUS: lambda: self._about_current(asking.bus_of),
            RollKey.EXCUSE: lambda: self._about_current(asking.excuse),
            RollKey.NOTE: lambda: self._about_current(asking.call_note),
            RollKey.GROUPING: self.presenter.next_grouping,
            RollKey.CHECKPOINT: self._add_checkpoint,
            RollKey.LEAVES: asking.leaves,
            RollKey.WHO: self._who_is_where,
            RollKey.CAMERA: self.camera.toggle,
            RollKey.PRINT: self.printing.print_list,
            RollKey.BUSES: lambda: self._context.open_screen("buses", back=self.key),
            RollKey.SOUND: lambda: switch_sound(self._context),
        }
        connect_keys(self, acts)

    # --- the screen in the window ---

    def title(self) -> str:
        """Roll call and the event's name."""
        words = self._words()
        return f"{words.event.title(words.key)} · {self.tr('Roll call')}"

    def activate(self) -> None:
        """Read anew and take the keyboard."""
        self._timer.start()
        self.camera.activate()
        self.presenter.tick()
        self.presenter.refresh()
        self.setFocus()

    def leave(self) -> None:
        """Another screen comes on show; the clock stops here."""
        self._timer.stop()
        self.camera.leave()
        self.presenter.escape()

    def show_what(self, **what: object) -> None:
        """`activity`: call the roll of this one; `checkpoint`: at this point of it."""
        activity, checkpoint = what.get("activity"), what.get("checkpoint")
        if isinstance(activity, str):
            self.presenter.choose(activity)
        if isinstance(checkpoint, str):
            self.presenter.choose_checkpoint(checkpoint)

    def spare(self) -> QRect | None:
        """The row of buttons above the tiles: names, counts and the answer to a scan are read all the time."""
        if self._pages.currentWidget() is not self._whole:
            return None
        first, end = self.groupings, self.board.mapTo(self, self.board.rect().topRight())
        bottom = first.mapTo(self, first.rect().bottomLeft())
        return QRect(first.mapTo(self, QPoint()), QPoint(end.x(), bottom.y()))

    def retranslate(self) -> None:
        """Every word again."""
        self._choices_shown = ""
        self.all_except.set_text(self.tr("All here except…"))
        self.add_point.set_word(self.tr("Checkpoint"))
        self.side.retranslate()
        if self._ready:
            self.render_state(self.presenter.state)

    def set_size_class(self, size_class: SizeClass) -> None:
        """Other measures for other windows."""
        super().set_size_class(size_class)
        compact = size_class is SizeClass.COMPACT
        self.side.set_size_class(size_class)
        self.camera.set_size_class(size_class)
        self.camera.card.setVisible(self._camera_shown())
        self.steps.set_size_class(size_class)
        self.strip.set_size_class(size_class)
        self.tiles.set_size_class(size_class)
        self.legend.setVisible(not compact)
        self.all_except.set_icon("" if compact else "roll-call")
        layout = self._whole.layout()
        if layout is not None:
            layout.setSpacing(10 if compact else 14)
        if self._ready:
            self.render_state(self.presenter.state)

    def help_lines(self) -> tuple[str, ...]:
        """What a new colleague must know."""
        return (
            self.tr(
                "Scan badges, click tiles, or go with the arrows and press Space. Who is missing stands at the left."
            ),
            self.tr("Ctrl → and Ctrl ← change the checkpoint; F9 goes on once nobody is missing."),
            self.tr(
                "Ctrl E excuses the person the keyboard is on, Ctrl N keeps what came of a call, Ctrl B another bus."
            ),
            self.tr("Ctrl A ticks everybody: clear the few who are not here, then F9 saves. Esc gives it up."),
            self.tr("F7 shows one name at a time: Space means here, → goes to the next."),
            self.tr("F10 keeps that the bus left. Somebody missing? You are asked why, for each of them."),
        )

    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """Every key of the roll call."""
        return roll_help_keys(self, locked=not self.presenter.allowed.record)

    def panes(self) -> tuple[QWidget, ...]:
        """Chooser, bus, status; checkpoints; the left column; what can be done; tiles; the strip."""
        return (
            self.chooser, self.bus, self.status, self.steps, self.missing, self.side.all_here, self.question,
            self.groupings, self.tiles, self.strip,
        )  # fmt: skip

    def scanner_seen(self) -> None:
        """The scanner works."""
        self.presenter.scans.see_scanner()

    def scanned(self, text: str) -> None:
        """A scan. The number of a paper list is taken in at the check-in desk."""
        if read_line(text) is not None:
            self._context.open_screen("check-in", paper=text)
        else:
            self.presenter.scans.submit(text)

    def mixed(self, readings: tuple[str, ...]) -> None:
        """Two scanners at once, or somebody typing into a scan."""
        self.presenter.scans.submit_mixed(readings)

    def typing(self, digits: str) -> None:
        """A badge number is being typed, or the number of a choice."""
        self.presenter.typing(digits)

    def typed(self, text: str) -> None:
        """A badge number was typed."""
        self.presenter.typed(text)

    def letter(self, text: str) -> None:
        """The first letters of a name: the keyboard goes to that tile. While a question is open they answer it: a space
        in a reason must never count somebody."""
        if self.presenter.state.asking is not None:
            self.question.take_letter(text)
            return
        self._typed_letters += text
        self._letters.start()
        self.tiles.setFocus()
        if not self.tiles.jump(self._typed_letters) and len(self._typed_letters) > 1:
            self._typed_letters = text
            self.tiles.jump(text)

    def first_action(self) -> bool:
        """F9."""
        if self.presenter.go_on():
            self.setFocus()
            return True
        state = self.presenter.state
        if state.board.missing:
            self._context.toast(self.tr("%n are still missing here.", "", len(state.board.missing)), refused=True)
        elif state.complete:
            self._context.toast(self.tr("This is the last checkpoint."), refused=True)
        return True

    def second_action(self) -> bool:
        """F10."""
        if not self.presenter.leave():
            self._context.toast(self.tr("No bus leaves from this checkpoint."), refused=True)
        return True

    def start_search(self) -> bool:
        """Ctrl F: letters go to a name."""
        self.tiles.setFocus()
        self._context.toast(self.tr("Type the first letters of a name."), hint=True)
        return True

    def escape(self) -> bool:
        """Close what is open, else back to ready."""
        self.presenter.escape()
        self.setFocus()
        return True

    def undo(self) -> bool:
        """Ctrl Z."""
        return self.presenter.undo()

    # --- drawing the state ---

    def _words(self) -> Words:
        return Words(self.presenter.state.event, self.look.language)

    def render_state(self, state: RollCallState) -> None:
        """Bring every part up to the state."""
        if not self._ready:
            return
        words = self._words()
        self.chooser.show_activity(*desk_views.chooser(state, words))
        self._status.show_state(state, words, self.size_class)
        self.camera.card.setVisible(self._camera_shown())
        self.bus.setVisible(len(state.board.buses) > 1 or bool(state.bus))
        self.bus.set_text(roll_call_words.bus_button(state, words))
        self.bus.setToolTip(tip(roll_call_words.bus_tip(state, words)))
        if not state.called:
            self._render_empty(state, words)
            self._pages.setCurrentWidget(self.empty)
            return
        self.steps.show_points(roll_call_words.points(state, words))
        self.add_point.setVisible(self.presenter.allowed.record)
        self._render_tools(state)
        many = len(state.board.tiles) > ROWS_FROM
        self.tiles.set_current(state.at or self.tiles.current())
        self.tiles.show_sections(roll_call_words.board(state, words), rows=many)
        self.strip.show_strip(roll_strip_words.strip(state, words, self.presenter.scans.strip_act))
        if self.side.show_state(state, words, self.size_class) and state.aloud is None:
            self.tiles.setFocus()
        self._render_aloud(state, words)

    def _render_tools(self, state: RollCallState) -> None:
        if self._choices_shown != self.look.language:
            self._choices_shown = self.look.language
            choices = (
                (Grouping.DELEGATION, self.tr("Delegation")),
                (Grouping.BUS, self.tr("Bus")),
                (Grouping.ALPHABET, self.tr("A–Z")),
            )
            self.groupings.set_choices(choices, state.grouping)
        self.groupings.set_value(state.grouping)
        able = bool(state.board.missing) and state.absent is None
        self.all_except.setEnabled(able)
        self.legend.here.set_text(roll_call_words.standing_words(Standing.HERE, state))
        self.legend.missing.set_text(roll_call_words.standing_words(Standing.MISSING, state))

    def _render_aloud(self, state: RollCallState, words: Words) -> None:
        tile = None if state.aloud is None else state.board.tile(state.aloud.now)
        if state.aloud is None or tile is None:
            if self._pages.currentWidget() is not self._whole:
                self._pages.setCurrentWidget(self._whole)
                self.tiles.setFocus()
            return
        person = tile.delegate
        count = self.tr("{at} of {of}").format(at=state.aloud.at + 1, of=len(state.aloud.order))
        keys = (
            (self.tr("Space"), roll_call_words.missing_words(state).here),
            ("→", self.tr("Skip")),
            ("←", self.tr("Back")),
            ("Esc", self.tr("End")),
        )
        origin = roll_call_words.person_origin(person, words)
        self.aloud.show_name(person.native, person.latin, origin, count, keys)
        if self._pages.currentWidget() is not self.aloud:
            self._pages.setCurrentWidget(self.aloud)
            self.aloud.setFocus()

    def _render_empty(self, state: RollCallState, words: Words) -> None:
        if state.place is None:
            actions: tuple[Action, ...] = ()
            if self.presenter.allowed.record:
                actions = (Action("programme", self.tr("Add an activity"), "programme", primary=True),)
            self.empty.set_words(
                self.tr("No activity yet"), actions, self.tr("Add the first activity, then its roll can be called.")
            )
            return
        detail = self.tr("The programme is over.")
        if state.next is not None:
            when = words.moment(state.next.start, state.now)
            detail = self.tr("Next: {time} {activity}").format(time=when, activity=words.activity(state.next))
        choose = Action("choose", self.tr("Choose an activity"), "choose-part", RollKey.ACTIVITY.cap, primary=True)
        self.empty.set_words(self.tr("Nothing is on now"), (choose,), detail)

    # --- what staff do ---

    def _press_empty(self, action: str) -> None:
        if action == "programme":
            self._context.open_screen("programme", add=True)
        else:
            self.chooser.open_list()

    def _read_by_camera(self, text: str) -> None:
        self.presenter.scans.submit(text, How.CAMERA)

    def _redraw(self) -> None:
        self.render_state(self.presenter.state)

    def _camera_shown(self) -> bool:
        """While it is on: the missing have the room when it is off. In compact windows the status row tells."""
        return self.camera.state.mood is not CameraMood.OFF and self.size_class is not SizeClass.COMPACT

    def _who_is_where(self) -> None:
        place = self.presenter.state.place
        if place is not None:
            self._context.open_screen("reports", who=place.activity.id, checkpoint=place.checkpoint)

    def _add_checkpoint(self) -> None:
        self.presenter.asking.checkpoint(self._words().key)

    def _group(self, value: str) -> None:
        self.presenter.group_by(Grouping(value))

    def _all_except(self) -> None:
        self.presenter.all_except()
        self.tiles.setFocus()

    def _after_all_here(self) -> None:
        if self.presenter.state.on_bus and self.presenter.state.board.left is None:
            self.presenter.leave()
        else:
            self.presenter.go_on()
        self.setFocus()

    def _stood(self, person: str) -> None:
        self.presenter.stand_on(person)

    def _current(self) -> str:
        aloud = self.presenter.state.aloud
        return aloud.now if aloud is not None else self.missing.current() or self.tiles.current()

    def _about_current(self, act: Callable[[str], None]) -> None:
        person = self._current()
        if person:
            act(person)

    def _act_on(self, person: str, act: str) -> None:
        asking = self.presenter.asking
        acts: dict[str, Callable[[str], None]] = {
            "here": self.presenter.deeds.tick_here,
            "excuse": asking.excuse,
            "note": asking.call_note,
        }
        self.presenter.stand_on(person)
        acts[act](person)

    def _show_tile(self, rect: QRect) -> None:
        self.area.ensureVisible(rect.center().x(), rect.center().y(), rect.width() // 2, rect.height() // 2 + 34)

    def _forget_letters(self) -> None:
        self._typed_letters = ""
        self.tiles.forget_letters()

    def _undone(self, what: Done) -> None:
        self._context.toast(roll_strip_words.undone_words(what))

    def _trouble(self, error: UserError) -> None:
        self._context.toast(whole(error), refused=True)


def build(context: ScreenContext, look: Look) -> Screen:
    """The roll call of the open event."""
    return RollCallScreen(context, look)
