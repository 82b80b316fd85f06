"""Two windows of the program on one laptop: each keeps what the other stored, the lock above all."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion import settings as laptop
from companion.bootstrap import Program
from companion.domain.pin import Cost, seal
from companion.presenters.kept_settings import LOCK_FIELDS, KeptSettings
from companion.presenters.lock import DeskLock
from companion.presenters.runner import InlineRunner
from companion.settings import Settings

PIN = "4711"
SEALED = seal(PIN, Cost(n=2, r=1, p=1))


@dataclass
class Window:
    """A window of the program: its settings, its lock, and how often it was told of the lock."""

    program: Program
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.settings = KeptSettings(self.program, lambda _before: None, self.tell)
        self.lock = DeskLock(
            self.settings.fresh, self.settings.keep, InlineRunner(), lambda: datetime(2026, 4, 26, tzinfo=UTC)
        )
        self.lock.subscribe(lambda: self.told.append("lock"))

    def tell(self) -> None:
        self.lock.tell()

    def change(self, **values: Any) -> None:
        self.settings.keep(replace(self.settings(), **values))

    def unlock(self) -> bool:
        tries: list[bool] = []
        self.lock.try_pin(PIN, lambda tried: tries.append(tried.right))
        return tries == [True]


@pytest.fixture
def program(tmp_path: Path) -> Program:
    made = Program(settings_file=tmp_path / "settings.json")
    made.keep(Settings("en", pin=SEALED))
    return made


@pytest.fixture
def windows(program: Program) -> tuple[Window, Window]:
    return Window(program), Window(program)


def test_a_window_that_saves_something_else_never_unlocks_a_laptop_that_was_locked_meanwhile(
    windows: tuple[Window, Window], program: Program
) -> None:
    one, other = windows
    assert one.lock.lock()
    other.change(volume=20)
    assert program.settings().locked
    assert program.settings().volume == 20
    assert other.told == ["lock"]


def test_the_lock_is_read_from_disk_even_before_the_other_window_looked(windows: tuple[Window, Window]) -> None:
    one, other = windows
    one.lock.lock()
    assert other.lock.locked
    assert other.unlock()
    assert not one.lock.locked


def test_a_pin_cleared_on_the_command_line_opens_a_window_that_is_running(
    windows: tuple[Window, Window], command: Callable[..., Any]
) -> None:
    one, _ = windows
    one.lock.lock()
    one.told.clear()
    assert command("pin", "--clear").status == 0
    one.settings.notice()
    assert one.told == ["lock"]
    assert not one.lock.locked
    assert not one.lock.has_pin


@pytest.fixture
def command(program: Program) -> Callable[..., Any]:
    from click.testing import CliRunner

    from companion.cli.main import companion

    @dataclass
    class Ran:
        status: int

    def run(*words: str) -> Ran:
        return Ran(CliRunner().invoke(companion, list(words), obj=program).exit_code)

    return run


@pytest.mark.parametrize("damage", [None, "", "{", "[]"])
def test_settings_that_are_gone_or_damaged_do_not_open_a_locked_desk(
    windows: tuple[Window, Window], program: Program, damage: str | None
) -> None:
    one, _ = windows
    one.lock.lock()
    if damage is None:
        program.settings_file.unlink()
    else:
        program.settings_file.write_text(damage)
    assert one.lock.locked
    one.change(volume=20)
    assert program.settings().locked
    assert program.settings().volume == 20


def test_both_windows_events_are_among_the_recent_ones(windows: tuple[Window, Window], program: Program) -> None:
    one, other = windows
    one.settings.keep(one.settings().with_recent(Path("one.companion")))
    other.settings.keep(other.settings().with_recent(Path("other.companion")))
    assert [Path(path).name for path in program.settings().recent] == ["other.companion", "one.companion"]


def test_a_camera_turned_on_in_one_window_is_not_turned_on_in_the_other(
    windows: tuple[Window, Window], program: Program
) -> None:
    one, other = windows
    one.change(camera_on=True, theme="dark")
    other.settings.notice()
    assert other.settings().theme == "dark"
    assert not other.settings().camera_on
    other.change(volume=20)
    assert program.settings().camera_on


def test_a_lock_that_could_not_be_stored_still_locks_this_window(
    windows: tuple[Window, Window], program: Program, tmp_path: Path
) -> None:
    one, _ = windows
    (tmp_path / "settings.part").mkdir()
    assert one.lock.lock()
    assert one.lock.locked
    assert not program.settings().locked


CHANGES = st.tuples(
    st.integers(0, 1),
    st.sampled_from([("volume", 1), ("volume", 2), ("staff", "Jiwon"), ("locked", True), ("locked", False),
                     ("theme", "dark"), ("lock_after", 5), ("muted", True)]),
)  # fmt: skip


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(steps=st.lists(CHANGES, max_size=12))
def test_whatever_two_windows_change_the_last_change_of_each_setting_stands(
    program: Program, steps: list[tuple[int, tuple[str, Any]]]
) -> None:
    wanted = Settings("en", pin=SEALED)
    program.keep(wanted)
    windows = Window(program), Window(program)
    for which, (name, value) in steps:
        windows[which].settings.notice()
        windows[which].change(**{name: value})
        wanted = replace(wanted, **{name: value})
    assert program.settings() == wanted
    for window in windows:
        assert window.lock.locked == wanted.locked
        assert window.settings() == wanted


def test_every_field_of_the_lock_is_a_setting() -> None:
    assert set(LOCK_FIELDS) <= set(Settings.__dataclass_fields__)
    assert laptop.version(Path("nowhere")) == ()
