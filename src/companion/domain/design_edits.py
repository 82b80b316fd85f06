"""What can be done to the elements of a design: add, move, resize, turn, order, lock, hide, rename, delete.

Pure functions from a design to the next. Whatever they give back the document engine accepts: an element never leaves
the space that the engine allows it, and what it follows always stands before it. Locked elements stay as they are.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from math import floor
from typing import Any

from companion.domain.designs import BACK, FRONT, Box, Design, Element, free_id

OVERHANG = 10.0
"""Millimetres that an element may reach over the edge of the card (output.template_files)."""
SMALLEST = 0.5
"""Millimetres below which nothing can be taken hold of."""
SMALLEST_CODE = 5.0
"""Millimetres of the smallest code the engine takes."""
_EXACT = 6
_HAIR = 1e-4
"""Millimetres by which a thing at the end of its room stays inside."""

Elements = tuple[Element, ...]


def tidy(value: float) -> float:
    """A length without the dust of sums, whole numbers as such: what stands well in a JSON document."""
    rounded = round(value, _EXACT)
    return int(rounded) if rounded == int(rounded) else rounded


def changed(element: Element, **values: Any) -> Element:
    """The element with these values; None takes a value away."""
    kept = {key: value for key, value in element.values.items() if values.get(key, "") is not None}
    return Element({**kept, **{key: value for key, value in values.items() if value is not None}})


def with_elements(design: Design, elements: Iterable[Element]) -> Design:
    """The design with these elements; a text that follows one that is gone or comes later follows none."""
    kept: list[Element] = []
    earlier = {"", "qr"}
    for element in elements:
        follows = element.values.get("follows", "")
        kept.append(changed(element, follows=None) if follows not in earlier else element)
        if element.type in {"text", "plate"}:
            earlier.add(element.id)
    return replace(design, elements=tuple(kept))


def edit_each(design: Design, ids: Collection[str], edit: Callable[[Element], Element]) -> Design:
    """The design with these elements edited, locked ones left alone."""
    return with_elements(design, (edit(one) if one.id in ids and not one.locked else one for one in design.elements))


def box_fits(design: Design, element: Element, box: Box) -> bool:
    """Whether the engine would take the element in this place."""
    low, high_x, high_y = _reach(design, element)
    dust = 1e-6
    return (
        box.x >= low - dust
        and box.y >= low - dust
        and box.x <= max(low, design.width) + dust
        and box.y <= max(low, design.height) + dust
        and box.right <= high_x + dust
        and box.bottom <= high_y + dust
        and box.w >= -dust
        and box.h >= -dust
        and (element.type != "qr" or box.w >= SMALLEST_CODE - dust)
    )


def put_in(design: Design, element: Element, box: Box) -> Element:
    """The element in this place, or in the nearest one (and as large) as the engine takes."""
    if not element.placed:
        return element
    low, high_x, high_y = _reach(design, element)
    smallest = SMALLEST_CODE if element.type == "qr" else 0.0
    w = _no_longer(max(box.w, smallest), low, high_x)
    h = _no_longer(max(box.h, smallest), low, high_y)
    if element.type == "qr":
        w = h = min(w, h)
    x = min(max(box.x, low), high_x - w, max(low, design.width))
    y = min(max(box.y, low), high_y - h, max(low, design.height))
    values: dict[str, Any] = {"x": _settled(x, w, high_x), "y": _settled(y, h, high_y), "w": w}
    if element.type != "qr":
        values["h"] = h
    elif "largest" in element.values:
        values["largest"] = min(max(element.values["largest"], w), tidy(min(design.width, design.height)))
    if box.turn or "rotate" in element.values:
        values["rotate"] = tidy(turned(box.turn))
    return changed(element, **values)


def _settled(start: float, length: float, high: float) -> float:
    """Where something of this length begins, as a document says it, without reaching over `high` by the last digit."""
    at = tidy(start)
    if at + length > high or at > high - length:
        at = tidy(floor((high - length) / _HAIR) * _HAIR)
        while at + length > high or at > high - length:
            at = tidy(at - _HAIR)
    return at


def _no_longer(length: float, low: float, high: float) -> float:
    """The length as a document says it, at most what has room from `low` to `high`, by the last digit too."""
    kept = tidy(length)
    return kept if kept <= high - low and low + kept <= high else tidy(floor((high - low) / _HAIR - 3) * _HAIR)


def turned(angle: float) -> float:
    """The same turn from -180 to 180 degrees."""
    inside = (angle + 180.0) % 360.0 - 180.0
    return 180.0 if inside == -180.0 and angle > 0 else inside


def add(design: Design, values: Mapping[str, Any], *, above: Collection[str] = ()) -> tuple[Design, str]:
    """One more element with a free id, over these or over everything of its side; the design and the id."""
    new = free_id(str(values.get("id") or values["type"]), (one.id for one in design.elements))
    element = Element({**values, "id": new})
    element = put_in(design, element, element.box)
    places = [index for index, one in enumerate(design.elements) if one.id in above]
    place = max(places) + 1 if places else len(design.elements)
    elements = (*design.elements[:place], element, *design.elements[place:])
    return with_elements(design, elements), new


def move(design: Design, ids: Collection[str], right: float, down: float) -> Design:
    """These elements so much farther, together: at the end of what is allowed all of them stop."""
    moving = [one for one in design.chosen(ids) if one.placed and not one.locked]
    if not moving:
        return design
    x = _allowed([_room(design, one, across=True) for one in moving], right)
    y = _allowed([_room(design, one, across=False) for one in moving], down)
    names = {one.id for one in moving}

    def moved(one: Element) -> Element:
        _, high_x, high_y = _reach(design, one)
        box = one.box
        return changed(one, x=_settled(box.x + x, box.w, high_x), y=_settled(box.y + y, box.h, high_y))

    return edit_each(design, names, moved)


def resize(design: Design, key: str, grip: str, right: float, down: float, *, keep: bool = False) -> Design:
    """One element with its handle (compass letters) pulled so far over the card; the opposite side stays in place.

    A turned element grows along its own axes. `keep` keeps its proportions; a code keeps them always.
    """
    element = design.element(key)
    if element is None or element.locked or not element.placed:
        return design
    box = element.box
    kept = keep or element.type == "qr"
    smallest = SMALLEST_CODE if element.type == "qr" else 0.0 if element.type == "line" else SMALLEST

    def pulled(part_right: float, part_down: float) -> Box:
        return stretched(box, grip, part_right * right, part_down * down, keep=kept, smallest=smallest)

    if kept or box.turn:
        part = _share(lambda share: box_fits(design, element, pulled(share, share)))
        return edit_each(design, {key}, lambda one: put_in(design, one, pulled(part, part)))
    across = _share(lambda share: box_fits(design, element, pulled(share, 0.0)))
    along = _share(lambda share: box_fits(design, element, pulled(0.0, share)))
    return edit_each(design, {key}, lambda one: put_in(design, one, pulled(across, along)))


def stretched(box: Box, grip: str, right: float, down: float, *, keep: bool, smallest: float = SMALLEST) -> Box:
    """The box with a handle pulled so far over the card, never smaller than `smallest` each way."""
    across, along = Box(-right, -down, 2 * right, 2 * down, box.turn).own(right, down)
    sign_x = ("e" in grip) - ("w" in grip)
    sign_y = ("s" in grip) - ("n" in grip)
    w = max(min(smallest, box.w), box.w + sign_x * across)
    h = max(min(smallest, box.h), box.h + sign_y * along)
    if keep and box.w and box.h:
        if sign_x and sign_y:
            # The corner follows the hand along the diagonal.
            share = (w * box.w + h * box.h) / (box.w**2 + box.h**2)
        else:
            share = w / box.w if sign_x else h / box.h
        share = max(share, min(1.0, smallest / min(box.w, box.h)))
        w, h = box.w * share, box.h * share
    x, y = box.on_card(sign_x * (w - box.w) / 2, sign_y * (h - box.h) / 2)
    return Box(x - w / 2, y - h / 2, w, h, box.turn)


def turn(design: Design, ids: Collection[str], degrees: float) -> Design:
    """These elements turned so much farther against the clock, each about its own middle."""
    return edit_each(
        design,
        ids,
        lambda one: one if not one.placed else changed(one, rotate=tidy(turned(one.box.turn + degrees))),
    )


def delete(design: Design, ids: Collection[str]) -> Design:
    """Without these elements, and without pictures that nobody shows any more."""
    kept = [one for one in design.elements if one.id not in ids or one.locked]
    return without_spare_pictures(with_elements(design, kept))


def without_spare_pictures(design: Design) -> Design:
    """Without pictures that no element shows: they would only make the document heavy."""
    used = {one.values.get("picture") for one in design.elements}
    pictures = {name: picture for name, picture in design.pictures.items() if name in used}
    if pictures == design.pictures:
        return design
    head = {key: value for key, value in design.head.items() if key != "pictures"}
    return replace(design, head={**head, **({"pictures": pictures} if pictures else {})})


def set_lock(design: Design, ids: Collection[str], *, on: bool) -> Design:
    """These elements locked or free."""
    return _marked(design, ids, "locked", on=on)


def set_hidden(design: Design, ids: Collection[str], *, on: bool) -> Design:
    """These elements left out on paper, or shown again."""
    return _marked(design, ids, "hidden", on=on)


def rename(design: Design, key: str, name: str) -> Design:
    """The element under another name in the layer list; an empty one goes back to the usual name."""
    return with_elements(
        design, (changed(one, name=name.strip() or None) if one.id == key else one for one in design.elements)
    )


def _marked(design: Design, ids: Collection[str], mark: str, *, on: bool) -> Design:
    return with_elements(
        design, (changed(one, **{mark: True if on else None}) if one.id in ids else one for one in design.elements)
    )


# --- order ---


def raised(design: Design, ids: Collection[str]) -> Design:
    """These elements one layer up, over the next one of their side."""
    return _reordered(design, ids, lambda row: _bubbled(row, ids))


def lowered(design: Design, ids: Collection[str]) -> Design:
    """These elements one layer down."""
    return _reordered(design, ids, lambda row: _bubbled(row[::-1], ids)[::-1])


def to_top(design: Design, ids: Collection[str]) -> Design:
    """These elements over everything of their side."""
    return _reordered(design, ids, lambda row: sorted(row, key=lambda one: one.id in ids))


def to_bottom(design: Design, ids: Collection[str]) -> Design:
    """These elements under everything of their side."""
    return _reordered(design, ids, lambda row: sorted(row, key=lambda one: one.id not in ids))


def put_layer(design: Design, key: str, place: int) -> Design:
    """The element at this place of its side's layers, counted from the foremost one at 0."""

    def placed(row: Sequence[Element]) -> list[Element]:
        others = [one for one in row if one.id != key]
        at = max(0, min(len(others), len(others) - place))
        return [*others[:at], *(one for one in row if one.id == key), *others[at:]]

    return _reordered(design, {key}, placed)


