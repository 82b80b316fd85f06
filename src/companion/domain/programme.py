"""The programme: the event, its activities and the checkpoints where people are counted."""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from companion.domain.delegates import Delegate
from companion.domain.legible import fitting

OPENS_BEFORE = timedelta(minutes=15)
"""How long before its start an activity is chosen and open, unless the activity says otherwise (ui.md section 3)."""


VISIT_OVERRUN = 60
"""Minutes after its planned end in which people of a field visit are still counted, unless the visit says otherwise."""


_LONGEST = 7 * 24 * 60
"""Minutes after the start beyond which a leaving time is no time at all."""


class ActivityKind(StrEnum):
    """What sort of entry of the programme this is."""

    REGISTRATION = "registration"
    SESSION = "session"
    FIELD_VISIT = "field-visit"
    CEREMONY = "ceremony"
    MEAL = "meal"
    TRANSFER = "transfer"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A point of an activity where people are counted. `attends`: a mark here means the person took part.

    `leaves`: when it goes on from here, in minutes after the start of the activity; None where nobody said so. It
    moves with the activity, to another hour or day.
    """

    id: str
    titles: dict[str, str]
    attends: bool = True
    leaves: int | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """Who is expected: everyone when all are empty, else whoever fits any of the lists."""

    roles: tuple[str, ...] = ()
    delegations: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    delegates: tuple[str, ...] = ()

    @property
    def everyone(self) -> bool:
        """Whether no list narrows it."""
        return not (self.roles or self.delegations or self.groups or self.delegates)

    def includes(self, delegate: Delegate) -> bool:
        """Whether this delegate is expected."""
        return (
            self.everyone
            or delegate.role in self.roles
            or delegate.delegation in self.delegations
            or delegate.group in self.groups
            or delegate.id in self.delegates
        )


@dataclass(frozen=True, slots=True)
class Activity:
    """An entry of the programme. Times are aware and in UTC or the event's zone; `hours` count for certificates.

    `late_after` and `early_before` are grace minutes; `open_before`, `open_after`: minutes that a scan fits around it.
    `print_badges`: whoever is checked in here and never had a badge printed gets one.
    """

    id: str
    kind: ActivityKind
    titles: dict[str, str]
    start: datetime
    end: datetime
    place: str = ""
    expected: Expected = field(default_factory=Expected)
    capacity: int | None = None
    counts: bool = True
    hours: float = 0.0
    must_attend: bool = False
    exits: bool = False
    checkpoints: tuple[Checkpoint, ...] = ()
    late_after: int = 5
    early_before: int = 5
    open_before: int = 15
    open_after: int = 0
    short: dict[str, str] = field(default_factory=dict)
    leader: str = ""
    removed: bool = False
    print_badges: bool = False

    @property
    def opens(self) -> datetime:
        """From when a scan fits."""
        return self.start.astimezone(UTC) - timedelta(minutes=self.open_before)

    @property
    def closes(self) -> datetime:
        """Until when a scan fits."""
        return self.end.astimezone(UTC) + timedelta(minutes=self.open_after)

    def title(self, language: str = "en") -> str:
        """The title in this language, else in English, else in any."""
        return in_language(self.titles, language)

    def short_title(self, language: str = "en") -> str:
        """A few letters for matrix columns, else the title."""
        return in_language(self.short, language) or self.title(language)

    def leaves_at(self, checkpoint_id: str) -> datetime:
        """When it goes on from a checkpoint: as was said, else as planned. Raises KeyError for an unknown one."""
        point = self.checkpoint(checkpoint_id)
        if point.leaves is not None:
            return self.start.astimezone(UTC) + timedelta(minutes=point.leaves)
        return self.planned_leaving(point.id)

    def planned_leaving(self, checkpoint_id: str) -> datetime:
        """When it goes on where nobody said otherwise: at the start from the checkpoints before the one that means
        taking part, at the end from the others."""
        order = [one.id for one in self.checkpoints]
        return self.start if order.index(checkpoint_id) < order.index(self.attending.id) else self.end

    @property
    def attending(self) -> Checkpoint:
        """The checkpoint whose marks mean the person took part."""
        return next((point for point in self.checkpoints if point.attends), self.checkpoints[0])

    def checkpoint(self, checkpoint_id: str | None) -> Checkpoint:
        """The checkpoint with this id, or the one that means taking part when None; KeyError when unknown."""
        if checkpoint_id is None:
            return self.attending
        for point in self.checkpoints:
            if point.id == checkpoint_id:
                return point
        raise KeyError(checkpoint_id)


@dataclass(frozen=True, slots=True)
class Organizer:
    """A body that runs the event, with its names by language."""

    names: dict[str, str]
    logo: str = ""


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs certificates: name as printed and office by language."""

    name: str
    office: dict[str, str]


@dataclass(frozen=True, slots=True)
class CertificateRule:
    """When a certificate is earned (product.md section 6). `share` is of all planned counted hours."""

    share: float = 0.8
    allowed_absences: int | None = None
    excused_counts: bool = True


