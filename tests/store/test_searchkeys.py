"""Whoever stands at the desk is found by whatever somebody types of their name, in any script and order."""

import itertools
import random
import subprocess
import sys
import time
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from companion.domain.delegates import TEXT_FIELDS, Delegate
from companion.store.searchkeys import SEARCHED_FIELDS, folded, rank, search, search_text, with_code

LU = Delegate(
    "lu", native="卢志伟", latin="Lu Zhiwei", second="노지위", organisation="Environment Bureau",
    organisation_native="上海市生态环境局", delegation="Shanghai", delegation_native="上海", mobile="+86 138 0013 8042",
)  # fmt: skip
KIM = Delegate(
    "kim", native="김민서", latin="Kim Min-seo", delegation="Seoul", delegation_native="서울", mobile="+82 10-1234-5678"
)
JEONG = Delegate("jeong", native="정하은", delegation="Suwon", delegation_native="수원")
SHAN = Delegate("shan", native="单曾仇")
GARCIA = Delegate("garcia", latin="María José García-Ñuñez", badge_name="Pepa", organisation="Ayuntamiento de Málaga")
OUYANG = Delegate("ouyang", native="欧阳娜")
EVERYBODY = (LU, KIM, JEONG, SHAN, GARCIA, OUYANG)
TEXTS = [search_text(delegate) for delegate in EVERYBODY]


def found(query: str) -> list[str]:
    return [EVERYBODY[place].id for place in search(query, TEXTS, 50)]


@pytest.mark.parametrize(
    "query",
    [
        "卢志伟", "卢", "志伟", "Lu Zhiwei", "zhiwei lu", "LUZHIWEI", "zhiweilu", "lu zhi", "luzhiw", "lzw", "LZW",
        "zwl",
        "노지위", "ㄴㅈㅇ", "上海 lu", "lu shanghai", "shanghai lzw", "sh lzw",
        "ｌｕ　ｚｈｉｗｅｉ", "Lú Zhìwěi", "lu, zhi-wei",
        "8042", "13800138042", "138 0013 8042", "+86 138", "生态环境", "shengtaihuanjing", "environment", "环境局 卢",
    ],
)  # fmt: skip
def test_a_chinese_delegate_is_found_by(query: str) -> None:
    assert found(query) == ["lu"]


@pytest.mark.parametrize(
    "query",
    ["김민서", "김", "기", "김ㅁ", "김민ㅅ", "민서", "ㄱㅁㅅ", "ㄱㅁ", "kim", "kim minseo", "min-seo kim", "minseo",
     "kms", "km",
     "gimminseo", "서울 김", "seoul kim", "5678", "010-1234-5678", "01012345678", "821012345678"],
)  # fmt: skip
def test_a_korean_delegate_is_found_by(query: str) -> None:
    assert found(query)[0] == "kim"


@pytest.mark.parametrize("query", ["jeonghaeun", "jung haeun", "chung", "jhe", "ㅈㅎㅇ", "haeun jeong", "정하으"])
def test_a_delegate_known_only_in_hangul_is_found_by_latin_letters_and_initials(query: str) -> None:
    assert found(query) == ["jeong"]


@pytest.mark.parametrize(
    "query",
    ["maria", "jose maria", "garcia", "GARCÍA", "nunez", "garcianunez", "Pepa", "malaga", "garcia maria", "mjg"],
)
def test_accents_hyphens_and_the_order_of_words_do_not_matter(query: str) -> None:
    assert found(query) == ["garcia"]


@pytest.mark.parametrize("query", ["shan", "shanzengqiu", "dancengchou", "szq", "dcc", "qiu", "单"])
def test_family_names_are_found_by_their_own_reading_and_by_the_common_one(query: str) -> None:
    assert "shan" in found(query)


@pytest.mark.parametrize("query", ["ouyang na", "naouyang", "oyn", "noy", "欧阳"])
def test_a_family_name_of_two_characters_stays_together(query: str) -> None:
    assert found(query) == ["ouyang"]


@pytest.mark.parametrize("query", ["lvmin", "lumin", "lyumin", "lümin", "lm"])
def test_a_u_with_dots_is_found_however_it_is_typed(query: str) -> None:
    assert rank(query, search_text(Delegate("x", native="吕敏"))) is not None


@pytest.mark.parametrize("query", ["müller", "muller", "mueller", "MÜLLER", "jurgen mueller"])
def test_umlauts_are_found_with_and_without_the_e(query: str) -> None:
    assert rank(query, search_text(Delegate("x", latin="Jürgen Müller"))) is not None


