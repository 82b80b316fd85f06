"""Reading the roll aloud: one name at a time, as large as it goes."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.ui.look import Look
from companion.ui.widgets.parts import Part, key_cap_width, paint_card, paint_focus_ring, paint_key_cap


class AloudPage(Part):
    """One name at a time, as large as it goes, to be called out."""

    here = Signal()
    skip = Signal()
    back = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._native = self._latin = self._origin = self._count = ""
        self._keys: tuple[tuple[str, str], ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_name(self, native: str, latin: str, origin: str, count: str, keys: tuple[tuple[str, str], ...]) -> None:
        """Show this name; `keys` are (key, what it does)."""
        self._native, self._latin, self._origin, self._count, self._keys = native, latin, origin, count, keys
        self.setAccessibleName(", ".join(part for part in (native, latin, origin, count) if part))
        self.update()

    def visible_texts(self) -> list[str]:
        """What is painted."""
        return [text for text in (self._native, self._latin, self._origin, self._count) if text]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space: here. Right: the next one. Left: the one before."""
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.here.emit()
        elif key == Qt.Key.Key_Right:
            self.skip.emit()
        elif key == Qt.Key.Key_Left:
            self.back.emit()
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name, spelling, where from, and the keys."""
        painter = QPainter(self)
        look = self.look
        rect = QRectF(self.rect())
        paint_card(painter, rect, look, radius=18)
        room = rect.width() - 72
        lines: list[tuple[str, float, int, str]] = []
        if self._native:
            lines.append((self._native, 128, 700, "ink"))
        if self._latin:
            lines.append((self._latin, 52 if self._native else 100, 600, "ink"))
        if self._origin:
            lines.append((self._origin, 26, 400, "ink2"))
        fonts = []
        for text, size, weight, ink in lines:
            smaller = size
            font = look.name_font(text, smaller, weight)
            while QFontMetricsF(font).horizontalAdvance(text) > room and smaller > 20:
                smaller -= 2
                font = look.name_font(text, smaller, weight)
            fonts.append((text, font, ink, QFontMetricsF(font).height()))
        whole = sum(height for *_, height in fonts) + 10 * (len(fonts) - 1)
        y = rect.center().y() - 30 - whole / 2
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        for text, font, ink, height in fonts:
            painter.setFont(font)
            painter.setPen(look.color(ink))
            painter.drawText(QRectF(rect.left(), y, rect.width(), height), flags, text)
            y += height + 10
        painter.setFont(look.font(17, 600, tabular=True))
        painter.setPen(look.color("ink2"))
        corner = QRectF(rect.left() + 32, rect.top() + 20, room, 26)
        painter.drawText(corner, int(Qt.AlignmentFlag.AlignLeft), self._count)
        font = look.text_font("".join(words for _, words in self._keys), 16, 500)
        widths = [
            key_cap_width(key, look) + 9 + QFontMetricsF(font).horizontalAdvance(words) for key, words in self._keys
        ]
        x = rect.center().x() - (sum(widths) + 36 * (len(widths) - 1)) / 2
        foot = rect.bottom() - 42
        for (key, words), width in zip(self._keys, widths, strict=True):
            cap = key_cap_width(key, look)
            paint_key_cap(painter, x + cap, foot, key, look)
            painter.setFont(font)
            painter.setPen(look.color("ink2"))
            beside = QRectF(x + cap + 9, foot - 14, width, 28)
            painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), words)
            x += width + 36
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(5, 5, -5, -6), look, 13)
