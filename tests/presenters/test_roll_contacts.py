"""Who is asked when somebody is missing: leader, interpreter, roommate; and what a bus shows of itself."""

import pytest

from companion.domain.delegates import Delegate
from companion.domain.parties import Contact, PartyKind
from companion.domain.programme import ActivityKind
from companion.domain.roommates import roommates
from companion.presenters.permissions import CHECK_IN, EVERYTHING
from companion.presenters.roll_board import read_board, without_private
from companion.presenters.roll_call_state import Missing, RollBoard
from companion.services import parties, roster
from companion.services.desk import Place
from companion.services.ports import Desk


def board(desk: Desk, *, locked: bool = False) -> RollBoard:
    visit = next(one for one in desk.file.read.activities() if one.kind is ActivityKind.FIELD_VISIT)
    return read_board(desk, Place(visit, visit.checkpoints[0].id), CHECK_IN if locked else EVERYTHING)


def missing(found: RollBoard, person: str) -> Missing:
    return next(one for one in found.missing if one.tile.delegate.id == person)


@pytest.fixture
def pair(quiet_week: Desk) -> tuple[Delegate, Delegate]:
    """Two people of one delegation."""
    people = [one for one in quiet_week.file.read.delegates() if one.delegation == "Shanghai"]
    return people[0], people[1]


def test_the_leader_and_the_interpreter_of_the_event_are_asked_but_never_about_themselves(
    quiet_week: Desk, pair: tuple[Delegate, Delegate]
) -> None:
    head, other = pair
    changes = {"leader": Contact(head.id, "", "+82 10 0"), "interpreter": Contact("", "Kim Minseo", "+82 10 1")}
    parties.put(quiet_week, PartyKind.DELEGATION, "Shanghai", changes)
    found = board(quiet_week)
    assert missing(found, other.id).leader == Contact(head.id, head.name, "+82 10 0")
    assert missing(found, other.id).interpreter == Contact("", "Kim Minseo", "+82 10 1")
    assert not missing(found, head.id).leader
    elsewhere = next(one for one in found.missing if one.tile.delegate.delegation != "Shanghai")
    assert (elsewhere.leader, elsewhere.interpreter, elsewhere.roommate) == (Contact(), Contact(), Contact())


def test_a_roommate_told_in_either_record_is_offered_with_their_number(
    quiet_week: Desk, pair: tuple[Delegate, Delegate]
) -> None:
    one, other = pair
    roster.change(quiet_week, one.id, {"roommate": other.latin.upper()})
    found = board(quiet_week)
    assert missing(found, one.id).roommate == Contact(other.id, other.name, other.mobile)
    assert missing(found, other.id).roommate == Contact(one.id, one.name, one.mobile)


def test_a_locked_desk_sees_names_of_captains_and_no_numbers_and_no_roommates(
    quiet_week: Desk, pair: tuple[Delegate, Delegate]
) -> None:
    one, other = pair
    roster.change(quiet_week, one.id, {"roommate": other.latin})
    parties.put(quiet_week, PartyKind.DELEGATION, "Shanghai", {"leader": Contact(one.id, "", "+1")})
    parties.put(quiet_week, PartyKind.BUS, "Bus 1", {"leader": Contact("", "Mr Kim", "+2"), "capacity": 5})
    open_board = board(quiet_week)
    assert open_board.buses[0].captain == Contact("", "Mr Kim", "+2")
    for found in (board(quiet_week, locked=True), without_private(open_board, CHECK_IN)):
        assert found.buses[0].captain == Contact("", "Mr Kim")
        assert missing(found, other.id).leader == Contact(one.id, one.name)
        assert not missing(found, one.id).roommate


def test_a_bus_says_how_many_are_too_many(quiet_week: Desk) -> None:
    parties.put(quiet_week, PartyKind.BUS, "Bus 1", {"capacity": 5})
    [bus] = board(quiet_week).buses
    assert (bus.seats, bus.over) == (5, bus.of - 5)
    parties.put(quiet_week, PartyKind.BUS, "Bus 1", {"capacity": None})
    [bus] = board(quiet_week).buses
    assert (bus.seats, bus.over) == (None, 0)


def test_a_name_that_two_people_have_is_kept_as_text() -> None:
    people = [
        Delegate("a", latin="Li Na"),
        Delegate("b", latin="Li Na"),
        Delegate("c", native="王芳", roommate="li na"),
    ]
    people.append(Delegate("d", latin="Solo", roommate="Mr Kim, driver"))
    found = roommates(people)
    assert set(found) == {"c", "d"}
    assert [found[one].delegate for one in ("c", "d")] == [None, None]
    assert found["d"].name == "Mr Kim, driver"
