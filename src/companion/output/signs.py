"""What characters are, whatever the font: which carry ink, which belong together, what a missing one is called."""

import re
import unicodedata
from collections.abc import Iterable

_CJK = re.compile(
    "[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_COMPATIBILITY = re.compile("([\uf900-\ufaff\U0002f800-\U0002fa1f]+)")
# Unicode's default ignorable code points: selectors, direction marks, zero-width spaces, Hangul fillers. The joiners
# stay, Indic and Arabic need them, and so do the Hangul fillers between jamo.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e01ef]"
)
JOINERS = "\u200c\u200d"
_FILLERS = re.compile("[\u115f\u1160\u200c\u200d\\s]*")
_BREAKING_SPACES = re.compile(r"(?:[^\S\u00a0\u202f]|[\x00-\x1f\x7f-\x9f])+")
# What is never drawn: the sign of a broken import, Unicode's noncharacters, and the halves of flags.
_DAMAGED = re.compile("[\ufffd\ufdd0-\ufdef\ufffe\uffff\U0001f1e6-\U0001f1ff]")
_LEADING, _MEDIAL, _FINAL = (
    re.compile("[\u1100-\u115f\ua960-\ua97c]"),
    re.compile("[\u1160-\u11a7\ud7b0-\ud7c6]"),
    re.compile("[\u11a8-\u11ff\ud7cb-\ud7fb]"),
)
_VIRAMA = 9  # canonical combining class


def printable(text: str) -> str:
    """The text as it is printed: composed (NFC) except compatibility ideographs, which may be somebody's official
    spelling; line breaks and other controls become spaces; signs without ink are left out."""
    if text.isascii() and text.isprintable():
        return text
    parts = _COMPATIBILITY.split(_INVISIBLE.sub("", text))
    composed = "".join(part if index % 2 else unicodedata.normalize("NFC", part) for index, part in enumerate(parts))
    return "".join(" " if sign.isspace() or unicodedata.category(sign) == "Cc" else sign for sign in composed)


def one_line(text: str) -> str:
    """A name as it stands on one line: single spaces, none at the ends; empty when nothing in it carries ink."""
    if _FILLERS.fullmatch(printable(text)):
        return ""
    return _BREAKING_SPACES.sub(" ", text).strip()


def clusters(text: str) -> list[str]:
    """The text cut into what a reader takes for one sign: a letter with its marks, a syllable of old Hangul, an Indic
    conjunct. About Unicode's grapheme clusters (UAX 29), without emoji sequences, which are refused anyway."""
    if text.isascii():
        return list(text)
    cut: list[str] = []
    for sign in text:
        if cut and not sign.isascii() and _belongs(cut[-1][-1], sign):
            cut[-1] += sign
        else:
            cut.append(sign)
    return cut


def length(text: str) -> int:
    """How many signs a reader sees: marks and what has no ink do not count."""
    return len(text) if text.isascii() else len(clusters(printable(text)))


def _belongs(before: str, sign: str) -> bool:
    if sign in JOINERS or is_mark(sign):
        return not before.isspace()
    if _MEDIAL.match(sign):
        return _LEADING.match(before) is not None or _MEDIAL.match(before) is not None
    if _FINAL.match(sign):
        syllable = "\uac00" <= before <= "\ud7a3" or _MEDIAL.match(before) or _FINAL.match(before)
        return bool(syllable)
    if _LEADING.match(sign):
        return _LEADING.match(before) is not None
    joined = unicodedata.combining(before) == _VIRAMA or before == "\u200d"
    return joined and unicodedata.category(sign) == "Lo"


def is_mark(sign: str) -> bool:
    """Whether this character stands on the one before it."""
    return unicodedata.category(sign) in {"Mn", "Mc", "Me"}


def is_cjk(sign: str) -> bool:
    """Whether this is a Chinese, Japanese or Korean character, punctuation and full-width forms included."""
    return _CJK.match(sign) is not None


def is_damaged(sign: str) -> bool:
    """Whether no font may draw this: the mark of a broken import, half a flag, a code point that is no character."""
    return _DAMAGED.match(sign) is not None or ord(sign) & 0xFFFE == 0xFFFE


def is_private(sign: str) -> bool:
    """Whether only a font of the user's own can know what this is: in ours, such codes hold icons and variants."""
    return unicodedata.category(sign) == "Co"


def is_emoji(sign: str) -> bool:
    """Whether it is one of the little pictures that telephones put into names."""
    return 0x1F000 <= ord(sign) <= 0x1FBFF or 0x2600 <= ord(sign) <= 0x27BF


def describe(sign: str) -> str:
    """How to name a character that cannot be drawn: its code, and that it is an emoji when it is one. A mark is shown
    on a circle; what has no look of its own is named by its code alone."""
    code = ord(sign)
    if sign == "\ufffd" or unicodedata.category(sign) in {"Cc", "Cf", "Cn", "Co", "Cs"}:
        return f"U+{code:04X}"
    if is_mark(sign):
        return f"\u25cc{sign} (U+{code:04X})"
    kind = "emoji " if is_emoji(sign) else ""
    return f"{kind}{sign} (U+{code:04X})"


def undrawable_sentence(signs: Iterable[str], text: str) -> str:
    """What to say of characters in a text that no font draws; of emoji also what to do."""
    found = tuple(signs)
    named = ", ".join(describe(sign) for sign in found)
    if all(is_emoji(sign) for sign in found):
        return f"Nobody can read {named} on paper: take it out of “{text}”."
    return f"The fonts cannot draw {named} in “{text}”."
