"""Takes checked values out of one JSON object of a template, and says of which element something is wrong."""

import re
from dataclasses import dataclass
from typing import Any

from companion.domain.answers import UserError
from companion.output.template import FIELDS, GIVEN_PICTURES, LANGUAGE, PHOTO, ROLE

REMEDY = "Correct the template file, or choose a template that came with Companion."
LARGEST = 2000.0
_LONGEST = 2000
"""Characters of a text at most; breaking one of millions into lines would take hours."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_FIELD = re.compile(r"\{([a-z0-9_]+)\}")
_EVERY_ELEMENT = frozenset({"type", "id", "part", "when", "about", "name", "side", "rotate", "locked", "hidden"})


class TemplateFault(UserError):  # noqa: N818 - what a reader finds
    """What is wrong with one element, by its id; empty for the head of the document."""

    def __init__(self, sentence: str, remedy: str, element: str = "") -> None:
        super().__init__(sentence, remedy)
        self.element = element


@dataclass(frozen=True, slots=True)
class Reader:
    """One JSON object of a template. `name` is what a sentence calls it, `element` its id, empty for the head."""

    template: str
    name: str
    values: dict[str, Any]
    element: str = ""

    def fault(self, what: str) -> TemplateFault:
        """The error that names the template, the element and what is wrong."""
        return TemplateFault(
            f"The template {self.template} has a mistake in {self.name}: {what}.", REMEDY, self.element
        )

    def measure(self, key: str, default: float | None = None, *, low: float = 0.0, high: float = LARGEST) -> float:
        """A number within bounds."""
        value = self.values.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            raise self.fault(f"“{key}” must be a number from {low:g} to {high:g}")
        return float(value)

    def text(self, key: str, default: str | None = None, among: frozenset[str] | None = None) -> str:
        """A text, one of some when `among` is given."""
        value = self.values.get(key, default)
        if not isinstance(value, str) or (among is not None and value not in among):
            raise self.fault(f"“{key}” must be " + (f"one of {', '.join(sorted(among))}" if among else "text"))
        return value

    def flag(self, key: str) -> bool:
        """True or false; false when it is not there."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self.fault(f"“{key}” must be true or false")
        return value

    def listed(self, key: str, default: list[Any]) -> list[Any]:
        """A list."""
        value = self.values.get(key, default)
        if not isinstance(value, list):
            raise self.fault(f"“{key}” must be a list")
        return value

    def mapping(self, key: str) -> dict[str, str]:
        """A table of texts; empty when it is not there."""
        value = self.values.get(key, {})
        if not isinstance(value, dict) or not all(isinstance(part, str) for part in value.values()):
            raise self.fault(f"“{key}” must be a table of texts")
        return dict(value)

    def tables(self, key: str) -> dict[str, dict[str, Any]]:
        """A table of tables; empty when it is not there."""
        value = self.values.get(key, {})
        if not isinstance(value, dict) or not all(isinstance(part, dict) for part in value.values()):
            raise self.fault(f"“{key}” must be a table of tables")
        return dict(value)

    def names(self, key: str) -> tuple[tuple[str, str], ...]:
        """What people call it: a text for everybody, kept under the empty language, or texts by language."""
        if isinstance(self.values.get(key, {}), str):
            return (("", self.text(key)),) if self.text(key) else ()
        return tuple(self.mapping(key).items())

    def colour(self, key: str, default: str, palette: "Palette") -> str:
        """A colour as #RRGGBB, by its name in the document, or by role in braces; may be empty."""
        value = palette.colours.get(self.text(key, default), self.text(key, default))
        if value and value not in palette.by_role and not _COLOUR.fullmatch(value):
            raise self.fault(f"“{key}” must be a colour such as #12211E")
        return value

    def only(self, allowed: str) -> None:
        """Refuses keys that nobody knows."""
        unknown = sorted(set(self.values) - set(allowed.split()) - _EVERY_ELEMENT)
        if unknown:
            raise self.fault(f"“{unknown[0]}” is not known here")


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours a document names: fixed ones, and in braces those that depend on the role."""

    colours: dict[str, str]
    by_role: frozenset[str]


NO_PALETTE = Palette({}, frozenset())


@dataclass(frozen=True, slots=True)
class Common:
    """What every element of one template needs while it is read."""

    template: str
    kind: str
    stack: str
    palette: Palette
    page: tuple[float, float]
    pictures: dict[str, str]
    """What each picture of the document is (its media type), by id."""


def conditions(common: Common, reader: Reader) -> tuple[str, ...]:
    """When the element is drawn: fields filled or empty, a role, a language, a photo."""
    found = reader.listed("when", [])
    for condition in found:
        if not isinstance(condition, str):
            raise reader.fault("“when” must be a list of texts")
        asked, _, values = condition.removeprefix("!").partition(":")
        if values and asked in {ROLE, LANGUAGE} and all(values.split("|")):
            continue
        if condition.removeprefix("!") not in FIELDS[common.kind] | GIVEN_PICTURES[common.kind] | {PHOTO}:
            raise reader.fault(f"“when” names {condition}, which is no field")
    return tuple(found)


def fields_in(common: Common, reader: Reader, text: str) -> str:
    """The text, when it is one for a card and all the fields in it are known."""
    if len(text) > _LONGEST:
        raise reader.fault(f"a text must have {_LONGEST} characters at most")
    for field in _FIELD.findall(text):
        if field not in FIELDS[common.kind]:
            raise reader.fault(f"{{{field}}} is no field")
    return text
