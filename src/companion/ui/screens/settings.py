"""The settings of this laptop and of this desk: one page at a time, chosen by tabs in the top row."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout

from companion.presenters.context import ScreenContext
from companion.ui.look import Look, SizeClass
from companion.ui.screen import Screen, TitleBlock
from companion.ui.settings_pages import PAGES, SettingsPage
from companion.ui.settings_pages.general import GeneralPage
from companion.ui.widgets import SegmentedControl


def page_words() -> dict[str, str]:
    """The word on each tab; here, so that a page need not be made to be named."""
    word = QCoreApplication.translate
    return {
        "general": word("SettingsScreen", "This laptop"),
        "scanner": word("SettingsScreen", "Scanner"),
        "camera": word("SettingsScreen", "Camera"),
        "sound": word("SettingsScreen", "Sound"),
        "printing": word("SettingsScreen", "Printing"),
        "second-screen": word("SettingsScreen", "Second screen"),
        "lock": word("SettingsScreen", "Lock"),
    }


class SettingsScreen(Screen):
    """The pages of the settings; each is made when it is first shown."""

    key = "settings"

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._pages: dict[str, SettingsPage] = {}
        self._on_show = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._block = TitleBlock(look)
        self.tabs = SegmentedControl(look, height=40)
        self.tabs.chosen.connect(self.show_page)
        self.top_line.addSpacing(4)
        self.top_line.addWidget(self._block, 1)
        self.top_line.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignVCenter)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda step=step: self._turn(step))
        self.page = self._made("general")
        self.retranslate()

    @property
    def general(self) -> GeneralPage:
        """The page of this laptop, this desk and the event."""
        page = self._made("general")
        assert isinstance(page, GeneralPage)  # noqa: S101 - the table of pages says so
        return page

    def show_page(self, key: str) -> None:
        """Show the page with this key."""
        if key not in PAGES:
            return
        page = self._made(key)
        if page is not self.page:
            self.page.leave()
            self.page = page
            self._stack.setCurrentWidget(page)
            if self._on_show:
                page.activate()
        self.tabs.set_value(key)

    def _made(self, key: str) -> SettingsPage:
        if key not in self._pages:
            page = PAGES[key](self._context, self.look)
            page.set_size_class(self.size_class)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def _turn(self, step: int) -> None:
        keys = list(PAGES)
        self.show_page(keys[(keys.index(self.page.key) + step) % len(keys)])

    def title(self) -> str:
        """Settings."""
        return self.tr("Settings")

    def activate(self) -> None:
        """Show what is stored."""
        self._on_show = True
        self.page.activate()
        self.setFocus()

    def leave(self) -> None:
        """Another screen comes on show."""
        self._on_show = False
        self.page.leave()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Narrower pages in compact windows."""
        super().set_size_class(size_class)
        for page in self._pages.values():
            page.set_size_class(size_class)

    def retranslate(self) -> None:
        """Every word again; the pages take theirs themselves."""
        self._block.set_words(self.tr("Settings"), "")
        words = page_words()
        self.tabs.set_choices(tuple((key, words[key]) for key in PAGES), self.page.key)
        self.tabs.setVisible(len(PAGES) > 1)

    def show_what(self, **what: object) -> None:
        """`page`: the page to show. `event`: the words of the event."""
        page = what.get("page")
        if isinstance(page, str):
            self.show_page(page)
        if what.get("event"):
            self.show_page("general")
            self.general.edit_event()

    def scanned(self, text: str) -> None:
        """A scan records nothing here; the page may look at it."""
        self.page.scanned(text)

    def first_action(self) -> bool:
        """F9: what the page offers."""
        return self.page.first_action()

    def help_lines(self) -> tuple[str, ...]:
        """What is here."""
        return (
            self.tr("Language, theme and text size change at once, also while people are being checked in."),
            self.tr("The name of the desk and who works there are kept with every scan."),
            self.tr("Ctrl PgDown and Ctrl PgUp turn the pages."),
        )


def build(context: ScreenContext, look: Look) -> SettingsScreen:
    """The settings, for the open event."""
    return SettingsScreen(context, look)
