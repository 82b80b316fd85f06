"""A row of choices of which one holds: English | 简体中文 | 한국어."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.widgets.parts import Part, key_cap_width, paint_focus_ring, paint_key_cap


class _Segment(QRadioButton):
    def __init__(self, look: Look, text: str, icon: str, height: int, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.look = look
        self._icon = icon
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _words_font(self) -> QFont:
        return self.look.text_font(self.text(), 15 if self._height >= 40 else 14, 600 if self.isChecked() else 500)

    def sizeHint(self) -> QSize:
        bold = self.look.text_font(self.text(), 15 if self._height >= 40 else 14, 600)
        width = QFontMetricsF(bold).horizontalAdvance(self.text()) + 28
        if self._icon:
            width += 22 if self.text() else 12
        return QSize(round(width), self.look.px(self._height) - 8)

    def hitButton(self, _position: QPoint) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isChecked():
            painter.setPen(QPen(self.look.color("line"), 1))
            painter.setBrush(self.look.color("raised"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        ink = self.look.color("ink" if self.isChecked() else "ink2")
        font = self._words_font()
        words = QFontMetricsF(font).horizontalAdvance(self.text())
        x = rect.center().x() - (words + (22 if self._icon and self.text() else 0)) / 2
        if self._icon:
            left = x if self.text() else rect.center().x() - 9
            icon = QRectF(left, rect.center().y() - 8, 16, 16)
            self.look.icons.paint(painter, icon, self._icon, ink, 2)
            x += 22
        painter.setFont(font)
        painter.setPen(ink)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        painter.drawText(QRectF(x, rect.top(), words, rect.height()), flags, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(4, 4, -4, -4), self.look, 5)


class SegmentedControl(Part):
    """Choices as (value, label); arrows move, `chosen` brings the value. `icons` maps a value to an icon.

    `key`: the key that chooses the next one, shown behind them.
    """

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        choices: tuple[tuple[str, str], ...] = (),
        value: str = "",
        *,
        height: int = 40,
        icons: dict[str, str] | None = None,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._height = height
        self._icons = icons or {}
        self._key = key
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        self._row = QHBoxLayout(self)
        self._make_room()
        self._row.setSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_choices(choices, value)

    def set_choices(self, choices: tuple[tuple[str, str], ...], value: str = "") -> None:
        """Other choices, or the same in another language."""
        for segment in self._segments.values():
            self._group.removeButton(segment)
            self._row.removeWidget(segment)
            segment.hide()
            segment.deleteLater()
        self._segments = {}
        for choice, label in choices:
            segment = _Segment(self.look, label, self._icons.get(choice, ""), self._height, self)
            segment.setChecked(choice == value)
            segment.clicked.connect(lambda _checked=False, choice=choice: self.chosen.emit(choice))
            self._group.addButton(segment)
            self._row.addWidget(segment)
            self._segments[choice] = segment

    def value(self) -> str:
        """The choice that holds."""
        return next((choice for choice, segment in self._segments.items() if segment.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose without telling."""
        if value in self._segments:
            self._segments[value].setChecked(True)
            self.update()

    def segments(self) -> tuple[QRadioButton, ...]:
        """The choices in their order, for names and tips of those that are icons only."""
        return tuple(self._segments.values())

    def _make_room(self) -> None:
        cap = key_cap_width(self._key, self.look) + 6 if self._key else 0
        self._row.setContentsMargins(4, 4, 4 + cap, 4)

    def restyle(self) -> None:
        """Measure the segments anew."""
        self._make_room()
        for segment in self._segments.values():
            segment.updateGeometry()
            segment.update()
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the trough."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), 11, 11)
        if self._key:
            paint_key_cap(painter, self.width() - 7, self.height() / 2, self._key, self.look)
