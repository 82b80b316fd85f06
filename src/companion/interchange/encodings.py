"""How the bytes of a text list are to be read: the encoding, guessed without asking, and the delimiter."""

import codecs
import csv
import io
from collections import Counter
from dataclasses import dataclass

from companion.domain.answers import UserError
from companion.interchange.name_characters import HANGUL, JAPANESE, KANA, SIMPLIFIED, TRADITIONAL

ENCODINGS: tuple[str, ...] = (
    "utf-8", "utf-16", "gb18030", "cp949", "big5", "cp932", "cp1252",
)  # fmt: skip
"""The encodings a chooser offers; any other that Python knows may be named as well."""

DELIMITERS = ",;\t|"
_SCORED = ("gb18030", "cp949", "big5", "cp932")
_SAMPLE = 200_000
_LEVELS: dict[str, tuple[str, frozenset[str], int, int, float]] = {
    "gb18030": ("gb18030", SIMPLIFIED, 0xB0, 0xD7, 0.25),
    "big5": ("cp950", TRADITIONAL, 0xA4, 0xC6, 0.25),
    "cp932": ("cp932", JAPANESE, 0x88, 0x97, 0.2),
}
"""Codec, common characters, and the lead bytes of the first level of GB 2312, Big5 and JIS X 0208."""
_ROWS_FOR_DELIMITER = 60


@dataclass(frozen=True, slots=True)
class DecodedText:
    """Text and the encoding it was read by."""

    text: str
    encoding: str


def decode(data: bytes, encoding: str | None = None) -> DecodedText:
    """The text of a list. `encoding` overrules the guess; UserError when it is unknown or does not fit at all."""
    if encoding:
        return _decode_as(data, encoding)
    marked = _by_mark(data)
    if marked:
        return DecodedText(data.decode(marked, errors="replace").lstrip("\ufeff"), marked)
    wide = _utf16_without_mark(data)
    if wide:
        return DecodedText(data.decode(wide, errors="replace"), wide)
    name = guess(data)
    if name == "big5":
        return DecodedText(_big5(data, errors="replace") or "", name)
    return DecodedText(data.decode(name, errors="replace"), name)


