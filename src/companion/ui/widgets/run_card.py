"""Papers being made: one cell a sheet, what is happening, and Stop."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.presenters.paper import Errand, Run
from companion.ui.look import Look
from companion.ui.widgets.buttons import RegularButton
from companion.ui.widgets.parts import Card, Part, Text

_CELLS = 40
"""Up to here every sheet has a cell, above it a plain bar (ui.md section 3)."""


class ProgressCells(Part):
    """Filled and hollow cells, or a plain bar when there are many."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._done = 0
        self._of = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_progress(self, done: int, of: int) -> None:
        """So many of so many."""
        self._done, self._of = done, of
        self.setAccessibleName(f"{done}/{of}")
        self.update()

    def sizeHint(self) -> QSize:
        """The height of a bar."""
        return QSize(200, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cells."""
        if self._of <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        fill = look.color("accent_fill")
        if self._of > _CELLS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
            painter.setBrush(fill)
            painter.drawRoundedRect(QRectF(0, 0, self.width() * self._done / self._of, self.height()), 4, 4)
            return
        gap = 4.0 if self._of <= 20 else 2.0
        width = (self.width() - gap * (self._of - 1)) / self._of
        for cell in range(self._of):
            rect = QRectF(cell * (width + gap), 0, width, self.height()).adjusted(0.5, 0.5, -0.5, -0.5)
            full = cell < self._done
            painter.setPen(QPen(fill if full else look.color("edge"), 1))
            painter.setBrush(fill if full else look.color("surface"))
            painter.drawRoundedRect(rect, 3, 3)


class RunCard(Card):
    """What is being made, how far it is, and Stop while nothing went out yet."""

    stopped = Signal()

    def __init__(self, look: Look, icon: str, *, narrow: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, padding=16 if narrow else 18)
        self._run: Run | None = None
        self._what = ""
        self._tile = _Tile(look, icon, self)
        self._headline = Text(look, size=17 if not narrow else 15, weight=700, elide=True, parent=self)
        self._line = Text(look, size=14, colour="ink2", elide=True, parent=self)
        self._stop = RegularButton(look, icon="stop", height=40, parent=self)
        self._stop.clicked.connect(self.stopped)
        self._cells = ProgressCells(look, self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._headline)
        words.addWidget(self._line)
        row = QHBoxLayout()
        row.setSpacing(14)
        if not narrow:
            row.addWidget(self._tile)
        else:
            self._tile.hide()
        row.addLayout(words, 1)
        self.column.setSpacing(10)
        self.column.addLayout(row)
        self.column.addWidget(self._cells)
        if narrow:  # beside it, the words that say how far it is would be cut
            self.column.addWidget(self._stop)
        else:
            row.addWidget(self._stop)

    def show_run(self, run: Run, to: str) -> None:
        """Show how far it is; `to` is the printer or the file."""
        self._run, self._what = run, to
        self.retranslate()

    def retranslate(self) -> None:
        """Own words."""
        self._stop.set_text(self.tr("Stop"))
        run = self._run
        if run is None:
            return
        if not run.handing_over:
            words = self.tr("Drawing %1 of %2").replace("%1", str(min(run.done + 1, run.of))).replace("%2", str(run.of))
        elif run.errand is Errand.PRINT:
            words = self.tr("Sending %n pages to the printer", "", run.of)
        else:
            words = self.tr("Saving the PDF")
        self._headline.set_text(words)
        self._line.set_text(self._what)
        self._line.setVisible(bool(self._what))
        self._stop.setVisible(not run.handing_over)
        self._cells.set_progress(run.done, run.of)


class _Tile(Part):
    def __init__(self, look: Look, icon: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._icon = icon
        self.setFixedSize(48, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 12, 12)
        self.look.icons.paint(painter, QRectF(12, 12, 24, 24), self._icon, self.look.color("accent"), 1.9)
