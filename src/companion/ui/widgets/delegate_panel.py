"""The side panel of one delegate: who they are, their badge, what they came to; and the boxes to edit them in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from companion.domain.delegates import BadgeState, DelegateStatus
from companion.presenters.delegate_panel import PanelView
from companion.presenters.delegate_rows import Choices
from companion.presenters.views import ChipKind, Mark
from companion.ui import formats
from companion.ui.contact_words import contact_lines
from companion.ui.look import Look
from companion.ui.widgets.buttons import Button, IconButton, PrimaryButton, QuietButton, RegularButton
from companion.ui.widgets.chips import Chip
from companion.ui.widgets.delegate_parts import AttendanceLines, BadgeHistory, NameText, PhotoLine, Portrait
from companion.ui.widgets.delegate_words import fault_words, field_words
from companion.ui.widgets.forms import Field, FormKeys
from companion.ui.widgets.let_in_reasons import LetInReasons
from companion.ui.widgets.panel_parts import Rule, inset, scrolling
from companion.ui.widgets.parts import Card, Text
from companion.ui.widgets.qr_view import QrView
from companion.ui.words import Words

_QR = 118
_ROOM_FOR_KEY = 340
_LOW = 620
"""A panel lower than this shows a photo in place of the QR code, and its button beside Print."""
_ROOM_FOR_BOTH = 560
_LONG = 38
"""In a low panel a delegation and an organisation with more letters than these have no room below each other."""


class DelegatePanel(Card):
    """The panel. `saved` brings the texts of the boxes, `left` says they were left, `replaced` brings the reason,
    `reason_given` a mark and why they were let in by it, `correct` the activity to correct ("" when none is meant),
    `lead` asks who leads the delegation."""

    edit = Signal()
    print_badge = Signal()
    check_in = Signal()
    close_panel = Signal()
    saved = Signal(dict)
    left = Signal()
    replaced = Signal(str)
    reason_given = Signal(str, str)
    correct = Signal(str)
    lead = Signal()
    cancel_delegate = Signal()
    reinstate = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, padding=18)
        self.column.setContentsMargins(14, 14, 14, 14)
        self.column.setSpacing(0)
        self._view: PanelView | None = None
        self._choices = Choices()
        self._asking = False
        self._shown = ""
        self.why = QLineEdit()
        self._go = PrimaryButton(look)
        self.facts = QWidget(self)
        self.form = QWidget(self)
        self.column.addWidget(self.facts, 1)
        self.column.addWidget(self.form, 1)
        self._build_facts()
        self._fields: dict[str, Field] = {}
        self._said: Words | None = None
        self._role_names: dict[str, str] = {}
        self._keys = FormKeys(self.form)
        self._keys.save.connect(self._save)
        self._keys.leave.connect(self.left)
        self._build_form()
        self.form.hide()
        self.retranslate()

    def _build_facts(self) -> None:
        look = self.look
        outer = QVBoxLayout(self.facts)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        column = inset(outer)
        top = QHBoxLayout()
        top.setSpacing(8)
        self._chips = [Chip(look, parent=self.facts) for _ in range(4)]
        for chip in self._chips:
            top.addWidget(chip)
        top.addStretch(1)
        self._ask_leader = IconButton(look, "leader", "", key="Ctrl D", kind="plain", height=28, parent=self.facts)
        self._ask_leader.clicked.connect(self.lead)
        top.addWidget(self._ask_leader)
        self._close = IconButton(look, "close", "", kind="plain", height=28, parent=self.facts)
        self._close.clicked.connect(self.close_panel)
        top.addWidget(self._close)
        column.addLayout(top)
        column.addSpacing(2)
        self._build_who(column)
        self.let_in = LetInReasons(look, self.facts)
        self.let_in.written.connect(self.reason_given)
        outer.addWidget(self.let_in)
        self._build_acts(outer)
        self._past = QWidget(self.facts)
        column = QVBoxLayout(self._past)
        column.setContentsMargins(4, 8, 4, 0)
        column.setSpacing(0)
        column.addWidget(Rule(look, self._past))
        column.addSpacing(10)
        head = QHBoxLayout()
        self._attendance = Text(look, size=13, weight=600, colour="ink2", parent=self._past)
        self._so_far = Text(look, size=13, weight=600, tabular=True, parent=self._past)
        head.addWidget(self._attendance)
        self._correct = QuietButton(look, icon="edit", key="F7", height=28, parent=self._past)
        self._correct.clicked.connect(lambda: self.correct.emit(""))
        head.addStretch(1)
        head.addWidget(self._so_far)
        head.addWidget(self._correct)
        column.addLayout(head)
        column.addSpacing(2)
        self.attendance_lines = AttendanceLines(look)
        self.attendance_lines.pressed.connect(self.correct)
        column.addWidget(scrolling(self.attendance_lines, self._past), 1)
        outer.addWidget(self._past, 100)
        outer.addStretch(1)

    def _build_who(self, column: QVBoxLayout) -> None:
        look = self.look
        who = QHBoxLayout()
        who.setSpacing(14)
        names = QVBoxLayout()
        names.setSpacing(0)
        self._native = NameText(look, 44, 700, self.facts)
        self._latin = NameText(look, 20, 600, self.facts)
        self._delegation = Text(look, size=14, weight=600, wrap=True, name=True, parent=self.facts)
        self._organisation = Text(look, size=14, colour="ink2", wrap=True, parent=self.facts)
        names.addWidget(self._native)
        names.addSpacing(4)
        names.addWidget(self._latin)
        names.addSpacing(6)
        names.addWidget(self._delegation)
        names.addWidget(self._organisation)
        names.addStretch(1)
        who.addLayout(names, 1)
        code = QVBoxLayout()
        code.setSpacing(5)
        self._qr = QrView(look, size=_QR, parent=self.facts)
        self._digits = Text(look, size=13, colour="ink2", tabular=True, parent=self.facts)
        self._digits.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        code.addWidget(self._qr)
        self.face = Portrait(look, self.facts)
        code.addWidget(self.face, 0, Qt.AlignmentFlag.AlignHCenter)
        code.addWidget(self._digits)
        code.addStretch(1)
        who.addLayout(code)
        column.addLayout(who)
        self.photo = PhotoLine(look, self.facts)
        column.addWidget(self.photo)
        column.addSpacing(8)
        self._history = BadgeHistory(look, self.facts)
        column.addWidget(self._history)
        self._note = BadgeHistory(look, self.facts)
        column.addSpacing(5)
        column.addWidget(self._note)
        self._near_gap = QWidget(self.facts)
        self._near_gap.setFixedHeight(5)
        column.addWidget(self._near_gap)
        self._near = BadgeHistory(look, self.facts)
        column.addWidget(self._near)
        column.addSpacing(4)

    def _build_acts(self, column: QVBoxLayout) -> None:
        look = self.look
        self._acts = QWidget(self.facts)
        acts = QVBoxLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(0)
        both = QHBoxLayout()
        both.setSpacing(0)
        self._edit = RegularButton(look, icon="edit", key="F2", parent=self._acts)
        self._print = RegularButton(look, icon="print", key="Ctrl P", parent=self._acts)
        self._replace = RegularButton(look, icon="replace", parent=self._acts)
        self._check_in = RegularButton(look, icon="check-in", key="F9", parent=self._acts)
        for button in (self._edit, self._print, self._replace, self._check_in):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        both.addWidget(self._edit, 1)
        both.addWidget(self._print, 1)
        self._camera = IconButton(look, "camera", "", key="Ctrl T", parent=self._acts)
        self._camera.clicked.connect(self.photo.button.click)
        both.addWidget(self._camera)
        acts.addLayout(both)
        acts.addWidget(self._replace)
        acts.addWidget(self._check_in)
        self._check_in.clicked.connect(self.check_in)
        self._edit.clicked.connect(self.edit)
        self._print.clicked.connect(self.print_badge)
        self._replace.clicked.connect(self._pressed_replace)
        column.addWidget(self._acts)
        self._ask = self._build_question()
        column.addWidget(self._ask)

    def _build_question(self) -> QWidget:
        ask = QWidget(self.facts)
        outer = QVBoxLayout(ask)
        outer.setContentsMargins(0, 6, 0, 0)
        outer.setSpacing(4)
        column = inset(outer)
        column.setSpacing(6)
        self._why_word = Text(self.look, size=15, weight=600, parent=ask)
        self._why_detail = Text(self.look, size=13, colour="ink2", wrap=True, parent=ask)
        self._reasons = QHBoxLayout()
        self._reasons.setSpacing(0)
        self._reason_buttons = [RegularButton(self.look, height=36, parent=ask) for _ in range(3)]
        for button in self._reason_buttons:
            button.clicked.connect(lambda _c=False, b=button: self.why.setText(b.text()))
            self._reasons.addWidget(button)
        self._reasons.addStretch(1)
        self.why.textChanged.connect(lambda text: self._go.setEnabled(bool(text.strip())))
        self.why.returnPressed.connect(self._replace_now)
        column.addWidget(self._why_word)
        column.addWidget(self._why_detail)
        outer.addLayout(self._reasons)
        inset(outer).addWidget(self.why)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._go.setEnabled(False)
        self._go.clicked.connect(self._replace_now)
        self._keep = QuietButton(self.look, parent=ask)
        self._keep.clicked.connect(self.leave_question)
        row.addWidget(self._go)
        row.addWidget(self._keep)
        row.addStretch(1)
        outer.addLayout(row)
        ask.hide()
        return ask

    def _build_form(self) -> None:
        look = self.look
        outer = QVBoxLayout(self.form)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        column = inset(outer)
        outer.setStretchFactor(column, 1)
        column.setSpacing(6)
        self._form_title = Text(look, size=20, weight=600, elide=True, parent=self.form)
        column.addWidget(self._form_title)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(9)
        self._boxes = inside
        self._form_area = scrolling(inside, self.form)
        column.addWidget(self._form_area, 1)
        self._cancel_delegate = Button(look, kind="quiet", icon="cancelled", height=36, parent=self.form)
        self._cancel_delegate.clicked.connect(self._pressed_cancel)
        outer.addWidget(self._cancel_delegate, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._save_button = PrimaryButton(look, key="Ctrl S", parent=self.form)
        self._leave_button = RegularButton(look, parent=self.form)
        self._save_button.clicked.connect(self._save)
        self._leave_button.clicked.connect(self.left)
        row.addWidget(self._save_button, 1)
        row.addWidget(self._leave_button)
        outer.addLayout(row)

    # what is shown

    def show_panel(self, view: PanelView, choices: Choices, said: Words | None) -> None:
        """Show a delegate, or their boxes; `said` names roles and buses."""
        before = self._view
        self._said = said
        self._view, self._choices = view, choices
        self.form.setVisible(view.editing)
        self.facts.setVisible(not view.editing)
        if view.editing:
            if before is None or not before.editing or before.delegate.id != view.delegate.id:
                self._fill_form(view)
            self._show_faults(view)
            return
        if self._shown != view.delegate.id:
            self.leave_question()
        self._shown = view.delegate.id
        self._show_facts(view)

    def _show_facts(self, view: PanelView) -> None:
        person = view.delegate
        words = ["", "", "", self.tr("Walk-in") if person.walk_in else ""]
        if self._said is not None:
            words[:3] = [self._said.role(person), self._said.group(person.group), self._said.bus(person.bus)]
        for chip, word in zip(self._chips, words, strict=True):
            chip.show_chip(word, ChipKind.NEUTRAL)
            chip.setVisible(bool(word))
        self._native.set_name(person.native or person.latin)
        self._latin.set_name(person.latin if person.native else "")
        delegation = " ".join(part for part in (person.delegation, person.delegation_native) if part)
        tight = 0 < self.height() < _ROOM_FOR_BOTH
        if tight and self._said is not None:
            delegation = self._said.delegation(person)
        self._delegation.set_text(delegation)
        self._delegation.setVisible(bool(delegation))
        organisation = person.organisation or person.organisation_native
        self._organisation.set_text(self._said.organisation(person) if self._said is not None else organisation)
        organised = bool(person.organisation or person.organisation_native)
        self._organisation.setVisible(
            organised and not (tight and len(f"{delegation}{self._organisation.text_in_full()}") > _LONG)
        )
        low = self.height() < _LOW
        self.photo.setVisible(not low)
        self.photo.show_photo(view.photo)
        self.face.show_photo(view.photo if low else b"")
        self._camera.setVisible(low)
        self._qr.setVisible(bool(view.modules) and not (low and view.photo))
        self._qr.show_code(view.modules, self.tr("Badge number %1").replace("%1", view.digits))
        self._digits.set_text(view.digits)
        self._show_history(view)
        low = 0 < self.height() < _ROOM_FOR_BOTH
        self.let_in.show_reasons(view.let_in, low=low)
        if low and view.let_in and view.badge is not None and not view.badge.printed:
            self._history.hide()  # "not printed yet" gives way to why they were let in
        note = " · ".join(line for line in person.attention.splitlines() if line)
        self._note.say(note, "note", "note-flag")
        self._show_near(view, low=low)
        self._ask_leader.setVisible(bool(person.delegation) and self.width() >= _ROOM_FOR_KEY)
        cancelled = person.status is DelegateStatus.CANCELLED
        self._replace.set_text(self.tr("Reinstate") if cancelled else self.tr("Replace badge…"))
        self._replace.set_icon("undo" if cancelled else "replace")
        self._check_in.setVisible(not cancelled)
        roomy = self.width() >= _ROOM_FOR_KEY
        self._edit.set_key("F2" if roomy else "")
        self._print.set_key("Ctrl P" if roomy else "")
        self._attendance.setVisible(roomy)  # the figures say it as well
        self._correct.set_icon("edit" if roomy else "")
        self._print.setEnabled(not cancelled and view.badge is not None and view.badge.state is BadgeState.ACTIVE)
        self._show_question()
        self._so_far.set_text(
            self.tr("%1 of %2 so far").replace("%1", str(view.came)).replace("%2", str(view.so_far))
            if view.so_far
            else ""
        )
        self.attendance_lines.show_lines(view.lines, self._mark_words())

    def _show_near(self, view: PanelView, *, low: bool) -> None:
        """Whom else to ask: the roommate, the head of the delegation, the interpreter."""
        person = view.delegate
        room = self.tr("Roommate: %1").replace("%1", person.roommate) if person.roommate else ""
        near = "" if low else "\n".join(one for one in (room, *contact_lines(view.leader, view.interpreter)) if one)
        self._near.say(near, "sunken", "delegates")
        self._near_gap.setVisible(bool(near))

    def _show_history(self, view: PanelView) -> None:
        person, badge, ended = view.delegate, view.badge, view.ended
        language = self.look.language
        if person.status is DelegateStatus.CANCELLED:
            when = formats.day_and_time(view.cancelled_at, language) if view.cancelled_at else ""
            text = (
                self.tr("Cancelled by %1, %2.").replace("%1", person.cancelled_by).replace("%2", when)
                if person.cancelled_by
                else self.tr("Cancelled, %1.").replace("%1", when)
            )
            self._history.say(text, "stop", "cancelled")
        elif badge is None or badge.state is not BadgeState.ACTIVE:
            self._history.say(self.tr("No badge is valid. Replace it to give them a new number."), "stop", "close")
        elif ended is not None and ended.ended_at is not None:
            reason = ended.reason.strip(". ")
            text = self.tr("Badge %1. %3, %2.") if reason else self.tr("Badge %1, since %2.")
            text = text.replace("%1", str(badge.number)).replace("%2", formats.day_and_time(ended.ended_at, language))
            self._history.say(text.replace("%3", reason[:1].upper() + reason[1:]), "again", "replace")
        elif not badge.printed:
            self._history.say(self.tr("Not printed yet."), "sunken", "print")
        elif badge.printed > 1 and badge.printed_at is not None:
            text = self.tr("Printed %n times, last on %1.", "", badge.printed)
            self._history.say(text.replace("%1", formats.day_and_time(badge.printed_at, language)), "sunken", "printed")
        elif badge.printed_at is not None:
            text = self.tr("Printed on %1.").replace("%1", formats.day_and_time(badge.printed_at, language))
            self._history.say(text, "sunken", "printed")
        else:
            self._history.say("", "sunken", "printed")

    def _mark_words(self) -> dict[Mark, str]:
        return {
            Mark.CAME: self.tr("came"),
            Mark.LATE: self.tr("late"),
            Mark.EXCUSED: self.tr("excused"),
            Mark.ABSENT: self.tr("did not come"),
            Mark.NOT_YET: self.tr("not yet"),
        }

    # the question

    def ask_why(self) -> None:
        """Ask the one question before a badge is replaced."""
        if self._view is None or self._view.editing or self._view.delegate.status is DelegateStatus.CANCELLED:
            return
        self._asking = True
        self.why.clear()
        self._show_question()
        self.why.setFocus()

    def leave_question(self) -> bool:
        """Keep the badge as it is; whether the question stood there."""
        was, self._asking = self._asking, False
        self._show_question()
        return was

    def _show_question(self) -> None:
        self._acts.setVisible(not self._asking)
        self._ask.setVisible(self._asking)
        self._past.setVisible(not self._asking or self.height() >= _ROOM_FOR_BOTH)

    @property
    def asking(self) -> bool:
        """Whether the question stands there."""
        return self._asking

    def _pressed_replace(self) -> None:
        if self._view is not None and self._view.delegate.status is DelegateStatus.CANCELLED:
            self.reinstate.emit()
        else:
            self.ask_why()

    def _replace_now(self) -> None:
        why = self.why.text().strip()
        if why and self._asking:
            self.leave_question()
            self.replaced.emit(why)

    # the form

    def _fill_form(self, view: PanelView) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._fields = {}
        words = field_words()
        said = self._said
        self._role_names = {said.role_name(role) if said is not None else role: role for role in self._choices.roles}
        half = {"native", "latin", "second", "badge_name", "group", "bus", "delegation", "delegation_native"}
        lists = {
            "delegation": self._choices.delegations,
            "group": self._choices.groups,
            "role": tuple(self._role_names),
        }
        row = place = 0
        for name, text in view.texts.items():
            word = words.get(name, name.removeprefix("custom."))
            box = Field(
                self.look, word, lines=3 if name == "attention" else 1, choices=lists.get(name), parent=self._boxes
            )
            box.set_text(said.role_name(text) if name == "role" and said is not None else text)
            self._keys.watch(box.box)
            self._fields[name] = box
            if name in half:
                self._grid.addWidget(box, row, place, Qt.AlignmentFlag.AlignTop)
                row, place = (row + 1, 0) if place else (row, 1)
            else:
                if place:
                    row, place = row + 1, 0
                self._grid.addWidget(box, row, 0, 1, 2)
                row += 1
        self._grid.setRowStretch(row, 1)
        self._form_area.verticalScrollBar().setValue(0)
        self._name_form(view)
        self._save_button.set_key("Ctrl S" if self.width() >= _ROOM_FOR_KEY else "")
        cancelled = view.delegate.status is DelegateStatus.CANCELLED
        self._cancel_delegate.setVisible(not view.adding and not cancelled)
        first = self._fields.get("native")
        if first is not None:
            first.box.setFocus()

    def _name_form(self, view: PanelView) -> None:
        self._form_title.set_text(self.tr("New delegate") if view.adding else view.delegate.full_name)
        self._save_button.set_text(self.tr("Add delegate") if view.adding else self.tr("Save"))

    def _show_faults(self, view: PanelView) -> None:
        for name, box in self._fields.items():
            fault = view.faults.get(name)
            box.set_fault(fault_words(fault) if fault is not None else "")
        wrong = next((box for name, box in self._fields.items() if name in view.faults), None)
        if wrong is not None:
            self._form_area.ensureWidgetVisible(wrong)
            wrong.box.setFocus()

    def texts(self) -> dict[str, str]:
        """What stands in the boxes."""
        texts = {name: box.text() for name, box in self._fields.items()}
        if "role" in texts:
            texts["role"] = self._role_names.get(texts["role"], texts["role"])
        return texts

    def field(self, name: str) -> Field:
        """One box of the form."""
        return self._fields[name]

    def save(self) -> None:
        """As if Save was pressed."""
        self._save()

    def _save(self) -> None:
        if self._view is not None and self._view.editing:
            self.saved.emit(self.texts())

    def _pressed_cancel(self) -> None:
        self.left.emit()
        self.cancel_delegate.emit()

    def retranslate(self) -> None:
        """Own words."""
        self._close.set_word(self.tr("Close"))
        self._ask_leader.set_word(self.tr("Leader and interpreter of the delegation"))
        self._edit.set_text(self.tr("Edit"))
        self._print.set_text(self.tr("Print"))
        self.photo.button.set_text(self.tr("Photo…"))
        self._camera.set_word(self.tr("Photo…"))
        self._check_in.set_text(self.tr("Check in now"))
        self._attendance.set_text(self.tr("Attendance"))
        self._correct.set_text(self.tr("Correct…"))
        self._why_word.set_text(self.tr("Why?"))
        self._why_detail.set_text(self.tr("The old number stops working on all desks."))
        for button, word in zip(
            self._reason_buttons, (self.tr("Lost"), self.tr("Damaged"), self.tr("Misspelt")), strict=True
        ):
            button.set_text(word)
        self.why.setAccessibleName(self.tr("Why the badge is replaced"))
        self._go.set_text(self.tr("Replace and print"))
        self._keep.set_text(self.tr("Keep it"))
        self._leave_button.set_text(self.tr("Do not save"))
        self._cancel_delegate.set_text(self.tr("They are not coming"))
        if self._view is not None:
            self._replace.set_text(self.tr("Replace badge…"))
            if not self._view.editing:
                self._show_facts(self._view)
            else:
                self._name_form(self._view)
                words = field_words()
                for name, box in self._fields.items():
                    box.set_word(words.get(name, name.removeprefix("custom.")))
