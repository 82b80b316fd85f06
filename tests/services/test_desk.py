"""The desk: every answer of the product, each with its mark on disk or none."""

import sqlite3
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from companion.domain.answers import Answer, UserError
from companion.domain.attendance import MarkState
from companion.domain.codes import new_code
from companion.domain.delegates import Delegate
from companion.domain.entry import Kind
from companion.domain.programme import Expected, activity_from_fields, activity_to_fields
from companion.services import roster
from companion.services.desk import Place, check_in, mark, note_done, place_of, scan, undo
from companion.services.ports import Desk
from companion.services.programme import put_activity, remove_activity


def code_of(desk: Desk, delegate: str) -> str:
    return desk.file.read.active_badges()[delegate].code


def opening(desk: Desk, **changes: Any) -> Place:
    place = place_of(desk.file.read, "activity-opening")
    if not changes:
        return place
    fields = {**activity_to_fields(place.activity), **changes}
    return Place(put_activity(desk, activity_from_fields(place.activity.id, fields)), place.checkpoint)


def plain_delegate(desk: Desk) -> Delegate:
    return next(d for d in desk.file.read.delegates() if not d.attention)


def marks(desk: Desk) -> int:
    return sum(entry.kind == Kind.MARKED for _, entry in desk.file.read.journal())


def test_somebody_expected_is_admitted_and_the_mark_is_on_disk(quiet_week: Desk) -> None:
    person = plain_delegate(quiet_week)
    reply = scan(quiet_week, code_of(quiet_week, person.id), opening(quiet_week))
    assert reply.answer is Answer.ADMITTED
    assert reply.delegate == person
    assert not reply.note
    entry = quiet_week.file.read.entry(reply.entry or "")
    assert entry is not None
    assert (entry.kind, entry.body["state"], entry.who) == (Kind.MARKED, "in", "Jiwon")


def test_a_note_is_shown_until_it_was_read_that_day(quiet_week: Desk, clock: Any) -> None:
    person = next(d for d in quiet_week.file.read.delegates() if d.attention)
    reply = scan(quiet_week, code_of(quiet_week, person.id), opening(quiet_week))
    assert reply.note
    note_done(quiet_week, person.id)
    later = place_of(quiet_week.file.read, "activity-urban-planning")
    clock.forward(4500)
    assert not scan(quiet_week, code_of(quiet_week, person.id), later).note
    clock.forward(24 * 3600)
    tomorrow = place_of(quiet_week.file.read, "activity-transport")
    assert scan(quiet_week, code_of(quiet_week, person.id), tomorrow).note


def test_a_second_scan_says_when_and_where_the_first_was(quiet_week: Desk, clock: Any) -> None:
    code, place = code_of(quiet_week, plain_delegate(quiet_week).id), opening(quiet_week)
    first = scan(quiet_week, code, place)
    clock.forward(2.9)
    assert scan(quiet_week, code, place).repeat
    clock.forward(60)
    reply = scan(quiet_week, code, place)
    assert (reply.answer, reply.repeat, reply.entry) == (Answer.ALREADY_IN, False, None)
    assert reply.earlier is not None
    assert (reply.earlier.at, reply.earlier.who, reply.earlier_desk) == (first.at, "Jiwon", "Desk 1")
    assert marks(quiet_week) == 1


def test_a_misread_writes_nothing_and_an_unknown_code_is_kept(quiet_week: Desk) -> None:
    place = opening(quiet_week)
    code = code_of(quiet_week, plain_delegate(quiet_week).id)
    wrong = code[:-1] + str((int(code[-1]) + 1) % 10)
    before = quiet_week.file.read.entry_count()
    for misread in (wrong, code[:7], "", "\r\n"):
        assert scan(quiet_week, misread, place).answer is Answer.MISREAD
    assert quiet_week.file.read.entry_count() == before
    stranger = new_code(lambda _: 5)
    for unknown in (stranger, "TICKET-OF-ANOTHER-EVENT"):
        reply = scan(quiet_week, unknown, place)
        assert (reply.answer, reply.entry, reply.delegate) == (Answer.UNKNOWN, None, None)
    kept = [entry.body["code"] for entry in quiet_week.file.read.recent(5) if entry.kind == Kind.CODE_REFUSED]
    assert kept == ["TICKET-OF-ANOTHER-EVENT", stranger]


