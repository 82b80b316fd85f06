# ruff: noqa: E501  (tables of words: hanzi count double)
"""Words in cells that mean something to the program: nothing, a role, a language."""

import re

from companion.domain.delegates import UNDECIDED_ROLE

_NOTHING = frozenset(("", "-", "--", "—", "–", "/", "\\", "n/a", "#n/a", "#ref!", "#value!", "#name?", "null", "nan"))
_NOTHING_WANTED = _NOTHING | frozenset(
    ("無", "无", "没有", "沒有", "否", "暂无", "无特殊要求", "none", "no", "na", "nil", "없음", "무", "해당없음", "해당 없음", "아니오", "x", "なし", "無し", "特になし")
)  # fmt: skip
_ROLES: dict[str, tuple[str, ...]] = {
    UNDECIDED_ROLE: ("delegate", "participant", "attendee", "trainee", "代表", "参会代表", "学员", "參會代表", "學員", "대표", "참가자", "참석자", "연수생", "参加者"),
    "Speaker": ("speaker", "lecturer", "presenter", "panelist", "讲者", "演讲嘉宾", "讲师", "发言人", "講者", "講師", "연사", "강사", "발표자", "토론자", "登壇者"),
    "Interpreter": ("interpreter", "translator", "翻译", "口译", "翻譯", "통역", "통역사", "통역원", "通訳"),
    "Organizer": ("organizer", "organiser", "staff", "secretariat", "工作人员", "主办方", "会务", "工作人員", "主辦方", "운영진", "주최", "주최측", "스태프", "스탭", "사무국", "スタッフ", "主催者"),
    "Guest": ("guest", "vip", "observer", "嘉宾", "贵宾", "来宾", "嘉賓", "貴賓", "來賓", "내빈", "귀빈", "초청", "게스트", "참관", "来賓", "ゲスト"),
}  # fmt: skip
_LANGUAGES: dict[str, tuple[str, ...]] = {
    "zh": ("chinese", "mandarin", "putonghua", "中文", "汉语", "漢語", "普通话", "普通話", "国语", "國語", "华语", "중국어", "중문", "中国語", "zh", "zh-cn", "cn"),
    "en": ("english", "英文", "英语", "英語", "영어", "영문", "en"),
    "ko": ("korean", "韩语", "韩文", "韓語", "韓文", "朝鲜语", "한국어", "국어", "韓国語", "ko", "kr"),
    "ja": ("japanese", "日语", "日文", "日語", "일본어", "일어", "日本語", "ja", "jp"),
    "fr": ("french", "français", "法语", "法語", "불어", "프랑스어", "フランス語", "fr"),
    "es": ("spanish", "español", "西班牙语", "스페인어", "スペイン語", "es"),
    "de": ("german", "deutsch", "德语", "德語", "독일어", "ドイツ語", "de"),
    "ru": ("russian", "俄语", "俄語", "러시아어", "ロシア語", "ru"),
    "ar": ("arabic", "阿拉伯语", "아랍어", "ar"),
    "pt": ("portuguese", "葡萄牙语", "포르투갈어", "pt"),
    "yue": ("cantonese", "粤语", "粵語", "광둥어", "yue"),
    "vi": ("vietnamese", "越南语", "베트남어", "vi"),
    "mn": ("mongolian", "蒙古语", "몽골어", "mn"),
    "id": ("indonesian", "bahasa indonesia", "印尼语", "인도네시아어"),
    "th": ("thai", "泰语", "태국어", "th"),
}  # fmt: skip


def is_nothing(text: str) -> bool:
    """Whether a cell of any column only stands for an empty one: a dash, N/A, a spreadsheet's error."""
    return text.strip().casefold() in _NOTHING


def wants_nothing(text: str) -> bool:
    """Whether an answer about food, access or notes says in words that there is nothing: 无, None, 없음."""
    return text.strip().casefold() in _NOTHING_WANTED


def role_word(text: str) -> str:
    """The program's word for a role when it is one of its own, else the role as given."""
    wanted = text.strip().casefold()
    return next((role for role, words in _ROLES.items() if wanted in words or wanted == role.casefold()), text)


def language_tags(text: str) -> tuple[str, ...]:
    """Language tags in the order given; a language that is not known stays as written."""
    tags: list[str] = []
    for part in re.split(r"[,，、;；/／|&\n]+|\s+(?:and|및|和)\s+|\s{2,}", text):
        word = part.strip().casefold()
        word = re.sub(r"\s*[(（].*[)）]$", "", word)
        if word:
            tags.append(next((tag for tag, words in _LANGUAGES.items() if word in words), part.strip()))
    return tuple(dict.fromkeys(tags))
