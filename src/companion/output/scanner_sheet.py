"""The sheet that tests a scanner: two codes to scan, and how the scanner should be set."""

from companion.domain.documents import RenderedDocument, ScannerSheetContent
from companion.output.fonts import FontBook
from companion.output.page import Sheet
from companion.output.qr import code_operators, matrix
from companion.output.text import Span, wrapped

_PAGE = (210.0, 297.0)
_MARGIN = 20.0
_CODE = 42.0
_LINE = 6.4


def render_scanner_sheet(content: ScannerSheetContent, fontbook: FontBook) -> RenderedDocument:
    """One page A4. The fonts draw every language of the program, so nothing can be missing."""
    width, height = _PAGE
    sheet = Sheet(fontbook, title=content.title, language=content.language)
    sheet.begin_page(width, height)
    down = height - _MARGIN - 8
    operators = ["0 0 0 rg", sheet.line((Span(content.title, 8, 700),), _MARGIN, down)]
    down -= 8
    down = _paragraph(sheet, fontbook, operators, content.line, 4.2, down, _MARGIN)
    down -= 10
    for text, name, line in content.codes:
        operators.append(f"0 0 0 rg\n{code_operators(matrix(text), _MARGIN, down - _CODE, _CODE)}")
        left = _MARGIN + _CODE + 14
        operators.append(sheet.line((Span(name, 5.4, 700),), left, down - 8))
        operators.append(sheet.line((Span(text, 4.4, 600),), left, down - 17))
        _paragraph(sheet, fontbook, operators, line, 4.0, down - 25, left)
        down -= _CODE + 16
    operators.append(sheet.line((Span(content.hints_title, 5.4, 700),), _MARGIN, down - 4))
    down -= 13
    for number, hint in enumerate(content.hints, 1):
        operators.append(sheet.line((Span(f"{number}", 4.2, 700),), _MARGIN, down))
        down = _paragraph(sheet, fontbook, operators, hint, 4.2, down, _MARGIN + 8) - 2.4
    sheet.write(operators)
    sheet.end_page()
    return RenderedDocument(sheet.finish(), sheet.pages)


def _paragraph(
    sheet: Sheet, book: FontBook, operators: list[str], text: str, size: float, down: float, left: float
) -> float:
    """Writes wrapped lines from a baseline down; the baseline after the last."""
    for line in wrapped(text, _PAGE[0] - _MARGIN - left, Span(text, size, 400), book):
        operators.append(sheet.line((Span(line.strip(), size, 400),), left, down))
        down -= _LINE
    return down
