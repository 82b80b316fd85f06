"""Walk-ins and the reasons of those who were let in are seen in every report."""

from companion.domain.delegates import Delegate
from companion.domain.reports import ReportTable
from companion.services.desk import LET_IN, check_in, give_reason, place_of
from companion.services.ports import Desk
from companion.services.reports import attendance_tables, paper_reports, totals
from companion.services.standing import standings
from companion.services.walk_in import add_walk_in


def walk_in(desk: Desk) -> Delegate:
    person = Delegate(id="", native="陈嘉怡", latin="Chen Jiayi", delegation="Shanghai")
    return add_walk_in(desk, person, place_of(desk.file.read, "activity-opening"), to_print=False).delegate


def column(table: ReportTable, header: str) -> int:
    return [one.header for one in table.columns].index(header)


def test_the_spreadsheet_says_who_was_a_walk_in_and_how_many_there_were(quiet_week: Desk) -> None:
    added = walk_in(quiet_week)
    table = attendance_tables(quiet_week.file.read, quiet_week.now, languages=("en", "zh"))[0]
    marked = [row for row in table.rows if row[column(table, "Walk-in / 现场登记")]]
    assert [row[0] for row in marked] == [added.native]
    assert len(table.rows) == 18
    assert "Walk-ins / 现场登记人数: 1" in table.notes
    found = totals(standings(quiet_week.file.read, quiet_week.now), quiet_week.file.read.activities())
    assert (found.delegates, found.walk_ins) == (18, 1)


def test_a_report_without_walk_ins_does_not_speak_of_them(quiet_week: Desk) -> None:
    table = attendance_tables(quiet_week.file.read, quiet_week.now)[0]
    assert not [row for row in table.rows if row[column(table, "Walk-in")]]
    assert not [note for note in table.notes if "Walk-ins" in note]
    assert not [row for part in paper_reports(quiet_week.file.read, quiet_week.now) for row in part.rows if row.note]


def test_on_paper_a_walk_in_is_marked_behind_the_name_and_counted(quiet_week: Desk) -> None:
    added = walk_in(quiet_week)
    (part,) = paper_reports(quiet_week.file.read, quiet_week.now, languages=("en", "ko"), delegation="Shanghai")
    assert {row.native: row.note for row in part.rows if row.note} == {added.native: "Walk-in / 현장 등록"}
    assert "Walk-ins / 현장 등록 인원: 1" in part.titles[-1]


def test_the_times_say_why_somebody_was_let_in(quiet_week: Desk) -> None:
    read = quiet_week.file.read
    place = place_of(read, "activity-transport")  # tomorrow: not open yet
    who = read.delegates()[0]
    reply = check_in(quiet_week, who.id, place, admit_anyway=LET_IN)
    assert reply.entry is not None
    give_reason(quiet_week, reply.entry, "Sets the room up")
    times = attendance_tables(read, quiet_week.now)[1]
    reasons = [row[column(times, "Reason")] for row in times.rows if row[0] == who.native]
    assert [one for one in reasons if one] == ["Sets the room up"]
