"""The morning check as a row of steps, taken one after the other so that lines appear as they come."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from companion.domain.answers import UserError
from companion.domain.delegates import Badge, Delegate, DelegateStatus
from companion.domain.documents import BadgeContent
from companion.domain.preflight import CheckLine, Finding, Light, Subject, refused
from companion.domain.programme import Activity, Event
from companion.services.badges import badge_content
from companion.services.ports import Cancelled, Desk, DocumentEngine, Progress
from companion.services.preflight import event, laptop, paper, people
from companion.services.preflight.devices import Devices
from companion.settings import Settings

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Needs:
    """What the check is made of. `template` and `stock` are those chosen for badges ("" for none), `backups` is the
    folder of this event's backups, `copies` where a copy was last saved by hand. Without `documents` nothing is said
    of paper. `thorough`: nothing is believed that could be made anew, however long that takes."""

    desk: Desk
    devices: Devices
    backups: Path
    documents: Callable[[], DocumentEngine] | None = None
    template: str = ""
    stock: str = ""
    copies: Path | None = None
    thorough: bool = False


def needs_of(
    desk: Desk, devices: Devices, backups: Path, documents: Callable[[], DocumentEngine], settings: Settings
) -> Needs:
    """What the check needs of the settings: the paper of the label printer, else that of the badges screen."""
    stock = settings.label_stock or settings.badge_stock
    template = settings.label_template if settings.label_stock else settings.badge_template
    copies = Path(settings.copy_folder) if settings.copy_folder else None
    return Needs(desk, devices, backups, documents, template, stock, copies)


@dataclass(frozen=True, slots=True)
class Step:
    """A piece of the check and the subjects it may say something about. `believes`: it reads the event file, so it is
    left out when that is damaged."""

    subjects: tuple[Subject, ...]
    look: Callable[[Progress, Cancelled], Iterable[CheckLine | None]]
    believes: bool = True

    def lines(self, progress: Progress, cancelled: Cancelled) -> tuple[CheckLine, ...]:
        """The lines of this piece; a fault of the world becomes a red line of its own."""
        found: list[CheckLine] = []
        try:
            found += [line for line in self.look(progress, cancelled) if line is not None]
        except UserError as error:
            found.append(refused(self.subjects[0], error))
        return tuple(found)


class _Read:
    """What several steps read, each once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @cached_property
    def event(self) -> Event:
        return self._desk.file.read.event()

    @cached_property
    def activities(self) -> list[Activity]:
        return self._desk.file.read.activities()

    @cached_property
    def delegates(self) -> list[Delegate]:
        return [d for d in self._desk.file.read.delegates() if d.status is DelegateStatus.ACTIVE]

    @cached_property
    def badges(self) -> dict[str, Badge]:
        return self._desk.file.read.active_badges()

    @cached_property
    def contents(self) -> list[BadgeContent]:
        return [badge_content(self.event, d, self.badges[d.id].code) for d in self.delegates if d.id in self.badges]


def steps(needs: Needs) -> tuple[Step, ...]:
    """Every step, the quick ones first. They are taken one after the other on one thread."""
    desk, devices, read = needs.desk, needs.devices, _Read(needs.desk)

    def _of(*subjects: Subject, look: Callable[[], Iterable[CheckLine | None]], believes: bool = True) -> Step:
        return Step(subjects, lambda _progress, _cancelled: look(), believes)

    def known(subject: Subject, ask: Callable[[], CheckLine | None]) -> Step:
        return _of(subject, look=lambda: [ask()], believes=False)

    def from_list() -> Iterator[CheckLine]:
        yield people.delegates_line(read.delegates)
        if read.delegates:
            yield people.badges_line(read.delegates, read.badges)
            yield people.unprinted_line(read.delegates, read.badges)

    found = [
        _of(Subject.FILE, look=lambda: [event.file_line(desk)], believes=False),
        known(Subject.DISK, lambda: _if(devices.free_bytes(desk.file.path.parent), laptop.disk_line)),
        known(Subject.POWER, lambda: _if(devices.power(), laptop.power_line)),
        known(Subject.SCANNER, lambda: _if(devices.scanner(), laptop.scanner_line)),
        _of(Subject.CLOCK, Subject.DESKS, look=lambda: laptop.clock_lines(desk)),
        _of(Subject.ZONE, look=lambda: [_if(devices.zone(desk.now), lambda zone: laptop.zone_line(desk, zone))]),
        _of(Subject.DELEGATES, Subject.BADGES, Subject.UNPRINTED, look=from_list),
        _of(Subject.TODAY, Subject.OVERLAPS, look=lambda: event.today_lines(desk, read.delegates)),
        _of(Subject.KEY, look=lambda: [event.key_line(desk)]),
        _of(Subject.BACKUP, Subject.COPY, look=lambda: laptop.backup_lines(desk, needs.backups, needs.copies)),
        known(Subject.SOUND, lambda: _if(devices.sound(), laptop.sound_line)),
        known(Subject.CAMERA, lambda: _if(devices.camera(), laptop.camera_line)),
        known(Subject.PRINTER, lambda: _if(devices.printer(), paper.printer_line)),
        _of(Subject.DOUBLES, look=lambda: [people.doubles_line(read.delegates)]),
    ]
    if needs.documents is not None:
        found += _on_paper(needs, needs.documents, read)
    return (*found, _of(Subject.COUNTS, look=lambda: [event.counts_line(desk, thorough=needs.thorough)]))


def _on_paper(needs: Needs, documents: Callable[[], DocumentEngine], read: _Read) -> list[Step]:
    design: list[CheckLine] = []

    def names(_progress: Progress, _cancelled: Cancelled) -> list[CheckLine]:
        return [paper.names_line(documents(), read.event, read.activities, read.delegates)]

    def chosen(_progress: Progress, _cancelled: Cancelled) -> list[CheckLine]:
        design[:] = [paper.design_line(documents(), needs.template, needs.stock)]
        return design

    def fit(progress: Progress, cancelled: Cancelled) -> list[CheckLine | None]:
        if any(line.finding is not Finding.DESIGN_CHOSEN for line in design):
            return []
        return [paper.fit_line(documents(), read.contents, needs.template, needs.stock, progress, cancelled)]

    return [Step((Subject.NAMES,), names), Step((Subject.DESIGN,), chosen), Step((Subject.FIT,), fit)]


def _if(facts: T | None, line: Callable[[T], CheckLine]) -> CheckLine | None:
    return None if facts is None else line(facts)


def damaged(lines: Iterable[CheckLine]) -> bool:
    """Whether the event file cannot be believed, so that steps which read it are left out."""
    return any(line.subject is Subject.FILE and line.light is Light.RED for line in lines)


def morning_check(
    needs: Needs, progress: Progress | None = None, cancelled: Cancelled = lambda: False
) -> Iterator[CheckLine]:
    """Every line, one after the other as they are found; of a damaged file only what does not depend on it.

    `progress` counts the steps.
    """
    row = steps(needs)
    report = progress or (lambda _done, _of: None)
    broken = False
    for done, step in enumerate(row):
        if cancelled():
            return
        report(done, len(row))
        if step.believes and broken:
            continue
        lines = step.lines(lambda _done, _of: None, cancelled)
        broken = broken or damaged(lines)
        yield from lines
    report(len(row), len(row))
