"""Trying a certificate rule: what another share, absence or must-attend activity would change, before it holds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from companion.domain.certificates import Eligibility, Standing
from companion.domain.programme import Activity, CertificateRule
from companion.presenters.certificate_list import Row, row_of
from companion.services.standing import DelegateStanding, effect, judged_under

SHARES = (0.6, 0.7, 0.8, 0.9, 1.0)
"""The minimum shares that can be chosen."""
MOST_ABSENCES = 10
MOST_NAMED = 200
"""So many of those who change side are named, whoever changes most first; of a congress nobody reads more."""


@dataclass(frozen=True, slots=True)
class ChangedSide:
    """A delegate who would stand elsewhere: `before` by the rule in force, `row` as they would then be listed."""

    before: Standing
    row: Row

    @property
    def loses(self) -> bool:
        """Whether they would lose a certificate that they have earned."""
        return self.before is Standing.EARNED


@dataclass(frozen=True, slots=True)
class Trial:
    """A rule that is being tried, with `must`, the ids of the activities that everybody has to attend.

    `earned`, `not_yet`, `out_of_reach` count everybody under it, `by_share` who would earn one at each share, `changed`
    are those who change side: who loses first, then who gains, then the others; `changes` counts them all.
    """

    rule: CertificateRule
    must: frozenset[str] = frozenset()
    earned: int = 0
    not_yet: int = 0
    out_of_reach: int = 0
    by_share: tuple[tuple[float, int], ...] = ()
    changed: tuple[ChangedSide, ...] = ()
    changes: int = 0
    counted: bool = False


def must_of(activities: Iterable[Activity]) -> frozenset[str]:
    """The activities that everybody has to attend, as it stands."""
    return frozenset(activity.id for activity in activities if activity.must_attend)


def can_be_must(activities: Iterable[Activity]) -> tuple[Activity, ...]:
    """The activities that can be made must-attend here: what counts, and what is must-attend already."""
    return tuple(one for one in activities if one.counts or one.must_attend)


def counted(
    rule: CertificateRule,
    must: frozenset[str],
    people: Sequence[DelegateStanding],
    activities: Iterable[Activity],
) -> Trial:
    """What this rule would do, who would change side, and how many would earn one with each of the other shares."""
    there = tuple(replace(one, must_attend=one.id in must) for one in activities)
    found = list(judged_under(people, there, rule))
    changed = [
        ChangedSide(person.eligibility.standing, row_of(replace(person, eligibility=then)))
        for person, then in zip(people, found, strict=True)
        if person.eligibility.standing is not then.standing
    ]
    changed.sort(key=_weight)
    shares = {share: effect(people, there, replace(rule, share=share))[Standing.EARNED] for share in SHARES}
    return Trial(
        rule,
        must,
        _standing_at(found, Standing.EARNED),
        _standing_at(found, Standing.NOT_YET),
        _standing_at(found, Standing.OUT_OF_REACH),
        tuple(shares.items()),
        tuple(changed[:MOST_NAMED]),
        len(changed),
        counted=True,
    )


def _standing_at(found: Iterable[Eligibility], where: Standing) -> int:
    return sum(one.standing is where for one in found)


def _weight(change: ChangedSide) -> tuple[int, str]:
    gains = change.row.standing is Standing.EARNED
    return (0 if change.loses else 1 if gains else 2), (change.row.latin or change.row.native).casefold()
