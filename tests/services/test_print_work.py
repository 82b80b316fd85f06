"""Working the print queue with the real engine: the printer decides, nobody's badge is lost or doubled."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from companion.bootstrap import Program
from companion.domain.answers import UserError
from companion.domain.printing import PrinterTrouble, QueueState, Why
from companion.services import print_work, printing, roster
from companion.services.ports import Desk
from companion.settings import Settings
from companion.store.file import open_file
from companion.store.turn import take_turn


@dataclass
class Door:
    desk: Desk
    program: Program
    printers: Any

    def labels(self, stock: str = "a6") -> print_work.Labels:
        found = print_work.labels(Settings(badge_printer="Lobby", label_stock=stock), self.program.documents)
        assert found is not None
        return found

    def ask(self, number: int) -> list[str]:
        people = [person.id for person in self.desk.file.read.delegates()][:number]
        printing.queue_badges(self.desk, people, why=Why.CHECK_IN)
        return people

    def run(self, stock: str = "a6", wait: Callable[[], bool] = lambda: False) -> PrinterTrouble | None:
        return print_work.run(self.desk, self.program.documents, self.printers, self.labels(stock), wait)

    def states(self) -> list[QueueState]:
        return [row.state for row in self.desk.file.queue.rows()]

    def counts(self) -> set[int]:
        return {badge.printed for badge in self.desk.file.read.active_badges().values() if badge.printed}


@pytest.fixture
def door(quiet_week: Desk, program: Program, office_at: Callable[[Desk], Any]) -> Door:
    return Door(quiet_week, program, office_at(quiet_week).printers)


def test_badges_go_to_the_label_printer_one_a_page_and_count_as_printed(door: Door) -> None:
    door.ask(3)
    assert door.run() is None
    assert [printer for _, printer, _ in door.printers.took] == ["Lobby"] * 3
    assert door.states() == [QueueState.PRINTED] * 3
    assert door.counts() == {1}
    assert all(row.stock == "a6" and row.printer == "Lobby" for row in door.desk.file.queue.rows())


def test_a_sheet_takes_as_many_as_wait_and_goes_on_at_its_next_label(door: Door) -> None:
    door.ask(6)
    stock = next(s for s in door.program.documents.stocks() if s.measured and s.per_page == 4)
    door.run(stock.id)
    assert len(door.printers.took) == 2
    assert printing.next_label(door.desk, stock) == 3


def test_a_printer_without_paper_is_handed_nothing_and_the_badges_wait(door: Door) -> None:
    door.ask(3)
    door.printers.wrong = PrinterTrouble.NO_PAPER
    assert door.run() is PrinterTrouble.NO_PAPER
    assert door.printers.took == []
    assert door.states() == [QueueState.QUEUED] * 3
    door.printers.wrong = None
    assert door.run() is None
    assert len(door.printers.took) == 3


def test_no_more_than_two_badges_wait_in_the_print_system(door: Door) -> None:
    door.ask(5)
    door.printers.follows = True
    assert door.run() is PrinterTrouble.STUCK
    assert len(door.printers.took) == print_work.AHEAD
    assert door.states().count(QueueState.QUEUED) == 3
    assert door.counts() == set()

    def one_comes_out() -> bool:
        door.printers.jobs.pop(0)
        return True

    assert door.run(wait=one_comes_out) is None
    assert door.states() == [QueueState.PRINTED] * 5
    assert (len(door.printers.took), door.counts()) == (5, {1})


def test_a_job_that_the_system_gave_up_did_not_print(door: Door) -> None:
    door.ask(1)
    door.printers.follows = True
    door.run()
    door.printers.lost.add(door.printers.jobs.pop())
    door.run()
    (row,) = door.desk.file.queue.rows()
    assert (row.state, row.reason) == (QueueState.FAILED, print_work.NOT_PRINTED)
    assert door.counts() == set()


def test_a_refusal_stops_the_queue_with_its_reason(door: Door) -> None:
    door.ask(2)
    door.printers.trouble = UserError("The printer “Lobby” did not take the pages.", "Look at the printer.")
    assert door.run() is PrinterTrouble.REFUSED
    first, second = door.desk.file.queue.rows()
    assert (first.state, second.state) == (QueueState.FAILED, QueueState.QUEUED)
    assert "did not take" in first.reason


def test_a_name_that_cannot_be_drawn_fails_alone_and_the_others_print(door: Door) -> None:
    first, second = door.ask(2)
    roster.change(door.desk, first, {"native": "\U0001f984", "latin": "\U0001f984", "badge_name": ""})
    assert door.run() is None
    rows = {row.delegate: row for row in door.desk.file.queue.rows()}
    assert rows[first].state is QueueState.FAILED
    assert rows[first].reason
    assert rows[second].state is QueueState.PRINTED


def test_without_a_printer_nothing_is_taken(door: Door) -> None:
    door.ask(1)
    choice = replace(door.labels(), printer="")
    found = print_work.run(door.desk, door.program.documents, door.printers, choice, lambda: False)
    assert found is PrinterTrouble.NOT_CHOSEN
    assert door.states() == [QueueState.QUEUED]


def test_badges_taken_back_from_the_system_go_to_the_other_printer(door: Door) -> None:
    door.ask(3)
    door.printers.follows = True
    door.run()
    held = door.desk.file.queue.rows([QueueState.PRINTING])
    back = print_work.call_back(door.printers, held)
    printing.called_back(door.desk, back, printer="Office")
    door.printers.follows = False
    assert door.run() is None
    assert [printer for _, printer, _ in door.printers.took] == ["Lobby", "Lobby", "Office", "Office", "Lobby"]
    assert door.counts() == {1}


def test_only_one_program_prints_for_an_event(door: Door) -> None:
    turn = print_work.begin(door.desk)
    assert turn is not None
    assert take_turn(door.desk.file.path, "printing") is None
    turn.give_back()
    again = print_work.begin(door.desk)
    assert again is not None
    again.give_back()
    assert not list(door.desk.file.path.parent.glob("*-printing"))


def test_after_a_restart_what_the_system_still_holds_is_followed_and_the_rest_is_asked_about(door: Door) -> None:
    door.ask(2)
    door.printers.follows = True
    door.run()
    door.printers.jobs.pop(0)  # it came out while nobody looked
    again = replace(door, desk=Desk(open_file(door.desk.file.path), door.desk.clock))
    try:
        turn = print_work.begin(again.desk)
        assert turn is not None
        turn.give_back()
        assert again.states() == [QueueState.UNSURE] * 2
        again.run()
        assert again.states() == [QueueState.UNSURE, QueueState.PRINTING]
        assert len(door.printers.took) == 2
    finally:
        again.desk.file.close()


def test_what_the_system_remembers_as_printed_need_not_be_asked_about(door: Door) -> None:
    door.ask(2)
    door.printers.follows = True
    door.run()
    door.printers.done.add(door.printers.jobs.pop(0))
    door.printers.lost.add(door.printers.jobs.pop(0))
    printing.pick_up(door.desk)
    door.run()
    assert door.states() == [QueueState.PRINTED, QueueState.FAILED]
    assert door.counts() == {1}


def test_each_printer_prints_with_its_own_shift(door: Door) -> None:
    """The shift of the printer that takes the badge counts, also when it is another than the desk's."""
    people = [person.id for person in door.desk.file.read.delegates()][:2]
    printing.queue_badges(door.desk, people[:1], why=Why.CHECK_IN)
    printing.queue_badges(door.desk, people[1:], why=Why.BY_HAND, printer="Office")
    kept = Settings(badge_printer="Lobby", label_stock="a6", printer_shifts={"Office": {"a6": [2.0, -1.0]}})
    choice = print_work.labels(kept, door.program.documents)
    assert choice is not None
    jobs = [print_work.take(door.desk, choice), print_work.take(door.desk, choice)]
    assert [(job.printer, job.shift) for job in jobs if job is not None] == [
        ("Lobby", (0.0, 0.0)), ("Office", (2.0, -1.0))
    ]  # fmt: skip
