"""Who is missing: a card each with name, telephone, where they were last and what to do; rows when there are many."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from companion.ui.look import Look, SizeClass
from companion.ui.tips import tip
from companion.ui.widgets.buttons import Button, IconButton, PrimaryButton, QuietButton, RegularButton
from companion.ui.widgets.panel_parts import scrolling
from companion.ui.widgets.parts import Card, Part, Text, paint_focus_ring, rounded

_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1
_VERTICAL = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)
_ROW_HEIGHT = 56


@dataclass(frozen=True, slots=True)
class MissingView:
    """Somebody missing. `phone` in large digits, else `instead` ("No phone. Ask ..."); `notes`: earlier calls, the
    newest last; `seen`: where they were last, in fewer words
    in `seen_short`; `near`: roommate or head of delegation."""

    id: str
    native: str
    latin: str
    origin: str
    phone: str
    instead: str
    seen: str
    notes: tuple[str, ...]
    spoken: str
    may_note: bool = True
    near: str = ""
    seen_short: str = ""


@dataclass(frozen=True, slots=True)
class MissingWords:
    """The words of the column in the window's language."""

    headline: str
    here: str
    excuse: str
    note: str
    paper: str
    aloud: str


class _Names(Part):
    """Both names on one line, never cut; where they come from takes the room that is left."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._native = self._latin = self._origin = ""
        self._size = 26.0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_names(self, native: str, latin: str, origin: str, size: float) -> None:
        self._native, self._latin, self._origin, self._size = native, latin, origin, size
        self.setFixedHeight(round(self.look.px(size) * 1.5))
        self.update()

    def visible_texts(self) -> list[str]:
        """What is painted."""
        return [text for text in (self._native, self._latin) if text]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, room, size = self.look, float(self.width()), self._size
        parts: list[tuple[str, QFont, float]] = []
        while size > self._size * 0.5:
            parts = []
            for text, share, weight in ((self._native, 1.0, 700), (self._latin, 0.74 if self._native else 1.0, 600)):
                if text:
                    font = look.name_font(text, size * share, weight)
                    parts.append((text, font, QFontMetricsF(font).horizontalAdvance(text)))
            if sum(width for *_, width in parts) + 10 * (len(parts) - 1) <= room:
                break
            size -= 1
        x = 0.0
        for text, font, width in parts:
            painter.setFont(font)
            painter.setPen(look.color("ink"))
            painter.drawText(QRectF(x, 0, width + 2, self.height()), _VERTICAL, text)
            x += width + 10
        font = look.text_font(self._origin, 14)
        width = QFontMetricsF(font).horizontalAdvance(self._origin)
        if x + 8 + min(width, 56) <= room:
            painter.setFont(font)
            painter.setPen(look.color("ink2"))
            words = QFontMetricsF(font).elidedText(self._origin, Qt.TextElideMode.ElideRight, room - x - 8)
            painter.drawText(
                QRectF(x, 0, room - x, self.height()),
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine),
                words,
            )


class _Line(QWidget):
    """An icon before a line of text."""

    def __init__(self, look: Look, icon: str, size: float, *, ink: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self._icon, self._ink = look, icon, ink
        row = QHBoxLayout(self)
        row.setContentsMargins(35, 0, 0, 0)
        row.setSpacing(0)
        self.text = Text(look, size=size, colour="ink2", elide=True, parent=self)
        row.addWidget(self.text, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = QRectF(7, (self.height() - 16) / 2, 16, 16)
        self.look.icons.paint(painter, square, self._icon, self.look.color(self._ink), 2)


class _Phone(Part):
    """A telephone number in large digits, to be read off while it is dialled: made smaller, never cut."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._digits, self._size = "", 26.0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_digits(self, digits: str, size: float) -> None:
        self._digits, self._size = digits, size
        self.setAccessibleName(digits)
        self.setFixedHeight(round(self.look.px(size) * 1.35))
        self.update()

    def visible_texts(self) -> list[str]:
        """What is painted."""
        return [self._digits]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self.look
        middle = self.height() / 2
        look.icons.paint(painter, QRectF(5, middle - 10, 20, 20), "phone", look.color("accent"), 2)
        left, size = 35.0, self._size
        font = look.font(size, 600, tabular=True)
        while QFontMetricsF(font).horizontalAdvance(self._digits) > self.width() - left and size > 12:
            size -= 1
            font = look.font(size, 600, tabular=True)
        painter.setFont(font)
        painter.setPen(look.color("ink"))
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), _VERTICAL, self._digits)


