"""The second page of a certificate: the activities attended, with days and hours that add up to the hours certified."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from babel.dates import format_date

from companion.domain.documents import AttendedActivity, CertificateContent, Trouble
from companion.output.certificate_words import WORDINGS, figure
from companion.output.fonts import FontBook
from companion.output.page import Sheet
from companion.output.signs import describe, one_line
from companion.output.tagging import Role, Tag, artifact
from companion.output.template import Template
from companion.output.text import Room, Span, colour_operands, fit, line_width, number

_SIDE, _TOP, _FOOT = 30.0, 24.0, 26.0
"""Millimetres of white beside, above and below; the frame stands in it."""
_NARROW = 22.0  # the same beside on a portrait page
_FRAME = 11.0
_HEAD = 38.0
_ROW, _LEAST_ROW = 10.6, 6.4
_DAY, _HOURS = 40.0, 24.0
_PINE, _INK, _SOFT, _LINE = "#0E423B", "#12211E", "#33584F", "#C9D6D2"
_BETWEEN = "  ·  "
_SHORTFALL = 0.005  # hours are printed with two decimals


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    day: str
    activity: str
    hours: str
    total: str
    belongs: str


_WORDS = {
    "en": _Words("Activities attended", "Day", "Activity", "Hours", "Total", "Belongs to certificate No. {serial}"),
    "zh": _Words("出席活动一览", "日期", "活动", "学时", "合计", "证书 No. {serial} 附页"),
    "ko": _Words("참석 일정", "날짜", "일정", "시간", "합계", "수료증 No. {serial} 별지"),
}
_DAYS = {"en": ("EEE d MMMM", "en_GB"), "zh": ("M 月 d 日 EEE", "zh"), "ko": ("M월 d일 (EEE)", "ko")}


def activities_troubles(content: CertificateContent, book: FontBook) -> list[Trouble]:
    """Why the list cannot be made: a title that cannot be drawn, or hours that are not those certified."""
    found = []
    for text in dict.fromkeys(text for one in content.activities for text in _titles(one, content.languages)):
        if missing := book.missing(text, "serif"):
            signs = ", ".join(describe(sign) for sign in missing)
            sentence = f"The fonts cannot draw {signs} in “{text}”."
            found.append(Trouble(content.delegate, content.name, "activities", sentence, missing, "characters"))
    if content.activities and abs(sum(one.hours for one in content.activities) - content.hours) > _SHORTFALL:
        sentence = "The activities attended do not add up to the hours on the certificate."
        found.append(Trouble(content.delegate, content.name, "activities", sentence, (), "activities"))
    return found


def draw_activities(sheet: Sheet, template: Template, content: CertificateContent) -> None:
    """Draws the list on pages of the template's size, one where it fits. Its troubles were asked for before."""
    _Page(sheet, template, content).draw()


def _titles(one: AttendedActivity, languages: Sequence[str]) -> list[str]:
    """The title in each language of the paper that it has; in any it has when it has none of these."""
    known = [one_line(one.titles.get(language, "")) for language in languages]
    found = list(dict.fromkeys(title for title in known if title))
    return found or [one_line(one.titles.get("en") or next(iter(one.titles.values()), ""))]


@lru_cache(maxsize=256)
def _day(ordinal: int, language: str) -> str:
    pattern, locale = _DAYS[language]
    return format_date(date.fromordinal(ordinal), pattern, locale=locale)


