"""A hall with a door: one key turns the desk round, leaving frees a place, and the desk says how many are taken."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.answers import Answer
from companion.services import programme
from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage
from companion.ui.stops.checkin import presenter, scan
from companion.ui.stops.exits import hall


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, Stop("desk", "check-in"), settings, rest=False) as made:
        yield made


def screen(here: Stage) -> CheckInScreen:
    assert isinstance(here.screen, CheckInScreen)
    return here.screen


def switch(here: Stage) -> None:
    QTest.keyClick(QApplication.focusWidget() or here.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    here.settle()


def answer(here: Stage, latin: str) -> Answer:
    scan(here, latin)
    here.settle()
    result = presenter(here).state.result
    assert result is not None
    return result.reply.answer


def missing(here: Stage) -> str:
    return next(one.latin for one in presenter(here).state.board.missing if not one.attention)


def test_one_key_turns_the_desk_round_and_the_desk_says_so(here: Stage) -> None:
    hall(here)
    assert screen(here).points.value() == "in"
    switch(here)
    assert screen(here).points.value() == "out"
    assert "checked out" in screen(here).result.view.subline
    assert answer(here, "Lu Zhiwei") is Answer.OUT
    switch(here)
    here.clock.forward(60)
    assert answer(here, "Lu Zhiwei") is Answer.BACK_IN
    assert [sound for sound, _, _ in here.player.played] == ["out", "back-in"]


def test_where_nobody_is_counted_out_the_key_does_nothing(here: Stage) -> None:
    place = presenter(here).state.place
    switch(here)
    assert presenter(here).state.place == place
    assert answer(here, missing(here)) is Answer.ADMITTED


def test_on_a_bus_the_same_key_goes_to_the_next_checkpoint(here: Stage) -> None:
    visit = next(one for one in presenter(here).state.choices if len(one.checkpoints) > 1)
    presenter(here).choose(visit.id)
    here.settle()
    seen = []
    for _ in visit.checkpoints:
        seen.append(screen(here).points.value())
        switch(here)
    points = [point.id for point in visit.checkpoints]
    start = points.index(seen[0])
    assert seen == points[start:] + points[:start]
    assert screen(here).points.value() == seen[0]


def test_leaving_frees_a_place_and_the_card_counts_the_places(here: Stage) -> None:
    hall(here, 15)
    assert "15 of 15 places" in screen(here).counts.accessibleName()
    late = missing(here)
    assert answer(here, late) is Answer.FULL
    assert "1 too many" in screen(here).result.view.why
    switch(here)
    assert answer(here, "Lu Zhiwei") is Answer.OUT
    assert "14 of 15 places" in screen(here).counts.accessibleName()
    switch(here)
    here.clock.forward(60)
    assert answer(here, late) is Answer.ADMITTED
    here.clock.forward(60)
    assert answer(here, "Lu Zhiwei") is Answer.FULL


def test_a_desk_that_counts_out_comes_back_when_exits_are_counted_no_more(here: Stage) -> None:
    hall(here)
    switch(here)
    place = presenter(here).state.place
    assert place is not None
    assert place.leaving
    programme.put_activity(here.desk, replace(place.activity, exits=False))
    here.settle()
    presenter(here).changed(frozenset({"activity_put"}))
    here.settle()
    assert presenter(here).state.place is not None
    assert not presenter(here).state.place.leaving
