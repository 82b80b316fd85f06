"""Paper of one's own, measured with a ruler, and how far a printer prints beside the mark. Millimetres throughout."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from companion.domain.answers import UserError

FARTHEST_SHIFT = 9.9
"""Millimetres by which a printer may be corrected; more is a wrong paper, not a skewed one."""
SHORTEST_CUT, LONGEST_CUT = 12.7, 1000.0
"""How long a piece of an endless roll may be, as printers of such rolls cut them."""
_SMALLEST, _LARGEST = 10.0, 1200.0
_SLACK = 0.05
KINDS = ("sheet", "page", "roll")
RECENT_KEPT = 8
"""So many papers are remembered as used lately."""

Shifts = Mapping[str, Mapping[str, Sequence[float]]]
"""By printer, then by paper ("avery-l4785") or page ("210x297"): right and down."""


@dataclass(frozen=True, slots=True)
class OwnPaper:
    """A paper that somebody measured: a sheet of labels, one badge a page, or a roll.

    Pairs are (across, down). `origin` is where the first label begins, `pitch` from one label to the next. `cut`: it is
    cut by hand, so marks help.
    """

    id: str
    name: str
    kind: str
    page: tuple[float, float]
    label: tuple[float, float]
    columns: int = 1
    rows: int = 1
    origin: tuple[float, float] = (0.0, 0.0)
    pitch: tuple[float, float] = (0.0, 0.0)
    cut: bool = False
    corner: float = 0.0
    maker: str = ""


@dataclass(frozen=True, slots=True)
class OwnPapers:
    """The papers of this laptop, and how long pieces of endless rolls are cut, in millimetres by paper."""

    papers: tuple[OwnPaper, ...] = ()
    cut_lengths: Mapping[str, float] = field(default_factory=dict)


def own_papers(items: Mapping[str, Any], cut_lengths: Mapping[str, float]) -> OwnPapers:
    """What the settings keep, without whatever somebody damaged there."""
    found = []
    for item in items.values():
        try:
            found.append(paper_of(item))
        except (UserError, TypeError, AttributeError):
            continue
    lengths: dict[str, Any] = dict(cut_lengths)
    return OwnPapers(
        tuple(found), {name: float(long) for name, long in lengths.items() if isinstance(long, int | float)}
    )


def measured(
    paper_id: str,
    name: str,
    page: tuple[float, float],
    label: tuple[float, float],
    grid: tuple[int, int],
    origin: tuple[float, float],
    *,
    gap: tuple[float | None, float | None] = (None, None),
    cut: bool = False,
    maker: str = "",
) -> OwnPaper:
    """A sheet by the numbers that a ruler gives: label, and the first label's distance from the left and upper edge.

    A `gap` of None is what follows when the right edge is as far from the last label as the left from the first; the
    same below. Labels are laid `grid` = (columns, rows). Raises UserError for a sheet that cannot be.
    """

    def step(at: int) -> float:
        size, count, start = label[at], grid[at], origin[at]
        between = gap[at]
        if count <= 1:
            return size
        if between is None:
            between = (page[at] - 2 * start - count * size) / (count - 1)
        return round(size + between, 3)

    paper = OwnPaper(
        paper_id, name, "page" if grid == (1, 1) and label == page else "sheet", page, label, grid[0], grid[1], origin,
        (step(0), step(1)), cut, maker=maker,
    )  # fmt: skip
    check(paper)
    return paper


def roll(paper_id: str, name: str, label: tuple[float, float], maker: str = "") -> OwnPaper:
    """Labels on a roll: each is a page of its own. Raises UserError for one that cannot be."""
    paper = OwnPaper(paper_id, name, "roll", label, label, pitch=label, maker=maker)
    check(paper)
    return paper


def check(paper: OwnPaper) -> None:
    """Raises UserError with what is wrong: labels beyond the page, labels that overlap, sizes that no paper has."""
    sizes = (*paper.page, *paper.label)
    if any(not _SMALLEST <= size <= _LARGEST for size in sizes):
        raise UserError("A paper and its labels are 10 mm to 1200 mm wide and high.", "Measure once more.")
    if paper.columns < 1 or paper.rows < 1:
        raise UserError("A sheet has at least one label.", "Count the labels across and down.")
    if not paper.name.strip():
        raise UserError("A paper needs a name.", "Type what stands on the pack.")
    for at, count in ((0, paper.columns), (1, paper.rows)):
        if count > 1 and paper.pitch[at] < paper.label[at] - _SLACK:
            raise UserError("The labels would overlap.", "Measure the label and the margins once more.")
        end = paper.origin[at] + (count - 1) * paper.pitch[at] + paper.label[at]
        if paper.origin[at] < -_SLACK or end > paper.page[at] + _SLACK:
            raise UserError("The labels would not lie on the page.", "Measure the label and the margins once more.")


def paper_item(paper: OwnPaper) -> dict[str, Any]:
    """A paper as the table of papers writes it (resources/stock/label-stock.json), to keep it or hand it on."""
    return {
        "id": paper.id, "vendor": paper.maker, "name": paper.name, "kind": paper.kind,
        "page_size_mm": list(paper.page), "label_size_mm": list(paper.label), "columns": paper.columns,
        "rows": paper.rows, "origin_mm": list(paper.origin), "pitch_mm": list(paper.pitch),
        "corner_radius_mm": paper.corner or None, "cut_marks": paper.cut, "notes": "", "aliases": [],
    }  # fmt: skip


def paper_of(item: Mapping[str, Any]) -> OwnPaper:
    """A paper out of its written form. Raises UserError when it is none."""
    try:
        paper = OwnPaper(
            str(item["id"]), str(item["name"]), str(item["kind"]), _pair(item["page_size_mm"]),
            _pair(item["label_size_mm"]), int(item["columns"]), int(item["rows"]), _pair(item["origin_mm"]),
            _pair(item["pitch_mm"]), bool(item.get("cut_marks")), float(item.get("corner_radius_mm") or 0.0),
            str(item.get("vendor") or ""),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError) as error:
        raise UserError("This is no paper that Companion can read.", "Choose a file that Companion saved.") from error
    if paper.kind not in KINDS or not paper.id:
        raise UserError("This is no paper that Companion can read.", "Choose a file that Companion saved.")
    check(paper)
    return paper


def _pair(values: Any) -> tuple[float, float]:
    across, down = values
    return float(across), float(down)


def page_key(page: tuple[float, float]) -> str:
    """What a page is called among the shifts: 210x297."""
    return f"{page[0]:g}x{page[1]:g}"


def shift_of(shifts: Shifts, printer: str, stock: str, page: tuple[float, float]) -> tuple[float, float]:
    """Right and down by which this printer's pages are moved: as set for the paper, else as last set for a page of the
    same size, for paper of one size takes the same way through a printer."""
    kept = shifts.get(printer, {})
    for name in (stock, page_key(page)):
        found = kept.get(name)
        try:
            if found is not None:
                return rounded_shift(*_pair(found))
        except (TypeError, ValueError):
            continue
    return 0.0, 0.0


def with_shift(
    shifts: Shifts, printer: str, stock: str, page: tuple[float, float], shift: tuple[float, float]
) -> dict[str, dict[str, Sequence[float]]]:
    """The shifts with another one for this printer and paper, which also counts for other paper of that page size."""
    after = {name: dict(kept) for name, kept in shifts.items()}
    value = list(rounded_shift(*shift))
    after.setdefault(printer, {}).update({stock: value, page_key(page): value})
    return after


def rounded_shift(right: float, down: float) -> tuple[float, float]:
    """To a tenth of a millimetre, and no farther than a printer can be off."""
    kept = [round(max(-FARTHEST_SHIFT, min(FARTHEST_SHIFT, part)), 1) + 0.0 for part in (right, down)]
    return kept[0], kept[1]


def used_lately(recent: Sequence[str], stock: str) -> tuple[str, ...]:
    """The papers used lately, with this one first."""
    return (stock, *(one for one in recent if one != stock))[:RECENT_KEPT]
