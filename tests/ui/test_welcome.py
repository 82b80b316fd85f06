"""The start screen and the form for a new event, in the window."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.answers import UserError
from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.screens.new_event import NewEventScreen
from companion.ui.screens.settings import SettingsScreen
from companion.ui.screens.welcome import WelcomeScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage


@pytest.fixture
def here(qapp: QApplication, dressed: Look, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.setattr("companion.ui.session.events_folder", lambda: tmp_path / "events")
    settings = Settings("en", "light", 100, reduce_motion=True)
    with stage(qapp, dressed, SampleWeek(tmp_path), Stop("start", "welcome", event=False), settings) as made:
        yield made


def test_one_enter_brings_a_newcomer_to_a_desk_with_people_to_check_in(here: Stage) -> None:
    QTest.keyClick(here.window, Qt.Key.Key_Return)
    here.settle()
    screen = here.screen
    assert isinstance(screen, CheckInScreen)
    assert screen.presenter.state.board.missing


def test_the_event_that_was_open_is_offered_next_time(here: Stage) -> None:
    QTest.keyClick(here.window, Qt.Key.Key_Return)
    here.settle()
    here.session.open_screen("welcome")
    here.settle()
    screen = here.screen
    assert isinstance(screen, WelcomeScreen)
    assert screen.presenter.state.cards[0].event.sample
    assert screen.go_on.text() == "Continue"


def test_a_new_event_leads_from_its_form_to_its_desk(here: Stage, qtbot: QtBot) -> None:
    QTest.keyClick(here.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    here.settle()
    form = here.screen
    assert isinstance(form, NewEventScreen)
    form.make()
    assert form.error.isVisible()
    QTest.keyClicks(form.titles["en"], "Winter visit")
    qtbot.waitUntil(lambda: form.titles["en"].text() == "Winter visit")  # so fast, it could have been a scanner
    form.make()
    here.settle()
    screen = here.screen
    assert isinstance(screen, CheckInScreen)
    assert screen.presenter.state.event.title() == "Winter visit"
    assert screen.result.view.headline == "No activity yet"


def test_language_and_theme_count_at_once_and_are_kept(here: Stage) -> None:
    screen = here.screen
    assert isinstance(screen, WelcomeScreen)
    screen._actions.choose_language("ko")
    screen._actions.toggle_theme()
    here.settle()
    assert screen.new.accessibleName() == "새 행사"
    assert here.session.look.theme.dark
    kept = here.session.program.settings()
    assert (kept.language, kept.theme) == ("ko", "dark")


def test_settings_change_the_window_and_the_desk(here: Stage) -> None:
    QTest.keyClick(here.window, Qt.Key.Key_Return)
    here.settle()
    QTest.keyClick(here.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    here.settle()
    screen = here.screen
    assert isinstance(screen, SettingsScreen)
    screen.general.text_size.chosen.emit("125")
    assert here.session.look.scale == 125
    screen.general.desk_name.setText("Bus A")
    screen.general.desk_name.editingFinished.emit()
    here.settle()
    assert here.desk.file.desk()[1] == "Bus A"
    screen.general.leave_button.click()
    here.settle()
    assert isinstance(here.screen, WelcomeScreen)


def test_a_start_screen_that_is_gone_is_not_drawn_when_its_reading_ends(here: Stage) -> None:
    screen = here.screen
    assert isinstance(screen, WelcomeScreen)
    presenter = screen.presenter
    here.window.remove_screens()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    presenter.show_error(UserError("Too late.", "Nobody looks."))
    assert presenter.state.error is not None
