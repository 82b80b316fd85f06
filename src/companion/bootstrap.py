"""The composition root: puts the parts together; nobody else knows them all."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from companion import paths
from companion import settings as laptop
from companion.domain.lists import ReadList, ReadProgramme
from companion.domain.pages import PageRead
from companion.domain.paper import OwnPapers, own_papers
from companion.domain.photos import Photo
from companion.domain.programme import Activity, Event
from companion.domain.reports import ReportTable
from companion.domain.signatures import InkPicture
from companion.services.ports import (
    Cancelled,
    Clock,
    Desk,
    DocumentEngine,
    ListReader,
    Progress,
    Spooler,
    TableWriter,
    system_clock,
)
from companion.store.file import Notice, open_file

if TYPE_CHECKING:
    from companion.devices import Laptop


@dataclass(frozen=True)
class Program:
    """Everything a face of the program (window or command line) needs. Heavy parts load when first used."""

    clock: Clock = system_clock
    resources: Path = field(default_factory=paths.resources)
    settings_file: Path = field(default_factory=paths.settings_file)
    logs: Path = field(default_factory=paths.logs_folder)
    backups: Path = field(default_factory=paths.backups_folder)
    printers: Callable[[], Spooler] | None = None
    """Another way to the printers than the system's own, where a face of the program has one."""

    def settings(self) -> laptop.Settings:
        """This laptop's settings as stored."""
        return laptop.load(self.settings_file)

    def keep(self, settings: laptop.Settings) -> None:
        """Stores this laptop's settings."""
        laptop.save(settings, self.settings_file)

    def change(self, before: laptop.Settings, after: laptop.Settings) -> laptop.Settings:
        """Stores what differs between the two, onto what other windows stored; the settings as they are then."""
        return laptop.change(before, after, self.settings_file)

    def changed_settings(self, known: tuple[int, ...]) -> tuple[tuple[int, ...], laptop.Settings | None]:
        """The version of the stored settings, and the settings when it is another than the `known` one."""
        version = laptop.version(self.settings_file)
        return version, laptop.look(self.settings_file) if version != known else None

    def open(self, event: Path, *, staff: str = "", notice: Notice | None = None) -> Desk:
        """Opens an event file. Raises UserError or Damaged."""
        return Desk(open_file(event, notice), self.clock, staff or self.settings().staff)

    @cached_property
    def documents(self) -> DocumentEngine:
        """The document engine."""
        from companion.output.engine import Engine

        extra = self.settings().extra_fonts
        return Engine(self.resources, Path(extra) if extra else None, self._own_papers)

    def _own_papers(self) -> OwnPapers:
        settings = self.settings()
        return own_papers(settings.own_papers, settings.cut_lengths)

    @cached_property
    def lists(self) -> ListReader:
        """The reader of lists."""
        return _Lists()

    @cached_property
    def tables(self) -> TableWriter:
        """The writer of spreadsheets."""
        return _Tables()

    @cached_property
    def spooler(self) -> Spooler:
        """The way to the printers."""
        from companion.output.spool import system_spooler

        return system_spooler() if self.printers is None else self.printers()

    @property
    def laptop(self) -> "Laptop":
        """What this laptop says of itself."""
        from companion.devices import Laptop

        return Laptop(self.settings, lambda: self.spooler)

    def ink(self, picture: bytes) -> InkPicture:
        """A signature or seal as an event keeps it, out of a picture. Raises UserError when it is none."""
        from companion.interchange.signatures import read_ink

        return read_ink(picture)

    def certificate_pages(self, pdf: Path) -> Iterator[PageRead]:
        """The pages of a PDF as certificates are read back. Raises UserError when it is none."""
        from companion.interchange.certificate_pages import read_pages

        return read_pages(pdf)

    def photo(self, picture: bytes) -> Photo:
        """A photo as an event keeps it, out of the bytes of a picture. Raises UserError when they are none."""
        from companion.interchange.photos import read_photo

        return read_photo(picture)

    def how_to_say(self, native: str, latin: str, second: str) -> str:
        """How a name is said aloud, as a proposal; "" where there is none."""
        from companion.interchange.pronunciation import how_to_say

        return how_to_say(native, latin, second)

    def qr(self, code: str) -> tuple[tuple[bool, ...], ...]:
        """The modules of a badge code's QR code, without the white edge."""
        from companion.output.qr import matrix

        return matrix(code)


class _Lists:
    def delegates(
        self,
        path: Path,
        *,
        sheet: str | None = None,
        encoding: str | None = None,
        mapping: Mapping[str, str | Sequence[str]] | None = None,
        region: str = "CN",
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ReadList:
        from companion.interchange.delegates import read_delegates

        return read_delegates(
            path, path.name, sheet=sheet, encoding=encoding, mapping=mapping, default_region=region,
            progress=progress, cancelled=cancelled,
        )  # fmt: skip

    def names(self, text: str, other: str = "") -> tuple[str, str, bool]:
        from companion.interchange.names import typed_names

        return typed_names(text, other)

    def programme(self, path: Path, *, timezone: str, first_day: date | None = None) -> ReadProgramme:
        from companion.interchange.programme import read_programme

        return read_programme(path, timezone=timezone, first_day=first_day)


class _Tables:
    def xlsx(self, tables: Sequence[ReportTable], path: Path) -> None:
        from companion.interchange.spreadsheets import write_xlsx

        write_xlsx(tables, path)

    def csv(self, table: ReportTable, path: Path) -> None:
        from companion.interchange.spreadsheets import write_csv

        write_csv(table, path)

    def programme(self, event: Event, activities: Sequence[Activity], path: Path, made: datetime) -> None:
        from companion.interchange.programme_files import write_programme

        write_programme(event, activities, path, made)
