"""A signed paper list comes back to the desk: its code opens quick entry, and the same people are in as by tapping."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from companion.bootstrap import Program
from companion.domain.answers import Answer, UserError
from companion.domain.attendance import How, attendance
from companion.domain.rosters import line_number
from companion.presenters.board import Deed, Undoable
from companion.presenters.changes import Changes
from companion.presenters.checkin import CheckInPresenter
from companion.presenters.desk_panels import Telling, Told
from companion.presenters.quick_entry import QuickEntry, Said, UnknownSheet
from companion.presenters.runner import InlineRunner
from companion.services.ports import Desk
from companion.services.rosters import make_roster

OPENING = "activity-opening"
STARTED = datetime(2016, 4, 25, 1, 0, tzinfo=UTC)
"""Monday 10:00 in Seoul, half an hour after the opening began."""


@dataclass
class Seat:
    """A presenter with everything it said, and a list of the opening on paper."""

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
    def panel(self) -> QuickEntry:
        panel = self.presenter.state.panel
        assert isinstance(panel, QuickEntry)
        return panel

    def in_there(self, activity: str = OPENING) -> dict[str, Any]:
        found = self.desk.file.read.presences_at(activity).items()
        return {one: presence for one, presence in found if presence.sightings}


@pytest.fixture
def seat(quiet_week: Desk, clock: Any) -> Seat:
    clock.now = STARTED
    return Seat(quiet_week)


@pytest.fixture
def sheet(quiet_week: Desk) -> str:
    return make_roster(quiet_week, OPENING)[0].sheet


def test_the_code_of_the_sheet_opens_it_with_its_own_time(seat: Seat, sheet: str) -> None:
    seat.presenter.submit(line_number(sheet, 0))
    assert (seat.panel.sheet.sheet, seat.panel.activity.id) == (sheet, OPENING)
    assert len(seat.panel.rows) == 17
    assert seat.panel.ticked == ()
    assert seat.panel.time == "09:30"
    assert seat.presenter.state.result is None
    assert not seat.panel.ready


def test_lines_are_scanned_and_typed_and_all_are_in_with_one_act(seat: Seat, sheet: str, clock: Any) -> None:
    presenter = seat.presenter
    presenter.submit(line_number(sheet, 0))
    for line in (3, 1):
        presenter.submit(line_number(sheet, line))
    presenter.panels.paper.type("7-9")
    presenter.panels.paper.type("１２")
    presenter.panels.paper.type(line_number(sheet, 17))
    assert seat.panel.ticked == (1, 3, 7, 8, 9, 12, 17)
    people = [seat.panel.sheet.delegates[line - 1] for line in seat.panel.ticked]
    presenter.panels.paper.type("")
    assert presenter.state.panel is None
    assert set(seat.in_there()) == set(people)
    for presence in seat.in_there().values():
        mark = presence.sightings[0]
        assert mark.how == How.PAPER
        assert mark.at == datetime(2016, 4, 25, 0, 30, tzinfo=UTC)
    assert [telling.what for telling in seat.told] == [Told.PAPER]
    assert presenter.state.undo is not None
    assert (presenter.state.undo.deed, presenter.state.undo.count) == (Deed.PAPER, 7)
    presenter.undo()
    assert seat.in_there() == {}


def test_paper_gives_the_same_attendance_as_tapping_at_that_time(seat: Seat, sheet: str, quiet_week: Desk) -> None:
    activity = quiet_week.file.read.activity(OPENING)
    assert activity is not None
    seat.presenter.submit(line_number(sheet, 0))
    seat.presenter.panels.paper.type_time("0941")
    seat.presenter.panels.paper.type("1-17")
    seat.presenter.panels.paper.take()
    over = activity.end + timedelta(hours=1)
    by_paper = {one: attendance(presence, activity, over) for one, presence in seat.in_there().items()}
    seat.presenter.undo()
    place = seat.presenter.state.place
    assert place is not None
    from companion.domain.attendance import MarkState
    from companion.services.desk import mark

    at = datetime(2016, 4, 25, 0, 41, tzinfo=UTC)
    mark(quiet_week, list(by_paper), place, MarkState.IN, at=at, how=How.TAP)
    by_tapping = {one: attendance(presence, activity, over) for one, presence in seat.in_there().items()}
    assert len(by_paper) == 17
    assert by_paper == by_tapping


def test_a_line_scanned_first_opens_its_sheet_and_is_nobodys_check_in(seat: Seat, sheet: str) -> None:
    seat.presenter.choose("activity-transport")
    seat.presenter.submit(line_number(sheet, 4))
    assert seat.panel.ticked == (4,)
    assert seat.presenter.state.result is None
    assert seat.in_there() == seat.in_there("activity-transport") == {}


def test_the_same_line_again_says_so_and_stays_ticked(seat: Seat, sheet: str, clock: Any) -> None:
    seat.presenter.submit(line_number(sheet, 4))
    assert seat.panel.last is not None
    assert seat.panel.last.what is Said.TICKED
    clock.forward(5)
    seat.presenter.submit(line_number(sheet, 4))
    assert seat.panel.last.what is Said.BEFORE
    assert seat.panel.ticked == (4,)
    seat.presenter.panels.paper.toggle("4")
    assert seat.panel.ticked == ()


def test_a_badge_is_answered_as_usual_while_the_sheet_is_open(seat: Seat, sheet: str, quiet_week: Desk) -> None:
    seat.presenter.choose(OPENING)
    seat.presenter.submit(line_number(sheet, 1))
    who = seat.panel.sheet.delegates[4]
    badge = quiet_week.file.read.active_badge(who)
    assert badge is not None
    seat.presenter.submit(badge.code)
    result = seat.presenter.state.result
    assert result is not None
    assert result.reply.answer in {Answer.ADMITTED, Answer.WRONG_TIME}
    assert seat.panel.ticked == (1,)


def test_who_was_counted_before_is_shown_and_not_counted_twice(seat: Seat, sheet: str) -> None:
    seat.presenter.submit(line_number(sheet, 2))
    seat.presenter.panels.paper.take()
    seat.presenter.submit(line_number(sheet, 0))
    assert seat.panel.rows[1].came is not None
    seat.presenter.panels.paper.type("2")
    assert seat.panel.last is not None
    assert seat.panel.last.what is Said.IN_ALREADY
    assert not seat.panel.ready


@pytest.mark.parametrize(("typed", "said"), [("18", Said.NO_LINE), ("0", Said.NO_LINE), ("abc", Said.NO_NUMBER)])
def test_what_is_no_line_ticks_nothing(seat: Seat, sheet: str, typed: str, said: Said) -> None:
    seat.presenter.submit(line_number(sheet, 0))
    seat.presenter.panels.paper.type(typed)
    assert seat.panel.last is not None
    assert seat.panel.last.what is said
    assert seat.panel.ticked == ()


@pytest.mark.parametrize("time", ["", "25:00", "nine", "23:50"])
def test_a_time_that_is_none_or_still_to_come_takes_nothing_in(seat: Seat, sheet: str, time: str) -> None:
    seat.presenter.submit(line_number(sheet, 1))
    seat.presenter.panels.paper.type_time(time)
    assert seat.panel.unclear
    seat.presenter.panels.paper.take()
    assert seat.in_there() == {}


def test_a_sheet_of_another_event_is_said_plainly(seat: Seat, sheet: str) -> None:
    other = f"{(int(sheet) + 1) % 10**6:06d}"
    seat.presenter.submit(line_number(other, 3))
    panel = seat.presenter.state.panel
    assert isinstance(panel, UnknownSheet)
    assert panel.error.sentence == "This paper list is not of this event."
    seat.presenter.panels.close()
    assert seat.presenter.state.panel is None


def test_ticks_wait_while_another_sheet_or_panel_is_open(seat: Seat, sheet: str, quiet_week: Desk) -> None:
    second = make_roster(quiet_week, "activity-transport")[0].sheet
    seat.presenter.submit(line_number(sheet, 5))
    seat.presenter.submit(line_number(second, 6))
    assert seat.panel.sheet.sheet == second
    seat.presenter.panels.close()
    seat.presenter.submit(line_number(sheet, 0))
    assert seat.panel.ticked == (5,)


def test_the_next_start_of_the_program_still_takes_the_whole_sheet_back(seat: Seat, sheet: str) -> None:
    seat.presenter.submit(line_number(sheet, 0))
    seat.presenter.panels.paper.type("1-3")
    seat.presenter.panels.paper.take()
    later = Seat(seat.desk)
    assert later.presenter.state.undo is not None
    assert (later.presenter.state.undo.deed, later.presenter.state.undo.count) == (Deed.PAPER, 3)
    assert all(scan.paper for scan in later.presenter.state.board.recent)
    later.presenter.undo()
    assert later.in_there() == {}
