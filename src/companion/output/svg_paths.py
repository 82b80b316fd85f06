"""The outlines of an SVG drawing: what stands in `d`, and the simple shapes, as moves, lines and curves."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import acos, ceil, cos, degrees, hypot, pi, radians, sin, sqrt, tan

Point = tuple[float, float]
Segment = tuple[str, tuple[Point, ...]]
"""m, l, c or h with its points."""

_TOKENS = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_FLAGS = re.compile(r"\s*,?\s*([01])")
_CIRCLE = 0.5522847498
_FARTHEST = 1e15
"""Larger numbers, and what is none, a PDF cannot hold."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """An affine map as PDF and SVG write it: x' = ax + cy + e, y' = bx + dy + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def __matmul__(self, inner: "Matrix") -> "Matrix":
        """First `inner`, then this."""
        return Matrix(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            self.a * inner.e + self.c * inner.f + self.e,
            self.b * inner.e + self.d * inner.f + self.f,
        )

    def operands(self) -> str:
        """As the six operands of `cm`."""
        return " ".join(figure(value) for value in (self.a, self.b, self.c, self.d, self.e, self.f))


def figure(value: float) -> str:
    """A number as a PDF takes it, exact enough for drawings of any unit. Raises ValueError for one that is none."""
    if not abs(value) < _FARTHEST:
        raise ValueError(value)
    return f"{value:.5f}".rstrip("0").rstrip(".") or "0"


def transform(text: str) -> Matrix:
    """The map that a `transform` attribute says. Raises ValueError when it cannot be read."""
    found = Matrix()
    for part in text.split(")")[:-1]:
        name, _, inner = part.partition("(")
        values = [float(value) for value in re.split(r"[\s,]+", inner.strip()) if value]
        found = found @ _TRANSFORMS[name.strip(" ,\t\r\n")](values)
    return found


def _rotated(values: list[float]) -> Matrix:
    turn = radians(values[0])
    around = Matrix(cos(turn), sin(turn), -sin(turn), cos(turn))
    if len(values) < 3:
        return around
    x, y = values[1:3]
    return Matrix(e=x, f=y) @ around @ Matrix(e=-x, f=-y)


_TRANSFORMS: dict[str, Callable[[list[float]], Matrix]] = {
    "matrix": lambda v: Matrix(*v[:6]),
    "translate": lambda v: Matrix(e=v[0], f=v[1] if len(v) > 1 else 0.0),
    "scale": lambda v: Matrix(a=v[0], d=v[1] if len(v) > 1 else v[0]),
    "rotate": _rotated,
    "skewX": lambda v: Matrix(c=tan(radians(v[0]))),
    "skewY": lambda v: Matrix(b=tan(radians(v[0]))),
}


class _Pen:
    """Follows path data and remembers where it is and where a smooth curve goes on."""

    def __init__(self) -> None:
        self.at: Point = (0.0, 0.0)
        self.start: Point = (0.0, 0.0)
        self.cubic: Point | None = None
        self.square: Point | None = None
        self.out: list[Segment] = []

    def draw(self, command: str, values: list[float]) -> None:
        """One command with exactly its own numbers."""
        kind, relative = command.upper(), command.islower()
        x, y = self.at if relative else (0.0, 0.0)
        points = [(values[i] + x, values[i + 1] + y) for i in range(0, len(values) - 1, 2)]
        cubic, square = self.cubic, self.square
        self.cubic = self.square = None
        if kind == "M":
            self.start = points[0]
            self._to("m", points)
        elif kind == "L":
            self._to("l", points)
        elif kind in "HV":
            across = kind == "H"
            self._to("l", [(values[0] + x, self.at[1]) if across else (self.at[0], values[0] + y)])
        elif kind in "CS":
            first = [] if kind == "C" else [self._mirrored(cubic)]
            self.cubic = (first + points)[1]
            self._to("c", first + points)
        elif kind in "QT":
            control = points[0] if kind == "Q" else self._mirrored(square)
            end = points[-1]
            self.square = control
            self._to("c", [_between(self.at, control), _between(end, control), end])
        elif kind == "A":
            for curve in _arc(self.at, values, (values[5] + x, values[6] + y)):
                self._to("c", list(curve))
        else:
            self.out.append(("h", ()))
            self.at = self.start

    def _to(self, operator: str, points: list[Point]) -> None:
        self.out.append((operator, tuple(points)))
        self.at = points[-1]

    def _mirrored(self, control: Point | None) -> Point:
        return self.at if control is None else (2 * self.at[0] - control[0], 2 * self.at[1] - control[1])


