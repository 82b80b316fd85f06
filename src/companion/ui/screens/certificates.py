"""Certificates: who earned one and why, the very page, and issuing, printing or saving all of them in order."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from companion.domain.certificates import Standing
from companion.domain.programme import CertificateRule
from companion.presenters.certificate_acts import Decided, Finished, ListKept, RuleKept, SigningKept, TakenBack
from companion.presenters.certificate_list import Order
from companion.presenters.certificates import CertificatesPresenter, CertificatesState, Languages
from companion.presenters.context import ScreenContext
from companion.presenters.design_gallery import CERTIFICATE_TEMPLATE
from companion.presenters.paper import Errand, Question
from companion.presenters.views import Action
from companion.ui import reason_words
from companion.ui.certificate_tools import CertificateTools
from companion.ui.certificate_words import changed_words, finished_words
from companion.ui.design_gallery import open_gallery
from companion.ui.errors import said, sentences
from companion.ui.look import Look, SizeClass
from companion.ui.paper_screen import PrintingScreen
from companion.ui.screen import Screen, TitleBlock
from companion.ui.widgets import (
    Card,
    ComboBox,
    EmptyState,
    IconButton,
    PdfView,
    PrimaryButton,
    RegularButton,
    SegmentedControl,
    Text,
)
from companion.ui.widgets.certificate_list import CertificateHead, CertificateList
from companion.ui.widgets.paper_talk import ReasonDialog, ask_where
from companion.ui.widgets.parts import Part, rounded
from companion.ui.widgets.rule_panel import RulePanel
from companion.ui.widgets.run_card import RunCard

_LIST, _LIST_COMPACT = 556, 470
_PRINTER, _PRINTER_CROWDED = 124, 88


class _Ground(Part):
    """The grey ground on which the page lies, with a bar below it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(rounded(QRectF(self.rect()), 14), self.look.color("desktop"))


