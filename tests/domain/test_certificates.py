"""A certificate goes to whoever earned it, and everybody else can be told in words why not."""

import dataclasses
import random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from companion.domain.certificates import (
    ActivityOutcome,
    Decision,
    Outcome,
    ReasonCode,
    Standing,
    Verdict,
    explain,
    judge,
    next_serial,
    percent,
    serial,
    serial_block,
)
from companion.domain.programme import CertificateRule

RANK = {Standing.OUT_OF_REACH: 0, Standing.NOT_YET: 1, Standing.EARNED: 2}
TITLES = {"opening": "Opening ceremony", "seminar": "Seminar", "visit": "Field visit", "walk": "City walk"}

shares = st.sampled_from([0.0, 0.5, 2 / 3, 0.75, 0.8, 1.0])
rules = st.builds(CertificateRule, shares, st.none() | st.integers(0, 5), st.booleans())
hours = st.sampled_from([0.0, 0.25, 1 / 3, 0.1, 0.2, 1.0, 1.5, 2.75, 8.0])


def outcome_lists(kinds: type[Outcome] = Outcome) -> st.SearchStrategy[list[ActivityOutcome]]:
    one = st.tuples(hours, st.booleans(), st.booleans(), st.sampled_from(list(kinds)))
    return st.lists(one, max_size=10).map(
        lambda rows: [ActivityOutcome(f"a{place}", *row) for place, row in enumerate(rows)]
    )


def plan(
    came: int = 0, excused: int = 0, missed: int = 0, coming: int = 0, hours_each: float = 2.0
) -> list[ActivityOutcome]:
    kinds = [Outcome.CAME] * came + [Outcome.EXCUSED] * excused + [Outcome.MISSED] * missed + [Outcome.COMING] * coming
    return [ActivityOutcome(f"a{place}", hours_each, True, False, kind) for place, kind in enumerate(kinds)]


def with_coming(outcomes: list[ActivityOutcome], kinds: list[Outcome]) -> list[ActivityOutcome]:
    fates = iter(kinds)
    return [
        dataclasses.replace(item, outcome=next(fates)) if item.outcome is Outcome.COMING else item for item in outcomes
    ]


def test_eighty_percent_of_all_planned_hours_is_enough() -> None:
    result = judge(CertificateRule(0.8), plan(came=8, missed=2))
    assert result.standing is Standing.EARNED
    assert (result.attended, result.planned, result.hours, result.planned_hours) == (8, 10, 16.0, 20.0)
    assert explain(result, {}) == ("80 % of the hours; 80 % are needed.",)


def test_the_share_is_of_all_planned_activities_and_not_only_of_those_held_so_far() -> None:
    result = judge(CertificateRule(0.8), plan(came=7, coming=3))
    assert result.standing is Standing.NOT_YET
    assert result.share == pytest.approx(0.7)
    assert result.best_share == pytest.approx(1.0)
    assert explain(result, {}) == ("70 % of the hours so far; 80 % are needed.",)


def test_hours_weigh_and_not_the_number_of_activities() -> None:
    long = ActivityOutcome("long", 9.0, True, False, Outcome.CAME)
    short = ActivityOutcome("short", 1.0, True, False, Outcome.MISSED)
    assert judge(CertificateRule(0.9), [long, short]).standing is Standing.EARNED
    assert judge(CertificateRule(0.91), [long, short]).standing is Standing.OUT_OF_REACH


def test_out_of_reach_says_what_could_still_be_reached() -> None:
    result = judge(CertificateRule(0.8), plan(came=3, missed=3, coming=1))
    assert result.standing is Standing.OUT_OF_REACH
    assert explain(result, {}) == ("At most 57 % of the hours can still be reached; 80 % are needed.",)


def test_missing_what_everyone_must_attend_cannot_be_made_good() -> None:
    opening = ActivityOutcome("opening", 1.0, False, True, Outcome.MISSED)
    result = judge(CertificateRule(0.8), [opening, *plan(came=5)])
    assert result.standing is Standing.OUT_OF_REACH
    assert "Missed “Opening ceremony”, which everyone must attend." in explain(result, TITLES)


def test_what_everyone_must_attend_and_is_still_to_come_is_named() -> None:
    closing = ActivityOutcome("seminar", 0.0, False, True, Outcome.COMING)
    result = judge(CertificateRule(0.8), [closing, *plan(came=5)])
    assert result.standing is Standing.NOT_YET
    assert "Still to come: “Seminar”, which everyone must attend." in explain(result, TITLES)


def test_the_activities_that_cannot_be_spared_any_more_are_named_in_the_order_of_the_programme() -> None:
    outcomes = [
        ActivityOutcome("visit", 6.0, True, False, Outcome.CAME),
        ActivityOutcome("walk", 2.0, True, False, Outcome.COMING),
        ActivityOutcome("seminar", 2.0, True, False, Outcome.COMING),
    ]
    result = judge(CertificateRule(0.95), outcomes)
    assert "Still needs “Seminar” and “City walk”." in explain(result, TITLES)
    assert ReasonCode.NEEDS not in {reason.code for reason in judge(CertificateRule(0.8), outcomes).reasons}


