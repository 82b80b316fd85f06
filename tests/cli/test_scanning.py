"""At the door: every code is answered, what is printed is on disk, and counts add up."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from companion.domain.codes import new_code
from companion.services.desk import ScanReply
from companion.store.file import EventFile

Command = Callable[..., Any]
OPENING = "activity-opening"
START = "2016-04-25T09:30:00+09:00"


def codes_of(command: Command, event: Path) -> list[str]:
    return [str(one["code"]) for one in command("delegates", event, "--json").records]


def opening(command: Command, event: Path, *words: str, typed: str | bytes = "") -> Any:
    return command("scan", event, "--activity", OPENING, "--at", START, "--json", *words, typed=typed)


def test_seventeen_delegates_come_to_the_opening_and_come_again(command: Command, tmp_path: Path) -> None:
    event = tmp_path / "e.companion"
    assert command("sample", event, "--programme", "2016", "--as-dated", "--no-marks").status == 0
    codes = codes_of(command, event)
    assert len(set(codes)) == 17
    typed = "".join(f"{code}\n" for code in codes)

    first = opening(command, event, "-", typed=typed)
    assert first.status == 0
    assert [one["code"] for one in first.records] == codes
    assert {one["answer"] for one in first.records} == {"admitted"}
    assert {one["at"] for one in first.records} == {START}

    again = opening(command, event, "-", typed=typed)
    assert again.status == 1
    assert [one["answer"] for one in again.records] == ["already-in"] * 17
    for one in again.records:
        assert one["entry"] is None
        assert one["earlier"] == {"at": START, "desk": "Desk 1", "by": ""}
        assert "09:30 at Desk 1" in one["message"]

    journal = {one["id"] for one in command("journal", event, "--json").records}
    assert {one["entry"] for one in first.records} <= journal

    status = command("status", event, "--activity", OPENING, "--json").record
    assert (status["expected"], status["arrived"], status["missing"]) == (17, 17, [])


def test_a_changed_digit_is_a_misread_and_a_code_nobody_has_is_unknown(command: Command, doors: Path) -> None:
    codes = codes_of(command, doors)
    changed = codes[0][:-1] + str((int(codes[0][-1]) + 1) % 10)
    nobody = next(code for code in (new_code(lambda top, n=n: n % top) for n in range(100)) if code not in codes)
    outcome = opening(command, doors, changed, nobody, codes[1])
    assert outcome.status == 1
    assert [one["answer"] for one in outcome.records] == ["misread", "unknown", "admitted"]
    for refused in outcome.records[:2]:
        assert refused["delegate"] is None
        assert refused["entry"] is None
    assert set(outcome.records[2]["delegate"]) == {"id", "native", "latin", "delegation"}


def test_codes_come_in_as_scanners_and_editors_write_them(command: Command, doors: Path) -> None:
    one, two, three = codes_of(command, doors)[:3]
    typed = f"\ufeff{one}\r\n\n   \n]Q1{two}\n{three[:4]} {three[4:8]} {three[8:]}".encode() + b"\n\xff\xfe\n"
    outcome = opening(command, doors, "-", typed=typed)
    assert [r["answer"] for r in outcome.records[:3]] == ["admitted"] * 3
    assert len(outcome.records) == 4
    assert outcome.records[3]["answer"] in {"misread", "unknown"}


def test_counts_add_up_wherever_people_are(command: Command, week: Path) -> None:
    records = command("status", week, "--json").records
    assert len(records) == len(command("activities", week, "--json").records)
    for one in records:
        for figures in (one, *one["checkpoints"]):
            assert figures["expected"] == sum(figures[k] for k in ("arrived", "excused", "not_coming", "unknown"))
            assert figures["here"] + figures["left"] == figures["arrived"] + figures["extra"]
        assert len(one["missing"]) == one["unknown"]
    assert any(one["missing"] for one in records)


def test_the_missing_have_names_and_only_on_request_numbers(command: Command, doors: Path) -> None:
    code = codes_of(command, doors)[0]
    opening(command, doors, code)
    status = command("status", doors, "--activity", "opening", "--json").record
    assert len(status["missing"]) == 16
    assert all((one["native"] or one["latin"]) and "mobile" not in one for one in status["missing"])
    open_handed = command("status", doors, "--activity", "opening", "--json", "--sensitive").record
    assert any(one["mobile"] for one in open_handed["missing"])
    for_people = command("status", doors, "--activity", "opening")
    assert "16 people are missing:" in for_people.out
    assert status["missing"][0]["latin"] in for_people.out


def test_the_wrong_time_proposes_what_runs_and_admit_anyway_says_what_stood_in_the_way(
    command: Command, doors: Path
) -> None:
    code = codes_of(command, doors)[0]
    lecture = next(a for a in command("activities", doors, "--json").records if a["id"] == "activity-waste")
    words = ("scan", doors, "--activity", OPENING, "--at", lecture["start"], "--json", code)
    refused = command(*words)
    assert refused.status == 1
    assert refused.record["answer"] == "wrong-time"
    assert refused.record["better"] == {"activity": "activity-waste", "title": lecture["titles"]["en"]}
    let_in = command(*words, "--admit-anyway", "the bus was late")
    assert let_in.status == 0
    assert (let_in.record["answer"], let_in.record["override"]) == ("admitted", "wrong-time")
    written = command("journal", doors, "--json").records[-1]
    assert written["id"] == let_in.record["entry"]
    assert written["body"]["reason"] == "the bus was late"


def test_somebody_of_another_group_is_sent_to_theirs(command: Command, doors: Path) -> None:
    seminar = next(a for a in command("activities", doors, "--json").records if a["id"] == "activity-seminar-a")
    everybody = command("delegates", doors, "--json").records
    other = next(one for one in everybody if one["group"] == "B")
    outcome = command("scan", doors, "--activity", seminar["id"], "--at", seminar["start"], "--json", other["code"])
    assert outcome.record["answer"] == "not-expected"
    assert outcome.record["better"]["activity"] == "activity-seminar-b"


def test_a_checkpoint_of_a_field_visit_is_counted_apart(command: Command, doors: Path) -> None:
    visit = next(a for a in command("activities", doors, "--json").records if a["kind"] == "field-visit")
    code = codes_of(command, doors)[0]
    scan = ("scan", doors, "--activity", visit["id"], "--at", visit["start"], "--json", code)
    assert command(*scan, "--checkpoint", "boarded").record["checkpoint"] == "boarded"
    assert command(*scan, "--checkpoint", "Arrived").record["answer"] == "admitted"
    points = {
        p["id"]: p["arrived"]
        for p in command("status", doors, "--activity", visit["id"], "--json").record["checkpoints"]
    }
    assert points == {"boarded": 1, "arrived": 1, "back": 0}
    wrong = command(*scan, "--checkpoint", "kitchen")
    assert wrong.status == 2
    assert "boarded, arrived, back" in wrong.err


def test_people_are_counted_out(command: Command, doors: Path) -> None:
    code = codes_of(command, doors)[0]
    opening(command, doors, code)
    left = command("scan", doors, "--activity", OPENING, "--at", "2016-04-25T10:00", "--out", "--json", code)
    assert (left.status, left.record["answer"]) == (0, "out")
    assert left.record["at"] == "2016-04-25T10:00:00+09:00"
    status = command("status", doors, "--activity", OPENING, "--json").record
    assert (status["arrived"], status["here"], status["left"]) == (1, 0, 1)


def test_people_at_the_door_read_one_line_a_code(command: Command, doors: Path) -> None:
    everybody = command("delegates", doors, "--json", "--sensitive").records
    quiet = next(one for one in everybody if not one["attention"])
    noted = next(one for one in everybody if one["attention"])
    scan = ("scan", doors, "--activity", OPENING, "--at", START)
    outcome = command(*scan, quiet["code"], noted["code"])
    first, second = outcome.out.splitlines()
    assert first == f"09:30  Checked in  {quiet['native']} {quiet['latin']} · {quiet['delegation']}"
    assert noted["attention"].splitlines()[0] in second
    (already,) = command(*scan, quiet["code"]).out.splitlines()
    assert "Already in" in already
    assert "at 09:30 at Desk 1" in already


def test_an_attention_note_is_announced(command: Command, doors: Path) -> None:
    noted = next(one for one in command("delegates", doors, "--json", "--sensitive").records if one["attention"])
    record = opening(command, doors, noted["code"]).record
    assert record["note"] is True
    assert noted["attention"].splitlines()[0] in record["message"]


def test_an_activity_is_named_by_title_part_or_now(command: Command, doors: Path) -> None:
    for word in ("Opening ceremony", "开幕式", "OPENING", OPENING):
        assert command("status", doors, "--activity", word, "--json").record["activity"] == OPENING
    now = command("status", doors, "--activity", "now", "--json").record
    assert now["activity"] == "activity-restoration"  # it is Thursday, ten o'clock
    several = command("status", doors, "--activity", "lecture")
    assert several.status == 2
    assert "activity-waste" in several.err
    assert "activity-transport" in several.err
    none = command("status", doors, "--activity", "moon landing")
    assert none.status == 2
    assert OPENING in none.err


@pytest.mark.parametrize("wrong", ["yesterday", "25:00", "2016-13-01", "0001-01-01T00:00+14:00", ""])
def test_a_time_that_is_none_is_refused_before_anything_is_written(command: Command, doors: Path, wrong: str) -> None:
    code = codes_of(command, doors)[0]
    before = len(command("journal", doors, "--json").records)
    outcome = command("scan", doors, "--activity", OPENING, "--at", wrong, "--json", code)
    assert (outcome.status, outcome.out) == (2, "")
    assert "time" in outcome.err
    assert len(command("journal", doors, "--json").records) == before


def test_a_time_of_day_is_today_in_the_zone_of_the_event(command: Command, doors: Path) -> None:
    code = codes_of(command, doors)[0]
    record = command("scan", doors, "--activity", "restoration", "--at", "9:25", "--json", code).record
    assert (record["answer"], record["at"]) == ("admitted", "2016-04-28T09:25:00+09:00")


def test_an_undone_scan_counts_no_more_and_can_be_given_again(command: Command, doors: Path) -> None:
    code = codes_of(command, doors)[0]
    entry = opening(command, doors, code).record["entry"]
    taken = command("undo", doors, entry, "--json")
    assert taken.status == 0
    assert taken.record["undone"] == entry
    assert command("status", doors, "--activity", OPENING, "--json").record["arrived"] == 0
    twice = command("undo", doors, entry)
    assert twice.status == 2
    assert "taken back already" in twice.err
    nothing = command("undo", doors, "no-such-entry")
    assert nothing.status == 2
    assert "no-such-entry" in nothing.err
    assert opening(command, doors, code).record["answer"] == "admitted"


def test_a_replaced_badge_names_the_one_that_counts(command: Command, week: Path) -> None:
    ended = next(one for one in command("journal", week, "--json").records if one["kind"] == "badge_ended")
    record = command("scan", week, "--activity", OPENING, "--json", ended["body"]["code"]).record
    assert record["answer"] == "replaced"
    valid = next(one for one in command("delegates", week, "--json").records if one["id"] == record["delegate"]["id"])
    assert valid["code"] in record["message"].replace(" ", "")


def test_a_disk_that_refuses_is_answered_loudly(command: Command, doors: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from companion.domain.answers import NotSaved

    code = codes_of(command, doors)[0]

    def refuse(*_: Any, **__: Any) -> ScanReply:
        raise NotSaved("The disk is full.", "Make room on this laptop, then scan again.")

    monkeypatch.setattr(EventFile, "writing", refuse)
    outcome = opening(command, doors, code)
    assert outcome.status == 3
    assert (outcome.record["answer"], outcome.record["entry"]) == ("not-saved", None)
    assert "The disk is full." in outcome.record["message"]
    spoken = command("scan", doors, "--activity", OPENING, "--at", START, code)
    assert spoken.status == 3
    assert "NOT SAVED" in spoken.out


def test_the_journal_goes_on_from_a_position(command: Command, doors: Path) -> None:
    everything = command("journal", doors, "--json").records
    positions = [one["position"] for one in everything]
    assert positions == sorted(set(positions))
    rest = command("journal", doors, "--json", "--since", positions[-3]).records
    assert rest == everything[-2:]
    assert len(command("journal", doors).out.splitlines()) == len(everything)


def test_an_answer_leaves_before_the_next_code_comes(doors: Path, tmp_path: Path, command: Command) -> None:
    codes = codes_of(command, doors)[:2]
    words = [sys.executable, "-m", "companion", "scan", str(doors), "--activity", OPENING, "--at", START, "--json", "-"]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", bufsize=1) as desk:
        assert desk.stdin is not None
        assert desk.stdout is not None
        for code in codes:
            desk.stdin.write(f"{code}\n")
            desk.stdin.flush()
            assert json.loads(desk.stdout.readline())["code"] == code
        desk.stdin.close()
        assert desk.wait(20) == 0


def test_status_says_how_many_places_are_taken_and_leaving_frees_one(command: Command, tmp_path: Path) -> None:
    event = tmp_path / "hall.companion"
    command("sample", event, "--programme", "2016", "--as-dated", "--no-marks")
    table = tmp_path / "hall.csv"
    table.write_text("title,date,start,end,capacity,exits\nHall,2016-04-25,13:00,15:00,2,yes\n", encoding="utf-8")
    assert command("programme", event, table).status == 0
    codes = codes_of(command, event)[:3]
    words = ("scan", event, "--activity", "Hall", "--json", "--at")
    full = command(*words, "2016-04-25T13:00", *codes).records
    assert [one["answer"] for one in full] == ["admitted", "admitted", "full"]
    said = command("status", event, "--activity", "Hall", "--json").record
    assert (said["here"], said["capacity"], said["exits"]) == (2, 2, True)
    assert "2 of 2, exits counted" in command("status", event, "--activity", "Hall").out
    assert command(*words, "2016-04-25T13:10", "--out", codes[0]).record["answer"] == "out"
    assert command("status", event, "--activity", "Hall", "--json").record["here"] == 1
    assert command(*words, "2016-04-25T13:20", codes[2]).record["answer"] == "admitted"
    assert command(*words, "2016-04-25T13:30", codes[0]).record["answer"] == "full"
