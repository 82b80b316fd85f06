"""The place in the desk's side column where its panels stand: their words, and what is typed goes to the presenter."""

from PySide6.QtWidgets import QStackedLayout, QWidget

from companion.domain.answers import Answer
from companion.presenters.delegation_panel import DelegationPanel, TickRow
from companion.presenters.desk_panels import DeskPanels
from companion.presenters.desk_state import CheckInState, Panel
from companion.presenters.moving import MovePanel
from companion.presenters.new_badge import WHYS, NewBadge, ReasonGiven, Why
from companion.presenters.quick_entry import QuickEntry, UnknownSheet
from companion.presenters.views import NameRow, Shape
from companion.presenters.walk_in import WalkInForm
from companion.ui import formats
from companion.ui.contact_words import contact_lines
from companion.ui.desk_move import connect_move, set_move_words, show_move
from companion.ui.desk_quick_entry import connect_quick_entry, set_quick_entry_words, show_quick_entry, show_unknown
from companion.ui.let_in_words import reason_words
from companion.ui.look import Look, SizeClass
from companion.ui.widgets.delegation_card import DelegationCard
from companion.ui.widgets.move_card import MoveCard
from companion.ui.widgets.new_badge_card import NewBadgeCard, ReasonCard
from companion.ui.widgets.panel_card import PanelCard
from companion.ui.widgets.quick_entry_card import QuickEntryCard, UnknownSheetCard
from companion.ui.widgets.tick_list import TickLine
from companion.ui.widgets.walk_in_card import WalkInCard
from companion.ui.words import Words, translate


