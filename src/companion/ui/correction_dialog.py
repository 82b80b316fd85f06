"""The question with which a coordinator corrects attendance: at what, what is true, since when, and why."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from companion.domain.answers import UserError
from companion.domain.attendance import How, MarkState
from companion.domain.delegates import Delegate
from companion.domain.programme import in_language
from companion.presenters.correcting import CorrectionChoice, CorrectionForm, MarkLine, first_choice
from companion.presenters.delegates import DelegatesPresenter
from companion.services.corrections import Truth
from companion.ui import formats
from companion.ui.errors import whole
from companion.ui.look import Look
from companion.ui.roll_call_words import reason_words
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.parts import Text
from companion.ui.widgets.segmented import SegmentedControl

translate = QCoreApplication.translate
_MOST_MARKS = 7


class CorrectionDialog(FramedDialog):
    """The boxes. It stays open with its words until the correction is on disk."""

    def __init__(
        self,
        presenter: DelegatesPresenter,
        look: Look,
        parent: QWidget,
        person: Delegate,
        choices: tuple[CorrectionChoice, ...],
        first: CorrectionChoice,
    ) -> None:
        super().__init__(look, translate("Correction", "Correct attendance"), parent)
        self._presenter = presenter
        self._look = look
        self._person = person
        self._choices = {one.activity: one for one in choices}
        column = self.column
        column.addWidget(Text(look, person.full_name, size=17, weight=600, name=True, wrap=True, parent=self))
        self.activity = ComboBox(look, self)
        self.activity.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activity.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activity.setAccessibleName(translate("Correction", "Activity"))
        self.activity.show_items(
            [(f"{formats.day_and_time(one.start, look.language)} {self._title(one)}", one.activity) for one in choices],
            first.activity,
        )
        self.activity.activated.connect(lambda _at: self._show_choice())
        self.history = Text(look, size=14, colour="ink2", wrap=True, parent=self)
        self.truth = SegmentedControl(look, height=40, parent=self)
        self.truth.set_choices(
            (
                (str(Truth.PRESENT), translate("Correction", "Was there")),
                (str(Truth.ABSENT), translate("Correction", "Was not there")),
                (str(Truth.EXCUSED), translate("Correction", "Excused")),
            ),
            str(Truth.PRESENT),
        )
        self.truth.chosen.connect(lambda _truth: self._show_times())
        column.addWidget(self.activity)
        column.addWidget(self.history)
        column.addWidget(self.truth)
        column.addWidget(self._make_times())
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(translate("Correction", "Why? It is kept and shown in the history"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.reason.setMaxLength(200)
        self.fault = Text(look, size=14, weight=500, colour="stop_ink", wrap=True, parent=self)
        self.fault.hide()
        column.addWidget(self.reason)
        column.addWidget(self.fault)
        column.addStretch(1)
        self._make_foot()
        self.set_room(600)
        for box in (self.came, self.left_at, self.reason):
            box.returnPressed.connect(self.save)
        self._show_choice()
        self.reason.setFocus()

    def _make_times(self) -> QWidget:
        self.times = QWidget(self)
        row = QHBoxLayout(self.times)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.came, self.left_at = QLineEdit(self.times), QLineEdit(self.times)
        self._left_word = Text(self._look, translate("Correction", "Left at"), size=14, colour="ink2")
        came_word = Text(self._look, translate("Correction", "Came at"), size=14, colour="ink2")
        for box, word in ((self.came, came_word), (self.left_at, self._left_word)):
            box.setMaxLength(5)
            box.setFixedWidth(self._look.px(80))
            box.setAccessibleName(word.text_in_full())
            row.addWidget(word)
            row.addWidget(box)
        self._stayed = Text(self._look, translate("Correction", "Empty: they stayed"), size=13, colour="ink3")
        row.addWidget(self._stayed)
        row.addStretch(1)
        return self.times

    def _make_foot(self) -> None:
        self.foot.addStretch(1)
        cancel = RegularButton(self._look, translate("Papers", "Cancel"), key="Esc", parent=self)
        cancel.clicked.connect(self.reject)
        self.act = PrimaryButton(self._look, translate("Correction", "Save correction"), key="Enter", parent=self)
        self.act.clicked.connect(self.save)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.act)

    @property
    def _choice(self) -> CorrectionChoice:
        return self._choices[str(self.activity.currentData())]

    @property
    def _key(self) -> str:
        return {"zh_CN": "zh"}.get(self._look.language, self._look.language)

    def _title(self, choice: CorrectionChoice) -> str:
        return in_language(choice.titles, self._key)

    def _show_choice(self) -> None:
        choice = self._choice
        marks = [mark_words(one, self._key) for one in choice.marks[-_MOST_MARKS:]]
        self.history.set_text("\n".join(marks) if marks else translate("Correction", "Nothing is recorded there."))
        self.truth.set_value(str(Truth.PRESENT))
        self.came.setText(f"{choice.came or choice.start:%H:%M}")
        self.left_at.setText(f"{choice.left:%H:%M}" if choice.left is not None else "")
        for part in (self._left_word, self.left_at, self._stayed):
            part.setVisible(choice.exits)
        self._show_times()

    def _show_times(self) -> None:
        self.times.setVisible(self.truth.value() == str(Truth.PRESENT))
        self.fault.hide()

    def form(self) -> CorrectionForm:
        """What stands in the boxes."""
        left = self.left_at.text() if self._choice.exits else ""
        return CorrectionForm(
            self._choice.activity, Truth(self.truth.value()), self.came.text(), left, self.reason.text()
        )

    def save(self) -> None:
        """Enter."""
        self.act.setEnabled(False)
        self._presenter.correct(self._person, self._choice, self.form(), self.accept, self._refused)

    def _refused(self, error: UserError) -> None:
        self.act.setEnabled(True)
        self.fault.set_text(whole(error))
        self.fault.show()


def mark_words(mark: MarkLine, language: str = "en") -> str:
    """09:41 came · Desk 1 · Jiwon · the reason · taken back; titles in this language ("en", "zh", "ko")."""
    words = {
        MarkState.IN: translate("Correction", "came"),
        MarkState.OUT: translate("Correction", "left"),
        MarkState.EXCUSED: translate("Correction", "excused"),
        MarkState.NOT_COMING: translate("Correction", "did not come"),
        MarkState.BUS: translate("Correction", "another bus"),
    }
    parts = [f"{formats.clock(mark.at)} {words[mark.state]}"]
    if mark.point:
        parts.append(in_language(dict(mark.point), language))
    if mark.how == How.CORRECTION:
        by = translate("Correction", "corrected by {who}") if mark.who else translate("Correction", "corrected")
        parts.append(by.format(who=mark.who))
    elif mark.how == How.PAPER:
        parts.append(translate("QuickEntry", "paper"))
    else:
        parts += [part for part in (mark.desk, mark.who) if part]
    parts += [reason_words(mark.reason)] if mark.reason else []
    if mark.moved_from:
        origin = in_language(dict(mark.moved_from), language)
        parts.append(translate("Correction", "moved here from {activity}").format(activity=origin))
    if mark.moved_to:
        target = in_language(dict(mark.moved_to), language)
        parts.append(translate("Correction", "moved to {activity}").format(activity=target))
    elif not mark.stands:
        parts.append(translate("Correction", "taken back"))
    return " · ".join(parts)


def open_correction(
    presenter: DelegatesPresenter, look: Look, parent: QWidget, person: Delegate, now: datetime, activity: str = ""
) -> CorrectionDialog | None:
    """Ask; None when there is no activity that could be corrected."""
    choices = presenter.correction_choices()
    first = first_choice(choices, now, activity)
    if first is None:
        return None
    dialog = CorrectionDialog(presenter, look, parent, person, choices, first)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
