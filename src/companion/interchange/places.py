# ruff: noqa: E501  (tables of words: hanzi count double)
"""Delegations given as a city in hanzi or hangul: the English name, and the native one without its 市."""

import re

from companion.interchange.korean import romanise
from companion.interchange.pinyin import in_pinyin
from companion.interchange.scripts import halves, is_hangul, is_hanzi

KNOWN: dict[str, str] = {
    "内蒙古": "Inner Mongolia", "內蒙古": "Inner Mongolia", "西藏": "Tibet", "新疆": "Xinjiang", "宁夏": "Ningxia",
    "广西": "Guangxi", "陕西": "Shaanxi", "陝西": "Shaanxi", "香港": "Hong Kong", "澳门": "Macao", "澳門": "Macao",
    "台湾": "Taiwan", "台灣": "Taiwan", "臺灣": "Taiwan", "台北": "Taipei", "臺北": "Taipei", "高雄": "Kaohsiung",
    "台中": "Taichung", "臺中": "Taichung", "台南": "Tainan", "臺南": "Tainan", "新北": "New Taipei", "桃园": "Taoyuan", "桃園": "Taoyuan",
    "哈尔滨": "Harbin", "呼和浩特": "Hohhot", "乌鲁木齐": "Urumqi", "拉萨": "Lhasa", "鄂尔多斯": "Ordos", "厦门": "Xiamen",
    "重庆": "Chongqing", "重慶": "Chongqing", "成都": "Chengdu", "长治": "Changzhi", "长沙": "Changsha", "长春": "Changchun",
    "六安": "Lu'an", "蚌埠": "Bengbu", "亳州": "Bozhou", "丽水": "Lishui", "乐山": "Leshan", "首尔": "Seoul", "首爾": "Seoul",
    "东京": "Tokyo", "東京": "Tokyo", "京都": "Kyoto", "大阪": "Osaka", "釜山": "Busan", "仁川": "Incheon", "中国": "China",
    "韩国": "Korea", "日本": "Japan", "서울": "Seoul", "부산": "Busan", "대구": "Daegu", "인천": "Incheon", "광주": "Gwangju",
    "대전": "Daejeon", "울산": "Ulsan", "세종": "Sejong", "경기": "Gyeonggi", "강원": "Gangwon", "충북": "Chungbuk",
    "충남": "Chungnam", "전북": "Jeonbuk", "전남": "Jeonnam", "경북": "Gyeongbuk", "경남": "Gyeongnam", "제주": "Jeju",
    "수원": "Suwon", "한국": "Korea", "중국": "China", "일본": "Japan", "베이징": "Beijing", "상하이": "Shanghai",
}  # fmt: skip
_PREFIX = re.compile("^.{2,4}(?:省|自治区|自治區)(?=.{2,}(?:市|州|县|縣|区|區))")
_ENDINGS = (
    ("特别行政区", ""), ("特別行政區", ""), ("维吾尔自治区", ""), ("壮族自治区", ""), ("回族自治区", ""), ("自治区", ""),
    ("代表团", ""), ("代表團", ""), ("特别市", ""), ("广域市", ""), ("市", ""),
    ("新区", " New District"), ("新區", " New District"), ("生态城", " Eco-city"), ("省", " Province"),
    ("地区", " Prefecture"), ("区", " District"), ("區", " District"), ("县", " County"), ("縣", " County"),
    ("都", ""), ("府", ""),
    ("특별자치시", ""), ("특별자치도", ""), ("특별시", ""), ("광역시", ""), ("대표단", ""), ("시", ""), ("도", ""), ("군", "-gun"), ("구", "-gu"),
)  # fmt: skip
_CITIES = (
    "北京", "上海", "天津", "重庆", "深圳", "广州", "桂林", "成都", "贵阳", "遂宁", "株洲", "商洛", "长治", "丽水", "杭州", "南京", "武汉", "西安",
    "苏州", "青岛", "大连", "宁波", "雄安", "两江", "浦东",
)  # fmt: skip
_PLAIN_CITY = frozenset(("市", "特别市", "광역시", "특별시", "특별자치시", "시"))
# "成都" and "京都" end in a character that is an ending elsewhere; so do a few cities in hangul.
_LONGEST = 8


def delegation_names(text: str, *, japanese: bool = False) -> tuple[str, str]:
    """The delegation in Latin letters and in its own script: 天津市 is Tianjin and 天津.

    A text in Latin letters comes back as it is. A long text in hanzi (an institution) cannot be spelt usefully and
    comes back in both places as it is; so does a Japanese place (`japanese`) that is not a well-known one.
    """
    native, latin = halves(text)
    if not native or (latin and not (is_hanzi(native) or is_hangul(native))):
        return (latin or text), native
    if latin:
        return latin, _trimmed(native)[0]
    if not (is_hanzi(native) or is_hangul(native)) or len(native) > _LONGEST + 3:
        return text, text
    base = _PREFIX.sub("", native)
    shown, ending = _trimmed(base)
    if len(shown) > _LONGEST or (shown not in KNOWN and is_hanzi(shown) and (japanese or "県" in text)):
        return text, text
    return _spelt(shown, ending), shown + _kept(ending)


def _trimmed(native: str) -> tuple[str, str]:
    """Name and ending, the ending in hanzi or hangul."""
    if native in KNOWN:
        return native, ""
    for ending, _ in _ENDINGS:
        rest = native.removesuffix(ending)
        if rest != native and len(rest) >= 2:
            return rest, ending
    return native, ""


def _kept(ending: str) -> str:
    return ending if dict(_ENDINGS).get(ending) else ""


def _spelt(name: str, ending: str) -> str:
    words = dict(_ENDINGS).get(ending, "")
    if name in KNOWN:
        return KNOWN[name] + words
    if is_hangul(name):
        return romanise(name).capitalize() + words
    city = next((city for city in _CITIES if name.startswith(city) and len(name) > len(city) + 1), "")
    if city:
        rest = name[len(city) :].removeprefix("市")
        return f"{in_pinyin(city)} {in_pinyin(rest)}{words}"
    return in_pinyin(name) + words
