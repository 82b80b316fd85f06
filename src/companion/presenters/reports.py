"""Reports: who came to what as a matrix, how people arrived, and the same as files."""

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.attendance import Attendance, Status
from companion.domain.certificates import Standing
from companion.domain.entry import Kind
from companion.domain.programme import Activity, Event, activity_now
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand, Fault, Run, fault, save_whole
from companion.presenters.runner import Cancelled, Job, Progress
from companion.presenters.views import Mark
from companion.services.certificates import public_key
from companion.services.reports import attendance_tables, paper_reports, totals
from companion.services.standing import DelegateStanding, standings
from companion.store.queries import Queries

_MATTERS = frozenset(
    {
        Kind.MARKED,
        Kind.UNDONE,
        Kind.DELEGATE_PUT,
        Kind.ACTIVITY_PUT,
        Kind.EVENT_PUT,
        Kind.CERTIFICATE_DECIDED,
    }
)
_MARKS = {
    Status.PRESENT: Mark.CAME,
    Status.LATE: Mark.LATE,
    Status.LEFT_EARLY: Mark.LATE,
    Status.EXCUSED: Mark.EXCUSED,
    Status.ABSENT: Mark.ABSENT,
    Status.NOT_YET: Mark.NOT_YET,
}
_SHOWN_BEFORE = timedelta(minutes=25)
"""How long before the start the arrival curve begins when nobody came earlier."""
_SHOWN_AFTER = timedelta(minutes=15)
_EARLIEST = timedelta(hours=1)
_LATEST = timedelta(hours=2)


class Kinds(StrEnum):
    """What the lines of the matrix are."""

    PEOPLE = "people"
    DELEGATIONS = "delegations"


