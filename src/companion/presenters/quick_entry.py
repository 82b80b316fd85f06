"""Quick entry: a signed paper list on the desk. Its lines are scanned or their numbers typed, then taken in at once."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from companion.domain.answers import UserError
from companion.domain.delegates import Delegate
from companion.domain.programme import Activity
from companion.domain.rosters import RosterSheet, SheetLine, read_line, read_numbers
from companion.presenters.panel_desk import PanelDesk
from companion.presenters.runner import Runner
from companion.services.rosters import OpenSheet, PaperTaken, open_sheet, take_paper

_TIME = re.compile(r"([01]?\d|2[0-3])[:.：]?([0-5]\d)")
FEWEST_DIGITS = 6
"""So many digits are no number of a line any more: somebody types a badge number."""


class Said(StrEnum):
    """What the panel says of the line that was scanned or typed last."""

    TICKED = "ticked"
    BEFORE = "before"
    IN_ALREADY = "in-already"
    NO_LINE = "no-line"
    NO_NUMBER = "no-number"
    UNTICKED = "unticked"


@dataclass(frozen=True, slots=True)
class QuickRow:
    """One line of the sheet. `came`: when they were seen at the checkpoint already, in the event's zone; `gone`: nobody
    on the list has this line any more."""

    line: int
    native: str
    latin: str
    ticked: bool = False
    came: datetime | None = None
    gone: bool = False

    @property
    def name(self) -> str:
        """The name as it is said."""
        return " ".join(part for part in (self.native, self.latin) if part)


@dataclass(frozen=True, slots=True)
class LastLine:
    """What was said of the last lines, and of whom when it was one."""

    what: Said
    lines: tuple[int, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class QuickEntry:
    """The panel. `time` is the time on the sheet as typed (HH:MM in the event's zone); `unclear`: it is none, or is
    still to come. `made` is in the event's zone; `point` is empty where the activity has one checkpoint only."""

    sheet: RosterSheet
    activity: Activity
    point: dict[str, str]
    made: datetime
    rows: tuple[QuickRow, ...]
    time: str
    unclear: bool = False
    last: LastLine | None = None
    saving: bool = False

    @property
    def ticked(self) -> tuple[int, ...]:
        """The lines to take in."""
        return tuple(row.line for row in self.rows if row.ticked)

    @property
    def ready(self) -> bool:
        """Whether Enter takes something in."""
        return bool(self.ticked) and not self.unclear and not self.saving


@dataclass(frozen=True, slots=True)
class UnknownSheet:
    """The panel in place of a sheet that cannot be taken in here, and what to do."""

    error: UserError


@dataclass(frozen=True, slots=True)
class _Draft:
    """What was ticked on a sheet and not taken in yet; kept while another panel or sheet is open."""

    lines: tuple[int, ...] = ()
    time: str | None = None


class QuickEntryDesk:
    """Opens the panel for whatever number of a paper list is read, ticks its lines, and takes them in.

    `taken` hears what was written; `submit` answers a badge number that was typed into the panel's box.
    """

    def __init__(
        self,
        at: PanelDesk,
        runner: Runner,
        taken: Callable[[PaperTaken, Delegate], None],
        submit: Callable[[str], None],
    ) -> None:
        self._at = at
        self._runner = runner
        self._taken = taken
        self._submit = submit
        self._drafts: dict[str, _Draft] = {}
        self._asked = 0

    @property
    def _panel(self) -> QuickEntry | None:
        panel = self._at.state.panel
        return panel if isinstance(panel, QuickEntry) else None

    def scan(self, found: SheetLine) -> None:
        """The number of a line, or of the sheet itself: opens the sheet if need be, and ticks the line."""
        panel = self._panel
        lines = (found.line,) if found.line else ()
        if panel is not None and panel.sheet.sheet == found.sheet:
            if lines:
                self._tick(panel, lines)
            return
        desk = self._at.desk
        self._asked += 1
        asked = self._asked

        def take(opened: OpenSheet) -> None:
            if asked != self._asked:  # another line of the sheet, or another sheet, was scanned meanwhile
                panel = self._panel
                if panel is None or panel.sheet.sheet != opened.sheet.sheet:
                    self._keep(opened, lines)
                    return
            panel = self._panel
            if panel is None or panel.sheet.sheet != opened.sheet.sheet:
                panel = self._opened(opened)
                self._at.show_panel(panel)
            if lines:
                self._tick(panel, lines)

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                self._at.show_panel(UnknownSheet(error))
            else:
                self._at.failed(error)

        self._runner.read(lambda: open_sheet(desk.file.read, found.sheet), take, failed)

    def type(self, text: str) -> None:
        """Enter in the box: numbers of lines tick, a whole number of a line or a badge is taken like a scan, and an
        empty box takes the ticked lines in."""
        panel = self._panel
        if panel is None:
            return
        if not text.strip():
            self.take()
            return
        numbers = read_numbers(text)
        scanned = read_line(text)
        if scanned is not None:
            self.scan(scanned)
        elif numbers is not None:
            self._tick(panel, numbers)
        elif sum(letter.isdecimal() for letter in text) >= FEWEST_DIGITS:
            self._submit(text)
        else:
            self._at.show_panel(replace(panel, last=LastLine(Said.NO_NUMBER)))

    def toggle(self, line: str) -> None:
        """Space or a click on a line: tick it, or take its tick back."""
        panel = self._panel
        row = None if panel is None else next((one for one in panel.rows if str(one.line) == line), None)
        if panel is None or row is None or panel.saving:
            return
        if not row.ticked:
            self._tick(panel, (row.line,))
            return
        kept = tuple(one for one in panel.ticked if one != row.line)
        self._show(_with_ticks(panel, kept), LastLine(Said.UNTICKED, (row.line,), row.name))

    def type_time(self, text: str) -> None:
        """The time that stands on the sheet, as it is typed: 9:30, 09:30 or 0930."""
        panel = self._panel
        if panel is not None:
            self._show(replace(panel, time=text, unclear=self._moment(panel.activity, text) is None), panel.last)

    def take(self) -> None:
        """Enter or F9: everybody ticked is in, at the time of the sheet, in one act."""
        panel, desk = self._panel, self._at.desk
        at = None if panel is None else self._moment(panel.activity, panel.time)
        if panel is None or at is None or not panel.ready:
            return
        self._at.show_panel(replace(panel, saving=True))
        sheet, lines = panel.sheet, panel.ticked

        def write() -> tuple[PaperTaken, Delegate | None]:
            taken = take_paper(desk, sheet, lines, at)
            first = next(iter(taken.marked or taken.already), "")
            return taken, desk.file.read.delegate(first)

        def done(result: tuple[PaperTaken, Delegate | None]) -> None:
            taken, first = result
            self._drafts.pop(sheet.sheet, None)
            if self._panel is not None and self._panel.sheet == sheet:
                self._at.show_panel(None)
            if first is not None:
                self._taken(taken, first)

        def failed(error: Exception) -> None:
            if self._panel is not None:
                self._at.show_panel(replace(self._panel, saving=False))
            self._at.failed(error)

        self._runner.write(write, done, failed)

    def refresh(self) -> None:
        """Something was recorded: who is in already may have changed."""
        panel, desk = self._panel, self._at.desk
        if panel is None or panel.saving:
            return
        sheet = panel.sheet.sheet

        def take(opened: OpenSheet) -> None:
            shown = self._panel
            if shown is not None and shown.sheet.sheet == sheet and not shown.saving:
                fresh = self._opened(opened)
                if fresh.rows != shown.rows:
                    self._at.show_panel(replace(shown, rows=fresh.rows))

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and self._panel is not None:
                self._at.show_panel(UnknownSheet(error))
            elif not isinstance(error, UserError):
                self._at.failed(error)

        self._runner.read(lambda: open_sheet(desk.file.read, sheet), take, failed)

    # --- inside ---

    def _opened(self, opened: OpenSheet) -> QuickEntry:
        zone = self._zone()
        draft = self._drafts.get(opened.sheet.sheet, _Draft())
        rows = []
        for line, person in enumerate(opened.people, 1):
            came = opened.came.get(opened.sheet.delegates[line - 1])
            rows.append(
                QuickRow(line, "", "", gone=True)
                if person is None
                else QuickRow(
                    line,
                    person.native,
                    person.latin,
                    line in draft.lines and came is None,
                    None if came is None else came.astimezone(zone),
                )
            )
        now = self._at.desk.now
        time = draft.time if draft.time is not None else f"{min(opened.activity.start, now).astimezone(zone):%H:%M}"
        several = len(opened.activity.checkpoints) > 1
        return QuickEntry(
            opened.sheet,
            opened.activity,
            opened.checkpoint.titles if several else {},
            opened.sheet.made_at.astimezone(zone),
            tuple(rows),
            time,
            unclear=self._moment(opened.activity, time) is None,
        )

    def _keep(self, opened: OpenSheet, lines: Sequence[int]) -> None:
        """A line of a sheet that gave way to another one before it was open: its tick waits there."""
        draft = self._drafts.get(opened.sheet.sheet, _Draft())
        known = tuple(line for line in lines if line <= len(opened.people))
        self._drafts[opened.sheet.sheet] = replace(draft, lines=tuple(dict.fromkeys((*draft.lines, *known))))

    def _tick(self, panel: QuickEntry, lines: Sequence[int]) -> None:
        if panel.saving:
            return
        rows = {row.line: row for row in panel.rows if not row.gone}
        missing = tuple(line for line in lines if line not in rows)
        if missing:
            self._show(panel, LastLine(Said.NO_LINE, missing))
            return
        new = tuple(line for line in lines if not rows[line].ticked and rows[line].came is None)
        name = rows[lines[0]].name if len(lines) == 1 else ""
        if new:
            ticked = _with_ticks(panel, (*panel.ticked, *new))
            self._show(ticked, LastLine(Said.TICKED, new, name))
            return
        what = Said.BEFORE if any(rows[line].ticked for line in lines) else Said.IN_ALREADY
        self._show(panel, LastLine(what, tuple(lines), name))

    def _show(self, panel: QuickEntry, last: LastLine | None) -> None:
        self._drafts[panel.sheet.sheet] = _Draft(panel.ticked, panel.time)
        self._at.show_panel(replace(panel, last=last))

    def _zone(self) -> ZoneInfo:
        return self._at.state.event.zone

    def _moment(self, activity: Activity, text: str) -> datetime | None:
        """The time on the sheet, on the activity's day; None when the text is none or that is still to come."""
        typed = _TIME.fullmatch(text.strip())
        if typed is None:
            return None
        start = activity.start.astimezone(self._zone())
        at = start.replace(hour=int(typed[1]), minute=int(typed[2]), second=0, microsecond=0)
        if at < start - timedelta(hours=12):  # an evening that goes on after midnight
            at += timedelta(days=1)
        return at if at <= self._at.desk.now else None


def _with_ticks(panel: QuickEntry, lines: Sequence[int]) -> QuickEntry:
    wanted = set(lines)
    return replace(panel, rows=tuple(replace(row, ticked=row.line in wanted) for row in panel.rows))
