"""The camera of this desk: opened while somebody uses it, looked after while it is open, back by itself when lost."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from companion.presenters.camera import CameraMood, CameraName, CameraState, End
from companion.settings import Settings
from companion.ui.camera.sources import Devices, FrameSource

if TYPE_CHECKING:
    from companion.ui.camera.reader import FrameReader, Look

AGAIN_MS = 3000
"""A camera that is in use elsewhere or gave up is tried again this often."""
SILENT_MS = 5000
"""A camera that sends no frame for this long gives no pictures."""
COVERED_MS = 2000
"""Pictures of one tone for this long mean that the lens is covered."""
SETTLE_FRAMES = 12
"""A camera that was just opened needs about this many frames to find the light and the white."""
STILL_MS = 5000
STOP_MS = 400
"""The camera is let go this long after the last user left, so that going from one screen to the next keeps it."""

log = logging.getLogger(__name__)

T = TypeVar("T")


def system_devices() -> Devices:
    """The cameras of this computer. Raises ImportError where QtMultimedia cannot be loaded."""
    from companion.ui.camera.system import SystemDevices

    return SystemDevices()


@dataclass(eq=False)
class _Reader:
    call: Callable[[str], None]
    always: bool


@dataclass(eq=False)
class _Looker:
    call: Callable[[QImage], None]
    size: tuple[int, int]


@dataclass(eq=False)
class _Still:
    done: Callable[[QImage], None]
    failed: Callable[[CameraState], None]
    after: int


class Camera(QObject):
    """One for a window; a `CameraPort`. Nothing is loaded and no thread runs before it is first used.

    `make_devices` is asked once, when first needed. Taking a photograph: `take_still`.
    """

    _looked = Signal(object)

    def __init__(
        self,
        settings: Settings,
        make_devices: Callable[[], Devices] = system_devices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._make_devices = make_devices
        self._devices: Devices | None = None
        self._source: FrameSource | None = None
        self._reader: FrameReader | None = None
        self._readers: list[_Reader] = []
        self._watchers: list[Callable[[CameraState], None]] = []
        self._lookers: list[_Looker] = []
        self._stills: list[_Still] = []
        self._frame: object = None
        self._frames = 0
        self._opened_as = ""
        self._state = CameraState()
        self._again = self._timer(AGAIN_MS, self._open)
        self._silent = self._timer(SILENT_MS, self._no_frames)
        self._covered = self._timer(COVERED_MS, lambda: self._say(CameraMood.COVERED))
        self._stop = self._timer(STOP_MS, self._close_if_unused)
        self._late = self._timer(STILL_MS, self._no_still)
        self._looked.connect(self._take_look, Qt.ConnectionType.QueuedConnection)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    # --- what screens ask ---

    @property
    def state(self) -> CameraState:
        """How it is now."""
        return self._state

    def read(self, reader: Callable[[str], None], *, always: bool = False) -> End:
        """Hand every code that counts to `reader`; see `CameraPort.read`. The newest reader alone hears them."""
        one = _Reader(reader, always)
        self._readers.append(one)
        self._wanted_changed()
        return partial(self._leave, self._readers, one)

    def watch(self, listener: Callable[[CameraState], None]) -> End:
        """Tell `listener` now and at each change how the camera is."""
        self._watchers.append(listener)
        listener(self._state)
        return partial(self._leave, self._watchers, listener)

    def look(self, listener: Callable[[QImage], None], width: int, height: int) -> End:
        """Hand pictures of at most this size to `listener` while the camera runs."""
        one = _Looker(listener, (width, height))
        self._lookers.append(one)
        self._set_up()
        return partial(self._leave, self._lookers, one)

    def take_still(self, done: Callable[[QImage], None], failed: Callable[[CameraState], None]) -> None:
        """Take one photograph: the whole frame, upright, not mirrored; see `CameraPort.take_still`.

        Works whether or not the camera is on. `done` or `failed` comes later, on the main thread, exactly once.
        """
        running = self._state.mood in {CameraMood.SEEING, CameraMood.COVERED}
        self._stills.append(_Still(done, failed, self._frames + (1 if running else SETTLE_FRAMES)))
        self._late.start()
        self._wanted_changed()

    def cameras(self) -> tuple[CameraName, ...]:
        """The cameras of this computer; none when it cannot use any."""
        devices = self._get_devices()
        return () if devices is None else devices.cameras()

    def chosen_camera(self) -> tuple[str, bool]:
        """For the morning check: the name of the camera that is to read codes ("" while it is switched off), and
        whether it is there. Any camera is meant while none was chosen."""
        if not self._settings.camera_on:
            return "", False
        there, wanted, name = self.cameras(), self._settings.camera, self._settings.camera_name
        if not wanted:
            return (there[0].name, True) if there else (self.tr("Camera"), False)
        return name or wanted, any(one.id == wanted or one.name == name for one in there)

    # --- settings ---

    def apply(self, settings: Settings) -> None:
        """Take other settings: on or off, which camera, which codes."""
        before, self._settings = self._settings, settings
        if settings.camera != before.camera and self._source is not None:
            self._close()
        self._set_up()
        self._wanted_changed()

    def use_devices(self, make_devices: Callable[[], Devices]) -> None:
        """See through other cameras from now on (something that stands in for the lens)."""
        self._close()
        self._make_devices, self._devices = make_devices, None
        self._wanted_changed()

    def forget_users(self) -> None:
        """The event is left: whatever used the camera is going."""
        self._readers.clear()
        self._watchers.clear()
        self._lookers.clear()
        self._stills.clear()
        self._close()
        self._say(CameraMood.OFF)

    def close(self) -> None:
        """Let go of the camera and end the thread."""
        self.forget_users()
        if self._reader is not None:
            if not self._reader.close():
                log.error("the camera's thread was still busy when the window closed")
            self._reader = None

    # --- opening and closing ---

    def _wanted(self) -> bool:
        on = self._settings.camera_on
        return bool(self._stills) or any(one.always or on for one in self._readers)

    def _wanted_changed(self) -> None:
        if not self._wanted():
            if not self._stop.isActive():
                self._stop.start()
        elif self._source is None and not self._again.isActive():
            self._open()

    def _leave(self, where: list[T], one: T) -> None:
        if one in where:
            where.remove(one)
            self._set_up()
            self._wanted_changed()

    def _close_if_unused(self) -> None:
        if not self._wanted():
            self._close()
            self._say(CameraMood.OFF)

    def _get_devices(self) -> Devices | None:
        if self._devices is None:
            try:
                self._devices = self._make_devices()
            except ImportError as error:
                log.warning("no camera can be used: %s", error)
                self._say(CameraMood.UNUSABLE, detail=str(error))
                return None
            self._devices.changed.connect(self._devices_changed)
        return self._devices

    def _open(self) -> None:
        """Open the chosen camera, or say why not."""
        if not self._wanted() or self._source is not None:
            return
        devices = self._get_devices()
        if devices is None:
            return
        chosen = self._choose(devices.cameras())
        if chosen is None:
            return
        try:
            source = devices.open(chosen.id)
        except LookupError:
            self._say(CameraMood.UNPLUGGED, chosen.name)
            return
        self._opened_as = chosen.id
        self._source = source
        self._frames = 0
        self._say(CameraMood.STARTING, chosen.name)
        self._ready_reader()
        source.frame.connect(self._take_frame)
        source.failed.connect(self._failed)
        self._silent.start()
        source.start()

    def _choose(self, there: tuple[CameraName, ...]) -> CameraName | None:
        """The camera that was chosen, else the first. Its id may change with the socket, its name does not."""
        wanted, name = self._settings.camera, self._settings.camera_name
        if not there:
            self._say(CameraMood.UNPLUGGED if wanted else CameraMood.NONE, name)
            return None
        if not wanted:
            return there[0]
        for found in there:
            if found.id == wanted and name in {"", found.name}:
                return found
        same = [found for found in there if name and found.name == name]
        if not same:
            self._say(CameraMood.UNPLUGGED, name)
            return None
        return same[0]

    def _ready_reader(self) -> None:
        if self._reader is None:
            from companion.ui.camera.reader import FrameReader

            self._reader = FrameReader(self._looked.emit)
        self._reader.forget()
        self._set_up()

    def _set_up(self) -> None:
        if self._reader is not None:
            wide = max((one.size[0] for one in self._lookers), default=0)
            high = max((one.size[1] for one in self._lookers), default=0)
            self._reader.set_up(barcodes=self._settings.camera_barcodes, size=(wide, high))

    def _close(self) -> None:
        for timer in (self._again, self._silent, self._covered, self._stop):
            timer.stop()
        source, self._source = self._source, None
        self._frame = None
        if source is not None:
            source.frame.disconnect(self._take_frame)
            source.failed.disconnect(self._failed)
            source.stop()
            source.deleteLater()
        if self._reader is not None:
            self._reader.forget()

    # --- what happens to it ---

    @Slot(object)
    def _take_frame(self, frame: object) -> None:
        if self._source is None or self._reader is None:
            return
        self._frames += 1
        self._silent.start()
        if self._stills:
            self._give_stills(frame)
        self._reader.put(frame)  # type: ignore[arg-type]  # a QVideoFrame; its module is not loaded before it is needed

    @Slot(object)
    def _take_look(self, look: "Look") -> None:
        """The thread looked at a frame."""
        if self._source is None:
            return
        if not look.uniform:
            self._covered.stop()
            self._say(CameraMood.SEEING, self._state.name)
        elif self._state.mood is not CameraMood.COVERED and not self._covered.isActive():
            self._covered.start()
        if look.image is not None:
            for one in tuple(self._lookers):
                one.call(look.image)
        if look.codes and self._readers:
            heard = [one for one in self._readers if one.always or self._settings.camera_on]
            for code in look.codes if heard else ():
                heard[-1].call(code)

    @Slot(str, str)
    def _failed(self, mood: str, detail: str) -> None:
        log.warning("the camera failed (%s): %s", mood, detail)
        name = self._state.name
        there = self._devices.cameras() if self._devices is not None else ()
        self._close()
        # A camera that was pulled out fails before the list of cameras says so.
        gone = CameraMood(mood) is CameraMood.STOPPED and all(one.id != self._opened_as for one in there)
        self._say(CameraMood.UNPLUGGED if gone else CameraMood(mood), name, detail)
        self._again.start()

    def _no_frames(self) -> None:
        self._failed(CameraMood.STOPPED, "")

    @Slot()
    def _devices_changed(self) -> None:
        """A camera was plugged in or out."""
        devices = self._devices
        if devices is None:
            return
        if self._source is not None and all(one.id != self._opened_as for one in devices.cameras()):
            name = self._state.name
            self._close()
            self._say(CameraMood.UNPLUGGED, name)
        if self._source is None:
            self._again.stop()
            self._open()

    def _say(self, mood: CameraMood, name: str = "", detail: str = "") -> None:
        state = CameraState(mood, name, detail)
        if state != self._state:
            self._state = state
            for listener in tuple(self._watchers):
                listener(state)

    # --- photographs ---

    def _give_stills(self, frame: object) -> None:
        ready = [one for one in self._stills if self._frames >= one.after]
        if not ready:
            return
        from companion.ui.camera.thumbnail import whole

        image = whole(frame)  # type: ignore[arg-type]
        if image.isNull():
            return
        self._stills = [one for one in self._stills if one not in ready]
        if not self._stills:
            self._late.stop()
        for one in ready:
            one.done(image)
        self._wanted_changed()

    def _no_still(self) -> None:
        waiting, self._stills = self._stills, []
        for one in waiting:
            one.failed(self._state)
        self._wanted_changed()
