"""Buses, captains, leaders and roommates, wherever they are shown."""

from companion.domain.parties import Contact, PartyKind
from companion.presenters.reports import Kinds
from companion.services import parties, roster
from companion.ui.screens.buses import BusesScreen
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.screens.delegates import DelegatesScreen
from companion.ui.screens.reports import ReportsScreen
from companion.ui.stops import Stage, Stop
from companion.ui.stops.roll_call import at_visit, roll


def two_buses(stage: Stage) -> None:
    """Two buses with captains, one of them too small; a leader, an interpreter and a roommate are known."""
    desk = stage.desk
    people = desk.file.read.delegates()
    parties.put(
        desk, PartyKind.BUS, "Bus 1", {"capacity": 44, "leader": Contact(people[0].id), "plate": "서울 70사 1234"}
    )
    parties.put(desk, PartyKind.BUS, "Bus 2", {"capacity": 6, "leader": Contact("", "Kim Minseo", "+82 10 5555 0142")})
    parties.put(desk, PartyKind.BUS, "Bus 10", {"capacity": 20})
    parties.assign(desk, PartyKind.BUS, [one.id for one in people[9:]], "Bus 2")
    for name in sorted({one.delegation for one in people}):
        some = [one for one in people if one.delegation == name]
        parties.put(desk, PartyKind.DELEGATION, name, {"leader": Contact(some[0].id)})
    roster.change(desk, people[-1].id, {"roommate": people[-2].latin})
    stage.settle()


def _by_bus(stage: Stage) -> None:
    two_buses(stage)
    at_visit(stage, missing=3)
    roll(stage).presenter.next_grouping()
    stage.settle()


def buses(stage: Stage) -> BusesScreen:
    """The buses on show."""
    screen = stage.screen
    if not isinstance(screen, BusesScreen):
        raise TypeError("the buses are not on show")
    return screen


def _some_waiting(stage: Stage) -> None:
    two_buses(stage)
    people = stage.desk.file.read.delegates()
    parties.assign(stage.desk, PartyKind.BUS, [one.id for one in people[:4]], "")
    stage.settle()
    presenter = buses(stage).presenter
    presenter.tick(people[1].id)
    presenter.tick(people[2].id)
    stage.settle()


def _filled(stage: Stage) -> None:
    desk = stage.desk
    parties.remove(desk, PartyKind.BUS, "Bus 1")
    for name, seats in (("Bus 1", 7), ("Bus 2", 4), ("Bus 3", 4)):
        parties.put(desk, PartyKind.BUS, name, {"capacity": seats})
    stage.settle()
    buses(stage).presenter.fill()
    stage.settle()


def _changing(stage: Stage) -> None:
    two_buses(stage)
    buses(stage).edit("Bus 1")
    stage.settle()
    stage.beside = buses(stage).dialog


def _no_groups(stage: Stage) -> None:
    for load in parties.read_loads(stage.desk.file.read, PartyKind.GROUP):
        parties.remove(stage.desk, PartyKind.GROUP, load.party.name)
    buses(stage).presenter.show_kind(PartyKind.GROUP)
    stage.settle()


def _board(stage: Stage) -> None:
    two_buses(stage)
    interpreter = {"interpreter": Contact("", "Kim Minseo", "+82 10 5555 0142")}
    parties.put(stage.desk, PartyKind.DELEGATION, "Beijing", interpreter)
    stage.settle()
    screen = stage.screen
    if isinstance(screen, ReportsScreen):
        screen.presenter.choose_kinds(Kinds.DELEGATIONS)
    stage.settle()


def _near_somebody(stage: Stage) -> None:
    two_buses(stage)
    screen = stage.screen
    if isinstance(screen, DelegatesScreen):
        screen.presenter.choose(stage.desk.file.read.delegates()[-1].id)
    stage.settle()


def _whole_delegation(stage: Stage) -> None:
    _board(stage)
    screen = stage.screen
    if isinstance(screen, CheckInScreen):
        screen.presenter.panels.whole_delegation("Beijing")
    stage.settle()


STOPS = (
    Stop("reports-leaders", "reports", _board),
    Stop("delegates-roommate", "delegates", _near_somebody),
    Stop("desk-delegation-leader", "check-in", _whole_delegation),
    Stop("roll-call-by-bus", "roll-call", _by_bus),
    Stop("buses", "buses", _some_waiting),
    Stop("buses-filled", "buses", _filled),
    Stop("buses-changing", "buses", _changing),
    Stop("buses-none", "buses", _no_groups),
)
