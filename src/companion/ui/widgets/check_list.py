"""The list of the morning check: headings, and under each its lines with a sign, a sentence and at most one button."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from companion.presenters.views import Family, Shape
from companion.ui.look import Look
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.panel_parts import scrolling
from companion.ui.widgets.parts import Card, Part, Text
from companion.ui.widgets.signs import paint_row_sign, paint_tick_disc, paint_warning

SIGN = 22


@dataclass(frozen=True, slots=True)
class RowView:
    """A line in words. `light` is "green", "amber" or "red", "" while it is not known; `spoken` says it.

    `fix` is the word on its button, `key` the key that presses it; `id` comes back when it is pressed.
    """

    id: str
    light: str
    sentence: str
    spoken: str
    names: str = ""
    remedy: str = ""
    fix: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class GroupView:
    """A heading and its lines."""

    title: str
    rows: tuple[RowView, ...]


class LightSign(Part):
    """A green disc with a tick, an amber triangle, a red octagon: told apart by shape before colour."""

    def __init__(self, look: Look, size: int = SIGN, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._light = ""
        self.setFixedSize(size, size)

    def show_light(self, light: str, spoken: str) -> None:
        """Another light, and what it means for who cannot see it."""
        self._light = light
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        square = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._light == "green":
            paint_tick_disc(painter, square, self.look)
        elif self._light == "amber":
            paint_warning(painter, square, self.look)
        elif self._light == "red":
            paint_row_sign(painter, square, Shape.EXCLAMATION, Family.STOP, self.look)
        else:
            paint_row_sign(painter, square, Shape.WAITING, Family.IDLE, self.look)


class CheckRow(QWidget):
    """One line. `pressed` brings its id when its button is pressed."""

    pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: RowView | None = None
        self.sign = LightSign(look, parent=self)
        self.sentence = Text(look, size=15, weight=500, wrap=True, parent=self)
        self.names = Text(look, size=13, colour="ink2", wrap=True, name=True, parent=self)
        self.remedy = Text(look, size=13, colour="ink2", wrap=True, parent=self)
        self.button = Button(look, "", height=36, parent=self)
        self.button.clicked.connect(self._press)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        for text in (self.sentence, self.names, self.remedy):
            words.addWidget(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(12)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_row(self, view: RowView) -> None:
        """Show a line."""
        if view == self.view:
            return
        self.view = view
        self.sign.show_light(view.light, view.spoken)
        self.sentence.set_text(view.sentence)
        for text, words in ((self.names, view.names), (self.remedy, view.remedy)):
            text.set_text(words)
            text.setVisible(bool(words))
        self.button.set_text(view.fix)
        self.button.set_key(view.key)
        self.button.setVisible(bool(view.fix))
        self.button.setAccessibleDescription(view.sentence)
        self.setAccessibleName(" ".join(part for part in (view.spoken, view.sentence, view.names, view.remedy) if part))

    def _press(self) -> None:
        if self.view is not None:
            self.pressed.emit(self.view.id)


class CheckColumn(Card):
    """Groups below each other in one card."""

    pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, padding=0)
        self.column.setContentsMargins(0, 8, 0, 10)
        self.column.setSpacing(0)
        self.column.addStretch(1)
        self._titles: list[Text] = []
        self.rows: dict[str, CheckRow] = {}
        self._shown: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def show_groups(self, groups: Iterable[GroupView]) -> None:
        """Show these groups; rows that stay keep their place and the keyboard."""
        wanted = tuple(group for group in groups if group.rows)
        order = tuple((group.title, tuple(row.id for row in group.rows)) for group in wanted)
        if order != self._shown:
            self._arrange(wanted)
            self._shown = order
        for group in wanted:
            for row in group.rows:
                self.rows[row.id].show_row(row)

    def _arrange(self, groups: tuple[GroupView, ...]) -> None:
        for title in self._titles:
            self.column.removeWidget(title)
            title.deleteLater()
        for before in self.rows.values():
            self.column.removeWidget(before)
        self._titles = []
        ids = {row.id for group in groups for row in group.rows}
        for gone in [one for one in self.rows if one not in ids]:
            self.rows.pop(gone).deleteLater()
        for group in groups:
            title = Text(self.look, group.title, size=13, weight=600, colour="ink3", parent=self)
            title.setContentsMargins(16, 10, 16, 2)
            title.show()
            self._titles.append(title)
            self._add(title)
            for view in group.rows:
                row = self.rows.get(view.id)
                if row is None:
                    row = CheckRow(self.look, self)
                    row.pressed.connect(self.pressed)
                    self.rows[view.id] = row
                    row.show_row(view)
                    row.show()
                self._add(row)

    def _add(self, part: QWidget) -> None:
        self.column.insertWidget(self.column.count() - 1, part)  # above the room that is left over


class CheckList(QWidget):
    """Two columns that scroll together when the window is low. Arrows and Page keys scroll it."""

    pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QWidget()
        self.left, self.right = CheckColumn(look, self._inside), CheckColumn(look, self._inside)
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for column in (self.left, self.right):
            column.pressed.connect(self.pressed)
            row.addWidget(column, 1)
        self.area: QScrollArea = scrolling(self._inside, self)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.area)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_groups(self, left: Iterable[GroupView], right: Iterable[GroupView]) -> None:
        """Show these groups in the two columns."""
        self.left.show_groups(left)
        self.right.show_groups(right)
        self.left.setVisible(bool(self.left.rows))
        self.right.setVisible(bool(self.right.rows))

    def bring(self, row_id: str) -> None:
        """Scroll as little as needed until this line is in sight, once the layout has its place."""
        QTimer.singleShot(0, self, lambda: self._bring(row_id))

    def _bring(self, row_id: str) -> None:
        row = self.row(row_id)
        if row is not None:
            self.area.ensureWidgetVisible(row, 0, 12)

    def row(self, row_id: str) -> CheckRow | None:
        """The line with this id."""
        return self.left.rows.get(row_id) or self.right.rows.get(row_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrows and Page keys."""
        bar = self.area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Up: -bar.singleStep() * 2,
            Qt.Key.Key_Down: bar.singleStep() * 2,
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)
