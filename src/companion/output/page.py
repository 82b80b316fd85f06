"""Draws a template with somebody's words on a PDF page: lays out, checks, then writes operators."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from io import BytesIO
from math import cos, radians, sin
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from companion.output.artwork import artwork_operators
from companion.output.fonts import FontBook, describe, is_cjk
from companion.output.qr import QUIET_MODULES, code_operators, matrix, modules_across
from companion.output.template import CodeElement, RidgesElement, ShapeElement, Template, TextElement, Words
from companion.output.text import Fitted, Room, Span, colour_operands, fit, line_operators, line_width, number

POINTS = 72 / 25.4
# Inter, Noto and EB Garamond all set their letters about here in a line of their own size.
_BASELINE = 0.88
_CAPITALS = 0.36  # half the height of capitals and of Hanzi ink, in em, for centring on a band
_CIRCLE = 0.5523  # control point of a quarter circle drawn as a cubic curve
_BLACK = "#000000"
_FIELD = re.compile(r"\{([a-z0-9_]+)\}")
_KEPT_LAYOUTS = 4000


@dataclass(frozen=True, slots=True)
class Problem:
    """Why one element cannot be drawn as it should: `kind` is characters, too-long or code."""

    part: str
    kind: str
    sentence: str
    characters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A text element after fitting: the left end and baseline of each line, in millimetres from the card's top left."""

    index: int
    element: TextElement
    fitted: Fitted
    places: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything decided about one card: what is drawn where, and which elements are left out because of a problem."""

    texts: tuple[Placed, ...]
    problems: tuple[Problem, ...]
    code_sides: tuple[tuple[str, float], ...] = ()


@dataclass(slots=True)
class Setter:
    """Sets words into templates; keeps what repeats from card to card (event titles, roles)."""

    book: FontBook
    _kept: dict[tuple[Any, ...], tuple[Fitted, Problem | None]] = field(default_factory=dict)

    def layout(self, template: Template, fields: Mapping[str, str], *, band: str, mono: bool = False) -> Layout:
        """Fit every text of the template, and say what does not fit or cannot be drawn."""
        texts, problems, sides = [], [], []
        grown = 0.0
        for element in template.elements:
            if isinstance(element, CodeElement) and shown(element.when, fields):
                side, problem = self._code_side(element, fields)
                sides.append((element.part, side))
                grown = side - element.w
                problems += [problem] if problem else []
        for index, element in enumerate(template.elements):
            if not isinstance(element, TextElement) or not shown(element.when, fields):
                continue
            spans = tuple(_spans(element, fields, band=band, mono=mono))
            if not spans:
                continue
            fitted, problem = self._fitted(template.id, element, spans)
            if problem is not None:
                problems.append(problem)
                continue
            box = replace(element, x=element.x - grown / 2, y=element.y + grown) if element.follows else element
            texts.append(Placed(index, box, fitted, tuple(self._places(box, fitted))))
        return Layout(tuple(texts), tuple(problems), tuple(sides))

    def _fitted(self, name: str, element: TextElement, spans: tuple[Span, ...]) -> tuple[Fitted, Problem | None]:
        key = (name, element.part, element.x, element.y, spans)
        if key not in self._kept:
            if len(self._kept) >= _KEPT_LAYOUTS:
                self._kept.clear()
            self._kept[key] = self._fit(element, spans)
        return self._kept[key]

    def _fit(self, element: TextElement, spans: tuple[Span, ...]) -> tuple[Fitted, Problem | None]:
        size = max(span.size for span in spans)
        # A plate keeps its round ends free.
        padding = element.h * 0.5 if element.plate else 0.0
        room = Room(
            width=element.w - padding,
            height=element.h * 1.02,
            smallest=min(1.0, element.smallest / size),
            smallest_wrapped=min(1.0, element.smallest_wrapped / size),
            lines=element.lines,
            leading=element.leading,
            wrap_over=element.wrap_over,
        )
        if element.rotate:
            room = replace(room, height=size * 2)
        text = " ".join(span.text for span in spans)
        missing = tuple(dict.fromkeys(sign for span in spans for sign in self.book.missing(span.text, span.stack)))
        fitted = fit(spans, room, self.book)
        if missing:
            named = ", ".join(describe(sign) for sign in missing)
            return fitted, Problem(element.part, "characters", f"The fonts cannot draw {named} in “{text}”.", missing)
        if not fitted.fits:
            return fitted, Problem(element.part, "too-long", f"“{text}” is too long for its place.")
        return fitted, None

    def _places(self, element: TextElement, fitted: Fitted) -> list[tuple[float, float]]:
        """Where each line starts: its left end and its baseline, from the top left corner."""
        size = max((span.size for line in fitted.lines for span in line), default=0.0)
        step = size * element.leading
        below = (len(fitted.lines) - 1) * step
        if element.valign == "middle":
            first = element.y + element.h / 2 - below / 2 + size * _CAPITALS
        elif element.valign == "bottom":
            first = element.y + element.h - below - size * (1 - _BASELINE)
        else:
            # A shrunk line keeps the middle of the place it was drawn for; wrapped lines start at the top.
            full = size / fitted.scale if fitted.scale else size
            spare = (full - size) * 0.5 if len(fitted.lines) == 1 else 0.0
            first = element.y + min(spare, max(0.0, element.h - size)) + size * _BASELINE
        places = []
        for index, line in enumerate(fitted.lines):
            free = element.w - line_width(line, self.book)
            left = {"left": 0.0, "center": free / 2, "right": free}[element.align]
            places.append((element.x + left, first + index * step))
        return places

    def _code_side(self, element: CodeElement, fields: Mapping[str, str]) -> tuple[float, Problem | None]:
        """The side of the code, grown until its modules are large enough (ui.md section 12)."""
        text = filled(element.text, fields)
        if not text:
            return element.w, Problem(element.part, "code", "There is no code to print.")
        side = max(element.w, modules_across(text, signed=element.signed) * element.smallest_module)
        if side > element.largest + 1e-6:
            return element.largest, Problem(element.part, "code", "The code is too long to be printed large enough.")
        return side, None


@dataclass(slots=True)
class Operators:
    """PDF operators that ReportLab's canvas takes as if they were one of its text objects."""

    operators: str

    def getCode(self) -> str:  # noqa: N802 - ReportLab calls it so
        """What goes into the page's stream."""
        return self.operators


