"""A coordinator corrects attendance in the delegates screen, by keys alone; the history says who and why."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.attendance import Status, attendance
from companion.settings import Settings
from companion.ui.correction_dialog import CorrectionDialog
from companion.ui.look import Look
from companion.ui.screens.delegates import DelegatesScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage
from companion.ui.stops.checkin import person

OPENING = "activity-opening"


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, Stop("list", "delegates"), settings, rest=False) as made:
        screen = made.screen
        assert isinstance(screen, DelegatesScreen)
        screen.presenter.choose(person(made, "Lu Zhiwei").id)
        made.settle()
        yield made


def status(here: Stage, activity: str = OPENING) -> Status:
    found = here.desk.file.read.activity(activity)
    assert found is not None
    presence = here.desk.file.read.presence(person(here, "Lu Zhiwei").id, activity)
    return attendance(presence, found, here.clock.now).status


def press(here: Stage, widget: Any, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)
    here.settle()


def asked(here: Stage) -> CorrectionDialog:
    dialog = here.screen.findChild(CorrectionDialog)
    assert isinstance(dialog, CorrectionDialog)
    return dialog


def test_f7_asks_and_enter_corrects_and_ctrl_z_takes_it_back(here: Stage) -> None:
    assert status(here) is Status.PRESENT
    press(here, here.window, Qt.Key.Key_F7)
    dialog = asked(here)
    assert dialog.reason.hasFocus()
    dialog.activity.setCurrentIndex(dialog.activity.findData(OPENING))
    dialog.activity.activated.emit(dialog.activity.currentIndex())
    assert "came" in dialog.history.text_in_full()
    dialog.truth.set_value("absent")
    dialog.truth.chosen.emit("absent")
    assert not dialog.times.isVisible()
    press(here, dialog.reason, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.fault.text_in_full().startswith("A correction needs a reason.")
    dialog.reason.setText("a colleague held the badge")
    press(here, dialog.reason, Qt.Key.Key_Return)
    assert here.screen.findChild(CorrectionDialog) is None
    assert status(here) is Status.ABSENT
    screen = here.screen
    assert isinstance(screen, DelegatesScreen)
    panel = screen.presenter.state.panel
    assert panel is not None
    line = next(one for one in panel.lines if one.activity == OPENING)
    assert (line.corrected, line.who, line.reason) == (True, "Jiwon", "a colleague held the badge")
    assert "Corrected by Jiwon: a colleague held the badge" in screen.panel.attendance_lines.visible_texts()
    press(here, here.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert status(here) is Status.PRESENT


def test_a_line_that_is_clicked_is_the_one_asked_about_and_a_time_is_put_right(here: Stage) -> None:
    screen = here.screen
    assert isinstance(screen, DelegatesScreen)
    screen.panel.attendance_lines.pressed.emit(OPENING)
    dialog = asked(here)
    assert dialog.form().activity == OPENING
    dialog.came.setText("9:xx")
    dialog.reason.setText("the clock was wrong")
    press(here, dialog.reason, Qt.Key.Key_Return)
    assert "is no time" in dialog.fault.text_in_full()
    dialog.came.setText("0950")
    press(here, dialog.came, Qt.Key.Key_Return)
    assert status(here) is Status.LATE
    screen.panel.attendance_lines.pressed.emit(OPENING)
    marks = here.screen.findChildren(CorrectionDialog)[-1].history.text_in_full().splitlines()
    assert len(marks) == 2
    assert "taken back" in marks[0]
    assert "corrected by Jiwon · the clock was wrong" in marks[1]
