"""Windows beside the list of certificates: one delegate's history, the register of all, and checking a paper."""

from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from companion.domain.answers import UserError
from companion.domain.certificate_record import Deed, Register, Registered, Told
from companion.presenters.certificate_list import Row
from companion.presenters.certificate_office import CertificateOffice
from companion.presenters.views import Family, NameRow, Shape
from companion.services.verifying import Finding
from companion.ui import formats
from companion.ui.certificate_words import changed_words, deed_words, worth_words
from companion.ui.errors import said, whole
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.parts import Text
from companion.ui.widgets.rows import NameList

_ROW = 42


def _closes(dialog: FramedDialog, look: Look, word: str) -> RegularButton:
    close = RegularButton(look, word, key="Esc", parent=dialog)
    close.clicked.connect(dialog.reject)
    return close


class HistoryDialog(FramedDialog):
    """What was done about one delegate's certificate; the one that stands can be taken back, with a reason.

    `taken_back` brings reason and whether no other one is issued; `again` that it is issued again.
    """

    taken_back = Signal(str, bool)
    again = Signal()

    def __init__(self, look: Look, row: Row, told: tuple[Told, ...], zone: tzinfo, parent: QWidget) -> None:
        name = " ".join(part for part in (row.native, row.latin) if part)
        super().__init__(look, name, parent)
        self._zone = zone
        if row.changed:
            words = self.tr("The certificate says what is known otherwise: %1")
            words = words.replace("%1", changed_words(row.changed, look.language))
            self.column.addWidget(Text(look, words, size=15, weight=600, colour="again_ink", wrap=True, parent=self))
        self.list = NameList(look, row_height=_ROW, parent=self)
        self.list.setAccessibleName(self.tr("What was done about the certificate"))
        self.list.set_rows(tuple(self._line(number, one) for number, one in enumerate(told)))
        self.column.addWidget(self.list, 1)
        if not told:
            self.column.addWidget(Text(look, self.tr("Nothing was done about it yet."), colour="ink2", parent=self))
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(200)
        self.reason.setPlaceholderText(self.tr("Why is it taken back? A few words, they are kept"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.hold = QCheckBox(self.tr("And issue no other one in its place"), self)
        self.hold.setChecked(True)
        self.void = RegularButton(look, self.tr("Take %1 back").replace("%1", row.serial), icon="close", parent=self)
        self.void.setEnabled(False)
        self.void.clicked.connect(self._void)
        self.reason.textChanged.connect(lambda text: self.void.setEnabled(bool(text.strip())))
        for part in (self.reason, self.hold):
            part.setVisible(bool(row.serial))
            self.column.addWidget(part)
        self.void.setVisible(bool(row.serial))
        self.foot.addWidget(self.void)
        self.foot.addStretch(1)
        self.foot.addWidget(_closes(self, look, self.tr("Close")))
        if row.outdated and row.earned:
            again = PrimaryButton(look, self.tr("Issue again"), icon="certificates", parent=self)
            again.clicked.connect(self._again)
            self.foot.addWidget(again)
        self.set_room(980, 480)
        self.list.setFocus()

    def _line(self, number: int, one: Told) -> NameRow:
        shape, family = {
            Deed.ISSUED: (Shape.TICK, Family.GO),
            Deed.ISSUED_AGAIN: (Shape.TURN, Family.GO),
            Deed.TAKEN_BACK: (Shape.CROSS, Family.STOP),
            Deed.GIVEN: (Shape.TICK, Family.NOTE),
            Deed.HELD_BACK: (Shape.MINUS, Family.AGAIN),
            Deed.LIFTED: (Shape.WAITING, Family.IDLE),
        }[one.deed]
        language = self.look.language
        words = [changed_words(one.changed, language), one.reason]
        words.append(self.tr("undone") if one.undone else "")
        when = formats.day_and_time(one.at.astimezone(self._zone), language)
        who = one.who or one.desk
        said_of_it = " · ".join(word for word in words if word)
        return NameRow(
            str(number),
            "",
            deed_words(one),
            trailing=said_of_it,
            time=f"{when} {who}".strip(),
            shape=shape,
            family=family,
        )

    def _void(self) -> None:
        self.taken_back.emit(self.reason.text().strip(), self.hold.isChecked())
        self.accept()

    def _again(self) -> None:
        self.again.emit()
        self.accept()


class RegisterDialog(FramedDialog):
    """Every certificate that was ever issued and what its serial is worth; `chosen` brings the delegate of one."""

    chosen = Signal(str)
    again = Signal()

    def __init__(self, look: Look, register: tuple[Registered, ...], to_issue: int, parent: QWidget) -> None:
        super().__init__(look, self.tr("Register of certificates"), parent)
        self._delegates = {one.serial: one.delegate for one in register}
        stands = sum(one.state is Register.STANDS for one in register)
        words = self.tr("%n stand", "", stands)
        if len(register) > stands:
            words += " · " + self.tr("%n void", "", len(register) - stands)
        self.counts = Text(look, words if register else self.tr("Nothing was issued yet."), colour="ink2", parent=self)
        self.column.addWidget(self.counts)
        self.list = NameList(look, row_height=_ROW, parent=self)
        self.list.setAccessibleName(self.tr("Register of certificates"))
        # What needs somebody's eye comes first, then the order of the serials.
        odd_first = sorted(register, key=lambda one: not (one.changed or one.unearned or one.doubled))
        self.list.set_rows(tuple(self._line(one) for one in odd_first))
        self.list.chosen.connect(self._choose)
        self.column.addWidget(self.list, 1)
        self.key = Text(look, "", size=14, colour="ink2", tabular=True, wrap=True, parent=self)
        self.column.addWidget(self.key)
        self.foot.addStretch(1)
        self.foot.addWidget(_closes(self, look, self.tr("Close")))
        if to_issue:
            act = PrimaryButton(look, self.tr("Issue %n again", "", to_issue), icon="certificates", parent=self)
            act.clicked.connect(self._again)
            self.foot.addWidget(act)
        self.set_room(860, 560)
        self.list.setFocus()

    def show_fingerprint(self, fingerprint: str) -> None:
        """Say the fingerprint of the key, to compare by voice; nothing where this copy has none."""
        if fingerprint:
            words = self.tr("Fingerprint of the key that signs: %1").replace("%1", fingerprint)
            self.key.set_text(words)

    def _line(self, one: Registered) -> NameRow:
        if one.state is not Register.STANDS:
            shape, family = Shape.CROSS, Family.STOP
        elif one.changed or one.unearned or one.doubled:
            shape, family = Shape.EXCLAMATION, Family.AGAIN
        else:
            shape, family = Shape.TICK, Family.GO
        worth = worth_words(one, self.look.language)
        return NameRow(one.serial, one.native, one.latin, trailing=worth, time=one.serial, shape=shape, family=family)

    def _choose(self, serial: str) -> None:
        self.chosen.emit(self._delegates[serial])

    def _again(self) -> None:
        self.again.emit()
        self.accept()


class CheckDialog(FramedDialog):
    """Is this certificate genuine? A code that is pasted or scanned into the box, or a PDF."""

    def __init__(self, look: Look, office: CertificateOffice, parent: QWidget) -> None:
        super().__init__(look, self.tr("Check a certificate"), parent)
        self._office = office
        line = self.tr("Scan the square code of the paper into this box, paste its text, or choose a PDF.")
        self.column.addWidget(Text(look, line, size=15, colour="ink2", wrap=True, parent=self))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(self.tr("The text of the code"))
        self.box.setAccessibleName(self.box.placeholderText())
        self.box.returnPressed.connect(self.check)
        row.addWidget(self.box, 1)
        self.choose = RegularButton(look, self.tr("Choose PDF…"), icon="pdf", key="Ctrl O", parent=self)
        self.choose.clicked.connect(self._choose)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self._choose)
        row.addWidget(self.choose)
        self.column.addLayout(row)
        self.verdict = Text(look, "", size=20, weight=700, wrap=True, parent=self)
        self.column.addWidget(self.verdict)
        self.reasons = Text(look, "", size=14, colour="ink2", wrap=True, parent=self)
        self.column.addWidget(self.reasons)
        self.list = NameList(look, row_height=_ROW, parent=self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.chosen.connect(self._explain)
        self.column.addWidget(self.list, 1)
        self._found: tuple[Finding, ...] = ()
        self.foot.addStretch(1)
        self.foot.addWidget(_closes(self, look, self.tr("Close")))
        self.act = PrimaryButton(look, self.tr("Check"), key="Enter", parent=self)
        self.act.clicked.connect(self.check)
        self.foot.addWidget(self.act)
        self.set_room(760, 520)
        self.box.setFocus()

    def check(self) -> None:
        """Check what stands in the box."""
        if text := self.box.text().strip():
            self._office.check_text(text, self.show_found, self._failed)

    def check_file(self, path: Path) -> None:
        """Check a PDF."""
        self.verdict.set_text(self.tr("Reading %1…").replace("%1", path.name))
        self._office.check_file(path, self.show_found, self._failed)

    def show_found(self, found: tuple[Finding, ...]) -> None:
        """Show what was found, page by page."""
        self._found = found
        papers = [one for one in found if not one.list_of]
        bad = sum(not one.valid for one in found)
        good = len(papers) - sum(not one.valid for one in papers)
        if bad:
            words, colour = self.tr("%n not valid", "", bad), "stop_ink"
            if good:
                words += " · " + self.tr("%n valid", "", good)
        else:
            words, colour = self.tr("%n valid", "", good), "go_ink"
        self.verdict.set_colour(colour)
        self.verdict.set_text(words)
        self.list.set_rows(tuple(self._line(number, one) for number, one in enumerate(found)))
        first = next((number for number, one in enumerate(found) if not one.valid), 0)
        self._explain(str(first))

    def _line(self, number: int, one: Finding) -> NameRow:
        page = "" if one.page is None else self.tr("page %1").replace("%1", str(one.page))
        shape, family = (Shape.TICK, Family.GO) if one.valid else (Shape.CROSS, Family.STOP)
        if one.list_of:
            words = self.tr("List of activities of %1").replace("%1", one.list_of)
            return NameRow(str(number), "", words, time=page, shape=shape, family=family)
        signed = one.statement
        if signed is None:
            return NameRow(str(number), "", said(one.fault), time=page, shape=shape, family=family)
        return NameRow(
            str(number), signed.native, signed.latin, trailing=signed.serial, time=page, shape=shape, family=family
        )

    def _explain(self, number: str) -> None:
        one = self._found[int(number)]
        lines = []
        if (signed := one.statement) is not None:
            days = formats.days(signed.first_day, signed.last_day, self.look.language)
            figures = self.tr("%1 hours, %2 of %3").replace("%1", formats.hours(signed.hours))
            figures = figures.replace("%2", str(signed.attended)).replace("%3", str(signed.planned))
            lines.append(f"{signed.serial} · {days} · {figures}")
        if one.taken_back is not None:
            ended = one.taken_back
            if ended.replaced_by:
                words = self.tr("The event took it back; in its place stands %1.").replace("%1", ended.replaced_by)
            else:
                words = self.tr("The event took it back. %1").replace("%1", ended.reason).strip()
            lines.append(words)
        lines += [said(words) for words in (one.fault, *one.differences) if words]
        if one.list_of:
            lines.append(self.tr("It adds up to the signed hours. The list itself is not signed."))
        self.reasons.set_text("\n".join(lines))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._found = ()
        self.list.set_rows(())
        self.verdict.set_colour("stop_ink")
        self.verdict.set_text(whole(error))
        self.reasons.set_text("")

    def _choose(self) -> None:
        title = self.tr("Choose a PDF with certificates")
        chosen, _kind = QFileDialog.getOpenFileName(self, title, str(Path.home()), self.tr("PDF files (*.pdf)"))
        if chosen:
            self.check_file(Path(chosen))
