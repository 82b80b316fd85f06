"""The batch as the window works it: begun, refused, resting, gone on with, whatever order the answers come in."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pytest

from companion.bootstrap import Program
from companion.domain.print_batches import BatchKind, BatchState, BatchWish
from companion.domain.printing import PrinterTrouble, QueueState
from companion.presenters.batch_desk import BatchDesk
from companion.presenters.changes import Changes
from companion.presenters.label_desk import LabelPorts
from companion.presenters.runner import InlineRunner
from companion.services.badges import badge_contents
from companion.services.ports import Desk
from companion.settings import Settings
from companion.store.turn import take_turn

T = TypeVar("T")


@dataclass
class Slow(InlineRunner):
    """Answers of the event are as old as the question, and come when the test wants them."""

    answers: list[Callable[[], None]] = field(default_factory=list)

    def read(self, fn: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:  # noqa: ARG002
        found = fn()
        self.answers.append(lambda: done(found))

    def flush(self) -> None:
        while self.answers:
            self.answers.pop(0)()


@dataclass
class Room:
    desk: Desk
    program: Program
    printers: Any
    runner: Slow
    said: list[str] = field(default_factory=list)

    def batch_desk(self) -> BatchDesk:
        return BatchDesk(
            LabelPorts(
                self.desk, self.runner, Changes(), lambda: self.program.documents, lambda: self.printers, Settings,
                lambda _settings: None, lambda error: self.said.append(error.sentence),
            )
        )  # fmt: skip

    def wish(self) -> BatchWish:
        papers = tuple((one.delegate, one.code) for one in badge_contents(self.desk.file.read))
        return BatchWish(BatchKind.BADGES, papers, "Office", stock="a4-a6-2x2", per_sheet=4)

    def begin(self, desk: BatchDesk) -> None:
        desk.begin(self.wish(), lambda _begun: None, lambda error: self.said.append(str(error)))

    def work(self, desk: BatchDesk, times: int = 3) -> None:
        for _time in range(times):
            self.runner.flush()
            desk.tick()
        self.runner.flush()


@pytest.fixture
def room(quiet_week: Desk, program: Program, office_at: Callable[[Desk], Any]) -> Room:
    return Room(quiet_week, program, office_at(quiet_week).printers, Slow())


def test_an_answer_from_before_the_batch_was_begun_does_not_put_it_to_rest(room: Room) -> None:
    desk = room.batch_desk()
    room.begin(desk)  # while the first look at the event is still under way
    room.printers.follows = True
    desk.tick()
    room.work(desk)
    assert desk.state.batch is not None
    assert desk.state.batch.state is BatchState.RUNNING
    assert desk.state.counts.printing == 8
    assert take_turn(room.desk.file.path, "batches") is None, "no other program begins to print it"


def test_a_finished_batch_lets_other_programs_print(room: Room) -> None:
    desk = room.batch_desk()
    room.begin(desk)
    room.work(desk, 5)
    assert desk.state.batch is None
    assert desk.state.last is not None
    assert desk.state.counts.printed == 17
    turn = take_turn(room.desk.file.path, "batches")
    assert turn is not None
    turn.give_back()


def test_a_batch_left_by_a_program_that_ended_is_there_when_the_event_opens_and_rests(room: Room) -> None:
    room.printers.follows = True
    first = room.batch_desk()
    room.begin(first)
    room.work(first)
    first.close()
    again = room.batch_desk()
    room.printers.jobs.clear()
    room.work(again)
    assert again.state.batch is not None
    assert again.state.batch.state is BatchState.PAUSED
    assert again.state.counts.unsure == 8
    room.printers.follows = False
    again.came_out()
    room.work(again, 6)
    assert again.state.counts.printed == 17
    assert len(room.printers.took) == 5


def test_a_printer_in_trouble_is_told_and_the_batch_goes_on_when_it_is_mended(room: Room) -> None:
    room.printers.wrong = PrinterTrouble.JAM
    desk = room.batch_desk()
    room.begin(desk)
    room.work(desk)
    assert desk.state.trouble is PrinterTrouble.JAM
    assert desk.state.counts.waiting == 17
    room.printers.wrong = None
    room.work(desk, 6)
    assert desk.state.counts.printed == 17


def test_ending_a_batch_takes_back_what_the_system_holds(room: Room) -> None:
    room.printers.follows = True
    desk = room.batch_desk()
    room.begin(desk)
    room.work(desk)
    desk.cancel()
    room.work(desk)
    assert room.printers.jobs == []
    assert desk.state.batch is None
    assert {row.state for row in desk.state.rows} == {QueueState.GIVEN_UP}


def test_a_second_batch_is_refused_in_words(room: Room) -> None:
    room.printers.follows = True
    desk = room.batch_desk()
    room.begin(desk)
    room.work(desk)
    room.begin(desk)
    assert room.said == ["A batch of 17 is not finished yet. Go on with it, or cancel it, first."]
    room.work(desk)
    assert desk.state.counts.printing == 8, "the first one goes on"


def test_going_on_after_a_lost_sheet_leaves_the_one_that_the_printer_still_has(room: Room) -> None:
    room.printers.follows = True
    desk = room.batch_desk()
    room.begin(desk)
    room.work(desk)
    lost, held = room.printers.jobs
    room.printers.jobs.remove(lost)
    room.printers.lost.add(lost)
    room.work(desk, 6)
    desk.refresh()
    room.runner.flush()
    assert (desk.state.counts.failed, desk.state.counts.printing) == (4, 4)
    desk.go_on()
    room.work(desk, 6)
    desk.refresh()
    room.runner.flush()
    assert held in room.printers.jobs, "what is on its way is not called back, nor counted without having come out"
    assert desk.state.counts.printed == 0
    assert desk.state.batch is not None
    assert desk.state.batch.state is BatchState.RUNNING


def test_a_finished_batch_goes_on_from_a_badge_without_being_asked_twice(room: Room) -> None:
    desk = room.batch_desk()
    room.begin(desk)
    room.work(desk, 6)
    assert desk.state.batch is None
    desk.go_on_from(14)
    room.work(desk, 6)
    assert desk.state.counts.printed == 17
    assert len(room.printers.took) == 6, "five sheets, and the last four badges once more on one"


def test_a_sheet_of_which_nobody_knows_is_asked_about_without_a_new_start(room: Room) -> None:
    desk = room.batch_desk()
    room.begin(desk)
    room.printers.trouble = MemoryError()  # type: ignore[assignment]
    room.work(desk, 4)
    desk.refresh()
    room.runner.flush()
    assert (desk.state.counts.unsure, desk.state.counts.waiting) == (4, 13)
    assert desk.state.batch is not None
    assert desk.state.batch.state is BatchState.PAUSED
    room.printers.trouble = None
    desk.print_again()
    room.work(desk, 8)
    assert desk.state.counts.printed == 17
