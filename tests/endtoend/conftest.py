"""A virtual screen for whoever drives the real window, one of its own for every test."""

import importlib.util
import socket
import subprocess
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from companion.bootstrap import Program
from companion.services.signing import Statement, sign

DISPLAYS = range(120, 400)


def _answers(number: int) -> bool:
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(f"/tmp/.X11-unix/X{number}")  # noqa: S108  where X servers listen, by convention
        except OSError:
            return False
        return True


def _owner(number: int) -> int:
    """The process that holds this number, 0 for none."""
    try:
        return int(Path(f"/tmp/.X{number}-lock").read_text())  # noqa: S108  as above
    except (OSError, ValueError):
        return 0


def _start(number: int) -> "subprocess.Popen[bytes] | None":
    """A server with this number once it takes connections; None when the number is taken."""
    command = ["Xvfb", f":{number}", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    while server.poll() is None:
        if _owner(number) == server.pid and _answers(number):
            return server
        time.sleep(0.02)  # polls another process; there is nothing to wait on
    return None


@pytest.fixture
def display() -> Iterator[str]:
    """The name of the screen.

    Its number is said to the server, which then holds it by a lock. Servers that are told to look for a free number
    (`-displayfd`) hold none, and one that ends takes the socket of another that begins.
    """
    found = ((number, server) for number in DISPLAYS if not _owner(number) and (server := _start(number)) is not None)
    number, server = next(found, (0, None))
    assert server is not None, "no virtual screen could be started"
    yield f":{number}"
    server.terminate()
    server.wait()


FILMED = Statement("TB-1", "别人", "Somebody Else", 6, 2, 2, *[date(2026, 5, 4)] * 3, event="Training in Busan")
"""What stands before the browser's camera: a certificate of an event that no test has."""


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory, program: Program) -> Iterator[Any]:
    """A real Chromium, driven by tests/browser.py, with a certificate's code before its camera."""
    spec = importlib.util.spec_from_file_location("browser", Path(__file__).parents[1] / "browser.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found = module.browser_found()
    if found is None:
        pytest.skip("this machine has no Chromium")
    home = tmp_path_factory.mktemp("browser")
    code = [[bool(on) for on in row] for row in program.qr(sign("77" * 32, FILMED))]
    film = module.film(home / "film.y4m", code)
    before = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")
    one = module.Browser(found, home, *before, f"--use-file-for-fake-video-capture={film}")
    yield one
    one.close()
