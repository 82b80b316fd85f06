"""The verdict of the fit test: a green chip when all fit, an amber button that leads to those that do not."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from companion.presenters.badges import Fit
from companion.ui.look import Look
from companion.ui.widgets.parts import paint_focus_ring
from companion.ui.widgets.signs import paint_warning


class FitChip(QPushButton):
    """Says how many fit; pressing it is meaningful only when some do not."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._fit = Fit()
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_fit(self, fit: Fit) -> None:
        """Show a verdict; nothing is claimed before everyone was looked at."""
        self._fit = fit
        misfits = len(fit.delegates)
        if misfits:
            self.setText(self.tr("%n do not fit: show", "", misfits))
        elif not fit.finished:
            self.setText(self.tr("Checking %1 of %2").replace("%1", str(fit.checked)).replace("%2", str(fit.of)))
        else:
            self.setText(self.tr("All %n fit", "", fit.of))
        self.setVisible(fit.of > 0)
        self.setEnabled(bool(misfits))
        self.setCursor(Qt.CursorShape.PointingHandCursor if misfits else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the scanner's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Sign, words and padding."""
        width = QFontMetricsF(self._words_font()).horizontalAdvance(self.text()) + 48
        return QSize(round(width) + 4, self.look.px(34))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, sign and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        misfits = bool(self._fit.delegates)
        fill, ink, line = ("again_soft", "again_ink", "again_line") if misfits else ("go_soft", "go_ink", "go_soft")
        if not misfits and not self._fit.finished:
            fill, ink, line = "sunken", "ink2", "sunken"
        painter.setPen(QPen(look.color(line), 1))
        painter.setBrush(look.color(fill))
        painter.drawRoundedRect(rect, 10, 10)
        sign = QRectF(rect.left() + 11, rect.center().y() - 9, 18, 18)
        if misfits:
            paint_warning(painter, sign, look)
        else:
            look.icons.paint(painter, sign, "ok" if self._fit.finished else "history", look.color(ink), 2.1)
        painter.setFont(self._words_font())
        painter.setPen(look.color(ink))
        painter.drawText(rect.adjusted(36, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(4, 4, -4, -4), look, 7)

    def _words_font(self) -> QFont:
        return self.look.text_font(self.text(), 14, 600)
