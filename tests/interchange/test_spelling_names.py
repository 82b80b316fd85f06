"""Names and places in Latin letters, for people whose list gives only their own script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.interchange.korean import romanise, romanised_name
from companion.interchange.names import spelt_in_latin
from companion.interchange.phones import settled_phone
from companion.interchange.pinyin import is_pinyin_name, name_in_pinyin, settled_case
from companion.interchange.places import delegation_names


@pytest.mark.parametrize(
    ("native", "latin"),
    [
        ("김민서", "Kim Minseo"),
        ("이서윤", "Lee Seoyun"),
        ("박지훈", "Park Jihun"),
        ("최예준", "Choi Yejun"),
        ("남궁민수", "Namgung Minsu"),
        ("김 민아", "Kim Mina"),
        ("신설리", "Shin Seolli"),
        ("허준", "Heo Jun"),
    ],
)
def test_korean_names(native: str, latin: str) -> None:
    assert romanised_name(native) == latin


def test_korean_places_follow_the_official_examples() -> None:
    spelt = [romanise(place) for place in ("부산", "대구", "인천", "울산", "세종", "제주", "구미", "영동", "호법")]
    assert spelt == ["busan", "daegu", "incheon", "ulsan", "sejong", "jeju", "gumi", "yeongdong", "hobeop"]


@given(st.text(alphabet=st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=6))
def test_every_hangul_syllable_becomes_ascii_letters(text: str) -> None:
    assert romanise(text).isascii()
    assert romanise(text).isalpha()


@pytest.mark.parametrize(
    ("native", "latin"),
    [
        ("张伟", "Zhang Wei"),
        ("单雄信", "Shan Xiongxin"),
        ("任贤齐", "Ren Xianqi"),
        ("吕布", "Lü Bu"),
        ("单于", "Shan Yu"),
        ("西门庆", "Ximen Qing"),
        ("李平安", "Li Ping'an"),
        ("热合曼·买买提", "Reheman Maimaiti"),
        ("陳怡君", "Chen Yijun"),
    ],
)
def test_chinese_names(native: str, latin: str) -> None:
    assert name_in_pinyin(native) == latin


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("天津市", ("Tianjin", "天津")),
        ("重庆", ("Chongqing", "重庆")),
        ("成都", ("Chengdu", "成都")),
        ("陕西省", ("Shaanxi Province", "陕西省")),
        ("广东省深圳市", ("Shenzhen", "深圳")),
        ("深圳光明新区", ("Shenzhen Guangming New District", "深圳光明新区")),
        ("西安", ("Xi'an", "西安")),
        ("서울특별시", ("Seoul", "서울")),
        ("수원시", ("Suwon", "수원")),
        ("Tianjin 天津市", ("Tianjin", "天津")),
        ("Tianjin Eco-city", ("Tianjin Eco-city", "")),
        ("生态环境部环境发展中心国际处", ("生态环境部环境发展中心国际处", "生态环境部环境发展中心国际处")),
    ],
)
def test_delegations(text: str, names: tuple[str, str]) -> None:
    assert delegation_names(text) == names


@given(st.text(max_size=30))
def test_case_changes_only_letters_and_only_in_pinyin(text: str) -> None:
    settled = settled_case(text)
    assert settled == text or (is_pinyin_name(text) and settled.casefold() == " ".join(text.split()).casefold())


@pytest.mark.parametrize(
    ("text", "region", "settled"),
    [
        ("13800138000", "CN", "+86 138 0013 8000"),
        ("13800138000", None, "13800138000"),
        ("008613800138000", None, "+86 138 0013 8000"),
        ("010-1234-5678", "KR", "+82 10-1234-5678"),
        ("+8210 1234 5678", None, "+82 10-1234-5678"),
        ("p:+46 70 123 45 67", None, "+46 70 123 45 67"),
        ("09012345678", "JP", "+81 90-1234-5678"),
        ("+86 100 0000 0101", "CN", "+86 100 0000 0101"),
        ("13800138000/13900139000", "CN", "13800138000/13900139000"),
    ],
)
def test_phones_are_set_only_when_certain(text: str, region: str | None, settled: str) -> None:
    assert settled_phone(text, region) == settled


@given(st.text(alphabet="0123456789+- ()", max_size=20), st.sampled_from(["CN", "KR", "JP", None]))
def test_settling_a_phone_twice_changes_nothing_more(text: str, region: str | None) -> None:
    once = settled_phone(text.strip(), region)
    assert settled_phone(once, region) == once


@pytest.mark.parametrize(
    "native",
    ["佐々木 彩香", "髙橋 一", "𠮷田 翔", "佐藤健", "佐藤 健", "小野寺太郎", "田中 一郎", "渡邉恵", "乌云其其格"],
)
def test_a_name_that_may_not_be_chinese_is_not_spelt_in_pinyin(native: str) -> None:
    assert spelt_in_latin(native) == ""


@pytest.mark.parametrize(
    ("native", "latin"),
    [
        ("张伟", "Zhang Wei"), ("张 伟", "Zhang Wei"), ("林太", "Lin Tai"), ("蔺佳怡", "Lin Jiayi"),
        ("欧阳晓棠", "Ouyang Xiaotang"), ("欧阳 晓棠", "Ouyang Xiaotang"),
    ],
)  # fmt: skip
def test_chinese_names_are_still_spelt(native: str, latin: str) -> None:
    assert spelt_in_latin(native) == latin