class DeskPanelSlot(QWidget):
    """Shows the panel of the state; whoever owns it gives the keyboard back when `render_state` says it went."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._panels: DeskPanels | None = None
        self._shown: type[Panel] | None = None
        self._reason_before = ""
        self.walk_in = WalkInCard(look, self)
        self.new_badge = NewBadgeCard(look, len(WHYS), self)
        self.reason = ReasonCard(look, self)
        self.delegation = DelegationCard(look, self)
        self.move_card = MoveCard(look, self)
        self.paper, self.unknown_paper = QuickEntryCard(look, self), UnknownSheetCard(look, self)
        self._stack = QStackedLayout(self)
        self._cards: dict[type[Panel], PanelCard] = {
            WalkInForm: self.walk_in,
            NewBadge: self.new_badge,
            ReasonGiven: self.reason,
            DelegationPanel: self.delegation,
            MovePanel: self.move_card,
            QuickEntry: self.paper,
            UnknownSheet: self.unknown_paper,
        }
        for card in self._cards.values():
            self._stack.addWidget(card)
        self.hide()

    def connect_to(self, panels: DeskPanels) -> None:
        """Hand what staff do to these."""
        self._panels = panels
        for card in self._cards.values():
            card.closed.connect(panels.close)
        self.walk_in.changed.connect(
            lambda name, other, delegation: panels.walk_in.type(name=name, other=other, delegation=delegation)
        )
        self.walk_in.role_chosen.connect(panels.walk_in.choose_role)
        self.walk_in.entered.connect(panels.walk_in.add)
        self.walk_in.instead.connect(panels.instead)
        self.new_badge.moved.connect(panels.new_badge.move)
        self.new_badge.entered.connect(panels.new_badge.replace)
        self.new_badge.pressed.connect(self._reason_clicked)
        self.reason.written.connect(self._write_reason)
        self.delegation.typed.connect(panels.delegation.type)
        self.delegation.moved.connect(panels.delegation.move)
        self.delegation.chosen.connect(panels.delegation.choose)
        self.delegation.toggled.connect(panels.delegation.toggle)
        self.delegation.entered.connect(panels.delegation.enter)
        connect_move(self.move_card, panels.move)
        connect_quick_entry(self.paper, panels.paper)

    def _write_reason(self, words: str) -> None:
        if self._panels is not None:
            # Companion's own words, left as they stand, are no new reason in another language.
            self._panels.reason.write("" if words == self._reason_before else words)

    def _reason_clicked(self, at: int) -> None:
        if self._panels is not None:
            self._panels.new_badge.choose(at)
            self._panels.new_badge.replace()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Closer together in small windows."""
        for card in self._cards.values():
            card.set_compact(size_class is SizeClass.COMPACT)

    def retranslate(self) -> None:
        """Every word that does not depend on the state."""
        for card in self._cards.values():
            card.set_close_word(translate("DeskPanels", "Close (Esc)"))
        self.walk_in.title.set_text(translate("DeskPanels", "Walk-in"))
        self.walk_in.set_words(
            (
                translate("DeskPanels", "Name"),
                translate("DeskPanels", "Name in the other script, if wanted"),
                translate("DeskPanels", "Delegation: city or sending body"),
                translate("DeskPanels", "Role"),
            )
        )
        self.new_badge.title.set_text(translate("DeskPanels", "Replace badge"))
        self.new_badge.hint.set_text(translate("DeskPanels", "1 to 3 or the arrows choose, Enter does it."))
        self.reason.title.set_text(translate("DeskPanels", "Why were they let in?"))
        self.reason.box.setAccessibleName(translate("DeskPanels", "Why were they let in?"))
        self.reason.hint.set_text(translate("DeskPanels", "The report shows it. What stood before is kept."))
        self.reason.go.set_text(translate("DeskPanels", "Save the reason"))
        set_move_words(self.move_card)
        set_quick_entry_words(self.paper, self.unknown_paper)

    def render_state(self, state: CheckInState, words: Words) -> bool:
        """Show the panel of the state; whether one has just gone."""
        panel = state.panel
        before, self._shown = self._shown, type(panel) if panel is not None else None
        if panel is None:
            self.hide()
            return before is not None
        self._show_panel(panel, before, state, words)
        card = self._cards[type(panel)]
        self._stack.setCurrentWidget(card)
        self.show()
        if before is not type(panel):
            card.first_part().setFocus()
        return False

    def _show_panel(self, panel: Panel, before: type[Panel] | None, state: CheckInState, words: Words) -> None:
        match panel:
            case WalkInForm():
                self._show_walk_in(panel, state, words)
            case NewBadge():
                self._show_new_badge(panel)
            case ReasonGiven():
                self.reason.who.set_text(panel.delegate.full_name)
                if before is not ReasonGiven:
                    self._reason_before = reason_words(panel.reason)
                    self.reason.box.setText(self._reason_before)
            case DelegationPanel():
                self._show_delegation(panel, words)
            case MovePanel():
                show_move(self.move_card, panel, state.now, words)
            case QuickEntry():
                show_quick_entry(self.paper, panel, words)
            case UnknownSheet():
                show_unknown(self.unknown_paper, panel)

    # --- the walk-in ---

    def _show_walk_in(self, form: WalkInForm, state: CheckInState, words: Words) -> None:
        card = self.walk_in
        card.fill(form.name, form.other, form.delegation)
        known = [name for one in form.known for name in (one.name, one.native) if name]
        card.delegation.set_known(known)
        card.role.show_items([(words.role_name(role), role) for role in form.roles], form.role)
        card.badge.set_text(self._badge_words(form))
        card.badge.set_colour("stop_ink" if form.without_name else "ink2")
        card.show_double(*self._double_words(form, words))
        place = state.place
        if form.asks:
            go = translate("DeskPanels", "Add as another person")
        elif place is None:
            go = translate("DeskPanels", "Add and print")
        else:
            go = translate("DeskPanels", "Add and check in")
        card.go.set_text(go)
        card.go.setEnabled(not form.adding)

    def _badge_words(self, form: WalkInForm) -> str:
        if form.without_name:
            return translate("DeskPanels", "Type a name first.")
        name = " ".join(part for part in (form.native, form.latin) if part)
        if not name or not (form.name or form.other).strip():
            return translate("DeskPanels", "One box is enough, in any script.")
        if form.spelt:
            return translate("DeskPanels", "Badge: {name}. The spelling is ours.").format(name=name)
        return translate("DeskPanels", "Badge: {name}").format(name=name)

    def _double_words(self, form: WalkInForm, words: Words) -> tuple[str, str]:
        if not form.doubles:
            return "", ""
        one = form.doubles[0]
        known = formats.clauses((part for part in (one.full_name, words.delegation(one)) if part), self.look.language)
        sentence = translate("DeskPanels", "There is already {name}.").format(name=known)
        return sentence, translate("DeskPanels", "Check them in instead")

    # --- the new badge ---

    def _show_new_badge(self, panel: NewBadge) -> None:
        self.new_badge.who.set_text(panel.delegate.full_name)
        ending = panel.ending
        self.new_badge.detail.set_text(
            translate("DeskPanels", "The badge that ends in {digits} stops working on all desks.").format(digits=ending)
            if ending
            else translate("DeskPanels", "They have no valid badge. They get a new one.")
        )
        named = why_words()
        self.new_badge.show_choices(tuple(named[why] for why in WHYS), panel.at)

    # --- the delegation ---

    def _show_delegation(self, panel: DelegationPanel, words: Words) -> None:
        card = self.delegation
        if not panel.name:
            card.title.set_text(translate("DeskPanels", "Check in a delegation"))
            word = translate("DeskPanels", "Which delegation?")
            card.box.setPlaceholderText(word)
            card.box.setAccessibleName(word)
            rows = tuple(
                NameRow(
                    one.name,
                    _city(one.name, one.native, words),
                    trailing=translate("DeskPanels", "%n to come", "", one.to_come or 0),
                    shape=Shape.NONE,
                )
                for one in panel.offered
            )
            card.show_offered(panel.query, rows, panel.at)
            card.hint.set_text(
                translate("DeskPanels", "Arrows choose, Enter lists its people.")
                if rows
                else translate("DeskPanels", "No delegation is called so.")
            )
            return
        card.title.set_text(
            translate("DeskPanels", "Everyone from {delegation}").format(delegation=words.delegation_name(panel.name))
        )
        card.show_people(tuple(_line(row) for row in panel.rows), self._group_button(panel))
        card.go.set_icon("check-in" if panel.ticked else "")
        card.hint.set_text("\n".join((*contact_lines(panel.leader, panel.interpreter), self._group_hint(panel))))

    def _group_button(self, panel: DelegationPanel) -> str:
        if panel.ticked:
            return translate("DeskPanels", "Check in %n people", "", panel.ticked)
        return translate("DeskPanels", "Back to the lists")

    def _group_hint(self, panel: DelegationPanel) -> str:
        if not panel.rows:
            return translate("DeskPanels", "Everybody of this delegation is in.")
        if panel.done:
            return translate("DeskPanels", "Space takes one of them back. Ctrl Z takes all back.")
        return translate("DeskPanels", "Space ticks and unticks. Letters choose another one.")


