"""The question before a paper list is made, from the programme; and the minutes that count as late or early."""

from companion.ui.paper_list_dialog import PaperListDialog
from companion.ui.screens.programme import ProgrammeScreen
from companion.ui.stops import Stage, Stop


def paper_list(stage: Stage) -> PaperListDialog:
    """The list of a field visit, for the way back."""
    screen = stage.screen
    if not isinstance(screen, ProgrammeScreen):
        raise TypeError(screen.key)
    visit = next(one for one in stage.desk.file.read.activities() if len(one.checkpoints) > 1)
    screen.presenter.choose(visit.id)
    stage.settle()
    screen.side.paper.emit()
    stage.settle()
    dialog = screen.findChild(PaperListDialog)
    if not isinstance(dialog, PaperListDialog):
        raise TypeError(dialog)
    return dialog


def _asked(stage: Stage) -> None:
    stage.beside = paper_list(stage)


def _minutes(stage: Stage) -> None:
    screen = stage.screen
    if not isinstance(screen, ProgrammeScreen):
        raise TypeError(screen.key)
    screen.presenter.edit()
    stage.settle()
    screen.side.field("late_after").box.setFocus()
    screen.side.show_field("late_after")
    stage.settle()


STOPS = (
    Stop("programme-paper-list", "programme", _asked),
    Stop("programme-grace-minutes", "programme", _minutes),
)
