"""What staff at a check-in desk get for each scan, key and click, without a window."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from companion.domain.answers import Answer, UserError
from companion.domain.attendance import How, MarkState
from companion.domain.codes import new_code
from companion.domain.delegates import Delegate
from companion.domain.entry import Kind
from companion.domain.photos import Photo
from companion.presenters.answers import Act
from companion.presenters.board import LISTED, UNDO_STEPS, Tally, Undoable
from companion.presenters.changes import EVERYTHING, Changes
from companion.presenters.checkin import CheckInPresenter
from companion.presenters.desk_state import CheckInState
from companion.presenters.runner import InlineRunner
from companion.services import desk as door
from companion.services import programme, roster
from companion.services.desk import LET_IN
from companion.services.photos import put_photo, remove_photo
from companion.services.ports import Desk

LECTURE = datetime(2016, 4, 26, 0, 40, tzinfo=UTC)
"""Tuesday 09:40 in Seoul: the lecture is on."""
SEMINARS = datetime(2016, 4, 26, 5, 30, tzinfo=UTC)
"""Tuesday 14:30: two seminars, for group A and group B."""


class SlowRunner(InlineRunner):
    """Keeps what was asked of the writer until it is let go, as a busy disk does."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def write(self, fn: Any, done: Any, failed: Any) -> None:
        self.waiting.append(lambda: InlineRunner.write(self, fn, done, failed))

    def let_go(self) -> None:
        waiting, self.waiting = self.waiting, []
        for one in waiting:
            one()


@dataclass
class Seat:
    """A presenter with everything it said."""

    desk: Desk
    clock: Any
    states: list[CheckInState] = field(default_factory=list)
    undone: list[Undoable] = field(default_factory=list)
    troubles: list[UserError] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    runner: Any = field(default_factory=InlineRunner)
    presenter: CheckInPresenter = field(init=False)

    def __post_init__(self) -> None:
        self.presenter = CheckInPresenter(
            self.desk, self.runner, self.changes, self.states.append, self.undone.append, self.troubles.append
        )

    @property
    def state(self) -> CheckInState:
        return self.presenter.state

    @property
    def answer(self) -> Answer | None:
        return None if self.state.result is None else self.state.result.reply.answer

    def person(self, latin: str) -> Delegate:
        return next(one for one in self.desk.file.read.delegates() if one.latin == latin)

    def code(self, latin: str) -> str:
        return self.desk.file.read.active_badges()[self.person(latin).id].code

    def scan(self, latin: str) -> Answer | None:
        self.presenter.submit(self.code(latin))
        return self.answer

    def marks(self, latin: str, activity: str = "activity-transport") -> int:
        return len(self.desk.file.read.presence(self.person(latin).id, activity).sightings)


@pytest.fixture
def seat(quiet_week: Desk, clock: Any) -> Seat:
    clock.now = LECTURE
    return Seat(quiet_week, clock)


def test_a_scan_is_green_only_with_the_mark_on_disk(seat: Seat) -> None:
    assert seat.scan("Lu Zhiwei") is Answer.ADMITTED
    result = seat.state.result
    assert result is not None
    assert result.reply.entry is not None
    assert seat.desk.file.read.entry(result.reply.entry) is not None
    assert seat.state.board.counts is not None
    assert seat.state.board.counts.arrived == 1
    assert [scan.delegate.latin for scan in seat.state.board.recent if scan.delegate] == ["Lu Zhiwei"]


def test_the_same_code_within_three_seconds_is_ignored_in_silence(seat: Seat, clock: Any) -> None:
    seat.scan("Lu Zhiwei")
    first = seat.state.result
    clock.forward(2)
    seat.scan("Lu Zhiwei")
    assert seat.state.result == first
    clock.forward(4)
    assert seat.scan("Lu Zhiwei") is Answer.ALREADY_IN
    assert seat.marks("Lu Zhiwei") == 1


