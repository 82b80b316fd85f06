"""The question before the programme goes on paper: which days, in which languages, printed or saved."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from companion.presenters.context import ScreenContext
from companion.presenters.programme_paper import ProgrammePaperPresenter, ProgrammePaperState, Stretch
from companion.presenters.programme_state import ProgrammeState
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.paper_dialog import PaperDialog
from companion.ui.widgets.paper_preview import PaperPreview
from companion.ui.widgets.parts import Text

translate = QCoreApplication.translate
_TONGUES = {"en": "English", "zh": "中文", "ko": "한국어"}


class ProgrammePaperDialog(PaperDialog):
    """All days or those on show, in one language or two, with the pages as they will come out."""

    room = (860, 540)

    def __init__(self, context: ScreenContext, look: Look, parent: QWidget, state: ProgrammeState) -> None:
        title = translate("ProgrammePaper", "The programme on paper")
        name = translate("ProgrammePaper", "Programme")
        printed = translate("ProgrammePaper", "The programme is with the printer.")
        super().__init__(context, look, parent, title, name=name, printed=printed)
        self.line = Text(look, size=15, colour="ink2", wrap=True, parent=self)
        self.column.addWidget(self.line)
        self.days = self.choice(translate("ProgrammePaper", "Days"))
        self.languages = self.choice(translate("ProgrammePaper", "Languages"))
        self.choose_printer()
        self.preview = PaperPreview(look, self)
        self.put_beside(self.preview)
        first = state.columns[0].day if state.columns else None
        last = state.columns[-1].day if state.columns else None
        presenter = ProgrammePaperPresenter(context, self.show_state, self.tell, first, last)
        self.presenter = presenter
        self.days.activated.connect(lambda _at: presenter.choose_stretch(Stretch(self.days.currentData())))
        self.languages.activated.connect(
            lambda _at: presenter.choose_languages(tuple(str(self.languages.currentData()).split(",")))
        )
        self.ask(presenter)

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
        self.preview.show_pdf(state.preview)
        self.show_paper(state)
