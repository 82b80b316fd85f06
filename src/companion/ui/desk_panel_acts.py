"""What the keys of the desk's panels and lists do, and what the window says where there is nothing to do."""

from PySide6.QtCore import QObject

from companion.presenters.board import Tally
from companion.presenters.checkin import CheckInPresenter
from companion.presenters.context import ScreenContext
from companion.presenters.desk_panels import Telling
from companion.ui.desk_groups import done_words


class PanelActs(QObject):
    """Stands between the keys and the presenter."""

    def __init__(self, context: ScreenContext, presenter: CheckInPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter

    def add_walk_in(self) -> None:
        """Ctrl N. What was typed into the search, and found nobody, is the name."""
        search = self._presenter.state.search
        name = search.query if search.open and not search.exact and not any(map(str.isdigit, search.query)) else ""
        self._presenter.search_close()
        self._presenter.panels.add(name)

    def replace_badge(self) -> None:
        """Ctrl B: for whoever is on show or chosen in the search."""
        if not self._presenter.panels.replace_badge():
            self._context.toast(self.tr("Whose badge? Scan it, or find the person by name first."), refused=True)
        self._presenter.search_close()

    def give_reason(self) -> None:
        """F2."""
        if not self._presenter.panels.give_reason():
            self._context.toast(self.tr("Nobody was let in against the list here."), refused=True)

    def take_back(self, scan: str) -> None:
        """Del on one of the recent scans."""
        if not self._presenter.take_back_scan(scan):
            self._context.toast(self.tr("Nothing was recorded there."), refused=True)

    def next_count(self) -> None:
        """F5: the names behind one count after the other, then the lists again."""
        names = self._presenter.state.names
        order = [None, *Tally]
        following = order[(order.index(names.tally if names is not None else None) + 1) % len(order)]
        if following is None:
            self._presenter.hide_names()
        else:
            self._presenter.show_names(following)

    def tell(self, telling: Telling) -> None:
        """A panel did something; the line at the foot can take it back."""
        what = telling.undo
        undo = None if what is None else lambda: self._presenter.take_back(what)
        self._context.toast(done_words(telling), undo)
