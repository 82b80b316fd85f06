"""Search keys: one text per delegate in which a plain substring check finds them by any name, in any script.

A text holds one key a line, folded and without spaces. A line of a name begins right after the line break, every other
line (organisation, delegation, mobile) with a tab, so "\\n" + word asks for the start of a name and "\\t" + word for
the start of anything else. The first line holds one mark for each plain letter or digit with which some line begins:
looking for a single character is several times faster than for two, and one letter is what everybody types first.
The last line holds the words of the names one by one, for those who misspell them (`companion.store.similar`).
Raise `PROJECTION_VERSION` when the keys change, so that stored texts are made anew.
"""

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from companion.domain.delegates import Delegate

MOST_READINGS = 24
"""A name whose characters can be read in more ways than this gets its main reading with one variant at a time."""
MOST_WORDS = 6
_NAME, _OTHER, _WORDS = "\n", "\t", "\v"

# Letters that no normalisation takes apart.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n", "ĸ": "k"}
)
_JOINING = str.maketrans(dict.fromkeys("-'’‘ʼʻ`´‐‑‒–—", None))  # Min-seo is Minseo, O'Brien is Obrien
_HYPHENS = re.compile("[-‐‑‒–—]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa"})

_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
# Jamo as they are typed one after the other, so that a half-composed syllable already finds the name.
_VOWELS_TYPED = "ㅏ,ㅐ,ㅑ,ㅒ,ㅓ,ㅔ,ㅕ,ㅖ,ㅗ,ㅗㅏ,ㅗㅐ,ㅗㅣ,ㅛ,ㅜ,ㅜㅓ,ㅜㅔ,ㅜㅣ,ㅠ,ㅡ,ㅡㅣ,ㅣ"
_TAILS_TYPED = "ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ"
# Revised Romanisation of Korean (2000), by the Unicode order of initials, vowels and finals.
_LEAD_SOUNDS = "g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h"
_VOWEL_SOUNDS = "a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i"
_TAIL_SOUNDS = ",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t"
_TYPED = (
    dict(enumerate(_LEADS, 0x1100))
    | dict(enumerate(_VOWELS_TYPED.split(","), 0x1161))
    | dict(enumerate(_TAILS_TYPED.split(","), 0x11A8))
    | {0x111A: "ㄹㅎ", 0x1121: "ㅂㅅ"}  # loose ㅀ and ㅄ, which NFKD turns into old initials
)


def _table(rows: str) -> dict[str, tuple[str, ...]]:
    """Rows "key reading reading, key reading" as a mapping."""
    parted = (row.split() for row in rows.split(","))
    return {key: tuple(readings) for key, *readings in parted}


# How Koreans spell these family names in Latin letters, beside the Revised Romanisation.
_KOREAN_FAMILY_NAMES = _table(
    "김 kim, 이 lee yi rhee, 박 park pak, 최 choi, 정 jung chung, 조 cho, 강 kang, 윤 yoon, 임 lim rim, 오 oh,"
    "서 suh, 신 shin, 권 kwon, 안 ahn, 유 yoo you ryu, 류 yoo you, 전 jun chun, 고 ko, 문 moon, 손 sohn, 백 paik paek,"
    "허 hur huh, 심 shim, 노 noh roh, 곽 kwak, 성 sung, 주 joo, 우 woo, 구 koo ku, 엄 um, 천 chun, 공 kong, 현 hyun,"
    "변 byun, 추 choo, 석 suk, 선 sun, 길 kil, 명 myung, 기 ki, 금 keum, 국 kook kuk, 라 na, 나 ra, 여 yu,"
    "육 yook, 방 pang, 배 pae bai, 지 chi, 진 chin, 반 pan, 연 yun, 염 yum, 설 sul, 가 ka, 경 kyung"
)
_KOREAN_COMPOUNDS = frozenset({"남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방", "어금", "망절"})

