"""The city of a clock is called as people call it in their language."""

import pytest

from companion.domain.zone_cities import zone_city


@pytest.mark.parametrize(
    ("timezone", "language", "city"),
    [
        ("Asia/Seoul", "zh", "首尔"),
        ("Asia/Seoul", "ko", "서울"),
        ("Asia/Seoul", "en", "Seoul"),
        ("America/New_York", "en", "New York"),
        ("America/Argentina/Buenos_Aires", "zh", "Buenos Aires"),
        ("UTC", "ko", "UTC"),
    ],
)
def test_a_zone_has_a_name_in_every_language(timezone: str, language: str, city: str) -> None:
    assert zone_city(timezone, language) == city
