"""What a template is: elements in millimetres on the sides of a card, and how it grows with a card a little larger.

Every length is in millimetres, the origin is the top left corner, y goes down. `template_files` reads templates,
`template_writer` writes them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

FRONT, BACK = "front", "back"
SIDES = (FRONT, BACK)

FIELDS = {
    "badge": frozenset(
        {
            *("native", "latin", "second", "initials", "delegation", "delegation_native", "place"),
            *("organisation", "organisation_native", "role", "role1", "role2", "plate", "bus", "group"),
            *("event1", "event2", "dates1", "dates2", "city1", "city2", "help", "code", "number"),
        }
    ),
    "certificate": frozenset(
        {
            *("event", "event1", "event2", "dates1", "dates2", "city1", "city2", "issued1", "issued2"),
            *(
                "title1",
                "title2",
                "lead",
                "native",
                "latin",
                "second",
                "initials",
                "organisation",
                "delegation",
                "role",
            ),
            *("statement1", "statement2", "statement", "hours", "signer1", "office1", "signer2", "office2"),
            *("qr", "verify", "serial", "foot", "draft", "preview", "seal", "dense"),
        }
    ),
}
PHOTO = "photo"
"""Not a word but a condition: whether there is a photo."""
GIVEN_PICTURES: dict[str, frozenset[str]] = {
    "badge": frozenset(),
    "certificate": frozenset({"signature1", "signature2", "stamp"}),
}
"""Pictures that come with what is printed, not with the template; also conditions: whether there is one."""
ROLE, LANGUAGE = "role", "language"
"""What a condition may ask for by name: `role:speaker`, `language:zh`."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a template brings along: its bytes as they were in the file called `name`."""

    media: str
    data: bytes
    name: str = ""


@dataclass(frozen=True, slots=True)
class Fold:
    """Where a piece is folded: `line` across (halves one above the other) or along (beside each other).

    `first` is the side on the upper or left half; `turned` the side that stands on its head there, or “none”.
    """

    line: str
    first: str
    turned: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """What every element has: its box, the side it is on, and when it is drawn.

    `part` is what a trouble calls it; `names` what people call it, by language (“” for all). `rotate` is in degrees,
    anticlockwise around the middle of the box.
    """

    id: str
    part: str
    x: float
    y: float
    w: float
    h: float
    when: tuple[str, ...] = ()
    side: str = FRONT
    rotate: float = 0.0
    names: tuple[tuple[str, str], ...] = ()
    locked: bool = False
    hidden: bool = False
    about: str = ""


# A shape that takes more of a card's width grows with it.
_WIDE = 0.6
# What stands no farther from the middle, as a share of the width, stays in the middle.
_MIDDLE = 0.08


@dataclass(frozen=True, slots=True)
class Words:
    """One look inside a text element: words with fields, its own size (mm), weight, colour and tracking (em)."""

    text: str
    size: float
    weight: int
    stack: str
    colour: str
    tracking: float
    tracking_cjk: float
    upper: bool
    gap: float
    over: tuple[tuple[int, float], ...]
    size_latin: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TextElement(Placed):
    """Words in a box. `fallback` takes their place when the fields are empty; `smallest*` in millimetres.

    `instead` are texts to try in turn when the words do not fit on one line; then only these are wrapped.
    `plate` is the colour of the rounded plate behind them, or empty. `follows` is “qr”, to stay under a code that
    grew, or the id of an earlier text, to move up by what that one leaves free of its box.
    """

    words: tuple[Words, ...]
    fallback: str
    instead: tuple[str, ...]
    align: str
    valign: str
    smallest: float
    smallest_wrapped: float
    lines: int
    leading: float
    wrap_over: int
    plate: str
    follows: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapeElement(Placed):
    """A rectangle, ellipse or line. `mono` says what a black-only printer makes of it: skip, frame or black.

    A line goes from the lower left corner of its box to the upper right one, or with `falls` from the upper left one.
    """

    shape: str
    fill: str
    stroke: str
    stroke_width: float
    dash: tuple[float, ...]
    radius: float
    mono: str
    falls: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RidgesElement(Placed):
    """The ridges of the event's motif, or its emblem, stretched into a box: one tint a ridge, from back to front.

    `tower` is the tower's colour; empty leaves it out.
    """

    art: str
    tints: tuple[str, ...]
    mirrored: bool
    tower: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeElement(Placed):
    """A QR code whose right top corner stays when it grows to keep its modules at `smallest_module` millimetres."""

    largest: float
    smallest_module: float
    quiet: float
    text: str
    signed: bool
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureElement(Placed):
    """A picture of the template in a box. `background` says that the box is the card with its bleed, under all else.

    `fit` is contain, cover or stretch; `mono` says whether a black-only printer draws it (draw) or not (skip).
    """

    picture: str
    page: int
    fit: str
    align: str
    valign: str
    radius: float
    mono: str
    background: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoElement(Placed):
    """The delegate's photo, cut to a shape (rect, rounded or ellipse).

    `instead` says what stands there when there is none: nothing, or initials on a plate in the colour `fill`.
    """

    shape: str
    radius: float
    stroke: str
    stroke_width: float
    instead: str
    fill: str
    colour: str
    weight: int


