"""The ceremony: the operator's side of the stage. Every key works without the mouse, and nothing is lost by leaving."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from companion.domain.ceremony import COMING, StageOrder, StageState, Turn
from companion.domain.codes import keys_behind
from companion.presenters.ceremony import CeremonyPresenter
from companion.presenters.ceremony_state import ASKS, GOOD, CeremonyState, Phase, Said, Talk
from companion.presenters.context import ScreenContext
from companion.presenters.stage_paper import StagePaper
from companion.presenters.stage_scans import StageScans
from companion.presenters.views import Action
from companion.ui import ceremony_words
from companion.ui.look import Look, SizeClass
from companion.ui.screen import Screen
from companion.ui.stage_dialogs import StageDialog
from companion.ui.widgets import Card, ComboBox, EmptyState, PrimaryButton, RegularButton, SearchField, SegmentBar, Text
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.paper_talk import ask_where
from companion.ui.widgets.stage_list import StageList
from companion.ui.widgets.stage_page import Coming, StagePage
from companion.ui.words import Words

_LIST, _LIST_COMPACT = 348, 292


class CeremonyScreen(Screen):
    """Draws the state of the presenter and hands it what staff press."""

    key = "ceremony"
    desk = True
    full = True

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._ready = False
        self._from = "certificates"
        self.dialog: StageDialog | None = None
        self.presenter = CeremonyPresenter(context, self.render_state)
        self.scans = StageScans(context, self.presenter)
        self.paper = StagePaper(context, self.presenter)
        self.destroyed.connect(self.presenter.close)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._make_body()
        self._make_keys()
        self._end_hall: Callable[[], None] = lambda: None
        self._ready = True
        self.retranslate()

    # --- parts ---

    def _make_body(self) -> None:
        look = self.look
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 20, 16)
        whole.setSpacing(12)
        whole.addLayout(self._make_head())
        self.bar = SegmentBar(look, height=10, parent=self)
        whole.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(16)
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(self._make_strip())
        self.pages = QStackedWidget(self._left)
        self.page = StagePage(look, self.pages)
        self.page.pressed.connect(self._pressed)
        self.over = EmptyState(look, "ceremony", parent=self.pages)
        self.over.pressed.connect(self._pressed)
        self.pages.addWidget(self.page)
        self.pages.addWidget(self.over)
        left.addWidget(self.pages, 1)
        self.coming = Coming(look, COMING, self._left)
        left.addWidget(self.coming)
        row.addWidget(self._left, 1)
        row.addWidget(self._make_list())
        whole.addLayout(row, 1)

    def _make_head(self) -> QHBoxLayout:
        look = self.look
        head = QHBoxLayout()
        head.setSpacing(8)
        self.back_button = self._button(RegularButton(look, icon="previous", key="Esc", parent=self), self._go_back)
        self._title = Text(look, size=22, weight=700, tracking=-0.01, parent=self)
        self._line = Text(look, size=15, colour="ink2", elide=True, tabular=True, parent=self)
        self._typed = Text(look, size=22, weight=700, colour="accent", tabular=True, parent=self)
        self.hall_button = self._button(
            RegularButton(look, icon="second-screen", key="Ctrl Shift S", parent=self),
            self._context.second_screen.toggle,
        )
        self.end_button = self._button(RegularButton(look, icon="stop", key="F10", parent=self), self._finish)
        self.search = SearchField(look, key="Ctrl F", parent=self)
        self.search.setFixedWidth(look.px(230))
        self.search.changed.connect(self.presenter.search)
        self.search.moved.connect(self.presenter.choose)
        self.search.entered.connect(lambda _text: self._take_found())
        self.search.left.connect(self._leave_search)
        head.addWidget(self.back_button)
        head.addSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._line, 1)
        head.addWidget(self._typed)
        head.addWidget(self.search)
        head.addWidget(self.hall_button)
        head.addWidget(self.end_button)
        return head

    def _make_strip(self) -> QWidget:
        """One line that tells what a scan came to, or asks."""
        look = self.look
        self.strip = Card(look, self._left, radius=12, padding=8)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(4)
        self.told = Text(look, size=17, weight=600, wrap=True, parent=self.strip)
        self.yes = self._button(PrimaryButton(look, key="F9", parent=self.strip), self.first_action)
        self.no = self._button(RegularButton(look, key="F10", parent=self.strip), self.second_action)
        row.addWidget(self.told, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.strip.column.addLayout(row)
        self.strip.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return self.strip

    def _make_list(self) -> QWidget:
        look = self.look
        self._panel = Card(look, self, padding=1)
        column = self._panel.column
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 8)
        head.setSpacing(8)
        self.order = ComboBox(look)
        self.order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.order.activated.connect(lambda _i: self._order_chosen())
        self._order_key = Text(look, "F4", size=13, colour="ink3", parent=self._panel)
        head.addWidget(self.order, 1)
        head.addWidget(self._order_key)
        column.addLayout(head)
        self.list = StageList(look, self._panel)
        self.list.chosen.connect(self.presenter.look)
        self.list.moved.connect(self.presenter.move)
        column.addWidget(self.list, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 6, 12, 10)
        foot.setSpacing(2)
        self.everybody = self._button(
            Button(look, kind="quiet", key="F7", height=32, parent=self._panel), self._call_all
        )
        self.hint = Text(look, size=13, colour="ink2", wrap=True, parent=self._panel)
        foot.addWidget(self.hint)
        foot.addWidget(self.everybody, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(foot)
        return self._panel

    def _button(self, button: Button, act: Callable[[], object]) -> Button:
        # The keyboard stays on the page: a click must not make Space press the same button again.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _make_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F2", self._announce),
            ("F4", self.order.showPopup),
            ("F7", self._call_all),
            ("F8", self._move_to),
            ("Alt+Up", lambda: self.presenter.move_by(-1)),
            ("Alt+Down", lambda: self.presenter.move_by(1)),
            ("Ctrl+P", self._print_left),
            ("Ctrl+S", self._save_left),
            ("Ctrl+Shift+S", self._context.second_screen.toggle),
        )
        for key, act in keys:
            QShortcut(QKeySequence(key), self, act)

    # --- what the window tells ---

    def title(self) -> str:
        """The screen's name."""
        return self.tr("Ceremony")

    def show_what(self, **what: object) -> None:
        """Somebody wants to look at a delegate's turn."""
        delegate = what.get("delegate")
        if isinstance(delegate, str):
            self.presenter.look(delegate)

    def activate(self) -> None:
        """Read where the ceremony is, and take the keyboard."""
        self._end_hall()
        self._end_hall = self._context.second_screen.subscribe(self._show_hall)
        self.presenter.open()
        self.setFocus()
        self._show_hall()

    def leave(self) -> None:
        """Rest; the hall keeps the title."""
        self._end_hall()
        self._end_hall = lambda: None
        self.presenter.leave()

    def scanned(self, text: str) -> None:
        """A badge or a certificate."""
        self.scans.scanned(text)

    def mixed(self, readings: tuple[str, ...]) -> None:
        """Several ways to understand a scan."""
        self.scans.mixed(readings)

    def typing(self, digits: str) -> None:
        """A place in the order, digit by digit."""
        self.presenter.typing(digits)

    def typed(self, text: str) -> None:
        """Go to this place."""
        self.presenter.go_to(text)

    def letter(self, text: str) -> None:
        """H holds back, S asks for a receiver; any other letter begins a search."""
        match keys_behind(text).casefold():
            case "h":
                self._hold()
            case "s":
                self._substitute()
            case _:
                self.start_search()
                self.search.set_text(text)

    def start_search(self) -> bool:
        """Put the cursor into the search box."""
        self.search.setFocus()
        return True

    def first_action(self) -> bool:
        """F9: yes to what is asked; go on after the end."""
        if self.presenter.answer(yes=True):
            return True
        if self.presenter.state.phase is Phase.OVER:
            self.presenter.resume()
            return True
        return False

    def second_action(self) -> bool:
        """F10: no to what is asked; else the ceremony ends."""
        if not self.presenter.answer(yes=False):
            self._finish()
        return True

    def escape(self) -> bool:
        """Put away what is asked, go back to whose turn it is, then to the certificates."""
        self.search.clear()
        self.setFocus()
        if not self.presenter.back():
            self._go_back()
        return True

    def undo(self) -> bool:
        """Ctrl Z: take the last act back."""
        self.presenter.take_back()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Backspace takes back, the arrows look."""
        key = Qt.Key(event.key())
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.presenter.press()
        elif key == Qt.Key.Key_Backspace:
            if not event.isAutoRepeat():
                self.presenter.take_back()
        elif key in {Qt.Key.Key_Right, Qt.Key.Key_Down}:
            self.presenter.step(1)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Up}:
            self.presenter.step(-1)
        else:
            super().keyPressEvent(event)

    def set_size_class(self, size_class: SizeClass) -> None:
        """Other measures for other windows."""
        super().set_size_class(size_class)
        self.page.set_size_class(size_class)
        self.coming.set_size_class(size_class)
        self._measure()
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list takes no more than it needs."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        compact = self.size_class is SizeClass.COMPACT
        self._panel.setFixedWidth(self.look.px(_LIST_COMPACT if compact else _LIST))
        self.search.setFixedWidth(self.look.px(190 if compact else 230))
        self.hall_button.set_key("" if compact else "Ctrl Shift S")

    def help_lines(self) -> tuple[str, ...]:
        """Six lines for F1."""
        return (
            self.tr("Space notes that the certificate was handed over and calls the next person."),
            self.tr("Scanning a badge or a certificate notes it too; the certificate of somebody else is asked about."),
            self.tr("The arrows look ahead without noting anything; the hall does not see it."),
            self.tr("Whoever comes out of order is found with Ctrl F, or by their place: type it and press Enter."),
            self.tr("The order is kept in the event, so another desk can go on at any moment."),
            self.tr("After the end, the list says whose certificate is to be sent."),
        )

    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of the stage."""
        return (
            (self.tr("Space"), self.tr("Handed over, next person")),
            ("⌫", self.tr("Take back")),
            ("H", self.tr("Hold back with a reason")),
            ("S", self.tr("Who receives it for them")),
            ("← →", self.tr("Look ahead or back")),
            ("Ctrl F", self.tr("Find somebody")),
            ("F2", self.tr("How the name is said, note")),
            ("F4", self.tr("Order")),
            ("F7", self.tr("Call everybody or not")),
            ("F8", self.tr("Move to a place")),
            ("Alt ↑ ↓", self.tr("Move up or down")),
            ("F10", self.tr("End the ceremony")),
            ("Ctrl S", self.tr("Save the list")),
            ("Ctrl P", self.tr("Print the list")),
            ("Ctrl Shift S", self.tr("Second screen")),
        )

    def retranslate(self) -> None:
        """Every word again."""
        self.back_button.set_text(self.tr("Certificates"))
        self._title.set_text(self.tr("Ceremony"))
        self.end_button.set_text(self.tr("End"))
        self.search.set_placeholder(self.tr("Find"))
        self.order.setAccessibleName(self.tr("Order on stage"))
        self.hint.set_text(self.tr("Drag, or Alt ↑ and Alt ↓, to change the order. F8 moves to a place."))
        self.page.set_edit_word(self.tr("Edit…"))
        self.presenter.speak(self.look.language[:2])
        self._show_hall()
        self.render_state(self.presenter.state)

    # --- drawing the state ---

    def render_state(self, state: CeremonyState) -> None:
        """Show a state."""
        if not self._ready:
            return
        words = self._words()
        ceremony = state.ceremony
        nobody = ceremony is not None and not ceremony.turns
        self._line.set_text(ceremony_words.progress(state) if not nobody else "")
        self._typed.set_text(state.typed)
        self._typed.setVisible(bool(state.typed))
        self.bar.set_count(state.handed, len(ceremony.turns) if ceremony is not None else 0)
        self.end_button.setVisible(state.phase is Phase.ON)
        self._show_strip(state, words)
        if nobody or (state.phase is Phase.OVER and not state.looked):
            self.pages.setCurrentWidget(self.over)
            self._show_over(state, nobody=nobody)
        else:
            self.pages.setCurrentWidget(self.page)
            self.page.show_person(ceremony_words.person(state, words))
        coming = ceremony_words.coming(state, words)
        low = self.size_class in {SizeClass.COMPACT, SizeClass.SHORT}
        covered = low and state.talk is not None  # a low window has room for one of the two
        self.coming.setVisible(bool(coming) and state.phase is not Phase.OVER and not covered)
        self.coming.show_coming(self.tr("Next"), coming)
        self._show_list(state)

    def _words(self) -> Words:
        return Words(self._context.desk.file.read.event(), self.look.language)

    def _show_strip(self, state: CeremonyState, words: Words) -> None:
        told = state.talk
        self.strip.setVisible(told is not None)
        if told is None:
            return
        self.told.set_text(ceremony_words.talk(told, state, words))
        self.strip.set_tone("go" if told.said in GOOD else "again")
        asks = told.said in ASKS
        self.yes.setVisible(asks)
        self.no.setVisible(asks)
        self.yes.set_text(self.tr("Hand over to %1").replace("%1", told.name))
        self.no.set_text(self.tr("Leave it"))

    def _show_over(self, state: CeremonyState, *, nobody: bool) -> None:
        if nobody:
            self.over.set_words(
                self.tr("Nobody has a certificate yet"),
                (Action("certificates", self.tr("Certificates"), "certificates", primary=True),),
                self.tr("Give one on the Certificates screen, or call everybody (F7)."),
            )
            return
        left = len(state.left)
        acts = []
        if left:
            acts.append(Action("save", self.tr("Save the list… (Ctrl S)"), "save", primary=True))
            acts.append(Action("print", self.tr("Print the list (Ctrl P)"), "print"))
        if state.waiting:
            acts.append(Action("resume", self.tr("Go on (F9)"), "resume"))
        detail = self.tr("%n certificates were not handed over.", "", left) if left else self.tr("Nothing is left.")
        self.over.set_words(ceremony_words.progress(state), tuple(acts), detail)

    def _show_list(self, state: CeremonyState) -> None:
        ceremony = state.ceremony
        if ceremony is None:
            return
        searching = bool(state.query.strip())
        at = state.found[state.at] if searching and state.at < len(state.found) else ""
        shown = "" if state.shown is None else state.shown.delegate.id
        self.list.show_rows(
            ceremony_words.Rows(state, self.look.language), at if searching else shown, arranges=not searching
        )
        self.order.show_items(ceremony_words.orders(), ceremony.plan.shown_order)
        words = self.tr("Call only who earned one") if ceremony.plan.everybody else self.tr("Call the others too")
        self.everybody.set_text(words)
        self.everybody.setVisible(bool(ceremony.apart) or ceremony.plan.everybody)

    def _show_hall(self) -> None:
        on = self._context.second_screen.state() in {"on", "window"}
        compact = self.size_class is SizeClass.COMPACT
        if compact:
            self.hall_button.set_text(self.tr("Hall"))
        else:
            self.hall_button.set_text(self.tr("Hall: on") if on else self.tr("Hall: off"))
        self.hall_button.setToolTip(self.tr("Shows whose turn it is, and who is next, on the second screen."))
        self.hall_button.set_kind("primary" if on and compact else "regular")

    # --- what staff do ---

    def _pressed(self, what: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "press": self.presenter.press,
            "hold": self._hold,
            "substitute": self._substitute,
            "announce": self._announce,
            "back": self.presenter.take_back,
            "turn": self.presenter.back,
            "save": self._save_left,
            "print": self._print_left,
            "resume": self.presenter.resume,
            "certificates": self._go_back,
        }
        acts[what]()

    def _go_back(self) -> None:
        self._context.open_screen(self._from)

    def _finish(self) -> None:
        if self.presenter.state.phase is Phase.ON:
            self.presenter.finish()

    def _take_found(self) -> None:
        self.presenter.take_found()
        self._leave_search()

    def _leave_search(self) -> None:
        self.search.clear()
        self.setFocus()

    def _order_chosen(self) -> None:
        self.presenter.choose_order(StageOrder(self.order.currentData()))
        self.setFocus()

    def _call_all(self) -> None:
        ceremony = self.presenter.state.ceremony
        if ceremony is not None:
            self.presenter.call_everybody(everybody=not ceremony.plan.everybody)

    def _about(self) -> Turn | None:
        state = self.presenter.state
        return None if state.phase is Phase.OVER and not state.looked else state.shown

    def _hold(self) -> None:
        turn = self._about()
        if turn is None or turn.state is StageState.HANDED:
            return
        dialog = StageDialog(
            self.look,
            self.tr("Hold back the certificate of %1?").replace("%1", turn.delegate.full_name),
            self.tr("Hold back"),
            self,
            boxes=((self.tr("Why?"), ""),),
            answers=(
                self.tr("Not here"),
                self.tr("Comes later"),
                self.tr("Something on it is wrong"),
                self.tr("Not found"),
            ),
            needed=True,
        )
        self._ask(dialog, lambda values: self.presenter.keep_back(turn.delegate.id, values[0]))

    def _substitute(self) -> None:
        turn, ceremony = self._about(), self.presenter.state.ceremony
        if turn is None or ceremony is None or turn.state is StageState.HANDED:
            return
        others = [one.delegate for one in ceremony.turns if one.delegate.id != turn.delegate.id]
        own = [one for one in others if one.delegation and one.delegation == turn.delegate.delegation]
        dialog = StageDialog(
            self.look,
            self.tr("Who receives it for %1?").replace("%1", turn.delegate.full_name),
            self.tr("Keep"),
            self,
            line=self.tr("Leave the name empty if they receive it themselves."),
            boxes=((self.tr("Name"), turn.facts.receiver), (self.tr("Why? (may stay empty)"), turn.facts.receiver_why)),
            names=tuple(dict.fromkeys(one.full_name for one in (*own, *others))),
        )  # fmt: skip
        self._ask(dialog, lambda values: self.presenter.substitute(turn.delegate.id, values[0], values[1]))

    def _announce(self) -> None:
        turn = self._about()
        if turn is None:
            return
        state = self.presenter.state
        said = turn.delegate.said or state.spoken.get(turn.delegate.id, "")
        dialog = StageDialog(
            self.look,
            self.tr("How is %1 said?").replace("%1", turn.delegate.full_name),
            self.tr("Keep"),
            self,
            line=self.tr("Only the announcer sees this. It stays with the person, in the event."),
            boxes=((self.tr("Said"), said), (self.tr("Note to the announcer"), turn.facts.note)),
        )
        self._ask(dialog, lambda values: self.presenter.announce(turn.delegate.id, values[0], values[1]))

    def _move_to(self) -> None:
        turn, ceremony = self._about(), self.presenter.state.ceremony
        if turn is None or ceremony is None:
            return
        dialog = StageDialog(
            self.look,
            self.tr("Move %1 to which place?").replace("%1", turn.delegate.full_name),
            self.tr("Move"),
            self,
            boxes=((self.tr("Place, from 1 to %1").replace("%1", str(len(ceremony.turns))), str(turn.number)),),
            needed=True,
        )

        def moved(values: tuple[str, ...]) -> None:
            if values[0].isdecimal() and 1 <= int(values[0]) <= len(ceremony.turns):
                self.presenter.move(turn.delegate.id, int(values[0]))
            else:
                self.presenter.tell(Talk(Said.NO_SUCH_PLACE, text=values[0]))

        self._ask(dialog, moved)

    def _ask(self, dialog: StageDialog, take: Callable[[tuple[str, ...]], object]) -> None:
        if self.dialog is not None:
            dialog.deleteLater()
            return
        self.dialog = dialog

        def answered(result: int) -> None:
            self.dialog = None
            values = dialog.values()
            dialog.deleteLater()
            self.setFocus()
            if result == QDialog.DialogCode.Accepted:
                take(values)

        dialog.finished.connect(answered)
        dialog.open()

    def _print_left(self) -> None:
        content = ceremony_words.left_content(self.presenter.state, self._words())
        if content is None:
            self.presenter.tell(Talk(Said.NOTHING_LEFT))
        else:
            self.paper.print(content)

    def _save_left(self) -> None:
        words = self._words()
        content = ceremony_words.left_content(self.presenter.state, words)
        if content is None:
            self.presenter.tell(Talk(Said.NOTHING_LEFT))
            return
        path = self.where_to_save(content.headline)
        if path is not None:
            self.paper.save(path, words.key, content)

    def where_to_save(self, name: str) -> Path | None:
        """Ask where the list goes; None when given up."""
        kinds = self.tr("Tables (*.csv)") + ";;" + self.tr("PDF files (*.pdf)")
        return ask_where(self, self.tr("Save the list"), f"{name}.csv", kinds)


def build(context: ScreenContext, look: Look) -> Screen:
    """The ceremony of an open event."""
    return CeremonyScreen(context, look)
