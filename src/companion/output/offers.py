"""Which design is offered first, and which is taken for a paper when nobody chose one (`templates/gallery.json`)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import log2

from companion import paths
from companion.domain.answers import UserError
from companion.output.template import Template

COLOUR, BLACK, BOTH, OWN = "colour", "black", "both", "own"
# A paper of a design's very own size differs from it by no more than this.
_SAME_SIZE = 0.03
# How much of the label a design would rather leave free than be drawn at half or twice its size.
_RESIZED = 0.12
# The same, rather than lie across a label that comes out of the printer upright.
_TURNED = 0.15


@dataclass(frozen=True, slots=True)
class Fit:
    """How a design lies on a label: `scale` times its drawn size, a quarter turned or not; `free` is the share of the
    label's area that it leaves."""

    scale: float
    turned: bool
    free: float


@lru_cache(maxsize=1)
def gallery() -> dict[str, dict[str, str]]:
    """For what paper each shipped template is, by kind and id, in the order people see them. UserError when it is
    gone."""
    try:
        table = json.loads((paths.resources() / "templates" / "gallery.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UserError("The list of designs is gone.", "Install Companion again: a part of it is damaged.") from error
    return {kind: dict(table[kind]) for kind in ("badge", "certificate")}


def in_order(some: Iterable[Template]) -> tuple[Template, ...]:
    """Templates as people see them: the shipped ones in the gallery's order, then the others as they came."""
    order = {(kind, name): place for kind, names in gallery().items() for place, name in enumerate(names)}
    return tuple(sorted(some, key=lambda template: order.get((template.kind, template.id), len(order))))


def fit_on(area: tuple[float, float], template: Template, *, may_turn: bool) -> Fit:
    """How a design lies on an area of so many millimetres across and down; turned only where that makes it larger."""
    wide, high = template.open_size
    fits = [
        Fit(scale, turned, 1 - wide * high * scale**2 / (area[0] * area[1]))
        for turned, (width, height) in ((False, area), (True, (area[1], area[0])))
        for scale in [min(width / wide, height / high)]
        if not turned or (may_turn and template.fold is None)
    ]
    return max(fits, key=lambda fit: (round(fit.scale, 3), not fit.turned))


def offered(
    area: tuple[float, float], candidates: Iterable[Template], *, mono: bool, may_turn: bool
) -> tuple[Template, ...]:
    """The designs that suit a paper, the best first: of its very size, then whichever fills it with
    least resizing and turning.

    `mono` says that it prints black only. Designs that are only for paper of their own size, or never unasked, come
    last; nobody has to be left without a design.
    """
    suits = gallery()["badge"]
    wanted = {BLACK, BOTH, OWN} if mono else {COLOUR, BOTH, OWN}

    def cost(template: Template) -> tuple[bool, bool, float]:
        fit, kind = fit_on(area, template, may_turn=may_turn), suits.get(template.id, "")
        same = abs(fit.scale - 1) <= _SAME_SIZE and fit.free <= 2 * _SAME_SIZE and not (mono and kind == OWN)
        suited = kind in wanted and (same or kind != OWN)
        return not suited, not same, fit.free + _RESIZED * abs(log2(fit.scale)) + _TURNED * fit.turned

    return tuple(sorted(in_order(candidates), key=cost))
