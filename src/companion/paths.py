"""Where things are: shipped resources and this user's own folders, in a checkout, installed or frozen."""

import sys
from pathlib import Path

import platformdirs

_APP = "Companion"


def resources() -> Path:
    """The folder of shipped resources (icons, fonts, templates, translations, stock, samples)."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "companion" / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"


def events_folder() -> Path:
    """Where new events are kept unless the user chooses another place."""
    return Path(platformdirs.user_documents_dir()) / _APP


def settings_file() -> Path:
    """This laptop's settings (language, theme, desk name, recent events)."""
    return Path(platformdirs.user_config_dir(_APP, appauthor=False)) / "settings.json"


def logs_folder() -> Path:
    """Where the program's log files are written."""
    return Path(platformdirs.user_log_dir(_APP, appauthor=False))


def backups_folder() -> Path:
    """Where automatic backups of events rotate."""
    return Path(platformdirs.user_data_dir(_APP, appauthor=False)) / "backups"
