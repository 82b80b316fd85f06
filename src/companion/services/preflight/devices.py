"""What the morning check asks of the laptop, as a port: services know no devices."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from companion.domain.printing import PrinterTrouble


@dataclass(frozen=True, slots=True)
class PrinterFacts:
    """The printer chosen for badges ("" for none), the printers there are, and what is wrong with the chosen one."""

    chosen: str
    known: tuple[str, ...]
    trouble: PrinterTrouble | None = None


@dataclass(frozen=True, slots=True)
class ScannerFacts:
    """Whether a scanner was heard since the program was started."""

    heard: bool


@dataclass(frozen=True, slots=True)
class CameraFacts:
    """The camera chosen for reading codes, as people call it ("" for none), and whether it is there."""

    chosen: str
    present: bool


@dataclass(frozen=True, slots=True)
class SoundFacts:
    """Whether there is a loudspeaker, how loud from 0 to 100, and whether sound was turned off."""

    there: bool
    volume: int
    muted: bool


@dataclass(frozen=True, slots=True)
class PowerFacts:
    """The battery: how full in percent, whether on mains, and minutes left where the system says so.

    `percent` is None for a laptop or computer without a battery.
    """

    percent: int | None
    mains: bool
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class ZoneFacts:
    """The laptop's own time zone at a moment: how far it is ahead of UTC."""

    ahead: timedelta


class Devices(Protocol):
    """This laptop. None: this face of the program cannot know, and the check says nothing about it.

    Every question may take a while (the print system, a camera), so none is asked on the window's thread.
    """

    def printer(self) -> PrinterFacts | None:
        """The printer for badges."""
        ...

    def scanner(self) -> ScannerFacts | None:
        """The scanner."""
        ...

    def camera(self) -> CameraFacts | None:
        """The camera."""
        ...

    def sound(self) -> SoundFacts | None:
        """The loudspeaker."""
        ...

    def power(self) -> PowerFacts | None:
        """The battery."""
        ...

    def zone(self, at: datetime) -> ZoneFacts | None:
        """The time zone the laptop is set to."""
        ...

    def free_bytes(self, folder: Path) -> int | None:
        """Room on the disk that holds a folder."""
        ...
