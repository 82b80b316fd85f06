"""The morning check on the screen: signs, sentences and buttons of every state, and what the keys do."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from companion.devices import Laptop
from companion.domain.preflight import CheckLine, Finding, Fix, Light, Subject
from companion.presenters.morning_check import MorningState
from companion.services import roster
from companion.services.preflight.devices import ScannerFacts
from companion.ui.check_words import summary
from companion.ui.look import Look
from companion.ui.screen import Screen
from companion.ui.screens.delegates import DelegatesScreen
from companion.ui.screens.delegates import build as build_delegates
from companion.ui.screens.morning_check import MorningCheckScreen

InWindow = Callable[[Screen], None]


@pytest.fixture
def shown(early_office: Any, dressed: Look, in_window: InWindow) -> MorningCheckScreen:
    """The screen after its look at an event of which nothing was printed, with a scanner that was not heard."""
    laptop = Laptop(lambda: early_office.settings, lambda: early_office.printers, lambda: ScannerFacts(heard=False))
    early_office.settings = replace(early_office.settings, printer="Lobby", badge_stock="a4-90x55-cut")
    screen = MorningCheckScreen(replace(early_office.context(), devices=lambda: laptop), dressed)
    in_window(screen)
    assert not screen.presenter.state.running
    return screen


def test_every_line_has_its_sign_its_sentence_and_a_button_where_there_is_a_fix(shown: MorningCheckScreen) -> None:
    for line in shown.presenter.state.lines:
        row = shown.list.row(str(line.subject))
        assert row is not None
        assert row.view is not None
        assert row.view.light == line.light
        assert row.sentence.text_in_full()
        assert row.sign.accessibleName() == row.view.spoken
        assert row.button.isVisible() is (line.fix is not None)


def test_the_first_two_fixes_show_their_keys_and_the_keys_press_them(
    shown: MorningCheckScreen, early_office: Any
) -> None:
    fixes = shown.presenter.state.fixes
    rows = [shown.list.row(str(line.subject)) for line in fixes]
    assert [row.view.key for row in rows if row is not None and row.view is not None][:3] == ["F9", "F10", ""]
    assert fixes[0].subject is Subject.UNPRINTED
    assert shown.first_action()
    name, what = early_office.opened[-1]
    assert (name, what) == ("badges", {"delegates": fixes[0].delegates})
    assert len(fixes[0].delegates) == 17


def test_f5_looks_again_and_ctrl_p_prints_a_test_badge(
    shown: MorningCheckScreen, early_office: Any, qtbot: QtBot
) -> None:
    person = early_office.desk.file.read.delegates()[0]
    roster.withdraw_badge(early_office.desk, person.id, "lost")
    qtbot.keyClick(shown, Qt.Key.Key_F5)
    row = shown.list.row(str(Subject.BADGES))
    assert row is not None
    assert row.names.text_in_full() == person.full_name
    qtbot.keyClick(shown, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert [printer for _pdf, printer, _title in early_office.printers.took] == ["Lobby"]
    assert "Lobby" in early_office.toasts[-1]


def test_without_a_printer_ctrl_p_saves_a_pdf(
    shown: MorningCheckScreen, early_office: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    early_office.settings = replace(early_office.settings, printer="")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "t.pdf"), ""))
    shown.print_test()
    assert (tmp_path / "t.pdf").read_bytes().startswith(b"%PDF")
    assert "t.pdf" in early_office.toasts[-1]


def test_a_scan_is_heard_and_recorded_nowhere(shown: MorningCheckScreen, early_office: Any) -> None:
    before = early_office.desk.file.read.entry_count()
    badge = next(iter(early_office.desk.file.read.active_badges().values()))
    shown.scanned(badge.code)
    row = shown.list.row(str(Subject.SCANNER))
    assert row is not None
    assert row.view is not None
    assert row.view.light == Light.GREEN
    assert early_office.desk.file.read.entry_count() == before
    assert badge.code in early_office.toasts[-1]


def test_esc_goes_back_to_the_desk(shown: MorningCheckScreen, early_office: Any) -> None:
    assert shown.escape()
    assert early_office.opened == [("check-in", {})]


@pytest.mark.parametrize("fix", [fix for fix in Fix if fix not in {Fix.SAVE_COPY, Fix.BACK_UP, Fix.COUNT_AGAIN}])
def test_every_fix_leads_somewhere(shown: MorningCheckScreen, early_office: Any, fix: Fix) -> None:
    line = CheckLine(Subject.FILE, Light.RED, Finding.FILE_DAMAGED, fix=fix)
    shown.presenter.state = MorningState(lines=(line,))
    shown.render_state(shown.presenter.state)
    row = shown.list.row(str(Subject.FILE))
    assert row is not None
    row.button.click()
    assert early_office.opened


def test_rows_that_went_away_leave_and_those_that_stay_keep_their_order(shown: MorningCheckScreen) -> None:
    state = shown.presenter.state
    shown.render_state(replace(state, lines=tuple(line for line in state.lines if line.subject is not Subject.KEY)))
    assert shown.list.row(str(Subject.KEY)) is None
    shown.render_state(replace(state, lines=state.lines[::-1]))
    column = shown.list.left.column
    parts = [column.itemAt(place).widget() for place in range(column.count())]
    ids = [part.view.id for part in parts if part is not None and getattr(part, "view", None) is not None]
    assert (
        ids
        == [str(line.subject) for line in sorted(state.lines, key=lambda one: [*Subject].index(one.subject))][
            : len(ids)
        ]
    )


@pytest.mark.parametrize("language", ["en", "zh_CN", "ko"])
def test_nothing_is_cut_off_in_any_language(
    shown: MorningCheckScreen, dressed: Look, language: str, qtbot: QtBot
) -> None:
    def whole() -> bool:
        rows = [row for column in (shown.list.left, shown.list.right) for row in column.rows.values()]
        texts = [text for row in rows for text in (row.sentence, row.names, row.remedy) if text.isVisible()]
        buttons = [row.button for row in rows if row.button.isVisible()]
        assert texts
        assert buttons
        return all(text.height() >= text.heightForWidth(text.width()) > 0 for text in texts) and all(
            button.width() >= button.sizeHint().width() for button in buttons
        )

    dressed.set_language(language)
    qtbot.waitUntil(whole)


def light(one: Light, count: int) -> tuple[CheckLine, ...]:
    return tuple(CheckLine(subject, one, Finding.FILE_WHOLE) for subject in list(Subject)[:count])


@pytest.mark.parametrize(
    ("lines", "sign", "words"),
    [
        (light(Light.GREEN, 3), Light.GREEN, "Ready. Everything is as it should be."),
        (light(Light.AMBER, 2), Light.AMBER, "Ready. 2 things to look at."),
        (light(Light.AMBER, 1), Light.AMBER, "Ready. 1 thing to look at."),
        (light(Light.RED, 1), Light.RED, "Not ready. 1 thing to mend first."),
        (light(Light.RED, 2), Light.RED, "Not ready. 2 things to mend first."),
    ],
)
def test_the_summary_says_whether_people_may_come(
    dressed: Look, clock: Any, lines: tuple[CheckLine, ...], sign: Light, words: str
) -> None:
    assert summary(MorningState(lines=lines, checked_at=clock())) == (sign, words)
    assert summary(MorningState(lines=lines, running=True, done=2, of=9)) == (None, "Looking: 2 of 9.")


def test_show_them_narrows_the_delegates_to_those_and_esc_to_everybody(
    early_office: Any, dressed: Look, in_window: InWindow
) -> None:
    screen = build_delegates(early_office.context(), dressed)
    assert isinstance(screen, DelegatesScreen)
    in_window(screen)
    wanted = tuple(delegate.id for delegate in early_office.desk.file.read.delegates()[3:5])
    screen.show_what(only=wanted)
    assert {row.id for row in screen.presenter.state.rows} == set(wanted)
    assert screen.only.isVisible()
    screen.only.set_value("")
    assert len(screen.presenter.state.rows) == 17
    assert not screen.only.isVisible()
