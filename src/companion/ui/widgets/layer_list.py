"""The layers of a side, the foremost first: what they are, whether they are locked or hidden."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from companion.presenters.designer_state import LayerView
from companion.ui.design_words import kind_words, layer_icon, layer_words
from companion.ui.look import Look
from companion.ui.widgets.parts import paint_focus_ring
from companion.ui.widgets.signs import paint_warning

_Index = QModelIndex | QPersistentModelIndex
_LAYER = Qt.ItemDataRole.UserRole + 1
_MIME = "application/x-companion-layer"
ROW = 36
_SIGN = 26
"""Pixels of the lock and of the eye at the right."""
translate = QCoreApplication.translate


class _Layers(QAbstractListModel):
    """Rows that can be renamed and dragged; both are told to the view, which asks the presenter."""

    renamed = Signal(str, str)
    dropped = Signal(str, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.layers: tuple[LayerView, ...] = ()

    def set_layers(self, layers: tuple[LayerView, ...]) -> None:
        if [one.id for one in layers] != [one.id for one in self.layers]:
            self.beginResetModel()
            self.layers = layers
            self.endResetModel()
        elif layers != self.layers:
            self.layers = layers
            self.dataChanged.emit(self.index(0), self.index(len(layers) - 1))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.layers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        layer = self.layers[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return layer_words(layer)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(layer)
        return layer if role == _LAYER else None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.renamed.emit(self.layers[index.row()].id, str(value).strip())
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return usual | Qt.ItemFlag.ItemIsDropEnabled
        return usual | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, QByteArray(self.layers[indexes[0].row()].id.encode()))
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: _Index) -> bool:
        moved = bytes(data.data(_MIME).data()).decode()
        before = next((at for at, one in enumerate(self.layers) if one.id == moved), None)
        if before is None:
            return False
        place = len(self.layers) if row < 0 else row
        self.dropped.emit(moved, place - (place > before))
        return False  # the presenter sends the new order; Qt must not remove the row itself


def _spoken(layer: LayerView) -> str:
    words = [layer_words(layer)]
    if layer.name or layer.fields:
        words.append(kind_words(layer.type))
    for said, when in (
        (translate("Layers", "chosen"), layer.chosen),
        (translate("Layers", "locked"), layer.locked),
        (translate("Layers", "hidden"), layer.hidden),
    ):
        if when:
            words.append(said)
    if layer.trouble:
        words.append(layer.trouble)
    return ", ".join(words)


class _LayerPainter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: "LayerList") -> None:
        super().__init__(parent)
        self.look = look
        self._list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(120, self.look.px(ROW))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index) -> QWidget:
        box = QLineEdit(parent)
        box.setStyleSheet(f"min-height: 0; padding: 0 6px; border-radius: 6px; font-size: {self.look.px(14)}px;")
        box.setMaxLength(60)
        box.setAccessibleName(translate("Layers", "Name of the layer"))
        return box

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index) -> None:
        editor.setGeometry(option.rect.adjusted(32, 3, -6, -3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        layer = index.data(_LAYER)
        if not isinstance(layer, LayerView):
            return
        look = self.look
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if layer.chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("soft" if layer.chosen else "paper"))
            painter.drawRoundedRect(rect, 8, 8)
        ink = look.color("soft_ink" if layer.chosen else ("ink3" if layer.hidden else "ink"))
        middle = rect.center().y()
        icon_ink = ink if layer.chosen else look.color("ink3" if layer.hidden else "ink2")
        look.icons.paint(painter, QRectF(rect.left() + 12, middle - 9, 18, 18), layer_icon(layer), icon_ink)
        right = rect.right() - 4
        for sign, box in signs_of(rect).items():
            on = layer.locked if sign == "lock" else layer.hidden
            if on or hovered:
                meaning = ("lock" if layer.locked else "unlock") if sign == "lock" else ("hidden" if on else "shown")
                inner = QRectF(box.center().x() - 8, box.center().y() - 8, 16, 16)
                look.icons.paint(painter, inner, meaning, look.color("ink2" if on else "ink3"))
                right = min(right, box.left())
        if layer.trouble:
            paint_warning(painter, QRectF(right - 20, middle - 8, 16, 16), look)
            right -= 22
        words = layer_words(layer)
        font = look.text_font(words, 14, 600 if layer.chosen else 400)
        painter.setFont(font)
        painter.setPen(ink)
        room = QRectF(rect.left() + 38, rect.top(), max(0.0, right - rect.left() - 42), rect.height())
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        if self._list.hasFocus() and index.row() == self._list.currentIndex().row():
            paint_focus_ring(painter, rect.adjusted(4, 4, -4, -4), look, 6)
        painter.restore()


def signs_of(row: QRectF) -> dict[str, QRectF]:
    """Where the lock and the eye of a row are pressed."""
    eye = QRectF(row.right() - 4 - _SIGN, row.top(), _SIGN, row.height())
    return {"lock": eye, "hide": eye.translated(-_SIGN, 0)}


class LayerList(QListView):
    """`chosen` brings the ids to choose, `locked` and `hidden` an id and whether it should be, `renamed` an id and its
    name, `moved` an id and its new place, `shifted` -1 (to the front) or 1, `menu_wanted` where, `deleted`."""

    chosen = Signal(object)
    lock_wanted = Signal(str, bool)
    hide_wanted = Signal(str, bool)
    renamed = Signal(str, str)
    moved = Signal(str, int)
    shifted = Signal(int)
    menu_wanted = Signal(object)
    deleted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._telling = True
        self._anchor = -1
        self._model = _Layers(self)
        self._model.renamed.connect(self.renamed)
        self._model.dropped.connect(self.moved)
        self.setModel(self._model)
        self.setItemDelegate(_LayerPainter(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setTabKeyNavigation(False)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def set_layers(self, layers: tuple[LayerView, ...]) -> None:
        """Show these; the keyboard goes with what is chosen."""
        at = self.currentIndex().row()
        self._telling = False
        self._model.set_layers(layers)
        chosen = [row for row, one in enumerate(layers) if one.chosen]
        if chosen and at not in chosen:
            self.setCurrentIndex(self._model.index(chosen[0]))
        elif not chosen and 0 <= at < len(layers):
            self.setCurrentIndex(self._model.index(at))
        self._telling = True
        self.viewport().update()

    def layers(self) -> tuple[LayerView, ...]:
        """What is on show."""
        return self._model.layers

    def rename_current(self) -> None:
        """F2: write another name."""
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def visible_texts(self) -> tuple[str, ...]:
        """What is painted."""
        return tuple(layer_words(one) for one in self._model.layers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the row that would be cut."""
        self.setViewportMargins(0, 0, 0, self.height() % max(1, self.look.px(ROW)))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, with Shift more than one, with Alt they move the layer; F2 renames; letters do nothing."""
        key, keys = event.key(), event.modifiers()
        alt = bool(keys & Qt.KeyboardModifier.AltModifier)
        at = self.currentIndex().row()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and alt:
            self.shifted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}:
            last = len(self._model.layers) - 1
            to = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(Qt.Key(key), at + (-1 if key == Qt.Key.Key_Up else 1))
            self._go(max(0, min(last, to)), keys)
        elif key == Qt.Key.Key_Space:
            self._toggle(at)
        elif key == Qt.Key.Key_F2:
            self.rename_current()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.deleted.emit()
        else:
            event.ignore()

    def _go(self, row: int, keys: Qt.KeyboardModifier) -> None:
        if not self._model.layers:
            return
        if self._anchor < 0 or not keys & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = row if not keys & Qt.KeyboardModifier.ShiftModifier else self.currentIndex().row()
        self.setCurrentIndex(self._model.index(row))
        self._choose_to(row, keys)

    def _choose_to(self, row: int, keys: Qt.KeyboardModifier) -> None:
        layers = self._model.layers
        if keys & Qt.KeyboardModifier.ShiftModifier and self._anchor >= 0:
            low, high = sorted((self._anchor, row))
            self.chosen.emit(tuple(one.id for one in layers[low : high + 1]))
        else:
            self._anchor = row
            self.chosen.emit((layers[row].id,))

    def _toggle(self, row: int) -> None:
        layers = self._model.layers
        if 0 <= row < len(layers):
            kept = tuple(one.id for one in layers if one.chosen and one.id != layers[row].id)
            self.chosen.emit(kept if layers[row].chosen else (*kept, layers[row].id))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row, or press its lock or its eye."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            layer = self._model.layers[index.row()]
            sign = self._sign_at(event.position().toPoint())
            if sign:
                (self.lock_wanted if sign == "lock" else self.hide_wanted).emit(
                    layer.id, not (layer.locked if sign == "lock" else layer.hidden)
                )
                return
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._toggle(index.row())
            elif not layer.chosen or event.modifiers():
                self._choose_to(index.row(), event.modifiers())
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename."""
        if self.indexAt(event.position().toPoint()).isValid() and not self._sign_at(event.position().toPoint()):
            self.rename_current()

    def _sign_at(self, at: QPoint) -> str:
        row = QRectF(self.visualRect(self.indexAt(at)))
        return next((sign for sign, box in signs_of(row).items() if box.contains(at)), "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a layer."""
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Mouse and index.isValid():
            if not self._model.layers[index.row()].chosen:
                self._choose_to(index.row(), Qt.KeyboardModifier.NoModifier)
            where = event.globalPos()
        else:
            where = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(where)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what lock and eye do, and the whole name of a layer."""
        if event.type() == QEvent.Type.ToolTip:
            at = cast("QHelpEvent", event).pos()
            index = self.indexAt(at)
            self.setToolTip(self._tip(self._model.layers[index.row()], self._sign_at(at)) if index.isValid() else "")
        return super().viewportEvent(event)

    def _tip(self, layer: LayerView, sign: str) -> str:
        if sign == "lock":
            return self.tr("Unlock") if layer.locked else self.tr("Lock: it then stays where it is")
        if sign == "hide":
            return self.tr("Show again") if layer.hidden else self.tr("Hide: it is then not printed")
        return layer.trouble or _spoken(layer)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows; a hairline where a dragged one would go is painted by the style."""
        super().paintEvent(event)
        if not self._model.layers:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.look.color("ink3")))
            words = self.tr("Nothing on this side yet")
            painter.setFont(self.look.text_font(words, 13))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
