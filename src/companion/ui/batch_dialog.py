"""All papers of a batch and what became of each: go on at any of them, send the rest elsewhere, or end it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from companion.domain.printing import QueueState
from companion.presenters.batch_desk import BatchDesk, BatchDeskState, BatchPaper
from companion.ui import batch_views
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.parts import Text
from companion.ui.widgets.rows import NameList

translate = QCoreApplication.translate
_PRINTER = 260


class BatchDialog(FramedDialog):
    """Choose a paper with the arrows or the mouse, then F9 prints it and all behind it."""

    def __init__(self, look: Look, desk: BatchDesk, printers: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(look, batch_views.title(desk.state), parent)
        self._desk = desk
        self._papers: tuple[BatchPaper, ...] = ()
        self._end: Callable[[], None] = lambda: None
        self.line = Text(look, size=14, colour="ink2", wrap=True, parent=self)
        self.list = NameList(look, row_height=38, parent=self)
        self.list.set_tints_current(True)
        self.about = Text(look, size=13, colour="ink2", wrap=True, parent=self)
        self.label = QSpinBox(self)
        self.label.setFixedWidth(look.px(92))
        self.label.lineEdit().setTextMargins(9, 0, 0, 0)
        self.label_word = Text(look, translate("Batches", "on label"), size=14, colour="ink2", parent=self)
        self.printer = ComboBox(look, self)
        self.printer.setAccessibleName(translate("Batches", "Printer"))
        fit = self.printer.fontMetrics()
        wish = None if desk.state.last is None else desk.state.last.wish
        names = tuple(dict.fromkeys((*printers, *(() if wish is None else (wish.printer,)))))
        self.printer.show_items(
            [(fit.elidedText(one, Qt.TextElideMode.ElideMiddle, look.px(_PRINTER)), one) for one in names],
            "" if wish is None else wish.printer,
        )
        self.printer.activated.connect(lambda _i: desk.print_elsewhere(str(self.printer.currentData())))
        for part in (self.line, self.list, self.about):
            self.column.addWidget(part, 1 if part is self.list else 0)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Text(look, translate("Batches", "Printer"), size=14, weight=500, colour="ink2", parent=self))
        row.addWidget(self.printer, 1)
        row.addSpacing(12)
        row.addWidget(self.label_word)
        row.addWidget(self.label)
        self.column.addLayout(row)
        self.stop = RegularButton(look, translate("Batches", "End the batch"), icon="stop", key="Alt E", parent=self)
        close = RegularButton(look, translate("Papers", "Close"), key="Esc", parent=self)
        self.go_on = PrimaryButton(look, "", icon="print", key="F9", parent=self)
        self.stop.clicked.connect(self._cancel)
        close.clicked.connect(self.reject)
        self.go_on.clicked.connect(self._go_on)
        self.foot.addWidget(self.stop)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        self.foot.addWidget(self.go_on)
        for keys, act in (("F9", self.go_on.click), ("Alt+E", self.stop.click)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        several = wish is not None and wish.per_sheet > 1
        self.label.setRange(1, wish.per_sheet if wish is not None else 1)
        self.label.setVisible(several)
        self.label_word.setVisible(several)
        self.label.setAccessibleName(translate("Batches", "The first free label of the sheet in the printer"))
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._fill_about())
        self.set_room(640, 640)
        self._end = desk.subscribe(self._show)
        self.finished.connect(lambda _result: self._end())
        self.list.setFocus()

    def place(self) -> int:
        """The chosen paper, from 1."""
        index = self.list.currentIndex()
        return int(self.list.rows.row(index.row()).id) if index.isValid() else 0

    def choose(self, place: int) -> None:
        """Choose the paper at a place, from 1."""
        self.list.setCurrentIndex(self.list.model().index(place - 1, 0))

    def _show(self, state: BatchDeskState) -> None:
        counts = state.counts
        words = [translate("Batches", "%n printed", "", counts.printed)]
        if counts.waiting + counts.printing:
            words.append(translate("Batches", "%n to come", "", counts.waiting + counts.printing))
        if counts.unsure:
            words.append(translate("Batches", "%n may have printed", "", counts.unsure))
        if counts.failed:
            words.append(translate("Batches", "%n did not print", "", counts.failed))
        self.line.set_text(" · ".join(words))
        self.stop.setEnabled(state.batch is not None)
        self.printer.setEnabled(state.batch is not None and self.printer.count() > 1)
        self._desk.papers(self._take)

    def _take(self, papers: tuple[BatchPaper, ...]) -> None:
        first = not self._papers
        self._papers = papers
        self.list.set_rows(batch_views.rows(papers))
        if first and papers:
            asked = (QueueState.UNSURE, QueueState.FAILED)
            first_asked = next((paper.row.place for paper in papers if paper.row.state in asked), 0)
            self.choose(first_asked or min(self._desk.state.place, len(papers)))
        self._fill_about()

    def _fill_about(self) -> None:
        place = self.place()
        paper = self._papers[place - 1] if 0 < place <= len(self._papers) else None
        self.about.set_text(batch_views.about(paper))
        words = translate("Batches", "Print from no. {place} on")
        self.go_on.set_text(words.format(place=max(1, place)))
        self.go_on.setEnabled(paper is not None)

    def _go_on(self) -> None:
        if self.place():
            self._desk.go_on_from(self.place(), self.label.value())
            self.accept()

    def _cancel(self) -> None:
        self._desk.cancel()
        self.accept()
