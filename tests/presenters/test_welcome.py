"""Starting: which events are offered, and what happens when a file cannot be opened."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from companion import paths
from companion.bootstrap import Program
from companion.domain.answers import Damaged, UserError
from companion.domain.programme import Event, activity_now
from companion.presenters.new_event import EventDraft, NewEventPresenter, file_for, problem, zones
from companion.presenters.runner import InlineRunner
from companion.presenters.sample_clock import with_sample_clock
from companion.presenters.welcome import WelcomePorts, WelcomePresenter, WelcomeState
from companion.services import backups
from companion.services.ports import Desk
from companion.services.programme import new_event
from companion.services.sample import write_sample


@dataclass
class Start:
    """A start screen without a window."""

    folder: Path
    clock: Any
    recent: list[str] = field(default_factory=list)
    states: list[WelcomeState] = field(default_factory=list)
    opened: list[Desk] = field(default_factory=list)
    presenter: WelcomePresenter = field(init=False)

    def __post_init__(self) -> None:
        program = Program(clock=self.clock, settings_file=self.folder / "s.json", backups=self.folder / "backups")
        ports = WelcomePorts(
            recent=lambda: self.recent,
            open=program.open,
            clock=self.clock,
            samples=paths.resources() / "samples",
            events=self.folder / "events",
            backups=self.folder / "backups",
        )
        self.presenter = WelcomePresenter(ports, InlineRunner(), self.states.append, self.opened.append)

    @property
    def state(self) -> WelcomeState:
        return self.presenter.state

    def event(self, name: str, first: date, last: date) -> Path:
        path = self.folder / f"{name}.companion"
        made = new_event(path, Event("", {"en": name}, first, last, "Asia/Seoul"), self.clock)
        made.file.close()
        self.recent.append(str(path))
        return path


@pytest.fixture
def start(tmp_path: Path, clock: Any) -> Any:
    made = Start(tmp_path, clock)
    yield made
    for desk in made.opened:
        desk.file.close()


def test_the_running_event_comes_first_with_its_day(start: Start) -> None:
    start.event("Last year", date(2015, 4, 25), date(2015, 4, 29))
    start.event("Now", date(2016, 4, 24), date(2016, 4, 28))
    start.presenter.refresh()
    assert [card.event.title() for card in start.state.cards] == ["Now", "Last year"]
    assert (start.state.cards[0].day, start.state.cards[0].days) == (2, 5)
    assert start.state.cards[1].day == 0


def test_files_that_are_gone_are_not_offered(start: Start) -> None:
    start.event("Gone", date(2016, 4, 25), date(2016, 4, 25)).unlink()
    start.event("There", date(2016, 4, 25), date(2016, 4, 25))
    start.presenter.refresh()
    assert [card.event.title() for card in start.state.cards] == ["There"]


def test_enter_goes_on_with_the_first_event(start: Start) -> None:
    path = start.event("Now", date(2016, 4, 24), date(2016, 4, 28))
    start.presenter.refresh()
    start.presenter.open_first()
    assert [desk.file.path for desk in start.opened] == [path]
    assert not start.state.opening


def test_enter_without_events_opens_the_sample_with_people_still_to_come(start: Start) -> None:
    start.presenter.refresh()
    start.presenter.open_first()
    desk = with_sample_clock(start.opened[0])
    running = activity_now(desk.file.read.activities(), desk.now)
    assert running is not None
    counts = desk.file.read.counts(running, running.checkpoints[0].id)
    assert counts.arrived > 0
    assert counts.unknown > 0


@pytest.mark.parametrize("hour", [0, 5, 9, 13, 18, 23])
def test_the_sample_has_somebody_to_check_in_at_any_hour(start: Start, clock: Any, hour: int) -> None:
    clock.now = datetime(2026, 11, 22, hour, 50, tzinfo=UTC)
    start.presenter.try_sample()
    desk = with_sample_clock(start.opened[0])
    running = activity_now(desk.file.read.activities(), desk.now)
    assert running is not None
    assert desk.file.read.counts(running, running.checkpoints[0].id).unknown > 0


def test_the_sample_clock_goes_on_where_it_was_after_a_restart(start: Start, clock: Any) -> None:
    start.presenter.try_sample()
    first = with_sample_clock(start.opened[0]).now
    clock.forward(3600)
    start.presenter.try_sample()
    assert len({desk.file.path for desk in start.opened}) == 1
    assert (with_sample_clock(start.opened[1]).now - first).total_seconds() == 3600


def test_a_sample_made_by_the_command_line_in_the_evening_can_be_tried_too(tmp_path: Path, clock: Any) -> None:
    clock.now = datetime(2026, 11, 22, 13, 50, tzinfo=UTC)
    made = write_sample(tmp_path / "s.companion", paths.resources() / "samples", clock)
    desk = with_sample_clock(made)
    running = activity_now(desk.file.read.activities(), desk.now)
    assert running is not None
    assert desk.file.read.counts(running, running.attending.id).unknown > 0
    made.file.close()


def test_real_events_keep_the_real_time(start: Start, clock: Any) -> None:
    start.presenter.open(start.event("Now", date(2016, 4, 24), date(2016, 4, 28)))
    assert with_sample_clock(start.opened[0]).now == clock.now


def test_a_file_that_is_no_event_says_so(start: Start) -> None:
    path = start.folder / "letter.companion"
    path.write_bytes(b"Dear all," * 1000)
    start.presenter.open(path)
    assert start.state.error is not None
    assert "letter.companion" in start.state.error.sentence
    assert start.state.error.remedy
    assert not start.state.opening
    assert start.opened == []
    start.presenter.dismiss()
    assert start.state.error is None


def damage(path: Path) -> None:
    """Overwrite everything but the first page."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(size - 4096))


