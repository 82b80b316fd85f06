"""Chips: a word with a colour and, for those that mean something, an icon."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from companion.presenters.views import ChipKind
from companion.ui.look import Look

_COLOURS = {
    ChipKind.NEUTRAL: ("sunken", "ink2", ""),
    ChipKind.NOW: ("soft", "soft_ink", ""),
    ChipKind.FITS: ("go_soft", "go_ink", "tick"),
    ChipKind.REPLACED: ("again_soft", "again_ink", "replace"),
    ChipKind.MISSING: ("stop_soft", "stop_ink", "error"),
    ChipKind.NOTE: ("note_soft", "note_ink", "note-flag"),
}


class Chip(QLabel):
    """A chip. `icon` replaces the icon of its kind; "none" leaves it out."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        kind: ChipKind = ChipKind.NEUTRAL,
        *,
        icon: str = "",
        height: int = 26,
        square: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.look = look
        self._kind = kind
        self._icon = icon
        self._height = height
        self._square = square
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._measure_again)

    def show_chip(self, text: str, kind: ChipKind, icon: str = "") -> None:
        """Another text and meaning."""
        self._kind = kind
        self._icon = icon
        self.setText(text)
        self._measure_again()

    def sizeHint(self) -> QSize:
        """Text, icon and padding."""
        width = QFontMetricsF(self._chip_font()).horizontalAdvance(self.text()) + 2 * self._padding()
        if self._meaning():
            width += self._icon_size() + 6
        return QSize(round(width + 0.5), self.look.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """A chip is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink, _ = _COLOURS[self._kind]
        rect = QRectF(self.rect())
        radius = 8.0 if self._square else rect.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color(fill))
        painter.drawRoundedRect(rect, radius, radius)
        x = rect.left() + self._padding()
        if meaning := self._meaning():
            size = self._icon_size()
            box = QRectF(x, rect.center().y() - size / 2, size, size)
            self.look.icons.paint(painter, box, meaning, self.look.color(ink), 2.2)
            x += size + 6
        painter.setFont(self._chip_font())
        painter.setPen(self.look.color(ink))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()), flags, self.text())

    def _meaning(self) -> str:
        if self._icon == "none":
            return ""
        return self._icon or _COLOURS[self._kind][2]

    def _chip_font(self) -> QFont:
        big = self._height >= 30
        return self.look.text_font(self.text(), 15 if big else 13, 600 if big else 500)

    def _icon_size(self) -> int:
        return self.look.px(16 if self._height >= 30 else 14)

    def _padding(self) -> int:
        return 10

    def _measure_again(self) -> None:
        self.updateGeometry()
        self.update()
