"""How names are said: proposed where the reading is certain, and nothing where a wrong one would be said aloud."""

import pytest

from companion.interchange.pronunciation import how_to_say


@pytest.mark.parametrize(
    ("native", "latin", "second", "said"),
    [
        ("陆知微", "Lu Zhiwei", "", "Lù Zhīwēi"),
        ("陆知微", "Zhiwei Lu", "", "Lù Zhīwēi"),
        ("单伟", "", "", "Shàn Wěi"),
        ("曾乐", "Zeng Le", "", "Zēng Lè"),
        ("吕伟", "Lyu Wei", "", "Lǚ Wěi"),
        ("王西安", "Wang Xi'an", "", "Wáng Xī’ān"),
        ("欧阳娜", "Ouyang Na", "", "Ōuyáng Nà"),
        ("김민서", "Kim Minseo", "", "Kim Min-seo"),
        ("이서연", "Yi Seoyeon", "", "Yi Seo-yeon"),
        ("남궁민수", "", "", "Namgung Min-su"),
        ("朴信惠", "Park Shinhye", "박신혜", "Park Sin-hye"),
        ("陈大文", "Chan Tai Man", "", ""),
        ("佐藤健", "", "", ""),
        ("佐藤健", "Sato Ken", "", ""),
        ("", "Maria Silva", "", ""),
        ("Иван", "Ivan", "", ""),
        ("", "", "", ""),
    ],
)
def test_a_name_is_said_as_it_is_spelled(native: str, latin: str, second: str, said: str) -> None:
    assert how_to_say(native, latin, second) == said
