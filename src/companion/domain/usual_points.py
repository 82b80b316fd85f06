"""Checkpoints that visits usually have, named in the three languages of the desk, so that one word is enough."""

from companion.domain.programme import DEFAULT_CHECKPOINTS, ActivityKind

_BESIDES = (
    {"en": "Gathering", "zh": "集合", "ko": "집합"},
    {"en": "Departure", "zh": "出发", "ko": "출발"},
    {"en": "Hotel", "zh": "酒店", "ko": "호텔"},
    {"en": "Before lunch", "zh": "午餐前", "ko": "점심 전"},
    {"en": "Lunch", "zh": "午餐", "ko": "점심"},
    {"en": "After lunch", "zh": "午餐后", "ko": "점심 후"},
    {"en": "Coffee break", "zh": "茶歇", "ko": "휴식 시간"},
    {"en": "Dinner", "zh": "晚餐", "ko": "저녁"},
    {"en": "After dinner", "zh": "晚餐后", "ko": "저녁 식사 후"},
    {"en": "Rest stop", "zh": "服务区", "ko": "휴게소"},
    {"en": "Group photo", "zh": "合影", "ko": "단체 사진"},
    {"en": "Station", "zh": "车站", "ko": "역"},
    {"en": "Airport", "zh": "机场", "ko": "공항"},
    {"en": "Back at the hotel", "zh": "返回酒店", "ko": "호텔 복귀"},
)


def usual_titles(words: str) -> dict[str, str]:
    """What a usual checkpoint is called in every language, from its name in any of them; empty when it is not one."""
    wanted = " ".join(words.split()).casefold()
    every = (*(dict(one.titles) for one in DEFAULT_CHECKPOINTS[ActivityKind.FIELD_VISIT]), *_BESIDES)
    return next((dict(one) for one in every if wanted in {text.casefold() for text in one.values()}), {})