@pytest.mark.parametrize(
    ("query", "name"),
    [("soren", "Søren Ås"), ("lodz", "Łódź"), ("obrien", "Seán O’Brien"), ("o'brien", "Sean OBrien"),
     ("nguyen", "Nguyễn Thị Hà"),
     ("ha nguyen thi", "Nguyễn Thị Hà"), ("strasse", "Straße"), ("たなか", "タナカ"), ("yan", "龑娜"),
     ("иванов", "Иванов")],
)  # fmt: skip
def test_letters_of_many_languages(query: str, name: str) -> None:
    assert rank(query, search_text(Delegate("x", native=name))) is not None


def test_two_initials_that_a_korean_input_method_draws_together_are_two() -> None:
    assert rank("ㄳ", search_text(Delegate("x", native="강산"))) == 0


def test_a_consonant_that_the_input_method_still_holds_as_a_final_is_no_obstacle() -> None:
    assert rank("각", search_text(Delegate("x", native="가고파"))) is not None


@pytest.mark.parametrize("query", ["", " ", "-", "\n", "\t", "·", "\u0301"])
def test_an_empty_query_finds_nobody(query: str) -> None:
    assert found(query) == []
    assert rank(query, TEXTS[0]) is None


@pytest.mark.parametrize("query", ["wang", "lu seoul", "kim 8042", "zzz", "9999", "LZNJ", "鬱"])
def test_who_is_not_there_is_not_found(query: str) -> None:
    assert found(query) == []


def test_the_best_fit_comes_first() -> None:
    whole, start, words, other, middle = (
        Delegate("whole", latin="An"), Delegate("start", latin="Andrea Li"), Delegate("words", latin="Bo Anders"),
        Delegate("other", latin="Bo", delegation="Anyang"), Delegate("middle", latin="Susan"),
    )  # fmt: skip
    people = [middle, other, words, start, whole]
    texts = [search_text(person) for person in people]
    assert [people[place].id for place in search("an", texts, 10)] == ["whole", "words", "start", "other", "middle"]
    assert [rank("an", text) for text in texts] == [4, 3, 1, 1, 0]
    assert rank("an bo", texts[2]) == 2
    assert rank("bo an", texts[2]) == 1
    assert rank("li an", texts[3]) == 1
    assert rank("bo any", texts[1]) == 3


def test_the_last_digits_of_a_mobile_come_before_digits_in_its_middle() -> None:
    texts = [
        search_text(Delegate("a", latin="A", mobile="+86 138 4242 0000")),
        search_text(Delegate("b", latin="B", mobile="138 0000 4242")),
    ]
    assert search("4242", texts, 10) == [1, 0]


def test_no_more_than_asked_for() -> None:
    texts = [search_text(Delegate(str(n), latin=f"Li {n}")) for n in range(30)]
    assert search("li", texts, 7) == list(range(7))
    assert search("li", texts, 0) == []
    assert len(search("li", texts, 100)) == 30


def test_private_notes_are_not_searched() -> None:
    private = Delegate(
        "x",
        latin="Li",
        diet="vegan",
        access="wheelchair",
        emergency="Mother 555",
        attention="VIP: mayor",
        email="q@q.org",
    )
    assert all(
        rank(word, search_text(private)) is None for word in ("vegan", "wheelchair", "mother", "555", "mayor", "org")
    )


def test_a_delegate_without_any_name_is_found_by_their_delegation() -> None:
    assert rank("seoul", search_text(Delegate("x", delegation="Seoul"))) == 3
    assert search("x", [search_text(Delegate("x"))], 5) == []


def test_a_name_with_many_readings_stays_short() -> None:
    assert len(search_text(Delegate("x", native="乐行重长种解单曾着都"))) < 4000


def test_importing_the_keys_does_not_load_the_pinyin_tables() -> None:
    code = "import sys, companion.store.searchkeys; sys.exit('pypinyin' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


FAMILY, GIVEN = "王李张刘陈杨黄赵吴周徐孙单曾仇解任查区", "伟芳娜敏静丽强磊军洋勇艳杰志若溪华重行乐长"
persons = st.builds(
    Delegate,
    st.just("p"),
    native=st.text(FAMILY + GIVEN + "김이박최민서준하은 ", max_size=4) | st.text(max_size=6),
    latin=st.text("abeiAZ é-'", max_size=12),
    delegation=st.sampled_from(["", "Seoul", "Abu Dhabi", "北京"]),
    mobile=st.text("0123 +-", max_size=12),
)  # fmt: skip


@given(persons)
def test_every_name_finds_its_delegate_whole_and_word_by_word(person: Delegate) -> None:
    text = search_text(person)
    for name in (person.native, person.latin):
        words = folded(name).split()
        if words:
            assert rank(name, text) == 0
            assert rank(" ".join(reversed(words)), text) is not None
            assert all(rank(word, text) in {0, 1, 2, 3} for word in words[:6])


