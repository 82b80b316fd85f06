"""The desk's keys in the window: connected in one place, and named in the user's language for F1."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from companion.presenters.desk_keys import (
    FOR_COORDINATORS,
    FOR_COORDINATORS_AT_ROLL_CALL,
    OF_THE_WINDOW,
    WINDOW_AT_ROLL_CALL,
    DeskKey,
    RollKey,
)
from companion.ui.words import translate


def connect_keys(
    screen: QWidget, acts: Mapping[DeskKey, Callable[[], object]] | Mapping[RollKey, Callable[[], object]]
) -> None:
    """Let these keys do this while the screen is on show, wherever the cursor is."""
    for key, act in acts.items():
        shortcut = QShortcut(QKeySequence(key.value), screen)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)


def connected_keys(screen: QWidget) -> tuple[DeskKey, ...]:
    """The keys that work on this screen, in the order of the table."""
    here = {one.key().toString(QKeySequence.SequenceFormat.PortableText) for one in screen.findChildren(QShortcut)}
    return tuple(key for key in DeskKey if key.value in here or key in OF_THE_WINDOW)


def help_keys(screen: QWidget, *, locked: bool = False) -> tuple[tuple[str, str], ...]:
    """For F1: each key that works on this screen, and what it does; at a locked desk those that work there."""
    words = key_words()
    if locked:
        words[DeskKey.LOCK] = translate("DeskKeys", "Unlock this desk")
    left_out = FOR_COORDINATORS if locked else frozenset()
    return tuple((key.cap, words[key]) for key in connected_keys(screen) if key not in left_out)


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
        DeskKey.PAPER_LIST: translate("DeskKeys", "Paper list to sign"),
        DeskKey.SECOND_SCREEN: translate("DeskKeys", "Second screen"),
        DeskKey.WHO: translate("DeskKeys", "Who is where"),
    }


def roll_help_keys(screen: QWidget, *, locked: bool = False) -> tuple[tuple[str, str], ...]:
    """For F1 at the roll call: each key that works there, and what it does; likewise when locked."""
    here = {one.key().toString(QKeySequence.SequenceFormat.PortableText) for one in screen.findChildren(QShortcut)}
    words = roll_key_words()
    left_out = FOR_COORDINATORS_AT_ROLL_CALL if locked else frozenset()
    there = (key for key in RollKey if key.value in here or key in WINDOW_AT_ROLL_CALL)
    return tuple((key.cap, words[key]) for key in there if key not in left_out)


def roll_key_words() -> dict[RollKey, str]:
    """What each key does at the roll call."""
    shared = key_words()
    own = {
        RollKey.BUS: translate("RollKeys", "Which bus is this"),
        RollKey.ALOUD: translate("RollKeys", "Read the names aloud"),
        RollKey.ON: translate("RollKeys", "Next checkpoint, or save"),
        RollKey.LEAVE: translate("RollKeys", "The bus leaves"),
        RollKey.PREVIOUS: translate("RollKeys", "Checkpoint before"),
        RollKey.NEXT: translate("RollKeys", "Checkpoint after"),
        RollKey.ALL: translate("RollKeys", "All here except…"),
        RollKey.BUSES: translate("RollKeys", "Buses and groups: who goes with which"),
        RollKey.CHANGE_BUS: translate("RollKeys", "Another bus for this person"),
        RollKey.EXCUSE: translate("RollKeys", "Excuse this person"),
        RollKey.FIND: translate("RollKeys", "Find by name: type its first letters"),
        RollKey.GROUPING: translate("RollKeys", "By delegation, bus, A–Z"),
        RollKey.NOTE: translate("RollKeys", "Call note"),
        RollKey.PRINT: translate("RollKeys", "Missing list on paper"),
        RollKey.CHECKPOINT: translate("RollKeys", "Add a checkpoint"),
        RollKey.LEAVES: translate("RollKeys", "When the bus leaves"),
    }
    known = {key.value: said for key, said in shared.items()}
    return {key: own.get(key) or known[key.value] for key in RollKey}
