"""Reports: who came to what as a matrix, how people arrived, and the same as files."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.certificates import Standing
from companion.domain.entry import Kind
from companion.domain.parties import NOBODY, Contact, Party, PartyKind
from companion.domain.programme import Activity, activity_now
from companion.presenters.arrivals import Arrivals, arrivals_at, worth_seeing
from companion.presenters.attendance_marks import mark_of, shown_activities
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand, Run, save_whole
from companion.presenters.paper_presenter import PaperPresenter, PaperState
from companion.presenters.runner import Cancelled, Progress
from companion.presenters.views import Mark
from companion.services.certificates import public_key
from companion.services.reports import attendance_tables, paper_reports, totals
from companion.services.standing import DelegateStanding, standings

_MATTERS = frozenset(
    {
        Kind.MARKED,
        Kind.UNDONE,
        Kind.DELEGATE_PUT,
        Kind.ACTIVITY_PUT,
        Kind.EVENT_PUT,
        Kind.PARTY_PUT,
        Kind.CERTIFICATE_DECIDED,
    }
)


class Kinds(StrEnum):
    """What is shown: a line for each person, one for each delegation, or who is where."""

    PEOPLE = "people"
    DELEGATIONS = "delegations"
    WHO = "who"


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
    over: bool = True

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
    """A delegation: (came, expected) a column, the sum, and how many earned a certificate of how many people.

    `now`: (arrived, expected) at the activity that is on now, None when nothing is. `leader` and `interpreter` as the
    event keeps them.
    """

    name: str
    native: str
    cells: tuple[tuple[int, int], ...]
    total: int
    earned: int
    people: int
    now: tuple[int, int] | None = None
    leader: Contact = NOBODY
    interpreter: Contact = NOBODY


@dataclass(frozen=True, slots=True)
class ReportsState(PaperState):
    """Everything the screen shows. `hours` and `planned_hours` are averages; `choices` are (activity id, title)."""

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
    now: tuple[str, str] | None = None
    """Short and full title of the activity that is on now."""

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
    now: tuple[str, str] | None


class ReportsPresenter(PaperPresenter[ReportsState, Done]):
    """Works the figures out beside the window and writes them as files."""

    def __init__(
        self,
        context: ScreenContext,
        render: Callable[[ReportsState], None],
        tell: Callable[[Done], None],
        language: str = "en",
    ) -> None:
        super().__init__(context, render, tell, ReportsState())
        self._language = language

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
        context, activity, language = self._context, self.state.activity, self._language
        self._read_by(lambda: _look(context, activity, language), self._take)

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
            return None if found is None else arrivals_at(read, read.event(), found, self._context.desk.now)

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
            now=found.now,
        )
        self._put()

    def _matters(self, kinds: frozenset[str]) -> bool:
        return bool(kinds & _MATTERS)


def _look(context: ScreenContext, chosen: str, language: str) -> _Read:
    now = context.desk.now
    read = context.desk.file.read
    event = read.event()
    activities = read.activities()
    columns = shown_activities(activities)
    people = standings(read, now)
    came, expected = _by_column(people, columns)
    shown = next((one for one in activities if one.id == chosen), None) or worth_seeing(activities, now)
    found = totals(people, activities)
    on = activity_now(activities, now)
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
                over=now > one.closes,  # until then those who are missing may still come
            )
            for one in columns
        ),
        people=tuple(_person_line(person, columns) for person in people),
        delegations=tuple(_group_lines(people, columns, on, read.parties(PartyKind.DELEGATION))),
        came=found.came,
        possible=found.possible,
        hours=found.hours / len(people) if people else 0.0,
        planned_hours=sum(person.eligibility.planned_hours for person in people) / len(people) if people else 0.0,
        choices=tuple((one.id, one.title(language)) for one in activities),
        activity=shown.id if shown is not None else "",
        arrivals=None if shown is None else arrivals_at(read, event, shown, now),
        now=None if on is None else (on.short_title(language), on.title(language)),
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
        marks=tuple(None if one is None else mark_of(one.status) for one in found),
        total=sum(one is not None and one.status.came for one in found),
    )


def _group_lines(
    people: Sequence[DelegateStanding],
    columns: Sequence[Activity],
    on: Activity | None,
    kept: Iterable[Party],
) -> Iterable[GroupLine]:
    parties = {one.name: one for one in kept}
    by_id = {one.delegate.id: one.delegate for one in people} if parties else {}
    groups: dict[str, list[DelegateStanding]] = {}
    for person in people:
        groups.setdefault(person.delegate.delegation, []).append(person)
    for name in sorted(groups, key=str.casefold):
        some = groups[name]
        came, expected = _by_column(some, columns)
        party = parties.get(name, Party(PartyKind.DELEGATION, name))
        there, awaited = _by_column(some, [on] if on is not None else [])
        yield GroupLine(
            name=name,
            native=next((one.delegate.delegation_native for one in some if one.delegate.delegation_native), ""),
            cells=tuple((came[column.id], expected[column.id]) for column in columns),
            total=came.total(),
            earned=sum(one.eligibility.standing is Standing.EARNED for one in some),
            people=len(some),
            now=None if on is None else (there[on.id], awaited[on.id]),
            leader=party.leader.known(by_id),
            interpreter=party.interpreter.known(by_id),
        )


def _write(context: ScreenContext, kind: FileKind, path: Path, languages: tuple[str, ...]) -> None:
    now = context.desk.now
    read = context.desk.file.read
    if kind is FileKind.PDF:
        reports = paper_reports(read, now, languages=languages[:2], public_key=_key(context))
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
