"""The print queue: what is asked for prints once, what is not known is asked about, nothing prints twice unasked."""

import threading
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from companion import paths
from companion.domain.answers import Answer, UserError
from companion.domain.delegates import Delegate
from companion.domain.documents import StockChoice
from companion.domain.entry import Kind
from companion.domain.printing import QUEUE_CHANGED, QueuedBadge, QueueState, Why
from companion.domain.programme import activity_from_fields, activity_to_fields
from companion.services import printing, roster
from companion.services.desk import Place, check_in, place_of, scan, undo
from companion.services.ports import Desk
from companion.services.programme import change_event, put_activity
from companion.services.sample import write_sample
from companion.store.file import open_file, restore

ROLL = StockChoice("roll", "Roll", 62.0, 100.0, 62.0, 100.0, 1)
SHEET = StockChoice("sheet", "Sheet", 90.0, 55.0, 210.0, 297.0, 4, columns=2, rows=2)


def printing_opening(desk: Desk) -> Place:
    place = place_of(desk.file.read, "activity-opening")
    fields = {**activity_to_fields(place.activity), "print_badges": True}
    return Place(put_activity(desk, activity_from_fields(place.activity.id, fields)), place.checkpoint)


def people(desk: Desk, number: int) -> list[str]:
    return [person.id for person in desk.file.read.delegates()][:number]


def rows(desk: Desk, *states: QueueState) -> list[QueuedBadge]:
    return desk.file.queue.rows(states or None)


def take(desk: Desk, stock: StockChoice = ROLL) -> printing.PrintJob:
    job = printing.next_to_print(desk, printer="Label", template="classic", stock=stock)
    assert job is not None
    return job


def printed(desk: Desk, delegate: str) -> int:
    badge = desk.file.read.active_badge(delegate)
    assert badge is not None
    return badge.printed


def test_checking_in_where_badges_are_printed_queues_one_with_the_mark_as_its_cause(quiet_week: Desk) -> None:
    place = printing_opening(quiet_week)
    (person,) = people(quiet_week, 1)
    reply = check_in(quiet_week, person, place)
    assert reply.answer is Answer.ADMITTED
    (row,) = rows(quiet_week)
    assert (row.id, row.delegate, row.why, row.state, row.cause) == (
        reply.queued, person, Why.CHECK_IN, QueueState.QUEUED, reply.entry,
    )  # fmt: skip
    badge = quiet_week.file.read.active_badge(person)
    assert badge is not None
    assert row.code == badge.code


def test_nothing_is_queued_where_it_was_not_chosen(quiet_week: Desk) -> None:
    (person,) = people(quiet_week, 1)
    assert check_in(quiet_week, person, place_of(quiet_week.file.read, "activity-opening")).queued is None
    assert rows(quiet_week) == []


def test_a_role_that_is_left_out_gets_no_badge_at_check_in(quiet_week: Desk) -> None:
    place = printing_opening(quiet_week)
    first, second = people(quiet_week, 2)
    roster.change(quiet_week, first, {"role": "Guest"})
    change_event(quiet_week, {"no_badge_roles": ["Guest"]})
    assert check_in(quiet_week, first, place).queued is None
    assert check_in(quiet_week, second, place).queued is not None


def test_a_refused_scan_and_a_second_scan_queue_nothing(quiet_week: Desk, clock: Any) -> None:
    place = printing_opening(quiet_week)
    (person,) = people(quiet_week, 1)
    code = quiet_week.file.read.active_badges()[person].code
    scan(quiet_week, code, place)
    clock.forward(60)
    assert scan(quiet_week, code, place).answer is Answer.ALREADY_IN
    assert scan(quiet_week, "000000000000", place).answer is Answer.MISREAD
    assert len(rows(quiet_week)) == 1


def test_undoing_the_check_in_takes_the_badge_out_and_redoing_it_puts_it_back(quiet_week: Desk) -> None:
    place = printing_opening(quiet_week)
    (person,) = people(quiet_week, 1)
    reply = check_in(quiet_week, person, place)
    taken = undo(quiet_week, reply.entry or "")
    assert [row.state for row in rows(quiet_week)] == [QueueState.GIVEN_UP]
    undo(quiet_week, taken.id)
    assert [row.state for row in rows(quiet_week)] == [QueueState.GIVEN_UP, QueueState.QUEUED]
    job = take(quiet_week)
    printing.took(quiet_week, [row.id for row in job.rows])
    assert printed(quiet_week, person) == 1


