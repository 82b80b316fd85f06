"""Activities copied within an event and taken over from other programmes; each act is one undo."""

import json
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from companion.domain.answers import UserError
from companion.domain.ids import new_id
from companion.domain.programme import Activity, activity_from_fields
from companion.domain.programme_copies import CopyPlan, Pattern, day_onto, once_more, pattern_onto
from companion.services.ports import Desk
from companion.services.programme import put_in
from companion.store.file import open_file
from companion.store.queries import Queries

FOLDER = "programmes"
"""Where the built-in templates lie among the resources."""
_ANY_MONDAY = date(2024, 1, 1)


def copy_activity(desk: Desk, activity_id: str, batch: str = "") -> Activity:
    """Adds the same activity once more, right after itself. Raises UserError when it is gone."""
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        found = writing.read.activity(activity_id)
        if found is None or found.removed:
            raise UserError("This activity is not in the programme any more.", "Look in the programme.")
        return put_in(writing, once_more(found, writing.read.event().zone, new_id))


def plan_day(read: Queries, day: date, to: date) -> CopyPlan:
    """What copying a day onto another would add."""
    return day_onto(read.activities(), day, to, read.event().zone, new_id)


def copy_day(desk: Desk, day: date, to: date, batch: str = "") -> CopyPlan:
    """Copies everything that begins on a day onto another day; what is there already is left as it is. Raises UserError
    when there is nothing to copy, or when both are one day."""
    if day == to:
        raise UserError("A day cannot be copied onto itself.", "Choose another day.")
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        plan = plan_day(writing.read, day, to)
        if not plan.added and not plan.there:
            raise UserError(f"There is nothing on {day} to copy.", "Choose a day with activities.")
        for activity in plan.added:
            put_in(writing, activity)
    return plan


def built_in(resources: Path) -> dict[str, dict[str, str]]:
    """The templates that come with the program: their ids with their names by language, in the order of their files'
    `place`."""
    files = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (resources / FOLDER).glob("*.json")}
    return {name: data["titles"] for name, data in sorted(files.items(), key=lambda item: item[1]["place"])}


def read_template(resources: Path, template: str) -> Pattern:
    """A built-in template. Raises UserError that lists the templates when there is none of this id."""
    choices = built_in(resources)
    if template not in choices:
        raise UserError(
            f"There is no template “{template}”.", f"Name an event file, or one of these: {', '.join(choices)}."
        )
    data = json.loads((resources / FOLDER / f"{template}.json").read_text(encoding="utf-8"))
    zone = ZoneInfo("UTC")

    def moment(day: int, clock: str) -> str:
        return datetime.combine(_ANY_MONDAY + timedelta(days=day - 1), time.fromisoformat(clock), zone).isoformat()

    activities = []
    for row in data["activities"]:
        fields = {name: value for name, value in row.items() if name != "day"}
        fields |= {name: moment(row["day"], row[name]) for name in ("start", "end")}
        activity = activity_from_fields(new_id(), fields)
        if activity.counts and "hours" not in row:
            fields["hours"] = round((activity.end - activity.start).total_seconds() / 3600, 2)
        activities.append(activity_from_fields(activity.id, fields))
    return Pattern(data["titles"], _ANY_MONDAY, zone, tuple(activities))


def read_other_event(path: Path) -> Pattern:
    """The programme of another event. Raises UserError when it cannot be opened or has none."""
    with open_file(path) as other:
        try:
            event = other.read.event()
        except LookupError as error:
            raise UserError(f"{path} holds no event yet.", "Choose another file.") from error
        activities = tuple(other.read.activities())
    if not activities:
        raise UserError(f"The programme of {path.name} is empty.", "Choose another file.")
    return Pattern(event.titles, event.start, event.zone, activities)


def plan_pattern(read: Queries, pattern: Pattern) -> CopyPlan:
    """What taking a pattern over would add."""
    return pattern_onto(pattern, read.event(), read.activities(), new_id)


def take_pattern(desk: Desk, pattern: Pattern, batch: str = "") -> CopyPlan:
    """Adds the activities of a pattern; what is there stays as it is."""
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        plan = plan_pattern(writing.read, pattern)
        for activity in plan.added:
            put_in(writing, activity)
    return plan