class _Info(Part):
    """The sign before a hint."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setFixedSize(18, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.look.icons.paint(QPainter(self), QRectF(0, 1, 18, 18), "info", self.look.color("ink2"))


class CertificatesScreen(PrintingScreen):
    """Draws the state of the presenter and hands it what staff decide."""

    key = "certificates"
    presenter: CertificatesPresenter

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(context, look)
        self._state = CertificatesState()
        self._page_shown = b""
        self._rule_panel: RulePanel | None = None
        self._ready = False
        self.presenter = CertificatesPresenter(context, self.render_state, self._finished, look.language[:2])
        self.destroyed.connect(self.presenter.close)
        self._make_top()
        self._make_body()
        self._ready = True
        self.retranslate()

    # --- parts ---

    def _make_top(self) -> None:
        look = self.look
        self.heading = TitleBlock(look)
        self.ceremony = RegularButton(look, icon="ceremony", key="F7")
        self.ceremony.clicked.connect(self._open_ceremony)
        for key, act in (
            ("F7", self._open_ceremony),
            ("Alt+Up", lambda: self.presenter.move_by(-1)),
            ("Alt+Down", lambda: self.presenter.move_by(1)),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self.rule = RegularButton(look, trailing_icon="down")
        self.rule.clicked.connect(self._open_rule)
        self.order = ComboBox(look)
        self.order.activated.connect(lambda _i: self.presenter.choose_order(Order(self.order.currentData())))
        self.print_button = PrimaryButton(look, icon="print", key="Ctrl P")
        self.print_button.clicked.connect(self._print)
        self.top_line.addWidget(self.heading, 1)
        self.top_line.addWidget(self.ceremony)
        self.top_line.addSpacing(4)
        self.top_line.addWidget(self.rule)
        self.top_line.addSpacing(4)
        self.top_line.addWidget(self.order)
        self.top_line.addSpacing(8)
        self.top_line.addWidget(self.printer)
        self.top_line.addSpacing(4)
        self.top_line.addWidget(self.how)
        self.top_line.addWidget(self.print_button)

    def _make_body(self) -> None:
        look = self.look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._left = Card(look, self, padding=1)
        self._left.column.setSpacing(0)
        self.list = CertificateList(look, self._left)
        self.head = CertificateHead(look, self.list, self._left)
        self.list.chosen.connect(self.presenter.show)
        self.list.acted.connect(self._act)
        self.list.moved.connect(self.presenter.move)
        self._left.column.addWidget(self.head)
        self._left.column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(15, 3, 9, 4)
        foot.setSpacing(10)
        self.hint = Text(look, size=14, colour="ink2", wrap=True, parent=self._left)
        foot.addWidget(_Info(look, self._left))
        self.tools = CertificateTools(self.presenter, look, self, self._ask_to_issue)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.tools.more)
        self._left.column.addLayout(foot)
        row.addWidget(self._left)
        self._right = QWidget(self)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        right.addWidget(self._make_page(), 1)
        right.addWidget(self._make_foot())
        right.addWidget(self.batch)
        row.addWidget(self._right, 1)
        self.empty = EmptyState(look, "certificates", parent=self)
        self.empty.pressed.connect(lambda _id: self._context.open_screen("delegates"))
        row.addWidget(self.empty, 1)
        self.empty.hide()

    def _make_page(self) -> QWidget:
        look = self.look
        ground = _Ground(look, self._right)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        self._pages = QStackedWidget(ground)
        self.page = PdfView(look, margin=19, parent=ground)
        self.no_page = EmptyState(look, "warning", parent=ground)
        self.no_page.pressed.connect(lambda _id: self._context.open_screen("settings", event=True))
        self._pages.addWidget(self.page)
        self._pages.addWidget(self.no_page)
        column.addWidget(self._pages, 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(11, 0, 14, 0)
        bar.setSpacing(4)
        self.previous = IconButton(look, "previous", "", height=32, parent=ground)
        self.next = IconButton(look, "next", "", height=32, parent=ground)
        for button, step in ((self.previous, -1), (self.next, 1)):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, by=step: self.presenter.step(by))
        self.who = Text(look, size=14, weight=600, name=True, elide=True, parent=ground)
        self.place = Text(look, size=14, colour="ink2", tabular=True, parent=ground)
        self.languages = SegmentedControl(look, height=40, parent=ground)
        self.languages.chosen.connect(lambda value: self.presenter.choose_languages(Languages(value)))
        bar.addWidget(self.previous)
        bar.addSpacing(4)
        bar.addWidget(self.who, 1)
        bar.addWidget(self.place)
        bar.addSpacing(4)
        bar.addWidget(self.next)
        bar.addSpacing(8)
        self.gallery = IconButton(look, "design", "", key="Ctrl Shift D", height=40, parent=ground)
        self.gallery.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.gallery.clicked.connect(self.show_gallery)
        QShortcut(QKeySequence("Ctrl+Shift+D"), self).activated.connect(self.show_gallery)
        bar.addWidget(self.gallery)
        bar.addWidget(self.languages)
        column.addLayout(bar)
        return ground

    def _make_foot(self) -> QWidget:
        look = self.look
        self._foot = QStackedWidget(self._right)
        self._foot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._idle = Card(look, self._foot, padding=18)
        row = QHBoxLayout()
        row.setSpacing(4)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.state_line = Text(look, size=17, weight=700, elide=True, parent=self._idle)
        self.detail_line = Text(look, size=14, colour="ink2", elide=True, parent=self._idle)
        words.addStretch(1)
        words.addWidget(self.state_line)
        words.addWidget(self.detail_line)
        words.addStretch(1)
        self.design = RegularButton(look, icon="edit", parent=self._idle)
        self.design.clicked.connect(lambda: self._context.open_screen("certificate-design"))
        QShortcut(QKeySequence("Ctrl+Shift+E"), self).activated.connect(self.design.click)
        self.print_one = RegularButton(look, icon="print", parent=self._idle)
        self.print_one.clicked.connect(self._print_one)
        self.save_button = RegularButton(look, icon="pdf", parent=self._idle)
        self.save_button.clicked.connect(self._save)
        row.addLayout(words, 1)
        row.addWidget(self.design)
        row.addWidget(self.print_one)
        row.addWidget(self.save_button)
        self._idle.column.addLayout(row)
        self.run = RunCard(look, "printer", parent=self._foot)
        self.run.stopped.connect(self.presenter.stop)
        self._foot.addWidget(self._idle)
        self._foot.addWidget(self.run)
        return self._foot

    # --- what the window tells ---

    def title(self) -> str:
        """The screen's name."""
        return self.tr("Certificates")

    def activate(self) -> None:
        """Read what changed; the keyboard is the list's, else it would stay in the rail."""
        super().activate()
        self.list.setFocus()

    def show_what(self, **what: object) -> None:
        """Somebody wants the certificate of a delegate."""
        delegate = what.get("delegate")
        if isinstance(delegate, str):
            self.presenter.show_delegate(delegate)

    def scanned(self, text: str) -> None:
        """The code of a certificate is checked."""
        self.tools.scanned(text)

    def set_size_class(self, size_class: SizeClass) -> None:
        """A narrower list in a compact window."""
        super().set_size_class(size_class)
        compact = size_class is SizeClass.COMPACT
        self._left.setFixedWidth(_LIST_COMPACT if compact else _LIST)
        self.print_button.set_key("" if compact else "Ctrl P")
        self.ceremony.set_key("" if compact else "F7")
        self.who.setVisible(not compact)  # the name stands on the certificate above; which one it is does not
        self._show_languages()
        self._name_design()
        self.render_state(self._state)

    def help_lines(self) -> tuple[str, ...]:
        """Six lines for F1."""
        return (
            self.tr("The list says who earned a certificate and why. Point at a reason to read it in full."),
            self.tr("“Rule” shows what another share would change before you keep it."),
            self.tr("“Give…” and “Hold back…” decide against the rule; the reason stays in the report."),
            self.tr("Space presses the button of a row, the arrows walk through the list."),
            self.tr("Issuing gives each certificate its number and a code that can be checked without internet."),
            self.tr("Ctrl P prints, Ctrl S saves, Ctrl Shift D shows other designs, Ctrl R the register."),
        )

    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """Every key of the certificates."""
        return (
            ("Ctrl P", self.tr("Issue and print")),
            ("Ctrl S", self.tr("Save as one PDF")),
            *self.printing_keys(),
            ("Alt ↑ ↓", self.tr("Earlier or later on stage")),
            ("F7", self.tr("Ceremony")),
            ("Ctrl Shift D", self.tr("Another design…")),
            ("Ctrl Shift E", self.tr("Change the design")),
            *self.tools.help_keys(),
        )

    def retranslate(self) -> None:
        """Every word again."""
        self.head.set_words(self.tr("Name"), self.tr("Came to"), self.tr("Certificate"))
        self.gallery.set_word(self.tr("Another design…"))
        self._name_design()
        self.previous.set_word(self.tr("Previous certificate"))
        self.next.set_word(self.tr("Next certificate"))
        self.save_button.set_text(self.tr("Save PDF…"))
        self.print_one.set_text(self.tr("Print this one"))
        self.tools.retranslate()
        self.ceremony.setAccessibleName(self.tr("Ceremony"))
        self.ceremony.setToolTip(self.tr("Hand them over on stage: who is next, ticked, held back. F7"))
        self.order.setAccessibleName(self.tr("Order on stage"))
        self.order.setToolTip(self.tr("Drag a row, or move it with Alt ↑ and Alt ↓, to change the order on stage."))
        self.printer.setAccessibleName(self.tr("Printer"))
        self.presenter.speak(self.look.language[:2])
        self._show_languages()
        self.render_state(self._state)

    def _name_design(self) -> None:
        compact = self.size_class is SizeClass.COMPACT
        self.design.set_text("" if compact else self.tr("Design"))
        self.design.setAccessibleName(self.tr("Design"))
        self.design.setToolTip(self.tr("Design") + "  Ctrl Shift E")

    def _show_languages(self) -> None:
        # Names of languages stand in their own language everywhere, so they are not translated.
        narrow = self.size_class is SizeClass.COMPACT
        pairs = (("zh", "中文"), ("ko", "한국어")) if narrow else (("zh", "EN + 中文"), ("ko", "EN + 한국어"))
        choices = (("own", self.tr("Own")), *pairs, ("en", "EN"))
        self.languages.set_choices(choices, str(self._state.languages))
        self.languages.setAccessibleName(self.tr("Languages on the paper: their own and English, or these"))
        self.languages.setToolTip(self.languages.accessibleName())

    # --- drawing the state ---

    def render_state(self, state: CertificatesState) -> None:
        """Show a state."""
        self._state = state
        if not self._ready:
            return
        nobody = not state.loading and not state.rows
        self.empty.setVisible(nobody)
        self.empty.set_words(
            self.tr("No delegates yet"),
            (Action("delegates", self.tr("Add delegates"), "add-delegate", primary=True),),
        )
        self._left.setVisible(not nobody)
        self._right.setVisible(not nobody)
        self._show_title(state)
        self.list.arranged = state.on_stage
        self.list.show_rows(state.rows, state.titles, state.shown)
        self.head.update()
        self._show_hint(state)
        self._show_page(state)
        self._show_foot(state)
        if state.trial is not None and self._rule_panel is not None:
            self._rule_panel.show_trial(state.trial)
        self._show_trouble(state)

    def _show_title(self, state: CertificatesState) -> None:
        not_yet = sum(row.standing is Standing.NOT_YET for row in state.rows)
        parts = [self.tr("%n earned", "", state.earned)] if state.rows else []
        if not_yet:
            parts.append(self.tr("%n not yet", "", not_yet))
        out = len(state.rows) - state.earned - not_yet
        if out:
            parts.append(self.tr("%n out of reach", "", out))
        self.heading.set_words(self.tr("Certificates"), " · ".join(parts))
        words = self.tr("Rule: %1 %") if self._crowded(state) else self.tr("Rule: %1 % of hours")
        self.rule.set_text(words.replace("%1", str(round(state.rule.share * 100))))
        orders = [
            (self.tr("Order: on stage"), Order.STAGE),
            (self.tr("Order: name"), Order.NAME),
            (self.tr("Order: city"), Order.CITY),
        ]
        if state.has_readings:
            orders.append((self.tr("Order: Korean reading"), Order.READING))
        self.order.show_items(orders, state.order)
        if state.to_issue:
            self.print_button.set_text(self.tr("Issue and print %n", "", state.earned))
        else:
            self.print_button.set_text(self.tr("Print %n", "", state.earned) if state.earned else self.tr("Print"))
        self.print_button.setEnabled(state.can_print)
        no_printer = state.printers is not None and not state.printers
        self.print_button.setToolTip(
            self.tr("No printer is set up on this laptop. Save the PDF and print it from there.") if no_printer else ""
        )
        self.save_button.set_kind("primary" if no_printer else "regular")

    def _crowded(self, state: CertificatesState) -> bool:
        """Whether the top row has to make room for the printer."""
        return bool(state.printers) and self.size_class is SizeClass.COMPACT

    def _show_hint(self, state: CertificatesState) -> None:
        words = self.rule_words(state.rule)
        if state.rows and not state.earned:
            words = self.tr("Nobody has earned one yet.")
            if (nearest := state.nearest) is not None:
                near = self.tr("Nearest: %1, %2 %.").replace("%1", nearest.native or nearest.latin)
                words = sentences((words, near.replace("%2", str(nearest.percent))))
        odd = self._odd_words(state)
        words = odd or words
        self.hint.set_colour("again_ink" if odd else "ink2")
        self.hint.set_text(words)

    def _odd_words(self, state: CertificatesState) -> str:
        """What should be looked at in the register, the weightiest; empty when all is well."""
        if state.changed:
            return self.tr("%n certificates no longer say what is known: Ctrl R.", "", len(state.changed))
        if unearned := sum(one.unearned for one in state.register):
            return self.tr("%n certificates stand though they are not earned: Ctrl R.", "", unearned)
        if doubled := len({one.delegate for one in state.register if one.doubled}):
            return self.tr("%n people have two certificates that stand: Ctrl R.", "", doubled)
        return ""

    def rule_words(self, rule: CertificateRule) -> str:
        """The rule as a sentence."""
        share = str(round(rule.share * 100))
        if rule.allowed_absences is not None:
            if rule.excused_counts:
                words = self.tr(
                    "%1 % of the hours, at most %n absences; excused ones count.", "", rule.allowed_absences
                )
            else:
                words = self.tr("%1 % of the hours, at most %n absences, excused or not.", "", rule.allowed_absences)
        elif rule.excused_counts:
            words = self.tr("Earned with %1 % of the hours; excused absences count.")
        else:
            words = self.tr("Earned with %1 % of the hours; excused absences do not count.")
        return words.replace("%1", share)

    def _show_page(self, state: CertificatesState) -> None:
        row = state.row
        if state.page != self._page_shown:
            self._page_shown = state.page
            if state.page:
                self.page.show_pdf(state.page)
            else:
                self.page.clear()
        refused = not state.page and bool(state.page_troubles)
        self._pages.setCurrentWidget(self.no_page if refused else self.page)
        if refused:
            lines = dict.fromkeys(said(one.sentence).replace("\n", " ") for one in state.page_troubles)
            said_of_event = any(one.kind == "translation" for one in state.page_troubles)
            edit = (Action("event", self.tr("Edit the event…"), "edit"),) if said_of_event else ()
            self.no_page.set_words(self.tr("This certificate cannot be made yet"), edit, detail="\n".join(lines))
        self.who.set_text(" ".join(part for part in (row.native, row.latin) if part) if row is not None else "")
        words = self.tr("%1 of %2").replace("%1", str(state.shown + 1)).replace("%2", str(len(state.rows)))
        self.place.set_text(words if row is not None else "")
        for button in (self.previous, self.next):
            button.setEnabled(len(state.rows) > 1)
        self.languages.set_value(str(state.languages))

    def _show_foot(self, state: CertificatesState) -> None:
        if state.run is not None:
            self.run.show_run(state.run, state.printer if state.run.errand is Errand.PRINT else "")
            self._foot.setCurrentWidget(self.run)
        else:
            self._foot.setCurrentWidget(self._idle)
        row = state.row
        if row is not None and row.serial:
            compact = self.size_class is SizeClass.COMPACT
            words = row.serial if compact else self.tr("Number %1").replace("%1", row.serial)
            detail = changed_words(row.changed, self.look.language)
        elif row is not None and row.earned:
            words, detail = self.tr("Draft"), self.tr("Issuing gives it a number and a code to check.")
        elif row is not None:
            words, detail = self.tr("Not earned"), reason_words.short(row, state.titles)
        else:
            words, detail = "", ""
        self.state_line.set_text(words)
        self.detail_line.set_text(detail)
        self.detail_line.setVisible(bool(detail))
        self._show_printers(state, _PRINTER_CROWDED if self._crowded(state) else _PRINTER)
        self.ceremony.set_text("" if self._crowded(state) else self.tr("Ceremony"))
        self.print_one.setVisible(bool(state.printers) and self.size_class is not SizeClass.COMPACT)
        self.print_one.setEnabled(state.can_print and row is not None and row.earned)
        self.save_button.setEnabled(state.can_save)

    # --- what staff do ---

    def show_gallery(self) -> None:
        """Ctrl Shift D: every design, drawn for the delegate on show."""
        presenter = self.presenter
        if presenter.state.row is not None:
            chosen = presenter.state.template or CERTIFICATE_TEMPLATE
            open_gallery(
                self._context,
                self.look,
                self,
                "certificate",
                chosen,
                presenter.somebody,
                presenter.choose_template,
            )

    def _open_ceremony(self) -> None:
        self._context.open_screen("ceremony")

    def _open_rule(self) -> None:
        self.presenter.open_rule()
        trial = self._state.trial
        if trial is None:
            return
        state = self._state
        panel = RulePanel(self.look, trial, state.must_choices, state.titles, state.zone, self)
        self._rule_panel = panel
        panel.tried.connect(self.presenter.try_rule)
        panel.finished.connect(self._rule_answered)
        panel.open()

    def _rule_answered(self, result: int) -> None:
        panel, self._rule_panel = self._rule_panel, None
        if panel is not None:
            panel.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            self.presenter.keep_rule()
        else:
            self.presenter.close_rule()

    def _act(self, place: int) -> None:
        row = self._state.rows[place]
        name = " ".join(part for part in (row.native, row.latin) if part)
        if row.decided is not None:
            self.presenter.lift(row.id)
            return
        give = not row.earned
        headline = (self.tr("Give %1 a certificate?") if give else self.tr("Hold back the certificate of %1?")).replace(
            "%1", name
        )
        detail = sentences(reason_words.sentences(row, self._state.titles))
        dialog = ReasonDialog(
            self.look, headline, detail, self.tr("Give it") if give else self.tr("Hold it back"), self
        )
        self._asking = dialog

        def answered(result: int) -> None:
            self._asking = None
            if result == QDialog.DialogCode.Accepted:
                (self.presenter.give if give else self.presenter.hold_back)(row.id, dialog.reason())
            dialog.deleteLater()

        dialog.finished.connect(answered)
        dialog.open()
        dialog.box.setFocus()

    def _print(self) -> None:
        self.presenter.issue_and_print()

    def print_now(self) -> None:
        """Print as everything is chosen."""
        self._print()

    def _print_one(self) -> None:
        if (row := self._state.row) is not None:
            self.presenter.issue_and_print([row.id])

    def _save(self) -> None:
        if self._state.can_save:
            self._ask_to_issue(lambda issue: self._save_to(issue=issue))

    def _ask_to_issue(self, save: Callable[[bool], None]) -> None:
        """Nobody hands out drafts unawares: ask whether to issue, where something has no number, then `save`."""
        state = self._state
        if self._asking is not None:
            return
        if not state.to_issue:
            save(False)
            return
        dialog = _IssueDialog(self.look, state.to_issue, self)
        self._asking = dialog

        def answered(_result: int) -> None:
            self._asking = None
            choice = dialog.choice
            dialog.deleteLater()
            if choice:
                save(choice == "issue")

        dialog.finished.connect(answered)
        dialog.open()

    def _save_to(self, *, issue: bool) -> None:
        path = self.where_to_save()
        if path is not None:
            (self.presenter.issue_and_save if issue else self.presenter.save_as_they_are)(path)

    def where_to_save(self) -> Path | None:
        """Ask where the PDF goes; None when given up."""
        name = self.tr("Certificates") + ".pdf"
        return ask_where(self, self.tr("Save certificates as PDF"), name, self.tr("PDF files (*.pdf)"))

    def _question_words(self, question: Question) -> tuple[str, str]:
        headline = self.tr("%n certificates cannot be made", "", len(question.troubles))
        act = (
            self.tr("Print the other %n", "", question.others)
            if question.errand is Errand.PRINT
            else self.tr("Save the other %n", "", question.others)
        )
        return headline, act

    def _finished(self, finished: Finished) -> None:
        can_undo = isinstance(finished, Decided | RuleKept | TakenBack | SigningKept | ListKept)
        self._context.toast(finished_words(finished), self._undo_from_toast if can_undo else None)

    def _undo_from_toast(self) -> None:
        self.presenter.undo()

    def undo(self) -> bool:
        """Take the newest decision, rule or void back."""
        return self.presenter.undo()


