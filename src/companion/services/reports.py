"""The attendance report: delegates by activities, hours and certificates, as tables of typed cells already in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from companion.domain.attendance import Attendance, Status
from companion.domain.certificates import Standing, explain
from companion.domain.documents import ReportContent, ReportRow
from companion.domain.programme import Activity, Event
from companion.domain.reports import Mark, ReportCell, ReportColumn, ReportTable, Share, Tone
from companion.services import words
from companion.services.signing import key_fingerprint
from companion.services.standing import DelegateStanding, standings
from companion.store.queries import Queries

_TONES = {
    Status.PRESENT: Tone.CAME,
    Status.LATE: Tone.LATE,
    Status.LEFT_EARLY: Tone.LEFT_EARLY,
    Status.EXCUSED: Tone.EXCUSED,
    Status.ABSENT: Tone.ABSENT,
    Status.NOT_YET: Tone.NOT_YET,
}


@dataclass(frozen=True, slots=True)
class Totals:
    """The figures at the head of a report; `possible` counts expected attendances of activities that are over."""

    came: int
    possible: int
    hours: float
    delegates: int
    walk_ins: int = 0


def attendance_tables(
    read: Queries,
    now: datetime,
    *,
    languages: Sequence[str] = ("en",),
    delegation: str | None = None,
    public_key: str = "",
) -> tuple[ReportTable, ...]:
    """The report's sheets: attendance, times, activities, certificates, each word in each of the languages.

    A report of one delegation has no sheet of activities: its figures are of the whole event.
    """
    event = read.event()
    activities = read.activities()
    people = [
        s for s in standings(read, now) if delegation in {None, s.delegate.delegation, s.delegate.delegation_native}
    ]
    say = words.speaker(languages)
    title = " / ".join(dict.fromkeys(event.title(tag) for tag in languages))
    every = (_activities(read, event, activities, say, title, languages),) if delegation is None else ()
    return (
        _attendance(event, activities, people, say, title, languages, now),
        _times(read, event, activities, people, say, title, languages),
        *every,
        _certificates(read, people, activities, say, title, public_key),
    )


def totals(people: Sequence[DelegateStanding], activities: Sequence[Activity]) -> Totals:
    """How many attendances there were of those possible so far, and the hours of all."""
    counted = {activity.id for activity in activities if activity.counts}
    came = possible = 0
    for person in people:
        for activity_id, found in person.attendance.items():
            if activity_id in counted and found.status is not Status.NOT_YET:
                possible += 1
                came += found.status.came
    walk_ins = sum(person.delegate.walk_in for person in people)
    return Totals(came, possible, sum(person.eligibility.hours for person in people), len(people), walk_ins)


def _attendance(
    event: Event,
    activities: Sequence[Activity],
    people: Sequence[DelegateStanding],
    say: words.Speaker,
    title: str,
    languages: Sequence[str],
    now: datetime,
) -> ReportTable:
    columns = [say("native-name"), say("latin-name"), say("delegation"), say("organisation"), say("role")]
    columns += [" / ".join(dict.fromkeys(a.short_title(tag) for tag in languages)) for a in activities]
    columns += [say("came"), say("planned"), say("hours"), say("share"), say("certificate"), say("walk-in")]
    rows: list[tuple[ReportCell, ...]] = []
    for person in people:
        d, e = person.delegate, person.eligibility
        marks = [_mark(person.attendance.get(a.id), say) for a in activities]
        rows.append(
            (
                d.native, d.latin, d.delegation, d.organisation, d.role, *marks, e.attended, e.planned, e.hours,
                Share(e.share), say(f"certificate-{e.standing}"), say("yes") if d.walk_in else "",
            )
        )  # fmt: skip
    stamp = now.astimezone(event.zone).strftime("%Y-%m-%d %H:%M")
    notes: tuple[str, ...] = (f"{event.start.isoformat()} – {event.end.isoformat()} · {event.timezone} · {stamp}",)
    if walk_ins := sum(person.delegate.walk_in for person in people):
        notes += (f"{say('walk-ins')}: {walk_ins}",)
    return ReportTable(
        say("attendance"), title, tuple(ReportColumn(c) for c in columns), tuple(rows), notes, frozen_columns=2
    )


def _mark(found: Attendance | None, say: words.Speaker) -> ReportCell:
    if found is None:
        return None
    tone = _TONES[found.status]
    return Mark(tone, say(f"mark-{tone}"))


def _times(
    read: Queries,
    event: Event,
    activities: Sequence[Activity],
    people: Sequence[DelegateStanding],
    say: words.Speaker,
    title: str,
    languages: Sequence[str],
) -> ReportTable:
    columns = (
        "native-name",
        "latin-name",
        "delegation",
        "activity",
        "date",
        "first-in",
        "last-out",
        "minutes",
        "mark",
        "reason",
    )
    rows: list[tuple[ReportCell, ...]] = []
    desks = read.desks()
    for person in people:
        d = person.delegate
        for activity in activities:
            found = person.attendance.get(activity.id)
            if found is None or found.status is Status.NOT_YET:
                continue
            came = found.first_in.astimezone(event.zone).replace(tzinfo=None) if found.first_in else None
            left = found.last_out.astimezone(event.zone).replace(tzinfo=None) if found.last_out else None
            rows.append(
                (
                    d.native, d.latin, d.delegation, activity.title(languages[0]),
                    activity.start.astimezone(event.zone).date(), came.time() if came else None,
                    left.time() if left else None, found.minutes, _mark(found, say),
                    words.reason_words(found.reason, say),
                )
            )  # fmt: skip
    note = (", ".join(sorted(desks.values())),) if desks else ()
    return ReportTable(say("times"), title, tuple(ReportColumn(say(c)) for c in columns), tuple(rows), note, 2)


def _activities(
    read: Queries,
    event: Event,
    activities: Sequence[Activity],
    say: words.Speaker,
    title: str,
    languages: Sequence[str],
) -> ReportTable:
    columns = (
        "activity",
        "date",
        "start",
        "end",
        "place",
        "checkpoint",
        "expected",
        "arrived",
        "extra",
        "excused",
        "unknown",
        "hours",
    )
    rows: list[tuple[ReportCell, ...]] = []
    for activity in activities:
        start, end = (t.astimezone(event.zone).replace(tzinfo=None) for t in (activity.start, activity.end))
        for point in activity.checkpoints:
            counts = read.counts(activity, point.id)
            rows.append(
                (
                    activity.title(languages[0]), start.date(), start.time(), end.time(), activity.place,
                    point.titles.get(languages[0]) or point.titles.get("en", point.id), counts.expected, counts.arrived,
                    counts.extra, counts.excused + counts.not_coming, counts.unknown,
                    activity.hours if activity.counts else 0.0,
                )
            )  # fmt: skip
    return ReportTable(say("activities"), title, tuple(ReportColumn(say(c)) for c in columns), tuple(rows), (), 1)


def _certificates(
    read: Queries,
    people: Sequence[DelegateStanding],
    activities: Sequence[Activity],
    say: words.Speaker,
    title: str,
    public_key: str,
) -> ReportTable:
    titles: Mapping[str, str] = {activity.id: activity.title() for activity in activities}
    issued = {c.delegate: c for c in read.certificates() if c.state == "issued"}
    columns = ("native-name", "latin-name", "delegation", "certificate", "serial", "hours", "share", "reason")
    rows: list[tuple[ReportCell, ...]] = []
    for person in people:
        d, e = person.delegate, person.eligibility
        certificate = issued.get(d.id)
        rows.append(
            (
                d.native, d.latin, d.delegation, say(f"certificate-{e.standing}"),
                certificate.serial if certificate else "", e.hours, Share(e.share), " ".join(explain(e, titles)),
            )
        )  # fmt: skip
    notes = (
        (f"{say('key')}: {public_key}", f"{say('fingerprint')}: {key_fingerprint(public_key)}") if public_key else ()
    )
    return ReportTable(say("certificates"), title, tuple(ReportColumn(say(c)) for c in columns), tuple(rows), notes, 2)


def paper_reports(
    read: Queries,
    now: datetime,
    *,
    languages: Sequence[str] = ("en",),
    delegation: str | None = None,
    public_key: str = "",
) -> list[ReportContent]:
    """The attendance report for paper: a part for each delegation, in one or two languages. With the event's public
    key its fingerprint stands at the foot, to compare a page that checks certificates with."""
    event = read.event()
    activities = [activity for activity in read.activities() if activity.counts]
    parts: dict[str, list[DelegateStanding]] = {}
    for person in standings(read, now):
        d = person.delegate
        if delegation in {None, d.delegation, d.delegation_native}:
            parts.setdefault(d.delegation, []).append(person)
    key_line = _key_line(public_key, languages) if public_key else ""
    papers = (_paper(event, activities, parts[name], languages) for name in sorted(parts, key=str.casefold))
    return [replace(paper, key_line=key_line) for paper in papers]


def _key_line(public_key: str, languages: Sequence[str]) -> str:
    say = words.speaker(languages[:2])
    return f"{say('key-of-certificates')}: {key_fingerprint(public_key)}"


def _paper(
    event: Event, activities: Sequence[Activity], people: Sequence[DelegateStanding], languages: Sequence[str]
) -> ReportContent:
    first, second = languages[0], languages[1] if len(languages) > 1 else ""

    def pair(word: str) -> tuple[str, str]:
        return words.speaker([first])(word), words.speaker([second])(word) if second else ""

    def column(activity: Activity) -> tuple[str, str, str]:
        start = activity.start.astimezone(event.zone)
        return f"{start:%m-%d %H:%M}", activity.short_title(first), activity.short_title(second) if second else ""

    d = people[0].delegate
    rows = tuple(
        ReportRow(
            native=person.delegate.native,
            latin=person.delegate.latin,
            marks=tuple(_paper_mark(person.attendance.get(activity.id)) for activity in activities),
            attended=person.eligibility.attended,
            hours=person.eligibility.hours,
            note=" / ".join(part for part in pair("walk-in") if part) if person.delegate.walk_in else "",
        )
        for person in people
    )
    walk_ins = sum(person.delegate.walk_in for person in people)
    place = " ".join(part for part in (d.delegation, d.delegation_native) if part)
    dates = f"{event.start.isoformat()} – {event.end.isoformat()}"
    counted = f"{' / '.join(part for part in pair('walk-ins') if part)}: {walk_ins}" if walk_ins else ""
    titles = tuple(dict.fromkeys(text for text in (event.title(first), event.titles.get(second, "")) if text))
    tones = (Tone.CAME, Tone.LATE, Tone.EXCUSED, Tone.ABSENT, Tone.NOT_YET)
    return ReportContent(
        titles=(*titles, " · ".join(part for part in (place, dates, counted) if part)),
        columns=tuple(column(activity) for activity in activities),
        rows=rows,
        legend=tuple((str(tone), " / ".join(part for part in pair(f"mark-{tone}") if part)) for tone in tones),
        name_heading=pair("name"),
        attended_heading=pair("came"),
        hours_heading=pair("hours"),
        total_heading=pair("total"),
        language=first,
    )


def _paper_mark(found: Attendance | None) -> str:
    if found is None:
        return ""
    tone = _TONES[found.status]
    return str(Tone.LATE if tone is Tone.LEFT_EARLY else tone)


def earned_count(people: Sequence[DelegateStanding]) -> int:
    """How many earned a certificate."""
    return sum(person.eligibility.standing is Standing.EARNED for person in people)
