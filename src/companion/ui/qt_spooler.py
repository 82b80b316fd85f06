"""The way to the printers of Windows, which has none of its own for PDF files: pages are drawn at the printer's
resolution, at their own size, without asking anything. The same works on any system that Qt prints on."""

import logging
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from companion.domain.answers import UserError
from companion.domain.printing import (
    AS_USUAL,
    PrinterAbilities,
    PrinterStanding,
    PrinterTrouble,
    PrintOptions,
    Sides,
)

_POINTS = 72.0 / 25.4
_USUAL, _FINE = 300, 600
"""Dots an inch at which pages are drawn: at the usual number an A4 page takes 35 MB."""
_SAME = 1.0
_LOOK = "Look at the printer and try again, or save the PDF and print it from there."
_DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT: QPrinter.DuplexMode.DuplexShortSide,
}

log = logging.getLogger(__name__)


class QtSpooler:
    """Printers through Qt. What a printer took counts as printed: its jobs cannot be followed."""

    def printers(self) -> tuple[str, ...]:
        """The printers of this user, the default one first."""
        default = QPrinterInfo.defaultPrinterName()
        names = QPrinterInfo.availablePrinterNames()
        return tuple(sorted(names, key=lambda name: (name != default, name.casefold())))

    def abilities(self, printer: str) -> PrinterAbilities:
        """Sides, papers and trays, as the printer's driver tells the system."""
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():
            return PrinterAbilities()
        modes = info.supportedDuplexModes()
        sizes = [size.size(QPageSize.Unit.Millimeter) for size in info.supportedPageSizes()]
        return PrinterAbilities(
            trays=tuple((name, name) for name in _trays(QPrinter(info))),
            sides=tuple(side for side, mode in _DUPLEX.items() if side is Sides.ONE or mode in modes),
            sizes=tuple(
                dict.fromkeys(
                    (min(s.width(), s.height()), max(s.width(), s.height())) for s in sizes if not s.isEmpty()
                )
            ),
            all_sizes=bool(sizes),
            custom=info.supportsCustomPageSizes(),
            told=bool(sizes or modes),
        )

    def print_file(self, pdf: Path, printer: str, title: str, options: PrintOptions = AS_USUAL) -> str:
        """Draws every page to the printer at its own size. Raises UserError when the printer does not take it."""
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():
            raise UserError(f"There is no printer called “{printer}” on this laptop.", "Choose another printer.")
        document = QPdfDocument()
        if document.load(str(pdf)) is not QPdfDocument.Error.None_ or document.pageCount() < 1:
            raise UserError("The pages for the printer cannot be read.", "Try once more.")
        device = QPrinter(info)
        # Qt keeps the first printer when it is given a name it does not know, and would print there.
        if device.printerName() != printer:
            raise UserError(f"There is no printer called “{printer}” on this laptop.", "Choose another printer.")
        device.setResolution(_resolution(info))
        device.setDocName(title)
        device.setCopyCount(options.copies)
        device.setDuplex(_DUPLEX[options.sides])
        _take_tray(device, options.tray)
        _set_page(device, info, document, 0)
        try:
            taken = _paint(device, info, document)
        finally:
            document.close()
        if not taken:
            raise UserError(f"The printer “{printer}” did not take the pages.", _LOOK)
        return ""

    def standing(self, printer: str) -> PrinterStanding:
        """Whether the printer is there, and whether the system has stopped it."""
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():
            return PrinterStanding(PrinterTrouble.GONE)
        stopped = info.state() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}
        return PrinterStanding(PrinterTrouble.STOPPED if stopped else None)

    def came_out(self, job: str) -> bool | None:  # noqa: ARG002
        """Jobs cannot be followed here."""
        return None

    def cancel(self, job: str) -> bool:  # noqa: ARG002
        """Jobs cannot be taken back here."""
        return False


def _paint(device: QPrinter, info: QPrinterInfo, document: QPdfDocument) -> bool:
    """Draws every page; whether the printer took them all."""
    labels = _labels_only(info)
    painter = QPainter()
    if not painter.begin(device):
        return False
    taken = True
    for page in range(document.pageCount()):
        if page:
            _set_page(device, info, document, page)
            taken = device.newPage()
        if not taken:
            device.abort()
            break
        painter.drawImage(0, 0, _drawn(document, page, device.resolution(), labels=labels))
    return painter.end() and taken


def _labels_only(info: QPrinterInfo) -> bool:
    sizes = [size.size(QPageSize.Unit.Millimeter) for size in info.supportedPageSizes()]
    return bool(sizes) and all(min(size.width(), size.height()) < 140 for size in sizes)


def _resolution(info: QPrinterInfo) -> int:
    """The printer's own resolution when it is one that serves; a label printer has 203 or 300 and no other."""
    known = sorted(dots for dots in info.supportedResolutions() if 0 < dots <= _FINE)
    if not known:
        return _USUAL
    return next((dots for dots in known if dots >= _USUAL), known[-1])


def _trays(device: QPrinter) -> tuple[str, ...]:
    sources = getattr(device, "supportedPaperSources", None)  # Qt has it on Windows only
    return tuple(source.name for source in sources()) if sources is not None else ()


def _take_tray(device: QPrinter, tray: str) -> None:
    for source in QPrinter.PaperSource:
        if tray and source.name == tray:
            device.setPaperSource(source)


def _set_page(device: QPrinter, info: QPrinterInfo, document: QPdfDocument, page: int) -> None:
    """The page's own size: one of the printer's papers where it is one, lying on its side if need be, else custom."""
    points = document.pagePointSize(page)
    width, height = points.width() / _POINTS, points.height() / _POINTS
    short, long = sorted((width, height))
    for size in info.supportedPageSizes():
        known = size.size(QPageSize.Unit.Millimeter)
        sides = sorted((known.width(), known.height()))
        if abs(sides[0] - short) <= _SAME and abs(sides[1] - long) <= _SAME:
            upright = known.width() <= known.height()
            lies = upright != (width <= height)
            turned = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
            device.setPageLayout(QPageLayout(size, turned, QMarginsF(0, 0, 0, 0)))
            break
    else:
        exact = QPageSize(
            QSizeF(width, height), QPageSize.Unit.Millimeter, "paper", QPageSize.SizeMatchPolicy.ExactMatch
        )
        device.setPageSize(exact)
        device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setFullPage(True)
    device.setPageMargins(QMarginsF(0, 0, 0, 0))


def _drawn(document: QPdfDocument, page: int, dots: int, *, labels: bool) -> QImage:
    """A page as dots on white. A label printer has black dots only, so nothing is smoothed into grey for it."""
    points = document.pagePointSize(page)
    size = QSize(round(points.width() / 72 * dots), round(points.height() / 72 * dots))
    options = QPdfDocumentRenderOptions()
    if labels:
        flags = QPdfDocumentRenderOptions.RenderFlag
        options.setRenderFlags(flags.TextAliased | flags.ImageAliased | flags.PathAliased)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.drawImage(0, 0, document.render(page, size, options))
    painter.end()
    return image
