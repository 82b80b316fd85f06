"""At a sample event "now" is what the sample's clock says, on the command line as in the window, and it is said."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from companion.bootstrap import Program
from companion.cli.main import run
from companion.presenters.sample_clock import with_sample_clock
from companion.services.programme import change_event

NIGHT = datetime(2016, 4, 28, 13, 30, tzinfo=UTC)
"""22:30 in Seoul: nothing is on."""


@pytest.fixture
def at_night(program: Program, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    owl = replace(program, clock=lambda: NIGHT)

    def say(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = run([str(word) for word in words], owl)
        said = capsys.readouterr()
        return status, said.out, said.err

    return say


def test_now_is_where_the_window_stands_and_is_said(at_night: Callable[..., Any], doors: Path, tmp_path: Path) -> None:
    status, out, err = at_night("status", doors, "--activity", "now")
    assert status == 0
    assert "A sample: its clock says 2016-04-29 " in err
    shown = Path(shutil.copy(doors, tmp_path / "shown.companion"))
    window = with_sample_clock(Program(clock=lambda: NIGHT).open(shown))
    assert f"{window.now.astimezone(window.file.read.event().zone):%Y-%m-%d %H:%M}" in err
    window.file.close()
    assert at_night("status", shown, "--activity", "now") == (status, out, err)


def test_a_clock_that_the_window_set_is_kept_to(at_night: Callable[..., Any], doors: Path) -> None:
    window = with_sample_clock(Program(clock=lambda: NIGHT - timedelta(hours=3)).open(doors))
    clock = (window.now + timedelta(hours=3)).astimezone(window.file.read.event().zone)
    window.file.close()
    assert f"its clock says {clock:%Y-%m-%d %H:%M}" in at_night("status", doors, "--activity", "now")[2]


def test_a_real_event_goes_by_this_laptops_clock(at_night: Callable[..., Any], doors: Path, program: Program) -> None:
    desk = program.open(doors)
    change_event(desk, {"sample": False})
    desk.file.close()
    status, _out, err = at_night("status", doors, "--activity", "now")
    assert status == 2
    assert "Nothing is running now." in err
    assert "clock" not in err
