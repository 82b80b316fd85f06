"""Make resources/artwork from the numbers below: ridges.json, the drawings, and the application icon in every form.

    python packaging/artwork.py

The ridges are kept as numbers, not as a picture, because the screen and the printed page both draw them, at any width
and height and in the colours of the event.
"""

from __future__ import annotations

import json
import math
import os
import struct
from collections.abc import Callable
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

ARTWORK = Path(__file__).resolve().parent.parent / "resources" / "artwork"

Point = tuple[float, float]

DRAWN_WIDTH, DRAWN_HEIGHT = 1366.0, 233.0
"""Size of the sheet the outlines below are measured on; its top is the highest peak."""

OUTLINES: dict[str, tuple[Point, ...]] = {
    "far": (
        (0, 115), (76, 129), (126, 120.5), (172, 126), (206, 138), (240, 156), (268, 176), (290, 191.5), (314, 199),
        (340, 190), (374, 178.5), (400, 186), (426, 208), (450, 226), (472, 233), (498, 225), (528, 209), (556, 192),
        (582, 184), (602, 189), (620, 194), (640, 189), (664, 175), (704, 158), (750, 140), (800, 132.5), (842, 134),
        (884, 141), (936, 159), (980, 167), (1018, 170), (1060, 161), (1112, 141), (1162, 128), (1216, 123.5),
        (1252, 130), (1290, 133), (1326, 130.5), (1366, 124),
    ),
    "middle": (
        (0, 66), (76, 83), (136, 99), (190, 106.5), (222, 108), (268, 103), (320, 92), (378, 86.5), (430, 90),
        (480, 98), (540, 112), (590, 122.5), (648, 127.5), (694, 125), (740, 117), (790, 105), (834, 100.5),
        (868, 103), (904, 111), (946, 128), (986, 143), (1022, 151), (1056, 149.5), (1092, 141), (1136, 124),
        (1190, 105), (1240, 95), (1286, 91), (1330, 94), (1366, 101),
    ),
    "near": (
        (0, 78), (46, 82.5), (88, 83), (128, 80), (172, 74), (250, 60), (312, 51), (380, 46), (450, 47), (510, 53),
        (562, 62.5), (620, 68), (674, 70), (730, 67.5), (784, 61), (842, 52), (914, 48.5), (982, 52), (1050, 60),
        (1130, 76.5), (1180, 86.5), (1222, 94), (1268, 97), (1312, 95), (1366, 89.5),
    ),
    "front": (
        (0, 28), (70, 31), (150, 34.5), (256, 37.5), (336, 36.5), (424, 32.5), (520, 26), (604, 21.5), (682, 20.5),
        (760, 24), (850, 30.5), (940, 35.5), (1024, 37), (1110, 35), (1200, 30), (1284, 25), (1366, 23.5),
    ),
}  # fmt: skip
"""From the back to the front; x from the left, height above the foot."""

TOWER: tuple[tuple[Point, ...], ...] = (
    ((1221.2, 110), (1221.5, 153), (1223.1, 153), (1223.4, 110)),
    ((1211.2, 125.6), (1212.4, 126.9), (1219.6, 127.2), (1220.4, 128.4), (1224.2, 128.4), (1225, 127.2),
     (1232.2, 126.9), (1233.4, 125.6), (1233.4, 122.2), (1232.2, 120.9), (1212.4, 120.9), (1211.2, 122.2)),
    ((1214.4, 119.7), (1230.2, 119.7), (1229.2, 116.7), (1215.4, 116.7)),
    ((1220.9, 118), (1223.7, 118), (1225.2, 86), (1219.4, 86)),
)  # fmt: skip
"""Antenna, deck, lower deck, shaft; it stands behind the near ridge."""

COLOURS: dict[str, dict[str, str | None]] = {
    "full": {
        "sky": "#E6F2EC", "far": "#CFE5DC", "middle": "#9CCBBB", "near": "#4E9A88", "front": "#12594F",
        "tower": "#4E9A88", "sun": "#E9773F",
    },
    "tint": {
        "sky": None, "far": "#EDF5F1", "middle": "#E0EEE8", "near": "#D2E6DD", "front": "#C1DCD1",
        "tower": "#D2E6DD", "sun": None,
    },
    "strip": {
        "sky": None, "far": "#E6F1EC", "middle": "#CFE5DC", "near": "#A9D1C4", "front": "#6FB0A0",
        "tower": None, "sun": None,
    },
}  # fmt: skip
"""`full` for badges, event cards and the second screen, `tint` under text, `strip` above the role band.

None: not drawn."""

EMBLEM_SHEET = 86.0
"""Width of the emblem's circle, on the sheet its outlines are measured on."""

