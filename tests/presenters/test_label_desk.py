"""The label printer of the desk: badges come out beside check-in; trouble is shown, kept and never doubled."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest

from companion.domain.answers import UserError
from companion.domain.printing import PrinterTrouble, QueueState
from companion.presenters.changes import Changes
from companion.presenters.label_desk import LabelDesk, LabelPorts
from companion.presenters.runner import InlineRunner
from companion.services import printing
from companion.services.desk import Place, check_in, place_of
from companion.services.ports import Desk
from companion.services.programme import put_activity
from companion.settings import Settings


@dataclass
class Door:
    desk: Desk
    labels: LabelDesk
    changes: Changes
    printers: Any
    place: Place
    settings: Settings
    clock: Any

    def comes(self, number: int) -> list[str]:
        """The next people are checked in; the change feed tells it as the window would."""
        here = {point.delegate for point in self.desk.file.read.points(self.place.activity.id, self.place.checkpoint)}
        people = [one.id for one in self.desk.file.read.delegates() if one.id not in here][:number]
        for person in people:
            check_in(self.desk, person, self.place)
            self.heard()
        return people

    def heard(self) -> None:
        self.changes.note(frozenset({"print_queue"}))
        self.changes.tell()

    def seconds(self, number: int = 1) -> None:
        for _ in range(number):
            self.clock.forward(1)
            self.labels.tick()
            self.heard()

    def states(self) -> list[QueueState]:
        return [row.state for row in self.desk.file.queue.rows()]


@pytest.fixture
def door(quiet_week: Desk, office_at: Callable[[Desk], Any], clock: Any) -> Iterator[Door]:
    office = office_at(quiet_week)
    activity = place_of(quiet_week.file.read, "activity-opening").activity
    place = Place(put_activity(quiet_week, replace(activity, print_badges=True)), activity.attending.id)
    changes = Changes()
    settings = Settings(badge_printer="Lobby", label_stock="a6")

    def keep(changed: Settings) -> None:
        here.settings = changed

    labels = LabelDesk(
        LabelPorts(
            quiet_week, InlineRunner(), changes, lambda: office.program.documents, lambda: office.printers,
            lambda: here.settings, keep,
        )
    )  # fmt: skip
    here = Door(quiet_week, labels, changes, office.printers, place, settings, clock)
    yield here
    labels.close()


def test_a_badge_comes_out_as_soon_as_somebody_is_checked_in(door: Door) -> None:
    door.comes(1)
    door.heard()
    assert [printer for _, printer, _ in door.printers.took] == ["Lobby"]
    assert door.states() == [QueueState.PRINTED]
    assert (door.labels.state.trouble, door.labels.state.waiting) == (None, 0)


def test_while_paper_is_out_badges_wait_and_come_out_by_themselves_when_it_is_back(door: Door) -> None:
    door.printers.wrong = PrinterTrouble.NO_PAPER
    door.comes(3)
    state = door.labels.state
    assert (state.trouble, state.waiting, state.other) == (PrinterTrouble.NO_PAPER, 3, "Office")
    door.printers.wrong = None
    door.seconds(4)
    assert len(door.printers.took) == 3
    assert door.labels.state.trouble is None
    assert door.states() == [QueueState.PRINTED] * 3


def test_the_other_printer_takes_what_waits_and_what_the_first_one_held(door: Door) -> None:
    door.printers.follows = True
    door.comes(3)
    assert door.states() == [QueueState.PRINTING, QueueState.PRINTING, QueueState.QUEUED]
    door.clock.forward(90)
    door.seconds(2)
    assert door.labels.state.trouble is PrinterTrouble.STUCK
    door.printers.follows = False
    door.labels.use_other_printer("Office")
    door.seconds(3)
    assert door.settings.badge_printer == "Office"
    assert [printer for _, printer, _ in door.printers.took] == ["Lobby", "Lobby", "Office", "Office", "Office"]
    assert door.states() == [QueueState.PRINTED] * 3
    assert door.printers.jobs == []
    counted = {badge.printed for badge in door.desk.file.read.active_badges().values() if badge.printed}
    assert counted == {1}


def test_after_a_refusal_nothing_more_goes_out_until_somebody_tries_again(door: Door) -> None:
    door.printers.trouble = UserError("The printer “Lobby” did not take the pages.", "Look at the printer.")
    door.comes(2)
    door.seconds(5)
    assert door.labels.state.trouble is PrinterTrouble.REFUSED
    assert door.states() == [QueueState.FAILED, QueueState.QUEUED]
    door.printers.trouble = None
    door.seconds(5)
    assert door.printers.took == []
    door.labels.try_again()
    door.seconds(3)
    assert door.states() == [QueueState.PRINTED] * 2
    assert len(door.printers.took) == 2


def test_a_person_can_pause_it_and_let_it_go_on(door: Door) -> None:
    door.labels.pause(True)
    door.comes(2)
    door.seconds(20)
    assert door.printers.took == []
    door.labels.pause(False)
    door.seconds(2)
    assert len(door.printers.took) == 2


def test_without_a_printer_the_desk_says_so_and_keeps_the_badges(door: Door) -> None:
    door.settings = Settings(label_stock="a6")
    door.comes(1)
    assert door.labels.state.trouble is PrinterTrouble.NOT_CHOSEN
    assert door.states() == [QueueState.QUEUED]


def test_a_second_window_of_the_event_shows_the_queue_and_prints_nothing(door: Door) -> None:
    ports = LabelPorts(
        door.desk, InlineRunner(), door.changes, door.labels._ports.documents, lambda: door.printers,
        lambda: door.settings, lambda _settings: None,
    )  # fmt: skip
    door.seconds()
    second = LabelDesk(ports)
    second.tick()
    assert second.state.elsewhere
    door.comes(2)
    assert len(door.printers.took) == 2
    second.close()


def test_what_may_have_printed_waits_for_an_answer(door: Door) -> None:
    door.printers.follows = True
    door.comes(2)
    printing.pick_up(door.desk)
    door.printers.jobs.clear()
    door.heard()
    door.seconds(30)
    first, second = (row.id for row in door.labels.state.in_state(QueueState.UNSURE))
    assert len(door.printers.took) == 2
    door.labels.came_out([first])
    door.printers.follows = False
    door.labels.try_again([second])
    door.seconds(2)
    assert len(door.printers.took) == 3
    assert door.states() == [QueueState.PRINTED] * 2


def test_a_reprint_is_only_made_when_asked_for(door: Door) -> None:
    (person,) = door.comes(1)
    door.labels.print_badge(person)
    door.seconds(2)
    assert len(door.printers.took) == 1
    door.labels.print_badge(person, again=True)
    door.seconds(2)
    assert len(door.printers.took) == 2


def test_nothing_is_asked_of_the_printer_where_no_badges_are_printed(quiet_week: Desk) -> None:
    def nobody() -> Any:
        raise AssertionError("the printer was asked")

    ports = LabelPorts(quiet_week, InlineRunner(), Changes(), nobody, nobody, Settings, lambda _settings: None)
    labels = LabelDesk(ports)
    for _ in range(40):
        labels.tick()
    assert not labels.state.wanted
    labels.close()
