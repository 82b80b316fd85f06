"""What a desk does besides scanning, from the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

Command = Callable[..., Any]
OPENING = "activity-opening"


def open_the_doors(command: Command, event: Path) -> str:
    """The lecture that is on at the test's hour: Thursday 10:00 in Seoul."""
    now = command("status", event, "--activity", "now", "--json").record
    return str(now["activity"])


def test_a_walk_in_is_added_and_checked_in_and_marked_as_one(command: Command, doors: Path) -> None:
    activity = open_the_doors(command, doors)
    made = command(
        "add", doors, "--native", "张伟", "--latin", "Zhang Wei", "--delegation", "shanghai",
        "--role", "Guest", "--walk-in", "--activity", "now", "--by", "Jiwon", "--json",
    )  # fmt: skip
    assert made.status == 0
    found = made.record
    assert (found["delegation"], found["role"], found["walk_in"], found["doubles"]) == ("Shanghai", "Guest", True, [])
    assert len(found["code"]) == 12
    assert (found["check_in"]["answer"], found["check_in"]["activity"]) == ("admitted", activity)
    listed = [one for one in command("delegates", doors, "--json").records if one["walk_in"]]
    assert [(one["id"], one["code"]) for one in listed] == [(found["id"], found["code"])]
    again = command("scan", doors, "--activity", "now", "--json", found["code"]).record
    assert again["answer"] == "already-in"
    assert command("undo", doors, found["batch"], "--json").record["undone"] == 3
    assert not [one for one in command("delegates", doors, "--json").records if one["walk_in"]]


def test_a_second_person_of_the_same_name_is_said(command: Command, doors: Path) -> None:
    known = command("delegates", doors, "--json").records[0]
    spoken = ("--said", " loo jir-WAY ")
    made = command("add", doors, "--latin", " ".join(reversed(known["latin"].split())), *spoken, "--json")
    (kept,) = [one for one in command("delegates", doors, "--json").records if one["id"] == made.record["id"]]
    assert kept["said"] == "loo jir-WAY"
    assert [one["id"] for one in made.record["doubles"]] == [known["id"]]
    assert known["latin"] in made.err
    assert made.record["walk_in"] is False
    assert made.record["check_in"] is None


def test_somebody_without_a_name_is_not_added(command: Command, doors: Path) -> None:
    before = len(command("journal", doors, "--json").records)
    made = command("add", doors, "--delegation", "Beijing", "--walk-in", "--json")
    assert (made.status, made.out) == (2, "")
    assert "needs a name" in made.err
    assert len(command("journal", doors, "--json").records) == before


def test_an_old_badge_answers_replaced_and_the_new_one_checks_in(command: Command, doors: Path) -> None:
    known = command("delegates", doors, "--json").records[0]
    made = command("replace", doors, known["code"], "--reason", "damaged", "--json")
    assert made.status == 0
    assert made.record["replaced"] == [known["code"]]
    old = command("scan", doors, "--activity", "now", "--json", known["code"])
    assert (old.status, old.record["answer"]) == (1, "replaced")
    new = command("scan", doors, "--activity", "now", "--json", made.record["code"])
    assert (new.status, new.record["answer"], new.record["delegate"]["id"]) == (0, "admitted", known["id"])
    ended = [one["body"] for one in command("journal", doors, "--json").records if one["kind"] == "badge_ended"]
    assert [body["reason"] for body in ended] == ["damaged"]


def test_a_delegation_comes_in_but_for_those_who_stayed_away(command: Command, doors: Path) -> None:
    people = command("delegates", doors, "--delegation", "Shanghai", "--json").records
    assert len(people) > 1
    words = ("check-in", doors, "--activity", "now", "--delegation", "上海")
    first = command(*words, "--except", people[0]["id"], "--json")
    assert first.status == 0
    assert {one["delegate"]["id"] for one in first.records} == {one["id"] for one in people[1:]}
    assert {one["answer"] for one in first.records} == {"admitted"}
    batch = {one["batch"] for one in first.records}
    assert len(batch) == 1
    second = command(*words, "--json")
    assert [one["delegate"]["id"] for one in second.records] == [people[0]["id"]]
    assert command(*words, "--json").records == []
    assert command("undo", doors, batch.pop(), "--json").record["undone"] == len(people) - 1


def test_a_reason_is_written_afterwards(command: Command, doors: Path) -> None:
    code = command("delegates", doors, "--json").records[0]["code"]
    let_in = command("scan", doors, "--activity", OPENING, "--admit-anyway", "unclear", "--json", code).record
    assert let_in["override"] == "wrong-time"
    made = command("reason", doors, let_in["entry"], "Invited by the mayor", "--by", "Jiwon", "--json")
    assert made.status == 0
    kinds = [(one["kind"], one["body"].get("reason")) for one in command("journal", doors, "--json").records[-2:]]
    assert kinds == [("marked", "unclear"), ("reasoned", "Invited by the mayor")]
    assert command("check", doors).status == 0
