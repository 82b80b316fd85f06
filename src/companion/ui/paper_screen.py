"""What the screens that make papers have in common: coming and going, trouble, printers, and those left out."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from companion.presenters.context import ScreenContext
from companion.presenters.paper import Fault, Question
from companion.presenters.paper_presenter import PaperPresenter
from companion.presenters.printing import PrintingPresenter, PrintingState
from companion.ui.look import Look
from companion.ui.screen import Screen
from companion.ui.widgets import ComboBox
from companion.ui.widgets.paper_talk import LeftOutDialog, trouble_banner


class PaperScreen(Screen):
    """Wakes and rests its presenter, and shows its trouble as a banner."""

    presenter: PaperPresenter[Any, Any]

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._fault: Fault | None = None

    def activate(self) -> None:
        """Read what changed."""
        self.presenter.open()

    def leave(self) -> None:
        """Rest."""
        self.presenter.leave()

    def _show_fault(self, fault: Fault | None, save: Callable[[], None] = lambda: None) -> None:
        if fault != self._fault:
            self._fault = fault
            trouble_banner(self._context, f"{self.key}-trouble", fault, save=save, dismiss=self.presenter.dismiss)


class PrintingScreen(PaperScreen):
    """Prints with Ctrl P or saves with Ctrl S, and asks before papers go out without somebody's."""

    presenter: PrintingPresenter[Any, Any]

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(context, look)
        self._asking: QDialog | None = None
        self.printer = ComboBox(look)
        self.printer.activated.connect(lambda _i: self.presenter.choose_printer(self.printer.currentData() or ""))
        for keys, act in (("Ctrl+P", self._print), ("Ctrl+S", self._save)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _print(self) -> None:
        """Ctrl P."""
        raise NotImplementedError

    def _save(self) -> None:
        """Ctrl S."""
        raise NotImplementedError

    def _question_words(self, question: Question) -> tuple[str, str]:
        """The headline of the question about those left out, and the button that goes on with the others."""
        raise NotImplementedError

    def _show_trouble(self, state: PrintingState) -> None:
        """The banner, and the question unless one is asked already."""
        self._show_fault(state.fault, self._save)
        if state.question is not None and self._asking is None:
            self._ask(state.question)

    def _show_printers(self, state: PrintingState, width: int) -> None:
        """The printers of the system, each name within so many pixels."""
        fit = self.printer.fontMetrics()
        names = [(fit.elidedText(one, Qt.TextElideMode.ElideMiddle, width), one) for one in state.printers or ()]
        self.printer.show_items(names, state.printer)
        self.printer.setVisible(bool(names))

    def _ask(self, question: Question) -> None:
        headline, go_on = self._question_words(question)
        dialog = LeftOutDialog(self.look, question, headline, go_on, self)
        self._asking = dialog

        def answered(result: int) -> None:
            self._asking = None
            dialog.deleteLater()
            if result == QDialog.DialogCode.Accepted:
                self.presenter.go_on()
            else:
                self.presenter.give_up()

        dialog.finished.connect(answered)
        dialog.open()
