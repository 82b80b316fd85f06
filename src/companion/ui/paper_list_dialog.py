"""The question before a paper list is made: for which checkpoint, printed or saved."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.programme import Activity, in_language
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand
from companion.presenters.paper_list import PaperListPresenter, PaperListState
from companion.ui import formats
from companion.ui.errors import said, sentences
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.paper_talk import ask_where
from companion.ui.widgets.parts import Text

translate = QCoreApplication.translate
_PRINTER = 320


class PaperListDialog(FramedDialog):
    """Ctrl P prints, Ctrl S saves, Esc leaves; it goes when the list is out."""

    def __init__(
        self, context: ScreenContext, look: Look, parent: QWidget, activity: Activity, checkpoint: str = ""
    ) -> None:
        super().__init__(look, translate("PaperList", "Paper list"), parent)
        self._context = context
        self._look = look
        self._language = {"zh_CN": "zh"}.get(look.language, look.language)
        column = self.column
        column.addWidget(Text(look, activity.title(self._language), size=17, weight=600, wrap=True, parent=self))
        self.line = Text(look, size=15, colour="ink2", wrap=True, parent=self)
        column.addWidget(self.line)
        self.point = self._combo(translate("PaperList", "Checkpoint"), column)
        self.printer = self._combo(translate("PaperList", "Printer"), column)
        back = translate("PaperList", "When it comes back signed, scan its code at the check-in desk.")
        column.addWidget(Text(look, back, size=13, colour="ink3", wrap=True, parent=self))
        self.fault = Text(look, size=14, weight=500, colour="stop_ink", wrap=True, parent=self)
        self.fault.hide()
        column.addWidget(self.fault)
        column.addStretch(1)
        self.foot.addStretch(1)
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
        for button in (leave, self.save_button, self.print_button):
            self.foot.addWidget(button)
        self.set_room(560)
        for keys, act in (("Ctrl+P", self.print), ("Ctrl+S", self.save)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        presenter = PaperListPresenter(context, self.show_state, self._tell, activity.id, checkpoint)
        self.presenter = presenter
        self.point.activated.connect(lambda _at: presenter.choose_checkpoint(str(self.point.currentData())))
        self.printer.activated.connect(lambda _at: presenter.choose_printer(str(self.printer.currentData())))
        self.finished.connect(lambda _result: self.presenter.close())
        self.presenter.open()
        self.print_button.setFocus()

    def _combo(self, word: str, column: QVBoxLayout) -> ComboBox:
        row = QHBoxLayout()
        row.setSpacing(8)
        label = Text(self._look, word, size=14, weight=500, colour="ink2", parent=self)
        label.setMinimumWidth(self._look.px(88))
        combo = ComboBox(self._look, self)
        combo.setAccessibleName(word)
        row.addWidget(label)
        row.addWidget(combo, 1)
        column.addLayout(row)
        return combo

    def show_state(self, state: PaperListState) -> None:
        """Show a state."""
        activity = state.activity
        if activity is not None:
            points = [(in_language(one.titles, self._language), one.id) for one in activity.checkpoints]
            self.point.show_items(points, state.checkpoint)
            self.point.setEnabled(len(points) > 1)
            zone = self._context.desk.file.read.event().zone
            when = formats.day_and_time(activity.start.astimezone(zone), self._look.language)
            people = translate("PaperList", "%n people, by delegation, with room to sign", "", state.people)
            self.line.set_text(f"{when} · {people}")
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
        self.presenter.print()

    def save(self) -> None:
        """Ctrl S."""
        if self.presenter.state.can_save:
            path = self.where_to_save()
            if path is not None:
                self.presenter.save(path)

    def where_to_save(self) -> Path | None:
        """Ask for the file; None when given up."""
        word = translate("PaperList", "Paper list")
        return ask_where(self, word, f"{word}.pdf", "PDF (*.pdf)")

    def _tell(self, done: Done | None) -> None:
        if done is None:
            return
        if done.errand is Errand.PRINT:
            self._context.toast(translate("PaperList", "The paper list is with the printer."))
        else:
            self._context.toast(translate("PaperList", "Saved: {file}").format(file=Path(done.to).name))
        self.accept()


def open_paper_list(
    context: ScreenContext, look: Look, parent: QWidget, activity: Activity | None, checkpoint: str = ""
) -> PaperListDialog | None:
    """Ask how the list of this activity is wanted; None when there is no activity."""
    if activity is None:
        return None
    dialog = PaperListDialog(context, look, parent, activity, checkpoint)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