@given(persons)
def test_keys_hold_no_empty_line_and_nothing_that_could_be_taken_for_a_mark(person: Delegate) -> None:
    marks, *lines = search_text(person).removesuffix("\n").split("\n")
    assert all(line.strip() for line in lines if line)
    assert not any("A" <= char <= "Z" or "À" <= char <= "ÿ" for line in lines for char in line)
    assert all("A" <= char <= "Z" or "À" <= char <= "ÿ" for char in marks)


@given(persons)
def test_any_two_words_of_a_name_find_its_delegate_in_any_order_with_and_without_a_space(person: Delegate) -> None:
    text = search_text(person)
    words = folded(person.latin).split()[:6]
    for first, second in itertools.permutations(words, 2):
        assert rank(f"{first} {second}", text) is not None
        assert rank(first + second, text) in {0, 1}
    if len(words) > 1:
        assert rank("".join(word[0] for word in words), text) in {0, 1}


@given(persons, st.text("abeiz01김王伟", min_size=1, max_size=6))
def test_nobody_is_found_by_a_word_that_is_in_nothing_of_theirs(person: Delegate, query: str) -> None:
    text = search_text(person)
    assume(all(folded(query) not in line for line in text.split("\n")))
    assert rank(query, text) is None
    assert search(query, [text], 5) == []


def test_a_name_that_sounds_otherwise_comes_after_those_that_are_spelled_so() -> None:
    people = [Delegate("h", native="長谷川 葵", latin="Hasegawa Aoi"), Delegate("z", native="张静", latin="Zhang Jing")]
    texts = [search_text(person) for person in people]
    assert [people[place].id for place in search("zhang", texts, 5)] == ["z", "h"]
    assert rank("hasegawa", texts[0]) == 1


def test_the_parts_of_a_hyphened_name_have_initials_of_their_own() -> None:
    assert rank("kms", search_text(Delegate("x", latin="Kim Min-seo"))) == 0


def test_any_part_of_a_badge_number_finds_its_holder_beside_other_words() -> None:
    texts = [with_code(search_text(KIM), "772044189554"), with_code(search_text(LU), "104812345678")]
    assert search("4189 kim", texts, 5) == [0]
    assert search("7", texts, 1) == [0]
    assert with_code(texts[0], "") == texts[0]


queries = st.lists(st.text("abeiz01é김ㅁ王伟-", max_size=3), max_size=3).map(" ".join)


@given(st.lists(persons, max_size=8), queries, st.integers(1, 9))
def test_the_fast_search_agrees_with_the_rank_of_each_text(people: list[Delegate], query: str, limit: int) -> None:
    texts = [search_text(person) for person in people]
    ranked = sorted((value, place) for place, text in enumerate(texts) if (value := rank(query, text)) is not None)
    assert search(query, texts, limit) == [place for _, place in ranked][:limit]


@given(st.text())
def test_folding_is_final_and_leaves_only_words(text: str) -> None:
    once = folded(text)
    assert folded(once) == once
    assert once == " ".join(once.split())
    assert not set(once) & set("\n\t-'")


@given(st.text())
def test_case_does_not_matter(text: str) -> None:
    assert folded(text.casefold()) == folded(text)


@pytest.mark.slow
def test_twenty_thousand_delegates_answer_every_key_stroke_in_time() -> None:
    source = random.Random(20_000)
    texts = []
    for number in range(20_000):
        native = source.choice(FAMILY) + "".join(source.choices(GIVEN, k=source.choice([1, 2, 2])))
        texts.append(
            search_text(
                Delegate(
                    str(number), native=native, latin=f"Name{number % 700} Of{number}",
                    delegation=f"City {number % 120}",
                    delegation_native="深圳", organisation=f"Bureau {number % 500}", organisation_native="生态环境局",
                    mobile=f"+86 1{source.randrange(10**10):010d}",
                )
            )
        )  # fmt: skip
    slowest = 0.0
    for query in ["z", "a", "1", "zh", "zhw", "张", "张伟", "深圳 zh", "8 1", "zzzz", "e i", "wei zhang", "4242", "ㅈ"]:
        taken = []
        for _ in range(3):
            start = time.process_time()
            search(query, texts, 50)
            taken.append(time.process_time() - start)
        slowest = max(slowest, min(taken))
    assert slowest < 0.060  # twice the promised 30 ms, so that a slow machine does not fail; the benchmark is stricter


def test_the_search_text_is_made_of_the_fields_it_says() -> None:
    plain = Delegate("x", native="卢志伟", latin="Lu Zhiwei")
    for name in TEXT_FIELDS:
        changed = search_text(replace(plain, **{name: "+82 10 9 Zephyr"})) != search_text(plain)
        assert changed == (name in SEARCHED_FIELDS), name
