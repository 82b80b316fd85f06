"""Where everybody stands: attendance by delegate and activity, and who earned a certificate."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from companion.domain.attendance import Attendance, Presence, Status, attendance
from companion.domain.certificates import ActivityOutcome, Decision, Eligibility, Outcome, Verdict, judge
from companion.domain.delegates import Delegate, DelegateStatus
from companion.domain.programme import Activity, ActivityKind, Event
from companion.store.queries import DecisionMade, Queries

UNCOUNTED_KINDS = frozenset({ActivityKind.MEAL, ActivityKind.TRANSFER, ActivityKind.REGISTRATION})


@dataclass(frozen=True, slots=True)
class DelegateStanding:
    """One delegate's week: attendance by activity id for those they are expected at (or came to), and eligibility."""

    delegate: Delegate
    attendance: dict[str, Attendance]
    eligibility: Eligibility

    @property
    def came(self) -> int:
        """How many counting activities the delegate came to."""
        return self.eligibility.attended


_OUTCOMES = {
    Status.PRESENT: Outcome.CAME,
    Status.LATE: Outcome.CAME,
    Status.LEFT_EARLY: Outcome.CAME,
    Status.EXCUSED: Outcome.EXCUSED,
    Status.ABSENT: Outcome.MISSED,
    Status.NOT_YET: Outcome.COMING,
}


def standings(
    read: Queries, now: datetime, *, delegates: Iterable[Delegate] | None = None, cancelled: bool = False
) -> list[DelegateStanding]:
    """Where these delegates (all of them, by default) stand at a moment, in order of name."""
    event = read.event()
    activities = read.activities()
    decisions = read.decisions()
    chosen = list(read.delegates() if delegates is None else delegates)
    if len(chosen) == 1:
        presences = {chosen[0].id: read.presences_of_delegate(chosen[0].id)}
    else:
        presences = {}
        for delegate_id, activity_id, presence in read.presences():
            presences.setdefault(delegate_id, {})[activity_id] = presence
    return [
        standing_of(event, activities, delegate, presences.get(delegate.id, {}), decisions.get(delegate.id), now)
        for delegate in chosen
        if cancelled or delegate.status is DelegateStatus.ACTIVE
    ]


def standing_of(
    event: Event,
    activities: Iterable[Activity],
    delegate: Delegate,
    presences: dict[str, Presence],
    made: DecisionMade | None,
    now: datetime,
) -> DelegateStanding:
    """Where one delegate stands. Somebody let in where they were not expected did attend, and it counts for them."""
    seen: dict[str, Attendance] = {}
    outcomes = []
    for activity in activities:
        found = attendance(presences.get(activity.id, Presence()), activity, now)
        if not activity.expected.includes(delegate) and not found.status.came:
            continue
        seen[activity.id] = found
        outcomes.append(
            ActivityOutcome(activity.id, activity.hours, activity.counts, activity.must_attend, _OUTCOMES[found.status])
        )
    decided = None
    if made is not None:
        decided = Decision(Verdict.GIVEN if made.give else Verdict.HELD_BACK, made.reason, made.who)
    return DelegateStanding(delegate, seen, judge(event.rule, outcomes, decided))
