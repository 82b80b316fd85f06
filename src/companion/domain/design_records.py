"""A design as the journal keeps it: field by field, so that a picture is written once and not with every edit."""

from collections.abc import Mapping
from typing import Any

KINDS = frozenset({"badge", "certificate"})
REMOVED = "removed"
_PICTURE = "picture/"
_NEVER_KEPT = frozenset({"id", REMOVED})
LONGEST_ID = 80


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
