"""Who gets a certificate: one row a delegate in stage order, with came of planned, the reason, and one act."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from companion.domain.certificates import Standing, Verdict
from companion.presenters.certificate_list import Row
from companion.presenters.views import Shape
from companion.ui import reason_words
from companion.ui.look import Look
from companion.ui.tips import tip
from companion.ui.widgets.parts import Part
from companion.ui.widgets.row_drag import RowDrag
from companion.ui.widgets.signs import paint_sign, paint_tick_disc

_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1
ROW = 34
_HEAD = 36


class Places:
    """Where the columns begin, in logical pixels of a list this wide; names take what is left."""

    def __init__(self, look: Look, width: float, longest: float) -> None:
        roomy = width >= 480
        self.number = look.px(38) if roomy else look.px(28)
        self.name = self.number + (12 if roomy else 9)
        left = look.px(286) if roomy else look.px(222)
        self.came = max(self.name + look.px(120), min(self.name + longest + 12, width - left))
        self.reason = self.came + look.px(61)


class _Rows(QAbstractListModel):
    def __init__(self, parent: "CertificateList") -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.titles: Mapping[str, str] = {}

    def set_rows(self, rows: tuple[Row, ...], titles: Mapping[str, str]) -> None:
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows, self.titles = rows, titles
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows, self.titles = rows, titles
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            reason = reason_words.short(row, self.titles)
            return f"{index.row() + 1}, {row.native}, {row.latin}, {row.came}/{row.planned}, {reason}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(reason_words.sentences(row, self.titles)))
        return row if role == _ROW else None


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: "CertificateList") -> None:
        super().__init__(parent)
        self.look = look
        self.list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(300, self.look.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_ROW)
        if not isinstance(row, Row):
            return
        look = self.look
        state: QStyle.StateFlag = option.state
        area: QRect = option.rect
        rect = QRectF(area)
        chosen = index.row() == self.list.shown
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(rect, look.color("soft"))
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), look.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color("paper"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(rect.bottomLeft() + QPointF(0, -0.5), rect.bottomRight() + QPointF(0, -0.5))
        places = self.list.places()
        self._paint_names(painter, rect, row, index.row() + 1, places)
        self._paint_reason(painter, rect, row, places, self.list.act_width(index.row()))
        act = self.list.act_rect(index.row())
        if not act.isEmpty():
            self._paint_act(painter, act, self.list.act_words(index.row()))
        elif row.printed or row.serial:
            size = look.px(19)
            icon = QRectF(rect.right() - 16 - size, rect.center().y() - size / 2, size, size)
            meaning = "printed" if row.printed else "certificates"
            look.icons.paint(painter, icon, meaning, look.color("go_ink" if row.printed else "ink3"), 2)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(3, 2, -3, -3), 6, 6)
        painter.restore()

    def _paint_names(self, painter: QPainter, rect: QRectF, row: Row, number: int, places: Places) -> None:
        look = self.look
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine)
        painter.setFont(look.font(14, tabular=True))
        painter.setPen(look.color("ink2"))
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(QRectF(rect.left(), rect.top(), places.number, rect.height()), right, str(number))
        x, end = rect.left() + places.name, rect.left() + places.came - 10
        for text, size, weight in ((row.native, 15, 700), (row.latin, 14, 400 if row.native else 600)):
            if not text or end - x < 12:
                continue
            font = look.name_font(text, size, weight)
            painter.setFont(font)
            painter.setPen(look.color("ink"))
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, end - x)
            painter.drawText(QRectF(x, rect.top(), end - x, rect.height()), flags, shown)
            step = metrics.horizontalAdvance(shown) + 10
            # Latin names stand in a column of their own unless the native name is longer than most.
            x = max(x + step, rect.left() + places.name + look.px(68)) if row.native else x + step
        bold, plain = look.font(14, 700, tabular=True), look.font(14, tabular=True)
        painter.setFont(bold)
        painter.setPen(look.color("ink"))
        x = rect.left() + places.came
        painter.drawText(QRectF(x, rect.top(), 60, rect.height()), flags, str(row.came))
        x += QFontMetricsF(bold).horizontalAdvance(str(row.came))
        painter.setFont(plain)
        painter.setPen(look.color("ink2"))
        painter.drawText(QRectF(x, rect.top(), 60, rect.height()), flags, f"/{row.planned}")

    def _paint_reason(self, painter: QPainter, rect: QRectF, row: Row, places: Places, act: float) -> None:
        look = self.look
        size = look.px(17)
        sign = QRectF(rect.left() + places.reason, rect.center().y() - size / 2, size, size)
        ink = "ink2"
        if row.decided is Verdict.HELD_BACK:
            look.icons.paint(painter, sign, "pause", look.color("again_ink"), 2.2)
            ink = "again_ink"
        elif row.standing is Standing.EARNED:
            paint_tick_disc(painter, sign, look)
            ink = "ink"
        elif row.standing is Standing.OUT_OF_REACH:
            paint_sign(painter, sign, Shape.WAITING, look.color("ink3"), look.color("ink3"))
        else:
            look.icons.paint(painter, sign, "clock", look.color("ink2"), 2)
        words = reason_words.short(row, self.list.titles())
        font = look.text_font(words, 14, 500 if row.decided is not None else 400)
        painter.setFont(font)
        painter.setPen(look.color(ink))
        left = sign.right() + 7
        width = rect.right() - left - (act or look.px(19) + 22)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, max(20.0, width))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.drawText(QRectF(left, rect.top(), width, rect.height()), flags, shown)

    def _paint_act(self, painter: QPainter, rect: QRectF, words: str) -> None:
        look = self.look
        painter.setPen(QPen(look.color("line").darker(108) if not look.theme.dark else look.color("edge"), 1))
        painter.setBrush(look.color("raised"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setFont(look.text_font(words, 13, 600))
        painter.setPen(look.color("ink"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)


class CertificateList(QListView):
    """The rows. `chosen` brings a place (from 0), `acted` the place whose act was pressed, by mouse or Space. `moved`
    brings a row (from 0) and the place (from 1) to which it was dragged; `arranged`: how many rows may be dragged.

    The act of a row: give it to somebody who has not earned one, lift a decision, hold back from the row on show.
    """

    chosen = Signal(int)
    acted = Signal(int)
    moved = Signal(int, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.shown = -1
        self._longest = 0.0
        self._model = _Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.arranged = 0
        self.drag = RowDrag(look, self, lambda: look.px(ROW), lambda: self.arranged)
        self.drag.moved.connect(self.moved)
        look.changed.connect(self._restyle)

    def show_rows(self, rows: tuple[Row, ...], titles: Mapping[str, str], shown: int) -> None:
        """Show these rows, one of them on show beside the list."""
        self.shown = shown
        if rows is not self._model.rows or titles is not self._model.titles:
            self._longest = self._widest(rows)
            self._model.set_rows(rows, titles)
        if 0 <= shown < len(rows) and self.currentIndex().row() != shown:
            index = self._model.index(shown)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()

    def rows(self) -> Sequence[Row]:
        """The rows on show."""
        return self._model.rows

    def titles(self) -> Mapping[str, str]:
        """Short titles of activities by id."""
        return self._model.titles

    def places(self) -> Places:
        """Where the columns begin."""
        return Places(self.look, self.viewport().width(), self._longest)

    def act_words(self, place: int) -> str:
        """What the act of a row is called; "" when it has none."""
        row = self._model.rows[place]
        roomy = self.viewport().width() >= 480
        if place != self.shown and ((row.earned and row.decided is None) or not roomy):
            return ""  # in a narrow list the reasons of the other rows need the room
        if row.decided is not None:
            return self.tr("Lift")
        if not row.earned:
            return self.tr("Give…")
        return self.tr("Hold back…") if roomy else self.tr("Hold…")

    def act_width(self, place: int) -> float:
        """How much room the act of a row takes at the right."""
        words = self.act_words(place)
        room = 36 if self.viewport().width() >= 480 else 27
        return QFontMetricsF(self.look.text_font(words, 13, 600)).horizontalAdvance(words) + room if words else 0.0

    def act_rect(self, place: int) -> QRectF:
        """Where the act of a row is painted."""
        width = self.act_width(place)
        if not width:
            return QRectF()
        rect = QRectF(self.visualRect(self._model.index(place)))
        height = self.look.px(26)
        beside = 11 if self.viewport().width() >= 480 else 5
        return QRectF(rect.right() - width + 6, rect.center().y() - height / 2, width - 6 - beside, height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the act acts, anywhere else shows the row."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        if self.act_rect(index.row()).contains(event.position()):
            self.acted.emit(index.row())
            return
        super().mousePressEvent(event)
        self.chosen.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows show, Space acts, Enter is the scanner's."""
        place = self.currentIndex().row()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        elif event.key() == Qt.Key.Key_Space and place >= 0 and self.act_words(place):
            self.acted.emit(place)
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() not in {place, -1}:
                self.chosen.emit(self.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the row that would be cut."""
        self.setViewportMargins(0, 0, 0, self.height() % max(1, self.look.px(ROW)))
        super().resizeEvent(event)

    def _widest(self, rows: Sequence[Row]) -> float:
        """The room that names ask for; of a very long list the longest by count are measured."""
        some = sorted(rows, key=lambda row: 2 * len(row.native) + len(row.latin), reverse=True)[:40]
        widths = [0.0]
        for row in some:
            native = QFontMetricsF(self.look.name_font(row.native, 15, 700)).horizontalAdvance(row.native)
            latin = QFontMetricsF(self.look.name_font(row.latin, 14)).horizontalAdvance(row.latin)
            widths.append(max(native + 10, self.look.px(68) if row.native else 0.0) + latin)
        return max(widths)

    def _restyle(self) -> None:
        self._longest = self._widest(self._model.rows)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class CertificateHead(Part):
    """The words above the columns."""

    def __init__(self, look: Look, rows: CertificateList, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._rows = rows
        self._words = ("", "", "")
        self.restyle()

    def set_words(self, name: str, came: str, certificate: str) -> None:
        """The three headings."""
        self._words = (name, came, certificate)
        self.update()

    def restyle(self) -> None:
        """Take the height of the text size in force."""
        self.setFixedHeight(self.look.px(_HEAD))
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint headings and hairline."""
        painter = QPainter(self)
        look = self.look
        places = self._rows.places()
        painter.setFont(look.font(13, 600))
        painter.setPen(look.color("ink2"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)
        for words, left in zip(self._words, (places.name, places.came, places.reason), strict=True):
            painter.drawText(QRectF(left, 0, 200, self.height()), flags, words)
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))
