"""The ceremony: before it, on, asked, held back, at its end; and what the hall sees of it."""

from companion.presenters.ceremony_state import Said, Talk
from companion.services import ceremony, certificates
from companion.ui.screens.ceremony import CeremonyScreen
from companion.ui.stops import CLOSING, Stage, Stop


def _ready(stage: Stage) -> CeremonyScreen:
    screen = stage.screen
    if not isinstance(screen, CeremonyScreen):
        raise TypeError("the ceremony is not on show")
    stage.clock.now = CLOSING
    screen.presenter.stale()
    stage.settle()
    return screen


def _before(stage: Stage) -> None:
    _ready(stage)


def _on(stage: Stage) -> CeremonyScreen:
    screen = _ready(stage)
    turns = ceremony.read_ceremony(stage.desk.file.read, stage.desk.now).turns
    for turn in turns[:3]:
        ceremony.hand_over(stage.desk, turn.delegate.id)
    ceremony.keep_back(stage.desk, turns[3].delegate.id, "Not here")
    ceremony.substitute(stage.desk, turns[4].delegate.id, "沈若溪 Shen Ruoxi", "left for the airport")
    certificates.issue(stage.desk, [turn.delegate.id for turn in turns[4:]])
    ceremony.note(stage.desk, turns[4].delegate.id, "Comes up by the ramp on the left.")
    stage.settle()
    screen.presenter.begin()
    screen.presenter.stale()
    stage.settle()
    return screen


def _going(stage: Stage) -> None:
    _on(stage)


def _asked(stage: Stage) -> None:
    screen = _on(stage)
    turn = screen.presenter.state.coming[1]
    screen.presenter.tell(Talk(Said.OTHER, turn.delegate.id, turn.delegate.name))
    stage.settle()


def _held(stage: Stage) -> None:
    screen = _on(stage)
    screen.letter("h")
    stage.beside = screen.dialog
    stage.settle()


def _over(stage: Stage) -> None:
    _on(stage).presenter.finish()
    stage.settle()


def _show_hall(stage: Stage) -> None:
    stage.session.second_screen.try_in_window()
    window = stage.session.second_screen.window
    if window is None:
        raise RuntimeError("there is no second screen")
    window.resize(stage.window.size())
    stage.beside = window
    stage.settle()


def _hall(stage: Stage) -> None:
    _on(stage)
    _show_hall(stage)


STOPS: tuple[Stop, ...] = (
    Stop("ceremony-before", "ceremony", _before, lived=True),
    Stop("ceremony-on", "ceremony", _going, lived=True),
    Stop("ceremony-asked", "ceremony", _asked, lived=True),
    Stop("ceremony-hold", "ceremony", _held, lived=True),
    Stop("ceremony-over", "ceremony", _over, lived=True),
    Stop("ceremony-hall", "ceremony", _hall, lived=True),
)
