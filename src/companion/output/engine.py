"""The document engine as the rest of the program sees it (services.ports.DocumentEngine)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

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
from companion.domain.paper import OwnPapers
from companion.output.badges import check_badges, render_badges
from companion.output.certificates import render_certificates
from companion.output.design_preview import check_design, draw_design, fit_design
from companion.output.designs import NO_DESIGNS, Designs, shipped_document
from companion.output.fonts import FontBook, open_fontbook
from companion.output.missing_list import render_missing
from companion.output.outlines import render_outlines
from companion.output.picture_files import read_picture
from companion.output.programme_pdf import render_programme
from companion.output.reports_pdf import render_report
from companion.output.rosters import render_rosters
from companion.output.scanner_sheet import render_scanner_sheet
from companion.output.signs import undrawable_sentence
from companion.output.stock import Stock, known_papers, stock_named, template_for
from companion.output.template_files import templates
from companion.output.turns import Turns
from companion.output.verifier import render_verifier


class Engine:
    """Draws with one set of open fonts. One document is made at a time, whichever thread asks; between the pieces of a
    long run, whoever else asks gets a turn."""

    def __init__(
        self,
        resources: Path,
        extra_fonts: Path | None = None,
        papers: Callable[[], OwnPapers] = OwnPapers,
        designs: Designs = NO_DESIGNS,
    ) -> None:
        self._resources = resources
        self._papers = papers
        self._extra = extra_fonts
        self._designs = designs
        self._drawing = Turns()

    @cached_property
    def _fonts(self) -> FontBook:
        return open_fontbook(self._extra, self._resources / "fonts")

    def with_designs(self, documents: Sequence[Mapping[str, Any]]) -> "Engine":
        """The same fonts and turns, and these designs besides the shipped ones."""
        return _Lent(self, self._designs.and_these(documents)) if documents else self

    def design(self, kind: str, name: str) -> dict[str, Any]:
        """The document of a design, an own one before a shipped one. Raises UserError when there is none."""
        own = self._designs.documents.get((kind, name))
        return dict(own) if own is not None else shipped_document(kind, name)

    def shipped_design(self, kind: str, name: str) -> dict[str, Any]:
        """The document of a template that came with the program. Raises UserError when there is none."""
        return shipped_document(kind, name)

    def check_design(self, document: Mapping[str, Any]) -> tuple[DesignProblem, ...]:
        """Everything that is wrong with a design's document; nothing when it can be drawn."""
        with self._drawing:
            return check_design(document)

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
        """A design for one person at its own size, and where everything stands."""
        paper = self._paper(stock) if stock else None
        with self._drawing:
            return draw_design(document, content, self._fonts, side=side, stock=paper, bleed=bleed, marks=marks)

    def fit_design(
        self, document: Mapping[str, Any], contents: Sequence[BadgeContent | CertificateContent]
    ) -> tuple[Trouble, ...]:
        """What does not fit or cannot be drawn for these people, without drawing."""
        with self._drawing:
            return fit_design(document, contents, self._fonts)

    def picture(self, path: Path) -> DesignPicture:
        """A picture file as a design keeps it. Raises UserError when it is none."""
        return read_picture(path)

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
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> RenderedDocument:
        """Badges on a stock, from its nth label on; `shift` in mm corrects the printer. `marks`: whether paper that is
        cut by hand gets marks; None as its table says. `duplex`: the edge, long or short, over which sheets of a design
        with a back are turned; empty as the design says."""
        ask = self._drawing.giving_way(cancelled)
        paper = _marked(self._paper(stock), marks)
        with self._drawing:
            return render_badges(
                contents,
                self._designs.badge(template),
                paper,
                self._fonts,
                start_at,
                shift,
                progress,
                ask,
                duplex=duplex,
            )

    def check_badges(self, contents: Sequence[BadgeContent], *, template: str, stock: str) -> tuple[Trouble, ...]:
        """What would go wrong, without drawing."""
        with self._drawing:
            return check_badges(contents, self._designs.badge(template), self._paper(stock), self._fonts)

    def certificates(
        self,
        contents: Sequence[CertificateContent],
        *,
        template: str = "completion",
        preview: bool = False,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> RenderedDocument:
        """Certificates, one a page; a preview also shows where the seal goes."""
        ask = self._drawing.giving_way(cancelled)
        with self._drawing:
            return render_certificates(
                contents, self._designs.certificate(template), self._fonts, progress, ask, preview
            )

    def test_page(self, stock: str, shift: tuple[float, float] = (0.0, 0.0)) -> RenderedDocument:
        """Outlines of a stock's labels with a rule, to hold against a sheet; `shift` in mm corrects the printer."""
        with self._drawing:
            return render_outlines(self._paper(stock), self._fonts, shift)

    def scanner_sheet(self, content: ScannerSheetContent) -> RenderedDocument:
        """A page with two codes that test a scanner."""
        with self._drawing:
            return render_scanner_sheet(content, self._fonts)

    def report(self, contents: Sequence[ReportContent]) -> RenderedDocument:
        """The attendance report on paper, one part after the other."""
        with self._drawing:
            return render_report(contents, self._fonts)

    def roster(self, contents: Sequence[RosterContent]) -> RenderedDocument:
        """Rosters for signatures, one after the other."""
        with self._drawing:
            return render_rosters(contents, self._fonts)

    def missing_list(self, content: MissingContent) -> RenderedDocument:
        """Who is missing, with telephone numbers."""
        with self._drawing:
            return render_missing(content, self._fonts)

    def programme(self, content: ProgrammeContent) -> RenderedDocument:
        """The programme by days, on A4."""
        with self._drawing:
            return render_programme(content, self._fonts)

    def verifier(self, content: VerifierContent) -> bytes:
        """The page that checks certificates, as an HTML file."""
        return render_verifier(content, self._resources / "verifier")

    def templates(self, kind: str) -> tuple[TemplateChoice, ...]:
        """The templates for "badge" or "certificate"."""
        return self._designs.choices(kind)

    def design_for(self, stock: str) -> str:
        """The badge design that is taken for a paper when nobody chose one, by its id."""
        return template_for(self._paper(stock), templates("badge")).id

    def stocks(self) -> tuple[StockChoice, ...]:
        """Every stock, measured or not; those measured on this laptop first."""
        return tuple(stock_choice(found) for found in self._known())

    def stock(self, name: str) -> StockChoice:
        """The stock with this id or alias; `ID@LENGTH` cuts an endless roll. Raises UserError when there is none, or
        nobody measured it."""
        return stock_choice(self._paper(name), name)

    def _paper(self, name: str) -> Stock:
        return stock_named(name, self._known())

    def _known(self) -> tuple[Stock, ...]:
        found = self._papers()
        return known_papers(found.papers, found.cut_lengths)

    def undrawable(self, names: Sequence[tuple[str, str]]) -> tuple[Trouble, ...]:
        """Which of these (delegate id, text) pairs the fonts cannot draw."""
        troubles = []
        with self._drawing:
            for delegate, text in names:
                missing = self._fonts.missing(text, "sans")
                if missing:
                    sentence = undrawable_sentence(missing, text)
                    troubles.append(Trouble(delegate, text, "name", sentence, missing, "characters"))
        return tuple(troubles)


class _Lent(Engine):
    """An engine that draws with another one's fonts, when it is that one's turn, and knows more designs."""

    def __init__(self, lender: Engine, designs: Designs) -> None:
        super().__init__(lender._resources, lender._extra, lender._papers, designs)  # noqa: SLF001 - its own kind
        self._lender = lender
        self._drawing = lender._drawing  # noqa: SLF001

    @cached_property
    def _fonts(self) -> FontBook:
        return self._lender._fonts  # noqa: SLF001


def stock_choice(stock: Stock, name: str = "") -> StockChoice:
    """A stock as it is chosen; under `name` when it was asked for as a piece of an endless roll."""
    return StockChoice(
        id=name if "@" in name else stock.id,
        name=" ".join(part for part in (stock.vendor, stock.name) if part),
        label_width=stock.label[0],
        label_height=stock.label[1],
        page_width=stock.page[0],
        page_height=stock.page[1],
        per_page=stock.per_sheet,
        columns=stock.columns,
        rows=stock.rows,
        measured=stock.measured,
        origin=stock.origin,
        pitch=stock.pitch,
        kind=stock.kind,
        cut=stock.cut,
        own=stock.own,
        words=" ".join(stock.aliases),
    )


def _marked(stock: Stock, marks: bool | None) -> Stock:
    return stock if marks is None else replace(stock, cut_marks=marks and stock.cut)
