"""Who is missing, on A4: both names, the telephone in large digits, where they were last seen, what calls came to."""

from collections.abc import Sequence

from companion.domain.answers import UserError
from companion.domain.documents import MissingContent, MissingRow, RenderedDocument, Trouble
from companion.output.fonts import FontBook
from companion.output.outline_paths import rounded
from companion.output.page import Sheet
from companion.output.signs import describe
from companion.output.text import Room, Span, colour_operands, fit, number, wrapped

_PAGE = (210.0, 297.0)
_MARGIN, _HEAD, _ROW, _FOOT = 14.0, 34.0, 17.0, 8.0
_BOX, _PHONE = 10.0, 78.0
_SMALL, _LEADING = 3.2, 4.4
_PINE, _INK, _SOFT, _LINE, _EDGE = "#0E423B", "#12211E", "#4A5057", "#D9DEDB", "#868984"


def render_missing(content: MissingContent, book: FontBook) -> RenderedDocument:
    """The list as a PDF with page numbers.

    A text that the fonts cannot draw is left out of its line and told in `troubles`; the rest of the line stays.
    Raises UserError when nobody is missing.
    """
    if not content.rows:
        raise UserError("Nobody is missing.", "There is nothing to print.")
    sheet = Sheet(book, title=content.headline, language=content.language)
    writer = _Writer(sheet)
    parts = _pages(content.rows, book)
    for page, rows in enumerate(parts, 1):
        sheet.begin_page(*_PAGE)
        writer.head(content)
        top = _MARGIN + _HEAD
        for row, told in rows:
            top = writer.row(row, told, top)
        words = content.page_words.format(page=page, pages=len(parts))
        writer.line(Span(words, 2.8, colour=_SOFT), _PAGE[0] - _MARGIN - 40, _PAGE[1] - 9, 40, align=1.0)
        sheet.write(writer.taken())
        sheet.end_page()
    drawn = tuple(row.delegate for row in content.rows)
    return RenderedDocument(sheet.finish(), sheet.pages, tuple(dict.fromkeys(writer.troubles)), drawn)


def _pages(rows: Sequence[MissingRow], book: FontBook) -> list[list[tuple[MissingRow, list[str]]]]:
    """Who stands on which page, with what is told of them in lines that fit."""
    room = _PAGE[1] - 2 * _MARGIN - _HEAD - _FOOT
    pages: list[list[tuple[MissingRow, list[str]]]] = []
    used = room
    for row in rows:
        told = [part for line in row.lines for part in wrapped(line, _PHONE, Span("", _SMALL), book)]
        height = _height(told)
        if used + height > room or not pages:
            pages.append([])
            used = 0.0
        pages[-1].append((row, told))
        used += height
    return pages


def _height(told: Sequence[str]) -> float:
    return max(_ROW, 12.6 + len(told) * _LEADING)


class _Writer:
    """Collects the operators of one page; places are millimetres from the upper left corner."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._out: list[str] = []
        self.troubles: list[Trouble] = []

    def taken(self) -> list[str]:
        out, self._out = self._out, []
        return out

    def head(self, content: MissingContent) -> None:
        width = _PAGE[0] - 2 * _MARGIN
        self.line(Span(content.headline, 8.0, 700, colour=_PINE), _MARGIN, _MARGIN + 7, width)
        self.line(Span(content.title, 4.4, 600, colour=_INK), _MARGIN, _MARGIN + 15, width)
        self.line(Span(content.line, 3.6, colour=_SOFT), _MARGIN, _MARGIN + 21.5, width)
        self.line(Span(content.event, 2.8, colour=_SOFT), _MARGIN, _PAGE[1] - 9, 120)
        self._rule(_MARGIN + _HEAD - 4, _PINE, 0.4)

    def row(self, row: MissingRow, told: Sequence[str], top: float) -> float:
        """One person; returns where the next one begins."""
        person = row.delegate
        box = rounded(_MARGIN, _PAGE[1] - top - 8.6, 5.2, 5.2, 0.8)
        self._out.append(f"{colour_operands(_EDGE)} RG 0.3 w {box} S")
        x, right = _MARGIN + _BOX, _PAGE[0] - _MARGIN
        room = right - x - _PHONE - 4
        first = Span(row.native or row.latin, 5.6, 700, colour=_INK)
        self.line(first, x, top + 6.2, room, person=person)
        second = " · ".join(part for part in (row.latin if row.native else "", row.delegation) if part)
        self.line(Span(second, 3.4, colour=_SOFT), x, top + 11.4, room, person=person)
        self.line(Span(row.phone, 5.6, 600, colour=_INK), right - _PHONE, top + 6.2, _PHONE, person=person)
        for index, line in enumerate(told):
            baseline = top + 11.4 + index * _LEADING
            self.line(Span(line, _SMALL, colour=_SOFT), right - _PHONE, baseline, _PHONE, person=person)
        bottom = top + _height(told)
        self._rule(bottom - 2.5, _LINE, 0.15)
        return bottom

    def line(
        self, span: Span, x: float, baseline: float, width: float, *, align: float = 0.0, person: str = ""
    ) -> None:
        missing = self._sheet.book.missing(span.text, "sans")
        if missing:
            signs = ", ".join(describe(sign) for sign in missing)
            sentence = f"The fonts cannot draw {signs} in “{span.text}”."
            self.troubles.append(Trouble(person, span.text, "name", sentence, missing, "characters", left_out=False))
            return
        if span.text:
            book = self._sheet.book
            spans = fit([span, Span("", 0.1)], Room(width, 100.0, smallest=0.1), book).lines[0]
            used = sum(one.extent(book) for one in spans)
            self._out.append(self._sheet.line(spans, x + (width - used) * align, _PAGE[1] - baseline))

    def _rule(self, top: float, colour: str, width: float) -> None:
        y = number(_PAGE[1] - top)
        self._out.append(
            f"{colour_operands(colour)} RG {width} w {number(_MARGIN)} {y} m {number(_PAGE[0] - _MARGIN)} {y} l S"
        )