def test_a_replaced_badge_names_the_valid_one(quiet_week: Desk) -> None:
    person = plain_delegate(quiet_week)
    old = code_of(quiet_week, person.id)
    new = roster.replace_badge(quiet_week, person.id, "lost on the bus")
    reply = scan(quiet_week, old, opening(quiet_week))
    assert (reply.answer, reply.entry) == (Answer.REPLACED, None)
    assert reply.ended is not None
    assert reply.valid is not None
    assert (reply.ended.reason, reply.valid.code) == ("lost on the bus", new)
    assert scan(quiet_week, new, opening(quiet_week)).answer is Answer.ADMITTED


def test_a_withdrawn_badge_admits_nobody(quiet_week: Desk) -> None:
    person = plain_delegate(quiet_week)
    code = code_of(quiet_week, person.id)
    roster.withdraw_badge(quiet_week, person.id, "went home")
    reply = scan(quiet_week, code, opening(quiet_week), admit_anyway="insists")
    assert (reply.answer, reply.entry) == (Answer.WITHDRAWN, None)


def test_a_cancelled_delegate_is_named_with_who_cancelled(quiet_week: Desk) -> None:
    person = plain_delegate(quiet_week)
    roster.cancel(quiet_week, person.id)
    reply = scan(quiet_week, code_of(quiet_week, person.id), opening(quiet_week))
    assert reply.answer is Answer.CANCELLED
    assert reply.delegate is not None
    assert reply.delegate.cancelled_by == "Jiwon"
    assert scan(quiet_week, code_of(quiet_week, person.id), opening(quiet_week), admit_anyway="came").answer is (
        Answer.ADMITTED
    )


def test_somebody_of_the_other_group_is_sent_to_theirs(quiet_week: Desk, clock: Any) -> None:
    place = place_of(quiet_week.file.read, "activity-seminar-a")
    clock.now = place.activity.start
    person = next(d for d in quiet_week.file.read.delegates() if not place.activity.expected.includes(d))
    reply = scan(quiet_week, code_of(quiet_week, person.id), place)
    assert reply.answer is Answer.NOT_EXPECTED
    assert reply.better is not None
    assert reply.better.id == "activity-seminar-b"
    again = scan(quiet_week, code_of(quiet_week, person.id), place, admit_anyway="let in at the desk")
    assert (again.answer, again.override) == (Answer.ADMITTED, Answer.NOT_EXPECTED)
    assert quiet_week.file.read.counts(place.activity, place.checkpoint).extra == 1


def test_too_early_proposes_what_is_on(quiet_week: Desk) -> None:
    place = place_of(quiet_week.file.read, "activity-closing")
    person = plain_delegate(quiet_week)
    reply = scan(quiet_week, code_of(quiet_week, person.id), place)
    assert reply.answer is Answer.WRONG_TIME
    assert reply.better is not None
    assert reply.better.id == "activity-opening"
    assert marks(quiet_week) == 0


def test_a_full_room_says_by_how_many(quiet_week: Desk) -> None:
    people = [d.id for d in quiet_week.file.read.delegates()]
    place = opening(quiet_week, capacity=2)
    mark(quiet_week, people[:2], place, MarkState.IN)
    reply = scan(quiet_week, code_of(quiet_week, people[2]), place)
    assert (reply.answer, reply.over_by) == (Answer.FULL, 1)


