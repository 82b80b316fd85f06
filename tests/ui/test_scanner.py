"""The scanner is heard wherever the cursor is, and what a person types is never taken away."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.codes import new_code
from companion.domain.keystrokes import GAP_MS, LATE_MS, LONGEST_PAUSE_MS
from companion.ui.scanner import SWALLOW_MS, Scanner

CODE = "772044189554"


@dataclass
class Desk:
    """A window with a text box, a page of text, a button and a part that takes the keyboard but no text."""

    window: QWidget
    box: QLineEdit
    page: QPlainTextEdit
    button: QPushButton
    panel: QWidget
    scanner: Scanner
    time: list[int]
    scanned: list[str] = field(default_factory=list)
    typing: list[str] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    presses: list[str] = field(default_factory=list)

    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def keys(self, text: str, gap: int) -> None:
        for character in text:
            self.time[0] += gap
            if character == "\n":
                QTest.keyClick(self.focused(), Qt.Key.Key_Return)
            elif character == "\t":
                QTest.keyClick(self.focused(), Qt.Key.Key_Tab)
            elif character.isascii():
                QTest.keyClick(self.focused(), character)
            else:
                QApplication.sendEvent(
                    self.focused(),
                    QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character),
                )

    def scan(self, text: str = CODE, end: str = "\n") -> None:
        self.time[0] += 1000
        self.keys(text + end, 8)

    def type(self, text: str) -> None:
        self.keys(text, 160)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    window = QWidget()
    column = QVBoxLayout(window)
    box, page, button, panel = QLineEdit(), QPlainTextEdit(), QPushButton("Print"), QWidget()
    panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for part in (box, page, button, panel):
        column.addWidget(part)
    time = [1_000_000]
    scanner = Scanner(lambda: time[0])
    scanner.install(qapp)
    desk = Desk(window, box, page, button, panel, scanner, time)
    scanner.scanned.connect(desk.scanned.append)
    scanner.typing.connect(desk.typing.append)
    scanner.typed.connect(desk.typed.append)
    scanner.letter.connect(desk.letters.append)
    button.clicked.connect(lambda: desk.presses.append("print"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    panel.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is panel)
    yield desk
    scanner.close()


@pytest.mark.parametrize("place", ["panel", "box", "page", "button"])
@pytest.mark.parametrize("end", ["\n", "\t"], ids=["enter", "tab"])
def test_a_scan_is_heard_wherever_the_cursor_is_and_leaves_no_trace(desk: Desk, place: str, end: str) -> None:
    part: QWidget = getattr(desk, place)
    part.setFocus()
    desk.scan(end=end)
    assert desk.scanned == [CODE]
    assert desk.box.text() == ""
    assert desk.page.toPlainText() == ""
    assert desk.presses == []
    assert desk.typed == []
    assert [text for text in desk.typing if text] == []
    assert desk.focused() is part


def test_words_in_a_box_stay_as_they_were_and_undo_does_not_bring_digits(desk: Desk) -> None:
    desk.box.setFocus()
    desk.type("zhang")
    desk.box.setSelection(1, 3)
    desk.scan()
    assert desk.scanned == [CODE]
    assert desk.box.text() == "zhang"
    assert desk.box.selectedText() == "han"
    desk.box.undo()
    assert not any(character.isdigit() for character in desk.box.text())
    desk.box.redo()
    assert not any(character.isdigit() for character in desk.box.text())


def test_a_page_of_text_stays_as_it_was(desk: Desk) -> None:
    desk.page.setPlainText("first line\nsecond line")
    desk.page.setFocus()
    desk.scan()
    assert desk.page.toPlainText() == "first line\nsecond line"
    desk.page.undo()
    desk.page.redo()
    assert CODE not in desk.page.toPlainText()


def test_the_second_enter_of_a_scanner_presses_nothing(desk: Desk) -> None:
    entered: list[str] = []
    desk.box.returnPressed.connect(lambda: entered.append(desk.box.text()))
    desk.box.setFocus()
    desk.scan(end="\n\n")
    assert entered == []
    desk.time[0] += SWALLOW_MS
    desk.keys("\n", 1)
    assert entered == [""]


def test_full_width_digits_are_digits(desk: Desk) -> None:
    desk.scan("７７２０４４１８９５５４")
    assert desk.scanned == [CODE]


def test_a_foreign_code_with_letters_is_a_scan_and_starts_no_search(desk: Desk, qtbot: QtBot) -> None:
    desk.scan("k3v9xq2mzp")
    assert desk.scanned == ["k3v9xq2mzp"]
    qtbot.wait(GAP_MS * 2)
    assert desk.letters == []


def test_digit_keys_of_a_french_layout_are_read_by_their_place(desk: Desk) -> None:
    desk.time[0] += 1000
    printed = {"1": "&", "2": "é", "3": '"', "4": "'", "5": "(", "6": "-", "7": "è", "8": "_", "9": "ç", "0": "à"}
    for digit in CODE:
        desk.time[0] += 8
        code = 19 if digit == "0" else 9 + int(digit)
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, code, 0, 0, printed[digit], False, 1)
        QApplication.sendEvent(desk.focused(), event)
    desk.keys("\n", 8)
    assert desk.scanned == [CODE]


def test_slow_digits_and_enter_are_a_number_typed_by_hand(desk: Desk) -> None:
    desk.type("4621")
    desk.type("\n")
    assert desk.typed == ["4621"]
    assert desk.scanned == []
    assert desk.typing[-1] == ""
    assert "462" in desk.typing


def test_a_wrong_digit_typed_by_hand_can_be_taken_back(desk: Desk) -> None:
    desk.type("469")
    desk.time[0] += 160
    QTest.keyClick(desk.focused(), Qt.Key.Key_Backspace)
    desk.type("2\n")
    assert desk.typed == ["462"]


def test_esc_gives_up_a_number_typed_by_hand(desk: Desk) -> None:
    desk.type("469")
    desk.time[0] += 160
    QTest.keyClick(desk.focused(), Qt.Key.Key_Escape)
    desk.type("\n")
    assert desk.typed == []
    assert desk.typing[-1] == ""


def test_a_letter_starts_the_search(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.scanner.letter, timeout=2000):
        desk.type("l")
    assert desk.letters == ["l"]


def test_office_screens_hear_scans_but_neither_letters_nor_digits(desk: Desk, qtbot: QtBot) -> None:
    desk.scanner.set_desk(False)
    desk.type("l46\n")
    qtbot.wait(GAP_MS * 2)
    assert (desk.letters, desk.typed) == ([], [])
    desk.scan()
    assert desk.scanned == [CODE]


def test_five_quick_characters_are_no_scan(desk: Desk, qtbot: QtBot) -> None:
    desk.box.setFocus()
    desk.scan("12345")
    qtbot.waitUntil(lambda: desk.box.text() == "12345")
    assert desk.scanned == []


def test_shortcuts_are_no_characters(desk: Desk) -> None:
    desk.time[0] += 1000
    QTest.keyClick(desk.panel, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    desk.type("\n")
    assert desk.typed == []


def test_the_scanner_is_seen_once(desk: Desk) -> None:
    times: list[int] = []
    desk.scanner.seen.connect(lambda: times.append(1))
    desk.scan()
    other = new_code(lambda _: 1)
    desk.scan(other)
    assert times == [1]
    assert desk.scanned == [CODE, other]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text("abcxyz0123456789 -", max_size=14), gap=st.integers(GAP_MS, 400))
def test_what_a_person_types_into_a_box_stays_there(desk: Desk, text: str, gap: int) -> None:
    desk.box.clear()
    desk.scanned.clear()
    desk.box.setFocus()
    desk.time[0] += 5000
    desk.keys(text + "\n", gap)
    assert desk.box.text() == text
    assert desk.scanned == []


@pytest.mark.parametrize("first", range(1, 7))
def test_a_badge_number_that_comes_in_two_pieces_is_one_scan(desk: Desk, first: int) -> None:
    code = new_code(lambda _: 4_711)
    desk.panel.setFocus()
    desk.keys(code[:first], 8)
    desk.time[0] += LONGEST_PAUSE_MS // 2
    desk.keys(code[first:] + "\n", 8)
    assert desk.scanned == [code]
    assert desk.typed == []


def test_digits_typed_long_before_a_scan_do_not_join_it(desk: Desk) -> None:
    code = new_code(lambda _: 4_711)
    desk.panel.setFocus()
    desk.type("12")
    desk.time[0] += LONGEST_PAUSE_MS
    desk.scan(code)
    assert desk.scanned == [code]


def test_keys_on_their_way_when_the_window_goes_reach_nobody(desk: Desk, qtbot: QtBot) -> None:
    desk.panel.setFocus()
    desk.time[0] += 1000
    desk.keys("zw", 8)
    with qtbot.assertNotEmitted(desk.scanner.letter, wait=2 * (LATE_MS + GAP_MS)):
        desk.scanner.close()
    desk.scan()
    assert (desk.letters, desk.scanned) == ([], [])


def test_the_window_systems_own_times_count_when_the_program_was_busy(desk: Desk, qapp: QApplication) -> None:
    scanner = Scanner(lambda: desk.time[0], stamps=True)
    heard: list[str] = []
    scanner.scanned.connect(heard.append)
    desk.scanner.close()
    scanner.install(qapp)
    desk.panel.setFocus()
    for number, character in enumerate([*CODE, "\r"]):
        desk.time[0] += 500
        key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, character)
        event.setTimestamp(10_000 + 8 * number)
        QApplication.sendEvent(desk.focused(), event)
    scanner.close()
    assert heard == [CODE]
