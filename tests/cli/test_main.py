"""The rules of every command: exit status, where words go, help with an example, no traceback, no window."""

import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest

from companion.bootstrap import Program
from companion.cli.main import asks_for_window, companion

Command = Callable[..., Any]
COMMANDS = sorted(companion.commands)


def test_every_command_of_the_contract_is_there() -> None:
    promised = """sample new import programme delegates activities scan status undo badges certificates verify report
                  journal backup restore check rebuild print"""
    assert not set(promised.split()) - set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_every_command_shows_an_example_that_is_right(command: Command, name: str) -> None:
    outcome = command(name, "--help")
    assert (outcome.status, outcome.err) == (0, "")
    lines = [line.strip() for line in outcome.out.partition("Example:")[2].splitlines()]
    examples = [line for line in lines if line.startswith("companion ")]
    assert examples
    for example in examples:
        said, *words = shlex.split(example)[1:]
        assert said == name
        one = companion.commands[said]
        with click.Context(one) as context:
            one.parse_args(context, words)  # raises when the example is wrong


def test_the_general_help_names_every_command(command: Command) -> None:
    outcome = command("--help")
    assert outcome.status == 0
    assert "Example:" in outcome.out
    for name in COMMANDS:
        assert f"\n  {name} " in outcome.out
    version = command("--version")
    assert version.status == 0
    assert version.out.startswith("Companion ")


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - {"sample", "new", "restore", "pin", "printers", "stock"}))
def test_an_event_that_is_not_there_or_none_is_answered_in_a_sentence(
    command: Command, tmp_path: Path, name: str
) -> None:
    noise = tmp_path / "noise.companion"
    noise.write_bytes(b"no database at all" * 500)
    listed = tmp_path / "list.csv"
    listed.write_text("姓名\n张伟\n", encoding="utf-8")
    rest = {
        "import": [listed], "programme": [listed], "scan": ["--activity", "now", "1"], "undo": ["x"],
        "badges": ["-o", tmp_path / "b.pdf"], "certificates": ["--json"], "report": ["-o", tmp_path / "r.csv"],
        "verify": ["--text", "x"],
    }.get(name, [])  # fmt: skip
    for event in (noise, tmp_path / "missing.companion", tmp_path):
        outcome = command(name, event, *rest)
        assert (outcome.status, outcome.out) == (2, ""), event
        assert outcome.err.strip().endswith(".")
    assert not (tmp_path / "b.pdf").exists()
    assert not (tmp_path / "missing.companion").exists()


@pytest.mark.parametrize(
    "words",
    [["scan"], ["sample", "--nonsense"], ["sample", "e", "--programme", "1999"], ["--nonsense"], ["scna", "e", "x"]],
)
def test_wrong_usage_is_two_and_says_how(command: Command, words: list[str]) -> None:
    outcome = command(*words)
    assert (outcome.status, outcome.out) == (2, "")
    assert "Usage: companion" in outcome.err


def test_what_opens_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert asks_for_window([])
    assert asks_for_window(["week.companion"])
    assert asks_for_window([str(tmp_path / "week")])
    assert not asks_for_window(["--help"])
    assert not asks_for_window(["scna", "week.companion"])
    for name in COMMANDS:
        assert not asks_for_window([name])


def test_what_nobody_expected_is_one_sentence_and_its_trace_is_in_the_log(
    command: Command, program: Program, doors: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError("inside")

    monkeypatch.setattr(Program, "open", break_down)
    outcome = command("status", doors)
    assert (outcome.status, outcome.out) == (2, "")
    assert len(outcome.err.splitlines()) == 1
    assert "ZeroDivisionError" not in outcome.err
    assert "ZeroDivisionError: inside" in (program.logs / "companion.log").read_text(encoding="utf-8")


def test_a_place_that_takes_nothing_is_three(command: Command, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    outcome = command("sample", blocked / "e.companion")
    assert outcome.status == 3
    assert "could not be made" in outcome.err


def test_commands_bring_no_window_and_few_modules(doors: Path) -> None:
    program = (
        "import sys; from companion.cli.main import asks_for_window, run; "
        "heavy = {'companion.bootstrap', 'sqlite3', 'reportlab', 'cryptography'} & set(sys.modules); "
        f"assert not heavy, heavy; status = run(['status', {str(doors)!r}, '--json']); "
        "assert 'PySide6' not in sys.modules; assert 'reportlab' not in sys.modules; sys.exit(status)"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


def test_names_go_out_as_utf_8_whatever_the_system_is_set_to(doors: Path) -> None:
    words = [sys.executable, "-m", "companion", "delegates", str(doors), "--json"]
    done = subprocess.run(words, check=False, capture_output=True, env={**_environment(), "PYTHONIOENCODING": "cp1252"})
    assert done.returncode == 0
    assert "陆知微" in done.stdout.decode("utf-8")


def _environment() -> dict[str, str]:
    import os

    return dict(os.environ)


def test_a_reader_that_goes_away_is_no_fault(doors: Path) -> None:
    words = [sys.executable, "-m", "companion", "journal", str(doors), "--json"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.wait(20) == 1
        assert process.stderr.read() == b""


@pytest.mark.parametrize(
    "words",
    [
        ("status", "x" * 5000 + ".companion"),
        ("undo", "EVENT", "caf\udce9"),
        ("replace", "EVENT", "caf\udce9", "--reason", "lost"),
        ("journal", "EVENT", "--since", "9" * 24),
    ],
    ids=["long name", "entry in Latin-1", "person in Latin-1", "no position"],
)
def test_words_that_no_file_and_no_text_can_have_are_answered_in_a_sentence(
    command: Callable[..., Any], week: Path, words: tuple[str, ...]
) -> None:
    said = command(*(str(week) if word == "EVENT" else word for word in words))
    assert said.status == 2
    assert "did not expect" not in said.err
    assert said.err.strip()
