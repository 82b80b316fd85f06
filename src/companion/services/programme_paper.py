"""The programme in words for paper, in one or two of the event's languages."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from companion.domain.answers import UserError
from companion.domain.documents import ProgrammeContent, ProgrammeDay, ProgrammeLine
from companion.domain.places import place_in
from companion.domain.programme import Activity, ActivityKind, Event, Expected, in_language
from companion.domain.zone_cities import zone_city
from companion.services import words
from companion.store.queries import Queries

_MOST_NAMED = 4
_ASIDE = frozenset({ActivityKind.MEAL, ActivityKind.REGISTRATION, ActivityKind.TRANSFER})
_WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "zh": tuple(f"星期{sign}" for sign in "一二三四五六日"),
    "ko": tuple(f"{sign}요일" for sign in "월화수목금토일"),
}
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_ZONE = {
    "en": "All times are those of {city} ({zone}).",
    "zh": "所有时间均为{city}当地时间（{zone}）。",
    "ko": "모든 시각은 {city} 현지 시각({zone})입니다.",
}
_BY = {"en": "Organized by {names}", "zh": "主办单位：{names}", "ko": "주최: {names}"}
_GROUP = {"en": "Group {name}", "zh": "{name}组", "ko": "{name}조"}
_MORE = {"en": "{names} and {count} more", "zh": "{names}等，另有{count}个", "ko": "{names} 외 {count}개"}
_NAMED = {"en": "{count} people by name", "zh": "名单上的{count}人", "ko": "명단의 {count}명"}
_FOR = {"en": "For: {names}", "zh": "参加者：{names}", "ko": "대상: {names}"}
_JOIN = {"en": ", ", "zh": "、", "ko": ", "}


def languages_of(event: Event, activities: Iterable[Activity] = ()) -> tuple[str, ...]:
    """The languages a paper is made in unless others are asked for: the event's first two that we write. An event that
    names one has the language beside it in which most activities have a title."""
    known = tuple(dict.fromkeys(tag[:2] for tag in event.languages if tag[:2] in _FOR)) or ("en",)
    said = Counter(tag for one in activities for tag, title in one.titles.items() if title.strip() and tag in _FOR)
    return tuple(dict.fromkeys((*known, *(tag for tag, _ in said.most_common()))))[:2]


def programme_content(
    read: Queries, languages: Sequence[str] = (), *, first: date | None = None, last: date | None = None
) -> ProgrammeContent:
    """The programme from one day to another (both counted in; all of it when None). Raises UserError when nothing is
    on in that time."""
    event = read.event()
    tags = tuple(languages) or languages_of(event, read.activities())
    days: dict[date, list[Activity]] = {}
    for activity in read.activities():
        day = activity.start.astimezone(event.zone).date()
        if (first is None or day >= first) and (last is None or day <= last):
            days.setdefault(day, []).append(activity)
    if not days:
        raise UserError("Nothing is on in these days.", "Choose other days, or add an activity first.")
    names = {one: _name(read, one) for some in days.values() for act in some for one in act.expected.delegates}
    return ProgrammeContent(
        titles=_told(in_language(event.titles, tag) for tag in tags),
        facts=_told(_facts(event, min(days), max(days), tag) for tag in tags),
        zones=_told(_zone(event, min(days), tag) for tag in tags),
        organizers=_told(_organizers(event, tag) for tag in tags),
        days=tuple(
            ProgrammeDay(
                _told(day_words(day, tag) for tag in tags),
                tuple(
                    _line(one, event, tags, names)
                    for one in sorted(some, key=lambda one: (one.start, one.end, one.place.casefold(), one.id))
                ),
            )
            for day, some in sorted(days.items())
        ),
        page_words=f"{words.speaker(tags)('page')} {{page}} / {{pages}}",
        language=tags[0],
    )


def day_words(day: date, language: str) -> str:
    """A day in full: Monday 19 October 2026, 2026年10月19日 星期一, 2026년 10월 19일 월요일."""
    weekday = _WEEKDAYS[language][day.weekday()]
    match language:
        case "zh":
            return f"{day.year}年{day.month}月{day.day}日 {weekday}"
        case "ko":
            return f"{day.year}년 {day.month}월 {day.day}일 {weekday}"
        case _:
            return f"{weekday} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def _line(activity: Activity, event: Event, tags: Sequence[str], names: Mapping[str, str]) -> ProgrammeLine:
    start, end = activity.start.astimezone(event.zone), activity.end.astimezone(event.zone)
    return ProgrammeLine(
        f"{start:%H:%M}–{end:%H:%M}",
        _told(in_language(activity.titles, tag) for tag in tags),
        " / ".join(_told(place_in(activity.place, tag) for tag in tags)),
        _told(_people(activity.expected, event, names, tag) for tag in tags),
        activity.kind in _ASIDE,
    )


def _people(expected: Expected, event: Event, names: Mapping[str, str], tag: str) -> str:
    if expected.everyone:
        return ""
    said = [_GROUP[tag].format(name=name) for name in expected.groups]
    said += [in_language(event.roles.get(role, {}), tag) or role for role in expected.roles]
    said += [event.delegations.get(name, {}).get(tag) or name for name in expected.delegations]
    people = [names[one] for one in expected.delegates if names[one]]
    said += people if len(people) <= _MOST_NAMED else [_NAMED[tag].format(count=len(people))]
    if len(said) > _MOST_NAMED + 1:
        rest = len(said) - _MOST_NAMED
        return _FOR[tag].format(names=_MORE[tag].format(names=_JOIN[tag].join(said[:_MOST_NAMED]), count=rest))
    return _FOR[tag].format(names=_JOIN[tag].join(said)) if said else ""


def _name(read: Queries, delegate_id: str) -> str:
    delegate = read.delegate(delegate_id)
    return "" if delegate is None else delegate.full_name


def _facts(event: Event, first: date, last: date, tag: str) -> str:
    when = day_words(first, tag) if first == last else _span(first, last, tag)
    place = in_language(event.venue, tag) or in_language(event.city, tag)
    return f"{when} · {place}" if place else when


def _span(first: date, last: date, tag: str) -> str:
    if tag == "en":
        begin = str(first.day)
        if (first.year, first.month) != (last.year, last.month):
            begin += f" {_MONTHS[first.month - 1]}" + (f" {first.year}" if first.year != last.year else "")
        return f"{begin} – {last.day} {_MONTHS[last.month - 1]} {last.year}"
    year, month, day = ("年", "月", "日") if tag == "zh" else ("년 ", "월 ", "일")
    end = f"{last.day}{day}"
    if (first.year, first.month) != (last.year, last.month):
        end = f"{last.month}{month}{end}"
    if first.year != last.year:
        end = f"{last.year}{year}{end}"
    return f"{first.year}{year}{first.month}{month}{first.day}{day} – {end}"


def _zone(event: Event, day: date, tag: str) -> str:
    city = event.city.get(tag, "")
    if not city and event.city.get("en", "") not in {"", zone_city(event.timezone, "en")}:
        city = in_language(event.city, tag)
    city = city or zone_city(event.timezone, tag)
    offset = datetime(day.year, day.month, day.day, 12, tzinfo=event.zone).utcoffset()
    minutes = round(offset.total_seconds() / 60) if offset is not None else 0
    hours, rest = divmod(abs(minutes), 60)
    return _ZONE[tag].format(
        city=city, zone=f"UTC{'−' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")
    )


def _organizers(event: Event, tag: str) -> str:
    names = [in_language(one.names, tag) for one in event.organizers]
    return _BY[tag].format(names=_JOIN[tag].join(names)) if names else ""


def _told(texts: Iterable[str]) -> tuple[str, ...]:
    """Each text once, without empty ones: what is the same in two languages is said once."""
    return tuple(dict.fromkeys(text for text in texts if text))
