"""Which script a text is written in: what tells a native name from a Latin one."""

import re
import unicodedata

_HANZI = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff々〆"
_HANGUL = "\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f"
_KANA = "\u3041-\u30ff\uff66-\uff9d"
_CJK = re.compile(f"[{_HANZI}{_HANGUL}{_KANA}]")
_HANZI_ONLY = re.compile(f"^[{_HANZI}]+$")
_HANGUL_ONLY = re.compile("^[\uac00-\ud7a3]+$")
_KANA_ANY = re.compile(f"[{_KANA}]")
_HANGUL_ANY = re.compile(f"[{_HANGUL}]")
_CJK_RUN = re.compile(f"[{_HANZI}{_HANGUL}{_KANA}][{_HANZI}{_HANGUL}{_KANA}·・･•\u3000 ]*")
FREQUENT_SURNAMES = frozenset(
    "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎"
    "薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲靳"
    "祁路涂兰甘裴梅童翁霍游阮尤岳柯牟滕谷舒卜成饶宁凌盛查单仇解区費張劉陳楊黃趙吳孫馬鄭羅謝韓許鄧蕭馮蘇葉呂蔣鍾盧陸譚韋賈鄒閻龍萬顧賴賀嚴錢龔湯喬顏"
    "莊魯龐藍聶齊駱關歐紀畢饒寧單區簡連巫欧司诸上"
)
_FREQUENT_KOREAN = frozenset(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국"
)


def is_cjk(text: str) -> bool:
    """Whether any hanzi, hangul or kana stands in it."""
    return bool(_CJK.search(text))


def is_hanzi(text: str) -> bool:
    """Whether it is hanzi only."""
    return bool(_HANZI_ONLY.match(text))


def is_hangul(text: str) -> bool:
    """Whether it is whole hangul syllables only."""
    return bool(_HANGUL_ONLY.match(text))


def has_hangul(text: str) -> bool:
    """Whether any hangul stands in it."""
    return bool(_HANGUL_ANY.search(text))


def has_kana(text: str) -> bool:
    """Whether any kana stands in it."""
    return bool(_KANA_ANY.search(text))


def is_latin(text: str) -> bool:
    """Whether its letters are Latin, and there is one."""
    letters = [character for character in text if character.isalpha()]
    return bool(letters) and all(
        character.isascii() or unicodedata.name(character, "").startswith("LATIN") for character in letters
    )


def halves(text: str) -> tuple[str, str]:
    """Native and Latin part of a cell that holds both (张伟 Zhang Wei, Kim Minseo (김민서)); one may be empty."""
    if text.isascii():
        return "", text
    if not is_cjk(text):
        return ("", text) if is_latin(text) else (text, "")
    rest = _CJK_RUN.sub(" ", text)
    if not any(character.isalpha() for character in rest):
        return text, ""
    if not is_latin(rest):
        return text, ""
    native = " ".join(run.strip(" ·・\u3000") for run in _CJK_RUN.findall(text))
    latin = " ".join(re.sub(r"[()（）\[\]【】/／|,，]", " ", rest).split())
    return native, latin


def looks_like_native_name(text: str) -> bool:
    """Two to four hanzi or hangul that begin with a frequent surname."""
    dense = text.replace(" ", "")
    if not 2 <= len(dense) <= 4:
        return False
    if is_hanzi(dense):
        return dense[0] in FREQUENT_SURNAMES
    return is_hangul(dense) and dense[0] in _FREQUENT_KOREAN
