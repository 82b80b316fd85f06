"""Text boxes as they were before a scanner typed into them."""

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

_TAKES_TEXT = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


@dataclass(frozen=True, slots=True)
class Box:
    """What a text box held at one moment, where its cursor stood and how much could be taken back."""

    widget: QLineEdit | QPlainTextEdit | QTextEdit
    text: str
    cursor: int
    selection_start: int
    selected: int
    undo_steps: int


def takes_text(widget: QWidget) -> bool:
    """Whether typing into this part writes text."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, _TAKES_TEXT)


def shows_keys_at_once(widget: QWidget) -> bool:
    """Whether keys go into this part while it is not yet sure who typed them. A line or a page of text can be put back
    as it was; a number, a date or a choice would act on every key, so it gets them only when a person typed them."""
    if isinstance(widget, QLineEdit):
        return takes_text(widget) and widget.completer() is None
    return isinstance(widget, QPlainTextEdit | QTextEdit) and takes_text(widget)


def remember(widget: QWidget) -> Box | None:
    """The box as it is now; None for parts that are no line and no page of text."""
    if not shows_keys_at_once(widget):
        return None
    if isinstance(widget, QLineEdit):
        return Box(widget, widget.text(), widget.cursorPosition(), widget.selectionStart(), widget.selectionLength(), 0)
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        cursor = widget.textCursor()
        length = cursor.selectionEnd() - cursor.selectionStart()
        start = cursor.selectionStart() if length else -1
        steps = widget.document().availableUndoSteps()
        return Box(widget, widget.toPlainText(), cursor.position(), start, length, steps)
    return None


def restore(box: Box) -> None:
    """Put a text box back as it was before the scan: its undo history holds nothing of the scan, and an input method
    is composing nothing in it."""
    widget = box.widget
    if not isValid(widget):
        return
    _stop_composing(widget)
    if isinstance(widget, QLineEdit):
        # A line joins what a person typed and what the scanner typed into one step, so stepping back would take both.
        if widget.text() != box.text:
            widget.setText(box.text)
        if box.selected:
            widget.setSelection(box.selection_start, box.selected)
        else:
            widget.setCursorPosition(box.cursor)
    else:
        _restore_page(widget, box)


def type_into(widget: QWidget, text: str) -> None:
    """Type for the person whose keys came in the middle of a scan."""
    if isinstance(widget, QLineEdit):
        widget.insert(text)
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        widget.textCursor().insertText(text)


def _stop_composing(widget: QWidget) -> None:
    QApplication.sendEvent(widget, QInputMethodEvent())
    if widget.hasFocus():
        QGuiApplication.inputMethod().reset()


def _restore_page(widget: QPlainTextEdit | QTextEdit, box: Box) -> None:
    document = widget.document()
    if widget.toPlainText() == box.text and document.availableUndoSteps() == box.undo_steps:
        return
    while document.availableUndoSteps() > box.undo_steps and widget.toPlainText() != box.text:
        document.undo()
    if widget.toPlainText() != box.text:
        widget.setPlainText(box.text)
    document.clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)
    cursor = widget.textCursor()
    cursor.setPosition(box.selection_start if box.selected else box.cursor)
    if box.selected:
        cursor.setPosition(box.selection_start + box.selected, QTextCursor.MoveMode.KeepAnchor)
    widget.setTextCursor(cursor)
