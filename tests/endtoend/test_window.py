"""The real program in a window: a scanner types codes, the panel turns green, the file holds every one of them."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PIL import ImageGrab

from companion.domain.delegates import Delegate
from companion.domain.programme import Activity, ActivityKind, Event
from companion.services import programme, roster
from companion.store.file import open_file

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform != "linux" or not shutil.which("Xvfb") or not shutil.which("xdotool"),
        reason="needs a virtual screen and a hand on its keyboard (Xvfb, xdotool)",
    ),
]

PEOPLE = 100
PATIENCE = 60.0
AGAIN = 8.0
"""Seconds without an answer until whoever scans scans again: a busy machine types a code in pieces."""
TORN = 10


@dataclass
class Screen:
    """A virtual screen with the program on it."""

    number: str
    program: subprocess.Popen[bytes]
    event: Path
    window: str

    def do(self, *words: str) -> str:
        """One xdotool command."""
        made = subprocess.run(
            ["xdotool", *words], env={**os.environ, "DISPLAY": self.number}, capture_output=True, text=True, check=True
        )
        return made.stdout.strip()

    def scan(self, code: str) -> None:
        """As a scanner types: digits without a pause, then Enter."""
        self.do("key", "--delay", "1", *code, "Return")

    def scan_until(self, code: str, answered: Callable[[], bool]) -> None:
        """As whoever holds the scanner does: again when there was no answer."""
        for _ in range(5):
            self.scan(code)
            if happens(answered, AGAIN):
                return
        raise AssertionError("there was no answer")

    def marks(self) -> list[str]:
        """Who is marked, by id, as another program reads the file."""
        with open_file(self.event) as file:
            return [delegate for delegate, presence in file.read.presences_at("open").items() if presence.sightings]


def until(what: Any, seconds: float = PATIENCE) -> Any:
    """The first true answer of `what`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := what():
            return found
        time.sleep(0.05)  # polls another process; there is nothing to wait on
    raise AssertionError("it did not happen in time")


def is_in(screen: Screen, person: str) -> bool:
    return person in screen.marks()


def happens(what: Callable[[], bool], seconds: float) -> bool:
    """Whether it does in this time."""
    try:
        return bool(until(what, seconds))
    except AssertionError:
        return False


@pytest.fixture
def codes(tmp_path: Path) -> dict[str, str]:
    """An event that is on now, with a hundred people; their codes by id."""
    now = datetime.now(UTC)
    start, end = now - timedelta(hours=6), now + timedelta(hours=6)  # whatever time of day it is
    event = Event("", {"en": "Open day"}, start.date(), end.date(), "UTC")
    desk = programme.new_event(tmp_path / "day.companion", event, lambda: datetime.now(UTC))
    programme.put_activity(desk, Activity("open", ActivityKind.SESSION, {"en": "Open day"}, start, end))
    for number in range(PEOPLE):
        roster.add(desk, Delegate("", latin=f"Guest {number}"))
    found = {delegate: badge.code for delegate, badge in desk.file.read.active_badges().items()}
    desk.file.close()
    return found


@pytest.fixture
def screen(tmp_path: Path, codes: dict[str, str], display: str) -> Iterator[Screen]:
    kinds = ("config", "data", "state", "cache")
    homes = {f"XDG_{kind.upper()}_HOME": str(tmp_path / kind) for kind in kinds} | {"HOME": str(tmp_path)}
    environment = {**os.environ, **homes, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
    event = tmp_path / "day.companion"
    program = subprocess.Popen([sys.executable, "-m", "companion", str(event)], env=environment)
    try:
        made = Screen(display, program, event, "")

        def window() -> str:
            try:
                return made.do("search", "--onlyvisible", "--name", "Open day").splitlines()[0]
            except (subprocess.CalledProcessError, IndexError):
                return ""

        made.window = until(window)
        made.do("windowfocus", "--sync", made.window)
        yield made
    finally:
        program.terminate()
        program.wait(PATIENCE)


def colours(screen: Screen) -> set[tuple[int, int, int]]:
    """The colours of the result band."""
    image = ImageGrab.grab(xdisplay=screen.number).convert("RGB")
    return {image.getpixel((x, 100)) for x in range(120, 700, 7)}  # type: ignore[misc]


GO = (0x04, 0x77, 0x5F)
STOP = (0xB3, 0x23, 0x1B)


def test_a_scan_turns_green_and_is_in_the_file(screen: Screen, codes: dict[str, str]) -> None:
    person, code = next(iter(codes.items()))
    assert GO not in colours(screen)
    screen.scan_until(code, lambda: screen.marks() == [person])
    until(lambda: GO in colours(screen))
    stranger = next(c for c in ("772044189554", "462116076818") if c not in codes.values())
    screen.scan_until(stranger, lambda: STOP in colours(screen))
    assert GO not in colours(screen)
    journal = subprocess.run(
        [sys.executable, "-m", "companion", "journal", str(screen.event), "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert journal.stdout.count('"marked"') == 1
    assert journal.stdout.count('"code_refused"') >= 1


def test_a_hundred_scans_as_fast_as_keys_go_lose_none(screen: Screen, codes: dict[str, str]) -> None:
    for code in codes.values():
        screen.scan(code)
    if not happens(lambda: len(screen.marks()) == PEOPLE, AGAIN):
        torn = {person: code for person, code in codes.items() if person not in screen.marks()}
        assert len(torn) <= TORN
        for person, code in torn.items():
            screen.scan_until(code, partial(is_in, screen, person))
    assert sorted(screen.marks()) == sorted(codes)


def test_the_program_ends_when_told_to_and_leaves_one_whole_file(screen: Screen, codes: dict[str, str]) -> None:
    screen.scan_until(next(iter(codes.values())), lambda: len(screen.marks()) == 1)
    screen.program.terminate()
    assert screen.program.wait(PATIENCE) == 0
    assert not screen.event.with_name(f"{screen.event.name}-wal").exists()
    with open_file(screen.event) as file:
        assert file.check().sound
