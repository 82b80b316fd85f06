"""The list of delegates: its lines, what it can be narrowed to and put in order by, and the same as a table."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from companion.domain.attendance import Status
from companion.domain.audience import Audience
from companion.domain.codes import grouped
from companion.domain.delegates import Badge, BadgeState, Delegate, DelegateStatus
from companion.domain.programme import Activity, Event
from companion.domain.reports import ReportColumn, ReportTable
from companion.presenters.attendance_marks import shown_activities
from companion.services.search import DelegateIndex, delegate_index
from companion.services.standing import standings
from companion.store.queries import Queries

Came = Mapping[str, tuple[int, int]]
"""By delegate: how many activities they came to, and less than nothing for how many there were so far."""


class BadgeWord(StrEnum):
    """What the badge column says."""

    PRINTED = "printed"
    NOT_PRINTED = "not-printed"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"


class SortBy(StrEnum):
    """The columns by which the list can be in order."""

    NAME = "name"
    DELEGATION = "delegation"
    ORGANISATION = "organisation"
    GROUP = "group"
    BADGE = "badge"
    ATTENDANCE = "attendance"


@dataclass(frozen=True, slots=True)
class DelegateRow:
    """One line of the list; attendance is asked for separately, line by line as they come into view."""

    id: str
    native: str
    latin: str
    delegation: str
    organisation: str
    group: str
    badge: BadgeWord
    printed: bool
    noted: bool
    delegation_native: str = ""
    organisation_native: str = ""
    walk_in: bool = False


@dataclass(frozen=True, slots=True)
class Filters:
    """What the list is narrowed to; empty means all. `badge` is a `BadgeWord`, `notes` "with" or "without", `only` the
    ids of people whom another screen asked for."""

    delegation: str = ""
    group: str = ""
    badge: str = ""
    notes: str = ""
    only: frozenset[str] = frozenset()

    @property
    def active(self) -> bool:
        """Whether anything is narrowed."""
        return bool(self.delegation or self.group or self.badge or self.notes or self.only)


@dataclass(frozen=True, slots=True)
class Choices:
    """What delegates can be chosen by, in order of names: in filters, and where it is said who is expected."""

    delegations: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DelegateList:
    """Everybody with a line in the list, as read at one moment."""

    event: Event
    activities: tuple[Activity, ...]
    rows: tuple[DelegateRow, ...]
    index: DelegateIndex
    choices: Choices

    @property
    def ids(self) -> frozenset[str]:
        """Who is in the list."""
        return frozenset(row.id for row in self.rows)

    @property
    def printed(self) -> int:
        """How many badges in force were printed."""
        return sum(row.printed for row in self.rows)

    @property
    def replaced(self) -> int:
        """How many have a second badge."""
        return sum(row.badge is BadgeWord.REPLACED for row in self.rows)

    def narrowed(self, query: str, filters: Filters, sort: SortBy, came: Came, *, descending: bool) -> "Narrowed":
        """The lines that fit, in order. Only an order by attendance looks at `came`."""
        rows = self.rows
        if filters.active:
            rows = tuple(row for row in rows if _fits(row, filters))
        if not query.strip():
            return Narrowed(_in_order(rows, sort, came, descending=descending))
        by_id = {row.id: row for row in rows}
        found = self.index.match(query, len(self.rows))
        exact, similar = (
            tuple(by_id[one] for one in some if one in by_id) for some in (found.exact, found.similar)
        )  # the best match first
        if sort is not SortBy.NAME or descending:
            fitting = set(found.exact)
            exact = _in_order(tuple(row for row in rows if row.id in fitting), sort, came, descending=descending)
        return Narrowed(exact + similar, frozenset(row.id for row in similar))


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Lines in order; `similar` are those at the end whose names are only spelled nearly as they were looked for."""

    rows: tuple[DelegateRow, ...] = ()
    similar: frozenset[str] = frozenset()


def _in_order(rows: tuple[DelegateRow, ...], sort: SortBy, came: Came, *, descending: bool) -> tuple[DelegateRow, ...]:
    if sort is not SortBy.NAME:
        rows = tuple(sorted(rows, key=_key(sort, came)))
    return rows[::-1] if descending else rows


