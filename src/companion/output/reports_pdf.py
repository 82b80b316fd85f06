"""The attendance report of a delegation on A4 landscape: a row per delegate, a mark per activity, totals, hours."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from companion.domain.answers import UserError
from companion.domain.documents import RenderedDocument, ReportContent, ReportRow, Trouble
from companion.output.fonts import FontBook
from companion.output.outline_paths import ellipse, rounded
from companion.output.pace import Pace
from companion.output.page import Sheet
from companion.output.signs import describe
from companion.output.text import Room, Span, colour_operands, fit, number

_PAGE = (297.0, 210.0)
_MARGIN = 14.0
_NAMES, _TOTALS = 58.0, 17.0  # widths of the name column and of each of the two columns of totals
_NARROWEST, _WIDEST = 8.5, 15.0
_HEAD, _ROW, _FOOT = 44.0, 8.6, 17.0
_PINE, _INK, _SOFT, _LINE, _BAND = "#0E423B", "#12211E", "#4A5057", "#D9DEDB", "#EEF4F1"
_MARK_COLOURS = {
    "came": "#04775F",
    "late": "#744A00",
    "excused": "#4A5057",
    "absent": "#B3231B",
    "not-yet": "#868984",
}


@dataclass(frozen=True, slots=True)
class _Part:
    """One page of a report: which rows and which columns it shows, and whether it closes with the totals."""

    rows: tuple[ReportRow, ...]
    first: int
    columns: tuple[int, ...]
    totals: bool


def render_report(
    contents: Iterable[ReportContent],
    fontbook: FontBook,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RenderedDocument:
    """The reports of several delegations as one PDF, each from a new page, with its own page numbers.

    A word that the fonts cannot draw is left out and told in `troubles`; the person stays in the report under the other
    name. Raises UserError when there is no report.
    """
    reports = list(contents)
    if not reports:
        raise UserError("There is no report to write.", "Choose at least one delegation.")
    sheet = Sheet(fontbook, title=" · ".join(reports[0].titles[:2]), language=reports[0].language)
    pace = Pace(len(reports), progress, cancelled)
    troubles: list[Trouble] = []
    for index, report in enumerate(reports):
        if pace.stopped(index):
            return RenderedDocument(b"", 0, tuple(troubles), cancelled=True)
        clean, found = _drawable(report, fontbook)
        troubles += found
        parts = _parts(clean)
        for number_, part in enumerate(parts, 1):
            sheet.begin_page(*_PAGE)
            sheet.write(_Page(sheet, clean, part, len(part.columns)).operators(number_, len(parts)))
            sheet.end_page()
    pace.finished()
    return RenderedDocument(sheet.finish(), sheet.pages, tuple(troubles))


def _drawable(report: ReportContent, book: FontBook) -> tuple[ReportContent, list[Trouble]]:
    """The report without names that have characters no font can draw, and who that was; then its own words."""
    rows: list[ReportRow] = []
    troubles: list[Trouble] = []
    words = [*report.titles, *(word for column in report.columns for word in column)]
    for text in dict.fromkeys(words):
        troubles += _undrawable(book, text, "", "title")
    for row in report.rows:
        name = " ".join(part for part in (row.native, row.latin) if part)
        kept = row
        for part in ("native", "latin"):
            found = _undrawable(book, getattr(row, part), name, part)
            if found:
                troubles += found
                kept = replace(kept, native="") if part == "native" else replace(kept, latin="")
        rows.append(kept)
    return replace(report, rows=tuple(rows)), troubles


def _undrawable(book: FontBook, text: str, name: str, part: str) -> list[Trouble]:
    missing = book.missing(text, "sans")
    if not missing:
        return []
    named = ", ".join(describe(sign) for sign in missing)
    sentence = f"The fonts cannot draw {named} in “{text}”."
    return [Trouble("", name, part, sentence, missing, "characters", left_out=False)]


def _parts(report: ReportContent) -> list[_Part]:
    """Cut the table so that columns stay wide enough to read and rows end above the foot."""
    across = int((_PAGE[0] - 2 * _MARGIN - _NAMES - 2 * _TOTALS) / _NARROWEST)
    down = int((_PAGE[1] - _MARGIN - _title_height(report) - _HEAD - _FOOT - _ROW) / _ROW)
    count = len(report.columns)
    blocks = [tuple(range(start, min(start + across, count))) for start in range(0, count, across)] or [()]
    groups = [report.rows[start : start + down] for start in range(0, len(report.rows), down)] or [()]
    return [
        _Part(group, index * down, block, totals=index == len(groups) - 1)
        for block in blocks
        for index, group in enumerate(groups)
    ]


def _title_height(report: ReportContent) -> float:
    return 9.0 + 5.2 * max(0, len(report.titles) - 1)


class _Page:
    """Writes one page; `top` walks down from the upper edge in millimetres."""

    def __init__(self, sheet: Sheet, report: ReportContent, part: _Part, columns: int) -> None:
        self._sheet, self._report, self._part = sheet, report, part
        free = _PAGE[0] - 2 * _MARGIN - _NAMES - 2 * _TOTALS
        self._column = min(_WIDEST, free / max(1, columns))
        self._right = _MARGIN + _NAMES + self._column * columns
        self._out: list[str] = []

    def operators(self, page: int, pages: int) -> list[str]:
        top = _MARGIN
        for index, title in enumerate(self._report.titles):
            size = 6.4 if index == 0 else 3.6
            span = Span(title, size, 700 if index == 0 else 400, colour=_PINE if index == 0 else _SOFT)
            self._words(span, _MARGIN, top + size * 0.88, _PAGE[0] - 2 * _MARGIN)
            top += 9.0 if index == 0 else 5.2
        top = self._head(top)
        for index, row in enumerate(self._part.rows):
            self._row(row, self._part.first + index + 1, top)
            top += _ROW
        if self._part.totals:
            self._totals(top)
        self._foot(page, pages)
        return self._out

    def _head(self, top: float) -> float:
        foot = top + _HEAD
        for place, index in enumerate(self._part.columns):
            when, first, second = self._report.columns[index]
            left = _MARGIN + _NAMES + place * self._column
            lines = ((first, 2.9, 600, _INK), (second, 2.6, 400, _SOFT), (when, 2.3, 400, _SOFT))
            shown = [line for line in lines if line[0]]
            step = min(3.4, (self._column - 1.2) / max(1, len(shown)))
            start = left + self._column / 2 - step * (len(shown) - 1) / 2 + 1.0
            for place_, (text, size, weight, colour) in enumerate(shown):
                span = Span(text, min(size, step * 0.92), weight, colour=colour)
                self._upright(span, start + place_ * step, foot - 1.6, _HEAD - 4)
        self._words(self._pair(self._report.name_heading), _MARGIN + 7, foot - 1.8, _NAMES - 8)
        for place, heading in enumerate((self._report.attended_heading, self._report.hours_heading)):
            self._words(self._pair(heading), self._right + place * _TOTALS + 1, foot - 1.8, _TOTALS - 2, align=1.0)
        self._rule(foot, _PINE, 0.4)
        return foot

    def _row(self, row: ReportRow, position: int, top: float) -> None:
        if position % 2 == 0:
            y = _PAGE[1] - top - _ROW
            width = self._right + 2 * _TOTALS - _MARGIN
            self._out.append(f"{colour_operands(_BAND)} rg {rounded(_MARGIN, y, width, _ROW, 0)} f")
        middle = top + _ROW / 2
        self._words(Span(str(position), 2.6, colour=_SOFT), _MARGIN, middle + 1.0, 5.5, align=1.0)
        names = [Span(row.native, 3.7, 600, colour=_INK)] if row.native else []
        if row.latin and row.latin != row.native:
            names.append(Span(row.latin, 3.1 if names else 3.5, 400, colour=_SOFT if names else _INK, gap=2.2))
        if row.note:
            names.append(Span(row.note, 2.4, 400, colour=_SOFT, gap=2.2))
        self._spans(names, _MARGIN + 7, middle + 1.3, _NAMES - 8)
        for place, index in enumerate(self._part.columns):
            centre = _MARGIN + _NAMES + (place + 0.5) * self._column
            if index < len(row.marks):
                self._out.append(mark_operators(row.marks[index], centre, _PAGE[1] - middle))
        self._words(Span(str(row.attended), 3.5, 600), self._right + 1, middle + 1.3, _TOTALS - 2, align=1.0)
        hours = f"{row.hours:.2f}".rstrip("0").rstrip(".")
        self._words(Span(hours, 3.5, 600), self._right + _TOTALS + 1, middle + 1.3, _TOTALS - 2, align=1.0)
        self._rule(top + _ROW, _LINE, 0.15)

    def _totals(self, top: float) -> None:
        middle = top + _ROW / 2 + 1.2
        self._words(replace(self._pair(self._report.total_heading), size=3.3), _MARGIN + 7, middle, _NAMES - 8)
        for place, index in enumerate(self._part.columns):
            marks = [row.marks[index] for row in self._report.rows if index < len(row.marks)]
            came = sum(mark in {"came", "late"} for mark in marks)
            centre = _MARGIN + _NAMES + place * self._column
            self._words(Span(str(came), 3.2, 600, colour=_PINE), centre, middle, self._column, align=0.5)
        self._rule(top + _ROW, _PINE, 0.4)

    def _foot(self, page: int, pages: int) -> None:
        y = _PAGE[1] - 10.5
        x = _MARGIN
        for mark, words in self._report.legend:
            self._out.append(mark_operators(mark, x + 1.5, _PAGE[1] - y + 0.95))
            span = Span(words, 2.8, colour=_SOFT)
            self._words(span, x + 4.4, y, 60)
            x += 9.5 + span.extent(self._sheet.book)
        self._words(Span(self._report.key_line, 2.4, colour=_SOFT), _MARGIN, y + 4.0, _PAGE[0] - 2 * _MARGIN)
        words = self._report.page_words.format(page=page, pages=pages)
        self._words(Span(words, 2.8, colour=_SOFT), _PAGE[0] - _MARGIN - 60, y, 60, align=1.0)

    def _pair(self, words: tuple[str, str]) -> Span:
        return Span("  ".join(dict.fromkeys(word for word in words if word)), 2.8, 600, colour=_SOFT)

    def _rule(self, top: float, colour: str, width: float) -> None:
        y = number(_PAGE[1] - top)
        right = number(self._right + 2 * _TOTALS)
        self._out.append(f"{colour_operands(colour)} RG {width} w {number(_MARGIN)} {y} m {right} {y} l S")

    def _words(self, span: Span, x: float, baseline: float, width: float, align: float = 0.0) -> None:
        self._spans([span] if span.text else [], x, baseline, width, align)

    def _spans(self, spans: list[Span], x: float, baseline: float, width: float, align: float = 0.0) -> None:
        """Words on one line, made smaller when they are wider than their place; `align` 0 left, 1 right."""
        if not spans:
            return
        lines = fit([*spans, Span("", 0.1)], Room(width, 100.0, smallest=0.1), self._sheet.book).lines
        used = sum(span.extent(self._sheet.book) + span.gap for span in lines[0][1:]) + lines[0][0].extent(
            self._sheet.book
        )
        self._out.append(self._sheet.line(lines[0], x + (width - used) * align, _PAGE[1] - baseline))

    def _upright(self, span: Span, x: float, foot: float, length: float) -> None:
        """Words that run upwards from the foot of the table's head."""
        spans = fit([span, Span("", 0.1)], Room(length, 100.0, smallest=0.1), self._sheet.book).lines[0]
        self._out.append(f"q 0 1 -1 0 {number(x)} {number(_PAGE[1] - foot)} cm {self._sheet.line(spans, 0, 0)} Q")


