"""A design: the JSON document of a badge or certificate template as a frozen value, and where its elements lie.

The document's shape is told in `resources/templates/README.md`. Lengths are millimetres, the origin is the top left
corner, y goes down; turns are degrees against the clock about the middle of an element's box, as the document has them.
Nothing here draws: the document engine checks and draws `Design.document()`.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import count
from math import cos, hypot, radians, sin
from typing import Any

FRONT, BACK = "front", "back"
SIDES = (FRONT, BACK)

Values = Mapping[str, Any]
"""The JSON values of one element or of a document; never changed in place."""

VERSION = 2
"""The version of the documents that are written: each element has an id of its own."""

USUAL_SAFE = 2.5
"""Millimetres at the edge of a card that stay free of words unless the document says otherwise (ui.md section 11)."""

FIELD = re.compile(r"\{([a-z0-9_]+)\}")
_NUMBERED = re.compile(r"-\d+$")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres, turned by `turn` degrees against the clock about its middle."""

    x: float
    y: float
    w: float
    h: float
    turn: float = 0.0

    @property
    def centre(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.w / 2, self.y + self.h / 2

    @property
    def right(self) -> float:
        """Its right edge before it is turned."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """Its lower edge before it is turned."""
        return self.y + self.h

    def on_card(self, across: float, down: float) -> tuple[float, float]:
        """The place on the card of a point told from the middle along the box's own axes."""
        turn = radians(self.turn)
        x, y = self.centre
        return x + across * cos(turn) + down * sin(turn), y - across * sin(turn) + down * cos(turn)

    def own(self, x: float, y: float) -> tuple[float, float]:
        """A place of the card told from the middle along the box's own axes."""
        turn = radians(self.turn)
        across, down = x - self.centre[0], y - self.centre[1]
        return across * cos(turn) - down * sin(turn), across * sin(turn) + down * cos(turn)

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """Top left, top right, bottom right, bottom left, where they lie on the card."""
        w, h = self.w / 2, self.h / 2
        return tuple(self.on_card(across, down) for across, down in ((-w, -h), (w, -h), (w, h), (-w, h)))

    @property
    def bounds(self) -> "Box":
        """The upright box around it."""
        if not self.turn:
            return self
        xs, ys = zip(*self.corners, strict=True)
        return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))

    def holds(self, x: float, y: float, reach: float = 0.0) -> bool:
        """Whether a point lies in it, or not farther than `reach` from it; a thin line can be caught that way."""
        across, down = self.own(x, y)
        return hypot(max(0.0, abs(across) - self.w / 2), max(0.0, abs(down) - self.h / 2)) <= reach

    def moved(self, right: float, down: float) -> "Box":
        """The box so much farther right and down."""
        return replace(self, x=self.x + right, y=self.y + down)


def around(boxes: Iterable[Box]) -> Box | None:
    """The upright box around all of these; None without any."""
    bounds = [box.bounds for box in boxes]
    if not bounds:
        return None
    left, top = min(box.x for box in bounds), min(box.y for box in bounds)
    return Box(left, top, max(box.right for box in bounds) - left, max(box.bottom for box in bounds) - top)


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the document."""

    values: Values

    @property
    def id(self) -> str:
        """Its name in the document, which no other element has."""
        return str(self.values.get("id", ""))

    @property
    def type(self) -> str:
        """What it is: text, plate, rect, ellipse, line, ridges, qr, picture, background, photo."""
        return str(self.values.get("type", ""))

    @property
    def side(self) -> str:
        """Which side it stands on."""
        return str(self.values.get("side", FRONT))

    @property
    def box(self) -> Box:
        """Where it lies. A code is as high as it is wide; a background has no box of its own and none here."""
        w = _number(self.values, "w")
        h = w if self.type == "qr" else _number(self.values, "h")
        return Box(_number(self.values, "x"), _number(self.values, "y"), w, h, _number(self.values, "rotate"))

    @property
    def part(self) -> str:
        """The name under which the engine tells troubles of it."""
        return str(self.values.get("part", self.id))

    @property
    def locked(self) -> bool:
        """Whether it stays as it is until somebody unlocks it."""
        return bool(self.values.get("locked", False))

    @property
    def hidden(self) -> bool:
        """Whether it is left out on paper."""
        return bool(self.values.get("hidden", False))

    @property
    def placed(self) -> bool:
        """Whether it has a place of its own; a background has none."""
        return self.type != "background"

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields its words show, each once, in order."""
        spans = self.values.get("spans", [self.values])
        texts = [str(span.get("text", "")) for span in spans if isinstance(span, Mapping)]
        return tuple(dict.fromkeys(name for text in texts for name in FIELD.findall(text)))


