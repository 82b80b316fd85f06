"""The panel that moves scans: it says what would move before it moves, and Ctrl Z moves all of them back."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from companion.bootstrap import Program
from companion.domain.answers import UserError
from companion.domain.attendance import How
from companion.presenters.board import Deed, Undoable
from companion.presenters.changes import Changes
from companion.presenters.checkin import CheckInPresenter
from companion.presenters.desk_panels import Telling, Told
from companion.presenters.moving import SINCE, MovePanel
from companion.presenters.runner import InlineRunner
from companion.services.ports import Desk

SEMINARS = datetime(2016, 4, 26, 5, 30, tzinfo=UTC)
"""Tuesday 14:30 in Seoul: two seminars, for group A and group B."""
SEMINAR_A, SEMINAR_B = "activity-seminar-a", "activity-seminar-b"


@dataclass
class Seat:
    """A presenter with everything it said."""

    desk: Desk
    told: list[Telling] = field(default_factory=list)
    undone: list[Undoable] = field(default_factory=list)
    troubles: list[UserError] = field(default_factory=list)
    presenter: CheckInPresenter = field(init=False)

    def __post_init__(self) -> None:
        self.presenter = CheckInPresenter(
            self.desk, InlineRunner(), Changes(), lambda _state: None, self.undone.append, self.troubles.append,
            None, Program().lists, self.told.append,
        )  # fmt: skip

    @property
    def panel(self) -> MovePanel:
        panel = self.presenter.state.panel
        assert isinstance(panel, MovePanel)
        return panel

    def check_in(self, activity: str, count: int) -> list[str]:
        """The first people of the group that this seminar expects."""
        self.presenter.choose(activity)
        group = "A" if activity == SEMINAR_A else "B"
        people = [one.id for one in self.desk.file.read.delegates() if one.group == group][:count]
        for one in people:
            self.presenter.check_in(one, How.SCANNER)
        return people

    def there(self, activity: str) -> set[str]:
        found = self.desk.file.read.presences_at(activity).items()
        return {one for one, presence in found if presence.sightings}


@pytest.fixture
def seat(quiet_week: Desk, clock: Any) -> Seat:
    clock.now = SEMINARS
    return Seat(quiet_week)


def test_it_opens_from_where_this_desk_recorded_to_where_it_records_now(seat: Seat) -> None:
    seat.check_in(SEMINAR_A, 3)
    seat.presenter.choose(SEMINAR_B)
    assert seat.presenter.state.board.elsewhere == SEMINAR_A
    seat.presenter.panels.move.open()
    assert (seat.panel.source, seat.panel.target, seat.panel.minutes) == (SEMINAR_A, SEMINAR_B, 20)
    assert (seat.panel.here, seat.panel.everywhere) == (3, 3)
    assert seat.panel.plan is not None
    assert seat.panel.plan.not_expected == 3
    assert seat.panel.ready


def test_while_the_wrong_one_is_still_chosen_it_opens_to_what_is_on_beside_it(seat: Seat) -> None:
    seat.check_in(SEMINAR_A, 2)
    assert seat.presenter.state.board.elsewhere == ""
    seat.presenter.panels.move.open()
    assert (seat.panel.source, seat.panel.target) == (SEMINAR_A, SEMINAR_B)


def test_enter_moves_says_so_and_ctrl_z_moves_all_back(seat: Seat) -> None:
    people = seat.check_in(SEMINAR_A, 3)
    seat.presenter.choose(SEMINAR_B)
    seat.presenter.panels.move.open()
    seat.presenter.panels.move.go()
    assert seat.presenter.state.panel is None
    assert seat.there(SEMINAR_A) == set()
    assert seat.there(SEMINAR_B) == set(people)
    (telling,) = seat.told
    assert telling.what is Told.MOVED
    assert seat.presenter.state.undo is not None
    assert (seat.presenter.state.undo.deed, seat.presenter.state.undo.count) == (Deed.MOVE, 3)
    counts = seat.presenter.state.board.counts
    assert counts is not None
    assert counts.here == 3
    assert seat.presenter.undo()
    assert seat.there(SEMINAR_A) == set(people)
    assert seat.there(SEMINAR_B) == set()
    assert [one.deed for one in seat.undone] == [Deed.MOVE]
    assert seat.presenter.state.undo.deed is Deed.ANSWER


def test_an_answer_whose_scan_was_moved_is_put_away(seat: Seat) -> None:
    seat.check_in(SEMINAR_A, 3)
    seat.presenter.panels.move.open()
    seat.presenter.panels.move.choose(source=SEMINAR_A, target=SEMINAR_B)
    assert seat.presenter.state.result is not None
    seat.presenter.panels.move.go()
    assert seat.there(SEMINAR_A) == set()
    assert seat.presenter.state.result is None


def test_a_restart_does_not_offer_to_take_a_move_back_mark_by_mark(seat: Seat) -> None:
    seat.check_in(SEMINAR_A, 2)
    seat.presenter.choose(SEMINAR_B)
    seat.presenter.panels.move.open()
    seat.presenter.panels.move.go()
    again = Seat(seat.desk)
    assert again.presenter.state.undo is None


def test_time_and_desks_change_what_would_move(seat: Seat, clock: Any) -> None:
    seat.check_in(SEMINAR_A, 2)
    clock.forward(15 * 60)
    seat.presenter.choose(SEMINAR_B)
    move = seat.presenter.panels.move
    move.open()
    assert seat.panel.here == 2
    move.choose(minutes=10)
    assert (seat.panel.here, seat.panel.ready) == (0, False)
    move.go()
    assert len(seat.there(SEMINAR_A)) == 2
    move.choose(minutes=60, all_desks=True)
    assert seat.panel.plan is not None
    assert len(seat.panel.plan.marks) == 2


@pytest.mark.parametrize(("typed", "marks"), [("14:29", 2), ("1429", 2), ("14.31", 0), ("9:00", 2)])
def test_a_time_can_be_typed_in_the_clock_of_the_place(seat: Seat, clock: Any, typed: str, marks: int) -> None:
    seat.check_in(SEMINAR_A, 2)
    clock.forward(600)
    seat.presenter.choose(SEMINAR_B)
    seat.presenter.panels.move.open()
    seat.presenter.panels.move.type_since(typed)
    assert seat.panel.minutes == SINCE
    assert not seat.panel.unclear
    assert seat.panel.here == marks


@pytest.mark.parametrize("typed", ["", "25:00", "23:59", "soon", "14:"])
def test_a_time_that_is_none_or_still_to_come_moves_nothing(seat: Seat, typed: str) -> None:
    seat.check_in(SEMINAR_A, 2)
    seat.presenter.panels.move.open()
    seat.presenter.panels.move.type_since(typed)
    assert seat.panel.unclear
    assert not seat.panel.ready
    seat.presenter.panels.move.go()
    assert len(seat.there(SEMINAR_A)) == 2


def test_the_same_activity_twice_moves_nothing(seat: Seat) -> None:
    seat.check_in(SEMINAR_A, 2)
    seat.presenter.panels.move.open()
    seat.presenter.panels.move.choose(target=SEMINAR_A)
    assert seat.panel.same
    assert not seat.panel.ready
    seat.presenter.panels.move.go()
    assert len(seat.there(SEMINAR_A)) == 2


def test_scans_go_on_while_it_is_open_and_it_counts_them(seat: Seat) -> None:
    seat.check_in(SEMINAR_A, 2)
    seat.presenter.panels.move.open()
    assert seat.panel.here == 2
    more = [one.id for one in seat.desk.file.read.delegates() if one.group == "A"][2]
    seat.presenter.check_in(more, How.SCANNER)
    seat.presenter.changed(frozenset({"marked"}))
    assert seat.panel.here == 3
    assert seat.presenter.state.result is not None


def test_esc_closes_it_and_nothing_moved(seat: Seat) -> None:
    seat.check_in(SEMINAR_A, 2)
    seat.presenter.panels.move.open()
    assert seat.presenter.panels.close()
    assert seat.presenter.state.panel is None
    assert len(seat.there(SEMINAR_A)) == 2
