"""Everything else that can be done about certificates: a menu with a key for each, and the windows it opens."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from companion.domain.certificate_record import Told
from companion.presenters.certificate_office import Signing
from companion.presenters.certificates import CertificatesPresenter
from companion.ui.certificate_dialogs import CheckDialog, HistoryDialog, RegisterDialog
from companion.ui.look import Look
from companion.ui.signatures_dialog import SignaturesDialog
from companion.ui.widgets.buttons import RegularButton
from companion.ui.widgets.paper_talk import ask_where


class CertificateTools(QObject):
    """Opens the menu below `more`; `dialog` is the window that is open, if any.

    `ask_to_issue` asks whether what has no number yet should get one, and goes on with the answer.
    """

    def __init__(
        self,
        presenter: CertificatesPresenter,
        look: Look,
        screen: QWidget,
        ask_to_issue: Callable[[Callable[[bool], None]], None],
    ) -> None:
        super().__init__(screen)
        self._ask_to_issue = ask_to_issue
        self._presenter, self._look, self._screen = presenter, look, screen
        self.dialog: QDialog | None = None
        self.more = RegularButton(look, trailing_icon="down", parent=screen)
        self.more.clicked.connect(self.open_menu)
        for keys, act in (
            ("Ctrl+H", self.show_history),
            ("Ctrl+R", self.show_register),
            ("Ctrl+K", self.check),
            ("Ctrl+G", self.sign),
            ("Ctrl+Shift+A", self.toggle_list),
            ("Ctrl+Shift+F", self.save_each),
            ("Ctrl+Shift+S", self.save_verifier),
        ):
            QShortcut(QKeySequence(keys), screen).activated.connect(act)

    def retranslate(self) -> None:
        """Own words."""
        self.more.set_text(self.tr("More"))

    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of the menu, for the help of the screen."""
        return (
            ("Ctrl H", self.tr("History of this certificate")),
            ("Ctrl R", self.tr("Register of certificates")),
            ("Ctrl K", self.tr("Check a certificate")),
            ("Ctrl G", self.tr("Signatures and seal")),
            ("Ctrl Shift A", self.tr("List activities on a second page")),
            ("Ctrl Shift F", self.tr("Save a PDF for each person")),
            ("Ctrl Shift S", self.tr("Save the page that checks them")),
        )

    def menu(self) -> QMenu:
        """What can be done, each with its key."""
        state = self._presenter.state
        menu = QMenu(self._screen)
        people = bool(state.rows)
        for word, keys, act, possible in (
            (self.tr("History of this certificate…"), "Ctrl H", self.show_history, state.row is not None),
            (self.tr("Register of certificates…"), "Ctrl R", self.show_register, people),
            (self.tr("Check a certificate…"), "Ctrl K", self.check, people),
            ("", "", self.check, False),
            (self.tr("Signatures and seal…"), "Ctrl G", self.sign, people),
            (self.tr("List activities on a second page"), "Ctrl Shift A", self.toggle_list, people),
            ("", "", self.check, False),
            (self.tr("Save a PDF for each person…"), "Ctrl Shift F", self.save_each, state.can_save),
            (self.tr("Save the page that checks them…"), "Ctrl Shift S", self.save_verifier, people),
        ):
            if not word:
                menu.addSeparator()
                continue
            action = QAction(f"{word}\t{keys}", menu)
            action.setEnabled(possible)
            if keys == "Ctrl Shift A":
                action.setCheckable(True)
                action.setChecked(state.activities_page)
            action.triggered.connect(lambda _checked=False, chosen=act: chosen())
            menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def open_menu(self) -> None:
        """Open it above its button, which stands at the foot of the window."""
        menu = self.menu()
        menu.popup(self.more.mapToGlobal(QPoint(4, -menu.sizeHint().height())))

    def show_history(self) -> None:
        """Ctrl H: what was done about the certificate on show."""
        row, presenter = self._presenter.state.row, self._presenter
        if row is None or self.dialog is not None:
            return

        def show(told: tuple[Told, ...]) -> None:
            dialog = HistoryDialog(self._look, row, told, presenter.state.zone, self._screen)
            dialog.taken_back.connect(lambda reason, hold: presenter.take_back(row.id, row.serial, reason, hold=hold))
            dialog.again.connect(lambda: presenter.issue_again([row.id]))
            self._open(dialog)

        presenter.office.history(row.id, show)

    def show_register(self) -> None:
        """Ctrl R: every certificate, and what it is worth."""
        state, presenter = self._presenter.state, self._presenter
        if not state.rows or self.dialog is not None:
            return
        to_issue = sum(row.earned and row.outdated for row in state.rows)
        dialog = RegisterDialog(self._look, state.register, to_issue, self._screen)
        dialog.chosen.connect(presenter.show_delegate)
        dialog.again.connect(presenter.issue_again)
        self._open(dialog)
        presenter.office.fingerprint(lambda words: dialog.show_fingerprint(words) if self.dialog is dialog else None)

    def check(self) -> None:
        """Ctrl K: is a paper genuine?"""
        if self._presenter.state.rows and self.dialog is None:
            self._open(CheckDialog(self._look, self._presenter.office, self._screen))

    def scanned(self, text: str) -> bool:
        """Check the code of a certificate that was scanned, wherever the cursor is; whether it was one."""
        if not text.strip().upper().startswith("CMPC"):
            return False
        self.check()
        if isinstance(self.dialog, CheckDialog):
            self.dialog.box.setText(text.strip())
            self.dialog.check()
        return True

    def sign(self) -> None:
        """Ctrl G: who signs, and the pictures."""
        if not self._presenter.state.rows or self.dialog is not None:
            return

        def show(signing: Signing) -> None:
            dialog = SignaturesDialog(self._look, self._presenter.office, signing, self._screen)
            dialog.accepted.connect(lambda: self._presenter.keep_signing(dialog.signatories(), dialog.changed()))
            self._open(dialog)

        self._presenter.office.signing(show)

    def toggle_list(self) -> None:
        """Ctrl Shift A: a second page with the activities attended, or none."""
        if self._presenter.state.rows:
            self._presenter.list_activities(listed=not self._presenter.state.activities_page)

    def save_each(self) -> None:
        """Ctrl Shift F: a file for each person."""
        if self._presenter.state.can_save:
            self._ask_to_issue(lambda issue: self._save_each(issue=issue))

    def _save_each(self, *, issue: bool) -> None:
        folder = self.where()
        if folder is not None:
            (self._presenter.issue_and_save_each if issue else self._presenter.save_each)(folder)

    def where(self) -> Path | None:
        """Ask for the folder; None when given up."""
        title = self.tr("Folder for the certificates")
        chosen = QFileDialog.getExistingDirectory(self._screen, title, str(Path.home()))
        return Path(chosen) if chosen else None

    def save_verifier(self) -> None:
        """Ctrl Shift S: the page with which anybody checks these certificates."""
        if not self._presenter.state.rows:
            return
        title, name = self.tr("Save the page that checks certificates"), self.tr("Check certificates") + ".html"
        path = ask_where(self._screen, title, name, self.tr("Web pages (*.html)"))
        if path is not None:
            self._presenter.save_verifier(path)

    def _open(self, dialog: QDialog) -> None:
        if self.dialog is not None:
            return
        self.dialog = dialog

        def closed(_result: int) -> None:
            self.dialog = None
            dialog.deleteLater()

        dialog.finished.connect(closed)
        dialog.open()
