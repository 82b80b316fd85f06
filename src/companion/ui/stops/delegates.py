"""The delegates screen: the list, one person, the question, the boxes, ticks, filters and nobody at all."""

from companion.presenters.delegate_rows import Filters
from companion.presenters.delegates import DelegatesPresenter
from companion.services import roster
from companion.ui.screens.delegates import DelegatesScreen
from companion.ui.stops import Stage, Stop


def _screen(stage: Stage) -> DelegatesScreen:
    screen = stage.screen
    if not isinstance(screen, DelegatesScreen):
        raise TypeError("the delegates are not on show")
    return screen


def _presenter(stage: Stage) -> DelegatesPresenter:
    return _screen(stage).presenter


def _printed(stage: Stage) -> None:
    """The evening before, badges were printed for all but two."""
    codes = [(delegate, badge.code) for delegate, badge in stage.desk.file.read.active_badges().items()]
    roster.badges_printed(stage.desk, codes[:-2])
    _presenter(stage).start()
    stage.settle()


def _choose(stage: Stage, latin: str = "Li Yutong") -> None:
    _printed(stage)
    rows = _presenter(stage).state.rows
    _presenter(stage).choose(next((row.id for row in rows if row.latin == latin), rows[0].id))
    stage.settle()


def _ask(stage: Stage) -> None:
    _choose(stage)
    _screen(stage).panel.ask_why()


def _edit(stage: Stage) -> None:
    _choose(stage)
    _presenter(stage).edit()


def _slip(stage: Stage) -> None:
    _edit(stage)
    panel = _screen(stage).panel
    panel.field("native").set_text("")
    panel.field("latin").set_text("")
    panel.save()


def _cancelled(stage: Stage) -> None:
    _choose(stage)
    _presenter(stage).cancel_delegate()


def _add(stage: Stage) -> None:
    _presenter(stage).add()


def _tick(stage: Stage) -> None:
    _choose(stage)
    for row in _presenter(stage).state.rows[2:5]:
        _presenter(stage).tick(row.id, on=True)


def _filter(stage: Stage) -> None:
    _printed(stage)
    delegation = _presenter(stage).state.choices.delegations[0]
    _presenter(stage).filter(Filters(delegation=delegation, notes="with"))


def _nobody(stage: Stage) -> None:
    _presenter(stage).search("zhw")


STOPS = (
    Stop("delegates", "delegates", _printed),
    Stop("delegates-chosen", "delegates", _choose),
    Stop("delegates-replace", "delegates", _ask),
    Stop("delegates-edit", "delegates", _edit),
    Stop("delegates-slip", "delegates", _slip),
    Stop("delegates-cancelled", "delegates", _cancelled),
    Stop("delegates-add", "delegates", _add),
    Stop("delegates-ticked", "delegates", _tick),
    Stop("delegates-filtered", "delegates", _filter),
    Stop("delegates-nobody", "delegates", _nobody),
)
