"""The event as a file: made, copied to safety, brought back, checked."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from companion.bootstrap import Program
from companion.services import roster
from companion.services.ports import Desk
from companion.settings import Settings

Command = Callable[..., Any]
WEEK = ("--title", "Study week", "--start", "2026-09-20", "--end", "2026-09-24", "--timezone", "Asia/Seoul")


def test_a_sample_never_overwrites(command: Command, doors: Path) -> None:
    before = doors.read_bytes()
    outcome = command("sample", doors)
    assert outcome.status == 2
    assert "already a file" in outcome.err
    assert doors.read_bytes() == before
    assert command("new", doors, *WEEK).status == 2
    assert doors.read_bytes() == before


def test_the_week_is_moved_so_that_today_is_its_third_day(command: Command, tmp_path: Path) -> None:
    event = tmp_path / "e.companion"
    assert command("sample", event).status == 0
    starts = [one["start"] for one in command("activities", event, "--json").records]
    assert min(starts).startswith("2016-04-26")
    now = "2016-04-28T10:00:00+09:00"
    marks = [one for one in command("journal", event, "--json").records if one["kind"] == "marked"]
    assert marks
    assert max(one["at"] for one in marks) <= now


def test_a_congress_has_as_many_as_asked_and_one_seed_invents_the_same(command: Command, tmp_path: Path) -> None:
    listed = []
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        event = tmp_path / f"{name}.companion"
        outcome = command("sample", event, "--programme", "congress", "--delegates", 60, "--seed", seed, "--no-marks")
        assert outcome.status == 0
        assert outcome.err == ""  # no bar: standard error is no terminal
        listed.append([(d["code"], d["native"], d["latin"]) for d in command("delegates", event, "--json").records])
    assert [len(one) for one in listed] == [60, 60, 60]
    assert listed[0] == listed[1] != listed[2]


def test_only_the_congress_grows(command: Command, tmp_path: Path) -> None:
    event = tmp_path / "e.companion"
    outcome = command("sample", event, "--delegates", 30)
    assert outcome.status == 2
    assert "congress" in outcome.err
    assert not event.exists()


def test_a_new_event_is_empty_and_says_where_it_is(command: Command, tmp_path: Path) -> None:
    event = tmp_path / "new.companion"
    outcome = command("new", event, *WEEK)
    assert outcome.status == 0
    assert str(event) in outcome.out
    assert command("delegates", event, "--json").records == []
    assert command("activities", event, "--json").records == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("--timezone", "Moon/Crater"), ("--end", "2026-09-01"), ("--start", "20 September"), ("--title", "  ")],
)
def test_an_event_that_cannot_be_is_refused(command: Command, tmp_path: Path, name: str, value: str) -> None:
    words = list(WEEK)
    words[words.index(name) + 1] = value
    outcome = command("new", tmp_path / "new.companion", *words)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.strip()
    assert not (tmp_path / "new.companion").exists()


def test_a_backup_comes_back_with_everything(command: Command, program: Program, week: Path, tmp_path: Path) -> None:
    own = Path(command("backup", week).out.strip())
    assert program.backups in own.parents
    stick = Path(command("backup", week, tmp_path / "stick").out.strip())
    assert stick.parent == tmp_path / "stick"
    again = tmp_path / "again.companion"
    restored = command("restore", stick, "-o", again)
    assert restored.status == 0
    assert command("journal", again, "--json").out == command("journal", week, "--json").out
    assert command("status", again, "--json").out == command("status", week, "--json").out
    twice = command("restore", stick, "-o", again)
    assert twice.status == 2
    assert "already a file" in twice.err


def test_a_backup_that_is_none_is_refused(command: Command, tmp_path: Path) -> None:
    noise = tmp_path / "noise.companion"
    noise.write_bytes(b"no database at all" * 500)
    outcome = command("restore", noise, "-o", tmp_path / "again.companion")
    assert outcome.status == 2
    assert not (tmp_path / "again.companion").exists()
    onto_file = tmp_path / "list.txt"
    onto_file.write_text("x", encoding="utf-8")
    assert "is a file" in command("backup", noise, onto_file).err


def test_a_healthy_event_passes_the_check(command: Command, week: Path) -> None:
    outcome = command("check", week, "--json")
    lights = {one["subject"]: one["light"] for one in outcome.records}
    assert lights["file"] == "green"
    assert {"disk", "delegates", "badges", "today", "names", "counts", "doubles", "clock", "backup"} <= set(lights)
    assert outcome.status == (1 if "red" in lights.values() else 0)
    assert "The event file is whole" in command("check", week).out


def test_a_line_of_the_check_says_who_and_what_to_do(command: Command, week: Path, program: Program) -> None:
    with program.open(week).file as file:
        first, second = file.read.delegates()[:2]
        roster.withdraw_badge(Desk(file, program.clock), first.id, "lost")
        roster.cancel(Desk(file, program.clock), second.id)
    lines = {one["subject"]: one for one in command("check", week, "--json").records}
    badges = lines["badges"]
    assert (badges["light"], badges["count"]) == ("amber", 1)
    assert badges["sentence"] == "1 delegate has no badge."
    assert badges["remedy"]
    assert badges["names"] == [{"names": [first.full_name], "delegates": [first.id]}]
    said = command("check", week).out
    assert f"1 delegate has no badge. {first.full_name}." in said
    assert "{" not in said


def test_a_check_without_a_red_line_is_passed_and_with_one_it_is_not(
    command: Command, week: Path, program: Program
) -> None:
    assert command("check", week).status == 0
    program.keep(Settings(badge_stock="a paper that is gone"))
    outcome = command("check", week, "--json")
    assert [one["subject"] for one in outcome.records if one["light"] == "red"] == ["design"]
    assert outcome.status == 1


def test_after_a_backup_the_check_finds_it(command: Command, week: Path) -> None:
    before = {one["subject"]: one["light"] for one in command("check", week, "--json").records}
    assert command("backup", week).status == 0
    after = {one["subject"]: one["light"] for one in command("check", week, "--json").records}
    assert (before["backup"], after["backup"]) == ("amber", "green")


def test_a_damaged_event_fails_the_check_and_says_what_to_do(command: Command, week: Path) -> None:
    size = week.stat().st_size
    with week.open("rb+") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))
    outcome = command("check", week, "--json")
    assert outcome.status == 1
    file_line = next(one for one in outcome.records if one["subject"] == "file")
    assert file_line["light"] == "red"
    assert "backup" in file_line["remedy"]


def test_a_damaged_event_is_refused_in_a_sentence_by_every_command(command: Command, week: Path) -> None:
    size = week.stat().st_size
    with week.open("rb+") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))
    for words in (("status",), ("delegates",), ("journal",), ("activities", "--json")):
        outcome = command(words[0], week, *words[1:])
        assert outcome.status == 2
        assert "damaged" in outcome.err


def test_a_page_that_cannot_be_read_is_recognised_as_damage(command: Command, week: Path) -> None:
    told = []
    size = 4096
    for page in range(8, week.stat().st_size // size, 5):
        whole = week.read_bytes()
        week.write_bytes(whole[: page * size] + b"\xa5" * size + whole[(page + 1) * size :])
        outcome = command("journal", week, "--json")
        assert outcome.status in {0, 2}
        if outcome.status == 2:
            told.append(outcome.err)
        assert command("check", week, "--json").status == 1
        week.write_bytes(whole)
    assert told
    assert all("damaged" in said for said in told)


def test_counting_again_changes_nothing_that_was_right(command: Command, week: Path) -> None:
    before = command("status", week, "--json").out
    outcome = command("rebuild", week)
    assert outcome.status == 0
    assert "Counted again" in outcome.err
    assert command("status", week, "--json").out == before
