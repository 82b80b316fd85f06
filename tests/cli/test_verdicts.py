"""A handful of people at one seminar: every place that speaks of them says the same."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from companion.bootstrap import Program
from companion.domain.entry import Kind
from companion.presenters.attendance_marks import mark_of
from companion.presenters.delegate_panel import PanelView, read_panel
from companion.presenters.views import Mark
from companion.services.standing import standings

Command = Callable[..., Any]
SEMINAR, OTHER = "activity-seminar-a", "activity-seminar-b"
DAY = "2016-04-26T"
"""The seminar of group A: 14:00 to 17:00 in Seoul, five grace minutes at both ends, exits counted."""


@dataclass(frozen=True)
class Case:
    """What is done to one person, in words of the command line, and what everybody must then say of them."""

    acts: tuple[str, ...]
    status: str
    minutes: int
    group: str
    mark: Mark
    reason: str = ""


CASES = {
    "on the last grace second": Case(("in 14:05",), "present", 175, "here", Mark.CAME),
    "a second later": Case(("in 14:05:01",), "late", 174, "here", Mark.LATE),
    "left in the grace minutes": Case(("in 13:58", "out 16:55"), "present", 175, "left", Mark.CAME),
    "left a second before them": Case(("in 13:58", "out 16:54:59"), "left-early", 174, "left", Mark.LATE),
    "out for lunch and back": Case(
        ("in 14:00", "out 14:30", "in 14:40", "out 15:00", "in 15:10"), "present", 160, "here", Mark.CAME
    ),
    "looked in before, came back late": Case(("in 13:50", "out 13:55", "in 14:20"), "late", 160, "here", Mark.LATE),
    "taken back": Case(("in 14:01", "undo"), "absent", 0, "unknown", Mark.ABSENT),
    "excused afterwards": Case(("in 14:20", "excused"), "excused", 0, "excused", Mark.EXCUSED, "hospital"),
    "scanned next door": Case(("next door 14:02", "move"), "present", 178, "here", Mark.CAME),
}


@pytest.fixture
def told(command: Command, doors: Path) -> tuple[Path, dict[str, dict[str, Any]]]:
    """The event after all of it, and who each case is about."""
    people = [one for one in command("delegates", doors, "--json").records if one["group"] == "A"]
    who = dict(zip(CASES, people, strict=True))
    for name, case in CASES.items():
        for act in case.acts:
            _act(command, doors, who[name], act)
    return doors, who


def _act(command: Command, event: Path, person: dict[str, Any], act: str) -> None:
    kind, _, at = act.rpartition(" ")
    code, by = person["code"], ("--by", "Jiwon")
    match kind or at:
        case "in" | "out" as way:
            out = ("--out",) if way == "out" else ()
            done = command("scan", event, "--activity", SEMINAR, "--at", DAY + at, *out, *by, code)
        case "next door":
            anyway = ("--admit-anyway", "wrong door")
            done = command("scan", event, "--activity", OTHER, "--at", DAY + at, *anyway, *by, code)
        case "move":
            times = ("--since", DAY + "14:00", "--until", DAY + "14:10")
            done = command("move", event, "--from", OTHER, "--to", SEMINAR, *times, *by)
        case "excused":
            done = command(
                "correct", event, person["id"], "--activity", SEMINAR, "--excused", "--reason", "hospital", *by
            )
        case "undo":
            (last,) = command("history", event, person["id"], "--json").records
            done = command("undo", event, last["entry"], *by)
        case other:
            raise AssertionError(other)
    assert done.status == 0, (act, done.err)


def test_every_place_says_the_same_of_everybody(
    command: Command, program: Program, told: tuple[Path, dict[str, dict[str, Any]]], tmp_path: Path
) -> None:
    event, who = told
    expected = {who[name]["native"]: case for name, case in CASES.items()}

    status = command("status", event, "--activity", SEMINAR, "--json").record
    groups = {
        one["native"]: group
        for group in ("here", "left", "excused", "not_coming", "unknown")
        for one in status["who"][group]
    }
    assert groups == {native: case.group for native, case in expected.items()}
    assert (status["expected"], status["arrived"], status["excused"], status["unknown"]) == (9, 7, 1, 1)

    for name, case in CASES.items():
        marks = command("history", event, who[name]["id"], "--activity", SEMINAR, "--json").records
        assert {one["status"] for one in marks} == {case.status}, name
        made = sum(act not in {"undo", "move"} for act in case.acts)
        assert len(marks) == made, name

    command("report", event, "-o", tmp_path / "report.xlsx")
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    title = status["title"]
    rows = [[cell.value for cell in row] for row in book["Times"].iter_rows()]
    heading = next(row for row in rows if "Minutes" in row)
    place = {word: at for at, word in enumerate(heading)}
    said = {
        row[place["Native name"]] or "": (row[place["Mark"]], row[place["Minutes"]], row[place["Reason"]] or "")
        for row in rows
        if row[place["Activity"]] == title
    }
    words = {"present": "came", "absent": "did not come", "left-early": "left early"}
    assert {native: (mark.split(" ", 1)[-1], minutes, why) for native, (mark, minutes, why) in said.items()} == {
        native: (words.get(case.status, case.status), case.minutes, case.reason) for native, case in expected.items()
    }

    desk = program.open(event)
    with desk.file:
        read, now = desk.file.read, desk.now
        activities = tuple(read.activities())
        weighed = {one.delegate.native: one for one in standings(read, now)}
        for native, case in expected.items():
            found = weighed[native]
            assert mark_of(found.attendance[SEMINAR].status) is case.mark, native
            panel = read_panel(read, found.delegate.id, read.event(), activities, now, None)
            assert isinstance(panel, PanelView)
            assert next(line.mark for line in panel.lines if line.activity == SEMINAR) is case.mark, native
            assert panel.came == case.status.startswith(("present", "late", "left"))
    reasons = {one["native"]: one for one in command("certificates", event, "-o", tmp_path / "c.pdf", "--json").records}
    for native, case in expected.items():
        assert reasons[native]["hours"] == (3 if case.mark in {Mark.CAME, Mark.LATE} else 0), native
        assert ("excused" in " ".join(reasons[native]["reasons"])) is (case.mark is Mark.EXCUSED), native


def test_the_history_names_who_took_back_what_was_moved_and_why_it_was_corrected(
    command: Command, told: tuple[Path, dict[str, dict[str, Any]]]
) -> None:
    event, who = told
    next_door = command("history", event, who["scanned next door"]["id"], "--json").records
    here, there = (next(one for one in next_door if one["activity"] == a) for a in (SEMINAR, OTHER))
    assert (here["moved_from"], here["stands"], here["at"][11:16]) == (OTHER, True, "14:02")
    assert (there["moved_to"], there["stands"], there["taken_back"]["who"]) == (SEMINAR, False, "Jiwon")
    came, excused = command("history", event, who["excused afterwards"]["id"], "--json").records
    assert (came["stands"], came["taken_back"]["who"]) == (False, "Jiwon")
    assert (excused["how"], excused["reason"], excused["by"]) == ("correction", "hospital", "Jiwon")
    told_people = command("history", event, who["scanned next door"]["id"]).out
    assert "moved to Seminar with partners · Group A" in told_people
    assert "moved here from Seminar with partners · Group B" in told_people
    kinds = [one["kind"] for one in command("journal", event, "--json").records]
    assert kinds.count(Kind.UNDONE) == 3
    assert datetime.fromisoformat(excused["said"]).utcoffset() is not None