def test_coming_and_going_where_exits_count(quiet_week: Desk, clock: Any) -> None:
    place = opening(quiet_week, exits=True)
    code = code_of(quiet_week, plain_delegate(quiet_week).id)
    answers = []
    for leaving in (False, True, False):
        answers.append(scan(quiet_week, code, Place(place.activity, place.checkpoint, leaving)).answer)
        clock.forward(60)
    assert answers == [Answer.ADMITTED, Answer.OUT, Answer.BACK_IN]
    counts = quiet_week.file.read.counts(place.activity, place.checkpoint)
    assert (counts.arrived, counts.here, counts.left) == (1, 1, 0)


def test_an_undone_check_in_counts_as_never_made(quiet_week: Desk) -> None:
    place, person = opening(quiet_week), plain_delegate(quiet_week)
    before = quiet_week.file.read.counts(place.activity, place.checkpoint)
    reply = check_in(quiet_week, person.id, place)
    taken_back = undo(quiet_week, reply.entry or "")
    assert quiet_week.file.read.counts(place.activity, place.checkpoint) == before
    with pytest.raises(UserError, match="already"):
        undo(quiet_week, reply.entry or "")
    undo(quiet_week, taken_back.id)
    assert quiet_week.file.read.counts(place.activity, place.checkpoint).arrived == before.arrived + 1


def test_the_ticket_of_another_system_works_as_well(quiet_week: Desk) -> None:
    person = next(d for d in quiet_week.file.read.delegates() if d.foreign_codes)
    for code in (person.foreign_codes[0], person.foreign_codes[0].swapcase() + "\r\n"):
        reply = scan(quiet_week, code, opening(quiet_week))
        assert reply.delegate is not None
        assert reply.delegate.id == person.id


def test_one_number_for_two_people_admits_neither(quiet_week: Desk) -> None:
    first, second = quiet_week.file.read.delegates()[:2]
    with quiet_week.file.writing(quiet_week.now, "") as writing:
        roster.issue_badge(writing, second.id, code_of(quiet_week, first.id))
    reply = scan(quiet_week, code_of(quiet_week, first.id), opening(quiet_week))
    assert (reply.answer, reply.holders, reply.entry) == (Answer.UNKNOWN, 2, None)


def test_a_disk_that_refuses_is_answered_not_raised(quiet_week: Desk) -> None:
    place, person = opening(quiet_week), plain_delegate(quiet_week)
    quiet_week.file._connection.execute("PRAGMA query_only = 1")
    reply = scan(quiet_week, code_of(quiet_week, person.id), place)
    assert (reply.answer, reply.entry) == (Answer.NOT_SAVED, None)
    assert reply.trouble
    quiet_week.file._connection.execute("PRAGMA query_only = 0")
    assert scan(quiet_week, code_of(quiet_week, person.id), place).answer is Answer.ADMITTED


def test_the_mark_carries_the_time_it_stands_for(quiet_week: Desk) -> None:
    place, person = opening(quiet_week), plain_delegate(quiet_week)
    at = place.activity.start + timedelta(minutes=1)
    scan(quiet_week, code_of(quiet_week, person.id), place, at=at)
    first = quiet_week.file.read.presence(person.id, place.activity.id).first_in(place.checkpoint)
    assert first is not None
    assert first.at == at


def test_a_checkpoint_that_does_not_exist_is_named(quiet_week: Desk) -> None:
    with pytest.raises(UserError, match="no checkpoint") as caught:
        place_of(quiet_week.file.read, "activity-mapo", "lunch")
    assert "boarded, arrived, back" in caught.value.remedy


def test_expectations_narrow_by_any_list(quiet_week: Desk) -> None:
    people = quiet_week.file.read.delegates()
    delegation = people[0].delegation
    place = opening(quiet_week, expected={"roles": [], "delegations": [delegation], "groups": [], "delegates": []})
    counts = quiet_week.file.read.counts(place.activity, place.checkpoint)
    assert counts.expected == sum(Expected(delegations=(delegation,)).includes(d) for d in people)


