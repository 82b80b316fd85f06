"""Nobody is missing: the green panel, who came last, and the one big button."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from companion.presenters.views import NameRow, Shape
from companion.ui.look import Look, SizeClass
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.parts import Part, Text, rounded
from companion.ui.widgets.rich_line import Paragraph
from companion.ui.widgets.rows import NameList
from companion.ui.widgets.signs import paint_sign


def _balanced(text: Paragraph, again: Callable[[float], Paragraph], room: float) -> Paragraph:
    """The same text in as many lines, about equally long: no word stands alone in the last one."""
    width = room - 8
    while width > room / 2 and (narrower := again(width)).height <= text.height:
        text, width = narrower, width - 8
    return text


class _Field(Part):
    """The green field: a white disc with a tick, the headline, what to do now."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._headline = self._line = ""
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_words(self, headline: str, line: str, *, compact: bool) -> None:
        self._headline, self._line, self._compact = headline, line, compact
        self.setAccessibleName(f"{headline}. {line}")
        self.update()

    def visible_texts(self) -> list[str]:
        """What is painted."""
        return [self._headline, self._line]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        painter.setClipRect(self.rect())
        painter.fillPath(rounded(QRectF(self.rect()).adjusted(0, 0, 0, 20), 12), look.color("go_fill"))
        painter.setClipping(False)
        x, room = 25.0, self.width() - 45.0
        size = look.capped(34 if self._compact else 43, 110)
        headline = Paragraph(look, f"**{self._headline}**", size, room)
        while size > 22 and headline.height > size * 3.2:
            size -= 2
            headline = Paragraph(look, f"**{self._headline}**", size, room)
        headline = _balanced(headline, lambda width: Paragraph(look, f"**{self._headline}**", size, width), room)
        line = Paragraph(look, self._line, look.capped(17 if self._compact else 20, 115), room)
        disc = min(90.0, max(0.0, self.height() - headline.height - line.height - 60))
        y = max(10.0, min(30.0, (self.height() - disc - headline.height - line.height - 40) / 2))
        if disc >= 36:
            square = QRectF(x + 3, y, disc, disc)
            paint_sign(painter, square, Shape.TICK, look.color("go_on"), look.color("go_fill"))
            y += disc + (14 if self._compact else 20)
        headline.paint(painter, QPointF(x, y), look.color("go_on"))
        y += headline.height + (8 if self._compact else 14)
        line.paint(painter, QPointF(x, y), look.color("go_on"))


class AllHere(QWidget):
    """`pressed`: the big button, which there is only when something follows."""

    pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        self._field = _Field(look, self)
        column.addWidget(self._field, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 10, 14, 14)
        foot.setSpacing(4)
        self._title = Text(look, size=14, weight=600, colour="ink2", parent=self)
        self._names = NameList(look, row_height=40, parent=self)
        self._names.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button = PrimaryButton(look, height=60, parent=self)
        self.button.clicked.connect(self.pressed)
        foot.addWidget(self._title)
        foot.addWidget(self._names)
        foot.addWidget(self.button)
        column.addLayout(foot)
        look.changed.connect(self.update)

    def show_words(self, headline: str, line: str, title: str, rows: tuple[NameRow, ...], *, size: SizeClass) -> None:
        """Show these words and who came last."""
        compact = size in {SizeClass.COMPACT, SizeClass.SHORT}
        self._field.show_words(headline, line, compact=compact)
        self._title.set_text(title)
        self._names.set_row_height(32 if compact else 40)
        self._names.set_rows(rows)
        self._names.setFixedHeight(self._names.height_of(len(rows)))
        self._title.setVisible(bool(rows))

    def show_button(self, words: str, icon: str, key: str) -> None:
        """What follows, "" for nothing."""
        self.button.set_text(words)
        self.button.set_icon(icon)
        self.button.set_key(key)
        self.button.setVisible(bool(words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and its green border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.color("go_fill"), 2))
        painter.setBrush(self.look.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 13, 13)