class Sheet:
    """A PDF being written. Pages hold cards; millimetres everywhere, the card's own origin is its top left corner."""

    def __init__(self, book: FontBook, *, title: str, language: str, author: str = "Companion") -> None:
        self._out = BytesIO()
        self.book = book
        self._canvas = Canvas(
            self._out, initialFontName=book.initial_font, pageCompression=1, lang=language, pdfVersion=(1, 5)
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setSubject(title)
        self._canvas.setCreator("Companion")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._canvas.setViewerPreference("PrintScaling", "None")
        # Glyph codes are given out by the document, so the operators need it.
        self._document = self._canvas._doc  # noqa: SLF001
        self._artwork: dict[RidgesElement, str] = {}
        self._page = (0.0, 0.0)
        self.pages = 0

    def begin_page(self, width: float, height: float) -> None:
        """Start a page of this size in millimetres."""
        self._page = (width, height)
        self._canvas.setPageSize((width * POINTS, height * POINTS))

    def end_page(self) -> None:
        """Finish the page."""
        self._canvas.showPage()
        self.pages += 1

    def finish(self) -> bytes:
        """The whole PDF, as plain bytes: ReportLab's ASCII armour makes files a quarter larger."""
        armoured = rl_config.useA85
        rl_config.useA85 = 0
        try:
            self._canvas.save()
        finally:
            rl_config.useA85 = armoured
        return self._out.getvalue()

    def line(self, spans: tuple[Span, ...], x: float, y: float) -> str:
        """Operators for words on a baseline; x and y in millimetres from the lower left corner."""
        return line_operators(spans, x, y, self.book, self._document)

    def write(self, operators: list[str]) -> None:
        """Write operators whose unit is the millimetre, from the lower left corner of the page."""
        scale = f"{POINTS:.6f}"
        self._canvas.drawText(Operators("\n".join([f"q {scale} 0 0 {scale} 0 0 cm", *operators, "Q"])))

    def card(
        self,
        template: Template,
        layout: Layout,
        fields: Mapping[str, str],
        *,
        band: str,
        at: tuple[float, float] = (0.0, 0.0),
        scale: float = 1.0,
        corner: float = 0.0,
        mono: bool = False,
    ) -> None:
        """Draw one card with its top left corner at `at`, `scale` times its drawn size, cut to its own outline."""
        left, top = at[0] * POINTS, (self._page[1] - at[1]) * POINTS
        canvas = self._canvas
        canvas.saveState()
        canvas.transform(POINTS * scale, 0, 0, POINTS * scale, left, top - template.height * POINTS * scale)
        outline = rounded(0, 0, template.width, template.height, corner / scale)
        canvas.drawText(Operators(f"{outline} W n"))
        pending: list[str] = []
        placed = {item.index: item for item in layout.texts}
        sides = dict(layout.code_sides)
        for index, element in enumerate(template.elements):
            if not shown(element.when, fields):
                continue
            if isinstance(element, TextElement):
                if index in placed:
                    pending.append(self._text(template, placed[index], mono=mono))
            elif isinstance(element, ShapeElement):
                pending.append(_shape(template, element, band, mono=mono))
            elif isinstance(element, CodeElement):
                pending.append(_code(template, element, filled(element.text, fields), sides[element.part]))
            elif not mono:
                canvas.drawText(Operators("\n".join(pending)))
                pending = []
                self._ridges(template, element)
        canvas.drawText(Operators("\n".join(pending)))
        canvas.restoreState()

    def _text(self, template: Template, placed: Placed, *, mono: bool) -> str:
        element = placed.element
        out = []
        if element.plate:
            y = template.height - element.y - element.h
            outline = rounded(element.x, y, element.w, element.h, element.h / 2)
            if mono:
                out.append(f"0 0 0 RG 0.3 w {outline} S")
            else:
                out.append(f"{colour_operands(element.plate)} rg {outline} f")
        for line, (x, y) in zip(placed.fitted.lines, placed.places, strict=True):
            out.append(line_operators(line, x, template.height - y, self.book, self._document))
        if element.rotate:
            return _turned(element, template.height, "\n".join(out))
        return "\n".join(out)

    def _ridges(self, template: Template, element: RidgesElement) -> None:
        canvas = self._canvas
        if element not in self._artwork:
            name = f"artwork{len(self._artwork)}"
            canvas.beginForm(name, 0, 0, element.w, element.h)
            canvas.drawText(Operators(artwork_operators(element)))
            canvas.endForm()
            self._artwork[element] = name
        canvas.saveState()
        canvas.translate(element.x, template.height - element.y - element.h)
        canvas.doForm(self._artwork[element])
        canvas.restoreState()


def shown(when: tuple[str, ...], fields: Mapping[str, str]) -> bool:
    """Whether every condition holds: a field is filled, or with “!” in front it is empty."""
    return all(bool(fields.get(name.removeprefix("!"), "")) != name.startswith("!") for name in when)


def filled(text: str, fields: Mapping[str, str]) -> str:
    """The text with its fields filled in; empty when it has fields and all of them are empty."""
    names = _FIELD.findall(text)
    if names and not any(fields.get(name, "") for name in names):
        return ""
    return _FIELD.sub(lambda match: fields.get(match[1], ""), text).strip()


def _spans(element: TextElement, fields: Mapping[str, str], *, band: str, mono: bool) -> list[Span]:
    spans = [_span(words, filled(words.text, fields), band, mono=mono) for words in element.words]
    spans = [span for span in spans if span.text]
    if not spans and element.fallback:
        instead = filled(element.fallback, fields)
        spans = [_span(element.words[0], instead, band, mono=mono)] if instead else []
    return spans


def _span(words: Words, text: str, band: str, *, mono: bool) -> Span:
    cjk = any(is_cjk(sign) for sign in text)
    size = words.size if cjk else words.size_latin
    if cjk or words.size_latin == words.size:
        for count, smaller in words.over:
            if len(text) > count:
                size = smaller
    return Span(
        text=_upper(text) if words.upper else text,
        size=size,
        weight=words.weight,
        stack=words.stack,
        colour=_BLACK if mono else words.colour.replace("{band}", band),
        tracking=words.tracking,
        tracking_cjk=words.tracking_cjk,
        gap=words.gap,
    )


def _upper(text: str) -> str:
    """Capitals that stay one letter each: ß and ligatures keep their form."""
    return "".join(sign.upper() if len(sign.upper()) == 1 else sign for sign in text)


def _shape(template: Template, element: ShapeElement, band: str, *, mono: bool) -> str:
    fill, stroke, width = element.fill.replace("{band}", band), element.stroke, element.stroke_width
    inset = 0.0
    if mono:
        if element.mono == "skip":
            return ""
        fill, stroke, width = (_BLACK, "", 0.0) if element.mono == "black" else ("", _BLACK, 0.6)
        inset = width / 2
    x, y = element.x + inset, template.height - element.y - element.h + inset
    w, h = element.w - 2 * inset, element.h - 2 * inset
    if element.shape == "line":
        path = f"{number(x)} {number(y)} m {number(x + w)} {number(y + h)} l"
    elif element.shape == "ellipse":
        path = ellipse(x, y, w, h)
    else:
        path = rounded(x, y, w, h, element.radius)
    out = ["q"]
    if fill:
        out.append(f"{colour_operands(fill)} rg")
    if stroke:
        out.append(f"{colour_operands(stroke)} RG {number(width)} w")
    if element.dash:
        out.append(f"[{' '.join(number(length) for length in element.dash)}] 0 d")
    out.append(f"{path} {'B' if fill and stroke else 'f' if fill else 'S'} Q")
    return " ".join(out)


def _code(template: Template, element: CodeElement, text: str, side: float) -> str:
    """The code on plain white with its quiet zone; its right top corner is where the template puts it."""
    modules = matrix(text, signed=element.signed)
    x, y = element.x + element.w - side, template.height - element.y - side
    quiet = element.quiet or side / len(modules) * QUIET_MODULES
    white = rounded(x - quiet, y - quiet, side + 2 * quiet, side + 2 * quiet, 0)
    return f"1 1 1 rg {white} f {colour_operands(element.colour)} rg\n{code_operators(modules, x, y, side)}"


def _turned(element: TextElement, height: float, operators: str) -> str:
    turn = radians(element.rotate)
    x, y = element.x + element.w / 2, height - element.y - element.h / 2
    return (
        f"q {cos(turn):.5f} {sin(turn):.5f} {-sin(turn):.5f} {cos(turn):.5f} {number(x)} {number(y)} cm "
        f"1 0 0 1 {number(-x)} {number(-y)} cm\n{operators}\nQ"
    )


def ellipse(x: float, y: float, w: float, h: float) -> str:
    """The path of an ellipse in a box."""
    cx, cy, rx, ry = x + w / 2, y + h / 2, w / 2, h / 2
    kx, ky = rx * _CIRCLE, ry * _CIRCLE
    curves = (
        (cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
        (cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
        (cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
        (cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
    )
    return f"{number(cx + rx)} {number(cy)} m " + " ".join(
        " ".join(number(value) for value in curve) + " c" for curve in curves
    )


def rounded(x: float, y: float, w: float, h: float, radius: float) -> str:
    """The path of a rectangle with rounded corners."""
    r = min(radius, w / 2, h / 2)
    if r <= 0:
        return f"{number(x)} {number(y)} {number(w)} {number(h)} re"
    k = r * (1 - _CIRCLE)
    right, top = x + w, y + h
    points = (
        ((x + r, y), "m"),
        ((right - r, y), "l"),
        ((right - k, y, right, y + k, right, y + r), "c"),
        ((right, top - r), "l"),
        ((right, top - k, right - k, top, right - r, top), "c"),
        ((x + r, top), "l"),
        ((x + k, top, x, top - k, x, top - r), "c"),
        ((x, y + r), "l"),
        ((x, y + k, x + k, y, x + r, y), "c"),
    )
    return " ".join(" ".join(number(value) for value in values) + f" {mark}" for values, mark in points) + " h"
