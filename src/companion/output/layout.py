"""Decides everything about one card before it is drawn: sizes, line breaks, places, and what cannot be done."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from companion.output.covering import Area, code_area, placed_area, things_over, words_area
from companion.output.fonts import FontBook
from companion.output.qr import modules_across
from companion.output.signs import is_cjk, length, undrawable_sentence
from companion.output.template import ROLE, CodeElement, Template, TextElement, Words
from companion.output.text import (
    USUAL_BOTTOM,
    USUAL_TOP,
    Fitted,
    Room,
    Span,
    baselines,
    fit,
    height_of,
    ink,
    largest,
    line_width,
)

# Inter, Noto and EB Garamond all set their letters about here in a line of their own size.
_BASELINE = 0.88
_CAPITALS = 0.36  # half the height of capitals and of Hanzi ink, in em, for centring on a band
_A_LITTLE_MORE = 1.02  # of the height of a box that lines may take
_BLACK = "#000000"
_FIELD = re.compile(r"\{([a-z0-9_]+)\}")
_KEPT_LAYOUTS = 4000
NO_INKS: Mapping[str, str] = {}
LANGUAGES = "languages"
"""Under this name the fields say which languages a paper is made in, with spaces between them."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why one element cannot be drawn as it should: `kind` is characters, too-long or code; `element` its id."""

    part: str
    kind: str
    sentence: str
    characters: tuple[str, ...] = ()
    element: str = ""


