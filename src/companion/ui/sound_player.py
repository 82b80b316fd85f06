"""The sounds through Qt: loaded bit by bit when the desk opens, kept ready, played without waiting."""

import logging
import wave
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

_NOWHERE = b"auto_null"
"""PulseAudio's stand-in while a machine has no loudspeaker: it takes every sound, and nobody hears it."""

log = logging.getLogger(__name__)


class SoundPlayer(QObject):
    """Plays the files of resources/sounds. Nothing is loaded before `prepare`, then one thing at each turn of the event
    loop, so that scans go on meanwhile. A laptop without a loudspeaker, or without the system's sound library, is
    `silent` and stays usable; a loudspeaker that is plugged in later is taken.
    """

    def __init__(self, sounds: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = sounds
        self._devices: QMediaDevices | None = None
        self._broken = False
        self._deaf: bool | None = None
        self._family = ""
        self._effects: dict[Path, QSoundEffect] = {}
        self._lengths: dict[Path, int] = {}
        self._heard: QSoundEffect | None = None
        self._to_load: list[Path] = []
        self._loader = QTimer(self)
        self._loader.setInterval(0)
        self._loader.timeout.connect(self._load_next)

    @property
    def silent(self) -> bool:
        """Whether nobody would hear anything. Not known, so False, before `prepare` had its first turns."""
        if self._broken or self._devices is None:
            return self._broken
        if self._deaf is None:  # asked of the system once, as the desk asks after every scan
            output = self._devices.defaultAudioOutput()
            self._deaf = output.isNull() or output.id().data() == _NOWHERE
        return self._deaf

    @property
    def ready(self) -> bool:
        """Whether everything asked for is loaded."""
        return not self._loader.isActive()

    def prepare(self, family: str) -> None:
        """Load the sounds of this family, one at each turn of the event loop."""
        if family != self._family:
            self._family = family
            self._to_load = sorted((self._folder / family).glob("*.wav"))
            self._loader.start()

    def play(self, sound: str, family: str, volume: int) -> int:
        """Start a sound, which ends the one before; returns its milliseconds, 0 when nothing is heard."""
        self.stop()
        if self._broken or self._devices is None or self.silent:
            return 0
        file = self._folder / family / f"{sound}.wav"
        effect = self._effect(file)
        effect.setVolume(loudness(volume))
        effect.play()
        self._heard = effect
        return self._lengths[file]

    def stop(self) -> None:
        """End what is heard."""
        if self._heard is not None:
            self._heard.stop()
            self._heard = None

    def _load_next(self) -> None:
        if self._devices is None and not self._broken:
            self._open_devices()
        elif self.silent or not self._to_load:
            self._loader.stop()
        else:
            self._effect(self._to_load.pop(0))

    def _open_devices(self) -> None:
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError as error:  # the system lacks a library that Qt's sound needs
            log.warning("there is no sound on this laptop: %s", error)
            self._broken = True
            return
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._outputs_changed)

    def _outputs_changed(self) -> None:
        """Effects belong to the loudspeaker they were made for."""
        self._deaf = None
        self.stop()
        for effect in self._effects.values():
            effect.deleteLater()
        self._effects.clear()
        self._to_load = sorted((self._folder / self._family).glob("*.wav"))
        self._loader.start()

    def _effect(self, file: Path) -> "QSoundEffect":
        effect = self._effects.get(file)
        if effect is None:
            from PySide6.QtMultimedia import QSoundEffect

            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(file)))
            self._effects[file] = effect
            with wave.open(str(file)) as sound:
                self._lengths[file] = round(1000 * sound.getnframes() / sound.getframerate())
        return effect


def loudness(volume: int) -> float:
    """A volume of 0 to 100 as the factor by which samples are multiplied.

    Ears hear in decibels: the square makes equal steps of the setting sound like equal steps.
    """
    return (max(0, min(100, volume)) / 100) ** 2
