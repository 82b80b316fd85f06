"""A window that stood still says so in the log."""

import logging
import time

import pytest
from pytestqt.qtbot import QtBot

from companion.ui.stalls import LONGEST_MS, StallWatch


def test_a_stall_is_told_and_the_longest_is_kept(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    watch = StallWatch()
    qtbot.waitUntil(lambda: "watching" in caplog.text)
    time.sleep((2 * LONGEST_MS) / 1000)  # the stall itself
    qtbot.waitUntil(lambda: watch.stalls == 1)
    watch.end()
    assert watch.longest > LONGEST_MS
    assert "stood still" in caplog.text
    assert f"1 were over {LONGEST_MS} ms" in caplog.text
