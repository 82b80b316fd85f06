"""A coordinator puts attendance right from the command line, with a reason, and one undo takes it back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
OPENING = "activity-opening"


@pytest.fixture
def event(command: Command, tmp_path: Path) -> Path:
    made = tmp_path / "week.companion"
    command("sample", made, "--programme", "2016", "--as-dated", "--no-marks")
    return made


def test_present_at_a_time_then_excused_then_undone(command: Command, event: Path) -> None:
    who = command("delegates", event, "--json").records[0]["id"]
    words = ("correct", event, who, "--activity", OPENING, "--json", "--by", "Jiwon")
    late = command(*words, "--present", "--at", "09:41", "--reason", "came in by the side door")
    assert late.status == 0
    assert (late.record["status"], late.record["at"]) == ("late", "2016-04-25T09:41:00+09:00")
    assert command("status", event, "--activity", OPENING, "--json").record["arrived"] == 1
    excused = command(*words, "--excused", "--reason", "was ill").record
    assert (excused["status"], len(excused["taken_back"])) == ("excused", 1)
    assert command("status", event, "--activity", OPENING, "--json").record["arrived"] == 0
    assert command("undo", event, excused["batch"]).status == 0
    assert command("status", event, "--activity", OPENING, "--json").record["arrived"] == 1
    marks = [one for one in command("journal", event, "--json").records if one["kind"] == "marked"]
    assert [one["body"]["reason"] for one in marks] == ["came in by the side door", "was ill"]
    assert {one["who"] for one in marks} == {"Jiwon"}
    assert command("check", event).status == 0


def test_people_read_what_was_corrected(command: Command, event: Path) -> None:
    said = command("correct", event, "Lu Zhiwei", "--activity", OPENING, "--absent", "--reason", "never came").out
    assert "absent. never came" in said
    assert "companion undo week.companion " in said


@pytest.mark.parametrize(
    "words",
    [
        ("--present",),
        ("--reason", "so"),
        ("--absent", "--at", "09:30", "--reason", "so"),
        ("--present", "--reason", "  "),
        ("--present", "--at", "soon", "--reason", "so"),
    ],
)
def test_what_is_not_said_whole_is_refused(command: Command, event: Path, words: tuple[str, ...]) -> None:
    who = command("delegates", event, "--json").records[0]["id"]
    refused = command("correct", event, who, "--activity", OPENING, *words)
    assert refused.status == 2
    assert refused.err
    assert command("status", event, "--activity", OPENING, "--json").record["arrived"] == 0