def test_excused_hours_are_not_lost_but_the_certificate_says_the_true_hours() -> None:
    result = judge(CertificateRule(0.8, excused_counts=True), plan(came=7, excused=1, missed=2))
    assert result.standing is Standing.EARNED
    assert result.share == pytest.approx(0.8)
    assert (result.attended, result.hours, result.excused) == (7, 14.0, 1)
    assert explain(result, {}) == ("80 % of the hours; 80 % are needed.", "1 excused.")


def test_excused_is_an_absence_where_the_rule_says_so() -> None:
    rule = CertificateRule(0.5, allowed_absences=0, excused_counts=False)
    result = judge(rule, plan(came=7, excused=1))
    assert result.standing is Standing.OUT_OF_REACH
    assert "Absent once; no absence is allowed." in explain(result, {})
    assert judge(dataclasses.replace(rule, excused_counts=True), plan(came=7, excused=1)).standing is Standing.EARNED


def test_more_absences_than_allowed() -> None:
    result = judge(CertificateRule(0.5, allowed_absences=2), plan(came=9, missed=3))
    assert "Absent 3 times; 2 are allowed." in explain(result, {})
    assert result.standing is Standing.OUT_OF_REACH
    assert judge(CertificateRule(0.5, allowed_absences=3), plan(came=9, missed=3)).standing is Standing.EARNED


def test_absences_that_may_still_happen_keep_it_open() -> None:
    result = judge(CertificateRule(0.5, allowed_absences=1), plan(came=9, missed=1, coming=1))
    assert result.standing is Standing.NOT_YET
    assert "Absent once so far; 1 is allowed and more is to come." in explain(result, {})


def test_without_hours_the_share_is_of_activities() -> None:
    result = judge(CertificateRule(0.8), plan(came=3, coming=1, hours_each=0.0))
    assert not result.by_hours
    assert result.share == pytest.approx(0.75)
    assert explain(result, {})[0] == "75 % of the activities so far; 80 % are needed."


def test_when_nothing_counts_every_activity_counts_as_one() -> None:
    outcomes = [ActivityOutcome(f"a{place}", 2.0, False, False, Outcome.CAME) for place in range(4)]
    result = judge(CertificateRule(0.8), outcomes)
    assert (result.standing, result.share, result.hours) == (Standing.EARNED, 1.0, 0.0)


def test_a_decision_is_told_with_its_reason_as_a_sentence() -> None:
    def told(text: str, who: str) -> str:
        return explain(judge(CertificateRule(), plan(came=1), Decision(Verdict.HELD_BACK, text, who)), {})[0]

    assert told("check the spelling", "") == "Held back: check the spelling."
    assert told("spelling?", "Kim") == "Held back: spelling? (decided by Kim)."
    assert told("", "Kim") == "Held back (decided by Kim)."
    assert told("", "") == "Held back."


def test_titles_with_braces_are_only_text() -> None:
    outcomes = [ActivityOutcome("a", 1.0, True, True, Outcome.MISSED)]
    assert "Missed “{0}{names}”, which everyone must attend." in explain(
        judge(CertificateRule(), outcomes), {"a": "{0}{names}"}
    )


def test_an_empty_programme_earns_nobody_anything() -> None:
    result = judge(CertificateRule(0.0), [])
    assert result.standing is Standing.NOT_YET
    assert explain(result, {}) == ("No activity is planned yet.",)


def test_thirds_of_an_hour_add_up() -> None:
    assert judge(CertificateRule(0.8), plan(came=8, missed=2, hours_each=1 / 3)).standing is Standing.EARNED
    assert judge(CertificateRule(0.8), plan(came=8, missed=2, hours_each=0.7)).standing is Standing.EARNED
    assert judge(CertificateRule(0.75), plan(came=9, missed=3, hours_each=0.1)).standing is Standing.EARNED


@pytest.mark.parametrize("wrong", [-0.5, float("nan"), float("inf")])
def test_impossible_hours_are_refused(wrong: float) -> None:
    with pytest.raises(ValueError, match="hours"):
        ActivityOutcome("a", wrong, True, False, Outcome.CAME)


def test_percent_never_rounds_up_to_what_is_needed() -> None:
    assert percent(0.7999) == 79
    assert [percent(number / 100) for number in range(101)] == list(range(101))


def test_a_certificate_can_be_given_by_decision() -> None:
    decision = Decision(Verdict.GIVEN, "Ill on Tuesday, did the task at home.", "Kim")
    result = judge(CertificateRule(0.8), plan(came=5, missed=5), decision)
    assert (result.standing, result.by_rule) == (Standing.EARNED, Standing.OUT_OF_REACH)
    assert result.decided == decision
    assert explain(result, {}) == (
        "Given by decision: Ill on Tuesday, did the task at home (decided by Kim).",
        "50 % of the hours; 80 % are needed.",
    )