# Readings as family names, where they differ from the commonest reading of the character; they come before the others.
_CHINESE_FAMILY_NAMES = _table(
    "单 shan, 單 shan, 曾 zeng, 仇 qiu, 解 xie, 任 ren, 查 zha, 盖 ge gai, 蓋 ge gai, 区 ou, 區 ou, 朴 piao,"
    "覃 qin tan, 翟 zhai, 乐 yue le, 樂 yue le, 员 yun, 員 yun, 缪 miao, 繆 miao, 种 chong, 折 she, 黑 he, 盛 sheng,"
    "冼 xian, 洗 xian, 繁 po, 秘 bi, 郇 xun huan, 隗 wei kui, 能 nai, 佴 nai, 尉 wei yu, 宓 mi fu, 召 shao, 祭 zhai,"
    "谌 chen shen, 諶 chen shen, 牟 mu mou, 郗 xi chi, 薄 bo, 柏 bai, 晁 chao, 葛 ge, 华 hua, 華 hua, 燕 yan,"
    "车 che, 車 che, 重 chong, 藏 zang, 长 zhang, 乜 nie, 仉 zhang, 厍 she, 逄 pang, 么 yao, 过 guo, 都 du, 哈 ha,"
    "那 na, 宿 su, 瞿 qu, 訾 zi, 贾 jia, 賈 jia, 石 shi, 沈 shen"
)
_CHINESE_COMPOUNDS = _table(
    "欧阳, 歐陽, 司马, 司馬, 上官, 诸葛, 諸葛, 东方, 東方, 皇甫, 公孙, 公孫, 慕容, 宇文, 司徒, 司空,"
    "夏侯, 闻人, 赫连, 淳于, 太叔, 申屠, 轩辕, 钟离, 鍾離, 濮阳, 公羊, 南宫, 端木, 百里, 东郭, 西门,"
    "拓跋, 独孤, 呼延, 尉迟 yu chi, 尉遲 yu chi,"
    "万俟 mo qi, 澹台 tan tai, 长孙 zhang sun, 長孫 zhang sun, 令狐 ling hu, 单于 chan yu"
)


def folded(text: str) -> str:
    """Lower case without accents, width and punctuation; words parted by single spaces; Hangul as typed jamo.

    Applied alike to what is stored and to what is looked for. Hyphens and apostrophes join, other signs part words.
    """
    if text.isascii():  # the common case while somebody types
        plain = text.translate(_JOINING).lower()
        return " ".join("".join(char if char.isalnum() else " " for char in plain).split())
    plain = unicodedata.normalize("NFKC", text).translate(_JOINING).casefold()
    apart = unicodedata.normalize("NFKD", plain).translate(_TYPED | _LETTERS | _JOINING)
    kept: list[str] = []
    for char in apart:
        category = unicodedata.category(char)
        if category in {"Mn", "Cf"}:
            continue
        if char.isdecimal():
            kept.append(str(unicodedata.decimal(char)))
        elif "ァ" <= char <= "ヶ":
            kept.append(chr(ord(char) - 0x60))  # katakana and hiragana find each other
        else:
            kept.append(char if char.isalnum() or category == "Mc" else " ")
    return " ".join("".join(kept).split())


SEARCHED_FIELDS = (
    "native", "latin", "second", "badge_name", "delegation_native", "delegation", "organisation_native", "organisation",
    "mobile",
)  # fmt: skip
"""The fields of a delegate that the search text is made of."""


def search_text(delegate: Delegate) -> str:
    """All keys of a delegate (see the head of this module). Takes about 0.05 ms; kept in the database."""
    names: dict[str, None] = {}
    others: dict[str, None] = {}
    words: dict[str, None] = {}
    given = _Given(delegate.latin)
    for name in (delegate.native, delegate.latin, delegate.second, delegate.badge_name):
        names.update(dict.fromkeys(_name_keys(name)))
        words.update(dict.fromkeys(_name_words(name)))
        for reading, family in _readings_of(name):
            fits = given.fits(reading, family)
            (names if fits else others).update(dict.fromkeys(_spoken(reading, family)))
            if fits:
                words.update(dict.fromkeys(("".join(reading[:family]), "".join(reading[family:]))))
    bodies = (delegate.delegation_native, delegate.delegation, delegate.organisation_native, delegate.organisation)
    for text in bodies:
        others.update(dict.fromkeys(_text_keys(text)))
    others.update(dict.fromkeys(_phone_keys(delegate.mobile)))
    for keys in (names, others, words):
        keys.pop("", None)
    marks = dict.fromkeys([_mark(_NAME, key[0]) for key in names] + [_mark(_OTHER, key[0]) for key in others])
    lines = [*(_NAME + key for key in names), *("\n" + _OTHER + key for key in others)]
    if words:
        lines.append("\n" + _WORDS + " ".join(words))
    return "".join((*marks, *lines, "\n"))


