"""Where a line may end, by the habits of each script, and inside a word where there is no other way."""

import re
import unicodedata

from companion.output.signs import clusters, is_cjk, is_mark

# Where a line may end: only at spaces, dots and hyphens; between Chinese characters too; between Hangul syllables too;
# inside words as well, behind a hyphen where the script has one.
AT_WORDS, AT_SIGNS, AT_SYLLABLES, AT_LETTERS = range(4)
# A mark of no width after which a line ends well, for whoever writes a sentence.
BREAK_HERE = "\u200b"

# No line starts with these (GB/T 15834-2011, JIS X 4051): closing and pausing punctuation, long vowels, small kana,
# signs that repeat the one before.
_NOT_FIRST = frozenset(
    "，。、；：？！）】》」』〕〉］｝”’·•‧・…—～ー々〻ゝゞヽヾ,.;:?!)]}%％ぁぃぅぇぉっゃゅょァィゥェォッャュョゎヮヵヶｰﾞﾟ｡､｣ㇰ"
)
_NOT_LAST = frozenset("（【《「『〔〈［｛“‘([{〆")
_LAST = frozenset("-‐·•‧・/־")
_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")
_FULL_WIDTH = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
_THAI = re.compile("[\u0e01-\u0e5b]")
# Thai vowels written before their consonant, and signs that belong to the consonant before them.
_THAI_BEFORE, _THAI_AFTER = frozenset("เแโใไ"), frozenset("ะาำๅๆฯ")
_DEVANAGARI = re.compile("[\u0904-\u0939\u0958-\u0961\u0972-\u097f]")
_HYPHENATED = re.compile("[A-Za-z\u02bb\u02bc\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]")
_VOWELS = frozenset("aeiouyæœøıəɛɔаеёиоуыэюяієїѣαεηιουω")
# Two letters that write one sound stay together.
_ONE_SOUND = frozenset({"ch", "sh", "th", "ph", "ck", "gh", "kh", "zh", "sz", "cz", "qu"})
_LEFT_ON_A_LINE = 3  # letters, before a hyphen and after it
_SOFT_HYPHEN = "\u00ad"


def is_hangul(text: str) -> bool:
    """Whether the text has Korean letters."""
    return _HANGUL.search(text) is not None


def pieces(text: str, breaks: int = AT_SIGNS) -> list[str]:
    """The text cut where a line may end: after spaces, hyphens and dots, and between Chinese or Japanese characters.

    Korean breaks between words; only `AT_SYLLABLES` allows between syllables too, for a word longer than the box.
    `AT_LETTERS` cuts long words of the alphabets at a syllable too, with a soft hyphen that `at_line_end` makes
    visible, and Thai and Devanagari between signs. Letters with their marks, and joined Arabic, are never torn.
    """
    cut: list[str] = []
    for cluster in clusters(text):
        if cut and not _may_break(cut[-1], cluster[0], breaks):
            cut[-1] += cluster
        else:
            cut.append(cluster)
    if breaks == AT_LETTERS:
        return [part for word in cut for part in _syllables(word)]
    return cut


def at_line_end(line: str) -> str:
    """The line as it stands alone: no spaces at its ends, and a visible hyphen where a word was cut."""
    line = line.strip()
    return f"{line.replace(_SOFT_HYPHEN, '')}-" if line.endswith(_SOFT_HYPHEN) else line


def _may_break(before: str, sign: str, breaks: int) -> bool:
    last = before[-1]
    if sign.isspace() or sign in _NOT_FIRST or sign == BREAK_HERE or last in _NOT_LAST or is_mark(sign):
        return False
    if _ends_well(before, sign):
        return True
    if breaks == AT_WORDS or (_FULL_WIDTH.match(sign) and _FULL_WIDTH.match(last)):
        return False
    if breaks == AT_LETTERS and _between_letters(before, sign):
        return True
    if _HANGUL.match(sign):
        return is_cjk(last) and (breaks >= AT_SYLLABLES or _HANGUL.match(last) is None)
    return is_cjk(sign) or (is_cjk(last) and _HANGUL.match(last) is None)


def _ends_well(before: str, sign: str) -> bool:
    """Whether a line may end here in any script: after spaces, hyphens and dots, and after a dash between names."""
    last = before[-1]
    if last == BREAK_HERE or (last.isspace() and last not in "\u00a0\u202f"):
        return True
    return len(before) > 1 and (last in _LAST or (last in "–—" and sign.isalpha()))


def _between_letters(before: str, sign: str) -> bool:
    """Whether Thai or Devanagari may be cut here, if it must be."""
    if _THAI.match(sign) and _THAI.match(before[-1]):
        return sign not in _THAI_AFTER and before[-1] not in _THAI_BEFORE
    return _DEVANAGARI.match(sign) is not None and "\u0900" <= before[-1] <= "\u097f"


def _syllables(word: str) -> list[str]:
    """A word in parts that end with a soft hyphen: cut before a consonant that a vowel follows."""
    letters = clusters(word)
    plain = [unicodedata.normalize("NFD", letter)[0].lower() for letter in letters]
    parts, start = list[str](), 0
    for index in range(1, len(letters) - 1):
        if plain[index + 1] not in _VOWELS or plain[index] in _VOWELS:
            continue
        at = index - 1 if "".join(plain[index - 1 : index + 1]) in _ONE_SOUND else index
        around = "".join(plain[max(0, at - _LEFT_ON_A_LINE) : at + _LEFT_ON_A_LINE])
        sounds = at - start >= _LEFT_ON_A_LINE and not _VOWELS.isdisjoint(plain[start:at])
        if sounds and len(around) == 2 * _LEFT_ON_A_LINE and _is_word(around):
            parts.append("".join(letters[start:at]) + _SOFT_HYPHEN)
            start = at
    return [*parts, "".join(letters[start:])]


def _is_word(letters: str) -> bool:
    return all(_HYPHENATED.match(letter) for letter in letters)
