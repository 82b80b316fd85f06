"""The page in the settings that tests the scanner: real keys, a verdict in words, nothing recorded."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.answers import UserError
from companion.domain.codes import new_code
from companion.domain.scanner_check import Ending, Finding
from companion.ui.look import Look
from companion.ui.settings_pages.scanner import ScannerPage
from companion.ui.widgets import Text

BADGE = new_code(lambda _: 555_555_555)


@pytest.fixture
def page(qtbot: QtBot, dressed: Look, office: Any) -> Iterator[ScannerPage]:
    window = QWidget()
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page = ScannerPage(office.context(), dressed)
    page.setParent(window)
    qtbot.addWidget(window)
    window.resize(1200, 640)
    page.resize(1200, 640)
    window.show()
    window.activateWindow()
    window.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window)
    page.activate()
    yield page
    page.leave()


def scan(text: str, *, enter: bool = True) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    for sign in text:
        QTest.keyClick(target, sign)
    if enter:
        QTest.keyClick(target, Qt.Key.Key_Return)


def words(page: ScannerPage) -> str:
    shown = (text for text in page.findChildren(Text) if text.isVisible())
    return "\n".join(text.text_in_full() for text in shown)


def test_before_the_first_scan_the_page_says_what_to_do(page: ScannerPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "No scan yet" in words(page))
    assert not page.advice.isVisible()


def test_a_scan_is_judged_in_words_with_its_keys(page: ScannerPage, office: Any, qtbot: QtBot) -> None:
    before = len(list(office.desk.file.read.journal()))
    scan(BADGE)
    assert page.presenter.state.verdict is not None
    assert page.presenter.state.verdict.findings == (Finding.GOOD,)
    qtbot.waitUntil(lambda: "set up well" in words(page))
    qtbot.waitUntil(lambda: BADGE in words(page))
    assert len(list(office.desk.file.read.journal())) == before


def test_a_scan_without_an_enter_is_told_after_a_silence(page: ScannerPage, qtbot: QtBot) -> None:
    scan(BADGE, enter=False)
    qtbot.waitUntil(lambda: page.presenter.state.trace is not None)
    assert page.presenter.state.trace is not None
    assert page.presenter.state.trace.ending is Ending.NONE
    qtbot.waitUntil(lambda: "Set the scanner to send Enter" in words(page))


def test_a_prefix_is_taken_over_with_one_button(page: ScannerPage, office: Any, qtbot: QtBot) -> None:
    scan(f"ABC{BADGE}")
    qtbot.waitUntil(lambda: "“ABC”" in words(page))
    assert page.advice.isVisible()
    page.advice.click()
    assert office.settings.scanner_prefix == "ABC"
    assert page.prefix.text() == "ABC"
    qtbot.waitUntil(lambda: "set up well" in words(page))
    assert not page.advice.isVisible()


def test_pace_and_prefix_are_kept(page: ScannerPage, office: Any) -> None:
    page.pace.chosen.emit("150")
    page.prefix.setText(" REG- ")
    page.prefix.editingFinished.emit()
    assert (office.settings.scanner_gap, office.settings.scanner_prefix) == (150, "REG-")


def test_the_sheet_is_printed_and_saved(page: ScannerPage, office: Any, tmp_path: Path) -> None:
    page.print_sheet()
    [(pdf, printer, title)] = office.printers.took
    assert (pdf[:5], printer, title) == (b"%PDF-", "Office", "Scanner test")
    assert office.toasts == ["The sheet is at Office."]
    from companion.ui import scanner_words

    page.presenter.save_sheet(scanner_words.sheet("en"), tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes()[:5] == b"%PDF-"


def test_a_printer_that_refuses_is_told_with_what_to_do(page: ScannerPage, office: Any) -> None:
    office.printers.trouble = UserError("The printer is off.", "Switch it on.")
    page.print_sheet()
    assert "Switch it on" in office.toasts[-1]
    office.printers.trouble, office.printers.names = None, ()
    page.print_sheet()
    assert "no printer" in office.toasts[-1]
    assert page.print_button.isEnabled()


def test_another_page_hears_nothing(page: ScannerPage) -> None:
    page.leave()
    scan(BADGE)
    assert page.presenter.state.trace is None
