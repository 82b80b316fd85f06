"""The side column of the check-in desk: counts, who is still to come, recent scans, the names behind a count."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.presenters.desk_keys import DeskKey
from companion.presenters.desk_state import CheckInState
from companion.presenters.quick_entry import QuickEntry
from companion.ui import desk_views
from companion.ui.desk_panel_slot import DeskPanelSlot
from companion.ui.look import Look, SizeClass
from companion.ui.tips import tip
from companion.ui.widgets import CountCard, QuietButton
from companion.ui.widgets.name_cards import NamesCard
from companion.ui.words import Words

SIDE, SIDE_COMPACT = 388, 292
GAP = 16
FEWEST_RECENT = 3
"""Rows of recent scans that are always kept when many are still to come."""


class DeskSide(QWidget):
    """Draws the lists; whoever owns it connects the signals of its cards."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size_class = SizeClass.NORMAL
        self.counts = CountCard(look)
        self.coming = NamesCard(look, row_height=40)
        self.recent = NamesCard(look, row_height=42, header=50, button_icon="undo", button_key="Ctrl Z")
        self.move_button = QuietButton(look, "", icon="move", key=DeskKey.MOVE.cap, height=32, parent=self.recent)
        self.recent.column.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.names = NamesCard(look, row_height=42, header=50, closable=True)
        self.setFixedWidth(SIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self.panels = DeskPanelSlot(look, self)
        for part, stretch in ((self.counts, 0), (self.coming, 0), (self.recent, 1), (self.names, 1), (self.panels, 1)):
            column.addWidget(part, stretch)
        self.names.hide()

    def retranslate(self) -> None:
        """Every word again."""
        self.recent.set_title(self.tr("Recent scans"))
        self.recent.button.set_text(self.tr("Undo last"))
        self.recent.set_empty("")
        self.move_button.set_text(self.tr("Wrong activity? Move scans…"))
        self.names.set_close_word(self.tr("Back to the lists"))
        self.panels.retranslate()
        self.coming.set_keys(self.tr("Arrows, Space: check in"))
        self.recent.set_keys(self.tr("Arrows, Del: take back"))
        self.names.set_keys(self.tr("Arrows, Space: show them"))

    def set_size_class(self, size_class: SizeClass) -> None:
        """Other measures for other windows."""
        self._size_class = size_class
        compact = size_class is SizeClass.COMPACT
        self.counts.set_size_class(size_class)
        self.panels.set_size_class(size_class)
        self.setFixedWidth(SIDE_COMPACT if compact else SIDE)
        for card, height in ((self.coming, 34 if compact else 40), (self.recent, 36 if compact else 42)):
            card.set_sizes(row_height=height, inset=12 if compact else 16)
        self.names.set_sizes(row_height=36 if compact else 42, inset=12 if compact else 16)

    def render_state(self, state: CheckInState, words: Words, height: int) -> bool:
        """Bring the cards up to the state, in a desk of this height; whether a panel has just gone."""
        compact = self._size_class is SizeClass.COMPACT
        self.counts.show_count(desk_views.count(state, words, compact=compact))
        title, rows, button = desk_views.coming(state, words, compact=compact)
        self.coming.set_title(title)
        self.coming.set_rows(rows)
        self.coming.button.set_text(button)
        self.coming.button.setVisible(bool(button))
        self.recent.set_rows(desk_views.recent(state, words, compact=compact))
        self.recent.button.setEnabled(state.undo is not None)
        self.recent.button.setToolTip(tip(desk_views.undo_tip(state)))
        self.move_button.setVisible(state.question or bool(state.board.elsewhere))
        self.names.setVisible(state.names is not None and state.panel is None)
        if state.names is not None:
            self.names.set_title(desk_views.names_title(state))
            self.names.set_rows(desk_views.tally_rows(state.names, words, compact=compact))
            self.names.set_empty("" if state.names.people else self.tr("Nobody."))
        self.counts.setVisible(not isinstance(state.panel, QuickEntry))  # forty lines need the room of the counts
        self.share(state, height)
        return self.panels.render_state(state, words)

    def share(self, state: CheckInState, height: int) -> None:
        """Still to come gets what it needs, as long as some recent scans stay in sight."""
        listing = state.names is not None or state.panel is not None
        total = len(state.board.missing)
        has_button = not self.coming.button.isHidden()
        self.coming.setVisible(not listing and (total > 0 or has_button))
        self.recent.setVisible(not listing)
        room = height - self.counts.sizeHint().height() - 2 * GAP - self.recent.height_for(FEWEST_RECENT)
        rows = min(total, self.coming.rows_in(room)) if total else 0
        self.coming.names.setVisible(rows > 0)
        self.coming.setFixedHeight(self.coming.height_for(rows) + (8 if has_button and not rows else 0))