class _Page:
    """Places are millimetres from the upper left corner."""

    def __init__(self, sheet: Sheet, template: Template, content: CertificateContent) -> None:
        self._sheet, self._content, self._book = sheet, content, sheet.book
        self._width, self._height = template.width, template.height
        side = _SIDE if template.width > template.height else _NARROW
        self._left, self._right = side, template.width - side
        self._words = [_WORDS[language] for language in content.languages]
        self._out: list[str] = []
        room = template.height - _TOP - _HEAD - _FOOT - _ROW
        lines = len(content.activities)
        self._row = max(_LEAST_ROW, min(_ROW, room / max(1, lines)))
        self._most = max(1, int(room / self._row + 1e-6))

    def draw(self) -> None:
        """Every page of the list."""
        activities = self._content.activities
        for start in range(0, len(activities), self._most):
            some = activities[start : start + self._most]
            self._out = []
            self._sheet.begin_page(self._width, self._height)
            self._frame()
            self._head()
            top = _TOP + _HEAD
            for one in some:
                self._line(one, top)
                top += self._row
            if start + self._most >= len(activities):
                self._total(top)
            self._foot()
            self._sheet.write(self._out)
            self._sheet.end_page()

    def _frame(self) -> None:
        x, y, w, h = _FRAME, _FRAME, self._width - 2 * _FRAME, self._height - 2 * _FRAME
        box = f"{number(x)} {number(y)} {number(w)} {number(h)} re S"
        self._decorate(f"{colour_operands(_PINE)} RG 0.18 w {box}")

    def _head(self) -> None:
        content, middle = self._content, self._width / 2
        wide = self._right - self._left
        language = content.languages[0]
        title = Span(_BETWEEN.join(words.title for words in self._words), 8.6, 600, "serif", _PINE)
        self._write([title], middle, _TOP + 6.0, "center", wide, Tag(Role.HEADING, place=(0,)))
        name = [Span(content.native, 6.4, 700, "serif", _INK, tracking_cjk=0.06)] if content.native else []
        if content.latin and content.latin.casefold() != content.native.casefold():
            name.append(Span(content.latin, 5.2, 400, "serif", _INK, gap=3.5))
        self._write(name, middle, _TOP + 15.6, "center", wide, Tag(Role.PARAGRAPH, place=(1,)))
        event = Span(content.event_titles.get(language, ""), 4.0, 400, "serif", _SOFT)
        self._write([event], middle, _TOP + 22.4, "center", wide, Tag(Role.PARAGRAPH, language, place=(2,)))
        said = (("day", self._left, "left", _DAY), ("activity", self._left + _DAY, "left", wide - _DAY - _HOURS))
        heads = (*said, ("hours", self._right, "right", _HOURS))
        marked = []
        for what, x, align, room in heads:
            words = " ".join(dict.fromkeys(getattr(words, what) for words in self._words))
            marked.append(self._text([Span(words, 3.5, 600, "serif", _SOFT)], x, _TOP + _HEAD - 3.4, align, room))
        self._out.append(self._sheet.tagged(Tag(Role.PARAGRAPH, place=(3,)), "\n".join(marked)))
        self._rule(_TOP + _HEAD - 1.2, 0.35, _PINE)

    def _line(self, one: AttendedActivity, top: float) -> None:
        scale = self._row / _ROW
        wide = self._right - self._left - _DAY - _HOURS - 4
        titles = _titles(one, self._content.languages)
        days = [_day(one.start.date().toordinal(), language) for language in self._content.languages]
        marked = []
        for share, size, weight, colour, at in ((0.42, 4.3, 600, _INK, 0), (0.82, 3.4, 400, _SOFT, 1)):
            y = top + self._row * share
            for texts, x, room in ((days, self._left, _DAY - 3), (titles, self._left + _DAY, wide)):
                if at < len(texts):
                    used = weight if texts is titles else 400
                    middle = top + self._row * 0.64 if len(texts) == 1 else y
                    span = Span(texts[at], size * scale, used, "serif", colour)
                    marked.append(self._text([span], x, middle, "left", room))
        hours = Span(figure(one.hours), 4.3 * scale, 400, "serif", _INK)
        marked.append(self._text([hours], self._right, top + self._row * 0.64, "right", _HOURS))
        self._out.append(self._sheet.tagged(Tag(Role.PARAGRAPH, place=(4, top)), "\n".join(marked)))
        self._rule(top + self._row, 0.12, _LINE)

    def _total(self, top: float) -> None:
        words = " ".join(dict.fromkeys(words.total for words in self._words))
        hours = figure(self._content.hours)
        left = self._text([Span(words, 4.3, 600, "serif", _INK)], self._left + _DAY, top + 6.4, "left", 90)
        right = self._text([Span(hours, 4.6, 700, "serif", _INK)], self._right, top + 6.4, "right", _HOURS)
        self._out.append(self._sheet.tagged(Tag(Role.PARAGRAPH, place=(5,)), f"{left}\n{right}"))

    def _foot(self) -> None:
        content, y = self._content, self._height - _FRAME - 7.0
        serial = _BETWEEN.join(words.belongs for words in self._words).format(serial=content.serial)
        if not content.serial:
            serial = _BETWEEN.join(WORDINGS[language].draft for language in content.languages)
        wide = (self._right - self._left) / 2 - 3
        self._write(
            [Span(serial, 3.3, 400, "serif", _SOFT)], self._left, y, "left", wide, Tag(Role.PARAGRAPH, place=(6,))
        )
        dated = _BETWEEN.join(WORDINGS[language].dated(content) for language in content.languages)
        self._write(
            [Span(dated, 3.3, 400, "serif", _SOFT)], self._right, y, "right", wide, Tag(Role.PARAGRAPH, place=(7,))
        )

    def _write(self, spans: list[Span], x: float, y: float, align: str, room: float, tag: Tag) -> None:
        self._out.append(self._sheet.tagged(tag, self._text(spans, x, y, align, room)))

    def _text(self, spans: list[Span], x: float, y: float, align: str, room: float) -> str:
        """Operators for words on one line, made smaller where they would be too wide."""
        fitted = fit(spans, Room(room, 60.0, smallest=0.2), self._book).lines[0] if spans else ()
        extent = line_width(fitted, self._book)
        start = x - {"left": 0.0, "center": extent / 2, "right": extent}[align]
        return self._sheet.line(tuple(fitted), start, self._height - y)

    def _rule(self, y: float, width: float, colour: str) -> None:
        ends = f"{number(self._left)} {number(self._height - y)} m {number(self._right)} {number(self._height - y)} l S"
        self._decorate(f"{colour_operands(colour)} RG {width} w {ends}")

    def _decorate(self, operators: str) -> None:
        self._out.append(artifact(operators) if self._sheet.structure is not None else operators)
