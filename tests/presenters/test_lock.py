"""Locking the desk: what a locked desk shows and does, and how it is opened again."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion import settings as laptop
from companion.domain.answers import Answer, UserError
from companion.domain.delegates import SENSITIVE_FIELDS, Delegate
from companion.domain.pin import Cost, seal, wait_after
from companion.presenters.answers import Act, Result
from companion.presenters.board import Deed, Tally, Undoable
from companion.presenters.changes import Changes
from companion.presenters.checkin import CheckInPresenter
from companion.presenters.lock import DeskLock, Tried, without_pin
from companion.presenters.permissions import CHECK_IN, EVERYTHING, allowed, is_locked
from companion.presenters.runner import InlineRunner
from companion.services import desk as door
from companion.services import roster
from companion.services.desk import ScanReply
from companion.services.ports import Desk
from companion.settings import Settings

CHEAP = Cost(n=2, r=1, p=1)
START = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
LECTURE = datetime(2016, 4, 26, 0, 24, tzinfo=UTC)
SECRETS = {
    "mobile": "+86 100 0000 7777",
    "emergency": "Secret Mother +86 100 0000 8888",
    "email": "secret@example.org",
    "diet": "secret diet",
    "access": "secret wheelchair",
    "attention": "Food: secret note",
}


@dataclass
class Laptop:
    """A laptop with settings on disk, a clock and a lock."""

    path: Path
    now: datetime = START
    settings: Settings = field(default_factory=Settings)
    told: list[str] = field(default_factory=list)
    tries: list[Tried] = field(default_factory=list)
    faults: list[UserError | None] = field(default_factory=list)
    runner: Any = field(default_factory=InlineRunner)

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Start the program, with the settings as they are on disk."""
        self.settings = laptop.load(self.path)
        self.lock = DeskLock(lambda: self.settings, self.keep, self.runner, lambda: self.now, CHEAP)
        self.lock.subscribe(lambda: self.told.append("changed"))

    def keep(self, settings: Settings) -> None:
        self.settings = settings
        laptop.save(settings, self.path)

    def set_pin(self, pin: str, again: str = "") -> UserError | None:
        self.lock.set_pin(pin, again or pin, self.faults.append)
        return self.faults[-1]

    def type(self, pin: str) -> Tried:
        assert self.lock.try_pin(pin, self.tries.append)
        return self.tries[-1]


@pytest.fixture
def here(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "settings.json")


def test_without_a_pin_nothing_is_locked(here: Laptop) -> None:
    assert not here.lock.lock()
    assert not here.lock.locked
    assert here.lock.allowed is EVERYTHING
    assert not here.lock.try_pin("1234", here.tries.append)


def test_the_pin_opens_and_others_do_not(here: Laptop) -> None:
    assert here.set_pin("4711") is None
    assert "4711" not in here.path.read_text(encoding="utf-8")
    assert here.lock.lock()
    assert here.lock.allowed is CHECK_IN
    assert not here.type("1174").right
    assert here.lock.locked
    assert here.type("4711").right
    assert not here.lock.locked


def test_it_comes_up_locked_after_a_restart(here: Laptop) -> None:
    here.set_pin("4711")
    here.lock.lock()
    here.start()
    assert here.lock.locked
    assert here.type("4711").right
    here.start()
    assert not here.lock.locked


def test_wrong_pins_cost_more_and_more_time_also_across_restarts(here: Laptop) -> None:
    here.set_pin("4711")
    here.lock.lock()
    for _ in range(3):
        here.type("0000")
    here.start()
    assert here.lock.wait() == wait_after(3)
    waiting = here.type("4711")
    assert (waiting.right, waiting.seconds) == (False, 5)
    assert here.lock.locked
    here.now += timedelta(seconds=5)
    assert not here.type("0000").right
    assert here.lock.wait() == wait_after(4)
    here.now += wait_after(4)
    assert here.type("4711").right
    assert here.lock.wait() == timedelta(0)


