"""When a certificate is earned: share, must-attend, absences, excused; with what every choice would change, and for
whom, before it is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.certificates import Standing
from companion.domain.programme import Activity, CertificateRule
from companion.presenters.certificate_rule import MOST_ABSENCES, SHARES, ChangedSide, Trial
from companion.presenters.views import Family, NameRow, Shape
from companion.ui import formats, reason_words
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.parts import Text
from companion.ui.widgets.rows import NameList
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.tick_list import TickLine, TickList

_NO_LIMIT = -1
_ROW = 42


class RulePanel(FramedDialog):
    """`tried` brings every rule that is tried, and the ids of its must-attend activities; accepting keeps the last."""

    tried = Signal(object, object)

    def __init__(
        self,
        look: Look,
        trial: Trial,
        activities: Sequence[Activity],
        titles: Mapping[str, str],
        zone: tzinfo,
        parent: QWidget,
    ) -> None:
        super().__init__(look, self.tr("When is a certificate earned?"), parent)
        self._trial, self._activities, self._titles, self._zone = trial, tuple(activities), titles, zone
        sides = QHBoxLayout()
        sides.setSpacing(28)
        sides.addLayout(self._make_rule(), 5)
        sides.addLayout(self._make_effect(), 6)
        self.column.addLayout(sides, 1)
        self.foot.addStretch(1)
        cancel = RegularButton(look, self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        self.keep = PrimaryButton(look, self.tr("Use this rule"), key="Ctrl Enter", parent=self)
        self.keep.clicked.connect(self.accept)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.keep.click)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.keep)
        self.set_room(1060, 620)
        self.show_trial(trial)
        self.must.bring_into_sight(next((one.id for one in self._activities if one.id in trial.must), ""))

    def _make_rule(self) -> QVBoxLayout:
        look = self.look
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(Text(look, self.tr("At least this share of all counted hours"), colour="ink2", parent=self))
        self.share = SegmentedControl(look, height=44, parent=self)
        self.share.chosen.connect(lambda value: self._try(share=float(value)))
        self.share.setAccessibleName(self.tr("At least this share of all counted hours"))
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
        column.addSpacing(6)
        column.addWidget(Text(look, self.tr("Everyone must attend"), colour="ink2", parent=self))
        self.must = TickList(look, self)
        self.must.set_row_height(_ROW)
        self.must.setAccessibleName(self.tr("Everyone must attend"))
        self.must.toggled.connect(self._try_must)
        column.addWidget(self.must, 1)
        return column

    def _make_effect(self) -> QVBoxLayout:
        look = self.look
        column = QVBoxLayout()
        column.setSpacing(6)
        self.effect = Text(look, size=20, weight=700, tabular=True, wrap=True, parent=self)
        column.addWidget(self.effect)
        self.turned = Text(look, size=15, colour="ink2", wrap=True, parent=self)
        column.addWidget(self.turned)
        column.addSpacing(4)
        self.changed = NameList(look, row_height=_ROW, parent=self)
        self.changed.setAccessibleName(self.tr("Who changes side"))
        self.changed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(self.changed, 1)
        return column

    def show_trial(self, trial: Trial) -> None:
        """Show the rule being tried, what it would change, and for whom."""
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
        self.must.show_lines(tuple(self._line(one) for one in self._activities))
        if not trial.counted:
            self.turned.set_text(self.tr("Counting…"))
            return
        words = self.tr("%1 earned · %2 not yet · %3 out of reach")
        for place, number in enumerate((trial.earned, trial.not_yet, trial.out_of_reach), start=1):
            words = words.replace(f"%{place}", str(number))
        self.effect.set_text(words)
        self.turned.set_text(self._turned_words(trial))
        self.changed.set_rows(tuple(self._changed_row(one) for one in trial.changed))

    def _line(self, activity: Activity) -> TickLine:
        title = self._titles.get(activity.id) or activity.title(self.look.language[:2])
        when = formats.day_and_time(activity.start.astimezone(self._zone), self.look.language)
        ticked = activity.id in self._trial.must
        spoken = ", ".join((title, when, self.tr("everyone must attend") if ticked else self.tr("not a must")))
        return TickLine(activity.id, "", title, ticked, spoken=spoken, below=when)

    def _turned_words(self, trial: Trial) -> str:
        if not trial.changes:
            return self.tr("Nobody changes side against the rule in force.")
        words = self.tr("%n change side", "", trial.changes)
        if trial.changes > len(trial.changed):
            words += " · " + self.tr("the first %n are shown", "", len(trial.changed))
        return words

    def _changed_row(self, change: ChangedSide) -> NameRow:
        row = change.row
        shape, family = {
            Standing.EARNED: (Shape.TICK, Family.GO),
            Standing.NOT_YET: (Shape.WAITING, Family.IDLE),
            Standing.OUT_OF_REACH: (Shape.CROSS, Family.STOP),
        }[row.standing]
        was = {
            Standing.EARNED: self.tr("was: earned"),
            Standing.NOT_YET: self.tr("was: not yet"),
            Standing.OUT_OF_REACH: self.tr("was: out of reach"),
        }[change.before]
        reason = reason_words.short(row, self._titles)
        return NameRow(row.id, row.native, row.latin, trailing=reason, time=was, shape=shape, family=family)

    def rule(self) -> CertificateRule:
        """The rule being tried."""
        return self._trial.rule

    def _try_absences(self, _index: int) -> None:
        number = int(self.absences.currentData())
        self._try(allowed_absences=None if number == _NO_LIMIT else number)

    def _try_must(self, activity: str) -> None:
        self.tried.emit(self._trial.rule, self._trial.must ^ {activity})

    def _try(self, **change: object) -> None:
        self.tried.emit(replace(self._trial.rule, **change), self._trial.must)  # type: ignore[arg-type]
