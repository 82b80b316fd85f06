"""Badge codes: minting, check digits, and reading what a scanner or a hand really delivered (product.md section 3)."""

import re
import secrets
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

CODE_LENGTH = 12
MODULUS = 97  # ISO 7064 MOD 97-10: a code is valid when it leaves the remainder 1
FEWEST_SIGNIFICANT = 4
"""A text with fewer letters and digits than this is a scrap, not somebody's ticket."""

LONGEST = 7089
"""No code holds more characters: as many digits fit the largest QR code (ISO/IEC 18004, version 40-L)."""

_CODE = re.compile(r"[1-9][0-9]{11}")
_DIGITS = re.compile(r"[0-9]+")
_JAMO = re.compile("[\u1100-\u11ff]")
_ASCII_LEFT_OUT = dict.fromkeys((*range(0x21), ord("-"), 0x7F))
# AIM symbology identifier: "]", a letter for the kind of code, a modifier (ISO/IEC 15424).
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
# The same three keys on French and Belgian ($), Czech ()) and Slovak (ä) layouts, once the digit row is undone.
_AIM_ON_OTHER_LAYOUTS = re.compile(r"[$)ä][A-Za-z][0-9]")

# The unshifted digit row 1...9, 0 of layouts that put letters and signs there. Uppercase appears under caps lock.
_AZERTY = dict(zip("&é\"'(-è_çà", "1234567890", strict=True)) | {"§": "6", "!": "8"}
_CZECH = dict(zip("+ěščřžýáíé", "1234567890", strict=True)) | {"ľ": "2", "ť": "5"}
_DIGIT_ROWS = tuple(row | {key.upper(): digit for key, digit in row.items()} for row in (_AZERTY, _CZECH))

# What Chinese and Japanese input methods make of plain signs, beyond what NFKC undoes.
_SIGNS = str.maketrans(
    {"。": ".", "、": "/", "【": "[", "】": "]", "「": "[", "」": "]", "《": "<", "》": ">",
     "“": '"', "”": '"', "‘": "'", "’": "'", "¥": "$", "・": "/", "·": "`"}
)  # fmt: skip

# Marks without width that are no format characters: combining joiner, Hangul fillers, variation selectors.
_INVISIBLE = frozenset("\u034f\u115f\u1160\u3164\uffa0") | {chr(point) for point in range(0xFE00, 0xFE10)}
# Hyphens outside the category of dashes: minus, and the long mark that Japanese input methods type for a hyphen.
_MORE_HYPHENS = frozenset("\u2212\u30fc\uff70")


def _two_set_letters() -> Mapping[int, str]:
    """Conjoining jamo to the keys of a two-set (KS X 5002) keyboard; a doubled jamo needs Shift, hence a capital."""
    keys = dict(zip("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", "qwertyuiopasdfghjklzxcvbnm", strict=True))
    keys |= dict(zip("ㅃㅉㄸㄲㅆㅒㅖ", "QWERTOP", strict=True))
    tail_pairs = "ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ"
    vowel_pairs = "ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ"
    keys |= {pair[0]: keys[pair[1]] + keys[pair[2]] for pair in f"{tail_pairs} {vowel_pairs}".split()}
    leads = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
    vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
    tails = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
    rows = ((0x1100, leads), (0x1161, vowels), (0x11A8, tails))
    letters = {first + index: keys[jamo] for first, row in rows for index, jamo in enumerate(row)}
    return letters | {0x111A: keys["ㅀ"], 0x1121: keys["ㅄ"]}  # NFKD turns these two into old initials, not finals


_TWO_SET = _two_set_letters()


class CodeShape(StrEnum):
    """What a reading looks like before anybody is looked up."""

    OWN = "own"
    OWN_MISREAD = "own-misread"
    """Digits only, but the wrong length or check digits; or a scrap too short for any code."""
    OTHER = "other"
    """Letters or signs: perhaps a ticket of another system."""
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class CodeReading:
    """What one scan or one typed line may mean.

    `raw` is the text as delivered, `shown` the cleaned text for people, `own` a valid code of ours or None, `foreign`
    the texts to look up among codes of other systems, likeliest first. A misread still has them: another system may
    well use twelve digits, so a reading is a misread only when none of `foreign` is known.
    """

    raw: str
    shown: str
    own: str | None
    foreign: tuple[str, ...]
    shape: CodeShape


def new_code(randbelow: Callable[[int], int] = secrets.randbelow) -> str:
    """A new badge code: ten random digits, the first never 0, and two check digits."""
    body = 10**9 + randbelow(9 * 10**9)
    return f"{body}{98 - body * 100 % MODULUS:02d}"


