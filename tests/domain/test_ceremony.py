"""The ceremony: who is called when, whatever was moved, added late or said twice."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.ceremony import (
    ApartWhy,
    Candidate,
    CeremonyPlan,
    Move,
    StageFacts,
    StageOrder,
    StageState,
    ceremony,
    fold_stage,
    neighbours,
    stage_from_fields,
    stage_to_fields,
)
from companion.domain.certificates import Decision, Eligibility, Standing, Verdict
from companion.domain.delegates import Delegate
from companion.domain.entry import Entry, Kind

EARNED = Eligibility(Standing.EARNED, 1, 1, 1.0, 1.0, 1.0, 1.0, ())
NOT_YET = replace(EARNED, standing=Standing.NOT_YET)


def person(
    name: str,
    delegation: str = "",
    role: str = "Delegate",
    *,
    head: bool = False,
    said: Eligibility = EARNED,
    **more: str,
) -> Candidate:
    return Candidate(Delegate(id=name, latin=name, delegation=delegation, role=role, **more), said, head=head)  # type: ignore[arg-type]


WEEK = (
    person("Bai", "Wuhan"),
    person("Chen", "Beijing", head=True),
    person("An", "Wuhan", head=True),
    person("Deng", "Beijing", "Speaker"),
    person("Lü", "Beijing"),
    person("Luo", ""),
)


def names(
    plan: CeremonyPlan, people: tuple[Candidate, ...] = WEEK, language: str = "en", **facts: StageFacts
) -> list[str]:
    return [turn.delegate.id for turn in ceremony(plan, people, facts, language).turns]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (CeremonyPlan(StageOrder.RANK), ["An", "Chen", "Deng", "Bai", "Lü", "Luo"]),
        (CeremonyPlan(StageOrder.RANK, roles=("Delegate",)), ["An", "Chen", "Bai", "Lü", "Luo", "Deng"]),
        (CeremonyPlan(StageOrder.DELEGATION), ["Chen", "Deng", "Lü", "An", "Bai", "Luo"]),
        (CeremonyPlan(StageOrder.NAME), ["An", "Bai", "Chen", "Deng", "Lü", "Luo"]),
    ],
)
def test_people_are_called_by_rank_by_delegation_or_by_name(plan: CeremonyPlan, expected: list[str]) -> None:
    assert names(plan) == expected


def test_korean_hosts_read_names_by_hangul_and_others_by_their_letters() -> None:
    people = (
        person("Zhang", native="张伟", second="가장"),
        person("Kim", native="나무"),
        person("Adams"),
        person("Ma", native="마리"),
    )
    plan = CeremonyPlan(StageOrder.NAME)
    assert names(plan, people, "ko") == ["Zhang", "Kim", "Ma", "Adams"]
    assert names(plan, people, "zh") == ["Adams", "Kim", "Ma", "Zhang"]
    assert names(replace(plan, language="ko"), people, "zh") == ["Zhang", "Kim", "Ma", "Adams"]


def test_a_late_addition_has_a_place_among_people_moved_by_hand() -> None:
    plan = CeremonyPlan(StageOrder.NAME, hand=True, round="r")
    moved = {"Luo": StageFacts(moves=(Move("r", "", "An", "1"),))}
    assert names(plan, **moved)[:2] == ["Luo", "An"]
    late = (*WEEK, person("Cao"))
    assert names(plan, late, **moved) == ["Luo", "An", "Bai", "Cao", "Chen", "Deng", "Lü"]
    gone = tuple(one for one in WEEK if one.delegate.id != "An")
    behind = {"Luo": StageFacts(moves=(Move("r", "An", "", "1"),))}
    assert names(plan, gone, **behind) == ["Bai", "Chen", "Deng", "Lü", "Luo"]
    assert names(replace(plan, round="later"), **moved)[0] == "An"


@given(st.lists(st.tuples(st.sampled_from([one.delegate.id for one in WEEK]), st.integers(1, 9)), max_size=8))
def test_whoever_is_moved_stands_at_that_place_and_nobody_is_lost(moves: list[tuple[str, int]]) -> None:
    plan = CeremonyPlan(hand=True, round="r")
    facts: dict[str, StageFacts] = {}
    for number, (who, place) in enumerate(moves):
        before = ceremony(plan, WEEK, facts)
        after, ahead = neighbours(before.turns, who, place)
        earlier = facts.get(who, StageFacts()).moves
        facts[who] = StageFacts(moves=(*earlier, Move("r", after, ahead, f"{number:05}")))
        now = before.again(plan, facts)
        assert now.by_delegate[who].number == min(place, len(WEEK))
        others = [turn.delegate.id for turn in before.turns if turn.delegate.id != who]
        assert [turn.delegate.id for turn in now.turns if turn.delegate.id != who] == others


def test_people_without_a_certificate_stand_apart_with_the_reason_unless_everybody_is_called() -> None:
    held = replace(EARNED, decided=Decision(Verdict.HELD_BACK, "asked"))
    people = (person("Ada"), person("Bo", said=NOT_YET), person("Cy", said=held))
    some = ceremony(CeremonyPlan(), people, {})
    assert [turn.delegate.id for turn in some.turns] == ["Ada"]
    assert [(one.delegate.id, one.apart) for one in some.apart] == [
        ("Bo", ApartWhy.NOT_EARNED),
        ("Cy", ApartWhy.HELD_BACK),
    ]
    every = ceremony(CeremonyPlan(everybody=True), people, {})
    assert [turn.delegate.id for turn in every.turns] == ["Ada", "Bo"]
    issued = replace(people[1], serial="S-1")
    assert len(ceremony(CeremonyPlan(), (people[0], issued), {}).turns) == 2


def said(number: int, kind: Kind, body: dict[str, object], desk: str = "k") -> Entry:
    return Entry(f"e{number}", desk, number, "", number, "stage/p", kind, 1, 1_700_000_000_000 + number, "Mei", body)


def test_two_desks_ticking_one_person_count_once_and_a_paper_given_is_given() -> None:
    handed = [said(1, Kind.HANDED_OVER, {}, "a"), said(2, Kind.HANDED_OVER, {"to": "Li"}, "b")]
    facts = fold_stage([*reversed(handed), said(3, Kind.KEPT_BACK, {"reason": "late"}, "b")])
    assert facts.state is StageState.HANDED
    assert facts.act is not None
    assert (facts.act.desk, facts.act.text) == ("a", "")
    assert ceremony(CeremonyPlan(), WEEK, {"Bai": facts}).count(StageState.HANDED) == 1
    back = [said(4, Kind.UNDONE, {"entry": "e1"}), said(5, Kind.UNDONE, {"entry": "e2"})]
    held = fold_stage([*handed, *back, said(3, Kind.KEPT_BACK, {"reason": "late"})])
    assert held.state is StageState.HELD
    assert held.act is not None
    assert held.act.text == "late"


def test_the_last_word_on_receiver_note_and_place_stands_and_comes_back_from_the_file() -> None:
    facts = fold_stage([
        said(1, Kind.STAGE_PUT, {"receiver": "Li", "why": "ill"}),
        said(2, Kind.STAGE_PUT, {"note": "slowly"}),
        said(3, Kind.STAGE_PUT, {"receiver": "Wang"}),
        said(4, Kind.STAGE_PUT, {"round": "r", "after": "x", "before": "y"}),
        said(5, Kind.HANDED_OVER, {"to": "Wang"}),
    ])  # fmt: skip
    assert (facts.receiver, facts.receiver_why, facts.note) == ("Wang", "", "slowly")
    assert [one.after for one in facts.moves] == ["x"]
    assert stage_from_fields(stage_to_fields(facts)) == facts


def test_whoever_was_passed_over_or_came_late_is_called_next() -> None:
    facts = {
        "Chen": fold_stage([said(1, Kind.HANDED_OVER, {})]),
        "An": fold_stage([said(2, Kind.KEPT_BACK, {"reason": "r"})]),
    }
    now = ceremony(CeremonyPlan(StageOrder.NAME), WEEK, facts)
    assert [turn.delegate.id for turn in now.waiting] == ["Bai", "Deng", "Lü", "Luo"]
    assert [turn.delegate.id for turn in now.coming("Deng")] == ["Bai", "Lü", "Luo"]
