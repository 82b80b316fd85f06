"""What kind of activity a word or a title speaks of, and what follows for hours."""

import re
from collections.abc import Mapping
from typing import Any

from companion.domain.programme import ActivityKind
from companion.interchange.programme_words import COUNTING, KINDS
from companion.interchange.scripts import is_cjk


def kind_of(text: str) -> ActivityKind | None:
    """The kind that a word of a list means; None when no kind is known by it."""
    wanted = " ".join(re.sub(r"[-_]", " ", text.casefold()).split())
    for kind, words in KINDS.items():
        if wanted == kind.value.replace("-", " ") or wanted in words:
            return kind
    return next((kind for kind, words in KINDS.items() if any(_within(word, wanted) for word in words)), None)


def kind_of_title(titles: Mapping[str, str]) -> ActivityKind:
    """The kind a title suggests; a session when it suggests nothing."""
    for title in titles.values():
        wanted = title.casefold()
        for kind, words in KINDS.items():
            if kind not in {ActivityKind.SESSION, ActivityKind.OTHER} and any(_within(word, wanted) for word in words):
                return kind
    return ActivityKind.SESSION


def count_by_kind(fields: dict[str, Any]) -> None:
    """Completes `counts` and `hours` of a draft: sessions, visits and ceremonies count for as long as they last."""
    if "hours" in fields:
        fields.setdefault("counts", fields["hours"] > 0)
    fields.setdefault("counts", fields["kind"] in COUNTING)
    if fields["counts"]:
        # To the quarter of an hour, as certificates state them.
        fields.setdefault("hours", round((fields["end"] - fields["start"]).total_seconds() / 900) / 4)
    else:
        fields.setdefault("hours", 0.0)


def _within(word: str, text: str) -> bool:
    if is_cjk(word):
        return word in text
    return bool(re.search(rf"\b{re.escape(word)}s?\b", text))
