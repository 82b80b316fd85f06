"""Where a desk counts people: at the activity of the hour, or at the one that staff chose."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

from companion.domain.programme import Activity, ActivityKind, activity_now, next_activity
from companion.services.desk import Place
from companion.store.queries import Queries


@dataclass(frozen=True, slots=True)
class CountingPlace:
    """`place` is None while the event has no activity at all. `running`: it is on now (or chosen by hand).

    `choices` are all activities, `next` the one that comes next.
    """

    choices: tuple[Activity, ...] = ()
    place: Place | None = None
    by_hand: bool = False
    running: bool = False
    next: Activity | None = None

    def reread(self, read: Queries) -> Self:
        """The programme changed: the same place in it as far as there is one."""
        there = tuple(read.activities())
        place = self.place
        if place is None:
            return replace(self, choices=there)
        known = next((activity for activity in there if activity.id == place.activity.id), None)
        if known is None:
            return replace(self, choices=there, place=None, by_hand=False)
        if place.checkpoint in {point.id for point in known.checkpoints}:
            # Where exits are no longer counted nobody could switch back from counting out.
            leaving = place.leaving and known.exits
            return replace(self, choices=there, place=replace(place, activity=known, leaving=leaving))
        return replace(self, choices=there, place=_place_at(known, read))

    def by_clock(self, read: Queries, now: datetime) -> Self:
        """Where the clock says, unless staff chose otherwise."""
        running, coming = activity_now(self.choices, now), next_activity(self.choices, now)
        if self.by_hand and self.place is not None:
            return replace(self, next=coming)
        # With nothing on, a scan is answered for what comes next ("not open yet"), never dropped.
        wanted = running or coming or (self.choices[-1] if self.choices else None)
        place = self.place
        if wanted is None:
            place = None
        elif place is None or place.activity.id != wanted.id:
            place = _place_at(wanted, read)
        return replace(self, next=coming, place=place, running=running is not None)

    def chosen(self, activity_id: str, read: Queries, now: datetime) -> Self:
        """At this activity from now on; one that is not in the programme means: by the clock again."""
        activity = next((one for one in self.choices if one.id == activity_id), None)
        if activity is None:
            return replace(self, by_hand=False).by_clock(read, now)
        running = activity_now(self.choices, now)
        by_hand = running is None or running.id != activity.id
        return replace(self, by_hand=by_hand, place=_place_at(activity, read), running=True)


def _place_at(activity: Activity, read: Queries) -> Place:
    """A session at its only point; a field visit at the last point where anybody was counted, else the first."""
    if activity.kind is not ActivityKind.FIELD_VISIT:
        return Place(activity, activity.attending.id)
    seen = [point.id for point in activity.checkpoints if read.points(activity.id, point.id)]
    return Place(activity, seen[-1] if seen else activity.checkpoints[0].id)
