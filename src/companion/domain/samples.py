"""The sample events: invented people, their programme, and a plausible week of marks, from the files in resources."""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from companion.domain.delegates import Delegate, delegate_from_fields
from companion.domain.programme import (
    Activity,
    ActivityKind,
    Checkpoint,
    Event,
    activity_from_fields,
    event_from_fields,
)

SAMPLE_PERSON = Delegate(
    id="sample",
    native="梁嘉树",
    latin="Liang Jiashu",
    organisation="Guangzhou Institute of Low-carbon Cities",
    organisation_native="广州低碳城市研究院",
    delegation="Guangzhou",
    delegation_native="广州",
    group="A",
    bus="1",
    languages=("zh",),
)
"""An invented person to look at a design with, while an event has nobody yet."""

TODAY_IS_DAY = 3
"""Which day of the programme today becomes when a sample week is moved (cli.md, `sample`)."""
SEARCHED_SHARE = 0.08
"""How many of the people at a door come without their badge and are found by name."""
SCANNED_ON_BUS_SHARE = 0.6
"""How many of the people at a bus are scanned; the rest are tapped on the roll call."""


class HappeningKind(StrEnum):
    """What happened at a desk during the sample week."""

    IN = "in"
    OUT = "out"
    EXCUSED = "excused"
    UNDO_LAST = "undo-last"
    REPLACE_BADGE = "replace-badge"


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing a desk recorded, in the order of `at` (aware).

    `how` is the journal's word for the way (scanner, search, tap); `by` is the invented person at the desk.
    `undo-last` takes back the last mark of this delegate at this activity and checkpoint. `replace-badge` has neither
    activity nor checkpoint.
    """

    kind: HappeningKind
    delegate: str
    at: datetime
    activity: str = ""
    checkpoint: str = ""
    how: str = "scanner"
    reason: str = ""
    desk: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class SampleEvent:
    """A whole sample: the event, its delegates (all marked as samples), its activities, and what happened."""

    event: Event
    delegates: tuple[Delegate, ...]
    activities: tuple[Activity, ...]
    happenings: tuple[Happening, ...] = ()

    def until(self, now: datetime) -> "SampleEvent":
        """The same sample with only what had happened by `now` (aware)."""
        return replace(self, happenings=tuple(item for item in self.happenings if item.at <= now))


def days_to_shift(event_start: date, today: date) -> int:
    """By how many days to move an event so that today is its third day."""
    return (today - event_start).days - (TODAY_IS_DAY - 1)


def sample_from(data: dict[str, Any], new_id: Callable[[str], str], shift_days: int = 0) -> SampleEvent:
    """The sample that a file such as `2016.json` describes, every date and time moved by `shift_days`.

    `new_id` gives the id for a key ("event", "delegate-lu-zhiwei", "activity-opening") and is asked once for each.
    The marks depend on the seed in the file only. Raises KeyError when the marks name an unknown key.
    """
    shift = timedelta(days=shift_days)
    event = event_from_fields(new_id("event"), data["event"] | {"sample": True})
    event = replace(event, start=event.start + shift, end=event.end + shift)
    delegates = {
        values["key"]: delegate_from_fields(new_id(f"delegate-{values['key']}"), values | {"sample": True})
        for values in data["delegates"]
    }
    activities = {
        values["key"]: activity_from_fields(new_id(f"activity-{values['key']}"), values)
        for values in data["activities"]
    }
    happenings = marks_plan(data["marks"], delegates, activities)
    return SampleEvent(
        event,
        tuple(delegates.values()),
        tuple(
            replace(activity, start=activity.start + shift, end=activity.end + shift)
            for activity in activities.values()
        ),
        tuple(replace(item, at=item.at + shift) for item in happenings),
    )


def marks_plan(
    plan: dict[str, Any], delegates: dict[str, Delegate], activities: dict[str, Activity]
) -> tuple[Happening, ...]:
    """The week of marks: everybody comes a few minutes early, except as the plan lists; sorted by time.

    `delegates` and `activities` are by their keys in the file. Lists of the plan: `late` (delegate, activity, minutes
    after the start), `absent` (delegate, activity), `left_early` (delegate, activity, minutes before the end),
    `excused`, `undone` and `replaced` (objects with `at`).
    """
    _check_keys(plan, delegates, activities)
    week = _Week(plan, random.Random(plan["seed"]))  # noqa: S311 - plausible, not secret
    happenings: list[Happening] = []
    for key, activity in sorted(activities.items(), key=lambda item: (item[1].start, item[0])):
        for delegate_key, delegate in delegates.items():
            if activity.expected.includes(delegate) and not week.misses(delegate_key, key):
                happenings += week.attendance(delegate_key, delegate, key, activity)
    happenings += week.exceptions(delegates, activities)
    return tuple(sorted(happenings, key=lambda item: item.at))


def _check_keys(plan: dict[str, Any], delegates: dict[str, Delegate], activities: dict[str, Activity]) -> None:
    """A misspelt exception would silently be none at all."""
    listed = [*plan["late"], *plan["absent"], *plan["left_early"]]
    told = [*plan["excused"], *plan["undone"]]
    people = [entry[0] for entry in listed] + [entry["delegate"] for entry in (*told, *plan["replaced"])]
    entries = [entry[1] for entry in listed] + [entry["activity"] for entry in told] + list(plan["travel_minutes"])
    unknown = [key for key in people if key not in delegates] + [key for key in entries if key not in activities]
    if unknown:
        raise KeyError(", ".join(unknown))


class _Week:
    """Draws the marks of one plan; the order of the calls decides the draws, so it must not depend on sets."""

    def __init__(self, plan: dict[str, Any], rng: random.Random) -> None:
        self._plan = plan
        self._rng = rng
        self._late = {(who, what): minutes for who, what, minutes in plan["late"]}
        self._left_early = {(who, what): minutes for who, what, minutes in plan["left_early"]}
        self._missed = {(who, what) for who, what in plan["absent"]} | {
            (entry["delegate"], entry["activity"]) for entry in plan["excused"]
        }

    def misses(self, delegate_key: str, activity_key: str) -> bool:
        """Whether the plan says this person does not come."""
        return (delegate_key, activity_key) in self._missed

    def attendance(self, delegate_key: str, delegate: Delegate, key: str, activity: Activity) -> list[Happening]:
        """The marks of one person who comes to one activity."""
        late = self._late.get((delegate_key, key))
        if activity.kind is ActivityKind.FIELD_VISIT:
            return self._on_the_bus(delegate, activity, self._plan["travel_minutes"][key], late)
        marks = [self._at_door(delegate, activity, self._arrival(activity, late), HappeningKind.IN)]
        if (before_end := self._left_early.get((delegate_key, key))) is not None:
            left = activity.end - timedelta(minutes=before_end, seconds=self._rng.randrange(60))
            marks.append(self._at_door(delegate, activity, left, HappeningKind.OUT))
        return marks

    def exceptions(self, delegates: dict[str, Delegate], activities: dict[str, Activity]) -> Iterable[Happening]:
        """What is no ordinary attendance: excuses, a mark taken back, a badge replaced."""
        desk, by = self._plan["door_desks"][0]
        for entry in self._plan["excused"]:
            activity = activities[entry["activity"]]
            yield Happening(
                HappeningKind.EXCUSED, delegates[entry["delegate"]].id, datetime.fromisoformat(entry["at"]),
                activity.id, activity.attending.id, "tap", entry["reason"], desk, by,
            )  # fmt: skip
        for entry in self._plan["undone"]:
            bus, guide = self._plan["bus_desks"][0]
            mistaken = Happening(
                HappeningKind.IN, delegates[entry["delegate"]].id, datetime.fromisoformat(entry["at"]),
                activities[entry["activity"]].id, entry["checkpoint"], "tap", "", bus, guide,
            )  # fmt: skip
            yield mistaken
            noticed = mistaken.at + timedelta(seconds=entry["after_seconds"])
            yield replace(mistaken, kind=HappeningKind.UNDO_LAST, at=noticed)
        for entry in self._plan["replaced"]:
            yield Happening(
                HappeningKind.REPLACE_BADGE, delegates[entry["delegate"]].id, datetime.fromisoformat(entry["at"]),
                how="search", reason=entry["reason"], desk=desk, by=by,
            )  # fmt: skip

    def _arrival(self, activity: Activity, late: int | None) -> datetime:
        if late is not None:
            return activity.start + timedelta(minutes=late, seconds=self._rng.randrange(60))
        if activity.kind is ActivityKind.REGISTRATION:
            return activity.start + (activity.end - activity.start) * 0.8 * round(self._rng.random(), 3)
        earliest, latest = (60 * minutes for minutes in sorted(self._plan["early_minutes"], reverse=True))
        return activity.start - timedelta(seconds=self._rng.randint(latest, earliest))

    def _on_the_bus(self, delegate: Delegate, activity: Activity, travel: int, late: int | None) -> list[Happening]:
        """Boarded, arrived and back on the bus; who is late missed the bus and came by taxi."""
        boarded, arrived, back = activity.checkpoints
        marks = []
        if late is None:
            leaves = activity.start - timedelta(seconds=self._rng.randint(90, 600))
            marks.append(self._counted(delegate, activity, boarded, leaves))
        minutes = travel if late is None else late
        there = activity.start + timedelta(minutes=minutes, seconds=self._rng.randrange(150))
        marks.append(self._counted(delegate, activity, arrived, there))
        returns = activity.end - timedelta(seconds=self._rng.randint(180, 780))
        marks.append(self._counted(delegate, activity, back, returns))
        return marks

    def _counted(self, delegate: Delegate, activity: Activity, point: Checkpoint, at: datetime) -> Happening:
        desk, by = self._rng.choice(self._plan["bus_desks"])
        how = "scanner" if self._rng.random() < SCANNED_ON_BUS_SHARE else "tap"
        return Happening(HappeningKind.IN, delegate.id, at, activity.id, point.id, how, "", desk, by)

    def _at_door(self, delegate: Delegate, activity: Activity, at: datetime, kind: HappeningKind) -> Happening:
        desk, by = self._rng.choice(self._plan["door_desks"])
        how = "search" if self._rng.random() < SEARCHED_SHARE else "scanner"
        at = at.replace(microsecond=0)
        return Happening(kind, delegate.id, at, activity.id, activity.attending.id, how, "", desk, by)


def congress(
    data: dict[str, Any], *, start: date, new_id: Callable[[str], str], delegates: int = 20_000, seed: int = 2026
) -> SampleEvent:
    """A generated congress for measuring: `data` is `congress.json`; the same seed gives the same congress.

    Delegations are filled in turn, so that every one has delegates as soon as there are enough people. Without marks.
    `new_id` is asked for "event", "delegate-1" ..., "activity-1" ... Raises ValueError when `delegates` is negative.
    """
    if delegates < 0:
        raise ValueError(f"a congress cannot have {delegates} delegates")
    rng = random.Random(seed)  # noqa: S311 - plausible, not secret
    days = data["days"]
    event = event_from_fields(
        new_id("event"),
        data["event"]
        | {
            "start": start.isoformat(),
            "end": (start + timedelta(days=days - 1)).isoformat(),
            "delegations": {
                item["en"]: {"en": item["en"], item["language"]: item["native"]} for item in data["cities"]
            },
            "sample": True,
        },
    )
    activities = _congress_activities(data, event, new_id, rng)
    return SampleEvent(event, _congress_delegates(data, delegates, new_id, rng), activities)


def _congress_delegates(
    data: dict[str, Any], count: int, new_id: Callable[[str], str], rng: random.Random
) -> tuple[Delegate, ...]:
    cities: Sequence[dict[str, str]] = data["cities"]
    roles: Sequence[str] = [role for role, weight in data["role_weights"].items() for _ in range(weight)]
    organisations = data["organisations"]
    people = []
    for number in range(1, count + 1):
        city = cities[(number - 1) % len(cities)]
        native, latin = _name(data["names"][city["language"]], rng)
        organisation = rng.choice(organisations)
        people.append(
            Delegate(
                id=new_id(f"delegate-{number}"),
                native=native,
                latin=latin,
                organisation=organisation["en"],
                organisation_native=organisation.get(city["language"], ""),
                position=rng.choice(data["positions"]),
                delegation=city["en"],
                delegation_native=city["native"],
                role=rng.choice(roles),
                email=f"delegate{number}@example.com",
                mobile=f"+00 000 {number // 10_000:04d} {number % 10_000:04d}",
                languages=(city["language"],) if city["language"] == "en" else (city["language"], "en"),
                attention=rng.choice(data["attention"]) if rng.random() < data["attention_share"] else "",
                foreign_codes=(f"WCLC-{number:06d}",),
                sample=True,
            )
        )
    return tuple(people)


def _name(words: dict[str, Any], rng: random.Random) -> tuple[str, str]:
    """A native and a Latin name; native is empty where names are written in Latin letters anyway."""
    family, family_latin = rng.choice(words["family"])
    given, given_latin = rng.choice(words["given"])
    if words["family_first"]:
        native, latin = f"{family}{words['space']}{given}", f"{family_latin} {given_latin}"
    else:
        native, latin = f"{given}{words['space']}{family}", f"{given_latin} {family_latin}"
    return ("" if native == latin else native), latin


def _congress_activities(
    data: dict[str, Any], event: Event, new_id: Callable[[str], str], rng: random.Random
) -> tuple[Activity, ...]:
    """Each day one plenary for everyone and parallel sessions, several of which overlap; no room is used twice."""
    rooms: Sequence[dict[str, Any]] = data["rooms"]
    topics = list(data["topics"])
    rng.shuffle(topics)
    activities: list[Activity] = []
    for day in range(data["days"]):
        for slot in data["slots"]:
            if day in slot.get("not_on_days", ()):
                continue
            for room_index in slot["rooms"]:
                number = len(activities) + 1
                room = rooms[room_index]
                kind = ActivityKind(slot["kind"])
                titles = slot["titles"][day] if "titles" in slot else topics[number % len(topics)]
                expected = rng.choice(data["expected"]) if slot.get("narrowed") else {}
                begin, end = (
                    datetime.fromisoformat(f"{event.start + timedelta(days=day)}T{slot[edge]}").replace(
                        tzinfo=event.zone
                    )
                    for edge in ("start", "end")
                )
                activities.append(
                    activity_from_fields(
                        new_id(f"activity-{number}"),
                        {
                            "kind": kind,
                            "titles": titles,
                            "start": begin.isoformat(),
                            "end": end.isoformat(),
                            "place": room["name"],
                            "capacity": room["capacity"],
                            "expected": expected,
                            "counts": slot["counts"],
                            "hours": (end - begin) / timedelta(hours=1) if slot["counts"] else 0.0,
                        },
                    )
                )
    return tuple(activities)
