"""Moving scans in the window, by keys alone."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage
from companion.ui.stops.move import wrong_seminar

SEMINAR_A, SEMINAR_B = "activity-seminar-a", "activity-seminar-b"


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, Stop("desk", "check-in"), settings, rest=False) as made:
        yield made


def press(here: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or here.window, key, modifier)
    here.settle()


def came(here: Stage, activity: str) -> int:
    return sum(bool(one.sightings) for one in here.desk.file.read.presences_at(activity).values())


def test_ctrl_r_and_enter_move_and_ctrl_z_moves_back(here: Stage) -> None:
    wrong_seminar(here)
    screen = here.screen
    assert isinstance(screen, CheckInScreen)
    assert screen.side.move_button.isVisible()
    assert (came(here, SEMINAR_A), came(here, SEMINAR_B)) == (4, 0)
    press(here, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    card = screen.side.panels.move_card
    assert card.isVisible()
    assert card.source.hasFocus()
    assert card.preview.text_in_full() == "This desk: 4. All desks: 4."
    assert card.go.text() == "Move 4 scans"
    press(here, Qt.Key.Key_Return)
    assert (came(here, SEMINAR_A), came(here, SEMINAR_B)) == (0, 4)
    assert not card.isVisible()
    assert "4 people" in here.window.toast.text()
    press(here, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (came(here, SEMINAR_A), came(here, SEMINAR_B)) == (4, 0)


def test_the_arrows_choose_another_activity_and_a_typed_time_counts(here: Stage) -> None:
    wrong_seminar(here)
    screen = here.screen
    assert isinstance(screen, CheckInScreen)
    press(here, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    card = screen.side.panels.move_card
    press(here, Qt.Key.Key_Down)
    assert card.preview.text_in_full() == "Choose two different activities."
    assert not card.go.isEnabled()
    press(here, Qt.Key.Key_Up)
    assert card.go.isEnabled()
    card.time.chosen.emit("0")
    assert card.since.hasFocus()
    assert not card.go.isEnabled()
    for digit in "1340":
        QTest.keyClick(card.since, digit, delay=60)  # as fast as a person
    here.settle()
    assert card.since.text() == "1340"
    assert card.go.text() == "Move 4 scans"
    press(here, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert came(here, SEMINAR_A) == 4
