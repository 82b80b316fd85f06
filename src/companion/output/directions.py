"""Which parts of a line run from right to left, by the Unicode bidirectional algorithm (UAX 9)."""

import unicodedata
from typing import Any

from bidi import algorithm

_RIGHT_TO_LEFT = frozenset({"R", "AL", "RLE", "RLO", "RLI"})
_BRACKETS = {"(": ")", "[": "]", "{": "}", "\u2329": "\u232a", "\u3008": "\u3009", "\uff08": "\uff09"}
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


def directions(text: str) -> list[tuple[bool, str]]:
    """The text cut into (right to left?, part in reading order), in the order the parts stand on the line."""
    if not any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in text):
        return [(False, text)]
    levels = _levels(text)
    parts: list[tuple[int, str]] = []
    for level, sign in zip(levels, text, strict=True):
        if parts and parts[-1][0] == level:
            parts[-1] = (level, parts[-1][1] + sign)
        else:
            parts.append((level, sign))
    # Rule L2 of the Unicode bidirectional algorithm (UAX 9), on whole parts: the shaper turns the inside of each.
    for lowest in range(max(levels), 0, -1):
        start = 0
        while start < len(parts):
            end = start
            while end < len(parts) and parts[end][0] >= lowest:
                end += 1
            parts[start:end] = reversed(parts[start:end])
            start = max(end, start + 1)
    return [(level % 2 == 1, part) for level, part in parts]


def _levels(text: str) -> list[int]:
    """The embedding level of each character (UAX 9). Direction overrides were taken out before."""
    # Characters newer than this Python's tables have no direction yet, which the algorithm does not expect; joiners,
    # which it would leave out, go with the letter before them as a mark does.
    text = "".join(
        "\u0610" if unicodedata.bidirectional(sign) == "BN" else sign if unicodedata.bidirectional(sign) else "·"
        for sign in text
    )
    storage = algorithm.get_empty_storage()
    level = algorithm.get_base_level(text)
    storage["base_level"], storage["base_dir"] = level, ("L", "R")[level]
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _pair_brackets(text, storage["chars"], storage["base_dir"])
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    return [int(sign["level"]) for sign in storage["chars"]]


def _pair_brackets(text: str, chars: list[dict[str, Any]], base: str) -> None:
    """Rule N0, which the library has not: brackets go the way of the line when anything in them does or what stands
    before them, else the way of what is in them."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at, sign in enumerate(text):
        if sign in _BRACKETS:
            opened.append((_BRACKETS[sign], at))
        else:
            found = next((place for place in reversed(range(len(opened))) if opened[place][0] == sign), None)
            if found is not None:
                pairs.append((opened[found][1], at))
                del opened[found:]
    for start, end in sorted(pairs):
        inside = {_STRONG[char["type"]] for char in chars[start + 1 : end] if char["type"] in _STRONG}
        if not inside:
            continue
        before = next((_STRONG[char["type"]] for char in reversed(chars[:start]) if char["type"] in _STRONG), base)
        way = base if base in inside or before == base else before
        chars[start]["type"] = chars[end]["type"] = way
