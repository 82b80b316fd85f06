"""What is asked on the stage: why a certificate is held back, who receives it, how a name is said, what place."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QWidget

from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.parts import Text

translate = QCoreApplication.translate
LONGEST = 200


class StageDialog(FramedDialog):
    """A few boxes, and answers that are given by one key; Enter takes what stands there. `needed`: the first box must
    not be empty."""

    def __init__(
        self,
        look: Look,
        title: str,
        act: str,
        parent: QWidget,
        *,
        boxes: Sequence[tuple[str, str]],
        line: str = "",
        answers: Sequence[str] = (),
        needed: bool = False,
        names: Sequence[str] = (),
    ) -> None:
        """`boxes`: (caption, text); `names` are offered in the first one; an answer fills the first and is taken."""
        super().__init__(look, title, parent)
        self._needed = needed
        if line:
            self.column.addWidget(Text(look, line, size=15, colour="ink2", wrap=True, parent=self))
        self._add_answers(answers)
        self.boxes: list[QLineEdit] = []
        for caption, text in boxes:
            self.column.addWidget(Text(look, caption, size=14, weight=600, colour="ink2", parent=self))
            box = QLineEdit(text, self)
            box.setMaxLength(LONGEST)
            box.setAccessibleName(caption)
            # The Enter of a scan never comes here: the scanner's digits and its Enter are taken out of the box.
            box.returnPressed.connect(self._enter)
            box.textChanged.connect(self._typed)
            self.column.addWidget(box)
            self.boxes.append(box)
        if names and self.boxes:
            completer = QCompleter(list(names), self)
            completer.setFilterMode(completer.filterMode().MatchContains)
            completer.setCaseSensitivity(completer.caseSensitivity().CaseInsensitive)
            self.boxes[0].setCompleter(completer)
        self.foot.addStretch(1)
        cancel = RegularButton(look, translate("Stage", "Cancel"), key="Esc", parent=self)
        cancel.clicked.connect(self.reject)
        self.act = PrimaryButton(look, act, key="Enter", parent=self)
        self.act.clicked.connect(self.accept)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.act)
        self.set_room(560)
        self._typed()
        if self.boxes:
            self.boxes[0].setFocus()
            self.boxes[0].selectAll()

    def _add_answers(self, answers: Sequence[str]) -> None:
        if not answers:
            return
        grid = QGridLayout()
        grid.setSpacing(4)
        self.answers: list[RegularButton] = []
        for number, words in enumerate(answers):
            button = RegularButton(self.look, words, key=f"Alt {number + 1}", height=44, parent=self)
            button.set_spread()
            button.clicked.connect(lambda _checked=False, words=words: self._answered(words))
            QShortcut(QKeySequence(f"Alt+{number + 1}"), self, lambda words=words: self._answered(words))
            grid.addWidget(button, number // 2, number % 2)
            self.answers.append(button)
        self.column.addLayout(grid)

    def values(self) -> tuple[str, ...]:
        """What stands in the boxes."""
        return tuple(box.text().strip() for box in self.boxes)

    def _answered(self, words: str) -> None:
        self.boxes[0].setText(words)
        self.accept()

    def _typed(self) -> None:
        self.act.setEnabled(not self._needed or bool(self.boxes and self.boxes[0].text().strip()))

    def _enter(self) -> None:
        if self.act.isEnabled():
            self.accept()