class MissingCard(Card):
    """One person. `act` brings "here", "excuse" or "note"."""

    act = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, radius=12, padding=0)
        self.view: MissingView | None = None
        self.column.setContentsMargins(14, 10, 12, 11)
        self.column.setSpacing(4)
        self._names = _Names(look, self)
        names = QHBoxLayout()
        names.setContentsMargins(4, 0, 4, 0)
        names.addWidget(self._names)
        self.column.addLayout(names)
        self._phone = _Phone(look, self)
        self._instead = _Line(look, "phone", 15, ink="ink3", parent=self)
        self._seen = _Line(look, "clock", 14, ink="ink2", parent=self)
        self._note = QuietButton(look, height=26, parent=self)
        seen = QHBoxLayout()
        seen.setContentsMargins(0, 0, 0, 0)
        seen.setSpacing(0)
        seen.addWidget(self._seen, 1)
        seen.addWidget(self._note)
        self._told = _Line(look, "call-note", 14, ink="ink2", parent=self)
        self._near = _Line(look, "delegates", 14, ink="ink2", parent=self)
        for part in (self._phone, self._instead, self._near):
            self.column.addWidget(part)
        self.column.addLayout(seen)
        self.column.addWidget(self._told)
        buttons = self._buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        self.here = PrimaryButton(look, icon="tick", height=48, parent=self)
        self.excuse = RegularButton(look, height=48, parent=self)
        buttons.addWidget(self.here, 1)
        buttons.addWidget(self.excuse)
        self.column.addLayout(buttons)
        acts: tuple[tuple[Button, str], ...] = ((self.here, "here"), (self.excuse, "excuse"), (self._note, "note"))
        for button, name in acts:
            button.clicked.connect(lambda _checked=False, name=name: self._press(name))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_view(self, view: MissingView, words: MissingWords, *, compact: bool) -> None:
        """Show this person."""
        self.view = view
        self._names.show_names(view.native, view.latin, view.origin, 22 if compact else 26)
        self._phone.show_digits(view.phone, 22 if compact else 26)
        self._phone.setVisible(bool(view.phone))
        self._instead.text.set_text(view.instead)
        self._instead.setVisible(bool(view.instead))
        self._instead.setToolTip(tip(view.instead))
        self._near.text.set_text(view.near)
        self._near.setVisible(bool(view.near))
        self._near.setToolTip(tip(view.near))
        self._seen.text.set_text(view.seen_short if compact and view.seen_short else view.seen)
        self._seen.setToolTip(tip(view.seen))
        self._told.text.set_text(view.notes[-1] if view.notes else "")
        self._told.setVisible(bool(view.notes))
        self._told.setToolTip(tip("\n".join(view.notes)))
        self.here.set_text(words.here)
        self.excuse.set_text(words.excuse)
        self._note.set_text(words.note)
        self._note.setVisible(view.may_note)
        for button in (self.here, self.excuse):
            button.set_height(40 if compact else 48)
        self.column.setSpacing(0 if compact else 3)
        # The quiet button keeps room of its own around it; the other lines would touch the buttons.
        below = 4 if self._told.isVisibleTo(self) or not view.may_note else 0
        self._buttons.setContentsMargins(0, 0 if compact else below, 0, 0)
        self.column.setContentsMargins(*((8, 3, 6, 4) if compact else (12, 8, 10, 9)))
        every: tuple[Button, ...] = (self.here, self.excuse, self._note)
        for one in every:
            one.setAccessibleName(f"{one.text()}: {view.spoken}")
        self.setAccessibleName(view.spoken)

    def first(self) -> Button:
        """What gets the keyboard."""
        return self.here

    def _press(self, act: str) -> None:
        if self.view is not None:
            self.act.emit(self.view.id, act)


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.views: tuple[MissingView, ...] = ()

    def put(self, views: tuple[MissingView, ...]) -> None:
        if [one.id for one in views] == [one.id for one in self.views]:
            self.views = views
            if views:
                self.dataChanged.emit(self.index(0), self.index(len(views) - 1))
            return
        self.beginResetModel()
        self.views = views
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.views)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        view = self.views[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return view.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(part for part in (view.seen, view.instead, view.near, *view.notes) if part))
        return view if role == _ROW else None


