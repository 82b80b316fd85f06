"""Makes "photographs" of badges and phones as a laptop's camera at a door takes them, 1280 x 720 in grey.

Everything is computed from a seed: the same seed gives the same picture on every machine. The codes are real, their
modules come from the program's own engine; the scene (a card or a phone before a hall, seen in perspective) is drawn
at twice the size and then harmed as lenses, light and paper harm it.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageDraw, ImageFilter

WIDTH, HEIGHT = 1280, 720
_OVER = 2  # the scene is drawn at twice the size, so that edges are smooth
SEVERITIES = ("mild", "middling", "hard")

Modules = Sequence[Sequence[bool]]
Point = tuple[float, float]


@dataclass(frozen=True)
class Photograph:
    """One picture; `text` is what the code in it says, "" where there is none."""

    category: str
    severity: str
    text: str
    image: Image.Image


@dataclass(frozen=True)
class Pose:
    """How the thing is held. width: of the code in px of the photograph; the angles in degrees."""

    width: float = 200
    turn: float = 0.0
    tilt_x: float = 0.0
    tilt_y: float = 0.0
    centre: Point = (WIDTH / 2, HEIGHT / 2)


# The things that are shown to the camera


def draw_code(modules: Modules, module: int, *, dark: int, light: int) -> Image.Image:
    """The code with four modules of quiet zone."""
    size = len(modules) + 8
    image = Image.new("L", (size, size), light)
    for y, row in enumerate(modules):
        for x, on in enumerate(row):
            if on:
                image.putpixel((x + 4, y + 4), dark)
    return image.resize((size * module, size * module), Image.Resampling.NEAREST)


def draw_badge(modules: Modules, module: int, rng: random.Random) -> tuple[Image.Image, float]:
    """A printed badge, 90 x 55 mm with a code of 22 mm; and how wide its code is in px."""
    code = draw_code(modules, module, dark=rng.randint(15, 40), light=rng.randint(228, 248))
    width = len(modules) * module
    mm = width / 22
    card = Image.new("L", (round(90 * mm), round(55 * mm)), code.getpixel((0, 0)))
    draw = ImageDraw.Draw(card)
    for top, height, length in ((12, 15, 44), (29, 5, 36), (37, 3, 26)):  # name, Latin name, delegation
        x = 4.2
        while x < length:
            stroke = rng.uniform(1.0, height / 1.6)
            draw.rectangle((x * mm, top * mm, (x + stroke * 0.7) * mm, (top + height) * mm), fill=40)
            x += stroke
    draw.rectangle((0, 45.4 * mm, 90 * mm, 55 * mm), fill=110)
    card.paste(code, (round((85 - 22) * mm - 4 * module), round(4.6 * mm)))
    return card, width


def draw_phone(modules: Modules, module: int, *, dark_mode: bool) -> tuple[Image.Image, float]:
    """A phone that shows the code, in dark mode light on dark."""
    dark, light = (214, 22) if dark_mode else (18, 235)
    code = draw_code(modules, module, dark=dark, light=light)
    width = len(modules) * module
    screen = Image.new("L", (round(width * 1.6), round(width * 2.9)), light)
    draw = ImageDraw.Draw(screen)
    ink = 150 if dark_mode else 90
    for line, length in enumerate((0.7, 0.5, 0.6)):
        y = width * (0.16 + line * 0.1)
        draw.rectangle((width * 0.2, y, width * (0.2 + length), y + width * 0.045), fill=ink)
    screen.paste(code, ((screen.width - code.width) // 2, round(width * 0.62)))
    edge = round(width * 0.07)
    body = Image.new("L", (screen.width + 2 * edge, screen.height + 2 * edge), 12)
    body.paste(screen, (edge, edge))
    return body, width


def draw_hall(rng: random.Random) -> Image.Image:
    """What is behind: walls, people, lamps, out of focus; drawn small, it is blurred anyway."""
    hall = Image.new("L", (320, 180), rng.randint(70, 120))
    draw = ImageDraw.Draw(hall)
    for _ in range(26):
        x, y = rng.randint(-40, 320), rng.randint(-40, 180)
        w, h = rng.randint(10, 90), rng.randint(10, 120)
        shape = draw.rectangle if rng.random() < 0.6 else draw.ellipse
        shape((x, y, x + w, y + h), fill=rng.randint(25, 215))
    hall = hall.filter(ImageFilter.GaussianBlur(2))
    return hall.resize((WIDTH * _OVER, HEIGHT * _OVER), Image.Resampling.BICUBIC)


# Geometry


def _corners(thing: Image.Image, code_width: float, pose: Pose) -> list[Point]:
    """Where the thing's corners are seen; the camera is as far away as four codes are wide."""
    scale = pose.width * _OVER / code_width
    far = 4.0 * pose.width * _OVER
    turn, about_x, about_y = (math.radians(angle) for angle in (pose.turn, pose.tilt_x, pose.tilt_y))
    seen = []
    for cx, cy in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)):
        x, y, z = cx * thing.width * scale, cy * thing.height * scale, 0.0
        x, y = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
        y, z = y * math.cos(about_x), y * math.sin(about_x)
        x, z = x * math.cos(about_y) + z * math.sin(about_y), z * math.cos(about_y) - x * math.sin(about_y)
        nearer = far / (far + z)
        seen.append((pose.centre[0] * _OVER + x * nearer, pose.centre[1] * _OVER + y * nearer))
    return seen