def test_pulling_the_plug_during_a_try_wins_nothing(here: Laptop) -> None:
    class Slow(InlineRunner):
        def read(self, fn: Any, done: Any, failed: Any) -> None:
            """The power goes before the answer comes."""

    here.set_pin("4711")
    here.lock.lock()
    here.runner = Slow()
    here.start()
    for _ in range(3):
        here.start()
        here.lock.try_pin("0000", here.tries.append)
    here.start()
    assert here.lock.wait() == wait_after(3)


def test_a_clock_set_back_locks_nobody_out(here: Laptop) -> None:
    here.set_pin("4711")
    here.lock.lock()
    for _ in range(3):
        here.type("0000")
    here.now -= timedelta(days=400)
    assert here.lock.wait() <= wait_after(3)


def test_one_try_at_a_time(here: Laptop) -> None:
    waiting: list[Callable[[], None]] = []

    class Slow(InlineRunner):
        def read(self, fn: Any, done: Any, failed: Any) -> None:
            waiting.append(lambda: InlineRunner.read(self, fn, done, failed))

    here.set_pin("4711")
    here.lock.lock()
    here.runner = Slow()
    here.start()
    assert here.lock.try_pin("0000", here.tries.append)
    assert not here.lock.try_pin("4711", here.tries.append)
    waiting.pop()()
    assert [tried.right for tried in here.tries] == [False]


@pytest.mark.parametrize(("pin", "again"), [("123", "123"), ("12345", "12346"), ("abcd", "abcd"), ("", "")])
def test_a_pin_that_cannot_be_is_refused_with_a_sentence(here: Laptop, pin: str, again: str) -> None:
    here.lock.set_pin(pin, again, here.faults.append)
    fault = here.faults[-1]
    assert fault is not None
    assert fault.remedy
    assert not here.lock.has_pin


def test_a_locked_desk_changes_no_pin(here: Laptop) -> None:
    here.set_pin("4711")
    here.lock.lock()
    assert here.set_pin("9999") is not None
    assert not here.lock.remove_pin()
    assert here.type("4711").right


def test_removing_the_pin_unlocks_for_good(here: Laptop) -> None:
    here.set_pin("4711")
    here.lock.set_minutes(5)
    assert here.lock.remove_pin()
    assert here.settings.pin == ""
    assert here.lock.minutes == 0


def test_a_forgotten_pin_can_be_cleared(here: Laptop) -> None:
    here.set_pin("4711")
    here.lock.lock()
    cleared = without_pin(here.settings)
    assert not is_locked(cleared)
    assert cleared.pin == ""


def test_a_settings_file_without_its_pin_locks_nobody_out() -> None:
    assert not is_locked(Settings(locked=True))
    assert allowed(Settings(locked=True)) is EVERYTHING
    assert is_locked(Settings(locked=True, pin=seal("1234", CHEAP)))


# --- what a locked desk shows ---


@dataclass
class Door:
    """A desk that can be locked."""

    desk: Desk
    locked: bool = False
    states: list[Any] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)

    def __post_init__(self) -> None:
        self.presenter = CheckInPresenter(
            self.desk,
            InlineRunner(),
            self.changes,
            self.states.append,
            lambda _undone: None,
            lambda error: self.faults.append(error.sentence),
            allowed=lambda: CHECK_IN if self.locked else EVERYTHING,
        )

    def lock(self, locked: bool = True) -> None:
        self.locked = locked
        self.presenter.permissions_changed()


@pytest.fixture
def at_door(quiet_week: Desk, clock: Any) -> Door:
    clock.now = LECTURE
    for one in quiet_week.file.read.delegates():
        roster.change(quiet_week, one.id, SECRETS)
    return Door(quiet_week)