EMBLEM_OUTLINES: dict[str, tuple[Point, ...]] = {
    "far": ((0, 42), (3.5, 40.9), (8, 44), (17, 52.4), (27, 43.6), (30, 41.8), (34.7, 43.4), (45, 37), (60, 30),
            (76, 34), (86, 38.6)),
    "middle": ((0, 19), (8.5, 20.4), (36.7, 28.6), (61.7, 23), (86, 34.4)),
    "near": ((0, 8), (16, 10.6), (41.7, 16), (72, 10.8), (86, 9)),
    "front": ((0, 8.4), (20, 6), (43.3, 4.9), (68, 6.6), (86, 9.4)),
}  # fmt: skip


@dataclass(frozen=True)
class Sun:
    """Centre: `x` in shares of the width, `y` of the ridges' height from the foot; `radius` in shares of the width."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True)
class Scene:
    """How one place uses the ridges: `mirrored` left to right (the sun keeps its place), with which colours and sun."""

    mirrored: bool
    colours: str
    sun: Sun | None


SCENES = {
    "card": Scene(mirrored=False, colours="full", sun=Sun(0.861, 1.65, 0.039)),
    "badge": Scene(mirrored=True, colours="full", sun=Sun(0.79, 1.024, 0.082)),
    "second-screen": Scene(mirrored=False, colours="full", sun=Sun(0.845, 1.54, 0.0558)),
    "backdrop": Scene(mirrored=False, colours="tint", sun=None),
    "strip": Scene(mirrored=True, colours="strip", sun=None),
}
EMBLEM_SUN = Sun(0.62, 0.64, 0.21)


def slopes(points: tuple[Point, ...]) -> list[float]:
    """Slope at each point of a curve that never swings past its points (Fritsch and Carlson, 1980)."""
    steps = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(points)]
    inner = []
    for (before, after), (left, middle, right) in zip(
        pairwise(steps), zip(points, points[1:], points[2:], strict=False), strict=True
    ):
        if before * after <= 0:
            inner.append(0.0)
            continue
        near, far = middle[0] - left[0], right[0] - middle[0]
        inner.append(3 * (near + far) / ((2 * far + near) / before + (far + 2 * near) / after))
    return [steps[0], *inner, steps[-1]]


@dataclass(frozen=True)
class Ridge:
    """A skyline from left to right in shares of its sheet: `start`, then cubic curves (two control points, end)."""

    name: str
    start: Point
    curves: tuple[tuple[Point, Point, Point], ...]


def share(point: Point, sheet: Point) -> Point:
    """`point` in shares of the sheet's width and height."""
    return round(point[0] / sheet[0], 5), round(point[1] / sheet[1], 5)


def ridge(name: str, points: tuple[Point, ...], sheet: Point) -> Ridge:
    """The smooth skyline through `points`."""
    found = []
    for (start, end), (leaving, arriving) in zip(pairwise(points), pairwise(slopes(points)), strict=True):
        third = (end[0] - start[0]) / 3
        first = start[0] + third, start[1] + leaving * third
        second = end[0] - third, end[1] - arriving * third
        found.append((share(first, sheet), share(second, sheet), share(end, sheet)))
    return Ridge(name, share(points[0], sheet), tuple(found))


def ridges() -> list[Ridge]:
    """The four ridges, back to front."""
    return [ridge(name, points, (DRAWN_WIDTH, DRAWN_HEIGHT)) for name, points in OUTLINES.items()]


def emblem_areas() -> dict[str, list[Point]]:
    """The four ridges inside the round emblem, back to front, as closed polygons cut by its circle.

    They are cut here because not everything that draws them can clip.
    """
    areas = {}
    for name, points in EMBLEM_OUTLINES.items():
        one = ridge(name, points, (EMBLEM_SHEET, EMBLEM_SHEET))
        skyline, start = [one.start], one.start
        for first, second, end in one.curves:
            skyline += [bezier(start, first, second, end, step / 48) for step in range(1, 49)]
            start = end
        inside = [(x, y) for x, y in skyline if math.hypot(x - 0.5, y - 0.5) < 0.5]
        right, left = (math.atan2(y - 0.5, x - 0.5) for x, y in (inside[-1], inside[0]))
        if left > 0:
            left -= 2 * math.pi
        steps = 90
        arc = [right + (left - right) * step / steps for step in range(steps + 1)]
        round_foot = [(0.5 + 0.5 * math.cos(angle), 0.5 + 0.5 * math.sin(angle)) for angle in arc]
        areas[name] = [share(point, (1, 1)) for point in (*inside, *round_foot)]
    return areas


def bezier(start: Point, first: Point, second: Point, end: Point, t: float) -> Point:
    """The point at `t` (0 to 1) of a cubic curve."""
    u = 1 - t
    weights = u**3, 3 * u * u * t, 3 * u * t * t, t**3
    x, y = (
        sum(weight * point[axis] for weight, point in zip(weights, (start, first, second, end), strict=True))
        for axis in (0, 1)
    )
    return x, y


