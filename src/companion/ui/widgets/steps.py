"""A bar of steps: done ones ticked, the present one filled, later ones hollow."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.presenters.views import Shape, StepView
from companion.ui.look import Look
from companion.ui.widgets.parts import Part
from companion.ui.widgets.signs import paint_sign

_DISC = 26
_LINE = 24


class StepBar(Part):
    """File, Match and check, Add."""

    def __init__(self, look: Look, steps: tuple[StepView, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._steps = steps
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_steps(steps)

    def show_steps(self, steps: tuple[StepView, ...]) -> None:
        """Show these steps."""
        self._steps = steps
        present = next((step.label for step in steps if step.current), "")
        at = next((i for i, step in enumerate(steps, 1) if step.current), 0)
        self.setAccessibleName(f"{at}/{len(steps)} {present}")
        self.restyle()

    def sizeHint(self) -> QSize:
        """Discs, words and the lines between."""
        words = sum(QFontMetricsF(self._font(step)).horizontalAdvance(step.label) + 1 for step in self._steps)
        count = len(self._steps)
        return QSize(round(words) + count * (_DISC + 10) + max(0, count - 1) * (_LINE + 24) + 2, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        middle = self.height() / 2
        x = 0.0
        for i, step in enumerate(self._steps):
            if i:
                painter.setPen(QPen(look.color("edge"), 1.5))
                painter.drawLine(round(x + 12), round(middle), round(x + 12 + _LINE), round(middle))
                x += _LINE + 24
            disc = QRectF(x, middle - _DISC / 2, _DISC, _DISC)
            if step.done:
                paint_sign(painter, disc, Shape.TICK, look.color("go_fill"), look.color("go_on"))
            else:
                painter.setPen(Qt.PenStyle.NoPen if step.current else QPen(look.color("edge"), 1))
                painter.setBrush(look.color("accent_fill" if step.current else "surface"))
                painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5))
                painter.setFont(look.font(13, 600, tabular=True))
                painter.setPen(look.color("accent_on" if step.current else "ink2"))
                painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), str(i + 1))
            x += _DISC + 10
            font = self._font(step)
            painter.setFont(font)
            painter.setPen(look.color("ink" if step.current else "ink2"))
            width = QFontMetricsF(font).horizontalAdvance(step.label) + 1
            painter.drawText(QRectF(x, 0, width + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), step.label)
            x += width

    def _font(self, step: StepView) -> QFont:
        return self.look.text_font(step.label, 15, 600 if step.current else 400)
