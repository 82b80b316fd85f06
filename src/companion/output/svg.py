"""SVG drawings (logos) as PDF operators, so that they stay sharp at every size.

Taken are shapes, paths, groups, `use`, styles and classes, opacity, linear and radial gradients and clipping paths.
Words, pictures inside the drawing, filters, masks and patterns are refused in words: a logo must not print half.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from xml.etree import ElementTree as ET

from PIL import ImageColor

from companion.domain.answers import UserError
from companion.output.svg_paths import (
    Matrix,
    Segment,
    bounds,
    ellipse,
    figure,
    operators,
    path,
    polygon,
    rectangle,
    transform,
)

_REMEDY = "Save it as plain SVG with text turned into outlines, or as PNG or PDF."
_UNITS = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "em": 16.0}
_INHERITED = {
    "fill": "black",
    "stroke": "none",
    "stroke-width": "1",
    "stroke-linecap": "butt",
    "stroke-linejoin": "miter",
    "stroke-miterlimit": "4",
    "stroke-dasharray": "none",
    "stroke-dashoffset": "0",
    "fill-rule": "nonzero",
    "clip-rule": "nonzero",
    "fill-opacity": "1",
    "stroke-opacity": "1",
    "color": "black",
    "visibility": "visible",
}
_OWN = frozenset({"opacity", "display", "clip-path", "mask", "filter", "stop-color", "stop-opacity"})
_REFUSED = {"text": "text", "image": "a picture inside", "foreignObject": "text", "pattern": "a pattern"}
_SILENT = frozenset(
    {"defs", "symbol", "clipPath", "linearGradient", "radialGradient", "style", "title", "desc", "metadata", "mask"}
    | {"filter", "pattern", "script", "marker", "view", "cursor", "namedview", "font", "solidColor", "animate"}
)
_GROUPS = frozenset({"g", "a", "switch", "svg"})
_DEEPEST = 40
_LONGEST = 150_000  # elements drawn, `use` counted each time
_HEAVIEST = 8_000_000  # bytes
_TAGS = 400_000
_OUTLINE = 1_500_000  # characters of one outline
_MEASURE = 100  # characters of one measure
_WORK = 1_000_000
"""Rules compared, points drawn and colours of gradients at most, some microseconds each: a drawing whose parts are
used thousands of times must not stop a print run."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing in units of its own, y upwards: PDF operators and the resources they name, as PDF writes them."""

    width: float
    height: float
    operators: bytes
    resources: bytes


def read_svg(data: bytes) -> Drawing:
    """An SVG file as PDF operators. Raises UserError when it is none, or holds what cannot be drawn here."""
    if len(data) > _HEAVIEST or data.count(b"<") > _TAGS:
        raise _broken()
    if b"<!ENTITY" in data.replace(b"\0", b""):  # UTF-16 has a zero beside every letter
        raise UserError("This SVG picture is built in a way that cannot be read.", _REMEDY)
    try:
        root = ET.fromstring(data)  # noqa: S314 - entities were refused above
        if _tag(root) != "svg":
            raise _broken()
        return _Reader(root).drawing()
    except (ET.ParseError, ValueError, KeyError, IndexError, TypeError, RecursionError, ArithmeticError) as error:
        raise _broken() from error


def _broken() -> UserError:
    return UserError("This SVG picture cannot be read.", _REMEDY)


def _tag(element: ET.Element) -> str:
    return str(element.tag).rpartition("}")[2]  # a comment's tag is a function, whose name nobody draws


