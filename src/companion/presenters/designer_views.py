"""What the layer list and the panel of properties show of a design."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from companion.domain.contrast import contrast
from companion.domain.design_fields import FIELDS_OF, GIVEN_PICTURES, usual_conditions
from companion.domain.design_properties import (
    CHOICES,
    MEASURES,
    properties_of,
    shown_field,
    value_of,
    value_text,
)
from companion.domain.designs import Box, Design, Element, around, said
from companion.presenters.designer_state import DesignerState, Grip, LayerView, PropertyView

_TEXTS = frozenset({"text", "plate"})
_CORNERS = (Grip.NW, Grip.NE, Grip.SE, Grip.SW)
_EVERY = tuple(Grip)


def with_chosen(state: DesignerState, language: str, roles: tuple[str, ...] = ()) -> DesignerState:
    """The state with everything that follows from its design and what is chosen in it worked out anew."""
    design = state.design
    if design is None:
        return replace(state, layers=(), chosen=(), frame=None, grips=(), properties={}, contrast=None)
    here = {one.id for one in design.on(state.side)}
    chosen = tuple(key for key in dict.fromkeys(state.chosen) if key in here)
    some = tuple(one for key in chosen if (one := design.element(key)) is not None)
    placed = [one.box for one in some if one.placed]
    single = some[0] if len(some) == 1 else None
    return replace(
        state,
        title=design.title(language),
        chosen=chosen,
        layers=layers_of(design, state, language),
        frame=placed[0] if len(placed) == 1 else around(placed),
        grips=_grips(single),
        properties=properties_view(design, some, roles),
        contrast=None if single is None else contrast(design, single, state.ink.get(single.id)),
    )


def layers_of(design: Design, state: DesignerState, language: str) -> tuple[LayerView, ...]:
    """The layers of the side shown, the foremost first; a background is always the last."""
    wrong = {problem.element: problem.sentence for problem in state.problems}
    parts = {trouble.part: trouble.sentence for trouble in state.troubles}
    row = design.on(state.side)[::-1]
    order = (*(one for one in row if one.placed), *(one for one in row if not one.placed))
    return tuple(
        LayerView(
            id=one.id,
            type=one.type,
            name=said(one.values.get("name"), language),
            fields=one.fields if one.type in {*_TEXTS, "qr"} else (),
            text=value_text(one) if one.type in _TEXTS else "",
            locked=one.locked,
            hidden=one.hidden,
            chosen=one.id in state.chosen,
            trouble=wrong.get(one.id) or parts.get(one.part, ""),
        )
        for one in order
    )


def properties_view(design: Design, some: Iterable[Element], roles: tuple[str, ...] = ()) -> Mapping[str, PropertyView]:
    """What can be set on all of these at once, by name."""
    elements = tuple(some)
    if not elements:
        return {}
    common = [name for name in properties_of(elements[-1]) if all(name in properties_of(one) for one in elements)]
    views = {name: _view(design, elements, name, roles) for name in common}
    if all(one.type in {*_TEXTS, "qr"} for one in elements):
        fields = [shown_field(one) for one in elements]
        views["field"] = PropertyView("field", fields[-1], len(set(fields)) > 1, choices=FIELDS_OF[design.kind])
    return views


def _view(design: Design, elements: tuple[Element, ...], name: str, roles: tuple[str, ...]) -> PropertyView:
    values = [
        value_text(one) if name == "text" and one.type in _TEXTS else value_of(design, one, name) for one in elements
    ]
    mixed = any(value != values[-1] for value in values)
    choices: tuple[str, ...] = ()
    if name in CHOICES:
        choices = CHOICES[name].among
    elif name == "picture":
        choices = (*design.pictures, *GIVEN_PICTURES[design.kind])
    elif name == "when":
        languages = ("en", "zh", "ko") if design.kind == "certificate" else ()
        # A line “Speaker” is drawn before the first speaker is on the list: the roles the design colours count, too.
        coloured = (role for table in design.by_role.values() for role in table)
        known = usual_conditions(design.kind, _once((*roles, *coloured)), languages)
        choices = tuple(dict.fromkeys((*known, *(one for value in values for one in value))))
    rule = MEASURES.get(name)
    if rule is None:
        return PropertyView(name, values[-1], mixed, choices=choices)
    high = rule.high
    if name in {"x", "w"}:
        high = design.width + 20
    elif name in {"y", "h"}:
        high = design.height + 20
    elif name in {"min", "min_wrapped"}:
        high = max(float(value_of(design, one, "size")) for one in elements)
    return PropertyView(name, values[-1], mixed, rule.low, high, rule.step)


def _once(roles: Iterable[str]) -> tuple[str, ...]:
    """Each role as it was written first: a list may say “Speaker”, a design “speaker”."""
    found = dict[str, str]()
    for role in roles:
        found.setdefault(role.casefold(), role)
    return tuple(found.values())


def _grips(single: Element | None) -> tuple[Grip, ...]:
    """Where a single element can be taken: a code by its corners, a level or upright line by its ends."""
    if single is None or single.locked or not single.placed:
        return ()
    if single.type == "qr":
        return (*_CORNERS, Grip.TURN)
    box: Box = single.box
    if single.type == "line" and not box.h:
        return (Grip.E, Grip.W, Grip.TURN)
    if single.type == "line" and not box.w:
        return (Grip.N, Grip.S, Grip.TURN)
    return _EVERY
