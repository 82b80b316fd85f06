"""The morning check of the event itself: its file, its counts, today's programme, its key."""

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from companion.domain.audience import Audience, Member
from companion.domain.conflicts import conflicts
from companion.domain.delegates import Delegate
from companion.domain.preflight import CheckLine, Finding, Fix, Light, Named, Subject, green
from companion.domain.programme import Activity
from companion.services.ports import Desk


def file_line(desk: Desk) -> CheckLine:
    """Whether every page of the file can be read and no desk's entries have gaps."""
    health = desk.file.check(counts=False)
    if health.faults:
        return CheckLine(Subject.FILE, Light.RED, Finding.FILE_DAMAGED, fix=Fix.OPEN_BACKUP)
    if health.broken_chains:
        names = desk.file.read.desks()
        gaps = tuple(Named((names.get(one, one),)) for one in health.broken_chains)
        return CheckLine(Subject.FILE, Light.AMBER, Finding.FILE_GAPS, len(gaps), named=gaps)
    return green(Subject.FILE, Finding.FILE_WHOLE, health.entries)


def counts_line(desk: Desk, *, thorough: bool = True) -> CheckLine:
    """Whether the counts are those that follow from the journal; takes seconds in a large event. Without `thorough` the
    texts that a search looks at are not made anew."""
    health = desk.file.check(search=thorough)
    if health.projections_agree:
        return green(Subject.COUNTS, Finding.COUNTS_FOLLOW)
    return CheckLine(Subject.COUNTS, Light.RED, Finding.COUNTS_WRONG, fix=Fix.COUNT_AGAIN)


def todays(desk: Desk) -> list[Activity]:
    """The activities that start today by the event's calendar, by start."""
    read = desk.file.read
    zone = read.event().zone
    today = desk.now.astimezone(zone).date()
    return [activity for activity in read.activities() if activity.start.astimezone(zone).date() == today]


def today_lines(desk: Desk, delegates: Sequence[Delegate]) -> Iterator[CheckLine]:
    """What is on today, who is expected at the first of it, and what clashes."""
    activities = todays(desk)
    if not activities:
        yield CheckLine(Subject.TODAY, Light.AMBER, Finding.TODAY_NOTHING, fix=Fix.PROGRAMME)
        return
    zone = desk.file.read.event().zone
    first = activities[0]
    expected = sum(map(first.expected.includes, delegates))
    lonely = [one for one in activities if not any(map(one.expected.includes, delegates))]
    if lonely and delegates:
        yield CheckLine(
            Subject.TODAY, Light.AMBER, Finding.TODAY_NOBODY, len(lonely),
            {"activity": lonely[0].titles, "start": lonely[0].start.astimezone(zone)}, fix=Fix.PROGRAMME,
        )  # fmt: skip
    else:
        yield green(
            Subject.TODAY, Finding.TODAY, len(activities),
            activity=first.titles, start=first.start.astimezone(zone), people=expected,
        )  # fmt: skip
    yield from _overlaps(activities, delegates, zone)


def _overlaps(activities: Sequence[Activity], delegates: Sequence[Delegate], zone: ZoneInfo) -> Iterator[CheckLine]:
    audience = Audience.of(Member(one.id, one.role, one.delegation, one.group) for one in delegates)
    found = conflicts(activities, audience, zone)
    if not found:
        yield green(Subject.OVERLAPS, Finding.OVERLAPS_NONE)
    if found.people:
        worst = max(found.people, key=lambda clash: clash.count)
        names = {one.id: one.full_name for one in delegates}
        yield CheckLine(
            Subject.OVERLAPS, Light.AMBER, Finding.OVERLAPS, worst.count,
            {"one": worst.one.titles, "other": worst.other.titles},
            named=tuple(Named((names[one],), (one,)) for one in audience.people(worst.crowd)), fix=Fix.PROGRAMME,
        )  # fmt: skip
    if found.rooms:
        first = found.rooms[0]
        yield CheckLine(
            Subject.OVERLAPS, Light.AMBER, Finding.ROOM_TWICE, len(found.rooms),
            {"one": first.one.titles, "other": first.other.titles, "place": first.place}, fix=Fix.PROGRAMME,
        )  # fmt: skip


def key_line(desk: Desk) -> CheckLine:
    """Whether this file can sign certificates."""
    if desk.file.local("event_key"):
        return green(Subject.KEY, Finding.KEY_HERE)
    return CheckLine(Subject.KEY, Light.AMBER, Finding.KEY_NOT_HERE)
