"""Taking a paper list in at the desk, by keys and scans alone."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.rosters import line_number
from companion.services.rosters import make_roster
from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage

SEMINAR = "activity-seminar-b"


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, Stop("desk", "check-in"), settings, rest=False) as made:
        made.clock.now += timedelta(hours=5)
        yield made


def press(here: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or here.window, key, modifier)
    here.settle()


def type_slowly(here: Stage, text: str) -> None:
    for letter in text:
        QTest.keyClick(QApplication.focusWidget(), letter, delay=60)  # as fast as a person
    press(here, Qt.Key.Key_Return)


def in_seminar(here: Stage) -> int:
    return sum(bool(one.sightings) for one in here.desk.file.read.presences_at(SEMINAR).values())


def test_scan_the_sheet_type_lines_enter_and_ctrl_z(here: Stage) -> None:
    screen = here.screen
    assert isinstance(screen, CheckInScreen)
    sheet = make_roster(here.desk, SEMINAR)[0].sheet
    screen.scanned(line_number(sheet, 0))
    here.settle()
    card = screen.side.panels.paper
    assert card.isVisible()
    assert card.box.hasFocus()
    assert card.time.text() == "14:00"
    type_slowly(here, "2")
    type_slowly(here, "4-5")
    screen.scanned(line_number(sheet, 7))
    here.settle()
    assert [line.ticked for line in card.lines.lines.lines] == [line in {2, 4, 5, 7} for line in range(1, 9)]
    assert card.go.text() == "Take in 4 people"
    press(here, Qt.Key.Key_Down)
    assert card.lines.hasFocus()
    press(here, Qt.Key.Key_Space)
    assert card.go.text() == "Take in 3 people"
    press(here, Qt.Key.Key_F9)
    assert not card.isVisible()
    assert in_seminar(here) == 3
    assert "3 people" in here.window.toast.text()
    press(here, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert in_seminar(here) == 0


def test_numbers_typed_beside_the_box_tick_too_and_escape_keeps_the_ticks(here: Stage) -> None:
    screen = here.screen
    assert isinstance(screen, CheckInScreen)
    sheet = make_roster(here.desk, SEMINAR)[0].sheet
    screen.scanned(line_number(sheet, 1))
    here.settle()
    screen.typed("3")
    card = screen.side.panels.paper
    assert card.go.text() == "Take in 2 people"
    assert screen.presenter.state.result is None
    press(here, Qt.Key.Key_Escape)
    assert not card.isVisible()
    screen.scanned(line_number(sheet, 0))
    here.settle()
    assert card.go.text() == "Take in 2 people"


@pytest.mark.parametrize("elsewhere", ["roll-call", "delegates"])
def test_a_line_scanned_on_another_screen_is_taken_to_the_desk(here: Stage, elsewhere: str) -> None:
    sheet = make_roster(here.desk, SEMINAR)[0].sheet
    desk = here.screen
    assert isinstance(desk, CheckInScreen)
    here.window.show_screen(elsewhere)
    here.settle()
    other = here.window.current()
    assert other is not None
    assert other.key == elsewhere
    other.scanned(line_number(sheet, 6))
    here.settle()
    assert here.window.current() is desk
    assert desk.side.panels.paper.go.text() == "Take in 1 person"
    assert in_seminar(here) == 0
