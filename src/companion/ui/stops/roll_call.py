"""The roll call in every state: missing, complete, many people, questions, read aloud, locked."""

from datetime import timedelta

from companion.ui.screens.roll_call import RollCallScreen
from companion.ui.stops import Act, Stage, Stop

VISIT = "activity-mapo"


def roll(stage: Stage) -> RollCallScreen:
    """The roll call on show."""
    screen = stage.screen
    if not isinstance(screen, RollCallScreen):
        raise TypeError("the roll call is not on show")
    return screen


def at_visit(stage: Stage, missing: int = 2, point: str = "back") -> None:
    """On the bus back from the visit, eighteen minutes before it leaves, with so many missing."""
    presenter = roll(stage).presenter
    visit = next(one for one in stage.desk.file.read.activities() if one.id == VISIT)
    stage.clock.now = visit.start + timedelta(minutes=26)
    presenter.tick()
    presenter.choose(VISIT)
    for index, one in enumerate(visit.checkpoints):
        presenter.choose_checkpoint(one.id)
        stage.settle()
        everybody = [tile.tile.delegate.id for tile in presenter.state.board.missing]
        if one.id == point:
            stage.clock.now = visit.end - timedelta(minutes=18)
            everybody = everybody[: len(everybody) - missing]
        elif index:
            stage.clock.forward(27 * 60)
        for person in everybody:
            stage.clock.forward(3)
            presenter.tick_here(person)
            stage.settle()
        if one.id == point:
            break
    presenter.tick()
    stage.settle()


def _state(act: Act | None = None, missing: int = 2) -> Act:
    def go(stage: Stage) -> None:
        at_visit(stage, missing)
        if act is not None:
            act(stage)
            stage.settle()

    return go


STOPS = (
    Stop("roll-call", "roll-call", _state()),
    Stop("roll-call-complete", "roll-call", _state(missing=0)),
)
