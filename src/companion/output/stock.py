"""Paper: where the labels lie on a sheet, roll or card, in millimetres from the top left corner of the page."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from companion import paths
from companion.domain.answers import UserError
from companion.domain.paper import LONGEST_CUT, SHORTEST_CUT, OwnPaper, paper_item
from companion.output.offers import Fit, fit_on, offered
from companion.output.template import Template
from companion.output.text import number

# Length of a badge on an endless roll, as a share of its width (the shape of A6).
_ROLL_SHAPE = 148 / 105
_MARK, _MARK_GAP = 4.0, 1.5


@dataclass(frozen=True, slots=True)
class Stock:
    """One kind of paper. `measured` False means nobody knows its layout yet: it cannot be printed on.

    `page`, `label`, `origin` (first label) and `pitch` (from label to label) are (across, down) in millimetres.
    `printable` is the area of a label that the printer reaches. `cut`: it is cut by hand, and `cut_marks` says whether
    marks for it are printed. `own`: measured on this laptop. `mono` says it prints black only.
    """

    id: str
    vendor: str
    name: str
    kind: str
    page: tuple[float, float]
    label: tuple[float, float]
    columns: int
    rows: int
    origin: tuple[float, float]
    pitch: tuple[float, float]
    printable: tuple[float, float]
    corner: float = 0.0
    cut_marks: bool = False
    cut: bool = False
    own: bool = False
    mono: bool = False
    measured: bool = True
    notes: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def per_sheet(self) -> int:
        """How many labels one sheet has."""
        return self.columns * self.rows

    @property
    def may_turn(self) -> bool:
        """Whether a design may lie across it: a label from a roll is held as one likes, a sheet of them is not."""
        return self.kind in {"roll", "continuous"}

    @property
    def room_for_bleed(self) -> float:
        """How far a label may be inked over its edge in millimetres without reaching the next one."""
        if self.printable != self.label:
            return 0.0
        gaps = [self.pitch[0] - self.label[0]] if self.columns > 1 else []
        gaps += [self.pitch[1] - self.label[1]] if self.rows > 1 else []
        return max(0.0, min((gap / 2 for gap in gaps), default=max(0.0, *self.origin)))

    def places(self) -> tuple[tuple[float, float], ...]:
        """The top left corner of every label of a sheet, row by row."""
        return tuple(
            (self.origin[0] + column * self.pitch[0], self.origin[1] + row * self.pitch[1])
            for row in range(self.rows)
            for column in range(self.columns)
        )


@lru_cache(maxsize=1)
def stocks() -> tuple[Stock, ...]:
    """All paper we know, our own layouts first, unmeasured ones last. Raises UserError when a table is gone."""
    own, makers = _table("own.json"), _table("label-stock.json")
    measured = [_stock(item) for item in [*own["items"], *makers["items"]]]
    unmeasured = [
        Stock(
            id=item["id"],
            vendor=item["vendor"],
            name=item["id"].split("-")[-1].upper(),
            kind="sheet",
            page=(0, 0),
            label=(0, 0),
            columns=0,
            rows=0,
            origin=(0, 0),
            pitch=(0, 0),
            printable=(0, 0),
            measured=False,
            notes=item["notes"],
        )
        for item in makers["unverified"]
    ]
    return (*measured, *unmeasured)


def known_papers(own: Iterable[OwnPaper] = (), cut_lengths: Mapping[str, float] | None = None) -> tuple[Stock, ...]:
    """The papers of the tables and those of one's own, which stand first and take the place of an unmeasured one of the
    same id. Pieces of an endless roll are as long as `cut_lengths` says, in millimetres."""
    lengths = cut_lengths or {}
    mine = [_stock(paper_item(paper), own=True) for paper in own]
    taken = {stock.id for stock in mine}
    return (*mine, *(_cut(stock, lengths.get(stock.id)) for stock in stocks() if stock.id not in taken))


def stock_named(name: "str | Stock", papers: Sequence[Stock] | None = None) -> Stock:
    """The stock with this id or alias; `ID@LENGTH` cuts an endless roll to so many millimetres. A stock is itself.

    UserError when there is none or when it has not been measured.
    """
    if isinstance(name, Stock):
        return name
    wanted, _at, length = name.casefold().partition("@")
    for stock in stocks() if papers is None else papers:
        if wanted == stock.id.casefold() or wanted in (alias.casefold() for alias in stock.aliases):
            if not stock.measured:
                raise UserError(
                    f"Nobody has measured {stock.vendor} {stock.name} yet, so it cannot be printed on.",
                    "Measure a sheet, or choose another paper.",
                )
            return _cut(stock, _length(stock, length)) if length else stock
    raise UserError(f"There is no paper called “{name}” in the table.", "Choose one of the papers in the list.")


def _length(stock: Stock, said: str) -> float:
    try:
        length = float(said)
    except ValueError:
        length = 0.0
    if stock.kind != "continuous" or not SHORTEST_CUT <= length <= LONGEST_CUT:
        raise UserError(
            f"{stock.vendor} {stock.name} cannot be cut to “{said}” mm.",
            "Endless rolls are cut to 12.7 to 1000 mm; other papers are as long as they are.",
        )
    return length


def _cut(stock: Stock, length: float | None) -> Stock:
    """A piece of an endless roll of another length; what is printed keeps its distance from both ends."""
    if length is None or stock.kind != "continuous" or not isinstance(length, int | float):
        return stock
    long = max(SHORTEST_CUT, min(LONGEST_CUT, float(length)))
    margin = stock.label[1] - stock.printable[1]
    return replace(
        stock, page=(stock.page[0], long), label=(stock.label[0], long), pitch=(stock.pitch[0], long),
        printable=(stock.printable[0], max(6.0, long - margin)),
    )  # fmt: skip


def template_for(stock: Stock, candidates: tuple[Template, ...]) -> Template:
    """The design that is taken for this paper when nobody chose one."""
    return offered(stock.printable, candidates, mono=stock.mono, may_turn=stock.may_turn)[0]


def fit_of(stock: Stock, template: Template) -> Fit:
    """How a design lies on a label of this paper: all of it on the part that the printer reaches."""
    return fit_on(stock.printable, template, may_turn=stock.may_turn)


def scale_on(stock: Stock, template: Template) -> float:
    """How much a design grows or shrinks so that all of it lies on the printable part of a label."""
    return fit_of(stock, template).scale


def starts(stock: Stock, count: int, start_at: int) -> Iterator[tuple[int, tuple[float, float]]]:
    """(sheet from 0, corner of the label) for each of `count` badges, the first at label `start_at` of the first sheet.

    Raises UserError when the sheet has no such label.
    """
    if not 1 <= start_at <= stock.per_sheet:
        raise UserError(
            f"This paper has labels 1 to {stock.per_sheet}, so printing cannot start at {start_at}.",
            f"Choose a number from 1 to {stock.per_sheet}.",
        )
    places = stock.places()
    for index in range(start_at - 1, start_at - 1 + count):
        sheet, label = divmod(index, stock.per_sheet)
        yield sheet, places[label]


def cut_mark_operators(stock: Stock, shift: tuple[float, float]) -> list[str]:
    """Hairlines outside the block of cards, in millimetres from the lower left corner of the page."""
    left, top = stock.origin[0] + shift[0], stock.origin[1] + shift[1]
    right = left + (stock.columns - 1) * stock.pitch[0] + stock.label[0]
    bottom = top + (stock.rows - 1) * stock.pitch[1] + stock.label[1]
    across = {left + c * stock.pitch[0] + side for c in range(stock.columns) for side in (0, stock.label[0])}
    down = {top + r * stock.pitch[1] + side for r in range(stock.rows) for side in (0, stock.label[1])}
    lines = []
    for x in sorted(across):
        lines += [
            (x, top - _MARK_GAP - _MARK, x, top - _MARK_GAP),
            (x, bottom + _MARK_GAP, x, bottom + _MARK_GAP + _MARK),
        ]
    for y in sorted(down):
        lines += [
            (left - _MARK_GAP - _MARK, y, left - _MARK_GAP, y),
            (right + _MARK_GAP, y, right + _MARK_GAP + _MARK, y),
        ]
    height = stock.page[1]
    drawn = " ".join(
        f"{number(x)} {number(height - y)} m {number(x2)} {number(height - y2)} l" for x, y, x2, y2 in lines
    )
    return [f"0.4 G 0.1 w {drawn} S"]


def _table(name: str) -> dict[str, Any]:
    try:
        table: dict[str, Any] = json.loads((paths.resources() / "stock" / name).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UserError("The table of papers is gone.", "Install Companion again: a part of it is damaged.") from error
    return table


def _stock(item: dict[str, Any], *, own: bool = False) -> Stock:
    width = float(item["label_size_mm"][0])
    length = round(width * _ROLL_SHAPE, 1)
    label = _pair(item["label_size_mm"], length)
    return Stock(
        id=item["id"],
        vendor=item["vendor"],
        name=item["name"],
        kind=item["kind"],
        page=_pair(item["page_size_mm"], length),
        label=label,
        columns=item["columns"],
        rows=item["rows"],
        origin=_pair(item["origin_mm"], 0.0),
        pitch=_pair(item["pitch_mm"], length),
        printable=_pair(item.get("printable_mm") or item["label_size_mm"], length - 6.0),
        corner=float(item["corner_radius_mm"] or 0.0),
        cut_marks=bool(item.get("cut_marks", False)),
        cut=bool(item.get("cut_marks", False)) or _is_card(item),
        own=own,
        mono=item["kind"] in {"roll", "continuous"},
        notes=item["notes"],
        aliases=tuple(item["aliases"]),
    )


def _is_card(item: dict[str, Any]) -> bool:
    """Whether a sheet of nobody's make is cut by hand and has an edge on which marks can stand."""
    room = max(float(part or 0.0) for part in item["origin_mm"])
    return item["kind"] == "sheet" and item["vendor"] in {"", "generic"} and room > _MARK_GAP


def _pair(values: list[float | None], unknown: float) -> tuple[float, float]:
    across, down = (unknown if value is None else float(value) for value in values)
    return across, down
