"""What the screens that make papers have in common: coming and going, trouble, printers, and those left out."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QSizePolicy

from companion.presenters.context import ScreenContext
from companion.presenters.paper import Fault, Question
from companion.presenters.paper_presenter import PaperPresenter
from companion.presenters.printing import PrintingPresenter, PrintingState
from companion.ui.batch_dialog import BatchDialog
from companion.ui.look import Look
from companion.ui.print_dialog import PrintDialog
from companion.ui.screen import Screen
from companion.ui.widgets import ComboBox, IconButton
from companion.ui.widgets.batch_card import BatchCard
from companion.ui.widgets.paper_talk import LeftOutDialog, trouble_banner

translate = QCoreApplication.translate


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
    narrow_batch = False

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(context, look)
        self._asking: QDialog | None = None
        self.printer = ComboBox(look)
        self.printer.activated.connect(lambda _i: self.presenter.choose_printer(self.printer.currentData() or ""))
        self.how = IconButton(look, "settings", "")
        self.how.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.how.clicked.connect(self.ask_how)
        self.batch = BatchCard(look, narrow=self.narrow_batch, parent=self)
        self.batch.opened.connect(self.open_batch)
        self.batch.first.connect(lambda: self._batch_act(0))
        self.batch.second.connect(lambda: self._batch_act(1))
        self._print_dialog: PrintDialog | None = None
        for keys, act in (
            ("Ctrl+P", self._print),
            ("Ctrl+S", self._save),
            ("Ctrl+Shift+P", self.ask_how),
            ("Ctrl+B", self.open_batch),
        ):
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
        """The banner, the batch, and the question unless one is asked already."""
        self.how.set_word(translate("Papers", "Printing: tray, sides, copies, order… (Ctrl Shift P)"))
        self.batch.show_batch(state.batch)
        if self._print_dialog is not None:
            self._print_dialog.show_state(state)
        self._show_fault(state.fault, self._save)
        if state.question is not None and self._asking is None:
            self._ask(state.question)

    def _show_printers(self, state: PrintingState, width: int) -> None:
        """The printers of the system, each name within so many pixels."""
        fit = self.printer.fontMetrics()
        names = [(fit.elidedText(one, Qt.TextElideMode.ElideMiddle, width), one) for one in state.printers or ()]
        self.printer.show_items(names, state.printer)
        self.printer.setVisible(bool(names))

    def ask_how(self) -> None:
        """Ctrl Shift P: everything that can be said of the printing, and then print."""
        if self._print_dialog is not None:
            return
        dialog = PrintDialog(self.look, self.presenter, self)
        self._print_dialog = dialog

        def answered(result: int) -> None:
            self._print_dialog = None
            dialog.deleteLater()
            if result == QDialog.DialogCode.Accepted:
                {
                    "print": self.print_now,
                    "save": self._save,
                    "test": self.print_test_page,
                    "batch": self.open_batch,
                }[dialog.errand]()

        dialog.finished.connect(answered)
        dialog.open()

    def print_now(self) -> None:
        """Print as everything is chosen."""
        raise NotImplementedError

    def print_test_page(self) -> None:
        """Print outlines of the paper, where there is one to choose."""

    def open_batch(self) -> None:
        """Ctrl B: the last batch, paper by paper."""
        desk = self._context.batches
        if desk is None or desk.state.last is None:
            self._context.toast(translate("Batches", "Nothing was printed as a batch yet."))
            return
        printers = self.presenter.state.printers or ()
        dialog = BatchDialog(self.look, desk, printers, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def printing_keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of printing, for the help of a screen."""
        return (
            ("Ctrl Shift P", translate("Papers", "Tray, sides, copies and order")),
            ("Ctrl B", translate("Papers", "The last batch, to go on with it")),
            ("F9", translate("Papers", "Pause the batch, or go on with it")),
        )

    def first_action(self) -> bool:
        """F9: the first button of the batch."""
        return self._batch_act(0)

    def second_action(self) -> bool:
        """F10: the second button of the batch."""
        return self._batch_act(1)

    def _batch_act(self, place: int) -> bool:
        desk = self._context.batches
        act = self.batch.acts()[place]
        if desk is not None and act:
            {
                "pause": desk.pause,
                "go-on": desk.go_on,
                "came-out": desk.came_out,
                "again": desk.print_again,
            }[act]()
        return bool(act)

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
