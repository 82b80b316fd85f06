"""The desk's panels: walk-in, new badge, reason, whole delegation; a scan goes on being answered while one is open."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import pytest

from companion.bootstrap import Program
from companion.domain.answers import Answer, UserError
from companion.domain.delegates import Delegate
from companion.domain.parties import Contact, PartyKind
from companion.domain.programme import Expected
from companion.presenters.answers import Act
from companion.presenters.board import Deed, Undoable
from companion.presenters.changes import Changes
from companion.presenters.checkin import CheckInPresenter
from companion.presenters.delegation_panel import DelegationPanel
from companion.presenters.desk_panels import Telling, Told
from companion.presenters.desk_state import CheckInState
from companion.presenters.new_badge import NewBadge, ReasonGiven
from companion.presenters.permissions import CHECK_IN, seen
from companion.presenters.runner import InlineRunner
from companion.presenters.walk_in import WalkInForm
from companion.services import corrections, roster
from companion.services.corrections import Correction, Truth
from companion.services.delegation import delegations_to_come
from companion.services.desk import LET_IN, scan
from companion.services.parties import put
from companion.services.ports import Desk

LECTURE = datetime(2016, 4, 26, 0, 40, tzinfo=UTC)
"""Tuesday 09:40 in Seoul: the lecture is on."""
SEMINARS = datetime(2016, 4, 26, 5, 30, tzinfo=UTC)
"""Tuesday 14:30: two seminars, for group A and group B."""


@dataclass
class Seat:
    """A presenter with everything it said."""

    desk: Desk
    told: list[Telling] = field(default_factory=list)
    undone: list[Undoable] = field(default_factory=list)
    troubles: list[UserError] = field(default_factory=list)
    presenter: CheckInPresenter = field(init=False)

    def __post_init__(self) -> None:
        changes = Changes()
        self.presenter = CheckInPresenter(
            self.desk, InlineRunner(), changes, lambda _state: None, self.undone.append, self.troubles.append,
            None, Program().lists, self.told.append,
        )  # fmt: skip

    @property
    def state(self) -> CheckInState:
        return self.presenter.state

    @property
    def answer(self) -> Answer | None:
        return None if self.state.result is None else self.state.result.reply.answer

    @property
    def form(self) -> WalkInForm:
        assert isinstance(self.state.panel, WalkInForm)
        return self.state.panel

    @property
    def group(self) -> DelegationPanel:
        assert isinstance(self.state.panel, DelegationPanel)
        return self.state.panel

    def person(self, latin: str) -> Delegate:
        return next(one for one in self.desk.file.read.delegates() if one.latin == latin)

    def code(self, latin: str) -> str:
        return self.desk.file.read.active_badges()[self.person(latin).id].code

    def add(self, name: str, **more: str) -> None:
        self.presenter.panels.add()
        self.presenter.panels.walk_in.type(name=name, **more)
        self.presenter.panels.walk_in.add()


@pytest.fixture
def seat_at(quiet_week: Desk, clock: Any) -> Callable[[datetime], Seat]:
    def sit(now: datetime) -> Seat:
        clock.now = now
        return Seat(quiet_week)

    return sit


@pytest.fixture
def seat(seat_at: Callable[[datetime], Seat]) -> Seat:
    return seat_at(LECTURE)


def test_a_walk_in_is_added_checked_in_shown_and_taken_back_as_one(seat: Seat) -> None:
    seat.add("陈嘉怡", delegation="上海")
    assert seat.state.panel is None
    assert seat.answer is Answer.ADMITTED
    added = seat.person("Chen Jiayi")
    assert (added.native, added.delegation, added.walk_in) == ("陈嘉怡", "Shanghai", True)
    assert seat.told[-1].what is Told.ADDED
    assert seat.told[-1].queued
    assert seat.state.result is not None
    assert seat.state.result.badge is not None
    assert seat.state.undo is not None
    assert seat.state.undo.deed is Deed.WALK_IN
    assert seat.presenter.undo()
    assert seat.desk.file.read.delegate(added.id) is None
    assert seat.answer is None
    assert seat.undone[-1].delegate.id == added.id


@pytest.mark.parametrize(
    ("name", "other", "native", "latin"),
    [
        ("张伟 Zhang Wei", "", "张伟", "Zhang Wei"),
        ("Zhang Wei", "张伟", "张伟", "Zhang Wei"),
        ("Wei Zhang", "", "", "Wei Zhang"),
        ("홍길동", "", "홍길동", "Hong Gildong"),
    ],
)
def test_one_box_is_enough_and_either_script_may_stand_in_it(
    seat: Seat, name: str, other: str, native: str, latin: str
) -> None:
    seat.presenter.panels.add()
    seat.presenter.panels.walk_in.type(name=name, other=other)
    assert (seat.form.native, seat.form.latin) == (native, latin)


def test_a_scan_is_answered_and_the_panel_keeps_what_was_typed(seat: Seat) -> None:
    seat.presenter.panels.add("Anna")
    seat.presenter.panels.walk_in.type(delegation="Wien")
    seat.presenter.panels.walk_in.choose_role("Guest")
    seat.presenter.submit(seat.code("Gu Mingche"))
    assert seat.answer is Answer.ADMITTED
    assert (seat.form.name, seat.form.delegation, seat.form.role) == ("Anna", "Wien", "Guest")


def test_somebody_of_the_same_name_is_shown_first_and_can_be_checked_in_instead(seat: Seat) -> None:
    before = seat.desk.file.read.delegate_count()
    seat.add("Mingche Gu")
    assert seat.form.asks
    assert [one.latin for one in seat.form.doubles] == ["Gu Mingche"]
    assert seat.desk.file.read.delegate_count() == before
    assert seat.presenter.panels.instead()
    assert seat.state.panel is None
    assert seat.answer is Answer.ADMITTED
    assert seat.desk.file.read.delegate_count() == before


def test_a_second_person_of_the_same_name_is_added_at_the_second_enter(seat: Seat) -> None:
    before = seat.desk.file.read.delegate_count()
    seat.add("Mingche Gu")
    seat.presenter.panels.walk_in.add()
    assert seat.desk.file.read.delegate_count() == before + 1
    assert seat.answer is Answer.ADMITTED


def test_without_a_name_nothing_is_added_and_the_panel_says_so(seat: Seat) -> None:
    before = seat.desk.file.read.delegate_count()
    seat.add("  ", delegation="Busan")
    assert seat.form.without_name
    assert seat.desk.file.read.delegate_count() == before
    seat.presenter.panels.walk_in.type(name="A")
    assert not seat.form.without_name


def test_known_delegations_are_offered_until_one_stands_there(seat: Seat) -> None:
    seat.presenter.panels.add()
    seat.presenter.panels.walk_in.type(delegation="sha")
    assert [one.name for one in seat.form.offered] == ["Shanghai"]
    assert seat.presenter.panels.walk_in.complete()
    assert seat.form.delegation == "Shanghai"
    assert seat.form.offered == ()


def test_a_lost_badge_takes_two_steps_and_is_taken_back_in_one(seat: Seat) -> None:
    old = seat.code("Gu Mingche")
    seat.presenter.submit(old)
    assert seat.presenter.panels.replace_badge()
    assert isinstance(seat.state.panel, NewBadge)
    assert (seat.state.panel.why, seat.state.panel.ending) == ("lost", old[-4:])
    seat.presenter.panels.new_badge.replace()
    assert seat.state.panel is None
    place = seat.state.place
    assert place is not None
    assert scan(seat.desk, old, place).answer is Answer.REPLACED
    assert seat.code("Gu Mingche") != old
    assert seat.told[-1].what is Told.NEW_BADGE
    assert seat.presenter.undo()
    assert seat.code("Gu Mingche") == old


def test_another_reason_is_kept_with_the_badge(seat: Seat) -> None:
    seat.presenter.submit(seat.code("Gu Mingche"))
    seat.presenter.panels.replace_badge()
    assert seat.presenter.panels.digit("2")
    assert not seat.presenter.panels.digit("7")
    seat.presenter.panels.new_badge.move(1)
    seat.presenter.panels.new_badge.replace()
    ended = [one for one in seat.desk.file.read.badges(seat.person("Gu Mingche").id) if one.reason]
    assert [one.reason for one in ended] == ["wrong name"]


def test_nobody_on_show_has_no_badge_to_replace(seat: Seat) -> None:
    assert not seat.presenter.panels.replace_badge()
    assert seat.state.panel is None
    assert not seat.presenter.panels.digit("1")


def test_the_reason_of_the_last_let_in_is_edited_later(seat_at: Callable[[datetime], Seat]) -> None:
    seat = seat_at(SEMINARS)
    place = seat.state.place
    assert place is not None
    outsider = next(one for one in seat.desk.file.read.delegates() if not place.activity.expected.includes(one))
    seat.presenter.check_in(outsider.id)
    assert seat.answer is Answer.NOT_EXPECTED
    assert not seat.presenter.panels.give_reason()
    assert seat.presenter.act(Act.LET_IN)
    seat.presenter.ready()
    assert seat.presenter.panels.give_reason()
    assert isinstance(seat.state.panel, ReasonGiven)
    assert (seat.state.panel.delegate.id, seat.state.panel.reason) == (outsider.id, LET_IN)
    seat.presenter.panels.reason.write("Changed groups with the leader's leave")
    assert seat.state.panel is None
    sighting = seat.desk.file.read.presence(outsider.id, place.activity.id).sightings[0]
    assert sighting.reason == "Changed groups with the leader's leave"


def busan(seat: Seat) -> list[str]:
    five = [one.id for one in seat.desk.file.read.delegates()[:5]]
    roster.change_all(seat.desk, five, {"delegation": "Busan"})
    roster.cancel(seat.desk, five[4])
    return five


def test_a_delegation_is_offered_with_how_many_of_it_are_still_to_come(seat: Seat) -> None:
    def awaited() -> dict[str, int | None]:
        seat.presenter.panels.whole_delegation()
        known = seat.group.known
        assert [one.to_come == 0 for one in known] == sorted(one.to_come == 0 for one in known)
        return {one.name: one.to_come for one in known}

    five = busan(seat)
    assert awaited()["Busan"] == 4
    seat.presenter.check_in(five[0])
    place = seat.state.place
    assert place is not None
    corrections.correct(seat.desk, Correction(five[1], place.activity.id, Truth.EXCUSED, "ill"))
    excused_of = awaited()
    assert excused_of["Busan"] == 2
    for name, count in excused_of.items():
        seat.presenter.panels.whole_delegation(name)
        assert seat.group.ticked == count
        assert len(seat.group.rows) >= seat.group.ticked
    only_one = replace(place, activity=replace(place.activity, expected=Expected(delegates=(five[2],))))
    there = delegations_to_come(seat.desk.file.read, only_one)
    assert {one.name: one.to_come for one in there if one.to_come} == {"Busan": 1}


def test_a_delegation_comes_in_but_for_whom_was_unticked(seat: Seat) -> None:
    five = busan(seat)
    seat.presenter.panels.whole_delegation()
    seat.presenter.panels.delegation.type("bus")
    seat.presenter.panels.delegation.enter()
    assert [row.ticked for row in seat.group.rows] == [True, True, True, True, False]
    seat.presenter.panels.delegation.toggle(five[1])
    assert seat.group.ticked == 3
    seat.presenter.panels.delegation.enter()
    assert seat.state.group is not None
    assert len(seat.state.group.reply.checked_in) == 3
    assert not seat.state.group.reply.refused
    assert seat.state.board.counts is not None
    assert seat.state.board.counts.here == 3

    one = five[2]
    seat.presenter.panels.delegation.toggle(one)
    assert seat.state.board.counts is not None
    assert seat.state.board.counts.here == 2
    assert seat.state.undo is not None
    assert (seat.state.undo.deed, seat.state.undo.count) == (Deed.DELEGATION, 3)
    assert seat.presenter.undo()
    assert seat.state.board.counts is not None
    assert seat.state.board.counts.here == 0
    assert not [row for row in seat.group.rows if row.entry]


def test_who_is_ticked_against_an_objection_is_refused_by_name(seat: Seat) -> None:
    five = busan(seat)
    seat.presenter.panels.whole_delegation("Busan")
    seat.presenter.panels.delegation.toggle(five[4])
    seat.presenter.panels.delegation.enter()
    answer = seat.state.group
    assert answer is not None
    assert [one.delegate.id for one in answer.reply.refused if one.delegate] == [five[4]]
    assert {row.delegate.id: row.answer for row in seat.group.rows}[five[4]] is Answer.CANCELLED
    seat.presenter.submit(seat.code("Lu Zhiwei"))
    assert seat.state.group is None


def test_the_panels_of_the_desk_open_for_whoever_is_on_show(seat: Seat) -> None:
    seat.presenter.submit(seat.code("Gu Mingche"))
    seat.presenter.panels.whole_delegation()
    assert seat.group.name == "Shanghai"
    assert seat.presenter.panels.close()
    assert not seat.presenter.panels.close()


def test_after_a_restart_a_delegation_is_still_taken_back_in_one(seat: Seat) -> None:
    busan(seat)
    seat.presenter.panels.whole_delegation("Busan")
    seat.presenter.panels.delegation.enter()
    again = Seat(seat.desk)
    assert again.state.undo is not None
    assert (again.state.undo.deed, again.state.undo.count) == (Deed.DELEGATION, 4)
    assert again.presenter.undo()
    assert again.state.board.counts is not None
    assert again.state.board.counts.here == 0


def test_the_panel_of_a_delegation_names_its_leader_but_a_locked_desk_sees_no_number(seat: Seat) -> None:
    busan(seat)
    put(seat.desk, PartyKind.DELEGATION, "Busan", {"leader": Contact("", "Kim Minseo", "+82 1")})
    seat.presenter.panels.whole_delegation("Busan")
    assert seat.group.leader == Contact("", "Kim Minseo", "+82 1")
    hidden = seen({"panel": seat.group}, CHECK_IN, "Desk 1")["panel"]
    assert isinstance(hidden, DelegationPanel)
    assert hidden.leader == Contact("", "Kim Minseo")
