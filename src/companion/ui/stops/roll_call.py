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
            presenter.deeds.tick_here(person)
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


def _first(stage: Stage) -> str:
    return roll(stage).presenter.state.board.missing[0].tile.delegate.id


def _excusing(stage: Stage) -> None:
    roll(stage).presenter.asking.excuse(_first(stage))


def _noting(stage: Stage) -> None:
    roll(stage).presenter.asking.call_note(_first(stage))


def _noted(stage: Stage) -> None:
    tile = roll(stage).presenter.state.board.missing[0].tile
    roll(stage).presenter.deeds.note(tile, "at the hotel, comes by taxi")


def _leaving(stage: Stage) -> None:
    roll(stage).presenter.leave()


def _confirming(stage: Stage) -> None:
    presenter = roll(stage).presenter
    presenter.leave()
    presenter.asking.choose("left-behind")
    presenter.asking.write("went home with a friend")


def _left(stage: Stage) -> None:
    _confirming(stage)
    roll(stage).presenter.leave()


def _ticked(stage: Stage) -> None:
    presenter = roll(stage).presenter
    presenter.all_except()
    presenter.toggle(_first(stage))


def _aloud(stage: Stage) -> None:
    roll(stage).presenter.aloud.start()


def _late(stage: Stage) -> None:
    stage.clock.forward(25 * 60)
    roll(stage).presenter.tick()


def _stranger(stage: Stage) -> None:
    roll(stage).presenter.scans.submit("772044189554")


def _buses(stage: Stage) -> None:
    presenter = roll(stage).presenter
    for tile in presenter.state.board.tiles[8:]:
        presenter.deeds.change_bus(tile.delegate.id, "Bus 2")
    stage.settle()


def _which_bus(stage: Stage) -> None:
    _buses(stage)
    roll(stage).presenter.asking.this_bus()


def _second_bus(stage: Stage) -> None:
    _buses(stage)
    roll(stage).presenter.choose_bus("Bus 2")


def _leaves(stage: Stage) -> None:
    roll(stage).presenter.asking.leaves()


def _naming(stage: Stage) -> None:
    asking = roll(stage).presenter.asking
    asking.checkpoint(stage.window.look.language.partition("_")[0])
    asking.write("Sky Park lookout")


def _locked(stage: Stage) -> None:
    stage.session.lock.set_pin("4711", "4711", lambda _fault: None)
    stage.settle()
    stage.session.lock.lock()


def _nothing_on(stage: Stage) -> None:
    stage.clock.forward(12 * 3600)
    roll(stage).presenter.tick()


STOPS = (
    Stop("roll-call", "roll-call", _state()),
    Stop("roll-call-complete", "roll-call", _state(missing=0)),
    Stop("roll-call-many", "roll-call", _state(missing=12)),
    Stop("roll-call-excuse", "roll-call", _state(_excusing)),
    Stop("roll-call-note", "roll-call", _state(_noting)),
    Stop("roll-call-noted", "roll-call", _state(_noted)),
    Stop("roll-call-leave", "roll-call", _state(_leaving)),
    Stop("roll-call-confirm", "roll-call", _state(_confirming)),
    Stop("roll-call-left", "roll-call", _state(_left)),
    Stop("roll-call-ticked", "roll-call", _state(_ticked, missing=5)),
    Stop("roll-call-aloud", "roll-call", _state(_aloud)),
    Stop("roll-call-late", "roll-call", _state(_late)),
    Stop("roll-call-stranger", "roll-call", _state(_stranger)),
    Stop("roll-call-leaves", "roll-call", _state(_leaves)),
    Stop("roll-call-naming", "roll-call", _state(_naming)),
    Stop("roll-call-which-bus", "roll-call", _state(_which_bus)),
    Stop("roll-call-second-bus", "roll-call", _state(_second_bus, missing=4)),
    Stop("roll-call-locked", "roll-call", _state(_locked)),
    Stop("roll-call-nothing-on", "roll-call", _nothing_on),
)
