"""A design as the journal keeps it: field by field, so that a picture is written once and not with every edit."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

KINDS = frozenset({"badge", "certificate"})
REMOVED = "removed"
_PICTURE = "picture/"
_COLOURS = "colours"
_NEVER_KEPT = frozenset({"id", REMOVED})
LONGEST_ID = 80
OPTIONAL = ("safe", "stack", _COLOURS, "by_role", "bleed", "fold", "duplex", "guides", "about")
"""Fields of the head that a document may leave out."""


def design_fields(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document as fields: one for each key of its head, and one for each picture it holds."""
    fields = {str(key): value for key, value in document.items() if key not in _NEVER_KEPT and key != "pictures"}
    pictures = document.get("pictures")
    if isinstance(pictures, Mapping):
        fields |= {f"{_PICTURE}{key}": value for key, value in pictures.items()}
    return fields


def changed_fields(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """What has to be written to turn one document into another; a field that is gone is written as nothing."""
    old, new = design_fields(before), design_fields(after)
    changed = {key: value for key, value in new.items() if key not in old or old[key] != value}
    return changed | {key: None for key in old if key not in new}


def legible_fields(body: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a body that can be part of a design; those of a wrong kind are left out."""
    wanted = {"title": dict, "elements": list, "bands": dict, "colours": dict, REMOVED: bool}
    return {
        key: value
        for key, value in body.items()
        if not (key == "kind" and not (isinstance(value, str) and value in KINDS))
        and (key not in wanted or value is None or isinstance(value, wanted[key]))
        and (not key.startswith(_PICTURE) or value is None or isinstance(value, dict))
    }


def with_what_is_used(fields: Mapping[str, Any], written: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The fields, and of the pictures and colours written before those that its elements still name.

    One desk removes an element with its picture while another moves it: where the elements of the second win, the
    picture must be there, or nobody's badge could be drawn. `written`: all bodies, the oldest first.
    """
    named = set(_texts([fields.get(key) for key in ("elements", "bands", "by_role")]))
    kept, colours = dict(fields), fields.get(_COLOURS) or {}
    for body in written:
        for key, value in body.items():
            if key.startswith(_PICTURE) and value is not None and key.removeprefix(_PICTURE) in named:
                if fields.get(key) is None:
                    kept[key] = value
            elif key == _COLOURS and value is not None:
                colours = {name: value[name] for name in value if name in named} | colours
    return kept | ({_COLOURS: colours} if colours else {})


def _texts(value: Any) -> Iterator[str]:
    """Every text in it, at any depth."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            waiting += one.values()


def design_document(name: str, fields: Mapping[str, Any]) -> dict[str, Any] | None:
    """The document that these fields make, under its id; None when they do not even say what kind it is."""
    if fields.get("kind") not in KINDS:
        return None
    document = {
        key: value
        for key, value in fields.items()
        if value is not None and key not in _NEVER_KEPT and not key.startswith(_PICTURE)
    }
    pictures = {
        key.removeprefix(_PICTURE): value
        for key, value in fields.items()
        if key.startswith(_PICTURE) and value is not None
    }
    return {"id": name} | document | ({"pictures": pictures} if pictures else {})
