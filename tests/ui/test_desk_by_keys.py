"""The check-in desk without a mouse: every part is reached and used by keys."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.answers import Answer
from companion.presenters.delegation_panel import DelegationPanel
from companion.presenters.new_badge import NewBadge, ReasonGiven
from companion.presenters.walk_in import WalkInForm
from companion.services import roster
from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage
from companion.ui.stops.checkin import code, scan
from companion.ui.stops.desk_panels import five_from_busan
from companion.ui.widgets.status_panel import StatusPanel

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
PAUSE_MS = 70
"""Between two keys of a person, who is slower than a scanner."""


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, Stop("desk", "check-in"), settings) as made:
        yield made


def desk(here: Stage) -> CheckInScreen:
    screen = here.screen
    assert isinstance(screen, CheckInScreen)
    return screen


def answer(here: Stage) -> Answer | None:
    result = desk(here).presenter.state.result
    return None if result is None else result.reply.answer


def focus(here: Stage) -> QWidget:
    return QApplication.focusWidget() or here.window


def press(here: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focus(here), key, modifier)
    here.settle()


def type_slowly(here: Stage, text: str) -> None:
    """As a person does: the box sees each letter."""
    for char in text:
        QTest.keyClick(focus(here), char)
        QTest.qWait(PAUSE_MS)
    here.settle()


def type_fast(here: Stage, text: str) -> None:
    """As a scanner does: all keys at once, then Enter."""
    target = focus(here)
    for char in text:
        QTest.keyClick(target, char)
    QTest.keyClick(target, Qt.Key.Key_Return)
    here.settle()


def missing(here: Stage) -> str:
    return next(one.latin for one in desk(here).presenter.state.board.missing if not one.attention)


def pane_of(here: Stage) -> QWidget | None:
    now = focus(here)
    panes = (here.window.rail, here.window.banner, *desk(here).panes())
    return next((pane for pane in panes if pane is now or pane.isAncestorOf(now)), None)


def test_f6_goes_round_every_part_in_reading_order_and_shift_f6_back(here: Stage) -> None:
    desk(here).setFocus()
    round_trip = []
    for _ in range(20):
        press(here, Qt.Key.Key_F6)
        pane = pane_of(here)
        assert pane is not None
        if round_trip and pane is round_trip[0]:
            break
        round_trip.append(pane)
    screen = desk(here)
    expected = [
        here.window.rail, screen.chooser, screen.status, screen.search_card, screen.counts, screen.coming,
        screen.recent,
    ]  # fmt: skip
    assert [pane for pane in round_trip if pane in expected] == expected
    backwards = []
    for _ in range(len(round_trip) - 1):
        press(here, Qt.Key.Key_F6, SHIFT)
        backwards.append(pane_of(here))
    assert backwards == round_trip[:0:-1]


def test_tab_reaches_every_control_of_the_desk(here: Stage) -> None:
    desk(here).presenter.submit("000000000018")  # an answer with two buttons
    here.settle()
    desk(here).setFocus()
    reached: set[QWidget] = set()
    for _ in range(80):
        QTest.keyClick(focus(here), Qt.Key.Key_Tab)
        QApplication.processEvents()
        now = focus(here)
        if now in reached and len(reached) > 5:
            break
        reached.add(now)
    wanted = [
        part
        for part in desk(here).findChildren(QWidget)
        if part.isVisible()
        and part.isEnabled()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
        and part is not desk(here)
    ]
    assert len(wanted) > 5
    assert not [part for part in wanted if part not in reached]


def test_somebody_still_to_come_is_checked_in_from_the_list(here: Stage) -> None:
    while pane_of(here) is not desk(here).coming:
        press(here, Qt.Key.Key_F6)
    names = desk(here).coming.names
    assert names.hasFocus()
    press(here, Qt.Key.Key_Down)
    wanted = names.rows.row(names.currentIndex().row()).latin
    press(here, Qt.Key.Key_Space)
    result = desk(here).presenter.state.result
    assert result is not None
    assert result.reply.delegate is not None
    assert result.reply.delegate.latin == wanted


def test_any_of_the_recent_scans_is_taken_back_not_only_the_last(here: Stage) -> None:
    while pane_of(here) is not desk(here).recent:
        press(here, Qt.Key.Key_F6)
    recent = desk(here).presenter.state.board.recent
    assert len(recent) > 2
    press(here, Qt.Key.Key_Down)
    press(here, Qt.Key.Key_Down)
    press(here, Qt.Key.Key_Delete)
    left = [scan_.id for scan_ in desk(here).presenter.state.board.recent]
    assert recent[2].id not in left
    assert {recent[0].id, recent[1].id} <= set(left)


def test_the_counts_open_one_after_the_other(here: Stage) -> None:
    shown = []
    for _ in range(5):
        press(here, Qt.Key.Key_F5)
        names = desk(here).presenter.state.names
        shown.append(None if names is None else str(names.tally))
    assert shown == ["here", "left", "excused", "unknown", None]


def test_the_status_panels_open_one_after_the_other_and_esc_closes(here: Stage) -> None:
    titles = []
    for _ in range(2):
        press(here, Qt.Key.Key_F7)
        panels = [one for one in here.window.findChildren(StatusPanel) if one.isVisible()]
        assert len(panels) == 1
        titles.append(panels[0].accessibleName() or id(panels[0]))
        press(here, Qt.Key.Key_Escape)
        assert not [one for one in here.window.findChildren(StatusPanel) if one.isVisible()]
    assert len(set(titles)) == 2


def test_a_walk_in_takes_a_name_a_few_letters_and_enter(here: Stage) -> None:
    press(here, Qt.Key.Key_N, CTRL)
    assert isinstance(desk(here).presenter.state.panel, WalkInForm)
    type_slowly(here, "Anna Huber")
    press(here, Qt.Key.Key_Tab)
    press(here, Qt.Key.Key_Tab)
    type_slowly(here, "sh")
    box = desk(here).side.panels.walk_in.delegation
    assert box.text().startswith("Sh")
    assert box.selectedText() == box.text()[2:]
    press(here, Qt.Key.Key_Down)
    chosen = box.text()
    press(here, Qt.Key.Key_Return)
    assert answer(here) is Answer.ADMITTED
    result = desk(here).presenter.state.result
    assert result is not None
    assert result.reply.delegate is not None
    assert (result.reply.delegate.latin, result.reply.delegate.delegation) == ("Anna Huber", chosen)
    assert result.reply.delegate.walk_in
    assert desk(here).hasFocus()


def test_a_scan_into_the_walk_in_panel_is_answered_and_leaves_it_as_it_was(here: Stage) -> None:
    press(here, Qt.Key.Key_N, CTRL)
    type_slowly(here, "Anna")
    type_fast(here, code(here, missing(here)))
    assert answer(here) is Answer.ADMITTED
    card = desk(here).side.panels.walk_in
    assert (card.isVisible(), card.name.text(), card.name.hasFocus()) == (True, "Anna", True)


def test_what_the_search_did_not_find_becomes_the_walk_in(here: Stage) -> None:
    desk(here).letter("q")
    type_slowly(here, "xyzzy")
    press(here, Qt.Key.Key_N, CTRL)
    assert desk(here).side.panels.walk_in.name.text() == "qxyzzy"
    assert not desk(here).found.isVisible()


def test_a_lost_badge_takes_two_key_strokes(here: Stage) -> None:
    person = missing(here)
    old = code(here, person)
    scan(here, person)
    here.settle()
    press(here, Qt.Key.Key_B, CTRL)
    assert isinstance(desk(here).presenter.state.panel, NewBadge)
    press(here, Qt.Key.Key_Return)
    assert desk(here).presenter.state.panel is None
    assert code(here, person) != old
    press(here, Qt.Key.Key_Z, CTRL)
    assert code(here, person) == old
    assert answer(here) is Answer.ADMITTED


def test_a_whole_delegation_is_checked_in_and_one_of_them_unticked(here: Stage) -> None:
    five_from_busan(here, cancelled=False)
    before = {one.id for one in desk(here).presenter.state.board.missing}
    press(here, Qt.Key.Key_D, CTRL)
    type_slowly(here, "bus")
    press(here, Qt.Key.Key_Return)
    panel = desk(here).presenter.state.panel
    assert isinstance(panel, DelegationPanel)
    still = [row.delegate.id for row in panel.rows]
    assert len(still) > 1
    assert set(still) <= before
    press(here, Qt.Key.Key_Down)
    press(here, Qt.Key.Key_Space)
    press(here, Qt.Key.Key_Return)
    group = desk(here).presenter.state.group
    assert group is not None
    assert [one.delegate.id for one in group.reply.checked_in if one.delegate] == [still[0], *still[2:]]
    press(here, Qt.Key.Key_Up)
    press(here, Qt.Key.Key_Space)
    assert still[0] in {one.id for one in desk(here).presenter.state.board.missing}


def test_letters_choose_another_delegation_while_one_is_listed(here: Stage) -> None:
    scan(here, "Lu Zhiwei")
    here.settle()
    press(here, Qt.Key.Key_D, CTRL)
    panel = desk(here).presenter.state.panel
    assert isinstance(panel, DelegationPanel)
    assert panel.name == "Shanghai"
    type_slowly(here, "tian")
    press(here, Qt.Key.Key_Return)
    panel = desk(here).presenter.state.panel
    assert isinstance(panel, DelegationPanel)
    assert panel.name == "Tianjin Eco-city"
    assert panel.rows


def test_a_search_for_a_delegation_offers_everyone_from_it(here: Stage) -> None:
    desk(here).letter("t")
    type_slowly(here, "ianjin")
    for _ in range(len(desk(here).presenter.state.search.found)):
        press(here, Qt.Key.Key_Down)
    assert desk(here).presenter.state.search.whole
    press(here, Qt.Key.Key_Return)
    panel = desk(here).presenter.state.panel
    assert isinstance(panel, DelegationPanel)
    assert panel.name == "Tianjin Eco-city"
    assert desk(here).side.panels.delegation.people.hasFocus()


def test_why_somebody_was_let_in_is_written_later(here: Stage) -> None:
    person = next(one for one in desk(here).presenter.state.board.missing if not one.attention)
    roster.cancel(here.desk, person.id)
    desk(here).presenter.check_in(person.id)
    here.settle()
    assert answer(here) is Answer.CANCELLED
    press(here, Qt.Key.Key_F9)
    assert answer(here) is Answer.ADMITTED
    press(here, Qt.Key.Key_F2)
    assert isinstance(desk(here).presenter.state.panel, ReasonGiven)
    type_slowly(here, "She is")
    press(here, Qt.Key.Key_Return)
    assert desk(here).presenter.state.panel is None
    place = desk(here).presenter.state.place
    assert place is not None
    assert here.desk.file.read.presence(person.id, place.activity.id).sightings[-1].reason == "She is"


def test_esc_closes_a_panel_and_gives_the_keyboard_back_to_the_desk(here: Stage) -> None:
    for key in (Qt.Key.Key_N, Qt.Key.Key_D):
        press(here, key, CTRL)
        assert desk(here).presenter.state.panel is not None
        press(here, Qt.Key.Key_Escape)
        assert desk(here).presenter.state.panel is None
        assert desk(here).hasFocus()


def test_f3_presses_the_banners_own_button(here: Stage) -> None:
    presenter = desk(here).presenter
    presenter.state = replace(presenter.state, question=True)
    desk(here).render_state(presenter.state)
    here.settle()
    assert [view.id for view in here.window.banner.showing()]
    press(here, Qt.Key.Key_F3)
    assert not presenter.state.question
