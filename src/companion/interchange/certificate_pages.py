"""Certificates read back from a PDF: the square codes of each page as a camera would see them, and its words."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from companion.domain.answers import UserError
from companion.domain.pages import PageRead

SCALE = 300 / 72
"""Pages are looked at with 300 dots per inch, as PDF counts 72 points to the inch."""


def read_pages(pdf: Path) -> Iterator[PageRead]:
    """The pages of a PDF, one after the other. Raises UserError when it is none, cannot be read or has no page."""
    import pypdfium2

    if not pdf.is_file():
        raise UserError(f"There is no file {pdf}.", "Check the name and the folder.")
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise UserError(f"{pdf.name} cannot be read as a PDF.", "Check that it opens in another program.") from error
    try:
        if not len(document):
            raise UserError(f"{pdf.name} has no page.", "Check that it opens in another program.")
        for index in range(len(document)):
            page = document[index]
            try:
                yield PageRead(index + 1, tuple(_codes(page)), _visible_text(page))
            finally:
                page.close()
    finally:
        document.close()


def _codes(page: Any) -> list[str]:
    import zxingcpp

    bitmap = page.render(scale=SCALE, grayscale=True)
    try:
        rows = memoryview(bitmap.buffer).cast("B", shape=[bitmap.height, bitmap.stride])
        return [found.text for found in zxingcpp.read_barcodes(rows)]
    finally:
        bitmap.close()


def _visible_text(page: Any) -> str:
    text_page = page.get_textpage()
    try:
        return str(text_page.get_text_range())
    finally:
        text_page.close()