Element = TextElement | ShapeElement | RidgesElement | CodeElement | PictureElement | PhotoElement


@dataclass(frozen=True, slots=True)
class Template:
    """A checked template. `bands` is the band colour by role, `titles` its name by language.

    `by_role` has more colours by role, by the name they are used under. `bleed` is how far the ink goes over the edge.
    `duplex` is the edge (long or short) over which sheets are turned for the back. `guides` are lines that help whoever
    designs it: the axis they stand on (x or y) and where.
    """

    id: str
    kind: str
    titles: dict[str, str]
    width: float
    height: float
    safe: float
    bands: dict[str, str]
    elements: tuple[Element, ...]
    by_role: dict[str, dict[str, str]] = field(default_factory=dict)
    pictures: dict[str, Picture] = field(default_factory=dict)
    bleed: float = 0.0
    fold: Fold | None = None
    duplex: str = "long"
    guides: tuple[tuple[str, float], ...] = ()
    stack: str = "sans"

    @property
    def has_back(self) -> bool:
        """Whether anything is drawn on the back."""
        return any(element.side == BACK and not element.hidden for element in self.elements)

    @property
    def open_size(self) -> tuple[float, float]:
        """Width and height of the piece laid open, in millimetres."""
        if self.fold is None:
            return self.width, self.height
        return (self.width, self.height * 2) if self.fold.line == "across" else (self.width * 2, self.height)


def on_side(template: Template, side: str) -> Template:
    """The template with what is drawn on one side only, backgrounds first; nothing that is hidden."""
    drawn = [element for element in template.elements if element.side == side and not element.hidden]
    drawn.sort(key=lambda element: not (isinstance(element, PictureElement) and element.background))
    return replace(template, elements=tuple(drawn))


def inks(template: Template, role: str) -> Mapping[str, str]:
    """What the colours by role are for somebody of this role: the colour by the name in braces that elements use."""
    wanted = role.strip().casefold()
    tables = {"band": template.bands} | template.by_role
    return {
        f"{{{name}}}": {known.casefold(): colour for known, colour in table.items()}.get(
            wanted, table.get("delegate", "#000000")
        )
        for name, table in tables.items()
    }


def adapted(template: Template, width: float, height: float) -> Template:
    """The template on a card a little wider or higher than drawn: what spans the card and words that begin at the left
    grow, the rest keeps its edge.

    Both measures in millimetres and not smaller than the template's own.
    """
    wider, higher = max(0.0, width - template.width), max(0.0, height - template.height)
    if wider < 0.01 and higher < 0.01:
        return template
    moved: list[Element] = []
    for element in template.elements:
        spans_card = element.x <= 0 and element.x + element.w >= template.width
        starts_left = element.x <= template.width / 2
        centred = isinstance(element, TextElement) and element.align == "center"
        # Whatever stands right of it moves away, so words that begin at the left may run on.
        runs_on = isinstance(element, TextElement) and starts_left and (not centred or element.w > template.width / 2)
        wide = isinstance(element, ShapeElement) and starts_left and element.w > template.width * _WIDE
        middle = abs(element.x + element.w / 2 - template.width / 2) < template.width * _MIDDLE
        right = wider / 2 if middle else 0.0 if starts_left else wider
        low = (element.y + element.h / 2) / template.height
        down = higher if low > 0.65 else higher / 2 if low > 0.37 else 0.0
        if isinstance(element, PictureElement) and element.background:
            moved.append(replace(element, w=element.w + wider, h=element.h + higher))
        elif not isinstance(element, CodeElement) and (spans_card or runs_on or wide):
            moved.append(replace(element, w=element.w + wider, y=element.y + down))
        else:
            moved.append(replace(element, x=element.x + right, y=element.y + down))
    return replace(template, width=template.width + wider, height=template.height + higher, elements=tuple(moved))
