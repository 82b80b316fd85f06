"""What the services ask of the world, passed in by whoever composes the program."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Protocol

from companion.domain.documents import (
    BadgeContent,
    CertificateContent,
    DesignPicture,
    DesignProblem,
    DrawnDesign,
    MissingContent,
    ProgrammeContent,
    RenderedDocument,
    ReportContent,
    RosterContent,
    ScannerSheetContent,
    StockChoice,
    TemplateChoice,
    Trouble,
    VerifierContent,
)
from companion.domain.lists import ReadList, ReadProgramme
from companion.domain.pages import PageRead
from companion.domain.photos import Photo
from companion.domain.printing import AS_USUAL, PrinterAbilities, PrinterStanding, PrintOptions
from companion.domain.programme import Activity, Event
from companion.domain.reports import ReportTable
from companion.domain.signatures import InkPicture
from companion.store.file import EventFile

Clock = Callable[[], datetime]
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def system_clock() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """One installation taking part in the event: its file, its clock and who works at it."""

    file: EventFile
    clock: Clock = system_clock
    staff: str = ""

    @property
    def now(self) -> datetime:
        """This moment by this desk's clock."""
        return self.clock()


class Cancellation(Exception):  # noqa: N818 - it is no error: a person pressed Stop
    """Long work was stopped by a person; nothing of it was kept."""


class Spooler(Protocol):
    """Hands a PDF to a printer of the operating system."""

    def printers(self) -> tuple[str, ...]:
        """The names of the printers that can be chosen, the default one first."""
        ...

    def print_file(self, pdf: Path, printer: str, title: str, options: PrintOptions = AS_USUAL) -> str:
        """Returns the system's name of the job when it took it, "" where jobs cannot be followed; raises UserError when
        it did not take it."""
        ...

    def abilities(self, printer: str) -> PrinterAbilities:
        """Trays, sides and papers that a printer has, as far as the system says."""
        ...

    def standing(self, printer: str) -> PrinterStanding:
        """What is wrong with a printer as far as the system knows, and the jobs it has not finished."""
        ...

    def came_out(self, job: str) -> bool | None:
        """Whether a job that is not waiting any more was printed, rather than cancelled or given up by the system; None
        when the system has forgotten it."""
        ...

    def cancel(self, job: str) -> bool:
        """Takes a job back; whether it was still there to be taken."""
        ...