def _between(end: Point, control: Point) -> Point:
    return end[0] + (control[0] - end[0]) * 2 / 3, end[1] + (control[1] - end[1]) * 2 / 3


_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def path(data: str) -> list[Segment]:
    """The segments of path data; what stands behind a mistake is left out, as SVG says."""
    pen, position, command = _Pen(), 0, ""
    while True:
        found = _TOKENS.search(data, position)
        if found is None:
            return pen.out
        if found[1]:
            command, position = found[1], found.end()
            if command in "Zz":
                pen.draw(command, [])
                continue
        elif not command or command in "Zz":
            return pen.out
        values, position = _numbers(data, position, command.upper())
        if len(values) < _COUNTS[command.upper()] or (not pen.out and command not in "Mm"):
            return pen.out
        pen.draw(command, values)
        command = {"M": "L", "m": "l"}.get(command, command)


def _numbers(data: str, position: int, kind: str) -> tuple[list[float], int]:
    values: list[float] = []
    for index in range(_COUNTS[kind]):
        # The two flags of an arc may stand together without anything between: “a1 1 0 0110 10”.
        pattern = _FLAGS if kind == "A" and index in {3, 4} else _TOKENS
        found = pattern.match(data, position) if pattern is _FLAGS else pattern.search(data, position)
        if found is None or (pattern is _TOKENS and found[1]):
            break
        values.append(float(found[1] if pattern is _FLAGS else found[2]))
        position = found.end()
    return values, position