def tower() -> list[list[Point]]:
    """The tower as closed polygons in shares of the ridges' sheet."""
    return [[share(point, (DRAWN_WIDTH, DRAWN_HEIGHT)) for point in part] for part in TOWER]


def table() -> dict[str, object]:
    """The content of ridges.json; resources/artwork/README.md says what each word means."""

    return {
        "version": 1,
        "ridges": [
            {"name": one.name, "start": one.start, "curves": [[v for point in c for v in point] for c in one.curves]}
            for one in ridges()
        ],
        "tower": {"behind": "near", "polygons": tower()},
        "emblem": {
            "sun": asdict(EMBLEM_SUN),
            "areas": [{"name": name, "points": points} for name, points in emblem_areas().items()],
        },
        "colours": COLOURS,
        "scenes": {name: asdict(scene) for name, scene in SCENES.items()},
    }


def ridge_path(one: Ridge, place: Callable[[Point], str]) -> str:
    """SVG path data of the area under a skyline; `place` writes a point where it stands in the drawing."""
    bends = "".join(f"C{place(a)} {place(b)} {place(end)}" for a, b, end in one.curves)
    return f"M{place((0, 0))}L{place(one.start)}{bends}L{place((1, 0))}Z"


def scene_svg(name: str, width: float, height: float, ridge_height: float) -> str:
    """One scene as a drawing of `width` by `height`, its ridges `ridge_height` high."""
    scene = SCENES[name]
    palette = COLOURS[scene.colours]

    def place(point: Point) -> str:
        x = 1 - point[0] if scene.mirrored else point[0]
        return f"{x * width:.2f} {height - point[1] * ridge_height:.2f}"

    parts = [f'<rect width="{width:g}" height="{height:g}" fill="{palette["sky"] or "none"}"/>']
    if scene.sun:
        x, y, radius = scene.sun.x * width, height - scene.sun.y * ridge_height, scene.sun.radius * width
        parts.append(f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{radius:.2f}" fill="{palette["sun"]}"/>')
    for one in ridges():
        if one.name == "near" and palette["tower"]:
            polygons = "".join("M" + "L".join(map(place, polygon)) + "Z" for polygon in tower())
            parts.append(f'<path fill="{palette["tower"]}" d="{polygons}"/>')
        parts.append(f'<path fill="{palette[one.name]}" d="{ridge_path(one, place)}"/>')
    size = f'width="{width:g}" height="{height:g}" viewBox="0 0 {width:g} {height:g}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>' + "".join(parts) + "</svg>\n"


def emblem_svg(side: float = 96) -> str:
    """The round emblem."""
    palette = COLOURS["full"]
    parts = [f'<circle cx="{side / 2:g}" cy="{side / 2:g}" r="{side / 2:g}" fill="{palette["sky"]}"/>']
    x, y, radius = EMBLEM_SUN.x * side, side - EMBLEM_SUN.y * side, EMBLEM_SUN.radius * side
    parts.append(f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{radius:.2f}" fill="{palette["sun"]}"/>')
    for name, points in emblem_areas().items():
        line = "L".join(f"{x * side:.2f} {side - y * side:.2f}" for x, y in points)
        parts.append(f'<path fill="{palette[name]}" d="M{line}Z"/>')
    size = f'width="{side:g}" height="{side:g}" viewBox="0 0 {side:g} {side:g}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>' + "".join(parts) + "</svg>\n"


def icon_png(size: int) -> bytes:
    """The application icon as a PNG of `size` by `size` pixels."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ARTWORK / "app-icon.svg")).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def windows_icon(sizes: tuple[int, ...]) -> bytes:
    """An .ico of PNG pictures (Windows Vista and later): a directory of 16 bytes a picture, then the pictures."""
    pictures = [(size, icon_png(size)) for size in sizes]
    offset = 6 + 16 * len(pictures)
    directory, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in pictures:
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset + len(body))
        body += picture
    return directory + body


def apple_icon() -> bytes:
    """An .icns of PNG pictures: each with its four-letter kind and length."""
    kinds = ((b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024))
    body = b""
    for kind, size in kinds:
        picture = icon_png(size)
        body += kind + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> None:
    """Write everything that follows from numbers or from app-icon.svg."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    (ARTWORK / "ridges.json").write_text(json.dumps(table(), separators=(",", ":")) + "\n", encoding="utf-8")
    (ARTWORK / "ridges.svg").write_text(scene_svg("card", 804, 178, 76), encoding="utf-8")
    (ARTWORK / "emblem.svg").write_text(emblem_svg(), encoding="utf-8")
    (ARTWORK / "app-icon.png").write_bytes(icon_png(256))
    (ARTWORK / "app-icon.ico").write_bytes(windows_icon((16, 20, 24, 32, 40, 48, 64, 128, 256)))
    (ARTWORK / "app-icon.icns").write_bytes(apple_icon())
    application.quit()


if __name__ == "__main__":
    main()