def test_asking_twice_queues_once_and_a_printed_badge_is_left_out(quiet_week: Desk) -> None:
    first, second = people(quiet_week, 2)
    asked = printing.queue_badges(quiet_week, [first, first, second], why=Why.BY_HAND)
    assert (len(asked.added), asked.waiting) == (2, (first,))
    printing.took(quiet_week, [row.id for row in take(quiet_week).rows])
    again = printing.queue_badges(quiet_week, [first, second], why=Why.WALK_IN)
    assert (again.added, again.printed, again.waiting) == ((), (first,), (second,))
    assert printed(quiet_week, first) == 1


def test_a_reprint_is_asked_for_and_counted(quiet_week: Desk) -> None:
    (person,) = people(quiet_week, 1)
    printing.queue_badges(quiet_week, [person], why=Why.BY_HAND)
    printing.took(quiet_week, [row.id for row in take(quiet_week).rows])
    number = printing.reprint(quiet_week, person)
    with pytest.raises(UserError, match="already"):
        printing.reprint(quiet_week, person)
    assert [row.printed for row in rows(quiet_week, QueueState.QUEUED)] == [1]
    printing.took(quiet_week, [row.id for row in take(quiet_week).rows])
    printing.took(quiet_week, [number])
    assert printed(quiet_week, person) == 2


def test_a_replaced_badge_prints_the_new_code_and_never_the_old(quiet_week: Desk) -> None:
    (person,) = people(quiet_week, 1)
    printing.queue_badges(quiet_week, [person], why=Why.BY_HAND)
    code = roster.replace_badge(quiet_week, person, "lost")
    asked = printing.queue_badges(quiet_week, [person], why=Why.REPLACED)
    assert len(asked.added) == 1
    job = take(quiet_week)
    assert [content.code for content in job.contents] == [code]
    assert [(row.state, row.reason) for row in rows(quiet_week, QueueState.GIVEN_UP)] == [
        (QueueState.GIVEN_UP, printing.NOT_VALID)
    ]


def test_a_badge_given_out_in_the_same_write_can_be_queued_there(quiet_week: Desk) -> None:
    with quiet_week.file.writing(quiet_week.now, "Jiwon") as writing:
        person = roster.put_new(writing, Delegate(id="walk-in-person", latin="Wang Fang", walk_in=True))
        asked = printing.put_in_queue(writing, [person.id], Why.WALK_IN)
    assert len(asked.added) == 1
    assert take(quiet_week).contents[0].latin == "Wang Fang"


def test_a_badge_that_another_desk_printed_meanwhile_is_not_printed_here(quiet_week: Desk) -> None:
    (person,) = people(quiet_week, 1)
    printing.queue_badges(quiet_week, [person], why=Why.BY_HAND)
    roster.badges_printed(quiet_week, [(person, rows(quiet_week)[0].code)])
    assert printing.next_to_print(quiet_week, printer="Label", template="", stock=ROLL) is None
    assert rows(quiet_week)[0].reason == printing.PRINTED_ELSEWHERE


def test_a_failure_keeps_its_reason_until_somebody_tries_again(quiet_week: Desk) -> None:
    (person,) = people(quiet_week, 1)
    printing.queue_badges(quiet_week, [person], why=Why.BY_HAND)
    (row,) = take(quiet_week).rows
    printing.failed(quiet_week, [row.id], "The printer is gone.")
    assert [(r.state, r.reason) for r in rows(quiet_week)] == [(QueueState.FAILED, "The printer is gone.")]
    assert printing.queue_badges(quiet_week, [person], why=Why.CHECK_IN).waiting == (person,)
    assert printing.try_again(quiet_week, [row.id], printer="Lobby") == 1
    job = take(quiet_week)
    assert job.printer == "Lobby"
    printing.took(quiet_week, [row.id])
    assert printed(quiet_week, person) == 1
    assert printing.try_again(quiet_week, [row.id]) == 0
    assert printing.give_up(quiet_week, [row.id]) == 0


def test_what_was_given_up_does_not_print(quiet_week: Desk) -> None:
    (person,) = people(quiet_week, 1)
    (number,) = printing.queue_badges(quiet_week, [person], why=Why.BY_HAND).added
    assert printing.give_up(quiet_week, [number]) == 1
    assert printing.next_to_print(quiet_week, printer="Label", template="", stock=ROLL) is None


def test_an_unknown_number_is_answered_in_words(quiet_week: Desk) -> None:
    with pytest.raises(UserError, match="no badge 99 in the print queue"):
        printing.try_again(quiet_week, [99])


