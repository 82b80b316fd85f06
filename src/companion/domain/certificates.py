"""Who has earned a certificate, why or why not, and how certificates are numbered (product.md section 6)."""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from companion.domain.programme import CertificateRule

_TOLERANCE = 1e-9  # sums of quarter and third hours must not fail by a rounding of the machine
_BLOCK = re.compile(r"[0-9A-Z]{1,8}")


class Standing(StrEnum):
    """Where a delegate stands. Earned by the rule means that nothing still to come can take it away."""

    EARNED = "earned"
    NOT_YET = "not-yet"
    OUT_OF_REACH = "out-of-reach"


class Outcome(StrEnum):
    """What became of one activity for one delegate; late and left early are `CAME`."""

    CAME = "came"
    EXCUSED = "excused"
    MISSED = "missed"
    COMING = "coming"
    """Not over yet, and not marked yet."""


class Verdict(StrEnum):
    """What a coordinator decided against, or on top of, the rule."""

    GIVEN = "given"
    HELD_BACK = "held-back"


class ReasonCode(StrEnum):
    """Each has its own sentence, in `explain` for English and in the translations of the window."""

    GIVEN = "given"
    HELD_BACK = "held-back"
    SHARE_MET = "share-met"
    SHARE_SHORT = "share-short"
    SHARE_OUT_OF_REACH = "share-out-of-reach"
    MUST_MISSED = "must-missed"
    MUST_COMING = "must-coming"
    NEEDS = "needs"
    ABSENCES_OVER = "absences-over"
    ABSENCES_OPEN = "absences-open"
    EXCUSED = "excused"
    NOTHING_PLANNED = "nothing-planned"


@dataclass(frozen=True, slots=True)
class ActivityOutcome:
    """One planned activity for one delegate. `hours` are of the activity, in hours; they matter only if it `counts`.

    Raises ValueError when hours are negative or not a number.
    """

    activity_id: str
    hours: float
    counts: bool
    must_attend: bool
    outcome: Outcome

    def __post_init__(self) -> None:
        if not (math.isfinite(self.hours) and self.hours >= 0):
            raise ValueError(f"An activity cannot have {self.hours} hours.")


