"""The start: go on with the running event in one press, or make, open or try one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from companion import __version__
from companion.presenters.runner import Runner
from companion.presenters.views import Action, BannerView
from companion.presenters.welcome import EventCard, WelcomePorts, WelcomePresenter, WelcomeState
from companion.ui import formats
from companion.ui.errors import error_words
from companion.ui.look import LANGUAGES, Look, SizeClass
from companion.ui.screen import Screen
from companion.ui.widgets import Banner, Button, Card, Emblem, IconButton, RidgesArt, SegmentedControl, Text
from companion.ui.widgets.icon_line import IconLine
from companion.ui.widgets.start_cards import ActionCard, EventPicture, FactPair

ROOMY_SCALE = 110
"""Above this text size the card says less, so that what it says stays whole."""
_FACTS_SIDES, _FACTS_GAP = 44, 24
WIDEST = 1400
"""The page grows no wider than this."""
SLOW_MS = 400
"""Work that takes longer than this says so."""
LANGUAGE_NAMES = {"en": "English", "zh_CN": "简体中文", "ko": "한국어"}
_ERROR = "error"


@dataclass(frozen=True, slots=True)
class WelcomeActions:
    """What the start asks of the window."""

    new_event: Callable[[], None]
    choose_language: Callable[[str], None]
    toggle_theme: Callable[[], None]
    show_help: Callable[[], None]


class WelcomeScreen(Screen):
    """Draws the recent events and hands the presenter what is chosen."""

    key = "welcome"
    full = True

    def __init__(self, presenter: WelcomePresenter, actions: WelcomeActions, look: Look) -> None:
        super().__init__(look)
        self.presenter = presenter
        self._actions = actions
        self._slow = False
        self._older: list[ActionCard] = []
        self._backdrop = RidgesArt(look, scene="backdrop", height=236, parent=self)
        self._backdrop.lower()
        self._make_parts()
        self._slow_timer = QTimer(self)
        self._slow_timer.setSingleShot(True)
        self._slow_timer.setInterval(SLOW_MS)
        self._slow_timer.timeout.connect(self._is_slow)
        self._make_keys()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    # --- parts ---

    def _make_parts(self) -> None:
        header = self._make_header()
        self._make_doors()
        self._make_event_card()
        self._make_page(header)

    def _make_header(self) -> QHBoxLayout:
        look = self.look
        self._emblem = Emblem(look, size=46)
        self._name = Text(look, "Companion", size=26, weight=700, tracking=-0.02)
        self._promise = Text(look, size=15, colour="ink2")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._promise)
        self._language = SegmentedControl(
            look, tuple((one, LANGUAGE_NAMES[one]) for one in LANGUAGES), look.language, height=40
        )
        self._language.chosen.connect(self._actions.choose_language)
        self._theme = IconButton(look, "theme-light", "", height=42)
        self._theme.clicked.connect(self._actions.toggle_theme)
        self._help = Button(look, "", icon="help", key="F1", height=42)
        self._help.clicked.connect(self._actions.show_help)
        header = QHBoxLayout()
        header.setSpacing(8)
        header.addWidget(self._emblem)
        header.addSpacing(8)
        header.addLayout(names)
        header.addStretch(1)
        for part in (self._language, self._theme, self._help):
            header.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        return header

    def _make_doors(self) -> None:
        look = self.look
        self.new = ActionCard(look, "new", "Ctrl N")
        self.new.clicked.connect(self._actions.new_event)
        self.open = ActionCard(look, "open", "Ctrl O")
        self.open.clicked.connect(self.choose_file)
        self.sample = ActionCard(look, "try-sample")
        self.sample.clicked.connect(self.presenter.try_sample)
        self._doors = QWidget()
        doors = QVBoxLayout(self._doors)
        doors.setContentsMargins(0, 0, 0, 0)
        doors.setSpacing(12)
        for card in (self.new, self.open, self.sample):
            doors.addWidget(card)
        doors.addStretch(1)

    def _make_page(self, header: QHBoxLayout) -> None:
        look = self.look
        self._banner = Banner(look)
        self._banner.pressed.connect(self._banner_pressed)
        middle = QHBoxLayout()
        middle.setSpacing(40)
        middle.addWidget(self._doors, 0)
        middle.addWidget(self._event_holder, 1)
        self._middle = middle
        self._lock = IconLine(look, "lock", size=13.5)
        self._version = Text(look, size=13, colour="ink2")
        footer = QHBoxLayout()
        footer.addWidget(self._lock)
        footer.addStretch(1)
        footer.addWidget(self._version)
        self._page = QVBoxLayout(self)
        self._page.setSpacing(0)
        self._page.addLayout(header)
        self._page.addSpacing(20)
        self._page.addWidget(self._banner)
        self._page.addSpacing(16)
        self._page.addLayout(middle, 1)
        self._page.addLayout(footer)

    def _make_event_card(self) -> None:
        look = self.look
        self._event_holder = QWidget()
        holder = QVBoxLayout(self._event_holder)
        holder.setContentsMargins(0, 0, 0, 0)
        self.card = Card(look, radius=18, padding=0)
        self.card.column.setContentsMargins(1, 1, 1, 2)
        self.card.column.setSpacing(0)
        self.picture = EventPicture(look)
        self.picture.setFixedHeight(178)
        self._facts = [FactPair(look) for _ in range(3)]
        self.go_on = Button(look, "", kind="primary", key="Enter", height=48, trailing_icon="continue")
        self.go_on.clicked.connect(self.presenter.open_first)
        facts = QHBoxLayout()
        facts.setContentsMargins(24, 12, _FACTS_SIDES - 24, 12)
        facts.setSpacing(_FACTS_GAP)
        for fact in self._facts:
            facts.addWidget(fact)
        facts.addStretch(1)
        facts.addWidget(self.go_on)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.card.column.addWidget(self.picture)
        self.card.column.addLayout(facts)
        self.card.column.addLayout(self._rows)
        holder.addWidget(self.card)
        holder.addStretch(1)

    def _make_keys(self) -> None:
        keys = (
            ("Return", self.presenter.open_first),
            ("Enter", self.presenter.open_first),
            ("Ctrl+N", self._actions.new_event),
            ("Ctrl+O", self.choose_file),
        )
        for sequence, act in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)

    # --- the screen in the window ---

    def title(self) -> str:
        """The program's name."""
        return "Companion"

    def activate(self) -> None:
        """Read the recent events anew."""
        self.presenter.refresh()
        self.setFocus()

    def retranslate(self) -> None:
        """Every word again."""
        self._promise.set_text(self.tr("Check in, count, print. Works without internet."))
        self._theme.set_word(self.tr("Light or dark"))
        self._help.set_text(self.tr("Help"))
        self._language.set_value(self.look.language)
        self.new.set_words(self.tr("New event"), self.tr("Name, days, delegate list"))
        self.open.set_words(self.tr("Open an event file"), self.tr("From this laptop or a USB stick"))
        self.sample.set_words(self.tr("Try the sample event"), self.tr("17 delegates, nothing to break"))
        self._lock.set_text(
            self.tr("Names and scans stay on the laptops of this event. Nothing is sent to the internet.")
        )
        self._version.set_text(f"Companion {__version__}")
        self.render_state(self.presenter.state)

    def help_lines(self) -> tuple[str, ...]:
        """What a newcomer must know."""
        return (
            self.tr("Enter goes on with the event on the card."),
            self.tr("New event asks for a title and the days; the delegate list comes after it."),
            self.tr("An event is one file. Copy it to a stick to have it elsewhere."),
            self.tr("The sample event is for trying things out: everything works, nothing can break."),
        )

    def set_size_class(self, size_class: SizeClass) -> None:
        """Closer together in small windows."""
        super().set_size_class(size_class)
        compact = size_class is SizeClass.COMPACT
        low = size_class in {SizeClass.COMPACT, SizeClass.SHORT}
        side = 36 if compact else max(64, (self.width() - WIDEST) // 2)
        self._page.setContentsMargins(side, 22 if low else 40, side, 18 if low else 26)
        self._middle.setSpacing(24 if compact else 40)
        self._doors.setFixedWidth(364 if compact else min(480, max(392, self.look.px(340))))
        self.picture.setFixedHeight(150 if low else 178)
        self.render_state(self.presenter.state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the ridges along the foot, keep the page in the middle of a wide window."""
        super().resizeEvent(event)
        self.set_size_class(self.size_class)
        height = min(250, round(self.height() * 0.33))
        self._backdrop.setGeometry(QRect(0, self.height() - height, self.width(), height))

    # --- drawing the state ---

    def render_state(self, state: WelcomeState) -> None:
        """Bring every part up to the state."""
        if not hasattr(self, "card"):
            return
        if state.opening and not self._slow_timer.isActive() and not self._slow:
            self._slow_timer.start()
        if not state.opening:
            self._slow = False
            self._slow_timer.stop()
        if state.cards:
            self._render_event(state.cards[0], state)
        else:
            self._render_sample(state)
        older = state.cards[1:] if self.size_class is not SizeClass.COMPACT else state.cards[1:2]
        self._render_older(older[: 1 if self.size_class is SizeClass.SHORT else 3])
        self._render_error(state)
        busy = state.opening
        for part in (self.new, self.open, self.sample, self.go_on):
            part.setEnabled(not busy)
        if self._slow:
            self.go_on.set_text(self.tr("Opening…"))

    def _render_event(self, card: EventCard, state: WelcomeState) -> None:
        language = self.look.language
        key = language.split("_")[0]
        if card.day:
            chip = self.tr("Running now · day {day} of {days}").format(day=card.day, days=card.days)
        elif card.event.start > state.now.astimezone(card.event.zone).date():
            chip = self.tr("Coming up")
        else:
            chip = self.tr("Over")
        if card.event.sample:
            sample = self.tr("Sample")
            chip = f"{sample} · {chip}"
        self.picture.set_words(card.event.title(key), chip, now=bool(card.day))
        self._facts[0].set_fact(self.tr("Dates"), formats.days(card.event.start, card.event.end, language))
        self._facts[1].set_fact(self.tr("Delegates"), self._people(card))
        ago = formats.ago(card.saved.astimezone(card.event.zone), state.now.astimezone(card.event.zone), language)
        if (state.now - card.saved).days >= 1:
            ago = formats.day(card.saved.astimezone(card.event.zone).date(), language)
        self._facts[2].set_fact(self.tr("Saved"), ago, "ok")
        roomy = self.size_class is not SizeClass.COMPACT and self.look.scale <= ROOMY_SCALE
        self._facts[2].setVisible(roomy)
        self._facts[1].setVisible(roomy or self.look.scale <= ROOMY_SCALE)
        self.go_on.set_text(self.tr("Continue"))
        if not self._facts_fit():
            self._facts[1].set_fact(self.tr("Delegates"), self.tr("%n people", "", card.people))
        if not self._facts_fit():
            self._facts[2].hide()

    def _people(self, card: EventCard) -> str:
        people = self.tr("%n people", "", card.people)
        if card.delegations < 2 or self.size_class is SizeClass.COMPACT:
            return people
        return self.tr("{people} from {count} delegations").format(people=people, count=card.delegations)

    def _facts_fit(self) -> bool:
        """Whether the facts of the card stand beside its button without being cut."""
        sides = self._page.contentsMargins()
        outside = sides.left() + sides.right() + self._doors.width() + self._middle.spacing()
        inside = _FACTS_SIDES + self.go_on.sizeHint().width()
        shown = [fact.sizeHint().width() + _FACTS_GAP for fact in self._facts if not fact.isHidden()]
        return sum(shown) + inside <= self.width() - outside

    def _render_sample(self, state: WelcomeState) -> None:
        chip = self.tr("Reading…") if state.reading and self._slow else self.tr("Sample event")
        self.picture.set_words(self.tr("A study visit in Seoul, five days"), chip, now=False)
        self._facts[0].set_fact(self.tr("Today"), self.tr("Day 3 of 5"))
        self._facts[1].set_fact(self.tr("Delegates"), self.tr("%n people", "", 17))
        self._facts[2].setVisible(False)
        self.go_on.set_text(self.tr("Try it"))

    def _render_older(self, cards: tuple[EventCard, ...]) -> None:
        while len(self._older) < len(cards):
            row = ActionCard(self.look, "calendar", flat=True, parent=self.card)
            number = len(self._older)
            row.clicked.connect(lambda _checked=False, number=number: self._open_older(number))
            self._rows.addWidget(row)
            self._older.append(row)
        low = self.size_class in {SizeClass.COMPACT, SizeClass.SHORT}
        for i, row in enumerate(self._older):
            row.setVisible(i < len(cards))
            if i < len(cards):
                card = cards[i]
                row.set_height(66 if low else 76)
                dates = formats.days(card.event.start, card.event.end, self.look.language)
                people = self.tr("%n people", "", card.people)
                row.set_words(card.event.title(self.look.language.split("_")[0]), f"{dates} · {people}")

    def _open_older(self, number: int) -> None:
        cards = self.presenter.state.cards[1:]
        if number < len(cards):
            self.presenter.open(cards[number].path)

    def _render_error(self, state: WelcomeState) -> None:
        if state.error is None:
            self._banner.take(_ERROR)
            return
        sentence, remedy = error_words(state.error)
        actions: tuple[Action, ...] = (Action("dismiss", self.tr("Close")),)
        if state.copy is not None:
            time = formats.day_and_time(state.copy.at, self.look.language)
            remedy = self.tr("What was scanned after {time} may be missing in its copy.").format(time=time)
            actions = (Action("copy", self.tr("Open the copy from {time}").format(time=time)), *actions)
        self._banner.put(BannerView(_ERROR, sentence, remedy, actions, serious=True))

    def _banner_pressed(self, _banner: str, action: str) -> None:
        if action == "copy":
            self.presenter.open_copy()
        else:
            self.presenter.dismiss()

    def _is_slow(self) -> None:
        self._slow = True
        self.render_state(self.presenter.state)

    def choose_file(self) -> None:
        """Ctrl O: the system's own dialog."""
        kind = self.tr("Events")
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open an event file"), str(Path.home()), f"{kind} (*.companion)"
        )
        if chosen:
            self.presenter.open(Path(chosen))


def build(
    ports: WelcomePorts, runner: Runner, opened: Callable[..., None], actions: WelcomeActions, look: Look
) -> WelcomeScreen:
    """The start screen."""
    screens: list[WelcomeScreen] = []
    presenter = WelcomePresenter(
        ports, runner, lambda state: screens[0].render_state(state) if screens else None, opened
    )
    screen = WelcomeScreen(presenter, actions, look)
    screens.append(screen)
    screen.destroyed.connect(screens.clear)  # what is still being read then has nobody to show it
    return screen
