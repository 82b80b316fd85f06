"""The reasons in a delegate's panel: read, changed, and kept."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.services.desk import LET_IN, check_in, place_of
from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.screens.delegates import DelegatesScreen
from companion.ui.stops import SampleWeek, Stop, stage


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, Stop("delegates", "delegates"), settings) as made:
        yield made


def test_why_somebody_was_let_in_is_changed_in_their_panel(here: Any) -> None:
    screen = here.screen
    assert isinstance(screen, DelegatesScreen)
    read = here.desk.file.read
    who = read.delegates()[0]
    place = place_of(read, "activity-closing")
    assert check_in(here.desk, who.id, place, admit_anyway=LET_IN).entry
    here.settle()
    screen.presenter.choose(who.id)
    here.settle()
    boxes = screen.panel.let_in.boxes
    assert [box.text() for box in boxes] == [LET_IN]
    boxes[0].setFocus()
    QTest.keyClick(boxes[0], Qt.Key.Key_Return)
    here.settle()
    assert len(read.presence(who.id, place.activity.id).sightings) == 1
    assert read.presence(who.id, place.activity.id).sightings[0].reason == LET_IN
    boxes[0].setText("Carries the flag")
    QTest.keyClick(boxes[0], Qt.Key.Key_Return)
    here.settle()
    assert read.presence(who.id, place.activity.id).sightings[0].reason == "Carries the flag"
    assert who.full_name in here.window.toast.text()


def test_somebody_who_was_never_let_in_has_no_such_boxes(here: Any) -> None:
    screen = here.screen
    assert isinstance(screen, DelegatesScreen)
    screen.presenter.choose(here.desk.file.read.delegates()[1].id)
    here.settle()
    assert not screen.panel.let_in.isVisible()
