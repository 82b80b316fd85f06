"""The programme: the week, an activity that is over, its names, and the boxes of one."""

from companion.presenters.programme import ProgrammePresenter
from companion.presenters.programme_days import Mode
from companion.presenters.timetable import Phase
from companion.ui.screens.programme import ProgrammeScreen
from companion.ui.stops import Stage, Stop


def _screen(stage: Stage) -> ProgrammeScreen:
    screen = stage.screen
    if not isinstance(screen, ProgrammeScreen):
        raise TypeError("the programme is not on show")
    return screen


def _presenter(stage: Stage) -> ProgrammePresenter:
    return _screen(stage).presenter


def _past(stage: Stage) -> None:
    cards = [card for column in _presenter(stage).state.columns for card in column.cards]
    _presenter(stage).choose(next(card.id for card in reversed(cards) if card.phase is Phase.PAST))
    stage.settle()


def _names(stage: Stage) -> None:
    _past(stage)
    _presenter(stage).show_names(missing=False)


def _edit(stage: Stage) -> None:
    _past(stage)
    _presenter(stage).edit()


def _slip(stage: Stage) -> None:
    _edit(stage)
    side = _screen(stage).side
    side.field("end").set_text("08:00")
    side.save()


def _add(stage: Stage) -> None:
    _presenter(stage).add()


def _rooms(stage: Stage) -> None:
    _presenter(stage).set_mode(Mode.DAY)


STOPS = (
    Stop("programme", "programme"),
    Stop("programme-past", "programme", _past),
    Stop("programme-names", "programme", _names),
    Stop("programme-edit", "programme", _edit),
    Stop("programme-slip", "programme", _slip),
    Stop("programme-add", "programme", _add),
    Stop("programme-rooms", "programme", _rooms),
)
