"""Trying a certificate rule: what another share, another number of absences would change, before it holds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from companion.domain.certificates import Standing
from companion.domain.programme import Activity, CertificateRule
from companion.services.standing import DelegateStanding, effect

SHARES = (0.6, 0.7, 0.8, 0.9, 1.0)
"""The minimum shares that can be chosen."""
MOST_ABSENCES = 10


@dataclass(frozen=True, slots=True)
class Trial:
    """A rule that is being tried: how many would stand where, and how many would earn one at each share."""

    rule: CertificateRule
    earned: int = 0
    not_yet: int = 0
    out_of_reach: int = 0
    by_share: tuple[tuple[float, int], ...] = ()
    counted: bool = False


def counted(rule: CertificateRule, people: Sequence[DelegateStanding], activities: Iterable[Activity]) -> Trial:
    """What this rule would do, and the same rule with each of the other shares."""
    there = tuple(activities)
    shares = {share: effect(people, there, replace(rule, share=share)) for share in SHARES}
    now = shares.get(rule.share) or effect(people, there, rule)
    return Trial(
        rule,
        now[Standing.EARNED],
        now[Standing.NOT_YET],
        now[Standing.OUT_OF_REACH],
        tuple((share, counts[Standing.EARNED]) for share, counts in shares.items()),
        counted=True,
    )