def _key(by: SortBy, came: Came) -> Callable[[DelegateRow], tuple[str | int, ...]]:
    match by:
        case SortBy.DELEGATION:
            return lambda row: (not row.delegation, row.delegation.casefold())
        case SortBy.ORGANISATION:
            return lambda row: (not row.organisation, row.organisation.casefold())
        case SortBy.GROUP:
            return lambda row: (not row.group, row.group.casefold())
        case SortBy.BADGE:
            return lambda row: (str(row.badge),)
        case _:
            return lambda row: came.get(row.id, (0, 0))


def choices_of(delegates: Iterable[Delegate]) -> Choices:
    """The delegations, groups and roles that these people have."""
    delegations, groups, roles = set(), set(), set()
    for delegate in delegates:
        delegations.add(delegate.delegation)
        groups.add(delegate.group)
        roles.add(delegate.role)
    return _choices(delegations, groups, roles)


def choices_among(audience: Audience) -> Choices:
    """The delegations, groups and roles of those who take part."""
    return _choices(audience.delegations, audience.groups, audience.roles)


def _choices(*lists: Iterable[str]) -> Choices:
    return Choices(*(tuple(sorted(set(names) - {""}, key=str.casefold)) for names in lists))


def read_list(read: Queries) -> DelegateList:
    """Read the whole list; takes a moment with thousands of delegates."""
    delegates = read.delegates()
    badges = read.latest_badges()
    valid = read.active_badges()
    rows = tuple(_row(delegate, valid.get(delegate.id) or badges.get(delegate.id)) for delegate in delegates)
    return DelegateList(read.event(), tuple(read.activities()), rows, delegate_index(read), choices_of(delegates))


def _row(delegate: Delegate, badge: Badge | None) -> DelegateRow:
    printed = badge is not None and badge.printed > 0
    if delegate.status is DelegateStatus.CANCELLED:
        word = BadgeWord.CANCELLED
    elif badge is None or badge.state is not BadgeState.ACTIVE:
        word = BadgeWord.WITHDRAWN
    elif badge.number > 1:
        word = BadgeWord.REPLACED
    else:
        word = BadgeWord.PRINTED if printed else BadgeWord.NOT_PRINTED
    return DelegateRow(
        delegate.id, delegate.native, delegate.latin, delegate.delegation, delegate.organisation, delegate.group,
        word, printed, bool(delegate.attention), delegate.delegation_native, delegate.organisation_native,
        delegate.walk_in,
    )  # fmt: skip


def _fits(row: DelegateRow, filters: Filters) -> bool:
    return (
        (not filters.only or row.id in filters.only)
        and (not filters.delegation or row.delegation == filters.delegation)
        and (not filters.group or row.group == filters.group)
        and (not filters.notes or row.noted is (filters.notes == "with"))
        and (not filters.badge or _has_badge(row, filters.badge))
    )


def _has_badge(row: DelegateRow, word: str) -> bool:
    if word == BadgeWord.PRINTED:
        return row.printed
    if word == BadgeWord.NOT_PRINTED:  # a second badge that no printer took is not printed either
        return not row.printed and row.badge in {BadgeWord.NOT_PRINTED, BadgeWord.REPLACED}
    return row.badge == word


def everybodys_attendance(read: Queries, now: datetime) -> dict[str, tuple[int, int]]:
    """How far everybody came, to put the list in order by it."""
    counting = {activity.id for activity in shown_activities(read.activities())}
    found: dict[str, tuple[int, int]] = {}
    for standing in standings(read, now, cancelled=True):
        statuses = [a.status for one, a in standing.attendance.items() if one in counting]
        so_far = sum(status is not Status.NOT_YET for status in statuses)
        found[standing.delegate.id] = (sum(status.came for status in statuses), -so_far)
    return found


def table_of(
    read: Queries, rows: Sequence[DelegateRow], now: datetime, headers: tuple[str, ...], title: str
) -> ReportTable:
    """These lines as a table for a file; `headers` are its nine words."""
    wanted = {row.id for row in rows}
    badges = read.active_badges()
    people = {delegate.id: delegate for delegate in read.delegates() if delegate.id in wanted}
    came = everybodys_attendance(read, now)
    lines = []
    for row in rows:
        person = people.get(row.id)
        if person is None:
            continue
        badge = badges.get(row.id)
        lines.append(
            (
                person.native, person.latin, person.delegation, person.organisation, person.position, person.role,
                person.group, grouped(badge.code) if badge else "", came.get(row.id, (0, 0))[0],
            )
        )  # fmt: skip
    return ReportTable(title, title, tuple(ReportColumn(header) for header in headers), tuple(lines), frozen_columns=2)
