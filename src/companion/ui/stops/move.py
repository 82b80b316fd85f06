"""Scans were made under the wrong activity: the desk offers to move them, and the panel that does."""

from datetime import timedelta

from companion.presenters.moving import SINCE
from companion.ui.stops import Stage, Stop
from companion.ui.stops.checkin import presenter, scan


def wrong_seminar(stage: Stage) -> None:
    """Group B was recorded in the seminar of group A; now the right one is chosen."""
    stage.clock.now += timedelta(hours=4, minutes=26)
    presenter(stage).tick()
    presenter(stage).choose("activity-seminar-a")
    stage.settle()
    for latin in [one.latin for one in stage.desk.file.read.delegates() if one.group == "B"][:4]:
        scan(stage, latin)
        stage.settle()
        stage.screen.first_action()
        stage.settle()
    presenter(stage).choose("activity-seminar-b")
    stage.settle()


def _panel(stage: Stage) -> None:
    wrong_seminar(stage)
    presenter(stage).panels.move.open()
    stage.settle()


def _since(stage: Stage) -> None:
    _panel(stage)
    presenter(stage).panels.move.choose(minutes=SINCE, all_desks=True)
    presenter(stage).panels.move.type_since("13:30")
    stage.settle()


def _unclear(stage: Stage) -> None:
    _panel(stage)
    presenter(stage).panels.move.type_since("25:")
    stage.settle()


def _moved(stage: Stage) -> None:
    _panel(stage)
    presenter(stage).panels.move.go()
    stage.settle()


STOPS = (
    Stop("checkin-move-offered", "check-in", wrong_seminar),
    Stop("checkin-move", "check-in", _panel),
    Stop("checkin-move-since", "check-in", _since),
    Stop("checkin-move-unclear", "check-in", _unclear),
    Stop("checkin-moved", "check-in", _moved),
)
