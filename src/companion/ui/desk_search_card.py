"""The search box of the check-in desk, and the list of found names above it."""

from PySide6.QtWidgets import QWidget

from companion.presenters.desk_state import CheckInState
from companion.ui import found_views
from companion.ui.look import Look, SizeClass
from companion.ui.widgets import Card, SearchField
from companion.ui.widgets.found_names import FoundNames
from companion.ui.widgets.icon_line import IconLine
from companion.ui.words import Words


class SearchCard(Card):
    """The box with its hint; `found` lies over the desk while somebody searches."""

    def __init__(self, look: Look, desk: QWidget) -> None:
        super().__init__(look, padding=0)
        self.search = SearchField(look, key="Ctrl F", height=48, patient=True)
        self.hint = IconLine(look, "info")
        self.found = FoundNames(look, desk)
        self.column.setContentsMargins(17, 15, 17, 13)
        self.column.setSpacing(9)
        self.column.addWidget(self.search)
        self.column.addWidget(self.hint)

    def retranslate(self) -> None:
        """Every word again."""
        self.search.set_placeholder(self.tr("Find a delegate: name, delegation or badge number"))
        self.hint.set_text(self.tr("Scanning works wherever the cursor is."))

    def set_size_class(self, size_class: SizeClass) -> None:
        """Without the hint in low windows."""
        compact = size_class is SizeClass.COMPACT
        self.hint.setVisible(not compact and size_class is not SizeClass.SHORT)
        self.found.set_row_height(42 if compact else 46)
        inset = 13 if compact else 17
        self.column.setContentsMargins(inset, inset - 3, inset, inset - 3)

    def render_state(self, state: CheckInState, words: Words) -> None:
        """Show what was found."""
        if not state.search.open and self.search.text() and not self.search.waits:
            self.search.clear()
        self.found.show_found(found_views.rows(state, words), state.search.at, found_views.hint(state, words))

    def place_found(self, state: CheckInState, left: int) -> None:
        """Lay the found names above the box; `left` is where the card's column begins on the desk."""
        self.found.setVisible(state.search.open)
        if state.search.open:
            box = self.geometry()
            height = self.found.height_for(box.top() - 12)
            column = self.parentWidget()
            width = box.width() if column is None else column.width() - box.left()  # over the camera's card as well
            self.found.setGeometry(left + box.left(), box.top() - height - 6, width, height)
            self.found.raise_()
