# ruff: noqa: E501  (tables of words: hanzi count double)
"""Chinese names and places in pinyin: surnames read as surnames, no tones, and words that are pinyin recognised."""

import re
import unicodedata

SURNAMES: dict[str, str] = {
    "单": "Shan", "單": "Shan", "曾": "Zeng", "仇": "Qiu", "解": "Xie", "查": "Zha", "区": "Ou", "區": "Ou", "任": "Ren",
    "朴": "Piao", "盖": "Ge", "蓋": "Ge", "尉": "Wei", "乐": "Yue", "樂": "Yue", "召": "Shao", "洗": "Xian", "冼": "Xian",
    "员": "Yun", "員": "Yun", "种": "Chong", "繁": "Po", "重": "Chong", "宓": "Mi", "缪": "Miao", "繆": "Miao",
    "逄": "Pang", "逢": "Pang", "教": "Jiao", "晟": "Cheng", "句": "Gou", "黑": "He", "秘": "Bi", "祭": "Zhai",
    "翟": "Zhai", "褚": "Chu", "华": "Hua", "華": "Hua", "葛": "Ge", "薄": "Bo", "卜": "Bu", "都": "Du", "阚": "Kan",
    "闞": "Kan", "那": "Na", "宁": "Ning", "寧": "Ning", "戚": "Qi", "覃": "Qin", "沈": "Shen", "石": "Shi", "隗": "Wei",
    "洪": "Hong", "燕": "Yan", "应": "Ying", "應": "Ying", "於": "Yu", "臧": "Zang", "适": "Kuo", "折": "She", "贾": "Jia",
    "賈": "Jia", "卞": "Bian", "费": "Fei", "費": "Fei", "郗": "Xi", "郇": "Xun", "谌": "Chen", "諶": "Chen", "幺": "Yao",
    "长": "Zhang", "車": "Che", "车": "Che", "能": "Nai", "牟": "Mu", "莘": "Shen", "訾": "Zi", "ト": "Bu", "吕": "Lü",
    "呂": "Lü", "曲": "Qu", "佴": "Nai", "哈": "Ha", "占": "Zhan", "俞": "Yu", "柏": "Bai", "盛": "Sheng", "尹": "Yin",
    "傅": "Fu", "过": "Guo", "過": "Guo", "晁": "Chao", "乜": "Nie", "夏": "Xia", "相": "Xiang", "行": "Xing", "邢": "Xing",
}  # fmt: skip
"""Surnames whose reading as a surname differs from the everyday one, or that must never be read otherwise."""

LONG_SURNAMES: dict[str, str] = {
    "欧阳": "Ouyang", "歐陽": "Ouyang", "司马": "Sima", "司馬": "Sima", "上官": "Shangguan", "诸葛": "Zhuge", "諸葛": "Zhuge",
    "夏侯": "Xiahou", "尉迟": "Yuchi", "尉遲": "Yuchi", "皇甫": "Huangfu", "长孙": "Zhangsun", "長孫": "Zhangsun",
    "慕容": "Murong", "令狐": "Linghu", "司徒": "Situ", "司空": "Sikong", "端木": "Duanmu", "公孙": "Gongsun",
    "公孫": "Gongsun", "宇文": "Yuwen", "东方": "Dongfang", "東方": "Dongfang", "独孤": "Dugu", "獨孤": "Dugu",
    "南宫": "Nangong", "南宮": "Nangong", "万俟": "Moqi", "澹台": "Tantai", "濮阳": "Puyang", "淳于": "Chunyu",
    "单于": "Chanyu", "钟离": "Zhongli", "鍾離": "Zhongli", "轩辕": "Xuanyuan", "呼延": "Huyan", "赫连": "Helian",
    "申屠": "Shentu", "太史": "Taishi", "拓跋": "Tuoba", "闻人": "Wenren", "聞人": "Wenren", "百里": "Baili",
    "东郭": "Dongguo", "西门": "Ximen", "西門": "Ximen", "第五": "Diwu", "鲜于": "Xianyu", "宗政": "Zongzheng",
}  # fmt: skip

