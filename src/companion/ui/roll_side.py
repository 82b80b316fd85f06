"""The left column of the roll call: the missing, that nobody is, or a question."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from companion.presenters.roll_call import RollCallPresenter
from companion.presenters.roll_call_state import CARDS, RollCallState
from companion.ui import roll_call_words, roll_question_words
from companion.ui.look import Look, SizeClass
from companion.ui.widgets.all_here import AllHere
from companion.ui.widgets.choice_panel import ChoicePanel
from companion.ui.widgets.missing_column import MissingColumn
from companion.ui.words import Words, translate


class RollSide(QStackedWidget):
    """Shows one of the three, as the state says."""

    def __init__(self, look: Look, presenter: RollCallPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self.missing = MissingColumn(look)
        self.all_here = AllHere(look)
        self.question = ChoicePanel(look)
        self.question.chosen.connect(presenter.asking.choose)
        self.question.written.connect(presenter.asking.write)
        self.question.closed.connect(presenter.escape)
        self.question.more.connect(presenter.asking.further)
        self.question.back.connect(presenter.asking.back)
        for part in (self.missing, self.all_here, self.question):
            self.addWidget(part)

    def retranslate(self) -> None:
        """The words that are no part of a state."""
        self.question.set_close_word(translate("RollCall", "Close"))
        self.question.forget()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Other measures for other windows."""
        self.setFixedWidth({SizeClass.COMPACT: 312, SizeClass.TALL: 420}.get(size_class, 384))
        self.question.set_compact(size_class is SizeClass.COMPACT)
        self.question.set_short(size_class is SizeClass.SHORT)

    def show_state(self, state: RollCallState, words: Words, size: SizeClass) -> bool:
        """Bring the column up to the state; whether the keyboard was in a part that went, and belongs to the board."""
        was = self.currentWidget()
        if state.asking is not None:
            fresh = self.question.show_question(roll_question_words.question(state.asking, state, words))
            self.setCurrentWidget(self.question)
            if fresh or was is not self.question:
                self.question.first_part().setFocus()
            return False
        focus: QWidget | None = self.window().focusWidget()
        held = was is self.question and focus is not None and (focus is was or was.isAncestorOf(focus))
        self.question.forget()
        if state.board.missing:
            stood_in = self.missing.current()
            views = roll_call_words.missing(state, words)
            self.missing.show_missing(
                views, roll_call_words.missing_words(state), rows=len(views) > CARDS, size=size,
                paper=state.board.private,
            )  # fmt: skip
            self.missing.rows.choose(state.at)
            self.setCurrentWidget(self.missing)
            return held or (bool(stood_in) and not self.missing.current())
        if state.board.roll is not None:
            self.all_here.show_words(*roll_call_words.all_here(state, words), size=size)
            self.all_here.show_button(*roll_call_words.after_all_here(state, words))
            self.setCurrentWidget(self.all_here)
            return held or was is self.missing
        return held
