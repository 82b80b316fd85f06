"""What this laptop says of itself for the morning check: printer, battery, disk, time zone.

The window adds what only it can know: scanner, camera, sound.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from companion.services.ports import Spooler
from companion.services.preflight.devices import (
    CameraFacts,
    PowerFacts,
    PrinterFacts,
    ScannerFacts,
    SoundFacts,
    ZoneFacts,
)
from companion.settings import Settings


def _unknown() -> None:
    """This face of the program cannot know."""


@dataclass(frozen=True, slots=True)
class Laptop:
    """The laptop as far as a program without a window knows it; the window fills in the rest."""

    settings: Callable[[], Settings]
    spooler: Callable[[], Spooler]
    scanner_facts: Callable[[], ScannerFacts | None] = _unknown
    camera_facts: Callable[[], CameraFacts | None] = _unknown
    sound_facts: Callable[[], SoundFacts | None] = _unknown

    def printer(self) -> PrinterFacts | None:
        """The printer for badges: the label printer of this desk, else the printer for everything."""
        settings, known = self.settings(), self.spooler().printers()
        chosen = settings.badge_printer or settings.printer
        return PrinterFacts(chosen, known, self.spooler().standing(chosen).trouble if chosen in known else None)

    def scanner(self) -> ScannerFacts | None:
        """Known in the window only."""
        return self.scanner_facts()

    def camera(self) -> CameraFacts | None:
        """Known in the window only."""
        return self.camera_facts()

    def sound(self) -> SoundFacts | None:
        """Known in the window only."""
        return self.sound_facts()

    def power(self) -> PowerFacts | None:
        """The battery; None where the system says nothing of its power."""
        import psutil

        if not hasattr(psutil, "sensors_battery"):
            return None
        try:
            battery = psutil.sensors_battery()
        except (OSError, RuntimeError):  # a broken or foreign battery driver
            return None
        if battery is None:
            return PowerFacts(None, mains=True)
        seconds = battery.secsleft
        minutes = None if seconds is None or seconds < 0 else int(seconds) // 60
        return PowerFacts(round(battery.percent), bool(battery.power_plugged), minutes)

    def zone(self, at: datetime) -> ZoneFacts | None:
        """The time zone the system is set to."""
        ahead = at.astimezone().utcoffset()
        return None if ahead is None else ZoneFacts(ahead)

    def free_bytes(self, folder: Path) -> int | None:
        """Room for this user on the disk of a folder."""
        try:
            return shutil.disk_usage(folder).free
        except OSError:
            return None