def test_what_was_printing_when_the_program_ended_is_asked_about(quiet_week: Desk) -> None:
    first, second = people(quiet_week, 2)
    printing.queue_badges(quiet_week, [first, second], why=Why.BY_HAND)
    (row,) = take(quiet_week).rows
    again = Desk(open_file(quiet_week.file.path), quiet_week.clock, "Jiwon")  # as if started anew
    try:
        assert [unsure.id for unsure in printing.pick_up(again)] == [row.id]
        assert [waiting.delegate for waiting in rows(again, QueueState.QUEUED)] == [second]
        assert [taken.delegate for taken in take(again).rows] == [second]
        assert printing.queue_badges(again, [first], why=Why.CHECK_IN).waiting == (first,)
        printing.took(again, [row.id])
        assert printed(again, first) == 1
    finally:
        again.file.close()


def test_a_restored_backup_prints_nothing_of_its_former_life(quiet_week: Desk, tmp_path: Path) -> None:
    printing.queue_badges(quiet_week, people(quiet_week, 3), why=Why.BY_HAND)
    backup = quiet_week.file.back_up(tmp_path / "backup.companion")
    with restore(backup, tmp_path / "restored.companion") as file:
        copy = Desk(file, quiet_week.clock)
        assert file.queue.rows() == []
        assert printing.next_to_print(copy, printer="Label", template="", stock=ROLL) is None
    assert len(rows(quiet_week)) == 3


def test_a_part_used_sheet_is_filled_from_its_next_free_label(quiet_week: Desk) -> None:
    printing.queue_badges(quiet_week, people(quiet_week, 7), why=Why.BY_HAND)
    printing.start_page_at(quiet_week, SHEET, 3)
    seen = []
    for _ in range(3):
        job = take(quiet_week, SHEET)
        seen.append((job.start_at, len(job.rows)))
        printing.handed_over(quiet_week, job, "Label-1")
        printing.took(quiet_week, [row.id for row in job.rows])
    assert seen == [(3, 2), (1, 4), (1, 1)]
    assert printing.next_label(quiet_week, SHEET) == 2
    with pytest.raises(UserError, match="no label 5"):
        printing.start_page_at(quiet_week, SHEET, 5)


def test_a_test_badge_prints_and_counts_for_nobody(quiet_week: Desk) -> None:
    number = printing.queue_test(quiet_week)
    printing.queue_test(quiet_week)
    job = take(quiet_week)
    assert (job.rows[0].id, job.contents[0].code) == (number, printing.TEST_CODE)
    before = quiet_week.file.read.entry_count()
    printing.took(quiet_week, [number])
    assert quiet_week.file.read.entry_count() == before


def test_the_change_feed_hears_of_the_queue(quiet_week: Desk) -> None:
    told: list[frozenset[str]] = []
    file = open_file(quiet_week.file.path, told.append)
    try:
        other = Desk(file, quiet_week.clock)
        (number,) = printing.queue_badges(other, people(quiet_week, 1), why=Why.BY_HAND).added
        printing.give_up(other, [number])
    finally:
        file.close()
    assert told == [frozenset({QUEUE_CHANGED})] * 2


