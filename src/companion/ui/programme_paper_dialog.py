"""The question before the programme goes on paper: which days, in which languages, printed or saved."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand
from companion.presenters.programme_paper import ProgrammePaperPresenter, ProgrammePaperState, Stretch
from companion.presenters.programme_state import ProgrammeState
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
_TONGUES = {"en": "English", "zh": "中文", "ko": "한국어"}


class ProgrammePaperDialog(FramedDialog):
    """Ctrl P prints, Ctrl S saves, Esc leaves; it goes when the programme is out."""

    def __init__(self, context: ScreenContext, look: Look, parent: QWidget, state: ProgrammeState) -> None:
        super().__init__(look, translate("ProgrammePaper", "The programme on paper"), parent)
        self._context = context
        self._look = look
        column = self.column
        self.line = Text(look, size=15, colour="ink2", wrap=True, parent=self)
        column.addWidget(self.line)
        self.days = self._combo(translate("ProgrammePaper", "Days"), column)
        self.languages = self._combo(translate("ProgrammePaper", "Languages"), column)
        self.printer = self._combo(translate("PaperList", "Printer"), column)
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
        first = state.columns[0].day if state.columns else None
        last = state.columns[-1].day if state.columns else None
        presenter = ProgrammePaperPresenter(context, self.show_state, self._tell, first, last)
        self.presenter = presenter
        self.days.activated.connect(lambda _at: presenter.choose_stretch(Stretch(self.days.currentData())))
        self.languages.activated.connect(
            lambda _at: presenter.choose_languages(tuple(str(self.languages.currentData()).split(",")))
        )
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

    def show_state(self, state: ProgrammePaperState) -> None:
        """Show a state."""
        language = self._look.language
        self.line.set_text(translate("ProgrammePaper", "%n activities by day, on A4", "", state.activities))
        days = [(translate("ProgrammePaper", "All days"), str(Stretch.ALL))]
        if not state.everything and state.first is not None and state.last is not None:
            one = state.first == state.last
            shown = formats.day(state.first, language) if one else formats.days(state.first, state.last, language)
            days.insert(0, (shown, str(Stretch.SHOWN)))
        self.days.show_items(days, str(state.stretch))
        self.days.setEnabled(len(days) > 1)
        pairs = [(" + ".join(_TONGUES[tag] for tag in pair), ",".join(pair)) for pair in state.pairs]
        self.languages.show_items(pairs, ",".join(state.languages))
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
        word = translate("ProgrammePaper", "Programme")
        return ask_where(self, self.windowTitle(), f"{word}.pdf", "PDF (*.pdf)")

    def _tell(self, done: Done | None) -> None:
        if done is None:
            return
        if done.errand is Errand.PRINT:
            self._context.toast(translate("ProgrammePaper", "The programme is with the printer."))
        else:
            self._context.toast(translate("PaperList", "Saved: {file}").format(file=Path(done.to).name))
        self.accept()
