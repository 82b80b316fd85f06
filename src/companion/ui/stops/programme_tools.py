"""The tools of the programme: what clashes, a day copied, a programme taken over, the programme on paper."""

from dataclasses import replace

from companion.domain.programme import ActivityKind
from companion.services.programme import put_activity
from companion.ui.screens.programme import ProgrammeScreen
from companion.ui.stops import Stage, Stop


def _screen(stage: Stage) -> ProgrammeScreen:
    if not isinstance(stage.screen, ProgrammeScreen):
        raise TypeError("the programme is not on show")
    return stage.screen


def _clash(stage: Stage) -> None:
    """A lecture is on the same hour and in the same room as the next one."""
    lectures = [one for one in stage.desk.file.read.activities() if one.kind is ActivityKind.SESSION]
    one, other = lectures[-3:-1]
    put_activity(stage.desk, replace(one, start=other.start, end=other.end, place=other.place))
    _screen(stage).presenter.refresh()
    stage.settle()
    _screen(stage).presenter.choose(one.id)
    stage.settle()


def _clashes(stage: Stage) -> None:
    _clash(stage)
    _screen(stage).tools.show_clashes()
    stage.settle()
    stage.beside = _screen(stage).tools.dialog


def _copy_day(stage: Stage) -> None:
    _screen(stage).tools.copy_day()
    stage.settle()
    stage.beside = _screen(stage).tools.dialog


def _take_over(stage: Stage) -> None:
    _screen(stage).tools.take_over()
    stage.settle()
    stage.beside = _screen(stage).tools.dialog


def _paper(stage: Stage) -> None:
    _screen(stage).tools.print()
    stage.settle()
    stage.beside = _screen(stage).tools.dialog


def _expected(stage: Stage) -> None:
    screen = _screen(stage)
    seminar = next(one for one in stage.desk.file.read.activities() if not one.expected.everyone)
    screen.presenter.choose(seminar.id)
    stage.settle()
    screen.presenter.edit()
    stage.settle()
    screen.side.form.expected_wanted.emit()
    stage.settle()
    stage.beside = screen.tools.dialog


def _checkpoints(stage: Stage) -> None:
    screen = _screen(stage)
    visit = next(one for one in stage.desk.file.read.activities() if one.kind is ActivityKind.FIELD_VISIT)
    screen.presenter.choose(visit.id)
    stage.settle()
    screen.presenter.edit()
    stage.settle()
    screen.side.form.checkpoints_wanted.emit()
    stage.settle()
    stage.beside = screen.tools.dialog


STOPS = (
    Stop("programme-clash", "programme", _clash),
    Stop("programme-clashes", "programme", _clashes),
    Stop("programme-copy-day", "programme", _copy_day),
    Stop("programme-take-over", "programme", _take_over),
    Stop("programme-expected", "programme", _expected),
    Stop("programme-checkpoints", "programme", _checkpoints),
    Stop("programme-paper", "programme", _paper),
)
