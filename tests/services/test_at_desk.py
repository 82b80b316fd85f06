"""Walk-ins, whole delegations and reasons: each is one act, on disk at once and taken back at once."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.answers import Answer, UserError
from companion.domain.attendance import How, MarkState
from companion.domain.delegates import Delegate
from companion.domain.entry import Kind
from companion.domain.programme import activity_from_fields, activity_to_fields
from companion.services import roster
from companion.services.delegation import check_in_all, still_to_come
from companion.services.desk import LET_IN, Place, check_in, give_reason, mark, place_of, scan, undo, undo_batch
from companion.services.ports import Desk
from companion.services.programme import put_activity
from companion.services.walk_in import WALK_IN, add_walk_in, possible_doubles, roles


def opening(desk: Desk, **changes: Any) -> Place:
    place = place_of(desk.file.read, "activity-opening")
    fields = {**activity_to_fields(place.activity), **changes}
    return Place(put_activity(desk, activity_from_fields(place.activity.id, fields)), place.checkpoint)


def person(native: str = "张伟", latin: str = "Zhang Wei", **more: str) -> Delegate:
    return Delegate(id="", native=native, latin=latin, **more)


def five_from_busan(desk: Desk) -> list[str]:
    """A delegation of five, in the order of their names."""
    five = [one.id for one in desk.file.read.delegates()[:5]]
    roster.change_all(desk, five, {"delegation": "Busan", "delegation_native": "부산"})
    return five


def entries(desk: Desk) -> list[Kind]:
    return [Kind(entry.kind) for _, entry in desk.file.read.journal()]


def test_a_walk_in_is_added_given_a_badge_and_checked_in_at_once(quiet_week: Desk) -> None:
    before = len(entries(quiet_week))
    place = opening(quiet_week)
    added = add_walk_in(quiet_week, person(delegation="shanghai"), place)
    assert added.reply is not None
    assert added.reply.answer is Answer.ADMITTED
    assert added.queued
    stored = quiet_week.file.read.delegate(added.delegate.id)
    assert stored is not None
    assert stored.walk_in
    assert (stored.delegation, stored.delegation_native, stored.role) == ("Shanghai", "上海", "Delegate")
    assert scan(quiet_week, added.code, place).answer is Answer.ALREADY_IN
    undo_batch(quiet_week, added.batch)
    assert quiet_week.file.read.delegate(added.delegate.id) is None
    assert scan(quiet_week, added.code, place).answer is Answer.UNKNOWN
    assert entries(quiet_week)[before + 1 :].count(Kind.UNDONE) == 3


def test_a_walk_in_comes_in_where_they_are_not_listed_and_that_is_recorded(quiet_week: Desk) -> None:
    place = opening(quiet_week, expected={"groups": ["A"]})
    added = add_walk_in(quiet_week, person(), place)
    assert added.reply is not None
    assert (added.reply.answer, added.reply.override) == (Answer.ADMITTED, Answer.NOT_EXPECTED)
    sighting = quiet_week.file.read.presence(added.delegate.id, place.activity.id).sightings[0]
    assert (sighting.override, sighting.reason) == (Answer.NOT_EXPECTED, WALK_IN)


def test_a_full_room_is_full_for_walk_ins_too_but_they_are_added(quiet_week: Desk) -> None:
    place = opening(quiet_week, capacity=1, expected={"groups": ["A"]})
    add_walk_in(quiet_week, person(), place)
    second = add_walk_in(quiet_week, person("李娜", "Li Na"), place)
    assert second.reply is not None
    assert second.reply.answer is Answer.FULL
    assert quiet_week.file.read.delegate(second.delegate.id) is not None
    assert not quiet_week.file.read.presence(second.delegate.id, place.activity.id).sightings


def test_nobody_is_added_without_a_name_and_nothing_is_written(quiet_week: Desk) -> None:
    before = entries(quiet_week)
    with pytest.raises(UserError, match="needs a name"):
        add_walk_in(quiet_week, person(" ", ""), opening(quiet_week))
    assert [kind for kind in entries(quiet_week)[len(before) :] if kind is not Kind.ACTIVITY_PUT] == []


def test_a_walk_in_without_an_activity_is_only_added(empty_desk: Desk) -> None:
    added = add_walk_in(empty_desk, person(role="Guest", delegation="Busan"), to_print=False)
    assert added.reply is None
    assert not added.queued
    assert entries(empty_desk)[-2:] == [Kind.DELEGATE_PUT, Kind.BADGE_ISSUED]
    assert roles(empty_desk.file.read)[0] == "Delegate"


@pytest.mark.parametrize(
    ("native", "latin", "is_double"),
    [
        ("张伟", "", True),
        ("张 伟", "", True),
        ("", "wei zhang", True),
        ("", "ZHANG, Wei", True),
        ("", "Zhang-Wei", True),
        ("章伟", "Zhang Wei", False),
        ("", "Zhang Weiwei", False),
        ("", "", False),
    ],
)
def test_possible_doubles_have_one_name_in_any_order(native: str, latin: str, is_double: bool) -> None:
    there = [person(), person("李娜", "Li Na")]
    assert bool(possible_doubles(there, native, latin)) is is_double


@given(st.permutations(["kim", "Min", "seo"]))
def test_a_korean_name_written_apart_or_joined_is_the_same(parts: list[str]) -> None:
    there = [person("", "Kim Minseo")]
    assert possible_doubles(there, "", " ".join(parts)) == tuple(there)


def test_a_delegation_is_checked_in_in_one_act_and_taken_back_in_one(quiet_week: Desk) -> None:
    place = opening(quiet_week)
    delegation = quiet_week.file.read.delegations()[0][0]
    there = still_to_come(quiet_week.file.read, place, delegation)
    assert len(there) > 1
    assert all(one.expected and one.delegate.delegation == delegation for one in there)
    left_out = there[0].delegate.id
    reply = check_in_all(quiet_week, [one.delegate.id for one in there[1:]], place)
    assert len(reply.checked_in) == len(there) - 1
    assert not reply.refused
    left = [one.delegate.id for one in still_to_come(quiet_week.file.read, place, delegation)]
    assert left == [left_out]
    undo(quiet_week, reply.replies[0].entry or "")
    assert len(still_to_come(quiet_week.file.read, place, delegation)) == 2
    assert undo_batch(quiet_week, reply.batch) == len(there) - 2
    assert len(still_to_come(quiet_week.file.read, place, delegation)) == len(there)


def test_a_delegation_is_never_let_in_over_an_objection(quiet_week: Desk) -> None:
    five = five_from_busan(quiet_week)
    place = opening(quiet_week, capacity=3)
    roster.cancel(quiet_week, five[0])
    reply = check_in_all(quiet_week, five, place)
    answers = [one.answer for one in reply.replies]
    assert answers == [Answer.CANCELLED, Answer.ADMITTED, Answer.ADMITTED, Answer.ADMITTED, Answer.FULL]
    assert [one.delegate.id for one in reply.refused if one.delegate] == [five[0], five[4]]


def test_who_is_excused_or_not_on_the_list_waits_for_a_persons_tick(quiet_week: Desk) -> None:
    five = five_from_busan(quiet_week)
    place = opening(quiet_week, expected={"delegates": five[:-1]})
    mark(quiet_week, [five[0]], place, MarkState.EXCUSED, reason="ill")
    there = still_to_come(quiet_week.file.read, place, "Busan")
    assert [one.delegate.id for one in there] == [*five[1:4], five[0], five[4]]
    assert [one.expected for one in there] == [True, True, True, False, False]
    assert there[3].excused
    assert there[4].objection is Answer.NOT_EXPECTED


def test_people_are_not_checked_in_where_they_are_being_counted_out(quiet_week: Desk) -> None:
    place = replace(opening(quiet_week, exits=True), leaving=True)
    with pytest.raises(UserError, match="counted out"):
        check_in_all(quiet_week, [quiet_week.file.read.delegates()[0].id], place)


def test_the_reason_can_be_written_later_and_the_journal_keeps_both(quiet_week: Desk) -> None:
    place = opening(quiet_week, expected={"groups": ["no such group"]})
    who = quiet_week.file.read.delegates()[0]
    reply = check_in(quiet_week, who.id, place, admit_anyway=LET_IN, how=How.SEARCH)
    assert reply.entry is not None
    give_reason(quiet_week, reply.entry, "  Invited by the mayor  ")
    sighting = quiet_week.file.read.presence(who.id, place.activity.id).sightings[0]
    assert sighting.reason == "Invited by the mayor"
    kept = [e.body.get("reason") for _, e in quiet_week.file.read.journal() if e.subject.startswith("mark/")]
    assert kept == [LET_IN, "Invited by the mayor"]
    assert quiet_week.file.check().projections_agree


def test_a_reason_needs_words_and_a_standing_mark(quiet_week: Desk) -> None:
    reply = check_in(quiet_week, quiet_week.file.read.delegates()[0].id, opening(quiet_week))
    assert reply.entry is not None
    with pytest.raises(UserError, match="needs words"):
        give_reason(quiet_week, reply.entry, "  ")
    undo(quiet_week, reply.entry)
    with pytest.raises(UserError, match="taken back"):
        give_reason(quiet_week, reply.entry, "why")
    with pytest.raises(UserError, match="no such check-in"):
        give_reason(quiet_week, "nothing", "why")


def test_a_new_badge_ends_the_old_one_goes_to_the_printer_and_can_be_taken_back(quiet_week: Desk) -> None:
    place = opening(quiet_week)
    who = next(one for one in quiet_week.file.read.delegates() if not one.attention)
    old = quiet_week.file.read.active_badges()[who.id].code
    new = roster.replace_badge(quiet_week, who.id, "lost", "a batch", to_print=True)
    reply = scan(quiet_week, old, place)
    assert (reply.answer, reply.valid and reply.valid.code) == (Answer.REPLACED, new)
    assert reply.ended is not None
    assert reply.ended.reason == "lost"
    undo_batch(quiet_week, "a batch")
    assert scan(quiet_week, new, place).answer is Answer.UNKNOWN
    assert scan(quiet_week, old, place).answer is Answer.ADMITTED
