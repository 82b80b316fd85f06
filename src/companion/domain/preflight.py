"""What the morning check says, without words: what was looked at, how it stands, with which figures and which people.

The faces of the program put the words: English on the command line, the user's language in the window.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from companion.domain.answers import UserError
from companion.domain.doubles import Why


class Light(StrEnum):
    """How a line of the check stands."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Group(StrEnum):
    """Under which heading a line stands."""

    EVENT = "event"
    PEOPLE = "people"
    PAPER = "paper"
    LAPTOP = "laptop"


class Subject(StrEnum):
    """What was looked at. The values are stable words that scripts may rely on."""

    FILE = "file"
    COUNTS = "counts"
    TODAY = "today"
    OVERLAPS = "overlaps"
    KEY = "key"
    DELEGATES = "delegates"
    DOUBLES = "doubles"
    BADGES = "badges"
    NAMES = "names"
    DESIGN = "design"
    FIT = "fit"
    UNPRINTED = "unprinted"
    PRINTER = "printer"
    SCANNER = "scanner"
    CAMERA = "camera"
    SOUND = "sound"
    CLOCK = "clock"
    DESKS = "desks"
    ZONE = "zone"
    DISK = "disk"
    POWER = "power"
    BACKUP = "backup"
    COPY = "copy"

    @property
    def group(self) -> Group:
        """The heading it stands under."""
        return _GROUPS[self]


_GROUPS = {
    **dict.fromkeys((Subject.FILE, Subject.COUNTS, Subject.TODAY, Subject.OVERLAPS, Subject.KEY), Group.EVENT),
    **dict.fromkeys((Subject.DELEGATES, Subject.DOUBLES, Subject.BADGES), Group.PEOPLE),
    **dict.fromkeys(
        (Subject.NAMES, Subject.DESIGN, Subject.FIT, Subject.UNPRINTED, Subject.PRINTER),
        Group.PAPER,
    ),
    **dict.fromkeys(
        (
            Subject.SCANNER,
            Subject.CAMERA,
            Subject.SOUND,
            Subject.CLOCK,
            Subject.DESKS,
            Subject.ZONE,
            Subject.DISK,
            Subject.POWER,
            Subject.BACKUP,
            Subject.COPY,
        ),
        Group.LAPTOP,
    ),
}


