"""Buses on the screen: people moved by one act and one undo, over capacity said, filling told, forms field by field."""

import pytest

from companion.domain.answers import UserError
from companion.domain.parties import Contact, Party, PartyKind
from companion.presenters.buses import NONE, BusesPresenter, BusesState, Column
from companion.presenters.happenings import Happened, What
from companion.presenters.party_form import NEW, PartyForm, PartyForms, read_form
from companion.presenters.runner import InlineRunner
from companion.services import parties
from companion.services.ports import Desk


class Shown:
    """The presenter with everything it said."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.states: list[BusesState] = []
        self.told: list[Happened] = []
        self.presenter = BusesPresenter(desk, InlineRunner(), self.states.append, self.told.append)
        self.presenter.start()

    def column(self, name: str) -> Column:
        return next(one for one in self.presenter.state.columns if one.name == name)

    def on(self, name: str) -> list[str]:
        return [one.id for one in self.column(name).load.people]

    def save(self, form: PartyForm, **texts: str) -> UserError | None:
        refused: list[UserError] = []
        forms = PartyForms(self.desk, InlineRunner())
        forms.save(form, {**form.texts, **texts}, self.presenter.saved, refused.append)
        return refused[0] if refused else None


@pytest.fixture
def shown(quiet_week: Desk) -> Shown:
    return Shown(quiet_week)


def test_the_ticked_are_moved_together_and_one_undo_brings_them_back(shown: Shown) -> None:
    some = shown.on("Bus 1")[:3]
    for one in some:
        shown.presenter.tick(one)
    everybody = len(shown.on("Bus 1"))
    shown.presenter.move(shown.presenter.meant("somebody else"), NONE)
    assert sorted(shown.on(NONE)) == sorted(some)
    assert shown.presenter.state.ticked == frozenset()
    assert (shown.told[-1].what, shown.told[-1].count, shown.told[-1].undo) == (What.SEATED, 3, True)
    assert shown.presenter.undo()
    assert (len(shown.on("Bus 1")), shown.on(NONE)) == (everybody, [])


def test_nobody_ticked_means_the_person_under_the_cursor_and_the_neighbour_column(shown: Shown) -> None:
    one = shown.on("Bus 1")[0]
    shown.presenter.move_beside(shown.presenter.meant(one), "Bus 1", 1)
    assert one in shown.on("Bus 1"), "there is no column behind the last one"
    shown.presenter.move_beside(shown.presenter.meant(one), "Bus 1", -1)
    assert shown.on(NONE) == [one]


def test_more_than_fit_are_shown_and_stay(shown: Shown) -> None:
    parties.put(shown.desk, PartyKind.BUS, "Bus 1", {"capacity": 5})
    shown.presenter.refresh()
    load = shown.column("Bus 1").load
    assert load.over == load.count - 5 > 0
    assert shown.presenter.state.seats == 5


def test_filling_says_who_was_split_and_who_has_no_seat(shown: Shown) -> None:
    shown.presenter.tick_column("Bus 1")
    shown.presenter.move(shown.presenter.meant(""), NONE)
    for name, seats in (("Bus 1", 3), ("Bus 2", 3)):
        parties.put(shown.desk, PartyKind.BUS, name, {"capacity": seats})
    shown.presenter.refresh()
    shown.presenter.fill()
    seating = shown.presenter.state.seating
    assert seating is not None
    assert len(seating.unseated) == shown.presenter.state.people - 6 == len(shown.on(NONE))
    assert {len(shown.on(name)) for name in ("Bus 1", "Bus 2")} == {3}
    shown.presenter.undo()
    assert shown.presenter.state.seating is None
    assert len(shown.on(NONE)) == shown.presenter.state.people


def test_a_delegation_is_ticked_as_a_whole(shown: Shown) -> None:
    person = next(one for one in shown.column("Bus 1").load.people if one.delegation == "Shanghai")
    shown.presenter.tick_delegation(person.id)
    people = {one.id: one.delegation for one in shown.column("Bus 1").load.people}
    assert {people[one] for one in shown.presenter.state.ticked} == {"Shanghai"}
    assert len(shown.presenter.state.ticked) > 1


def test_a_new_bus_is_added_and_a_second_one_of_that_name_is_not(shown: Shown) -> None:
    blank = read_form(shown.desk.file.read, PartyKind.BUS, NEW)
    assert shown.save(blank, name="Bus 2", capacity="32", title_zh="二号车") is None
    party = shown.column("Bus 2").load.party
    assert (party.capacity, party.titles) == (32, {"zh": "二号车"})
    assert shown.save(blank, name="Bus 2") is not None
    assert shown.save(blank, name="Bus 3", capacity="many") is not None
    assert shown.save(blank, name=" ") is not None
    assert shown.presenter.undo()
    assert [one.name for one in shown.presenter.state.buses] == ["Bus 1"]


def test_the_form_knows_delegates_by_name_and_keeps_other_numbers(shown: Shown) -> None:
    read = shown.desk.file.read
    person = next(one for one in read.delegates() if one.mobile)
    form = read_form(read, PartyKind.BUS, "Bus 1")
    assert person.full_name in form.people
    assert shown.save(form, leader=person.full_name, leader_phone=person.mobile) is None
    assert read.party(PartyKind.BUS, "Bus 1").leader == Contact(person.id)
    again = read_form(read, PartyKind.BUS, "Bus 1")
    assert (again.texts["leader"], again.hints["leader_phone"]) == (person.full_name, person.mobile)
    assert shown.save(again, leader="Mr Kim", leader_phone="+82 2") is None
    assert read.party(PartyKind.BUS, "Bus 1").leader == Contact("", "Mr Kim", "+82 2")
    entries = len(read.entries_of("party/bus/Bus 1"))
    assert shown.save(read_form(read, PartyKind.BUS, "Bus 1")) is None
    assert len(read.entries_of("party/bus/Bus 1")) == entries, "nothing was changed, nothing is written"


def test_a_delegation_has_a_head_and_an_interpreter_and_nothing_of_a_vehicle(shown: Shown) -> None:
    read = shown.desk.file.read
    form = read_form(read, PartyKind.DELEGATION, "Shanghai")
    assert set(form.texts) == {"leader", "leader_phone", "interpreter", "interpreter_phone"}
    assert shown.save(form, interpreter="Kim Minseo", interpreter_phone="1") is None
    found: Party = read.party(PartyKind.DELEGATION, "Shanghai")
    assert (found.leader, found.interpreter) == (Contact(), Contact("", "Kim Minseo", "1"))


def test_a_bus_that_is_taken_out_leaves_its_people_waiting(shown: Shown) -> None:
    shown.presenter.remove("Bus 1")
    assert shown.presenter.state.buses == ()
    assert len(shown.on(NONE)) == shown.presenter.state.people
    shown.presenter.fill()
    assert shown.told[-1].error is not None
    assert shown.presenter.undo()
    assert shown.on(NONE) == []
