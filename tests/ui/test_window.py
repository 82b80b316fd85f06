"""The shell: screens, keys, sizes, live switching, and scans that reach the screen on show."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from companion.presenters.views import BannerView
from companion.ui.look import DARK, Look, SizeClass
from companion.ui.scanner import Scanner
from companion.ui.screen import Screen
from companion.ui.widgets import SearchField, Text
from companion.ui.window import PLACES, HelpPanel, MainWindow


class Probe(Screen):
    """A screen that writes down what it is told."""

    def __init__(self, look: Look, key: str, *, desk: bool = False, full: bool = False) -> None:
        super().__init__(look)
        self.key = key
        self.desk = desk
        self.full = full
        self.told: list[object] = []
        self.box = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.box)

    def title(self) -> str:
        return f"The {self.key} screen"

    def activate(self) -> None:
        self.told.append("activate")

    def leave(self) -> None:
        self.told.append("leave")

    def retranslate(self) -> None:
        self.told.append("retranslate")

    def set_size_class(self, size_class: SizeClass) -> None:
        super().set_size_class(size_class)
        self.told.append(size_class)

    def scanned(self, text: str) -> None:
        self.told.append(("scanned", text))

    def first_action(self) -> bool:
        self.told.append("first")
        return True

    def start_search(self) -> bool:
        self.told.append("search")
        return True

    def escape(self) -> bool:
        self.told.append("escape")
        return True

    def undo(self) -> bool:
        self.told.append("undo")
        return True

    def help_lines(self) -> tuple[str, ...]:
        return tuple(f"Line {i}" for i in range(8))


@pytest.fixture
def window(dressed: Look, qtbot: QtBot) -> MainWindow:
    window = MainWindow(dressed, Scanner(lambda: 0), hidden=frozenset({"roll-call"}))
    window.add_screen(Probe(dressed, "check-in", desk=True))
    window.add_screen(Probe(dressed, "delegates"))
    window.add_screen(Probe(dressed, "welcome", full=True))
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.show_screen("check-in")
    qtbot.waitUntil(window.isActiveWindow)
    return window


def on_show(window: MainWindow) -> Probe:
    screen = window.current()
    assert isinstance(screen, Probe)
    return screen


def test_ctrl_and_a_number_brings_the_screen(window: MainWindow) -> None:
    check_in = on_show(window)
    number = [place.key for place in PLACES].index("delegates") + 1
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0.value + number), Qt.KeyboardModifier.ControlModifier)
    assert on_show(window).key == "delegates"
    assert check_in.told[-1] == "leave"
    assert on_show(window).told[-1] == "activate"
    assert window.windowTitle() == "The delegates screen"


def test_a_hidden_place_is_neither_shown_nor_reached(window: MainWindow, dressed: Look) -> None:
    window.add_screen(Probe(dressed, "roll-call"))
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert on_show(window).key == "check-in"
    window.hide_places(frozenset())
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert on_show(window).key == "roll-call"


def test_a_screen_is_made_when_first_shown(window: MainWindow, dressed: Look) -> None:
    made: list[Probe] = []

    def make() -> Probe:
        made.append(Probe(dressed, "reports"))
        return made[-1]

    window.add_screen_maker("reports", make)
    assert made == []
    window.show_screen("reports")
    window.show_screen("check-in")
    window.show_screen("reports")
    assert len(made) == 1
    assert on_show(window) is made[0]


def test_the_start_screen_fills_the_window_and_keeps_the_rail_away(window: MainWindow, qapp: QApplication) -> None:
    window.show_screen("welcome")
    qapp.processEvents()
    assert not window.rail.isVisible()
    assert on_show(window).width() == window.width()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert on_show(window).key == "welcome"
    window.show_screen("check-in")
    qapp.processEvents()
    assert window.rail.isVisible()
    assert on_show(window).x() + on_show(window).parentWidget().x() == 92


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (QSize(1093, 614), SizeClass.COMPACT),
        (QSize(1366, 690), SizeClass.SHORT),
        (QSize(1536, 864), SizeClass.TALL),
    ],
)
def test_screens_hear_of_the_window_size(window: MainWindow, qtbot: QtBot, size: QSize, expected: SizeClass) -> None:
    with qtbot.waitSignal(window.size_class_changed) as heard:
        window.resize(size)
    assert heard.args == [expected]
    assert on_show(window).size_class is expected
    assert on_show(window).told[-1] is expected


def test_the_window_never_gets_smaller_than_its_least_size(window: MainWindow) -> None:
    window.resize(300, 200)
    assert (window.width(), window.height()) == (1024, 600)


def test_scans_reach_the_screen_on_show(window: MainWindow) -> None:
    window.scanner.scanned.emit("772044189554")
    assert on_show(window).told[-1] == ("scanned", "772044189554")
    window.show_screen("delegates")
    window.scanner.scanned.emit("772044189554")
    assert on_show(window).told[-1] == ("scanned", "772044189554")


def test_keys_of_the_desk_reach_the_screen(window: MainWindow) -> None:
    screen = on_show(window)
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert screen.told[-1] == "first"
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert screen.told[-1] == "search"
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.told[-1] == "first"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert screen.told[-1] == "escape"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert screen.told[-1] == "undo"


def test_ctrl_z_in_a_text_box_takes_back_what_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    box = on_show(window).box
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    QTest.keyClicks(box, "lzw")
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.text() == ""
    assert "undo" not in on_show(window).told


def test_text_grows_and_shrinks_by_key_and_is_told(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.scale_chosen) as heard:
        QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert heard.args == [110]
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert window.look.scale == 100


def test_the_theme_switches_live(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.theme_chosen) as heard:
        window.toggle_theme()
    assert heard.args == ["dark"]
    assert window.grab().toImage().pixelColor(40, 600).name() == DARK.paper


def test_a_new_language_reaches_every_screen_even_those_not_on_show(window: MainWindow, qapp: QApplication) -> None:
    screens = [window.screen_for(key) for key in ("check-in", "delegates", "welcome")]
    window.look.set_language("ko")
    qapp.processEvents()
    for screen in screens:
        assert isinstance(screen, Probe)
        assert "retranslate" in screen.told


def test_the_places_of_the_rail_have_names_and_say_which_is_chosen(window: MainWindow) -> None:
    faces = {
        key: QAccessible.queryAccessibleInterface(button)
        for key, button in window.rail._buttons.items()
        if button.isVisible()
    }
    assert "roll-call" not in faces
    assert all(face.text(QAccessible.Text.Name) for face in faces.values())
    assert faces["check-in"].state().checked
    assert not faces["delegates"].state().checked


def test_a_banner_pushes_the_screen_down_and_gives_the_room_back(window: MainWindow, qapp: QApplication) -> None:
    before = on_show(window).height()
    window.banner.put(BannerView("printer", "The label printer is out of paper."))
    qapp.processEvents()
    during = on_show(window).height()
    window.banner.take("printer")
    qapp.processEvents()
    assert during == before - 66
    assert on_show(window).height() == before


def test_help_is_at_most_six_lines(window: MainWindow, qtbot: QtBot) -> None:

    QTest.keyClick(window, Qt.Key.Key_F1)
    panel = window.findChild(HelpPanel)
    assert panel is not None
    lines = [text.text_in_full() for text in panel.findChildren(Text)]
    assert lines == ["Check-in", *(f"Line {i}" for i in range(6))]
    panel.close()


def test_forgotten_screens_are_gone(window: MainWindow) -> None:
    window.remove_screens()
    assert window.current() is None
    window.scanner.scanned.emit("772044189554")
    window.show_screen("check-in")
    assert window.current() is None


def test_a_part_that_vanishes_under_the_keyboard_leaves_it_to_the_screen(window: MainWindow) -> None:
    box = on_show(window).box
    for vanish, back in ((box.hide, box.show), (lambda: box.setEnabled(False), lambda: box.setEnabled(True))):
        box.setFocus()
        vanish()
        assert QApplication.focusWidget() is on_show(window)
        back()


def test_ctrl_z_in_an_empty_search_box_takes_back_what_the_screen_did(window: MainWindow, dressed: Look) -> None:
    search = SearchField(dressed, parent=on_show(window))
    search.show()
    search.setFocus()
    QTest.keyClick(search.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert on_show(window).told[-1] == "undo"
    on_show(window).told.clear()
    QTest.keyClick(search.box, "a")
    QTest.keyClick(search.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert on_show(window).told == []


def test_the_import_belongs_to_the_delegates_in_the_rail(window: MainWindow, dressed: Look) -> None:
    window.add_screen(Probe(dressed, "import"))
    window.show_screen("import")
    chosen = {key for key, button in window.rail._buttons.items() if button.isChecked()}
    assert chosen == {"delegates"}
