"""An event opens whatever stands in an entry: bodies of newer programs, of damaged ones, and forged ones."""

from pathlib import Path
from typing import Any

import pytest

from companion.domain.entry import Entry, Kind, standing
from companion.domain.parties import PartyKind
from companion.store.file import create, open_file
from companion.store.queries import Queries

SUBJECTS = {
    Kind.EVENT_PUT: "event",
    Kind.ACTIVITY_PUT: "activity/s",
    Kind.DELEGATE_PUT: "delegate/p1",
    Kind.DESK_PUT: "desk/k",
    Kind.MARKED: "mark/p1/s",
    Kind.REASONED: "mark/p1/s",
    Kind.NOTE_DONE: "note/p1",
    Kind.CALL_NOTED: "call/p1/s",
    Kind.DEPARTED: "departure/s",
    Kind.ROSTER_MADE: "roster/12",
    Kind.BADGE_ISSUED: "badges/p1",
    Kind.BADGE_ENDED: "badges/p1",
    Kind.BADGE_PRINTED: "badges/p1",
    Kind.CERTIFICATE_ISSUED: "certificate/p1",
    Kind.CERTIFICATE_VOIDED: "certificate/p1",
    Kind.CERTIFICATE_DECIDED: "certificate/p1",
    Kind.CEREMONY_PUT: "ceremony",
    Kind.STAGE_PUT: "stage/p1",
    Kind.HANDED_OVER: "stage/p1",
    Kind.KEPT_BACK: "stage/p1",
    Kind.PHOTO_PUT: "photo/p1",
    Kind.CODE_REFUSED: "refused/k",
    Kind.PARTY_PUT: "party/bus/Bus 1",
    Kind.TEMPLATE_PUT: "template/mine",
    Kind.SIGNATURE_PUT: "signature/stamp",
    Kind.UNDONE: "mark/p1/s",
}
DATES = {"start": "2026-04-25T00:30:00+00:00", "end": "2026-04-25T02:30:00+00:00"}
BODIES: dict[Kind, dict[str, Any]] = {
    Kind.EVENT_PUT: {"titles": {"en": "Visit"}, "start": "2026-04-25", "end": "2026-04-26", "timezone": "Asia/Seoul"},
    Kind.ACTIVITY_PUT: {"titles": {"en": "Talk"}, "kind": "session", "expected": {}, "checkpoints": [], **DATES},
    Kind.DELEGATE_PUT: {"latin": "Mina Sample", "languages": ["ko"], "foreign_codes": ["T1"], "status": "active"},
    Kind.DESK_PUT: {"name": "Desk 2"},
    Kind.MARKED: {"checkpoint": "present", "state": "in", "at": 1, "how": "scanner", "moved_from": {}, "bus": ""},
    Kind.REASONED: {"entry": "x", "reason": "guest"},
    Kind.NOTE_DONE: {},
    Kind.CALL_NOTED: {"at": 1, "text": "no answer"},
    Kind.DEPARTED: {"at": 1, "checkpoint": "bus-out", "bus": "1", "without": {}},
    Kind.ROSTER_MADE: {"at": 1, "activity": "s", "checkpoint": "present", "delegates": ["p1"]},
    Kind.BADGE_ISSUED: {"code": "123456789012"},
    Kind.BADGE_ENDED: {"code": "123456789012", "state": "replaced", "reason": "lost"},
    Kind.BADGE_PRINTED: {"code": "123456789012"},
    Kind.CERTIFICATE_ISSUED: {"serial": "S-1", "number": 1, "qr": ""},
    Kind.CERTIFICATE_VOIDED: {"serial": "S-1", "reason": ""},
    Kind.CERTIFICATE_DECIDED: {"give": True, "reason": ""},
    Kind.CEREMONY_PUT: {"order": "name", "hand": True, "round": "r", "roles": ["Guest"], "everybody": False},
    Kind.STAGE_PUT: {"receiver": "Li", "why": "ill", "note": "slowly", "after": "p2", "before": "", "round": "r"},
    Kind.HANDED_OVER: {"to": "Li"},
    Kind.KEPT_BACK: {"reason": "not here"},
    Kind.PHOTO_PUT: {"jpeg": "", "width": 1, "height": 1},
    Kind.CODE_REFUSED: {"code": "999"},
    Kind.PARTY_PUT: {"titles": {"zh": "一号车"}, "leader": {"name": "Mina"}, "capacity": 44, "removed": False},
    Kind.TEMPLATE_PUT: {"kind": "badge", "title": {"en": "Mine"}, "elements": [], "picture/p": {}, "removed": False},
    Kind.SIGNATURE_PUT: {"png": "", "width": 1, "height": 1},
    Kind.UNDONE: {"entry": "x"},
}
ODD: tuple[Any, ...] = (
    None, True, 0, -1, 2**80, -(2**60), 1.5, float("inf"), float("nan"), "", "x", "a\0b", "x" * 100_000,
    [], [1], [[]], {}, {"en": 1}, {"x": {}},
)  # fmt: skip
"""Stands where a body holds something else."""


