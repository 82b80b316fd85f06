"""This laptop as the window knows it at one moment, for the morning check, which then asks it beside the window."""

from dataclasses import replace

from companion.devices import Laptop
from companion.presenters.camera import CameraPort
from companion.presenters.sounds import Player
from companion.services.preflight.devices import CameraFacts, ScannerFacts, SoundFacts
from companion.settings import Settings
from companion.ui.scanner import Scanner


def laptop_now(base: Laptop, settings: Settings, scanner: Scanner, camera: CameraPort, player: Player) -> Laptop:
    """The laptop with its scanner, camera and loudspeaker as they are now. Called on the main thread, where Qt wants to
    be asked for devices; a camera that is switched off is not even looked for."""
    heard = ScannerFacts(scanner.was_seen)
    sound = SoundFacts(not player.silent, settings.volume, settings.muted)
    lens = _camera(settings, camera)
    return replace(
        base,
        settings=lambda: settings,
        scanner_facts=lambda: heard,
        camera_facts=lambda: lens,
        sound_facts=lambda: sound,
    )


def _camera(settings: Settings, camera: CameraPort) -> CameraFacts:
    if not settings.camera_on:
        return CameraFacts("", present=False)
    found = camera.cameras()
    chosen = next((one for one in found if not settings.camera or one.id == settings.camera), None)
    name = chosen.name if chosen is not None else settings.camera_name
    return CameraFacts(name or settings.camera or "1", present=chosen is not None)