def _solve(rows: list[list[float]]) -> list[float]:
    """The solution of linear equations, each row with its right side last."""
    size = len(rows)
    for i in range(size):
        best = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[best] = rows[best], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for r in range(size):
            if r != i:
                factor = rows[r][i]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i], strict=True)]
    return [row[-1] for row in rows]


def _seen_in(hall: Image.Image, thing: Image.Image, code_width: float, pose: Pose) -> tuple[Image.Image, Image.Image]:
    """The thing in the hall, in perspective; and where it is, in white."""
    corners = _corners(thing, code_width, pose)
    equations = []
    ends = ((0, 0), (thing.width, 0), (thing.width, thing.height), (0, thing.height))
    for (x, y), (u, v) in zip(corners, ends, strict=True):
        equations.append([x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y, float(u)])
        equations.append([0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y, float(v)])
    coefficients = _solve(equations)
    flat = thing.transform(hall.size, Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BILINEAR)
    mask = Image.new("L", hall.size, 0)
    ImageDraw.Draw(mask).polygon(corners, fill=255)
    return Image.composite(flat, hall, mask), mask


def _taken(scene: Image.Image) -> Image.Image:
    return scene.resize((WIDTH, HEIGHT), Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(0.7))


# Harm


def _noise(image: Image.Image, sigma: float, rng: random.Random) -> Image.Image:
    """Sensor noise: the sum of four throws is near enough to a bell."""
    throws = [Image.frombytes("L", image.size, rng.randbytes(image.width * image.height)) for _ in range(4)]
    bell = Image.blend(Image.blend(throws[0], throws[1], 0.5), Image.blend(throws[2], throws[3], 0.5), 0.5)
    strength = sigma / 37.0  # the mean of four even throws of 0 to 255 has a standard deviation of 37
    bell = bell.point([min(255, max(0, round(128 + (value - 127.5) * strength))) for value in range(256)])
    return ImageChops.add(image, bell, scale=1, offset=-128)


def _light(image: Image.Image, gain: float) -> Image.Image:
    return image.point([round(value * gain) for value in range(256)])


def _motion(image: Image.Image, length: float, angle: float) -> Image.Image:
    """The hand moved while the shutter was open."""
    steps = max(2, round(length))
    total = image
    for step in range(1, steps):
        way = length * step / (steps - 1) - length / 2
        moved = image.transform(
            image.size, Image.Transform.AFFINE,
            (1, 0, way * math.cos(angle), 0, 1, way * math.sin(angle)), Image.Resampling.BILINEAR,
        )  # fmt: skip
        total = Image.blend(total, moved, 1 / (step + 1))
    return total


