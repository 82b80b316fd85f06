"""The same thousand badges, A6 four on A4 with name, organisation and QR, by Companion, gLabels and pretix.

Run with: pytest tests/bench/test_badges_beside_others.py --override-ini addopts= -p no:randomly
`beside/README.md` says how the other two are installed. Each is measured from the list to the finished PDF: Companion
and gLabels as whole processes, pretix without the start of Django. Nothing here fails for being slow.
"""

import csv
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pypdf
import pytest
import zxingcpp
from pypdfium2 import PdfDocument

from companion.domain.delegates import Delegate
from companion.domain.programme import Event
from companion.services import programme, roster
from companion.services.ports import system_clock

COUNT = 1000
RUNS = 5
BESIDE = Path(__file__).parent / "beside"
PRETIX = os.environ.get("COMPANION_PRETIX", "")


@dataclass(frozen=True)
class Made:
    """What a program made, and the seconds it took in each run."""

    pdf: Path
    seconds: tuple[float, ...]

    @property
    def a_second(self) -> float:
        """Badges a second, at the median."""
        return COUNT / statistics.median(self.seconds)

    @property
    def each(self) -> float:
        """Kilobytes a badge."""
        return self.pdf.stat().st_size / COUNT / 1000

    def check(self) -> None:
        """Every badge is there: four a page, names as text, codes that can be read."""
        pages = pypdf.PdfReader(self.pdf).pages
        assert len(pages) == COUNT / 4
        assert "Guest" in pages[-1].extract_text()
        sheet = PdfDocument(self.pdf)[0].render(scale=150 / 72).to_pil().convert("L")
        assert len(zxingcpp.read_barcodes(sheet)) == 4


def timed(command: list[str], folder: Path, environment: dict[str, str] | None = None) -> float:
    started = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, capture_output=True, env=environment)
    return time.perf_counter() - started


def companion(folder: Path) -> Callable[[Path], float]:
    """Makes the badges with the command line, reading an event file."""
    event = folder / "day.companion"
    day = Event("", {"en": "Open day"}, date(2026, 1, 1), date(2026, 1, 1), "UTC")
    desk = programme.new_event(event, day, system_clock)
    for number in range(COUNT):
        person = Delegate("", latin=f"Guest Number {number}", organisation=f"Ministry of Environment {number % 40}")
        roster.add(desk, person)
    desk.file.close()
    run = [sys.executable, "-m", "companion"]
    timed([*run, "design", str(event), "--import", str(BESIDE / "badge.json")], folder)
    listed = subprocess.run(
        [*run, "design", str(event), "--list", "--json"], check=True, capture_output=True, text=True
    )
    [own] = [line["id"] for line in map(json.loads, listed.stdout.splitlines()) if line.get("own")]
    options = ["--template", own, "--stock", "generic-a4-a6p"]
    return lambda pdf: timed([*run, "badges", str(event), "-o", str(pdf), *options], folder)


def glabels(folder: Path) -> Callable[[Path], float]:
    """Makes the badges with gLabels, reading a CSV file."""
    with (folder / "people.csv").open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["name", "organisation", "code"])
        for number in range(COUNT):
            code = 100_000_000_000 + number * 7919
            rows.writerow([f"Guest Number {number}", f"Ministry of Environment {number % 40}", code])
    label = shutil.copy(BESIDE / "badge.glabels", folder)
    return lambda pdf: timed(["glabels-3-batch", "-o", str(pdf), str(label)], folder)


def pretix(folder: Path) -> Callable[[Path], float]:
    """Makes the badges with pretix's exporter, reading its database."""
    settings = folder / "pretix.cfg"
    settings.write_text(f"[pretix]\nurl=http://localhost\ndatadir={folder}\n[database]\nbackend=sqlite3\n")
    environment = os.environ | {"PRETIX_CONFIG_FILE": str(settings)}
    timed([PRETIX, "-m", "pretix", "migrate"], folder, environment)

    def make(pdf: Path) -> float:
        ran = subprocess.run(
            [PRETIX, str(BESIDE / "pretix_badges.py"), str(COUNT), str(pdf)],
            cwd=folder, check=True, capture_output=True, text=True, env=environment,
        )  # fmt: skip
        return float(json.loads(ran.stdout.splitlines()[-1])["seconds"])

    return make


def test_the_same_badges_by_three_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    programs = {"Companion": (companion, RUNS)}
    if shutil.which("glabels-3-batch"):
        programs["gLabels"] = (glabels, RUNS)
    if PRETIX:
        programs["pretix"] = (pretix, 1)
    makers = {}
    for name, (prepared, _runs) in programs.items():
        (tmp_path / name).mkdir()
        makers[name] = prepared(tmp_path / name)
    seconds: dict[str, list[float]] = {name: [] for name in programs}
    for run in range(RUNS):  # in turn, so that a slow minute of the machine meets everybody
        for name, (_prepared, runs) in programs.items():
            if run < runs:
                seconds[name].append(makers[name](tmp_path / name / "badges.pdf"))
    made = {name: Made(tmp_path / name / "badges.pdf", tuple(times)) for name, times in seconds.items()}
    for one in made.values():
        one.check()
    ours = made["Companion"]
    with capsys.disabled():
        print()  # noqa: T201
        for name, one in made.items():
            rate, size = ours.a_second / one.a_second, one.each / ours.each
            print(f"{name}: {one.a_second:.0f} badges a second, {one.each:.2f} kB a badge"  # noqa: T201
                  f" (Companion: {rate:.1f} times as fast, {size:.1f} times as small)")  # fmt: skip
        for name in {"gLabels", "pretix"} - set(made):
            print(f"{name} is not installed here and was left out")  # noqa: T201
