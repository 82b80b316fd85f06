"""What delegates may see of an answer: a greeting with name and city, or "One moment". Never anything else of them.

This module is the border: `visitor_of` is the only function that looks at a delegate, and what it hands on has no
field for anything private. The reason of a refusal does not come this far either.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from companion.domain.answers import Answer
from companion.domain.delegates import Delegate
from companion.domain.places import place_words
from companion.domain.programme import Activity, Event, next_activity
from companion.presenters import facing_words as words


class FacingPage(StrEnum):
    """What the screen shows: a greeting, "show your badge", "one moment", or only event and clock."""

    WELCOME = "welcome"
    IDLE = "idle"
    MOMENT = "moment"
    CLOSED = "closed"
    STAGE = "stage"
    """The ceremony: whose turn it is, and who comes next."""
    CEREMONY = "ceremony"
    """The ceremony's own card, before it begins and at its end."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """What the screen may know of a delegate. `language` is theirs of the three that the screen speaks."""

    name: str
    latin: str
    city: str
    language: str


@dataclass(frozen=True, slots=True)
class NextUp:
    """What to do next: `starts` by the clock of the event's place; titles and places by language."""

    starts: datetime
    titles: dict[str, str]
    place: str


@dataclass(frozen=True, slots=True)
class FacingView:
    """Everything the screen shows, each text in the order of `languages`.

    `headline` is one text in each language; on a greeting the first says what happened and the others are short.
    `below` is the line under it. `now` is by the clock of the event's place. `number` rises with every answer.
    `coming`: who comes on stage next.
    """

    page: FacingPage
    languages: tuple[str, ...]
    titles: tuple[str, ...]
    now: datetime
    headline: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    name: str = ""
    latin: str = ""
    city: str = ""
    starts: datetime | None = None
    activity: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    number: int = 0
    coming: tuple[Visitor, ...] = ()


_GREETINGS = {
    Answer.ADMITTED: (words.CHECKED_IN, words.WELCOME),
    Answer.BACK_IN: (words.BACK, words.WELCOME_BACK),
    Answer.ALREADY_IN: (words.ALREADY, words.WELCOME),
    Answer.OUT: (words.CHECKED_OUT, words.GOODBYE),
}
"""Answers after which a person may go on; every other answer is "One moment", whatever its reason."""

_HANGUL = ((0x1100, 0x11FF), (0x3130, 0x318F), (0xAC00, 0xD7AF))
_KANA = ((0x3040, 0x30FF),)
_HAN = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))


def greets(answer: Answer) -> bool:
    """Whether this answer greets the delegate."""
    return answer in _GREETINGS


def visitor_of(delegate: Delegate, event: Event, *, names: bool = True) -> Visitor:
    """What the screen may know of this delegate; without `names` only their language."""
    language = language_of(delegate)
    if not names:
        return Visitor("", "", "", language)
    latin = "" if delegate.latin == delegate.name else delegate.latin
    return Visitor(delegate.name, latin, city_of(delegate, event, language), language)


def language_of(delegate: Delegate) -> str:
    """The language a delegate reads, of the three: the first they speak, else that of their name's script, else that
    of their delegation's; English when nothing tells."""
    for tag in delegate.languages:
        spoken = tag.replace("_", "-").split("-")[0].lower()
        if spoken in words.LANGUAGES:
            return spoken
    if delegate.languages:
        return "en"
    return next((found for text in (delegate.native, delegate.delegation_native) if (found := _script(text))), "en")


def _script(text: str) -> str:
    """The language a text is written in as far as its script tells; Japanese is none of ours."""
    if _any_in(text, _HANGUL):
        return "ko"
    if _any_in(text, _KANA):
        return "en"
    return "zh" if _any_in(text, _HAN) else ""


def _any_in(text: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(low <= ord(sign) <= high for sign in text for low, high in ranges)


def city_of(delegate: Delegate, event: Event, language: str) -> str:
    """The delegation in the delegate's language and in English: 上海 Shanghai."""
    names = event.delegations.get(delegate.delegation, {})
    own = names.get(language) or delegate.delegation_native
    english = names.get("en") or delegate.delegation
    if language == "en":
        return english or own
    return " ".join(dict.fromkeys(part for part in (own, english) if part))


def titles_of(event: Event) -> tuple[str, ...]:
    """The event's short title in its own order of languages, each once."""
    wanted = dict.fromkeys((*event.languages, *words.LANGUAGES))
    found = (event.short_titles.get(language) or event.titles.get(language, "") for language in wanted)
    return tuple(dict.fromkeys(title for title in found if title)) or (event.title(),)


def next_up(activity: Activity | None, activities: Iterable[Activity], event: Event, now: datetime) -> NextUp | None:
    """What to do next: where people are counted now, until it ends, else what follows in the programme."""
    wanted = activity if activity is not None and now <= activity.end else next_activity(activities, now)
    if wanted is None:
        return None
    return NextUp(wanted.start.astimezone(event.zone), wanted.titles, wanted.place)


def closed_page(event: Event, now: datetime, first: str) -> FacingView:
    """The desk is closed: the event's name and the clock."""
    return FacingView(FacingPage.CLOSED, words.order(first), titles_of(event), now.astimezone(event.zone))


def idle_page(
    event: Event, now: datetime, first: str, coming: NextUp | None, *, kiosk: bool = False, number: int = 0
) -> FacingView:
    """Nobody stands here: show your badge; at a kiosk: scan it."""
    view = _page(FacingPage.IDLE, event, now, words.order(first), coming, number)
    return replace(view, headline=words.said(words.SCAN_BADGE if kiosk else words.SHOW_BADGE, view.languages))


def moment_page(event: Event, now: datetime, first: str, coming: NextUp | None, number: int) -> FacingView:
    """Something is to be settled with staff, whatever it is."""
    view = _page(FacingPage.MOMENT, event, now, words.order(first), coming, number)
    headline = words.said(words.ONE_MOMENT, view.languages)
    return replace(view, headline=headline, below=words.said(words.STAFF_HELPS, view.languages)[:2])


def welcome_page(
    event: Event, now: datetime, visitor: Visitor, answer: Answer, coming: NextUp | None, number: int
) -> FacingView:
    """A greeting in the delegate's own language first; without a name its word stands there in large letters.

    Raises KeyError for an answer that is no greeting.
    """
    whole, short = _GREETINGS[answer]
    view = _page(FacingPage.WELCOME, event, now, words.order(visitor.language), coming, number)
    first, *others = view.languages
    headline = (whole[first], *(short[language] for language in others))
    return replace(view, headline=headline, name=visitor.name or short[first], latin=visitor.latin, city=visitor.city)


def _page(
    page: FacingPage, event: Event, now: datetime, languages: tuple[str, ...], coming: NextUp | None, number: int
) -> FacingView:
    titles, here = titles_of(event), now.astimezone(event.zone)
    if coming is None:
        return FacingView(page, languages, titles, here, number=number)
    activity = words.said(coming.titles, languages) or tuple(coming.titles.values())
    place = words.said(place_words(coming.place), languages)
    return FacingView(
        page, languages, titles, here, starts=coming.starts, activity=activity[:2], place=place[:2], number=number
    )
