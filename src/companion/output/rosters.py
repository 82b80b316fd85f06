"""The roster on A4: a line for each person with a box, room to sign, and a small code to bring the tick back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from companion.domain.answers import UserError
from companion.domain.codes import grouped
from companion.domain.documents import RenderedDocument, RosterContent, RosterRow, Trouble
from companion.output.fonts import FontBook
from companion.output.outline_paths import rounded
from companion.output.page import Sheet
from companion.output.qr import code_operators, matrix
from companion.output.signs import describe
from companion.output.text import Room, Span, colour_operands, fit, number

_PAGE = (210.0, 297.0)
_MARGIN = 13.0
_HEAD, _FIRST_HEAD, _ROW, _FOOT = 9.0, 40.0, 14.0, 4.0
_CODE = 11.3
"""Modules of 0.54 mm: a scanner reads them off cheap paper; the rows leave more than four modules of white between."""
_SHEET_CODE = 22.0
_NUMBER, _BOX, _NAME, _FROM = 9.0, 10.0, 60.0, 38.0
_PINE, _INK, _SOFT, _LINE, _EDGE = "#0E423B", "#12211E", "#4A5057", "#D9DEDB", "#868984"


@dataclass(frozen=True, slots=True)
class _Part:
    rows: tuple[RosterRow, ...]
    first: int


def render_rosters(contents: Iterable[RosterContent], book: FontBook) -> RenderedDocument:
    """The rosters as one PDF, each with its own page numbers.

    A name that the fonts cannot draw is left out of its line and told in `troubles`; the other name and the code stay.
    Raises UserError when there is nobody to list.
    """
    rosters = [content for content in contents if content.rows]
    if not rosters:
        raise UserError("There is nobody to list.", "Choose an activity with people on its list.")
    sheet = Sheet(book, title=rosters[0].titles[0], language=rosters[0].language)
    troubles: list[Trouble] = []
    for content in rosters:
        parts = _parts(content)
        for page, part in enumerate(parts, 1):
            sheet.begin_page(*_PAGE)
            writer = _Page(sheet, content, troubles)
            sheet.write(writer.operators(part, page, len(parts)))
            sheet.end_page()
    drawn = tuple(row.delegate for content in rosters for row in content.rows)
    return RenderedDocument(sheet.finish(), sheet.pages, tuple(dict.fromkeys(troubles)), drawn)


def _parts(content: RosterContent) -> list[_Part]:
    room = _PAGE[1] - 2 * _MARGIN - _FIRST_HEAD - _HEAD - _FOOT
    down = int(room / _ROW)
    return [_Part(content.rows[start : start + down], start) for start in range(0, len(content.rows), down)]


class _Page:
    """Writes one page; `top` walks down from the upper edge in millimetres."""

    def __init__(self, sheet: Sheet, content: RosterContent, troubles: list[Trouble]) -> None:
        self._sheet, self._content, self._troubles = sheet, content, troubles
        self._out: list[str] = []
        self._right = _PAGE[0] - _MARGIN

    def operators(self, part: _Part, page: int, pages: int) -> list[str]:
        top = self._titles(_MARGIN)
        top = self._headings(top)
        before = ""
        for index, row in enumerate(part.rows):
            changes = index > 0 and row.delegation != before
            self._row(row, part.first + index + 1, top, strong=changes)
            before = row.delegation
            top += _ROW
        self._rule(top, _PINE, 0.3)
        words = self._content.page_words.format(page=page, pages=pages)
        self._line([Span(words, 2.8, colour=_SOFT)], self._right - 40, _PAGE[1] - 9, 40, align=1.0)
        self._line([Span(self._content.event, 2.8, colour=_SOFT)], _MARGIN, _PAGE[1] - 9, 120)
        return self._out

    def _titles(self, top: float) -> float:
        content, width = self._content, self._right - _MARGIN - _SHEET_CODE - 10
        baseline = top + 5.4
        for index, title in enumerate(content.titles):
            size = 6.2 if index == 0 else 4.2
            span = Span(title, size, 700 if index == 0 else 400, colour=_PINE if index == 0 else _SOFT)
            self._line([self._drawable(span)], _MARGIN, baseline, width)
            baseline += 6.6
        for words, colour in ((content.line, _INK), (content.checkpoint, _INK)):
            if words:
                self._line([self._drawable(Span(words, 3.6, 600, colour=colour))], _MARGIN, baseline, width)
                baseline += 5.2
        self._line([Span(content.help_words, 2.8, colour=_SOFT)], _MARGIN, top + _FIRST_HEAD - 7.5, width)
        x, y = self._right - _SHEET_CODE - 2, _PAGE[1] - top - _SHEET_CODE
        self._code(content.code, x, y, _SHEET_CODE)
        digits = [Span(grouped(content.code), 2.6, colour=_INK)]
        self._line(digits, x - 5, top + _SHEET_CODE + 4.2, _SHEET_CODE + 10, align=0.5)
        return top + _FIRST_HEAD

    def _headings(self, top: float) -> float:
        content, foot = self._content, top + _HEAD - 5.6
        x = _MARGIN + _NUMBER + _BOX
        for words, width in (
            (content.name_heading, _NAME),
            (content.delegation_heading, _FROM),
            (content.signature_heading, self._right - x - _NAME - _FROM - _CODE - 8),
        ):
            self._line([Span(words, 2.8, 600, colour=_SOFT)], x, foot, width - 2)
            x += width
        self._rule(top + _HEAD - 3, _PINE, 0.4)
        return top + _HEAD - 3

    def _row(self, row: RosterRow, position: int, top: float, *, strong: bool) -> None:
        if position > 1:
            self._rule(top, _PINE if strong else _LINE, 0.3 if strong else 0.15)
        middle = top + _ROW / 2
        self._line([Span(str(position), 3.4, 600, colour=_SOFT)], _MARGIN, middle + 1.2, _NUMBER - 3, align=1.0)
        x = _MARGIN + _NUMBER
        box = rounded(x, _PAGE[1] - middle - 2.6, 5.2, 5.2, 0.8)
        self._out.append(f"{colour_operands(_EDGE)} RG 0.3 w {box} S")
        x += _BOX
        name = " ".join(part for part in (row.native, row.latin) if part)
        both = bool(row.native and row.latin and row.native != row.latin)
        first = self._drawable(Span(row.native or row.latin, 4.4, 600, colour=_INK), row.delegate, name)
        self._line([first], x, middle + (-0.4 if both else 1.6), _NAME - 4)
        if both:
            second = self._drawable(Span(row.latin, 3.2, colour=_SOFT), row.delegate, name)
            self._line([second], x, middle + 4.4, _NAME - 4)
        x += _NAME
        self._delegation(row.delegation, x, middle - 1.2 if row.ask else middle)
        if row.ask:
            self._line([self._drawable(Span(row.ask, 2.6, colour=_SOFT))], x, middle + 5.6, _FROM - 3)
        x += _FROM
        line = number(_PAGE[1] - middle - 3.6)
        end = self._right - _CODE - 9
        self._out.append(f"{colour_operands(_EDGE)} RG 0.2 w {number(x)} {line} m {number(end)} {line} l S")
        self._code(row.code, self._right - _CODE - 2, _PAGE[1] - middle - _CODE / 2, _CODE)

    def _delegation(self, text: str, x: float, middle: float) -> None:
        """A long one takes two lines before it becomes small."""
        span = self._drawable(Span(text, 3.4, colour=_INK))
        if not span.text:
            return
        lines = fit([span], Room(_FROM - 3, 10.0, smallest=0.9, smallest_wrapped=0.6, lines=2), self._sheet.book).lines
        first = middle + 1.3 - 2.2 * (len(lines) - 1)
        for index, line in enumerate(lines):
            self._out.append(self._sheet.line(line, x, _PAGE[1] - first - 4.4 * index))

    def _code(self, text: str, x: float, y: float, side: float) -> None:
        self._out.append(f"0 g {code_operators(matrix(text), x, y, side)}")

    def _drawable(self, span: Span, delegate: str = "", name: str = "") -> Span:
        missing = self._sheet.book.missing(span.text, "sans")
        if not missing:
            return span
        signs = ", ".join(describe(sign) for sign in missing)
        sentence = f"The fonts cannot draw {signs} in “{span.text}”."
        part = "name" if delegate else "title"
        self._troubles.append(Trouble(delegate, name, part, sentence, missing, "characters", left_out=False))
        return Span("", span.size)

    def _rule(self, top: float, colour: str, width: float) -> None:
        y = number(_PAGE[1] - top)
        line = f"{number(_MARGIN)} {y} m {number(self._right)} {y} l S"
        self._out.append(f"{colour_operands(colour)} RG {width} w {line}")

    def _line(self, spans: Sequence[Span], x: float, baseline: float, width: float, align: float = 0.0) -> None:
        """Words on one line, made smaller when they are wider than their place; `align` 0 left, 1 right."""
        if not any(span.text for span in spans):
            return
        book = self._sheet.book
        lines = fit([*spans, Span("", 0.1)], Room(width, 100.0, smallest=0.1), book).lines
        used = sum(span.extent(book) for span in lines[0])
        self._out.append(self._sheet.line(lines[0], x + (width - used) * align, _PAGE[1] - baseline))
