"""The morning check: under way, mixed, all green, with a printer that refuses."""

from dataclasses import replace
from datetime import timedelta

from companion.domain.doubles import Why
from companion.domain.preflight import CheckLine, Figure, Finding, Fix, Light, Named, Subject
from companion.ui.check_words import offer
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.screens.morning_check import MorningCheckScreen
from companion.ui.stops import Stage, Stop

_MOST_STEPS = 40


def _screen(stage: Stage) -> MorningCheckScreen:
    """The screen, once the look is over."""
    screen = stage.screen
    if not isinstance(screen, MorningCheckScreen):
        raise TypeError("the morning check is not on show")
    for _ in range(_MOST_STEPS):
        if not screen.presenter.state.running:
            return screen
        stage.settle()
    raise TimeoutError("the morning check does not end")


def _as_it_is(stage: Stage) -> None:
    _screen(stage)


def _put(stage: Stage, *lines: CheckLine) -> None:
    screen = _screen(stage)
    state = screen.presenter.state
    last_word = {line.subject: line for line in (*state.lines, *lines)}
    screen.presenter.state = replace(state, lines=tuple(last_word.values()))
    screen.render_state(screen.presenter.state)


def _green(subject: Subject, finding: Finding, count: int = 0, **figures: Figure) -> CheckLine:
    return CheckLine(subject, Light.GREEN, finding, count, figures)


_HEALTHY = (
    _green(Subject.UNPRINTED, Finding.PRINTED_ALL),
    _green(Subject.DESIGN, Finding.DESIGN_CHOSEN, paper="90 × 55 mm, A4"),
    _green(Subject.FIT, Finding.FIT_ALL, 17),
    _green(Subject.PRINTER, Finding.PRINTER_READY, printer="Label printer"),
    _green(Subject.SCANNER, Finding.SCANNER_HEARD),
    _green(Subject.CAMERA, Finding.CAMERA_THERE, camera="Integrated camera"),
    _green(Subject.SOUND, Finding.SOUND_ON, volume=70),
    _green(Subject.ZONE, Finding.ZONE_SAME, event=timedelta(hours=9)),
    _green(Subject.DESKS, Finding.DESKS_IN_STEP, 1),
    _green(Subject.DISK, Finding.DISK_ROOM, free=212.0),
    _green(Subject.POWER, Finding.POWER_CHARGING, percent=96),
    _green(Subject.COPY, Finding.COPY_ELSEWHERE, folder="E:\\Companion"),
)


def _all_green(stage: Stage) -> None:
    _put(stage, *_HEALTHY)


def _mixed(stage: Stage) -> None:
    one, other, third = stage.desk.file.read.delegates()[:3]
    _put(
        stage,
        *_HEALTHY,
        CheckLine(
            Subject.DOUBLES, Light.AMBER, Finding.DOUBLES, 1, fix=Fix.DELEGATES,
            named=(Named((one.full_name, other.full_name), (one.id, other.id), why=(Why.EMAIL, Why.LATIN)),),
        ),
        CheckLine(
            Subject.BADGES, Light.AMBER, Finding.BADGES_WITHOUT, 1, fix=Fix.DELEGATES,
            named=(Named((third.full_name,), (third.id,)),),
        ),
        CheckLine(
            Subject.PRINTER, Light.RED, Finding.PRINTER_NO_PAPER, figures={"printer": "Label printer"}, fix=Fix.PRINTER
        ),
        CheckLine(Subject.SCANNER, Light.AMBER, Finding.SCANNER_NOT_HEARD, fix=Fix.SCANNER),
        CheckLine(Subject.POWER, Light.RED, Finding.POWER_EMPTY, figures={"percent": 12}),
        CheckLine(Subject.COPY, Light.AMBER, Finding.COPY_NOWHERE, fix=Fix.SAVE_COPY),
    )  # fmt: skip


def _running(stage: Stage) -> None:
    screen = _screen(stage)
    state = screen.presenter.state
    late = {Subject.NAMES, Subject.DESIGN, Subject.FIT, Subject.COUNTS, Subject.DOUBLES, Subject.PRINTER}
    lines = tuple(line for line in state.lines if line.subject not in late)
    screen.presenter.state = replace(state, lines=lines, running=True, done=12, of=18)
    screen.render_state(screen.presenter.state)


def _offered(stage: Stage) -> None:
    stage.context.put_banner(offer(), lambda _action: None)


def _panel(stage: Stage) -> None:
    screen = stage.screen
    if isinstance(screen, CheckInScreen):
        screen.status.opened.emit("backup")


STOPS = (
    Stop("morning-check", "morning-check", _as_it_is),
    Stop("morning-check-green", "morning-check", _all_green),
    Stop("morning-check-mixed", "morning-check", _mixed),
    Stop("morning-check-running", "morning-check", _running),
    Stop("morning-check-offered", "check-in", _offered),
    Stop("status-panel", "check-in", _panel),
)
