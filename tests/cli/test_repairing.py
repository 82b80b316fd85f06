"""What was scanned into the wrong activity is moved from the command line, and taken back by one undo."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
OPENING, PLANNING = "activity-opening", "activity-urban-planning"
AT = "2016-04-25T09:30:00+09:00"


@pytest.fixture
def wrong(command: Command, tmp_path: Path) -> Path:
    """Everybody was scanned into the opening at 09:30."""
    event = tmp_path / "wrong.companion"
    command("sample", event, "--programme", "2016", "--as-dated", "--no-marks")
    codes = [one["code"] for one in command("delegates", event, "--json").records]
    assert command("scan", event, "--activity", OPENING, "--at", AT, *codes).status == 0
    return event


def arrived(command: Command, event: Path, activity: str) -> int:
    return int(command("status", event, "--activity", activity, "--json").record["arrived"])


def test_a_move_is_tried_done_and_taken_back(command: Command, wrong: Path) -> None:
    words = ("move", wrong, "--from", OPENING, "--to", PLANNING, "--since", "2016-04-25T09:00")
    tried = command(*words, "--dry-run", "--json")
    assert (tried.status, tried.record["marks"], tried.record["people"], tried.record["batch"]) == (0, 17, 17, None)
    assert arrived(command, wrong, OPENING) == 17

    done = command(*words, "--json").record
    assert (done["marks"], done["there_already"], len(done["delegates"])) == (17, 0, 17)
    assert arrived(command, wrong, OPENING) == 0
    assert arrived(command, wrong, PLANNING) == 17

    assert command("undo", wrong, done["batch"]).status == 0
    assert arrived(command, wrong, OPENING) == 17
    assert arrived(command, wrong, PLANNING) == 0
    assert command("check", wrong).status == 0


def test_people_read_what_was_moved_and_how_to_take_it_back(command: Command, wrong: Path) -> None:
    words = ("move", wrong, "--from", OPENING, "--to", PLANNING, "--since", "2016-04-25T09:00")
    assert command(*words, "--dry-run").out.startswith("Would move 17 scans of 17 people from ")
    said = command(*words).out
    assert said.startswith("Moved 17 scans of 17 people from ")
    batch = said.split()[-1]
    assert f"companion undo {wrong.name} {batch}" in said
    assert command("undo", wrong, batch).status == 0


def test_nothing_in_that_time_is_a_no(command: Command, wrong: Path) -> None:
    said = command("move", wrong, "--from", OPENING, "--to", PLANNING, "--last", "20")
    assert said.status == 1
    assert "Nobody was scanned" in said.out


def test_only_the_marks_of_a_desk_move(command: Command, wrong: Path) -> None:
    words = ("move", wrong, "--from", OPENING, "--to", PLANNING, "--since", "2016-04-25T09:00", "--dry-run", "--json")
    assert command(*words, "--desk", "desk 1").record["marks"] == 17
    unknown = command(*words, "--desk", "Bus A")
    assert unknown.status == 2
    assert "Choose one of these: Desk 1." in unknown.err


@pytest.mark.parametrize("when", [(), ("--last", "5", "--since", "09:00")])
def test_from_when_has_to_be_said_once(command: Command, wrong: Path, when: tuple[str, ...]) -> None:
    assert command("move", wrong, "--from", OPENING, "--to", PLANNING, *when).status == 2


def test_the_same_activity_twice_is_refused(command: Command, wrong: Path) -> None:
    said = command("move", wrong, "--from", OPENING, "--to", OPENING, "--last", "5")
    assert said.status == 2
    assert "the same" in said.err
