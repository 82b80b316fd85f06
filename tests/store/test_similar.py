"""Whoever mistypes a name still finds its bearer, and nobody is offered whose name is another."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.delegates import Delegate
from companion.store.searchkeys import folded, graded, search_text
from companion.store.similar import LONG, SHORTEST, SimilarNames

PEOPLE = (
    Delegate("lu", native="卢志伟", latin="Lu Zhiwei", delegation="Shanghai"),
    Delegate("kim", native="김민서", latin="Kim Min-seo", delegation="Seoul"),
    Delegate("zhang", native="张伟", latin="Zhang Wei", delegation="Wuxi"),
    Delegate("zhangjing", native="张静", latin="Zhang Jing", organisation="Weihai Water"),
    Delegate("alexandra", latin="Alexandra Brown"),
    Delegate("garcia", latin="María García-Ñuñez"),
    Delegate("ivanov", native="Иванов Пётр", latin="Ivanov Pyotr"),
)
SIMILAR = SimilarNames([search_text(person) for person in PEOPLE])


def offered(query: str) -> list[str]:
    return [PEOPLE[place].id for place in SIMILAR.find(query, 8)]


@pytest.mark.parametrize(
    ("query", "who"),
    [
        ("zhiwie", "lu"), ("zhwei", "lu"), ("zhiweii", "lu"), ("zhuwei", "lu"), ("luzhiwie", "lu"), ("zhiwie lu", "lu"),
        ("lu zhiwie", "lu"), ("Zhiwie Shanghai", "lu"), ("卢志玮", "lu"), ("志玮", "lu"),
        ("김민셔", "kim"), ("민셔", "kim"), ("김민사", "kim"), ("minsoe", "kim"), ("kim minsoe", "kim"),
        ("zhagn wei", "zhang"), ("weizhagn", "zhang"),
        ("alexendra", "alexandra"), ("alexendr", "alexandra"), ("aelxanrda", "alexandra"), ("alxan", "alexandra"),
        ("browm", "alexandra"), ("alexandra browm", "alexandra"),
        ("gacria", "garcia"), ("GÁCRIA", "garcia"), ("nunes", "garcia"), ("garzianunes", "garcia"),
        ("иваонв", "ivanov"), ("ivanv", "ivanov"),
    ],
)  # fmt: skip
def test_a_slip_finds_the_name(query: str, who: str) -> None:
    assert offered(query)[0] == who


@pytest.mark.parametrize("query", ["", " ", "zha", "1234", "138 0013", "qqqqqqqq", "张", "zhgnaw", "김정은", "\n"])
def test_nothing_is_guessed_of_what_is_short_or_far_off(query: str) -> None:
    assert offered(query) == []


def test_the_nearest_name_comes_first_and_another_word_counts_where_a_name_begins() -> None:
    assert offered("zhagn wei") == ["zhang", "zhangjing"]


def test_who_was_found_already_is_left_out() -> None:
    assert SIMILAR.find("zhnag", 8) == [2, 3]
    assert SIMILAR.find("zhnag", 8, leaving_out=[2]) == [3]
    assert SIMILAR.find("zhnag", 1) == [2]


def slipped(word: str, source: random.Random) -> str:
    """A word with one slip: two letters changed places, one missing, one too many, one another."""
    at = source.randrange(len(word))
    letter = source.choice(string.ascii_lowercase)
    kind = source.randrange(4)
    if kind == 0 and at + 1 < len(word):
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    return word[:at] + letter + word[at + (kind == 2) :]


latin_words = st.text(string.ascii_lowercase + "éüñ", min_size=SHORTEST, max_size=12)
people = st.builds(
    Delegate,
    st.just("p"),
    native=st.text("张伟娜志若溪김민서준하은", max_size=4),
    latin=st.lists(latin_words, min_size=1, max_size=3).map(" ".join).map(str.title),
)


@given(people, st.randoms(use_true_random=False))
def test_every_word_of_a_name_is_found_with_one_slip(person: Delegate, source: random.Random) -> None:
    text = search_text(person)
    similar = SimilarNames([text])
    for word in folded(person.latin).split():
        typed = slipped(word, source)
        if len(typed) >= SHORTEST:
            exact = any(places for places in graded(typed, [text]))
            assert exact or similar.find(typed, 1) == [0], (word, typed)


@given(people, st.text(string.ascii_lowercase, max_size=14))
def test_nobody_is_offered_without_a_name_of_nearly_this_length(person: Delegate, query: str) -> None:
    text = search_text(person)
    if SimilarNames([text]).find(query, 1):
        typed = folded(query)
        forgiven = 2 if len(typed) >= LONG else 1
        longest = max(len(key) for key in text.replace("\v", "\n").replace(" ", "\n").split("\n"))
        assert len(typed) >= SHORTEST
        assert longest >= len(typed) - forgiven
