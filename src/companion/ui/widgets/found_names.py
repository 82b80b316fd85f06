"""The list over the desk while somebody searches: who, from where, and how they stand."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from companion.presenters.views import Family, Shape
from companion.ui.look import Look
from companion.ui.widgets.parts import Part, Text, paint_key_cap
from companion.ui.widgets.signs import paint_row_sign

_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1
MOST_ROWS = 8
"""More rows than this hide too much of the desk; the arrows reach the others."""
_NAMES_SHARE = 0.46
"""The part of a row in which the name stands; places stand below each other from there on."""
_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One person. `told` is what else tells them from others of the same name, `said` how they stand here.

    `caption` stands above the row. The marks are (start, end) pieces of the names that differ from a near name.
    """

    id: str
    native: str
    latin: str = ""
    delegation: str = ""
    organisation: str = ""
    told: str = ""
    said: str = ""
    shape: Shape = Shape.WAITING
    family: Family = Family.IDLE
    caption: str = ""
    native_mark: tuple[int, int] = (0, 0)
    latin_mark: tuple[int, int] = (0, 0)
    marks_delegation: bool = False
    marks_organisation: bool = False

    @property
    def spoken(self) -> str:
        """The row as one sentence for screen readers."""
        parts = (self.caption, self.native, self.latin, self.delegation, self.told, self.organisation, self.said)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class FoundHint:
    """The line under the rows: what Enter does, and at the right an aside, perhaps with a key."""

    text: str
    aside: str = ""
    key: str = ""
    armed: bool = False


