"""The label printer on the check-in desk: what staff see of it, and that a reprint is asked for, by keys alone."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from companion.domain.printing import QueueState
from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.stops import SampleWeek, Stage, all_stops, stage

STOPS = {stop.name: stop for stop in all_stops()}
At = Callable[[str], Stage]


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def at(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    from contextlib import ExitStack

    with ExitStack() as opened:
        settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
        yield lambda name: opened.enter_context(stage(qapp, dressed, week, STOPS[name], settings))


def desk(here: Stage) -> CheckInScreen:
    screen = here.screen
    assert isinstance(screen, CheckInScreen)
    return screen


def badge_fact(here: Stage) -> str:
    shown = desk(here)._shown
    assert shown is not None
    return shown.facts[-1].value


def banners(here: Stage) -> list[str]:
    return [f"{one.headline} {one.text}" for one in here.window.banner.showing()]


def states(here: Stage) -> list[QueueState]:
    return [row.state for row in here.desk.file.queue.rows()]


@pytest.mark.parametrize(
    ("stop", "words"),
    [
        ("checkin-labels-printing", "Printing…"),
        ("checkin-labels-waiting", "Waiting for the printer"),
        ("checkin-labels-printed", "Printed 09:26"),
        ("checkin-labels-refused", "Did not print"),
    ],
)
def test_the_answer_says_how_the_badge_stands_with_the_printer(at: At, stop: str, words: str) -> None:
    assert badge_fact(at(stop)) == words


def test_paper_that_is_out_stands_in_one_line_and_check_in_goes_on(at: At) -> None:
    here = at("checkin-labels-paper-out")
    (line,) = banners(here)
    assert line == "The label printer is out of paper. Check-in goes on. 2 badges will print when paper is back."
    before = len(here.desk.file.queue.rows())
    person = desk(here).presenter.state.board.missing[0]
    desk(here).presenter.check_in(person.id)
    here.settle()
    assert desk(here).presenter.state.result is not None
    assert len(here.desk.file.queue.rows()) == before + 1


def test_a_reprint_says_the_count_and_happens_only_after_yes(at: At) -> None:
    here = at("checkin-labels-reprint")
    (line,) = banners(here)
    assert line.startswith("This badge was printed once. Print it again for ")
    assert states(here) == [QueueState.PRINTED]
    assert here.window.banner.press(0)
    here.settle()
    assert len(states(here)) == 2
    assert banners(here) == []


def test_what_may_have_printed_is_answered_from_the_panel_with_a_key(at: At) -> None:
    here = at("checkin-labels-unsure")
    panel = desk(here).labels.panel
    assert panel is not None
    asked_about = states(here).count(QueueState.UNSURE)
    assert asked_about
    here.window.activateWindow()
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    here.settle()
    assert states(here).count(QueueState.UNSURE) == asked_about - 1
    assert QueueState.PRINTED in states(here)


def test_printer_trouble_is_said_once_on_the_page_of_the_printer(at: At) -> None:
    here = at("checkin-labels-paper-out")
    here.session.open_screen("settings", page="printing")
    here.settle()
    (banner,) = here.window.banner.showing()
    labels = [part.text() for part in here.screen.findChildren(QLabel) if part.isVisible()]
    assert "Try it" in labels
    assert not [text for text in labels if banner.headline in text]
