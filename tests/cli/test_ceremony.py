"""The ceremony from the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

Command = Callable[..., Any]


def test_a_ceremony_is_ordered_noted_listed_and_taken_back(command: Command, week: Path, tmp_path: Path) -> None:
    people = command("ceremony", week, "--order", "name", "--list", "--json").records[1:]
    called = [one for one in people if one["place"]]
    assert [one["place"] for one in called] == list(range(1, len(called) + 1))
    first, second, third = (one["id"] for one in called[:3])
    assert (called[0]["said"], called[1]["said"]) == (None, "Féng Zimò")  # a Mongolian name in hanzi has no pinyin
    acts = command(
        "ceremony", week, "--say", first, "Said So", "--note", first, "slowly", "--substitute", second, "Mr Kim",
        "--handed", first, "--handed", second, "--hold", third, "--reason", "Not here", "--json",
    )  # fmt: skip
    assert (acts.status, [one["act"] for one in acts.records]) == (
        0, ["say", "note", "substitute", "handed", "handed", "hold"]
    )  # fmt: skip
    now = {one["id"]: one for one in command("ceremony", week, "--json").records}
    assert (now[first]["state"], now[first]["said"], now[first]["said_is_proposal"]) == ("handed", "Said So", False)
    assert (now[second]["receiver"], now[third]["reason"]) == ("Mr Kim", "Not here")
    again = command("ceremony", week, "--handed", first)
    assert (again.status, "stood so already" in again.out) == (1, True)
    left = tmp_path / "left.csv"
    assert command("ceremony", week, "--left", left).status == 0
    assert len(left.read_text(encoding="utf-8-sig").splitlines()) == len(called) - 2 + 1
    assert command("ceremony", week, "--undo", now[first]["entry"]).status == 0
    assert command("ceremony", week, "--again", third).status == 0
    said = command("ceremony", week).out
    assert "1 of 16 handed over, 0 held back." in said
    assert "Not called: 邓春晖 Deng Chunhui." in said


def test_somebody_is_moved_and_everybody_called(command: Command, week: Path) -> None:
    before = [one["id"] for one in command("ceremony", week, "--json").records if one["place"]]
    assert command("ceremony", week, "--move", before[-1], "1").status == 0
    after = [one["id"] for one in command("ceremony", week, "--json").records if one["place"]]
    assert after == [before[-1], *before[:-1]]
    assert command("ceremony", week, "--move", before[-1], "first").status == 2
    assert command("ceremony", week, "--hold", before[0]).status == 2
    assert command("ceremony", week, "--everybody").status == 0
    assert len([one for one in command("ceremony", week, "--json").records if one["place"]]) == len(before) + 1
    assert command("ceremony", week, "--order", "name", "--language", "fr").status == 2