def is_own(code: str) -> bool:
    """Whether this is a well-formed badge code of ours: twelve plain digits with the right check digits."""
    return _CODE.fullmatch(code) is not None and int(code) % MODULUS == 1


def grouped(code: str) -> str:
    """The code as it stands on paper, in groups of four: "1234 5678 9012"."""
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4))


def compact(code: str) -> str:
    """The form in which foreign codes are compared: without case, width, spaces, hyphens and invisible marks.

    Empty when the code has nothing else; an empty form matches nobody.
    """
    if code.isascii():  # the common case when a long list is compared
        return code.translate(_ASCII_LEFT_OUT).lower()
    text = code
    while True:  # folding and leaving out marks can each make new work for the other; it settles in two or three turns
        folded = unicodedata.normalize("NFKC", _significant(unicodedata.normalize("NFKC", text).casefold()))
        if folded == text:
            return text
        text = folded


def read_code(raw: str) -> CodeReading:
    """Read what arrived from a scanner, a camera or a hand; never raises."""
    if len(raw) > LONGEST:
        return CodeReading(raw, "", None, (), CodeShape.OWN_MISREAD)
    typed = _printable(raw).strip()
    clean = " ".join(unicodedata.normalize("NFKC", typed).split())
    digits = _own_digits(clean)
    significant = _significant(clean)
    if digits is not None and is_own(digits):
        return CodeReading(raw, grouped(digits), digits, _foreign(typed, clean, digits), CodeShape.OWN)
    if not significant:
        return CodeReading(raw, "", None, (), CodeShape.EMPTY)
    if digits is not None:
        return CodeReading(raw, grouped(digits), None, _foreign(typed, clean, digits), CodeShape.OWN_MISREAD)
    shape = CodeShape.OTHER if len(significant) >= FEWEST_SIGNIFICANT else CodeShape.OWN_MISREAD
    # Compatibility forms of loose jamo are not fit to be shown.
    shown = " ".join(unicodedata.normalize("NFC", typed).split()) if _JAMO.search(clean) else clean
    return CodeReading(raw, shown, None, _foreign(typed, clean, None), shape)


def keys_behind(text: str) -> str:
    """The keys of a Latin keyboard that wrote this: a two-set Korean input method and full-width signs undone."""
    return _hangul_undone(unicodedata.normalize("NFKC", text))


def _own_digits(clean: str) -> str | None:
    """The digits that were meant, if the text is nothing but digits once keyboards are undone; else None."""
    text = _without_aim(_hangul_undone(clean.translate(_SIGNS)))
    plain = _plain_digits(_significant(text))
    if _DIGITS.fullmatch(plain):
        return plain
    # A hyphen is the 6 of a French row, so the row is read before hyphens go; a real digit says it is not that row.
    packed = "".join(clean.split())
    if not any(char.isdecimal() for char in packed):
        for row in _DIGIT_ROWS:
            undone = _AIM_ON_OTHER_LAYOUTS.sub("", "".join(row.get(char, char) for char in packed), count=1)
            if _DIGITS.fullmatch(undone):
                return undone
    return None


def _foreign(typed: str, clean: str, digits: str | None) -> tuple[str, ...]:
    def readings() -> Iterator[str]:
        yield typed
        yield clean
        bare = _without_aim(clean)
        yield bare
        if digits is not None:
            yield digits
        signs = clean.translate(_SIGNS)
        for text in (signs, _hangul_undone(clean), _hangul_undone(signs)):
            yield _without_aim(text)
            yield _without_aim(text).swapcase()
        yield _significant(bare)

    return tuple(dict.fromkeys(text for text in readings() if _significant(text) or text == digits))


def _without_aim(text: str) -> str:
    return _AIM.sub("", text, count=1).lstrip() if _AIM.match(text) else text


def _hangul_undone(text: str) -> str:
    """Letters typed while a two-set Korean keyboard was on. NFKD takes syllables and every sort of jamo apart alike."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKD", text).translate(_TWO_SET))


def _plain_digits(text: str) -> str:
    """Decimal digits of any script as 0 to 9."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def _printable(text: str) -> str:
    """Without control, format and other invisible characters; white space that parts words becomes a space."""
    spaced = (" " if char in "\t\n\r" else char for char in text)
    return "".join(
        char for char in spaced if unicodedata.category(char) not in {"Cc", "Cf", "Cs"} and char not in _INVISIBLE
    )


def _significant(text: str) -> str:
    """Without spaces, hyphens, control characters and invisible marks."""
    return "".join(
        char
        for char in text
        if not char.isspace()
        and unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Pd"}
        and char not in _INVISIBLE
        and char not in _MORE_HYPHENS
    )
