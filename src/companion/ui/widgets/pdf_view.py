"""A page of a PDF on a grey ground, as it will come out of the printer."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.widgets.parts import Part, rounded


class PdfView(Part):
    """Shows one page, zoomed to fit. The drawn page is kept until page, size or document change.

    `page_changed` brings (page from 1, pages); Page Up and Page Down turn pages.
    """

    page_changed = Signal(int, int)

    def __init__(self, look: Look, *, margin: int = 20, radius: float = 14, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._document = QPdfDocument(self)
        self._bytes = QByteArray()
        self._buffer = QBuffer(self)
        self._page = 0
        self._margin = margin
        self._radius = radius
        self._drawn: tuple[int, QSize, QImage] | None = None
        self.setMinimumSize(120, 90)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pdf(self, pdf: bytes, page: int = 1) -> None:
        """Show a document given as bytes, at a page counted from 1."""
        self._document.close()
        self._buffer.close()
        self._bytes = QByteArray(pdf)
        self._buffer.setData(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._drawn = None
        self._page = -1
        self.go_to(page)

    def clear(self) -> None:
        """Show nothing."""
        self._document.close()
        self._drawn = None
        self._page = 0
        self.update()

    def pages(self) -> int:
        """How many pages the document has."""
        return max(0, self._document.pageCount())

    def page(self) -> int:
        """The page on show, from 1; 0 when nothing is."""
        return self._page + 1 if self.pages() else 0

    def go_to(self, page: int) -> None:
        """Show a page, kept within the document."""
        wanted = max(0, min(self.pages() - 1, page - 1))
        if wanted != self._page:
            self._page = wanted
            self._drawn = None
            self.page_changed.emit(self.page(), self.pages())
        self.update()

    def page_rect(self) -> QRectF:
        """Where the page lies in this part."""
        points = self._document.pagePointSize(self._page)
        if points.isEmpty():
            return QRectF()
        room = QRectF(self.rect()).adjusted(self._margin, self._margin, -self._margin, -self._margin)
        scale = min(room.width() / points.width(), room.height() / points.height())
        width, height = round(points.width() * scale), round(points.height() * scale)
        return QRectF(
            round(room.center().x() - width / 2), round(room.center().y() - height / 2), float(width), float(height)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages."""
        if event.key() == Qt.Key.Key_PageDown:
            self.go_to(self.page() + 1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.go_to(self.page() - 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, shadow line and page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(rounded(QRectF(self.rect()), self._radius))
        painter.fillRect(self.rect(), self.look.color("desktop"))
        rect = self.page_rect()
        if not self.pages() or rect.isEmpty():
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 28))
        painter.drawRect(rect.adjusted(-1, 0, 1, 2))
        painter.fillRect(rect, QColor("#FFFFFF"))
        painter.drawImage(rect, self._image(rect))

    def _image(self, rect: QRectF) -> QImage:
        ratio = self.devicePixelRatioF()
        size = QSize(round(rect.width() * ratio), round(rect.height() * ratio))
        if self._drawn is None or self._drawn[:2] != (self._page, size):
            page = self._document.render(self._page, size)
            image = QImage(size, QImage.Format.Format_RGB32)
            image.fill(QColor("#FFFFFF"))
            painter = QPainter(image)
            painter.drawImage(0, 0, page)
            painter.end()
            self._drawn = (self._page, size, image)
        return self._drawn[2]
