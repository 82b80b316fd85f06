"""Taking a list in: a second time updates instead of doubling, all or nothing, and the whole of it can be undone."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.answers import UserError
from companion.domain.codes import is_own, new_code
from companion.domain.delegates import Delegate
from companion.domain.lists import DelegateDraft
from companion.services import roster
from companion.services.desk import undo_batch
from companion.services.ports import Cancellation, Desk
from companion.services.transfer import plan_import, take_import


def drafts(*rows: dict[str, Any]) -> list[DelegateDraft]:
    return [DelegateDraft(number, fields) for number, fields in enumerate(rows, start=2)]


ZHANG = {"native": "张伟", "latin": "Zhang Wei", "delegation": "Beijing", "mobile": "+86 100 0000 0101"}
KIM = {"native": "김민서", "latin": "Kim Minseo", "delegation": "Seoul"}


def take(desk: Desk, *rows: dict[str, Any]) -> str:
    return take_import(desk, plan_import(desk.file.read, drafts(*rows)))


def test_everybody_on_the_list_is_added_with_a_badge(empty_desk: Desk) -> None:
    take(empty_desk, ZHANG, KIM)
    people = empty_desk.file.read.delegates()
    assert {d.native for d in people} == {"张伟", "김민서"}
    badges = empty_desk.file.read.active_badges()
    assert all(is_own(badges[d.id].code) for d in people)


def test_the_same_list_again_changes_nothing(empty_desk: Desk) -> None:
    take(empty_desk, ZHANG, KIM)
    before = empty_desk.file.read.entry_count()
    plan = plan_import(empty_desk.file.read, drafts(ZHANG, KIM))
    assert (len(plan.added), len(plan.updated), len(plan.unchanged)) == (0, 0, 2)
    take_import(empty_desk, plan)
    assert empty_desk.file.read.entry_count() == before


def test_a_later_list_updates_only_what_it_says(empty_desk: Desk) -> None:
    take(empty_desk, ZHANG)
    plan = plan_import(empty_desk.file.read, drafts({**ZHANG, "role": "Speaker"}))
    ((change,),) = [update.changes for update in plan.updated]
    assert (change.name, change.before, change.after) == ("role", "Delegate", "Speaker")
    take_import(empty_desk, plan)
    (person,) = empty_desk.file.read.delegates()
    assert (person.role, person.mobile) == ("Speaker", "+86 100 0000 0101")


def test_a_list_in_one_script_keeps_what_is_known_in_the_other(empty_desk: Desk) -> None:
    known = {**ZHANG, "organisation": "Planning Bureau", "organisation_native": "规划局"}
    take(empty_desk, known)
    same = plan_import(empty_desk.file.read, drafts({**ZHANG, "organisation": "规划局"}))
    assert (len(same.updated), len(same.unchanged)) == (0, 1)
    moved = plan_import(empty_desk.file.read, drafts({**ZHANG, "organisation": "交通局"}))
    assert [(c.name, c.after) for c in moved.updated[0].changes] == [("organisation", "交通局")]


def test_a_ticket_code_recognises_a_person_whose_name_was_corrected(empty_desk: Desk) -> None:
    take(empty_desk, {**KIM, "foreign_codes": ("ABC-1",)})
    plan = plan_import(empty_desk.file.read, drafts({**KIM, "latin": "Kim Min-seo", "foreign_codes": ("ABC-1", "X9")}))
    assert [len(plan.added), len(plan.updated)] == [0, 1]
    take_import(empty_desk, plan)
    (person,) = empty_desk.file.read.delegates()
    assert (person.latin, person.foreign_codes) == ("Kim Min-seo", ("ABC-1", "X9"))


def test_two_people_of_one_name_in_two_delegations_stay_two(empty_desk: Desk) -> None:
    take(empty_desk, {**ZHANG, "mobile": ""}, {**ZHANG, "mobile": "", "delegation": "Tianjin"})
    assert empty_desk.file.read.delegate_count() == 2


def test_one_person_named_twice_in_a_list_is_added_once_and_said(empty_desk: Desk) -> None:
    plan = plan_import(empty_desk.file.read, drafts(ZHANG, KIM, ZHANG))
    assert plan.doubles == ((4, 2),)
    take_import(empty_desk, plan)
    assert empty_desk.file.read.delegate_count() == 2


def test_stopping_half_way_keeps_nothing(empty_desk: Desk) -> None:
    rows = [{"latin": f"Person {n}"} for n in range(500)]
    before = empty_desk.file.read.entry_count()
    seen: list[int] = []
    with pytest.raises(Cancellation):
        take_import(
            empty_desk, plan_import(empty_desk.file.read, drafts(*rows)),
            lambda done, _: seen.append(done), lambda: bool(seen),
        )  # fmt: skip
    assert seen == [200]
    assert empty_desk.file.read.entry_count() == before


def test_a_whole_import_is_one_undo(empty_desk: Desk) -> None:
    kept = roster.add(empty_desk, Delegate(id="", native="张伟", latin="Zhang Wei", delegation="Beijing"))
    before = empty_desk.file.standing_fingerprint()
    batch = take(empty_desk, {**ZHANG, "role": "Speaker"}, KIM)
    assert undo_batch(empty_desk, batch) == 3
    assert empty_desk.file.standing_fingerprint() == before
    assert empty_desk.file.read.delegate(kept.id) == kept


names = st.text("张伟李娜金민서 AbcZ", min_size=1, max_size=6).filter(str.strip)
rows = st.lists(
    st.fixed_dictionaries(
        {"native": names, "delegation": st.sampled_from(("Beijing", "Seoul"))},
        optional={"latin": names, "email": st.sampled_from(("a@example.org", "b@example.org"))},
    ),
    max_size=8,
)


@pytest.mark.slow
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(rows)
def test_importing_twice_is_importing_once(
    tmp_path_factory: pytest.TempPathFactory, said: list[dict[str, str]]
) -> None:
    from datetime import date

    from companion.domain.programme import Event
    from companion.services.ports import system_clock
    from companion.services.programme import new_event

    path: Path = tmp_path_factory.mktemp("twice") / "e.companion"
    event = Event(id="", titles={"en": "E"}, start=date(2016, 4, 25), end=date(2016, 4, 29), timezone="Asia/Seoul")
    desk = new_event(path, event, system_clock)
    with desk.file:
        take(desk, *said)
        people = desk.file.read.delegates()
        plan = plan_import(desk.file.read, drafts(*said))
        assert not plan.added
        take_import(desk, plan)
        assert len(desk.file.read.delegates()) == len(people)


def test_no_badge_number_is_given_twice_in_one_import(empty_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = new_code(lambda _: 0), new_code(lambda _: 1)
    minted = iter((first, first, first, second))
    monkeypatch.setattr(roster, "new_code", lambda: next(minted))
    take(empty_desk, ZHANG, KIM)
    assert {badge.code for badge in empty_desk.file.read.active_badges().values()} == {first, second}


def test_two_people_of_one_name_with_phones_of_their_own_are_both_added_and_stay_two(empty_desk: Desk) -> None:
    other = {**ZHANG, "mobile": "+86 100 0000 0202"}
    plan = plan_import(empty_desk.file.read, drafts(ZHANG, other))
    assert (len(plan.added), plan.doubles) == (2, ())
    take_import(empty_desk, plan)
    again = plan_import(empty_desk.file.read, drafts(other, ZHANG))
    assert (len(again.added), len(again.updated), len(again.unchanged), again.doubles) == (0, 0, 2, ())


def test_namesakes_known_apart_by_their_organisation_are_not_swapped(empty_desk: Desk) -> None:
    rows = [{**KIM, "organisation": name} for name in ("City Hall", "Water Works", "Library")]
    take(empty_desk, *rows)
    for order in (rows, rows[::-1]):
        plan = plan_import(empty_desk.file.read, drafts(*order))
        assert (len(plan.added), len(plan.updated), len(plan.unchanged)) == (0, 0, 3)


def test_a_new_phone_or_organisation_changes_the_person_and_makes_no_second(empty_desk: Desk) -> None:
    take(empty_desk, ZHANG)
    plan = plan_import(empty_desk.file.read, drafts({**ZHANG, "mobile": "+86 1", "organisation": "City Hall"}))
    assert (len(plan.added), len(plan.updated)) == (0, 1)


@pytest.mark.parametrize("less", ["latin", "delegation", "native"])
def test_a_list_that_says_less_or_more_speaks_of_the_same_person(empty_desk: Desk, less: str) -> None:
    shorter = {name: value for name, value in KIM.items() if name != less}
    take(empty_desk, shorter)
    take(empty_desk, KIM)
    plan = plan_import(empty_desk.file.read, drafts(shorter))
    assert (len(plan.added), len(plan.unchanged)) == (0, 1)
    (person,) = empty_desk.file.read.delegates()
    assert (person.native, person.latin, person.delegation) == (KIM["native"], KIM["latin"], KIM["delegation"])


def test_a_name_that_could_be_either_of_two_people_is_neither(empty_desk: Desk) -> None:
    take(empty_desk, {**KIM, "native": "김민서"}, {**KIM, "native": "김민석"})
    plan = plan_import(empty_desk.file.read, drafts({"latin": KIM["latin"]}))
    assert len(plan.added) == 1


def test_a_plan_is_taken_once_and_never_over_people_who_came_meanwhile(empty_desk: Desk) -> None:
    plan = plan_import(empty_desk.file.read, drafts(ZHANG, KIM))
    roster.add(empty_desk, Delegate(id="", native="李娜", latin="Li Na"))  # somebody else: no obstacle
    take_import(empty_desk, plan)
    with pytest.raises(UserError, match="changed since"):
        take_import(empty_desk, plan)
    stale = plan_import(empty_desk.file.read, drafts({"native": "王芳", "latin": "Wang Fang"}))
    roster.add(empty_desk, Delegate(id="", native="王芳", latin="Wang Fang"))
    with pytest.raises(UserError, match="Choose the list again"):
        take_import(empty_desk, stale)
    assert empty_desk.file.read.delegate_count() == 4


def test_a_change_of_somebody_who_is_gone_makes_no_nameless_person(empty_desk: Desk) -> None:
    batch = take(empty_desk, ZHANG)
    plan = plan_import(empty_desk.file.read, drafts({**ZHANG, "role": "Speaker"}))
    undo_batch(empty_desk, batch)
    with pytest.raises(UserError, match="changed since"):
        take_import(empty_desk, plan)
    assert empty_desk.file.read.delegates() == []
