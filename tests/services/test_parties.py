"""Buses, groups and delegations as facts of the event: kept field by field, filled, taken back by one undo."""

import pytest

from companion.domain.answers import UserError
from companion.domain.entry import in_order
from companion.domain.parties import Contact, Load, PartyKind, reading_order
from companion.services import parties
from companion.services.desk import undo_batch
from companion.services.ports import Desk

BUS = PartyKind.BUS


def load(desk: Desk, name: str, kind: PartyKind = BUS) -> Load:
    return next(one for one in parties.read_loads(desk.file.read, kind) if one.party.name == name)


def ids(desk: Desk) -> list[str]:
    return [one.id for one in desk.file.read.delegates()]


def test_an_event_that_only_has_names_of_buses_has_buses_with_their_people(quiet_week: Desk) -> None:
    found = parties.read_loads(quiet_week.file.read, BUS)
    assert sum(one.count for one in found) == len([d for d in quiet_week.file.read.delegates() if d.bus])
    assert all(one.party.capacity is None and not one.over and not one.party.leader for one in found)


def test_two_desks_that_write_different_facts_of_one_bus_both_keep_theirs(quiet_week: Desk) -> None:
    captain = Contact(ids(quiet_week)[0], "", "+86 139 0013 9012")
    parties.put(quiet_week, BUS, "Bus 9", {"capacity": 44, "plate": "A 1"})
    parties.put(quiet_week, BUS, "Bus 9", {"leader": captain})
    parties.put(quiet_week, BUS, "Bus 9", {"plate": "B 2"})
    entries = in_order(quiet_week.file.read.entries_of("party/bus/Bus 9"))
    assert [set(entry.body) for entry in entries] == [{"capacity", "plate", "removed"}, {"leader"}, {"plate"}]
    party = quiet_week.file.read.party(BUS, "Bus 9")
    assert (party.capacity, party.plate, party.leader) == (44, "B 2", captain)
    quiet_week.file.rebuild()
    assert quiet_week.file.read.party(BUS, "Bus 9") == party
    assert quiet_week.file.check().sound


def test_a_captain_is_named_and_called_as_the_record_says_unless_another_number_was_written(quiet_week: Desk) -> None:
    read = quiet_week.file.read
    person = next(one for one in read.delegates() if one.mobile)
    assert parties.contact_of(read, Contact(person.id)) == Contact(person.id, person.name, person.mobile)
    assert parties.contact_of(read, Contact(person.id, "", "1")).phone == "1"
    assert parties.contact_of(read, Contact("", "Mr Kim", "2")) == Contact("", "Mr Kim", "2")


def test_more_than_fit_are_said_and_never_refused_and_one_undo_takes_the_move_back(quiet_week: Desk) -> None:
    before = [one.bus for one in quiet_week.file.read.delegates()]
    parties.put(quiet_week, BUS, "Bus 9", {"capacity": 2})
    assert parties.assign(quiet_week, BUS, ids(quiet_week)[:5], "Bus 9", "batch-1") == 5
    assert (load(quiet_week, "Bus 9").count, load(quiet_week, "Bus 9").over, load(quiet_week, "Bus 9").free) == (
        5,
        3,
        0,
    )
    assert parties.assign(quiet_week, BUS, ids(quiet_week)[:5], "Bus 9") == 0, "nobody moves twice"
    undo_batch(quiet_week, "batch-1")
    assert [one.bus for one in quiet_week.file.read.delegates()] == before


def test_filling_places_everybody_together_and_one_undo_empties_the_seats(quiet_week: Desk) -> None:
    people = quiet_week.file.read.delegates()
    parties.remove(quiet_week, BUS, "Bus 1")
    for name, seats in (("Bus 1", 9), ("Bus 2", 9)):
        parties.put(quiet_week, BUS, name, {"capacity": seats})
    assert {one.bus for one in quiet_week.file.read.delegates()} == {""}
    filled = parties.fill_up(quiet_week, BUS)
    now = quiet_week.file.read.delegates()
    assert {one.bus for one in now} == {"Bus 1", "Bus 2"}
    assert not filled.seating.split
    by_delegation: dict[str, set[str]] = {}
    for one in now:
        by_delegation.setdefault(one.delegation, set()).add(one.bus)
    assert all(len(buses) == 1 for buses in by_delegation.values())
    assert max(load(quiet_week, name).count for name in ("Bus 1", "Bus 2")) <= 9
    assert parties.fill_up(quiet_week, BUS).batch == "", "nobody is left to place"
    undo_batch(quiet_week, filled.batch)
    assert {one.bus for one in quiet_week.file.read.delegates()} == {""}
    assert len(people) == len(now)


def test_who_is_seated_between_plan_and_part_stays_there_and_the_parts_are_one_undo(
    quiet_week: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parties, "PART", 3)
    parties.assign(quiet_week, BUS, ids(quiet_week), "")
    for name in ("Bus 1", "Bus 2"):
        parties.put(quiet_week, BUS, name, {"capacity": 20})
    plan = parties.plan_filling(quiet_week.file.read, BUS)
    late, _, planned = plan.moves[4]
    other = "Bus 2" if planned == "Bus 1" else "Bus 1"
    assert parties.seat(quiet_week, plan, 0, "fill") == 3
    parties.assign(quiet_week, BUS, [late], other)
    assert parties.seat(quiet_week, plan, 3, "fill") == 2
    assert late in {one.id for one in load(quiet_week, other).people}
    assert undo_batch(quiet_week, "fill") == 5
    assert [one.id for one in quiet_week.file.read.delegates() if one.bus] == [late]


def test_a_bus_that_was_taken_out_comes_back_without_its_past(quiet_week: Desk) -> None:
    parties.put(quiet_week, BUS, "Bus 9", {"capacity": 30, "leader": Contact("", "Mr Kim")})
    parties.assign(quiet_week, BUS, ids(quiet_week)[:2], "Bus 9")
    assert parties.remove(quiet_week, BUS, "Bus 9") == 2
    assert "Bus 9" not in {one.party.name for one in parties.read_loads(quiet_week.file.read, BUS)}
    parties.put(quiet_week, BUS, "Bus 9", {})
    party = quiet_week.file.read.party(BUS, "Bus 9")
    assert (party.capacity, party.leader) == (None, Contact())


def test_names_by_language_are_those_of_the_event(quiet_week: Desk) -> None:
    parties.put(quiet_week, BUS, "Bus 1", {"titles": {"zh": "一号车"}})
    assert quiet_week.file.read.event().buses == {"Bus 1": {"zh": "一号车"}}
    assert load(quiet_week, "Bus 1").party.title("zh") == "一号车"


def test_what_cannot_be_is_refused_with_a_sentence(quiet_week: Desk) -> None:
    for name, changes in (("  ", {}), ("Bus 1", {"capacity": -4}), ("Bus 1", {"colour": "red"})):
        with pytest.raises(UserError):
            parties.put(quiet_week, BUS, name, changes)
    with pytest.raises(UserError):
        parties.assign(quiet_week, BUS, ["nobody"], "Bus 1")
    for load_of in parties.read_loads(quiet_week.file.read, BUS):
        parties.remove(quiet_week, BUS, load_of.party.name)
    with pytest.raises(UserError):
        parties.fill_up(quiet_week, BUS)


def test_buses_stand_in_the_order_in_which_people_count() -> None:
    assert sorted(["Bus 10", "Bus 2", "bus 1", "Shuttle", "2"], key=reading_order) == [
        "2",
        "bus 1",
        "Bus 2",
        "Bus 10",
        "Shuttle",
    ]