def _length(text: str | None, whole: float, default: float = 0.0) -> float:
    if text is None or not text.strip() or len(text) > _MEASURE:
        return default
    found = re.fullmatch(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(%|[a-z]*)\s*", text)
    if found is None:
        return default
    return float(found[1]) * (whole / 100 if found[2] == "%" else _UNITS[found[2]])


def _declarations(text: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in text.split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, colon, value in pairs if colon}


@dataclass(slots=True)
class _Resources:
    """What the operators name: shadings and opacities."""

    shadings: list[str] = field(default_factory=list)
    opacities: dict[tuple[float, float], str] = field(default_factory=dict)

    def opacity(self, fill: float, stroke: float) -> str:
        if fill >= 1 and stroke >= 1:
            return ""
        name = self.opacities.setdefault((round(fill, 3), round(stroke, 3)), f"O{len(self.opacities)}")
        return f"/{name} gs"

    def written(self) -> bytes:
        shadings = " ".join(f"/S{index} {shading}" for index, shading in enumerate(self.shadings))
        states = " ".join(f"/{name} << /ca {fill} /CA {stroke} >>" for (fill, stroke), name in self.opacities.items())
        return f"<< /Shading << {shadings} >> /ExtGState << {states} >> >>".encode("ascii")


class _Reader:
    """Walks over one drawing and writes operators."""

    def __init__(self, root: ET.Element) -> None:
        self._root = root
        self._ids = {element.get("id", ""): element for element in root.iter() if element.get("id")}
        self._rules = list(self._style_rules())
        self._resources = _Resources()
        self._out: list[str] = []
        self._drawn = 0
        self._left = _WORK

    def _spend(self, work: int) -> None:
        self._left -= work
        if self._left < 0:
            raise _broken()

    def drawing(self) -> Drawing:
        box = [float(value) for value in re.split(r"[\s,]+", self._root.get("viewBox", "").strip()) if value]
        wide, high = (box[2], box[3]) if len(box) == 4 else (300.0, 150.0)
        width = _length(self._root.get("width"), wide, wide)
        height = _length(
            self._root.get("height"), high, high if self._root.get("width") is None else width * high / wide
        )
        if not 0 < width < 1e6 or not 0 < height < 1e6:
            raise _broken()
        flip = Matrix(d=-1, f=height)
        if wide > 0 and high > 0 and len(box) == 4:
            across, down = width / box[2], height / box[3]
            if self._root.get("preserveAspectRatio", "").strip() != "none":
                across = down = min(across, down)
            left, top = (width - box[2] * across) / 2, (height - box[3] * down) / 2
            flip = flip @ Matrix(across, 0, 0, down, left - box[0] * across, top - box[1] * down)
        self._out.append(f"{flip.operands()} cm")
        self._size = (wide, high)
        self._children(self._root, self._style(self._root, _INHERITED), 1.0, 0)
        return Drawing(width, height, "\n".join(self._out).encode("ascii"), self._resources.written())

    def _style_rules(self) -> Iterator[tuple[str, dict[str, str]]]:
        for element in self._root.iter():
            if _tag(element) == "style" and element.text:
                # Without patterns, which look through a text without braces again from each of its letters.
                first, *others = element.text.split("/*")
                text = first + "".join(part.partition("*/")[2] for part in others)
                for block in text.split("}")[:-1]:
                    selectors, _, body = block.rpartition("{")
                    for selector in selectors.rpartition("{")[2].split(","):
                        yield selector.strip(), _declarations(body)

    def _style(self, element: ET.Element, inherited: Mapping[str, str]) -> dict[str, str]:
        """What holds for an element: inherited, its attributes, the rules of its tag, class and id, its own style."""
        self._spend(len(self._rules))
        found = {name: value for name, value in inherited.items() if name in _INHERITED}
        said = {name: element.get(name, "") for name in (*_INHERITED, *_OWN) if element.get(name) is not None}
        classes = {f".{name}" for name in element.get("class", "").split()}
        for keys in ({_tag(element), "*"}, classes, {f"#{element.get('id', '')}"}):
            for selector, declared in self._rules:
                if selector in keys or selector.removeprefix(_tag(element)) in keys - {"*"}:
                    said |= declared
        said |= _declarations(element.get("style", ""))
        return found | {name: value for name, value in said.items() if value != "inherit"}

    def _children(self, element: ET.Element, style: Mapping[str, str], opacity: float, depth: int) -> None:
        for child in element:
            self._element(child, style, opacity, depth + 1)

    def _element(self, element: ET.Element, inherited: Mapping[str, str], opacity: float, depth: int) -> None:
        tag = _tag(element)
        if not tag or tag in _SILENT:
            return
        self._drawn += 1
        if depth > _DEEPEST or self._drawn > _LONGEST:
            raise _broken()
        style = self._style(element, inherited)
        if style.get("display") == "none":
            return
        _refuse(element, tag, style)
        opacity *= _share(style.get("opacity", "1"))
        self._out.append("q")
        if matrix := element.get("transform"):
            self._out.append(f"{transform(matrix).operands()} cm")
        self._clip(style)
        if tag in _GROUPS:
            self._children(element, style, opacity, depth)
        elif tag == "use":
            self._use(element, style, opacity, depth)
        elif segments := self._outline(element, tag):
            self._paint(segments, style, opacity)
        self._out.append("Q")

    def _use(self, element: ET.Element, style: Mapping[str, str], opacity: float, depth: int) -> None:
        target = self._ids.get(_href(element))
        if target is None:
            return
        moved = Matrix(e=_length(element.get("x"), self._size[0]), f=_length(element.get("y"), self._size[1]))
        self._out.append(f"{moved.operands()} cm")
        if _tag(target) == "symbol":
            self._children(target, self._style(target, style), opacity, depth + 1)
        else:
            self._element(target, style, opacity, depth + 1)

    def _outline(self, element: ET.Element, tag: str) -> list[Segment]:
        if max(len(element.get("d", "")), len(element.get("points", ""))) > _OUTLINE:
            raise _broken()
        segments = self._segments(element, tag)
        self._spend(4 * len(segments))
        return segments

    def _segments(self, element: ET.Element, tag: str) -> list[Segment]:
        wide, high = self._size

        def measure(name: str, whole: float, default: float = 0.0) -> float:
            return _length(element.get(name), whole, default)

        if tag == "path":
            return path(element.get("d", ""))
        if tag == "rect":
            w, h = measure("width", wide), measure("height", high)
            rx, ry = measure("rx", wide, -1), measure("ry", high, -1)
            rx, ry = (ry if rx < 0 else rx), (rx if ry < 0 else ry)
            return rectangle(measure("x", wide), measure("y", high), w, h, rx, ry) if w > 0 and h > 0 else []
        if tag in {"circle", "ellipse"}:
            rx = measure("r", wide) if tag == "circle" else measure("rx", wide)
            ry = rx if tag == "circle" else measure("ry", high)
            return ellipse(measure("cx", wide), measure("cy", high), rx, ry) if rx > 0 and ry > 0 else []
        if tag == "line":
            ends = ((measure("x1", wide), measure("y1", high)), (measure("x2", wide), measure("y2", high)))
            return [("m", (ends[0],)), ("l", (ends[1],))]
        if tag in {"polyline", "polygon"}:
            return polygon(element.get("points", ""), closed=tag == "polygon")
        return []

    def _clip(self, style: Mapping[str, str]) -> None:
        target = self._ids.get(_reference(style.get("clip-path", "")))
        if target is None or _tag(target) != "clipPath":
            return
        if target.get("clipPathUnits") == "objectBoundingBox":
            raise UserError("This SVG picture uses a mask, which cannot be drawn.", _REMEDY)
        parts, even = [], False
        for child in target:
            shape = self._ids.get(_href(child), child) if _tag(child) == "use" else child
            rule = self._style(shape, _INHERITED)
            even = even or rule.get("clip-rule") == "evenodd"
            matrix = transform(target.get("transform", "")) @ transform(child.get("transform", ""))
            matrix = matrix if shape is child else matrix @ transform(shape.get("transform", ""))
            parts.append(operators(_mapped(self._outline(shape, _tag(shape)), matrix)))
        self._out.append(f"{' '.join(parts) or '0 0 0 0 re'} {'W*' if even else 'W'} n")

    def _paint(self, segments: list[Segment], style: Mapping[str, str], opacity: float) -> None:
        if style["visibility"] in {"hidden", "collapse"}:
            return
        drawn, even = operators(segments), style["fill-rule"] == "evenodd"
        fill, gradient = self._colour(style["fill"], style)
        stroke, stroke_gradient = self._colour(style["stroke"], style)
        if stroke_gradient is not None:
            stroke = self._first_colour(stroke_gradient)
        width = _length(style["stroke-width"], max(self._size), 1.0)
        shown = self._resources.opacity(
            opacity * _share(style["fill-opacity"]), opacity * _share(style["stroke-opacity"])
        )
        if shown:
            self._out.append(shown)
        if gradient is not None:
            self._shade(gradient, segments, drawn, even=even)
        if fill is not None:
            self._out.append(f"{_operands(fill)} rg {drawn} {'f*' if even else 'f'}")
        if stroke is not None and width > 0:
            self._out.append(f"{_operands(stroke)} RG {_pen(style, width, self._size)} {drawn} S")

    def _colour(self, said: str, style: Mapping[str, str]) -> tuple[tuple[int, int, int] | None, ET.Element | None]:
        """A plain colour, or the gradient that is named; neither for nothing."""
        if name := _reference(said):
            target = self._ids.get(name)
            if target is not None and _tag(target) in {"linearGradient", "radialGradient"}:
                return None, target
            if target is not None:
                raise UserError("This SVG picture uses a pattern, which cannot be drawn.", _REMEDY)
            said = said.rpartition(")")[2].strip() or "none"
        if said == "currentColor":
            said = style["color"]
        return _rgb(said), None

    def _stops(self, gradient: ET.Element) -> list[tuple[float, tuple[int, int, int]]]:
        for source in self._sources(gradient):
            stops = [child for child in source if _tag(child) == "stop"]
            if not stops:
                continue
            found, last = [], 0.0
            for stop in stops:
                last = max(last, min(1.0, _length(stop.get("offset"), 1.0)))
                style = self._style(stop, _INHERITED)
                self._spend(4)
                found.append((last, _rgb(style.get("stop-color", "black")) or (0, 0, 0)))
            return found
        return []

    def _sources(self, gradient: ET.Element) -> Iterator[ET.Element]:
        """The gradient, and those it refers to for what it does not say itself."""
        for _ in range(_DEEPEST):
            yield gradient
            following = self._ids.get(_href(gradient))
            if following is None:
                return
            gradient = following

    def _first_colour(self, gradient: ET.Element) -> tuple[int, int, int] | None:
        stops = self._stops(gradient)
        return stops[0][1] if stops else None

    def _shade(self, gradient: ET.Element, segments: list[Segment], drawn: str, *, even: bool) -> None:
        said: dict[str, str] = {}
        for source in self._sources(gradient):
            said = {**source.attrib, **said}
        stops = self._stops(gradient)
        if not stops:
            return
        by_box = said.get("gradientUnits", "objectBoundingBox") == "objectBoundingBox"
        wide, high = (1.0, 1.0) if by_box else self._size
        matrix = transform(said.get("gradientTransform", ""))
        if by_box:
            x, y, w, h = bounds(segments)
            if not w or not h:
                return
            matrix = Matrix(w, 0, 0, h, x, y) @ matrix
        if _tag(gradient) == "linearGradient":
            ends = (("x1", wide, 0.0), ("y1", high, 0.0), ("x2", wide, wide), ("y2", high, 0.0))
            coordinates = [_length(said.get(name), whole, default) for name, whole, default in ends]
            kind = 2
        else:
            cx, cy = _length(said.get("cx"), wide, wide / 2), _length(said.get("cy"), high, high / 2)
            r = _length(said.get("r"), max(wide, high), max(wide, high) / 2)
            coordinates = [_length(said.get("fx"), wide, cx), _length(said.get("fy"), high, cy), 0.0, cx, cy, r]
            kind = 3
        name = f"S{len(self._resources.shadings)}"
        self._resources.shadings.append(
            f"<< /ShadingType {kind} /ColorSpace /DeviceRGB /Coords [{' '.join(map(figure, coordinates))}] "
            f"/Function {_function(stops)} /Extend [true true] >>"
        )
        self._out.append(f"q {drawn} {'W*' if even else 'W'} n {matrix.operands()} cm /{name} sh Q")


def _function(stops: list[tuple[float, tuple[int, int, int]]]) -> str:
    """The colours along a gradient as a PDF function from 0 to 1."""
    stops = [(0.0, stops[0][1]), *stops, (1.0, stops[-1][1])]
    parts, edges = list[str](), list[float]()
    for (start, colour), (end, following) in pairwise(stops):
        if end - start <= 1e-6:
            continue
        parts.append(f"<< /FunctionType 2 /Domain [0 1] /C0 [{_operands(colour)}] /C1 [{_operands(following)}] /N 1 >>")
        edges.append(end)
    bound = " ".join(figure(edge) for edge in edges[:-1])
    return (
        f"<< /FunctionType 3 /Domain [0 1] /Functions [{' '.join(parts)}] /Bounds [{bound}] "
        f"/Encode [{' '.join(['0 1'] * len(parts))}] >>"
    )


def _pen(style: Mapping[str, str], width: float, size: tuple[float, float]) -> str:
    caps, joins = {"round": 1, "square": 2}, {"round": 1, "bevel": 2}
    said = [part for part in re.split(r"[\s,]+", style["stroke-dasharray"].strip()) if part and part != "none"]
    dashes = [_length(part, max(size)) for part in said]
    dash = " ".join(figure(part) for part in dashes) if any(dashes) and min(dashes) >= 0 else ""
    return (
        f"{figure(width)} w {caps.get(style['stroke-linecap'], 0)} J {joins.get(style['stroke-linejoin'], 0)} j "
        f"{figure(max(1.0, float(style['stroke-miterlimit'])))} M [{dash}] "
        f"{figure(_length(style['stroke-dashoffset'], max(size)))} d"
    )


def _refuse(element: ET.Element, tag: str, style: Mapping[str, str]) -> None:
    """Raises UserError for what would be missing if it were passed over."""
    if tag in _REFUSED and (tag != "text" or "".join(element.itertext()).strip()):
        raise UserError(f"This SVG picture uses {_REFUSED[tag]}, which cannot be drawn.", _REMEDY)
    for feature in ("mask", "filter"):
        if style.get(feature, "none") not in {"none", ""}:
            raise UserError(f"This SVG picture uses a {feature}, which cannot be drawn.", _REMEDY)


def _mapped(segments: list[Segment], matrix: Matrix) -> list[Segment]:
    return [
        (
            operator,
            tuple((matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f) for x, y in points),
        )
        for operator, points in segments
    ]


def _rgb(said: str) -> tuple[int, int, int] | None:
    said = said.strip().lower()
    if said in {"none", "transparent", ""}:
        return None
    found = ImageColor.getrgb(said)
    return found[0], found[1], found[2]


def _operands(colour: tuple[int, int, int]) -> str:
    return " ".join(figure(part / 255) for part in colour)


def _share(text: str) -> float:
    return max(0.0, min(1.0, _length(text, 1.0, 1.0)))


def _reference(text: str) -> str:
    found = re.match(r"\s*url\(\s*['\"]?#([^)'\"]+)['\"]?\s*\)", text)
    return found[1] if found else ""


def _href(element: ET.Element) -> str:
    said = element.get("href") or element.get("{http://www.w3.org/1999/xlink}href") or ""
    return said.removeprefix("#")
