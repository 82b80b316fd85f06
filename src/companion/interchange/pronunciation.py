"""How a name is said aloud, proposed where nobody wrote it: pinyin with tones, hangul in Latin letters.

A proposal is made only where the reading is certain enough: a name in hanzi whose Latin spelling is not pinyin (Chan
Tai Man, a Japanese name) gets none, because a wrong one would be said aloud in front of everybody.
"""

import unicodedata
from collections.abc import Iterator, Sequence

from companion.interchange.japanese import may_be_japanese
from companion.interchange.korean import LONG_SURNAMES, SURNAMES, romanise
from companion.interchange.pinyin import LONG_SURNAMES as LONG_CHINESE
from companion.interchange.pinyin import SURNAMES as READ_AS_SURNAME
from companion.interchange.pinyin import without_tones
from companion.interchange.scripts import is_hangul, is_hanzi

_APART = "·・• "


def how_to_say(native: str, latin: str = "", second: str = "") -> str:
    """陆知微 as `Lù Zhīwēi`, 김민서 as `Kim Min-seo`; "" where nothing can be proposed.

    `latin` is how the name is spelled: it decides between the readings of a character, and whether it is Mandarin at
    all. `second`: another reading; a hangul one says how a name in hanja is read.
    """
    dense = "".join(sign for sign in native if sign not in _APART)
    if is_hangul(dense):
        return _korean(native, latin)
    if not is_hanzi(dense):
        return ""
    if latin:
        spelled = _mandarin(dense, latin)
        if spelled or not is_hangul(second.replace(" ", "")) or len(second.replace(" ", "")) != len(dense):
            return spelled
        return _korean(second, latin)
    return "" if may_be_japanese(native) else _mandarin(dense, "")


def _korean(native: str, latin: str) -> str:
    """Family name as its bearer spells it, the syllables of the given name apart: where one ends is what people ask."""
    dense = native.replace(" ", "")
    long = next((one for one in LONG_SURNAMES if dense.startswith(one) and len(dense) > len(one)), "")
    family, given = (long, dense[len(long) :]) if long else (dense[:1], dense[1:])
    words = latin.split()
    usual = SURNAMES.get(family) or romanise(family).capitalize()
    said = words[0] if len(words) > 1 and _alike(words[0], family) else usual
    syllables = [romanise(sign) for sign in given]
    return f"{said} {'-'.join(syllables).capitalize()}".strip()


def _alike(spelled: str, family: str) -> bool:
    """Whether a word may be this family name: both begin with a sound of the same place."""
    groups = ("gkc", "ndt", "rly", "bpmv", "sjz", "aeiouwyh")
    first, usual = spelled[:1].lower(), (SURNAMES.get(family) or romanise(family))[:1].lower()
    return any(first in group and usual in group for group in groups)


def _mandarin(hanzi: str, latin: str) -> str:
    """The tones of the readings that spell `latin`; without it those of a surname and of the usual words."""
    from pypinyin import Style, lazy_pinyin, pinyin

    usual = [str(one) for one in lazy_pinyin(hanzi, style=Style.TONE)]
    every = [[str(one) for one in some] for some in pinyin(hanzi, style=Style.TONE, heteronym=True)]
    if (
        len(usual) != len(hanzi)
        or len(every) != len(hanzi)
        or any(one == sign for one, sign in zip(usual, hanzi, strict=True))
    ):
        return ""
    family = 2 if hanzi[:2] in LONG_CHINESE and len(hanzi) > 2 else 1
    if not latin:
        surname = READ_AS_SURNAME.get(hanzi[:1], "") if family == 1 else ""
        first = next((one for one in every[0] if surname and _bare(one) == _bare(surname)), usual[0])
        return _joined([first, *usual[1:]], family)
    # The usual reading first, so that it wins where several have the same letters.
    choices = [list(dict.fromkeys((one, *some))) for one, some in zip(usual, every, strict=True)]
    words = [_bare(word) for word in latin.replace("-", "").replace("'", "").replace("’", "").split()]
    wanted = "".join(words)
    found = next(_spellings(choices, wanted), None)
    if found is None and len(words) > 1:  # the given name first: Zhiwei Lu
        found = next(_spellings(choices, "".join((words[-1], *words[:-1]))), None)
    return "" if found is None else _joined(found, family)


def _spellings(choices: Sequence[Sequence[str]], wanted: str) -> Iterator[list[str]]:
    """The readings, one of each character, whose letters are the wanted ones."""
    if not choices:
        if not wanted:
            yield []
        return
    for reading in choices[0]:
        for letters in _written(reading):
            if wanted.startswith(letters):
                for rest in _spellings(choices[1:], wanted[len(letters) :]):
                    yield [reading, *rest]


def _written(reading: str) -> tuple[str, ...]:
    """How a reading may be spelled without tones: ü as ü, u, v or yu."""
    bare = without_tones(reading).lower()
    if "ü" not in bare:
        return (bare,)
    return tuple(dict.fromkeys((_bare(bare), bare.replace("ü", "v"), bare.replace("ü", "yu"))))


def _bare(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(sign))


def _joined(readings: Sequence[str], family: int) -> str:
    """Family name and given name, each one word; an apostrophe where a later syllable begins with a vowel."""
    words = []
    for some in (readings[:family], readings[family:]):
        word = ""
        for reading in some:
            word += f"’{reading}" if word and _bare(reading)[:1] in "aeo" else reading
        words.append(word[:1].upper() + word[1:])
    return " ".join(word for word in words if word)