class _RowPainter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, self.look.px(_ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view = index.data(_ROW)
        if not isinstance(view, MissingView):
            return
        look = self.look
        rect = QRectF(option.rect).adjusted(4, 3, -4, -3)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(look.color("accent" if chosen else "line"), 1.5 if chosen else 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        inside = rect.adjusted(11, 3, -11, -3)
        upper = QRectF(inside.left(), inside.top(), inside.width(), inside.height() * 0.54)
        lower = QRectF(inside.left(), upper.bottom(), inside.width(), inside.height() - upper.height())
        x = upper.left()
        for text, size, weight, ink in ((view.native, 17.0, 700, "ink"), (view.latin, 14.5, 600, "ink")):
            if text and upper.right() - x > 20:
                font = look.name_font(text, size, weight)
                painter.setFont(font)
                painter.setPen(look.color(ink))
                shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, upper.right() - x)
                painter.drawText(QRectF(x, upper.top(), upper.right() - x, upper.height()), _VERTICAL, shown)
                x += QFontMetricsF(font).horizontalAdvance(shown) + 8
        phone_font = look.text_font(view.phone, 15, 600) if view.phone else look.text_font(view.instead, 13)
        words = QFontMetricsF(phone_font).elidedText(
            view.phone or view.instead, Qt.TextElideMode.ElideRight, lower.width()
        )
        painter.setFont(phone_font)
        painter.setPen(look.color("ink"))
        painter.drawText(lower, _VERTICAL, words)
        used = QFontMetricsF(phone_font).horizontalAdvance(words) + 10
        if lower.width() - used > 40:
            choices = view.notes[-1:] or (view.seen, view.seen_short or view.seen)
            self._small(painter, lower.adjusted(used, 0, 0, 0), choices)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect.adjusted(2, 2, -2, -2), look, 8)
        painter.restore()

    def _small(self, painter: QPainter, rect: QRectF, choices: Sequence[str]) -> None:
        """What is known of them, in the room that the number leaves: the first that fits, else the last, cut."""
        for words in choices:
            font = self.look.text_font(words, 12.5)
            if QFontMetricsF(font).horizontalAdvance(words) <= rect.width():
                break
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        painter.setPen(self.look.color("ink2"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown)


class MissingRows(QListView):
    """Many missing people. Space or a double click: here; `stood` brings the person the arrows went to."""

    act = Signal(str, str)
    stood = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = _Rows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_RowPainter(look, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.doubleClicked.connect(lambda index: self.act.emit(self.rows.views[index.row()].id, "here"))
        self.selectionModel().currentChanged.connect(self._moved)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def current(self) -> str:
        """Who is chosen."""
        index = self.currentIndex()
        return self.rows.views[index.row()].id if index.isValid() and index.row() < len(self.rows.views) else ""

    def show_views(self, views: tuple[MissingView, ...]) -> None:
        """Show these; the cursor stays on its place, so that the next one is at hand."""
        row = max(0, self.currentIndex().row())
        self.rows.put(views)
        if views and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(min(row, len(views) - 1)))

    def choose(self, person: str) -> None:
        """The keyboard is on this person among the tiles: the row and its buttons mean the same one."""
        row = next((at for at, view in enumerate(self.rows.views) if view.id == person), None)
        if row is not None and not self.hasFocus():
            self.setCurrentIndex(self.rows.index(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whole rows only: no row is cut at the foot."""
        row = self.sizeHintForRow(0)
        rest = self.height() % row if row > 0 else 0
        if self.viewportMargins().bottom() != rest:
            self.setViewportMargins(0, 0, 0, rest)
        super().resizeEvent(event)

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid() and self.hasFocus():
            self.stood.emit(self.rows.views[index.row()].id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes: it stands on somebody."""
        super().focusInEvent(event)
        if self.current():
            self.stood.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space: here."""
        if event.key() == Qt.Key.Key_Space and self.current():
            if not event.isAutoRepeat():
                self.act.emit(self.current(), "here")
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or (event.text() and event.text().isprintable()):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Head(Part):
    """The amber head with the triangle and how many are missing."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._text = ""
        self._compact = False
        self.setFixedHeight(84)

    def show_text(self, text: str, *, compact: bool) -> None:
        self._text, self._compact = text, compact
        self.setFixedHeight(66 if compact else 84)
        self.setAccessibleName(text)
        self.update()

    def visible_texts(self) -> list[str]:
        """What is painted."""
        return [self._text]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        shape = rounded(QRectF(self.rect()).adjusted(0, 0, 0, 20), 12)
        painter.setClipRect(self.rect())
        painter.fillPath(shape, look.color("again_fill"))
        painter.setClipping(False)
        side = 50
        square = QRectF(17, (self.height() - side) / 2 - 1, side, side)
        _paint_triangle(painter, square, look)
        x = square.right() + 14
        size = look.capped(36 if self._compact else 40, 115)
        font = look.text_font(self._text, size, 700, tracking=-0.02)
        while QFontMetricsF(font).horizontalAdvance(self._text) > self.width() - x - 10 and size > 18:
            size -= 1
            font = look.text_font(self._text, size, 700, tracking=-0.02)
        painter.setFont(font)
        painter.setPen(look.color("again_on"))
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), _VERTICAL, self._text)


def _paint_triangle(painter: QPainter, square: QRectF, look: Look) -> None:
    """The warning sign, dark on amber."""
    unit = square.width() / 24
    ink = look.color("again_on")
    pen = QPen(ink, 3 * unit)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(ink)
    points = [
        QPointF(square.left() + x * unit, square.top() + y * unit) for x, y in ((12, 4.2), (21.2, 19.6), (2.8, 19.6))
    ]
    painter.drawPolygon(points)
    pen = QPen(look.color("again_fill"), 2 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    x = square.left() + 12 * unit
    painter.drawLine(QPointF(x, square.top() + 9.6 * unit), QPointF(x, square.top() + 13.8 * unit))
    painter.drawPoint(QPointF(x, square.top() + 17.4 * unit))


class MissingColumn(QWidget):
    """The amber column. `act` brings a person and "here", "excuse" or "note"; `paper` wants the list on paper,
    `aloud` the names one at a time."""

    act = Signal(str, str)
    stood = Signal(str)
    paper = Signal()
    aloud = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.cards: list[MissingCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        self._head = _Head(look, self)
        column.addWidget(self._head)
        self._inside = QWidget()
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(14, 14, 14, 4)
        self._list.setSpacing(12)
        self._list.addStretch(1)
        self._area = scrolling(self._inside, self)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._area, 1)
        self.rows = MissingRows(look, self)
        self.rows.act.connect(self.act)
        self.rows.stood.connect(self.stood)
        column.addWidget(self.rows, 1)
        self._acts = QWidget(self)
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(8, 2, 8, 0)
        acts.setSpacing(0)
        self._here = PrimaryButton(look, icon="tick", key="Space", height=40, parent=self)
        self._excuse = RegularButton(look, height=40, parent=self)
        self._note = QuietButton(look, height=40, parent=self)
        self._note_sign = IconButton(look, "call-note", "", parent=self)
        every: tuple[tuple[Button, str], ...] = (
            (self._here, "here"), (self._excuse, "excuse"), (self._note, "note"), (self._note_sign, "note"),
        )  # fmt: skip
        for button, name in every:
            button.clicked.connect(lambda _checked=False, name=name: self._press(name))
            acts.addWidget(button, 1 if name == "here" else 0)
        column.addWidget(self._acts)
        self._paper = Button(look, kind="plain", icon="print", key="Ctrl P", height=36, parent=self)
        self._paper.clicked.connect(self.paper)
        foot = QHBoxLayout()
        foot.setContentsMargins(2, 0, 2, 4)
        self._aloud = Button(look, kind="plain", icon="read-aloud", key="F7", height=36, parent=self)
        self._aloud.clicked.connect(self.aloud)
        foot.setSpacing(0)
        foot.addWidget(self._paper)
        foot.addStretch(1)
        foot.addWidget(self._aloud)
        column.addLayout(foot)
        look.changed.connect(self.update)

    def show_missing(
        self, views: tuple[MissingView, ...], words: MissingWords, *, rows: bool, size: SizeClass, paper: bool = True
    ) -> None:
        """Show who is missing, as cards or as rows."""
        compact = size is SizeClass.COMPACT
        self._head.show_text(words.headline, compact=compact)
        self._area.setVisible(not rows)
        self.rows.setVisible(rows)
        self._acts.setVisible(rows)
        # In a small window both words have their room, and their pictures go.
        self._paper.set_icon("" if compact else "print")
        self._aloud.set_icon("" if compact else "read-aloud")
        self._paper.set_text(words.paper)
        self._paper.setVisible(paper)
        self._aloud.set_text(words.aloud)
        self._list.setContentsMargins(*((10, 8, 10, 2) if compact else (14, 14, 14, 4)))
        self._list.setSpacing(8 if compact else 12)
        if rows:
            self._show_cards((), words, compact=compact)
            self.rows.show_views(views)
            self._here.set_text(words.here)
            self._excuse.set_text(words.excuse)
            self._note.set_text(words.note)
            may_note = all(one.may_note for one in views)
            with_note = may_note and not compact
            self._note_sign.set_word(words.note)
            self._note_sign.setVisible(may_note and compact)
            self._here.set_key("" if compact or with_note else "Space")  # three words and a cap have no room in a row
            self._here.set_icon("" if may_note else "tick")
            self._note.setVisible(with_note)
        else:
            self.rows.show_views(())
            self._show_cards(views, words, compact=compact)

    def _show_cards(self, views: tuple[MissingView, ...], words: MissingWords, *, compact: bool) -> None:
        wanted = {view.id for view in views}
        kept = {card.view.id: card for card in self.cards if card.view is not None and card.view.id in wanted}
        for card in self.cards:
            if card not in kept.values():
                self._list.removeWidget(card)
                card.hide()
                card.deleteLater()
        self.cards = []
        for place, view in enumerate(views):
            card = kept.get(view.id) or self._new_card()
            if self._list.indexOf(card) != place:
                self._list.removeWidget(card)
                self._list.insertWidget(place, card)
            card.show_view(view, words, compact=compact)
            self.cards.append(card)

    def _new_card(self) -> MissingCard:
        card = MissingCard(self.look, self._inside)
        card.act.connect(self.act)
        return card

    def current(self) -> str:
        """The person on whom the keyboard is in this column, "" when it is elsewhere."""
        focus = QApplication.focusWidget()
        if focus is None:
            return ""
        if focus is self.rows or self._acts.isAncestorOf(focus):
            return self.rows.current()
        card = next((one for one in self.cards if one.isAncestorOf(focus)), None)
        return "" if card is None or card.view is None else card.view.id

    def _press(self, act: str) -> None:
        if self.rows.current():
            self.act.emit(self.rows.current(), act)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the amber ground and its border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.color("again_ink"), 2))
        painter.setBrush(self.look.color("again_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 13, 13)
