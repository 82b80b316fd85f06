"""What every test may use: a settable clock, an empty event file, and the sample week on disk."""

import importlib.util
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, settings

from companion import paths
from companion.bootstrap import Program
from companion.domain.answers import UserError
from companion.domain.printing import AS_USUAL, PrinterAbilities, PrinterStanding, PrinterTrouble, PrintOptions
from companion.domain.programme import Event
from companion.presenters.batch_desk import BatchDesk
from companion.presenters.changes import Changes
from companion.presenters.context import ScreenContext
from companion.presenters.label_desk import LabelPorts
from companion.presenters.runner import InlineRunner
from companion.presenters.views import BannerView
from companion.services.designs import EngineOfEvent
from companion.services.ports import Desk
from companion.services.programme import new_event
from companion.services.sample import write_sample
from companion.settings import Settings

# A busy machine must not fail a property that holds: time is measured in tests/bench. Nothing is kept in the checkout,
# which may be read-only; a property that fails prints what brings the same example back.
settings.register_profile(
    "companion", deadline=None, database=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("companion")

MEMORY = Path("/dev/shm")  # noqa: S108 - the disk in memory that every Linux has
ROOM = 1 << 30
"""Bytes that have to be free in memory before tests put their files there; a full run needs a tenth of it."""


def pytest_configure() -> None:
    """Put the tests' files into memory where there is room: every answer waits for the disk (`synchronous=FULL`), so on
    a real one a run spends most of its time waiting. What a kill leaves is the same; a power cut no test can make.
    """
    roomy = os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ROOM
    if roomy and "PYTEST_DEBUG_TEMPROOT" not in os.environ:
        os.environ["PYTEST_DEBUG_TEMPROOT"] = str(MEMORY)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the tests marked slow, shared out so that each worker gets as many: none waits for a last one.

    With `--dist worksteal` each worker begins with one stretch of the list; the others keep their random order.
    """
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    slow = [item for item in items if item.get_closest_marker("slow")]
    rest = [item for item in items if not item.get_closest_marker("slow")]
    stretch = len(items) // workers
    ordered: list[pytest.Item] = []
    for worker in range(workers):
        own = slow[worker::workers]
        filled = len(rest) if worker == workers - 1 else stretch - len(own)
        ordered += own + rest[:filled]
        rest = rest[filled:]
    items[:] = ordered


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


@dataclass
class Printers:
    """The printers of a system as its boundary: what they took, and what they answer when they do not.

    `wrong` is what the system says of every printer; with `follows`, jobs stay in `jobs` until a test takes them out,
    into `lost` or `done` when the system remembers them.
    """

    names: tuple[str, ...] = ("Office", "Lobby")
    trouble: UserError | None = None
    took: list[tuple[bytes, str, str]] = field(default_factory=list)
    wrong: PrinterTrouble | None = None
    jobs: list[str] = field(default_factory=list)
    follows: bool = False
    lost: set[str] = field(default_factory=set)
    done: set[str] = field(default_factory=set)
    can: PrinterAbilities = field(default_factory=PrinterAbilities)
    options: list[PrintOptions] = field(default_factory=list)

    def printers(self) -> tuple[str, ...]:
        return self.names

    def abilities(self, printer: str) -> PrinterAbilities:
        return self.can if printer in self.names else PrinterAbilities()

    def print_file(self, pdf: Path, printer: str, title: str, options: PrintOptions = AS_USUAL) -> str:
        if self.trouble is not None:
            raise self.trouble
        self.options.append(options)
        self.took.append((pdf.read_bytes(), printer, title))
        if not self.follows:
            return ""
        self.jobs.append(f"{printer}-{len(self.took)}")
        return self.jobs[-1]

    def standing(self, printer: str) -> PrinterStanding:
        if printer not in self.names:
            return PrinterStanding(PrinterTrouble.GONE)
        return PrinterStanding(self.wrong, tuple(job for job in self.jobs if job.rpartition("-")[0] == printer))

    def came_out(self, job: str) -> bool | None:
        return None if job not in self.lost | self.done else job in self.done

    def cancel(self, job: str) -> bool:
        if job not in self.jobs:
            return False
        self.jobs.remove(job)
        return True


@dataclass
class Office:
    """An office screen's surroundings: real event, real engine, real writers; the window and the printers are ours."""

    desk: Desk
    clock: SetClock
    program: Program
    printers: Printers = field(default_factory=Printers)
    changes: Changes = field(default_factory=Changes)
    settings: Settings = field(default_factory=Settings)
    toasts: list[str] = field(default_factory=list)
    refused: list[bool] = field(default_factory=list)
    hints: list[bool] = field(default_factory=list)
    undos: list[Callable[[], None] | None] = field(default_factory=list)
    opened: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    banners: dict[str, tuple[BannerView, Callable[[str], None]]] = field(default_factory=dict)
    batches: BatchDesk | None = None

    def keep(self, settings: Settings) -> None:
        self.settings = settings

    def toast(
        self, text: str, undo: Callable[[], None] | None = None, *, refused: bool = False, hint: bool = False
    ) -> None:
        self.toasts.append(text)
        self.refused.append(refused)
        self.hints.append(hint)
        self.undos.append(undo)

    def put_banner(self, view: BannerView, pressed: Callable[[str], None]) -> None:
        self.banners[view.id] = (view, pressed)

    def batch_desk(self) -> BatchDesk:
        """The same one for every screen of this office, as in the window."""
        if self.batches is None:
            self.batches = BatchDesk(
                LabelPorts(
                    self.desk, InlineRunner(), self.changes, lambda: self.program.documents, lambda: self.printers,
                    lambda: self.settings, self.keep, lambda error: self.toast(error.sentence, refused=True),
                )
            )  # fmt: skip
        return self.batches

    def context(self) -> ScreenContext:
        return ScreenContext(
            desk=self.desk,
            runner=InlineRunner(),
            batches=self.batch_desk(),
            changes=self.changes,
            documents=EngineOfEvent(lambda: self.program.documents, lambda: self.desk.file.read),
            spooler=lambda: self.printers,
            lists=self.program.lists,
            tables=self.program.tables,
            settings=lambda: self.settings,
            keep=self.keep,
            open_screen=lambda name, **what: self.opened.append((name, what)),
            toast=self.toast,
            put_banner=self.put_banner,
            take_banner=lambda banner: self.banners.pop(banner, None) and None,
            backups=self.desk.file.path.parent,
            last_backup=lambda: None,
            back_up_now=lambda: None,
            qr=self.program.qr,
            ink=self.program.ink,
            certificate_pages=self.program.certificate_pages,
        )


@pytest.fixture(scope="session")
def program() -> Program:
    """The composed program; its fonts are opened once for all tests."""
    return Program()


@pytest.fixture
def office_at(clock: SetClock, program: Program) -> Callable[[Desk], Office]:
    """The office of any open event."""
    return lambda desk: Office(desk, clock, program)


@pytest.fixture
def office(lived_week: Desk, clock: SetClock, program: Program) -> Office:
    """The office after the sample week, with two printers."""
    return Office(lived_week, clock, program)


@pytest.fixture
def early_office(quiet_week: Desk, clock: SetClock, program: Program) -> Office:
    """The office before anybody came."""
    return Office(quiet_week, clock, program)


@pytest.fixture
def empty_office(empty_desk: Desk, clock: SetClock, program: Program) -> Office:
    """The office of an event without delegates and activities."""
    return Office(empty_desk, clock, program)


@pytest.fixture(scope="session")
def photographs() -> ModuleType:
    """What makes photographs of badges and phones out of a seed: tests/photographs.py."""
    spec = importlib.util.spec_from_file_location("photographs", Path(__file__).with_name("photographs.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["photographs"] = module
    spec.loader.exec_module(module)
    return module
