"""The check-in desk in the window: keys, scanner and mouse do what staff expect."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.answers import Answer
from companion.presenters.views import Family
from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage
from companion.ui.stops.checkin import code, scan
from companion.ui.widgets.status_panel import StatusPanel

DESK = Stop("desk", "check-in")


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, DESK, settings) as made:
        yield made


def desk(here: Stage) -> CheckInScreen:
    screen = here.screen
    assert isinstance(screen, CheckInScreen)
    return screen


def answer(here: Stage) -> Answer | None:
    result = desk(here).presenter.state.result
    return None if result is None else result.reply.answer


def press(here: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or here.window, key, modifier)
    here.settle()


def type_fast(here: Stage, text: str) -> None:
    """As a scanner does: all keys at once, then Enter."""
    target = QApplication.focusWidget() or here.window
    for char in text:
        QTest.keyClick(target, char)
    QTest.keyClick(target, Qt.Key.Key_Return)
    here.settle()


def missing(here: Stage) -> str:
    return next(one.latin for one in desk(here).presenter.state.board.missing if not one.attention)


def test_a_scanner_burst_turns_the_panel_green(here: Stage) -> None:
    person = missing(here)
    type_fast(here, code(here, person))
    assert answer(here) is Answer.ADMITTED
    view = desk(here).result.view
    assert view.family is Family.GO
    assert view.latin == person
    assert view.subline == "Lecture: transport and ecomobility"
    assert view.announcement.startswith("Checked in: ")
    assert "16 of 17" in view.announcement


def test_a_burst_into_the_search_box_is_a_scan_and_leaves_the_box_as_it_was(here: Stage) -> None:
    press(here, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is desk(here).search.box
    type_fast(here, code(here, missing(here)))
    assert answer(here) is Answer.ADMITTED
    assert desk(here).search.text() == ""


def test_a_code_of_letters_typed_into_the_search_box_is_never_looked_up(here: Stage) -> None:
    press(here, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    looked_up: list[str] = []
    desk(here).search.changed.connect(looked_up.append)
    target = QApplication.focusWidget()
    for char in "kq7wm2xzt4":
        QTest.keyClick(target, char)
    desk(here).render_state(desk(here).presenter.state)  # the answer before this one may come at any moment
    QTest.keyClick(target, Qt.Key.Key_Return)
    here.settle()
    assert answer(here) is Answer.UNKNOWN
    assert (looked_up, desk(here).search.text()) == ([], "")


def test_what_is_being_typed_survives_an_answer_that_is_drawn_meanwhile(here: Stage) -> None:
    desk(here).letter("k")
    desk(here).render_state(desk(here).presenter.state)
    assert desk(here).search.text() == "k"
    here.settle()
    desk(here).search.tell()
    assert desk(here).presenter.state.search.query == "k"


def test_letters_open_the_search_and_two_enters_check_in(here: Stage, qtbot: QtBot) -> None:
    person = next(one for one in desk(here).presenter.state.board.missing if not one.attention)
    desk(here).letter(person.latin[0].lower())
    for char in person.latin[1:].lower():
        QTest.keyClick(desk(here).search.box, char)
        QTest.qWait(0)
    # What may be a scan is held back for a moment, longer when this machine is slow.
    qtbot.waitUntil(lambda: desk(here).search.text() == person.latin.lower() and not desk(here).search.waits)
    here.settle()
    assert desk(here).found.isVisible()
    desk(here).search.entered.emit(desk(here).search.text())
    assert answer(here) is None
    desk(here).search.entered.emit(desk(here).search.text())
    here.settle()
    assert answer(here) is Answer.ADMITTED
    assert not desk(here).found.isVisible()
    assert desk(here).search.text() == ""


def test_letters_that_come_late_follow_the_first_instead_of_replacing_it(here: Stage) -> None:
    desk(here).letter("l")
    desk(here).letter("zw")
    assert desk(here).search.text() == "lzw"
    press(here, Qt.Key.Key_Escape)
    press(here, Qt.Key.Key_Escape)
    desk(here).letter("g")
    assert desk(here).search.text() == "g"


def test_a_number_typed_by_hand_is_shown_large_and_taken_at_enter(here: Stage) -> None:
    number = code(here, missing(here))
    desk(here).typing(number[:7])
    assert desk(here).result.view.digits.replace(" ", "") == number[:7]
    desk(here).typed(number)
    here.settle()
    assert answer(here) is Answer.ADMITTED


def test_a_click_on_somebody_still_to_come_checks_them_in(here: Stage) -> None:
    names = desk(here).coming.names
    rect = names.visualRect(names.rows.index(0))
    wanted = names.rows.row(0).latin
    QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    here.settle()
    result = desk(here).presenter.state.result
    assert result is not None
    assert result.reply.delegate is not None
    assert result.reply.delegate.latin == wanted


def test_ctrl_z_takes_back_and_says_whom(here: Stage) -> None:
    person = missing(here)
    scan(here, person)
    here.settle()
    press(here, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert answer(here) is None
    assert person in here.window.toast.text()
    assert person in {one.latin for one in desk(here).presenter.state.board.missing}


def test_f9_presses_the_first_button(here: Stage) -> None:
    noted = next(one.latin for one in desk(here).presenter.state.board.missing if one.attention)
    scan(here, noted)
    here.settle()
    assert desk(here).result.view.family is Family.NOTE
    press(here, Qt.Key.Key_F9)
    assert answer(here) is None


def test_enter_never_presses_a_button(here: Stage) -> None:
    scan(here, missing(here))
    here.settle()
    before = desk(here).presenter.state
    desk(here).recent.button.setFocus()
    QTest.keyClick(desk(here).recent.button, Qt.Key.Key_Return)
    here.settle()
    assert desk(here).presenter.state.undo == before.undo


def test_a_count_opens_its_names_and_escape_closes_them(here: Stage) -> None:
    desk(here).counts.opened.emit("here")
    here.settle()
    assert desk(here).names.isVisible()
    assert not desk(here).recent.isVisible()
    press(here, Qt.Key.Key_Escape)
    assert not desk(here).names.isVisible()
    assert desk(here).recent.isVisible()


def test_the_answer_leaves_by_itself_but_the_number_of_seconds_counts(here: Stage) -> None:
    scan(here, missing(here))
    assert desk(here).result.view.ago == "4 seconds ago"
    here.clock.forward(5)
    desk(here).presenter.tick()
    assert desk(here).result.view.ago == "9 seconds ago"
    here.clock.forward(30)
    desk(here).presenter.tick()
    assert desk(here).result.view.family is Family.READY


def test_the_language_can_be_switched_with_an_answer_on_show(here: Stage) -> None:
    scan(here, missing(here))
    here.settle()
    here.session.keep(Settings("ko", "light", 100, staff="Jiwon"))
    here.settle()
    assert desk(here).result.view.headline == "체크인 완료"
    here.session.keep(Settings("zh", "light", 100, staff="Jiwon"))
    here.settle()
    assert desk(here).result.view.headline == "签到成功"


def test_who_works_here_stands_beside_the_next_mark(here: Stage) -> None:
    here.session.keep(Settings("en", "light", 100, staff="Minseo"))
    person = missing(here)
    scan(here, person)
    here.settle()
    result = desk(here).presenter.state.result
    assert result is not None
    entry = here.desk.file.read.entry(result.reply.entry or "")
    assert entry is not None
    assert entry.who == "Minseo"


def test_the_side_lists_show_whole_rows_only(here: Stage) -> None:
    here.window.resize(1366, 690)
    here.settle()
    for card in (desk(here).coming, desk(here).recent):
        if card.isVisible():
            names = card.names
            row = names.sizeHintForRow(0)
            assert names.viewport().height() % row == 0


def test_a_backup_is_made_when_the_event_opens(here: Stage) -> None:
    assert list(Path(here.context.backups).glob("*.companion"))
    assert here.context.last_backup() is not None


def test_another_program_writing_to_the_file_is_noticed(here: Stage) -> None:
    from companion.services import desk as door
    from companion.services.ports import Desk
    from companion.store.file import open_file

    person = desk(here).presenter.state.board.missing[0]
    place = desk(here).presenter.state.place
    assert place is not None
    here.session.ask_version()
    here.settle()
    with open_file(here.desk.file.path) as other:
        door.check_in(Desk(other, here.clock, "Command"), person.id, place)
    here.session.ask_version()
    here.settle()
    assert person.id not in {one.id for one in desk(here).presenter.state.board.missing}


def test_the_status_panel_opens_under_its_sign(here: Stage) -> None:
    desk(here).status.opened.emit("backup")
    here.settle()
    popup = here.window.findChild(StatusPanel)
    assert popup is not None
    popup.dismiss()


def test_f4_lists_the_activities_under_the_chooser_and_enter_chooses(here: Stage) -> None:
    chooser = desk(here).chooser
    press(here, Qt.Key.Key_F4)
    listed = chooser.list
    assert listed is not None
    assert listed.isVisible()
    assert listed.geometry().top() >= chooser.mapTo(here.window, chooser.rect().bottomLeft()).y()
    assert here.window.rect().contains(listed.geometry())
    assert listed.geometry().left() >= here.window.rail.width()
    before = desk(here).presenter.state.place
    press(here, Qt.Key.Key_Up)
    press(here, Qt.Key.Key_Return)
    assert chooser.list is None
    after = desk(here).presenter.state.place
    assert before is not None
    assert after is not None
    assert after.activity.id != before.activity.id
    assert desk(here).presenter.state.by_hand


def test_the_list_begins_with_the_clock_when_an_activity_was_chosen_by_hand(here: Stage) -> None:
    other = next(one for one in desk(here).presenter.state.choices if one.opens > here.clock.now)
    desk(here).presenter.choose(other.id)
    here.settle()
    press(here, Qt.Key.Key_F4)
    press(here, Qt.Key.Key_Home)
    press(here, Qt.Key.Key_Return)
    assert not desk(here).presenter.state.by_hand


def test_esc_closes_the_list_and_a_scan_while_it_is_open_is_taken(here: Stage) -> None:
    press(here, Qt.Key.Key_F4)
    type_fast(here, code(here, missing(here)))
    assert answer(here) is Answer.ADMITTED
    press(here, Qt.Key.Key_Escape)
    assert desk(here).chooser.list is None
    assert answer(here) is Answer.ADMITTED


def test_home_goes_to_the_first_activity_of_the_list(here: Stage) -> None:
    press(here, Qt.Key.Key_F4)
    press(here, Qt.Key.Key_Home)
    press(here, Qt.Key.Key_Space)
    place = desk(here).presenter.state.place
    assert place is not None
    assert place.activity.id == desk(here).presenter.state.choices[0].id


def test_a_scan_on_another_screen_shows_that_the_scanner_works(here: Stage) -> None:
    screen = desk(here)
    assert not screen.presenter.state.scanner_seen
    here.session.open_screen("delegates")
    here.settle()
    type_fast(here, code(here, "Lu Zhiwei"))
    assert screen.presenter.state.scanner_seen
