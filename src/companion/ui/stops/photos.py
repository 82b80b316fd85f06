"""Answers with a photo, and taking one."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from companion.domain.delegates import Delegate
from companion.domain.photos import Photo
from companion.presenters.checkin import CheckInPresenter
from companion.services import roster
from companion.services.photos import put_photo
from companion.ui.photo_panel import PhotoPanel
from companion.ui.pictures import jpeg_of
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.stops import Stage, Stop

WIDTH, HEIGHT = 360, 480
_WAIT_SECONDS = 10.0


def portrait() -> QImage:
    """Somebody who does not exist, drawn: head and shoulders before a wall."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wall = QLinearGradient(0, 0, 0, HEIGHT)
    wall.setColorAt(0, QColor("#C9D6DF"))
    wall.setColorAt(1, QColor("#9FB3C0"))
    painter.fillRect(image.rect(), wall)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#2E4756"))
    painter.drawRoundedRect(QRectF(40, 340, 280, 240), 110, 110)
    painter.setBrush(QColor("#D9A98A"))
    painter.drawRoundedRect(QRectF(150, 270, 60, 100), 26, 26)
    painter.drawEllipse(QRectF(108, 110, 144, 190))
    painter.setBrush(QColor("#33271F"))
    painter.drawChord(QRectF(100, 84, 160, 190), 0, 180 * 16)
    for x in (150, 210):
        painter.drawEllipse(QPointF(x, 205), 7, 6)
    painter.end()
    return image


def presenter(stage: Stage) -> CheckInPresenter:
    """The presenter of the desk on show."""
    screen = stage.screen
    if not isinstance(screen, CheckInScreen):
        raise TypeError("the check-in desk is not on show")
    return screen.presenter


def _photograph(stage: Stage, person: Delegate) -> None:
    put_photo(stage.desk, person.id, Photo(jpeg_of(portrait()), WIDTH, HEIGHT))


def _scanned(*, note: bool = False, names: dict[str, str] | None = None) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        desk = presenter(stage)
        person = next(one for one in desk.state.board.missing if bool(one.attention) is note)
        if names:
            roster.change(stage.desk, person.id, names)
        _photograph(stage, person)
        stage.settle()
        desk.check_in(person.id)
        stage.settle()
        stage.clock.forward(4)
        desk.tick()

    return act


def _already(stage: Stage) -> None:
    desk = presenter(stage)
    person = next(scan.delegate for scan in desk.state.board.recent if scan.delegate is not None)
    _photograph(stage, person)
    stage.clock.forward(720)
    desk.tick()
    desk.check_in(person.id)


def _live(stage: Stage) -> tuple[Callable[[], None], PhotoPanel]:
    """The panel open for whoever was just checked in, with a camera that sees them."""
    from companion.ui.camera.standins import PaintedCameras

    painted = PaintedCameras("Integrated camera")
    stage.session.camera.use_devices(lambda: painted)
    scene = QImage(1280, 720, QImage.Format.Format_RGB32)
    scene.fill(QColor("#B4C4CE"))
    painter = QPainter(scene)
    painter.drawImage(QRectF(370, 0, 540, 720), portrait())
    painter.end()

    def see() -> None:
        painted.see(scene)
        stage.app.processEvents()

    _scanned()(stage)
    press_key(stage)
    panel = stage.window.findChild(PhotoPanel)
    if panel is None:
        raise RuntimeError("the panel for photos is not on show")
    _until(see, panel.take.isEnabled)
    return see, panel


def press_key(stage: Stage) -> None:
    """Ctrl T."""
    screen = stage.screen
    if isinstance(screen, CheckInScreen):
        screen.take_photo()


def _until(see: Callable[[], None], done: Callable[[], bool]) -> None:
    latest = monotonic() + _WAIT_SECONDS
    while not done() and monotonic() < latest:
        see()


def _preview(stage: Stage) -> None:
    see, panel = _live(stage)
    _until(see, lambda: panel.view.sees)


def _taken(stage: Stage) -> None:
    see, panel = _live(stage)
    panel.press_take()
    _until(see, panel.keep.isVisible)


def _no_camera(stage: Stage) -> None:
    from companion.ui.camera.standins import PaintedCameras

    stage.session.camera.use_devices(PaintedCameras)
    _already(stage)
    stage.settle()
    press_key(stage)


def _of_a_delegate(stage: Stage) -> None:
    person = next(one for one in stage.desk.file.read.delegates() if one.latin == "Lu Zhiwei")
    _photograph(stage, person)
    stage.session.open_screen("delegates", delegate=person.id)


_LONG = {"native": "古丽努尔·阿卜杜热西提", "latin": "Gulnur Abdureshit Wilhelmina Featherstonehaugh"}

STOPS = (
    Stop("photo-admitted", "check-in", _scanned()),
    Stop("photo-note", "check-in", _scanned(note=True)),
    Stop("photo-long-name", "check-in", _scanned(names=_LONG)),
    Stop("photo-latin-only", "check-in", _scanned(names={"native": ""})),
    Stop("photo-already", "check-in", _already),
    Stop("photo-live", "check-in", _preview),
    Stop("photo-taken", "check-in", _taken),
    Stop("photo-no-camera", "check-in", _no_camera),
    Stop("photo-delegate", "delegates", _of_a_delegate),
)
