"""Designs beside each other: a picture of each as it prints, its name, its size and what is special about it."""

from PySide6.QtCore import (
    QAbstractListModel,
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from companion.domain.documents import TemplateChoice
from companion.domain.programme import in_language
from companion.presenters.design_gallery import DesignTile
from companion.ui.look import Look
from companion.ui.widgets.parts import paint_focus_ring

_Index = QModelIndex | QPersistentModelIndex
_TILE = Qt.ItemDataRole.UserRole + 1
_WIDE, _HIGH, _WORDS = 220, 236, 60
_AROUND = 14
translate = QCoreApplication.translate


def design_name(choice: TemplateChoice, look: Look) -> str:
    """What a design is called in the window's language."""
    return in_language(choice.names, {"zh_CN": "zh"}.get(look.language, look.language)) or choice.name


def design_line(choice: TemplateChoice) -> str:
    """Its size and what is special: 105 × 148 mm · photo."""
    size = translate("Designs", "%1 × %2 mm").replace("%1", f"{choice.width:g}").replace("%2", f"{choice.height:g}")
    marks = [
        (choice.folded, translate("Designs", "folded")),
        (choice.back and not choice.folded, translate("Designs", "two sides")),
        (choice.photos, translate("Designs", "photo")),
        (choice.own, translate("Designs", "made here")),
    ]
    return " · ".join([size, *(word for there, word in marks if there)])


class _Rows(QAbstractListModel):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.tiles: tuple[DesignTile, ...] = ()

    def set_tiles(self, tiles: tuple[DesignTile, ...]) -> None:
        if [tile.choice for tile in tiles] != [tile.choice for tile in self.tiles]:
            self.beginResetModel()
            self.tiles = tiles
            self.endResetModel()
            return
        before, self.tiles = self.tiles, tiles
        for row, (old, new) in enumerate(zip(before, tiles, strict=True)):
            if old is not new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.tiles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        tile = self.tiles[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{design_name(tile.choice, self.look)}, {design_line(tile.choice)}"
        return tile if role == _TILE else None


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: "DesignTiles") -> None:
        super().__init__(parent)
        self.look = look
        self.tiles = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(self.tiles.across(), self.look.px(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tile = index.data(_TILE)
        if not isinstance(tile, DesignTile):
            return
        look = self.look
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        rect = QRectF(area).adjusted(6, 6, -6, -6)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = tile.choice.id == self.tiles.chosen
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(look.color("accent" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(look.color("soft" if chosen else "paper" if over else "surface"))
        painter.drawRoundedRect(rect, 12, 12)
        words = look.px(_WORDS)
        ground = rect.adjusted(8, 8, -8, -words)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("desktop"))
        painter.drawRoundedRect(ground, 8, 8)
        self._paint_picture(painter, ground.adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND), tile)
        name = design_name(tile.choice, look)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine)
        top = rect.bottom() - words + look.px(9)
        for text, font, colour, down in (
            (name, look.text_font(name, 14, 600), "soft_ink" if chosen else "ink", 0),
            (design_line(tile.choice), look.font(13), "ink2", look.px(21)),
        ):
            painter.setFont(font)
            painter.setPen(look.color(colour))
            line = QRectF(rect.left() + 12, top + down, rect.width() - 24, look.px(20))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, flags, shown)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect.adjusted(2, 2, -2, -2), look, 12)
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRectF, tile: DesignTile) -> None:
        scale = min(box.width() / tile.choice.width, box.height() / tile.choice.height)
        page = QRectF(0, 0, tile.choice.width * scale, tile.choice.height * scale)
        page.moveCenter(box.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 28))
        painter.drawRect(page.adjusted(-1, 0, 1, 2))
        painter.fillRect(page, QColor("#FFFFFF"))
        ratio = self.tiles.devicePixelRatioF()
        image = self.tiles.picture(tile, QSize(round(page.width() * ratio), round(page.height() * ratio)))
        if image is not None:
            painter.drawImage(page, image)


class DesignTiles(QListView):
    """A grid of designs. Arrows walk, Enter or a click takes one: `taken` brings its id."""

    taken = Signal(str)

    def __init__(self, look: Look, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.chosen = look, chosen
        self._rows = _Rows(look, self)
        self._drawn: dict[tuple[bytes, QSize], QImage] = {}
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(look, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._take)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def set_tiles(self, tiles: tuple[DesignTile, ...]) -> None:
        """Show these designs; the chosen one has the cursor when they are new."""
        new = not self._rows.tiles
        self._rows.set_tiles(tiles)
        if new and tiles:
            place = next((row for row, tile in enumerate(tiles) if tile.choice.id == self.chosen), 0)
            self.setCurrentIndex(self._rows.index(place))

    def picture(self, tile: DesignTile, size: QSize) -> QImage | None:
        """A card of a design so many dots large; None while it is drawn. Kept until the size changes."""
        if not tile.pdf or size.isEmpty():
            return None
        key = (tile.pdf, size)
        if key not in self._drawn:
            self._drawn = {(pdf, side): image for (pdf, side), image in self._drawn.items() if pdf != tile.pdf}
            self._drawn[key] = _rendered(tile.pdf, size)
        return self._drawn[key]

    def across(self) -> int:
        """How wide a tile is: as many as fit share the whole row."""
        room = self.viewport().width()
        return max(1, room // max(1, room // self.look.px(_WIDE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space take the design under the cursor."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._take(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _take(self, index: _Index) -> None:
        self.taken.emit(self._rows.tiles[index.row()].choice.id)


def _rendered(pdf: bytes, size: QSize) -> QImage:
    """The first page, on white: QtPdf leaves paper transparent."""
    content, buffer, document = QByteArray(pdf), QBuffer(), QPdfDocument()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.drawImage(0, 0, document.render(0, size))
    painter.end()
    document.close()
    return image