def test_two_programs_that_race_queue_each_badge_once(quiet_week: Desk) -> None:
    everybody = people(quiet_week, 12)
    quiet_week.file.queue.rows()
    with quiet_week.file.writing(quiet_week.now, "") as writing:
        writing.desk()
    others = [Desk(open_file(quiet_week.file.path), quiet_week.clock) for _ in range(3)]
    gate = threading.Barrier(len(others))

    def ask(desk: Desk) -> None:
        gate.wait()
        for person in everybody:
            printing.queue_badges(desk, [person], why=Why.CHECK_IN)

    threads = [threading.Thread(target=ask, args=(desk,)) for desk in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for desk in others:
        desk.file.close()
    assert Counter(row.delegate for row in rows(quiet_week)) == Counter(everybody)


class NeverTwice(RuleBasedStateMachine):
    """Random orders of check-ins, undos, reprints, printing, faults and restarts."""

    folder: Path
    now = datetime(2016, 4, 25, 0, 20, tzinfo=UTC)

    def __init__(self) -> None:
        super().__init__()
        self.path = self.folder / f"never-{len(list(self.folder.iterdir()))}.companion"
        made = write_sample(self.path, paths.resources() / "samples", self.clock, as_dated=True, marks=False)
        self.desk = Desk(made.file, self.clock, "Jiwon")
        self.place = printing_opening(self.desk)
        self.people = people(self.desk, 2)
        self.came_out: Counter[str] = Counter()  # what a person finds in the printer, by code
        self.allowed: Counter[str] = Counter()
        self.said: list[str] = []
        self.job: printing.PrintJob | None = None
        self.out = False

    def clock(self) -> datetime:
        return self.now

    def teardown(self) -> None:
        self.desk.file.close()

    @rule(who=st.integers(0, 1))
    def checks_in(self, who: int) -> None:
        reply = check_in(self.desk, self.people[who], self.place, admit_anyway="asked")
        if reply.entry is not None:
            self.said.append(reply.entry)

    @rule(which=st.integers(0, 50))
    def takes_back(self, which: int) -> None:
        entry = self.desk.file.read.entry(self.said[which % len(self.said)]) if self.said else None
        if entry is not None and not self.desk.file.read.undone(entry):
            self.said.append(undo(self.desk, entry.id).id)

    @rule(who=st.integers(0, 1))
    def asks_by_hand(self, who: int) -> None:
        printing.queue_badges(self.desk, [self.people[who]], why=Why.BY_HAND)

    @rule(who=st.integers(0, 1))
    def reprints(self, who: int) -> None:
        badge = self.desk.file.read.active_badge(self.people[who])
        assert badge is not None
        if self.desk.file.queue.open_row(self.people[who], badge.code) is None:
            printing.reprint(self.desk, self.people[who])
            self.allowed[badge.code] += bool(badge.printed)

    @rule(who=st.integers(0, 1))
    def loses_the_badge(self, who: int) -> None:
        roster.replace_badge(self.desk, self.people[who], "lost")
        printing.queue_badges(self.desk, [self.people[who]], why=Why.REPLACED)

    @precondition(lambda self: self.job is None)
    @rule()
    def takes_the_next(self) -> None:
        self.job = printing.next_to_print(self.desk, printer="Label", template="", stock=ROLL)
        self.out = False

    @precondition(lambda self: self.job is None)
    @rule()
    def prints_the_next_from_end_to_end(self) -> None:
        self.takes_the_next()
        if self.job is not None:
            self.the_printer_prints()
            self.it_is_written_down()

    @precondition(lambda self: self.job is not None and not self.out)
    @rule()
    def the_printer_prints(self) -> None:
        assert self.job is not None
        self.came_out.update(row.code for row in self.job.rows)
        self.out = True

    @precondition(lambda self: self.out and self.job is not None)
    @rule()
    def it_is_written_down(self) -> None:
        assert self.job is not None
        printing.took(self.desk, [row.id for row in self.job.rows])
        self.job, self.out = None, False

    @precondition(lambda self: self.job is not None and not self.out)
    @rule()
    def the_printer_refuses(self) -> None:
        assert self.job is not None
        printing.failed(self.desk, [row.id for row in self.job.rows], "No paper.")
        self.job = None

    @rule()
    def the_program_starts_anew(self) -> None:
        self.desk.file.close()
        self.desk = Desk(open_file(self.path), self.clock, "Jiwon")
        printing.pick_up(self.desk)
        self.job, self.out = None, False

    @rule()
    def tries_all_again(self) -> None:
        for row in rows(self.desk, QueueState.FAILED, QueueState.UNSURE):
            printing.try_again(self.desk, [row.id])
            self.allowed[row.code] += row.state is QueueState.UNSURE  # asked: whoever says so looked at the printer

    @rule()
    def says_it_came_out(self) -> None:
        for row in rows(self.desk, QueueState.UNSURE):
            printing.took(self.desk, [row.id])

    @rule()
    def gives_up_what_failed(self) -> None:
        for row in rows(self.desk, QueueState.FAILED):
            printing.give_up(self.desk, [row.id])

    @invariant()
    def nothing_came_out_twice_unasked(self) -> None:
        for code, times in self.came_out.items():
            assert times <= 1 + self.allowed[code]

    @invariant()
    def each_badge_has_one_place_in_the_queue(self) -> None:
        open_codes = [row.code for row in self.desk.file.queue.rows() if row.state.is_open]
        assert len(open_codes) == len(set(open_codes))


def test_nothing_prints_twice_unasked_in_any_order(tmp_path: Path) -> None:
    here = type("NeverTwiceHere", (NeverTwice,), {"folder": tmp_path})
    run_state_machine_as_test(here, settings=settings(max_examples=30, stateful_step_count=30, deadline=None))


def test_the_journal_counts_each_badge_that_the_printer_took(quiet_week: Desk) -> None:
    printing.queue_badges(quiet_week, people(quiet_week, 3), why=Why.BY_HAND)
    while job := printing.next_to_print(quiet_week, printer="Label", template="", stock=ROLL):
        printing.took(quiet_week, [row.id for row in job.rows])
    said = [entry for _, entry in quiet_week.file.read.journal() if entry.kind == Kind.BADGE_PRINTED]
    assert len(said) == 3