def with_code(text: str, code: str) -> str:
    """A search text with a badge number in it, any part of which then finds the delegate."""
    return f"{_mark(_OTHER, code[0])}{text}{_OTHER}{code}\n" if code else text


def name_terms(text: str) -> tuple[list[str], list[str]]:
    """The words of somebody's names one by one, and their names in one piece, out of their search text."""
    keys, _, words = text.rpartition("\n" + _WORDS)
    names = [line for line in (keys or text).split("\n")[1:] if line and not line.startswith(_OTHER)]
    return words.partition("\n")[0].split(), names


def rank(query: str, text: str) -> int | None:
    """How well a query fits a delegate's search text: None when a word is not found, lower is better.

    0 a whole name, 1 the start of a name, 2 every word starts a name, 3 every word starts something or ends the mobile
    number, 4 anywhere. An empty query fits nobody.
    """
    return _rank(folded(query).split(), text)


def search(query: str, texts: Sequence[str], limit: int) -> list[int]:
    """Positions of the texts that fit, best first, at most `limit`; equals keep the order of `texts`."""
    return list(itertools.islice(itertools.chain.from_iterable(graded(query, texts)), max(0, limit)))


def graded(query: str, texts: Sequence[str]) -> Iterator[list[int]]:
    """Positions of the texts that fit, one list for each `rank`, best first.

    Each list is one plain pass, made when it is asked for: one letter fits nearly everybody, and few are wanted.
    """
    words = folded(query).split()
    if not words:
        return
    joined = "".join(words)
    starting = _beginning(_NAME, joined, texts, range(len(texts)))
    whole = [place for place in starting if f"{_NAME}{joined}\n" in texts[place]]
    yield whole
    found = set(whole)
    yield [place for place in starting if place not in found]
    found.update(starting)
    hits: Sequence[int] = range(len(texts))
    for word in sorted(words, key=len, reverse=True):
        hits = [place for place in hits if word in texts[place]]
    hits = [place for place in hits if place not in found]
    for narrow in (_beginning_names, _beginning_anything):
        fitting: Sequence[int] = hits
        for word in words:
            fitting = narrow(word, texts, fitting)
        yield list(fitting)
        found = set(fitting)
        hits = [place for place in hits if place not in found]
    yield list(hits)


def _mark(kind: str, first: str) -> str:
    """The mark in the first line for a line of this kind with this first character; folded texts hold none of them."""
    if "a" <= first <= "z":
        return first.upper() if kind == _NAME else chr(0xC0 + ord(first) - ord("a"))
    if "0" <= first <= "9":
        return chr((0xE0 if kind == _NAME else 0xF0) + int(first))
    return ""


def _beginning(kind: str, word: str, texts: Sequence[str], places: Sequence[int]) -> Sequence[int]:
    mark, start = _mark(kind, word[0]), kind + word
    if mark and len(word) == 1:
        return [place for place in places if mark in texts[place]]
    if mark:
        return [place for place in places if mark in (text := texts[place]) and start in text]
    return [place for place in places if start in texts[place]]


def _beginning_names(word: str, texts: Sequence[str], places: Sequence[int]) -> Sequence[int]:
    return _beginning(_NAME, word, texts, places)


def _beginning_anything(word: str, texts: Sequence[str], places: Sequence[int]) -> Sequence[int]:
    fitting = {*_beginning(_NAME, word, texts, places), *_beginning(_OTHER, word, texts, places)}
    if _last_digits(word):
        fitting.update(place for place in places if word + "\n" in texts[place])
    return [place for place in places if place in fitting]


def _last_digits(word: str) -> bool:
    """Whether this may be the end of a mobile number; one digit says too little to rank by."""
    return len(word) > 1 and word.isdecimal()


