"""The camera as a scanner: painted frames stand in for the lens, everything behind it is real."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from companion.bootstrap import Program
from companion.presenters.camera import CameraMood, CameraState
from companion.settings import Settings
from companion.ui.camera.camera import Camera
from companion.ui.camera.standins import PaintedCameras

CODE = "772044189554"
ON = Settings(camera_on=True)


def painted_code(program: Program, text: str = CODE, size: tuple[int, int] = (1280, 720)) -> QImage:
    """A code on a card before a wall."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("#667788"))
    painter = QPainter(image)
    modules = program.qr(text)
    side, left, top = 8, size[0] // 2 - 130, size[1] // 2 - 130
    painter.fillRect(left, top, (len(modules) + 8) * side, (len(modules) + 8) * side, QColor("white"))
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(left + (x + 4) * side, top + (y + 4) * side, side, side, QColor("black"))
    painter.end()
    return image


@pytest.fixture
def cameras() -> PaintedCameras:
    return PaintedCameras("Front", "Desk cam")


@pytest.fixture
def camera(qtbot: QtBot, cameras: PaintedCameras) -> Iterator[Camera]:
    made = Camera(ON, lambda: cameras)
    yield made
    made.close()


def test_a_photograph_is_a_whole_frame_and_the_camera_goes_off_again(
    qtbot: QtBot, camera: Camera, cameras: PaintedCameras, program: Program
) -> None:
    taken: list[QImage] = []
    camera.take_still(taken.append, lambda state: pytest.fail(str(state)))
    assert camera.state == CameraState(CameraMood.STARTING, "Front")

    def see() -> bool:
        cameras.see(painted_code(program))
        return bool(taken)

    qtbot.waitUntil(see)
    assert taken[0].size() == QSize(1280, 720)
    assert taken[0].pixelColor(5, 5).name() == "#667788"
    qtbot.waitUntil(lambda: camera.state.mood is CameraMood.OFF)
    assert len(taken) == 1


def test_a_code_is_read_once_while_it_stays_in_view(
    qtbot: QtBot, camera: Camera, cameras: PaintedCameras, program: Program
) -> None:
    heard: list[str] = []
    pictures: list[QImage] = []
    camera.look(pictures.append, 128, 82)
    end = camera.read(heard.append)
    frame = painted_code(program)

    def see() -> bool:
        cameras.see(frame)
        return len(pictures) >= 3

    qtbot.waitUntil(see)
    assert heard == [CODE]
    assert camera.state.mood is CameraMood.SEEING
    assert pictures[0].size().width() <= 128
    end()
    qtbot.waitUntil(lambda: camera.state.mood is CameraMood.OFF)
    assert not cameras.see(frame)