def test_two_people_within_three_seconds_are_two_greens(seat: Seat) -> None:
    seat.scan("Lu Zhiwei")
    first = seat.state.result
    assert seat.scan("Han Jinghe") is Answer.ADMITTED
    second = seat.state.result
    assert first is not None
    assert second is not None
    assert second.number > first.number


def test_scans_during_a_slow_write_are_all_answered_in_order(quiet_week: Desk, clock: Any) -> None:
    clock.now = LECTURE
    runner = SlowRunner()
    seat = Seat(quiet_week, clock, runner=runner)
    everybody = [one.latin for one in quiet_week.file.read.delegates()]
    for latin in everybody:
        seat.presenter.submit(seat.code(latin))
    assert seat.state.result is None
    runner.let_go()
    assert all(seat.marks(latin) == 1 for latin in everybody)
    seen = dict.fromkeys(s.result.reply.delegate.latin for s in seat.states if s.result and s.result.reply.delegate)
    assert list(seen) == everybody


def test_a_scan_is_timed_when_it_was_read_not_when_the_disk_was_free(quiet_week: Desk, clock: Any) -> None:
    clock.now = LECTURE
    runner = SlowRunner()
    seat = Seat(quiet_week, clock, runner=runner)
    seat.presenter.submit(seat.code("Lu Zhiwei"))
    clock.forward(40)
    runner.let_go()
    presence = seat.desk.file.read.presence(seat.person("Lu Zhiwei").id, "activity-transport")
    assert presence.sightings[0].at == LECTURE


def test_green_and_amber_leave_after_half_a_minute_but_red_stays(seat: Seat, clock: Any) -> None:
    seat.scan("Lu Zhiwei")
    clock.forward(29)
    seat.presenter.tick()
    assert seat.answer is Answer.ADMITTED
    clock.forward(1)
    seat.presenter.tick()
    assert seat.state.result is None
    seat.presenter.submit(new_code())
    clock.forward(600)
    seat.presenter.tick()
    assert seat.answer is Answer.UNKNOWN


def test_a_note_stays_until_it_is_done_and_is_then_gone_for_today(seat: Seat, clock: Any) -> None:
    seat.scan("Long Qingyang")
    result = seat.state.result
    assert result is not None
    assert result.reply.note
    assert result.acts == (Act.NOTE_DONE, Act.NOTE_LATER)
    clock.forward(600)
    seat.presenter.tick()
    assert seat.state.result is not None
    assert seat.presenter.act(Act.NOTE_DONE)
    assert seat.state.result is None
    clock.now = SEMINARS
    seat.presenter.tick()
    seat.presenter.choose("activity-seminar-b")
    seat.scan("Long Qingyang")
    assert seat.state.result is not None
    assert not seat.state.result.reply.note


def test_unknown_and_misread_are_told_apart(seat: Seat, clock: Any) -> None:
    stranger = new_code()
    seat.presenter.submit(stranger)
    assert seat.answer is Answer.UNKNOWN
    assert seat.state.board.recent[0].code == stranger
    clock.forward(1)
    wrong = stranger[:-1] + str((int(stranger[-1]) + 1) % 10)
    seat.presenter.submit(wrong)
    assert seat.answer is Answer.MISREAD
    assert [one.answer for one in seat.state.board.recent[:2]] == [Answer.MISREAD, Answer.UNKNOWN]


def test_a_replaced_badge_is_stopped_and_the_same_person_can_be_checked_in(seat: Seat) -> None:
    old = seat.code("Li Yutong")
    roster.replace_badge(seat.desk, seat.person("Li Yutong").id, "lost on the bus")
    seat.presenter.submit(old)
    assert seat.answer is Answer.REPLACED
    assert seat.marks("Li Yutong") == 0
    assert seat.presenter.act(Act.SAME_PERSON)
    assert seat.answer is Answer.ADMITTED
    assert seat.marks("Li Yutong") == 1


