"""What the tests of paper share: the shipped fonts, opened once, and people to print."""

from collections.abc import Callable
from datetime import date

import pytest

from companion.domain.documents import BadgeContent, CertificateContent
from companion.output.fonts import FontBook, open_fontbook


@pytest.fixture(scope="session")
def book() -> FontBook:
    return open_fontbook()


@pytest.fixture(scope="session")
def badge() -> Callable[..., BadgeContent]:
    def make(native: str = "沈若溪", latin: str = "Shen Ruoxi", number: int = 0, **other: object) -> BadgeContent:
        values: dict[str, object] = {
            "delegate": f"delegate-{number}",
            "code": str(653269484636 + number * 97),
            "native": native,
            "latin": latin,
            "delegation": "Beijing",
            "delegation_native": "北京",
            "organisation": "Ecology and Environment Bureau",
            "organisation_native": "生态环境局",
            "role": "Delegate",
            "role_words": ("Delegate", "代表"),
            "plate": "A · Bus 1",
            "event_titles": ("Low-carbon City Study Visit, Seoul", "首尔低碳城市研修访问"),
            "help_line": "Help · 求助 · 도움 +82 2 0000 0000",
        }
        return BadgeContent(**(values | other))  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def certificate() -> Callable[..., CertificateContent]:
    def make(**other: object) -> CertificateContent:
        values: dict[str, object] = {
            "delegate": "delegate-1",
            "serial": "SLC-2026-010",
            "native": "陆知微",
            "latin": "Lu Zhiwei",
            "second": "",
            "organisation": "Shanghai Transport Commission",
            "organisation_native": "上海市交通委员会",
            "languages": ("zh", "en"),
            "event_titles": {
                "en": "Low-carbon City Study Visit, Seoul",
                "zh": "首尔低碳城市研修访问",
                "ko": "서울 저탄소 도시 연수",
            },
            "city": {"en": "Seoul", "zh": "首尔", "ko": "서울"},
            "first_day": date(2026, 10, 19),
            "last_day": date(2026, 10, 23),
            "attended": 11,
            "planned": 11,
            "hours": 24.0,
            "planned_hours": 24.0,
            "issued_on": date(2026, 10, 23),
            "signatories": (
                ("윤서린 Yoon Seorin", {"en": "Programme Director", "zh": "项目主任", "ko": "과정 책임자"}),
                ("배도현 Bae Dohyun", {"en": "For the hosts", "zh": "主办方代表", "ko": "주최 기관 대표"}),
            ),
            "qr": "GEZDGNBVGY3TQOJQ" * 13,
            "draft": False,
        }
        return CertificateContent(**(values | other))  # type: ignore[arg-type]

    return make
