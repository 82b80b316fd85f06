"""The PDF of a card as a picture of the part of it that is in sight, at the resolution of the screen."""

from time import thread_time

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QRunnable,
    QSize,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

QUICK_MS = 15.0
"""A page that takes no more of the processor is drawn in passing; any other is drawn beside the window."""


def part_of_page(document: QPdfDocument, scaled: QSize, part: QRect) -> QImage:
    """A part of the first page, when the whole of it is `scaled` pixels."""
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(scaled)
    options.setScaledClipRect(part)
    image = QImage(part.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.drawImage(QPoint(), document.render(0, part.size(), options))
    painter.end()
    return image


class _Source:
    """A PDF in memory that Qt reads from."""

    def __init__(self, pdf: bytes) -> None:
        self.bytes = QByteArray(pdf)
        self.buffer = QBuffer()
        self.buffer.setData(self.bytes)
        self.buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument()
        self.document.load(self.buffer)

    def close(self) -> None:
        self.document.close()
        self.buffer.close()


class _Told(QObject):
    made = Signal(object)


class _Drawing(QRunnable):
    """Draws a part of a page on a thread of its own: Qt lets one thread at a time into PDF pages."""

    def __init__(self, pdf: bytes, scaled: QSize, part: QRect, place: QRectF, told: _Told) -> None:
        super().__init__()
        self._what = (pdf, scaled, part, place)
        self._told = told

    def run(self) -> None:
        pdf, scaled, part, place = self._what
        source = _Source(pdf)
        image = part_of_page(source.document, scaled, part)
        source.close()
        self._told.made.emit((pdf, scaled, part, place, image))


class DesignPaper(QObject):
    """Keeps the newest picture of a page. `changed` tells that a better one is there."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pdf = b""
        self._source: _Source | None = None
        self._slow = False
        self._drawing = False
        self._wanted: tuple[QSize, QRect, QRectF] | None = None
        self._made: tuple[bytes, QSize, QRect] | None = None
        self._image = QImage()
        self._place = QRectF()
        self._told = _Told(self)
        self._told.made.connect(self._take)

    def show_pdf(self, pdf: bytes) -> None:
        """Another page; the old picture stays until the new one is drawn."""
        if pdf == self._pdf:
            return
        if self._source is not None:
            self._source.close()
        self._pdf = pdf
        self._source = _Source(pdf) if pdf else None
        if not pdf:
            self._image, self._made = QImage(), None

    @property
    def empty(self) -> bool:
        """Whether there is no page."""
        return self._source is None

    def picture(self, page: QRectF, sight: QRectF, ratio: float) -> tuple[QImage, QRectF]:
        """The page, which lies at `page` (pixels of the canvas), as far as it is in `sight`: the picture and where it
        belongs on the page, as shares of it. While a slow page is drawn, the last picture."""
        seen = page.intersected(sight)
        if self._source is None or seen.isEmpty() or self._source.document.pageCount() < 1:
            return QImage(), QRectF()
        scaled = QSize(max(1, round(page.width() * ratio)), max(1, round(page.height() * ratio)))
        part = QRectF(
            (seen.left() - page.left()) * ratio, (seen.top() - page.top()) * ratio,
            seen.width() * ratio, seen.height() * ratio,
        ).toAlignedRect().intersected(QRect(QPoint(), scaled))  # fmt: skip
        if part.isEmpty():
            return QImage(), QRectF()
        if self._made != (self._pdf, scaled, part):
            place = QRectF(
                part.left() / scaled.width(), part.top() / scaled.height(),
                part.width() / scaled.width(), part.height() / scaled.height(),
            )  # fmt: skip
            if self._slow:
                self._wanted = (scaled, part, place)
                self._begin()
            else:
                began = thread_time()
                self._keep(self._pdf, scaled, part, place, part_of_page(self._source.document, scaled, part))
                self._slow = (thread_time() - began) * 1000 > QUICK_MS
        return self._image, self._place

    def _keep(self, pdf: bytes, scaled: QSize, part: QRect, place: QRectF, image: QImage) -> None:
        self._made, self._image, self._place = (pdf, scaled, part), image, place

    def _begin(self) -> None:
        if self._drawing or self._wanted is None or not self._pdf:
            return
        scaled, part, place = self._wanted
        self._wanted = None
        self._drawing = True
        QThreadPool.globalInstance().start(_Drawing(self._pdf, scaled, part, place, self._told))

    def _take(self, made: tuple[bytes, QSize, QRect, QRectF, QImage]) -> None:
        self._drawing = False
        if made[0] == self._pdf or self._image.isNull():
            self._keep(*made)
        self.changed.emit()
        self._begin()
