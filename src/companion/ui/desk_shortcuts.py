"""The desk's keys in the window: connected in one place, and named in the user's language for F1."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from companion.presenters.desk_keys import OF_THE_WINDOW, DeskKey
from companion.ui.words import translate


def connect_keys(screen: QWidget, acts: Mapping[DeskKey, Callable[[], object]]) -> None:
    """Let these keys do this while the screen is on show, wherever the cursor is."""
    for key, act in acts.items():
        shortcut = QShortcut(QKeySequence(key.value), screen)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)


def connected_keys(screen: QWidget) -> tuple[DeskKey, ...]:
    """The keys that work on this screen, in the order of the table."""
    here = {one.key().toString(QKeySequence.SequenceFormat.PortableText) for one in screen.findChildren(QShortcut)}
    return tuple(key for key in DeskKey if key.value in here or key in OF_THE_WINDOW)


def help_keys(screen: QWidget) -> tuple[tuple[str, str], ...]:
    """For F1: each key that works on this screen, and what it does."""
    words = key_words()
    return tuple((key.cap, words[key]) for key in connected_keys(screen))


def key_words() -> dict[DeskKey, str]:
    """What each key does."""
    return {
        DeskKey.HELP: translate("DeskKeys", "This help"),
        DeskKey.REASON: translate("DeskKeys", "Why they were let in"),
        DeskKey.BANNER: translate("DeskKeys", "The banner's button"),
        DeskKey.BANNER_SECOND: translate("DeskKeys", "The banner's second button"),
        DeskKey.ACTIVITY: translate("DeskKeys", "Choose the activity"),
        DeskKey.COUNTS: translate("DeskKeys", "Names behind the counts"),
        DeskKey.PANE: translate("DeskKeys", "Next part of the screen"),
        DeskKey.PANE_BACK: translate("DeskKeys", "Part before"),
        DeskKey.STATUS: translate("DeskKeys", "Status of this laptop"),
        DeskKey.CAMERA: translate("DeskKeys", "Camera on or off"),
        DeskKey.FIRST: translate("DeskKeys", "First button of the answer"),
        DeskKey.SECOND: translate("DeskKeys", "Second button of the answer"),
        DeskKey.FULL_SCREEN: translate("DeskKeys", "Full screen"),
        DeskKey.CLOSE: translate("DeskKeys", "Close, back to ready"),
        DeskKey.REPLACE: translate("DeskKeys", "Replace a badge"),
        DeskKey.DELEGATION: translate("DeskKeys", "Check in a delegation"),
        DeskKey.FIND: translate("DeskKeys", "Find by name"),
        DeskKey.SWITCH: translate("DeskKeys", "In or out, next checkpoint"),
        DeskKey.LOCK: translate("DeskKeys", "Lock this desk"),
        DeskKey.SOUND: translate("DeskKeys", "Sound on or off"),
        DeskKey.WALK_IN: translate("DeskKeys", "Add a walk-in"),
        DeskKey.PRINT: translate("DeskKeys", "Print the badge"),
        DeskKey.MOVE: translate("DeskKeys", "Move scans to another activity"),
        DeskKey.PHOTO: translate("DeskKeys", "Take a photo"),
        DeskKey.UNDO: translate("DeskKeys", "Take back the last"),
        DeskKey.KIOSK: translate("DeskKeys", "Self check-in"),
        DeskKey.MORNING: translate("DeskKeys", "Morning check"),
        DeskKey.SECOND_SCREEN: translate("DeskKeys", "Second screen"),
    }
