"""Elements on the clipboard: JSON text with the pictures and colours they need, so that they fit other designs too."""

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any

from companion.domain.answers import UserError
from companion.domain.design_edits import changed, put_in, with_elements
from companion.domain.design_fields import FIELDS_OF, is_condition
from companion.domain.design_properties import INK
from companion.domain.designs import FIELD, FRONT, Design, Element, free_id

WHAT = "companion-elements"
"""By this the text on the clipboard is known as ours."""
OFFSET = 3.0
"""Millimetres right and down by which a copy lies beside what it was copied from."""
_COLOUR_KEYS = ("colour", "fill", "stroke", "tower")


def copied(design: Design, ids: Collection[str]) -> str:
    """These elements as text for the clipboard."""
    chosen = design.chosen(ids)
    pictures = {one.values["picture"] for one in chosen if "picture" in one.values}
    return json.dumps(
        {
            "what": WHAT,
            "kind": design.kind,
            "elements": [dict(one.values) for one in chosen],
            "pictures": {name: picture for name, picture in design.pictures.items() if name in pictures},
            "colours": design.colours,
            "by_role": design.by_role,
        },
        ensure_ascii=False,
    )


def can_be_pasted(text: str) -> bool:
    """Whether a text on the clipboard holds elements."""
    return _read(text) is not None


def pasted(design: Design, text: str, side: str = FRONT) -> tuple[Design, tuple[str, ...]]:
    """The elements on the clipboard added over everything of a side, beside what they would hide; their new ids.

    What this kind of design cannot say (a field, a condition) is left out of them; words of nothing else keep the name
    of the field, to be seen and changed. Raises UserError when the text holds no elements.
    """
    found = _read(text)
    if found is None:
        raise UserError("There are no elements on the clipboard.", "Copy some in a design first.")
    design, renamed = _with_pictures(design, found.get("pictures", {}))
    design = _with_roles(design, found.get("by_role", {}))
    colours = found.get("colours", {})
    band = found.get("by_role", {}).get("band", {}).get("delegate", INK)
    band = colours.get(band, band)
    taken = {one.id for one in design.elements}
    ids: dict[str, str] = {}
    made: list[Element] = []
    for values in found["elements"]:
        element = _understood(design, values, colours, band, renamed)
        new = free_id(str(values.get("id") or values.get("type")), taken)
        taken.add(new)
        ids[str(values.get("id"))] = new
        follows = element.values.get("follows")
        kept = ids.get(str(follows), follows)
        element = changed(element, id=new, part=None, follows=kept, locked=None, side=None if side == FRONT else side)
        made.append(element)
    by = 0.0
    places = {(one.type, one.box) for one in design.on(side)}
    while any((one.type, one.box.moved(by, by)) in places for one in made if one.placed):
        by += OFFSET
    moved = [put_in(design, one, one.box.moved(by, by)) for one in made]
    return with_elements(design, (*design.elements, *moved)), tuple(one.id for one in moved)


def duplicated(design: Design, ids: Collection[str]) -> tuple[Design, tuple[str, ...]]:
    """Copies of these elements beside them, each on its own side."""
    new: tuple[str, ...] = ()
    for side in design.sides:
        some = [one.id for one in design.on(side) if one.id in ids]
        if some:
            design, made = pasted(design, copied(design, some), side)
            new += made
    return design, new


def _read(text: str) -> Mapping[str, Any] | None:
    if WHAT not in text:
        return None
    try:
        found = json.loads(text)
    except ValueError:
        return None
    if not isinstance(found, dict) or found.get("what") != WHAT:
        return None
    elements = found.get("elements")
    whole = isinstance(elements, list) and elements and all(isinstance(one, dict) for one in elements)
    tables = all(isinstance(found.get(name, {}), dict) for name in ("pictures", "colours", "by_role"))
    return found if whole and tables else None


def _with_pictures(design: Design, pictures: Mapping[str, Any]) -> tuple[Design, dict[str, str]]:
    """The design with these pictures too, and under which names: the same picture is kept once."""
    kept, renamed = design.pictures, dict[str, str]()
    for name, picture in pictures.items():
        same = next((own for own, one in kept.items() if one == picture), None)
        renamed[name] = same or free_id(name, kept)
        kept[renamed[name]] = picture
    return (replace(design, head={**design.head, "pictures": kept}) if pictures else design), renamed


def _with_roles(design: Design, tables: Mapping[str, Any]) -> Design:
    """The design with these tables of colours by role, where it has none of that name."""
    known = design.by_role
    new = {name: table for name, table in tables.items() if name not in known and name != "band"}
    if not new:
        return design
    return replace(design, head={**design.head, "by_role": {**dict(design.head.get("by_role", {})), **new}})


def _understood(
    design: Design, values: Mapping[str, Any], colours: Mapping[str, str], band: str, pictures: Mapping[str, str]
) -> Element:
    """An element in the words of this design: names of colours it does not have become colours."""
    strange = {name: colour for name, colour in colours.items() if design.colours.get(name) != colour}
    if "delegate" not in design.by_role["band"]:
        strange["{band}"] = band
    made = _translated(design.kind, values, strange)
    if "when" in made:
        made["when"] = [one for one in made["when"] if is_condition(design.kind, str(one))]
    if "picture" in made:
        made["picture"] = pictures.get(str(made["picture"]), made["picture"])
    return Element(made)


def _translated(kind: str, part: Mapping[str, Any], colours: Mapping[str, str]) -> dict[str, Any]:
    """The values of an element, or of one look in it, with colours in place of these names and no strange field."""
    change: Mapping[str, Callable[[Any], Any]] = {
        **dict.fromkeys(_COLOUR_KEYS, lambda name: colours.get(name, name)),
        "text": lambda text: _said(kind, str(text)) or FIELD.sub(r"\1", str(text)),
        "fallback": lambda text: _said(kind, str(text)),
        "tints": lambda tints: [colours.get(name, name) for name in tints],
        "instead": lambda texts: [_said(kind, str(text)) for text in texts] if isinstance(texts, list) else texts,
        "spans": lambda spans: [_translated(kind, words, colours) for words in spans],
    }
    return {key: change[key](value) if key in change else value for key, value in part.items()}


def _said(kind: str, text: str) -> str:
    """The text without fields that this kind of design does not have."""
    return FIELD.sub(lambda match: match[0] if match[1] in FIELDS_OF[kind] else "", text)
