"""The parts of the start screen: actions, the picture of the event to go on with, older events."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from companion.ui.look import EVENT_COLOURS, Look
from companion.ui.widgets.artwork import Ridges, RidgesArt
from companion.ui.widgets.parts import paint_card, paint_focus_ring, paint_key_cap, rounded
from companion.ui.widgets.result_sight import wrapped

_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


_SUN_LEFT = 0.82
"""Where the sun begins, as a share of the picture's width: words end before it."""


@dataclass(frozen=True, slots=True)
class StartCard:
    """What an action or an older event says."""

    icon: str
    title: str
    line: str = ""
    key: str = ""


class ActionCard(QAbstractButton):
    """A card with an icon tile, a title, a line below it, and a key cap or a chevron. Enter is the screen's."""

    def __init__(
        self, look: Look, icon: str, key: str = "", *, flat: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._card = StartCard(icon, "", "", key)
        self._flat = flat
        self._height = 78
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._measure)

    def set_words(self, title: str, line: str) -> None:
        """Other words."""
        self._card = StartCard(self._card.icon, title, line, self._card.key)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self._measure()

    def set_height(self, height: int) -> None:
        """Lower in small windows."""
        self._height = height
        self._measure()

    def visible_texts(self) -> tuple[str, ...]:
        """What is painted."""
        return tuple(text for text in (self._card.title, self._card.line) if text)

    def sizeHint(self) -> QSize:
        """The height of the design."""
        return QSize(300, max(self._height, self.look.px(self._height)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses; Enter is the screen's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint card, tile, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, card = self.look, self._card
        rect = QRectF(self.rect())
        hovered = self.underMouse() or self.isDown()
        if self._flat:
            if hovered:
                painter.fillRect(rect, look.color("paper"))
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(rect.topLeft(), rect.topRight())
        else:
            paint_card(painter, rect, look, radius=14, fill="paper" if hovered else "surface")
        middle = rect.center().y()
        if self._flat:
            tile = QRectF(20, middle - 12, 24, 24)
            look.icons.paint(painter, tile, card.icon, look.color("ink2"))
        else:
            tile = QRectF(17, middle - 22.5, 44, 44)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("soft"))
            painter.drawRoundedRect(tile, 11, 11)
            look.icons.paint(painter, tile.adjusted(11, 11, -11, -11), card.icon, look.color("accent"), 2)
        right = rect.right() - 20
        if card.key:
            right = paint_key_cap(painter, right, middle, card.key, look) - 8
        else:
            look.icons.paint(painter, QRectF(right - 20, middle - 9, 18, 18), "next", look.color("ink2"), 2)
            right -= 26
        left = tile.right() + (18 if self._flat else 16)
        room = right - left
        title = look.text_font(card.title, 17 if not self._flat else 15.5, 600)
        painter.setFont(title)
        painter.setPen(look.color("ink"))
        half = look.px(22)
        shown = QFontMetricsF(title).elidedText(card.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, middle - half - 0.5, room, half), _FLAGS, shown)
        line = look.text_font(card.line, 13.5)
        painter.setFont(line)
        painter.setPen(look.color("ink2"))
        shown = QFontMetricsF(line).elidedText(card.line, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, middle + 1, room, look.px(20)), _FLAGS, shown)
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(4, 4, -4, -4), look, 10)

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()


class EventPicture(RidgesArt):
    """The ridges with a chip ("Running now · day 2 of 5") and the event's title on them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, scene="card", height=76, parent=parent)
        self._drawing = Ridges()
        self._chip = ""
        self._now = False
        self._title = ""

    def set_words(self, title: str, chip: str, *, now: bool) -> None:
        """Other words; `now` puts the sign of a running event into the chip."""
        self._title, self._chip, self._now = title, chip, now
        self.setAccessibleName(f"{title}. {chip}")
        self.update()

    def visible_texts(self) -> tuple[str, ...]:
        """What is painted, apart from the event's own title."""
        return (self._chip,) if self._chip else ()

    def clipped_texts(self) -> tuple[str, ...]:
        """Words that would not fit."""
        return () if self._rows()[1] else (self._title,)

    def _title_font(self, size: float) -> QFont:
        # The picture does not grow with the text size, so its words stop growing with it.
        return self.look.text_font(self._title, self.look.capped(size, 110), 700, tracking=-0.015)

    def _rows(self) -> tuple[list[str], bool, int]:
        room = self.width() * _SUN_LEFT - 24 - 8
        for size, most in ((30, 1), (27, 2), (24, 2), (21, 2), (18, 3), (15, 3)):
            rows = wrapped(self._title, self._title_font(size), room)
            if len(rows) <= most:
                return rows, True, size
        return rows[:3], False, 15

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture with the card's upper corners, then chip and title."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        rect = QRectF(self.rect())
        painter.setClipPath(rounded(rect.adjusted(0, 0, 0, 40), 17))
        self._drawing.paint(painter, rect, scene="card", height=76)
        pine = QColor(EVENT_COLOURS["pine"])
        y = 22.0
        if self._chip:
            font = look.text_font(self._chip, 13, 600)
            sign = 24 if self._now else 0
            chip = QRectF(24, y, QFontMetricsF(font).horizontalAdvance(self._chip) + 22 + sign, look.px(26))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
            if self._now:
                icon = QRectF(chip.left() + 10, chip.center().y() - 7.5, 15, 15)
                look.icons.paint(painter, icon, "now", pine, 2.2)
            painter.setFont(font)
            painter.setPen(pine)
            painter.drawText(chip.adjusted(11 + sign, 0, 0, 0), _FLAGS, self._chip)
            y = chip.bottom()
        rows, _fits, size = self._rows()
        painter.setFont(self._title_font(size))
        painter.setPen(pine)
        height = QFontMetricsF(painter.font()).height() * 1.04
        y += 9
        for row in rows:
            painter.drawText(QRectF(24, y, self.width() - 48, height), _FLAGS | int(Qt.TextFlag.TextDontClip), row)
            y += height


class FactPair(QWidget):
    """A label above a value, as in the card of the event; an icon may stand before the value."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._label = self._value = self._icon = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._measure)

    def set_fact(self, label: str, value: str, icon: str = "") -> None:
        """Say something else."""
        self._label, self._value, self._icon = label, value, icon
        self.setAccessibleName(f"{label}: {value}")
        self._measure()

    def visible_texts(self) -> tuple[str, ...]:
        """What is painted."""
        return (self._label,)

    def sizeHint(self) -> QSize:
        """Label and value."""
        label = QFontMetricsF(self.look.text_font(self._label, 13)).horizontalAdvance(self._label)
        value = QFontMetricsF(self.look.text_font(self._value, 15, 600)).horizontalAdvance(self._value)
        return QSize(round(max(label, value + (24 if self._icon else 0))) + 2, self.look.px(46))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both."""
        painter = QPainter(self)
        look = self.look
        half = self.height() / 2
        painter.setFont(look.text_font(self._label, 13))
        painter.setPen(look.color("ink2"))
        painter.drawText(QRectF(0, 0, self.width(), half), _FLAGS, self._label)
        left = 0.0
        if self._icon:
            look.icons.paint(painter, QRectF(0, half + half / 2 - 9, 18, 18), self._icon, look.color("go_ink"), 2)
            left = 24.0
        painter.setFont(look.text_font(self._value, 15, 600))
        painter.setPen(look.color("ink"))
        painter.drawText(QRectF(left, half, self.width(), half), _FLAGS, self._value)

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()
