"""Names of the event's things in the language of the window: desks, groups, roles, delegations, days."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from companion.domain.delegates import Delegate
from companion.domain.places import place_in
from companion.domain.programme import Activity, Event, in_language
from companion.domain.zone_cities import zone_city
from companion.ui import formats

translate = QCoreApplication.translate

_DESK = re.compile(r"Desk (\w+)")
_BUS = re.compile(r"Bus (\w+)")
_SHORT = 3
"""A group named with at most this many letters ("A", "B2") is shown as "Group A"."""


class FromSomewhere(Protocol):
    """Whoever belongs to a delegation and an organisation."""

    @property
    def delegation(self) -> str: ...
    @property
    def delegation_native(self) -> str: ...
    @property
    def organisation(self) -> str: ...
    @property
    def organisation_native(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Words:
    """Says things of one event in one language (`language` as the window has it: en, zh_CN, ko)."""

    event: Event
    language: str

    @property
    def key(self) -> str:
        """The language as the event's texts are keyed: en, zh, ko."""
        return self.language.split("_")[0]

    def local(self, when: datetime) -> datetime:
        """A moment by the clock of the event's place."""
        return when.astimezone(self.event.zone)

    def clock(self, when: datetime) -> str:
        """09:24 at the event's place."""
        return formats.clock(self.local(when))

    def moment(self, when: datetime, now: datetime) -> str:
        """09:24 today, "Mon 08:52" on another day."""
        local = self.local(when)
        if local.date() == self.local(now).date():
            return formats.clock(local)
        return formats.day_and_time(local, self.language)

    def ago(self, when: datetime, now: datetime) -> str:
        """4 seconds ago; after an hour the time."""
        return formats.ago(self.local(when), self.local(now), self.language)

    def activity(self, activity: Activity) -> str:
        """The activity's title."""
        return activity.title(self.key)

    def activity_line(self, activity: Activity) -> str:
        """Tue 20 Oct · 09:30–12:00 · Room 301."""
        start, end = self.local(activity.start), self.local(activity.end)
        parts = (formats.day(start.date(), self.language), formats.times(start, end), self.place(activity.place))
        return " · ".join(part for part in parts if part)

    def place(self, place: str) -> str:
        """A place: a numbered room in the language of the window, any other as it is written."""
        return place_in(place, self.key)

    def delegation(self, delegate: FromSomewhere) -> str:
        """The city or sending body."""
        names = self.event.delegations.get(delegate.delegation)
        if names:
            return in_language(names, self.key)
        return (delegate.delegation_native if self.key == "zh" else "") or delegate.delegation

    def organisation(self, delegate: FromSomewhere) -> str:
        """The organisation; its native name in a Chinese window."""
        native = delegate.organisation_native if self.key == "zh" else ""
        return native or delegate.organisation or delegate.organisation_native

    def role(self, delegate: Delegate) -> str:
        """The role in words."""
        return self.role_name(delegate.role)

    def role_name(self, role: str) -> str:
        """A role in words; one that the event does not name stays as it is."""
        return in_language(self.event.roles.get(role, {}), self.key) or role

    def delegation_name(self, delegation: str) -> str:
        """A delegation in words; one that the event does not name stays as it is."""
        return in_language(self.event.delegations.get(delegation, {}), self.key) or delegation

    def city(self) -> str:
        """The city of the event, else the one its clock is named after."""
        zone = zone_city(self.event.timezone, "en")
        named = self.event.city.get(self.key, "") if self.event.city.get("en", zone) == zone else ""
        return named or zone_city(self.event.timezone, self.key)

    def second(self, delegate: Delegate) -> str:
        """The hangul reading, in a Korean window."""
        return delegate.second if self.key == "ko" else ""

    def plate(self, delegate: Delegate) -> str:
        """Group A · Bus 1."""
        return " · ".join(part for part in (self.group(delegate.group), self.bus(delegate.bus)) if part)

    def group(self, group: str) -> str:
        """Group A; a longer name of a group stays as it is, and one that has a name in this language is called so."""
        if named := self.event.groups.get(group, {}).get(self.key):
            return named
        if not group or len(group) > _SHORT:
            return group
        return translate("Words", "Group {name}").format(name=group)

    def bus(self, bus: str) -> str:
        """Bus 1, as the language says it; any other name of a vehicle stays as it is, unless it has one in this
        language."""
        if named := self.event.buses.get(bus, {}).get(self.key):
            return named
        found = _BUS.fullmatch(bus)
        return translate("Words", "Bus {number}").format(number=found[1]) if found else bus

    def desk(self, name: str) -> str:
        """Desk 1, as the language says it; a desk with a name of its own keeps it."""
        found = _DESK.fullmatch(name)
        return translate("Words", "Desk {number}").format(number=found[1]) if found else name
