"""Codes in photographs: what the camera reads, beside pyzbar and OpenCV on the same pictures in the same run.

Run with: pytest tests/bench/test_photos.py --override-ini addopts= [--photos N]
Each cell is the share of pictures that were read, and what that is beside pyzbar's share; below, milliseconds for a
picture of 1280 x 720. OpenCV comes with the pins in packaging/requirements/bench.txt.
"""

import statistics
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from types import ModuleType
from typing import Any

import pytest

from companion.bootstrap import Program
from companion.domain.codes import new_code
from companion.ui.camera.decoder import LIVE, Decoder
from companion.ui.camera.frames import Plane

EMPTY = 12
"""Pictures without a code, for what the camera costs while nobody is there."""

Read = Callable[[Any], list[str]]


@dataclass
class Column:
    """One reader's results."""

    read: Read
    hits: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    seconds: dict[bool, list[float]] = field(default_factory=lambda: defaultdict(list))

    def share(self, cell: tuple[str, str], of: int) -> float:
        return self.hits[cell] / of

    def total(self) -> int:
        return sum(self.hits.values())


def plane(image: Any) -> Plane:
    return Plane(memoryview(image.tobytes()), image.width, image.height, image.width)


def reading_like_the_camera() -> Read:
    """As many frames as one round of passes has, until one is read: a third of a second at the desk."""
    decoder = Decoder()

    def read(image: Any) -> list[str]:
        for way in LIVE:
            found = decoder.read(plane(image), way)
            if found:
                return [one.text for one in found]
        return []

    return read


def reading_with_barcodes() -> Read:
    decoder = Decoder(barcodes=True)
    return lambda image: [one.text for one in decoder.read_still(plane(image))]


def reading_with_pyzbar() -> Read:
    pyzbar = pytest.importorskip("pyzbar.pyzbar", reason="pyzbar is not installed: see packaging/requirements/test.txt")

    def read(image: Any) -> list[str]:
        grey = (image.tobytes(), image.width, image.height)
        return [one.data.decode() for one in pyzbar.decode(grey, symbols=[pyzbar.ZBarSymbol.QRCODE])]

    return read


def reading_with_opencv() -> Read:
    cv2 = pytest.importorskip("cv2", reason="OpenCV is not installed: see packaging/requirements/bench.txt")
    numpy = pytest.importorskip("numpy", reason="numpy is not installed: see packaging/requirements/bench.txt")
    detector = cv2.QRCodeDetector()

    def read(image: Any) -> list[str]:
        rows = numpy.frombuffer(image.tobytes(), numpy.uint8).reshape(image.height, image.width)
        try:
            return [detector.detectAndDecode(rows)[0]]
        except cv2.error:  # it stumbles over some pictures
            return []

    return read


def test_photographs(
    program: Program, photographs: ModuleType, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    each: int = request.config.getoption("--photos")
    still = Decoder()
    columns = {
        "ours": Column(lambda image: [one.text for one in still.read_still(plane(image))]),
        "ours, live": Column(reading_like_the_camera()),
        "ours + barcodes": Column(reading_with_barcodes()),
        "pyzbar": Column(reading_with_pyzbar()),
        "OpenCV": Column(reading_with_opencv()),
    }
    cells = [(category, hard) for category in photographs.CATEGORIES for hard in range(len(photographs.SEVERITIES))]
    wrong: list[str] = []

    def show(photo: Any) -> None:
        for name, column in columns.items():
            started = time.perf_counter()
            found = [text for text in column.read(photo.image) if text]
            column.seconds[bool(photo.text)].append(time.perf_counter() - started)
            column.hits[photo.category, photo.severity] += photo.text in found
            wrong.extend(f"{name} read {text} for {photo.text}" for text in found if text != photo.text)

    for category, hard in cells:
        for seed in range(each):
            code = new_code(Random(f"{category}{hard}{seed}").randrange)
            show(photographs.photograph(category, hard, seed, code, program.qr(code)))
    for seed in range(EMPTY):
        show(photographs.empty_hall(seed))
    with capsys.disabled():
        _print(columns, [(category, photographs.SEVERITIES[hard]) for category, hard in cells], each)
        _print_live(photographs)
    assert [line for line in wrong if line.startswith("ours")] == []


def _print(columns: dict[str, Column], cells: list[tuple[str, str]], each: int) -> None:
    rival = columns["pyzbar"]
    print(f"\n{'share read (x pyzbar)':28}" + "".join(f"{name:>18}" for name in columns))  # noqa: T201
    for cell in cells:
        line = f"{cell[0] + ', ' + cell[1]:28}"
        for column in columns.values():
            share, other = column.share(cell, each), rival.share(cell, each)
            ratio = f"{share / other:.2f}" if other else ("-" if not share else "inf")
            line += f"{share:10.0%} ({ratio:>4}) "
        print(line)  # noqa: T201
    totals = (
        f"{c.total() / each / len(cells):10.0%} ({c.total() / max(1, rival.total()):4.2f}) " for c in columns.values()
    )
    print(f"{'all':28}" + "".join(totals))  # noqa: T201
    for what, kind in (("ms, with a code", True), ("ms, without a code", False)):
        beside = statistics.mean(rival.seconds[kind])
        means = (statistics.mean(c.seconds[kind]) for c in columns.values())
        print(f"{what:28}" + "".join(f"{m * 1000:10.1f} ({m / beside:4.2f}) " for m in means))  # noqa: T201


def _print_live(photographs: ModuleType) -> None:
    """What one frame costs while nobody is there: each pass, and the mean of a round."""
    decoder, halls = Decoder(), [plane(photographs.empty_hall(seed).image) for seed in range(4)]
    cost = {}
    for way in dict.fromkeys(LIVE):
        started = time.perf_counter()
        for hall in halls * 3:
            decoder.read(hall, way)
        cost[way] = (time.perf_counter() - started) / len(halls) / 3 * 1000
    mean = statistics.mean(cost[way] for way in LIVE)
    passes = ", ".join(f"{way.value} {ms:.1f}" for way, ms in cost.items())
    print(f"ms a live frame without a code: {mean:.1f} on average ({passes})")  # noqa: T201
