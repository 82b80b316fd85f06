"""companion status: the names behind each count, for people and for programs."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

VISIT = "activity-city-hall"
GROUPS = ("here", "left", "excused", "not_coming", "unknown")
Command = Callable[..., Any]


def test_every_count_has_its_names_and_nobody_stands_in_two_groups(command: Command, week: Path) -> None:
    for found in command("status", week, "--json").records:
        who = found["who"]
        for name in (*GROUPS, "expected", "arrived", "extra"):
            assert len(who[name]) == found[name], name
        people = [one["id"] for group in GROUPS for one in who[group]]
        assert len(people) == len(set(people)) == found["expected"] + found["extra"] > 0
        assert [one["id"] for one in who["unknown"]] == [one["id"] for one in found["missing"]]


def test_a_name_comes_in_both_scripts_with_its_first_and_last_sighting(command: Command, week: Path) -> None:
    who = command("status", week, "--activity", VISIT, "--checkpoint", "arrived", "--json").record["who"]
    someone = who["here"][0]
    assert someone["native"]
    assert someone["latin"]
    first = someone["first_in"]
    assert datetime.fromisoformat(first["at"]).astimezone(UTC).date().isoformat() == "2016-04-25"
    assert (first["activity"], first["checkpoint"], first["state"]) == (VISIT, "arrived", "in")
    assert first["desk"]
    assert someone["last_seen"]["checkpoint"] == "back"


def test_phones_are_named_only_when_asked_for(command: Command, week: Path) -> None:
    plain = command("status", week, "--activity", VISIT, "--json").record["who"]
    asked = command("status", week, "--activity", VISIT, "--sensitive", "--json").record["who"]
    assert all("mobile" not in one for group in GROUPS for one in plain[group])
    assert all(one["mobile"] for one in asked["here"])


def test_the_lists_for_people_name_whoever_is_here_and_missing(command: Command, doors: Path) -> None:
    code, other = (one["code"] for one in command("delegates", doors, "--json").records[:2])
    name, absent = (one["latin"] for one in command("delegates", doors, "--json").records[:2])
    command("scan", doors, "--activity", "activity-opening", "--at", "2016-04-25T09:25", code)
    told = command("status", doors, "--activity", "activity-opening", "--who").out
    here, unknown = told[told.index("Here now") : told.index("Left:")], told[told.index("Unknown:") :]
    assert "Here now: 1 person" in here
    assert f"{name} " in here
    assert "since 09:25" in here
    assert f"{absent} " in unknown
    assert other not in told, "badge codes are nobody's business here"


def test_everywhere_is_everybody_once_over_all_that_is_on(command: Command, doors: Path) -> None:
    found = command("status", doors, "--everywhere", "--json").record
    assert [activity["id"] for activity in found["activities"]] == ["activity-restoration"]
    assert found["expected"] == len(found["who"]["unknown"]) == 17
    assert "On now: " in command("status", doors, "--everywhere", "--who").out
    refused = command("status", doors, "--everywhere", "--activity", "now")
    assert (refused.status, refused.out) == (2, "")