class FileKind(StrEnum):
    """What a report is written as."""

    EXCEL = "xlsx"
    CSV = "csv"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Column:
    """An activity of the matrix: short and full title, its times in the event's zone, came of expected."""

    id: str
    title: str
    full_title: str
    start: datetime
    end: datetime
    came: int
    expected: int

    @property
    def day(self) -> date:
        """The day it begins."""
        return self.start.date()


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A delegate's marks, one a column; None where they were not expected."""

    id: str
    native: str
    latin: str
    marks: tuple[Mark | None, ...]
    total: int


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A delegation: (came, expected) a column, the sum, and how many earned a certificate of how many people."""

    name: str
    native: str
    cells: tuple[tuple[int, int], ...]
    total: int
    earned: int
    people: int


@dataclass(frozen=True, slots=True)
class Arrivals:
    """How people arrived at one activity. `steps` are (time, how many by then) in rising order, all times local.

    `ticks` are the even times to write below the curve; the first and the last are its ends.
    `point` is the moment worth a label: now while people arrive, else the start.
    """

    activity: str
    ticks: tuple[datetime, ...]
    start: datetime
    steps: tuple[tuple[datetime, int], ...]
    expected: int
    point: tuple[datetime, int] | None


@dataclass(frozen=True, slots=True)
class ReportsState:
    """Everything the screen shows. `hours` and `planned_hours` are averages; `choices` are (activity id, title)."""

    loading: bool = True
    kinds: Kinds = Kinds.PEOPLE
    columns: tuple[Column, ...] = ()
    people: tuple[PersonLine, ...] = ()
    delegations: tuple[GroupLine, ...] = ()
    came: int = 0
    possible: int = 0
    hours: float = 0.0
    planned_hours: float = 0.0
    choices: tuple[tuple[str, str], ...] = ()
    activity: str = ""
    arrivals: Arrivals | None = None
    run: Run | None = None
    fault: Fault | None = None

    @property
    def days(self) -> tuple[tuple[date, int], ...]:
        """The days of the columns, each with how many columns it has."""
        return tuple((day, len(list(some))) for day, some in groupby(self.columns, key=lambda column: column.day))

    @property
    def started(self) -> bool:
        """Whether anybody was seen anywhere."""
        return self.came > 0


@dataclass(frozen=True, slots=True)
class _Read:
    columns: tuple[Column, ...]
    people: tuple[PersonLine, ...]
    delegations: tuple[GroupLine, ...]
    came: int
    possible: int
    hours: float
    planned_hours: float
    choices: tuple[tuple[str, str], ...]
    activity: str
    arrivals: Arrivals | None


class ReportsPresenter:
    """Works the figures out beside the window and writes them as files. `tell` gets every finished file."""

    def __init__(
        self,
        context: ScreenContext,
        render: Callable[[ReportsState], None],
        tell: Callable[[Done], None],
        language: str = "en",
    ) -> None:
        self._context = context
        self._render = render
        self._tell = tell
        self._language = language
        self.state = ReportsState()
        self._reading: Job | None = None
        self._stale = True
        self._active = False
        self._end = context.changes.subscribe(self._changed)

    def open(self) -> None:
        """The screen comes on show: read what changed since."""
        self._active = True
        if self._stale:
            self.read()
        else:
            self._put()

    def leave(self) -> None:
        """Another screen comes on show."""
        self._active = False

    def close(self) -> None:
        """The event is closed: what is still being worked out is for nobody."""
        self._end()
        self._render = lambda _state: None
        self._tell = lambda _done: None

    def speak(self, language: str) -> None:
        """Name activities in another language ("en", "zh", "ko")."""
        if language != self._language:
            self._language = language
            if self._active:
                self.read()
            else:
                self._stale = True

    def read(self) -> None:
        """Work everything out anew."""
        self._stale = False
        if self._reading is not None:
            self._reading.cancel()
        activity, language = self.state.activity, self._language
        self._reading = self._context.runner.work(
            lambda _progress, _cancelled: _look(self._context, activity, language), self._take, self._failed
        )

    def choose_kinds(self, kinds: Kinds) -> None:
        """Show people or delegations."""
        self.state = replace(self.state, kinds=kinds)
        self._put()

    def choose_activity(self, activity: str) -> None:
        """Show how people arrived at another activity."""
        if activity == self.state.activity:
            return
        self.state = replace(self.state, activity=activity)
        self._put()

        def look(_progress: Progress, _cancelled: Cancelled) -> Arrivals | None:
            read = self._context.desk.file.read
            found = read.activity(activity)
            return None if found is None else _arrivals(read, read.event(), found, self._context.desk.now)

        def take(arrivals: Arrivals | None) -> None:
            if self.state.activity == activity:
                self.state = replace(self.state, arrivals=arrivals)
                self._put()

        self._context.runner.work(look, take, self._failed)

    def export(self, kind: FileKind, path: Path, languages: Sequence[str] = ("en",)) -> None:
        """Write the report as a file, whole or not at all, in one or two languages."""
        if self.state.run is not None:
            return
        count = len(self.state.people)
        self.state = replace(self.state, run=Run(Errand.SAVE, 0, count), fault=None)
        self._put()

        def done(_none: None) -> None:
            self.state = replace(self.state, run=None)
            self._put()
            self._tell(Done(Errand.SAVE, count, str(path)))

        self._context.runner.work(
            lambda _progress, _cancelled: _write(self._context, kind, path, tuple(languages)), done, self._failed
        )

    def dismiss(self) -> None:
        """The trouble was read."""
        self.state = replace(self.state, fault=None)
        self._put()

    def _take(self, found: _Read) -> None:
        self.state = replace(
            self.state,
            loading=False,
            columns=found.columns,
            people=found.people,
            delegations=found.delegations,
            came=found.came,
            possible=found.possible,
            hours=found.hours,
            planned_hours=found.planned_hours,
            choices=found.choices,
            activity=found.activity,
            arrivals=found.arrivals,
        )
        self._put()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & _MATTERS:
            self._stale = True
            if self._active:
                self.read()

    def _failed(self, error: Exception, *, printing: bool = False) -> None:
        """Nothing is being made any more, whatever went wrong; a fault of ours still goes to the log."""
        self.state = replace(self.state, loading=False, run=None)
        self._stumbled(error, printing=printing)

    def _stumbled(self, error: Exception, *, printing: bool = False) -> None:
        try:
            self.state = replace(self.state, fault=fault(error, printing=printing))
        finally:
            self._put()

    def _put(self) -> None:
        self._render(self.state)


def _look(context: ScreenContext, chosen: str, language: str) -> _Read:
    now = context.desk.now
    read = context.desk.file.read
    event = read.event()
    activities = read.activities()
    columns = [activity for activity in activities if activity.counts] or activities
    people = standings(read, now)
    came, expected = _by_column(people, columns)
    shown = next((one for one in activities if one.id == chosen), None) or _worth_seeing(activities, now)
    found = totals(people, activities)
    return _Read(
        columns=tuple(
            Column(
                id=one.id,
                title=one.short_title(language),
                full_title=one.title(language),
                start=one.start.astimezone(event.zone),
                end=one.end.astimezone(event.zone),
                came=came[one.id],
                expected=expected[one.id],
            )
            for one in columns
        ),
        people=tuple(_person_line(person, columns) for person in people),
        delegations=tuple(_group_lines(people, columns)),
        came=found.came,
        possible=found.possible,
        hours=found.hours / len(people) if people else 0.0,
        planned_hours=sum(person.eligibility.planned_hours for person in people) / len(people) if people else 0.0,
        choices=tuple((one.id, one.title(language)) for one in activities),
        activity=shown.id if shown is not None else "",
        arrivals=None if shown is None else _arrivals(read, event, shown, now),
    )


def _by_column(people: Iterable[DelegateStanding], columns: Sequence[Activity]) -> tuple[Counter[str], Counter[str]]:
    came: Counter[str] = Counter()
    expected: Counter[str] = Counter()
    for person in people:
        for column in columns:
            found = person.attendance.get(column.id)
            if found is not None:
                expected[column.id] += 1
                came[column.id] += found.status.came
    return came, expected


def _person_line(person: DelegateStanding, columns: Sequence[Activity]) -> PersonLine:
    found = [person.attendance.get(column.id) for column in columns]
    return PersonLine(
        id=person.delegate.id,
        native=person.delegate.native,
        latin=person.delegate.latin,
        marks=tuple(_mark(one) for one in found),
        total=sum(one is not None and one.status.came for one in found),
    )


def _mark(found: Attendance | None) -> Mark | None:
    return None if found is None else _MARKS[found.status]


def _group_lines(people: Iterable[DelegateStanding], columns: Sequence[Activity]) -> Iterable[GroupLine]:
    groups: dict[str, list[DelegateStanding]] = {}
    for person in people:
        groups.setdefault(person.delegate.delegation, []).append(person)
    for name in sorted(groups, key=str.casefold):
        some = groups[name]
        came, expected = _by_column(some, columns)
        yield GroupLine(
            name=name,
            native=next((one.delegate.delegation_native for one in some if one.delegate.delegation_native), ""),
            cells=tuple((came[column.id], expected[column.id]) for column in columns),
            total=came.total(),
            earned=sum(one.eligibility.standing is Standing.EARNED for one in some),
            people=len(some),
        )


def _worth_seeing(activities: Sequence[Activity], now: datetime) -> Activity | None:
    """The activity of this moment, else the last counted one that has begun, else the first."""
    running = activity_now(activities, now)
    if running is not None:
        return running
    begun = [one for one in activities if one.start <= now]
    counted = [one for one in begun if one.counts]
    return next(reversed(counted or begun or list(activities[:1])), None)


def _arrivals(read: Queries, event: Event, activity: Activity, now: datetime) -> Arrivals:
    times = [
        point.first_in.astimezone(event.zone).replace(second=0, microsecond=0)
        for point in read.points(activity.id, activity.attending.id)
        if point.first_in is not None
    ]
    start = activity.start.astimezone(event.zone)
    local_now = now.astimezone(event.zone)
    # Somebody marked hours before or after must not squeeze the half hour in which everybody came.
    inside = [time for time in times if start - _EARLIEST <= time <= start + _LATEST]
    ticks = _ticks(min([start - _SHOWN_BEFORE, *inside]), max([start + _SHOWN_AFTER, *inside]))
    first, last = ticks[0], ticks[-1]
    until = max([min(last, local_now), *inside])  # another laptop's clock may run ahead of ours
    arrived: list[tuple[datetime, int]] = []
    before = sum(time < first for time in times)
    if until >= first:
        arrived.append((first, before))
        for time, count in sorted(Counter(inside).items()):
            before += count
            arrived.append((time, before))
        arrived.append((until, before))
    counts = read.counts(activity, activity.attending.id)
    moment = local_now if first <= local_now <= last else start
    place = bisect_right([time for time, _count in arrived], moment)
    return Arrivals(
        activity=activity.id,
        ticks=ticks,
        start=start,
        steps=tuple(arrived),
        expected=max(counts.expected, len(times)),
        point=(moment.replace(second=0, microsecond=0), arrived[place - 1][1]) if place and before else None,
    )


def _ticks(first: datetime, last: datetime) -> tuple[datetime, ...]:
    """Even times from a multiple of five minutes before `first` to one at or after `last`, at most seven."""
    begin = first - timedelta(minutes=first.minute % 5, seconds=first.second)
    span = (last - begin).total_seconds() / 60
    step = next((step for step in (5, 10, 15, 30, 60) if span / step <= 6), 60)
    return tuple(begin + timedelta(minutes=step * i) for i in range(math.ceil(span / step) + 1))


def _write(context: ScreenContext, kind: FileKind, path: Path, languages: tuple[str, ...]) -> None:
    now = context.desk.now
    read = context.desk.file.read
    if kind is FileKind.PDF:
        reports = paper_reports(read, now, languages=languages[:2])
        if not reports:
            raise UserError("There is nobody to report on.", "Add delegates first.")
        save_whole(context.documents().report(reports).pdf, path)
        return
    tables = attendance_tables(read, now, languages=languages, public_key=_key(context))
    if kind is FileKind.EXCEL:
        context.tables.xlsx(tables, path)
    else:
        context.tables.csv(tables[0], path)


def _key(context: ScreenContext) -> str:
    """The event's public key for the report; a copy of an event that never issued a certificate has none."""
    try:
        return public_key(context.desk.file)
    except UserError:
        return ""
