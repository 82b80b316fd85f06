"""The event's motif as PDF paths: the ridges of Seoul, their tower and the emblem (`resources/artwork/ridges.json`)."""

import json
from functools import lru_cache
from itertools import pairwise
from typing import Any

from companion import paths
from companion.domain.answers import UserError
from companion.output.template import RidgesElement
from companion.output.text import colour_operands


@lru_cache(maxsize=1)
def _drawing() -> dict[str, Any]:
    """The drawing in units of its own width and height, y upwards. Raises UserError when it is gone."""
    try:
        drawing: dict[str, Any] = json.loads((paths.resources() / "artwork" / "ridges.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UserError(
            "The picture for badges and certificates is gone.", "Install Companion again: a part of it is damaged."
        ) from error
    return drawing


def artwork_operators(element: RidgesElement) -> str:
    """The element in a box from (0, 0) to its width and height; the front ridge is drawn last."""
    drawing = _drawing()
    parts = []
    if element.art == "emblem":
        for tint, area in zip(element.tints, drawing["emblem"]["areas"], strict=False):
            parts.append(f"{colour_operands(tint)} rg {_polygon(element, area['points'])}")
        return "\n".join(parts)
    for tint, ridge in zip(element.tints, drawing["ridges"], strict=False):
        if element.tower and ridge["name"] == drawing["tower"]["behind"]:
            tower = " ".join(_polygon(element, points) for points in drawing["tower"]["polygons"])
            parts.append(f"{colour_operands(element.tower)} rg {tower}")
        parts.append(f"{colour_operands(tint)} rg {_ridge(element, ridge)}")
    return "\n".join(parts)


def _point(element: RidgesElement, x: float, y: float) -> str:
    across = (1 - x if element.mirrored else x) * element.w
    return f"{across:.2f} {y * element.h:.2f}"


def _ridge(element: RidgesElement, ridge: dict[str, Any]) -> str:
    """From the foot up, along the crest, down to the foot again."""
    out = [f"{_point(element, 0, 0)} m {_point(element, *ridge['start'])} l"]
    out += [" ".join(_point(element, *curve[at : at + 2]) for at in (0, 2, 4)) + " c" for curve in ridge["curves"]]
    return " ".join([*out, f"{_point(element, 1, 0)} l f"])


def _polygon(element: RidgesElement, points: list[list[float]]) -> str:
    # Points closer than a tenth of the finest printer dot say nothing more.
    kept = points[:1] + [after for before, after in pairwise(points) if before != after]
    start, *rest = (_point(element, x, y) for x, y in kept)
    return " ".join([f"{start} m", *(f"{point} l" for point in dict.fromkeys(rest)), "f"])
