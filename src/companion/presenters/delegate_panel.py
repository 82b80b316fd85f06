"""One delegate in the panel: who they are, which badge they have, and what they came to."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from companion.domain.attendance import Attendance, How, Presence, Status, attendance
from companion.domain.codes import grouped
from companion.domain.delegates import Badge, BadgeState, Delegate
from companion.domain.parties import NOBODY, Contact, PartyKind
from companion.domain.programme import Activity, Event
from companion.presenters.attendance_marks import mark_of, shown_activities
from companion.presenters.context import QrMatrix
from companion.presenters.delegate_form import FormFault
from companion.presenters.views import Mark
from companion.services.history import history
from companion.services.parties import contact_of
from companion.store.queries import Queries


@dataclass(frozen=True, slots=True)
class RowAttendance:
    """The marks of the counting activities in order, and how many came of how many so far."""

    marks: tuple[Mark, ...]
    came: int
    so_far: int


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """One activity in the panel: `at` is when they came, else when it starts; in the event's zone.

    `corrected`: by the coordinator `who`, for `reason`; `paper`: taken in by `who` from a paper list.
    `left`: when they went, of somebody who left early. `moved_from`: the titles of the activity it was recorded under.
    """

    activity: str
    titles: dict[str, str]
    mark: Mark
    at: datetime
    reason: str = ""
    corrected: bool = False
    who: str = ""
    paper: bool = False
    left: datetime | None = None
    moved_from: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LetIn:
    """A mark that was made against an objection, and why; the words can be changed."""

    entry: str
    titles: dict[str, str]
    reason: str


@dataclass(frozen=True, slots=True)
class PanelView:
    """The chosen delegate. `ended` is the badge before the present one, `badge` the one that is valid or came last.

    `editing`: the boxes are open; `texts` is what stands in them, `faults` what must be corrected before saving.
    """

    delegate: Delegate
    badge: Badge | None = None
    ended: Badge | None = None
    digits: str = ""
    modules: tuple[tuple[bool, ...], ...] = ()
    lines: tuple[AttendanceLine, ...] = ()
    let_in: tuple[LetIn, ...] = ()
    came: int = 0
    so_far: int = 0
    cancelled_at: datetime | None = None
    """In the event's zone."""
    editing: bool = False
    adding: bool = False
    texts: dict[str, str] = field(default_factory=dict)
    faults: dict[str, FormFault] = field(default_factory=dict)
    photo: bytes = field(default=b"", repr=False)
    """A JPEG."""
    leader: Contact = NOBODY
    interpreter: Contact = NOBODY
    """Of their delegation."""


def read_panel(
    read: Queries, delegate_id: str, event: Event, activities: tuple[Activity, ...], now: datetime, qr: QrMatrix | None
) -> PanelView | None:
    """The panel of a delegate, or None when there is none of this id."""
    delegate = read.delegate(delegate_id)
    if delegate is None:
        return None
    badges = read.badges(delegate_id)
    valid = [badge for badge in badges if badge.state is BadgeState.ACTIVE]
    badge = valid[-1] if valid else (badges[-1] if badges else None)
    ended = [one for one in badges if one.state is not BadgeState.ACTIVE and one is not badge]
    zone = event.zone
    photo = read.photo(delegate_id)
    attended = _attended(read, delegate, activities, now)
    presences = read.presences_of_delegate(delegate_id)
    moved = _moved(read, delegate_id)
    lines = tuple(
        _line(activity, found, presences.get(activity.id, Presence()), event, moved) for activity, found in attended
    )
    party = read.party(PartyKind.DELEGATION, delegate.delegation)
    leader, interpreter = (contact_of(read, one) for one in (party.leader, party.interpreter))
    return PanelView(
        leader=leader,
        interpreter=interpreter,
        delegate=delegate,
        badge=_in_zone(badge, event),
        ended=_in_zone(ended[-1] if ended else None, event),
        digits=grouped(badge.code) if badge else "",
        modules=qr(badge.code) if qr is not None and badge is not None else (),
        lines=lines,
        let_in=_let_in(read, delegate_id, activities),
        came=sum(found.status.came for _activity, found in attended),
        so_far=sum(line.mark is not Mark.NOT_YET for line in lines),
        cancelled_at=delegate.cancelled_at.astimezone(zone) if delegate.cancelled_at else None,
        photo=b"" if photo is None else photo.jpeg,
    )


def _line(
    activity: Activity, found: Attendance, presence: Presence, event: Event, moved: Mapping[str, dict[str, str]]
) -> AttendanceLine:
    at = (found.first_in or activity.start).astimezone(event.zone)
    right, first = presence.correction, presence.first_in(activity.attending.id)
    line = AttendanceLine(activity.id, activity.titles, mark_of(found.status), at, found.reason)
    if found.status is Status.LEFT_EARLY and found.last_out is not None:
        line = replace(line, left=found.last_out.astimezone(event.zone))
    if right is not None:
        return replace(line, reason=right.reason, corrected=True, who=right.who)
    if first is not None and first.how == How.PAPER:
        return replace(line, paper=True, who=first.who)
    if first is not None and (origin := moved.get(activity.id)) is not None:
        return replace(line, moved_from=origin)
    return line


def _moved(read: Queries, delegate_id: str) -> dict[str, dict[str, str]]:
    """The activities to which marks of this delegate were moved, with the titles of where they had been."""
    titles = {activity.id: activity.titles for activity in read.activities()}
    return {
        activity.id: titles.get(one.moved_from, {})
        for activity, told in history(read, delegate_id)
        for one in told
        if one.stands and one.moved_from
    }


def _let_in(read: Queries, delegate_id: str, activities: tuple[Activity, ...]) -> tuple[LetIn, ...]:
    presences = read.presences_of_delegate(delegate_id)
    return tuple(
        LetIn(sighting.entry, activity.titles, sighting.reason)
        for activity in activities
        for sighting in presences.get(activity.id, Presence()).sightings
        if sighting.override
    )


def read_attendance(read: Queries, delegate_id: str, activities: tuple[Activity, ...], now: datetime) -> RowAttendance:
    """The marks of one line of the list."""
    delegate = read.delegate(delegate_id)
    if delegate is None:
        return RowAttendance((), 0, 0)
    statuses = [found.status for _activity, found in _attended(read, delegate, activities, now)]
    came, so_far = sum(s.came for s in statuses), sum(s is not Status.NOT_YET for s in statuses)
    return RowAttendance(tuple(mark_of(status) for status in statuses), came, so_far)


def _attended(
    read: Queries, delegate: Delegate, activities: tuple[Activity, ...], now: datetime
) -> tuple[tuple[Activity, Attendance], ...]:
    """The activities at which they were seen or expected, in order."""
    presences = read.presences_of_delegate(delegate.id)
    seen = []
    for activity in shown_activities(activities):
        found = attendance(presences.get(activity.id, Presence()), activity, now)
        if found.status.came or activity.expected.includes(delegate):
            seen.append((activity, found))
    return tuple(seen)


def _in_zone(badge: Badge | None, event: Event) -> Badge | None:
    if badge is None:
        return None
    zone = event.zone
    return replace(
        badge,
        issued_at=badge.issued_at.astimezone(zone),
        ended_at=badge.ended_at.astimezone(zone) if badge.ended_at else None,
        printed_at=badge.printed_at.astimezone(zone) if badge.printed_at else None,
    )
