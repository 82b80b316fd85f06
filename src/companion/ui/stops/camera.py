"""The camera at the desk and in the settings, looking at painted pictures."""

from collections.abc import Callable
from dataclasses import replace
from time import monotonic

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from companion.presenters.camera import CameraMood
from companion.ui.stops import Act, Stage, Stop
from companion.ui.stops.checkin import code
from companion.ui.stops.roll_call import at_visit

_WAIT_SECONDS = 10.0


def hall_with_badge(modules: tuple[tuple[bool, ...], ...], width: int = 1280, height: int = 720) -> QImage:
    """Somebody in a hall who holds a badge towards the camera."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#3B424B"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#4A535E"), 6))
    for left in (60, 260, 960):
        painter.fillRect(QRectF(left, 40, 180, 260), QColor("#54606C"))
        painter.drawRect(QRectF(left, 40, 180, 260))
    painter.fillRect(QRectF(0, height - 150, width, 150), QColor("#2B3036"))
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor("#56708F"))
    shoulders = (QPointF(360, height), QPointF(430, 470), QPointF(560, 400), QPointF(720, 400), QPointF(850, 470))
    painter.drawPolygon(QPolygonF([*shoulders, QPointF(920, height)]))
    painter.setBrush(QColor("#C99C7C"))
    painter.drawEllipse(QPointF(640, 270), 105, 130)
    painter.setBrush(QColor("#2A2320"))
    painter.drawChord(QRectF(530, 120, 220, 210), 0, 180 * 16)
    module = 8
    side = (len(modules) + 8) * module
    badge = QRectF(640 - side * 0.62, 330, side * 1.24, side * 1.6)
    painter.fillRect(badge, QColor("#F4F4F2"))
    painter.fillRect(QRectF(badge.left(), badge.top(), badge.width(), 46), QColor("#12594F"))
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    left, top = 640 - side // 2, 330 + 60
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(left + (x + 4) * module, top + (y + 4) * module, module, module, QColor("#16191D"))
    painter.end()
    return image


def _switch_on(stage: Stage, *names: str) -> Callable[[QImage, Callable[[], bool]], None]:
    """Put painted cameras in place of the computer's and switch on; what is returned shows a picture until it is so."""
    from companion.ui.camera.standins import PaintedCameras

    painted = PaintedCameras(*names)
    stage.session.camera.use_devices(lambda: painted)
    stage.session.keep(replace(stage.session.settings(), camera_on=True))

    def see(image: QImage, until: Callable[[], bool]) -> None:
        latest = monotonic() + _WAIT_SECONDS
        while not until() and monotonic() < latest:
            painted.see(image)
            stage.app.processEvents()

    return see


def _mood(stage: Stage) -> CameraMood:
    return stage.session.camera.state.mood


def _picture(stage: Stage, latin: str) -> QImage:
    return hall_with_badge(stage.session.program.qr(code(stage, latin)))


def _seeing(stage: Stage) -> None:
    see = _switch_on(stage, "Integrated camera")
    shown: list[QImage] = []
    end = stage.session.camera.look(shown.append, 256, 164)
    see(_picture(stage, "Lu Zhiwei"), lambda: _mood(stage) is CameraMood.SEEING and len(shown) > 1)
    end()


def _covered(stage: Stage) -> None:
    see = _switch_on(stage, "Integrated camera")
    dark = QImage(1280, 720, QImage.Format.Format_RGB32)
    dark.fill(QColor("#050505"))
    see(dark, lambda: _mood(stage) is CameraMood.COVERED)


def _no_camera(stage: Stage) -> None:
    _switch_on(stage)


def _settings(stage: Stage) -> None:
    stage.session.open_screen("check-in")
    see = _switch_on(stage, "Integrated camera", "USB camera")
    stage.session.open_screen("settings", page="camera")
    heard: list[QImage] = []
    end = stage.session.camera.look(heard.append, 640, 360)
    see(_picture(stage, "Lu Zhiwei"), lambda: len(heard) > 2)
    end()


def _settings_without(stage: Stage) -> None:
    _switch_on(stage)
    stage.session.open_screen("settings", page="camera")


def _at_roll_call(missing: int) -> Act:
    """A badge before the camera on the bus, with so many missing."""

    def go(stage: Stage) -> None:
        at_visit(stage, missing)
        see = _switch_on(stage, "Integrated camera")
        shown: list[QImage] = []
        end = stage.session.camera.look(shown.append, 256, 164)
        see(_picture(stage, "Lu Zhiwei"), lambda: len(shown) > 2)
        end()
        stage.settle()

    return go


STOPS = (
    Stop("roll-call-camera", "roll-call", _at_roll_call(2)),
    Stop("roll-call-camera-complete", "roll-call", _at_roll_call(0)),
    Stop("checkin-camera", "check-in", _seeing),
    Stop("checkin-camera-covered", "check-in", _covered),
    Stop("checkin-camera-none", "check-in", _no_camera),
    Stop("settings-camera", "check-in", _settings),
    Stop("settings-camera-none", "check-in", _settings_without),
)
