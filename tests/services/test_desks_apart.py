"""Whatever two desks apart do under pressure, they agree once they have heard of each other, in any order."""

import random
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from companion.domain.answers import UserError
from companion.domain.attendance import MarkState
from companion.domain.delegates import Delegate
from companion.domain.entry import Kind
from companion.domain.ids import new_id
from companion.domain.parties import Contact, PartyKind
from companion.domain.photos import Photo
from companion.domain.printing import QueueState
from companion.domain.programme import PRESENT, Activity, ActivityKind, Event
from companion.services import (
    ceremony,
    certificates,
    delegation,
    parties,
    photos,
    printing,
    repair,
    rollcall,
    roster,
    walk_in,
)
from companion.services.desk import Place, check_in, give_reason, mark, note_done, undo, undo_batch
from companion.services.ports import Desk
from companion.services.programme import put_activity, put_event, remove_activity, replan_activity
from companion.services.programme_copies import copy_activity, copy_day
from companion.store.file import create, open_file

START = datetime(2026, 4, 25, 0, 30, tzinfo=UTC)
TALK = Activity(
    "talk", ActivityKind.SESSION, {"en": "Talk"}, START, START + timedelta(hours=2), checkpoints=PRESENT,
    print_badges=True, exits=True,
)  # fmt: skip
EVENT = Event("visit", {"en": "Visit"}, date(2026, 4, 25), date(2026, 4, 26), "Asia/Seoul")
TEA = replace(TALK, id="tea", titles={"en": "Tea"}, exits=False)
BUSES = ("Bus 1", "Bus 2")
PEOPLE = tuple(f"p{number}" for number in range(6))
JPEG = b"\xff\xd8\xff" + bytes(40)

Act = Callable[[Desk, random.Random], object]


def place(chance: random.Random) -> Place:
    activity = chance.choice((TALK, TEA))
    return Place(activity, "present", bus=chance.choice(("", "1", "2")))


def who(chance: random.Random) -> str:
    return chance.choice(PEOPLE)


def reason(desk: Desk, chance: random.Random) -> object:
    marks = [one for one in desk.file.read.recent(30) if one.kind == Kind.MARKED]
    return give_reason(desk, chance.choice(marks).id, f"reason {chance.random()}") if marks else None


def move(desk: Desk, chance: random.Random) -> object:
    source, target = chance.sample(("talk", "tea"), 2)
    since = START - timedelta(hours=1)
    until = START + timedelta(hours=chance.choice((1, 5)))
    own = chance.choice(("", desk.file.desk()[0]))
    return repair.move_marks(desk, repair.Move(source, target, since, until, own))


def add(desk: Desk, chance: random.Random) -> object:
    person = Delegate(id="", latin=f"Guest {chance.randrange(999)}", delegation="Test")
    return walk_in.add_walk_in(desk, person, chance.choice((None, place(chance))))


def take_back(desk: Desk, chance: random.Random) -> object:
    """Any of the newest entries, an undo among them too."""
    entries = [entry for _, entry in desk.file.read.journal()][-25:]
    return undo(desk, chance.choice(entries).id)


def take_back_batch(desk: Desk, chance: random.Random) -> object:
    batches = sorted({entry.batch for _, entry in desk.file.read.journal() if entry.batch})
    return undo_batch(desk, chance.choice(batches)) if batches else None


def put_party(desk: Desk, chance: random.Random) -> object:
    written = chance.choice(({"capacity": chance.choice((None, 2, 40))}, {"plate": f"{chance.randrange(99)}"}, {
        "leader": Contact(who(chance)), "titles": {"zh": "一号车"},
    }))  # fmt: skip
    return parties.put(desk, PartyKind.BUS, chance.choice(BUSES), written, new_id())


def edit_activity(desk: Desk, chance: random.Random) -> object:
    change: dict[str, Any] = chance.choice(({"place": f"Hall {chance.randrange(9)}"}, {"capacity": 5}, {"hours": 2.0}))
    return replan_activity(desk, chance.choice(("talk", "tea")), lambda one: replace(one, **change), new_id())


def add_point(desk: Desk, chance: random.Random) -> object:
    return rollcall.add_checkpoint(desk, "tea", {"en": f"Stop {chance.randrange(9)}"})


OFFICE: tuple[Act, ...] = (
    put_party,
    put_party,
    lambda desk, chance: parties.remove(desk, PartyKind.BUS, chance.choice(BUSES)),
    lambda desk, chance: parties.assign(desk, PartyKind.BUS, chance.sample(PEOPLE, 3), chance.choice(("", *BUSES))),
    lambda desk, chance: parties.fill_up(desk, PartyKind.BUS, everybody=chance.choice((True, False))),
    edit_activity,
    edit_activity,
    add_point,
    lambda desk, chance: rollcall.set_leaving(desk, Place(TEA, "present"), chance.choice((None, 5, 90))),
    lambda desk, _chance: remove_activity(desk, "tea"),
    lambda desk, _chance: copy_activity(desk, "talk", new_id()),
    lambda desk, _chance: copy_day(desk, date(2026, 4, 25), date(2026, 4, 26), new_id()),
    take_back,
    take_back_batch,
)  # fmt: skip
"""What is done at a table, not at the door."""