def test_letting_somebody_in_keeps_why_and_marks_the_row(seat: Seat, clock: Any) -> None:
    clock.now = SEMINARS
    seat.presenter.choose("activity-seminar-a")
    outsider = next(one.latin for one in seat.desk.file.read.delegates() if one.group == "B" and not one.attention)
    assert seat.scan(outsider) is Answer.NOT_EXPECTED
    assert seat.state.result is not None
    assert seat.state.result.reply.better is not None
    assert seat.state.result.reply.better.id == "activity-seminar-b"
    assert seat.marks(outsider, "activity-seminar-a") == 0
    seat.presenter.act(Act.LET_IN)
    assert seat.answer is Answer.ADMITTED
    sighting = seat.desk.file.read.presence(seat.person(outsider).id, "activity-seminar-a").sightings[0]
    assert sighting.reason == LET_IN
    assert seat.state.board.recent[0].let_in


def test_somebody_of_the_other_group_can_be_moved(seat: Seat, clock: Any) -> None:
    clock.now = SEMINARS
    seat.presenter.choose("activity-seminar-a")
    outsider = next(one.latin for one in seat.desk.file.read.delegates() if one.group == "B" and not one.attention)
    seat.scan(outsider)
    assert seat.presenter.act(Act.MOVE_GROUP)
    assert seat.answer is Answer.ADMITTED
    assert seat.person(outsider).group == "A"


def test_at_the_wrong_time_the_running_activity_is_one_key_away(seat: Seat) -> None:
    seat.presenter.choose("activity-waste")
    assert seat.scan("Lu Zhiwei") is Answer.WRONG_TIME
    assert seat.presenter.act(Act.CHANGE_ACTIVITY)
    assert seat.answer is Answer.ADMITTED
    assert seat.state.place is not None
    assert seat.state.place.activity.id == "activity-transport"
    assert not seat.state.by_hand
    assert seat.marks("Lu Zhiwei") == 1
    assert seat.marks("Lu Zhiwei", "activity-waste") == 0


def test_the_earlier_check_in_can_be_undone_from_the_second_scan(seat: Seat, clock: Any) -> None:
    seat.scan("Lu Zhiwei")
    clock.forward(720)
    assert seat.scan("Lu Zhiwei") is Answer.ALREADY_IN
    assert seat.presenter.act(Act.UNDO_EARLIER)
    assert seat.marks("Lu Zhiwei") == 0
    assert seat.state.result is None
    assert [what.delegate.latin for what in seat.undone] == ["Lu Zhiwei"]


def test_undo_takes_back_the_last_and_then_the_one_before(seat: Seat) -> None:
    seat.scan("Lu Zhiwei")
    seat.scan("Han Jinghe")
    assert seat.state.undo is not None
    assert seat.state.undo.delegate.latin == "Han Jinghe"
    assert seat.presenter.undo()
    assert seat.presenter.undo()
    assert not seat.presenter.undo()
    assert seat.marks("Lu Zhiwei") == seat.marks("Han Jinghe") == 0
    assert [what.delegate.latin for what in seat.undone] == ["Han Jinghe", "Lu Zhiwei"]


def test_after_undo_the_same_badge_can_be_scanned_at_once(seat: Seat) -> None:
    seat.scan("Lu Zhiwei")
    seat.presenter.undo()
    assert seat.scan("Lu Zhiwei") is Answer.ADMITTED
    assert seat.marks("Lu Zhiwei") == 1


def test_what_was_done_before_a_restart_can_still_be_undone(seat: Seat, clock: Any) -> None:
    seat.scan("Lu Zhiwei")
    again = Seat(seat.desk, clock)
    assert again.state.undo is not None
    assert again.presenter.undo()
    assert again.marks("Lu Zhiwei") == 0


def test_no_more_than_fifty_steps_are_kept(seat: Seat, clock: Any) -> None:
    people = [one.latin for one in seat.desk.file.read.delegates()]
    for activity in ("activity-transport", "activity-waste", "activity-topis", "activity-closing"):
        seat.presenter.choose(activity)
        for latin in people:
            seat.scan(latin)
            if seat.answer is Answer.WRONG_TIME:
                seat.presenter.act(Act.LET_IN)
    steps = 0
    while seat.presenter.undo():
        steps += 1
    assert steps == UNDO_STEPS