def entry(kind: str, subject: str, body: dict[str, Any], number: int) -> Entry:
    return Entry(f"e{number}", "k", number, f"e{number - 1}", number, subject, kind, 1, 1_700_000_000_000, "", body)


def whole() -> list[Entry]:
    return [entry(kind, SUBJECTS[kind], BODIES[kind], number) for number, kind in enumerate(Kind, 1)]


def read_all(read: Queries) -> None:
    """Asks everything that is read of these entries."""
    read.presence("p1", "s")
    read.presences_at("s")
    read.badges("p1")
    read.certificates()
    read.decisions()
    read.roster("12")
    read.departures("s")
    read.call_notes("s")
    read.photo("p1")
    read.designs()
    read.design_stamps()
    read.recent(50)
    read.search_index()
    read.event()
    read.party(PartyKind.BUS, "Bus 1")


READ_WHOLE = (Kind.EVENT_PUT, Kind.ACTIVITY_PUT, Kind.DELEGATE_PUT)
"""Records whose every field is shown somewhere; here it is enough that folding them survives."""
CASES = [(kind, name) for kind in Kind for name in BODIES[kind]]


@pytest.mark.parametrize(("kind", "name"), CASES, ids=[f"{kind}-{name}" for kind, name in CASES])
def test_an_odd_value_stops_neither_the_fold_nor_a_rebuild(tmp_path: Path, kind: Kind, name: str) -> None:
    with create(tmp_path / "odd.companion") as file:
        file.take_in(whole())
        bodies = [{key: value for key, value in BODIES[kind].items() if key != name}]
        bodies += [{**BODIES[kind], name: odd} for odd in ODD]
        file.take_in([entry(kind, SUBJECTS[kind], body, 100 + number) for number, body in enumerate(bodies)])
        if kind not in READ_WHOLE:
            read_all(file.read)
        assert [found.latin for found in file.read.delegates()] == ["Mina Sample"] or kind is Kind.DELEGATE_PUT
        assert file.check().projections_agree
        file.rebuild()
        assert file.check().projections_agree
    with open_file(tmp_path / "odd.companion") as file:
        assert file.read.entry_count() == len(Kind) + len(bodies), "an entry is left out of the fold, never dropped"


def test_what_cannot_be_read_is_left_out_and_what_stands_beside_it_is_not(tmp_path: Path) -> None:
    later = {"checkpoint": "present", "state": "out", "at": 60_000}
    without_time = {"checkpoint": "present", "state": "in"}
    with create(tmp_path / "odd.companion") as file:
        file.take_in(whole())
        file.take_in([entry(Kind.MARKED, "mark/p1/s", without_time, 100)])
        file.take_in([entry(Kind.MARKED, "mark/p1/s", later, 101)])
        assert [str(s.state) for s in file.read.presence("p1", "s").sightings] == ["in", "out"]


def test_a_name_that_is_no_text_does_not_take_the_fields_before_it_along(tmp_path: Path) -> None:
    with create(tmp_path / "odd.companion") as file:
        file.take_in(whole())
        file.take_in([entry(Kind.DELEGATE_PUT, "delegate/p1", {"role": "Speaker"}, 100)])
        file.take_in([entry(Kind.DELEGATE_PUT, "delegate/p1", {"latin": ["no", "text"]}, 101)])
        (found,) = file.read.delegates()
        assert (found.latin, found.role) == ("Mina Sample", "Speaker")


def test_a_thousand_undos_of_undos_are_followed(tmp_path: Path) -> None:
    first = entry(Kind.MARKED, "mark/p1/s", BODIES[Kind.MARKED], 1)
    undos = [entry(Kind.UNDONE, "mark/p1/s", {"entry": f"e{number - 1}"}, number) for number in range(2, 1202)]
    assert [found.id for found in standing([first, *undos])] == ["e1"], "an even number of undos leaves it standing"
    assert standing([first, *undos[:-1]]) == []


def test_of_a_bus_only_the_value_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    odd = {"capacity": "many", "leader": ["Mina"], "plate": "A 12", "titles": {"zh": "二号车", "ko": 2}}
    with create(tmp_path / "odd.companion") as file:
        file.take_in(whole())
        file.take_in([entry(Kind.PARTY_PUT, "party/bus/Bus 1", odd, 100)])
        bus = file.read.party(PartyKind.BUS, "Bus 1")
        assert (bus.capacity, bus.leader.name, bus.plate, bus.titles) == (44, "Mina", "A 12", {"zh": "二号车"})