def test_an_undo_that_stands_again_can_be_taken_back_again(quiet_week: Desk) -> None:
    person = plain_delegate(quiet_week)
    entry = scan(quiet_week, code_of(quiet_week, person.id), opening(quiet_week)).entry or ""
    first = undo(quiet_week, entry)
    second = undo(quiet_week, first.id)
    undo(quiet_week, second.id)  # now the first undo stands again
    assert not quiet_week.file.read.presence(person.id, "activity-opening").sightings
    undo(quiet_week, first.id)
    assert quiet_week.file.read.presence(person.id, "activity-opening").inside("present")
    with pytest.raises(UserError, match="already"):
        undo(quiet_week, first.id)


def test_what_began_the_event_cannot_be_taken_back(quiet_week: Desk) -> None:
    began = next(entry for _, entry in quiet_week.file.read.journal() if entry.kind == Kind.EVENT_PUT)
    with pytest.raises(UserError, match="began the event"):
        undo(quiet_week, began.id)
    assert quiet_week.file.read.event().title()


def test_a_door_left_open_follows_what_the_coordinator_changes(quiet_week: Desk) -> None:
    place = opening(quiet_week)
    put_activity(quiet_week, replace(place.activity, capacity=1))
    first, second = [code_of(quiet_week, d.id) for d in quiet_week.file.read.delegates()[:2]]
    assert scan(quiet_week, first, place).answer is Answer.ADMITTED
    reply = scan(quiet_week, second, place)
    assert (reply.answer, reply.place.activity.capacity) == (Answer.FULL, 1)


def test_nobody_is_marked_at_an_activity_that_was_removed(quiet_week: Desk) -> None:
    place, person = opening(quiet_week), plain_delegate(quiet_week)
    code = code_of(quiet_week, person.id)
    remove_activity(quiet_week, place.activity.id)
    with pytest.raises(UserError, match="changed in the programme"):
        scan(quiet_week, code, place)
    with pytest.raises(UserError, match="Choose the activity"):
        check_in(quiet_week, person.id, place)
    assert marks(quiet_week) == 0


def test_a_stuttering_scanner_at_the_way_out_leaves_one_mark_to_undo(quiet_week: Desk, clock: Any) -> None:
    place = opening(quiet_week, exits=True)
    person = plain_delegate(quiet_week)
    code = code_of(quiet_week, person.id)
    scan(quiet_week, code, place)
    clock.forward(60)
    way_out = replace(place, leaving=True)
    first = scan(quiet_week, code, way_out)
    clock.forward(0.4)
    again = scan(quiet_week, code, way_out)
    assert (again.answer, again.repeat, again.entry) == (Answer.OUT, True, first.entry)
    undo(quiet_week, first.entry or "")
    assert quiet_week.file.read.presence(person.id, place.activity.id).inside(place.checkpoint)


def test_a_damaged_file_is_answered_not_raised(quiet_week: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    code, place = code_of(quiet_week, plain_delegate(quiet_week).id), opening(quiet_week)

    def broken(*_: Any) -> Any:
        raise sqlite3.DatabaseError("database disk image is malformed")

    monkeypatch.setattr("companion.store.projections.refold", broken)
    reply = scan(quiet_week, code, place)
    assert (reply.answer, reply.entry) == (Answer.NOT_SAVED, None)
    assert "backup" in reply.trouble


def test_codes_that_nobody_has_do_not_slow_the_door(quiet_week: Desk) -> None:
    place = opening(quiet_week)
    scan(quiet_week, new_code(lambda _: 5), place)
    refused = [entry for _, entry in quiet_week.file.read.journal() if entry.kind == Kind.CODE_REFUSED]
    named = [entry for _, entry in quiet_week.file.read.journal() if entry.kind == Kind.DESK_PUT]
    assert refused
    assert not {entry.subject for entry in refused} & {entry.subject for entry in named}
    assert quiet_week.file.check().sound
