"""What lies over a code: a picture, a filled shape or words that are drawn after it make it unreadable."""

from collections.abc import Iterable
from dataclasses import dataclass

from companion.output.fonts import FontBook
from companion.output.template import (
    CodeElement,
    PhotoElement,
    PictureElement,
    Placed,
    RidgesElement,
    ShapeElement,
    Template,
)
from companion.output.text import Fitted, largest, line_width

_TOUCHES = 0.3
"""Millimetres that something may reach over the edge of a code: less than the smallest module."""
_ABOVE, _BELOW = 0.75, 0.2  # of the size of words: how far their ink reaches from the baseline
_HALF_TURN = 180.0


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in millimetres from the card's top left corner."""

    x: float
    y: float
    w: float
    h: float

    def meets(self, other: "Area") -> bool:
        """Whether the two share more than their edges."""
        return (
            min(self.x + self.w, other.x + other.w) - max(self.x, other.x) > _TOUCHES
            and min(self.y + self.h, other.y + other.h) - max(self.y, other.y) > _TOUCHES
        )


def code_area(code: CodeElement, side: float) -> Area:
    """Where the modules of a code stand that has grown to `side`: its right top corner stays."""
    return Area(code.x + code.w - side, code.y, side, side)


def things_over(template: Template, at: int) -> tuple[Placed, ...]:
    """What is drawn after element `at` and hides what lies beneath it, words apart."""
    return tuple(
        element
        for element in template.elements[at + 1 :]
        if element.side == template.elements[at].side and not element.hidden and _straight(element) and _hides(element)
    )


def words_area(fitted: Fitted, places: Iterable[tuple[float, float]], book: FontBook) -> list[Area]:
    """Where the ink of each line of words stands."""
    areas = []
    for line, (left, baseline) in zip(fitted.lines, places, strict=True):
        size = largest((line,))
        areas.append(Area(left, baseline - _ABOVE * size, line_width(line, book), (_ABOVE + _BELOW) * size))
    return areas


def placed_area(element: Placed) -> Area:
    """Where an element stands that is not turned, or upside down."""
    return Area(element.x, element.y, element.w, element.h)


def _straight(element: Placed) -> bool:
    """Elements at an angle are left to the eye: their corners would be taken for ink."""
    return element.rotate % _HALF_TURN == 0


def _hides(element: Placed) -> bool:
    if isinstance(element, ShapeElement):
        return bool(element.fill) and element.shape != "line"
    return isinstance(element, PictureElement | PhotoElement | RidgesElement)
