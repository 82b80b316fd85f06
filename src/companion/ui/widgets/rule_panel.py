"""When a certificate is earned: share, absences, excused; with what every choice would change before it is kept."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.programme import CertificateRule
from companion.presenters.certificate_rule import MOST_ABSENCES, SHARES, Trial
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.parts import Text
from companion.ui.widgets.segmented import SegmentedControl

_NO_LIMIT = -1


class RulePanel(QDialog):
    """`tried` brings every rule that is tried; accepting keeps the last one."""

    tried = Signal(object)

    def __init__(self, look: Look, trial: Trial, parent: QWidget) -> None:
        super().__init__(parent)
        self._trial = trial
        self.look = look
        self.setWindowTitle(self.tr("Certificate rule"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(Text(look, self.tr("When is a certificate earned?"), size=20, weight=700, parent=self))
        column.addWidget(Text(look, self.tr("At least this share of all counted hours"), colour="ink2", parent=self))
        self.share = SegmentedControl(look, height=44, parent=self)
        self.share.chosen.connect(lambda value: self._try(share=float(value)))
        column.addWidget(self.share)
        row = QHBoxLayout()
        row.addWidget(Text(look, self.tr("Absences allowed"), colour="ink2", parent=self))
        row.addStretch(1)
        self.absences = ComboBox(look, self)
        self.absences.setAccessibleName(self.tr("Absences allowed"))
        self.absences.addItem(self.tr("Any number"), _NO_LIMIT)
        for number in range(MOST_ABSENCES + 1):
            self.absences.addItem(str(number) if number else self.tr("None"), number)
        self.absences.activated.connect(self._try_absences)
        row.addWidget(self.absences)
        column.addLayout(row)
        self.excused = QCheckBox(self.tr("An excused absence counts as attended"), self)
        self.excused.toggled.connect(lambda on: self._try(excused_counts=on))
        column.addWidget(self.excused)
        self.effect = Text(look, size=17, weight=600, parent=self)
        self.effect.setContentsMargins(0, 8, 0, 4)
        column.addWidget(self.effect)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch(1)
        cancel = RegularButton(look, self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        self.keep = PrimaryButton(look, self.tr("Use this rule"), parent=self)
        self.keep.clicked.connect(self.accept)
        buttons.addWidget(cancel)
        buttons.addWidget(self.keep)
        column.addLayout(buttons)
        self.setMinimumWidth(600)
        self.show_trial(trial)

    def show_trial(self, trial: Trial) -> None:
        """Show the rule being tried and what it would change."""
        self._trial = trial
        counts = dict(trial.by_share)
        labels = tuple(
            (
                f"{share}",
                formats.hundredths(round(share * 100), self.look.language)
                + (f" · {counts[share]}" if share in counts else ""),
            )
            for share in SHARES
        )
        self.share.set_choices(labels, f"{trial.rule.share}")
        self.absences.setCurrentIndex(
            self.absences.findData(_NO_LIMIT if trial.rule.allowed_absences is None else trial.rule.allowed_absences)
        )
        self.excused.blockSignals(True)
        self.excused.setChecked(trial.rule.excused_counts)
        self.excused.blockSignals(False)
        if trial.counted:
            words = self.tr("%1 earned · %2 not yet · %3 out of reach")
            for place, number in enumerate((trial.earned, trial.not_yet, trial.out_of_reach), start=1):
                words = words.replace(f"%{place}", str(number))
            self.effect.set_text(words)
        else:
            self.effect.set_text(self.tr("Counting…"))

    def rule(self) -> CertificateRule:
        """The rule being tried."""
        return self._trial.rule

    def _try_absences(self, _index: int) -> None:
        number = int(self.absences.currentData())
        self._try(allowed_absences=None if number == _NO_LIMIT else number)

    def _try(self, **change: object) -> None:
        self.tried.emit(replace(self._trial.rule, **change))  # type: ignore[arg-type]
