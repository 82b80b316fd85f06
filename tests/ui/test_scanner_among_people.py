"""A scanner types while a person does, in every kind of part, with and without an input method."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDateEdit,
    QDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from companion.domain.codes import new_code, read_code
from companion.domain.keystrokes import Habits
from companion.ui.scanner import SWALLOW_MS, TYPING_MS, Scanner

CODE = new_code(lambda _: 234_567_890)
OTHER = new_code(lambda _: 7_777_777_777)
HUMAN = 130


@dataclass
class Keyboard:
    """Keys for whatever has the focus, at times of a clock that the scanner is given."""

    scanner: Scanner
    time: list[int]
    scanned: list[str] = field(default_factory=list)
    mixed: list[list[str]] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)

    def target(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        widget = (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget()
        assert widget is not None
        return widget

    def keys(self, text: str, gap: int) -> None:
        for sign in text:
            self.time[0] += gap
            if sign == "\n":
                QTest.keyClick(self.target(), Qt.Key.Key_Return)
            elif sign.isascii():
                QTest.keyClick(self.target(), sign)
            else:
                event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(self.target(), event)

    def scan(self, text: str = CODE, end: str = "\n") -> None:
        self.time[0] += 400
        self.keys(text + end, 5)

    def person(self, text: str) -> None:
        self.keys(text, HUMAN)

    def compose(self, commit: str = "", preedit: str = "", gap: int = 5) -> None:
        self.time[0] += gap
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QApplication.sendEvent(self.target(), event)

    def hangul(self, keys: str, gap: int = 5) -> None:
        """As a two-set input method does: each letter composes, a digit or Enter first writes what was composed."""
        jamo = dict(
            zip("qwertasdfgzxcvyuiophjklbnm", "ㅂㅈㄷㄱㅅㅁㄴㅇㄹㅎㅋㅌㅊㅍㅛㅕㅑㅐㅔㅗㅓㅏㅣㅠㅜㅡ", strict=True)
        )
        composing = ""
        for key in keys:
            if key in jamo:
                self.compose(commit=composing, preedit=jamo[key], gap=gap)
                composing = jamo[key]
            else:
                if composing:
                    self.compose(commit=composing, gap=gap)
                    composing = ""
                self.keys(key, 0 if key == "\n" else 1)


@dataclass
class Room:
    """A window with a part of every kind."""

    window: QWidget
    column: QVBoxLayout
    keyboard: Keyboard

    def put(self, part: QWidget) -> QWidget:
        self.column.addWidget(part)
        part.show()
        part.setFocus()
        return part


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    window = QWidget()
    column = QVBoxLayout(window)
    time = [1_000_000]
    scanner = Scanner(lambda: time[0])
    scanner.install(qapp)
    keyboard = Keyboard(scanner, time)
    scanner.scanned.connect(keyboard.scanned.append)
    scanner.mixed.connect(keyboard.mixed.append)
    scanner.letter.connect(keyboard.letters.append)
    scanner.typed.connect(keyboard.typed.append)
    qtbot.addWidget(window)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.show()
    window.activateWindow()
    window.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window)
    yield Room(window, column, keyboard)
    scanner.close()


def spin_box() -> QWidget:
    box = QSpinBox()
    box.setRange(0, 999_999)
    box.setValue(12)
    return box


def date_edit() -> QWidget:
    return QDateEdit(QDate(2016, 4, 26))


def choices() -> QWidget:
    box = QComboBox()
    box.addItems(["None", "2 printers", "1234", "Label printer"])
    return box


def editable_choices() -> QWidget:
    box = choices()
    assert isinstance(box, QComboBox)
    box.setEditable(True)
    box.setEditText("Lab")
    return box


def names() -> QWidget:
    rows = QListWidget()
    rows.addItems(["Zhang", "1 Kim", "2 Lee", CODE])
    rows.setCurrentRow(0)
    return rows


def state_of(part: QWidget) -> object:
    if isinstance(part, QSpinBox):
        return part.value(), part.text()
    if isinstance(part, QDateEdit):
        return part.date(), part.text()
    if isinstance(part, QComboBox):
        return part.currentIndex(), part.currentText()
    if isinstance(part, QListWidget):
        return part.currentRow()
    assert isinstance(part, QLineEdit | QPlainTextEdit)
    return part.text() if isinstance(part, QLineEdit) else part.toPlainText()


PARTS = [spin_box, date_edit, choices, editable_choices, names, lambda: QLineEdit("as it was"),
         lambda: QPlainTextEdit("as it was")]  # fmt: skip


@pytest.mark.parametrize("desk", [True, False], ids=["at the desk", "in the office"])
@pytest.mark.parametrize("make", PARTS)
def test_a_scan_changes_nothing_in_any_part(room: Room, make: Callable[[], QWidget], desk: bool) -> None:
    part = room.put(make())
    room.keyboard.scanner.set_desk(desk)
    before = state_of(part)
    changes: list[object] = []
    if isinstance(part, QComboBox):
        part.activated.connect(changes.append)
    if isinstance(part, QSpinBox):
        part.valueChanged.connect(changes.append)
    room.keyboard.scan()
    room.keyboard.scan("k3v9 xq2mzp")
    assert room.keyboard.scanned == [CODE, "k3v9 xq2mzp"]
    assert state_of(part) == before
    assert changes == []


def test_numbers_and_dates_typed_by_a_person_arrive(room: Room, qtbot: QtBot) -> None:
    room.keyboard.scanner.set_desk(False)
    box = room.put(spin_box())
    assert isinstance(box, QSpinBox)
    box.selectAll()
    room.keyboard.person("405")
    qtbot.waitUntil(lambda: box.value() == 405)
    rows = room.put(names())
    assert isinstance(rows, QListWidget)
    room.keyboard.person("1")
    qtbot.waitUntil(lambda: rows.currentRow() == 1)


def test_an_item_that_is_being_edited_stays_as_it_was(room: Room) -> None:
    rows = room.put(QListWidget())
    assert isinstance(rows, QListWidget)
    rows.addItem("Zhang Wei")
    item = rows.item(0)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    rows.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
    rows.editItem(item)
    editor = rows.findChild(QLineEdit)
    assert editor is not None
    editor.setFocus()
    room.keyboard.scan()
    assert room.keyboard.scanned == [CODE]
    assert editor.isVisible()
    assert editor.text() == "Zhang Wei"


def test_a_scan_presses_nothing_in_a_dialog_or_a_menu(room: Room, qtbot: QtBot) -> None:
    pressed: list[str] = []
    dialog = QDialog(room.window)
    button = QPushButton("Print", dialog)
    button.setDefault(True)
    button.clicked.connect(lambda: pressed.append("print"))
    box = QLineEdit(dialog)
    dialog.open()
    box.setFocus()
    room.keyboard.scan()
    assert dialog.isVisible()
    dialog.close()
    menu = QMenu(room.window)
    for word in ("1 Badge", "2 Badges", "7 Badges"):
        menu.addAction(word, lambda word=word: pressed.append(word))
    menu.popup(room.window.mapToGlobal(room.window.rect().center()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    room.keyboard.scan()
    menu.close()
    assert room.keyboard.scanned == [CODE, CODE]
    assert pressed == []


def test_space_in_a_foreign_code_presses_no_button(room: Room) -> None:
    button = room.put(QPushButton("Print"))
    pressed: list[int] = []
    assert isinstance(button, QPushButton)
    button.clicked.connect(lambda: pressed.append(1))
    room.keyboard.scan("EV 2016 0042")
    assert room.keyboard.scanned == ["EV 2016 0042"]
    assert pressed == []
    room.keyboard.person(" ")
    assert pressed == [1]


def test_a_key_held_down_is_no_scan(room: Room) -> None:
    box = room.put(QLineEdit())
    keyboard = room.keyboard
    keyboard.keys("0", HUMAN)
    for number in range(20):
        keyboard.time[0] += 300 if number == 0 else 30
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0, Qt.KeyboardModifier.NoModifier, "0", True)
        QApplication.sendEvent(box, event)
    keyboard.keys("\n", 30)
    assert keyboard.scanned == []
    assert state_of(box) == "0" * 21


def test_two_equal_digits_that_look_like_a_held_key_are_still_a_scan(room: Room) -> None:
    keyboard = room.keyboard
    keyboard.time[0] += 1_000
    for before, digit in zip(" " + OTHER, OTHER, strict=False):
        keyboard.time[0] += 2
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key(ord(digit)), Qt.KeyboardModifier.NoModifier, digit, before == digit
        )
        QApplication.sendEvent(keyboard.target(), event)
    keyboard.keys("\n", 2)
    assert keyboard.scanned == [OTHER]


@pytest.mark.parametrize("place", range(13))
def test_letters_typed_into_the_middle_of_a_scan_stay_in_the_box(room: Room, place: int) -> None:
    box = room.put(QLineEdit("zha"))
    keyboard = room.keyboard
    keyboard.person("n")
    keyboard.scan(CODE[:place] + "g" + CODE[place:])
    assert [*keyboard.scanned, *(readings[0] for readings in keyboard.mixed)] == [CODE]
    assert state_of(box) == "zhang"
    assert keyboard.scanner.somebody_types
    keyboard.time[0] += TYPING_MS
    keyboard.scan(OTHER)
    assert not keyboard.scanner.somebody_types


@pytest.mark.parametrize("place", range(1, 12))
def test_an_enter_in_the_middle_of_a_scan_is_the_persons(room: Room, place: int) -> None:
    box = room.put(QLineEdit("zhang"))
    assert isinstance(box, QLineEdit)
    entered: list[str] = []
    box.returnPressed.connect(lambda: entered.append(box.text()))
    room.keyboard.scan(CODE[:place] + "\n" + CODE[place:])
    assert room.keyboard.scanned == [CODE]
    assert entered == ["zhang"]
    assert box.text() == "zhang"


def test_an_enter_pressed_between_scans_by_somebody_who_types_is_theirs(room: Room) -> None:
    box = room.put(QLineEdit())
    assert isinstance(box, QLineEdit)
    entered: list[str] = []
    box.returnPressed.connect(lambda: entered.append(box.text()))
    room.keyboard.person("kim")
    room.keyboard.time[0] += 60
    room.keyboard.keys(CODE + "\n", 5)
    room.keyboard.keys("\n", 70)
    assert entered == ["kim"]
    assert room.keyboard.scanned == [CODE]


def test_digits_and_enter_rolled_fast_by_a_person_arrive(room: Room, qtbot: QtBot) -> None:
    room.keyboard.time[0] += 1_000
    room.keyboard.keys("4", HUMAN)
    room.keyboard.keys("2\n", 40)
    qtbot.waitUntil(lambda: room.keyboard.typed == ["42"])
    box = room.put(QLineEdit())
    assert isinstance(box, QLineEdit)
    entered: list[str] = []
    box.returnPressed.connect(lambda: entered.append(box.text()))
    room.keyboard.keys("42\n", 40)
    qtbot.waitUntil(lambda: entered == ["42"])


@pytest.mark.parametrize("boxed", [True, False])
def test_two_scanners_at_once_are_told_as_one_stream(room: Room, boxed: bool) -> None:
    box = room.put(QLineEdit("kim")) if boxed else None
    stream = "".join(a + b for a, b in zip(CODE, OTHER, strict=True))
    room.keyboard.scan(stream[:23] + "\n" + stream[23:])
    assert room.keyboard.scanned == []
    assert room.keyboard.mixed == [[stream[:23] + "\n" + stream[23:] + "\n"]]
    assert box is None or state_of(box) == "kim"


def test_long_numbers_scanned_one_after_the_other_stay_apart(room: Room, qtbot: QtBot) -> None:
    ticket = "10045678901234567890"
    room.keyboard.keys((ticket + "\n") * 3, 4)
    told = room.keyboard.scanned
    qtbot.waitUntil(lambda: len(told) + len(room.keyboard.mixed) == 3)
    assert told == [ticket] * 3


@pytest.mark.parametrize("boxed", [True, False])
@pytest.mark.parametrize("code", [CODE, "k3v9xq2mzp"])
def test_a_scanner_that_sends_no_enter_is_heard_after_a_silence(
    room: Room, qtbot: QtBot, code: str, boxed: bool
) -> None:
    box = room.put(QLineEdit("kim")) if boxed else None
    room.keyboard.scan(code, end="")
    qtbot.waitUntil(lambda: room.keyboard.scanned == [code])
    assert box is None or state_of(box) == "kim"
    assert room.keyboard.letters == []


@pytest.mark.parametrize("first", range(3, 10))
def test_a_badge_that_comes_in_two_pieces_leaves_no_trace_in_a_box(room: Room, first: int) -> None:
    box = room.put(QLineEdit("kim"))
    room.keyboard.scan(CODE[:first], end="")
    room.keyboard.time[0] += 500
    room.keyboard.keys(CODE[first:] + "\n", 5)
    assert room.keyboard.scanned == [CODE]
    assert state_of(box) == "kim"


@pytest.mark.parametrize("first", range(2, 5))
def test_a_letter_typed_into_a_badge_that_comes_in_two_pieces_stays_in_the_box(room: Room, first: int) -> None:
    box = room.put(QLineEdit("zhan"))
    room.keyboard.scan(CODE[: first - 1] + "g" + CODE[first - 1 : first], end="")
    room.keyboard.keys(CODE[first : first + 2], 70)
    room.keyboard.time[0] += 70
    room.keyboard.keys(CODE[first + 2 : 9] + "s" + CODE[9:] + "\n", 5)
    assert room.keyboard.scanned == [CODE]
    assert state_of(box) == "zhangs"


def test_a_line_feed_after_the_enter_is_swallowed(room: Room) -> None:
    page = room.put(QPlainTextEdit("kim"))
    room.keyboard.scan()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier, "\n")
    QApplication.sendEvent(page, event)
    room.keyboard.keys("\n", 5)
    assert state_of(page) == "kim"
    room.keyboard.time[0] += SWALLOW_MS
    room.keyboard.keys("\n", 5)
    assert state_of(page) != "kim"


@pytest.mark.parametrize(("gap", "after", "presses"), [(2, 20, 0), (2, 30, 1), (8, 20, 0), (20, 35, 0), (20, 60, 1)])
def test_enter_of_somebody_who_types_a_name_counts_between_the_scans_of_others(
    room: Room, gap: int, after: int, presses: int
) -> None:
    """Only an Enter at the pace of the scanner is its second one."""
    box = room.put(QLineEdit())
    assert isinstance(box, QLineEdit)
    pressed: list[bool] = []
    box.returnPressed.connect(lambda: pressed.append(True))
    room.keyboard.keys("kim", 120)
    room.keyboard.time[0] += 200
    room.keyboard.keys(CODE + "\n", gap)
    room.keyboard.keys("\n", after)
    assert room.keyboard.scanned == [CODE]
    assert len(pressed) == presses
    assert state_of(box) == "kim"


def test_a_prefix_and_a_slow_pace_are_heard_as_set(room: Room) -> None:
    room.keyboard.scanner.set_habits(Habits("REG:", 150))
    box = room.put(QLineEdit())
    room.keyboard.keys("REG:k3v9xq2mzp\n", 110)
    assert room.keyboard.scanned == ["k3v9xq2mzp"]
    assert state_of(box) == ""


@pytest.mark.parametrize("page", [True, False])
def test_hangul_that_an_input_method_makes_of_a_foreign_code_is_undone(room: Room, page: bool) -> None:
    box = room.put(QPlainTextEdit("김") if page else QLineEdit("김"))
    room.keyboard.time[0] += 1_000
    room.keyboard.hangul("k3v9xq2mzp\n")
    [reading] = room.keyboard.scanned
    assert "k3v9xq2mzp" in read_code(reading).foreign
    assert state_of(box) == "김"


def test_syllables_are_taken_apart_into_the_keys(room: Room) -> None:
    box = room.put(QLineEdit())
    keyboard = room.keyboard
    keyboard.time[0] += 1_000
    keyboard.keys("7", 0)
    for preedit in ("ㅎ", "하", "한"):
        keyboard.compose(preedit=preedit)
    keyboard.compose(commit="한", preedit="ㄱ")
    keyboard.compose(preedit="그")
    keyboard.compose(preedit="글")
    keyboard.compose(commit="글")
    keyboard.keys("42\n", 2)
    [reading] = keyboard.scanned
    assert "7gksrmf42" in read_code(reading).foreign
    assert state_of(box) == ""


def test_what_was_being_composed_when_a_scan_came_is_the_persons(room: Room) -> None:
    box = room.put(QLineEdit())
    keyboard = room.keyboard
    for preedit in ("ㄱ", "기", "김"):
        keyboard.compose(preedit=preedit, gap=HUMAN)
    keyboard.compose(commit="김", gap=HUMAN)
    keyboard.keys(CODE + "\n", 4)
    assert [*keyboard.scanned, *(readings[0] for readings in keyboard.mixed)] == [CODE]
    assert state_of(box) == "김"


def test_what_is_still_being_composed_at_the_end_of_a_scan_belongs_to_it(room: Room) -> None:
    box = room.put(QLineEdit())
    keyboard = room.keyboard
    keyboard.time[0] += 1_000
    keyboard.keys("2016", 4)
    keyboard.compose(preedit="ㅁ")
    keyboard.compose(commit="ㅁ", preedit="ㅠ")
    keyboard.keys("\n", 4)
    [reading] = keyboard.scanned
    assert "2016ab" in read_code(reading).foreign
    keyboard.compose(commit="ㅠ")  # the input method gives up what it was composing
    assert state_of(box) == ""


def test_pinyin_composed_by_a_person_is_no_scan(room: Room) -> None:
    box = room.put(QLineEdit())
    keyboard = room.keyboard
    for preedit in ("n", "ni", "ni h", "ni ha", "ni hao"):
        keyboard.compose(preedit=preedit, gap=90)
    keyboard.compose(commit="你好", gap=HUMAN)
    keyboard.keys("\n", HUMAN)
    assert keyboard.scanned == []
    assert state_of(box) == "你好"


def test_a_badge_scanned_into_a_box_is_not_even_noticed_there(room: Room) -> None:
    box = room.put(QLineEdit())
    assert isinstance(box, QLineEdit)
    room.keyboard.person("kim")
    changes: list[str] = []
    box.textChanged.connect(changes.append)
    room.keyboard.scan()
    assert room.keyboard.scanned == [CODE]
    assert changes == []
    box.undo()
    assert box.text() == ""


def test_digits_typed_into_a_box_show_at_once_for_a_person(room: Room, qtbot: QtBot) -> None:
    box = room.put(QLineEdit())
    assert isinstance(box, QLineEdit)
    room.keyboard.person("4")
    with qtbot.waitSignal(box.textChanged, timeout=500):
        pass
    assert box.text() == "4"
    room.keyboard.person("26 kim")
    assert box.text().startswith("426 ki")


def test_a_syllable_that_the_input_method_loses_under_speed_still_counts(room: Room) -> None:
    box = room.put(QLineEdit())
    keyboard = room.keyboard
    keyboard.time[0] += 1_000
    keyboard.keys("2016", 3)
    for preedit in ("ㅌ", "타", "탓", "", "ㅂ", "부", ""):
        keyboard.compose(preedit=preedit, gap=2)
    keyboard.compose(commit="부", gap=1)
    keyboard.keys("7\n", 2)
    [reading] = keyboard.scanned
    assert "2016xktqn7" in read_code(reading).foreign
    assert state_of(box) == ""


def hold_ctrl(keyboard: Keyboard, text: str, gap: int, *, repeats: bool = False) -> list[str]:
    """Keys that come while somebody holds Ctrl, as the window system sends them; those that Qt would look up among the
    shortcuts."""
    commands = []
    for sign in text:
        keyboard.time[0] += gap
        key = Qt.Key.Key_Return if sign == "\n" else Qt.Key(ord(sign.upper()))
        place = {"\n": 28, "f": 33}.get(sign) or ("1234567890".index(sign) + 2)
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.ControlModifier, place + 8, 0, 0, "", repeats)
            event.ignore()
            # Not through Qt, which would look among the shortcuts for a key that a program sends.
            keyboard.scanner.eventFilter(keyboard.target(), event)
            if kind == QEvent.Type.ShortcutOverride and not event.isAccepted():
                commands.append(sign)
    return commands


@pytest.fixture
def jumps(room: Room) -> list[str]:
    """Ctrl and a digit show another screen."""
    jumped: list[str] = []
    for digit in "0123456789":
        QShortcut(QKeySequence(f"Ctrl+{digit}"), room.window, activated=lambda digit=digit: jumped.append(digit))
    return jumped


@pytest.mark.parametrize("boxed", [True, False])
@pytest.mark.parametrize("first", [0, 1, 2, 3, 7, 11])
@pytest.mark.parametrize("held", [1, 2, 4, 12])
def test_a_scan_that_comes_while_somebody_holds_ctrl_is_heard_and_jumps_nowhere(
    room: Room, qtbot: QtBot, jumps: list[str], boxed: bool, first: int, held: int
) -> None:
    """Ctrl goes down before the key `first` and up `held` keys later."""
    box = room.put(QLineEdit("kim")) if boxed else None
    keyboard, keys = room.keyboard, CODE + "\n"
    keyboard.time[0] += 1_000
    keyboard.keys(keys[:first], 4)
    asked = hold_ctrl(keyboard, keys[first : min(first + held, len(CODE))], 4)
    keyboard.keys(keys[min(first + held, len(CODE)) :], 4)
    qtbot.waitUntil(lambda: keyboard.scanned == [CODE], timeout=1_000)
    assert asked == jumps == []
    assert box is None or state_of(box) == "kim"
    assert keyboard.typed == keyboard.letters == []


@pytest.mark.parametrize("boxed", [True, False])
def test_ctrl_and_a_digit_of_a_person_is_a_command_a_moment_later(
    room: Room, qtbot: QtBot, jumps: list[str], boxed: bool
) -> None:
    box = room.put(QLineEdit("kim")) if boxed else None
    for number, digit in enumerate("2714", 1):
        assert hold_ctrl(room.keyboard, digit, HUMAN) == []
        qtbot.waitUntil(lambda number=number: len(jumps) == number, timeout=1_000)
    assert jumps == list("2714")
    assert room.keyboard.scanned == room.keyboard.typed == []
    assert box is None or state_of(box) == "kim"
    room.keyboard.scan()
    assert room.keyboard.scanned == [CODE]


def test_ctrl_and_a_digit_held_down_repeats_as_ever(room: Room, qtbot: QtBot, jumps: list[str]) -> None:
    assert hold_ctrl(room.keyboard, "2", HUMAN) == []
    qtbot.waitUntil(lambda: jumps == ["2"])
    assert hold_ctrl(room.keyboard, "2222", 30, repeats=True) == list("2222")


def test_ctrl_f_beside_the_first_digit_of_a_scan_finds_and_the_scan_is_heard(
    room: Room, qtbot: QtBot, jumps: list[str]
) -> None:
    keyboard = room.keyboard
    keyboard.time[0] += 1_000
    assert hold_ctrl(keyboard, CODE[0], 4) == []
    assert hold_ctrl(keyboard, "f", 2) == ["f"]
    keyboard.keys(CODE[1:] + "\n", 4)
    qtbot.waitUntil(lambda: keyboard.scanned == [CODE], timeout=1_000)
    assert jumps == []