def _city(name: str, native: str, words: Words) -> str:
    shown = words.delegation_name(name)
    return f"{shown} {native}" if native and native != shown else shown


def _line(row: TickRow) -> TickLine:
    person = row.delegate
    said = ""
    if row.entry:
        said = translate("Desk", "Checked in")
    elif row.answer is not None:
        said = answer_word(row.answer)
    elif row.objection is not None:
        said = answer_word(row.objection)
    elif row.excused:
        said = translate("DeskPanels", "Excused")
    ticked = translate("DeskPanels", "ticked") if row.ticked else translate("DeskPanels", "not ticked")
    spoken = ", ".join(part for part in (person.full_name, ticked, said) if part)
    sign = Shape.TICK if row.entry else Shape.NONE
    return TickLine(person.id, person.native, person.latin, row.ticked, said, sign, spoken)


def answer_word(answer: Answer) -> str:
    """Why somebody was not let in, in a word or three."""
    words = {
        Answer.CANCELLED: translate("Desk", "Cancelled"),
        Answer.NOT_EXPECTED: translate("Desk", "Not on this list"),
        Answer.WRONG_TIME: translate("DeskPanels", "Not at this time"),
        Answer.FULL: translate("Desk", "Full"),
        Answer.ALREADY_IN: translate("DeskPanels", "Already in"),
    }
    return words.get(answer, translate("DeskPanels", "Not checked in"))


def why_words() -> dict[Why, str]:
    """Why a badge is replaced."""
    return {
        Why.LOST: translate("DeskPanels", "Lost"),
        Why.DAMAGED: translate("DeskPanels", "Damaged"),
        Why.WRONG_NAME: translate("DeskPanels", "Wrong name"),
    }
