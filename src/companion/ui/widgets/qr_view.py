"""A QR code from its modules."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.widgets.parts import Part

_QUIET = 4
"""Modules of white on every side (ISO/IEC 18004)."""


class QrView(Part):
    """Paints dark modules on plain white, in both themes, with four modules of white around, in whole pixels."""

    def __init__(
        self,
        look: Look,
        modules: tuple[tuple[bool, ...], ...] = (),
        *,
        size: int = 118,
        spoken: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._modules = modules
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken)

    def show_code(self, modules: tuple[tuple[bool, ...], ...], spoken: str = "") -> None:
        """Show another code."""
        self._modules = modules
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._size, self._size)

    def minimumSizeHint(self) -> QSize:
        """The same: a smaller code would not scan."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the code."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.look.color("line"))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        count = len(self._modules)
        if not count:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        ratio = self.devicePixelRatioF()
        pixels = max(1, int(min(self.width(), self.height()) * ratio // (count + 2 * _QUIET)))
        module = pixels / ratio
        left = round((self.width() - module * count) / 2 * ratio) / ratio
        top = round((self.height() - module * count) / 2 * ratio) / ratio
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#000000"))
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.drawRect(QRectF(left + x * module, top + y * module, module, module))
