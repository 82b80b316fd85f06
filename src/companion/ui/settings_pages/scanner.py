"""A page that tests the scanner and says what is wrong with its configuration. Nothing is recorded here."""

import time
from pathlib import Path

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from companion.domain.answers import UserError
from companion.domain.scanner_check import TEST_LETTERS, TEST_NUMBER, Finding, Trace, Verdict
from companion.presenters.context import ScreenContext
from companion.presenters.scanner_test import ScannerTest, ScannerTestState
from companion.ui import scanner_words
from companion.ui.errors import whole
from companion.ui.look import Look, SizeClass
from companion.ui.scan_listener import ScanListener
from companion.ui.scanner import receiver
from companion.ui.settings_pages.page import Row, SettingsPage
from companion.ui.text_boxes import takes_text
from companion.ui.widgets import (
    Button,
    Card,
    EmptyState,
    QrView,
    SegmentedControl,
    Text,
    paint_tick_disc,
    paint_warning,
)
from companion.ui.widgets.parts import Part

PREFIX_LONGEST = 20


class _Sign(Part):
    """A tick or a triangle."""

    def __init__(self, look: Look, fine: bool, size: int, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._fine = fine
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        (paint_tick_disc if self._fine else paint_warning)(painter, QRectF(self.rect()), self.look)


class _Line(QWidget):
    """One finding: its sign, what was found, what to do."""

    def __init__(self, look: Look, fine: bool, said: str, advice: str, *, large: bool = False) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(look, said, size=20 if large else 15, weight=600, wrap=True, parent=self))
        if advice:
            words.addWidget(Text(look, advice, size=15, colour="ink2", wrap=True, parent=self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(_Sign(look, fine, 28 if large else 20, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


class _Code(QWidget):
    """A code to scan from the screen, with its name below."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = QrView(look, size=148, parent=self)
        self.name = Text(look, size=13, colour="ink2", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.view, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.name, 0, Qt.AlignmentFlag.AlignHCenter)


class ScannerPage(SettingsPage):
    """Codes to scan and the settings at the left, what the last scan showed at the right."""

    key = "scanner"

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self.listener = ScanListener(lambda: time.monotonic_ns() // 1_000_000, self)
        self.presenter = ScannerTest(context, self.render_state, self._told, self._failed)
        self.listener.heard.connect(self._heard)
        self._make_left()
        self._make_right()
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addLayout(self._left, 5)
        page.addWidget(self._answer, 6)
        for keys, act in (("Ctrl+P", self.print_sheet), ("Ctrl+S", self._choose_file)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.retranslate()

    def _make_left(self) -> None:
        look = self.look
        self._codes = Card(look, padding=22)
        self._codes_title = Text(look, size=20, weight=600)
        self._codes_line = Text(look, size=15, colour="ink2", wrap=True)
        self._number, self._letters = _Code(look, self), _Code(look, self)
        if self._context.qr is not None:
            self._number.view.show_code(self._context.qr(TEST_NUMBER))
            self._letters.view.show_code(self._context.qr(TEST_LETTERS))
        self.print_button = Button(look, "", icon="print", key="Ctrl P")
        self.print_button.clicked.connect(self.print_sheet)
        self.save_button = Button(look, "", icon="pdf", key="Ctrl S")
        self.save_button.clicked.connect(self._choose_file)
        codes, buttons = QHBoxLayout(), QHBoxLayout()
        codes.addWidget(self._number, 1)
        codes.addWidget(self._letters, 1)
        buttons.setSpacing(4)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        column = self._codes.column
        column.setSpacing(8)
        column.addWidget(self._codes_title)
        column.addWidget(self._codes_line)
        column.addLayout(codes)
        column.addStretch(1)
        column.addLayout(buttons)
        self.prefix = QLineEdit()
        self.prefix.setFixedWidth(150)
        self.prefix.setMaxLength(PREFIX_LONGEST)
        self.prefix.editingFinished.connect(self._prefix_edited)
        self.pace = SegmentedControl(look, height=40)
        self.pace.chosen.connect(lambda value: self.presenter.set_pace(int(value)))
        self._prefix_row, self._pace_row = Row(look, self.prefix), Row(look, self.pace)
        self._set_title = Text(look, size=20, weight=600)
        self._set_card = Card(look, padding=22)
        self._set_card.column.setSpacing(4)
        self._set_card.column.addWidget(self._set_title)
        self._set_card.column.addWidget(self._prefix_row)
        self._set_card.column.addWidget(self._pace_row)
        self._left = QVBoxLayout()
        self._left.setSpacing(16)
        self._left.addWidget(self._codes, 1)
        self._left.addWidget(self._set_card)

    def _make_right(self) -> None:
        look = self.look
        self._answer = Card(look, padding=22)
        self._answer_title = Text(look, size=20, weight=600)
        self._empty = EmptyState(look, "scanner")
        self._found = QWidget()
        self._lines = QVBoxLayout(self._found)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(12)
        self.advice = Button(look, "", icon="tick", key="F9")
        self.advice.clicked.connect(self.presenter.take_advice)
        column = self._answer.column
        column.setSpacing(12)
        column.addWidget(self._answer_title)
        column.addWidget(self._empty, 1)
        column.addWidget(self._found)
        column.addWidget(self.advice, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(0)

    # --- the page in the settings ---

    def title(self) -> str:
        """Scanner."""
        return self.tr("Scanner")

    def activate(self) -> None:
        """Listen to the scanner."""
        self.listener.start()
        self.presenter.open()

    def leave(self) -> None:
        """Listen no more."""
        self.listener.stop()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Tighter in compact windows."""
        super().set_size_class(size_class)
        compact = size_class is SizeClass.COMPACT
        for card in (self._codes, self._set_card, self._answer):
            inset = 14 if compact else 22
            card.column.setContentsMargins(inset, inset, inset, inset)
        for row in (self._prefix_row, self._pace_row):
            row.line.setVisible(not compact)

    def retranslate(self) -> None:
        """Every word again."""
        self._codes_title.set_text(self.tr("Scan one of these codes"))
        self._codes_line.set_text(self.tr("From the screen, or printed. Nothing is recorded on this page."))
        self._number.name.set_text(self.tr("A badge number"))
        self._letters.name.set_text(self.tr("A ticket with letters"))
        self._number.view.setAccessibleName(self.tr("A badge number"))
        self._letters.view.setAccessibleName(self.tr("A ticket with letters"))
        self.print_button.set_text(self.tr("Print the sheet"))
        self.save_button.set_text(self.tr("Save as PDF…"))
        self._set_title.set_text(self.tr("What this laptop expects"))
        self._prefix_row.set_words(self.tr("Prefix"), self.tr("What the scanner types before each code."))
        self._pace_row.set_words(self.tr("Pace"), self.tr("Slower ones are easier taken for a person."))
        self._answer_title.set_text(self.tr("What the scanner sent"))
        self._empty.set_words(
            self.tr("No scan yet."), detail=self.tr("Scan a code on the left, the printed sheet, or any badge.")
        )
        self.advice.set_text(self.tr("Set this laptop so"))
        self.render_state(self.presenter.state)

    # --- drawing the state ---

    def render_state(self, state: ScannerTestState) -> None:
        """Bring the page up to the state."""
        self.pace.set_choices(scanner_words.paces(), str(state.habits.gap_ms))
        if not self.prefix.hasFocus():
            with QSignalBlocker(self.prefix):
                self.prefix.setText(state.habits.prefix)
        self.print_button.setEnabled(not state.busy)
        self.save_button.setEnabled(not state.busy)
        heard = state.trace is not None and state.verdict is not None
        self._empty.setVisible(not heard)
        self._found.setVisible(heard)
        self.advice.setVisible(self.presenter.can_take_advice)
        if state.trace is not None and state.verdict is not None:
            self._show(state.trace, state.verdict)

    def _show(self, trace: Trace, verdict: Verdict) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._lines.addWidget(_Line(self.look, verdict.good, scanner_words.headline(verdict), "", large=True))
        for finding in verdict.findings:
            if finding is not Finding.GOOD or verdict.good:
                self._lines.addWidget(_Line(self.look, finding.fine, *scanner_words.finding(finding, verdict, trace)))
        pace, end, *others = (self._fact(name, value) for name, value in scanner_words.facts(trace))
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(pace, 2)
        row.addWidget(end, 1)
        for part in (beside, *others):
            self._lines.addWidget(part)

    def _fact(self, name: str, value: str) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(self.look, name, size=13, colour="ink2", parent=part))
        column.addWidget(Text(self.look, value, size=15, tabular=True, wrap=True, parent=part))
        return part

    # --- what staff do ---

    def first_action(self) -> bool:
        """Set prefix and pace as the last scan showed them."""
        offered = self.presenter.can_take_advice
        self.presenter.take_advice()
        return offered

    def print_sheet(self) -> None:
        """Print the test sheet."""
        if not self.presenter.state.busy:
            self.presenter.print_sheet(scanner_words.sheet(self.look.language))

    def _choose_file(self) -> None:
        name = f"{self.tr('Scanner test')}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF…"), str(Path.home() / name), "PDF (*.pdf)")
        if chosen:
            self.presenter.save_sheet(scanner_words.sheet(self.look.language), Path(chosen))

    def _prefix_edited(self) -> None:
        if self.prefix.text().strip() != self.presenter.state.habits.prefix:
            self.presenter.set_prefix(self.prefix.text())

    def _heard(self, trace: Trace) -> None:
        part = receiver()
        self.presenter.hear(trace, in_a_box=part is not None and takes_text(part))

    def _told(self, where: str) -> None:
        self._context.toast(self.tr("The sheet is at {where}.").format(where=where))

    def _failed(self, error: UserError) -> None:
        self._context.toast(whole(error), refused=True)


def build(context: ScreenContext, look: Look) -> ScannerPage:
    """The page that tests the scanner."""
    return ScannerPage(context, look)
