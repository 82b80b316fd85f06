"""A part of a PDF page, large: one label of a sheet between rulers in millimetres, as it will be printed."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.widgets.parts import Part

_RULER = 22
_MARGIN = 26
_POINTS = 72.0 / 25.4


class PagePart(Part):
    """Shows a rectangle of the first page, in millimetres from its top left corner, as large as there is room.

    `zoomed` brings how large it is shown, in percent of its size on a screen of 96 dots an inch.
    """

    zoomed = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._document = QPdfDocument(self)
        self._bytes = QByteArray()
        self._buffer = QBuffer(self)
        self._part = QRectF()
        self._drawn: tuple[QSize, QImage] | None = None
        self.setMinimumSize(200, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_part(self, pdf: bytes, part: tuple[float, float, float, float], spoken: str = "") -> None:
        """Show (left, top, width, height) of a page; no bytes show an empty label."""
        self._part = QRectF(*part)
        self.setAccessibleName(spoken)
        if self._bytes.data() != pdf:
            self._document.close()
            self._buffer.close()
            self._bytes = QByteArray(pdf)
            if pdf:
                self._buffer.setData(self._bytes)
                self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
                self._document.load(self._buffer)
        self._drawn = None
        self._tell_zoom()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the room there is now."""
        super().resizeEvent(event)
        self._tell_zoom()

    def _tell_zoom(self) -> None:
        if not self._part.isEmpty():
            self.zoomed.emit(round(self._scale() / (96 / 25.4) * 100))

    def part_rect(self) -> QRectF:
        """Where the part lies in this widget."""
        scale = self._scale()
        width, height = round(self._part.width() * scale), round(self._part.height() * scale)
        ground = QRectF(_RULER, _RULER, self.width() - _RULER, self.height() - _RULER)
        left, top = round(ground.center().x() - width / 2), round(ground.center().y() - height / 2)
        return QRectF(left, top, width, height)

    def _scale(self) -> float:
        if self._part.isEmpty():
            return 1.0
        room = QSize(max(40, self.width() - _RULER - 2 * _MARGIN), max(40, self.height() - _RULER - 2 * _MARGIN))
        return min(room.width() / self._part.width(), room.height() / self._part.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, label and rulers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.look.color("desktop"))
        if not self._part.isEmpty():
            rect = self.part_rect()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 26))
            painter.drawRect(rect.adjusted(-1, 0, 1, 3))
            painter.fillRect(rect, QColor("#FFFFFF"))
            if self._document.pageCount() > 0:
                painter.drawImage(rect, self._image(rect))
        self._paint_rulers(painter)

    def _image(self, rect: QRectF) -> QImage:
        ratio = self.devicePixelRatioF()
        size = QSize(round(rect.width() * ratio), round(rect.height() * ratio))
        if self._drawn is None or self._drawn[0] != size:
            scale = size.width() / self._part.width()
            page = self._document.pagePointSize(0)
            whole = QSize(round(page.width() / _POINTS * scale), round(page.height() / _POINTS * scale))
            corner = QPointF(self._part.left() * scale, self._part.top() * scale).toPoint()
            options = QPdfDocumentRenderOptions()
            options.setScaledSize(whole)
            options.setScaledClipRect(QRect(corner, size))
            image = QImage(size, QImage.Format.Format_RGB32)
            image.fill(QColor("#FFFFFF"))
            painter = QPainter(image)
            painter.drawImage(0, 0, self._document.render(0, size, options))
            painter.end()
            self._drawn = (size, image)
        return self._drawn[1]

    def _paint_rulers(self, painter: QPainter) -> None:
        look = self.look
        painter.fillRect(QRectF(0, 0, self.width(), _RULER), look.color("surface"))
        painter.fillRect(QRectF(0, 0, _RULER, self.height()), look.color("surface"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(0, _RULER - 0.5), QPointF(self.width(), _RULER - 0.5))
        painter.drawLine(QPointF(_RULER - 0.5, 0), QPointF(_RULER - 0.5, self.height()))
        if self._part.isEmpty():
            return
        rect, scale = self.part_rect(), self._scale()
        painter.setFont(look.font(10.5, tabular=True))
        metrics = QFontMetricsF(painter.font())
        step = 1 if scale >= 4 else (2 if scale >= 2 else 5)
        pen = QPen(look.color("ink3"), 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for origin, end, across in ((rect.left(), self.width(), True), (rect.top(), self.height(), False)):
            first = -int((origin - _RULER) / scale / step) * step
            for mm in range(first, int((end - origin) / scale) + 1, step):
                at = round(origin + mm * scale)
                length = 8 if mm % 10 == 0 else (6 if mm % 5 == 0 else 4)
                painter.setPen(pen)
                if across:
                    painter.drawLine(at, _RULER - length, at, _RULER - 2)
                else:
                    painter.drawLine(_RULER - length, at, _RULER - 2, at)
                if mm % 10 == 0 and at > _RULER + 8:
                    painter.setPen(look.color("ink2"))
                    words = str(mm)
                    if across:
                        painter.drawText(QPointF(at - metrics.horizontalAdvance(words) / 2, 11), words)
                    else:
                        painter.drawText(QPointF(1, at - 2), words)
