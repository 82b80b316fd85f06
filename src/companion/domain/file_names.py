"""Names of files that people send on: legible in every script, and allowed on Windows, macOS and Linux."""

import re
import unicodedata
from collections.abc import Iterable

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_LONGEST = 180
"""Bytes in UTF-8; file systems take 255, and the folder around it counts on Windows."""


def file_names(titles: Iterable[str], ending: str) -> list[str]:
    """A name for each title, in order, none twice: not even where capitals do not count.

    Hanzi and Hangul stay. What no system allows becomes a space; names that Windows keeps for itself are changed.
    """
    taken: set[str] = set()
    names = []
    for title in titles:
        stem, number = _stem(title), 1
        name = f"{stem}{ending}"
        while name.casefold() in taken:
            number += 1
            name = f"{stem} ({number}){ending}"
        taken.add(name.casefold())
        names.append(name)
    return names


def _stem(title: str) -> str:
    legible = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", title))
    legible = " ".join(legible.encode("utf-8", "ignore").decode("utf-8").split()).strip(". ")
    while len(legible.encode("utf-8")) > _LONGEST:
        legible = legible[:-1].rstrip(". ")
    if not legible or _RESERVED.fullmatch(legible):
        legible = f"{legible}_"
    return legible
