"""Papers through a printer: how they are printed, a batch on its way and in trouble, and paper under the ruler."""

from companion.presenters.context import ScreenContext
from companion.services import batches
from companion.ui.batch_dialog import BatchDialog
from companion.ui.measure_dialog import MeasureDialog
from companion.ui.paper_choice import measure, open_papers
from companion.ui.print_dialog import PrintDialog
from companion.ui.screens.badges import BadgesScreen
from companion.ui.stops import Stage, Stop
from companion.ui.stops.labels import TourPrinters
from companion.ui.widgets.stock_dialog import StockDialog


def _badges(stage: Stage, printers: TourPrinters | None = None) -> BadgesScreen:
    screen = stage.screen
    if not isinstance(screen, BadgesScreen):
        raise TypeError("badges are not on show")
    vars(stage.session.program)["spooler"] = printers or TourPrinters()
    screen.presenter.read()
    stage.settle()
    return screen


def _tick(stage: Stage, context: ScreenContext, times: int = 1) -> None:
    for _time in range(times):
        stage.clock.forward(20)
        if context.batches is not None:
            context.batches.tick()
        stage.settle()


def _how(stage: Stage) -> None:
    screen = _badges(stage)
    screen.ask_how()
    stage.settle()
    stage.beside = screen.findChild(PrintDialog)


def _batch(stage: Stage) -> BadgesScreen:
    """Two sheets of five are with the printer, one came out."""
    printers = TourPrinters(holds=True)
    screen = _badges(stage, printers)
    screen.presenter.choose_stock("a4-a6-2x2")
    stage.settle()
    screen.presenter.print()
    stage.settle()
    _tick(stage, stage.context, 6)
    printers.jobs.pop(0)
    _tick(stage, stage.context, 4)
    return screen


def _going(stage: Stage) -> None:
    _batch(stage)


def _unsure(stage: Stage) -> BadgesScreen:
    screen = _batch(stage)
    vars(stage.session.program)["spooler"] = TourPrinters()
    batches.pick_up(stage.desk)
    if stage.context.batches is not None:
        stage.context.batches.refresh()
    stage.settle()
    return screen


def _papers(stage: Stage) -> None:
    screen = _unsure(stage)
    screen.open_batch()
    stage.settle()
    stage.beside = screen.findChild(BatchDialog)


def _choose(stage: Stage) -> None:
    screen = _badges(stage)
    open_papers(screen, screen.presenter)
    stage.settle()
    stage.beside = screen.findChild(StockDialog)


def _measure(stage: Stage) -> None:
    screen = _badges(stage)
    measure(screen, screen.presenter, "avery-l4728")
    stage.settle()
    stage.beside = screen.findChild(MeasureDialog)


STOPS = (
    Stop("badges-print-how", "badges", _how),
    Stop("badges-batch", "badges", _going),
    Stop("badges-batch-papers", "badges", _papers),
    Stop("badges-papers", "badges", _choose),
    Stop("badges-measure", "badges", _measure),
)
