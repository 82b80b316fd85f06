"""Template files: a JSON document in millimetres that says what stands where on a badge or a certificate.

Every length is in millimetres, the origin is the top left corner, y goes down. The shape of the document is told in
`resources/templates/README.md` and `resources/templates/schema.json`; in short:

    {"id": ..., "kind": "badge" | "certificate", "title": {"en": ...}, "width": ..., "height": ..., "stack": "sans",
     "colours": {name: "#RRGGBB"}, "bands": {role: "#RRGGBB"}, "elements": [{"type": "text", ...}, ...]}

Text may name fields in braces, `{native}`; which fields there are depends on the kind (`FIELDS`). Anything unknown,
missing or out of range is a fault that names the element, so that a hand-edited template never prints half.
"""

import base64
import binascii
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from companion import paths
from companion.domain.answers import UserError
from companion.output.template import FIELDS, Element, Fold, Picture, Template, TextElement
from companion.output.template_elements import element_label, read_element, read_palette
from companion.output.template_reader import LARGEST, REMEDY, Common, Reader, TemplateFault

VERSION = 2
"""What this program writes; it reads every version up to it."""
MEDIA = frozenset({"image/png", "image/jpeg", "image/svg+xml", "application/pdf"})
_HEAD = (
    "id kind title width height safe stack colours bands elements version bleed by_role fold duplex pictures guides "
    "about"
)


def read_template(document: Any, source: str = "template") -> Template:
    """Check a JSON document and return the template. Raises TemplateFault (a UserError) with the first mistake."""
    template, faults = _read(document, source)
    if template is None:
        raise faults[0]
    return template


def template_faults(document: Any, source: str = "template") -> tuple[TemplateFault, ...]:
    """Everything that is wrong with a document: its head first, then one mistake an element at most."""
    return _read(document, source)[1]


def load_document(path: Path) -> dict[str, Any]:
    """The JSON document in a file, not yet checked. Raises UserError when there is none."""
    try:
        document = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise UserError(f"The template {path.name} cannot be read.", "Check that the file is still there.") from error
    except (ValueError, RecursionError) as error:
        raise UserError(f"The template {path.name} is not a template document.", REMEDY) from error
    if not isinstance(document, dict):
        raise UserError(f"The template {path.name} is not a template document.", REMEDY)
    return document


def load_template(path: Path) -> Template:
    """Read and check a template file. Raises UserError."""
    return read_template(load_document(path), path.stem)


def template_paths(kind: str) -> tuple[Path, ...]:
    """The files of the shipped templates of a kind, in the order of their names."""
    return tuple(sorted((paths.resources() / "templates" / kind).glob("*.json")))


def templates(kind: str) -> tuple[Template, ...]:
    """The shipped templates of a kind, “badge” or “certificate”, in the order of their ids."""
    return tuple(load_template(path) for path in template_paths(kind))


def template_named(kind: str, name: str) -> Template:
    """The shipped template with this id. Raises UserError when there is none."""
    found = [template for template in templates(kind) if template.id == name]
    if not found:
        raise unknown_template(name)
    return found[0]


def unknown_template(name: str) -> UserError:
    """What to say when there is no template of this id."""
    return UserError(f"There is no template “{name}”.", "Choose one of the templates in the list.")


def _read(document: Any, source: str) -> tuple[Template | None, tuple[TemplateFault, ...]]:
    if not isinstance(document, dict):
        return None, (TemplateFault(f"The template {source} is not a template document.", REMEDY),)
    try:
        head = Reader(Reader(source, "its head", document).text("id"), "its head", document)
        version, bare, common = _head(head)
        listed = head.listed("elements", [])
    except TemplateFault as fault:
        return None, (fault,)
    elements, faults = list[Element](), list[TemplateFault]()
    for index, (value, unique) in enumerate(zip(listed, _ids(listed), strict=True), 1):
        try:
            if version > 1:
                _well_named(head, listed, index, value)
            element = read_element(common, index, value, unique)
            _follows(head, element, elements)
            elements.append(element)
        except TemplateFault as fault:
            faults.append(fault)
    if faults:
        return None, tuple(faults)
    return replace(bare, elements=tuple(elements)), ()


