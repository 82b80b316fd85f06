"""The thread that looks at frames. It has a place for one frame only: the newest takes it, older ones are dropped."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

from companion.presenters.camera import CodesInView
from companion.ui.camera.decoder import LIVE, Decoder
from companion.ui.camera.frames import Plane, opened
from companion.ui.camera.thumbnail import thumbnail, upright

PICTURE_MS = 100
"""A picture for people at most this often."""
UNIFORM_LEVELS = 20
"""Between the darkest and the lightest hundredth of a picture lie fewer levels than this when the lens is covered: the
noise of a sensor in the dark stays below, any room with light is above."""
_SAMPLES = 997

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """What was found in one frame: codes that count, a picture if one was due, and whether it is of one tone.

    `number` counts the frames that were looked at.
    """

    number: int
    codes: tuple[str, ...]
    uniform: bool
    image: QImage | None = None


class FrameReader:
    """Looks at frames on a thread of its own and tells `found` on that thread; `clock_ms` never goes back."""

    def __init__(
        self,
        found: Callable[[Look], None],
        clock_ms: Callable[[], int] = lambda: time.monotonic_ns() // 1_000_000,
    ) -> None:
        self._found = found
        self._clock = clock_ms
        self._wake = threading.Condition()
        self._newest: QVideoFrame | None = None
        self._ended = False
        self._decoder = Decoder()
        self._size = (0, 0)
        self._view = CodesInView()
        self._number = 0
        self._pictured = -PICTURE_MS
        self.dropped = 0
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)
        self._thread.start()

    def set_up(self, *, barcodes: bool, size: tuple[int, int]) -> None:
        """What to read, and how large pictures for people may be (px); (0, 0) for none."""
        self._decoder = Decoder(barcodes)
        self._size = size

    def put(self, frame: QVideoFrame) -> None:
        """Take the newest frame; one that still waited is dropped. Never waits."""
        with self._wake:
            if self._newest is not None:
                self.dropped += 1
            self._newest = frame
            self._wake.notify()

    def forget(self) -> None:
        """Drop what waits; a code that is shown afterwards counts anew."""
        with self._wake:
            self._newest = None
            self._view = CodesInView()

    def close(self, seconds: float = 2.0) -> bool:
        """End the thread; whether it ended in time."""
        with self._wake:
            self._newest = None
            self._ended = True
            self._wake.notify()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while True:
            with self._wake:
                while self._newest is None and not self._ended:
                    self._wake.wait()
                if self._ended:
                    return
                frame, self._newest = self._newest, None
                view = self._view
            try:
                look = self._look(frame, view) if frame is not None else None
            except Exception:  # one frame that cannot be read must not end the thread
                log.exception("a frame of the camera could not be read")
                look = None
            # A driver has few buffers: give this one back before waiting.
            del frame
            if look is not None and not self._ended:
                self._found(look)

    def _look(self, frame: QVideoFrame, view: CodesInView) -> Look | None:
        now = self._clock()
        with opened(frame) as picture:
            if picture is None:
                return None
            way = LIVE[self._number % len(LIVE)]
            self._number += 1
            sightings = self._decoder.read(picture.grey, way)
            image = None
            if self._size != (0, 0) and now - self._pictured >= PICTURE_MS:
                self._pictured = now
                image = upright(thumbnail(picture, *self._size), frame)
            return Look(self._number, view.saw(sightings, now), not sightings and is_uniform(picture.grey), image)


def is_uniform(plane: Plane) -> bool:
    """Whether a picture shows next to nothing: a closed shutter, a hand over the lens, darkness."""
    taken = plane.buffer[:: _SAMPLES * plane.step]
    levels = sorted(bytes(taken))
    edge = len(levels) // 100
    return not levels or levels[-1 - edge] - levels[edge] < UNIFORM_LEVELS
