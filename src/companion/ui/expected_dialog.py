"""The question who is expected: one list to tick and search in, and the number that results, at once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from companion.domain.audience import Audience
from companion.domain.programme import Event, Expected
from companion.presenters.context import ScreenContext
from companion.presenters.expected_editor import ExpectedEditor, ExpectedLine, ExpectedState, Sort
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.expected_words import delegation_words, expected_words, group_words, role_words
from companion.ui.widgets.fields import SearchField
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.parts import Text
from companion.ui.widgets.tick_list import TickLine, TickList

translate = QCoreApplication.translate


class ExpectedDialog(FramedDialog):
    """Typing searches, the arrow goes down into the list, Space ticks, Ctrl Enter takes it over."""

    def __init__(
        self,
        context: ScreenContext,
        look: Look,
        parent: QWidget,
        event: Event,
        audience: Audience,
        expected: Expected,
        refused: Callable[[Exception], None],
    ) -> None:
        super().__init__(look, translate("Expected", "Who is expected?"), parent)
        self._look, self._event = look, event
        column = self.column
        self.count = Text(look, size=17, weight=600, tabular=True, parent=self)
        self.line = Text(look, size=15, colour="ink2", wrap=True, parent=self)
        column.addWidget(self.count)
        column.addWidget(self.line)
        self.search = SearchField(
            look, translate("Expected", "A name, group, role or delegation"), key="Ctrl F", parent=self
        )
        column.addWidget(self.search)
        self.list = TickList(look, self)
        self.list.setAccessibleName(self.windowTitle())
        column.addWidget(self.list, 1)
        foot = self.foot
        foot.addSpacing(4)
        foot.addWidget(Text(look, translate("Expected", "Space ticks"), size=13, colour="ink3", parent=self))
        foot.addStretch(1)
        leave = RegularButton(look, translate("Papers", "Cancel"), key="Esc", parent=self)
        leave.clicked.connect(self.reject)
        self.take = PrimaryButton(look, translate("Expected", "Use this list"), key="Ctrl Enter", parent=self)
        self.take.clicked.connect(self.accept)
        foot.addWidget(leave)
        foot.addWidget(self.take)
        for keys, act in (
            ("Ctrl+Return", self.take.click),
            ("Ctrl+Enter", self.take.click),
            ("Ctrl+F", self.search.setFocus),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._lines: dict[str, ExpectedLine] = {}
        self.editor = ExpectedEditor(
            context.desk, context.runner, audience, expected, self.show_state, refused, self._spelt
        )
        self.finished.connect(lambda _result: self._stop())
        self.search.changed.connect(self.editor.search)
        self.search.left.connect(self.reject)
        self.search.moved.connect(lambda _by: self.list.setFocus())
        self.search.left.connect(self.reject)
        self.search.entered.connect(lambda _text: self.list.setFocus())
        self.list.toggled.connect(self._toggle)
        self.set_room(560, 640)
        self.search.setFocus()
        self.editor.start()

    def _stop(self) -> None:
        self.editor.close()

    def show_state(self, state: ExpectedState) -> None:
        """Show a state."""
        count, total = formats.number(state.count), formats.number(state.total)
        words = translate("ActivitySide", "%1 of %2 expected").replace("%1", count).replace("%2", total)
        self.count.set_text(words)
        self.line.set_text(expected_words(state.expected, self._event, self._look))
        self._lines = {f"{one.sort}:{one.name}": one for one in state.lines}
        self.list.show_lines(tuple(self._line(key, one) for key, one in self._lines.items()))

    def _line(self, key: str, one: ExpectedLine) -> TickLine:
        if one.sort is Sort.PERSON:
            native, latin = one.native or one.latin, one.latin if one.native else ""
            if one.delegation:
                latin = f"{latin} · {delegation_words(one.delegation, self._event, self._look)}".removeprefix(" · ")
        else:
            native = self._spelt(one.sort, one.name)
            latin = translate("Expected", "%n people", "", one.count)
        return TickLine(key, native, latin, one.chosen, spoken=f"{native}, {latin}")

    def _spelt(self, sort: Sort, name: str) -> str:
        match sort:
            case Sort.EVERYONE:
                return translate("ActivitySide", "Everyone")
            case Sort.GROUP:
                return group_words(name)
            case Sort.ROLE:
                return role_words(name, self._event, self._look)
            case _:
                return delegation_words(name, self._event, self._look)

    def _toggle(self, key: str) -> None:
        one = self._lines.get(key)
        if one is not None:
            self.editor.toggle(one.sort, one.name)

    @property
    def expected(self) -> Expected:
        """What was put together."""
        return self.editor.state.expected
