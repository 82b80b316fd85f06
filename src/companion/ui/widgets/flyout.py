"""A small card that opens under a control; Esc, a click beside it or the keyboard going elsewhere put it away."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from companion.ui.look import Look
from companion.ui.widgets.parts import Card

_GAP = 6
_EDGE = 12
"""Room left to the edge of the window."""


class Flyout(Card):
    """Lies over the window as a part of it, so that scans go on and its corners are round on every desktop.

    Put the contents into `column`, then call `open_under`. `gone` tells when it was put away.
    """

    gone = Signal()

    def __init__(self, look: Look, window: QWidget, *, padding: int = 6) -> None:
        super().__init__(look, window, padding=padding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self._opener: QWidget | None = None

    def open_under(self, part: QWidget, *, right: bool = False, focus: QWidget | None = None) -> None:
        """Show it under a part, flush with its left or `right` edge, inside the window; give `focus` the keyboard."""
        window = part.window()
        size = self.sizeHint()
        foot = part.mapTo(window, QPoint(part.width() - size.width() if right else 0, part.height() + _GAP))
        room = window.rect().adjusted(_EDGE, 0, -_EDGE, -_EDGE)
        width = min(size.width(), room.width())
        height = min(size.height(), room.bottom() - foot.y())
        left = max(room.left(), min(foot.x(), room.right() - width))
        self.setGeometry(QRect(left, foot.y(), width, height))
        self._before = QApplication.focusWidget()
        self._opener = part
        self.show()
        self.raise_()
        (focus or self).setFocus()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.installEventFilter(self)
            app.focusChanged.connect(self._focus_moved)

    def dismiss(self) -> None:
        """Close it and give the keyboard back."""
        before = self._before
        inside = self.isAncestorOf(QApplication.focusWidget() or self) or self.hasFocus()
        self._go()
        if inside and before is not None and before.isVisible():
            before.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A click beside it closes it; on the part that opened it, it does nothing more."""
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent) or self.isHidden():
            return False
        at = event.globalPosition().toPoint()
        if self.rect().contains(self.mapFromGlobal(at)):
            return False
        opener = self._opener
        on_opener = opener is not None and opener.rect().contains(opener.mapFromGlobal(at))
        self.dismiss()
        return on_opener

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now) and not self.isHidden():
            self._go()

    def _go(self) -> None:
        self.hide()
        self.deleteLater()
        self.gone.emit()
