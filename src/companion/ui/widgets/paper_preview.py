"""The pages of a paper beside the question how it is wanted: the very PDF, one page at a time."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.buttons import IconButton
from companion.ui.widgets.parts import Text
from companion.ui.widgets.pdf_view import PdfView

_WIDTH = 320
_LEAST_HIGH = 300


class PaperPreview(QWidget):
    """A page of a PDF with a stepper below; Page Up and Page Down turn pages wherever the keyboard is in the window."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._pdf = b""
        self.view = PdfView(look, margin=8, radius=10, parent=self)
        self.view.setMinimumHeight(_LEAST_HIGH)
        self.line = Text(look, size=13, colour="ink2", tabular=True, parent=self)
        self.back = IconButton(
            look, "previous", self.tr("Previous page"), kind="quiet", height=28, key="PgUp", parent=self
        )
        self.on = IconButton(look, "next", self.tr("Next page"), kind="quiet", height=28, key="PgDn", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, 0, 0)
        foot.addWidget(self.line, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.on)
        column.addLayout(foot)
        self.setFixedWidth(_WIDTH)
        for button, keys, by in ((self.back, "PgUp", -1), (self.on, "PgDown", 1)):
            button.clicked.connect(lambda _checked=False, by=by: self.turn(by))
            QShortcut(QKeySequence(keys), parent).activated.connect(lambda by=by: self.turn(by))
        self.view.page_changed.connect(lambda _page, _pages: self._say())
        self._say()

    def show_pdf(self, pdf: bytes) -> None:
        """Show this document from its first page; the same one stays where it is."""
        if pdf == self._pdf:
            return
        self._pdf = pdf
        if pdf:
            self.view.show_pdf(pdf)
        else:
            self.view.clear()
        self._say()

    def turn(self, by: int) -> None:
        """To the page before or after."""
        self.view.go_to(self.view.page() + by)

    def _say(self) -> None:
        page, pages = self.view.page(), self.view.pages()
        words = self.tr("Page %1 of %2").replace("%1", str(page)).replace("%2", str(pages))
        self.line.set_text(words if pages else self.tr("Drawing…"))
        self.back.setEnabled(page > 1)
        self.on.setEnabled(page < pages)
