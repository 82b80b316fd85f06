"""A hall with a door: people go out and come back, and there are only so many places."""

from dataclasses import replace

from companion.services import programme
from companion.ui.stops import Stage, Stop
from companion.ui.stops.checkin import presenter, scan

_HALL = "activity-transport"


def hall(stage: Stage, capacity: int | None = None) -> None:
    """The lecture that is on counts exits, and has this many places."""
    lecture = next(one for one in stage.desk.file.read.activities() if one.id == _HALL)
    programme.put_activity(stage.desk, replace(lecture, exits=True, capacity=capacity))
    stage.settle()


def _out(stage: Stage) -> None:
    hall(stage, 20)
    presenter(stage).choose_direction(leaving=True)
    scan(stage, "Lu Zhiwei")


def _back(stage: Stage) -> None:
    _out(stage)
    presenter(stage).choose_direction(leaving=False)
    stage.clock.forward(240)
    scan(stage, "Lu Zhiwei")


def _counting_out(stage: Stage) -> None:
    hall(stage)
    presenter(stage).choose_direction(leaving=True)


def _full(stage: Stage) -> None:
    hall(stage, 12)
    scan(stage, next(one.latin for one in presenter(stage).state.board.missing if not one.attention))


STOPS = (
    Stop("checkin-hall-out", "check-in", _out),
    Stop("checkin-hall-back", "check-in", _back),
    Stop("checkin-hall-counting-out", "check-in", _counting_out),
    Stop("checkin-hall-full", "check-in", _full),
)
