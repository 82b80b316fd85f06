"""The frame of a question in a window of its own: paddings, title and foot as everywhere, no larger than the window."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.parts import Text

_EDGE = 48
"""So much of the window stays in sight around its dialog."""
_STRETCH = 1.3
"""A dialog may be pulled so much wider: boxes of one word as wide as the screen are hard to read."""


class FramedDialog(QDialog):
    """`column` takes what is asked, below the title; `foot` the buttons. Both end at the same edges, although buttons
    keep 4 px around themselves for the focus ring."""

    def __init__(self, look: Look, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self._around = look, parent
        self.setWindowTitle(title)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 20)
        whole.setSpacing(16)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(4, 0, 4, 0)
        self.column.setSpacing(10)
        self.column.addWidget(Text(look, title, size=20, weight=700, wrap=True, parent=self))
        self.column.addSpacing(4)
        whole.addLayout(self.column, 1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(4)
        whole.addLayout(self.foot)

    def put_beside(self, part: QWidget) -> None:
        """A part at the right of what is asked, as high as the dialog; once, before the dialog is shown."""
        self._whole.removeItem(self.column)
        self.column.setParent(None)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(self.column, 1)
        row.addWidget(part)
        self._whole.insertLayout(0, row, 1)

    def set_room(self, width: int, height: int = 0) -> None:
        """How large it opens, in logical px at the text size of 100 %; no `height`: as much as it needs."""
        window = self._around.window()
        wide = min(self.look.px(width), max(320, window.width() - _EDGE))
        self.setMinimumWidth(wide)
        self.setMaximumWidth(max(wide, round(self.look.px(width) * _STRETCH)))
        if height:
            self.resize(wide, min(self.look.px(height), max(320, window.height() - _EDGE)))