def _bubbled(row: Sequence[Element], ids: Collection[str]) -> list[Element]:
    moved = list(row)
    for index in range(len(moved) - 2, -1, -1):
        if moved[index].id in ids and moved[index + 1].id not in ids:
            moved[index], moved[index + 1] = moved[index + 1], moved[index]
    return moved


def _reordered(design: Design, ids: Collection[str], order: Callable[[Sequence[Element]], Sequence[Element]]) -> Design:
    """Each side that has one of these in another order; the other side keeps its places in the document."""
    elements = list(design.elements)
    for side in (FRONT, BACK):
        places = [index for index, one in enumerate(elements) if one.side == side]
        row = [elements[index] for index in places]
        if any(one.id in ids for one in row):
            for index, one in zip(places, order(row), strict=True):
                elements[index] = one
    return with_elements(design, elements)


# --- room ---


def _reach(design: Design, element: Element) -> tuple[float, float, float]:
    """How far left and up, right, and down the engine lets an element reach."""
    if element.type == "qr":
        return 0.0, design.width, design.height
    return -OVERHANG, design.width + OVERHANG, design.height + OVERHANG


def _room(design: Design, element: Element, *, across: bool) -> tuple[float, float]:
    """How far an element may move to the left (or up) and to the right (or down)."""
    low, high_x, high_y = _reach(design, element)
    box = element.box
    start, end = (box.x, box.right) if across else (box.y, box.bottom)
    high, size = (high_x, design.width) if across else (high_y, design.height)
    return min(0.0, low - start), max(0.0, min(high - end, size - start))


def _allowed(rooms: Iterable[tuple[float, float]], way: float) -> float:
    for low, high in rooms:
        way = min(max(way, low), high)
    return way


def _share(fits: Callable[[float], bool]) -> float:
    """The largest share of a way, from 0 to 1, at which something fits; what does not fit at all may go the whole."""
    if fits(1.0) or not fits(0.0):
        return 1.0
    low, high = 0.0, 1.0
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low
