"""The names in a row: native, Latin and a second reading, from whole names or halves, each exactly as given."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from companion.interchange.cells import folded
from companion.interchange.japanese import may_be_japanese
from companion.interchange.korean import SURNAMES as KOREAN_SURNAMES
from companion.interchange.korean import romanised_name
from companion.interchange.pinyin import is_pinyin, is_pinyin_name, name_in_pinyin, settled_case, without_tones
from companion.interchange.scripts import (
    halves,
    has_hangul,
    has_kana,
    is_cjk,
    is_hangul,
    is_hanzi,
    is_latin,
    looks_like_native_name,
)

NAME_FIELDS = ("native", "latin", "name", "family", "given", "second")
_SEX = re.compile(r"\s*[（(]\s*(?:男|女|남|여|m|f|male|female|先生|女士)\s*[)）]\s*$", re.IGNORECASE)
_HONORIFIC = re.compile(r"^(?:mr|mrs|ms|miss|dr|prof)\.?\s+(?=\S+\s+\S)", re.IGNORECASE)
_BETWEEN_PEOPLE = re.compile(
    r"\s*[、;；&＆/／\n\r+]\s*|\s+(?:and|und|et|y)\s+|(?<=[^\x00-\x7f])\s*[,，]\s*(?=[^\x00-\x7f])"
)
_ROMANISED_KOREAN = frozenset(name.lower() for name in KOREAN_SURNAMES.values()) | frozenset(
    [
        "no",
        "yi",
        "rhee",
        "pak",
        "paik",
        "chung",
        "jo",
        "yun",
        "choe",
        "im",
        "yim",
        "rim",
        "ryoo",
        "yu",
        "you",
        "woo",
        "ku",
        "gu",
        "ju",
        "chu",
        "kwon",
        "gwon",
        "bae",
        "pae",
        "hur",
        "shim",
        "sim",
    ]
)


@dataclass(frozen=True, slots=True)
class Names:
    """What a row calls the person; each may be empty."""

    native: str = ""
    latin: str = ""
    second: str = ""


def names_of(cells: Mapping[str, Sequence[str]]) -> Names:
    """The names from the cells of a row by name field; every text folded already."""
    natives: list[str] = []
    latins: list[str] = []
    for field in ("native", "name", "latin"):
        for text in cells.get(field, ()):
            native, latin = halves(text)
            if native:
                natives.append(native)
            if latin:
                latins.append(latin)
    native, latin = _joined(cells.get("family", ()), cells.get("given", ()), native=natives[0] if natives else "")
    natives += [native] if native else []
    latins += [latin] if latin else []
    first = _native(natives[0]) if natives else ""
    second = next(iter(cells.get("second", ())), "")
    if not second and is_hanzi(first.replace(" ", "")):
        second = next((other for other in natives[1:] if has_hangul(other) or has_kana(other)), "")
    return Names(first, _latin(latins[0], first) if latins else "", second)


def spelt_in_latin(native: str, *, japanese: bool = False) -> str:
    """A Latin spelling for a native name that came without one; empty when there is no certain way."""
    dense = native.replace(" ", "").replace("·", "").replace("・", "")
    if is_hangul(dense):
        return romanised_name(native)
    if japanese or not is_hanzi(dense) or may_be_japanese(native):
        return ""
    spelt = name_in_pinyin(native)
    return "" if is_cjk(spelt) else spelt  # a character without a reading stays as it is


def typed_names(text: str, other: str = "") -> tuple[str, str, bool]:
    """Native and Latin name of what was typed at a desk, in one box (张伟 Zhang Wei) or in two, whichever script is in
    which; and whether the Latin one was spelt from the native one because none was typed."""
    typed = [folded(part) for part in (text, other) if part.strip()]
    names = names_of({"name": typed})
    if names.native and not names.latin:
        spelt = spelt_in_latin(names.native)
        return names.native, spelt, bool(spelt)
    return names.native, names.latin, False


def are_several(text: str) -> bool:
    """Whether a cell names two people or more: 张伟、李娜; Zhang Wei / Li Na; 김민서, 박지훈."""
    pieces = [piece.strip() for piece in _BETWEEN_PEOPLE.split(text) if piece.strip()]
    if len(pieces) > 1:
        if all(is_cjk(piece) for piece in pieces):
            # 张/伟 are two cells of one name, 張伟/张偉 two spellings; full names with another person are two.
            return all(_is_whole_name(piece) for piece in pieces) and len({piece[0] for piece in pieces}) > 1
        return all(is_latin(piece) and len(piece.split()) > 1 for piece in pieces)
    words = text.split()
    return len(words) > 1 and all(is_hanzi(word) and looks_like_native_name(word) and len(word) > 1 for word in words)


def identity(native: str, latin: str) -> str:
    """What two rows about the same person share: the name without spaces, hyphens and case."""
    return re.sub(r"[\s'’·・-]", "", native or latin).casefold()


def _is_whole_name(text: str) -> bool:
    dense = text.replace(" ", "")
    return 2 <= len(dense) <= 4 and (is_hanzi(dense) or is_hangul(dense))


def _native(text: str) -> str:
    text = _SEX.sub("", text)
    words = text.split()
    # 张 伟 is set apart to stand below three characters; 佐藤 健 is written so.
    if len(words) > 1 and all(len(word) == 1 and is_cjk(word) for word in words):
        return "".join(words)
    return text


def _latin(text: str, native: str) -> str:
    text = _HONORIFIC.sub("", _SEX.sub("", text))
    hanzi = is_hanzi(native.replace(" ", "")) if native else False
    if hanzi and is_pinyin(text):
        text = without_tones(text)
    family, comma, given = text.partition(",")
    if comma and is_pinyin_name(f"{family} {given}"):
        text = f"{family.strip()} {given.strip()}"
    return settled_case(text, chinese=hanzi)


def _joined(families: Sequence[str], givens: Sequence[str], *, native: str) -> tuple[str, str]:
    """Native and Latin name from halves.

    Hanzi and hangul stand family name first and unspaced. Latin halves stand given name first, unless the person
    has a name in hanzi or hangul or both halves are pinyin or Korean: then as in their own language.
    """
    own = [text for text in families if is_cjk(text)], [text for text in givens if is_cjk(text)]
    other = [text for text in families if not is_cjk(text)], [text for text in givens if not is_cjk(text)]
    joined = "".join((*own[0][:1], *own[1])) if own[1] or own[0] else ""
    if has_kana(joined) or (joined and not (is_hanzi(joined) or is_hangul(joined))):
        joined = " ".join((*own[0][:1], *own[1]))
    family, given = " ".join(other[0][:1]), " ".join(other[1])
    if family and given and not (is_latin(family + given)):
        return (joined or f"{family} {given}"), ""
    eastern = bool(joined or is_cjk(native)) or (
        (family.lower() in _ROMANISED_KOREAN or (is_pinyin(family) and len(family) <= 8))
        and bool(given)
        and (is_pinyin(given) or "-" in given)
    )
    parts = (family, given) if eastern else (given, family)
    return joined, " ".join(part for part in parts if part)
