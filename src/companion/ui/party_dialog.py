"""The boxes of a bus, a group or a delegation: who answers for it, how to reach them, how many fit."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from companion.domain.answers import UserError
from companion.domain.parties import Party, PartyKind
from companion.presenters.party_form import PartyForm, PartyForms
from companion.ui.errors import whole
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, QuietButton, RegularButton
from companion.ui.widgets.forms import Field, FormKeys
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.parts import Text

translate = QCoreApplication.translate
Saved = Callable[[str, Party], None]
Remove = Callable[[str], None]
_WIDE = frozenset({"name", "meeting"})


class PartyDialog(FramedDialog):
    """Stays open with its words until they are on disk. `saved` hears the batch and the party, `remove` its name."""

    def __init__(
        self,
        forms: PartyForms,
        form: PartyForm,
        look: Look,
        parent: QWidget,
        title: str,
        saved: Saved,
        remove: Remove | None = None,
    ) -> None:
        super().__init__(look, title, parent)
        self._forms, self._form, self._look, self._saved = forms, form, look, saved
        column = self.column
        self.fields: dict[str, Field] = {}
        self._keys = FormKeys(self)
        self._keys.save.connect(self.save)
        self._keys.leave.connect(self.reject)
        column.addLayout(self._make_fields())
        self.fault = Text(look, size=14, weight=500, colour="stop_ink", wrap=True, parent=self)
        self.fault.hide()
        column.addWidget(self.fault)
        column.addStretch(1)
        self._make_foot(remove)
        self.set_room(660)
        first = self.fields["leader" if form.name else "name"]
        first.box.setFocus()

    def _make_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        words = field_words(self._form.kind)
        row = place = 0
        for name, text in self._form.texts.items():
            if name == "name" and self._form.name:
                continue  # it stands in the delegates' records
            choices = self._form.people if name in {"leader", "interpreter"} else None
            box = Field(self._look, words[name], choices=choices, parent=self)
            box.find_inside()
            box.set_text(text)
            line = box.box.lineEdit() if isinstance(box.box, QComboBox) else box.box
            if isinstance(line, QLineEdit):
                line.setMaxLength(120)
                line.setPlaceholderText(self._form.hints.get(name, ""))
                line.returnPressed.connect(self.save)
            self._keys.watch(box.box)
            self.fields[name] = box
            span = 6 if name in _WIDE else 2 if name.startswith("title_") else 3
            if place + span > 6:
                row, place = row + 1, 0
            grid.addWidget(box, row, place, 1, span)
            place += span
        return grid

    def _make_foot(self, remove: Remove | None) -> None:
        row = self.foot
        if remove is not None and self._form.name:
            out = QuietButton(self._look, translate("Buses", "Take it out"), icon="delete", parent=self)
            out.clicked.connect(self.reject)
            out.clicked.connect(lambda: remove(self._form.name))
            row.addWidget(out)
        row.addStretch(1)
        cancel = RegularButton(self._look, translate("Papers", "Cancel"), key="Esc", parent=self)
        cancel.clicked.connect(self.reject)
        self.act = PrimaryButton(self._look, translate("Buses", "Save"), key="Enter", parent=self)
        self.act.clicked.connect(self.save)
        row.addWidget(cancel)
        row.addWidget(self.act)

    def texts(self) -> dict[str, str]:
        """What stands in the boxes; the name that cannot be changed is among them."""
        return {
            name: self.fields[name].text() if name in self.fields else text for name, text in self._form.texts.items()
        }

    def save(self) -> None:
        """Enter."""
        if self.act.isEnabled():
            self.act.setEnabled(False)
            self._forms.save(self._form, self.texts(), self._done, self._refused)

    def _done(self, batch: str, party: Party) -> None:
        self.accept()
        self._saved(batch, party)

    def _refused(self, error: UserError) -> None:
        self.act.setEnabled(True)
        self.fault.set_text(whole(error))
        self.fault.show()


def field_words(kind: PartyKind) -> dict[str, str]:
    """The words above the boxes."""
    leaders = {
        PartyKind.BUS: (translate("Buses", "Captain"), translate("Buses", "Captain’s phone")),
        PartyKind.GROUP: (translate("Buses", "Leader"), translate("Buses", "Leader’s phone")),
        PartyKind.DELEGATION: (translate("Buses", "Head of delegation"), translate("Buses", "Phone of the head")),
    }
    leader, phone = leaders[kind]
    return {
        "name": translate("Buses", "Name, as in the lists"),
        "title_en": translate("Buses", "Name in English"),
        "title_zh": translate("Buses", "Name in Chinese"),
        "title_ko": translate("Buses", "Name in Korean"),
        "leader": leader,
        "leader_phone": phone,
        "interpreter": translate("Buses", "Interpreter"),
        "interpreter_phone": translate("Buses", "Interpreter’s phone"),
        "capacity": translate("Buses", "Seats") if kind is PartyKind.BUS else translate("Buses", "Places"),
        "plate": translate("Buses", "Number plate"),
        "meeting": translate("Buses", "Where it waits")
        if kind is PartyKind.BUS
        else translate("Buses", "Meeting place"),
    }


def open_party(
    forms: PartyForms, form: PartyForm, look: Look, parent: QWidget, title: str, saved: Saved,
    remove: Remove | None = None,
) -> PartyDialog:  # fmt: skip
    """Show the boxes."""
    dialog = PartyDialog(forms, form, look, parent, title, saved, remove)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
