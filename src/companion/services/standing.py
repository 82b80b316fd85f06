"""Where everybody stands: attendance by delegate and activity, and who earned a certificate."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from companion.domain.attendance import Attendance, Presence, Status, attendance
from companion.domain.certificates import ActivityOutcome, Decision, Eligibility, Outcome, Standing, Verdict, judge
from companion.domain.delegates import Delegate, DelegateStatus
from companion.domain.programme import Activity, CertificateRule, Event
from companion.store.queries import DecisionMade, Queries


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
    weigh = _Scales(event, activities, now)
    return [
        weigh.standing_of(delegate, presences.get(delegate.id, {}), decisions.get(delegate.id))
        for delegate in chosen
        if cancelled or delegate.status is DelegateStatus.ACTIVE
    ]


def judged_under(
    people: Iterable[DelegateStanding], activities: Iterable[Activity], rule: CertificateRule
) -> Iterator[Eligibility]:
    """Where each of these would stand under another rule and with these activities, decisions included, in order.

    Nothing is written. Whoever had the same week as somebody before is not weighed twice.
    """
    by_id = {activity.id: activity for activity in activities}
    judged: dict[tuple[tuple[str, Outcome], ...], Eligibility] = {}
    for person in people:
        key = tuple((activity_id, _OUTCOMES[seen.status]) for activity_id, seen in person.attendance.items())
        decided = person.eligibility.decided
        known = judged.get(key) if decided is None else None
        if known is None:
            outcomes = (
                ActivityOutcome(a.id, a.hours, a.counts, a.must_attend, outcome)
                for activity_id, outcome in key
                if (a := by_id.get(activity_id)) is not None
            )
            known = judge(rule, outcomes, decided)
            if decided is None:
                judged[key] = known
        yield known


def effect(
    people: Iterable[DelegateStanding], activities: Iterable[Activity], rule: CertificateRule
) -> Counter[Standing]:
    """How many would stand where under another rule, decisions included; nothing is written."""
    return Counter(found.standing for found in judged_under(people, activities, rule))


class _Scales:
    """Weighs delegates one by one; what many of them share (nothing seen yet, the same week) is worked out once."""

    def __init__(self, event: Event, activities: Iterable[Activity], now: datetime) -> None:
        self._rule = event.rule
        self._now = now
        self._activities = [(activity, attendance(Presence(), activity, now)) for activity in activities]
        self._outcomes: dict[tuple[str, Outcome], ActivityOutcome] = {}
        self._judged: dict[tuple[ActivityOutcome, ...], Eligibility] = {}

    def standing_of(
        self, delegate: Delegate, presences: dict[str, Presence], made: DecisionMade | None
    ) -> DelegateStanding:
        """Where one delegate stands. Somebody let in where they were not expected did attend, and it counts."""
        seen: dict[str, Attendance] = {}
        for activity, unseen in self._activities:
            presence = presences.get(activity.id)
            found = unseen if presence is None else attendance(presence, activity, self._now)
            if found.status.came or activity.expected.includes(delegate):
                seen[activity.id] = found
        outcomes = tuple(
            self._outcome(activity, _OUTCOMES[seen[activity.id].status])
            for activity, _ in self._activities
            if activity.id in seen
        )
        if made is None:
            if outcomes not in self._judged:
                self._judged[outcomes] = judge(self._rule, outcomes)
            return DelegateStanding(delegate, seen, self._judged[outcomes])
        decision = Decision(Verdict.GIVEN if made.give else Verdict.HELD_BACK, made.reason, made.who)
        return DelegateStanding(delegate, seen, judge(self._rule, outcomes, decision))

    def _outcome(self, activity: Activity, outcome: Outcome) -> ActivityOutcome:
        key = (activity.id, outcome)
        if key not in self._outcomes:
            self._outcomes[key] = ActivityOutcome(
                activity.id, activity.hours, activity.counts, activity.must_attend, outcome
            )
        return self._outcomes[key]