def everything_in(value: object) -> str:
    if is_dataclass(value) and not isinstance(value, type):
        return " ".join(everything_in(getattr(value, f.name)) for f in fields(value))
    if isinstance(value, tuple | list | frozenset):
        return " ".join(map(everything_in, value))
    if isinstance(value, dict):
        return " ".join(map(everything_in, value.values()))
    return str(value)


def hides(state: object) -> bool:
    said = everything_in(state).lower()
    return not any(line.lower() in said for text in SECRETS.values() for line in (text, text.split(": ")[-1]))


def walk(at: Door) -> None:
    """Scan, search, list, undo: whatever puts people into the state."""
    people = at.presenter.state.board.missing
    codes = at.desk.file.read.active_badges()
    at.presenter.submit(codes[people[0].id].code)
    at.presenter.submit(codes[people[1].id].code)
    at.presenter.check_in(people[2].id)
    at.presenter.show_names(Tally.HERE)
    at.presenter.search(people[3].latin[:3])
    at.presenter.undo()


def test_unlocked_the_desk_knows_what_is_hidden_locked(at_door: Door) -> None:
    walk(at_door)
    assert not hides(at_door.presenter.state)


def test_a_locked_desk_has_nothing_private_in_its_state(at_door: Door) -> None:
    at_door.lock()
    at_door.states.clear()
    walk(at_door)
    assert at_door.states
    assert all(hides(state) for state in at_door.states)
    assert at_door.presenter.state.board.recent


def test_locking_takes_away_what_is_on_show(at_door: Door) -> None:
    walk(at_door)
    at_door.lock()
    assert hides(at_door.presenter.state)
    at_door.lock(locked=False)
    assert not hides(at_door.presenter.state)


def test_a_locked_desk_still_checks_in_and_takes_back(at_door: Door) -> None:
    at_door.lock()
    one = at_door.presenter.state.board.missing[0]
    at_door.presenter.submit(at_door.desk.file.read.active_badges()[one.id].code)
    result = at_door.presenter.state.result
    assert result is not None
    assert result.reply.answer is Answer.ADMITTED
    assert result.reply.delegate is not None
    assert result.reply.delegate.name == one.name
    stored = at_door.desk.file.read.delegate(one.id)
    assert stored is not None
    assert stored.mobile == SECRETS["mobile"]
    assert at_door.presenter.undo()
    assert one.id in {other.id for other in at_door.presenter.state.board.missing}


def test_that_there_is_a_note_is_still_said_and_nobody_puts_it_away_unread(at_door: Door) -> None:
    at_door.lock()
    one = at_door.presenter.state.board.missing[0]
    at_door.presenter.submit(at_door.desk.file.read.active_badges()[one.id].code)
    result = at_door.presenter.state.result
    assert result is not None
    assert result.reply.note
    assert result.acts == (Act.NOTE_LATER,)
    assert not at_door.presenter.act(Act.NOTE_DONE)

    at_door.lock(locked=False)
    shown = at_door.presenter.state.result
    assert shown is not None
    assert shown.reply.delegate is not None
    assert shown.reply.delegate.attention == SECRETS["attention"]
    assert Act.NOTE_DONE in shown.acts


def _answer(at: Door, answer: Answer, *acts: Act, earlier_desk: str = "") -> Result:
    place = at.presenter.state.place
    assert place is not None
    return Result(1, ScanReply(answer, "1", place, at.desk.now, earlier_desk=earlier_desk), acts)


def test_what_changes_records_or_takes_everything_away_is_refused(at_door: Door) -> None:
    for act in (Act.MOVE_GROUP, Act.SAVE_ELSEWHERE, Act.NOTE_DONE):
        result = _answer(at_door, Answer.NOT_SAVED, act, Act.TRY_AGAIN)
        assert CHECK_IN.acts(result, "Desk 1") == (Act.TRY_AGAIN,)
        assert EVERYTHING.acts(result, "Desk 1") == (act, Act.TRY_AGAIN)


