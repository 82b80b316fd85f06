"""Template files: a JSON document in millimetres that says what stands where on a badge or a certificate.

Every length is in millimetres, the origin is the top left corner, y goes down. The shape of the document is told in
`resources/templates/README.md`; in short:

    {"id": ..., "kind": "badge" | "certificate", "title": {"en": ...}, "width": ..., "height": ..., "stack": "sans",
     "colours": {name: "#RRGGBB"}, "bands": {role: "#RRGGBB"}, "elements": [{"type": "text", ...}, ...]}

Text may name fields in braces, `{native}`; which fields there are depends on the kind (`FIELDS`). Anything unknown,
missing or out of range is a UserError that names the element, so that a hand-edited template never prints half.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from companion import paths
from companion.domain.answers import UserError
from companion.output.template import (
    FIELDS,
    CodeElement,
    Element,
    RidgesElement,
    ShapeElement,
    Template,
    TextElement,
    Words,
)

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_FIELD = re.compile(r"\{([a-z0-9_]+)\}")
_REMEDY = "Correct the template file, or choose a template that came with Companion."
_LARGEST = 2000.0


@dataclass(frozen=True, slots=True)
class _Reader:
    """Takes checked values out of one JSON object and refuses what it does not know."""

    template: str
    name: str
    values: dict[str, Any]

    def fault(self, what: str) -> UserError:
        return UserError(f"The template {self.template} has a mistake in {self.name}: {what}.", _REMEDY)

    def measure(self, key: str, default: float | None = None, *, low: float = 0.0, high: float = _LARGEST) -> float:
        value = self.values.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            raise self.fault(f"“{key}” must be a number from {low:g} to {high:g}")
        return float(value)

    def text(self, key: str, default: str | None = None, among: frozenset[str] | None = None) -> str:
        value = self.values.get(key, default)
        if not isinstance(value, str) or (among is not None and value not in among):
            raise self.fault(f"“{key}” must be " + (f"one of {', '.join(sorted(among))}" if among else "text"))
        return value

    def flag(self, key: str) -> bool:
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self.fault(f"“{key}” must be true or false")
        return value

    def listed(self, key: str, default: list[Any]) -> list[Any]:
        value = self.values.get(key, default)
        if not isinstance(value, list):
            raise self.fault(f"“{key}” must be a list")
        return value

    def colour(self, key: str, default: str, colours: dict[str, str]) -> str:
        value = colours.get(self.text(key, default), self.text(key, default))
        if value not in {"", "{band}"} and not _COLOUR.fullmatch(value):
            raise self.fault(f"“{key}” must be a colour such as #12211E")
        return value

    def only(self, allowed: str) -> None:
        unknown = sorted(set(self.values) - set(allowed.split()) - {"type", "id", "part", "when", "about"})
        if unknown:
            raise self.fault(f"“{unknown[0]}” is not known here")


def read_template(document: Any, source: str = "template") -> Template:
    """Check a JSON document and return the template. Raises UserError that names the element and what is wrong."""
    if not isinstance(document, dict):
        raise UserError(f"The template {source} is not a template document.", _REMEDY)
    top = _Reader(source, "its head", document)
    name = top.text("id")
    top = _Reader(name, "its head", document)
    top.only("kind title width height safe stack colours bands elements version")
    kind = top.text("kind", among=frozenset(FIELDS))
    width, height = top.measure("width", low=10), top.measure("height", low=10)
    colours = {key: top.colour("colour", value, {}) for key, value in _mapping(top, "colours").items()}
    bands = {
        key: _Reader(name, "bands", {}).colour("colour", value, colours)
        for key, value in _mapping(top, "bands").items()
    }
    if kind == "badge" and "delegate" not in bands:
        raise top.fault("“bands” must have a colour for “delegate”")
    common = _Common(name, kind, top.text("stack", "sans", frozenset({"sans", "serif"})), colours, (width, height))
    elements = [_element(common, index, value) for index, value in enumerate(top.listed("elements", []), 1)]
    _check_followed(top, elements)
    return Template(name, kind, _mapping(top, "title"), width, height, top.measure("safe", 2.5), bands, tuple(elements))


def load_template(path: Path) -> Template:
    """Read and check a template file. Raises UserError."""
    try:
        document = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise UserError(f"The template {path.name} cannot be read.", "Check that the file is still there.") from error
    except ValueError as error:
        raise UserError(f"The template {path.name} is not a template document.", _REMEDY) from error
    return read_template(document, path.stem)


def templates(kind: str) -> tuple[Template, ...]:
    """The shipped templates of a kind, “badge” or “certificate”, in the order of their ids."""
    folder = paths.resources() / "templates"
    return tuple(load_template(path) for path in sorted((folder / kind).glob("*.json")))


def template_named(kind: str, name: str) -> Template:
    """The shipped template with this id. Raises UserError when there is none."""
    found = [template for template in templates(kind) if template.id == name]
    if not found:
        raise UserError(f"There is no template “{name}”.", "Choose one of the templates in the list.")
    return found[0]


def _check_followed(top: _Reader, elements: list[Element]) -> None:
    """What a text follows must be there, and before it."""
    earlier = {"", "qr"}
    for element in elements:
        if isinstance(element, TextElement):
            if element.follows not in earlier:
                raise _Reader(top.name, element.id, {}).fault(
                    f"“follows” names {element.follows}, which is no earlier text"
                )
            earlier.add(element.id)


@dataclass(frozen=True, slots=True)
class _Common:
    """What every element of one template needs while it is read."""

    template: str
    kind: str
    stack: str
    colours: dict[str, str]
    page: tuple[float, float]


def _mapping(reader: _Reader, key: str) -> dict[str, str]:
    value = reader.values.get(key, {})
    if not isinstance(value, dict) or not all(isinstance(part, str) for part in value.values()):
        raise reader.fault(f"“{key}” must be a table of texts")
    return dict(value)


def _element(common: _Common, index: int, value: Any) -> Element:
    if not isinstance(value, dict):
        raise _Reader(common.template, f"element {index}", {}).fault("it must be a table")
    reader = _Reader(common.template, f"element {index} ({value.get('id', value.get('type', '?'))})", value)
    kind = reader.text("type", among=frozenset({"text", "plate", "rect", "ellipse", "line", "ridges", "qr"}))
    if kind in {"text", "plate"}:
        return _text(common, reader, plate=kind == "plate")
    if kind == "ridges":
        return _ridges(common, reader)
    if kind == "qr":
        return _code(common, reader)
    return _shape(common, reader, kind)


def _box(common: _Common, reader: _Reader) -> tuple[float, float, float, float]:
    width, height = common.page
    x, y = reader.measure("x", low=-10, high=width), reader.measure("y", low=-10, high=height)
    w, h = reader.measure("w", high=width + 20), reader.measure("h", high=height + 20)
    if x + w > width + 10 or y + h > height + 10:
        raise reader.fault("it leaves the page")
    return x, y, w, h


def _when(common: _Common, reader: _Reader) -> tuple[str, ...]:
    conditions = reader.listed("when", [])
    for condition in conditions:
        if not isinstance(condition, str) or condition.removeprefix("!") not in FIELDS[common.kind]:
            raise reader.fault(f"“when” names {condition}, which is no field")
    return tuple(conditions)


def _fields(common: _Common, reader: _Reader, text: str) -> str:
    for field in _FIELD.findall(text):
        if field not in FIELDS[common.kind]:
            raise reader.fault(f"{{{field}}} is no field")
    return text


_WORD_KEYS = "text size weight stack colour tracking tracking_cjk upper gap over size_latin"


def _words(common: _Common, reader: _Reader) -> Words:
    size = reader.measure("size", low=0.5, high=200)
    over = reader.listed("over", [])
    if not all(isinstance(pair, list) and len(pair) == 2 for pair in over):
        raise reader.fault("“over” must be pairs of a number of characters and a size")
    return Words(
        text=_fields(common, reader, reader.text("text")),
        size=size,
        weight=int(reader.measure("weight", 400, low=100, high=900)),
        stack=reader.text("stack", common.stack, frozenset({"sans", "serif"})),
        colour=reader.colour("colour", "#12211E", common.colours),
        tracking=reader.measure("tracking", 0, low=-0.1, high=2),
        tracking_cjk=reader.measure("tracking_cjk", 0, high=2),
        upper=reader.flag("upper"),
        gap=reader.measure("gap", 0, high=50),
        over=tuple((int(count), float(smaller)) for count, smaller in over),
        size_latin=reader.measure("size_latin", size, low=0.5, high=200),
    )


def _text(common: _Common, reader: _Reader, *, plate: bool) -> TextElement:
    reader.only(
        f"{_WORD_KEYS} x y w h spans fallback instead align valign min min_wrapped lines leading wrap_over rotate fill "
        "follows"
    )
    spans = reader.listed("spans", [reader.values])
    words = tuple(
        _words(common, _Reader(common.template, reader.name, span)) for span in spans if isinstance(span, dict)
    )
    if not words:
        raise reader.fault("it has no words")
    instead = reader.listed("instead", [])
    if not all(isinstance(text, str) for text in instead):
        raise reader.fault("“instead” must be texts")
    size = max(word.size for word in words)
    smallest = reader.measure("min", size, low=0.5, high=size)
    x, y, w, h = _box(common, reader)
    return TextElement(
        id=reader.text("id", "text"),
        part=reader.text("part", reader.text("id", "text")),
        when=_when(common, reader),
        x=x,
        y=y,
        w=w,
        h=h,
        words=words,
        fallback=_fields(common, reader, reader.text("fallback", "")),
        instead=tuple(_fields(common, reader, text) for text in instead),
        align=reader.text("align", "center" if plate else "left", frozenset({"left", "center", "right"})),
        valign=reader.text("valign", "middle" if plate else "top", frozenset({"top", "middle", "bottom"})),
        smallest=smallest,
        smallest_wrapped=reader.measure("min_wrapped", smallest, low=0.5, high=size),
        lines=int(reader.measure("lines", 1, low=1, high=9)),
        leading=reader.measure("leading", 1.25, low=0.8, high=3),
        wrap_over=int(reader.measure("wrap_over", 10_000, low=1, high=10_000)),
        rotate=reader.measure("rotate", 0, low=-180, high=180),
        plate=reader.colour("fill", "#FFFFFF", common.colours) if plate else "",
        follows=reader.text("follows", ""),
    )


def _shape(common: _Common, reader: _Reader, shape: str) -> ShapeElement:
    reader.only("x y w h fill stroke stroke_width dash radius mono")
    x, y, w, h = _box(common, reader)
    dash = reader.listed("dash", [])
    if not all(isinstance(length, int | float) and length > 0 for length in dash):
        raise reader.fault("“dash” must be lengths")
    return ShapeElement(
        shape=shape,
        part=reader.text("id", shape),
        when=_when(common, reader),
        x=x,
        y=y,
        w=w,
        h=h,
        fill=reader.colour("fill", "", common.colours),
        stroke=reader.colour("stroke", "", common.colours),
        stroke_width=reader.measure("stroke_width", 0.2, high=20),
        dash=tuple(float(length) for length in dash),
        radius=reader.measure("radius", 0, high=100),
        mono=reader.text("mono", "skip", frozenset({"skip", "frame", "black"})),
    )


def _ridges(common: _Common, reader: _Reader) -> RidgesElement:
    reader.only("x y w h art tints mirrored tower")
    x, y, w, h = _box(common, reader)
    tints = reader.listed("tints", [])
    tint = _Reader(common.template, reader.name, {f"tint {index}": value for index, value in enumerate(tints, 1)})
    return RidgesElement(
        part=reader.text("id", "ridges"),
        when=_when(common, reader),
        x=x,
        y=y,
        w=w,
        h=h,
        art=reader.text("art", "ridges", frozenset({"ridges", "emblem"})),
        tints=tuple(tint.colour(key, "", common.colours) for key in tint.values),
        mirrored=reader.flag("mirrored"),
        tower=reader.colour("tower", "", common.colours),
    )


def _code(common: _Common, reader: _Reader) -> CodeElement:
    reader.only("x y w text largest smallest_module quiet signed colour")
    width, height = common.page
    side = reader.measure("w", low=5, high=min(width, height))
    return CodeElement(
        part=reader.text("id", "qr"),
        when=_when(common, reader),
        x=reader.measure("x", high=width - side),
        y=reader.measure("y", high=height - side),
        w=side,
        largest=reader.measure("largest", side, low=side, high=min(width, height)),
        smallest_module=reader.measure("smallest_module", 0.4, low=0.2, high=5),
        quiet=reader.measure("quiet", 0, high=30),
        text=_fields(common, reader, reader.text("text")),
        signed=reader.flag("signed"),
        colour=reader.colour("colour", "#0A1412", common.colours),
    )