@dataclass(frozen=True, slots=True)
class Design:
    """A document under the pen: everything but its elements in `head`, the elements from back to front."""

    head: Values
    elements: tuple[Element, ...]

    @property
    def document(self) -> dict[str, Any]:
        """The JSON document, to be drawn or kept."""
        return {**self.head, "elements": [dict(element.values) for element in self.elements]}

    @property
    def id(self) -> str:
        """Its name in the program."""
        return str(self.head.get("id", ""))

    @property
    def kind(self) -> str:
        """“badge” or “certificate”."""
        return str(self.head.get("kind", "badge"))

    @property
    def width(self) -> float:
        """Of the card, in millimetres."""
        return _number(self.head, "width")

    @property
    def height(self) -> float:
        """Of the card, in millimetres."""
        return _number(self.head, "height")

    @property
    def safe(self) -> float:
        """How much of the edge stays free of words, in millimetres."""
        return _number(self.head, "safe", USUAL_SAFE)

    @property
    def bleed(self) -> float:
        """How far its ink goes over the edge, in millimetres."""
        return _number(self.head, "bleed")

    @property
    def card(self) -> Box:
        """The whole card."""
        return Box(0.0, 0.0, self.width, self.height)

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides that have something on them, or are asked for by a fold; always the front."""
        back = "fold" in self.head or any(element.side == BACK for element in self.elements)
        return SIDES if back else (FRONT,)

    @property
    def shows_photo(self) -> bool:
        """Whether anything on it depends on a photo."""
        asked = {"photo", "!photo"}
        return any(one.type == "photo" or asked & set(one.values.get("when", ())) for one in self.elements)

    @property
    def colours(self) -> dict[str, str]:
        """The names for colours."""
        return dict(self.head.get("colours", {}))

    @property
    def by_role(self) -> dict[str, dict[str, str]]:
        """The tables of colours by role, the band's first."""
        tables = {name: dict(table) for name, table in self.head.get("by_role", {}).items()}
        return {"band": dict(self.head.get("bands", {})), **tables}

    @property
    def pictures(self) -> dict[str, Any]:
        """The pictures inside the document, by their names in it."""
        return dict(self.head.get("pictures", {}))

    @property
    def titles(self) -> dict[str, str]:
        """What people call it, by language."""
        return dict(self.head.get("title", {}))

    def title(self, language: str) -> str:
        """What people call it, in this language ("en", "zh", "ko") or else in English."""
        return said(self.head.get("title"), language) or self.id

    def element(self, key: str) -> Element | None:
        """The element with this id, if it is there."""
        return next((one for one in self.elements if one.id == key), None)

    def on(self, side: str) -> tuple[Element, ...]:
        """The elements of a side, from back to front."""
        return tuple(one for one in self.elements if one.side == side)

    def chosen(self, ids: Iterable[str]) -> tuple[Element, ...]:
        """The elements with these ids, from back to front."""
        wanted = set(ids)
        return tuple(one for one in self.elements if one.id in wanted)


def read_design(document: Mapping[str, Any]) -> Design:
    """A document as a design. Ids that are missing or repeat get a number, and elements keep their part by name.

    The document is taken as checked by the engine; what it does not know stays as it is.
    """
    head = {**{key: value for key, value in document.items() if key != "elements"}, "version": VERSION}
    elements: list[Element] = []
    taken: set[str] = set()
    for raw in document.get("elements", ()):
        values = dict(raw)
        wanted = str(values.get("id") or values.get("type", "element"))
        own = free_id(wanted, taken)
        taken.add(own)
        if own != values.get("id"):
            if "id" in values and "part" not in values:
                values["part"] = values["id"]
            values["id"] = own
        elements.append(Element(values))
    return Design(head, tuple(elements))


def free_id(wanted: str, taken: Iterable[str]) -> str:
    """The wanted id, or with the first number from 2 on that is not taken."""
    used = set(taken)
    stem = _NUMBERED.sub("", wanted) or wanted
    if wanted not in used:
        return wanted
    return next(name for number in count(2) if (name := f"{stem}-{number}") not in used)


def said(words: object, language: str) -> str:
    """A text, or the one of a table by language that fits this language best; "" when there is none."""
    if isinstance(words, str):
        return words
    if not isinstance(words, Mapping) or not words:
        return ""
    return str(words.get(language) or words.get("en") or next(iter(words.values())))


def _number(values: Values, key: str, default: float = 0.0) -> float:
    value = values.get(key, default)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else default
