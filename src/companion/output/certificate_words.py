"""The sentences of a certificate in each language it can carry, with the true figures and correct plurals."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from companion.domain.documents import CertificateContent
from companion.output.breaks import BREAK_HERE


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's words. `statement` is the sentence, `dated` the place and day of issue."""

    title: str
    lead: str
    verify: str
    seal: str
    draft: str
    statement: Callable[[CertificateContent], str]
    dated: Callable[[CertificateContent], str]


def figure(hours: float) -> str:
    """Hours without needless zeros: 24, 19.75."""
    return f"{hours:.2f}".rstrip("0").rstrip(".")


def period(first: date, last: date, language: str) -> str:
    """The days of the event as a statement says them in this language (“en”, “zh”, “ko”)."""
    if language == "en":
        if first == last:
            return format_date(first, "d MMMM y", locale="en_GB")
        start = "d" if (first.year, first.month) == (last.year, last.month) else "d MMMM"
        start = start if first.year == last.year else "d MMMM y"
        dash = "–" if start == "d" else " – "
        return f"{format_date(first, start, locale='en_GB')}{dash}{format_date(last, 'd MMMM y', locale='en_GB')}"
    # The end repeats only what differs from the start.
    end = "d" if (first.year, first.month) == (last.year, last.month) else "Md" if first.year == last.year else "yMd"
    pattern, between, after = {
        "zh": ({"y": "y 年 ", "M": "M 月 ", "d": "d 日"}, "至 ", ""),
        "ko": ({"y": "y년 ", "M": "M월 ", "d": "d일"}, "부터 ", "까지"),
    }[language]
    start_text = format_date(first, "".join(pattern[part] for part in "yMd"), locale=language)
    if first == last:
        return start_text
    return f"{start_text}{between}{format_date(last, ''.join(pattern[part] for part in end), locale=language)}{after}"


def event_name(content: CertificateContent, language: str) -> str:
    """The event's title without the city and the year at its end, or the city at its start.

    The sentence says the city and the days itself.
    """
    title, city = content.event_titles[language].strip(), content.city.get(language, "").strip()
    years = "|".join(str(year) for year in range(content.first_day.year, content.last_day.year + 1))
    name = re.sub(rf"\s*[,，、]\s*({years})年?$", "", title)
    if city:
        place = rf"{re.escape(city)}(\s*({years})年?)?"
        name = re.sub(rf"(\s*[,，、]\s*|\s+in\s+){place}$", "", name)
    if city and language != "en":
        name = name.removeprefix(city).strip()
    return name or title


def _english(content: CertificateContent) -> str:
    name, city = event_name(content, "en"), content.city["en"]
    article = "" if name.lower().startswith(("the ", "a ", "an ")) else "the "
    days = period(content.first_day, content.last_day, "en")
    sessions = "session or field visit" if content.planned == 1 else "sessions and field visits"
    hours = "hour" if content.hours == 1 else "hours"
    # "… Study Trip in South Korea in Seoul" would stumble.
    held = ", held in" if " in " in name else " in"
    where = f"{BREAK_HERE}{held} {city}" if city else ""
    return (
        f"has completed {article}{name}{where}, {days},\n"
        f"attending {content.attended} of {content.planned} {sessions}, {figure(content.hours)} {hours} in all."
    )


def _chinese(content: CertificateContent) -> str:
    days = period(content.first_day, content.last_day, "zh")
    attended = (
        f"出席全部 {content.planned} 项活动"
        if content.attended == content.planned
        else f"出席 {content.planned} 项活动中的 {content.attended} 项"
    )
    name = event_name(content, "zh")
    return (
        f"圆满完成 {days}在{content.city['zh']}举办的{BREAK_HERE}{name}，\n"
        f"{attended}，共 {figure(content.hours)} 学时，特发此证。"
    )


def _korean(content: CertificateContent) -> str:
    days = period(content.first_day, content.last_day, "ko")
    if content.first_day == content.last_day:
        days += "에"
    hours = figure(content.hours)
    attended = (
        f"전체 {content.planned}개 일정({hours}시간)에"
        if content.attended == content.planned
        else f"전체 {content.planned}개 일정 가운데 {content.attended}개 일정({hours}시간)에"
    )
    name = event_name(content, "ko")
    return (
        f"위 사람은 {days} {content.city['ko']}에서 열린{BREAK_HERE} {name}{object_particle(name)} 마치고\n"
        f"{attended} 참석하였기에 이 증서를 드립니다."
    )


def object_particle(word: str) -> str:
    """을 after a final consonant, 를 after a vowel; both when the word does not end in Hangul."""
    last = ord(word[-1]) if word else 0
    if not 0xAC00 <= last <= 0xD7A3:
        return "을(를)"
    return "을" if (last - 0xAC00) % 28 else "를"


def _english_dated(content: CertificateContent) -> str:
    return _placed(content.city["en"], ", ", format_date(content.issued_on, "d MMMM y", locale="en_GB"))


def _chinese_dated(content: CertificateContent) -> str:
    return _placed(content.city["zh"], "，", format_date(content.issued_on, "y 年 M 月 d 日", locale="zh"))


def _korean_dated(content: CertificateContent) -> str:
    return _placed(content.city["ko"], ", ", format_date(content.issued_on, "y년 M월 d일", locale="ko"))


def _placed(city: str, comma: str, day: str) -> str:
    return f"{city}{comma}{day}" if city else day


WORDINGS = {
    "en": Wording(
        "Certificate of Completion", "This is to certify that", "Verify", "Seal", "Draft", _english, _english_dated
    ),
    "zh": Wording("结业证书", "兹证明", "验证", "盖章处", "草稿", _chinese, _chinese_dated),
    "ko": Wording("수료증", "아래 분의 수료를 증명합니다", "확인", "직인", "초안", _korean, _korean_dated),
}
