"""A text box that completes what is being typed, the completed part chosen so that the next letter replaces it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class CompletingBox(QLineEdit):
    """`set_known` says what is known; Up and Down go through those that begin with what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[str, ...] = ()
        self._typed = ""
        self._composing = False
        self.textEdited.connect(self._complete)

    def set_known(self, known: Sequence[str]) -> None:
        """What may be completed, the likeliest first."""
        self._known = tuple(known)

    def others(self) -> tuple[str, ...]:
        """What else begins with what was typed."""
        return tuple(one for one in self._fitting() if one != self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose another one; deleting does not complete again."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        self._deleting = event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method is still composing is not completed."""
        self._composing = bool(event.preeditString())
        self._deleting = False
        super().inputMethodEvent(event)

    _deleting = False

    def _fitting(self) -> list[str]:
        start = self._typed.casefold()
        return [one for one in self._known if start and one.casefold().startswith(start)]

    def _complete(self, text: str) -> None:
        self._typed = text
        fitting = self._fitting()
        at_end = self.cursorPosition() == len(text)
        if fitting and at_end and not self._deleting and not self._composing and len(fitting[0]) > len(text):
            self._show(fitting[0])

    def _step(self, step: int) -> None:
        fitting = self._fitting() or list(self._known)
        if not fitting:
            return
        at = fitting.index(self.text()) + step if self.text() in fitting else (0 if step > 0 else -1)
        self._show(fitting[at % len(fitting)])

    def _show(self, whole: str) -> None:
        self.setText(whole)
        typed = len(self._typed) if whole.casefold().startswith(self._typed.casefold()) else 0
        self.setSelection(len(whole), typed - len(whole))