class Finding(StrEnum):
    """What was found, each with its own sentence."""

    REFUSED = "refused"
    FILE_WHOLE = "file-whole"
    FILE_DAMAGED = "file-damaged"
    FILE_GAPS = "file-gaps"
    COUNTS_FOLLOW = "counts-follow"
    COUNTS_WRONG = "counts-wrong"
    TODAY = "today"
    TODAY_NOTHING = "today-nothing"
    TODAY_NOBODY = "today-nobody"
    OVERLAPS_NONE = "overlaps-none"
    OVERLAPS = "overlaps"
    ROOM_TWICE = "room-twice"
    KEY_HERE = "key-here"
    KEY_NOT_HERE = "key-not-here"
    DELEGATES = "delegates"
    DELEGATES_NONE = "delegates-none"
    DOUBLES_NONE = "doubles-none"
    DOUBLES = "doubles"
    BADGES_ALL = "badges-all"
    BADGES_WITHOUT = "badges-without"
    NAMES_DRAWN = "names-drawn"
    NAMES_UNDRAWN = "names-undrawn"
    DESIGN_CHOSEN = "design-chosen"
    DESIGN_NOT_CHOSEN = "design-not-chosen"
    DESIGN_GONE = "design-gone"
    DESIGN_UNMEASURED = "design-unmeasured"
    FIT_ALL = "fit-all"
    FIT_LONGEST = "fit-longest"
    FIT_NOT = "fit-not"
    PRINTED_ALL = "printed-all"
    PRINTED_NOT = "printed-not"
    PRINTER_READY = "printer-ready"
    PRINTER_NONE = "printer-none"
    PRINTER_NOT_CHOSEN = "printer-not-chosen"
    PRINTER_GONE = "printer-gone"
    PRINTER_STOPPED = "printer-stopped"
    PRINTER_REFUSES = "printer-refuses"
    PRINTER_NO_PAPER = "printer-no-paper"
    PRINTER_OFFLINE = "printer-offline"
    PRINTER_OPEN = "printer-open"
    PRINTER_JAM = "printer-jam"
    PRINTER_NO_INK = "printer-no-ink"
    PRINTER_STUCK = "printer-stuck"
    SCANNER_HEARD = "scanner-heard"
    SCANNER_NOT_HEARD = "scanner-not-heard"
    CAMERA_THERE = "camera-there"
    CAMERA_NOT_CHOSEN = "camera-not-chosen"
    CAMERA_GONE = "camera-gone"
    SOUND_ON = "sound-on"
    SOUND_NO_DEVICE = "sound-no-device"
    SOUND_MUTED = "sound-muted"
    SOUND_LOW = "sound-low"
    CLOCK_FITS = "clock-fits"
    CLOCK_BEFORE = "clock-before"
    CLOCK_AFTER = "clock-after"
    CLOCK_SET_BACK = "clock-set-back"
    DESKS_IN_STEP = "desks-in-step"
    DESKS_AHEAD = "desks-ahead"
    DESKS_BEHIND = "desks-behind"
    ZONE_SAME = "zone-same"
    ZONE_OTHER = "zone-other"
    DISK_ROOM = "disk-room"
    DISK_TIGHT = "disk-tight"
    DISK_FULL = "disk-full"
    POWER_MAINS = "power-mains"
    POWER_CHARGING = "power-charging"
    POWER_BATTERY = "power-battery"
    POWER_LOW = "power-low"
    POWER_EMPTY = "power-empty"
    BACKUP_FRESH = "backup-fresh"
    BACKUP_OLD = "backup-old"
    BACKUP_NONE = "backup-none"
    BACKUP_UNREADABLE = "backup-unreadable"
    COPY_ELSEWHERE = "copy-elsewhere"
    COPY_NOWHERE = "copy-nowhere"


class Fix(StrEnum):
    """The one thing that mends a line."""

    OPEN_BACKUP = "open-backup"
    COUNT_AGAIN = "count-again"
    PROGRAMME = "programme"
    IMPORT = "import"
    DELEGATES = "delegates"
    BADGES = "badges"
    PRINT_BADGES = "print-badges"
    PRINTER = "printer"
    SCANNER = "scanner"
    CAMERA = "camera"
    SOUND = "sound"
    BACK_UP = "back-up"
    SAVE_COPY = "save-copy"


Figure = int | float | str | date | datetime | timedelta | Mapping[str, str]
"""A value in a sentence. A mapping holds a title by language; a float is in the unit the sentence names."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something a line names: one delegate, a pair, or a text (no `delegates`).

    `signs` are the characters no font has, `why` the reasons for which two may be one person.
    """

    names: tuple[str, ...]
    delegates: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    why: tuple[Why, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line of the check. `count` decides between singular and plural and is the number of what is named."""

    subject: Subject
    light: Light
    finding: Finding
    count: int = 0
    figures: Mapping[str, Figure] = field(default_factory=dict)
    named: tuple[Named, ...] = ()
    fix: Fix | None = None
    error: UserError | None = None

    @property
    def delegates(self) -> tuple[str, ...]:
        """Every delegate it names, each once."""
        return tuple(dict.fromkeys(one for named in self.named for one in named.delegates))


def green(subject: Subject, finding: Finding, count: int = 0, **figures: Figure) -> CheckLine:
    """A line that is as it should be."""
    return CheckLine(subject, Light.GREEN, finding, count, figures)


def refused(subject: Subject, error: UserError) -> CheckLine:
    """A line about something that could not even be looked at."""
    return CheckLine(subject, Light.RED, Finding.REFUSED, error=error)
