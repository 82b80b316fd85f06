"""Where badges go on paper: label after label, both faces of a sheet, or the halves of a folded piece."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from companion.domain.documents import BadgeContent
from companion.output.faces import Face, faces, fold_operators, place, turned_over
from companion.output.layout import Layout
from companion.output.page import Sheet
from companion.output.stock import Stock, cut_mark_operators, fit_of, stock_named, template_for
from companion.output.template import PHOTO, Template, adapted, inks
from companion.output.template_files import template_named, templates


@dataclass(frozen=True, slots=True)
class Job:
    """A template on a paper: how large, whether across, where on each label, which sides, and how far over the edge."""

    template: Template
    stock: Stock
    scale: float
    across: bool
    inset: tuple[float, float]
    faces: tuple[Face, ...]
    bleed: float = 0.0

    @property
    def both_faces(self) -> bool:
        """Whether the sheets are printed on both faces."""
        return len(self.faces) > 1 and self.template.fold is None


def job_for(template_id: str | Template, stock_id: str | Stock) -> Job:
    """A template, or the one of this id, or with an empty id the one nearest to the paper, fitted to a paper.

    Raises UserError when there is no such template or paper.
    """
    stock = stock_named(stock_id)
    if isinstance(template_id, Template):
        template = template_id
    else:
        template = template_named("badge", template_id) if template_id else template_for(stock, templates("badge"))
    fit = fit_of(stock, template)
    halves = [whole / part for whole, part in zip(template.open_size, (template.width, template.height), strict=True)]
    wide, high = (side / fit.scale for side in stock.printable)
    template = adapted(template, *((high, wide) if fit.turned else (wide / halves[0], high / halves[1])))
    inset = ((stock.label[0] - stock.printable[0]) / 2, (stock.label[1] - stock.printable[1]) / 2)
    found = faces(template)
    if template.fold is None and stock.mono:
        found = found[:1]  # a roll has no other face
    bleed = 0.0 if template.fold is not None else min(template.bleed * fit.scale, stock.room_for_bleed)
    return Job(template, stock, fit.scale, fit.turned, inset, found, bleed)


@dataclass(frozen=True, slots=True)
class _Card:
    """One badge, decided: what stands where on each side, and the corner of its label."""

    content: BadgeContent
    layouts: Mapping[str, Layout]
    fields: Mapping[str, str]
    corner: tuple[float, float]


class Pages:
    """Puts badges on the labels of a sheet in turn; when a sheet is full, its back follows.

    `duplex` is the edge over which the sheets are turned, empty when they are printed on one face.
    """

    def __init__(
        self,
        sheet: Sheet,
        job: Job,
        places: Iterator[tuple[int, tuple[float, float]]],
        shift: tuple[float, float],
        duplex: str,
    ) -> None:
        self._sheet, self._job, self._places, self._shift = sheet, job, places, shift
        self.duplex = duplex if job.both_faces else ""
        self._page = -1
        self._backs: list[_Card] = []
        if self.duplex:
            sheet.turned_over(duplex)

    def add(self, content: BadgeContent, layouts: Mapping[str, Layout], fields: Mapping[str, str]) -> None:
        """Draw one badge on the next label."""
        number, corner = next(self._places)
        job = self._job
        if number != self._page:
            if self._page >= 0:
                self.end()
            self._page = number
            self._sheet.begin_page(*job.stock.page)
            if job.stock.cut_marks:
                self._sheet.write(cut_mark_operators(job.stock, self._shift))
        card = _Card(content, layouts, fields, corner)
        at = self._at(corner)
        for face in job.faces[:1] if job.both_faces else job.faces:
            there, upside_down = place(job.template, face, at, job.scale)
            self._draw(card, face, there, turned=upside_down)
        if job.both_faces:
            self._backs.append(card)
        if job.template.fold is not None:
            self._sheet.write(fold_operators(job.template, at, job.scale, job.stock.page[1]))

    def end(self) -> None:
        """Finish the sheet: each back lies where its front is on the other face."""
        self._sheet.end_page()
        if not self._backs:
            return
        self._sheet.begin_page(*self._job.stock.page)
        for card in self._backs:
            corner, upside_down = turned_over(self._job.stock, card.corner, self.duplex)
            self._draw(card, self._job.faces[1], self._at(corner), turned=upside_down)
        self._sheet.end_page()
        self._backs = []

    def _at(self, corner: tuple[float, float]) -> tuple[float, float]:
        """Where the piece lies on a label."""
        return corner[0] + self._job.inset[0] + self._shift[0], corner[1] + self._job.inset[1] + self._shift[1]

    def _draw(self, card: _Card, face: Face, at: tuple[float, float], *, turned: bool) -> None:
        job = self._job
        self._sheet.card(
            face.template,
            card.layouts[face.side],
            card.fields,
            inks=inks(job.template, card.content.role),
            given={PHOTO: card.content.photo},
            at=at,
            scale=job.scale,
            corner=job.stock.corner if job.template.fold is None else 0.0,
            bleed=job.bleed,
            turned=turned,
            mono=job.stock.mono,
            across=job.across,
        )