def test_a_damaged_file_offers_the_newest_good_backup_and_stays_where_it_is(start: Start) -> None:
    path = start.event("Now", date(2016, 4, 24), date(2016, 4, 28))
    folder = backups.folder_for(path, start.folder / "backups")
    start.presenter.open(path)
    backups.back_up(start.opened[0], folder)
    start.opened.pop().file.close()
    damage(path)
    broken = path.read_bytes()
    start.presenter.open(path)
    assert isinstance(start.state.error, Damaged)
    assert start.state.copy is not None
    start.presenter.open_copy()
    assert start.opened[-1].file.read.event().title() == "Now"
    assert start.opened[-1].file.path != path
    assert path.read_bytes() == broken


def test_a_damaged_file_without_a_backup_offers_none(start: Start) -> None:
    path = start.event("Now", date(2016, 4, 24), date(2016, 4, 28))
    damage(path)
    start.presenter.open(path)
    assert isinstance(start.state.error, Damaged)
    assert start.state.copy is None
    assert not start.state.opening


def test_a_new_event_is_made_and_opened(start: Start, clock: Any) -> None:
    failed: list[UserError] = []
    make = _maker(start, clock, failed)
    make.make(EventDraft({"en": "Visit: Seoul?", "zh": "", "ko": "서울"}, *_DAYS, "Asia/Seoul", "Seoul", ("en", "ko")))
    assert failed == []
    event = start.opened[0].file.read.event()
    assert event.titles == {"en": "Visit: Seoul?", "ko": "서울"}
    assert event.city == {"en": "Seoul"}
    assert start.opened[0].file.path.parent == start.folder / "events"
    assert not set('<>:"/\\|?*') & set(start.opened[0].file.path.name)


_DAYS = (date(2016, 4, 25), date(2016, 4, 29))


def _maker(start: Start, clock: Any, failed: list[UserError]) -> NewEventPresenter:
    opener: Callable[[Path], Desk] = Program(clock=clock, settings_file=start.folder / "s.json").open
    return NewEventPresenter(InlineRunner(), opener, clock, start.folder / "events", start.opened.append, failed.append)


@pytest.mark.parametrize(
    ("titles", "days", "zone"),
    [
        ({"en": "  "}, _DAYS, "Asia/Seoul"),
        ({"en": "Visit"}, _DAYS[::-1], "Asia/Seoul"),
        ({"en": "Visit"}, _DAYS, "Mars/Olympus"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_made(
    start: Start, clock: Any, titles: dict[str, str], days: tuple[date, date], zone: str
) -> None:
    failed: list[UserError] = []
    draft = EventDraft(titles, *days, zone, "", ("en",))
    _maker(start, clock, failed).make(draft)
    assert failed == [problem(draft)] or str(failed[0]) == str(problem(draft))
    assert failed[0].remedy
    assert not list(start.folder.rglob("*.companion"))


def test_two_events_of_one_title_get_two_files(tmp_path: Path) -> None:
    first = file_for("CON. <Visit>", tmp_path)
    first.touch()
    second = file_for("CON. <Visit>", tmp_path)
    assert first != second
    assert file_for("///", tmp_path).stem == "Event"


def test_the_usual_zones_come_first_and_every_zone_once() -> None:
    assert zones()[:2] == ("Asia/Seoul", "Asia/Shanghai")
    assert len(zones()) == len(set(zones())) > 300