def _arc(start: Point, values: list[float], end: Point) -> Iterator[tuple[Point, Point, Point]]:
    """An elliptical arc as curves of a quarter turn at most (SVG 1.1, appendix F.6)."""
    rx, ry, turn = abs(values[0]), abs(values[1]), radians(values[2])
    large, sweep = values[3] != 0, values[4] != 0
    if start == end:
        return
    if not rx or not ry:
        yield start, end, end
        return
    across, up = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cos(turn) * across + sin(turn) * up, -sin(turn) * across + cos(turn) * up
    grown = sqrt(max(1.0, (x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * grown, ry * grown
    free = max(0.0, (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2)
    factor = sqrt(free / ((rx * y) ** 2 + (ry * x) ** 2)) * (-1 if large == sweep else 1)
    cx, cy = factor * rx * y / ry, -factor * ry * x / rx
    middle = (
        cos(turn) * cx - sin(turn) * cy + (start[0] + end[0]) / 2,
        sin(turn) * cx + cos(turn) * cy + (start[1] + end[1]) / 2,
    )
    first = _angle(1, 0, (x - cx) / rx, (y - cy) / ry)
    way = _angle((x - cx) / rx, (y - cy) / ry, (-x - cx) / rx, (-y - cy) / ry)
    way += 2 * pi * (sweep and way < 0) - 2 * pi * (not sweep and way > 0)
    count = max(1, ceil(abs(degrees(way)) / 90.001))
    step = way / count
    reach = 4 / 3 * tan(step / 4)
    for index in range(count):
        here, there = first + index * step, first + (index + 1) * step
        corners = (
            (cos(here) - reach * sin(here), sin(here) + reach * cos(here)),
            (cos(there) + reach * sin(there), sin(there) - reach * cos(there)),
            (cos(there), sin(there)),
        )
        curve = [
            (
                cos(turn) * rx * u - sin(turn) * ry * v + middle[0],
                sin(turn) * rx * u + cos(turn) * ry * v + middle[1],
            )
            for u, v in corners
        ]
        yield curve[0], curve[1], curve[2]


def _angle(ux: float, uy: float, vx: float, vy: float) -> float:
    length = hypot(ux, uy) * hypot(vx, vy)
    turn = acos(max(-1.0, min(1.0, (ux * vx + uy * vy) / length))) if length else 0.0
    return -turn if ux * vy - uy * vx < 0 else turn


def ellipse(cx: float, cy: float, rx: float, ry: float) -> list[Segment]:
    """A whole ellipse."""
    kx, ky = rx * _CIRCLE, ry * _CIRCLE
    return [
        ("m", ((cx + rx, cy),)),
        ("c", ((cx + rx, cy + ky), (cx + kx, cy + ry), (cx, cy + ry))),
        ("c", ((cx - kx, cy + ry), (cx - rx, cy + ky), (cx - rx, cy))),
        ("c", ((cx - rx, cy - ky), (cx - kx, cy - ry), (cx, cy - ry))),
        ("c", ((cx + kx, cy - ry), (cx + rx, cy - ky), (cx + rx, cy))),
        ("h", ()),
    ]


def rectangle(x: float, y: float, w: float, h: float, rx: float, ry: float) -> list[Segment]:
    """A rectangle, with round corners where both radii are more than nothing."""
    rx, ry = min(rx, w / 2), min(ry, h / 2)
    if rx <= 0 or ry <= 0:
        return [("m", ((x, y),)), ("l", ((x + w, y),)), ("l", ((x + w, y + h),)), ("l", ((x, y + h),)), ("h", ())]
    kx, ky, right, low = rx * (1 - _CIRCLE), ry * (1 - _CIRCLE), x + w, y + h
    return [
        ("m", ((x + rx, y),)),
        ("l", ((right - rx, y),)),
        ("c", ((right - kx, y), (right, y + ky), (right, y + ry))),
        ("l", ((right, low - ry),)),
        ("c", ((right, low - ky), (right - kx, low), (right - rx, low))),
        ("l", ((x + rx, low),)),
        ("c", ((x + kx, low), (x, low - ky), (x, low - ry))),
        ("l", ((x, y + ry),)),
        ("c", ((x, y + ky), (x + kx, y), (x + rx, y))),
        ("h", ()),
    ]


def polygon(text: str, *, closed: bool) -> list[Segment]:
    """The corners in a `points` attribute."""
    values = [float(found[2]) for found in _TOKENS.finditer(text) if found[2]]
    points = list(zip(values[::2], values[1::2], strict=False))
    drawn: list[Segment] = [("l" if index else "m", (point,)) for index, point in enumerate(points)]
    return [*drawn, ("h", ())] if closed and drawn else drawn


def bounds(segments: list[Segment]) -> tuple[float, float, float, float]:
    """The box around an outline: left, top, width, height; of curves a few points on the way are enough."""
    points: list[Point] = []
    at: Point = (0.0, 0.0)
    for operator, ends in segments:
        if operator == "c":
            for part in range(1, 9):
                t = part / 8
                parts = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
                curve = (at, *ends)
                points.append(
                    (
                        sum(p * c[0] for p, c in zip(parts, curve, strict=True)),
                        sum(p * c[1] for p, c in zip(parts, curve, strict=True)),
                    )
                )
        else:
            points += ends
        at = ends[-1] if ends else at
    if not points:
        return 0.0, 0.0, 0.0, 0.0
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)


def operators(segments: list[Segment]) -> str:
    """The outline as PDF path operators."""
    return " ".join(
        " ".join([*(f"{figure(x)} {figure(y)}" for x, y in points), operator]) for operator, points in segments
    )
