"""The stage view by its keys: nothing needs the mouse, and a click never makes Space press the same button twice."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.ceremony import StageState
from companion.domain.programme import Event
from companion.presenters.ceremony_state import Phase, Said, Talk
from companion.presenters.facing import Visitor
from companion.presenters.stage_facing import StageCard, page
from companion.ui.look import Look, SizeClass
from companion.ui.screens.ceremony import CeremonyScreen, build
from companion.ui.widgets.facing_page import FacingArt
from companion.ui.widgets.fitted_name import broken

LONG = "Maximiliana Konstantinopoulou de la Fuente y Villanueva-Hernández"
NAMES = (("阿依古丽·买买提", "Ayguli Memet"), ("김민서", LONG), ("蒋龑娜", ""))


def shown(in_window: Any, office: Any, look: Look) -> CeremonyScreen:
    screen = build(office.context(), look)
    assert isinstance(screen, CeremonyScreen)
    in_window(screen)
    return screen


def press(screen: CeremonyScreen, key: Qt.Key) -> None:
    QTest.keyClick(screen, key)


def order(screen: CeremonyScreen) -> list[str]:
    ceremony = screen.presenter.state.ceremony
    assert ceremony is not None
    return [turn.delegate.id for turn in ceremony.turns]


def state_of(screen: CeremonyScreen, delegate: str) -> StageState:
    ceremony = screen.presenter.state.ceremony
    assert ceremony is not None
    return ceremony.by_delegate[delegate].state


def test_a_ceremony_is_run_by_its_keys(in_window: Any, office: Any, look: Look) -> None:
    screen = shown(in_window, office, look)
    first, second, third, *_ = order(screen)
    assert screen.page.view.buttons[0].word == "Begin"
    press(screen, Qt.Key.Key_Space)
    press(screen, Qt.Key.Key_Space)
    assert state_of(screen, first) is StageState.HANDED
    assert "1 of 16 handed over" in screen._line.text_in_full()
    press(screen, Qt.Key.Key_Right)
    assert screen.page.view.buttons[0].word == "Call now"
    assert screen.escape()
    screen.letter("ㅗ")  # the key of an H, with a Korean input method on
    assert screen.dialog is not None
    assert not screen.dialog.act.isEnabled()
    screen.dialog.boxes[0].setText("Not here")
    QTest.keyClick(screen.dialog.boxes[0], Qt.Key.Key_Return)
    assert state_of(screen, second) is StageState.HELD
    screen.letter("s")
    assert screen.dialog is not None
    screen.dialog.boxes[0].setText("Mr Kim")
    screen.dialog.boxes[1].setText("ill")
    screen.dialog.accept()
    assert screen.page.view.receiver == "Mr Kim receives it for them: ill"
    QTest.mouseClick(screen.page.buttons["press"], Qt.MouseButton.LeftButton)
    assert state_of(screen, third) is StageState.HANDED
    assert not screen.page.buttons["press"].hasFocus()
    press(screen, Qt.Key.Key_Backspace)
    assert state_of(screen, third) is StageState.WAITING
    assert screen.told.text_in_full().startswith("Taken back.")
    screen.second_action()
    assert screen.presenter.state.phase is Phase.OVER
    assert screen.pages.currentWidget() is screen.over
    assert screen.first_action()
    assert screen.presenter.state.phase is Phase.ON


def test_a_row_is_dragged_to_another_place_and_found_by_its_name(in_window: Any, office: Any, look: Look) -> None:
    screen = shown(in_window, office, look)
    before = order(screen)
    rows = screen.list
    at = [rows.visualRect(rows.model().index(place, 0)).center() for place in range(6)]
    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=at[4])
    QTest.mouseMove(rows.viewport(), at[2])
    QTest.mouseMove(rows.viewport(), at[1] - QPoint(0, 10))
    QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=at[1])
    assert order(screen) == [before[0], before[4], *before[1:4], *before[5:]]
    assert screen.order.currentText() == "Order: by hand"
    screen.letter("z")
    screen.search.set_text("lu zhiwei")
    QTest.keyClick(screen.search.box, Qt.Key.Key_Return)
    assert screen.presenter.state.current == "delegate-lu-zhiwei"
    assert not screen.search.text()


def test_nothing_on_the_page_is_cut_in_a_compact_window(in_window: Any, office: Any, look: Look, qtbot: QtBot) -> None:
    from companion.services import ceremony, roster

    screen = shown(in_window, office, look)
    first = order(screen)[0]
    roster.change(office.desk, first, {"native": "", "latin": LONG})
    ceremony.substitute(office.desk, first, LONG, "left for the airport before noon")
    ceremony.note(office.desk, first, "Comes up by the ramp on the left.")
    screen.presenter.stale()
    screen.holder.resize(1093, 614)  # type: ignore[attr-defined]
    screen.setGeometry(0, 0, 1093, 614)
    screen.set_size_class(SizeClass.COMPACT)
    screen.presenter.press()
    screen.presenter.tell(Talk(Said.OTHER, first, LONG))
    assert screen.page.native.text() == LONG
    assert screen.page.native.clipped_texts() == ()
    assert not screen.coming.isVisible()
    assert screen.yes.isVisible()
    buttons = screen.page.buttons.values()
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in buttons))


def test_the_hall_has_room_for_any_name(dressed: Look) -> None:
    event = Event("e", {"en": "Week"}, date(2026, 4, 25), date(2026, 4, 26), "Asia/Seoul")
    people = (Visitor(LONG, "", "Shanghai", "en"), *(Visitor(name, latin, "", "zh") for name, latin in NAMES))
    card = StageCard(Phase.ON, people, 1, 4, 1)
    for visitors in (people, people[::-1], people[:1]):
        shown = replace(card, visitors=visitors)
        view = page(shown, event, datetime(2026, 4, 25, tzinfo=UTC), "zh", names=True, coming=True)
        art = FacingArt(dressed, view)
        for size in ((1920, 1080), (1280, 1024), (960, 540)):
            art.resize(*size)
            assert art.clipped_texts() == ()
            assert "".join(LONG.split()) in "".join("".join(art.visible_texts()).split())


def test_a_name_is_broken_between_its_words() -> None:
    assert broken("Ada", 1) == ("Ada",)
    assert broken("Anna Maria Silva", 2) == ("Anna Maria", "Silva")
    assert broken("阿依古丽买买提", 2) == ("阿依古丽", "买买提")
