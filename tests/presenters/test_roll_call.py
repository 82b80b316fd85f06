"""The roll call's presenter: who is missing, what one key does, and that one undo takes it back."""

from datetime import datetime, time, timedelta

import pytest

from companion.domain.answers import Answer, UserError
from companion.domain.programme import ActivityKind
from companion.domain.rollcall import AwayReason, Standing
from companion.presenters.answers import Act
from companion.presenters.changes import Changes
from companion.presenters.permissions import CHECK_IN, EVERYTHING, Allowed
from companion.presenters.roll_call import RollCallPresenter
from companion.presenters.roll_call_state import LEAVE_NOW, STILL_MISSING, Ask, Done, RollCallState, would_be_here
from companion.presenters.roll_undo import done_here
from companion.presenters.runner import InlineRunner
from companion.services.ports import Desk
from companion.services.rollcall import read_roll
from companion.services.roster import change


class Bus:
    """A roll call with everything that it said."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.allowed: Allowed = EVERYTHING
        self.undone: list[Done] = []
        self.troubles: list[UserError] = []
        self.states: list[RollCallState] = []
        self.call = RollCallPresenter(
            desk, InlineRunner(), Changes(), self.states.append, self.undone.append, self.troubles.append,
            allowed=lambda: self.allowed,
        )  # fmt: skip
        visits = [one for one in desk.file.read.activities() if one.kind is ActivityKind.FIELD_VISIT]
        self.visit = visits[0]
        self.call.choose(self.visit.id)

    @property
    def state(self) -> RollCallState:
        return self.call.state

    def missing(self) -> list[str]:
        return [one.tile.delegate.id for one in self.state.board.missing]

    def on_disk(self) -> tuple[int, int]:
        place = self.state.place
        assert place is not None
        count = read_roll(self.desk.file.read, place.activity.id, place.checkpoint).count
        return count.here, count.of


@pytest.fixture
def bus(quiet_week: Desk) -> Bus:
    return Bus(quiet_week)


def test_a_visit_begins_at_its_first_checkpoint_with_everybody_missing(bus: Bus) -> None:
    assert bus.state.place is not None
    assert bus.state.place.checkpoint == bus.visit.checkpoints[0].id
    assert len(bus.missing()) == bus.on_disk()[1] > 10
    assert not bus.state.complete


def test_space_ticks_and_unticks_and_undo_brings_each_back(bus: Bus) -> None:
    one = bus.missing()[0]
    bus.call.toggle(one)
    assert one not in bus.missing()
    assert bus.on_disk()[0] == 1
    bus.call.toggle(one)
    assert bus.on_disk()[0] == 0
    assert bus.call.undo()
    assert bus.on_disk()[0] == 1
    assert bus.call.undo()
    assert bus.on_disk()[0] == 0
    assert not bus.call.undo()


def test_a_scan_counts_and_a_second_one_changes_nothing(bus: Bus) -> None:
    one = bus.missing()[0]
    code = bus.desk.file.read.active_badges()[one].code
    bus.call.tick()
    place = bus.state.place
    assert place is not None
    bus.desk.clock.now = place.activity.start  # type: ignore[attr-defined]
    bus.call.scans.submit(code)
    assert bus.state.result is not None
    assert bus.state.result.reply.answer is Answer.ADMITTED
    assert bus.on_disk()[0] == 1
    bus.desk.clock.forward(60)  # type: ignore[attr-defined]
    bus.call.scans.submit(code)
    assert bus.state.result.reply.answer is Answer.ALREADY_IN
    assert bus.on_disk()[0] == 1


def test_all_here_except_is_saved_once_and_taken_back_by_one_undo(bus: Bus) -> None:
    absent = bus.missing()[:2]
    bus.call.all_except()
    for one in absent:
        bus.call.toggle(one)
    assert bus.on_disk()[0] == 0, "nothing is saved before it is said"
    assert bus.call.go_on()
    assert sorted(bus.missing()) == sorted(absent)
    assert bus.call.undo()
    assert bus.on_disk()[0] == 0


def test_somebody_counted_before_is_cleared_among_all_here_except(bus: Bus) -> None:
    counted = bus.missing()[0]
    bus.call.toggle(counted)
    assert bus.on_disk()[0] == 1
    bus.call.all_except()
    bus.call.toggle(counted)
    assert would_be_here(bus.state) == len(bus.missing()) - 1
    assert bus.call.go_on()
    assert bus.missing() == [counted], "the one who was cleared, and nobody else"


def test_escape_gives_up_the_ticks_that_were_not_saved(bus: Bus) -> None:
    bus.call.all_except()
    bus.call.escape()
    assert bus.state.absent is None
    assert bus.on_disk()[0] == 0


def test_nothing_comes_between_ticks_and_their_saving(bus: Bus) -> None:
    bus.call.all_except()
    someone = bus.state.board.missing[0].tile.delegate.id
    bus.call.toggle(someone)
    for act in (
        lambda: bus.call.asking.excuse(someone),
        lambda: bus.call.asking.call_note(someone),
        bus.call.leave,
        bus.call.aloud.start,
        lambda: bus.call.step(1),
        lambda: bus.call.choose("activity-opening"),
    ):
        act()
        assert bus.state.absent == {someone}
        assert bus.state.asking is None
        assert bus.state.aloud is None
    bus.call.go_on()
    assert bus.on_disk()[0] == len(bus.state.board.tiles) - 1


def test_f9_goes_on_only_when_nobody_is_missing(bus: Bus) -> None:
    assert not bus.call.go_on()
    bus.call.all_except()
    assert bus.call.go_on()
    assert bus.state.complete
    assert bus.call.go_on()
    assert bus.state.place is not None
    assert bus.state.place.checkpoint == bus.visit.checkpoints[1].id


def test_leaving_asks_why_for_each_and_keeps_it(bus: Bus) -> None:
    absent = bus.missing()[:2]
    bus.call.all_except()
    for one in absent:
        bus.call.toggle(one)
    bus.call.go_on()
    assert bus.call.leave()
    asking = bus.state.asking
    assert asking is not None
    assert asking.what is Ask.LEAVE
    bus.call.typing("1")  # not found, left behind
    bus.call.asking.write("went home with a friend")
    asking = bus.state.asking
    assert asking is not None
    assert asking.confirms
    assert bus.desk.file.read.departures(bus.visit.id) == []
    bus.call.asking.choose(LEAVE_NOW)
    departure = bus.desk.file.read.departures(bus.visit.id)[0]
    assert set(departure.without) == set(absent)
    assert set(departure.without.values()) == {AwayReason.LEFT_BEHIND, "went home with a friend"}
    assert bus.state.board.left is not None
    assert bus.call.undo()
    assert sorted(bus.missing()) == sorted(absent)
    assert bus.desk.file.read.departures(bus.visit.id) == []


def test_the_same_reason_holds_for_all_the_others(bus: Bus) -> None:
    bus.call.leave()
    bus.call.asking.choose(AwayReason.ILL)
    bus.call.asking.further()
    asking = bus.state.asking
    assert asking is not None
    assert asking.confirms
    assert {reason for _, reason in asking.reasons} == {AwayReason.ILL}


def test_an_excuse_takes_somebody_off_the_missing_and_can_be_taken_back(bus: Bus) -> None:
    one = bus.missing()[0]
    bus.call.asking.excuse(one)
    bus.call.asking.choose(AwayReason.ILL)
    tile = bus.state.board.tile(one)
    assert tile is not None
    assert tile.standing is Standing.EXCUSED
    bus.call.asking.excuse(one)
    bus.call.asking.choose(STILL_MISSING)
    assert one in bus.missing()


def test_a_call_note_stands_with_its_time(bus: Bus) -> None:
    one = bus.missing()[0]
    bus.call.asking.call_note(one)
    bus.call.asking.write("at the hotel")
    found = next(entry for entry in bus.state.board.missing if entry.tile.delegate.id == one)
    assert [(note.text, note.at) for note in found.notes] == [("at the hotel", bus.desk.now)]


def test_reading_aloud_goes_through_the_missing_in_the_order_of_the_board(bus: Bus) -> None:
    everybody = set(bus.missing())
    bus.call.aloud.start()
    aloud = bus.state.aloud
    assert aloud is not None
    assert set(aloud.order) == everybody
    bus.call.aloud.answer(here=True)
    bus.call.aloud.answer(here=False)
    assert set(bus.missing()) == everybody - {aloud.order[0]}
    for _ in range(len(everybody) - 2):
        bus.call.aloud.answer(here=True)
    assert bus.state.aloud is None
    assert bus.missing() == [aloud.order[1]]


def test_a_bus_is_called_alone_and_nobody_is_counted_on_two(bus: Bus) -> None:
    one = bus.missing()[0]
    total = len(bus.missing())
    bus.call.deeds.change_bus(one, "Bus 2")
    assert {(count.name, count.of) for count in bus.state.board.buses} == {("Bus 1", total - 1), ("Bus 2", 1)}
    bus.call.choose_bus("Bus 2")
    assert bus.missing() == [one]
    bus.call.toggle(one)
    assert bus.state.complete
    bus.call.choose_bus("Bus 1")
    bus.call.deeds.change_bus(one, "Bus 1")
    assert {(count.name, count.here, count.of) for count in bus.state.board.buses} == {("Bus 1", 1, total)}


def test_somebody_counted_on_another_bus_is_moved_by_f9(bus: Bus) -> None:
    first, second = bus.missing()[:2]
    bus.call.deeds.change_bus(second, "Bus 2")
    bus.call.choose_bus("Bus 1")
    bus.call.toggle(first)
    bus.call.choose_bus("Bus 2")
    bus.desk.clock.now = bus.visit.start  # type: ignore[attr-defined]
    bus.call.scans.submit(bus.desk.file.read.active_badges()[first].code)
    assert bus.call.scans.strip_act is Act.SAME_PERSON
    assert bus.call.go_on()
    assert {(count.name, count.here) for count in bus.state.board.buses} == {("Bus 1", 0), ("Bus 2", 1)}


def test_a_locked_desk_sees_neither_numbers_nor_notes(bus: Bus) -> None:
    one = bus.missing()[0]
    bus.call.asking.call_note(one)
    bus.call.asking.write("at the hotel")
    assert any(entry.tile.delegate.mobile for entry in bus.state.board.missing)
    bus.allowed = CHECK_IN
    bus.call.permissions_changed()
    assert bus.missing()
    assert not any(entry.tile.delegate.mobile or entry.notes for entry in bus.state.board.missing)
    assert not bus.state.board.private
    bus.call.asking.call_note(one)
    assert bus.state.asking is None


def test_when_the_bus_leaves_follows_the_programme(bus: Bus) -> None:
    assert bus.state.leaves_at == bus.visit.start
    bus.call.choose_checkpoint(bus.visit.checkpoints[-1].id)
    assert bus.state.leaves_at == bus.visit.end
    assert bus.state.on_bus
    bus.call.choose_checkpoint(bus.visit.attending.id)
    assert not bus.state.on_bus
    assert not bus.call.leave()


def test_a_new_checkpoint_comes_last_and_goes_with_undo(bus: Bus) -> None:
    bus.call.asking.checkpoint()
    bus.call.asking.write("After lunch")
    assert [point.checkpoint.titles["en"] for point in bus.state.board.points][-1] == "After lunch"
    bus.call.undo()
    assert len(bus.state.board.points) == len(bus.visit.checkpoints)


def test_a_usual_checkpoint_is_known_in_every_language_and_another_is_asked_for(bus: Bus) -> None:
    bus.call.asking.checkpoint("ko")
    bus.call.asking.write("점심 후")
    assert bus.state.board.points[-1].checkpoint.titles["en"] == "After lunch"
    assert bus.state.asking is None
    bus.call.asking.checkpoint("ko")
    bus.call.asking.write("전망대")
    while (asking := bus.state.asking) is not None:
        assert asking.titles[0] == ("ko", "전망대")
        if asking.languages[0] == "en":
            bus.call.asking.write("Lookout")
        else:
            bus.call.asking.further()
    assert bus.state.board.points[-1].checkpoint.titles == {"ko": "전망대", "en": "Lookout"}


@pytest.mark.parametrize("typed", ["15:05", "1505", "１５：０５", "+35"])
def test_the_bus_leaves_when_it_was_said_here_and_at_the_next_visit_as_planned(bus: Bus, typed: str) -> None:
    zone = bus.state.event.zone
    last = bus.visit.checkpoints[-1].id
    bus.desk.clock.now = datetime.combine(bus.visit.start.astimezone(zone).date(), time(14, 30), zone)  # type: ignore[attr-defined]
    bus.call.choose_checkpoint(last)
    bus.call.asking.leaves()
    bus.call.asking.write("soon")
    assert bus.state.asking is not None
    assert bus.state.asking.fault
    bus.call.asking.write(typed)
    leaves = bus.state.leaves_at
    assert leaves is not None
    assert f"{leaves.astimezone(zone):%H:%M}" == "15:05"
    bus.call.choose_checkpoint(bus.visit.checkpoints[0].id)
    assert bus.state.leaves_at == bus.visit.start
    bus.call.choose_checkpoint(last)
    assert bus.call.undo()
    assert bus.state.leaves_at == bus.visit.end


def test_a_restart_still_offers_what_this_laptop_did_last_act_by_act(bus: Bus) -> None:
    first, second, third = bus.missing()[:3]
    bus.call.toggle(first)
    bus.call.asking.excuse(second)
    bus.call.asking.choose(AwayReason.LATER)
    bus.call.all_except()
    bus.call.toggle(third)
    bus.call.go_on()
    bus.call.toggle(first)
    before = [(one.deed, one.batch or one.entry) for one in bus.call.deeds.offered]
    again = Bus(bus.desk)
    assert [(one.deed, one.batch or one.entry) for one in again.call.deeds.offered] == before
    for _ in before:
        assert again.call.undo()
    assert again.on_disk()[0] == 0
    assert len(again.missing()) == again.on_disk()[1]
    assert not again.call.undo()
    assert not again.troubles
    assert Bus(bus.desk).call.deeds.offered == ()


def test_a_locked_desk_offers_after_a_restart_no_more_of_a_person_than_it_shows(bus: Bus) -> None:
    person = bus.missing()[0]
    change(bus.desk, person, {"mobile": "+82 10 5555 0142", "roommate": "Nobody"})
    bus.call.toggle(person)
    (known,) = done_here(bus.desk, bus.visit.id, EVERYTHING)
    (locked,) = done_here(bus.desk, bus.visit.id, CHECK_IN)
    assert known.delegate is not None
    assert locked.delegate == CHECK_IN.person(known.delegate) != known.delegate


def test_with_nothing_on_the_next_activity_is_known(bus: Bus) -> None:
    bus.desk.clock.now = bus.visit.end + timedelta(hours=9)  # type: ignore[attr-defined]
    bus.call.choose("")
    assert not bus.state.called
    assert bus.state.next is not None