@dataclass(frozen=True, slots=True)
class Event:
    """One programme: titles by language, dates, zone, venue, organizers and what is printed.

    `short_titles` stand where a whole official title does not fit: on badges, the desk and the head of certificates.
    `activities_page`: certificates have a second page with the activities attended.
    `certificate_design`: the design of its certificates, shipped or its own; "" while nobody chose one for it.
    `no_badge_roles`: for these roles no badge is printed at check-in, wherever that is on.
    `buses`, `groups`: their names by language, which come from what is kept of each (`parties`), not from the event.
    """

    id: str
    titles: dict[str, str]
    start: date
    end: date
    timezone: str
    venue: dict[str, str] = field(default_factory=dict)
    city: dict[str, str] = field(default_factory=dict)
    organizers: tuple[Organizer, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    languages: tuple[str, ...] = ("en",)
    help_line: str = ""
    serial_prefix: str = ""
    rule: CertificateRule = field(default_factory=CertificateRule)
    roles: dict[str, dict[str, str]] = field(default_factory=dict)
    delegations: dict[str, dict[str, str]] = field(default_factory=dict)
    short_titles: dict[str, str] = field(default_factory=dict)
    sample: bool = False
    no_badge_roles: tuple[str, ...] = ()
    buses: dict[str, dict[str, str]] = field(default_factory=dict)
    groups: dict[str, dict[str, str]] = field(default_factory=dict)
    activities_page: bool = False
    certificate_design: str = ""

    def title(self, language: str = "en") -> str:
        """The title in this language, else in English, else in any."""
        return in_language(self.titles, language)

    def short_title(self, language: str = "en") -> str:
        """The title as it stands on badges, else the whole title."""
        return self.short_titles.get(language) or self.title(language)

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which every time of the event is shown."""
        return ZoneInfo(self.timezone)


def in_language(texts: dict[str, str], language: str) -> str:
    """The text in this language, else English, else the first there is, else nothing."""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")


DEFAULT_CHECKPOINTS: dict[ActivityKind, tuple[Checkpoint, ...]] = {
    ActivityKind.FIELD_VISIT: (
        Checkpoint("boarded", {"en": "Boarded", "zh": "已上车", "ko": "탑승"}, attends=False),
        Checkpoint("arrived", {"en": "Arrived", "zh": "已到达", "ko": "도착"}, attends=True),
        Checkpoint("back", {"en": "Back on bus", "zh": "返程上车", "ko": "복귀 탑승"}, attends=False),
    )
}
PRESENT = (Checkpoint("present", {"en": "Present", "zh": "到场", "ko": "출석"}, attends=True),)


def default_checkpoints(kind: ActivityKind) -> tuple[Checkpoint, ...]:
    """The checkpoints a new activity starts with: a session one, a field visit three (product.md section 2)."""
    return DEFAULT_CHECKPOINTS.get(kind, PRESENT)


def activity_now(activities: Iterable[Activity], now: datetime) -> Activity | None:
    """The activity to record at this moment: the one that is open; of several, the one that started or starts last."""
    running = [activity for activity in activities if activity.opens <= now <= activity.closes]
    return max(running, key=lambda activity: (activity.start, activity.id), default=None)


def next_activity(activities: Iterable[Activity], now: datetime) -> Activity | None:
    """The next activity that has not opened yet."""
    coming = [activity for activity in activities if activity.opens > now]
    return min(coming, key=lambda activity: (activity.start, activity.id), default=None)


def activity_to_fields(activity: Activity) -> dict[str, Any]:
    """The activity's fields as plain JSON values, without the id."""
    out: dict[str, Any] = {}
    for f in fields(activity):
        if f.name == "id":
            continue
        out[f.name] = plain(getattr(activity, f.name))
    return out


def activity_from_fields(activity_id: str, values: dict[str, Any]) -> Activity:
    """An activity from JSON values as the journal keeps them; fields of a newer program, and values of another type
    than the field's, are ignored here. Raises ValueError without a legible start and end."""
    known = fitting(Activity, values)
    if "start" not in known or "end" not in known:
        raise ValueError("an activity without a start and an end")
    known.setdefault("kind", ActivityKind.OTHER)
    known.setdefault("titles", {})
    if known["kind"] is ActivityKind.FIELD_VISIT:
        known.setdefault("open_after", VISIT_OVERRUN)  # a bus is late; its riders must still be counted
    points = tuple(_leaving_in_time(point) for point in known.get("checkpoints", ()))
    known["checkpoints"] = points or default_checkpoints(known["kind"])
    return Activity(**{**known, "id": activity_id})


_NOT_OF_EVENT = frozenset({"id", "buses", "groups"})


def _leaving_in_time(point: Checkpoint) -> Checkpoint:
    return point if point.leaves is None or abs(point.leaves) <= _LONGEST else replace(point, leaves=None)


def event_to_fields(event: Event) -> dict[str, Any]:
    """The event's fields as plain JSON values, without the id."""
    return {f.name: plain(getattr(event, f.name)) for f in fields(event) if f.name not in _NOT_OF_EVENT}


def event_from_fields(event_id: str, values: dict[str, Any]) -> Event:
    """An event from JSON values as the journal keeps them; fields of a newer program, and values of another type than
    the field's, are ignored here. Raises ValueError without legible dates and a known time zone."""
    known = {name: value for name, value in fitting(Event, values).items() if name not in _NOT_OF_EVENT}
    if not {"start", "end", "timezone"} <= known.keys():
        raise ValueError("an event without dates or time zone")
    known.setdefault("titles", {})
    known["languages"] = known.get("languages") or ("en",)
    return Event(id=event_id, **known)


def plain(value: Any) -> Any:
    """A value as JSON can keep it: moments as ISO 8601 text, words of a list as text, records as objects."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if hasattr(value, "__dataclass_fields__"):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    return value
