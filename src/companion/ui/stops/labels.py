"""Badges at check-in: the label printer at work, in trouble and asked about, and its page of the settings."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.attendance import How
from companion.domain.printing import (
    AS_USUAL,
    PrinterAbilities,
    PrinterStanding,
    PrinterTrouble,
    PrintOptions,
    Sides,
)
from companion.services import printing, programme
from companion.services.label_rolls import new_roll
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.screens.settings import SettingsScreen
from companion.ui.stops import Stage, Stop


@dataclass
class TourPrinters:
    """Two printers that do as a stop needs: `holds` keeps every job, `wrong` is what the system says of them."""

    wrong: PrinterTrouble | None = None
    holds: bool = False
    refuses: bool = False
    jobs: list[str] = field(default_factory=list)

    def printers(self) -> tuple[str, ...]:
        """The label printer and the one of the office."""
        return ("Label printer", "Office printer")

    def abilities(self, printer: str) -> PrinterAbilities:  # noqa: ARG002
        """Both sides, two trays, any size."""
        return PrinterAbilities(
            trays=(("Auto", "Auto"), ("Tray2", "Tray 2")),
            sides=tuple(Sides),
            sizes=((210.0, 297.0),),
            custom=True,
            told=True,
        )

    def print_file(
        self,
        pdf: Path,  # noqa: ARG002
        printer: str,
        title: str,  # noqa: ARG002
        options: PrintOptions = AS_USUAL,  # noqa: ARG002
    ) -> str:
        """Take it."""
        if self.refuses:
            raise UserError(f"The printer “{printer}” did not take the pages.", "Look at the printer and try again.")
        if self.holds:
            self.jobs.append(f"{printer}-{len(self.jobs) + 1}")
            return self.jobs[-1]
        return ""

    def standing(self, printer: str) -> PrinterStanding:  # noqa: ARG002
        """As the stop needs it."""
        return PrinterStanding(self.wrong, tuple(self.jobs))

    def came_out(self, job: str) -> bool | None:  # noqa: ARG002
        """Forgotten."""
        return None

    def cancel(self, job: str) -> bool:  # noqa: ARG002
        """Nothing to take back."""
        return False


def _prepared(stage: Stage, printers: TourPrinters) -> CheckInScreen:
    vars(stage.session.program)["spooler"] = printers
    stage.session.keep(replace(stage.session.settings(), badge_printer="Label printer", label_stock="a6"))
    screen = stage.window.screen_for("check-in")
    if not isinstance(screen, CheckInScreen):
        raise TypeError("the check-in desk is not there")
    place = screen.presenter.state.place
    if place is None:
        raise LookupError("nothing is on")
    programme.put_activity(stage.desk, replace(place.activity, print_badges=True))
    stage.settle()
    return screen


def _work(stage: Stage) -> None:
    for _ in range(6):
        if stage.context.labels is not None:
            stage.context.labels.refresh()
            stage.context.labels.tick()
        stage.settle()


def _check_in(stage: Stage, screen: CheckInScreen, number: int) -> None:
    for person in [one for one in screen.presenter.state.board.missing if not one.attention][:number]:
        screen.presenter.check_in(person.id, How.SEARCH)
        stage.settle()
    stage.clock.forward(4)
    screen.presenter.tick()
    _work(stage)


def _paper_out(stage: Stage) -> CheckInScreen:
    screen = _prepared(stage, TourPrinters(PrinterTrouble.NO_PAPER))
    printing.queue_test(stage.desk)
    _check_in(stage, screen, 2)
    return screen


def _banner(stage: Stage) -> None:
    screen = _paper_out(stage)
    screen.presenter.ready()


def _waiting(stage: Stage) -> None:
    _paper_out(stage)


def _printing(stage: Stage) -> None:
    _check_in(stage, _prepared(stage, TourPrinters(holds=True)), 1)


def _printed(stage: Stage) -> None:
    _check_in(stage, _prepared(stage, TourPrinters()), 1)


def _refused(stage: Stage) -> None:
    _check_in(stage, _prepared(stage, TourPrinters(refuses=True)), 1)


def _panel(stage: Stage) -> None:
    screen = _paper_out(stage)
    screen.labels.open_panel(screen.status)


def _unsure(stage: Stage) -> None:
    screen = _prepared(stage, TourPrinters(holds=True))
    _check_in(stage, screen, 2)
    vars(stage.session.program)["spooler"] = TourPrinters()
    printing.pick_up(stage.desk)
    screen.presenter.ready()
    _work(stage)
    screen.labels.open_panel(screen.status)


def _reprint(stage: Stage) -> None:
    screen = _prepared(stage, TourPrinters())
    _check_in(stage, screen, 1)
    screen.labels.print_for(screen.presenter.state.result, screen.status)


def _settings(stage: Stage) -> None:
    _check_in(stage, _prepared(stage, TourPrinters()), 1)
    screen = stage.screen
    if isinstance(screen, SettingsScreen):
        screen.show_page("printing")
    stage.settle()


def _settings_sheet(stage: Stage) -> None:
    _settings(stage)
    stage.session.keep(replace(stage.session.settings(), label_stock="avery-l4785"))
    if isinstance(stage.screen, SettingsScreen):
        stage.screen.page.activate()
    stage.settle()


def _few_left(stage: Stage) -> None:
    screen = _prepared(stage, TourPrinters())
    _check_in(stage, screen, 1)
    _roll(stage, 17)
    screen.labels.open_panel(screen.status)


def _settings_roll(stage: Stage) -> None:
    _settings(stage)
    _roll(stage, 500)


def _roll(stage: Stage, labels: int) -> None:
    new_roll(stage.desk, labels)
    if stage.context.labels is not None:
        stage.context.labels.refresh()
    stage.settle()


STOPS = (
    Stop("checkin-labels-paper-out", "check-in", _banner),
    Stop("checkin-labels-waiting", "check-in", _waiting),
    Stop("checkin-labels-printing", "check-in", _printing),
    Stop("checkin-labels-printed", "check-in", _printed),
    Stop("checkin-labels-refused", "check-in", _refused),
    Stop("checkin-labels-panel", "check-in", _panel),
    Stop("checkin-labels-unsure", "check-in", _unsure),
    Stop("checkin-labels-reprint", "check-in", _reprint),
    Stop("checkin-labels-few-left", "check-in", _few_left),
    Stop("settings-printing", "settings", _settings),
    Stop("settings-printing-roll", "settings", _settings_roll),
    Stop("settings-printing-sheet", "settings", _settings_sheet),
)
