"""Filling buses: delegations stay together, nobody sits twice, and nowhere sit more than fit."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.delegates import Delegate
from companion.domain.seating import fill


def people(**delegations: int) -> list[Delegate]:
    return [
        Delegate(id=f"{name}{number}", latin=f"{name} {number}", delegation=name)
        for name, size in delegations.items()
        for number in range(size)
    ]


def test_delegations_stay_together_where_only_one_arrangement_lets_them() -> None:
    # Largest first and fullest first would put 4 with 2 and leave 3 without a whole place.
    seating = fill(people(seoul=4, busan=3, daegu=3, jeju=2), {"Bus 1": 6, "Bus 2": 6})
    assert not seating.split
    assert not seating.unseated
    together = {one.delegation: seating.placed[one.id] for one in people(seoul=1, busan=1, daegu=1, jeju=1)}
    assert together["seoul"] == together["jeju"] != together["busan"] == together["daegu"]


def test_a_delegation_that_fits_nowhere_whole_is_split_and_said() -> None:
    seating = fill(people(seoul=9, busan=2), {"Bus 1": 6, "Bus 2": 6})
    assert seating.split == ("seoul",)
    assert not seating.unseated
    assert Counter(seating.placed.values()) == {"Bus 1": 5, "Bus 2": 6} or Counter(seating.placed.values()) == {
        "Bus 1": 6,
        "Bus 2": 5,
    }


def test_who_has_no_seat_is_named() -> None:
    seating = fill(people(seoul=3), {"Bus 1": 2})
    assert len(seating.unseated) == 1
    assert not seating.placed.keys() & set(seating.unseated)


def test_the_rest_of_a_delegation_joins_those_who_sit_already() -> None:
    seats = {"Bus 1": 9, "Bus 2": 3}
    assert set(fill(people(seoul=2), seats, {"seoul": "Bus 2"}).placed.values()) == {"Bus 2"}
    parted = fill(people(seoul=4), seats, {"seoul": "Bus 2"})
    assert set(parted.placed.values()) == {"Bus 1"}
    assert parted.split == ("seoul",), "four more do not fit beside the others, which is said"


def test_without_seats_everybody_has_none_and_untold_seats_take_everybody() -> None:
    assert len(fill(people(seoul=2), {}).unseated) == 2
    even = fill(people(seoul=2, busan=2, jeju=2, daegu=2), {"Bus 1": None, "Bus 2": None})
    assert Counter(even.placed.values()) == {"Bus 1": 4, "Bus 2": 4}


@given(
    sizes=st.lists(st.integers(1, 7), max_size=7),
    alone=st.integers(0, 4),
    seats=st.dictionaries(st.sampled_from(["Bus 1", "Bus 2", "Bus 3"]), st.none() | st.integers(0, 12)),
)
@settings(max_examples=60)
def test_whatever_comes_everybody_is_placed_once_or_named_and_no_bus_overflows(
    sizes: list[int], alone: int, seats: dict[str, int | None]
) -> None:
    everybody = people(**{f"d{number}": size for number, size in enumerate(sizes)})
    everybody += [Delegate(id=f"alone{number}", latin="Alone") for number in range(alone)]
    seating = fill(everybody, seats)
    assert sorted([*seating.placed, *seating.unseated]) == sorted(one.id for one in everybody)
    for name, count in Counter(seating.placed.values()).items():
        told = seats[name]
        assert told is None or count <= told
    where: dict[str, set[str]] = {}
    for one in everybody:
        if one.delegation:
            where.setdefault(one.delegation, set()).add(seating.placed.get(one.id, "none"))
    for name, places in where.items():
        assert (len(places) > 1) <= (name in seating.split), "who is apart is said"
    if seating.unseated:
        assert all(told is not None for told in seats.values())
