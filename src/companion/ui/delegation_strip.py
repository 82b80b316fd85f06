"""Under the delegations of the report: who leads the one under the cursor, who interprets, and the key to change it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.parties import Party, PartyKind
from companion.presenters.context import ScreenContext
from companion.presenters.happenings import Happened, What, refusal
from companion.presenters.party_form import PartyForm, PartyForms
from companion.presenters.reports import GroupLine
from companion.presenters.undoing import Undoing
from companion.ui.contact_words import contact_lines
from companion.ui.errors import whole
from companion.ui.look import Look
from companion.ui.party_dialog import PartyDialog, open_party
from companion.ui.widgets.buttons import RegularButton
from companion.ui.widgets.parts import Text


class DelegationStrip(QWidget):
    """Names head and interpreter, opens their boxes and takes a change back; `changed` is called after each."""

    def __init__(self, context: ScreenContext, look: Look, parent: QWidget, changed: Callable[[], None]) -> None:
        super().__init__(parent)
        self._context, self._look, self._changed = context, look, changed
        self._forms = PartyForms(context.desk, context.runner)
        self._undoing = Undoing(context.desk, context.runner, self._tell)
        self._delegation: GroupLine | None = None
        self.dialog: PartyDialog | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 6, 11, 6)
        row.setSpacing(12)
        self._name = Text(look, size=15, weight=600, name=True, parent=self)
        self.line = Text(look, size=13, colour="ink2", wrap=True, parent=self)
        self.change = RegularButton(look, icon="leader", key="F2", height=32, parent=self)
        self.change.clicked.connect(self.edit)
        row.addWidget(self._name)
        row.addWidget(self.line, 1)
        row.addWidget(self.change)

    def show_delegation(self, delegation: GroupLine | None) -> None:
        """Show this delegation; nothing for None."""
        self._delegation = delegation
        self.setVisible(delegation is not None)
        if delegation is None:
            return
        name = " ".join(one for one in (delegation.native, delegation.name) if one)
        self._name.set_text(name or self.tr("No delegation"))
        lines = contact_lines(delegation.leader, delegation.interpreter)
        self.line.set_text("\n".join(lines) or self.tr("Nobody is named who leads or interprets."))
        self.change.set_text(self.tr("Leader, interpreter…"))
        self.change.setEnabled(bool(delegation.name))

    def edit(self) -> None:
        """F2: who leads, and who interprets."""
        if self._delegation is not None and self._delegation.name:
            self._forms.open(PartyKind.DELEGATION, self._delegation.name, self._show_form, self._failed)

    def undo(self) -> bool:
        """Take the last change back; whether there was one."""
        return self._undoing.undo(self._changed)

    def _show_form(self, form: PartyForm) -> None:
        self.dialog = open_party(self._forms, form, self._look, self, form.name, self._saved)

    def _saved(self, batch: str, party: Party) -> None:
        if batch:
            happened = Happened(What.CHANGED, party.name, 1, undo=True)
            self._undoing.remember(batch, happened)
            self._tell(happened)
            self._changed()

    def _failed(self, error: Exception) -> None:
        self._tell(refusal(error))

    def _tell(self, happened: Happened) -> None:
        if happened.error is not None:
            self._context.toast(whole(happened.error), None)
        elif happened.what is What.UNDONE:
            self._context.toast(self.tr("%1 is as before.").replace("%1", happened.name), None)
        else:
            self._context.toast(self.tr("%1 is saved.").replace("%1", happened.name), self._take_back)

    def _take_back(self) -> None:
        self.undo()
