"""The ceremony in an event: handed over once, resumed anywhere, taken back, and what is left at the end."""

from pathlib import Path

import pytest

from companion.domain.answers import UserError
from companion.domain.ceremony import StageOrder, StageState
from companion.services import ceremony, certificates
from companion.services.desk import undo, undo_batch
from companion.services.ports import Desk
from companion.store.file import open_file, restore

LU, SHORT = "delegate-lu-zhiwei", "delegate-deng-chunhui"


def turns(desk: Desk) -> list[str]:
    return [turn.delegate.id for turn in ceremony.read_ceremony(desk.file.read, desk.now).turns]


def state(desk: Desk, delegate: str) -> StageState:
    return ceremony.read_ceremony(desk.file.read, desk.now).by_delegate[delegate].state


def test_everybody_with_a_certificate_is_called_and_the_others_stand_apart(lived_week: Desk) -> None:
    now = ceremony.read_ceremony(lived_week.file.read, lived_week.now)
    assert len(now.turns) == 16
    assert [one.delegate.id for one in now.apart] == [SHORT]
    with pytest.raises(UserError, match="no certificate to hand over"):
        ceremony.hand_over(lived_week, SHORT)
    ceremony.call_everybody(lived_week, everybody=True)
    assert SHORT in turns(lived_week)
    ceremony.hand_over(lived_week, SHORT)
    assert state(lived_week, SHORT) is StageState.HANDED


def test_a_certificate_is_handed_over_once_and_taken_back_by_one_undo(lived_week: Desk) -> None:
    ceremony.substitute(lived_week, LU, "  Shen   Ruoxi ", "left early")
    done = ceremony.hand_over(lived_week, LU)
    assert ceremony.hand_over(lived_week, LU).batch == ""
    facts = lived_week.file.read.stage_facts()[LU]
    assert facts.act is not None
    assert (facts.act.text, facts.receiver_why, len(facts.handed)) == ("Shen Ruoxi", "left early", 1)
    with pytest.raises(UserError, match="handed over already"):
        ceremony.keep_back(lived_week, LU, "not here")
    undo_batch(lived_week, done.batch)
    assert state(lived_week, LU) is StageState.WAITING
    with pytest.raises(UserError, match="reason"):
        ceremony.keep_back(lived_week, LU, "  ")
    ceremony.keep_back(lived_week, LU, "not here")
    assert ceremony.last_act(lived_week.file.read, lived_week.file.desk()[0]) == LU
    assert ceremony.take_back(lived_week, LU).batch
    assert ceremony.take_back(lived_week, LU).batch == ""
    assert state(lived_week, LU) is StageState.WAITING


def test_moving_begins_from_the_order_on_show_and_choosing_by_hand_again_brings_it_back(lived_week: Desk) -> None:
    ceremony.choose_order(lived_week, StageOrder.NAME)
    before = turns(lived_week)
    assert ceremony.move(lived_week, before[4], 5).batch == ""
    done = ceremony.move(lived_week, before[4], 1)
    by_hand = [before[4], *before[:4], *before[5:]]
    assert turns(lived_week) == by_hand
    ceremony.move(lived_week, before[0], 16)
    ceremony.choose_order(lived_week, StageOrder.NAME)
    assert turns(lived_week) == before
    ceremony.choose_order(lived_week, StageOrder.HAND)
    assert turns(lived_week) == [before[4], *before[1:4], *before[5:], before[0]]
    ceremony.choose_order(lived_week, StageOrder.NAME)
    ceremony.move(lived_week, before[1], 1)
    assert turns(lived_week) == [before[1], before[0], *before[2:]]
    undo_batch(lived_week, done.batch)
    assert turns(lived_week) == [before[1], before[0], *before[2:]]


def test_another_desk_goes_on_where_the_first_stopped_and_a_tick_at_both_counts_once(
    lived_week: Desk, tmp_path: Path
) -> None:
    first = turns(lived_week)
    ceremony.hand_over(lived_week, first[0])
    lived_week.file.back_up(tmp_path / "copy.companion")
    restore(tmp_path / "copy.companion", tmp_path / "other.companion")
    with open_file(tmp_path / "other.companion") as file:
        other = Desk(file, lived_week.clock, "Bus A")
        now = ceremony.read_ceremony(file.read, other.now)
        assert now.waiting[0].delegate.id == first[1]
        ceremony.hand_over(other, first[1])
        ceremony.hand_over(lived_week, first[1])
        lived_week.file.take_in([entry for _, entry in file.read.journal()])
    now = ceremony.read_ceremony(lived_week.file.read, lived_week.now)
    assert now.count(StageState.HANDED) == 2
    assert len(now.by_delegate[first[1]].facts.handed) == 2
    ceremony.take_back(lived_week, first[1])
    assert state(lived_week, first[1]) is StageState.WAITING
    assert lived_week.file.check().sound


def test_a_scanned_certificate_says_whose_it_is_and_whether_it_stands(lived_week: Desk) -> None:
    certificates.issue(lived_week)
    mine = next(one for one in lived_week.file.read.certificates() if one.delegate == LU)
    seen = ceremony.certificate_seen(lived_week, f" {mine.qr.lower()} ")
    assert seen is not None
    assert (seen.delegate, seen.serial, seen.stands) == (LU, mine.serial, True)
    assert ceremony.certificate_seen(lived_week, mine.qr[:-1]) is None
    certificates.void(lived_week, LU, mine.serial, "wrong name")
    again = ceremony.certificate_seen(lived_week, mine.qr)
    assert again is not None
    assert not again.stands


def test_what_was_not_handed_over_is_listed_with_where_to_send_it(lived_week: Desk) -> None:
    first, second, *rest = turns(lived_week)
    for one in rest:
        ceremony.hand_over(lived_week, one)
    ceremony.keep_back(lived_week, first, "=left early")
    now = ceremony.read_ceremony(lived_week.file.read, lived_week.now)
    assert [turn.delegate.id for turn in ceremony.left_over(now)] == [first, second]
    table = ceremony.left_table(lived_week.file.read, now, "ko")
    assert [row[-1] for row in table.rows] == ["보류: =left early", "호명되지 않음"]
    assert len(table.columns) == len(table.rows[0])


def test_how_a_name_is_said_is_kept_with_the_person_and_can_be_taken_back(lived_week: Desk) -> None:
    done = ceremony.say(lived_week, LU, "Lù Zhīwēi")
    person = lived_week.file.read.delegate(LU)
    assert person is not None
    assert person.said == "Lù Zhīwēi"
    undo_batch(lived_week, done.batch)
    entry = ceremony.note(lived_week, LU, "Say it slowly.").entry
    assert lived_week.file.read.stage_facts()[LU].note == "Say it slowly."
    undo(lived_week, entry)
    assert LU not in lived_week.file.read.stage_facts()
