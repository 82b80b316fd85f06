"""The question before a paper list is made: for which checkpoint, printed or saved."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from companion.domain.programme import Activity, in_language
from companion.presenters.context import ScreenContext
from companion.presenters.paper_list import PaperListPresenter, PaperListState
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.paper_dialog import PaperDialog
from companion.ui.widgets.parts import Text

translate = QCoreApplication.translate


class PaperListDialog(PaperDialog):
    """Of one activity, for one of its checkpoints."""

    def __init__(
        self, context: ScreenContext, look: Look, parent: QWidget, activity: Activity, checkpoint: str = ""
    ) -> None:
        word = translate("PaperList", "Paper list")
        printed = translate("PaperList", "The paper list is with the printer.")
        super().__init__(context, look, parent, word, name=word, printed=printed)
        self._language = {"zh_CN": "zh"}.get(look.language, look.language)
        self.column.addWidget(Text(look, activity.title(self._language), size=17, weight=600, wrap=True, parent=self))
        self.line = Text(look, size=15, colour="ink2", wrap=True, parent=self)
        self.column.addWidget(self.line)
        self.point = self.choice(translate("PaperList", "Checkpoint"))
        self.choose_printer()
        back = translate("PaperList", "When it comes back signed, scan its code at the check-in desk.")
        self.column.addWidget(Text(look, back, size=13, colour="ink3", wrap=True, parent=self))
        presenter = PaperListPresenter(context, self.show_state, self.tell, activity.id, checkpoint)
        self.presenter = presenter
        self.point.activated.connect(lambda _at: presenter.choose_checkpoint(str(self.point.currentData())))
        self.ask(presenter)

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
        self.show_paper(state)


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
