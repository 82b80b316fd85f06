"""Buttons with an icon and a key cap: primary, regular, quiet, and the two on a red panel."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.widgets.parts import key_cap_width, paint_focus_ring, paint_key_cap

_RING = 4
"""Room around the body for the focus ring: 2 px gap and 2 px line."""


class Button(QPushButton):
    """A button of the design. `height` is the body; 4 px around it are kept free for the focus ring.

    `kind`: "primary", "regular", "quiet", "plain" (quiet in the text colour), "on-stop" (white on red),
    "on-stop-outline". Enter never presses it, because the scanner ends every code with Enter; Space and the key on its
    cap do.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        kind: str = "regular",
        icon: str = "",
        key: str = "",
        height: int = 40,
        trailing_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.look = look
        self._kind = kind
        self._icon = icon
        self._trailing = trailing_icon
        self._key = key
        self._height = height
        self._spread = False
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self._measure_again)
        self._describe()

    def set_text(self, text: str) -> None:
        """Another word, in the same place."""
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def set_kind(self, kind: str) -> None:
        """Another role."""
        self._kind = kind
        self.update()

    def set_icon(self, meaning: str) -> None:
        """Another icon, or none."""
        if meaning != self._icon:
            self._icon = meaning
            self._measure_again()

    def set_key(self, key: str) -> None:
        """Another key cap, or none."""
        self._key = key
        self._describe()
        self._measure_again()

    def set_height(self, height: int) -> None:
        """Another height of the body in logical pixels."""
        self._height = height
        self._measure_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to others."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def set_spread(self) -> None:
        """The words at the left and the key at the right: for choices under one another."""
        self._spread = True
        self.update()

    def sizeHint(self) -> QSize:
        """Text, icon, key cap and padding."""
        width = self._content_width() + 2 * self._padding()
        height = self.look.px(self._height)
        return QSize(round(max(width, height)) + 2 * _RING, height + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint body, icon, word, key cap and focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        radius = 12 if self._height >= 48 else (10 if self._height >= 36 else 8)
        ink, on = self._paint_body(painter, body, radius)
        icon_size = self._icon_size()
        x = body.left() + (body.width() - self._content_width()) / 2
        if self._spread:
            x = body.left() + 14
        middle = body.center().y()
        stroke = 2.2
        if self._icon:
            rect = QRectF(x, middle - icon_size / 2, icon_size, icon_size)
            self.look.icons.paint(painter, rect, self._icon, ink, stroke)
            x += icon_size + (8 if self.text() else 0)
        if self.text():
            painter.setFont(self._text_font())
            painter.setPen(ink)
            width = QFontMetricsF(painter.font()).horizontalAdvance(self.text())
            painter.drawText(
                QRectF(x, body.top(), width + 2, body.height()), int(Qt.AlignmentFlag.AlignVCenter), self.text()
            )
            x += width
        if self._trailing:
            rect = QRectF(x + 8, middle - icon_size / 2, icon_size, icon_size)
            self.look.icons.paint(painter, rect, self._trailing, ink, stroke)
            x += icon_size + 8
        if self._key:
            cap = key_cap_width(self._key, self.look)
            paint_key_cap(
                painter, body.right() - 12 if self._spread else x + 9 + cap, middle, self._key, self.look, on=on
            )
        if self.hasFocus():
            paint_focus_ring(painter, body, self.look, radius)

    def _paint_body(self, painter: QPainter, body: QRectF, radius: float) -> tuple[QColor, str]:
        look = self.look
        inner = body.adjusted(0.5, 0.5, -0.5, -0.5)
        hovered, down = self.underMouse(), self.isDown() or self.isChecked()
        if not self.isEnabled():
            if self._kind != "plain":
                painter.setPen(QPen(look.color("line"), 1))
                painter.setBrush(look.color("sunken"))
                painter.drawRoundedRect(inner, radius, radius)
            return look.color("edge" if self._kind == "plain" else "ink3"), ""
        if self._kind == "primary":
            fill = look.color("accent_fill")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill.darker(116) if down else (fill.darker(107) if hovered else fill))
            painter.drawRoundedRect(body, radius, radius)
            return look.color("accent_on"), "accent_on"
        if self._kind in {"quiet", "plain"}:
            if hovered or down:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("soft"))
                painter.drawRoundedRect(body, radius, radius)
            return look.color("accent" if self._kind == "quiet" else "ink2"), ""
        if self._kind == "on-stop":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawRoundedRect(body, radius, radius)
            return QColor("#9A1B14"), "stop_fill"  # white in both themes: so is its key cap
        if self._kind == "on-stop-outline":
            painter.setPen(QPen(QColor(255, 255, 255, 170), 2))
            painter.setBrush(QColor(255, 255, 255, 24 if hovered or down else 0))
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
            return QColor("#FFFFFF"), "stop_on"
        if not look.theme.dark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 15))
            painter.drawRoundedRect(body.translated(0, 1), radius, radius)
        painter.setPen(QPen(look.color("line").darker(108) if not look.theme.dark else look.color("line"), 1))
        painter.setBrush(look.color("sunken" if down else ("paper" if hovered else "raised")))
        painter.drawRoundedRect(inner, radius, radius)
        return look.color("ink"), ""

    def _text_font(self) -> QFont:
        size = 16 if self._height >= 48 else (15 if self._height >= 38 else 13)
        return self.look.text_font(self.text(), size, 600)

    def _icon_size(self) -> int:
        return self.look.px(20 if self._height >= 38 else 15)

    def _padding(self) -> int:
        return 18 if self._height >= 40 else (16 if self._height >= 36 else 11)

    def _content_width(self) -> float:
        width = QFontMetricsF(self._text_font()).horizontalAdvance(self.text()) if self.text() else 0.0
        gap = 8 if self.text() else 0
        if self._icon:
            width += self._icon_size() + gap
        if self._trailing:
            width += self._icon_size() + 8
        if self._key:
            width += key_cap_width(self._key, self.look) + 9
        return width

    def _measure_again(self) -> None:
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self._key)


class PrimaryButton(Button):
    """The one act a screen is for."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        icon: str = "",
        key: str = "",
        height: int = 40,
        trailing_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look, text, kind="primary", icon=icon, key=key, height=height, trailing_icon=trailing_icon, parent=parent
        )


class RegularButton(Button):
    """Every other act."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        icon: str = "",
        key: str = "",
        height: int = 40,
        trailing_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look, text, kind="regular", icon=icon, key=key, height=height, trailing_icon=trailing_icon, parent=parent
        )


class QuietButton(Button):
    """A link-like act without a body."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        icon: str = "",
        key: str = "",
        height: int = 40,
        trailing_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look, text, kind="quiet", icon=icon, key=key, height=height, trailing_icon=trailing_icon, parent=parent
        )


class IconButton(Button):
    """A square button with only an icon: its word is the tool tip and what screen readers say."""

    def __init__(
        self,
        look: Look,
        icon: str,
        word: str,
        *,
        kind: str = "regular",
        key: str = "",
        height: int = 40,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", kind=kind, icon=icon, height=height, parent=parent)
        self._tip_key = key
        self.set_word(word)

    def set_word(self, word: str) -> None:
        """What it does, in the user's language."""
        self.setAccessibleName(word)
        self.setToolTip(f"{word}  {self._tip_key}".strip())
