"""What delegates see on the screen that faces them, and the page of the settings where it is chosen."""

from collections.abc import Callable
from dataclasses import replace

from companion.services import desk as door
from companion.services import roster
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.stops import Act, Stage, Stop
from companion.ui.stops.checkin import code, person, presenter


def _facing(act: Callable[[Stage], None] | None = None) -> Act:
    """Show the second screen, then let something happen at the desk."""

    def go(stage: Stage) -> None:
        second = stage.session.second_screen
        second.try_in_window()
        stage.beside = second.window
        stage.settle()
        if act is not None:
            act(stage)
            stage.settle()

    return go


def _come(stage: Stage, **fields: object) -> None:
    """Somebody who is still to come shows their badge, and is another person for once."""
    one = next(one for one in presenter(stage).state.board.missing if not one.attention)
    if fields:
        roster.change(stage.desk, one.id, fields)
        stage.settle()
    presenter(stage).submit(code(stage, one.latin if "latin" not in fields else str(fields["latin"])))


def _chinese(stage: Stage) -> None:
    _come(stage)


def _korean(stage: Stage) -> None:
    _come(
        stage, native="김민서", latin="Kim Minseo", delegation="Seoul", delegation_native="서울", languages=("ko", "en")
    )


def _english(stage: Stage) -> None:
    _come(stage, native="", latin="Eleanor Whitcombe", delegation="Bristol", delegation_native="", languages=("en",))


def _long(stage: Stage) -> None:
    _come(
        stage,
        native="古丽努尔·阿卜杜热西提·买买提",
        latin="Gulnur Abdureshit Wilhelmina Featherstonehaugh",
        delegation="Shenzhen Guangming New District",
        delegation_native="深圳光明新区",
    )


def _right_to_left(stage: Stage) -> None:
    _come(
        stage,
        native="محمد عبد الله الأنصاري",
        latin="Mohammed Abdullah Al-Ansari",
        delegation="Cairo",
        delegation_native="القاهرة",
        languages=("ar", "en"),
    )


def _again(stage: Stage) -> None:
    here = next(scan.delegate for scan in presenter(stage).state.board.recent if scan.delegate is not None)
    stage.clock.forward(60)
    presenter(stage).submit(code(stage, here.latin))


def _out(stage: Stage) -> None:
    stage.clock.forward(4 * 3600 + 26 * 60)
    presenter(stage).choose("activity-seminar-a")
    stage.settle()
    one = person(stage, "Lu Zhiwei")
    place = presenter(stage).state.place
    if place is not None:
        door.check_in(stage.desk, one.id, place)
    presenter(stage).choose_direction(leaving=True)
    presenter(stage).submit(code(stage, "Lu Zhiwei"))


def _nameless(stage: Stage) -> None:
    stage.session.keep(replace(stage.session.settings(), second_screen_names=False))
    _come(stage)


def _problem(stage: Stage) -> None:
    presenter(stage).submit("772044189554")


def _tomorrow(stage: Stage) -> None:
    stage.clock.forward(12 * 3600)
    presenter(stage).tick()
    second = stage.session.second_screen.presenter
    if second is not None:
        second.tick()


def _closed(stage: Stage) -> None:
    stage.session.second_screen.leave()


def _page(key: str) -> Act:
    def go(stage: Stage) -> None:
        stage.session.open_screen("settings", page=key)

    return go


def _toggled(stage: Stage) -> None:
    screen = stage.screen
    if isinstance(screen, CheckInScreen):
        stage.session.second_screen.toggle()
    stage.session.open_screen("settings", page="second-screen")


PIN = "4711"


def _with_pin(act: Act | None = None) -> Act:
    """A laptop that has a PIN."""

    def go(stage: Stage) -> None:
        stage.session.lock.set_pin(PIN, PIN, lambda _fault: None)
        stage.settle()
        if act is not None:
            act(stage)

    return go


def _locked(act: Act | None = None) -> Act:
    """Locked to check-in, then something happens at the desk."""

    def go(stage: Stage) -> None:
        stage.session.lock.lock()
        stage.settle()
        if act is not None:
            act(stage)
            stage.settle()

    return _with_pin(go)


def _asked(stage: Stage) -> None:
    stage.session.guard.toggle()


def _asked_in_vain(stage: Stage) -> None:
    for _ in range(3):
        stage.session.lock.try_pin("0000", lambda _tried: None)
        stage.settle()
    stage.session.guard.toggle()


def _noted(stage: Stage) -> None:
    noted = next(one for one in presenter(stage).state.board.missing if _has_note(stage, one.id))
    presenter(stage).submit(code(stage, noted.latin))


def _has_note(stage: Stage, delegate: str) -> bool:
    one = stage.desk.file.read.delegate(delegate)
    return one is not None and bool(one.attention)


def _refused(stage: Stage) -> None:
    stage.session.open_screen("delegates")


def _kiosk(act: Act | None = None) -> Act:
    """Self check-in, then something happens there."""

    def go(stage: Stage) -> None:
        stage.session.guard.start_kiosk()
        stage.beside = stage.session.guard.kiosk
        stage.settle()
        if act is not None:
            act(stage)

    return _with_pin(go)


def _kiosk_asked(stage: Stage) -> None:
    if stage.session.guard.kiosk is not None:
        stage.session.guard.kiosk.ask()


def _kiosk_quiet(stage: Stage) -> None:
    if stage.session.guard.kiosk is not None:
        stage.session.guard.kiosk.told.hide()


STOPS = (
    Stop("second-idle", "check-in", _facing()),
    Stop("second-chinese", "check-in", _facing(_chinese)),
    Stop("second-korean", "check-in", _facing(_korean)),
    Stop("second-english", "check-in", _facing(_english)),
    Stop("second-long-name", "check-in", _facing(_long)),
    Stop("second-right-to-left", "check-in", _facing(_right_to_left)),
    Stop("second-again", "check-in", _facing(_again)),
    Stop("second-out", "check-in", _facing(_out)),
    Stop("second-without-name", "check-in", _facing(_nameless)),
    Stop("second-moment", "check-in", _facing(_problem)),
    Stop("second-tomorrow", "check-in", _facing(_tomorrow)),
    Stop("second-closed", "check-in", _facing(_closed)),
    Stop("settings-second-screen", "settings", _page("second-screen")),
    Stop("settings-second-screen-window", "check-in", _toggled),
    Stop("settings-lock", "settings", _page("lock")),
    Stop("settings-lock-set", "settings", _with_pin(_page("lock"))),
    Stop("locked", "check-in", _locked()),
    Stop("locked-admitted", "check-in", _locked(_chinese)),
    Stop("locked-note", "check-in", _locked(_noted)),
    Stop("locked-refused", "check-in", _locked(_refused)),
    Stop("locked-pin", "check-in", _locked(_asked)),
    Stop("locked-pin-wait", "check-in", _locked(_asked_in_vain)),
    Stop("kiosk", "check-in", _kiosk()),
    Stop("kiosk-idle", "check-in", _kiosk(_kiosk_quiet)),
    Stop("kiosk-pin", "check-in", _kiosk(_kiosk_asked)),
)
