"""The bases of painted parts: repaint when the look changes, say new words when the language changes."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from companion.ui.look import Look, has_cjk


class Part(QWidget):
    """A painted part. Override `restyle` for what depends on the look and `retranslate` for own words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """The look changed: measure and paint again."""
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        """The language changed: set own words again."""

    def changeEvent(self, event: QEvent) -> None:
        """Take new words when the program installs another translation."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Text(QLabel):
    """A line or paragraph in a size, weight and colour of the design; follows the look.

    `elide` cuts with "…" when too narrow (never for names of people in results). `wrap` breaks lines.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        size: float = 15,
        weight: int = 400,
        colour: str = "ink",
        tabular: bool = False,
        tracking: float = 0.0,
        wrap: bool = False,
        elide: bool = False,
        name: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._full = text
        self._size = size
        self._weight = weight
        self._colour = colour
        self._tabular = tabular
        self._tracking = tracking
        self._elide = elide
        self._name = name
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        look.changed.connect(self.restyle)
        self.restyle()

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text != self._full:
            self._full = text
            self.setAccessibleName(text if self._elide else "")
            self.restyle()
            self.updateGeometry()

    def text_in_full(self) -> str:
        """The text before it was cut."""
        return self._full

    def set_colour(self, token: str) -> None:
        """Show the text in another colour."""
        if token != self._colour:
            self._colour = token
            self.restyle()

    def restyle(self) -> None:
        """Take font and colour of the look in force."""
        if self._name:
            font = self.look.name_font(self._full, self._size, self._weight)
        else:
            cjk = has_cjk(self._full)
            size = max(self._size, 13) if cjk else self._size
            tracking = 0.0 if cjk else self._tracking
            font = self.look.font(size, self._weight, tabular=self._tabular, tracking=tracking)
        self.setFont(font)
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self.look.color(self._colour))
        self.setPalette(palette)
        self._show()

    def sizeHint(self) -> QSize:
        """Room for the whole text, also where it may be cut."""
        hint = super().sizeHint()
        if self._elide:
            hint.setWidth(self.fontMetrics().horizontalAdvance(self._full) + 2)
        return hint

    def minimumSizeHint(self) -> QSize:
        """A few letters where the text may be cut."""
        hint = super().minimumSizeHint()
        if self._elide:
            hint.setWidth(24)
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        if self._elide:
            self._show()

    def _show(self) -> None:
        shown = self._full
        if self._elide and self.width() > 0:
            shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text():
            self.setText(shown)


class Card(QFrame):
    """A white card: rounded 14, hairline, a breath of shadow in light. `set_tone` tints it ("go", "again", ...)."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, radius: float = 14, padding: int = 16) -> None:
        super().__init__(parent)
        self.look = look
        self._radius = radius
        self._tone = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding + 1)
        self.column.setSpacing(12)
        look.changed.connect(self.update)

    def set_tone(self, tone: str) -> None:
        """Tint: "", "go", "again", "note", "stop" or "soft"."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def retranslate(self) -> None:
        """The language changed: set own words again."""

    def changeEvent(self, event: QEvent) -> None:
        """Take new words when the program installs another translation."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow, ground and hairline."""
        painter = QPainter(self)
        fill, line = "surface", "line"
        if self._tone:
            fill = "soft" if self._tone == "soft" else f"{self._tone}_soft"
            line = {"go": "go_line", "again": "again_line", "soft": "accent"}.get(self._tone, f"{self._tone}_ink")
        paint_card(painter, QRectF(self.rect()), self.look, radius=self._radius, fill=fill, line=line)


def paint_card(
    painter: QPainter,
    rect: QRectF,
    look: Look,
    *,
    radius: float = 14,
    fill: str = "surface",
    line: str = "line",
    width: float = 1.0,
    shadow: bool = True,
) -> QRectF:
    """Paint a card into `rect` and return the rectangle inside its line. The lowest pixel is left for the shadow."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2
    body = rect.adjusted(half, half, -half, -half - 1)
    if shadow and not look.theme.dark:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 15))
        painter.drawRoundedRect(rect.adjusted(0, 1, 0, 0), radius, radius)
    painter.setPen(QPen(look.color(line), width))
    painter.setBrush(look.color(fill))
    painter.drawRoundedRect(body, radius - half, radius - half)
    return body.adjusted(half, half, -half, -half)


def paint_focus_ring(painter: QPainter, rect: QRectF, look: Look, radius: float) -> None:
    """The ring of the part with the keyboard: 2 px accent. `rect` is the part; the ring runs 2 px outside it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.color("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), radius + 3, radius + 3)


def paint_key_cap(painter: QPainter, right: float, middle: float, key: str, look: Look, *, on: str = "") -> float:
    """Paint a key cap whose right edge is `right`, centred on `middle`; its left edge is returned.

    `on` names the text colour of a filled ground ("accent_on"); else the cap is for a plain ground.
    """
    font = look.text_font(key, 12, 500)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(key) + 13
    height = look.px(20)
    rect = QRectF(right - width, middle - height / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if on:
        line, fill, ink = QColor(look.color(on)), QColor(look.color(on)), look.color(on)
        line.setAlpha(110)
        fill.setAlpha(36)
    else:
        line, fill, ink = QColor(look.color("line")).darker(104), look.color("paper"), look.color("ink2")
        if look.theme.dark:
            line, fill = look.color("line").lighter(130), look.color("surface")
    painter.setPen(QPen(line, 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    return rect.left()


def key_cap_width(key: str, look: Look) -> int:
    """How wide a key cap is."""
    return round(QFontMetricsF(look.text_font(key, 12, 500)).horizontalAdvance(key)) + 13


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A rounded rectangle as a path."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def octagon(centre: QPointF, size: float) -> QPainterPath:
    """A regular octagon standing on a side, `size` across."""
    cut = size * 0.2929
    half = size / 2
    x, y = centre.x(), centre.y()
    corner = half - cut
    path = QPainterPath(QPointF(x - corner, y - half))
    for dx, dy in (
        (corner, -half),
        (half, -corner),
        (half, corner),
        (corner, half),
        (-corner, half),
        (-half, corner),
        (-half, -corner),
    ):
        path.lineTo(x + dx, y + dy)
    path.closeSubpath()
    return path
