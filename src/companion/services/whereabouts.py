"""Who is where: at one activity, or everybody once over all that is on."""

from dataclasses import replace
from datetime import datetime, timedelta

from companion.domain.attendance import MarkState
from companion.domain.programme import Activity
from companion.domain.whereabouts import Whereabout, Whereabouts, whereabouts_at, whereabouts_over
from companion.services.desk import place_of
from companion.store.queries import Queries

LOOK_BACK = timedelta(hours=24)
"""How far before an activity somebody who is missing there is looked for."""


def whereabouts(read: Queries, activity_id: str, checkpoint_id: str | None = None) -> Whereabouts:
    """Who is where at an activity, counted at a checkpoint (the one that means taking part, when None).

    Whoever was not seen there yet carries where they were seen last in the day before. Raises UserError when there is
    no such activity or checkpoint.
    """
    place = place_of(read, activity_id, checkpoint_id)
    activity = place.activity
    found = whereabouts_at(activity, place.checkpoint, read.delegates(), read.presences_at(activity.id))
    return _looked_up(read, found)


def whereabouts_now(read: Queries, now: datetime) -> Whereabouts:
    """Who is where over all activities that are open at this moment; nobody stands in it twice."""
    running = [activity for activity in read.activities() if activity.opens <= now <= activity.closes]
    found = whereabouts_over([(a, read.presences_at(a.id)) for a in running], read.delegates())
    return _looked_up(read, found)


def _looked_up(read: Queries, found: Whereabouts) -> Whereabouts:
    """With the last sighting elsewhere of those who were not seen here."""
    lost = {one.delegate.id for one in found.people if one.last is None}
    if not lost:
        return found
    activities = _before(read, found.activities)
    elsewhere = read.last_seen_at([activity.id for activity in activities])
    return replace(
        found,
        people=tuple(
            _seen_last(read, one, elsewhere[one.delegate.id])
            if one.last is None and one.delegate.id in elsewhere
            else one
            for one in found.people
        ),
    )


def _before(read: Queries, those: tuple[Activity, ...]) -> list[Activity]:
    since = min(activity.start for activity in those) - LOOK_BACK
    until = max(activity.end for activity in those)
    known = {activity.id for activity in those}
    return [a for a in read.activities() if since <= a.start <= until and a.id not in known]


def _seen_last(read: Queries, one: Whereabout, activity_id: str) -> Whereabout:
    moves = read.presence(one.delegate.id, activity_id).sightings
    last = next((s for s in reversed(moves) if s.state in {MarkState.IN, MarkState.OUT}), None)
    return one if last is None else replace(one, last=last, last_activity=activity_id)
