"""What screens say about papers: those left out, trouble, finished work, and where to save."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from companion.presenters.context import ScreenContext
from companion.presenters.paper import Errand, Fault, Question
from companion.presenters.views import Action, BannerView
from companion.ui.errors import said
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.parts import Text

translate = QCoreApplication.translate


def trouble_banner(
    context: ScreenContext, banner: str, fault: Fault | None, *, save: Callable[[], None], dismiss: Callable[[], None]
) -> None:
    """Show trouble as a banner with one way on, or take the banner away."""
    if fault is None:
        context.take_banner(banner)
        return
    actions = [Action("close", translate("Papers", "Close"))]
    if fault.printing:
        actions.insert(0, Action("save", translate("Papers", "Save PDF instead"), "pdf"))

    def pressed(action: str) -> None:
        dismiss()
        if action == "save":
            save()

    context.put_banner(BannerView(banner, said(fault.sentence), said(fault.remedy), tuple(actions)), pressed)


def ask_where(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Ask for a file to write; None when the user gave up. A missing ending is added."""
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(Path(name).suffix)


class LeftOutDialog(QDialog):
    """Whose paper cannot be made and why, before anything goes out: the others, or none."""

    def __init__(self, look: Look, question: Question, headline: str, go_on: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(headline)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 24, 20)
        column.setSpacing(10)
        column.addWidget(Text(look, headline, size=20, weight=700, wrap=True, parent=self))
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 4, 12, 4)
        lines.setSpacing(2)
        for trouble in question.troubles:
            lines.addWidget(Text(look, trouble.name, size=17, weight=700, name=True, parent=inside))
            reason = Text(look, said(trouble.sentence).replace("\n", " "), size=14, colour="ink2", wrap=True)
            lines.addWidget(reason)
            lines.addSpacing(8)
        lines.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        area.setMinimumHeight(min(320, 76 * len(question.troubles) + 16))
        column.addWidget(area, 1)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        leave = translate("Papers", "Close") if not question.others else translate("Papers", "Cancel")
        self.give_up = RegularButton(look, leave, parent=self)
        self.give_up.clicked.connect(self.reject)
        row.addWidget(self.give_up)
        self.go_on = PrimaryButton(
            look, go_on, icon="print" if question.errand is Errand.PRINT else "save", parent=self
        )
        self.go_on.setVisible(question.others > 0)
        self.go_on.clicked.connect(self.accept)
        row.addWidget(self.go_on)
        column.addLayout(row)
        self.setMinimumWidth(560)


class ReasonDialog(QDialog):
    """One question: why? The reason is kept in the report."""

    def __init__(self, look: Look, headline: str, detail: str, act: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(headline)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 24, 20)
        column.setSpacing(12)
        for words, size, weight, colour in ((headline, 20, 700, "ink"), (detail, 15, 400, "ink2")):
            line = Text(look, words, size=size, weight=weight, colour=colour, wrap=True, parent=self)
            line.setMinimumWidth(468)
            column.addWidget(line)
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(translate("Papers", "Why? A few words for the report"))
        self.box.setAccessibleName(self.box.placeholderText())
        self.box.setMaxLength(200)
        column.addWidget(self.box)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        cancel = RegularButton(look, translate("Papers", "Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        self.act = PrimaryButton(look, act, key="Enter", parent=self)
        self.act.setEnabled(False)
        self.act.clicked.connect(self.accept)
        row.addWidget(self.act)
        column.addLayout(row)
        self.box.textChanged.connect(lambda text: self.act.setEnabled(bool(text.strip())))
        # The Enter of a scan never comes here: the scanner's digits and its Enter are taken out of the box.
        self.box.returnPressed.connect(self.act.click)
        self.setMinimumWidth(520)

    def reason(self) -> str:
        """What was typed."""
        return self.box.text().strip()
