"""Writes cards and pages into a PDF: a layout becomes operators, pictures become forms that every page shares."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from math import cos, radians, sin

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import xObjectName
from reportlab.pdfgen.canvas import Canvas

from companion.output.artwork import artwork_operators
from companion.output.fonts import FontBook
from companion.output.layout import NO_INKS, Laid, Layout, filled, shown
from companion.output.outline_paths import ellipse, rounded
from companion.output.pictures import Ready, given, pixels, placed, ready
from companion.output.qr import QUIET_MODULES, code_operators, matrix
from companion.output.tagging import Structure, Tag, artifact
from companion.output.template import (
    CodeElement,
    Element,
    PhotoElement,
    PictureElement,
    RidgesElement,
    ShapeElement,
    Template,
    TextElement,
)
from companion.output.text import Span, colour_operands, line_operators, number

POINTS = 72 / 25.4
_BLACK = "#000000"
NOTHING_GIVEN: Mapping[str, bytes] = {}
_INITIALS, _INITIALS_WIDTH = 0.42, 0.72  # of the shorter side, and of the width at most
_CAPITALS = 0.36  # half the height of capitals, in em
_FRAME = 0.6  # millimetres on paper, of the frame that stands for a coloured band (ui.md section 11)


@dataclass(slots=True)
class Operators:
    """PDF operators that ReportLab's canvas takes as if they were one of its text objects."""

    operators: str

    def getCode(self) -> str:  # noqa: N802 - ReportLab calls it so
        """What goes into the page's stream."""
        return self.operators


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself beside its title; `made` is the day of its papers."""

    subject: str
    keywords: str
    made: date


Tags = Callable[[Element], Tag | None]


class Stamp:
    """A day as ReportLab writes it into a file: at midnight, in UTC."""

    def __init__(self, day: date) -> None:
        self.YMDhms = (day.year, day.month, day.day, 0, 0, 0)
        self.dhh = self.dmm = 0


class Sheet:
    """A PDF being written. Pages hold cards; millimetres everywhere, the card's own origin is its top left corner."""

    def __init__(
        self,
        book: FontBook,
        *,
        title: str,
        language: str,
        author: str = "Companion",
        about: About | None = None,
    ) -> None:
        """With `about` the file is tagged, and the same papers make the same bytes on any day."""
        self._out = BytesIO()
        self.book = book
        self._canvas = Canvas(
            self._out,
            initialFontName=book.initial_font,
            pageCompression=1,
            lang=language,
            pdfVersion=(1, 5),
            invariant=int(about is not None),
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setSubject(about.subject if about is not None else title)
        self._canvas.setCreator("Companion")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._canvas.setViewerPreference("PrintScaling", "None")
        # Glyph codes are given out by the document, so the operators need it.
        self._document = self._canvas._doc  # noqa: SLF001
        self.structure: Structure | None = None
        if about is not None:
            self._canvas.setKeywords(about.keywords)
            self._document._timeStamp = Stamp(about.made)  # noqa: SLF001
            self.structure = Structure(self._document)
        self._artwork: dict[RidgesElement, str] = {}
        self._given: dict[bytes, Ready] = {}
        self._pictures: dict[int, tuple[Ready, str]] = {}
        self._embedded = 0
        self._page = (0.0, 0.0)
        self.pages = 0

    def begin_page(self, width: float, height: float) -> None:
        """Start a page of this size in millimetres."""
        self._page = (width, height)
        self._canvas.setPageSize((width * POINTS, height * POINTS))

    def turned_over(self, edge: str) -> None:
        """Say in the file that its pages are fronts and backs by turns, turned over the long or the short edge."""
        self._canvas.setViewerPreference("Duplex", f"DuplexFlip{edge.capitalize()}Edge")

    def end_page(self) -> None:
        """Finish the page."""
        self._canvas.showPage()
        if self.structure is not None:
            self.structure.end_page()
        self.pages += 1

    def finish(self) -> bytes:
        """The whole PDF, as plain bytes: ReportLab's ASCII armour makes files a quarter larger."""
        if self.structure is not None:
            self.structure.finish()
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

    def tagged(self, tag: Tag, operators: str) -> str:
        """The operators of a piece of the page, marked with what it is; as they are when the file is not tagged."""
        return operators if self.structure is None else self.structure.marked(tag, operators)

    def card(
        self,
        template: Template,
        layout: Layout,
        fields: Mapping[str, str],
        *,
        band: str = _BLACK,
        inks: Mapping[str, str] = NO_INKS,
        given: Mapping[str, bytes] = NOTHING_GIVEN,
        at: tuple[float, float] = (0.0, 0.0),
        scale: float = 1.0,
        corner: float = 0.0,
        bleed: float = 0.0,
        turned: bool = False,
        mono: bool = False,
        across: bool = False,
        tags: Tags | None = None,
    ) -> None:
        """Draw one card with its top left corner at `at`, `scale` times its drawn size, cut to its own outline.

        `inks` are the colours by role, `given` the pictures that come with the person (“photo”, “signature1”).
        `bleed` is how far over its edge the card is inked, in millimetres on paper; `turned` stands it on its head.
        `across` lays it on its side, read from below upwards.
        `tags` says of an element what it is in a tagged file; the others only decorate.
        """
        left, top = at[0] * POINTS, (self._page[1] - at[1]) * POINTS
        canvas, size = self._canvas, POINTS * scale
        canvas.saveState()
        if across:
            # A quarter turn to the left; on its head it is read from above downwards.
            side = -size if turned else size
            corner_at = (left, top) if turned else (left + template.height * size, top - template.width * size)
            canvas.transform(0, side, -side, 0, *corner_at)
        elif turned:
            canvas.transform(-size, 0, 0, -size, left + template.width * size, top)
        else:
            canvas.transform(size, 0, 0, size, left, top - template.height * size)
        over = bleed / scale
        outline = rounded(-over, -over, template.width + 2 * over, template.height + 2 * over, corner / scale)
        canvas.drawText(Operators(f"{outline} W n"))
        card = _Card(template, layout, fields, {"{band}": band, **inks}, given, over, _FRAME / scale if mono else None)
        texts = {item.index: item for item in layout.texts}
        drawn = []
        for index, element in enumerate(template.elements):
            if element.hidden or not shown(element.when, fields):
                continue
            operators = self._element(card, element, texts.get(index))
            if tags is not None and self.structure is not None and operators:
                tag = tags(element)
                operators = artifact(operators) if tag is None else self.structure.marked(tag, operators)
            drawn.append(operators)
        canvas.drawText(Operators("\n".join(drawn)))
        canvas.restoreState()

    def _element(self, card: "_Card", element: Element, laid: Laid | None) -> str:
        """Operators for one element; `laid` is where the words of a text stand, when they can be drawn."""
        if isinstance(element, TextElement):
            return self._text(card, laid) if laid is not None else ""
        if isinstance(element, ShapeElement):
            return _shape(card, element)
        if isinstance(element, CodeElement):
            return _code(card, element)
        if isinstance(element, RidgesElement):
            return self._ridges(card, element) if card.frame is None else ""
        if isinstance(element, PictureElement):
            return self._picture(card, element)
        return self._photo(card, element)

    def _text(self, card: "_Card", laid: Laid) -> str:
        element, height = laid.element, card.template.height
        out = []
        if element.plate:
            y = height - element.y - element.h
            outline = rounded(element.x, y, element.w, element.h, element.h / 2)
            if card.frame is not None:
                out.append(f"0 0 0 RG 0.3 w {outline} S")
            else:
                out.append(f"{colour_operands(card.ink(element.plate))} rg {outline} f")
        for line, (x, y) in zip(laid.fitted.lines, laid.places, strict=True):
            out.append(line_operators(line, x, height - y, self.book, self._document))
        return _turned(element, height, "\n".join(out))

    def _ridges(self, card: "_Card", element: RidgesElement) -> str:
        tinted = replace(
            element, id="", x=0, y=0, tints=tuple(map(card.ink, element.tints)), tower=card.ink(element.tower)
        )
        if tinted not in self._artwork:
            name = f"artwork{len(self._artwork)}"
            self._canvas.beginForm(name, 0, 0, element.w, element.h)
            self._canvas.drawText(Operators(artwork_operators(tinted)))
            self._canvas.endForm()
            self._artwork[tinted] = name
        x, y = element.x, card.template.height - element.y - element.h
        shown_there = f"q 1 0 0 1 {number(x)} {number(y)} cm {self._form(self._artwork[tinted])} Q"
        return _turned(element, card.template.height, shown_there)

    def _picture(self, card: "_Card", element: PictureElement) -> str:
        if card.frame is not None and element.mono == "skip":
            return ""
        brought = card.template.pictures.get(element.picture)
        if brought is not None:
            picture = ready(brought.media, brought.data, element.page)
        elif data := card.given.get(element.picture.strip("{}"), b""):
            if data not in self._given:
                self._given[data] = given(data)
            picture = self._given[data]
        else:
            return ""
        over = card.over if element.background else 0.0
        x, y = element.x - over, card.template.height - element.y - element.h - over
        box = (x, y, element.w + 2 * over, element.h + 2 * over)
        cut = rounded(*box, element.radius) if element.radius or element.fit == "cover" else ""
        where = placed((picture.width, picture.height), box, element.fit, element.align, element.valign)
        return _turned(element, card.template.height, self._drawn(picture, where, cut))

    def _photo(self, card: "_Card", element: PhotoElement) -> str:
        x, y = element.x, card.template.height - element.y - element.h
        box = (x, y, element.w, element.h)
        radius = element.radius if element.shape == "rounded" else 0.0
        outline = ellipse(*box) if element.shape == "ellipse" else rounded(*box, radius)
        out = []
        if data := card.given.get("photo", b""):
            picture = pixels(data)
            where = placed((picture.width, picture.height), box, "cover", "center", "middle")
            out.append(self._drawn(picture, where, outline, keep=False))
        elif element.instead == "initials" and (letters := card.fields.get("initials", "")):
            out.append(self._initials(card, element, letters, outline))
        else:
            return ""
        if element.stroke:
            colour = _BLACK if card.frame is not None else card.ink(element.stroke)
            out.append(f"{colour_operands(colour)} RG {number(element.stroke_width)} w {outline} S")
        return _turned(element, card.template.height, "\n".join(out))

    def _initials(self, card: "_Card", element: PhotoElement, letters: str, outline: str) -> str:
        mono = card.frame is not None
        fill, colour = ("#FFFFFF", _BLACK) if mono else (card.ink(element.fill), card.ink(element.colour))
        size = min(element.w, element.h) * _INITIALS
        span = Span(letters, size, element.weight, colour=colour)
        span = replace(span, size=size * min(1.0, element.w * _INITIALS_WIDTH / max(span.extent(self.book), 0.01)))
        x = element.x + (element.w - span.extent(self.book)) / 2
        middle = card.template.height - element.y - element.h / 2
        plate = f"{colour_operands(fill)} rg {outline} f\n" if fill else ""
        return plate + line_operators((span,), x, middle - span.size * _CAPITALS, self.book, self._document)

    def _drawn(self, picture: Ready, where: tuple[float, float, float, float], cut: str, *, keep: bool = True) -> str:
        """Operators for a picture in a place, cut to a path; `keep` when other cards may show it as well."""
        known = self._pictures.get(id(picture)) if keep else None
        if known is None:
            known = (picture, f"picture{self._embedded}")
            self._embedded += 1
            self._document.Reference(picture.build(self._document), xObjectName(known[1]))
            if keep:
                self._pictures[id(picture)] = known
        x, y, w, h = where
        across, up = (w, h) if picture.unit else (w / picture.width, h / picture.height)
        clip = f"{cut} W n " if cut else ""
        matrix = f"{across:.6f} 0 0 {up:.6f} {number(x)} {number(y)} cm"
        return f"q {clip}{matrix} {self._form(known[1])} Q"

    def _form(self, name: str) -> str:
        """The operator that draws a form or picture, which this page then names among what it needs."""
        # What a page uses is told to ReportLab by hand: its own way cannot stand between other operators.
        self._canvas._formsinuse.append(name)  # noqa: SLF001
        return f"/{xObjectName(name)} Do"


@dataclass(frozen=True, slots=True)
class _Card:
    """What is being drawn: `frame` is the line that a black-only printer makes of coloured areas, in the card's mm."""

    template: Template
    layout: Layout
    fields: Mapping[str, str]
    inks: Mapping[str, str]
    given: Mapping[str, bytes]
    over: float
    frame: float | None

    def ink(self, colour: str) -> str:
        """The colour itself, where it depends on the role."""
        return self.inks.get(colour, colour)


def _shape(card: _Card, element: ShapeElement) -> str:
    """A shape as drawn, or as a black-only printer makes it."""
    fill, stroke, width = card.ink(element.fill), card.ink(element.stroke), element.stroke_width
    inset = 0.0
    if card.frame is not None:
        if element.mono == "skip":
            return ""
        fill, stroke, width = (_BLACK, "", 0.0) if element.mono == "black" else ("", _BLACK, card.frame)
        inset = width / 2
    x, y = element.x + inset, card.template.height - element.y - element.h + inset
    w, h = element.w - 2 * inset, element.h - 2 * inset
    if element.shape == "line":
        start, end = (y + h, y) if element.falls else (y, y + h)
        path = f"{number(x)} {number(start)} m {number(x + w)} {number(end)} l"
    elif element.shape == "ellipse":
        path = ellipse(x, y, w, h)
    else:
        path = rounded(x, y, w, h, element.radius)
    if not fill and not stroke:
        return ""
    out = ["q"]
    if fill:
        out.append(f"{colour_operands(fill)} rg")
    if stroke:
        out.append(f"{colour_operands(stroke)} RG {number(width)} w")
    if element.dash:
        out.append(f"[{' '.join(number(length) for length in element.dash)}] 0 d")
    out.append(f"{path} {'B' if fill and stroke else 'f' if fill else 'S'} Q")
    return _turned(element, card.template.height, " ".join(out))


def _code(card: _Card, element: CodeElement) -> str:
    """The code on plain white with its quiet zone; its right top corner is where the template puts it."""
    text, side = filled(element.text, card.fields), dict(card.layout.code_sides)[element.id]
    if not text:
        return ""
    modules = matrix(text, signed=element.signed)
    x, y = element.x + element.w - side, card.template.height - element.y - side
    quiet = element.quiet or side / len(modules) * QUIET_MODULES
    white = rounded(x - quiet, y - quiet, side + 2 * quiet, side + 2 * quiet, 0)
    colour = _BLACK if card.frame is not None else card.ink(element.colour)
    drawn = f"1 1 1 rg {white} f {colour_operands(colour)} rg\n{code_operators(modules, x, y, side)}"
    return _turned(element, card.template.height, drawn)


def _turned(element: Element, height: float, operators: str) -> str:
    """The operators, turned around the middle of the element's box when it says so."""
    if not element.rotate or not operators:
        return operators
    turn = radians(element.rotate)
    x, y = element.x + element.w / 2, height - element.y - element.h / 2
    return (
        f"q {cos(turn):.5f} {sin(turn):.5f} {-sin(turn):.5f} {cos(turn):.5f} {number(x)} {number(y)} cm "
        f"1 0 0 1 {number(-x)} {number(-y)} cm\n{operators}\nQ"
    )
