"""Lists go in whole, are updated instead of doubled, and come out with what may be seen."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from companion.bootstrap import Program

Command = Callable[..., Any]
SAMPLES = Program().resources / "samples"


@pytest.fixture
def event(command: Command, tmp_path: Path) -> Path:
    path = tmp_path / "new.companion"
    words = ("--title", "Study week", "--start", "2016-04-25", "--end", "2016-04-29", "--timezone", "Asia/Seoul")
    assert command("new", path, *words).status == 0
    return path


def names(outcome: Any) -> set[str]:
    return {one["native"] or one["latin"] for one in outcome.records}


def test_a_list_is_taken_in_and_a_second_time_changes_nothing(command: Command, event: Path) -> None:
    trial = command("import", event, SAMPLES / "delegates-2016.xlsx", "--dry-run", "--json")
    assert trial.status == 0
    assert (trial.record["counts"]["added"], trial.record["dry_run"], trial.record["batch"]) == (17, True, None)
    assert command("delegates", event, "--json").records == []

    first = command("import", event, SAMPLES / "delegates-2016.xlsx", "--json").record
    assert first["counts"] == {"added": 17, "updated": 0, "unchanged": 0, "doubles": 0, "rejected": 0}
    assert names(command("delegates", event, "--json")) == {one["native"] or one["latin"] for one in first["added"]}

    again = command("import", event, SAMPLES / "delegates-2016.xlsx", "--json").record
    assert again["counts"] == {"added": 0, "updated": 0, "unchanged": 17, "doubles": 0, "rejected": 0}
    assert again["batch"] is None


def test_the_same_people_from_a_chinese_office_are_not_doubled(command: Command, event: Path) -> None:
    command("import", event, SAMPLES / "delegates-2016.xlsx")
    taken = command("import", event, SAMPLES / "delegates-2016-gb18030.csv", "--json").record
    assert taken["encoding"] == "gb18030"
    assert taken["counts"]["added"] == 0
    assert len(command("delegates", event, "--json").records) == 17


def test_a_whole_import_is_taken_back(command: Command, event: Path) -> None:
    batch = command("import", event, SAMPLES / "delegates-2016.xlsx", "--json").record["batch"]
    outcome = command("undo", event, batch, "--json")
    assert outcome.record["undone"] >= 17
    assert command("delegates", event, "--json").records == []


def test_a_row_that_cannot_be_added_says_where_why_and_what_to_do(
    command: Command, event: Path, tmp_path: Path
) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text("姓名,拼音,单位\n张伟,Zhang Wei,规划局\n,,交通局\n王芳,Wang Fang,环境局\n", encoding="utf-8")
    outcome = command("import", event, listed, "--json")
    assert outcome.status == 1
    (rejected,) = outcome.record["rejected"]
    assert rejected["row"] == 3
    assert rejected["sentence"]
    assert rejected["remedy"]
    assert outcome.record["counts"]["rejected"] == 1
    assert names(command("delegates", event, "--json")) == {"张伟", "王芳"}
    for_people = command("import", event, listed)
    assert for_people.status == 1
    assert "1 rejected" in for_people.out
    assert rejected["sentence"] in for_people.err
    assert "Row 3" in for_people.err


def test_a_column_is_matched_by_hand(command: Command, event: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text("姓名,X1,X2\n张伟,Zhang Wei,TICKET-77\n", encoding="utf-8")
    mapping = ("--map", "latin=B", "--map", "foreign_codes=X2")
    assert command("import", event, listed, *mapping).status == 0
    (one,) = command("delegates", event, "--json").records
    assert (one["latin"], one["foreign_codes"]) == ("Zhang Wei", ["TICKET-77"])


@pytest.mark.parametrize("pair", ["mobile", "=B", "moon=B", "latin=QQ"])
def test_a_match_that_makes_no_sense_is_refused(command: Command, event: Path, pair: str) -> None:
    outcome = command("import", event, SAMPLES / "delegates-2016.xlsx", "--map", pair)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.strip()


def test_what_is_no_list_is_answered_in_a_sentence(command: Command, event: Path, tmp_path: Path) -> None:
    noise = tmp_path / "noise.xlsx"
    noise.write_bytes(bytes(range(256)) * 20)
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    for path in (noise, empty, tmp_path / "missing.csv", tmp_path):
        for name in ("import", "programme"):
            outcome = command(name, event, path, "--json")
            assert (outcome.status, outcome.out) == (2, ""), path
            assert outcome.err.strip().endswith(".")


def test_a_programme_is_taken_in_and_a_second_time_changes_nothing(command: Command, event: Path) -> None:
    first = command("programme", event, SAMPLES / "programme-2016.xlsx", "--json")
    assert first.status == 0
    listed = command("activities", event, "--json").records
    assert first.record["added"] == len(listed) > 10
    again = command("programme", event, SAMPLES / "programme-2016.xlsx", "--json").record
    assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, len(listed))
    starts = [one["start"] for one in listed]
    assert starts == sorted(starts)
    assert all(start.endswith("+09:00") for start in starts)
    assert all(one["titles"] and one["checkpoints"] for one in listed)
    assert "added" in command("programme", event, SAMPLES / "programme-2016.xlsx").out


def test_activities_count_every_checkpoint(command: Command, week: Path) -> None:
    by_id = {one["activity"]: one for one in command("status", week, "--json").records}
    for one in command("activities", week, "--json").records:
        assert one["expected"] == by_id[one["id"]]["expected"]
        counted = {point["id"]: point["arrived"] for point in by_id[one["id"]]["checkpoints"]}
        assert {point["id"]: point["arrived"] for point in one["checkpoints"]} == counted
    for_people = command("activities", week)
    assert "activity-opening" in for_people.out


def test_sensitive_fields_show_only_on_request(command: Command, week: Path) -> None:
    secret = {"email", "mobile", "emergency", "diet", "access", "attention"}
    listed = command("delegates", week, "--json").records
    assert all(not secret & set(one) for one in listed)
    open_handed = command("delegates", week, "--json", "--sensitive").records
    assert all(secret <= set(one) for one in open_handed)
    mobiles = [one["mobile"] for one in open_handed if one["mobile"]]
    assert mobiles
    assert not any(mobile in command("delegates", week).out for mobile in mobiles)


def test_people_are_found_as_they_are_remembered(command: Command, week: Path) -> None:
    for word in ("陆知微", "zhiwei lu", "lzw"):
        found = command("delegates", week, "--search", word, "--json").records
        assert "陆知微" in [one["native"] for one in found], word
    assert command("delegates", week, "--search", "nobody at all", "--json").records == []


def test_a_misspelled_name_is_listed_as_a_similar_one(command: Command, week: Path) -> None:
    found = command("delegates", week, "--search", "zhiwie lu", "--json").records
    assert [(one["latin"], one["similar"]) for one in found] == [("Lu Zhiwei", True)]
    exact = command("delegates", week, "--search", "zhiwei lu", "--json").records
    assert [(one["latin"], one["similar"]) for one in exact] == [("Lu Zhiwei", False)]
    shown = command("delegates", week, "--search", "zhiwie")
    assert "Similar names:" in shown.err
    assert "Lu Zhiwei" in shown.out
    shanghai = command("delegates", week, "--delegation", "上海", "--json").records
    assert {one["delegation"] for one in shanghai} == {"Shanghai"}
    wrong = command("delegates", week, "--delegation", "Atlantis")
    assert wrong.status == 2
    assert "Shanghai" in wrong.err


@pytest.mark.parametrize("name", ["out.ics", "out.xlsx"])
def test_a_programme_that_was_exported_changes_nothing_when_taken_in(
    command: Command, doors: Path, tmp_path: Path, name: str
) -> None:
    written = command("programme", doors, "--export", tmp_path / name, "--json").record
    again = command("programme", doors, tmp_path / name, "--json").record
    assert written["activities"] == again["unchanged"] > 0
    assert (again["added"], again["updated"], again["rejected"]) == (0, 0, [])


def test_an_export_needs_a_known_ending_and_no_list(command: Command, doors: Path, tmp_path: Path) -> None:
    assert command("programme", doors, "--export", tmp_path / "out.txt").status == 2
    assert command("programme", doors, tmp_path / "in.ics", "--export", tmp_path / "out.ics").status == 2
    assert command("programme", doors).status == 2
    assert not list(tmp_path.glob("out.*"))