def mark_operators(mark: str, x: float, y: float) -> str:
    """An attendance mark by its shape (ui.md section 3), centred on (x, y) in millimetres; empty for none."""
    if mark not in _MARK_COLOURS:
        return ""
    colour, r = colour_operands(_MARK_COLOURS[mark]), 1.5
    circle = ellipse(x - r, y - r, 2 * r, 2 * r)
    if mark == "came":
        return f"{colour} rg {circle} f"
    if mark == "late":
        left = f"{number(x - r - 1)} {number(y - r - 1)} {number(r + 1)} {number(2 * r + 2)} re"
        return f"{colour} rg {colour} RG 0.35 w {circle} S q {left} W n {circle} f Q"
    if mark == "excused":
        d = r * 0.7071
        slash = f"{number(x - d)} {number(y - d)} m {number(x + d)} {number(y + d)} l"
        return f"{colour} RG 0.35 w {circle} S {slash} S"
    if mark == "absent":
        d = r * 0.75
        strokes = (
            f"{number(x - d)} {number(y - d)} m {number(x + d)} {number(y + d)} l "
            f"{number(x - d)} {number(y + d)} m {number(x + d)} {number(y - d)} l"
        )
        return f"{colour} RG 0.55 w {strokes} S"
    return f"{colour} rg {ellipse(x - 0.5, y - 0.5, 1, 1)} f"
