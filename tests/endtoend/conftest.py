"""A virtual screen for whoever drives the real window, one of its own for every test."""

import os
import subprocess
from collections.abc import Iterator

import pytest

FIRST_DISPLAY = 120
LAST_DISPLAY = 400


def _start(number: int) -> "subprocess.Popen[bytes] | None":
    """A server with this number once it takes connections; None when the number is taken."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", f":{number}", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(write,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as pipe:
        if pipe.readline():
            return server
    server.wait()
    return None


@pytest.fixture
def display() -> Iterator[str]:
    """The name of the screen.

    The number is asked for by name: servers that look for a free one themselves take each other's when two begin at the
    same moment.
    """
    for number in range(FIRST_DISPLAY, LAST_DISPLAY):
        server = _start(number)
        if server is not None:
            break
    else:
        raise RuntimeError("no virtual screen could be started")
    yield f":{number}"
    server.terminate()
    server.wait()