@given(rules, outcome_lists())
def test_held_back_is_never_printed_and_keeps_what_the_rule_says(
    rule: CertificateRule, outcomes: list[ActivityOutcome]
) -> None:
    held = judge(rule, outcomes, Decision(Verdict.HELD_BACK, "spelling?"))
    free = judge(rule, outcomes)
    assert held.standing is not Standing.EARNED
    assert held.by_rule is free.standing
    assert held.reasons[1:] == free.reasons
    assert explain(held, {})[0] == "Held back: spelling?"


@given(rules, outcome_lists(), hours, st.booleans(), st.booleans())
def test_one_more_attended_activity_never_lowers_the_standing(
    rule: CertificateRule, outcomes: list[ActivityOutcome], length: float, counts: bool, must: bool
) -> None:
    more = [*outcomes, ActivityOutcome("more", length, counts, must, Outcome.CAME)]
    assert RANK[judge(rule, more).standing] >= RANK[judge(rule, outcomes).standing]


@given(rules, outcome_lists(), st.data())
def test_earned_and_out_of_reach_are_final_whatever_is_still_to_come(
    rule: CertificateRule, outcomes: list[ActivityOutcome], data: st.DataObject
) -> None:
    before = judge(rule, outcomes).standing
    assume(before is not Standing.NOT_YET)
    fates = data.draw(st.lists(st.sampled_from(list(Outcome)), min_size=len(outcomes), max_size=len(outcomes)))
    assert judge(rule, with_coming(outcomes, fates)).standing is before


@given(rules, outcome_lists())
def test_not_yet_becomes_earned_when_everything_to_come_is_attended(
    rule: CertificateRule, outcomes: list[ActivityOutcome]
) -> None:
    assume(outcomes)
    result = judge(rule, outcomes)
    after = judge(rule, with_coming(outcomes, [Outcome.CAME] * len(outcomes)))
    assert after.share == pytest.approx(result.best_share)
    if result.standing is not Standing.OUT_OF_REACH:
        assert after.standing is Standing.EARNED


@given(rules, outcome_lists(), st.integers(0, 10**6))
def test_the_order_of_the_outcomes_does_not_matter(
    rule: CertificateRule, outcomes: list[ActivityOutcome], seed: int
) -> None:
    shuffled = random.Random(seed).sample(outcomes, len(outcomes))
    assert judge(rule, shuffled) == judge(rule, outcomes)


@given(rules, outcome_lists())
def test_every_standing_is_explained_in_whole_sentences_and_the_figures_fit(
    rule: CertificateRule, outcomes: list[ActivityOutcome]
) -> None:
    result = judge(rule, outcomes)
    sentences = explain(result, {})
    assert sentences
    assert all(sentence.endswith(".") and "  " not in sentence for sentence in sentences)
    assert 0 <= result.attended <= result.planned <= len(outcomes)
    assert 0.0 <= result.share <= result.best_share <= 1.0 + 1e-9
    assert result.hours <= result.planned_hours


def test_a_serial_reads_as_on_the_certificate() -> None:
    assert serial("SLC", 2016, 7) == "SLC-2016-007"
    assert serial("SLC", 2016, 1234) == "SLC-2016-1234"
    assert serial("", 2016, 7) == "2016-007"
    assert serial("SLC", 2016, 7, "B") == "SLC-2016-B-007"


@pytest.mark.parametrize(("number", "block"), [(0, ""), (-1, ""), (1, "b"), (1, "A-B"), (1, "ABCDEFGHI")])
def test_a_serial_that_could_be_confused_is_refused(number: int, block: str) -> None:
    with pytest.raises(ValueError, match=r"numbered|named"):
        serial("SLC", 2016, number, block)


def test_the_first_desk_counts_plainly_and_every_other_in_its_own_block() -> None:
    assert [serial_block(desk) for desk in (1, 2, 3, 26, 27, 28, 702, 703)] == [
        "",
        "B",
        "C",
        "Z",
        "AA",
        "AB",
        "ZZ",
        "AAA",
    ]
    assert next_serial("SLC", 2016, 1, []) == "SLC-2016-001"
    assert next_serial("SLC", 2016, 2, ["SLC-2016-001"]) == "SLC-2016-B-001"
    assert next_serial("SLC", 2016, "K3F9", ["SLC-2016-K3F9-008"]) == "SLC-2016-K3F9-009"


def test_numbers_are_never_given_again_and_other_series_do_not_matter() -> None:
    used = ["SLC-2016-001", "SLC-2016-009", "SLC-2016-B-050", "SLC-2015-070", "XSLC-2016-080", "SLC-2016-1x"]
    assert next_serial("SLC", 2016, 1, used) == "SLC-2016-010"


def test_desks_are_numbered_from_one() -> None:
    with pytest.raises(ValueError, match="from 1"):
        serial_block(0)


@given(st.lists(st.sampled_from([1, 2, 3, 27, "K3F", "9"]), max_size=40))
def test_desks_that_do_not_know_of_each_other_never_share_a_serial(turns: list[int | str]) -> None:
    issued: dict[int | str, list[str]] = {desk: [] for desk in turns}
    for desk in turns:
        issued[desk].append(next_serial("SLC", 2016, desk, issued[desk]))
    every = [number for numbers in issued.values() for number in numbers]
    assert len(set(every)) == len(turns)
