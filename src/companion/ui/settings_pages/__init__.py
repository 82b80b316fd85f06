"""The pages of the settings, in the order of their tabs."""

from collections.abc import Callable

from companion.presenters.context import ScreenContext
from companion.ui.look import Look
from companion.ui.settings_pages import camera, general, lock, printing, scanner, second_screen, sound
from companion.ui.settings_pages.page import SettingsPage

PAGES: dict[str, Callable[[ScreenContext, Look], SettingsPage]] = {
    "general": general.build,
    "scanner": scanner.build,
    "camera": camera.build,
    "sound": sound.build,
    "printing": printing.build,
    "second-screen": second_screen.build,
    "lock": lock.build,
}
"""The key of each page and what makes it, when it is first shown."""

__all__ = ["PAGES", "SettingsPage"]
