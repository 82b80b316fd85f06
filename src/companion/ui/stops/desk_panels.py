"""The panels of the check-in desk: walk-in, new badge, reason, whole delegation."""

from companion.domain.delegates import Delegate
from companion.presenters.answers import Act
from companion.presenters.checkin import CheckInPresenter
from companion.presenters.delegation_panel import DelegationPanel
from companion.services import roster
from companion.services.desk import check_in, place_of
from companion.services.walk_in import WALK_IN, add_walk_in
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.screens.delegates import DelegatesScreen
from companion.ui.stops import Stage, Stop
from companion.ui.stops.checkin import scan


def presenter(stage: Stage) -> CheckInPresenter:
    """The desk's presenter."""
    screen = stage.screen
    if not isinstance(screen, CheckInScreen):
        raise TypeError(screen.key)
    return screen.presenter


def type_walk_in(stage: Stage, name: str, delegation: str = "") -> None:
    """A name and a delegation in the walk-in panel."""
    panels = presenter(stage).panels
    panels.add()
    panels.walk_in.type(name=name, delegation=delegation)
    stage.settle()


def _empty(stage: Stage) -> None:
    presenter(stage).panels.add()
    stage.settle()


def _filled(stage: Stage) -> None:
    type_walk_in(stage, "陈嘉怡", "Shanghai")


def _double(stage: Stage) -> None:
    type_walk_in(stage, "Zhiwei Lu", "Shanghai")


def _added(stage: Stage) -> None:
    type_walk_in(stage, "陈嘉怡", "Shanghai")
    presenter(stage).panels.walk_in.type(other="Chen Jiayi")
    presenter(stage).panels.walk_in.add()
    stage.settle()


def _new_badge(stage: Stage) -> None:
    scan(stage, "Lu Zhiwei")
    stage.settle()
    presenter(stage).panels.replace_badge()
    stage.settle()


def _reason(stage: Stage) -> None:
    desk = presenter(stage)
    person = next(one for one in desk.state.board.missing if not one.attention)
    roster.cancel(desk.desk, person.id)
    desk.check_in(person.id)
    stage.settle()
    desk.act(Act.LET_IN)
    stage.settle()
    desk.panels.give_reason()
    stage.settle()


def five_from_busan(stage: Stage, *, cancelled: bool = True) -> None:
    """A delegation of five, those still to come among them; perhaps one of them is cancelled."""
    desk = presenter(stage).desk
    waiting = [one.id for one in presenter(stage).state.board.missing]
    people = [*waiting, *(one.id for one in desk.file.read.delegates() if one.id not in waiting)][:5]
    roster.change_all(desk, people, {"delegation": "Busan", "delegation_native": "부산"})
    if cancelled:
        roster.cancel(desk, people[-1])
    stage.settle()


def _search_delegation(stage: Stage) -> None:
    presenter(stage).search("shangh")
    for _ in range(3):
        presenter(stage).search_move(1)
    stage.settle()


def _choose_delegation(stage: Stage) -> None:
    presenter(stage).panels.whole_delegation()
    stage.settle()


def _delegation(stage: Stage) -> None:
    for scan_made in presenter(stage).state.board.recent[:3]:
        presenter(stage).take_back_scan(scan_made.id)
    stage.settle()
    five_from_busan(stage)
    presenter(stage).panels.whole_delegation("Busan")
    stage.settle()


def _delegation_done(stage: Stage) -> None:
    _delegation(stage)
    panel = presenter(stage).state.panel
    if isinstance(panel, DelegationPanel):
        presenter(stage).panels.delegation.toggle(panel.rows[-1].delegate.id)
    presenter(stage).panels.delegation.enter()
    stage.settle()


def _walk_in_in_the_office(stage: Stage) -> None:
    """A walk-in in the list of delegates, who was let in where they were not expected."""
    person = Delegate(id="", native="陈嘉怡", latin="Chen Jiayi", delegation="Shanghai", group="B")
    added = add_walk_in(stage.desk, person, place_of(stage.desk.file.read, "activity-transport"))
    seminar = place_of(stage.desk.file.read, "activity-seminar-a")
    check_in(stage.desk, added.delegate.id, seminar, admit_anyway=WALK_IN)
    stage.settle()
    screen = stage.screen
    if isinstance(screen, DelegatesScreen):
        screen.presenter.choose(added.delegate.id)
    stage.settle()


STOPS = (
    Stop("delegates-walk-in", "delegates", _walk_in_in_the_office),
    Stop("desk-walk-in", "check-in", _empty),
    Stop("desk-walk-in-filled", "check-in", _filled),
    Stop("desk-walk-in-double", "check-in", _double),
    Stop("desk-walk-in-added", "check-in", _added),
    Stop("desk-new-badge", "check-in", _new_badge),
    Stop("desk-reason", "check-in", _reason),
    Stop("desk-delegation-choose", "check-in", _choose_delegation),
    Stop("desk-search-delegation", "check-in", _search_delegation),
    Stop("desk-delegation", "check-in", _delegation),
    Stop("desk-delegation-done", "check-in", _delegation_done),
)