def guess(data: bytes) -> str:
    """The likeliest encoding of bytes that have no mark: strict UTF-8, else the best scored, else CP1252."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as fault:
        # A stray byte in a file that is otherwise full of good sequences does not make it Chinese.
        if _nearly_utf8(data, fault.start):
            return "utf-8"
    else:
        if not _accidental_utf8(text):
            return "utf-8"
    sample = _cut(data)
    scores = {"cp1252": _score_western(sample)}
    for name in _SCORED:
        reading = _big5(sample) if name == "big5" else _strict(sample, name)
        if reading is not None:
            scores[name] = score(reading, name)
    return max(scores, key=lambda name: scores[name])


def score(text: str, encoding: str) -> float:
    """How much this reading looks like a delegate list: the mean over its characters beyond ASCII, about -2 to 1.5."""
    total = 0.0
    count = 0
    before = "\n"
    for character in text:
        if character >= "\x80":
            worth = _worth(character, encoding)
            if before < "\x80":
                # A hanzi is written beside a Latin letter only by accident.
                worth -= 0.7 if before.isalpha() else 0.0
            elif _is_hangul(before) != _is_hangul(character) and _is_letter(before) and _is_letter(character):
                worth -= 0.6
            total += worth
            count += 1
        elif before >= "\x80" and character.isalpha():
            total -= 0.7
        before = character
    return total / count if count else 0.0


def delimiter_of(text: str) -> tuple[str, str]:
    """The delimiter, and the text without a first line `sep=;` that Excel writes for itself."""
    first, _, rest = text.partition("\n")
    told = first.strip().strip('"')
    if told[:4].lower() == "sep=" and len(told) == 5:
        return told[4], rest
    if told.lower() == "sep=" and first.rstrip("\r").endswith("\t"):
        return "\t", rest
    return max(DELIMITERS, key=lambda mark: _steadiness(text, mark)), text


def _steadiness(text: str, delimiter: str) -> tuple[float, int]:
    """How steady the number of columns is with this delimiter: rows of the commonest width, weighed by all rows."""
    widths: Counter[int] = Counter()
    try:
        for record in csv.reader(io.StringIO(text[:_SAMPLE], newline=""), delimiter=delimiter):
            if any(cell.strip() for cell in record):
                widths[len(record)] += 1
            if widths.total() >= _ROWS_FOR_DELIMITER:
                break
    except csv.Error:
        return (0.0, 0)
    wide = {width: rows for width, rows in widths.items() if width > 1}
    if not wide:
        return (0.0, 0)
    width, rows = max(wide.items(), key=lambda item: (item[1], item[0]))
    return (round(rows / widths.total(), 2), width)


def _decode_as(data: bytes, encoding: str) -> DecodedText:
    try:
        name = codecs.lookup(encoding).name
        known = codecs.lookup(encoding)._is_text_encoding  # noqa: SLF001  (the only way to tell text from rot13)
    except (LookupError, ValueError):
        known, name = False, encoding
    if not known:
        raise UserError(
            f"There is no text encoding called “{encoding}”.", f"Choose one of these: {', '.join(ENCODINGS)}."
        )
    if name.startswith("utf-8"):
        name = "utf-8-sig"
    elif name == "utf-16" and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = _utf16_without_mark(data) or "utf-16-le"
    elif name in {"gb2312", "gbk"}:
        name = "gb18030"  # Python's gbk refuses newer characters that stand in names
    elif name == "euc_kr":
        name = "cp949"
    elif name == "shift_jis":
        name = "cp932"
    text = data.decode(name, errors="replace").lstrip("\ufeff")
    return DecodedText(text, "utf-8" if name == "utf-8-sig" else name)


def _by_mark(data: bytes) -> str | None:
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8"
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return None


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 by its NUL bytes: no legacy encoding has any, and separators put them all on one side."""
    sample = data[:_SAMPLE]
    zeros = sample.count(0)
    if not zeros or len(sample) < 4:
        return None
    even = sample[::2].count(0)
    name = "utf-16-be" if even > zeros - even else "utf-16-le"
    if max(even, zeros - even) < 0.7 * zeros or b"\x00\x00\x00\x00" in sample:
        return None
    try:
        text = sample[: len(sample) // 2 * 2].decode(name, errors="strict" if len(data) <= _SAMPLE else "ignore")
    except UnicodeDecodeError:
        return None
    return name if any(mark in text for mark in ",;\t|\n") else None


def _accidental_utf8(text: str) -> bool:
    """Whether valid UTF-8 is more likely two hanzi of a legacy encoding: a few letters of unrelated scripts."""
    letters = [character for character in text if character >= "\x80"]
    if not letters or len(letters) > 8 or max(letters) >= "\u0800":
        return False
    return len({ord(character) >> 8 for character in letters} - {0, 1}) > 1


def _nearly_utf8(data: bytes, first_fault: int) -> bool:
    good = len(data[:first_fault].decode("utf-8", errors="ignore")) != first_fault
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    return good and bad * 20 < sum(1 for character in text if character >= "\x80")


def _cut(data: bytes) -> bytes:
    if len(data) <= _SAMPLE:
        return data
    end = data.rfind(b"\n", 0, _SAMPLE)
    return data[: end if end > 0 else _SAMPLE]


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _big5(data: bytes, errors: str = "strict") -> str | None:
    """Big5 as Windows writes it, else with Hong Kong's additions."""
    return (
        _strict(data, "cp950")
        or _strict(data, "big5hkscs")
        or (data.decode("cp950", errors=errors) if errors != "strict" else None)
    )


def _worth(character: str, encoding: str) -> float:  # noqa: PLR0911  (one answer per kind of character)
    code = ord(character)
    if character in KANA:
        return 1.0 if encoding == "cp932" else 0.1
    if _is_hangul(character):
        if character in HANGUL:
            return 1.2
        # Beyond the 2350 syllables of KS X 1001 hangul is written once in a thousand names.
        return 0.5 if len(character.encode("euc_kr", errors="ignore")) == 2 else -0.4
    if 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or code >= 0x20000:
        return _worth_of_hanzi(character, encoding)
    if 0xFF61 <= code <= 0xFF9F:  # half-width katakana: single bytes that fit everywhere by accident
        return -0.3
    if character in "，。、（）：；！？《》【】“”‘’·　" or 0xFF10 <= code <= 0xFF5A:
        return 0.3
    if 0xE000 <= code <= 0xF8FF or code < 0xA0:  # private use and control characters
        return -2.0
    return -0.8


def _worth_of_hanzi(character: str, encoding: str) -> float:
    """Common in names 1.1; in the first level of its character set, which holds the everyday ones, a little."""
    if encoding not in _LEVELS:
        return -0.4  # hanja in a Korean list are rare
    codec, common, first, last, everyday = _LEVELS[encoding]
    if character in common:
        return 1.1
    lead = character.encode(codec, errors="ignore")
    if len(lead) == 2 and first <= lead[0] <= last and (encoding != "gb18030" or lead[1] >= 0xA1):
        return everyday
    return 0.3 if encoding == "gb18030" and character in TRADITIONAL else -0.3


def _score_western(data: bytes) -> float:
    """How much the bytes look like accented Latin letters inside words."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    total = 0.0
    count = 0
    for at, character in enumerate(text):
        if character < "\x80":
            continue
        count += 1
        before = text[at - 1 : at]
        after = text[at + 1 : at + 2]
        if character == "\ufffd":
            total -= 3.0
        elif not character.isalpha():
            total += 0.2 if character in "–—’‘“”…€°§\u00a0" and not (before > "\x80" or after > "\x80") else -1.5
        elif before > "\x80" or after > "\x80":
            total -= 1.0
        elif before.isalpha() or after.isalpha():
            total += 0.9
    return total / count if count else 0.0


def _is_hangul(character: str) -> bool:
    return "\uac00" <= character <= "\ud7a3"


def _is_letter(character: str) -> bool:
    return character.isalpha()
