"""The morning check of the event itself: its file, its counts, today's programme, its key."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import combinations

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
    """What is on today, who is expected at the first of it, and whether anybody is expected in two places at once."""
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
    yield _overlaps(activities, delegates)


def _overlaps(activities: Sequence[Activity], delegates: Sequence[Delegate]) -> CheckLine:
    pairs = [(one, other) for one, other in combinations(activities, 2) if _at_once(one, other)]
    clashes = [
        (one, other, sum(one.expected.includes(d) and other.expected.includes(d) for d in delegates))
        for one, other in pairs
        if not _are_choices(one, other, pairs)
    ]
    clashes = [clash for clash in clashes if clash[2]]
    if not clashes:
        return green(Subject.OVERLAPS, Finding.OVERLAPS_NONE)
    one, other, people = max(clashes, key=lambda clash: clash[2])
    return CheckLine(
        Subject.OVERLAPS, Light.AMBER, Finding.OVERLAPS, people,
        {"one": one.titles, "other": other.titles}, fix=Fix.PROGRAMME,
    )  # fmt: skip


def _at_once(one: Activity, other: Activity) -> bool:
    later: datetime = max(one.start, other.start)
    return later < min(one.end, other.end)


def _are_choices(one: Activity, other: Activity, pairs: Sequence[tuple[Activity, Activity]]) -> bool:
    """Three or more sessions for everyone at once are a congress: people choose one of them."""
    if not (one.expected.everyone and other.expected.everyone):
        return False
    beside = [{first.id, second.id} for first, second in pairs if first.expected.everyone and second.expected.everyone]
    ids = {one.id, other.id}
    return any(pair != ids and pair & ids for pair in beside)


def key_line(desk: Desk) -> CheckLine:
    """Whether this file can sign certificates."""
    if desk.file.local("event_key"):
        return green(Subject.KEY, Finding.KEY_HERE)
    return CheckLine(Subject.KEY, Light.AMBER, Finding.KEY_NOT_HERE)
