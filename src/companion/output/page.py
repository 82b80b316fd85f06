"""Writes cards and pages into a PDF: a layout becomes operators, pictures become forms that every page shares."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from math import cos, radians, sin

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from companion.output.artwork import artwork_operators
from companion.output.fonts import FontBook
from companion.output.layout import Layout, Placed, filled, shown
from companion.output.qr import QUIET_MODULES, code_operators, matrix
from companion.output.template import CodeElement, RidgesElement, ShapeElement, Template, TextElement
from companion.output.text import Span, colour_operands, line_operators, number

POINTS = 72 / 25.4
_CIRCLE = 0.5523  # control point of a quarter circle drawn as a cubic curve
_BLACK = "#000000"
_FRAME = 0.6  # millimetres on paper, of the frame that stands for a coloured band (ui.md section 11)


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
                pending.append(_shape(template, element, band, frame=_FRAME / scale if mono else None))
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


def _shape(template: Template, element: ShapeElement, band: str, *, frame: float | None) -> str:
    """A shape as drawn, or with `frame` (a line width) as a black-only printer makes it."""
    fill, stroke, width = element.fill.replace("{band}", band), element.stroke, element.stroke_width
    inset = 0.0
    if frame is not None:
        if element.mono == "skip":
            return ""
        fill, stroke, width = (_BLACK, "", 0.0) if element.mono == "black" else ("", _BLACK, frame)
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
