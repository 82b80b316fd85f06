"""What every test may use: a settable clock, an empty event file, and the sample week on disk."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from companion import paths
from companion.domain.programme import Event
from companion.services.ports import Desk
from companion.services.programme import new_event
from companion.services.sample import write_sample


@dataclass
class SetClock:
    """A clock that stands still until it is moved."""

    now: datetime = field(default_factory=lambda: datetime(2016, 4, 25, 0, 20, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> SetClock:
    """Monday 25 April 2016, 09:20 in Seoul: ten minutes before the opening ceremony."""
    return SetClock()


@pytest.fixture
def empty_desk(tmp_path: Path, clock: SetClock) -> Iterator[Desk]:
    """A desk at a new event without delegates or programme."""
    event = Event(
        id="", titles={"en": "Study visit"}, start=date(2016, 4, 25), end=date(2016, 4, 29), timezone="Asia/Seoul"
    )
    desk = new_event(tmp_path / "new.companion", event, clock, "Jiwon")
    yield desk
    desk.file.close()


@pytest.fixture
def quiet_week(tmp_path: Path, clock: SetClock) -> Iterator[Desk]:
    """The 2016 sample as dated, before anybody was marked."""
    made = write_sample(tmp_path / "quiet.companion", paths.resources() / "samples", clock, as_dated=True, marks=False)
    yield Desk(made.file, clock, "Jiwon")
    made.file.close()


@pytest.fixture
def lived_week(tmp_path: Path, clock: SetClock) -> Iterator[Desk]:
    """The 2016 sample as dated with its whole week of marks; the clock stands on the Saturday after."""
    clock.now = datetime(2016, 4, 30, 3, 0, tzinfo=UTC)
    made = write_sample(tmp_path / "lived.companion", paths.resources() / "samples", clock, as_dated=True)
    yield Desk(made.file, clock, "Jiwon")
    made.file.close()
