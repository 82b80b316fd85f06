"""A laptop of one's own for every test: the program with its folders in a temporary place and a clock that stands."""

import io
import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from companion.bootstrap import Program
from companion.cli.main import run
from companion.services.sample import write_sample

THURSDAY_MORNING = datetime(2016, 4, 28, 1, 0, tzinfo=UTC)  # 10:00 in Seoul, the fourth day of the week of 2016


@dataclass(frozen=True)
class Outcome:
    """What a command did: its exit status and what it said."""

    status: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines; fails when anything else stands there."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def record(self) -> dict[str, Any]:
        """The only JSON line."""
        (only,) = self.records
        return only


Command = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps the settings and logs of whoever runs the tests out of them, in programs that are started too."""
    for name in (
        "HOME",
        "USERPROFILE",
        "APPDATA",
        "LOCALAPPDATA",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
    ):
        monkeypatch.setenv(name, str(tmp_path / "home"))


@pytest.fixture
def program(tmp_path: Path) -> Program:
    home = tmp_path / "home"
    return Program(
        clock=lambda: THURSDAY_MORNING,
        settings_file=home / "settings.json",
        logs=home / "logs",
        backups=home / "backups",
    )


@pytest.fixture
def command(program: Program, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    def say(*words: object, typed: str | bytes = b"") -> Outcome:
        raw = typed.encode() if isinstance(typed, str) else typed
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))
        capsys.readouterr()
        status = run([str(word) for word in words], program)
        said = capsys.readouterr()
        assert "Traceback" not in said.out + said.err
        return Outcome(status, said.out, said.err)

    return say


@pytest.fixture(scope="session")
def sample_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("samples")
    made = {}
    for name, marks in (("week", True), ("empty", False)):
        made[name] = folder / f"{name}.companion"
        desk = write_sample(
            made[name], Program().resources / "samples", lambda: THURSDAY_MORNING, as_dated=True, marks=marks
        )
        desk.file.close()
    return made


@pytest.fixture
def week(sample_files: dict[str, Path], tmp_path: Path) -> Path:
    """The programme of 2016 with its whole week of marks."""
    return Path(shutil.copy(sample_files["week"], tmp_path / "week.companion"))


@pytest.fixture
def doors(sample_files: dict[str, Path], tmp_path: Path) -> Path:
    """The programme of 2016 before anybody came."""
    return Path(shutil.copy(sample_files["empty"], tmp_path / "doors.companion"))
