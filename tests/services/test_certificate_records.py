"""What became of certificates: told by delegate and in a register, and noticed when something is known otherwise."""

import pytest

from companion.domain.answers import UserError
from companion.domain.certificate_record import Deed, Register
from companion.domain.ids import new_id
from companion.domain.programme import CertificateRule
from companion.services import certificates, roster
from companion.services.certificate_records import full_register, history
from companion.services.certificate_rule import keep_rule
from companion.services.desk import undo_batch
from companion.services.ports import Desk
from companion.services.programme import change_event
from companion.services.standing import standings

PERSON = "delegate-lu-zhiwei"


def deeds(desk: Desk) -> list[Deed]:
    return [told.deed for told in history(desk.file.read, PERSON)]


def test_a_reissue_says_what_changed_and_which_serial_became_void(lived_week: Desk) -> None:
    (first,) = certificates.issue(lived_week, [PERSON])
    roster.change(lived_week, PERSON, {"latin": "Lu Zhi-wei"})
    (second,) = certificates.issue(lived_week, [PERSON])
    issued, again = history(lived_week.file.read, PERSON)
    assert (issued.deed, issued.serial, issued.changed) == (Deed.ISSUED, first.serial, ())
    assert (again.deed, again.serial, again.replaces) == (Deed.ISSUED_AGAIN, second.serial, first.serial)
    (change,) = again.changed
    assert (change.fact, change.said, change.known) == ("latin", "Lu Zhiwei", "Lu Zhi-wei")


def test_every_deed_is_told_with_its_reason_and_whether_it_was_undone(lived_week: Desk) -> None:
    (one,) = certificates.issue(lived_week, [PERSON])
    batch = new_id()
    certificates.void(lived_week, PERSON, one.serial, "another spelling", batch, hold_back=True)
    told = history(lived_week.file.read, PERSON)
    assert [deed.deed for deed in told] == [Deed.ISSUED, Deed.TAKEN_BACK, Deed.HELD_BACK]
    assert {deed.reason for deed in told[1:]} == {"another spelling"}
    assert certificates.issue(lived_week, [PERSON]) == []
    undo_batch(lived_week, batch)
    assert [deed.undone for deed in history(lived_week.file.read, PERSON)] == [False, True, True]
    certificates.decide_certificate(lived_week, PERSON, give=None, reason="")
    assert deeds(lived_week)[-1] is Deed.LIFTED


def test_the_register_keeps_every_serial_and_says_what_it_is_worth(lived_week: Desk) -> None:
    issued = certificates.issue(lived_week)
    certificates.void(lived_week, issued[0].delegate, issued[0].serial, "printed twice")
    roster.change(lived_week, issued[1].delegate, {"native": "改名"})
    (again,) = certificates.issue(lived_week, [issued[1].delegate])
    found = {one.serial: one for one in full_register(lived_week.file.read, lived_week.now)}
    assert len(found) == 17
    assert (found[issued[0].serial].state, found[issued[0].serial].reason) == (Register.TAKEN_BACK, "printed twice")
    assert (found[issued[1].serial].state, found[issued[1].serial].replaced_by) == (Register.REPLACED, again.serial)
    assert found[again.serial].native == "改名"
    stands = [one for one in found.values() if one.state is Register.STANDS]
    assert len(stands) == 15
    assert not any(one.changed or one.unearned or one.doubled for one in stands)


@pytest.mark.parametrize(
    ("fields", "fact"),
    [
        ({"start": "2016-04-24"}, "first_day"),
        ({"end": "2016-04-30"}, "last_day"),
        ({"titles": {"en": "Other"}}, "event"),
    ],
)
def test_a_changed_day_or_title_of_the_event_is_noticed_on_every_certificate(
    lived_week: Desk, fields: dict[str, object], fact: str
) -> None:
    certificates.issue(lived_week)
    change_event(lived_week, fields)
    found = full_register(lived_week.file.read, lived_week.now)
    assert [[change.fact for change in one.changed] for one in found] == [[fact]] * 16
    paper = certificates.contents(lived_week.file.read, lived_week.now)[0]
    assert (paper.first_day.isoformat(), paper.last_day.isoformat()) == ("2016-04-25", "2016-04-29")
    assert len(certificates.issue(lived_week)) == 16


def test_a_certificate_that_is_no_longer_earned_is_noticed(lived_week: Desk) -> None:
    certificates.issue(lived_week)
    rule = CertificateRule(1.0, 0, excused_counts=False)
    assert keep_rule(lived_week, rule, ())
    left = {
        one.delegate.id
        for one in standings(lived_week.file.read, lived_week.now)
        if one.eligibility.standing == "earned"
    }
    found = full_register(lived_week.file.read, lived_week.now)
    assert {one.delegate for one in found if one.unearned} == {one.delegate for one in found} - left
    assert any(one.unearned for one in found)


def test_taking_back_needs_a_reason(lived_week: Desk) -> None:
    (one,) = certificates.issue(lived_week, [PERSON])
    with pytest.raises(UserError, match="needs a reason"):
        certificates.void(lived_week, PERSON, one.serial, "  ")


def test_the_same_rule_again_writes_nothing_and_an_impossible_one_is_refused(lived_week: Desk) -> None:
    read = lived_week.file.read
    must = [activity.id for activity in read.activities() if activity.must_attend]
    entries = read.entry_count()
    assert not keep_rule(lived_week, read.event().rule, must)
    assert read.entry_count() == entries
    for rule, activities in ((CertificateRule(1.5), ()), (CertificateRule(allowed_absences=-1), ())):
        with pytest.raises(UserError, match="cannot be a rule"):
            keep_rule(lived_week, rule, activities)
    with pytest.raises(UserError, match="no activity"):
        keep_rule(lived_week, read.event().rule, ["nothing"])
