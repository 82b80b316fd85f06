"""Attendance put right in the delegates screen: the question, and the history with who corrected it and why."""

from companion.services.corrections import Correction, Truth, correct
from companion.ui.correction_dialog import CorrectionDialog
from companion.ui.screens.delegates import DelegatesScreen
from companion.ui.stops import Stage, Stop
from companion.ui.stops.checkin import person

_LECTURE = "activity-opening"


def corrected(stage: Stage) -> DelegatesScreen:
    """Somebody came late, it was said; then excused; then it turned out that they were there."""
    screen = stage.screen
    if not isinstance(screen, DelegatesScreen):
        raise TypeError(screen.key)
    who = person(stage, "Lu Zhiwei")
    correct(stage.desk, Correction(who.id, _LECTURE, Truth.EXCUSED, "at the embassy"))
    correct(stage.desk, Correction(who.id, _LECTURE, Truth.PRESENT, "sat in row 2, seen by Minseo"))
    screen.presenter.choose(who.id)
    stage.settle()
    return screen


def _shown(stage: Stage) -> None:
    corrected(stage)


def _asked(stage: Stage) -> None:
    screen = corrected(stage)
    screen.panel.correct.emit(_LECTURE)
    stage.settle()
    stage.beside = screen.findChild(CorrectionDialog)


STOPS = (
    Stop("delegates-corrected", "delegates", _shown),
    Stop("delegates-correct", "delegates", _asked),
)
