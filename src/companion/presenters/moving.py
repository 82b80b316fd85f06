"""The panel that moves scans: from which activity to which, since when, whose; what that would move is said first."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from companion.domain.delegates import Delegate
from companion.domain.programme import Activity
from companion.presenters.panel_desk import PanelDesk
from companion.presenters.runner import Runner
from companion.services.ports import Desk
from companion.services.repair import Move, MoveDone, MovePlan, move_marks, plan_move, seen_elsewhere

MINUTES = (5, 10, 20, 60)
SINCE = 0
"""Chosen instead of a number of minutes: since a time that is typed."""
_USUAL = 20
_TIME = re.compile(r"([01]?\d|2[0-3])[:.]?([0-5]\d)")


@dataclass(frozen=True, slots=True)
class MovePanel:
    """What the panel shows. `minutes` is one of `MINUTES`, or `SINCE` for the time typed in `since`.

    `plan` is what would move: of this desk, or with `all_desks` of every one; `everywhere` how many marks that would
    be. None while it is being read or cannot be said; `unclear`: the time typed is none, or is still to come.
    """

    activities: tuple[Activity, ...]
    source: str
    target: str
    minutes: int = _USUAL
    since: str = ""
    all_desks: bool = False
    plan: MovePlan | None = None
    everywhere: int = 0
    here: int = 0
    unclear: bool = False
    moving: bool = False

    @property
    def same(self) -> bool:
        """Whether both activities are the same."""
        return self.source == self.target

    @property
    def ready(self) -> bool:
        """Whether there is something to move."""
        return self.plan is not None and bool(self.plan.marks) and not self.moving


class MoveDesk:
    """Opens the panel, reads what would move after each change, and moves. `moved` hears what came of it."""

    def __init__(self, at: PanelDesk, runner: Runner, moved: Callable[[MoveDone, Delegate], None]) -> None:
        self._at = at
        self._runner = runner
        self._moved = moved
        self._asked = 0

    @property
    def _panel(self) -> MovePanel | None:
        panel = self._at.state.panel
        return panel if isinstance(panel, MovePanel) else None

    def open(self) -> None:
        """Ctrl R: from where this desk recorded last, if that was another activity than the one chosen now."""
        state = self._at.state
        place, choices, desk = state.place, state.choices, self._at.desk
        if place is None or len(choices) < 2:
            return
        now = place.activity

        def take(before: str) -> None:
            source, target = (before, now.id) if before else (now.id, _neighbour(choices, now, desk.now))
            self._show(MovePanel(choices, source, target))

        since = desk.now - timedelta(minutes=max(MINUTES))
        self._runner.read(
            lambda: seen_elsewhere(desk.file.read, desk.file.desk()[0], now.id, since), take, self._at.failed
        )

    def choose(
        self,
        *,
        source: str | None = None,
        target: str | None = None,
        minutes: int | None = None,
        all_desks: bool | None = None,
    ) -> None:
        """Another activity, another stretch of time, this desk or all of them."""
        panel = self._panel
        if panel is not None:
            self._show(
                replace(
                    panel,
                    source=panel.source if source is None else source,
                    target=panel.target if target is None else target,
                    minutes=panel.minutes if minutes is None else minutes,
                    all_desks=panel.all_desks if all_desks is None else all_desks,
                )
            )

    def type_since(self, text: str) -> None:
        """A time by the clock of the event's place, as it is typed: 9:10, 09:10 or 0910."""
        panel = self._panel
        if panel is not None:
            self._show(replace(panel, since=text, minutes=SINCE))

    def go(self) -> None:
        """Enter: move."""
        panel, desk = self._panel, self._at.desk
        wish = None if panel is None else self._wish(panel, desk)
        if panel is None or wish is None or not panel.ready:
            return
        self._at.show_panel(replace(panel, moving=True))

        def done(result: tuple[MoveDone, Delegate | None]) -> None:
            move, first = result
            if self._panel is not None:
                self._at.show_panel(None)
            if move.batch and first is not None:
                self._moved(move, first)

        def failed(error: Exception) -> None:
            if self._panel is not None:
                self._at.show_panel(replace(self._panel, moving=False))
            self._at.failed(error)

        def move() -> tuple[MoveDone, Delegate | None]:
            made = move_marks(desk, wish)
            marks = made.plan.marks
            return made, desk.file.read.delegate(marks[0].delegate) if marks else None

        self._runner.write(move, done, failed)

    def refresh(self) -> None:
        """Something was recorded: what would move may have changed."""
        if self._panel is not None and not self._panel.moving:
            self._read(self._panel)

    def _show(self, panel: MovePanel) -> None:
        desk = self._at.desk
        shown = replace(panel, plan=None, unclear=panel.minutes == SINCE and _since(panel, desk) is None)
        self._at.show_panel(shown)
        self._read(shown)

    def _read(self, panel: MovePanel) -> None:
        desk = self._at.desk
        wish = self._wish(panel, desk)
        self._asked += 1
        asked = self._asked
        if wish is None:
            return
        own = replace(wish, desk=_own(desk))

        def plans() -> tuple[MovePlan, MovePlan]:
            return plan_move(desk.file.read, own), plan_move(desk.file.read, replace(wish, desk=""))

        def take(both: tuple[MovePlan, MovePlan]) -> None:
            here, everywhere = both
            shown = self._panel
            if asked == self._asked and shown is not None and not shown.moving:
                plan = everywhere if shown.all_desks else here
                self._at.show_panel(
                    replace(shown, plan=plan, here=len(here.marks), everywhere=len(everywhere.marks), unclear=False)
                )

        self._runner.read(plans, take, self._at.failed)

    def _wish(self, panel: MovePanel, desk: Desk) -> Move | None:
        since = _since(panel, desk)
        if since is None or panel.same:
            return None
        return Move(panel.source, panel.target, since, desk.now, "" if panel.all_desks else _own(desk))


def _own(desk: Desk) -> str:
    """This desk's id; one that no desk has while it has recorded nothing."""
    return desk.file.desk()[0] or "-"


def _since(panel: MovePanel, desk: Desk) -> datetime | None:
    """From when, in any zone; None when the time typed is none or is still to come."""
    if panel.minutes != SINCE:
        return desk.now - timedelta(minutes=panel.minutes)
    typed = _TIME.fullmatch(panel.since.strip())
    if typed is None:
        return None
    local = desk.now.astimezone(desk.file.read.event().zone)
    at = local.replace(hour=int(typed[1]), minute=int(typed[2]), second=0, microsecond=0)
    return at if at <= local else None


def _neighbour(choices: Sequence[Activity], here: Activity, now: datetime) -> str:
    """Where they may belong instead: an activity that is on as well, else the one nearest in time."""
    others = [one for one in choices if one.id != here.id]
    return min(others, key=lambda one: (not one.opens <= now <= one.closes, abs(one.start - here.start), one.id)).id
