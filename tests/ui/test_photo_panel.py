"""Taking a photo at the desk with keys alone; a painted camera stands in for the lens."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.photos import LONGEST
from companion.settings import Settings
from companion.ui.camera.standins import PaintedCameras
from companion.ui.look import Look
from companion.ui.photo_panel import PhotoPanel, cut
from companion.ui.pictures import jpeg_of
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage

DESK = Stop("desk", "check-in")


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Iterator[Stage]:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, DESK, settings) as made:
        yield made


@pytest.fixture
def cameras(here: Stage) -> PaintedCameras:
    painted = PaintedCameras("Front")
    here.session.camera.use_devices(lambda: painted)
    return painted


def desk(here: Stage) -> CheckInScreen:
    screen = here.screen
    assert isinstance(screen, CheckInScreen)
    return screen


def check_in_somebody(here: Stage) -> Any:
    person = next(one for one in desk(here).presenter.state.board.missing if not one.attention)
    desk(here).presenter.check_in(person.id)
    here.settle()
    return person


def ctrl_t(here: Stage) -> PhotoPanel:
    QTest.keyClick(here.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    here.settle()
    (panel,) = here.window.findChildren(PhotoPanel)
    return panel


def lens(cameras: PaintedCameras, done: Callable[[], bool]) -> Callable[[], bool]:
    frame = QImage(1280, 720, QImage.Format.Format_RGB32)
    frame.fill(QColor("#446688"))
    frame.setPixelColor(2, 2, QColor("white"))
    for x in range(200):
        for y in range(120):
            frame.setPixelColor(540 + x, 300 + y, QColor("#D9A98A"))

    def see() -> bool:
        cameras.see(frame)
        return done()

    return see


def test_ctrl_t_space_and_enter_keep_a_photo_and_undo_takes_it_back(
    here: Stage, cameras: PaintedCameras, qtbot: QtBot
) -> None:
    person = check_in_somebody(here)
    panel = ctrl_t(here)
    qtbot.waitUntil(lens(cameras, panel.take.isEnabled))
    QTest.keyClick(panel, Qt.Key.Key_Space)
    qtbot.waitUntil(lens(cameras, panel.keep.isVisible))
    QTest.keyClick(panel, Qt.Key.Key_Return)
    here.settle()
    kept = here.desk.file.read.photo(person.id)
    assert kept is not None
    assert (kept.width, kept.height) == (LONGEST * 3 // 4, LONGEST)
    assert here.window.findChildren(PhotoPanel) == []
    qtbot.waitUntil(lambda: desk(here).presenter.state.photo == kept.jpeg)
    here.window.toast.undo.emit()
    here.settle()
    assert here.desk.file.read.photo(person.id) is None


def test_esc_leaves_and_lets_go_of_the_camera(here: Stage, cameras: PaintedCameras, qtbot: QtBot) -> None:
    person = check_in_somebody(here)
    panel = ctrl_t(here)
    qtbot.waitUntil(lens(cameras, panel.take.isEnabled))
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    here.settle()
    assert here.window.findChildren(PhotoPanel) == []
    assert here.desk.file.read.photo(person.id) is None
    assert desk(here).presenter.state.result is not None, "Esc was the panel's, the answer stays"
    qtbot.waitUntil(lambda: cameras.source is None or not cameras.source.running)


def test_without_a_camera_it_is_said_and_a_file_does_as_well(
    here: Stage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.session.camera.use_devices(PaintedCameras)
    person = check_in_somebody(here)
    panel = ctrl_t(here)
    assert not panel.take.isEnabled()
    assert panel.line.text() == "No camera found"
    picture = QImage(300, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    file = tmp_path / "face.jpg"
    file.write_bytes(jpeg_of(picture))
    monkeypatch.setattr("companion.ui.photo_panel.QFileDialog.getOpenFileName", lambda *_a: (str(file), ""))
    QTest.keyClick(panel, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    here.settle()
    assert here.desk.file.read.photo(person.id) is not None
    panel = ctrl_t(here)
    QTest.keyClick(panel, Qt.Key.Key_Delete)
    here.settle()
    assert here.desk.file.read.photo(person.id) is None


def test_what_is_no_picture_is_said_in_the_panel(here: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here.session.camera.use_devices(PaintedCameras)
    check_in_somebody(here)
    panel = ctrl_t(here)
    (tmp_path / "face.jpg").write_text("no picture")
    monkeypatch.setattr(
        "companion.ui.photo_panel.QFileDialog.getOpenFileName", lambda *_a: (str(tmp_path / "face.jpg"), "")
    )
    panel.choose_file()
    here.settle()
    assert panel.line.text().startswith("This file is no picture that can be read.")


def test_nobody_on_show_is_said(here: Stage) -> None:
    QTest.keyClick(here.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    here.settle()
    assert here.window.findChildren(PhotoPanel) == []


@pytest.mark.parametrize(("size", "kept"), [((1280, 720), (540, 720)), ((300, 900), (300, 400)), ((3, 4), (3, 4))])
def test_a_picture_is_cut_to_the_shape_of_a_photo(size: tuple[int, int], kept: tuple[int, int]) -> None:
    image = cut(QImage(*size, QImage.Format.Format_RGB32))
    assert (image.width(), image.height()) == kept