def _glare(image: Image.Image, centre: Point, radius: float, strength: float) -> Image.Image:
    """A lamp mirrored in the foil of a badge holder: white in the middle, fading."""
    size = round(radius * 2)
    spot = ImageChops.invert(Image.radial_gradient("L")).resize((size, size), Image.Resampling.BICUBIC)
    spot = spot.point([min(255, round(max(0, value - 74) * strength)) for value in range(256)])
    veil = Image.new("L", image.size, 0)
    veil.paste(spot, (round(centre[0] - radius), round(centre[1] - radius)))
    return ImageChops.add(image, veil)


def _shadow(image: Image.Image, centre: Point, angle: float, depth: float) -> Image.Image:
    """The edge of a shadow runs over the code."""
    mask = Image.new("L", image.size, 0)
    far = 2000
    cos, sin = math.cos(angle), math.sin(angle)
    x, y = centre
    edge = [(x - far * cos, y - far * sin), (x + far * cos, y + far * sin)]
    ImageDraw.Draw(mask).polygon([*edge, (edge[1][0] - far * sin, edge[1][1] + far * cos),
                                  (edge[0][0] - far * sin, edge[0][1] + far * cos)], fill=255)  # fmt: skip
    return Image.composite(_light(image, depth), image, mask.filter(ImageFilter.GaussianBlur(4)))


def _creased(thing: Image.Image, amount: float, rng: random.Random) -> Image.Image:
    """Paper that was folded and in a pocket: cells pushed about, and folds that catch the light."""
    cells = 7
    xs = [thing.width * i / cells for i in range(cells + 1)]
    ys = [thing.height * i / cells for i in range(cells + 1)]
    push = amount * thing.width / cells * 0.16
    moved = {
        (i, j): (xs[i] + rng.uniform(-push, push), ys[j] + rng.uniform(-push, push))
        for i in range(cells + 1)
        for j in range(cells + 1)
    }
    mesh = []
    for i in range(cells):
        for j in range(cells):
            box = (round(xs[i]), round(ys[j]), round(xs[i + 1]), round(ys[j + 1]))
            quad = (*moved[i, j], *moved[i, j + 1], *moved[i + 1, j + 1], *moved[i + 1, j])
            mesh.append((box, quad))
    bent = thing.transform(thing.size, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR)
    shade = Image.new("L", thing.size, 128)
    draw = ImageDraw.Draw(shade)
    for i in range(cells):
        for j in range(cells):
            tone = 128 + round(rng.uniform(-60, 25) * amount)
            draw.polygon([moved[i, j], moved[i + 1, j], moved[i + 1, j + 1], moved[i, j + 1]], fill=tone)
    for _ in range(round(6 * amount)):
        start = (rng.uniform(0, thing.width), rng.uniform(0, thing.height))
        end = (rng.uniform(0, thing.width), rng.uniform(0, thing.height))
        draw.line((*start, *end), fill=rng.choice((70, 190)), width=max(2, round(thing.width * 0.006 * amount)))
    shade = shade.filter(ImageFilter.GaussianBlur(thing.width / 150))
    return ImageChops.add(bent, shade, scale=1, offset=-128)


def _waves(size: tuple[int, int], depth: float, rng: random.Random) -> Image.Image:
    """The beat of a display's pixels with the sensor's: a slanting wave of light, at most `depth` darker."""
    period, angle = rng.uniform(4.0, 22.0), rng.uniform(0, math.pi)
    kx, ky = math.cos(angle) / period, math.sin(angle) / period
    levels = [round(255 * (1 - depth / 2 + depth / 2 * math.sin(2 * math.pi * i / 64))) for i in range(64)]
    rows = bytearray()
    turns = [64 * kx * x for x in range(size[0])]
    for y in range(size[1]):
        start = 64 * ky * y
        rows += bytes([levels[int(start + turn) & 63] for turn in turns])
    return Image.frombytes("L", size, bytes(rows))