_LONG = frozenset(name.lower() for name in LONG_SURNAMES.values())
_SYLLABLES = {
    "": "a ai an ang ao e ei en eng er o ou",
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u", "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u", "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ü üe v ve",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo ü üe v ve yu",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un", "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u ua uan ui un uo", "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "c": "a ai an ang ao e en eng i ong ou u uan ui un uo", "s": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "y": "a an ang ao e i in ing o ong ou u uan ue un", "w": "a ai an ang ei en eng o u",
}  # fmt: skip
_ALL = sorted(
    (initial + rest for initial, finals in _SYLLABLES.items() for rest in finals.split()), key=len, reverse=True
)
_WORD = re.compile(f"^(?:{'|'.join(_ALL)})(?:['’-]?(?:{'|'.join(_ALL)}))*$")
_SYLLABLE = re.compile(f"^(?:{'|'.join(_ALL)})$")
_GIVEN = re.compile(f"^(?:{'|'.join(_ALL)})(?:['’-]?(?:{'|'.join(_ALL)}))?$")
_TONES = "\u0304\u0301\u030c\u0300"


def without_tones(text: str) -> str:
    """Pinyin without tone marks; ü keeps its dots."""
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(character for character in parts if character not in _TONES))


def is_pinyin(text: str) -> bool:
    """Whether every word is made of pinyin syllables and none is longer than a given name's three."""
    words = without_tones(text).lower().split()
    return bool(words) and all(len(word) <= 18 and _WORD.match(word) for word in words)


def is_pinyin_name(text: str) -> bool:
    """Whether it is a family name of one syllable (or a known longer one) and given names of at most two.

    ADEBAYO Tunde is made of pinyin syllables as well, and is none.
    """
    words = without_tones(text).lower().split()
    families = [word for word in (words[:1] + words[-1:]) if _SYLLABLE.match(word) or word in _LONG]
    return len(words) in {2, 3} and bool(families) and all(_GIVEN.match(word) or word in _LONG for word in words)


def settled_case(text: str, *, chinese: bool = False) -> str:
    """A pinyin name with words in capitals only as `Shen Ruoxi`; anything else exactly as given.

    Names are never re-cased, with this one exception: SHEN is a way of marking the family name in lists, and would
    shout on a badge. De, van, McX and all names that are not pinyin stay as they are. `chinese`: the person has a
    name in hanzi, so that any pinyin is theirs.
    """
    if not any(word.isupper() and len(word) > 1 for word in text.split()):
        return text
    if not (is_pinyin(text) if chinese else is_pinyin_name(text)):
        return text
    return " ".join(word[0] + word[1:].lower() if word.isupper() else word for word in text.split())


def name_in_pinyin(native: str) -> str:
    """张伟 as `Zhang Wei`: family name first as a surname is read, given name in one word."""
    dense = native.replace(" ", "")
    if any(dot in dense for dot in "·・•"):
        return " ".join(in_pinyin(part) for part in re.split("[·・•]", dense) if part)
    family = LONG_SURNAMES.get(dense[:2], "") if len(dense) > 2 else ""
    given = dense[2:] if family else dense[1:]
    # Read whole, so that a given name of two characters is known as a word.
    family = family or SURNAMES.get(dense[:1], "") or in_pinyin(dense[:1])
    return f"{family} {in_pinyin(given)}".strip()


def in_pinyin(hanzi: str) -> str:
    """One capitalised word without tones; an apostrophe where a later syllable begins with a vowel: Xi'an."""
    from pypinyin import lazy_pinyin

    syllables = [str(part).replace("v", "ü") for part in lazy_pinyin(hanzi)]
    joined = ""
    for syllable in syllables:
        joined += f"'{syllable}" if joined and syllable[:1] in "aeo" else syllable
    return joined[:1].upper() + joined[1:]
