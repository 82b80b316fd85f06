"""The list of activities that opens under the chooser: by day, what is on now marked, the one in force tinted."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from companion.presenters.views import ActivityView
from companion.ui.look import Look
from companion.ui.widgets.flyout import Flyout

WIDTH = 620
_MOST_ROWS = 10
_ROW = 44
_HEADING = 32
_WHAT = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Line:
    """A row: an activity, "Follow the clock" (an activity without an id), or the heading of a day (`heading`)."""

    view: ActivityView
    heading: bool = False
    current: bool = False


class _LinePainter(QStyledItemDelegate):
    def __init__(self, look: Look, now: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.now = now

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = index.data(_WHAT)
        heading = isinstance(line, _Line) and line.heading
        return QSize(300, self.look.px(_HEADING if heading else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(_WHAT)
        if not isinstance(line, _Line):
            return
        look = self.look
        area: QRect = option.rect
        rect = QRectF(area)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)
        if line.heading:
            painter.setFont(look.text_font(line.view.day, 13, 600))
            painter.setPen(look.color("ink2"))
            painter.drawText(rect.adjusted(14, 3, -14, 0), flags, line.view.day)
        else:
            self._paint_activity(painter, rect, line, option.state, flags)
        painter.restore()

    def _paint_activity(
        self, painter: QPainter, rect: QRectF, line: _Line, state: QStyle.StateFlag, flags: int
    ) -> None:
        look, view = self.look, line.view
        tile = rect.adjusted(2, 1, -2, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if line.current:
            painter.setBrush(look.color("soft"))
            painter.drawRoundedRect(tile, 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.color("sunken"))
            painter.drawRoundedRect(tile, 8, 8)
        ink = look.color("soft_ink" if line.current else "ink")
        left, right = rect.left() + 14, rect.right() - 14
        if view.times:
            font = look.font(14, 400, tabular=True)
            painter.setFont(font)
            painter.setPen(look.color("soft_ink" if line.current else "ink2"))
            painter.drawText(QRectF(left, rect.top(), 120, rect.height()), flags, view.times)
            left += QFontMetricsF(font).horizontalAdvance("00:00–00:00") + 16
        else:
            size = look.px(18)
            look.icons.paint(painter, QRectF(left, rect.center().y() - size / 2, size, size), "now", ink, 2)
            left += size + 12
        trailing = self.now if view.now else view.place
        if trailing:
            font = look.text_font(trailing, 13, 600 if view.now else 400)
            width = min(QFontMetricsF(font).horizontalAdvance(trailing), (right - left) * 0.36)
            shown = QFontMetricsF(font).elidedText(trailing, Qt.TextElideMode.ElideRight, width + 1)
            place = QRectF(right - width, rect.top(), width, rect.height())
            if view.now:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("surface" if line.current else "soft"))
                painter.drawRoundedRect(place.adjusted(-9, 10, 9, -10), 7, 7)
            painter.setFont(font)
            painter.setPen(look.color("soft_ink" if view.now else "ink2"))
            painter.drawText(place, flags, shown)
            right = place.left() - 20
        font = look.text_font(view.title, 15, 600 if line.current or not view.times else 500)
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetricsF(font).elidedText(view.title, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRectF(left, rect.top(), right - left, rect.height()), flags, shown)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(3, 2, -3, -2), 8, 8)


class _Lines(QListView):
    picked = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose. The Enter of a scan does not come here."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in keys and self.currentIndex().isValid():
            self.pick(self.currentIndex())
        elif event.key() == Qt.Key.Key_Home:  # the first row may be the heading of a day, which cannot be chosen
            self.scrollToTop()
            self.setCurrentIndex(self.model().index(0 if self._can_choose(0) else 1, 0))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _can_choose(self, row: int) -> bool:
        return bool(self.model().index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled)

    def pick(self, index: QModelIndex) -> None:
        """Choose a row; headings choose nothing."""
        line = index.data(_WHAT)
        if isinstance(line, _Line) and not line.heading:
            self.picked.emit(line.view.id)


class ActivityList(Flyout):
    """`chosen` brings an activity's id; "" means "follow the clock again"."""

    chosen = Signal(str)

    def __init__(self, look: Look, current: ActivityView, choices: tuple[ActivityView, ...], window: QWidget) -> None:
        super().__init__(look, window)
        self._lines = self._arrange(current, choices)
        self.list = _Lines(self)
        self.list.setModel(QStandardItemModel(self.list))
        self.list.setItemDelegate(_LinePainter(look, self.tr("Now"), self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Activities"))
        self.list.clicked.connect(self.list.pick)
        self.list.picked.connect(self._pick)
        self.column.addWidget(self.list)
        self._fill()

    def open_at(self, part: QWidget) -> None:
        """Open under the chooser, the activity in force in view."""
        self.open_under(part, focus=self.list)
        self.list.scrollTo(self.list.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        top = self.list.indexAt(QPoint(8, 0))
        if top.isValid():  # a list that opens on half a row looks broken
            bar = self.list.verticalScrollBar()
            bar.setValue(bar.value() + self.list.visualRect(top).top())

    def sizeHint(self) -> QSize:
        """Up to ten rows; longer lists scroll."""
        whole = sum(self.look.px(_HEADING if line.heading else _ROW) for line in self._lines)
        most = self.look.px(_ROW) * _MOST_ROWS
        return QSize(self.look.px(WIDTH), min(whole, most) + 14)

    def _arrange(self, current: ActivityView, choices: tuple[ActivityView, ...]) -> tuple[_Line, ...]:
        lines: list[_Line] = []
        if current.by_hand:
            lines.append(_Line(ActivityView(self.tr("Follow the clock"))))
        day = ""
        for view in choices:
            if view.day != day:
                day = view.day
                lines.append(_Line(view, heading=True))
            lines.append(_Line(view, current=view.id == current.id))
        return tuple(lines)

    def _fill(self) -> None:
        model = self.list.model()
        if not isinstance(model, QStandardItemModel):
            raise TypeError("the list has no rows of its own")
        at = 0
        for number, line in enumerate(self._lines):
            item = QStandardItem(line.view.day if line.heading else f"{line.view.title}. {line.view.line}")
            item.setData(line, _WHAT)
            if line.heading:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            elif line.current or not at:
                at = number
            model.appendRow(item)
        self.list.setCurrentIndex(model.index(at, 0))

    def _pick(self, activity: str) -> None:
        self.dismiss()
        self.chosen.emit(activity)
