"""The programme: the week, an activity that is over, its names, the boxes of one, and what is moved by hand."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from companion.presenters.programme import ProgrammePresenter
from companion.presenters.programme_days import Mode
from companion.presenters.timetable import Phase
from companion.services.programme import remove_activity
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


def _drag(stage: Stage) -> None:
    """The first visit of the week on its way to another day."""
    grid = _screen(stage).timetable.grid
    box = next(box for box, card in grid.boxes() if card.phase is Phase.COMING)
    _mouse(stage, QEvent.Type.MouseButtonPress, box.center())
    _mouse(stage, QEvent.Type.MouseMove, box.center() + QPointF(box.width(), grid.measures.hour))


def _stretch(stage: Stage) -> None:
    grid = _screen(stage).timetable.grid
    box = next(box for box, card in grid.boxes() if card.phase is Phase.COMING)
    foot = QPointF(box.center().x(), box.bottom() - 2)
    _mouse(stage, QEvent.Type.MouseButtonPress, foot)
    _mouse(stage, QEvent.Type.MouseMove, foot + QPointF(0, grid.measures.hour * 0.75))


def _dropped(stage: Stage) -> None:
    """Two visits of one group at the same time."""
    _drag(stage)
    grid = _screen(stage).timetable.grid
    _mouse(stage, QEvent.Type.MouseButtonRelease, QPointF(grid.pointer))


def _drawn(stage: Stage) -> None:
    """A new activity drawn on empty space."""
    grid = _screen(stage).timetable.grid
    last = grid.measures.column_rect(grid.measures.columns - 1).center().x()
    at = QPointF(last, grid.measures.y_of(15 * 60))
    _mouse(stage, QEvent.Type.MouseButtonPress, at)
    _mouse(stage, QEvent.Type.MouseMove, at + QPointF(0, grid.measures.hour))
    _mouse(stage, QEvent.Type.MouseButtonRelease, at + QPointF(0, grid.measures.hour))


def _empty(stage: Stage) -> None:
    for activity in stage.desk.file.read.activities():
        remove_activity(stage.desk, activity.id)
    _presenter(stage).start()


def _mouse(stage: Stage, kind: QEvent.Type, at: QPointF) -> None:
    grid = _screen(stage).timetable.grid
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind is QEvent.Type.MouseMove else left
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(kind, at, QPointF(grid.mapToGlobal(at)), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(grid, event)
    stage.settle()


STOPS = (
    Stop("programme", "programme"),
    Stop("programme-past", "programme", _past),
    Stop("programme-names", "programme", _names),
    Stop("programme-edit", "programme", _edit),
    Stop("programme-slip", "programme", _slip),
    Stop("programme-add", "programme", _add),
    Stop("programme-rooms", "programme", _rooms),
    Stop("programme-drag", "programme", _drag),
    Stop("programme-stretch", "programme", _stretch),
    Stop("programme-dropped", "programme", _dropped),
    Stop("programme-drawn", "programme", _drawn),
    Stop("programme-empty", "programme", _empty),
)
