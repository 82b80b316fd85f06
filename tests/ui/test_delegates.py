"""The delegates screen as staff use it: type, narrow, open, correct, replace, tick; and it stays fluid."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from companion import paths
from companion.domain.delegates import BadgeState
from companion.services.ports import Desk
from companion.services.sample import write_sample
from companion.ui.look import Look, SizeClass
from companion.ui.screens.delegates import DelegatesScreen, build

NOW = datetime(2026, 10, 22, 7, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = write_sample(tmp_path / "week.companion", paths.resources() / "samples", lambda: NOW)
    yield Desk(made.file, lambda: NOW, "Jiwon")
    made.file.close()


@pytest.fixture
def around(desk: Desk, office_at: Callable[[Desk], Any]) -> Any:
    return office_at(desk)


def made_for(in_window: Any, look: Look, around: Any) -> DelegatesScreen:
    screen = build(around.context(), look)
    assert isinstance(screen, DelegatesScreen)
    in_window(screen)
    return screen


@pytest.fixture
def screen(in_window: Any, dressed: Look, around: Any) -> DelegatesScreen:
    return made_for(in_window, dressed, around)


def shown(screen: DelegatesScreen) -> list[str]:
    model = screen.model
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_the_arrows_move_in_the_list_after_a_slow_reading(qtbot: QtBot, screen: DelegatesScreen) -> None:
    screen.sheet.setFocus()
    state = screen.presenter.state
    screen.show_state(replace(state, loading=True))
    qtbot.waitUntil(lambda: not screen.sheet.isVisible())
    screen.show_state(state)
    assert screen.sheet.table.hasFocus()
    ids = [row.id for row in screen.model.rows]
    qtbot.keyClick(screen.sheet.table, Qt.Key.Key_Down)
    first = ids.index(screen.presenter.state.chosen)
    for _ in range(2):
        qtbot.keyClick(screen.sheet.table, Qt.Key.Key_Down)
    assert ids.index(screen.presenter.state.chosen) == first + 2


def test_typing_narrows_the_list_and_enter_opens_the_first(qtbot: QtBot, screen: DelegatesScreen) -> None:
    assert len(shown(screen)) == 17
    qtbot.keyClicks(screen.search.box, "lu zhi")
    assert shown(screen)[0] == "陆知微 Lu Zhiwei"
    qtbot.keyClick(screen.search.box, Qt.Key.Key_Return)
    assert screen.panel.isVisible()
    assert screen.presenter.state.panel.delegate.latin == "Lu Zhiwei"


def test_nobody_matching_offers_to_clear(qtbot: QtBot, screen: DelegatesScreen) -> None:
    qtbot.keyClicks(screen.search.box, "qxwk")
    assert screen.stack.currentWidget() is screen.nobody
    screen.nobody.pressed.emit("clear")
    assert screen.stack.currentWidget() is screen.sheet
    assert screen.search.text() == ""


def test_a_filter_narrows_and_its_button_says_so(screen: DelegatesScreen) -> None:
    screen.delegation.set_value("Beijing")
    assert {row.delegation for row in screen.model.rows} == {"Beijing"}
    assert screen.delegation.accessibleName() == "Delegation: Beijing"
    screen.delegation.set_value("")
    assert len(screen.model.rows) == 17


def test_the_panel_shows_the_code_that_is_on_the_badge(screen: DelegatesScreen, desk: Desk) -> None:
    one = screen.model.rows[3].id
    screen.sheet.chosen.emit(3)
    panel = screen.presenter.state.panel
    assert panel.digits.replace(" ", "") == desk.file.read.active_badges()[one].code
    assert len(panel.modules) == 21
    assert screen.panel._qr.isVisible()


def test_editing_writes_what_was_typed(qtbot: QtBot, screen: DelegatesScreen, desk: Desk, around: Any) -> None:
    screen.sheet.chosen.emit(0)
    one = screen.presenter.state.chosen
    screen.panel.edit.emit()
    box = screen.panel.field("position").box
    box.clear()
    qtbot.keyClicks(box, "Director")
    screen.panel.field("email").set_text("nobody")
    qtbot.keyClick(box, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert screen.panel.field("email").fault.text() == "This does not look like an e-mail address."
    screen.panel.field("email").set_text("somebody@example.org")
    screen.panel.save()
    after = desk.file.read.delegate(one)
    assert (after.position, after.email) == ("Director", "somebody@example.org")
    assert around.toasts[-1] == f"{after.full_name} is saved."
    around.undos[-1]()
    assert desk.file.read.delegate(one).position != "Director"


def test_replacing_asks_why_then_prints_the_new_badge(
    qtbot: QtBot, screen: DelegatesScreen, desk: Desk, around: Any
) -> None:
    screen.sheet.chosen.emit(2)
    one = screen.presenter.state.chosen
    old = desk.file.read.active_badges()[one].code
    screen.panel.ask_why()
    assert screen.panel.asking
    qtbot.keyClick(screen.panel.why, Qt.Key.Key_Return)
    assert desk.file.read.active_badges()[one].code == old, "no reason, no new badge"
    qtbot.keyClicks(screen.panel.why, "Lost")
    qtbot.keyClick(screen.panel.why, Qt.Key.Key_Return)
    badges = {badge.code: badge for badge in desk.file.read.badges(one)}
    assert badges[old].state is BadgeState.REPLACED
    assert badges[old].reason == "Lost"
    assert around.opened[-1] == ("badges", {"delegates": (one,)})
    assert not screen.panel.asking


def test_escape_closes_the_nearest_thing_first(screen: DelegatesScreen) -> None:
    screen.sheet.chosen.emit(1)
    screen.panel.ask_why()
    assert screen.escape()
    assert not screen.panel.asking
    assert screen.panel.isVisible()
    assert screen.escape()
    assert not screen.panel.isVisible()
    assert not screen.escape()


def test_ticking_offers_print_group_and_export(qtbot: QtBot, screen: DelegatesScreen, around: Any) -> None:
    assert not screen._bar.isVisible()
    screen.sheet.ticked.emit(1)
    screen.sheet.ticked.emit(2)
    assert screen._bar.isVisible()
    qtbot.mouseClick(screen._bar_print, Qt.MouseButton.LeftButton)
    assert around.opened[-1] == ("badges", {"delegates": tuple(row.id for row in screen.model.rows[1:3])})
    screen.sheet.ordered.emit("tick")
    assert len(screen.presenter.state.ticked) == 17


def test_a_scan_shows_whose_badge_it_is_and_records_nothing(screen: DelegatesScreen, desk: Desk, around: Any) -> None:
    entries = desk.file.read.entry_count()
    one, badge = next(iter(desk.file.read.active_badges().items()))
    screen.scanned(badge.code)
    assert screen.presenter.state.chosen == one
    screen.scanned("999999999999")
    assert "999999999999" in around.toasts[-1]
    assert desk.file.read.entry_count() == entries


def test_the_model_keeps_qts_rules(qapp: QApplication, screen: DelegatesScreen) -> None:
    tester = ModelTester(None)
    tester.check(screen.model)
    screen.presenter.search("bei")
    screen.presenter.clear()


@pytest.mark.parametrize(("width", "height"), [(985, 524), (1254, 600), (1430, 780)])
def test_whole_rows_only_and_nothing_wider_than_its_card(
    qapp: QApplication, screen: DelegatesScreen, width: int, height: int
) -> None:
    screen.resize(width, height)
    screen.set_size_class(SizeClass.of(width + 112, height + 92))
    screen.sheet.chosen.emit(0)
    qapp.processEvents()
    table = screen.sheet.table
    assert table.height() % table.rowHeight(0) == 0
    assert sum(table.columnWidth(i) for i in range(screen.model.columnCount())) <= table.width() + 1


@pytest.mark.slow
def test_20000_delegates_stay_fluid(
    in_window: Any, office_at: Callable[[Desk], Any], dressed: Look, tmp_path: Path
) -> None:
    made = write_sample(
        tmp_path / "congress.companion", paths.resources() / "samples", lambda: NOW, programme="congress", marks=False
    )
    screen = made_for(in_window, dressed, office_at(made))
    assert screen.model.rowCount() == 20_000

    def longest(*acts: Callable[[], object]) -> float:
        found = 0.0
        for act in acts:
            start = perf_counter()
            act()
            screen.grab()
            found = max(found, perf_counter() - start)
        return found

    steps = longest(
        lambda: screen.presenter.search("zh"),
        lambda: screen.presenter.search("zhang wei"),
        screen.presenter.clear,
        screen.sheet.table.scrollToBottom,
        lambda: screen.sheet.chosen.emit(10_000),
        lambda: screen.presenter.tick(screen.model.rows[5].id, on=True),
    )
    assert steps < 0.5, "a loose bound for a busy machine; the aim is 0.1 s"
    made.file.close()
