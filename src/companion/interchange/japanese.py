"""Signs that a name in hanzi may be Japanese: its reading cannot be derived, and pinyin on a badge would be wrong."""

from companion.interchange.pinyin import LONG_SURNAMES

_SURNAMES = (
    "佐藤", "鈴木", "高橋", "髙橋", "田中", "伊藤", "渡辺", "渡邊", "渡邉", "山本", "中村", "小林", "加藤",
    "吉田", "山田", "佐々木", "山口", "松本", "井上", "木村", "斎藤", "斉藤", "齋藤", "清水", "山崎", "山﨑",
    "池田", "橋本", "阿部", "石川", "山下", "中島", "石井", "小川", "前田", "岡田", "長谷", "藤田", "後藤",
    "近藤", "村上", "遠藤", "青木", "坂本", "福田", "太田", "西村", "藤井", "金子", "岡本", "藤原", "三浦",
    "中野", "原田", "松田", "竹内", "中川", "小野", "田村", "和田", "中山", "石田", "上田", "森田", "柴田",
    "酒井", "工藤", "横山", "宮崎", "宮本", "内田", "高木", "安藤", "谷口", "大野", "丸山", "今井", "藤本",
    "武田", "村田", "上野", "杉山", "増田", "平野", "大塚", "千葉", "松井", "野口", "新井", "桜井", "菅原",
    "久保", "木下", "市川", "野村", "松尾", "菊地", "菊池", "島田", "水野", "高田", "吉川", "西田", "北村",
    "大西", "服部", "飯田", "川口", "小松", "中田", "樋口", "土屋",
)  # fmt: skip
"""Frequent surnames of two and more characters, as they stand in lists."""
_MADE_IN_JAPAN = frozenset("々辻畑峠榊栃込働凪笹髙﨑𠮷桜浜広沢辺邉斎斉塚")
"""Characters made or simplified in Japan only; a Chinese name in this form is rare."""
_LONGEST_CHINESE = 3


def may_be_japanese(native: str) -> bool:
    """Whether a name in hanzi may well be Japanese, or is too long for a Chinese one: 佐藤健, 髙橋 一, 小野寺太郎.

    A name parted by a dot (阿依古丽·买买提) is a Chinese way of writing other languages.
    """
    dense = native.replace(" ", "")
    if any(dot in dense for dot in "·・•"):
        return False
    if dense[:2] in LONG_SURNAMES and len(dense) <= _LONGEST_CHINESE + 1:
        return False
    family = native.split(maxsplit=1)[0] if " " in native.strip() else ""
    return (
        any(sign in _MADE_IN_JAPAN for sign in dense)
        or dense.startswith(_SURNAMES)
        or len(dense) > _LONGEST_CHINESE
        or len(family) > 1
    )
