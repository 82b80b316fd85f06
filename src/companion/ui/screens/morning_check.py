"""The morning check: what must be ready before people come, each with a sign, a sentence and the one thing to do."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from companion.domain.preflight import CheckLine, Fix, Group, Subject
from companion.presenters.context import ScreenContext
from companion.presenters.morning_check import MorningPresenter, MorningState, SampleMade
from companion.ui.check_words import fix_word, group_word, light_word, line_words, summary
from companion.ui.errors import sentences, words_of
from companion.ui.look import Look, SizeClass
from companion.ui.screen import Screen, TitleBlock
from companion.ui.widgets import Button
from companion.ui.widgets.check_list import CheckList, GroupView, LightSign, RowView

_LEFT = (Group.EVENT, Group.PEOPLE, Group.PAPER)
_RIGHT = (Group.LAPTOP,)
_FIX_KEYS = ("F9", "F10")
_PLACES = {
    Fix.PROGRAMME: ("programme", ""),
    Fix.IMPORT: ("import", ""),
    Fix.BADGES: ("badges", ""),
    Fix.OPEN_BACKUP: ("welcome", ""),
    Fix.PRINTER: ("settings", "printing"),
    Fix.SCANNER: ("settings", "scanner"),
    Fix.CAMERA: ("settings", "camera"),
    Fix.SOUND: ("settings", "sound"),
}
"""Where another screen mends it: the screen and its page."""


class MorningCheckScreen(Screen):
    """Draws the state of the presenter; a scan here records nothing, it only shows that the scanner works."""

    key = "morning-check"

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._ready = False
        self._first = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.presenter = MorningPresenter(context, self.render_state, self._tested)
        self.sign = LightSign(look, 34)
        self._block = TitleBlock(look)
        self.test_button = Button(look, icon="print", key="Ctrl P")
        self.test_button.clicked.connect(self.print_test)
        self.again_button = Button(look, icon="replace", key="F5", kind="primary")
        self.again_button.clicked.connect(self._again)
        self.top_line.addSpacing(4)
        self.top_line.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self.top_line.addSpacing(10)
        self.top_line.addWidget(self._block, 1)
        for button in (self.test_button, self.again_button):
            self.top_line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.list = CheckList(look, self)
        self.list.pressed.connect(self._pressed)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.list)
        for keys, act in (("F5", self._again), ("Ctrl+P", self.print_test)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)
        self._ready = True
        self.retranslate()

    # --- the screen in the window ---

    def title(self) -> str:
        """Morning check."""
        return self.tr("Morning check")

    def activate(self) -> None:
        """Look at everything anew: whoever comes back has usually mended something."""
        self.presenter.check()
        self.list.setFocus()

    def leave(self) -> None:
        """Another screen comes on show: nobody waits for the rest."""
        self.presenter.stop()

    def retranslate(self) -> None:
        """Every word again."""
        self.test_button.set_text(self.tr("Print a test badge"))
        if self._ready:
            self.render_state(self.presenter.state)

    def set_size_class(self, size_class: SizeClass) -> None:
        """Fewer words above in compact windows."""
        super().set_size_class(size_class)
        if self._ready:
            self.render_state(self.presenter.state)

    def help_lines(self) -> tuple[str, ...]:
        """What is here."""
        return (
            self.tr("A green disc is as it should be. Look at an amber triangle; mend a red octagon first."),
            self.tr("Each line that wants something has one button. Tab goes to it, Space presses it."),
            self.tr("Scan any badge to test the scanner: on this screen nothing is recorded."),
        )

    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this screen."""
        return (
            ("F5", self.tr("Check again")),
            ("Ctrl P", self.tr("Print a test badge")),
            ("F9", self.tr("The first button")),
            ("F10", self.tr("The second button")),
            ("Esc", self.tr("Stop, or back to the desk")),
        )

    def scanner_seen(self) -> None:
        """The scanner was heard, here or elsewhere."""
        if self.presenter.state.lines:
            self.presenter.scanner_heard()

    def scanned(self, text: str) -> None:
        """A scan: the scanner works. Nothing is recorded."""
        self.presenter.scanner_heard()
        self._context.toast(
            self.tr("The scanner read {code}. Nothing is recorded here.").format(code=text), refused=True
        )

    def typed(self, text: str) -> None:
        """A number typed by hand says nothing about the scanner."""

    def first_action(self) -> bool:
        """F9."""
        return self._fix(0)

    def second_action(self) -> bool:
        """F10."""
        return self._fix(1)

    def escape(self) -> bool:
        """Esc stops the look, else goes back to the desk."""
        if not self.presenter.stop():
            self._context.open_screen("check-in")
        return True

    # --- drawing ---

    def render_state(self, state: MorningState) -> None:
        """Bring every part up to the state."""
        if not self._ready:
            return
        light, words = summary(state)
        if state.fault is not None:
            words = sentences(words_of(state.fault.sentence, state.fault.remedy))
        self._block.set_words(self.tr("Morning check"), words)
        self.sign.show_light("" if light is None else str(light), light_word(light) if light is not None else words)
        self.again_button.set_text(self.tr("Stop") if state.running else self.tr("Check again"))
        self.again_button.set_key("Esc" if state.running else "F5")
        self.test_button.setEnabled(not state.testing)
        keys = {line.subject: key for line, key in zip(state.fixes, _FIX_KEYS, strict=False)}
        self.list.show_groups(self._groups(state, _LEFT, keys), self._groups(state, _RIGHT, keys))
        first = str(state.fixes[0].subject) if state.fixes and not state.running else ""
        if first and first != self._first:
            self.list.bring(first)  # what F9 presses is never out of sight
        self._first = first

    def _groups(self, state: MorningState, groups: tuple[Group, ...], keys: dict[Subject, str]) -> list[GroupView]:
        return [
            GroupView(
                group_word(group), tuple(self._row(line, keys.get(line.subject, "")) for line in state.of_group(group))
            )
            for group in groups
        ]

    def _row(self, line: CheckLine, key: str) -> RowView:
        sentence, names, remedy = line_words(line, self.look.language)
        fix = "" if line.fix is None else fix_word(line.fix)
        spoken = light_word(line.light)
        return RowView(str(line.subject), str(line.light), sentence, spoken, names, remedy, fix, key if fix else "")

    # --- what staff do ---

    def _again(self) -> None:
        if not self.presenter.stop():
            self.presenter.check()

    def _fix(self, place: int) -> bool:
        fixes = self.presenter.state.fixes
        if place < len(fixes):
            self._mend(fixes[place])
        return place < len(fixes)

    def _pressed(self, subject: str) -> None:
        line = next((one for one in self.presenter.state.lines if one.subject == subject), None)
        if line is not None:
            self._mend(line)

    def _mend(self, line: CheckLine) -> None:
        match line.fix:
            case Fix.DELEGATES:
                self._context.open_screen("delegates", only=line.delegates)
            case Fix.PRINT_BADGES:
                self._context.open_screen("badges", delegates=line.delegates)
            case Fix.BACK_UP:
                self.presenter.back_up()
            case Fix.SAVE_COPY:
                self._save_copy()
            case Fix.COUNT_AGAIN:
                self.presenter.count_again()
            case None:
                return
            case _:
                screen, page = _PLACES[line.fix]
                self._context.open_screen(screen, **({"page": page} if page else {}))

    def _save_copy(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to save the copy"), str(Path.home()))
        if chosen:
            self.presenter.save_copy(Path(chosen))

    def print_test(self) -> None:
        """Ctrl P: a test badge on the badge printer, or as a PDF where there is none."""
        if self.presenter.printer:
            self.presenter.print_test()
            return
        name = str(Path.home() / self.tr("Test badge.pdf"))
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the test badge"), name, "PDF (*.pdf)")
        if chosen:
            self.presenter.save_test(Path(chosen))

    def _tested(self, test: SampleMade) -> None:
        words = (
            self.tr("A test badge went to {printer}. Look at it, and scan it.").format(printer=test.to)
            if test.printed
            else self.tr("The test badge was saved as {name}.").format(name=test.to)
        )
        self._context.toast(words)


def build(context: ScreenContext, look: Look) -> MorningCheckScreen:
    """The morning check of the open event."""
    return MorningCheckScreen(context, look)
