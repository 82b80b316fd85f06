"""Who may stand on the list twice, and who is surely two people."""

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.delegates import Delegate, DelegateStatus
from companion.domain.doubles import SHARED_BY_MANY, Why, doubles

ZHANG = Delegate(id="1", native="张伟", latin="Zhang Wei", delegation="Beijing")


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (Delegate(id="2", native="张 伟", delegation="Beijing"), (Why.NATIVE,)),
        (Delegate(id="2", latin="WEI, Zhang", delegation="Beijing"), (Why.LATIN,)),
        (Delegate(id="2", latin="Zhāng Wěi", delegation="beijing"), (Why.LATIN,)),
        (Delegate(id="2", native="张伟", latin="Wei Zhang", delegation="Beijing"), (Why.NATIVE, Why.LATIN)),
        (Delegate(id="2", native="张伟", delegation="Shanghai"), ()),
        (Delegate(id="2", latin="Zhang Wei", walk_in=True), (Why.LATIN,)),
        (Delegate(id="2", latin="Zhang-Wei", walk_in=True), (Why.LATIN,)),
        (Delegate(id="2", native="张伟", walk_in=True), (Why.NATIVE,)),
        (Delegate(id="2", native="章炜", latin="Zhang Wei", walk_in=True), ()),
        (Delegate(id="2", native="章炜", latin="Zhang Wei", delegation="Beijing"), ()),
        (Delegate(id="2", latin="Zhang Weiwei", delegation="Beijing"), ()),
        (Delegate(id="2", native="张伟", delegation="Beijing", status=DelegateStatus.CANCELLED), ()),
    ],
)
def test_names_say_who_may_be_one_person(other: Delegate, why: tuple[Why, ...]) -> None:
    found = doubles([ZHANG, other])
    assert [pair.why for pair in found] == ([why] if why else [])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+86 138 0013 8000", "13800138000"),
        ("+82 10-1234-5678", "010-1234-5678"),
        ("+82 10 1234 5678", "０１０１２３４５６７８"),
    ],
)
def test_the_same_mobile_number_is_the_same_however_it_is_written(one: str, other: str) -> None:
    people = [Delegate(id="1", latin="A", mobile=one), Delegate(id="2", latin="B", mobile=other)]
    assert [pair.why for pair in doubles(people)] == [(Why.MOBILE,)]


def test_an_address_or_number_that_many_give_belongs_to_an_office() -> None:
    people = [
        Delegate(id=str(n), latin=f"Person {n}", email="office@example.org", mobile="010 1234 5678")
        for n in range(SHARED_BY_MANY)
    ]
    assert doubles(people) == ()
    assert {pair.why for pair in doubles(people[:-1])} == {(Why.MOBILE, Why.EMAIL)}


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("mobile", "010 1234 5678", "010 8765 4321"),
        ("email", "a@example.org", "b@example.org"),
        ("organisation", "City Office", "Harbour Office"),
    ],
)
def test_what_belongs_to_one_person_tells_namesakes_apart(field: str, one: str, other: str) -> None:
    first, second = replace(ZHANG, **{field: one}), replace(ZHANG, id="2", **{field: other})
    assert doubles([first, second]) == ()
    assert len(doubles([first, replace(second, **{field: ""})])) == 1


@pytest.mark.parametrize("many", [3, 30])
def test_a_walk_in_of_no_delegation_is_found_beside_many_namesakes(many: int) -> None:
    people = [Delegate(id=str(n), latin="Zhang Wei", delegation=f"City {n}") for n in range(many)]
    found = doubles([*people, Delegate(id="new", latin="Wei Zhang", walk_in=True)])
    assert {pair.other.id for pair in found} == {"new"}
    assert len(found) == many


words = st.lists(st.sampled_from(["Zhang", "Wei", "Kim", "Min", "Lee", "Ana"]), min_size=1, max_size=4)


@given(words, st.data())
def test_the_order_of_the_words_of_a_latin_name_does_not_matter(name: list[str], data: st.DataObject) -> None:
    turned = data.draw(st.sampled_from([*permutations(name)]))
    people = [Delegate(id="1", latin=" ".join(name)), Delegate(id="2", latin=" ".join(turned))]
    assert [(pair.one.id, pair.other.id) for pair in doubles(people)] == [("1", "2")]


people_of_one_list = st.lists(
    st.builds(
        Delegate,
        id=st.just(""),
        native=st.sampled_from(["", "张伟", "李娜"]),
        latin=st.sampled_from(["", "Zhang Wei", "Wei Zhang"]),
        delegation=st.sampled_from(["", "Beijing"]),
        mobile=st.sampled_from(["", "13800138000", "13900139000"]),
    ),
    max_size=7,
).map(lambda people: [replace(person, id=str(n)) for n, person in enumerate(people)])


@given(people_of_one_list, st.randoms(use_true_random=False))
def test_the_order_of_the_list_does_not_change_who_is_found(people: list[Delegate], chance: st.DataObject) -> None:
    mixed = list(people)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    found, again = ({frozenset({pair.one.id, pair.other.id}) for pair in doubles(some)} for some in (people, mixed))
    assert found == again
    assert all(len(pair) == 2 for pair in found)
