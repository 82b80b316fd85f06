"""The settings in force in this window, kept true to what other windows and the command line store on this laptop."""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from companion.settings import Settings

LOCK_FIELDS = ("pin", "locked", "lock_after", "pin_wrong", "pin_wrong_at")
OF_ONE_WINDOW = ("camera_on", "second_screen_on")
"""One camera and one screen for delegates serve one window: what another window turns on is not turned on here."""

log = logging.getLogger(__name__)


class StoredSettings(Protocol):
    """The settings on disk, which every program of this laptop shares."""

    def settings(self) -> Settings:
        """As stored."""
        ...

    def change(self, before: Settings, after: Settings) -> Settings:
        """Store what differs onto what is there; the settings as they are then. Raises OSError."""
        ...

    def changed_settings(self, known: tuple[int, ...]) -> tuple[tuple[int, ...], Settings | None]:
        """Their version, and they themselves when it is not the known one."""
        ...


class KeptSettings:
    """`changed` hears the settings before each change; `lock_changed` that another program locked or unlocked."""

    def __init__(
        self, stored: StoredSettings, changed: Callable[[Settings], None], lock_changed: Callable[[], None]
    ) -> None:
        self._stored = stored
        self._changed = changed
        self._lock_changed = lock_changed
        self._version: tuple[int, ...] = ()
        self._settings = stored.settings()

    def __call__(self) -> Settings:
        """The settings in force."""
        return self._settings

    def fresh(self) -> Settings:
        """The settings in force, after looking whether another program changed them: what the lock goes by."""
        self.notice()
        return self._settings

    def keep(self, settings: Settings) -> None:
        """Store what was changed, and nothing else, and let it count at once."""
        if settings == self._settings:
            return
        try:
            stored = self._stored.change(self._settings, settings)
        except OSError as error:
            log.warning("the settings could not be stored: %s", error)
            stored = settings
        self._take(stored, settings)

    def notice(self) -> None:
        """Take over what another window or the command line stored."""
        try:
            self._version, stored = self._stored.changed_settings(self._version)
        except OSError as error:
            log.warning("the settings could not be read: %s", error)
            return
        if stored is not None:
            self._take(stored, self._settings)

    def _take(self, stored: Settings, here: Settings) -> None:
        """`here`: the settings as this window wants them."""
        own: dict[str, Any] = {name: getattr(here, name) for name in OF_ONE_WINDOW}
        before, self._settings = self._settings, replace(stored, **own)
        if self._settings != before:
            self._changed(before)
        if any(getattr(stored, name) != getattr(here, name) for name in LOCK_FIELDS):
            self._lock_changed()
