"""The cameras of this computer, through QtMultimedia. Importing this module loads it."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from companion.presenters.camera import CameraMood, CameraName
from companion.ui.camera.sources import Devices, FrameSource

WANTED = (1280, 720)
"""Enough for a badge at arm's length; more costs time and finds little."""
WANTED_RATE = 30.0
ACTIVE_MS = 4000
"""A camera that is not active after this time could not be opened."""


class SystemDevices(Devices):
    """What QMediaDevices sees."""

    def __init__(self) -> None:
        super().__init__()
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.changed)

    def cameras(self) -> tuple[CameraName, ...]:
        """The cameras, the system's favourite first."""
        found = sorted(QMediaDevices.videoInputs(), key=lambda one: not one.isDefault())
        return tuple(CameraName(_id(one), one.description()) for one in found)

    def open(self, camera_id: str) -> FrameSource:
        """This camera."""
        for device in QMediaDevices.videoInputs():
            if _id(device) == camera_id:
                return LensSource(device)
        raise LookupError(camera_id)


class LensSource(FrameSource):
    """A camera of this computer."""

    def __init__(self, device: QCameraDevice) -> None:
        super().__init__()
        self._device = device
        self._camera = QCamera(device)
        best = best_format(device.videoFormats())
        if best is not None:
            self._camera.setCameraFormat(best)
        self._sink = QVideoSink()
        self._session = QMediaCaptureSession()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._take)
        self._camera.errorOccurred.connect(self._fail)
        self._stopped = False

    def start(self) -> None:
        """Ask for leave where the system wants that, then open the camera."""
        if refused_by_files(_id(self._device)):
            self.failed.emit(CameraMood.REFUSED, "")
            return
        ask_leave(self._begin, lambda: self.failed.emit(CameraMood.REFUSED, ""))

    def _begin(self) -> None:
        if self._stopped:
            return
        self._camera.start()
        # On Windows a camera that cannot be opened stays silent: no error, it is merely not active.
        QTimer.singleShot(ACTIVE_MS, self, self._must_be_active)

    def _must_be_active(self) -> None:
        if not self._stopped and not self._camera.isActive():
            self.failed.emit(CameraMood.STOPPED, self._camera.errorString())

    def stop(self) -> None:
        """Let go of the camera."""
        if self._stopped:
            return
        self._stopped = True
        self._sink.videoFrameChanged.disconnect(self._take)
        self._camera.errorOccurred.disconnect(self._fail)
        self._camera.stop()
        self._session.deleteLater()
        self._camera.deleteLater()

    # Frames come from a thread of the camera's own. Slots of an object of the main thread are queued, so nothing of
    # Python runs in that thread, which the main thread waits for when it stops the camera.
    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        if not self._stopped and frame.isValid():  # an empty one marks beginning and end
            self.frame.emit(frame)

    @Slot(QCamera.Error, str)
    def _fail(self, error: QCamera.Error, words: str) -> None:
        if error is not QCamera.Error.NoError:
            self.failed.emit(mood_of(words), words)


def mood_of(words: str) -> CameraMood:
    """What the system's words mean. Qt has one number for every fault of a camera, so the words have to say it."""
    low = words.lower()
    if any(sign in low for sign in ("in use", "busy", "0xc00d3ea3", "0xc00d3704", "being used")):
        return CameraMood.BUSY
    if any(sign in low for sign in ("permission", "denied", "not authorized", "0x80070005")):
        return CameraMood.REFUSED
    return CameraMood.STOPPED


def refused_by_files(camera_id: str) -> bool:
    """On Linux a camera is a file, and who may use it is that file's business."""
    device = Path(camera_id)
    return sys.platform.startswith("linux") and device.exists() and not os.access(device, os.R_OK | os.W_OK)


def best_format(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """The format nearest to 1280 x 720 at 30 a second; None leaves the choice to the camera."""

    def how_far(one: QCameraFormat) -> tuple[float, float, bool]:
        size = one.resolution()
        # Too small loses codes, too large only time: so too small counts double.
        away = (size.width() * size.height()) / (WANTED[0] * WANTED[1])
        rate = max(0.0, WANTED_RATE - one.maxFrameRate())
        jpeg = one.pixelFormat().name == "Format_Jpeg"
        return (rate > 15, abs(away - 1) * (2 if away < 1 else 1) + rate / WANTED_RATE, jpeg)

    return min(formats, key=how_far, default=None)


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")


def ask_leave(granted: Callable[[], None], refused: Callable[[], None]) -> None:
    """Ask the system for the camera where it wants to be asked (macOS); elsewhere leave is given at once."""
    try:
        from PySide6.QtCore import QCameraPermission
    except ImportError:
        granted()
        return
    app = QCoreApplication.instance()
    permission = QCameraPermission()
    status = Qt.PermissionStatus.Granted if app is None else app.checkPermission(permission)
    if app is None or status is Qt.PermissionStatus.Granted:
        granted()
    elif status is Qt.PermissionStatus.Denied:
        refused()
    else:
        app.requestPermission(
            permission, app, lambda answer: granted() if answer.status() is Qt.PermissionStatus.Granted else refused()
        )