class _FoundRows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: tuple[FoundRow, ...] = ()

    def show_rows(self, rows: tuple[FoundRow, ...]) -> None:
        if rows != self.shown:
            self.beginResetModel()
            self.shown = rows
            self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.shown[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken
        return row if role == _ROW else None


class _FoundPainter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.row_height = 46

    def height_of(self, row: FoundRow) -> int:
        return self.look.px(self.row_height) + (self.look.px(30) if row.caption else 0)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.data(_ROW)
        return QSize(200, self.height_of(row) if isinstance(row, FoundRow) else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_ROW)
        if not isinstance(row, FoundRow):
            return
        look = self.look
        state: QStyle.StateFlag = option.state
        painter.save()
        rect = QRectF(option.rect)
        if row.caption:
            rect = self._caption(painter, rect, row.caption)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color("soft" if chosen else "paper"))
        if chosen:  # not by colour alone
            painter.fillRect(QRectF(rect.left(), rect.top(), 4, rect.height()), look.color("accent"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        size = look.px(21 if row.shape is not Shape.WAITING else 19)
        sign = QRectF(rect.left() + 16, rect.center().y() + 0.5 - size / 2, size, size)
        paint_row_sign(painter, sign, row.shape, row.family, look)
        left = rect.left() + 16 + look.px(21) + 12
        right = self._said(painter, rect, row)
        column = left + (rect.right() - 16 - left) * _NAMES_SHARE
        self._names(painter, QRectF(left, rect.top(), column - 14 - left, rect.height()), row)
        self._places(painter, QRectF(column, rect.top(), right - column, rect.height()), row)
        painter.restore()

    def _caption(self, painter: QPainter, rect: QRectF, caption: str) -> QRectF:
        high = self.look.px(30)
        painter.setPen(QPen(self.look.color("line"), 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.setFont(self.look.text_font(caption, 13, 500))
        painter.setPen(self.look.color("ink3"))
        painter.drawText(QRectF(rect.left() + 16, rect.top(), rect.width() - 32, high), _FLAGS, caption)
        return rect.adjusted(0, high, 0, 0)

    def _said(self, painter: QPainter, rect: QRectF, row: FoundRow) -> float:
        """How they stand, at the right; where the room for the rest ends."""
        right = rect.right() - 16
        if not row.said:
            return right
        font = self.look.text_font(row.said, 13, 600)
        width = QFontMetricsF(font).horizontalAdvance(row.said)
        token = {Family.GO: "go_ink", Family.STOP: "stop_ink"}.get(row.family, "ink2")
        painter.setFont(font)
        painter.setPen(self.look.color(token))
        painter.drawText(QRectF(right - width, rect.top(), width, rect.height()), _FLAGS, row.said)
        return right - width - 16

    def _names(self, painter: QPainter, rect: QRectF, row: FoundRow) -> None:
        x = rect.left()
        if row.native:
            font = self.look.name_font(row.native, 17, 700)
            x = self._write(painter, rect, x, row.native, font, "ink", row.native_mark) + 10
        if row.latin and rect.right() - x > 24:
            font = self.look.name_font(row.latin, 15, 400 if row.native else 600)
            self._write(painter, rect, x, row.latin, font, "ink2" if row.native else "ink", row.latin_mark)

    def _places(self, painter: QPainter, rect: QRectF, row: FoundRow) -> None:
        look, x = self.look, rect.left()
        parts = (
            (row.delegation, 600, "ink", row.marks_delegation),
            (row.told, 600, "ink", True),
            (row.organisation, 400, "ink2", row.marks_organisation),
        )
        for text, weight, colour, marked in parts:
            if text and rect.right() - x > 32:
                font = look.text_font(text, 14, 600 if marked else weight)
                mark = (0, len(text)) if marked else (0, 0)
                x = self._write(painter, rect, x, text, font, "ink" if marked else colour, mark) + 14

    def _write(
        self, painter: QPainter, rect: QRectF, x: float, text: str, font: QFont, colour: str, mark: tuple[int, int]
    ) -> float:
        """Write a text, a piece of it on a soft ground; where it ends."""
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.right() - x)
        start, end = mark
        if end > start and (shown == text or end < len(shown)):
            before, through = metrics.horizontalAdvance(shown[:start]), metrics.horizontalAdvance(shown[:end])
            high = metrics.height() + 2
            left, right = (1 if start else 3), (1 if end < len(shown) else 3)  # never over the letter beside it
            piece = QRectF(x + before - left, rect.center().y() - high / 2, through - before + left + right, high)
            painter.setPen(QPen(self.look.color("accent"), 1))
            painter.setBrush(self.look.color("soft"))
            painter.drawRoundedRect(piece, 5, 5)
        painter.setFont(font)
        painter.setPen(self.look.color(colour))
        painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()), _FLAGS, shown)
        return x + metrics.horizontalAdvance(shown)


class FoundNames(Part):
    """Whole rows only; the box below leads it with its arrow keys. `chosen` brings the id of a row that was clicked."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._rows = _FoundRows(self)
        self._painter = _FoundPainter(look, self)
        self.names = QListView(self)
        self.names.setModel(self._rows)
        self.names.setItemDelegate(self._painter)
        self.names.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.names.setMouseTracking(True)
        self.names.setStyleSheet("QListView { background: transparent; }")
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the arrow keys lead it
        self.names.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.names.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.names.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.names.clicked.connect(lambda index: self.chosen.emit(self._rows.shown[index.row()].id))
        self._hint = Text(look, size=14, weight=500, colour="ink2", elide=True, parent=self)
        self._aside = _Aside(look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 6, 2, 4)
        column.setSpacing(0)
        column.addWidget(self.names, 1)
        self._foot = QWidget(self)
        line = QHBoxLayout(self._foot)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(16)
        line.addWidget(self._hint, 1)
        line.addWidget(self._aside)
        column.addWidget(self._foot)
        self.hide()

    @property
    def rows(self) -> tuple[FoundRow, ...]:
        """The rows on show."""
        return self._rows.shown

    def show_found(self, rows: tuple[FoundRow, ...], at: int, hint: FoundHint) -> None:
        """Show these people with one chosen; an armed hint says that the next Enter acts."""
        self._rows.show_rows(rows)
        self.names.setVisible(bool(rows))
        if rows:
            self.names.setCurrentIndex(self._rows.index(at))
        self._hint.set_text(hint.text)
        self._hint.set_colour("accent" if hint.armed else "ink2" if rows else "ink")
        self._aside.show_words(hint.aside, hint.key)

    def set_row_height(self, height: int) -> None:
        """Lower rows in compact windows."""
        self._painter.row_height = height
        self.names.scheduleDelayedItemsLayout()

    def height_for(self, most: int) -> int:
        """How high the list is with whole rows only, at most this high and `MOST_ROWS` rows."""
        foot = self.look.px(40)
        self._foot.setFixedHeight(foot)
        used = foot + 10
        for row in self._rows.shown[:MOST_ROWS]:
            high = self._painter.height_of(row)
            if used + high > most:
                break
            used += high
        return used

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, hairline and a clear edge towards what lies below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self.look.color("edge"), 1))
        painter.setBrush(self.look.color("surface"))
        painter.drawRoundedRect(rect, 14, 14)
        if self._rows.shown:
            painter.setPen(QPen(QColor(self.look.color("line")), 1))
            top = self._foot.y()
            painter.drawLine(1, top, self.width() - 2, top)


class _Aside(Part):
    """A quiet remark with the key that does it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._words, self._key = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str, key: str) -> None:
        """Show this."""
        self._words, self._key = words, key
        self.setAccessibleName(f"{words} {key}".strip())
        self.updateGeometry()
        self.update()

    def _text_width(self) -> float:
        return QFontMetricsF(self.look.text_font(self._words, 14, 500)).horizontalAdvance(self._words)

    def sizeHint(self) -> QSize:
        """As wide as its words and its key."""
        cap = QFontMetricsF(self.look.text_font(self._key, 12, 500)).horizontalAdvance(self._key) + 24
        return QSize(round(self._text_width() + (cap if self._key else 0)) + 2, self.look.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, then the key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.look.text_font(self._words, 14, 500))
        painter.setPen(self.look.color("ink2"))
        painter.drawText(QRectF(0, 0, self.width(), self.height()), _FLAGS, self._words)
        if self._key:
            paint_key_cap(painter, self.width() - 1, self.height() / 2, self._key, self.look)
