"""A paper list at the desk: its code opens quick entry, lines are ticked and taken in."""

from datetime import timedelta

from companion.domain.rosters import line_number
from companion.presenters.checkin import CheckInPresenter
from companion.services.rosters import make_roster
from companion.ui.stops import Stage, Stop
from companion.ui.stops.checkin import presenter


def open_sheet(stage: Stage, line: int = 0) -> tuple[CheckInPresenter, str]:
    """A list of the activity on now is printed, and the number of one of its lines is scanned (0: of the list)."""
    desk = presenter(stage)
    place = desk.state.place
    if place is None:
        raise ValueError("nothing is on now")
    sheet = make_roster(stage.desk, place.activity.id, place.checkpoint)[0].sheet
    desk.submit(line_number(sheet, line))
    stage.settle()
    return desk, sheet


def _opened(stage: Stage) -> None:
    open_sheet(stage)


def _ticked(stage: Stage) -> None:
    """Nobody was scanned at the seminar; the list comes back signed."""
    stage.clock.now += timedelta(hours=4, minutes=26)
    presenter(stage).tick()
    stage.settle()
    desk, sheet = open_sheet(stage)
    desk.panels.paper.type("1-3")
    desk.submit(line_number(sheet, 5))
    stage.settle()


def _again(stage: Stage) -> None:
    _ticked(stage)
    presenter(stage).panels.paper.type("5")
    stage.settle()


def _taken(stage: Stage) -> None:
    _ticked(stage)
    presenter(stage).panels.paper.take()
    stage.settle()


def _unknown(stage: Stage) -> None:
    presenter(stage).submit(line_number("481526", 4))
    stage.settle()


STOPS = (
    Stop("checkin-paper", "check-in", _opened),
    Stop("checkin-paper-ticked", "check-in", _ticked),
    Stop("checkin-paper-again", "check-in", _again),
    Stop("checkin-paper-taken", "check-in", _taken),
    Stop("checkin-paper-unknown", "check-in", _unknown),
)
