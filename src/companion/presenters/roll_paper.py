"""The missing list on its way to paper: drawn beside the window, then to the printer in force, or asked where to."""

from collections.abc import Callable
from pathlib import Path

from companion.domain.documents import MissingContent
from companion.presenters.context import ScreenContext
from companion.presenters.paper import hand_to_printer, save_whole
from companion.presenters.printing import printer_in_force


class RollPaper:
    """`printed` hears the printer that took the list, `no_printer` that there is none, `trouble` what went wrong."""

    def __init__(
        self,
        context: ScreenContext,
        printed: Callable[[str], None],
        no_printer: Callable[[], None],
        trouble: Callable[[Exception], None],
    ) -> None:
        self._context = context
        self._printed = printed
        self._no_printer = no_printer
        self._trouble = trouble

    def print_list(self, content: MissingContent) -> None:
        """Print it on the printer chosen last, else on the system's first."""
        context = self._context

        def work(_progress: object, _cancelled: object) -> str:
            spooler = context.spooler()
            printer = printer_in_force(context.settings().printer, spooler.printers())
            if printer:
                document = context.documents().missing_list(content)
                hand_to_printer(spooler, document.pdf, printer, content.headline)
            return printer

        def done(printer: str) -> None:
            if printer:
                self._printed(printer)
            else:
                self._no_printer()

        context.runner.work(work, done, self._trouble)

    def save(self, content: MissingContent, path: Path, done: Callable[[Path], None]) -> None:
        """Save it as a PDF."""
        context = self._context

        def work(_progress: object, _cancelled: object) -> Path:
            save_whole(context.documents().missing_list(content).pdf, path)
            return path

        context.runner.work(work, done, self._trouble)
