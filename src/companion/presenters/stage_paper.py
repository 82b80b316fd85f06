"""Whose certificate was not handed over, as a list to send them by: saved or printed."""

from pathlib import Path

from companion.domain.documents import MissingContent
from companion.presenters.ceremony import CeremonyPresenter
from companion.presenters.ceremony_state import Said, Talk
from companion.presenters.context import ScreenContext
from companion.presenters.paper import hand_to_printer, save_whole
from companion.presenters.printing import printer_in_force
from companion.services.ceremony import left_table


class StagePaper:
    """Makes the list beside the window and has the presenter tell what came of it."""

    def __init__(self, context: ScreenContext, at: CeremonyPresenter) -> None:
        self._context = context
        self._at = at

    def save(self, path: Path, language: str, content: MissingContent) -> None:
        """Save it: as a table, or as PDF by the ending of the name."""
        context, ceremony = self._context, self._at.state.ceremony
        if ceremony is None:
            return

        def work(_progress: object, _cancelled: object) -> Path:
            if path.suffix.lower() == ".pdf":
                save_whole(context.documents().missing_list(content).pdf, path)
            else:
                context.tables.csv(left_table(context.desk.file.read, ceremony, language), path)
            return path

        def done(saved: Path) -> None:
            self._at.tell(Talk(Said.LIST_SAVED, text=saved.name))

        context.runner.work(work, done, self._at.stumbled)

    def print(self, content: MissingContent) -> None:
        """Print it on the printer chosen last, else on the system's first."""
        context = self._context

        def work(_progress: object, _cancelled: object) -> str:
            spooler = context.spooler()
            printer = printer_in_force(context.settings().printer, spooler.printers())
            if printer:
                hand_to_printer(spooler, context.documents().missing_list(content).pdf, printer, content.headline)
            return printer

        def done(printer: str) -> None:
            self._at.tell(Talk(Said.LIST_PRINTED if printer else Said.NO_PRINTER, text=printer))

        context.runner.work(work, done, self._at.stumbled)
