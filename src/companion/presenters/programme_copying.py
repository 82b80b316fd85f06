"""Copying in the programme: an activity once more, a day onto another, a template or another event's programme."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from companion import paths
from companion.domain.ids import new_id
from companion.domain.programme import Activity
from companion.domain.programme_copies import CopyPlan, Pattern
from companion.presenters.happenings import Happened, What
from companion.presenters.runner import Cancelled, Progress, Runner
from companion.services.ports import Desk
from companion.services.programme_copies import (
    built_in,
    copy_activity,
    copy_day,
    plan_day,
    plan_pattern,
    read_other_event,
    read_template,
    take_pattern,
)

Failed = Callable[[Exception], None]


class Copying:
    """`finished` hears what was added and the batch that takes it back; `copied` the one activity to go on with."""

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        finished: Callable[[Happened, str], None],
        copied: Callable[[str], None],
        refused: Failed,
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._finished = finished
        self._copied = copied
        self._refused = refused

    def duplicate(self, activity_id: str) -> None:
        """The activity once more, right after itself."""
        batch = new_id()

        def done(copy: Activity) -> None:
            self._finished(Happened(What.ADDED, copy.title(), 1, undo=True, titles=copy.titles), batch)
            self._copied(copy.id)

        self._runner.write(lambda: copy_activity(self._desk, activity_id, batch), done, self._refused)

    def plan_day(self, day: date, to: date, show: Callable[[CopyPlan], None]) -> None:
        """What copying a day onto another would add."""
        self._runner.read(lambda: plan_day(self._desk.file.read, day, to), show, self._refused)

    def copy_day(self, day: date, to: date) -> None:
        """A whole day onto another."""
        self._add(lambda batch: copy_day(self._desk, day, to, batch))

    def templates(self) -> dict[str, dict[str, str]]:
        """The templates that come with the program: ids and names by language."""
        return built_in(paths.resources())

    def plan_pattern(
        self, source: str | Path, show: Callable[[Pattern, CopyPlan], None], failed: Failed | None = None
    ) -> None:
        """Read a template (by its id) or another event file, and what taking it over would add."""

        def work(_progress: Progress, _cancelled: Cancelled) -> tuple[Pattern, CopyPlan]:
            read = self._desk.file.read
            other = isinstance(source, Path)
            pattern = read_other_event(Path(source)) if other else read_template(paths.resources(), str(source))
            return pattern, plan_pattern(read, pattern)

        self._runner.work(work, lambda found: show(*found), failed or self._refused)

    def take(self, pattern: Pattern) -> None:
        """Take a pattern over; what is there stays."""
        self._add(lambda batch: take_pattern(self._desk, pattern, batch))

    def _add(self, copy: Callable[[str], CopyPlan]) -> None:
        batch = new_id()

        def done(plan: CopyPlan) -> None:
            self._finished(Happened(What.COPIED, count=len(plan.added), undo=bool(plan.added)), batch)

        self._runner.write(lambda: copy(batch), done, self._refused)
