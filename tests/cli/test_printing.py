"""`companion print`: the print queue without a window, through a print system at its boundary."""

import json
import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from companion.domain.printing import PrinterTrouble

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="CUPS is not part of Windows")

_FAKE = """#!{python}
import json, os, sys
name, folder = os.path.basename(sys.argv[0]), os.path.dirname(sys.argv[0])
alerts = open(os.path.join(folder, "alerts")).read()
if name == "lpstat" and "-e" in sys.argv:
    print("Labels")
elif name == "lpstat" and "-p" in sys.argv:
    print("printer Labels is idle.\\n\\tAlerts: " + alerts)
elif name == "lp":
    with open(os.path.join(folder, "took"), "a") as out:
        out.write(json.dumps(sys.argv[1:]) + "\\n")
    print("request id is Labels-1 (1 file(s))")
"""


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("lp", "lpstat", "cancel"):
        command = folder / name
        command.write_text(_FAKE.format(python=sys.executable))
        command.chmod(command.stat().st_mode | stat.S_IXUSR)
    (folder / "alerts").write_text("none")
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


def checked_in(command: Any, event: Path, number: int = 2) -> list[dict[str, Any]]:
    """Checks people in where badges are printed, and returns what the desk answered."""
    assert command("print", event, "--at", "Opening").status == 0
    people = command("delegates", event, "--json").records[:number]
    words = [person["code"] for person in people]
    done = command("scan", event, "--activity", "Opening", "--at", "2016-04-25T09:20", "--json", *words)
    found: list[dict[str, Any]] = done.records
    return found


def test_checking_in_fills_the_queue_and_run_prints_it(command: Any, doors: Path, system: Path) -> None:
    answers = checked_in(command, doors)
    assert [answer["queued"] for answer in answers] == [1, 2]
    shown = command("print", doors, "--json").records
    assert [(row["state"], row["why"], row["printed"]) for row in shown] == [("queued", "check-in", 0)] * 2
    assert [row["delegate"]["id"] for row in shown] == [answer["delegate"]["id"] for answer in answers]
    done = command("print", doors, "--run", "--printer", "Labels")
    assert done.status == 0, done.err
    assert "Printed: 2 badges." in done.err
    told = [json.loads(line) for line in (system / "took").read_text().splitlines()]
    assert [words[words.index("-d") + 1] for words in told] == ["Labels"], "both stand on one sheet"
    assert [row["state"] for row in command("print", doors, "--json").records] == ["printed"] * 2
    command("print", doors, "--run", "--printer", "Labels")
    assert len((system / "took").read_text().splitlines()) == 1


def test_a_printer_without_paper_is_said_and_the_badges_wait(command: Any, doors: Path, system: Path) -> None:
    checked_in(command, doors)
    (system / "alerts").write_text("media-empty-error")
    done = command("print", doors, "--run", "--printer", "Labels")
    assert done.status == 1
    assert "out of paper" in done.err
    assert not (system / "took").exists()


def test_a_badge_can_be_dropped_and_a_printed_one_printed_again(command: Any, doors: Path, system: Path) -> None:
    checked_in(command, doors)
    assert command("print", doors, "--drop", "2").status == 0
    command("print", doors, "--run", "--printer", "Labels")
    assert [row["state"] for row in command("print", doors, "--json").records] == ["printed", "given-up"]
    again = command("print", doors, "--again", "1", "--json").records
    assert (again[-1]["why"], again[-1]["state"], again[-1]["printed"]) == ("reprint", "queued", 1)
    command("print", doors, "--run", "--printer", "Labels")
    assert command("print", doors, "--json").records[-1]["printed"] == 2
    unknown = command("print", doors, "--drop", "77")
    assert unknown.status == 2
    assert "no badge 77" in unknown.err


def test_a_role_can_be_left_out(command: Any, doors: Path) -> None:
    people = command("delegates", doors, "--json").records
    role = people[0]["role"]
    command("print", doors, "--without-role", role)
    assert not any("queued" in answer for answer in checked_in(command, doors, 1))
    command("print", doors, "--with-role", role)
    assert "print_badges" in command("activities", doors, "--json").records[0]


def test_without_a_printer_the_command_says_how_to_name_one(command: Any, doors: Path, system: Path) -> None:
    checked_in(command, doors)
    done = command("print", doors, "--run")
    assert done.status == 1
    assert "--printer" in done.err


def test_every_trouble_has_words() -> None:
    from companion.cli.printing import TROUBLES

    assert set(TROUBLES) == set(PrinterTrouble)
