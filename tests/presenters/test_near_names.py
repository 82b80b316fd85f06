"""Two people with one name, or nearly one, are told apart by what differs."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.delegates import Delegate
from companion.presenters.near_names import Difference, Tell, differences


def test_namesakes_are_told_by_the_first_thing_that_differs_from_all_others() -> None:
    people = [
        Delegate("a", native="김민서", latin="Kim Min-seo", delegation="Seoul", organisation="City", position="Chief"),
        Delegate("b", native="김민서", latin="Kim Min-seo", delegation="Seoul", organisation="Port", position="Driver"),
        Delegate("c", native="김민서", latin="Kim Min-seo", delegation="Busan", organisation="City"),
        Delegate("d", native="박서준", latin="Park Seo-jun", delegation="Seoul", organisation="City"),
    ]
    told = differences(people)
    assert told["b"].tell is Tell.ORGANISATION
    assert told["c"].tell is Tell.DELEGATION
    assert told["a"].tell is Tell.POSITION
    assert "d" not in told


def test_twins_in_everything_are_told_by_their_badges() -> None:
    people = [Delegate(one, latin="Li Wei", delegation="Shanghai") for one in ("a", "b")]
    assert {one.tell for one in differences(people).values()} == {Tell.BADGE}


def test_the_characters_that_differ_are_marked() -> None:
    told = differences(
        [Delegate("a", native="张伟", latin="Zhang Wei"), Delegate("b", native="张玮", latin="Zhang Wei")]
    )
    assert told["a"] == Difference(native=(1, 2))
    told = differences([Delegate("a", latin="Alexandra Brown"), Delegate("b", latin="Alexandre Brown")])
    assert told["a"].latin == told["b"].latin == (8, 9)
    told = differences(
        [Delegate("a", native="김민서", latin="Kim Minseo"), Delegate("b", native="김민수", latin="Kim Minsu")]
    )
    assert told["a"].native == (2, 3)


def test_other_people_need_no_marks() -> None:
    people = [
        Delegate("a", native="张伟", latin="Zhang Wei"), Delegate("b", native="李伟", latin="Li Wei"),
        Delegate("c", latin="Lu"), Delegate("d", latin="Li"), Delegate("e", native="王芳", latin="Wang Fang"),
        Delegate("f", native="강민서", latin="Kang Minseo"), Delegate("g", native="김민서", latin="Kim Minseo"),
    ]  # fmt: skip
    assert differences(people) == {}


names = st.text("abcAB 김민서수伟", max_size=8)
somebody = st.builds(Delegate, st.just(""), native=names, latin=names, delegation=st.sampled_from(["", "X", "Y"]))


@given(st.lists(somebody, max_size=6))
def test_a_mark_is_a_piece_of_the_name_and_nobody_differs_alone(made: list[Delegate]) -> None:
    people = [replace(one, id=str(place)) for place, one in enumerate(made)]
    told = differences(people)
    assert len(told) != 1
    for one in people:
        difference = told.get(one.id, Difference())
        assert 0 <= difference.native[0] <= difference.native[1] <= len(one.native)
        assert 0 <= difference.latin[0] <= difference.latin[1] <= len(one.latin)
