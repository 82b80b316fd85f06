"""What of an activity has no place in a calendar or a column of a list: kept as JSON beside it, to be read back."""

import json
from datetime import UTC, datetime
from typing import Any

from companion.domain.programme import Activity, activity_from_fields, activity_to_fields

_SAID = frozenset({"kind", "titles", "start", "end", "removed"})
_MOMENT = datetime(2000, 1, 1, tzinfo=UTC).isoformat()


def more_of(activity: Activity, besides: frozenset[str]) -> str:
    """The fields that differ from those of a plain activity of this kind, without those in `besides`; "" for none."""
    plain = activity_to_fields(_plain(activity.kind.value))
    own = activity_to_fields(activity)
    said = {name: own[name] for name in own if name not in besides | _SAID and own[name] != plain[name]}
    return json.dumps(said, ensure_ascii=False, sort_keys=True) if said else ""


def fields_in(text: str, kind: str) -> dict[str, Any]:
    """The fields that `more_of` wrote, as values of an activity; none when it is not what was written."""
    try:
        said = json.loads(text)
        known = {name: value for name, value in said.items() if name not in _SAID}
        activity = _plain(kind, known)
        activity_to_fields(activity)
    except (ValueError, TypeError, AttributeError, KeyError):
        return {}
    return {name: getattr(activity, name) for name in known if hasattr(activity, name)}


def _plain(kind: str, fields: dict[str, Any] | None = None) -> Activity:
    own = {"titles": {}, "kind": kind, "start": _MOMENT, "end": _MOMENT}
    return activity_from_fields("", (fields or {}) | own)
