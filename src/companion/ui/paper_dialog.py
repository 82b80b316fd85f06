"""The question before something goes on paper: what of it, on which printer, printed or saved."""

from itertools import pairwise
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand, Fault
from companion.ui.errors import said, sentences
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.paper_talk import ask_where
from companion.ui.widgets.parts import Text

translate = QCoreApplication.translate
_PRINTER = 320


class PaperState(Protocol):
    """What is known of every paper, whatever stands on it."""

    @property
    def printers(self) -> tuple[str, ...] | None:
        """The printers of this laptop; None until the system was asked."""

    @property
    def printer(self) -> str:
        """The chosen one."""

    @property
    def fault(self) -> Fault | None:
        """What went wrong, until the next try."""

    @property
    def can_print(self) -> bool:
        """Whether there is something to print, and a printer."""

    @property
    def can_save(self) -> bool:
        """Whether there is something to save."""


class PaperPresenter(Protocol):
    """Makes the paper."""

    @property
    def state(self) -> PaperState:
        """What is shown."""

    def open(self) -> None:
        """Read what there is."""

    def close(self) -> None:
        """Nothing more is asked."""

    def choose_printer(self, printer: str) -> None:
        """Take another printer."""

    def print(self) -> None:
        """Print it."""

    def save(self, path: Path) -> None:
        """Save it as a PDF."""


class PaperDialog(FramedDialog):
    """Ctrl P prints, Ctrl S saves, Esc leaves; it goes when the paper is out.

    `name` is what the file is called, `printed` what is said when a printer took it. Whoever asks puts boxes into
    `column` by `choice`, then calls `ask` with the presenter.
    """

    room: tuple[int, ...] = (560,)
    """How large it opens; see `set_room`."""

    def __init__(
        self, context: ScreenContext, look: Look, parent: QWidget, title: str, *, name: str, printed: str
    ) -> None:
        super().__init__(look, title, parent)
        self._context, self._look = context, look
        self._name, self._printed = name, printed
        self._asked: PaperPresenter | None = None
        self.printer = ComboBox(look, self)
        self.fault = Text(look, size=14, weight=500, colour="stop_ink", wrap=True, parent=self)
        self.fault.hide()
        leave = RegularButton(look, translate("Papers", "Cancel"), key="Esc", parent=self)
        self.save_button = RegularButton(
            look, translate("PaperList", "Save PDF"), icon="save", key="Ctrl S", parent=self
        )
        self.print_button = PrimaryButton(
            look, translate("PaperList", "Print"), icon="print", key="Ctrl P", parent=self
        )
        leave.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print)
        self._boxes: list[QWidget] = []
        self._buttons = (leave, self.save_button, self.print_button)
        self.foot.addStretch(1)
        for button in self._buttons:
            self.foot.addWidget(button)
        for keys, act in (("Ctrl+P", self.print), ("Ctrl+S", self.save)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def choice(self, word: str, combo: ComboBox | None = None) -> ComboBox:
        """A box to choose from, below what is there, with its word."""
        combo = combo or ComboBox(self._look, self)
        row = QHBoxLayout()
        row.setSpacing(8)
        label = Text(self._look, word, size=14, weight=500, colour="ink2", parent=self)
        label.setMinimumWidth(self._look.px(88))
        combo.setAccessibleName(word)
        self._boxes.append(combo)
        row.addWidget(label)
        row.addWidget(combo, 1)
        self.column.addLayout(row)
        return combo

    def choose_printer(self) -> None:
        """The box of the printers, below what is there."""
        self.choice(translate("PaperList", "Printer"), self.printer)

    def ask(self, presenter: PaperPresenter) -> None:
        """Everything is in its place: read what there is, with the keyboard on "Print"."""
        self.column.addWidget(self.fault)
        self.column.addStretch(1)
        self.set_room(*self.room)
        for before, after in pairwise([*self._boxes, *self._buttons]):
            self.setTabOrder(before, after)  # reading order, whatever was made first
        self._asked = presenter
        self.printer.activated.connect(lambda _at: presenter.choose_printer(str(self.printer.currentData())))
        self.finished.connect(lambda _result: presenter.close())
        presenter.open()
        self.print_button.setFocus()

    def show_paper(self, state: PaperState) -> None:
        """Show the printers, what can be done and what went wrong."""
        fit = self.printer.fontMetrics()
        names = [
            (fit.elidedText(one, Qt.TextElideMode.ElideMiddle, _PRINTER), one) for one in state.printers or ()
        ] or [(translate("PaperList", "No printer is set up. Save the PDF."), "")]
        self.printer.show_items(names, state.printer)
        self.printer.setEnabled(bool(state.printers))
        self.print_button.setEnabled(state.can_print)
        self.save_button.setEnabled(state.can_save)
        trouble = state.fault
        self.fault.setVisible(trouble is not None)
        if trouble is not None:
            self.fault.set_text(sentences([said(trouble.sentence), said(trouble.remedy)]))

    def print(self) -> None:
        """Ctrl P."""
        if self._asked is not None:
            self._asked.print()

    def save(self) -> None:
        """Ctrl S."""
        if self._asked is not None and self._asked.state.can_save:
            path = self.where_to_save()
            if path is not None:
                self._asked.save(path)

    def where_to_save(self) -> Path | None:
        """Ask for the file; None when given up."""
        return ask_where(self, self.windowTitle(), f"{self._name}.pdf", "PDF (*.pdf)")

    def tell(self, done: Done | None) -> None:
        """Say that it is out, and go."""
        if done is None:
            return
        if done.errand is Errand.PRINT:
            self._context.toast(self._printed)
        else:
            self._context.toast(translate("PaperList", "Saved: {file}").format(file=Path(done.to).name))
        self.accept()