@dataclass(frozen=True, slots=True)
class Laid:
    """A text element after fitting: the left end and baseline of each line, in millimetres from the card's top left."""

    index: int
    element: TextElement
    fitted: Fitted
    places: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything decided about one card: what is drawn where, and which elements are left out because of a problem."""

    texts: tuple[Laid, ...]
    problems: tuple[Problem, ...]
    code_sides: tuple[tuple[str, float], ...] = ()


@dataclass(slots=True)
class Setter:
    """Sets words into templates; keeps what repeats from card to card (event titles, roles)."""

    book: FontBook
    _kept: dict[tuple[Any, ...], tuple[Fitted, Problem | None]] = field(default_factory=dict)

    def layout(
        self,
        template: Template,
        fields: Mapping[str, str],
        *,
        band: str = "#000000",
        inks: Mapping[str, str] = NO_INKS,
        mono: bool = False,
        scale: float = 1.0,
    ) -> Layout:
        """Fit every text of the template, and say what does not fit or cannot be drawn.

        `inks` are the colours by role, by the name in braces; `band` is that of `{band}` when they do not say.
        `scale` is how large the card will be printed: a code must stay readable on small labels too.
        """
        inks = {"{band}": band, **inks}
        texts, problems, sides = [], [], []
        moved = dict[str, float]()  # by how much whatever follows moves down (up when negative)
        codes = list[tuple[int, CodeElement, Area]]()
        for index, element in enumerate(template.elements):
            if isinstance(element, CodeElement) and not element.hidden and shown(element.when, fields):
                side, problem = self._code_side(element, fields, scale)
                sides.append((element.id, side))
                codes.append((index, element, code_area(element, side)))
                moved["qr"] = side - element.w
                problems += [problem] if problem else []
        for index, element in enumerate(template.elements):
            if not isinstance(element, TextElement) or element.hidden or not shown(element.when, fields):
                continue
            choices = _choices(element, fields, inks, mono=mono)
            if not choices:
                continue
            fitted, problem = self._fitted(template.id, element, choices)
            if problem is not None:
                problems.append(problem)
                continue
            down = moved.get(element.follows, 0.0)
            aside = down / 2 if element.follows == "qr" else 0.0
            box = replace(element, x=element.x - aside, y=element.y + down)
            moved[element.id] = down - max(0.0, element.h - height_of(fitted.lines, element.leading, self.book))
            texts.append(Laid(index, box, fitted, tuple(self._places(box, fitted))))
        for index, code, area in codes:
            over = any(
                shown(element.when, fields) and placed_area(element).meets(area)
                for element in things_over(template, index)
            )
            if over or self._words_over(area, [text for text in texts if text.index > index]):
                problems.append(Problem(code.part, "code", "Something lies over the code.", (), code.id))
        return Layout(tuple(texts), tuple(problems), tuple(sides))

    def _fitted(
        self, name: str, element: TextElement, choices: tuple[tuple[Span, ...], ...]
    ) -> tuple[Fitted, Problem | None]:
        key = (name, element.side, element.id, choices)
        if key not in self._kept:
            if len(self._kept) >= _KEPT_LAYOUTS:
                self._kept.clear()
            self._kept[key] = self._fit(element, choices)
        return self._kept[key]

    def _fit(self, element: TextElement, choices: tuple[tuple[Span, ...], ...]) -> tuple[Fitted, Problem | None]:
        spans = choices[0]
        size = max(span.size for span in spans)
        # A plate keeps its round ends free.
        padding = element.h * 0.5 if element.plate else 0.0
        room = Room(
            width=element.w - padding,
            height=element.h * _A_LITTLE_MORE,
            smallest=min(1.0, element.smallest / size),
            smallest_wrapped=min(1.0, element.smallest_wrapped / size),
            lines=element.lines,
            leading=element.leading,
            wrap_over=element.wrap_over,
        )
        text = " ".join(span.text for span in spans)
        missing = tuple(dict.fromkeys(sign for span in spans for sign in self.book.missing(span.text, span.stack)))
        fitted = fit(spans, room if len(choices) == 1 else replace(room, lines=1), self.book)
        for other in choices[1:]:
            if fitted.fits:
                break
            broken = any("\n" in span.text for span in other)
            fitted = fit(other, replace(room, smallest=room.smallest_wrapped) if broken else room, self.book)
        if missing:
            return fitted, Problem(element.part, "characters", undrawable_sentence(missing, text), missing, element.id)
        if not fitted.fits:
            return fitted, Problem(element.part, "too-long", f"“{text}” is too long for its place.", (), element.id)
        return fitted, None

    def _places(self, element: TextElement, fitted: Fitted) -> list[tuple[float, float]]:
        """Where each line starts: its left end and its baseline, from the top left corner."""
        size, steps = largest(fitted.lines[:1]), baselines(fitted.lines, element.leading, self.book)
        below = steps[-1]
        if element.valign == "middle":
            first = element.y + element.h / 2 - below / 2 + size * _CAPITALS
        elif element.valign == "bottom":
            first = element.y + element.h - below - size * (1 - _BASELINE)
        else:
            # A shrunk line keeps the middle of the place it was drawn for; wrapped lines start at the top.
            full = size / fitted.scale if fitted.scale else size
            spare = (full - size) * 0.5 if len(fitted.lines) == 1 else 0.0
            first = element.y + min(spare, max(0.0, element.h - size)) + size * _BASELINE
        # Stacked marks and tall scripts stay inside, which `fit` left room for; usual letters stand where they did.
        highest = element.y - size * (USUAL_TOP - _BASELINE) + ink(fitted.lines[0], self.book)[0]
        lowest = (
            element.y
            + element.h * _A_LITTLE_MORE
            + size * (USUAL_BOTTOM - 1 + _BASELINE)
            - ink(fitted.lines[-1], self.book)[1]
        )
        first = max(min(first, lowest - below), highest)
        places = []
        for line, step in zip(fitted.lines, steps, strict=True):
            free = element.w - line_width(line, self.book)
            left = {"left": 0.0, "center": free / 2, "right": free}[element.align]
            places.append((element.x + left, first + step))
        return places

    def _words_over(self, area: Area, texts: list[Laid]) -> bool:
        return any(
            line.meets(area)
            for text in texts
            if not text.element.rotate and (placed_area(text.element).meets(area) or text.element.follows)
            for line in words_area(text.fitted, text.places, self.book)
        )

    def _code_side(self, element: CodeElement, fields: Mapping[str, str], scale: float) -> tuple[float, Problem | None]:
        """The side of the code, grown until its modules are large enough (ui.md section 12)."""
        text = filled(element.text, fields)
        if not text:
            return element.w, Problem(element.part, "code", "There is no code to print.", (), element.id)
        side = max(element.w, modules_across(text, signed=element.signed) * element.smallest_module / scale)
        if side > element.largest + 1e-6:
            return element.largest, Problem(
                element.part, "code", "The code would be too small to read on this paper.", (), element.id
            )
        return side, None


def shown(when: tuple[str, ...], fields: Mapping[str, str]) -> bool:
    """Whether every condition holds: a field is filled, a role or language meant; with “!” in front the contrary."""
    return not when or all(_holds(name.removeprefix("!"), fields) != name.startswith("!") for name in when)


def _holds(asked: str, fields: Mapping[str, str]) -> bool:
    name, among, values = asked.partition(":")
    if not among:
        return bool(fields.get(name, ""))
    said = [fields.get(ROLE, "").strip().casefold()] if name == ROLE else fields.get(LANGUAGES, "").split()
    return any(value.casefold() in said for value in values.split("|"))


def filled(text: str, fields: Mapping[str, str]) -> str:
    """The text with its fields filled in; empty when it has fields and all of them are empty."""
    names = _FIELD.findall(text)
    if names and not any(fields.get(name, "") for name in names):
        return ""
    return _FIELD.sub(lambda match: fields.get(match[1], ""), text).strip()


def _choices(
    element: TextElement, fields: Mapping[str, str], inks: Mapping[str, str], *, mono: bool
) -> tuple[tuple[Span, ...], ...]:
    """The words of the element, then those to try instead; none when there are no words."""
    spans = tuple(_spans(element, fields, inks, mono=mono))
    if not spans:
        return ()
    instead = (filled(text, fields) for text in element.instead)
    others = ((_span(element.words[0], text, inks, mono=mono),) for text in instead if text)
    return (spans, *others)


def _spans(element: TextElement, fields: Mapping[str, str], inks: Mapping[str, str], *, mono: bool) -> list[Span]:
    spans = [_span(words, filled(words.text, fields), inks, mono=mono) for words in element.words]
    spans = [span for span in spans if span.text]
    if not spans and element.fallback:
        instead = filled(element.fallback, fields)
        spans = [_span(element.words[0], instead, inks, mono=mono)] if instead else []
    return spans


def _span(words: Words, text: str, inks: Mapping[str, str], *, mono: bool) -> Span:
    cjk = any(is_cjk(sign) for sign in text)
    size = words.size if cjk else words.size_latin
    if cjk or words.size_latin == words.size:
        for count, smaller in words.over:
            if length(text) > count:
                size = smaller
    return Span(
        text=_upper(text) if words.upper else text,
        size=size,
        weight=words.weight,
        stack=words.stack,
        colour=_BLACK if mono else inks.get(words.colour, words.colour),
        tracking=words.tracking,
        tracking_cjk=words.tracking_cjk,
        gap=words.gap,
    )


def _upper(text: str) -> str:
    """Capitals that stay one letter each: ß and ligatures keep their form."""
    return "".join(sign.upper() if len(sign.upper()) == 1 else sign for sign in text)