def _moire(image: Image.Image, depth: float, rng: random.Random) -> Image.Image:
    """Two such waves over a display."""
    return ImageChops.multiply(ImageChops.multiply(image, _waves(image.size, depth, rng)),
                               _waves(image.size, depth, rng))  # fmt: skip


# The categories


def _pose(rng: random.Random, width: float = 200, tilt: float = 12) -> Pose:
    centre = (WIDTH / 2 + rng.uniform(-120, 120), HEIGHT / 2 + rng.uniform(-60, 60))
    return Pose(width, rng.uniform(-12, 12), rng.uniform(-tilt, tilt), rng.uniform(-tilt, tilt), centre)


def _badge(modules: Modules, rng: random.Random, pose: Pose, crease: float = 0.0) -> Image.Image:
    thing, width = draw_badge(modules, 12, rng)
    if crease:
        thing = _creased(thing, crease, rng)
    scene, _mask = _seen_in(draw_hall(rng), thing, width, pose)
    return _taken(scene)


def _phone(modules: Modules, rng: random.Random, pose: Pose, *, dark: bool, moire: float) -> Image.Image:
    thing, width = draw_phone(modules, 12, dark_mode=dark)
    scene, mask = _seen_in(draw_hall(rng), thing, width, pose)
    photo = _taken(scene)
    return Image.composite(_moire(photo, moire, rng), photo, _taken(mask))


def _around_code(pose: Pose) -> Point:
    """About where the code of a badge is seen."""
    angle, away = math.radians(pose.turn), pose.width * 1.3
    return (
        pose.centre[0] + away * math.cos(angle) + pose.width * 0.55 * math.sin(angle),
        pose.centre[1] + away * math.sin(angle) - pose.width * 0.55 * math.cos(angle),
    )


def _still(modules: Modules, rng: random.Random, hard: int) -> Image.Image:
    return _badge(modules, rng, _pose(rng, (240, 180, 130)[hard]))


def _blurred(modules: Modules, rng: random.Random, hard: int) -> Image.Image:
    image = _badge(modules, rng, _pose(rng, 190))
    return _noise(image.filter(ImageFilter.GaussianBlur((2.0, 3.2, 4.4)[hard])), 2, rng)


def _moved(modules: Modules, rng: random.Random, hard: int) -> Image.Image:
    image = _badge(modules, rng, _pose(rng, 190))
    return _noise(_motion(image, (7, 11, 15)[hard], rng.uniform(0, math.pi)), 2, rng)


def _tilted(modules: Modules, rng: random.Random, hard: int) -> Image.Image:
    angle = (35, 48, 60)[hard] * rng.choice((-1, 1))
    x, y = (angle, rng.uniform(-8, 8)) if rng.random() < 0.5 else (rng.uniform(-8, 8), angle)
    centre = (WIDTH / 2 + rng.uniform(-60, 60), HEIGHT / 2 + rng.uniform(-40, 40))
    return _noise(_badge(modules, rng, Pose(170, rng.uniform(-10, 10), x, y, centre)), 3, rng)


def _turned(modules: Modules, rng: random.Random, hard: int) -> Image.Image:
    turn = rng.uniform(*((15, 45), (60, 135), (140, 340))[hard])
    pose = Pose(150, turn, rng.uniform(-20, 20), rng.uniform(-20, 20), (WIDTH / 2, HEIGHT / 2))
    return _noise(_badge(modules, rng, pose), 3, rng)


def _glaring(modules: Modules, rng: random.Random, hard: int) -> Image.Image:
    pose = _pose(rng, 190)
    x, y = _around_code(pose)
    at = (x + rng.uniform(-60, 60), y + rng.uniform(-60, 60))
    return _glare(_badge(modules, rng, pose), at, (60, 85, 120)[hard], (0.8, 1.0, 1.1)[hard])


