"""The reports screen: marks that are read out, a curve and bars with their numbers, and files with a toast."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.whereabouts import Group
from companion.presenters.reports import Kinds
from companion.presenters.views import Mark
from companion.presenters.who_is_where import WhoPresenter, WhoState
from companion.services import desk as door
from companion.ui.look import Look
from companion.ui.screens.reports import ReportsScreen, build
from companion.ui.widgets.matrix import Line, Matrix, MatrixView
from companion.ui.widgets.who_board import WhoBoard


def shown(in_window: Any, office: Any, look: Look) -> ReportsScreen:
    screen = build(office.context(), look)
    assert isinstance(screen, ReportsScreen)
    in_window(screen)
    return screen


def test_every_mark_is_also_a_word_for_screen_readers(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    model = screen.matrix.table.model()
    assert (model.rowCount(), model.columnCount()) == (17, 15)
    words = {
        str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(17)
        for column in range(14)
    }
    assert words == {"came", "late", "excused", "did not come", ""}
    names = [str(model.headerData(row, Qt.Orientation.Vertical)) for row in range(17)]
    assert "陆知微 Lu Zhiwei" in names


def test_sums_stand_below_and_the_title_says_the_whole(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    view = screen.matrix.view()
    assert view.footer_label == "Came, of 17"
    assert sum(int(number) for number in view.footer) == int(view.footer_total) == 210
    assert screen.heading.findChildren(type(screen.curve_title))[1].text() == (
        "210 of 221 attendances (95 %) · 22.7 of 24 hours on average"
    )


def test_delegations_show_came_of_expected_and_certificates(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    screen.kinds.chosen.emit(Kinds.DELEGATIONS)
    line = next(line for line in screen.matrix.view().lines if line.latin == "Beijing")
    assert (line.native, line.cells[0], line.total) == ("北京", Mark.CAME, "2/2")
    partly = [cell for one in screen.matrix.view().lines for cell in one.cells if cell and not isinstance(cell, Mark)]
    assert partly
    for cell in partly:
        came, of = map(int, cell.split("/"))
        assert 0 < came < of


def test_enter_opens_the_person_and_a_delegation_is_searched(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    table = screen.matrix.table
    table.setCurrentIndex(table.model().index(2, 3))
    QTest.keyClick(table, Qt.Key.Key_Return)
    wanted = screen.matrix.view().lines[2].id
    assert office.opened == [("delegates", {"delegate": wanted})]
    screen.kinds.chosen.emit(Kinds.DELEGATIONS)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert office.opened[-1] == ("delegates", {"find": "Beijing"})


def test_the_curve_says_its_numbers(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    place = screen.activity.findData("activity-transport")
    screen.activity.setCurrentIndex(place)
    screen.activity.activated.emit(place)
    spoken = screen.curve.accessibleName()
    assert "15 at 09:30" in spoken
    assert "starts 09:30" in spoken
    first = screen.presenter.state.columns[0]
    assert f"{first.title} 17/17" in screen.bars.accessibleName()


def test_before_the_first_scan_it_says_that_it_will_fill(in_window: Any, early_office: Any, dressed: Look) -> None:
    screen = shown(in_window, early_office, dressed)
    assert screen.hint.text() == "Fills as people arrive"
    assert screen.no_curve.isVisible()
    assert screen.legend[Mark.NOT_YET].isVisible()


def test_excel_is_one_press_and_a_file_name_away(
    in_window: Any, office: Any, dressed: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = shown(in_window, office, dressed)
    monkeypatch.setattr(screen, "where_to_save", lambda kind: tmp_path / f"attendance.{kind}")
    screen.excel_button.click()
    screen.csv_button.click()
    assert office.toasts == ["Report saved in attendance.xlsx", "Report saved in attendance.csv"]
    assert (tmp_path / "attendance.xlsx").stat().st_size > 1000
    assert (tmp_path / "attendance.csv").stat().st_size > 1000


def test_a_file_that_cannot_be_written_is_a_banner(
    in_window: Any, office: Any, dressed: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = shown(in_window, office, dressed)
    monkeypatch.setattr(screen, "where_to_save", lambda kind: tmp_path / "nowhere" / f"attendance.{kind}")
    screen.excel_button.click()
    (view, pressed) = office.banners["reports-trouble"]
    assert "attendance.xlsx" in view.headline
    pressed("close")
    assert office.banners == {}


def test_the_picture_in_the_clipboard_is_what_is_shown(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    QGuiApplication.clipboard().clear()
    screen.copy_button.click()
    picture = QGuiApplication.clipboard().image()
    assert picture.width() >= screen.width()
    assert office.toasts == ["The report is copied as a picture"]


def test_an_empty_event_leads_to_the_delegates(in_window: Any, empty_office: Any, dressed: Look) -> None:
    screen = shown(in_window, empty_office, dressed)
    assert screen.empty.isVisible()
    screen.empty.pressed.emit("delegates")
    assert empty_office.opened == [("delegates", {})]


@pytest.mark.parametrize(("people", "activities"), [(3, 2), (17, 14), (200, 14), (17, 40)])
def test_only_whole_rows_show_and_the_sums_follow_right_below(
    qtbot: QtBot, dressed: Look, people: int, activities: int
) -> None:
    matrix = Matrix(dressed, str)
    qtbot.addWidget(matrix)
    matrix.resize(843, 626)
    marks = (Mark.CAME,) * activities
    matrix.show_view(
        MatrixView(
            days=(("Mon 25", activities),),
            titles=tuple(f"A{i}" for i in range(activities)),
            full_titles=tuple(f"Activity {i}" for i in range(activities)),
            lines=tuple(Line(str(i), "陆知微", "Lu Zhiwei", marks, str(activities)) for i in range(people)),
            footer=("1",) * activities,
        )
    )
    matrix.show()
    table = matrix.table
    row = table.rowHeight(0)
    across = table.horizontalScrollBar().height() if table.horizontalScrollBar().isVisible() else 0
    room = table.height() - table.horizontalHeader().height() - across
    assert room % row == 0
    assert matrix._foot.y() == table.height()
    assert matrix._foot.geometry().bottom() <= matrix.height()
    assert room // row == min(people, room // row)


def test_f4_names_everybody_and_enter_opens_the_person(
    qtbot: QtBot, in_window: Any, office: Any, dressed: Look
) -> None:
    screen = shown(in_window, office, dressed)
    screen.show_what(who="activity-city-hall")
    board = screen.who_board
    assert board.isVisible()
    names = {group: [some.rows.row(i).id for i in range(some.rows.rowCount())] for group, some in board.lists.items()}
    everybody = [one for some in names.values() for one in some]
    assert sorted(everybody) == sorted(one.id for one in office.desk.file.read.delegates())
    here = board.lists[Group.HERE]
    QTest.keyClick(here, Qt.Key.Key_Down)
    QTest.keyClick(here, Qt.Key.Key_Return)
    assert office.opened == [("delegates", {"delegate": names[Group.HERE][1]})]
    QTest.keyClick(here, Qt.Key.Key_Right)
    QTest.keyClick(board.lists[Group.UNKNOWN], Qt.Key.Key_Down)
    assert names[Group.UNKNOWN], "somebody is missing there"
    assert "last seen" in board.detail.text()
    screen.window().activateWindow()
    qtbot.waitUntil(screen.window().isActiveWindow)
    qtbot.keyClick(screen, Qt.Key.Key_F4)
    qtbot.waitUntil(board.activity.view().isVisible)
    board.activity.hidePopup()
    qtbot.keyClick(screen, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(screen.matrix.isVisible)


def test_who_is_where_follows_every_mark(in_window: Any, early_office: Any, dressed: Look) -> None:
    screen = shown(in_window, early_office, dressed)
    screen.show_what(who="activity-opening")
    someone = early_office.desk.file.read.delegates()[0]
    assert screen.who_board.lists[Group.HERE].rows.rowCount() == 0
    opening = door.place_of(early_office.desk.file.read, "activity-opening")
    door.check_in(early_office.desk, someone.id, opening)
    early_office.changes.note(frozenset({"marked"}))
    early_office.changes.tell()
    here = screen.who_board.lists[Group.HERE].rows
    assert [here.row(i).id for i in range(here.rowCount())] == [someone.id]
    screen.leave()
    door.check_in(early_office.desk, early_office.desk.file.read.delegates()[1].id, opening)
    early_office.changes.note(frozenset({"marked"}))
    early_office.changes.tell()
    assert here.rowCount() == 1, "a screen that is not on show rests"


def test_f9_hands_the_delegation_under_the_cursor_to_the_desk(in_window: Any, early_office: Any, dressed: Look) -> None:
    screen = shown(in_window, early_office, dressed)
    screen.kinds.chosen.emit(Kinds.DELEGATIONS)
    view = screen.matrix.view()
    assert view.days[0] == ("Now", 1)
    line = next(line for line in view.lines if line.latin == "Beijing")
    assert line.cells[0] == "0/2"
    table = screen.matrix.table
    table.setCurrentIndex(table.model().index(view.lines.index(line), 0))
    assert screen.first_action()
    assert early_office.opened == [("check-in", {"delegation": "Beijing"})]


def test_names_that_come_after_the_view_opened_still_take_the_keyboard(dressed: Look, early_office: Any) -> None:
    board = WhoBoard(dressed)
    board.take_keyboard()
    states: list[WhoState] = []
    who = WhoPresenter(early_office.context(), states.append, lambda error: pytest.fail(str(error)))
    who.choose("activity-opening")
    who.open()
    board.show_state(states[-1])
    assert board.lists[Group.UNKNOWN].currentIndex().row() == 0
    assert states[-1].found is not None
    assert states[-1].found.of(Group.UNKNOWN)[0].delegate.native in board.detail.text()
