"""Below an empty timetable: where a whole programme may come from."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.buttons import RegularButton
from companion.ui.widgets.parts import Part, Text


class StartStrip(Part):
    """A sentence and three buttons: `pasted`, `imported`, `templated`."""

    pasted = Signal()
    templated = Signal()
    imported = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 12, 12)
        row.setSpacing(4)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._sentence = Text(look, size=17, weight=600, parent=self)
        self._detail = Text(look, size=14, colour="ink2", wrap=True, parent=self)
        words.addWidget(self._sentence)
        words.addWidget(self._detail)
        row.addLayout(words, 1)
        self.paste = RegularButton(look, icon="excel", key="Ctrl V", parent=self)
        self.take = RegularButton(look, icon="import", parent=self)
        self.template = RegularButton(look, icon="copy", key="Ctrl T", parent=self)
        row.addWidget(self.paste)
        row.addWidget(self.take)
        row.addWidget(self.template)
        self.template.clicked.connect(self.templated)
        self.paste.clicked.connect(self.pasted)
        self.take.clicked.connect(self.imported)
        self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line between the hours and the strip."""
        painter = QPainter(self)
        painter.setPen(QPen(self.look.color("line"), 1))
        painter.drawLine(0, 0, self.width(), 0)

    def retranslate(self) -> None:
        """Own words."""
        self._sentence.set_text(self.tr("The programme is empty"))
        self._detail.set_text(self.tr("An Excel file or a calendar file with day, time and title will do."))
        self.paste.set_text(self.tr("Paste from Excel"))
        self.take.set_text(self.tr("Import…"))
        self.template.set_text(self.tr("Take over a programme…"))
