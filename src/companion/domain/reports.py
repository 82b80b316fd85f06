"""Tables that leave the program: an attendance report as sheets of typed cells, already in words."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum


class Tone(StrEnum):
    """What a mark in a report means, so that it is shown by sign, word and shade together (ui.md section 4)."""

    CAME = "came"
    LATE = "late"
    LEFT_EARLY = "left-early"
    EXCUSED = "excused"
    ABSENT = "absent"
    NOT_YET = "not-yet"


SIGNS: dict[Tone, str] = {
    Tone.CAME: "●",
    Tone.LATE: "◐",
    Tone.LEFT_EARLY: "◑",
    Tone.EXCUSED: "⊘",
    Tone.ABSENT: "×",
    Tone.NOT_YET: "·",
}
"""Disc came, half disc late, ring with slash excused, cross absent, dot not yet: the same on screen and paper."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An attendance as a cell: the word in the report's language, written with its sign."""

    tone: Tone
    word: str

    @property
    def text(self) -> str:
        """Sign and word."""
        return f"{SIGNS[self.tone]} {self.word}".strip()


@dataclass(frozen=True, slots=True)
class Share:
    """A share from 0 to 1 that is shown in percent."""

    value: float


ReportCell = str | int | float | bool | date | datetime | time | Mark | Share | None


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """A column: its header, and its width in characters when the longest cell should not decide."""

    header: str
    width: float | None = None


@dataclass(frozen=True, slots=True)
class ReportTable:
    """One sheet. Times are given in the zone in which they are to be read; `notes` stand below the title."""

    name: str
    title: str
    columns: tuple[ReportColumn, ...]
    rows: tuple[tuple[ReportCell, ...], ...]
    notes: tuple[str, ...] = ()
    frozen_columns: int = 0
