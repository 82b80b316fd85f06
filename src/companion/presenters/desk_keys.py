"""The keys of the check-in desk: one table, so that no key is given twice and none is left unsaid.

Plain digits, letters and Enter are never among them: the scanner types those.
"""

from enum import StrEnum, unique


@unique
class DeskKey(StrEnum):
    """What a key does at the desk; the value is the key in Qt's portable writing. Two acts with one key do not load.

    Whoever adds an act to the desk takes a key here, connects it with `ui.desk_shortcuts.connect_keys` and says in
    `ui.desk_shortcuts.key_words` what it does: F1 then lists it.
    """

    HELP = "F1"
    REASON = "F2"
    BANNER = "F3"
    BANNER_SECOND = "Shift+F3"
    ACTIVITY = "F4"
    COUNTS = "F5"
    PANE = "F6"
    PANE_BACK = "Shift+F6"
    STATUS = "F7"
    CAMERA = "F8"
    FIRST = "F9"
    SECOND = "F10"
    FULL_SCREEN = "F11"
    CLOSE = "Esc"
    REPLACE = "Ctrl+B"
    DELEGATION = "Ctrl+D"
    FIND = "Ctrl+F"
    SWITCH = "Ctrl+I"
    LOCK = "Ctrl+L"
    SOUND = "Ctrl+M"
    WALK_IN = "Ctrl+N"
    PRINT = "Ctrl+P"
    MOVE = "Ctrl+R"
    PHOTO = "Ctrl+T"
    UNDO = "Ctrl+Z"
    KIOSK = "Ctrl+Shift+K"
    MORNING = "Ctrl+Shift+M"
    PAPER_LIST = "Ctrl+Shift+P"
    SECOND_SCREEN = "Ctrl+Shift+S"
    WHO = "Ctrl+Shift+W"

    @property
    def cap(self) -> str:
        """As it stands on a key cap: Ctrl N."""
        return self.value.replace("+", " ")


OF_THE_WINDOW = frozenset(
    {
        DeskKey.HELP,
        DeskKey.BANNER,
        DeskKey.BANNER_SECOND,
        DeskKey.PANE,
        DeskKey.PANE_BACK,
        DeskKey.FIRST,
        DeskKey.SECOND,
        DeskKey.FULL_SCREEN,
        DeskKey.CLOSE,
        DeskKey.FIND,
        DeskKey.LOCK,
        DeskKey.UNDO,
        DeskKey.MORNING,
    }
)
"""Keys that the window hears on every screen and hands to the one on show."""


@unique
class RollKey(StrEnum):
    """What a key does at the roll call; the same table for that screen, where some keys mean something else."""

    HELP = "F1"
    BANNER = "F3"
    BANNER_SECOND = "Shift+F3"
    ACTIVITY = "F4"
    BUS = "F5"
    PANE = "F6"
    PANE_BACK = "Shift+F6"
    ALOUD = "F7"
    CAMERA = "F8"
    ON = "F9"
    LEAVE = "F10"
    FULL_SCREEN = "F11"
    CLOSE = "Esc"
    PREVIOUS = "Ctrl+Left"
    NEXT = "Ctrl+Right"
    ALL = "Ctrl+A"
    CHANGE_BUS = "Ctrl+B"
    EXCUSE = "Ctrl+E"
    FIND = "Ctrl+F"
    GROUPING = "Ctrl+G"
    LOCK = "Ctrl+L"
    SOUND = "Ctrl+M"
    NOTE = "Ctrl+N"
    PRINT = "Ctrl+P"
    LEAVES = "Ctrl+T"
    UNDO = "Ctrl+Z"
    BUSES = "Ctrl+Shift+B"
    MORNING = "Ctrl+Shift+M"
    CHECKPOINT = "Ctrl+Shift+N"
    WHO = "Ctrl+Shift+W"

    @property
    def cap(self) -> str:
        """As it stands on a key cap: Ctrl A."""
        return self.value.replace("+", " ").replace("Left", "←").replace("Right", "→")


FOR_COORDINATORS = frozenset({DeskKey.MORNING, DeskKey.WHO, DeskKey.MOVE, DeskKey.PAPER_LIST})
"""Keys of the desk that do nothing while it is locked."""
FOR_COORDINATORS_AT_ROLL_CALL = frozenset({RollKey.MORNING, RollKey.CHECKPOINT, RollKey.PRINT})
"""The same at the roll call."""
WINDOW_AT_ROLL_CALL = frozenset(key for key in RollKey if key.value in {one.value for one in OF_THE_WINDOW})
"""The window's own keys, at the roll call."""
