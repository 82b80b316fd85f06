"""What the shared parts of the window show: frozen values without Qt, every text in the user's language."""

from dataclasses import dataclass, field
from enum import StrEnum


class Family(StrEnum):
    """How loud a result is: green go, violet read, amber again, red stop (ui.md section 5), and the quiet states."""

    GO = "go"
    NOTE = "note"
    AGAIN = "again"
    STOP = "stop"
    READY = "ready"
    NOT_SAVED = "not-saved"
    IDLE = "idle"


class Shape(StrEnum):
    """The sign inside a result's shape; the outline (disc, square, ring, octagon) follows from the sign."""

    NONE = "none"
    TICK = "tick"
    IN = "in"
    OUT = "out"
    FLAG = "flag"
    DOUBLE_TICK = "double-tick"
    TURN = "turn"
    QUESTION = "question"
    CROSS = "cross"
    ELSEWHERE = "elsewhere"
    CLOCK = "clock"
    FULL = "full"
    MINUS = "minus"
    EXCLAMATION = "exclamation"
    PARTLY = "partly"
    """An exclamation mark in a ring: done for some of them."""
    WAITING = "waiting"
    """Dashed ring: still to come."""


class Mark(StrEnum):
    """The five attendance marks, the same on screen and on paper."""

    CAME = "came"
    LATE = "late"
    EXCUSED = "excused"
    ABSENT = "absent"
    NOT_YET = "not-yet"


class ChipKind(StrEnum):
    """What a chip tells, and so its colour and icon."""

    NEUTRAL = "neutral"
    NOW = "now"
    FITS = "fits"
    REPLACED = "replaced"
    MISSING = "missing"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Fact:
    """One of the three facts at the foot of a good result; `icon` is a meaning of the icon set or empty."""

    label: str
    value: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One line of a note: icon, kind (Food, Access, ...) and text; `**bold**` words are allowed in the text."""

    icon: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Action:
    """A button: `id` comes back when it is pressed, `key` is the key it answers to ("F9", "Ctrl Enter")."""

    id: str
    label: str
    icon: str = ""
    key: str = ""
    primary: bool = False
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class ResultView:
    """Everything the result panel paints.

    `time` and `ago` stand at the right of the band; `plate` replaces them by a white plate ("Checked in").
    `digits` is a number in large type under `caption` ("The scanner read"). `do` is what to do (bold), `why` stands
    under it. `notes` fill the box instead. `steps` are the numbered lines of "Not saved". `second` is another reading
    of the name. `hint` is the pill under "Ready to scan". `aside` is a quiet remark right of the buttons.
    `**bold**` is allowed in `do`, `why`, `steps` and notes. `announcement` is the one sentence a screen reader says.
    """

    family: Family
    headline: str
    subline: str = ""
    shape: Shape = Shape.NONE
    native: str = ""
    latin: str = ""
    second: str = ""
    delegation: str = ""
    organisation: str = ""
    facts: tuple[Fact, ...] = ()
    caption: str = ""
    digits: str = ""
    box_icon: str = ""
    do: str = ""
    why: str = ""
    notes: tuple[NoteLine, ...] = ()
    steps: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    plate: str = ""
    time: str = ""
    ago: str = ""
    hint: str = ""
    hint_icon: str = ""
    aside: str = ""
    aside_icon: str = ""
    announcement: str = ""
    photo: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class NameRow:
    """A line of "Still to come" or "Recent scans". `chosen` tints it in its family (the scan on show)."""

    id: str
    native: str
    latin: str = ""
    trailing: str = ""
    time: str = ""
    shape: Shape = Shape.WAITING
    family: Family = Family.IDLE
    chosen: bool = False
    marker: str = ""
    """A sign before the trailing text: ⧗ not in step yet, ↷ let in at the desk."""

    @property
    def spoken(self) -> str:
        """The row as one sentence for screen readers."""
        return ", ".join(part for part in (self.native, self.latin, self.trailing, self.time) if part)


@dataclass(frozen=True, slots=True)
class CountView:
    """The count card: `of_text` is "of 17", `word` is "checked in", each tally is (id, label, number)."""

    here: int
    expected: int
    of_text: str
    word: str
    tallies: tuple[tuple[str, str, int], ...] = ()
    besides: str = ""
    """Who came though no list names them ("and 1 not on the list"): they are here, and not among those expected."""
    complete: str = ""
    """The sentence when everyone is in ("All 17 are here"); the card turns green."""


@dataclass(frozen=True, slots=True)
class ActivityView:
    """The chosen activity: title, and "Tue 20 Oct · 09:30-12:00 · Room 301"; in a list its day, times and place apart.

    `now`: it is on at this moment.
    """

    title: str
    line: str = ""
    by_hand: bool = False
    id: str = ""
    day: str = ""
    times: str = ""
    place: str = ""
    now: bool = False


@dataclass(frozen=True, slots=True)
class StatusView:
    """One item of the status row: what it is, how it is, and whether someone should look (amber triangle)."""

    id: str
    icon: str
    label: str
    value: str
    trouble: bool = False


@dataclass(frozen=True, slots=True)
class BannerView:
    """A banner for trouble that does not stop work: what happened (bold), what goes on working, up to two buttons."""

    id: str
    headline: str
    text: str = ""
    actions: tuple[Action, ...] = ()
    serious: bool = False


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of a step bar."""

    label: str
    done: bool = False
    current: bool = False
