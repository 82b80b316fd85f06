"""The sentence of a certificate says place and days once, whatever the event's title ends with."""

from dataclasses import replace
from datetime import date

import pytest

from companion.domain.documents import CertificateContent
from companion.output.certificate_words import event_name

CONTENT = CertificateContent(
    delegate="d", serial="", native="张伟", latin="Zhang Wei", second="", organisation="", organisation_native="",
    languages=("en",), event_titles={}, city={"en": "Seoul", "zh": "首尔", "ko": "서울"},
    first_day=date(2016, 4, 25), last_day=date(2016, 4, 29), attended=1, planned=1, hours=1.0, planned_hours=1.0,
    issued_on=date(2016, 4, 29),
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "title", "name"),
    [
        ("en", "Capacity Program, Seoul 2016", "Capacity Program"),
        ("en", "Capacity Program, Seoul", "Capacity Program"),
        ("en", "Capacity Program in Seoul 2016", "Capacity Program"),
        ("en", "Capacity Program 2016", "Capacity Program 2016"),
        ("en", "Capacity Program, Seoul 1988", "Capacity Program, Seoul 1988"),
        ("en", "Study Trip in South Korea, 2016", "Study Trip in South Korea"),
        ("en", "Study Trip in Seoul, 2016", "Study Trip"),
        ("en", "Learning from Seoul", "Learning from Seoul"),
        ("en", "Seoul 2016", "Seoul 2016"),
        ("zh", "能力建设项目，首尔2016", "能力建设项目"),
        ("zh", "韩国研修考察，2016年", "韩国研修考察"),
        ("zh", "首尔低碳城市研修访问", "低碳城市研修访问"),
        ("ko", "역량강화 프로그램, 서울 2016", "역량강화 프로그램"),
        ("ko", "서울 저탄소 도시 연수", "저탄소 도시 연수"),
    ],
)
def test_the_place_and_the_year_are_said_once(language: str, title: str, name: str) -> None:
    assert event_name(replace(CONTENT, event_titles={language: title}), language) == name