ACTS: tuple[Act, ...] = (
    lambda desk, chance: check_in(desk, who(chance), place(chance), admit_anyway=chance.choice((None, "asked"))),
    lambda desk, chance: mark(desk, [who(chance)], place(chance), chance.choice(list(MarkState))),
    lambda desk, chance: delegation.check_in_all(desk, chance.sample(PEOPLE, 3), place(chance)),
    reason,
    move,
    add,
    lambda desk, chance: roster.replace_badge(desk, who(chance), "lost", to_print=True),
    lambda desk, chance: photos.put_photo(desk, who(chance), Photo(JPEG + bytes([chance.randrange(9)]), 3, 4)),
    lambda desk, chance: photos.remove_photo(desk, who(chance)),
    lambda desk, chance: note_done(desk, who(chance)),
    lambda desk, chance: rollcall.change_bus(desk, who(chance), place(chance), chance.choice("12")),
    lambda desk, chance: rollcall.away(desk, who(chance), place(chance), "ill"),
    lambda desk, chance: rollcall.back(desk, who(chance), place(chance)),
    lambda desk, chance: rollcall.untick(desk, [who(chance)], place(chance)),
    lambda desk, chance: rollcall.note_call(desk, who(chance), "talk", "no answer"),
    lambda desk, chance: rollcall.depart(desk, place(chance), dict.fromkeys(PEOPLE, "late")),
    lambda desk, chance: printing.queue_badges(desk, [who(chance)], why=printing.Why.BY_HAND),
    take_back,
    take_back,
    take_back_batch,
)  # fmt: skip


STAGE: tuple[Act, ...] = (
    lambda desk, chance: ceremony.hand_over(desk, who(chance)),
    lambda desk, chance: ceremony.hand_over(desk, who(chance)),
    lambda desk, chance: ceremony.keep_back(desk, who(chance), "not here"),
    lambda desk, chance: ceremony.take_back(desk, who(chance)),
    lambda desk, chance: ceremony.move(desk, who(chance), chance.randrange(1, 8)),
    lambda desk, chance: ceremony.choose_order(desk, chance.choice(list(ceremony.StageOrder))),
    lambda desk, chance: ceremony.substitute(desk, who(chance), chance.choice(("", "Li Na"))),
    lambda desk, chance: ceremony.call_everybody(desk, everybody=chance.random() < 0.9),
    lambda desk, chance: certificates.decide_certificate(desk, who(chance), chance.choice((True, None)), "asked"),
    take_back,
)
"""What is done at the ceremony, where nobody earned a certificate but some are given one."""


@pytest.mark.parametrize("seed", range(4))
def test_stages_apart_agree_who_was_called_and_who_has_a_certificate(seed: int) -> None:
    kinds = apart(seed, STAGE)
    assert {Kind.HANDED_OVER, Kind.STAGE_PUT, Kind.CEREMONY_PUT, Kind.UNDONE} <= kinds


@pytest.mark.parametrize("seed", range(12))
def test_two_desks_apart_agree_in_any_order_and_so_does_a_rebuild(seed: int) -> None:
    kinds = apart(seed, ACTS)
    assert {Kind.MARKED, Kind.UNDONE, Kind.BADGE_ENDED} <= kinds


@pytest.mark.parametrize("seed", range(8))
def test_offices_apart_agree_about_buses_and_the_programme(seed: int) -> None:
    kinds = apart(seed, OFFICE)
    assert {Kind.PARTY_PUT, Kind.ACTIVITY_PUT, Kind.UNDONE} <= kinds


def apart(seed: int, acts: tuple[Act, ...]) -> set[str]:
    """Two desks act apart and hear of each other afterwards; what kinds of entries that gave."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        now = [START]
        desks = [Desk(create(Path(folder) / f"{name}.companion"), lambda: now[0], name) for name in "ab"]
        try:
            with desks[0].file.writing(START, "") as writing:
                put_event(writing, EVENT)
                for person in PEOPLE:
                    roster.put_new(writing, Delegate(id=person, latin=person, delegation="Test"))
            for activity in (TALK, TEA):
                put_activity(desks[0], activity)
            desks[1].file.take_in([entry for _, entry in desks[0].file.read.journal()])
            for _ in range(60):
                now[0] += timedelta(seconds=chance.choice((0, 1, 300, -30)))
                with suppress(UserError):  # nothing to take back, nobody there: refused, and nothing is written
                    chance.choice(acts)(chance.choice(desks), chance)
            said = {entry.id: entry for desk in desks for _, entry in desk.file.read.journal()}
            for desk in desks:
                order = list(said.values())
                chance.shuffle(order)
                for part in (order[: len(order) // 2], order[len(order) // 3 :]):
                    desk.file.take_in(part)
                assert desk.file.check().sound
            prints = [desk.file.standing_fingerprint() for desk in desks]
            assert prints[0] == prints[1]
        finally:
            for desk in desks:
                desk.file.close()
        with open_file(Path(folder) / "a.companion") as file:
            assert file.standing_fingerprint() == prints[0]
    return {entry.kind for entry in said.values()}


def test_a_tick_taken_back_at_the_roll_call_prints_no_badge(tmp_path: Path) -> None:
    with create(tmp_path / "a.companion") as file:
        desk = Desk(file, lambda: START, "a")
        with file.writing(START, "") as writing:
            put_event(writing, EVENT)
            roster.put_new(writing, Delegate(id="p1", latin="Mina Sample"))
        put_activity(desk, TALK)
        here = Place(TALK, "present")
        check_in(desk, "p1", here)
        assert file.queue.counts() == {QueueState.QUEUED: 1}
        rollcall.untick(desk, ["p1"], here)
        assert file.queue.counts() == {QueueState.GIVEN_UP: 1}