@dataclass(frozen=True, slots=True)
class Decision:
    """A coordinator's override, kept in the report with its reason and who decided."""

    verdict: Verdict
    reason: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason with its figures; which of them are set follows from the code.

    `share`, `needed`: 0 to 1, of hours when `by_hours`, else of activities; `number` of `allowed` absences, or of
    excused activities; `activities`: ids in no meaningful order; `still_open`: something counted is still to come.
    """

    code: ReasonCode
    share: float = 0.0
    needed: float = 0.0
    number: int = 0
    allowed: int = 0
    activities: tuple[str, ...] = ()
    by_hours: bool = True
    still_open: bool = False
    text: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class Eligibility:
    """Where one delegate stands, with the figures for paper and screen.

    `attended` of `planned` counting activities, `hours` of `planned_hours`: true attendance, as a certificate says it.
    `share` is what the rule sees, 0 to 1 of all planned hours; with `excused_counts` the hours of the `excused`
    activities are not lost, so share can be more than hours / planned_hours. `best_share`: if everything to come is
    attended. `by_hours` is False when no counted activity has hours: then the share is of activities. `by_rule` is
    the standing without the decision; `standing` includes it.
    """

    standing: Standing
    attended: int
    planned: int
    hours: float
    planned_hours: float
    share: float
    best_share: float
    reasons: tuple[Reason, ...]
    excused: int = 0
    by_hours: bool = True
    by_rule: Standing = Standing.NOT_YET
    decided: Decision | None = None


def judge(rule: CertificateRule, outcomes: Iterable[ActivityOutcome], decided: Decision | None = None) -> Eligibility:
    """Apply the rule to all planned activities of a delegate, one outcome each, in any order.

    Excused activities, when the rule counts them, are as good as attended for the share, for must-attend and for
    absences; otherwise they are absences. Without a single counting activity every activity counts as one. A decision
    overrides: given is earned, held back is never earned.
    """
    plan = _Plan(rule, outcomes)
    lost, still, met = plan.share_reasons()
    plan.must_reasons(lost, still)
    plan.absence_reasons(lost, still)
    if plan.excused:
        met.append(Reason(ReasonCode.EXCUSED, number=plan.excused))

    by_rule = Standing.OUT_OF_REACH if lost else Standing.NOT_YET if still else Standing.EARNED
    reasons = [*(lost or still), *met]
    standing = by_rule
    if decided is not None:
        given = decided.verdict is Verdict.GIVEN
        code = ReasonCode.GIVEN if given else ReasonCode.HELD_BACK
        reasons.insert(0, Reason(code, text=decided.reason, who=decided.who))
        standing = Standing.EARNED if given else Standing.NOT_YET if by_rule is Standing.EARNED else by_rule
    return Eligibility(
        standing=standing,
        attended=sum(item.outcome is Outcome.CAME for item in plan.counted),
        planned=len(plan.counted),
        hours=math.fsum(item.hours for item in plan.counted if item.counts and item.outcome is Outcome.CAME),
        planned_hours=math.fsum(item.hours for item in plan.counted if item.counts),
        share=plan.part(plan.have),
        best_share=plan.part(plan.best),
        reasons=tuple(reasons),
        excused=plan.excused,
        by_hours=plan.by_hours,
        by_rule=by_rule,
        decided=decided,
    )


def explain(eligibility: Eligibility, titles: Mapping[str, str]) -> tuple[str, ...]:
    """The reasons as English sentences, the weightiest first.

    `titles` are by activity id; where a sentence names several activities it keeps the order of `titles`.
    """
    return tuple(_sentence(reason, titles) for reason in eligibility.reasons)


def serial(prefix: str, year: int, number: int, block: str = "") -> str:
    """The serial on a certificate: "SLC-2016-007", or "SLC-2016-B-007" from the block of another desk.

    Raises ValueError for a number below 1 or a block that is not one to eight capitals and digits.
    """
    if number < 1:
        raise ValueError("Certificates are numbered from 1.")
    if block and not _BLOCK.fullmatch(block):
        raise ValueError("A block of serials is named by one to eight capitals and digits.")
    return "-".join(part for part in (prefix, str(year), block, f"{number:03d}") if part)


def serial_block(desk_number: int) -> str:
    """The block of the nth desk of an event: the first has plain numbers, then B to Z, AA, AB, ..."""
    if desk_number < 1:
        raise ValueError("Desks are numbered from 1.")
    letters, rest = "", desk_number if desk_number > 1 else 0
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def next_serial(prefix: str, year: int, desk: int | str, used: Iterable[str]) -> str:
    """The next free serial of a desk.

    Desks that are apart cannot agree on a running number, so each counts in a block of its own: the first desk of the
    event in plain numbers, every other with its letter, "SLC-2016-B-001". `desk` is the desk's number (see
    `serial_block`) or, where numbers were not given out by one desk, a name for the block that no other desk has, such
    as a piece of the desk's id in capitals. `used` holds every serial known, withdrawn ones included: a number is
    never given twice and gaps are not filled.
    """
    block = serial_block(desk) if isinstance(desk, int) else desk
    stem = serial(prefix, year, 1, block).removesuffix("001")
    tails = (text.removeprefix(stem) for text in used if text.startswith(stem))
    numbers = [int(tail) for tail in tails if tail.isascii() and tail.isdecimal()]
    return serial(prefix, year, max(numbers, default=0) + 1, block)


def percent(share: float) -> int:
    """A share as whole percent, rounded down: 79.6 % must not be shown as the 80 % that are needed."""
    return math.floor(share * 100 + 1e-6)


class _Plan:
    """The planned activities of one delegate, weighed under one rule."""

    def __init__(self, rule: CertificateRule, outcomes: Iterable[ActivityOutcome]) -> None:
        self.rule = rule
        self.every = sorted(outcomes, key=lambda item: item.activity_id)
        self.counted = [item for item in self.every if item.counts] or self.every
        self.by_hours = any(item.counts and item.hours > 0 for item in self.every)
        self.good = {Outcome.CAME, Outcome.EXCUSED} if rule.excused_counts else {Outcome.CAME}
        self.bad = {Outcome.MISSED, Outcome.EXCUSED} - self.good
        self.coming = [item for item in self.counted if item.outcome is Outcome.COMING]
        self.excused = sum(item.outcome is Outcome.EXCUSED for item in self.counted)
        self.total = self.weigh(set(Outcome))
        self.needed = rule.share * self.total - _TOLERANCE
        self.have = self.weigh(self.good)
        self.best = self.weigh(self.good | {Outcome.COMING})

    def weigh(self, wanted: set[Outcome], besides: str | None = None) -> float:
        """Hours, or the number of activities, with these outcomes, leaving one activity out."""
        chosen = (item for item in self.counted if item.outcome in wanted and item.activity_id != besides)
        return math.fsum(item.hours if self.by_hours else 1.0 for item in chosen)

    def part(self, weight: float) -> float:
        """This weight as a share of everything planned."""
        return weight / self.total if self.total else 0.0

    def share_reasons(self) -> tuple[list[Reason], list[Reason], list[Reason]]:
        """What the minimum share says: reasons that it is lost, still open, met."""

        def figures(code: ReasonCode, weight: float) -> Reason:
            still_open = bool(self.coming)
            return Reason(code, self.part(weight), self.rule.share, by_hours=self.by_hours, still_open=still_open)

        if not self.every:
            return [], [Reason(ReasonCode.NOTHING_PLANNED)], []
        if self.best < self.needed:
            return [figures(ReasonCode.SHARE_OUT_OF_REACH, self.best)], [], []
        if self.have >= self.needed:
            return [], [], [figures(ReasonCode.SHARE_MET, self.have)]
        open_good = self.good | {Outcome.COMING}
        needs = tuple(
            item.activity_id
            for item in self.coming
            if not item.must_attend and self.weigh(open_good, besides=item.activity_id) < self.needed
        )
        still = [figures(ReasonCode.SHARE_SHORT, self.have)]
        return [], [*still, Reason(ReasonCode.NEEDS, activities=needs)] if needs else still, []

    def must_reasons(self, lost: list[Reason], still: list[Reason]) -> None:
        """Add what must-attend activities say, whether or not they count."""
        must = [item for item in self.every if item.must_attend]
        missed = tuple(item.activity_id for item in must if item.outcome in self.bad)
        coming = tuple(item.activity_id for item in must if item.outcome is Outcome.COMING)
        if missed:
            lost.append(Reason(ReasonCode.MUST_MISSED, activities=missed))
        if coming:
            still.append(Reason(ReasonCode.MUST_COMING, activities=coming))

    def absence_reasons(self, lost: list[Reason], still: list[Reason]) -> None:
        """Add what the allowed absences say; what is to come may still be missed, so it keeps the matter open."""
        absences = sum(item.outcome in self.bad for item in self.counted)
        allowed = self.rule.allowed_absences
        if allowed is None:
            return
        if absences > allowed:
            lost.append(Reason(ReasonCode.ABSENCES_OVER, number=absences, allowed=allowed))
        elif absences + len(self.coming) > allowed:
            still.append(Reason(ReasonCode.ABSENCES_OPEN, number=absences, allowed=allowed, still_open=True))


_SENTENCES: Mapping[ReasonCode, str] = {
    ReasonCode.GIVEN: "Given by decision{why}",
    ReasonCode.HELD_BACK: "Held back{why}",
    ReasonCode.SHARE_MET: "{have}; {needed}",
    ReasonCode.SHARE_SHORT: "{have} so far; {needed}",
    ReasonCode.SHARE_OUT_OF_REACH: "{at_most}; {needed}",
    ReasonCode.MUST_MISSED: "Missed {names}, which everyone must attend.",
    ReasonCode.MUST_COMING: "Still to come: {names}, which everyone must attend.",
    ReasonCode.NEEDS: "Still needs {names}.",
    ReasonCode.ABSENCES_OVER: "Absent {times}; {allowance}.",
    ReasonCode.ABSENCES_OPEN: "Absent {times} so far; {allowance} and more is to come.",
    ReasonCode.EXCUSED: "{number} excused.",
    ReasonCode.NOTHING_PLANNED: "No activity is planned yet.",
}


def _sentence(reason: Reason, titles: Mapping[str, str]) -> str:
    have = f"{percent(reason.share)} % of the {'hours' if reason.by_hours else 'activities'}"
    allowed = "no absence" if reason.allowed == 0 else str(reason.allowed)
    return _SENTENCES[reason.code].format(
        have=have,
        at_most=f"At most {have} can still be reached" if reason.still_open else have,
        needed=f"{round(reason.needed * 100, 2):g} % are needed.",
        names=_names(reason.activities, titles),
        number=reason.number,
        times={0: "never", 1: "once"}.get(reason.number, f"{reason.number} times"),
        allowance=f"{allowed} {'are' if reason.allowed > 1 else 'is'} allowed",
        why=_why(reason),
    )


def _names(activities: tuple[str, ...], titles: Mapping[str, str]) -> str:
    order = {activity_id: place for place, activity_id in enumerate(titles)}
    known = sorted(activities, key=lambda activity_id: order.get(activity_id, len(order)))
    quoted = [f"“{titles.get(activity_id) or activity_id}”" for activity_id in known]
    return " and ".join(part for part in (", ".join(quoted[:-1]), *quoted[-1:]) if part)


def _why(reason: Reason) -> str:
    text = reason.text.strip()
    if reason.who:
        return f": {text.rstrip('.')} (decided by {reason.who})." if text else f" (decided by {reason.who})."
    if not text:
        return "."
    return f": {text}" if text.endswith((".", "?", "!", "。", "？", "！")) else f": {text}."
