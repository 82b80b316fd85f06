"""Where frames come from: a camera of this computer, or something that stands in for its lens."""

from PySide6.QtCore import QObject, Signal

from companion.presenters.camera import CameraName


class FrameSource(QObject):
    """Sends QVideoFrames from `start` until `stop`.

    `frame` comes on the main thread; `failed` brings a CameraMood and the system's own words. After `failed` nothing
    comes any more, and a new source has to be opened.
    """

    frame = Signal(object)
    failed = Signal(str, str)

    def start(self) -> None:
        """Begin."""

    def stop(self) -> None:
        """End, and let go of the camera. Frames that are under way may still come."""


class Devices(QObject):
    """The cameras of a computer. `changed` says that one was plugged in or out."""

    changed = Signal()

    def cameras(self) -> tuple[CameraName, ...]:
        """Those that are there now, the system's favourite first."""
        raise NotImplementedError

    def open(self, camera_id: str) -> FrameSource:
        """What this camera sees. Raises LookupError when it is not there any more."""
        raise NotImplementedError
