"""The import screen from a mailed file to people in the event, and back."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion import paths
from companion.domain.lists import ProblemKind
from companion.domain.programme import Event
from companion.presenters.import_check import LEAVE_OUT
from companion.presenters.import_list import ImportStep
from companion.services.ports import Desk
from companion.services.programme import new_event
from companion.ui.look import Look
from companion.ui.screens.import_list import ImportScreen, build

NOW = datetime(2026, 10, 18, 9, 0, tzinfo=UTC)
SAMPLES = paths.resources() / "samples"
FAULTY = """姓名,拼音,城市,单位,职务,手机,证件号
沈若溪,SHEN Ruoxi,北京,生态环境局,副处长,+86 100 0000 0101,E12345678
梁嘉树,LIANG Jiashu,广州,交通局,科长,+86 100 0000 0105,E12345680
,,上海,住建委,科长,+86 100 0000 0109,E12345681
孟昭宁,MENG Zhaoning,天津市,城管委,处长,8.61E+12,E12345682
梁嘉树,LIANG Jiashu,广州,交通局,科长,+86 100 0000 0105,E12345680
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    event = Event("", {"en": "Study visit"}, date(2026, 10, 19), date(2026, 10, 23), "Asia/Seoul")
    made = new_event(tmp_path / "event.companion", event, lambda: NOW, "Jiwon")
    yield made
    made.file.close()


@pytest.fixture
def around(desk: Desk, office_at: Callable[[Desk], Any]) -> Any:
    return office_at(desk)


def made_for(in_window: Any, look: Look, around: Any) -> ImportScreen:
    screen = build(around.context(), look)
    assert isinstance(screen, ImportScreen)
    in_window(screen)
    return screen


@pytest.fixture
def screen(in_window: Any, dressed: Look, around: Any) -> ImportScreen:
    return made_for(in_window, dressed, around)


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    path = tmp_path / "代表团名单.csv"
    path.write_bytes(FAULTY.encode("gb18030"))
    return path


def drop(screen: ImportScreen, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(QPoint(100, 100)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    screen.drop.dropEvent(event)


@pytest.mark.parametrize("name", ["delegates-2016-gb18030.csv", "delegates-2016.xlsx", "guests-2016-cp949.csv"])
def test_a_sample_list_is_dropped_shown_added_and_undone(
    screen: ImportScreen, desk: Desk, around: Any, name: str
) -> None:
    drop(screen, SAMPLES / name)
    assert screen.stack.currentWidget() is screen.check_step
    shown = {screen.model.index(row, 1).data() for row in range(screen.model.rowCount())}
    assert screen.first_action()
    people = desk.file.read.delegates()
    assert len(people) == screen.model.rowCount()
    assert {person.native or "missing" for person in people} == shown
    assert around.opened == [("delegates", {})]
    text, undo = around.toasts[-1], around.undos[-1]
    assert str(len(people)) in text
    assert undo is not None
    undo()
    assert desk.file.read.delegates() == []


def test_a_pasted_path_is_read(qtbot: QtBot, screen: ImportScreen) -> None:
    screen.drop.path.setText(f'"{SAMPLES / "delegates-2016.xlsx"}"')
    qtbot.keyClick(screen.drop.path, Qt.Key.Key_Return)
    assert screen.presenter.state.step is ImportStep.CHECK


def test_problems_are_settled_in_their_rows_and_reach_the_event(
    qtbot: QtBot, screen: ImportScreen, desk: Desk, faulty: Path
) -> None:
    drop(screen, faulty)
    assert not screen._save.isHidden()
    rows = {row.view.problem.kind: row for row in screen.problem_rows}
    typing = rows[ProblemKind.NO_NAME]
    qtbot.mouseClick(typing.button, Qt.MouseButton.LeftButton)
    typing.box.setText("顾明澈")
    qtbot.keyClick(typing.box, Qt.Key.Key_Return)
    rows = {row.view.problem.kind: row for row in screen.problem_rows}
    compare = rows[ProblemKind.SAME_PERSON]
    qtbot.mouseClick(compare.button, Qt.MouseButton.LeftButton)
    assert any("+86 100 0000 0105" in line for line in compare._both)
    qtbot.mouseClick(compare.button, Qt.MouseButton.LeftButton)
    assert screen.presenter.state.must_fix == 0
    assert screen._save.isHidden()
    assert screen.add_button.text() == "Add 4 delegates"
    screen.presenter.add()
    assert sorted(d.native for d in desk.file.read.delegates()) == sorted(["沈若溪", "梁嘉树", "顾明澈", "孟昭宁"])


def test_a_column_goes_elsewhere_by_its_drop_down(screen: ImportScreen, desk: Desk, faulty: Path) -> None:
    drop(screen, faulty)
    row = next(row for row in screen._column_rows if row._view.column.header == "职务")
    row.choice.setCurrentIndex(row.choice.findData(LEAVE_OUT))
    row.choice.activated.emit(row.choice.currentIndex())
    screen.presenter.add()
    assert {d.position for d in desk.file.read.delegates()} == {""}


def test_passport_numbers_are_on_no_part_of_the_screen(qapp: QApplication, screen: ImportScreen, faulty: Path) -> None:
    drop(screen, faulty)
    qapp.processEvents()
    assert screen._passports.isVisible()
    said = [
        str(screen.model.index(row, column).data())
        for row in range(screen.model.rowCount())
        for column in range(screen.model.columnCount())
    ]
    assert any("沈若溪" in text for text in said)
    assert not any("E1234567" in text for text in said)


def test_the_preview_narrows_to_problem_rows(screen: ImportScreen, faulty: Path) -> None:
    drop(screen, faulty)
    every = screen.model.rowCount()
    screen.which.chosen.emit("problems")
    assert 0 < screen.model.rowCount() < every
    assert all(row.has_problem for row in screen.model.rows)


def test_problem_rows_are_saved_with_what_is_wrong(
    screen: ImportScreen, around: Any, faulty: Path, tmp_path: Path
) -> None:
    drop(screen, faulty)
    screen.save_rows_to(tmp_path / "left.csv")
    text = (tmp_path / "left.csv").read_text(encoding="utf-8-sig")
    assert "What is wrong" in text
    assert "孟昭宁" not in text
    assert "left.csv" in around.toasts[-1]


def test_an_unreadable_file_is_said_where_the_next_one_is_chosen(screen: ImportScreen, tmp_path: Path) -> None:
    drop(screen, tmp_path / "gone.xlsx")
    assert screen.stack.currentWidget() is screen.file_step
    assert screen.drop.trouble.text()


def test_escape_goes_back_step_by_step(screen: ImportScreen, around: Any, faulty: Path) -> None:
    drop(screen, faulty)
    assert screen.escape()
    assert screen.stack.currentWidget() is screen.file_step
    assert screen.escape()
    assert around.opened == [("delegates", {})]
