"""The faces of a piece: its sides on the halves of a folded label, or on both faces of a sheet."""

from dataclasses import dataclass

from companion.output.stock import Stock
from companion.output.template import BACK, FRONT, Template, on_side
from companion.output.text import number

_TICK = 2.5  # millimetres


@dataclass(frozen=True, slots=True)
class Face:
    """What is drawn on one side."""

    side: str
    template: Template


def faces(template: Template) -> tuple[Face, ...]:
    """The front, and the back of a template that has one."""
    front = Face(FRONT, on_side(template, FRONT))
    if not template.has_back and template.fold is None:
        return (front,)
    return front, Face(BACK, on_side(template, BACK))


def place(
    template: Template, face: Face, corner: tuple[float, float], scale: float
) -> tuple[tuple[float, float], bool]:
    """Where a face's top left corner lies on a piece whose own is at `corner`, and whether it stands on its head."""
    fold = template.fold
    if fold is None:
        return corner, False
    x, y = corner
    if face.side != fold.first:
        x, y = (x, y + template.height * scale) if fold.line == "across" else (x + template.width * scale, y)
    return (x, y), face.side == fold.turned


def turned_over(stock: Stock, corner: tuple[float, float], duplex: str) -> tuple[tuple[float, float], bool]:
    """Where the back of the label at `corner` lies on the back of its sheet, and whether it stands on its head there.

    A sheet turned over its upright edge swaps left and right. Turned over its lying edge it swaps top and bottom, and
    the backs stand on their heads, so that a card that hangs and is turned like a page reads upright.
    """
    x, y = corner
    upright = stock.page[1] >= stock.page[0]
    if (duplex == "long") == upright:
        return (stock.page[0] - x - stock.label[0], y), False
    return (x, stock.page[1] - y - stock.label[1]), True


def fold_operators(template: Template, corner: tuple[float, float], scale: float, page_height: float) -> list[str]:
    """Two short ticks where a piece is folded, in millimetres from the lower left corner of the page."""
    fold = template.fold
    if fold is None:
        return []
    x, y = corner[0], page_height - corner[1]
    wide, high = (measure * scale for measure in template.open_size)
    if fold.line == "across":
        middle = y - high / 2
        ends = ((x, middle, x + _TICK, middle), (x + wide - _TICK, middle, x + wide, middle))
    else:
        middle = x + wide / 2
        ends = ((middle, y, middle, y - _TICK), (middle, y - high + _TICK, middle, y - high))
    drawn = " ".join(f"{number(a)} {number(b)} m {number(c)} {number(d)} l" for a, b, c, d in ends)
    return [f"0.5 G 0.1 w {drawn} S"]
