"""The status row: scanner, labels, laptops as icon, word and badge; the clock with the desk's name."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from companion.presenters.views import StatusView
from companion.ui.look import Look, SizeClass
from companion.ui.tips import tip
from companion.ui.widgets.parts import Part, paint_focus_ring
from companion.ui.widgets.signs import paint_tick_disc, paint_warning


class StatusItem(QPushButton):
    """One status: icon with a badge (green disc with tick, amber triangle), what it is, how it is."""

    def __init__(self, look: Look, view: StatusView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._view = view
        self._words = True
        self._crowded = False
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._measure_again)
        self.show_status(view)

    def show_status(self, view: StatusView) -> None:
        """Show another state."""
        if view == self._view and self.accessibleName():
            return
        self._view = view
        self.setAccessibleName(f"{view.label}: {view.value}")
        self.setToolTip(tip(f"{view.label}: {view.value}"))
        self._measure_again()

    @property
    def trouble(self) -> bool:
        """Whether someone should look."""
        return self._view.trouble

    def set_words(self, always: bool) -> None:
        """Whether the words stand there while all is well (not in compact windows)."""
        if always != self._words:
            self._words = always
            self._measure_again()

    def _fonts(self) -> tuple[QFont, QFont]:
        return self.look.font(self.look.capped(13, 115), 400), self.look.text_font(
            self._view.value, self.look.capped(13, 115), 600
        )

    def set_crowded(self, crowded: bool) -> None:
        """Whether there is no room for words at all: then icon and badge stand alone, and the tooltip says the rest."""
        if crowded != self._crowded:
            self._crowded = crowded
            self._measure_again()

    def _has_words(self) -> bool:
        return not self._crowded and (self._words or self._view.trouble)

    def sizeHint(self) -> QSize:
        """Icon tile, words, padding."""
        width = 36.0
        if self._has_words():
            label, value = self._fonts()
            width += 7 + max(
                QFontMetricsF(label).horizontalAdvance(self._view.label),
                QFontMetricsF(value).horizontalAdvance(self._view.value),
            )
        return QSize(round(width + 4), 48)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tile, icon, badge and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        middle = self.height() / 2
        tile = QRectF(1, middle - 17, 34, 34)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("raised" if look.theme.dark else "sunken"))
        painter.drawRoundedRect(tile, 10, 10)
        look.icons.paint(
            painter, QRectF(tile.center().x() - 9, middle - 9, 18, 18), self._view.icon, look.color("ink2")
        )
        badge = QRectF(tile.right() - 10, tile.bottom() - 11, 13, 13)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("paper"))
        painter.drawEllipse(badge.adjusted(-1.5, -1.5, 1.5, 1.5))
        if self._view.trouble:
            paint_warning(painter, badge.adjusted(-0.5, -0.5, 0.5, 0.5), look)
        else:
            paint_tick_disc(painter, badge, look)
        if self._has_words():
            label, value = self._fonts()
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
            half = 18 if look.scale <= 110 else 20
            painter.setFont(label)
            painter.setPen(look.color("ink2"))
            painter.drawText(QRectF(43, middle - half, 200, half), flags, self._view.label)
            painter.setFont(value)
            painter.setPen(look.color("ink"))
            painter.drawText(QRectF(43, middle, 200, half), flags, self._view.value)
        if self.hasFocus():
            paint_focus_ring(painter, tile.adjusted(2, 2, -2, -2), look, 8)

    def _measure_again(self) -> None:
        self.updateGeometry()
        self.update()


class ClockBlock(Part):
    """The time at 24 px and "Desk 1 · Jiwon" under it, right-aligned, behind a hairline."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._time = ""
        self._desk = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_clock(self, time: str, desk: str) -> None:
        """Show another time or desk."""
        if (time, desk) != (self._time, self._desk):
            self._time, self._desk = time, desk
            self.setAccessibleName(f"{time}, {desk}")
            self.restyle()

    def sizeHint(self) -> QSize:
        """The wider of the two lines."""
        big = QFontMetricsF(self.look.font(self.look.capped(24, 110), 700, tabular=True)).horizontalAdvance(self._time)
        small = QFontMetricsF(self.look.text_font(self._desk, self.look.capped(13, 115))).horizontalAdvance(self._desk)
        return QSize(round(max(big, small)) + 20, 48)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line, time and desk."""
        painter = QPainter(self)
        painter.setPen(QPen(self.look.color("line"), 1))
        painter.drawLine(0, 5, 0, self.height() - 7)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.setFont(self.look.font(self.look.capped(24, 110), 700, tabular=True))
        painter.setPen(self.look.color("ink"))
        painter.drawText(QRectF(0, 0, self.width(), 30), flags, self._time)
        painter.setFont(self.look.text_font(self._desk, self.look.capped(13, 115)))
        painter.setPen(self.look.color("ink2"))
        painter.drawText(QRectF(0, 27, self.width(), 20), flags, self._desk)


class StatusRow(QWidget):
    """The items and the clock. `opened` brings the id of the item that was clicked."""

    opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._items: dict[str, StatusItem] = {}
        self._words = True
        self._crowded = False
        self._last = ""
        self.clock = ClockBlock(look, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addWidget(self.clock)

    def show_status(self, views: tuple[StatusView, ...]) -> None:
        """Show these items."""
        if [view.id for view in views] != list(self._items):
            for item in self._items.values():
                self._row.removeWidget(item)
                item.deleteLater()
            self._items = {}
            for i, view in enumerate(views):
                item = StatusItem(self.look, view, self)
                item.set_words(self._words)
                item.set_crowded(self._crowded)
                item.clicked.connect(lambda _checked=False, item_id=view.id: self.opened.emit(item_id))
                self._row.insertWidget(i, item)
                self._items[view.id] = item
        for view in views:
            self._items[view.id].show_status(view)

    def next_item(self) -> str:
        """The item after the one that was asked for last, those in trouble first; "" when there is none."""
        order = sorted(self._items, key=lambda item: not self._items[item].trouble)
        at = order.index(self._last) + 1 if self._last in order else 0
        self._last = order[at % len(order)] if order else ""
        return self._last

    def set_size_class(self, size_class: SizeClass) -> None:
        """In compact windows words stand only where something is wrong."""
        self._words = size_class is not SizeClass.COMPACT
        for item in self._items.values():
            item.set_words(self._words)

    def set_crowded(self, crowded: bool) -> None:
        """Whether the checkpoints of a bus leave no room for words in a compact window."""
        self._crowded = crowded
        for item in self._items.values():
            item.set_crowded(crowded)