def test_four_scans_in_a_row_that_do_not_fit_ask_whether_the_activity_is_right(seat: Seat, clock: Any) -> None:
    clock.now = SEMINARS
    seat.presenter.choose("activity-seminar-a")
    others = [one.latin for one in seat.desk.file.read.delegates() if one.group == "B"]
    for latin in others[:3]:
        seat.scan(latin)
    assert not seat.state.question
    seat.scan(others[3])
    assert seat.state.question
    seat.presenter.activity_is_right()
    seat.scan(others[4])
    assert not seat.state.question


def test_a_good_scan_ends_the_row_of_misfits(seat: Seat, clock: Any) -> None:
    clock.now = SEMINARS
    seat.presenter.choose("activity-seminar-a")
    people = seat.desk.file.read.delegates()
    others = [one.latin for one in people if one.group == "B"]
    fitting = next(one.latin for one in people if one.group == "A")
    for latin in (*others[:3], fitting, *others[3:5]):
        seat.scan(latin)
    assert not seat.state.question


def test_the_activity_follows_the_clock_until_staff_choose(seat: Seat, clock: Any) -> None:
    assert seat.state.place is not None
    assert seat.state.place.activity.id == "activity-transport"
    seat.presenter.choose("activity-waste")
    assert seat.state.by_hand
    clock.now = SEMINARS
    seat.presenter.tick()
    assert seat.state.place.activity.id == "activity-waste"
    seat.presenter.choose("")
    assert not seat.state.by_hand
    assert seat.state.place.activity.id.startswith("activity-seminar")


def test_with_nothing_on_a_scan_says_what_opens_next(seat: Seat, clock: Any) -> None:
    clock.now = datetime(2016, 4, 26, 3, 30, tzinfo=UTC)
    seat.presenter.tick()
    assert not seat.state.running
    assert seat.state.next is not None
    assert seat.scan("Lu Zhiwei") is Answer.WRONG_TIME


def test_without_any_activity_nothing_is_recorded_and_nothing_breaks(empty_desk: Desk, clock: Any) -> None:
    seat = Seat(empty_desk, clock)
    seat.presenter.submit(new_code())
    assert seat.state.place is None
    assert seat.state.result is None


def test_people_of_a_bus_are_counted_at_each_checkpoint(seat: Seat, clock: Any) -> None:
    clock.now = datetime(2016, 4, 27, 0, 30, tzinfo=UTC)
    seat.presenter.tick()
    assert seat.state.place is not None
    assert seat.state.place.checkpoint == "boarded"
    assert seat.scan("Lu Zhiwei") is Answer.ADMITTED
    seat.presenter.choose_checkpoint("arrived")
    clock.forward(5)
    assert seat.scan("Lu Zhiwei") is Answer.ADMITTED
    assert seat.marks("Lu Zhiwei", "activity-hydrogen") == 2
    # A restart goes on where people were counted last.
    assert Seat(seat.desk, clock).state.place == seat.state.place


def test_going_out_and_coming_back(seat: Seat, clock: Any) -> None:
    clock.now = SEMINARS
    seat.presenter.choose("activity-seminar-a")
    seat.scan("Lu Zhiwei")
    seat.presenter.choose_direction(leaving=True)
    clock.forward(60)
    assert seat.scan("Lu Zhiwei") is Answer.OUT
    seat.presenter.choose_direction(leaving=False)
    clock.forward(60)
    assert seat.scan("Lu Zhiwei") is Answer.BACK_IN


