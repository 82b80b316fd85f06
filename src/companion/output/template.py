"""What a template is: elements in millimetres on a card, and how it grows with a card that is a little larger.

Every length is in millimetres, the origin is the top left corner, y goes down. `template_files` reads templates.
"""

from dataclasses import dataclass, replace

FIELDS = {
    "badge": frozenset(
        {
            *("native", "latin", "delegation", "delegation_native", "place", "organisation", "organisation_native"),
            *("role1", "role2", "plate", "event1", "event2", "help", "code", "number"),
        }
    ),
    "certificate": frozenset(
        {
            *("event", "title1", "title2", "lead", "native", "latin", "second", "organisation"),
            *("statement1", "statement2", "statement", "signer1", "office1", "signer2", "office2"),
            *("qr", "verify", "serial", "foot", "draft", "preview", "seal", "dense"),
        }
    ),
}


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


@dataclass(frozen=True, slots=True)
class TextElement:
    """Words in a box. `fallback` takes their place when the fields are empty; `smallest*` in millimetres.

    `instead` are texts to try in turn when the words do not fit on one line; then only these are wrapped.
    `plate` is the colour of the rounded plate behind them, or empty. `follows` is “qr”, to stay under a code that
    grew, or the id of an earlier text, to move up by what that one leaves free of its box.
    """

    id: str
    part: str
    when: tuple[str, ...]
    x: float
    y: float
    w: float
    h: float
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
    rotate: float
    plate: str
    follows: str


@dataclass(frozen=True, slots=True)
class ShapeElement:
    """A rectangle, ellipse or line. `mono` says what a black-only printer makes of it: skip, frame or black."""

    shape: str
    part: str
    when: tuple[str, ...]
    x: float
    y: float
    w: float
    h: float
    fill: str
    stroke: str
    stroke_width: float
    dash: tuple[float, ...]
    radius: float
    mono: str


@dataclass(frozen=True, slots=True)
class RidgesElement:
    """The ridges of the event's motif, or its emblem, stretched into a box: one tint a ridge, from back to front.

    `tower` is the tower's colour; empty leaves it out.
    """

    part: str
    when: tuple[str, ...]
    x: float
    y: float
    w: float
    h: float
    art: str
    tints: tuple[str, ...]
    mirrored: bool
    tower: str


@dataclass(frozen=True, slots=True)
class CodeElement:
    """A QR code whose right top corner stays when it grows to keep its modules at `smallest_module` millimetres."""

    part: str
    when: tuple[str, ...]
    x: float
    y: float
    w: float
    largest: float
    smallest_module: float
    quiet: float
    text: str
    signed: bool
    colour: str


Element = TextElement | ShapeElement | RidgesElement | CodeElement


@dataclass(frozen=True, slots=True)
class Template:
    """A checked template. `bands` is the band colour by role, `titles` its name by language."""

    id: str
    kind: str
    titles: dict[str, str]
    width: float
    height: float
    safe: float
    bands: dict[str, str]
    elements: tuple[Element, ...]


def adapted(template: Template, width: float, height: float) -> Template:
    """The template on a card a little wider or higher than drawn: what spans the card grows, the rest keeps its edge.

    Both measures in millimetres and not smaller than the template's own.
    """
    wider, higher = max(0.0, width - template.width), max(0.0, height - template.height)
    if wider < 0.01 and higher < 0.01:
        return template
    moved: list[Element] = []
    for element in template.elements:
        tall = element.w if isinstance(element, CodeElement) else element.h
        spans_card = element.x <= 0 and element.x + element.w >= template.width
        centred = isinstance(element, TextElement) and element.align == "center" and element.w > template.width / 2
        right = wider if element.x > template.width / 2 else wider / 2 if centred else 0.0
        low = (element.y + tall / 2) / template.height
        down = higher if low > 0.65 else higher / 2 if low > 0.37 else 0.0
        if spans_card:
            moved.append(replace(element, w=element.w + wider, y=element.y + down))
        else:
            moved.append(replace(element, x=element.x + right, y=element.y + down))
    return replace(template, width=template.width + wider, height=template.height + higher, elements=tuple(moved))