class DocumentEngine(Protocol):
    """Makes PDF files from content. Whoever cannot be drawn is left out and named in `troubles`; no boxes, ever."""

    def badges(
        self,
        contents: Sequence[BadgeContent],
        *,
        template: str,
        stock: str,
        start_at: int = 1,
        shift: tuple[float, float] = (0.0, 0.0),
        marks: bool | None = None,
        duplex: str = "",
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> RenderedDocument:
        """Badges on a stock, from its nth label on; `shift` in mm corrects the printer. `marks`: whether paper that is
        cut by hand gets marks; None as its table says. `duplex`: the edge, long or short, over which sheets of a design
        with a back are turned; empty as the design says."""
        ...

    def check_badges(self, contents: Sequence[BadgeContent], *, template: str, stock: str) -> tuple[Trouble, ...]:
        """What would go wrong, without drawing."""
        ...

    def certificates(
        self,
        contents: Sequence[CertificateContent],
        *,
        template: str = "completion",
        preview: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> RenderedDocument:
        """Certificates, one a page; a preview also shows where the seal goes."""
        ...

    def test_page(self, stock: str, shift: tuple[float, float] = (0.0, 0.0)) -> RenderedDocument:
        """Outlines of a stock's labels with a rule, to hold against a sheet; `shift` in mm corrects the printer."""
        ...

    def scanner_sheet(self, content: ScannerSheetContent) -> RenderedDocument:
        """A page with two codes that test a scanner."""
        ...

    def report(self, contents: Sequence[ReportContent]) -> RenderedDocument:
        """The attendance report on paper, one part after the other."""
        ...

    def roster(self, contents: Sequence[RosterContent]) -> RenderedDocument:
        """Rosters for signatures, one after the other."""
        ...

    def missing_list(self, content: MissingContent) -> RenderedDocument:
        """Who is missing, with telephone numbers."""
        ...

    def programme(self, content: ProgrammeContent) -> RenderedDocument:
        """The programme by days, on A4."""
        ...

    def verifier(self, content: VerifierContent) -> bytes:
        """The page that checks certificates, as an HTML file."""
        ...

    def templates(self, kind: str) -> tuple[TemplateChoice, ...]:
        """The templates for "badge" or "certificate": those that came with the program, then own ones."""
        ...

    def with_designs(self, documents: Sequence[Mapping[str, Any]]) -> "DocumentEngine":
        """This engine, which also knows these designs by their ids; one of a shipped template's id takes its place."""
        ...

    def design(self, kind: str, name: str) -> dict[str, Any]:
        """The document of a design by its id, an own one before a shipped one. Raises UserError when there is none."""
        ...

    def shipped_design(self, kind: str, name: str) -> dict[str, Any]:
        """The document of a template that came with the program. Raises UserError when there is none."""
        ...

    def check_design(self, document: Mapping[str, Any]) -> tuple[DesignProblem, ...]:
        """Everything that is wrong with a design's document; nothing when it can be drawn."""
        ...

    def draw_design(
        self,
        document: Mapping[str, Any],
        content: BadgeContent | CertificateContent,
        *,
        side: str = "front",
        stock: str = "",
        bleed: bool = False,
        marks: bool = False,
    ) -> DrawnDesign:
        """One side ("front", "back", or "both" on pages of their own or on the halves of a folded piece) for one
        person, at the design's own size, or as a stock would show it. `bleed` widens the page by the design's bleed,
        `marks` adds crop marks. Raises UserError when the document has a mistake."""
        ...

    def fit_design(
        self, document: Mapping[str, Any], contents: Sequence[BadgeContent | CertificateContent]
    ) -> tuple[Trouble, ...]:
        """What does not fit or cannot be drawn for these people, at the design's own size, without drawing. Raises
        UserError when the document has a mistake."""
        ...

    def picture(self, path: Path) -> DesignPicture:
        """A picture file as a design keeps it, made no larger than paper needs. Raises UserError when it is none."""
        ...

    def design_for(self, stock: str) -> str:
        """The badge design that is taken for a paper when nobody chose one, by its id."""
        ...

    def stocks(self) -> tuple[StockChoice, ...]:
        """Every stock, measured or not; those measured on this laptop first."""
        ...

    def stock(self, name: str) -> StockChoice:
        """The stock with this id or alias; `ID@LENGTH` cuts an endless roll to so many millimetres. Raises UserError
        when there is none, or nobody measured it."""
        ...

    def undrawable(self, names: Sequence[tuple[str, str]]) -> tuple[Trouble, ...]:
        """Which of these (delegate id, text) pairs the fonts cannot draw."""
        ...


PhotoReader = Callable[[bytes], Photo]
"""Makes a small upright photo out of the bytes of a picture. Raises UserError when they are no picture."""


InkReader = Callable[[bytes], InkPicture]
"""Makes a picture of a signature or seal out of the bytes of a file. Raises UserError when they are no picture."""


class CertificatePages(Protocol):
    """Reads certificates back from a PDF."""

    def __call__(self, pdf: Path) -> Iterator[PageRead]:
        """The pages, one after the other. Raises UserError when it is no PDF or has no page."""
        ...


class ListReader(Protocol):
    """Reads the files that people mail."""

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
        """A delegate list; `mapping` is field -> column or columns (header or letter), the field `leave-out` leaves
        columns out. Raises UserError when it cannot be read, ReadingStoppedError when `cancelled` says so."""
        ...

    def names(self, text: str, other: str = "") -> tuple[str, str, bool]:
        """The native and the Latin name in what a person typed, in one box or two; whether the Latin one was spelt
        from the native one."""
        ...

    def programme(self, path: Path, *, timezone: str, first_day: date | None = None) -> ReadProgramme:
        """A programme from a spreadsheet, CSV or iCalendar file; `first_day` gives "Mon 25 April" its year and "Day 1"
        its date. Raises UserError when it cannot be read."""
        ...


class TableWriter(Protocol):
    """Writes report tables as files."""

    def xlsx(self, tables: Sequence[ReportTable], path: Path) -> None:
        """A workbook with one sheet a table. Raises UserError when the file cannot be written."""
        ...

    def csv(self, table: ReportTable, path: Path) -> None:
        """One table as CSV in UTF-8 with a byte order mark, as Excel expects. Raises UserError when it cannot."""
        ...

    def programme(self, event: Event, activities: Sequence[Activity], path: Path, made: datetime) -> None:
        """The programme as .ics or .xlsx, by the ending of the name. Raises UserError for another one, or when it
        cannot be written."""
        ...