def test_a_refusing_disk_is_shown_until_saving_works_again(seat: Seat, clock: Any, monkeypatch: Any) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(seat.desk.file, "_connection", _FullDisk(seat.desk.file._connection))
        assert seat.scan("Lu Zhiwei") is Answer.NOT_SAVED
        first = seat.state.result
        clock.forward(600)
        seat.presenter.tick()
        seat.presenter.ready()
        assert seat.state.result == first
        assert seat.scan("Lu Zhiwei") is Answer.NOT_SAVED, "a repeat is loud again, not ignored"
    assert seat.marks("Lu Zhiwei") == 0
    assert seat.presenter.act(Act.TRY_AGAIN)
    assert seat.answer is Answer.ADMITTED
    assert seat.marks("Lu Zhiwei") == 1


class _FullDisk:
    def __init__(self, real: sqlite3.Connection) -> None:
        self._real = real

    def execute(self, statement: str, *values: Any) -> Any:
        if statement.startswith("BEGIN"):
            raise sqlite3.OperationalError("database or disk is full")
        return self._real.execute(statement, *values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


def test_a_fault_of_ours_is_never_green(seat: Seat, monkeypatch: Any, caplog: Any) -> None:
    monkeypatch.setattr(door, "scan", lambda *_a, **_k: 1 / 0)
    assert seat.scan("Lu Zhiwei") is Answer.NOT_SAVED
    assert "could not be answered" in caplog.text


def test_search_chooses_with_one_enter_and_checks_in_with_the_next(seat: Seat) -> None:
    seat.presenter.search("lzw")
    assert seat.state.search.chosen is not None
    assert seat.state.search.chosen.delegate.latin == "Lu Zhiwei"
    seat.presenter.search_enter()
    assert seat.state.search.armed
    assert seat.state.result is None
    seat.presenter.search_enter()
    assert seat.answer is Answer.ADMITTED
    assert not seat.state.search.open


def test_typing_on_after_enter_asks_again(seat: Seat) -> None:
    seat.presenter.search("陆")
    seat.presenter.search_enter()
    seat.presenter.search("陆知")
    assert not seat.state.search.armed


def test_arrows_move_in_the_list_and_stop_at_its_ends(seat: Seat) -> None:
    seat.presenter.search("li")
    last = len(seat.state.search.found) - 1
    assert last > 0
    seat.presenter.search_move(-1)
    assert seat.state.search.at == 0
    for _ in range(last + 3):
        seat.presenter.search_move(1)
    assert seat.state.search.at == last


def test_a_whole_badge_number_in_the_search_box_is_a_scan(seat: Seat) -> None:
    seat.presenter.search(seat.code("Lu Zhiwei"))
    seat.presenter.search_enter()
    assert seat.answer is Answer.ADMITTED


def test_somebody_added_meanwhile_is_found(seat: Seat) -> None:
    seat.presenter.search("Featherstone")
    assert seat.state.search.found == ()
    roster.add(seat.desk, Delegate(id="", latin="Wilhelmina Featherstone"))
    seat.presenter.changed(frozenset({Kind.DELEGATE_PUT}))
    seat.presenter.search("Featherstone")
    assert [one.delegate.latin for one in seat.state.search.found] == ["Wilhelmina Featherstone"]


def test_a_scan_closes_the_search(seat: Seat) -> None:
    seat.presenter.search("li")
    seat.scan("Lu Zhiwei")
    assert not seat.state.search.open


def test_a_misspelled_name_is_offered_and_checked_in_like_any_other(seat: Seat) -> None:
    seat.presenter.search("zhiwie")
    assert [(one.delegate.latin, one.similar) for one in seat.state.search.found] == [("Lu Zhiwei", True)]
    assert seat.state.search.exact == 0
    seat.presenter.search_enter()
    seat.presenter.search_enter()
    assert seat.answer is Answer.ADMITTED


def test_who_is_still_awaited_comes_before_who_is_in_already(seat: Seat) -> None:
    first, second = (roster.add(seat.desk, Delegate("", latin=f"Quill {given}")) for given in ("Anna", "Bert"))
    seat.presenter.changed(frozenset({Kind.DELEGATE_PUT}))
    seat.presenter.search("quill")
    assert [one.delegate.id for one in seat.state.search.found] == [first.id, second.id]
    seat.presenter.check_in(first.id)
    seat.presenter.search("quill")
    assert [(one.delegate.id, one.inside) for one in seat.state.search.found] == [
        (second.id, False), (first.id, True),
    ]  # fmt: skip
    assert seat.state.search.found[1].since == seat.desk.now


def test_nobody_moves_in_the_list_while_another_desk_checks_somebody_in(seat: Seat) -> None:
    first, second = (roster.add(seat.desk, Delegate("", latin=f"Quill {given}")) for given in ("Anna", "Bert"))
    seat.presenter.changed(frozenset({Kind.DELEGATE_PUT}))
    seat.presenter.search("quill")
    place = seat.state.place
    assert place is not None
    door.check_in(seat.desk, first.id, place, at=seat.desk.now, how=How.SEARCH)
    seat.presenter.changed(frozenset({Kind.MARKED}))
    found = seat.state.search.found
    assert [(one.delegate.id, one.inside) for one in found] == [(first.id, True), (second.id, False)]


def test_each_count_opens_its_names(seat: Seat) -> None:
    seat.scan("Lu Zhiwei")
    ill = seat.person("Han Jinghe")
    place = seat.state.place
    assert place is not None
    door.mark(seat.desk, [ill.id], place, MarkState.EXCUSED, reason="ill")
    names: dict[Tally, set[str]] = {}
    for tally in Tally:
        seat.presenter.show_names(tally)
        assert seat.state.names is not None
        names[tally] = {one.latin for one in seat.state.names.people}
    assert names[Tally.HERE] == {"Lu Zhiwei"}
    assert names[Tally.EXCUSED] == {"Han Jinghe"}
    assert names[Tally.LEFT] == set()
    assert len(names[Tally.UNKNOWN]) == 15
    assert not names[Tally.UNKNOWN] & {"Lu Zhiwei", "Han Jinghe"}


def test_more_than_sixty_still_to_come_are_a_number(seat: Seat) -> None:
    for number in range(LISTED):
        roster.add(seat.desk, Delegate(id="", latin=f"Guest {number}"))
    seat.presenter.refresh()
    assert seat.state.board.missing == ()
    assert seat.state.board.counts is not None
    assert seat.state.board.counts.unknown == LISTED + 17


def test_marks_of_another_desk_appear(seat: Seat) -> None:
    place = seat.state.place
    assert place is not None
    door.check_in(replace(seat.desk, staff="Minseo"), seat.person("Lu Zhiwei").id, place)
    seat.changes.note(EVERYTHING)
    seat.changes.tell()
    assert seat.state.board.counts is not None
    assert seat.state.board.counts.arrived == 1


def test_an_activity_that_is_moved_is_followed(seat: Seat) -> None:
    place = seat.state.place
    assert place is not None
    later = replace(
        place.activity, start=place.activity.start + timedelta(hours=9), end=place.activity.end + timedelta(hours=9)
    )
    programme.put_activity(seat.desk, later)
    seat.presenter.changed(frozenset({Kind.ACTIVITY_PUT}))
    assert not seat.state.running


def test_typed_digits_are_shown_until_enter(seat: Seat) -> None:
    seat.presenter.typing("4621")
    assert seat.state.typed == "4621"
    seat.presenter.submit(seat.code("Lu Zhiwei"), How.SEARCH)
    assert seat.state.typed == ""
    assert not seat.state.scanner_seen
    seat.scan("Han Jinghe")
    assert seat.state.scanner_seen


def test_a_copy_can_be_saved_elsewhere(seat: Seat, tmp_path: Path) -> None:
    seat.scan("Lu Zhiwei")
    saved: list[Path] = []
    seat.presenter.save_copy(tmp_path / "stick" / "copy.companion", saved.append)
    assert saved[0].is_file()
    seat.presenter.save_copy(Path("/proc/nowhere/copy.companion"), saved.append)
    assert len(seat.troubles) == 1


def test_a_closed_presenter_hears_no_changes(seat: Seat) -> None:
    seat.presenter.close()
    said = len(seat.states)
    seat.changes.note(EVERYTHING)
    seat.changes.tell()
    assert len(seat.states) == said


def test_two_scanners_at_once_check_both_in(seat: Seat) -> None:
    first, second = seat.code("Lu Zhiwei"), seat.code("Han Jinghe")
    stream = "".join(a + b for a, b in zip(first, second, strict=True))
    seat.presenter.submit_mixed((stream + "\n\n",))
    assert (seat.marks("Lu Zhiwei"), seat.marks("Han Jinghe")) == (1, 1)


def test_scanners_that_cannot_be_told_apart_are_a_misread(seat: Seat) -> None:
    first, second = seat.code("Lu Zhiwei"), new_code(lambda _: 3)
    stream = "".join(a + b for a, b in zip(first, second, strict=True))
    seat.presenter.submit_mixed((stream + "\n\n",))
    assert seat.answer is Answer.MISREAD
    assert seat.marks("Lu Zhiwei") == 0


def test_a_scan_leaves_what_somebody_is_typing_in_the_search(seat: Seat) -> None:
    seat.presenter.search("zhang")
    seat.presenter.submit(seat.code("Lu Zhiwei"), keep_search=True)
    assert seat.state.search.query == "zhang"
    seat.presenter.submit(seat.code("Han Jinghe"))
    assert seat.state.search.query == ""


def test_the_first_letter_of_a_ticket_that_came_early_closes_the_search_it_opened(seat: Seat) -> None:
    roster.change(seat.desk, seat.person("Lu Zhiwei").id, {"foreign_codes": ["K7Q-2026-114"]})
    seat.presenter.search("K")
    seat.presenter.submit_mixed(("7Q-2026-114", "K7Q-2026-114"), keep_search=True)
    assert seat.marks("Lu Zhiwei") == 1
    assert seat.state.search.query == ""
    seat.clock.forward(10)
    seat.presenter.search("zhang k")
    seat.presenter.submit_mixed(("7Q-2026-114", "K7Q-2026-114"), keep_search=True)
    assert seat.state.search.query == "zhang k", "somebody is typing a name"


JPEG = b"\xff\xd8\xff a face"


def test_an_answer_brings_the_photo_of_its_person_and_of_nobody_else(seat: Seat) -> None:
    put_photo(seat.desk, seat.person("Lu Zhiwei").id, Photo(JPEG, 3, 4))
    seat.scan("Lu Zhiwei")
    assert seat.state.photo == JPEG
    seat.scan("Han Jinghe")
    assert seat.state.photo == b""
    seat.clock.forward(10)
    assert seat.scan("Lu Zhiwei") is Answer.ALREADY_IN
    assert seat.state.photo == JPEG


def test_a_photo_that_was_just_taken_shows_on_the_answer_and_leaves_it_when_removed(seat: Seat) -> None:
    seat.scan("Lu Zhiwei")
    put_photo(seat.desk, seat.person("Lu Zhiwei").id, Photo(JPEG, 3, 4))
    seat.presenter.changed(frozenset({Kind.PHOTO_PUT}))
    assert seat.state.photo == JPEG
    remove_photo(seat.desk, seat.person("Lu Zhiwei").id)
    seat.presenter.changed(frozenset({Kind.PHOTO_PUT}))
    assert seat.state.photo == b""


def test_a_photo_is_in_no_text_of_the_desk_and_in_nothing_it_tells_others(seat: Seat) -> None:
    put_photo(seat.desk, seat.person("Lu Zhiwei").id, Photo(JPEG, 3, 4))
    seat.scan("Lu Zhiwei")
    assert "a face" not in repr(seat.state)
    assert all(JPEG not in vars_of(part) for part in (seat.state.result, seat.state.result.reply))


def vars_of(part: Any) -> list[Any]:
    return [getattr(part, name) for name in part.__slots__]
