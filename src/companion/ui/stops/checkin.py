"""The check-in desk in every state that a scan, a search or the clock can bring about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from companion.domain.answers import Answer
from companion.domain.delegates import Delegate
from companion.domain.programme import Activity
from companion.presenters.board import Tally
from companion.presenters.checkin import CheckInPresenter
from companion.presenters.misfit_guard import MISFITS
from companion.services import desk as door
from companion.services import programme, roster
from companion.services.desk import ScanReply
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.stops import Stage, Stop


def presenter(stage: Stage) -> CheckInPresenter:
    """The presenter of the desk on show."""
    screen = stage.screen
    if not isinstance(screen, CheckInScreen):
        raise TypeError("the check-in desk is not on show")
    return screen.presenter


def person(stage: Stage, latin: str) -> Delegate:
    """A delegate of the sample by their Latin name."""
    return next(one for one in stage.desk.file.read.delegates() if one.latin == latin)


def code(stage: Stage, latin: str) -> str:
    """The code on the badge a delegate wears now."""
    return stage.desk.file.read.active_badges()[person(stage, latin).id].code


def scan(stage: Stage, latin: str) -> None:
    """Scan somebody's badge, then let four seconds pass."""
    presenter(stage).submit(code(stage, latin))
    stage.settle()
    stage.clock.forward(4)
    presenter(stage).tick()


def _missing(stage: Stage) -> Delegate:
    """Somebody who is still to come and has no note."""
    return next(one for one in presenter(stage).state.board.missing if not one.attention)


def _admitted(stage: Stage) -> None:
    scan(stage, _missing(stage).latin)


def _printed(stage: Stage) -> None:
    one = _missing(stage)
    roster.badges_printed(stage.desk, [(one.id, code(stage, one.latin))])
    scan(stage, one.latin)


def _already(stage: Stage) -> None:
    here = next(scan.delegate for scan in presenter(stage).state.board.recent if scan.delegate is not None)
    stage.clock.forward(720)
    presenter(stage).tick()
    scan(stage, here.latin)


def _unknown(stage: Stage) -> None:
    presenter(stage).submit("772044189554")


def _misread(stage: Stage) -> None:
    presenter(stage).submit("462116076818")


def _replaced(stage: Stage) -> None:
    one = _missing(stage)
    old = code(stage, one.latin)
    roster.replace_badge(stage.desk, one.id, "lost on the bus")
    presenter(stage).submit(old)


def _withdrawn(stage: Stage) -> None:
    one = _missing(stage)
    old = code(stage, one.latin)
    roster.withdraw_badge(stage.desk, one.id, "")
    presenter(stage).submit(old)


def _wrong_group(stage: Stage) -> None:
    stage.clock.now += timedelta(hours=4, minutes=26)
    presenter(stage).tick()
    presenter(stage).choose("activity-seminar-a")
    stage.settle()
    scan(stage, next(one.latin for one in stage.desk.file.read.delegates() if one.group == "B"))


def _question(stage: Stage) -> None:
    stage.clock.now += timedelta(hours=4, minutes=26)
    presenter(stage).choose("activity-seminar-a")
    others = [one.latin for one in stage.desk.file.read.delegates() if one.group == "B"]
    for latin in others[:MISFITS]:
        scan(stage, latin)


def _wrong_time(stage: Stage) -> None:
    presenter(stage).choose("activity-waste")
    scan(stage, _missing(stage).latin)


def _over(stage: Stage) -> None:
    late = programme.put_activity(
        stage.desk, replace(_activity(stage, "activity-registration"), id="walk", titles={"en": "City walk"})
    )
    stage.settle()
    presenter(stage).choose(late.id)
    stage.clock.now += timedelta(hours=1)
    stage.settle()
    scan(stage, "Lu Zhiwei")


def _activity(stage: Stage, activity_id: str) -> Activity:
    return next(one for one in stage.desk.file.read.activities() if one.id == activity_id)


def _full(stage: Stage) -> None:
    programme.put_activity(stage.desk, replace(_activity(stage, "activity-transport"), capacity=10))
    stage.settle()
    scan(stage, _missing(stage).latin)


def _cancelled(stage: Stage) -> None:
    one = _missing(stage)
    roster.cancel(replace(stage.desk, staff="Minseo"), one.id)
    stage.settle()
    scan(stage, one.latin)


def _note(stage: Stage) -> None:
    noted = next(one for one in presenter(stage).state.board.missing if one.attention)
    scan(stage, noted.latin)