def _head(head: Reader) -> tuple[int, Template, Common]:
    """The version of the document, the template without its elements, and what is needed to read those."""
    head.only(_HEAD)
    head.text("about", "")
    kind = head.text("kind", among=frozenset(FIELDS))
    version = int(head.measure("version", 1, low=1, high=VERSION))
    width, height = head.measure("width", low=10), head.measure("height", low=10)
    palette, bands, by_role = read_palette(head)
    if kind == "badge" and "delegate" not in bands:
        raise head.fault("“bands” must have a colour for “delegate”")
    stack = head.text("stack", "sans", frozenset({"sans", "serif"}))
    pictures = {key: _picture(head, key, value) for key, value in head.tables("pictures").items()}
    template = Template(
        id=head.template,
        kind=kind,
        titles=head.mapping("title"),
        width=width,
        height=height,
        safe=head.measure("safe", 2.5),
        bands=bands,
        elements=(),
        by_role=by_role,
        pictures=pictures,
        bleed=head.measure("bleed", 0, high=10),
        fold=_fold(head),
        duplex=head.text("duplex", "long", frozenset({"long", "short"})),
        guides=tuple(_guide(head, value) for value in head.listed("guides", [])),
        stack=stack,
    )
    media = {key: picture.media for key, picture in pictures.items()}
    return version, template, Common(head.template, kind, stack, palette, (width, height), media)


def _fold(head: Reader) -> Fold | None:
    if head.values.get("fold") is None:
        return None
    if not isinstance(head.values["fold"], dict):
        raise head.fault("“fold” must be a table")
    reader = Reader(head.template, "its fold", head.values["fold"])
    reader.only("line first turned")
    line = reader.text("line", among=frozenset({"across", "along"}))
    turned = reader.text("turned", "back" if line == "across" else "none", frozenset({"none", "front", "back"}))
    return Fold(line, reader.text("first", "front", frozenset({"front", "back"})), turned)


def _guide(head: Reader, value: Any) -> tuple[str, float]:
    if not isinstance(value, dict):
        raise head.fault("“guides” must be tables of “axis” and “at”")
    reader = Reader(head.template, "its guides", value)
    reader.only("axis at")
    return reader.text("axis", among=frozenset({"x", "y"})), reader.measure("at", low=-LARGEST)


def _picture(head: Reader, key: str, value: dict[str, Any]) -> Picture:
    reader = Reader(head.template, f"picture {key}", value)
    reader.only("media data name")
    try:
        data = base64.b64decode(reader.text("data"), validate=True)
    except (binascii.Error, ValueError):
        data = b""
    if not data or "{" in key:
        raise reader.fault("“data” must be the bytes of a picture in base64")
    return Picture(reader.text("media", among=MEDIA), data, reader.text("name", ""))


def _ids(listed: list[Any]) -> list[str]:
    """One id for each element, different from all others: what is not named is called by its type."""
    used: Counter[str] = Counter()
    found = []
    for value in listed:
        named = str(value.get("id", value.get("type", "?"))) if isinstance(value, dict) else "?"
        used[named] += 1
        found.append(named if used[named] == 1 else f"{named}-{used[named]}")
    return found


def _well_named(head: Reader, listed: list[Any], index: int, value: Any) -> None:
    """From version 2 on every element has an id of its own, so that what is said of it is said of one."""
    reader = Reader(head.template, element_label(index, value), value if isinstance(value, dict) else {})
    if not isinstance(value, dict) or not reader.text("id"):
        raise reader.fault("it has no id")
    if any(isinstance(other, dict) and other.get("id") == value["id"] for other in listed[: index - 1]):
        raise Reader(head.template, reader.name, value, str(value["id"])).fault("its id is used twice")


def _follows(head: Reader, element: Element, earlier: list[Element]) -> None:
    """What a text follows must be there, and before it."""
    if isinstance(element, TextElement):
        known = {"", "qr", *(other.id for other in earlier if isinstance(other, TextElement))}
        if element.follows not in known:
            raise Reader(head.template, element.part, {}, element.id).fault(
                f"“follows” names {element.follows}, which is no earlier text"
            )
