"""Killed at any moment: whatever was answered at the door is in the journal, and the file is whole."""

import json
import random
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from companion import paths
from companion.cli.main import run
from companion.services.sample import write_sample
from companion.store.file import open_file

KILLS = 20
MOST_ANSWERS = 14
AHEAD = 4
PEOPLE = KILLS * (MOST_ANSWERS + AHEAD)  # enough for every desk that is killed
MOST_SECONDS = 0.012  # a scan takes a few milliseconds, so this reaches any point inside one


@pytest.fixture
def event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
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
    path = tmp_path / "congress.companion"
    desk = write_sample(
        path, paths.resources() / "samples", lambda: datetime.now(UTC),
        programme="congress", delegates=PEOPLE, marks=False,
    )  # fmt: skip
    desk.file.close()
    return path


def killed_while_scanning(event: Path, activity: str, codes: list[str], rng: random.Random) -> list[dict[str, Any]]:
    """Scans until somewhere in the middle SIGKILL ends it; the answers that were printed whole."""
    words = ("scan", str(event), "--activity", activity, "--admit-anyway", "rehearsal", "--json", "-")
    process = subprocess.Popen(
        [sys.executable, "-m", "companion", *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    )
    assert process.stdin is not None
    assert process.stdout is not None
    awaited = rng.randint(1, MOST_ANSWERS)
    with process:
        process.stdin.write("".join(f"{code}\n" for code in codes[: awaited + AHEAD]))
        process.stdin.flush()  # and left open: only the kill ends it
        said = [process.stdout.readline() for _ in range(awaited)]
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(rng.uniform(0, MOST_SECONDS))
        process.kill()
        said += process.stdout.readlines()
    assert process.returncode == -signal.SIGKILL
    return [json.loads(line) for line in said if line.endswith("\n")]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_no_answer_is_lost_when_the_program_is_killed(event: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rng = random.Random(20)
    with open_file(event) as file:
        codes = [badge.code for badge in file.read.active_badges().values()]
        activity = file.read.activities()[0].id
    assert len(codes) == PEOPLE
    answered: dict[str, str] = {}
    kills = 0
    for _ in range(KILLS):
        waiting = [code for code in codes if code not in answered]
        rng.shuffle(waiting)
        answers = killed_while_scanning(event, activity, waiting, rng)
        kills += 1
        with open_file(event) as file:
            assert file.check().sound
            journal = {entry.id: entry for _, entry in file.read.journal()}
            present = file.read.presences_at(activity)
        for answer in answers:
            assert answer["answer"] in {"admitted", "already-in"}  # already in: saved, but killed before it was said
            if answer["answer"] == "admitted":
                entry = journal[answer["entry"]]
                assert entry.subject == f"mark/{answer['delegate']['id']}/{activity}"
            assert present[answer["delegate"]["id"]].inside(answer["checkpoint"])
            answered[answer["code"]] = answer["delegate"]["id"]
    assert kills == KILLS
    assert len(answered) >= KILLS

    capsys.readouterr()
    run(["check", str(event), "--json"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["light"] for line in lines if line["subject"] == "file"] == ["green"]
