"""Titles by language, from columns whose header or script says which language a cell is in."""

import re
from collections.abc import Iterable

from companion.interchange.cells import folded
from companion.interchange.scripts import halves, has_hangul, has_kana, is_cjk, is_latin

_JAPANESE_HEADER = re.compile("日本語|japanese|日文", re.IGNORECASE)
_TAGGED = re.compile(r"\[([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\]\s*$")
"""A header such as "Title [zh]" says the language itself."""
_BREAK = re.compile(r"\s*[\n\r|／]+\s*|\s+/\s+")


def titles_of(cells: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Titles from (header, text) cells. One cell may hold two languages: `Opening ceremony / 开幕式`."""
    titles: dict[str, str] = {}
    for header, text in cells:
        if (tagged := _TAGGED.search(header)) and folded(text):
            titles[tagged[1]] = folded(text)
            continue
        for part in _parts(text):
            titles.setdefault(_language(part, header), part)
    return titles


def _parts(text: str) -> list[str]:
    pieces = [folded(piece) for piece in _BREAK.split(text.strip()) if piece.strip()]
    if len(pieces) > 1 and len({_language(piece, "") for piece in pieces}) == len(pieces):
        return pieces
    whole = folded(text)
    native, latin = halves(whole)
    # TOPIS 参观 is one title with a name in it; only words on both sides are two titles.
    if len(native) > 2 and len(latin.split()) > 1 and is_latin(latin) and _stand_apart(whole, latin):
        return [latin, native]
    return [whole] if whole else []


def _stand_apart(text: str, latin: str) -> bool:
    return text.startswith(latin) or text.endswith(latin) or f"({latin})" in text or f"（{latin}）" in text


def _language(text: str, header: str) -> str:
    if has_hangul(text):
        return "ko"
    if has_kana(text) or (is_cjk(text) and _JAPANESE_HEADER.search(header)):
        return "ja"
    return "zh" if is_cjk(text) else "en"
