"""The programme from the command line: copied, taken over, printed, and what clashes in it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

Command = Callable[..., Any]


def listed(command: Command, event: Path) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = command("activities", event, "--json").records
    return records


def test_a_day_is_copied_and_taken_back(command: Command, doors: Path) -> None:
    before = listed(command, doors)
    words = ("--copy-day", "2016-04-26", "--to", "2016-04-30")
    trial = command("programme", doors, *words, "--dry-run", "--json").record
    assert (len(trial["added"]), trial["dry_run"], trial["batch"]) == (3, True, None)
    assert listed(command, doors) == before
    done = command("programme", doors, *words, "--json").record
    assert {one["start"][:10] for one in done["added"]} == {"2016-04-30"}
    assert len(listed(command, doors)) == len(before) + 3
    command("undo", doors, done["batch"])
    assert listed(command, doors) == before
    assert command("programme", doors, "--copy-day", "2016-04-26").status == 2
    assert command("programme", doors, "--copy-day", "tuesday", "--to", "2016-04-30").status == 2


def test_a_template_and_another_event_are_taken_over(command: Command, doors: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.companion"
    command("new", fresh, "--title", "W", "--start", "2026-10-19", "--end", "2026-10-23", "--timezone", "Asia/Seoul")
    templates = {one["id"] for one in command("programme", fresh, "--templates", "--json").records}
    assert templates == {"study-visit", "training", "congress-day"}
    assert "added" in command("programme", fresh, "--template", "study-visit", "--dry-run").out
    taken = command("programme", fresh, "--template", doors, "--json").record
    assert sorted(one["titles"]["en"] for one in taken["added"]) == sorted(
        one["titles"]["en"] for one in listed(command, doors)
    )
    again = command("programme", fresh, "--template", doors, "--json").record
    assert (len(again["added"]), len(again["there"])) == (0, len(taken["added"]))
    wrong = command("programme", fresh, "--template", "wedding")
    assert wrong.status == 2
    assert "study-visit" in wrong.err


def test_an_activity_once_more_clashes_with_nothing_until_it_is_where_another_is(command: Command, doors: Path) -> None:
    assert command("conflicts", doors).out == "Nothing clashes.\n"
    seminar = next(one for one in listed(command, doors) if "Group A" in one["titles"]["en"])
    command("programme", doors, "--duplicate", seminar["id"])
    command("programme", doors, "--duplicate", seminar["id"])
    outcome = command("conflicts", doors, "--json")
    assert outcome.status == 1
    assert {one["clash"] for one in outcome.records} == {"room", "people"}
    people = next(one for one in outcome.records if one["clash"] == "people")
    assert people["count"] == len(people["people"]) == seminar["expected"]
    assert people["people"][0]["native"] in command("conflicts", doors).out


def test_the_programme_goes_on_paper(command: Command, doors: Path, tmp_path: Path) -> None:
    target = tmp_path / "programme.pdf"
    made = command("programme", doors, "--pdf", target, "--languages", "zh,ko", "--json").record
    assert (made["activities"], made["pages"]) == (len(listed(command, doors)), 1)
    assert target.read_bytes().startswith(b"%PDF")
    assert command("programme", doors, "--pdf", target, "--day", "2016-04-26", "--json").record["activities"] == 3
    assert command("programme", doors, "--pdf", tmp_path / "programme.doc").status == 2
    assert command("programme", doors, "--pdf", target, "--export", tmp_path / "x.ics").status == 2


def test_who_is_expected_is_set_and_the_number_said(command: Command, doors: Path) -> None:
    lecture = next(one for one in listed(command, doors) if one["kind"] == "session")
    everybody = command("expect", doors, lecture["id"], "--json").record
    assert everybody["expected"] == everybody["of"] == lecture["expected"]
    people = command("delegates", doors, "--json").records
    group = [one for one in people if one["group"] == "A"]
    other = next(one for one in people if one["group"] == "B")
    words = ("--group", "A", "--name", other["latin"])
    set_ = command("expect", doors, lecture["id"], *words, "--json").record
    assert set_["expected"] == len(group) + 1
    assert set_["lists"]["delegates"] == [other["id"]]
    assert command("expect", doors, lecture["id"], "--everyone", "--group", "A").status == 2
    wrong = command("expect", doors, lecture["id"], "--group", "Z")
    assert wrong.status == 2
    assert "A, B" in wrong.err
    command("undo", doors, set_["batch"])
    assert f"{len(people)} of {len(people)}" in command("expect", doors, lecture["id"]).out
