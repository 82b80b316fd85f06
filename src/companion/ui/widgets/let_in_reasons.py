"""Why somebody was let in against the list, once for each time, in a box in which it can be changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from companion.presenters.delegate_panel import LetIn
from companion.ui.let_in_words import reason_words
from companion.ui.look import Look
from companion.ui.widgets.parts import Text

_MOST = 3
"""The last ones are shown: the panel has no room for more, and who was let in more often is not on the list."""


class LetInReasons(QWidget):
    """`written` brings the mark and its new words at Enter."""

    written = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._shown: tuple[LetIn, ...] = ()
        self._language = ""
        self._low = False
        self.boxes: list[QLineEdit] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(3)
        self.hide()

    def show_reasons(self, reasons: tuple[LetIn, ...], *, low: bool = False) -> None:
        """Show these, the last of them; boxes that somebody types into stay as they are. In a `low` panel only the very
        last, without the word above it."""
        wanted = reasons[-1 if low else -_MOST :]
        self.setVisible(bool(wanted))
        if (wanted, self.look.language, low) == (self._shown, self._language, self._low):
            return
        self._shown, self._language, self._low = wanted, self.look.language, low
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes = [self._box(one) for one in wanted]

    def _box(self, one: LetIn) -> QLineEdit:
        short = {"zh_CN": "zh"}.get(self.look.language, self.look.language)
        title = one.titles.get(short) or one.titles.get("en") or next(iter(one.titles.values()), "")
        word = self.tr("Let in: {activity}").format(activity=title)
        label = Text(self.look, word, size=13, weight=500, colour="ink2", elide=True, parent=self)
        box = QLineEdit(reason_words(one.reason), self)
        box.setCursorPosition(0)
        box.setAccessibleName(word)
        box.setToolTip(f"{word}\n{self.tr('Why they were let in. Enter saves.')}")
        box.returnPressed.connect(lambda: self._write(one, box.text()))
        label.setVisible(not self._low)
        self._column.addWidget(label)
        self._column.addWidget(box)
        return box

    def _write(self, one: LetIn, words: str) -> None:
        if words.strip() not in {"", one.reason, reason_words(one.reason)}:
            self.written.emit(one.entry, words.strip())
