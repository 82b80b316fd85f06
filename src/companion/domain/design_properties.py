"""The properties of an element that can be set, with the range of each; every value that is set the engine accepts."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from companion.domain.answers import UserError
from companion.domain.design_edits import box_fits, changed, edit_each, put_in, tidy, with_elements
from companion.domain.design_fields import FIELDS_OF, GIVEN_PICTURES, is_condition
from companion.domain.designs import FIELD, SIDES, Box, Design, Element

INK = "#12211E"
"""The colour of words unless a document says otherwise (ui.md section 1, print ink)."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_TEXTS = frozenset({"text", "plate"})
_SHAPES = frozenset({"rect", "ellipse", "line"})
_PLACED = frozenset({*_TEXTS, *_SHAPES, "ridges", "qr", "picture", "photo"})
_ALL = frozenset({*_PLACED, "background"})


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its range; `whole` takes no fractions."""

    types: frozenset[str]
    low: float
    high: float
    step: float
    usual: float
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    types: frozenset[str]
    among: tuple[str, ...]
    usual: str


MEASURES: Mapping[str, Measure] = {
    "x": Measure(_PLACED, -10, 2000, 0.1, 0),
    "y": Measure(_PLACED, -10, 2000, 0.1, 0),
    "w": Measure(_PLACED, 0, 2000, 0.1, 0),
    "h": Measure(_PLACED - {"qr"}, 0, 2000, 0.1, 0),
    "rotate": Measure(_PLACED, -180, 180, 1, 0),
    "size": Measure(_TEXTS, 0.5, 200, 0.1, 4),
    "min": Measure(_TEXTS, 0.5, 200, 0.1, 4),
    "min_wrapped": Measure(_TEXTS, 0.5, 200, 0.1, 4),
    "lines": Measure(_TEXTS, 1, 9, 1, 1, whole=True),
    "leading": Measure(_TEXTS, 0.8, 3, 0.02, 1.25),
    "weight": Measure(_TEXTS | {"photo"}, 100, 900, 100, 400, whole=True),
    "tracking": Measure(_TEXTS, -0.1, 2, 0.01, 0),
    "tracking_cjk": Measure(_TEXTS, 0, 2, 0.01, 0),
    "wrap_over": Measure(_TEXTS, 1, 10_000, 1, 10_000, whole=True),
    "stroke_width": Measure(_SHAPES | {"photo"}, 0, 20, 0.05, 0.2),
    "radius": Measure(frozenset({"rect", "picture", "photo"}), 0, 100, 0.5, 0),
    "quiet": Measure(frozenset({"qr"}), 0, 30, 0.1, 0),
    "smallest_module": Measure(frozenset({"qr"}), 0.2, 5, 0.01, 0.4),
    "page": Measure(frozenset({"picture", "background"}), 1, 1000, 1, 1, whole=True),
}
CHOICES: Mapping[str, Choice] = {
    "stack": Choice(_TEXTS, ("sans", "serif"), ""),
    "align": Choice(_TEXTS | {"picture"}, ("left", "center", "right"), "left"),
    "valign": Choice(_TEXTS | {"picture"}, ("top", "middle", "bottom"), "top"),
    "fit": Choice(frozenset({"picture", "background"}), ("contain", "cover", "stretch"), "contain"),
    "shape": Choice(frozenset({"photo"}), ("rect", "rounded", "ellipse"), "rect"),
    "instead": Choice(frozenset({"photo"}), ("nothing", "initials"), "nothing"),
    "mono": Choice(_SHAPES, ("skip", "frame", "black"), "skip"),
    "side": Choice(_ALL, SIDES, SIDES[0]),
}
COLOURS: Mapping[str, frozenset[str]] = {
    "colour": _TEXTS | {"qr", "photo"},
    "fill": frozenset({"plate", "rect", "ellipse", "photo"}),
    "stroke": _SHAPES | {"photo"},
}
FLAGS: Mapping[str, frozenset[str]] = {
    "upper": _TEXTS,
    "falls": frozenset({"line"}),
    "mirrored": frozenset({"ridges"}),
    "signed": frozenset({"qr"}),
}
WORDS: Mapping[str, frozenset[str]] = {"text": _TEXTS | {"qr"}, "fallback": _TEXTS}
_USUAL_BY_TYPE: Mapping[tuple[str, str], object] = {
    ("plate", "align"): "center",
    ("plate", "valign"): "middle",
    ("picture", "align"): "center",
    ("picture", "valign"): "middle",
    ("background", "fit"): "cover",
    ("qr", "colour"): "#0A1412",
    ("plate", "fill"): "#FFFFFF",
    ("photo", "fill"): "#E6F2EC",
    ("photo", "colour"): "#0E423B",
    ("photo", "weight"): 700,
    ("photo", "radius"): 2,
    ("photo", "stroke_width"): 0.3,
}
_USUAL: Mapping[str, object] = {"when": (), "colour": INK, **dict.fromkeys(FLAGS, False)}
_LIKE: Mapping[str, str] = {"min": "size", "min_wrapped": "min"}
"""What stands for another value where the document says nothing."""
_OF_WORDS = frozenset({"text", "size", "weight", "stack", "tracking", "tracking_cjk", "upper", "colour"})


def properties_of(element: Element) -> tuple[str, ...]:
    """The names of what can be set on an element of this type."""
    kind = element.type
    names = [name for table in (MEASURES, CHOICES) for name, rule in table.items() if kind in rule.types]
    names += [name for table in (COLOURS, FLAGS, WORDS) for name, types in table.items() if kind in types]
    if kind in {"picture", "background"}:
        names.append("picture")
    return (*names, "when")


def value_of(design: Design, element: Element, name: str) -> Any:
    """The value in force: what the document says or what the engine takes without it."""
    source = _words(element)[0] if name in _OF_WORDS and element.type in _TEXTS else element.values
    if name in source:
        found = source[name]
        return tuple(found) if name == "when" else found
    if name in _LIKE:
        return value_of(design, element, _LIKE[name])
    if name == "stack":
        return design.head.get("stack", "sans")
    if name in MEASURES or name in CHOICES:
        usual = MEASURES[name].usual if name in MEASURES else CHOICES[name].usual
        return _USUAL_BY_TYPE.get((element.type, name), usual)
    return _USUAL_BY_TYPE.get((element.type, name), _USUAL.get(name, ""))


def set_value(design: Design, ids: Collection[str], name: str, value: object) -> Design:
    """These elements with another value, those that have such a property and are not locked. Numbers are brought into
    their range. Raises UserError for a value that cannot be."""
    wanted = {one.id for one in design.chosen(ids) if name in properties_of(one)}
    if name in MEASURES:
        return edit_each(design, wanted, lambda one: _measured(design, one, name, _number(name, value)))
    checked = _checked(design, name, value)
    return edit_each(design, wanted, lambda one: _with(one, name, checked))


def shown_field(element: Element) -> str:
    """The one field that the words of an element show, "" when they show none, several or words around it."""
    text = value_text(element)
    found = FIELD.fullmatch(text)
    return found[1] if found else ""


def value_text(element: Element) -> str:
    """The words of a text with its fields in braces; those of several looks on one line are put together."""
    return " ".join(str(words.get("text", "")) for words in _words(element)).strip()


def _words(element: Element) -> list[Mapping[str, Any]]:
    spans = element.values.get("spans")
    return list(spans) if isinstance(spans, list) and spans else [element.values]


def _number(name: str, value: object) -> float:
    rule = MEASURES[name]
    try:
        number = float(value) if isinstance(value, int | float | str) else float("nan")
    except ValueError:
        number = float("nan")
    if number != number or number in {float("inf"), float("-inf")}:  # noqa: PLR0124 - only “not a number” differs
        raise UserError("That is not a number.", "Type a number such as 4.5.")
    number = min(max(number, rule.low), rule.high)
    return round(number) if rule.whole else number


def _measured(design: Design, element: Element, name: str, value: float) -> Element:
    box = element.box
    if name in {"x", "y", "w", "h", "rotate"}:
        key = "turn" if name == "rotate" else name
        parts = {"x": box.x, "y": box.y, "w": box.w, "h": box.h, "turn": box.turn, key: value}
        if element.type == "qr" and name == "w":
            parts["h"] = value
        wanted = Box(**parts)
        return (
            put_in(design, element, wanted)
            if not box_fits(design, element, wanted) or name != "rotate"
            else changed(element, rotate=tidy(value) or None)
        )
    if name == "size":
        return _sized(element, value)
    if name in {"min", "min_wrapped"}:
        size = max(float(words.get("size", 0)) for words in _words(element))
        value = min(value, size)
    if name == "weight":
        value = round(value / 100) * 100
    if name in _OF_WORDS and element.type in _TEXTS:
        return _each_words(element, **{name: tidy(value)})
    return changed(element, **{name: tidy(value)})


def _sized(element: Element, size: float) -> Element:
    """The words in another size: several looks on one line and the smaller sizes of long names keep their proportions,
    and nothing is asked to shrink to more than it is."""
    before = max(float(words.get("size", size)) for words in _words(element))
    share = size / before if before else 1.0

    def scaled(words: Mapping[str, Any]) -> dict[str, Any]:
        values: dict[str, Any] = {"size": _within(float(words.get("size", size)) * share, 0.5, 200)}
        if "size_latin" in words:
            values["size_latin"] = _within(float(words["size_latin"]) * share, 0.5, 200)
        if "over" in words:
            values["over"] = [[count, _within(smaller * share, 0.5, 200)] for count, smaller in words["over"]]
        return {**words, **values}

    spans = element.values.get("spans")
    if isinstance(spans, list) and spans:
        made = changed(element, spans=[scaled(words) for words in spans])
    else:
        made = Element(scaled(element.values))
    largest = max(float(words["size"]) for words in _words(made))
    for name in ("min", "min_wrapped"):
        if name in made.values and float(made.values[name]) > largest:
            made = changed(made, **{name: tidy(largest)})
    return made


def _within(value: float, low: float, high: float) -> float:
    return tidy(min(max(value, low), high))


def _checked(design: Design, name: str, value: object) -> object:
    """The value, when it can be. Raises UserError."""
    if name in CHOICES:
        if value not in CHOICES[name].among:
            raise UserError(f"“{value}” cannot be chosen here.", "Choose one of those in the list.")
        return value
    if name in FLAGS:
        return bool(value)
    if name in COLOURS:
        return checked_colour(design, str(value), empty=name != "colour")
    if name in WORDS:
        return _checked_words(design, str(value))
    if name == "when":
        return _checked_conditions(design, value)
    if name == "picture":
        if value not in {*design.pictures, *GIVEN_PICTURES[design.kind]}:
            raise UserError("This picture is not in the design.", "Add it from its file.")
        return value
    raise UserError(f"“{name}” cannot be chosen here.", "Choose one of those in the list.")


def checked_colour(design: Design, value: str, *, empty: bool = False) -> str:
    """A colour as the document takes it: #RRGGBB in capitals, a name of the design, or {a table by role}.

    Raises UserError for anything else; `empty` allows none.
    """
    text = value.strip()
    if (empty and not text) or text in design.colours:
        return text
    if text.startswith("{") and text.endswith("}") and text[1:-1] in design.by_role:
        return text
    full = text if text.startswith("#") else f"#{text}"
    if len(full) == 4:
        full = "#" + "".join(sign * 2 for sign in full[1:])
    if not _COLOUR.fullmatch(full):
        raise UserError(f"“{value}” is not a colour.", "Type a colour such as #12211E.")
    return full.upper()


def _checked_words(design: Design, text: str) -> str:
    for field in FIELD.findall(text):
        if field not in FIELDS_OF[design.kind]:
            raise UserError(f"There is no field {{{field}}}.", "Choose one of the fields in the list.")
    return text


def _checked_conditions(design: Design, value: object) -> list[str]:
    conditions = [str(one) for one in value] if isinstance(value, list | tuple) else [str(value)]
    for condition in conditions:
        if not is_condition(design.kind, condition):
            raise UserError(f"“{condition}” cannot be chosen here.", "Choose one of those in the list.")
    return list(dict.fromkeys(conditions))


def _with(element: Element, name: str, value: object) -> Element:
    if name == "when":
        return changed(element, when=value or None)
    if name == "side":
        return changed(element, side=None if value == SIDES[0] else value)
    if name in FLAGS:
        value = value or None
    if name == "text" and element.type in _TEXTS and "spans" in element.values:
        if value == value_text(element):
            return element
        # Words typed anew have one look: that of the first.
        first = {key: part for key, part in _words(element)[0].items() if key != "gap"}
        return changed(element, spans=None, **{**first, "text": value})
    if name in _OF_WORDS and element.type in _TEXTS:
        return _each_words(element, **{name: value})
    return changed(element, **{name: value})


def _each_words(element: Element, **values: Any) -> Element:
    spans = element.values.get("spans")
    if not isinstance(spans, list) or not spans:
        return changed(element, **values)
    made = [
        {
            **{k: v for k, v in words.items() if values.get(k, "") is not None},
            **{k: v for k, v in values.items() if v is not None},
        }
        for words in spans
    ]
    return changed(element, spans=made)


def set_side(design: Design, ids: Collection[str], side: str) -> Design:
    """These elements on the other side."""
    return with_elements(design, set_value(design, ids, "side", side).elements)
