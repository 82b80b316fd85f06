"""How a place is said: numbered rooms have words in each language of the window."""

import re

_ROOM = re.compile(r"Room (\w+)")
_ROOMS = {"zh": "{} 会议室", "en": "Room {}", "ko": "{}호"}


def place_words(place: str) -> dict[str, str]:
    """A place in the three languages: a numbered room is said in each, any other place stays as it is written."""
    room = _ROOM.fullmatch(place)
    if room is None:
        return dict.fromkeys(_ROOMS, place)
    return {language: form.format(room[1]) for language, form in _ROOMS.items()}


def place_in(place: str, language: str) -> str:
    """A place in a language: a tag of the window (zh_CN) or of the event (zh); as written in any that has no words."""
    return place_words(place).get(language[:2], place)
