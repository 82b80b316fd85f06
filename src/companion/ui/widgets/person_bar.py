"""Whose card is on show: back and on, the hardest names, and whether everyone's fits."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from companion.presenters.badges import Fit
from companion.ui.look import Look
from companion.ui.widgets.buttons import IconButton, RegularButton
from companion.ui.widgets.fit_chip import FitChip
from companion.ui.widgets.parts import Text


class PersonBar(QWidget):
    """`stepped` brings -1 or 1; `longest`, `shortest`, `no_native`, `no_latin` and `misfit` ask for such a person."""

    stepped = Signal(int)
    longest = Signal()
    shortest = Signal()
    no_native = Signal()
    no_latin = Signal()
    misfit = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._compact = False
        self._some_without = False
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 14, 6)
        row.setSpacing(4)
        self.previous, self.next = (IconButton(look, icon, "", height=38, parent=self) for icon in ("previous", "next"))
        for button, by in ((self.previous, -1), (self.next, 1)):
            button.setFixedWidth(46)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, by=by: self.stepped.emit(by))
        names = QVBoxLayout()
        names.setSpacing(0)
        self.who = Text(look, size=15, weight=700, name=True, elide=True, parent=self)
        self.place = Text(look, size=13, colour="ink2", tabular=True, parent=self)
        for line in (self.who, self.place):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            names.addWidget(line)
        self.longest_button = RegularButton(look, height=34, parent=self)
        self.longest_button.clicked.connect(self.longest)
        self.native_button = RegularButton(look, height=34, parent=self)
        self.native_button.clicked.connect(self.no_native)
        self.more = IconButton(look, "more", "", height=38, parent=self)
        self.more.setFixedWidth(46)
        self.more.clicked.connect(self._open_more)
        self.fit = FitChip(look, self)
        self.fit.clicked.connect(self.misfit)
        row.addWidget(self.previous)
        row.addLayout(names, 1)
        row.addWidget(self.next)
        row.addSpacing(4)
        row.addWidget(self.longest_button)
        row.addWidget(self.native_button)
        row.addWidget(self.more)
        row.addSpacing(4)
        row.addWidget(self.fit)
        self.set_compact(False)
        self.retranslate()

    def set_compact(self, compact: bool) -> None:
        """The hard names in a menu."""
        self._compact = compact
        self.longest_button.setVisible(not compact)
        self.native_button.setVisible(not compact and self._some_without)
        self.more.setVisible(compact)

    def show_person(self, name: str, place: str, *, several: bool, some_without: bool) -> None:
        """Who is on show and at which place of how many; `some_without`: whether somebody has no native name."""
        self._some_without = some_without
        self.who.set_text(name)
        self.place.set_text(place)
        for button in (self.previous, self.next, self.longest_button, self.more):
            button.setEnabled(several)
        self.native_button.setVisible(not self._compact and some_without)

    def show_fit(self, fit: Fit) -> None:
        """The verdict of the fit test."""
        self.fit.show_fit(fit)

    def retranslate(self) -> None:
        """Every word again."""
        self.previous.set_word(self.tr("Previous badge"))
        self.next.set_word(self.tr("Next badge"))
        self.longest_button.set_text(self.tr("Longest name"))
        self.native_button.set_text(self.tr("No native name"))
        self.more.set_word(self.tr("Difficult names"))

    def set_words(self, previous: str, following: str) -> None:
        """What back and on lead to, where it is no badge."""
        self.previous.set_word(previous)
        self.next.set_word(following)

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Longest name")).triggered.connect(self.longest)
        menu.addAction(self.tr("Shortest name")).triggered.connect(self.shortest)
        menu.addAction(self.tr("No native name")).triggered.connect(self.no_native)
        menu.addAction(self.tr("No Latin name")).triggered.connect(self.no_latin)
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