def test_what_the_door_decides_stays(at_door: Door) -> None:
    kept = (Act.LET_IN, Act.SAME_PERSON, Act.CHANGE_ACTIVITY, Act.ADD_WALK_IN, Act.PRINT_BADGE, Act.FIND)
    assert CHECK_IN.acts(_answer(at_door, Answer.WRONG_TIME, *kept), "Desk 1") == kept


def test_only_marks_of_this_desk_are_taken_back(at_door: Door) -> None:
    own = _answer(at_door, Answer.ALREADY_IN, Act.UNDO_EARLIER, earlier_desk="Desk 1")
    other = replace(own, reply=replace(own.reply, earlier_desk="Desk 2"))
    assert CHECK_IN.acts(own, "Desk 1") == (Act.UNDO_EARLIER,)
    assert CHECK_IN.acts(other, "Desk 1") == ()


@pytest.mark.parametrize(
    ("screen", "open_"),
    [("check-in", True), ("roll-call", True)]
    + [(name, False) for name in ("programme", "delegates", "import", "badges", "certificates", "reports", "settings",
                                  "welcome", "new-event", "preflight", "anything new")],
)  # fmt: skip
def test_only_check_in_and_roll_call_may_be_opened(screen: str, open_: bool) -> None:
    assert CHECK_IN.may_open(screen) is open_
    assert EVERYTHING.may_open(screen)


texts = st.text(max_size=20)


@given(values=st.fixed_dictionaries(dict.fromkeys((*SENSITIVE_FIELDS, "attention"), texts)), name=texts)
def test_whatever_is_private_is_hidden_and_the_name_is_not(values: dict[str, str], name: str) -> None:
    one = Delegate("d", native=name, custom={"passport": "secret"}, **values)
    seen = CHECK_IN.person(one)
    assert all(getattr(seen, field) == "" for field in values)
    assert seen.custom == {}
    assert seen.native == name
    assert EVERYTHING.person(one) is one


@pytest.mark.parametrize(
    ("query", "found"),
    [("7777", False), ("10000007777", False), ("+86 100", False), ("0000-7777", False), ("zhang", True),
     ("4621", True), ("zhang 4621", True), ("zhang 7777", False), ("B2", True)],
)  # fmt: skip
def test_a_telephone_number_finds_nobody_at_a_locked_desk(query: str, found: bool) -> None:
    one = Delegate("d", latin="Zhang Wei", mobile="+86 100 0000 7777", group="B2")
    assert CHECK_IN.may_find(one, query, lambda: ("462116076818",)) is found
    assert EVERYTHING.may_find(one, query, tuple)


def test_digits_that_are_on_the_badge_too_find_them() -> None:
    one = Delegate("d", latin="Zhang Wei", mobile="+86 100 0000 7777")
    assert CHECK_IN.may_find(one, "7777", lambda: ("462116077777",))
    assert CHECK_IN.may_find(one, "zhang 7777", lambda: ("462116077777",))


def test_a_locked_desk_moves_no_marks_and_takes_no_move_back(at_door: Door) -> None:
    one = at_door.presenter.state.board.missing[0]
    at_door.lock()
    at_door.presenter.panels.move.open()
    assert at_door.presenter.state.panel is None
    assert at_door.faults == ["This desk is locked."]
    at_door.presenter.did(Undoable("entry", one, deed=Deed.MOVE, batch="batch"))
    at_door.presenter.undo()
    assert len(at_door.faults) == 2
    at_door.lock(locked=False)
    at_door.presenter.panels.move.open()
    assert at_door.presenter.state.panel is not None


def test_undo_of_other_desks_is_no_way_in(at_door: Door) -> None:
    one = at_door.presenter.state.board.missing[0]
    place = at_door.presenter.state.place
    assert place is not None
    door.check_in(replace(at_door.desk, staff="Somebody else"), one.id, place)
    at_door.lock()
    at_door.presenter.check_in(one.id)
    assert at_door.presenter.state.result is not None
    assert at_door.presenter.state.result.reply.answer is Answer.ALREADY_IN
