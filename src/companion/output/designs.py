"""Designs to choose from: the shipped templates and those that somebody made for an event."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from companion.domain.documents import TemplateChoice
from companion.output.offers import in_order
from companion.output.template import BACK, PhotoElement, Template
from companion.output.template_files import (
    load_document,
    read_template,
    template_named,
    template_paths,
    templates,
    unknown_template,
)
from companion.output.template_reader import LARGEST

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Designs:
    """Own designs by kind and id, as documents; each is read when it is first drawn."""

    documents: Mapping[tuple[str, str], Document] = field(default_factory=dict)
    _read: dict[tuple[str, str], Template] = field(default_factory=dict, compare=False)

    def and_these(self, documents: Sequence[Document]) -> "Designs":
        """These designs too; a later one takes the place of an earlier one of the same id."""
        added = {(str(one.get("kind", "")), str(one.get("id", ""))): one for one in documents}
        return Designs({**self.documents, **added})

    def badge(self, name: str) -> str | Template:
        """The own badge of this id, else the id itself: the shipped ones are found by it, and by the paper if empty."""
        return self.named("badge", name) if ("badge", name) in self.documents else name

    def certificate(self, name: str) -> str | Template:
        """The own certificate of this id, else the id itself."""
        return self.named("certificate", name) if ("certificate", name) in self.documents else name

    def named(self, kind: str, name: str) -> Template:
        """The own design of this id, else the shipped one. Raises UserError when there is none, or it has mistakes."""
        key = (kind, name)
        if key not in self.documents:
            return template_named(kind, name)
        if key not in self._read:
            self._read[key] = read_template(self.documents[key], name)
        return self._read[key]

    def choices(self, kind: str) -> tuple[TemplateChoice, ...]:
        """What can be chosen: the shipped ones first, then own ones, even those with mistakes in their elements."""
        own = {name: document for (of, name), document in self.documents.items() if of == kind}
        shipped = [choice(found) for found in in_order(templates(kind)) if found.id not in own]
        return (*shipped, *(own_choice(name, document) for name, document in own.items()))


NO_DESIGNS = Designs()


def choice(template: Template, *, own: bool = False) -> TemplateChoice:
    """A template as it is chosen."""
    return TemplateChoice(
        template.id,
        template.titles.get("en") or next(iter(template.titles.values()), template.id),
        *template.open_size,
        names=dict(template.titles),
        own=own,
        back=template.has_back,
        folded=template.fold is not None,
        photos=any(isinstance(element, PhotoElement) for element in template.elements),
    )


def own_choice(name: str, document: Document) -> TemplateChoice:
    """An own design as it is chosen, told from its document without reading all of it."""
    titles = document.get("title")
    names = {str(tag): str(text) for tag, text in titles.items()} if isinstance(titles, Mapping) else {}
    width, height = (_measure(document.get(side)) for side in ("width", "height"))
    fold, listed = document.get("fold"), document.get("elements")
    elements = [one for one in listed if isinstance(one, Mapping)] if isinstance(listed, list) else []
    if isinstance(fold, Mapping):
        width, height = (width, height * 2) if fold.get("line") == "across" else (width * 2, height)
    return TemplateChoice(
        name,
        names.get("en") or next(iter(names.values()), name),
        width,
        height,
        names=names,
        own=True,
        back=any(one.get("side") == BACK and not one.get("hidden") for one in elements),
        folded=isinstance(fold, Mapping),
        photos=any(one.get("type") == "photo" for one in elements),
    )


def shipped_document(kind: str, name: str) -> dict[str, Any]:
    """The document of a shipped template. Raises UserError when there is none of this id."""
    for path in template_paths(kind):
        document = load_document(path)
        if document.get("id") == name:
            return document
    raise unknown_template(name)


def _measure(value: Any) -> float:
    known = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= LARGEST
    return float(value) if known else 0.0