def _rank(words: list[str], text: str) -> int | None:
    if not words:
        return None
    joined = _NAME + "".join(words)
    if joined in text:
        return 0 if joined + "\n" in text else 1
    worst = 2
    for word in words:
        if _NAME + word in text:
            continue
        if word not in text:
            return None
        starts = _OTHER + word in text or (_last_digits(word) and word + "\n" in text)
        worst = max(worst, 3 if starts else 4)
    return worst


def _name_keys(name: str) -> Iterator[str]:
    """Keys of one name: its words in every order of two, their initials, and how it sounds in Latin letters."""
    if not name.strip():
        return
    for spelling in _spellings_of(name):
        words = folded(spelling).split()
        for start in range(min(len(words), MOST_WORDS)):
            turned = words[start:] + words[:start]
            yield "".join(turned)
            if len(words) > 1:
                yield "".join(word[0] for word in turned)
        if len(words) > 2:
            yield from (first + second for first, second in itertools.permutations(words[:MOST_WORDS], 2))
        if _HYPHENS.search(spelling):  # Min-seo is Minseo, and yet its initials are M and S
            parts = folded(_HYPHENS.sub(" ", spelling)).split()
            yield "".join(part[0] for part in parts)
            yield "".join(part[0] for part in (*parts[1:], *parts[:1]))
    hangul = _hangul_in(name)
    if hangul:
        yield "".join(_LEADS[(ord(char) - 0xAC00) // 588] for char in hangul)


def _name_words(name: str) -> Iterator[str]:
    """The words of one name one by one, also those that are not parted in its script: family and given name."""
    for spelling in _spellings_of(name):
        yield from folded(spelling).split()
        if _HYPHENS.search(spelling):
            yield from folded(_HYPHENS.sub(" ", spelling)).split()
    hangul = _hangul_in(name)
    if len(hangul) > 1:
        family = _korean_family(hangul)
        yield from (folded(hangul[:family]), folded(hangul[family:]))


def _spellings_of(name: str) -> Iterable[str]:
    if not name.strip():
        return ()
    return dict.fromkeys((name, unicodedata.normalize("NFC", name).lower().translate(_UMLAUTS)))


def _hangul_in(name: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKC", name) if "가" <= char <= "힣")


class _Given:
    """The Latin name as it was given: other readings come after those of others (長谷川 is Hasegawa, at "zhang")."""

    def __init__(self, latin: str) -> None:
        words = folded(latin).split()
        self._words = set(words)
        self._whole = {"".join(words[start:] + words[:start]) for start in range(len(words))}

    def fits(self, reading: tuple[str, ...], family: int) -> bool:
        """Whether a name may be read so."""
        if not self._words:
            return True
        return bool(self._words & {"".join(reading[:family]), "".join(reading[family:])}) or (
            "".join(reading) in self._whole
        )


def _readings_of(name: str) -> Iterator[tuple[tuple[str, ...], int]]:
    """How a name is read in Latin letters, character by character, and how many of them are the family name."""
    plain = unicodedata.normalize("NFKC", name)
    hanzi = "".join(char for char in plain if _is_hanzi(char))
    if hanzi and not any("\u3041" <= char <= "\u30fa" for char in plain):
        family = 2 if hanzi[:2] in _CHINESE_COMPOUNDS and len(hanzi) > 2 else 1
        yield from ((reading, family) for reading in _readings(_chinese_sounds(hanzi)))
    hangul = _hangul_in(name)
    if hangul:
        yield from ((reading, _korean_family(hangul)) for reading in _readings(_korean_sounds(hangul)))


def _korean_family(hangul: str) -> int:
    return 2 if hangul[:2] in _KOREAN_COMPOUNDS and len(hangul) > 2 else 1


def pinyin_of(hanzi: str) -> str:
    """How a name in hanzi is read first, in one piece: those who hear a name often write other characters."""
    return "".join(choices[0] for choices in _chinese_sounds(hanzi))


def is_hanzi(text: str) -> bool:
    """Whether a text is all hanzi."""
    return bool(text) and all(map(_is_hanzi, text))


def _spoken(reading: tuple[str, ...], family: int) -> Iterator[str]:
    """One reading of a name, family name first and last, and its initials."""
    for turned in (reading, reading[family:] + reading[:family]):
        yield "".join(turned)
        if len(turned) > 1:
            yield "".join(sound[:1] for sound in turned)


def _readings(sounds: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    ways = 1
    for choices in sounds:
        ways *= len(choices)
    if ways <= MOST_READINGS:
        yield from itertools.product(*sounds)
        return
    main = tuple(choices[0] for choices in sounds)
    yield main
    variants = ((place, sound) for place, choices in enumerate(sounds) for sound in choices[1:])
    for place, sound in itertools.islice(variants, MOST_READINGS):
        yield (*main[:place], sound, *main[place + 1 :])


def _chinese_sounds(hanzi: str) -> list[tuple[str, ...]]:
    sounds = [_pinyin_of(char) for char in hanzi]
    known = _CHINESE_COMPOUNDS.get(hanzi[:2], ())
    if not known:
        family = _CHINESE_FAMILY_NAMES.get(hanzi[0], ())
        sounds[0] = tuple(dict.fromkeys((*family, *sounds[0])))
    for place, sound in enumerate(known):
        sounds[place] = tuple(dict.fromkeys((sound, *sounds[place])))
    return [choices for choices in sounds if choices]


@cache
def _pinyin_of(char: str) -> tuple[str, ...]:
    """All readings of one character without tones; ü as people type it and as passports spell it."""
    from pypinyin import Style, pinyin

    found = pinyin(char, style=Style.NORMAL, heteronym=True, errors="ignore")
    readings: dict[str, None] = {}
    for sound in found[0] if found else ():
        for spelling in _spellings(sound):
            readings[spelling] = None
    return tuple(readings)


def _spellings(sound: str) -> tuple[str, ...]:
    """A pinyin syllable as typed: lü is lv, lu or lyu."""
    if not (sound.isascii() and sound.isalpha()):
        return ()
    return (sound, sound.replace("v", "u"), sound.replace("v", "yu")) if "v" in sound else (sound,)


def _korean_sounds(hangul: str) -> list[tuple[str, ...]]:
    sounds = [(_romanised(char),) for char in hangul]
    family = _KOREAN_FAMILY_NAMES.get(hangul[0], ()) if hangul[:2] not in _KOREAN_COMPOUNDS else ()
    return [tuple(dict.fromkeys((*sounds[0], *family))), *sounds[1:]]


def _romanised(syllable: str) -> str:
    """Revised Romanisation of one syllable by itself, as names are spelled: sounds do not run together."""
    number = ord(syllable) - 0xAC00
    lead, vowel, tail = number // 588, number % 588 // 28, number % 28
    return _LEAD_SOUNDS.split(",")[lead] + _VOWEL_SOUNDS.split(",")[vowel] + _TAIL_SOUNDS.split(",")[tail]


@lru_cache(maxsize=4096)
def _text_keys(text: str) -> tuple[str, ...]:
    """Keys of an organisation or delegation: many delegates share one, so they are remembered."""
    words = folded(text).split()
    keys = ["".join(words[start:]) for start in range(min(len(words), MOST_WORDS))]
    if len(words) > 1:
        keys.append("".join(word[0] for word in words))
    plain = unicodedata.normalize("NFKC", text)
    if any(_is_hanzi(char) for char in plain):
        from pypinyin import lazy_pinyin

        sounds = [sound for sound in lazy_pinyin("".join(filter(_is_hanzi, plain))) if sound.isascii()]
        keys += ["".join(sounds), "".join(sound[:1] for sound in sounds)]
    hangul = [char for char in plain if "가" <= char <= "힣"]
    if hangul:
        keys += ["".join(_LEADS[(ord(char) - 0xAC00) // 588] for char in hangul), "".join(map(_romanised, hangul))]
    return tuple(dict.fromkeys(keys))


def _phone_keys(mobile: str) -> Iterator[str]:
    digits = "".join(char for char in folded(mobile) if char.isdecimal())
    yield digits
    if digits.startswith("82"):  # Koreans dial the national number with a 0
        yield "0" + digits[2:].lstrip("0")


def _is_hanzi(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or "\U00020000" <= char <= "\U000323af"
