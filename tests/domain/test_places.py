"""Numbered rooms are said in the language of whoever reads; every other place stays as somebody wrote it."""

import pytest

from companion.domain.places import place_in, place_words


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Room 301"), ("zh", "301 会议室"), ("zh_CN", "301 会议室"), ("ko", "301호"), ("fr", "Room 301")],
)
def test_a_numbered_room_is_said_in_the_language(language: str, said: str) -> None:
    assert place_in("Room 301", language) == said


@pytest.mark.parametrize("place", ["", "Grand Hall", "Room", "Room 301, 3rd floor", "제1회의실", "{}"])
def test_any_other_place_stays_as_written(place: str) -> None:
    assert set(place_words(place).values()) == {place}
