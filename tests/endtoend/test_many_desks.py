"""Four programs scanning into one file at once: every answer is kept, nobody is let in twice, no room overflows."""

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from companion import paths
from companion.domain.attendance import MarkState
from companion.services.programme import put_activity
from companion.services.sample import write_sample
from companion.store.file import open_file

DESKS = 4
EACH = 40
SHARED = 40
SEATS = 60

Answered = dict[str, Any]


@pytest.fixture
def event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                 "XDG_STATE_HOME"):  # fmt: skip
        monkeypatch.setenv(name, str(tmp_path / "home"))
    path = tmp_path / "congress.companion"
    desk = write_sample(
        path, paths.resources() / "samples", lambda: datetime.now(UTC),
        programme="congress", delegates=DESKS * EACH + SHARED, marks=False,
    )  # fmt: skip
    with desk.file as file:
        everyone, few = file.read.activities()[:2]
        put_activity(desk, replace(everyone, capacity=None))
        put_activity(desk, replace(few, capacity=SEATS))
    return path


def scanned_at_once(event: Path, queues: Sequence[Sequence[str]], *words: str) -> list[list[Answered]]:
    """What each of the programs answered. Round by round all get a code at the same moment and race for the file; the
    next round begins when all have answered, so that none can be done before another has begun."""
    programs = [
        subprocess.Popen(
            [sys.executable, "-m", "companion", "scan", str(event), *words, "--json", "-"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        )
        for _ in queues
    ]  # fmt: skip
    said: list[list[Answered]] = [[] for _ in queues]
    try:
        for codes in zip(*queues, strict=True):
            for program, code in zip(programs, codes, strict=True):
                assert program.stdin is not None
                program.stdin.write(f"{code}\n")
                program.stdin.flush()
            for program, replies in zip(programs, said, strict=True):
                assert program.stdout is not None
                replies.append(json.loads(program.stdout.readline()))
        ends = [program.communicate(timeout=60) for program in programs]
    finally:
        for program in programs:
            program.kill()
    assert [out for out, _ in ends] == [""] * len(programs)
    # In the hours of its programme a sample goes by the laptop's clock and has nothing to tell.
    assert all(not told or re.fullmatch(r"A sample: its clock says .*\n", told) for _, told in ends)
    return said


def check_journal(event: Path, activity: str, replies: Sequence[Answered]) -> None:
    """Every answer is in the journal as it was said, and the journal says nothing that was not answered."""
    with open_file(event) as file:
        assert file.check().sound
        marks = {entry.id: entry for _, entry in file.read.journal() if entry.subject.endswith(f"/{activity}")}
        marks = {one: entry for one, entry in marks.items() if entry.kind == "marked"}
        desks = {entry.desk for entry in marks.values()}
    admitted = [reply for reply in replies if reply["answer"] == "admitted"]
    assert Counter(reply["entry"] for reply in admitted) == Counter(marks.keys())
    for reply in admitted:
        assert marks[reply["entry"]].subject == f"mark/{reply['delegate']['id']}/{activity}"
        assert marks[reply["entry"]].body["state"] == MarkState.IN
    assert max(Counter(reply["delegate"]["id"] for reply in admitted).values()) == 1
    assert len(desks) == 1  # one file on one machine is one desk, however many programs have it open


@pytest.mark.slow
def test_four_programs_admit_everybody_once(event: Path) -> None:
    with open_file(event) as file:
        codes = [badge.code for badge in file.read.active_badges().values()]
        activity = file.read.activities()[0].id
    shared = codes[DESKS * EACH :]
    queues = []
    for desk in range(DESKS):
        own = codes[desk * EACH : (desk + 1) * EACH]
        mixed = [code for pair in zip(own, shared, strict=True) for code in pair]
        queues.append(mixed)
    said = scanned_at_once(event, queues, "--activity", activity, "--admit-anyway", "rehearsal")
    assert [[reply["code"] for reply in replies] for replies in said] == queues
    everything = [reply for replies in said for reply in replies]
    found = Counter(reply["answer"] for reply in everything)
    assert found == {"admitted": len(codes), "already-in": (DESKS - 1) * SHARED}
    check_journal(event, activity, everything)
    with open_file(event) as file:
        order = [entry.id for _, entry in file.read.journal()]
        by = {reply["entry"]: desk for desk, replies in enumerate(said) for reply in replies}
        turns = [by[entry] for entry in order if entry in by]
        assert sum(one != after for one, after in pairwise(turns)) >= EACH, "they did not work at once"
        place = next(a for a in file.read.activities() if a.id == activity)
        counts = file.read.counts(place, place.attending.id)
        assert counts.here == counts.arrived + counts.extra == len(codes)


@pytest.mark.slow
def test_four_programs_never_fill_a_room_beyond_its_seats(event: Path) -> None:
    with open_file(event) as file:
        codes = [badge.code for badge in file.read.active_badges().values()]
        activity = file.read.activities()[1]
    queues = [codes[desk::DESKS] for desk in range(DESKS)]
    said = scanned_at_once(event, queues, "--activity", activity.id, "--at", activity.start.isoformat())
    everything = [reply for replies in said for reply in replies]
    found = Counter(reply["answer"] for reply in everything)
    assert len(everything) == len(codes) > SEATS
    assert found["admitted"] == SEATS
    assert set(found) <= {"admitted", "full", "not-expected"}
    check_journal(event, activity.id, everything)
    with open_file(event) as file:
        assert file.read.inside_now(activity.id, activity.attending.id) == SEATS