class _IssueDialog(QDialog):
    """Before saving: issue those that have no number yet, or save them as drafts. `choice` is "" when given up."""

    def __init__(self, look: Look, to_issue: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = ""
        self.setWindowTitle(self.tr("Save certificates"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 24, 20)
        column.setSpacing(12)
        headline = self.tr("%n certificates are not issued yet", "", to_issue)
        column.addWidget(Text(look, headline, size=20, weight=700, wrap=True, parent=self))
        detail = self.tr("Issuing gives each one its number and code. Without it the pages carry “Draft”.")
        column.addWidget(Text(look, detail, size=15, colour="ink2", wrap=True, parent=self))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        self.cancel = RegularButton(look, self.tr("Cancel"), key="Esc", parent=self)
        self.cancel.clicked.connect(self.reject)
        self.drafts = RegularButton(look, self.tr("Save drafts…"), key="Ctrl D", parent=self)
        self.drafts.clicked.connect(lambda: self._take("drafts"))
        words = self.tr("Issue and save %n…", "", to_issue)
        self.issue = PrimaryButton(look, words, icon="certificates", key="Ctrl Enter", parent=self)
        self.issue.clicked.connect(lambda: self._take("issue"))
        for keys, act in (
            ("Ctrl+D", self.drafts.click),
            ("Ctrl+Return", self.issue.click),
            ("Ctrl+Enter", self.issue.click),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        buttons: Sequence[QWidget] = (self.cancel, self.drafts, self.issue)
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)
        self.setMinimumWidth(560)

    def _take(self, choice: str) -> None:
        self.choice = choice
        self.accept()


def build(context: ScreenContext, look: Look) -> Screen:
    """The certificates screen of an open event."""
    return CertificatesScreen(context, look)
