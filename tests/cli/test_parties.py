"""Buses and delegations from the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

Command = Callable[..., Any]


def test_a_bus_gets_a_captain_and_seats_and_says_who_is_too_many(command: Command, doors: Path) -> None:
    someone = next(one for one in command("delegates", doors, "--json", "--sensitive").records if one["mobile"])
    made = command(
        "bus", "set", doors, "Bus 1", "--seats", "10", "--captain", someone["id"], "--title", "zh=一号车",
        "--plate", "A 123", "--meeting", "North gate", "--json",
    )  # fmt: skip
    assert made.status == 0
    record = made.record
    assert record["captain"] == {"delegate": someone["id"], "name": someone["native"], "phone": someone["mobile"]}
    assert record["over"] == record["count"] - 10 > 0
    said = command("bus", "list", doors)
    assert f"{record['over']} over" in said.out
    changed = command("bus", "set", doors, "Bus 1", "--seats", "0", "--captain", "Mr Kim", "--phone", "1", "--json")
    assert changed.record["captain"] == {"delegate": "", "name": "Mr Kim", "phone": "1"}
    assert (changed.record["seats"], changed.record["over"], changed.record["titles"]) == (None, 0, {"zh": "一号车"})


def test_people_are_put_on_a_bus_and_the_rest_filled_in_with_one_undo(command: Command, doors: Path) -> None:
    everybody = command("delegates", doors, "--json").records
    assert command("bus", "remove", doors, "Bus 1").status == 0
    command("bus", "set", doors, "Bus 1", "--seats", "10")
    command("bus", "set", doors, "Bus 2", "--seats", str(len(everybody)))
    moved = command("bus", "assign", doors, "Bus 2", "--delegation", "shanghai", "--json").record
    assert moved["moved"] == moved["party"]["count"] > 0
    filled = command("bus", "fill", doors, "--json")
    assert filled.status == 0
    assert len(filled.record["placed"]) == len(everybody) - moved["moved"]
    listed = command("bus", "list", doors, "--people", "--json").records
    assert sorted(one["id"] for bus in listed for one in bus["people"]) == sorted(one["id"] for one in everybody)
    command("undo", doors, filled.record["batch"])
    assert sum(bus["count"] for bus in command("bus", "list", doors, "--json").records) == moved["moved"]


def test_no_seat_left_is_a_no(command: Command, doors: Path) -> None:
    command("bus", "remove", doors, "Bus 1")
    command("bus", "set", doors, "Bus 1", "--seats", "3")
    filled = command("bus", "fill", doors)
    assert filled.status == 1
    assert "No seat is left for" in filled.out
    assert command("bus", "assign", doors, "Bus 1").status == 2
    assert command("bus", "set", doors, "Bus 1", "--title", "fr=Un").status == 2


def test_a_delegation_has_a_leader_and_an_interpreter(command: Command, doors: Path) -> None:
    someone = command("delegates", doors, "--json").records[0]
    made = command(
        "delegation", doors, someone["delegation"], "--leader", someone["latin"],
        "--interpreter", "Nobody Known", "--interpreter-phone", "010-5555-0142", "--json",
    )  # fmt: skip
    assert made.record["leader"]["delegate"] == someone["id"]
    assert made.record["interpreter"] == {"delegate": "", "name": "Nobody Known", "phone": "010-5555-0142"}
    taken = command("delegation", doors, someone["delegation"], "--interpreter", "", "--json").record
    assert (taken["interpreter"], taken["leader"]["delegate"]) == (None, someone["id"])
    assert someone["native"] in command("delegation", doors).out
    assert command("delegation", doors, "--leader", "x").status == 2


def test_every_act_is_one_undo_and_what_is_so_already_is_none(command: Command, doors: Path) -> None:
    def state() -> Any:
        listed = command("bus", "list", doors, "--people", "--json").records
        return [listed, command("delegation", doors, "--json").records]

    delegation = command("delegation", doors, "--json").records[0]["name"]
    for act in (
        ("bus", "set", doors, "Bus 1", "--seats", "9"),
        ("bus", "assign", doors, "Bus 7", "--delegation", delegation),
        ("delegation", doors, delegation, "--leader", "Mr Kim"),
        ("bus", "remove", doors, "Bus 1"),
    ):
        before = state()
        batch = command(*act).out.split()[-1]
        assert state() != before
        assert command("undo", doors, batch).status == 0
        assert state() == before
        command(*act)
        assert "companion undo" not in command(*act).out