def _two_notes(stage: Stage) -> None:
    one = person(stage, "Long Qingyang")
    entry = next(
        s.id for s in presenter(stage).state.board.recent if s.delegate is not None and s.delegate.id == one.id
    )
    door.undo(stage.desk, entry)
    stage.settle()
    scan(stage, one.latin)


def _not_saved(stage: Stage) -> None:
    desk, one = presenter(stage), _missing(stage)
    place = desk.state.place
    if place is None:
        return
    reply = ScanReply(
        Answer.NOT_SAVED, "", place, stage.clock(), delegate=one,
        trouble="The disk is full. Make room on this laptop, then scan again.",
    )  # fmt: skip
    desk.show_reply(reply)


def _let_in(stage: Stage) -> None:
    _wrong_group(stage)
    stage.settle()
    stage.screen.first_action()


def _everybody(stage: Stage) -> None:
    for one in tuple(presenter(stage).state.board.missing):
        presenter(stage).check_in(one.id)
        stage.settle()
    stage.screen.escape()


def _out(stage: Stage) -> None:
    stage.clock.now += timedelta(hours=4, minutes=26)
    presenter(stage).choose("activity-seminar-a")
    stage.settle()
    presenter(stage).choose_direction(leaving=True)
    scan(stage, "Lu Zhiwei")


def _bus(stage: Stage) -> None:
    stage.clock.now += timedelta(days=1)
    presenter(stage).tick()
    stage.settle()


def _nothing_on(stage: Stage) -> None:
    stage.clock.now += timedelta(hours=3, minutes=10)
    presenter(stage).tick()


def _typed(stage: Stage) -> None:
    stage.screen.typing("4621160")


def _search(text: str, *, enter: bool = False) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.screen.letter(text)
        if enter:
            presenter(stage).search_enter()

    return act


def _names(stage: Stage) -> None:
    presenter(stage).show_names(Tally.HERE)


def _long_name(stage: Stage) -> None:
    one = _missing(stage)
    names = {"native": "古丽努尔·阿卜杜热西提", "latin": "Gulnur Abdureshit Wilhelmina Featherstonehaugh"}
    roster.change(stage.desk, one.id, names)
    stage.settle()
    presenter(stage).check_in(one.id)


def _latin_only(stage: Stage) -> None:
    one = _missing(stage)
    roster.change(stage.desk, one.id, {"native": ""})
    stage.settle()
    presenter(stage).check_in(one.id)


def _activities(stage: Stage) -> None:
    screen = stage.screen
    if isinstance(screen, CheckInScreen):
        screen.chooser.open_list()


STOPS = (
    Stop("checkin-ready", "check-in"),
    Stop("checkin-admitted", "check-in", _admitted),
    Stop("checkin-printed", "check-in", _printed),
    Stop("checkin-already", "check-in", _already),
    Stop("checkin-unknown", "check-in", _unknown),
    Stop("checkin-misread", "check-in", _misread),
    Stop("checkin-replaced", "check-in", _replaced),
    Stop("checkin-withdrawn", "check-in", _withdrawn),
    Stop("checkin-wrong-group", "check-in", _wrong_group),
    Stop("checkin-let-in", "check-in", _let_in),
    Stop("checkin-question", "check-in", _question),
    Stop("checkin-wrong-time", "check-in", _wrong_time),
    Stop("checkin-over", "check-in", _over),
    Stop("checkin-full", "check-in", _full),
    Stop("checkin-cancelled", "check-in", _cancelled),
    Stop("checkin-note", "check-in", _note),
    Stop("checkin-two-notes", "check-in", _two_notes),
    Stop("checkin-not-saved", "check-in", _not_saved),
    Stop("checkin-complete", "check-in", _everybody),
    Stop("checkin-out", "check-in", _out),
    Stop("checkin-bus", "check-in", _bus),
    Stop("checkin-nothing-on", "check-in", _nothing_on),
    Stop("checkin-typed", "check-in", _typed),
    Stop("checkin-search", "check-in", _search("li")),
    Stop("checkin-search-armed", "check-in", _search("梁", enter=True)),
    Stop("checkin-search-nobody", "check-in", _search("zzzz")),
    Stop("checkin-activities", "check-in", _activities),
    Stop("checkin-names", "check-in", _names),
    Stop("checkin-long-name", "check-in", _long_name),
    Stop("checkin-latin-only", "check-in", _latin_only),
)
