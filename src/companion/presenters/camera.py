"""The camera as screens see it: how it is, what it may be asked, and when a code in its picture counts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from companion.domain.codes import is_own

IGNORED_FOR_MS = 3000
"""A code that counted is left alone while it is in view and this long after it was last seen."""
TWICE_WITHIN_MS = 1500
"""The second sighting that a code without our check digits needs comes within this time."""


class CameraMood(StrEnum):
    """How the camera is."""

    OFF = "off"
    STARTING = "starting"
    SEEING = "seeing"
    COVERED = "covered"
    """Pictures come, but they are black or of one tone: the privacy shutter is closed, or it is dark."""
    NONE = "none"
    """This computer has no camera."""
    UNPLUGGED = "unplugged"
    """The chosen camera is not there now; it is used again by itself when it comes back."""
    BUSY = "busy"
    """Another program uses it; it is tried again by itself."""
    REFUSED = "refused"
    """The system does not let this program use it."""
    STOPPED = "stopped"
    """It gave up, or gives no pictures; it is tried again by itself."""
    UNUSABLE = "unusable"
    """This computer lacks what using any camera takes."""

    @property
    def trouble(self) -> bool:
        """Whether somebody should look."""
        return self not in {CameraMood.OFF, CameraMood.STARTING, CameraMood.SEEING}


@dataclass(frozen=True, slots=True)
class CameraName:
    """A camera of this computer: the system's id, and what it is called."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class CameraState:
    """How the camera is, what it is called, and the system's own words about a trouble (for "Details")."""

    mood: CameraMood = CameraMood.OFF
    name: str = ""
    detail: str = ""


End = Callable[[], None]


class CameraPort(Protocol):
    """The camera of this desk, as a screen may use it; everything is called and comes back on the main thread."""

    @property
    def state(self) -> CameraState:
        """How it is now."""
        ...

    def read(self, reader: Callable[[str], None], *, always: bool = False) -> End:
        """Hand every code that counts to `reader` until the returned function is called.

        The camera runs while somebody reads and it is switched on in the settings; with `always` also while it is
        switched off there (trying a camera out).
        """
        ...

    def watch(self, listener: Callable[[CameraState], None]) -> End:
        """Tell `listener` now and at each change how the camera is; this alone does not start it."""
        ...

    def look(self, listener: Callable[[Any], None], width: int, height: int) -> End:
        """Hand a picture of at most this size (px), at most ten a second, to `listener` while the camera runs.

        A picture is a QImage of the listener's own, as the lens sees it: who shows it to the person in it mirrors it.
        """
        ...

    def take_still(self, done: Callable[[Any], None], failed: Callable[[CameraState], None]) -> None:
        """Take one photograph: a whole frame as QImage for `done`, upright and not mirrored.

        A camera that is off is switched on for it, gets a moment to find the light, and is switched off again.
        `failed` hears how the camera is when it gives no picture within five seconds.
        """
        ...

    def cameras(self) -> tuple[CameraName, ...]:
        """The cameras of this computer, the system's favourite first. Loads what using a camera takes."""
        ...


@dataclass(frozen=True, slots=True)
class Sighting:
    """A code in a picture. `striped`: of one dimension, where a single reading is more often wrong."""

    text: str
    striped: bool = False


class CodesInView:
    """Decides which codes in the pictures count.

    One of our own with right check digits counts at the first sighting, any other text at the second within 1.5 s.
    Then it is left alone for as long as it stays in view, and until 3 s after it was last seen: a badge that lies
    before the lens is one scan, and one that is shown again later is another. Beside a code of ours, others in the
    same picture are taken for decoration. Times are milliseconds of a clock that never goes back.
    """

    def __init__(self) -> None:
        self._counted: dict[str, int] = {}
        self._seen_once: dict[str, int] = {}

    def saw(self, sightings: Iterable[Sighting], at_ms: int) -> tuple[str, ...]:
        """The texts that count now, out of one picture's."""
        self._counted = {text: at for text, at in self._counted.items() if at_ms - at < IGNORED_FOR_MS}
        self._seen_once = {text: at for text, at in self._seen_once.items() if at_ms - at < TWICE_WITHIN_MS}
        seen = {one.text: one for one in sightings if one.text.strip()}
        ours = [one for one in seen.values() if is_own(one.text.strip())]
        counting = [one.text for one in ours or seen.values() if self._counts(one, at_ms)]
        for text in (*counting, *(text for text in seen if text in self._counted)):
            self._counted[text] = at_ms
        return tuple(counting)

    def forget(self) -> None:
        """Begin anew, as when the camera was off in between."""
        self._counted.clear()
        self._seen_once.clear()

    def _counts(self, one: Sighting, at_ms: int) -> bool:
        if one.text in self._counted:
            return False
        if is_own(one.text.strip()) and not one.striped:
            return True
        return self._seen_once.pop(one.text, None) is not None or self._remember(one.text, at_ms)

    def _remember(self, text: str, at_ms: int) -> bool:
        self._seen_once[text] = at_ms
        return False
