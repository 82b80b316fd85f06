"""The programme on A4: by day, a line for each activity with its times, its titles, its place and who is expected.

A study visit week stands on one page where it fits; a congress is listed by time with the room at the right, and a day
is not torn apart when it fits on a page of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from companion.domain.answers import UserError
from companion.domain.documents import ProgrammeContent, ProgrammeDay, ProgrammeLine, RenderedDocument, Trouble
from companion.output.fonts import FontBook
from companion.output.outline_paths import rounded
from companion.output.page import Sheet
from companion.output.signs import describe
from companion.output.text import Room, Span, colour_operands, fit, number

_PAGE = (210.0, 297.0)
_MARGIN, _TOP, _FOOT = 15.0, 12.0, 12.0
_TIMES, _PLACE, _GAP = 26.0, 42.0, 4.0
_TITLES = _PAGE[0] - 2 * _MARGIN - _TIMES - _PLACE - 2 * _GAP
_DAY, _DAY_GAP = 8.2, 3.4
_LEADING = 1.34
_MOST_LINES = 4
_SCALES = (1.0, 0.94, 0.88, 0.83, 0.79)
"""The smallest sets titles in 2.9 mm, about 8.3 points."""
_PINE, _INK, _SOFT, _LINE, _BAND = "#0E423B", "#12211E", "#4A5057", "#D9DEDB", "#E6F2EC"


@dataclass(frozen=True, slots=True)
class _Row:
    """A line with its texts already broken: each column is lines of words from the top down, in millimetres."""

    times: Span
    titles: tuple[tuple[Span, ...], ...]
    place: tuple[tuple[Span, ...], ...]
    height: float
    first: bool
    """Whether it is the first of its time; those beside it show the time once, and again where a page begins."""


@dataclass(frozen=True, slots=True)
class _Block:
    """What stays together on a page: the heading of a day or a row. `day` is the heading a new page begins with."""

    day: tuple[str, ...]
    row: _Row | None
    height: float


def render_programme(content: ProgrammeContent, book: FontBook) -> RenderedDocument:
    """The programme as a PDF with page numbers.

    A text that the fonts cannot draw is left out and told in `troubles`. Raises UserError when there is no activity.
    """
    if not content.days:
        raise UserError("The programme is empty.", "Add an activity first.")
    sheet = Sheet(book, title=content.titles[0], language=content.language)
    writer = _Writer(sheet, content)
    head, room = writer.head_height(), _PAGE[1] - _TOP - _FOOT
    # A little smaller, a week stays on one sheet that can be pinned up, and a day on one page.
    pages = min((_paged(writer.days(scale), head, room) for scale in _SCALES), key=len)
    for number_, blocks in enumerate(pages, 1):
        sheet.begin_page(*_PAGE)
        sheet.write(writer.operators(blocks, number_, len(pages)))
        sheet.end_page()
    drawn = tuple(str(at) for at, _ in enumerate(content.days))
    return RenderedDocument(sheet.finish(), sheet.pages, tuple(dict.fromkeys(writer.troubles)), drawn)


def _height(blocks: Sequence[_Block]) -> float:
    return sum(block.height for block in blocks) + _DAY_GAP


def _paged(days: Sequence[Sequence[_Block]], head: float, room: float) -> list[list[_Block]]:
    """The blocks page by page: no heading at the foot, and a day that fits on one page is not torn."""
    pages: list[list[_Block]] = [[]]
    left = room - head
    for blocks in days:
        if pages[-1] and left < _height(blocks) <= room:
            pages.append([])
            left = room
        for at, block in enumerate(blocks):
            wanted = block.height + (blocks[at + 1].height if block.row is None and at + 1 < len(blocks) else 0.0)
            if wanted > left and pages[-1]:
                pages.append([])
                left = room
                if block.row is not None:
                    pages[-1].append(blocks[0])
                    left -= blocks[0].height
            pages[-1].append(block)
            left -= block.height
        left -= _DAY_GAP
    return pages


class _Writer:
    """Breaks texts and collects operators; places are millimetres from the upper left corner."""

    def __init__(self, sheet: Sheet, content: ProgrammeContent) -> None:
        self._sheet, self._content, self._book = sheet, content, sheet.book
        self._out: list[str] = []
        self.troubles: list[Trouble] = []

    # what stands where

    def days(self, scale: float) -> list[list[_Block]]:
        """The days as blocks, their text so much smaller."""
        return [self._day(day, scale) for day in self._content.days]

    def _day(self, day: ProgrammeDay, scale: float) -> list[_Block]:
        found = [_Block(day.headings, None, (_DAY + 1.6) * scale)]
        before = ""
        for line in day.lines:
            row = self._row(line, scale, first=line.times != before)
            before = line.times
            found.append(_Block(day.headings, row, row.height))
        return found

    def _row(self, line: ProgrammeLine, scale: float, *, first: bool) -> _Row:
        weight, colour = (400, _SOFT) if line.aside else (600, _INK)
        titles: list[tuple[Span, ...]] = []
        for at, text in enumerate(line.titles):
            size = (3.7 if at == 0 else 3.4) * scale
            span = Span(text, size, weight if at == 0 else 400, colour=colour if at == 0 else _SOFT)
            titles += self._broken(span, _TITLES)
        titles += self._beside(line.people, " · ", Span("", 3.1 * scale, colour=_PINE), _TITLES)
        place = self._broken(Span(line.place, 3.2 * scale, colour=_INK), _PLACE)
        times = Span(line.times, 3.6 * scale, 600, colour=_INK if not line.aside else _SOFT)
        tall = max(sum(_step(words) for words in titles), sum(_step(words) for words in place), 3.6 * scale * _LEADING)
        return _Row(times, tuple(titles), tuple(place), tall + 2.4 * scale, first)

    def _broken(self, span: Span, width: float) -> list[tuple[Span, ...]]:
        clean = self._drawable(span)
        if not clean.text:
            return []
        for lines in range(1, _MOST_LINES + 1):
            room = Room(width, 200.0, smallest=1.0, smallest_wrapped=1.0, lines=lines)
            fitted = fit([clean], room, self._book)
            if fitted.fits:
                return list(fitted.lines)
        room = Room(width, 200.0, smallest=0.2, smallest_wrapped=0.2, lines=_MOST_LINES)
        return list(fit([clean], room, self._book).lines)

    def _beside(self, texts: Sequence[str], between: str, look: Span, width: float) -> list[tuple[Span, ...]]:
        """Both languages on one line where there is room, else below each other."""
        one = self._drawable(replace(look, text=between.join(texts)))
        if one.extent(self._book) <= width:
            return [(one,)] if one.text else []
        return [words for text in texts for words in self._broken(replace(look, text=text), width)]

    def _drawable(self, span: Span) -> Span:
        missing = self._book.missing(span.text, "sans")
        if not missing:
            return span
        signs = ", ".join(describe(sign) for sign in missing)
        sentence = f"The fonts cannot draw {signs} in “{span.text}”."
        self.troubles.append(Trouble("", span.text, "title", sentence, missing, "characters", left_out=False))
        return Span("", span.size)

    # the head

    def _head(self) -> list[tuple[Span, ...]]:
        content, width = self._content, _PAGE[0] - 2 * _MARGIN
        lines: list[tuple[Span, ...]] = []
        for at, title in enumerate(content.titles):
            span = Span(title, 6.4 if at == 0 else 4.8, 700 if at == 0 else 600, colour=_PINE)
            lines += self._broken(span, width)
        for texts, size, weight, colour in (
            (content.facts, 3.6, 600, _INK),
            (content.organizers, 3.1, 400, _SOFT),
            (content.zones, 3.1, 400, _SOFT),
        ):
            lines += self._beside(texts, "   ", Span("", size, weight, colour=colour), width)
        return lines

    def head_height(self) -> float:
        """The height of what stands above the first day."""
        return sum(_step(words) for words in self._head()) + 5.0

    # operators

    def operators(self, blocks: Sequence[_Block], page: int, pages: int) -> list[str]:
        """One page."""
        self._out = []
        top = _TOP
        if page == 1:
            for words in self._head():
                self._words(words, _MARGIN, top)
                top += _step(words)
            top += 5.0
        before: tuple[str, ...] = blocks[0].day if blocks else ()
        for at, block in enumerate(blocks):
            if block.day != before:
                top += _DAY_GAP
                before = block.day
            if block.row is None:
                self._heading(block, top)
            else:
                self._line(block.row, top, after_heading=blocks[at - 1].row is None if at else False)
            top += block.height
        self._foot(page, pages)
        return self._out

    def _heading(self, block: _Block, top: float) -> None:
        high = block.height - 1.6
        box = rounded(_MARGIN, _PAGE[1] - top - high, _PAGE[0] - 2 * _MARGIN, high, 1.2)
        self._out.append(f"{colour_operands(_BAND)} rg {box} f")
        x = _MARGIN + 2.6
        baseline = top + high / 2 + 1.5
        for at, text in enumerate(block.day):
            span = self._drawable(Span(text, 4.2 if at == 0 else 3.8, 700 if at == 0 else 400, colour=_PINE))
            self._out.append(self._sheet.line((span,), x, _PAGE[1] - baseline))
            x += span.extent(self._book) + 5.0

    def _line(self, row: _Row, top: float, *, after_heading: bool) -> None:
        if not after_heading:
            left = _MARGIN if row.first else _MARGIN + _TIMES + _GAP
            y = number(_PAGE[1] - top)
            line = f"{number(left)} {y} m {number(_PAGE[0] - _MARGIN)} {y} l S"
            self._out.append(f"{colour_operands(_LINE)} RG 0.15 w {line}")
        inside = top + 1.3
        if row.first or after_heading:
            self._words((row.times,), _MARGIN + 2.6, inside)
        for x, column in (
            (_MARGIN + _TIMES + _GAP, row.titles),
            (_PAGE[0] - _MARGIN - _PLACE, row.place),
        ):
            down = inside
            for words in column:
                self._words(words, x, down)
                down += _step(words)

    def _words(self, words: tuple[Span, ...], x: float, top: float) -> None:
        size = max(span.size for span in words)
        self._out.append(self._sheet.line(words, x, _PAGE[1] - top - size * 1.04))

    def _foot(self, page: int, pages: int) -> None:
        words = Span(self._content.page_words.format(page=page, pages=pages), 2.8, colour=_SOFT)
        baseline = _PAGE[1] - 7.0
        self._out.append(self._sheet.line((words,), _PAGE[0] - _MARGIN - words.extent(self._book), _PAGE[1] - baseline))
        title = self._drawable(Span(self._content.titles[0], 2.8, colour=_SOFT))
        if title.text:
            room = Room(_PAGE[0] - 2 * _MARGIN - 20, 10.0, smallest=0.3)
            lines = fit([title, Span("", 0.1)], room, self._book).lines
            self._out.append(self._sheet.line(lines[0], _MARGIN, _PAGE[1] - baseline))


def _step(words: Sequence[Span]) -> float:
    """How far the next line of words stands below."""
    return max(span.size for span in words) * _LEADING
