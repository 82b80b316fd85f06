"""What stands in for a lens where there is none: painted pictures, and a film. Everything behind it is real."""

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from companion.presenters.camera import CameraMood, CameraName
from companion.ui.camera.sources import Devices, FrameSource


class PaintedSource(FrameSource):
    """Sends what it is given, through a QVideoSink as a camera does."""

    def __init__(self) -> None:
        super().__init__()
        self.running = False
        self._sink = QVideoSink()
        self._sink.videoFrameChanged.connect(self._take)

    def start(self) -> None:
        """Frames that are sent count from now on."""
        self.running = True

    def stop(self) -> None:
        """Frames that are sent are lost from now on."""
        self.running = False

    def send(self, frame: QVideoFrame) -> None:
        """The lens saw this."""
        self._sink.setVideoFrame(frame)

    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        if self.running:
            self.frame.emit(frame)


class PaintedCameras(Devices):
    """Cameras that can be plugged in and out, fail when told to, and see what is painted for them."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        self._there = tuple(CameraName(name.lower(), name) for name in names)
        self._refuses: tuple[CameraMood, str] | None = None
        self.source: FrameSource | None = None
        self.opened = 0

    def cameras(self) -> tuple[CameraName, ...]:
        """Those that are plugged in."""
        return self._there

    def open(self, camera_id: str) -> FrameSource:
        """This camera; it fails at once when it was told to."""
        if all(one.id != camera_id for one in self._there):
            raise LookupError(camera_id)
        self.opened += 1
        self.source = _Refusing(*self._refuses) if self._refuses is not None else PaintedSource()
        return self.source

    def plug(self, *names: str) -> None:
        """These are there from now on, and no others."""
        self._there = tuple(CameraName(name.lower(), name) for name in names)
        self.changed.emit()

    def refuse(self, mood: CameraMood | None, words: str = "") -> None:
        """Fail like this whenever one is opened; None: work again."""
        self._refuses = None if mood is None else (mood, words)

    def see(self, picture: QImage | QVideoFrame) -> bool:
        """Let the open camera see this; whether one was open."""
        if not isinstance(self.source, PaintedSource) or not self.source.running:
            return False
        self.source.send(picture if isinstance(picture, QVideoFrame) else QVideoFrame(picture))
        return True


class _Refusing(FrameSource):
    def __init__(self, mood: CameraMood, words: str) -> None:
        super().__init__()
        self._why = (mood, words)

    def start(self) -> None:
        self.failed.emit(*self._why)


class Film(Devices):
    """One camera that sees a film from a file, over and over."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def cameras(self) -> tuple[CameraName, ...]:
        """The film."""
        return (CameraName(str(self._path), self._path.name),)

    def open(self, camera_id: str) -> FrameSource:
        """Show it from the beginning."""
        return FilmSource(Path(camera_id))


class FilmSource(FrameSource):
    """The frames of a film, at its pace."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._sink = QVideoSink()
        self._player = QMediaPlayer()
        self._player.setVideoSink(self._sink)
        self._player.setLoops(QMediaPlayer.Loops.Infinite.value)
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self._sink.videoFrameChanged.connect(self._take)
        self._player.errorOccurred.connect(self._fail)

    def start(self) -> None:
        """Play."""
        self._player.play()

    def stop(self) -> None:
        """Stop playing."""
        self._sink.videoFrameChanged.disconnect(self._take)
        self._player.errorOccurred.disconnect(self._fail)
        self._player.stop()

    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self.frame.emit(frame)

    @Slot(QMediaPlayer.Error, str)
    def _fail(self, _error: QMediaPlayer.Error, words: str) -> None:
        self.failed.emit(CameraMood.STOPPED, words)
