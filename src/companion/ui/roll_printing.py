"""The missing list on paper, from the roll call."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from companion.domain.documents import MissingContent
from companion.presenters.context import ScreenContext
from companion.presenters.roll_call import RollCallPresenter
from companion.presenters.roll_paper import RollPaper
from companion.ui import roll_call_words
from companion.ui.look import Look
from companion.ui.widgets.paper_talk import ask_where
from companion.ui.words import Words, translate


class RollPrinting:
    """Prints the missing list of the state on show, or asks where to save it. `over`: the window that asks."""

    def __init__(self, context: ScreenContext, presenter: RollCallPresenter, look: Look, over: QWidget) -> None:
        self._context = context
        self._presenter = presenter
        self._over = over
        self._look = look
        self._paper = RollPaper(context, self._printed, self._save_list, presenter.failed)

    def print_list(self) -> None:
        """Ctrl P: the missing list on paper, with telephone numbers, hence not at a locked desk."""
        board = self._presenter.state.board
        if not board.private:
            self._context.toast(translate("RollCall", "This desk is locked: numbers are not printed."), refused=True)
        elif not board.missing:
            self._context.toast(translate("RollCall", "Nobody is missing here."), refused=True)
        else:
            self._paper.print_list(self._content())

    def _content(self) -> MissingContent:
        state = self._presenter.state
        return roll_call_words.on_paper(state, Words(state.event, self._look.language))

    def _printed(self, printer: str) -> None:
        self._context.toast(translate("RollCall", "The missing list was sent to {printer}.").format(printer=printer))

    def _save_list(self) -> None:
        content = self._content()
        title = translate("RollCall", "Save the missing list")
        path = ask_where(self._over, title, f"{content.headline}.pdf", "PDF (*.pdf)")
        if path is not None:
            self._paper.save(content, path, self._saved)

    def _saved(self, path: Path) -> None:
        self._context.toast(translate("RollCall", "{name} was saved.").format(name=path.name))
