"""Who is where, in words: the names behind each count, as objects for programs and as lists for people."""

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from companion.cli.answers import person
from companion.cli.lines import clock_time, count, day_and_time, json_line, line, moment
from companion.domain.attendance import MarkState, Sighting
from companion.domain.programme import Activity
from companion.domain.whereabouts import Group, Whereabout, Whereabouts

if TYPE_CHECKING:
    from companion.services.ports import Desk
    from companion.store.queries import Queries

HEADINGS = {
    Group.HERE: "Here now",
    Group.LEFT: "Left",
    Group.EXCUSED: "Excused",
    Group.NOT_COMING: "Not coming",
    Group.UNKNOWN: "Unknown",
}


def names(read: "Queries", found: Whereabouts, *, sensitive: bool) -> dict[str, list[dict[str, Any]]]:
    """The people behind each count. Each stands in one of here, left, excused, not_coming and unknown; `expected`,
    `arrived` and `extra` name some of them again."""
    tell = _Teller(read, sensitive=sensitive)
    groups = {group.replace("-", "_"): [tell.told(one) for one in found.of(group)] for group in Group}
    again = {"expected": found.expected, "arrived": found.arrived, "extra": found.extra}
    return {name: [person(one.delegate) for one in some] for name, some in again.items()} | groups


def buses(found: Whereabouts) -> list[dict[str, Any]]:
    """The count of every bus at every checkpoint."""
    return [
        {"checkpoint": point.checkpoint.id, "bus": bus.name, "here": bus.here, "of": bus.of}
        for point in found.points
        for bus in point.buses
    ]


def figures(found: Whereabouts) -> dict[str, int]:
    """The counts, as `status` names them."""
    return {
        "expected": len(found.expected),
        "arrived": len(found.arrived),
        "extra": len(found.extra),
        **{group.replace("-", "_"): len(found.of(group)) for group in Group},
    }


def tell_everywhere(desk: "Desk", *, who: bool, sensitive: bool, as_json: bool) -> None:
    """Everybody once, over all activities that are on now."""
    from companion.services.whereabouts import whereabouts_now

    read = desk.file.read
    found = whereabouts_now(read, desk.now)
    if as_json:
        on = [{"id": activity.id, "title": activity.title()} for activity in found.activities]
        json_line({"activities": on, **figures(found), "who": names(read, found, sensitive=sensitive)})
        return
    if not found.activities:
        line("Nothing is on now.")
        return
    line(f"On now: {', '.join(activity.title() for activity in found.activities)}.")
    line(", ".join(f"{name.replace('_', ' ')} {number}" for name, number in figures(found).items()) + ".")
    if who:
        _tell_groups(_Teller(read, sensitive=sensitive), found)


def tell_who(read: "Queries", found: Whereabouts, *, sensitive: bool) -> None:
    """The names behind the counts of one activity, and each bus for itself."""
    activity = found.activities[0]
    where = (
        ""
        if found.checkpoint is None or len(activity.checkpoints) < 2
        else f", {_point(activity, found.checkpoint.id)}"
    )
    line()
    line(f"{activity.title()}{where}")
    for point in found.points if len(found.points) > 1 or any(point.buses for point in found.points) else ():
        parts = [f"{_point(activity, point.checkpoint.id)}: {point.numbers[Group.HERE]} here"]
        parts += [f"{bus.name or 'no bus'} {bus.here} of {bus.of}" for bus in point.buses]
        line("  " + ", ".join(parts))
    _tell_groups(_Teller(read, sensitive=sensitive), found)


def _tell_groups(tell: "_Teller", found: Whereabouts) -> None:
    for group, heading in HEADINGS.items():
        people = found.of(group)
        line(f"{heading}: {count(len(people), 'person', 'people')}")
        for one in people:
            line(f"  {tell.line_of(one, several=len(found.activities) > 1)}")


class _Teller:
    """Puts one person into words, knowing the names of desks and activities."""

    def __init__(self, read: "Queries", *, sensitive: bool) -> None:
        self._zone: ZoneInfo = read.event().zone
        self._desks = read.desks()
        self._activities = {activity.id: activity for activity in read.activities()}
        self._sensitive = sensitive

    def told(self, one: Whereabout) -> dict[str, Any]:
        """The person as an object."""
        return {
            **person(one.delegate),
            **({"mobile": one.delegate.mobile} if self._sensitive else {}),
            "expected": one.expected,
            "activity": one.activity,
            "first_in": self._seen(one.first, one.activity),
            "last_seen": self._seen(one.last, one.last_activity),
            "reason": one.reason or None,
        }

    def line_of(self, one: Whereabout, *, several: bool) -> str:
        """The person as a line: names, delegation, where they were seen, why they are not here."""
        from companion.services.words import reason_words, speaker

        parts = [one.delegate.full_name, one.delegate.delegation]
        parts += [one.delegate.mobile] if self._sensitive else []
        if several and one.activity in self._activities:
            parts.append(self._activities[one.activity].title())
        if not one.expected:
            parts.append("not on the list")
        if one.first is not None:
            parts.append(f"since {clock_time(one.first.at, self._zone)}")
        if one.reason:
            parts.append(reason_words(one.reason, speaker(["en"])))
        if one.last is not None and one.group is not Group.HERE:
            parts.append(f"last seen {self._said(one.last, one.last_activity)}")
        return " · ".join(part for part in parts if part)

    def _seen(self, sighting: Sighting | None, activity_id: str) -> dict[str, Any] | None:
        if sighting is None:
            return None
        activity = self._activities.get(activity_id)
        return {
            "at": moment(sighting.at, self._zone),
            "activity": activity_id,
            "checkpoint": sighting.checkpoint,
            "place": "" if activity is None else activity.place,
            "desk": self._desks.get(sighting.desk, ""),
            "by": sighting.who,
            "bus": sighting.bus,
            "state": str(sighting.state),
        }

    def _said(self, sighting: Sighting, activity_id: str) -> str:
        activity = self._activities.get(activity_id)
        way = "leaving" if sighting.state is MarkState.OUT else "at"
        where = "" if activity is None else f" {way} {activity.title()}"
        if activity is not None and len(activity.checkpoints) > 1:
            where += f" ({_point(activity, sighting.checkpoint)})"
        desk = self._desks.get(sighting.desk, "")
        return f"{day_and_time(sighting.at, self._zone)}{where}{f', {desk}' if desk else ''}"


def _point(activity: Activity, checkpoint: str) -> str:
    found = next((point for point in activity.checkpoints if point.id == checkpoint), None)
    return checkpoint if found is None else found.titles.get("en") or next(iter(found.titles.values()), checkpoint)
