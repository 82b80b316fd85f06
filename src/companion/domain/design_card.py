"""What can be done to the card of a design: its size, bleed and safe area, both sides, the fold, guides and colours."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from companion.domain.answers import UserError
from companion.domain.design_edits import (
    add,
    changed,
    put_in,
    tidy,
    to_bottom,
    with_elements,
    without_spare_pictures,
)
from companion.domain.design_properties import checked_colour
from companion.domain.designs import BACK, FRONT, Box, Design, Element, free_id

SMALLEST_CARD, LARGEST_CARD = 20.0, 2000.0
"""Millimetres of a side of the card. Below that no code can be read on it."""
LARGEST_BLEED = 10.0
"""Millimetres (the engine's bound)."""
_BLEEDING = frozenset({"rect", "ridges", "picture"})
_AT_THE_EDGE = 0.01
FOLDS = ("none", "across", "along")


@dataclass(frozen=True, slots=True)
class Guide:
    """A line of somebody's own to put elements along: upright at x, or level at y, in millimetres."""

    axis: str
    at: float


def guides(design: Design) -> tuple[Guide, ...]:
    """The guides that are kept in the document."""
    return tuple(Guide(str(one["axis"]), float(one["at"])) for one in design.head.get("guides", ()))


def with_guides(design: Design, kept: tuple[Guide, ...]) -> Design:
    """The design with these guides."""
    table = [{"axis": one.axis, "at": tidy(one.at)} for one in kept]
    return _headed(design, guides=table or None)


def add_guide(design: Design, axis: str, at: float) -> Design:
    """One more guide, on the card."""
    return with_guides(design, (*guides(design), Guide(axis, _on_card(design, axis, at))))


def move_guide(design: Design, place: int, at: float) -> Design:
    """The guide at this place (from 0) elsewhere; one that is pulled off the card is gone."""
    kept = list(guides(design))
    guide = kept[place]
    if not 0 <= at <= (design.width if guide.axis == "x" else design.height):
        return remove_guide(design, place)
    kept[place] = replace(guide, at=at)
    return with_guides(design, tuple(kept))


def remove_guide(design: Design, place: int) -> Design:
    """Without the guide at this place."""
    kept = guides(design)
    return with_guides(design, kept[:place] + kept[place + 1 :])


def set_card_size(design: Design, width: float, height: float, *, scale: bool) -> Design:
    """The card in another size. With `scale` all on it grows or shrinks with it, words and codes evenly; without it,
    elements keep their size and place as far as the card has room for them."""
    width, height = (min(max(side, SMALLEST_CARD), LARGEST_CARD) for side in (width, height))
    across, down = width / design.width, height / design.height
    resized = _headed(design, width=tidy(width), height=tidy(height))
    kept = [guide for guide in guides(design) if guide.at <= (width if guide.axis == "x" else height)]
    if scale:
        kept = [replace(guide, at=guide.at * (across if guide.axis == "x" else down)) for guide in guides(design)]
    resized = with_guides(resized, tuple(kept))
    made = [
        put_in(resized, one, _scaled_box(one, across, down) if scale else one.box) if one.placed else one
        for one in (_scaled(one, min(across, down)) if scale else one for one in design.elements)
    ]
    return with_elements(resized, made)


def set_bleed(design: Design, bleed: float) -> Design:
    """How far ink goes over the edge, in millimetres: shapes, ridges and pictures that reached the edge of the card, or
    the bleed before, reach the new one."""
    before, after = design.bleed, tidy(min(max(bleed, 0.0), LARGEST_BLEED))
    made = _headed(design, bleed=after or None)
    return with_elements(made, (_bled(made, one, before, after) for one in design.elements))


def _bled(design: Design, element: Element, before: float, after: float) -> Element:
    box = element.box
    if element.type not in _BLEEDING or box.turn:
        return element

    def reaches(edge: float, card: float) -> bool:
        over = card + before if card else -before
        return min(abs(edge - card), abs(edge - over)) < _AT_THE_EDGE

    left = -after if reaches(box.x, 0.0) else box.x
    top = -after if reaches(box.y, 0.0) else box.y
    right = design.width + after if reaches(box.right, design.width) else box.right
    bottom = design.height + after if reaches(box.bottom, design.height) else box.bottom
    if (left, top, right, bottom) == (box.x, box.y, box.right, box.bottom):
        return element
    return put_in(design, element, Box(left, top, right - left, bottom - top))


def set_safe(design: Design, safe: float) -> Design:
    """How much of the edge stays free of words, in millimetres."""
    return _headed(design, safe=tidy(min(max(safe, 0.0), min(design.width, design.height) / 3)))


def set_fold(design: Design, fold: str) -> Design:
    """How a badge is folded: none, across (one half above the other), along (side by side). Certificates are not."""
    if fold not in (FOLDS if design.kind == "badge" else ("none",)):
        raise UserError(f"“{fold}” cannot be chosen here.", "Choose one of those in the list.")
    return _headed(design, fold=None if fold == "none" else {"line": fold})


def set_duplex(design: Design, edge: str) -> Design:
    """Over which edge the sheet is turned when both sides are printed: long or short."""
    if edge not in {"long", "short"}:
        raise UserError(f"“{edge}” cannot be chosen here.", "Choose one of those in the list.")
    return _headed(design, duplex=None if edge == "long" else edge)


def remove_back(design: Design) -> Design:
    """Without the back and all that stands on it."""
    kept = with_elements(design, (one for one in design.elements if one.side != BACK))
    return without_spare_pictures(_headed(kept, fold=None))


def add_picture(
    design: Design, picture: Mapping[str, Any], size: tuple[float, float], side: str, *, background: bool = False
) -> tuple[Design, str]:
    """The design with a picture on this side, and the new element's id. `size` in mm is what the picture wants; it gets
    at most six tenths of the card. A background lies under everything and takes the place of the one before."""
    known = design.pictures
    name = next((own for own, one in known.items() if one == picture), None) or free_id("picture", known)
    design = _headed(design, pictures={**known, name: dict(picture)})
    on_side = {} if side == FRONT else {"side": side}
    if background:
        kept = [one for one in design.elements if one.placed or one.side != side]
        design, new = add(with_elements(design, kept), {"type": "background", "picture": name, **on_side})
        return without_spare_pictures(to_bottom(design, {new})), new
    share = min(1.0, design.width * 0.6 / max(size[0], 1.0), design.height * 0.6 / max(size[1], 1.0))
    w, h = (max(1.0, round(length * share, 1)) for length in size)
    x, y = (design.width - w) / 2, (design.height - h) / 2
    values = {"type": "picture", "picture": name, "x": tidy(x), "y": tidy(y), "w": w, "h": h, **on_side}
    return add(design, values)


def mirror_front(design: Design) -> Design:
    """The back with a copy of everything on the front, in place of what stood there."""
    bare = with_elements(design, (one for one in design.elements if one.side != BACK))
    taken = {one.id for one in bare.elements}
    made: list[Element] = []
    ids: dict[str, str] = {}
    for one in bare.on(FRONT):
        new = free_id(f"{one.id}-back", taken)
        taken.add(new)
        ids[one.id] = new
        follows = one.values.get("follows")
        values = {"id": new, "part": one.part, "side": BACK}
        made.append(changed(one, **values, follows=ids.get(str(follows), follows)))
    return with_elements(bare, (*bare.elements, *made))


def set_titles(design: Design, titles: Mapping[str, str]) -> Design:
    """The design under these titles, by language; those in other languages stay."""
    return _headed(design, title={**design.titles, **titles})


def set_colour_name(design: Design, name: str, colour: str) -> Design:
    """A named colour changed, wherever it is used."""
    return _headed(design, colours={**design.colours, name: checked_colour(replace_names(design), colour)})


def replace_names(design: Design) -> Design:
    """The design without names for colours: what a name stands for cannot be another name."""
    return replace(design, head={key: value for key, value in design.head.items() if key != "colours"})


def set_role_colour(design: Design, table: str, role: str, colour: str) -> Design:
    """The colour of a role in a table of colours by role; “band” is the one of the role band. Without the word for the
    role the table is made; an empty colour takes a role out of it, but never “delegate”."""
    tables = design.by_role
    before = tables.get(table, {})
    key = role.strip().casefold()
    kept = {name: value for name, value in before.items() if name != key}
    if colour.strip() or key == "delegate":
        value = checked_colour(design, colour)
        if value.startswith("{"):
            raise UserError("A colour by role cannot stand for another one.", "Type a colour such as #12211E.")
        kept[key] = value
    if "delegate" not in kept:
        kept["delegate"] = checked_colour(design, colour)
    if table == "band":
        return _headed(design, bands=kept)
    return _headed(design, by_role={**{name: one for name, one in tables.items() if name != "band"}, table: kept})


def _headed(design: Design, **values: Any) -> Design:
    head: Mapping[str, Any] = changed(Element(design.head), **values).values
    return replace(design, head=head)


def _on_card(design: Design, axis: str, at: float) -> float:
    return min(max(at, 0.0), design.width if axis == "x" else design.height)


def _scaled_box(element: Element, across: float, down: float) -> Box:
    box = element.box
    if element.type == "qr":
        side = box.w * min(across, down)
        return Box(box.centre[0] * across - side / 2, box.centre[1] * down - side / 2, side, side, box.turn)
    return Box(box.x * across, box.y * down, box.w * across, box.h * down, box.turn)


_LENGTHS: Mapping[str, tuple[float, float]] = {
    "size": (0.5, 200),
    "size_latin": (0.5, 200),
    "min": (0.5, 200),
    "min_wrapped": (0.5, 200),
    "gap": (0, 50),
    "stroke_width": (0, 20),
    "radius": (0, 100),
    "largest": (5, LARGEST_CARD),
    "quiet": (0, 30),
}


def _scaled(element: Element, share: float) -> Element:
    """An element's own lengths in another scale; its place is another matter."""

    def scaled(values: Mapping[str, Any]) -> dict[str, Any]:
        made = dict(values)
        for name, (low, high) in _LENGTHS.items():
            if name in made:
                made[name] = tidy(min(max(float(made[name]) * share, low), high))
        if "over" in made:
            made["over"] = [[count, tidy(max(0.5, size * share))] for count, size in made["over"]]
        if "dash" in made:
            made["dash"] = [tidy(length * share) for length in made["dash"]]
        if "spans" in made:
            made["spans"] = [scaled(words) for words in made["spans"]]
        return made

    return Element(scaled(element.values))
