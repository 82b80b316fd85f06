"""The way to a paper: the whole table, one of one's own, an unmeasured sheet under the ruler."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from companion.domain.documents import StockChoice
from companion.presenters.badges import BadgesPresenter
from companion.ui.measure_dialog import MeasureDialog
from companion.ui.paper_screen import PrintingScreen
from companion.ui.widgets.stock_dialog import StockDialog


def open_papers(screen: PrintingScreen, presenter: BadgesPresenter) -> None:
    """The table with its search; what is done there is done to the screen's papers."""
    state = presenter.state
    dialog = StockDialog(screen.look, state.stocks, state.stock, screen, state.recent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def done() -> None:
        match dialog.act:
            case "take":
                presenter.choose_stock(dialog.stock)
            case "own":
                measure(screen, presenter, None)
            case "measure":
                measure(screen, presenter, dialog.stock)
            case "forget":
                presenter.forget_paper(dialog.stock)
            case "cut":
                presenter.cut_at(dialog.stock, dialog.length.value())

    dialog.accepted.connect(done)
    dialog.open()


def measure(screen: PrintingScreen, presenter: BadgesPresenter, stock: str | None) -> None:
    """Four numbers and a test page; without a stock, a paper of one's own."""
    found: StockChoice | None = next((one for one in presenter.state.stocks if one.id == stock), None)
    dialog = MeasureDialog(screen.look, screen, found)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def kept(result: int) -> None:
        if result == QDialog.DialogCode.Accepted and dialog.paper is not None:
            test = dialog.test
            presenter.keep_paper(dialog.paper, screen.print_test_page if test else None)

    dialog.finished.connect(kept)
    dialog.open()
