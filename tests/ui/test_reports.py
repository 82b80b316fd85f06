"""The reports screen: marks that are read out, a curve and bars with their numbers, and files with a toast."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.presenters.reports import Kinds
from companion.presenters.views import Mark
from companion.ui.look import Look
from companion.ui.screens.reports import ReportsScreen, build
from companion.ui.widgets.matrix import Line, Matrix, MatrixView


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
    assert (line.native, line.cells[0], line.total) == ("北京", "2/2", "2/2")
    assert not screen.legend[Mark.CAME].isVisible()


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