def _dim(modules: Modules, rng: random.Random, hard: int) -> Image.Image:
    image = _light(_badge(modules, rng, _pose(rng, 180)), (0.3, 0.18, 0.12)[hard])
    return _noise(image.filter(ImageFilter.GaussianBlur(0.8)), (5, 7, 9)[hard], rng)


def _shaded(modules: Modules, rng: random.Random, hard: int) -> Image.Image:
    pose = _pose(rng, 180)
    image = _shadow(
        _badge(modules, rng, pose), _around_code(pose), rng.uniform(0, 2 * math.pi), (0.55, 0.4, 0.27)[hard]
    )
    return _noise(image, 3, rng)


def _small(modules: Modules, rng: random.Random, hard: int) -> Image.Image:
    return _noise(_badge(modules, rng, _pose(rng, (80, 60, 46)[hard], 10)), 3, rng)


def _crumpled(modules: Modules, rng: random.Random, hard: int) -> Image.Image:
    return _noise(_badge(modules, rng, _pose(rng, 200), crease=(0.2, 0.3, 0.4)[hard]), 3, rng)


def _on_screen(modules: Modules, rng: random.Random, hard: int, *, dark: bool) -> Image.Image:
    pose = _pose(rng, (170, 130, 100)[hard], 15)
    image = _phone(modules, rng, pose, dark=dark, moire=(0.15, 0.3, 0.45)[hard])
    if hard == 2:
        away = (WIDTH / 2 + rng.uniform(-160, 160), HEIGHT / 2 + rng.uniform(-160, 160))
        image = _glare(image, away, 90, 0.9)
    return _noise(image.filter(ImageFilter.GaussianBlur((0.6, 0.9, 1.1)[hard])), 3, rng)


_MAKERS: dict[str, Callable[[Modules, random.Random, int], Image.Image]] = {
    "held still": _still,
    "out of focus": _blurred,
    "moving hand": _moved,
    "tilted": _tilted,
    "turned": _turned,
    "glare": _glaring,
    "low light, noise": _dim,
    "shadow across": _shaded,
    "small, far away": _small,
    "creased paper": _crumpled,
    "phone, moiré": lambda modules, rng, hard: _on_screen(modules, rng, hard, dark=False),
    "phone, dark mode": lambda modules, rng, hard: _on_screen(modules, rng, hard, dark=True),
}

CATEGORIES = tuple(_MAKERS)


def photograph(category: str, hard: int, seed: int, text: str, modules: Modules) -> Photograph:
    """One picture of a category of CATEGORIES; `hard` is 0 to 2 (SEVERITIES)."""
    rng = random.Random(f"{category}/{hard}/{seed}")
    return Photograph(category, SEVERITIES[hard], text, _MAKERS[category](modules, rng, hard))


def empty_hall(seed: int) -> Photograph:
    """A picture without any code: what the camera sees most of the day."""
    rng = random.Random(f"empty/{seed}")
    return Photograph("no code", SEVERITIES[0], "", _noise(_taken(draw_hall(rng)), 4, rng))


def photographed(
    paper: Image.Image, code_width: float, seed: int, *, width: float = 320, tilt: float = 30
) -> Image.Image:
    """A printed piece with its code in the middle, `code_width` px wide there and about `width` px in the photograph,
    held at an angle of up to `tilt` degrees: a little out of focus, noisy, in uneven light."""
    rng = random.Random(f"paper/{seed}")
    pose = Pose(width, rng.uniform(-20, 20), rng.choice((-1, 1)) * tilt, rng.uniform(-tilt, tilt) / 2)
    scene, _mask = _seen_in(draw_hall(rng), paper, code_width, pose)
    photo = _light(_taken(scene).filter(ImageFilter.GaussianBlur(0.6)), rng.uniform(0.7, 1.0))
    return _noise(photo, 6, rng)
